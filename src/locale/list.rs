//! Names one after another, as a language strings them together.

use super::pattern::Pattern;
use super::table::Table;
use super::{Form, Locale};
use crate::base::Diagnostics;

/// What stands between the names of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    /// All of them: «أ، ب وج».
    And,
    /// Any of them: «أ، ب أو ج».
    Or,
    /// Neither is said: «أ، ب، ج».
    Plain,
}

/// How lists are written.
#[derive(Clone, Debug)]
pub(super) struct Lists {
    and: Joints,
    or: Joints,
}

#[derive(Clone, Debug)]
struct Joints {
    pair: Pattern,
    start: Pattern,
    middle: Pattern,
    end: Pattern,
}

impl Lists {
    pub(super) fn read(mut table: Table<'_>, found: &mut Diagnostics) -> Lists {
        let and = Joints::read(table.table("and", found), found);
        let or = Joints::read(table.table("or", found), found);
        table.finish(found);
        Lists { and, or }
    }
}

impl Joints {
    fn read(mut table: Table<'_>, found: &mut Diagnostics) -> Joints {
        let mut read = |key| table.pattern(key, &["a", "b"], &["a", "b"], found);
        let joints = Joints { pair: read("pair"), start: read("start"), middle: read("middle"), end: read("end") };
        table.finish(found);
        joints
    }
}

impl Locale {
    /// All of the items, which stand as they are given: whoever needs them isolated has done so.
    pub fn list_and(&self, items: &[String]) -> String {
        self.join(items, ListKind::And)
    }

    /// Any of the items, which stand as they are given.
    pub fn list_or(&self, items: &[String]) -> String {
        self.join(items, ListKind::Or)
    }

    /// A list of names in whatever languages, each isolated as the form asks.
    pub fn list(&self, items: &[String], kind: ListKind, form: Form) -> String {
        let items: Vec<String> = items.iter().map(|item| self.dress(item, form)).collect();
        self.join(&items, kind)
    }

    pub(super) fn join(&self, items: &[String], kind: ListKind) -> String {
        let lists = &self.habits.lists;
        let (joints, pair, end) = match kind {
            ListKind::And => (&lists.and, &lists.and.pair, &lists.and.end),
            ListKind::Or => (&lists.or, &lists.or.pair, &lists.or.end),
            ListKind::Plain => (&lists.and, &lists.and.middle, &lists.and.middle),
        };
        let both = |pattern: &Pattern, a: &str, b: &str| {
            pattern.fill(|place| match place {
                "a" => Some(a.to_owned()),
                "b" => Some(b.to_owned()),
                _ => None,
            })
        };
        let Some((last, others)) = items.split_last() else {
            return String::new();
        };
        let Some((first, middle)) = others.split_first() else {
            return last.clone();
        };
        let Some((second, middle)) = middle.split_first() else {
            return both(pair, first, last);
        };
        let start = both(&joints.start, first, second);
        let joined = middle.iter().fold(start, |joined, item| both(&joints.middle, &joined, item));
        both(end, &joined, last)
    }
}
