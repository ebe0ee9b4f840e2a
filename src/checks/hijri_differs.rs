//! A date of the Hijra and the date of ours beside it are not the same day.
//!
//! Both are authored, and none is computed from the other: months begin by observation in Morocco. One day between them
//! is no fault, two may be one, three are.

use std::ops::Range;

use super::*;
use crate::base::Span;
use crate::locale::hijri;
use crate::locale::parity::{Fact, Part, What};

/// The rule.
pub const CHECK: Check = Check { id: "hijri-differs", scope: Scope::Entry(hijri_differs) };

/// From how many days on the two are told, and from how many on they cannot both be right.
const TOLD: u64 = 2;
const WRONG: u64 = 3;

/// How many bytes at most lie between the two, “corresponding to Friday” among them.
const NEAR: usize = 48;

fn hijri_differs(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    if !entry.texts.iter().any(|text| may_say_a_year(text.body.markdown())) {
        return;
    }
    let read = entry.texts.iter().zip(inspection.versions(entry));
    for (text, version) in read.filter_map(|(text, version)| Some((text, version.as_ref()?))) {
        let Some(reader) = versions_differ::reader(inspection.locales, text.lang) else { continue };
        let words = |from: u32, to: u32| text.body.text.get(from as usize..to as usize).unwrap_or_default();
        let said = |place: &Range<u32>| words(place.start, place.end).trim().to_owned();
        let is_joined = |one: &Range<u32>, two: &Range<u32>| {
            let between = words(one.end, two.start);
            between.len() <= NEAR && reader.says_same_day(between)
        };
        for block in version.facts_by_block() {
            for (at, (fact, place)) in block.iter().enumerate() {
                let Some((hijri, (day, beside))) = full(fact, true).zip(beside(&block, at, &is_joined)) else {
                    continue;
                };
                let Some(days) = hijri::days_apart(hijri, day).filter(|days| *days >= TOLD) else { continue };
                let span = Span::new(&text.file, place.start as usize, place.end as usize);
                let fault = if days < WRONG { span.warning(CHECK.id) } else { span.error(CHECK.id) };
                let days = i64::try_from(days).unwrap_or(i64::MAX);
                found.push(fault.with("hijri", said(place)).with("day", said(beside)).with("days", days));
            }
        }
    }
}

/// Whether the words may say a year of the Hijra, from 1000 (1591) on, in whatever digits: few texts do, and only those
/// are read for their dates.
fn may_say_a_year(words: &str) -> bool {
    let mut so_far = 0_u32;
    let mut count = 0_u8;
    for c in words.chars().chain([' ']) {
        match digit(c) {
            Some(digit) => {
                (so_far, count) = (so_far.saturating_mul(10).saturating_add(digit), count.saturating_add(1));
            }
            None if count == 0 => {}
            None => {
                if count == 4 && (1000..1600).contains(&so_far) {
                    return true;
                }
                (so_far, count) = (0, 0);
            }
        }
    }
    false
}

/// The value of a digit: of Europe, or of either set of the Arabic script.
fn digit(c: char) -> Option<u32> {
    match c {
        '\u{660}'..='\u{669}' => Some(u32::from(c) - 0x660),
        '\u{6F0}'..='\u{6F9}' => Some(u32::from(c) - 0x6F0),
        c => c.to_digit(10),
    }
}

/// The day of ours that a block gives for a day of the Hijra, right behind it or right before it.
fn beside<'b>(
    block: &'b [(Fact, Range<u32>)],
    at: usize,
    is_joined: &dyn Fn(&Range<u32>, &Range<u32>) -> bool,
) -> Option<(Day, &'b Range<u32>)> {
    let own = &block[at].1;
    let is_date = |other: &&(Fact, Range<u32>)| matches!(other.0.what, What::Date(_));
    let after = block[at + 1..].iter().find(is_date).filter(|other| is_joined(own, &other.1));
    let before = block[..at].iter().rev().find(is_date).filter(|other| is_joined(&other.1, own));
    after.into_iter().chain(before).find_map(|(other, place)| {
        let (year, month, day) = full(other, false)?;
        let (year, month, day) = (i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        Some((Day::new(year, month, day).ok()?, place))
    })
}

/// The year, month and day of a date that says all three.
fn full(fact: &Fact, hijri: bool) -> Option<(u16, u8, u8)> {
    match fact.what {
        What::Date(when) if when.hijri == hijri => match when.part {
            Part::Day(month, day) => Some((when.year?, month, day)),
            Part::Month(_) | Part::Quarter(_) | Part::Half(_) => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_number_that_may_be_a_year_of_the_hijra_makes_a_text_read() {
        for words in ["5 joumada II 1439", "٥ جمادى الآخرة ١٤٣٩", "۱۴۳۹", "1000"] {
            assert!(may_say_a_year(words), "{words}");
        }
        for words in ["", "2026", "14390 people", "143", "6 ماي 2026", "1.439"] {
            assert!(!may_say_a_year(words), "{words}");
        }
    }
}
