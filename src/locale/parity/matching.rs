//! Which fact of one block answers to which of the other: one to one, the most alike first.
//!
//! Numbers recur. A figure that was changed into another figure of its paragraph is seen only when each fact
//! answers for one; that something is said twice is forgiven afterwards, when nothing of its sort is left over.

use super::fact::{Dimension, Fact, Joint, Weight, What};

/// The facts of two blocks, and what each answers to.
pub(super) struct Matching<'v> {
    /// The facts of the first.
    pub one: &'v [Fact],
    /// The facts of the second.
    pub two: &'v [Fact],
    /// What each fact of the first answers to.
    pub of_one: Vec<Option<usize>>,
    /// What each fact of the second answers to.
    pub of_two: Vec<Option<usize>>,
}

impl<'v> Matching<'v> {
    /// Matches the most alike first, in the order of the texts.
    pub(super) fn new(one: &'v [Fact], two: &'v [Fact]) -> Matching<'v> {
        let mut matching = Matching { one, two, of_one: vec![None; one.len()], of_two: vec![None; two.len()] };
        // What only may be a number answers to what is left.
        let passes = [Nearness::Same, Nearness::Equal, Nearness::Alike];
        let passes = [false, true].into_iter().flat_map(|hints| passes.map(|nearness| (nearness, hints)));
        for (nearness, with_hints) in passes.chain([(Nearness::Perhaps, true)]) {
            if matching.is_whole() {
                break;
            }
            matching.pass(nearness, with_hints);
        }
        matching
    }

    fn is_whole(&self) -> bool {
        self.of_one.iter().all(Option::is_some) || self.of_two.iter().all(Option::is_some)
    }

    fn pass(&mut self, nearness: Nearness, with_hints: bool) {
        let is_asked = |fact: &Fact| with_hints || fact.weight > Weight::Hint;
        // Most often the next fact answers to the next.
        let mut from = 0;
        for a in 0..self.one.len() {
            let fact = &self.one[a];
            if self.of_one[a].is_some() || !is_asked(fact) {
                continue;
            }
            let fits = |b: &usize| {
                let other = &self.two[*b];
                self.of_two[*b].is_none() && is_asked(other) && near(fact, other, nearness)
            };
            let found = (from..self.two.len()).find(fits).or_else(|| (0..from.min(self.two.len())).find(fits));
            if let Some(b) = found {
                (self.of_one[a], self.of_two[b]) = (Some(b), Some(a));
                from = b + 1;
            }
        }
    }

    /// Pairs that contradict each other in what stands around their numbers: at least and at most.
    pub(super) fn contradictions(&self) -> impl Iterator<Item = (Fact, Fact)> + '_ {
        let pairs = self.of_one.iter().enumerate().filter_map(|(a, b)| Some((self.one[a], self.two[(*b)?])));
        pairs.filter(|(a, b)| matches!((a.bound, b.bound), (Some(one), Some(two)) if one != two))
    }

    /// Neighbours that changed places: “12 schools and 8 roads”, “8 schools and 12 roads”.
    ///
    /// Languages order their sentences differently, so both texts must join the two in the same way.
    pub(super) fn exchanged(&self) -> impl Iterator<Item = (Fact, Fact)> + '_ {
        (1..self.one.len()).filter_map(|a| {
            let (first, second) = (&self.one[a - 1], &self.one[a]);
            let (b, c) = (self.of_one[a - 1]?, self.of_one[a]?);
            let are_turned = b == c + 1 && second.joint != Joint::Apart && second.joint == self.two[b].joint;
            let of_a_sort = is_counted(first) && is_counted(second) && sort(first) == sort(second);
            let is_sure = near(first, &self.two[b], Nearness::Equal) && near(second, &self.two[c], Nearness::Equal);
            (are_turned && of_a_sort && is_sure && !first.says(second)).then_some((*second, self.two[b]))
        })
    }
}

/// How alike two facts are that say the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// In the same form.
    Same,
    /// In the same sort of form: with units of one dimension, or without.
    Equal,
    /// In another form.
    Alike,
    /// By another reading of the same letters.
    Perhaps,
}

/// Whether two facts say the same, at least so near.
pub(super) fn near(one: &Fact, two: &Fact, nearness: Nearness) -> bool {
    match nearness {
        Nearness::Same => one.what == two.what,
        Nearness::Equal => sort(one) == sort(two) && super::fact::same(one.what, two.what),
        Nearness::Alike => !is_share_of_nothing(one, two) && super::fact::same(one.what, two.what),
        Nearness::Perhaps => one.says(two),
    }
}

/// Whether one is a percentage and the other a bare number, which may yet be meant as one: “from 5 to 10%”.
fn is_share_of_nothing(one: &Fact, two: &Fact) -> bool {
    let is_share = |fact: &Fact| matches!(sort(fact).1, Some(Dimension::Share | Dimension::Point));
    is_share(one) != is_share(two)
}

fn is_counted(fact: &Fact) -> bool {
    matches!(fact.what, What::Number(_) | What::Name(_)) && fact.weight > Weight::Hint
}

/// What sort of thing a fact states, and of what dimension.
fn sort(fact: &Fact) -> (std::mem::Discriminant<What>, Option<Dimension>) {
    let dimension = match fact.what {
        What::Number(amount) => amount.unit.map(|unit| unit.dimension),
        _ => None,
    };
    let sort = if fact.what == What::Pair { super::reading::number_of(2, None) } else { fact.what };
    (std::mem::discriminant(&sort), dimension)
}
