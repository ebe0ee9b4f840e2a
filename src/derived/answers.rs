//! What became of the inputs of a consultation: answered or not, with a reason or not. No share without its whole.

use crate::base::{Date, Day};
use crate::model::kinds::{Consultation, Decision, Input};

/// A part of a whole, never told without it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many.
    pub part: usize,
    /// Of how many.
    pub whole: usize,
}

/// What became of one input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answer<'c> {
    /// The decision; none while it awaits one.
    pub decision: Option<Decision>,
    /// The input that carries the answer: itself, or the one that it was merged into in the end.
    pub by: &'c Input,
    /// Whether the answer says why.
    pub reasoned: bool,
}

/// How many inputs were decided in each way; the parts and those awaiting always add up to the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// All of them.
    pub all: usize,
    /// Those without an answer yet.
    pub awaiting: usize,
    /// Those with an answer, directly or through the input they were merged into.
    pub answered: Share,
    /// Those whose answer says why.
    pub reasoned: Share,
    /// How many answers of each sort, of inputs as they are decided in the end; sorts without any are left out.
    pub by_decision: Vec<(Decision, usize)>,
}

/// The input that answers for `input`: the end of the chain of mergers. None where the chain turns in a circle or
/// leads to an input that is not there.
pub fn merged_into<'c>(consultation: &'c Consultation, input: &'c Input) -> Option<&'c Input> {
    let mut at = input;
    // A chain that is longer than the list turns in a circle.
    for _ in 0..=consultation.inputs.len() {
        match &at.merged_into {
            None => return Some(at),
            Some(name) => at = consultation.inputs.iter().find(|other| other.id.as_ref() == Some(name))?,
        }
    }
    None
}

/// What became of `input` by `today`: a decision of a later day is not known yet.
pub fn answer<'c>(consultation: &'c Consultation, input: &'c Input, today: Day) -> Answer<'c> {
    let Some(by) = merged_into(consultation, input) else {
        return Answer { decision: None, by: input, reasoned: false };
    };
    let is_known = by.decided_on.is_none_or(|date: Date| date.earliest() <= today);
    let decision = by.decision.filter(|_| is_known);
    Answer { decision, by, reasoned: decision.is_some() && !by.reason.is_empty() }
}

/// What became of all inputs of a consultation by `today`.
pub fn answers(consultation: &Consultation, today: Day) -> Answers {
    let mut answers = Answers::default();
    let mut counts = Vec::new();
    for input in &consultation.inputs {
        let answer = answer(consultation, input, today);
        answers.all += 1;
        match answer.decision {
            Some(decision) => counts.push(decision),
            None => answers.awaiting += 1,
        }
        answers.reasoned.part += usize::from(answer.reasoned);
    }
    answers.answered = Share { part: answers.all - answers.awaiting, whole: answers.all };
    answers.reasoned.whole = answers.all;
    for decision in Decision::ALL {
        let count = counts.iter().filter(|other| *other == decision).count();
        if count > 0 {
            answers.by_decision.push((*decision, count));
        }
    }
    answers
}

/// The other inputs that were merged into `input`, however far.
pub fn merged_from<'c>(consultation: &'c Consultation, input: &Input) -> Vec<&'c Input> {
    let leads_here =
        |other: &&Input| other.id != input.id && merged_into(consultation, other).is_some_and(|end| end.id == input.id);
    consultation.inputs.iter().filter(leads_here).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derived::tests::{day, facts};
    use crate::model::Facts;

    fn consultation(inputs: &str) -> Consultation {
        match facts("consultations", &format!("status: open\ninputs:\n{inputs}")) {
            Facts::Consultation(consultation) => consultation,
            other => panic!("{other:?}"),
        }
    }

    fn check(inputs: &str, today: i32, answered: (usize, usize), reasoned: (usize, usize)) {
        let answers = answers(&consultation(inputs), day(today));
        let told = |share: Share| (share.part, share.whole);
        assert_eq!((told(answers.answered), told(answers.reasoned)), (answered, reasoned), "{inputs}");
        let decided: usize = answers.by_decision.iter().map(|(_, count)| count).sum();
        assert_eq!(decided + answers.awaiting, answers.all, "{inputs}");
    }

    #[test]
    fn an_input_is_answered_once_it_is_decided_and_reasoned_once_it_is_told_why() {
        check("  - {id: a}\n", 20260101, (0, 1), (0, 1));
        check("  - {id: a, decision: rejected}\n", 20260101, (1, 1), (0, 1));
        check("  - {id: a, decision: rejected, reason: {en: x}}\n  - {id: b}\n", 20260101, (1, 2), (1, 2));
        check("  - {id: a, reason: {en: x}}\n", 20260101, (0, 1), (0, 1));
        check("", 20260101, (0, 0), (0, 0));
    }

    #[test]
    fn before_it_was_decided_it_was_not_decided() {
        let inputs = "  - {id: a, decision: accepted, reason: {en: x}, decided_on: 2026-02-10}\n";
        check(inputs, 20260209, (0, 1), (0, 1));
        check(inputs, 20260210, (1, 1), (1, 1));
        check("  - {id: a, decision: accepted, decided_on: 2026-02}\n", 20260201, (1, 1), (0, 1));
    }

    #[test]
    fn what_was_merged_is_answered_with_the_input_at_the_end_of_the_chain() {
        let chain = "  - {id: a, decision: merged, merged_into: b}\n  - {id: b, decision: merged, merged_into: c}\n";
        check(&format!("{chain}  - {{id: c}}\n"), 20260101, (0, 3), (0, 3));
        check(&format!("{chain}  - {{id: c, decision: accepted, reason: {{en: x}}}}\n"), 20260101, (3, 3), (3, 3));
        let all = consultation(&format!("{chain}  - {{id: c, decision: accepted}}\n"));
        let names: Vec<_> = merged_from(&all, &all.inputs[2]).iter().filter_map(|input| input.id.clone()).collect();
        assert_eq!(names.iter().map(|name| &*name.0).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(answers(&all, day(20260101)).by_decision, [(Decision::Accepted, 3)]);
    }

    #[test]
    fn a_circle_of_mergers_or_one_that_leads_nowhere_is_no_answer() {
        check(
            "  - {id: a, decision: merged, merged_into: b}\n  - {id: b, decision: merged, merged_into: a}\n",
            20260101,
            (0, 2),
            (0, 2),
        );
        check("  - {id: a, decision: merged, merged_into: a}\n", 20260101, (0, 1), (0, 1));
        check("  - {id: a, decision: merged, merged_into: lost}\n", 20260101, (0, 1), (0, 1));
    }
}
