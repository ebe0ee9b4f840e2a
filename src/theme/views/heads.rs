//! How many pages of a language would be headed by the same words, so that those that are not alone say more.
//!
//! Setting the words of every page as a heading costs more than most pages do. Two headings can only be the same where their
//! letters and digits are, which is found without setting any: only those that share them with another are compared whole.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::page::Head;
use super::{View, section};
use crate::read::markdown::SCHEME;

/// The headings of a language.
pub struct Heads {
    /// What is headed, by the mark of the letters.
    marks: Vec<(u64, Headed)>,
    /// The words that are no titles of records.
    others: Vec<String>,
    /// Whether words name figures, which stand in a heading as other letters.
    has_figures: bool,
    /// How often each heading is there, of those whose letters are not alone.
    counted: OnceLock<HashMap<String, usize>>,
}

/// What is headed: a record, by its place; the same with the name of its kind; other words.
#[derive(Clone, Copy)]
enum Headed {
    Title(usize),
    WithSort(usize),
    Other(usize),
}

impl Heads {
    /// Those of the pages of a language.
    pub fn of(view: &View) -> Heads {
        let mut heads = Heads { marks: Vec::new(), others: others(view), has_figures: false, counted: OnceLock::new() };
        heads.marks.reserve(2 * view.edition.entries().len() + heads.others.len());
        for (at, entry) in view.edition.entries().iter().enumerate().filter(|(_, entry)| view.shared.has_page(entry)) {
            let title = view.edition.title(entry, view.lang).1;
            let mark = Mark::default().and(title);
            heads.has_figures |= title.contains(SCHEME);
            heads.marks.push((mark.0, Headed::Title(at)));
            heads.marks.push((mark.and(&view.shared.kind(&entry.kind).name).0, Headed::WithSort(at)));
        }
        heads.marks.extend(heads.others.iter().enumerate().map(|(at, words)| (mark_of(words), Headed::Other(at))));
        heads.marks.sort_unstable_by_key(|(mark, _)| *mark);
        heads
    }

    /// Whether more than one page would be headed by these words.
    pub fn is_repeated(&self, view: &View, head: &str) -> bool {
        let mark = mark_of(head);
        let first = self.marks.partition_point(|(other, _)| *other < mark);
        let is_alone = self.marks.get(first + 1).is_none_or(|(other, _)| *other != mark);
        if is_alone && !self.has_figures {
            return false;
        }
        self.counted.get_or_init(|| self.count(view)).get(head).is_some_and(|times| *times > 1)
    }

    fn count(&self, view: &View) -> HashMap<String, usize> {
        let mut counted: HashMap<String, usize> = HashMap::new();
        let alike = self.marks.chunk_by(|(one, _), (other, _)| one == other);
        for (_, headed) in alike.filter(|alike| self.has_figures || alike.len() > 1).flatten() {
            let of = |at: usize| Head::of_entry(view, &view.edition.entries()[at]);
            let head = match *headed {
                Headed::Title(at) => of(at).title,
                Headed::WithSort(at) => of(at).with_sort(),
                Headed::Other(at) => self.others[at].clone(),
            };
            *counted.entry(head).or_default() += 1;
        }
        counted
    }
}

/// The headings of pages that are none of a record.
fn others(view: &View) -> Vec<String> {
    let sections = view.shared.sections().into_iter().map(|section| section::label(view, section).1);
    let topics = view.shared.tag_ids().map(|id| Head::of_tag(view, id).title);
    let own = ["field-any-tags", "ui-data", "ui-accessibility", "ui-changes", "ui-earlier", "ui-subscribe"];
    sections.chain(topics).chain(own.map(|id| view.message(id))).collect()
}

/// What words with the same letters and digits share (FNV-1a over them). How words are set changes nothing else of them than
/// signs, spaces and what cannot be seen.
#[derive(Clone, Copy)]
struct Mark(u64);

impl Default for Mark {
    fn default() -> Mark {
        Mark(0xcbf2_9ce4_8422_2325)
    }
}

impl Mark {
    /// The mark of the words so far and of these.
    fn and(self, words: &str) -> Mark {
        let letters = words.chars().filter(|c| c.is_alphanumeric());
        Mark(letters.fold(self.0, |mark, c| (mark ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3)))
    }
}

fn mark_of(words: &str) -> u64 {
    Mark::default().and(words).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_set_otherwise_have_the_same_mark_and_other_words_have_not() {
        assert_eq!(mark_of("L'eau: où?"), mark_of("L’eau\u{A0}: où\u{202F}?"));
        assert_eq!(mark_of("القانون 31-13"), mark_of("القانون \u{2066}31-13\u{2069}"));
        assert_eq!(Mark::default().and("Eau").and("Plan").0, mark_of("Eau (Plan)"));
        assert_ne!(mark_of("Eau 1"), mark_of("Eau 2"));
    }
}
