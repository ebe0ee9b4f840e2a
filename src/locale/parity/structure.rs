//! What two versions are built of: links, images, headings, lists, tables, notes and code.

use std::ops::Range;

use super::compare::{Difference, Matter, Side, same_address};
use super::version::{Block, Link, Version};
use super::{Known, links};
use crate::read::markdown::Part;

/// Adds every difference of structure.
pub(super) fn structure(first: &Version, second: &Version, known: &Known, found: &mut Vec<Difference>) {
    destinations(first, second, known, found);
    headings(first, second, found);
    lists(first, second, found);
    tables(first, second, found);
    if first.notes().len() != second.notes().len() {
        let place = |version: &Version| version.notes().last().cloned();
        found.push(counted(
            Matter::Notes,
            (first, place(first), first.notes().len()),
            (second, place(second), second.notes().len()),
        ));
    }
    code(first, second, known, found);
}

fn destinations(first: &Version, second: &Version, known: &Known, found: &mut Vec<Difference>) {
    for (images, matter) in [(false, Matter::Link), (true, Matter::Image)] {
        let only = |version: &Version, other: &Version| {
            let missing =
                |link: &Link| !other.links(images).any(|other| same_address(&link.address, &other.address, known));
            let links = version.links(images).filter(missing);
            links.map(|link| (link.place, link.address.into_owned())).collect()
        };
        told(matter, (first, only(first, second)), (second, only(second, first)), found);
    }
}

fn code(first: &Version, second: &Version, known: &Known, found: &mut Vec<Difference>) {
    if first.code().len() == 0 && second.code().len() == 0 {
        return;
    }
    let neutral = |code: &str| links::neutral(code, &known.languages);
    let only = |version: &Version, other: &Version| {
        let missing = |(_, code): &(&Range<u32>, &str)| !other.code().any(|(_, other)| neutral(other) == neutral(code));
        version.code().filter(missing).map(|(place, code)| (place.clone(), code.to_owned())).collect::<Vec<_>>()
    };
    // What stands in code blocks may speak to readers; only its presence is compared.
    if first.code().len() == second.code().len() && first.code().any(|(_, code)| code.contains('\n')) {
        return;
    }
    told(Matter::Code, (first, only(first, second)), (second, only(second, first)), found);
}

/// Things that only one side has, two and two.
fn told(
    matter: Matter,
    (first, one): (&Version, Vec<(Range<u32>, String)>),
    (second, two): (&Version, Vec<(Range<u32>, String)>),
    found: &mut Vec<Difference>,
) {
    for at in 0..one.len().max(two.len()) {
        let side = |version: &Version, things: &[(Range<u32>, String)]| match things.get(at) {
            Some((place, said)) => Side { place: place.clone(), said: Some(said.clone()), count: 0 },
            None => Side { place: version.place.clone(), said: None, count: 0 },
        };
        found.push(Difference { matter, first: side(first, &one), second: side(second, &two), meant: None });
    }
}

fn headings(first: &Version, second: &Version, found: &mut Vec<Difference>) {
    let (one, two) = (levels(first).count(), levels(second).count());
    if one != two {
        let last = |version: &Version| levels(version).last().map(|(_, block)| block.place.clone());
        found.push(counted(Matter::Headings, (first, last(first), one), (second, last(second), two)));
        return;
    }
    let Some((a, b)) = levels(first).zip(levels(second)).find(|(a, b)| a.0 != b.0) else { return };
    let side = |version: &Version, (level, block): (u8, &Block)| {
        let words = version.words.get(block.words.start as usize..block.words.end as usize).unwrap_or_default();
        let marks = "#".repeat(usize::from(level));
        Side { place: block.place.clone(), said: Some(format!("{marks} {words}")), count: 0 }
    };
    found.push(Difference { matter: Matter::Headings, first: side(first, a), second: side(second, b), meant: None });
}

/// The headings with their levels.
fn levels(version: &Version) -> impl Iterator<Item = (u8, &Block)> {
    version.blocks.iter().filter_map(|block| match block.part {
        Part::Heading(level) => Some((level, block)),
        _ => None,
    })
}

fn lists(first: &Version, second: &Version, found: &mut Vec<Difference>) {
    if first.lists().len() != second.lists().len() {
        let place = |version: &Version| version.lists().last().map(|list| list.place.clone());
        let (one, two) = (first.lists().len(), second.lists().len());
        found.push(counted(Matter::Lists, (first, place(first), one), (second, place(second), two)));
        return;
    }
    for (one, two) in first.lists().iter().zip(second.lists()).filter(|(one, two)| one.items != two.items) {
        let (one_place, two_place) = (Some(one.place.clone()), Some(two.place.clone()));
        let sides = ((first, one_place, one.items as usize), (second, two_place, two.items as usize));
        found.push(counted(Matter::Items, sides.0, sides.1));
    }
}

fn tables(first: &Version, second: &Version, found: &mut Vec<Difference>) {
    if first.tables().len() != second.tables().len() {
        let place = |version: &Version| version.tables().last().map(|table| table.place.clone());
        let (one, two) = (first.tables().len(), second.tables().len());
        found.push(counted(Matter::Tables, (first, place(first), one), (second, place(second), two)));
        return;
    }
    for (one, two) in first.tables().iter().zip(second.tables()) {
        for (matter, a, b) in [(Matter::Rows, one.rows, two.rows), (Matter::Columns, one.columns, two.columns)] {
            if a != b {
                let sides = (Some(one.place.clone()), Some(two.place.clone()));
                found.push(counted(matter, (first, sides.0, a as usize), (second, sides.1, b as usize)));
            }
        }
    }
}

type Count<'v> = (&'v Version, Option<Range<u32>>, usize);

/// A difference of number; where nothing of the sort stands, the version itself is the place.
fn counted(matter: Matter, (first, one, one_count): Count, (second, two, two_count): Count) -> Difference {
    let side = |version: &Version, place: Option<Range<u32>>, count| Side {
        place: place.unwrap_or_else(|| version.place.clone()),
        said: None,
        count,
    };
    Difference { matter, first: side(first, one, one_count), second: side(second, two, two_count), meant: None }
}
