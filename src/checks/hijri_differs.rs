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

/// How many bytes at most lie between the two: “(”, “corresponding to Friday”, «الموافق لـ».
const NEAR: u32 = 48;

fn hijri_differs(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let read = entry.texts.iter().zip(inspection.versions(entry));
    for (text, version) in read.filter_map(|(text, version)| Some((text, version.as_ref()?))) {
        let said = |place: &Range<u32>| {
            text.body.text.get(place.start as usize..place.end as usize).unwrap_or_default().trim().to_owned()
        };
        for block in version.facts_by_block() {
            for (at, (fact, place)) in block.iter().enumerate() {
                let Some((hijri, (day, beside))) = full(fact, true).zip(beside(&block, at)) else { continue };
                let Some(days) = hijri::days_apart(hijri, day).filter(|days| *days >= TOLD) else { continue };
                let span = Span::new(&text.file, place.start as usize, place.end as usize);
                let fault = if days < WRONG { span.warning(CHECK.id) } else { span.error(CHECK.id) };
                let days = i64::try_from(days).unwrap_or(i64::MAX);
                found.push(fault.with("hijri", said(place)).with("day", said(beside)).with("days", days));
            }
        }
    }
}

/// The day of ours that stands nearest to a fact of a block, without another date between them.
fn beside(block: &[(Fact, Range<u32>)], at: usize) -> Option<(Day, &Range<u32>)> {
    let (fact, _) = &block[at];
    let is_date = |other: &&(Fact, Range<u32>)| matches!(other.0.what, What::Date(_));
    let before = block[..at].iter().rev().find(is_date).map(|other| (fact.start.saturating_sub(other.0.end), other));
    let after = block[at + 1..].iter().find(is_date).map(|other| (other.0.start.saturating_sub(fact.end), other));
    let mut near: Vec<_> = before.into_iter().chain(after).filter(|(gap, _)| *gap <= NEAR).collect();
    near.sort_by_key(|(gap, _)| *gap);
    near.into_iter().find_map(|(_, (other, place))| {
        let (year, month, day) = full(other, false)?;
        let year = i16::try_from(year).ok()?;
        Some((Day::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?, place))
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
