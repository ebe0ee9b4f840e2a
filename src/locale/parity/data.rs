//! `i18n/<lang>/parity.yaml`, read key by key: what the words of a language mean when versions are compared.
//!
//! Every key may be left out. What `locale.yaml` says of months, weekdays and digits is known without it.

use super::super::habits::Habits;
use super::super::table::Table;
use super::fact::{UNITS, Unit};
use super::lexicon::{Draft, Lexicon, Meaning, ending};
use crate::base::{Diagnostics, closest};
use crate::read::yaml::{Field, Node, Value};

/// The lexicon of a language from its two files.
pub(crate) fn lexicon(habits: &Habits, node: Option<&Node>, found: &mut Diagnostics) -> Lexicon {
    let nothing = Node {
        span: node.map_or_else(|| crate::base::Span::whole(&crate::base::SitePath::new("")), |node| node.span.clone()),
        value: Value::Null,
    };
    let mut table = Table::root(node.unwrap_or(&nothing), true);
    let words = |words: Vec<String>| words.iter().map(|word| super::fold::word(word)).collect();
    let mut draft = Draft {
        joined_and: table.optional_list("joined_and", found),
        joined: table.optional_list("joined", found),
        definite: table.optional_list("definite", found),
        endings: table.optional_list("endings", found),
        unsure: words(table.optional_list("unsure", found)),
        unsure_months: words(table.optional_list("unsure_months", found)),
        ..Draft::default()
    };
    numbers(&mut table, &mut draft, found);
    dates(&mut table, habits, &mut draft, found);
    times(&mut table, &mut draft, found);
    units(&mut table, &mut draft, found);
    around(&mut table, &mut draft, found);
    for word in table.optional_list("common", found) {
        draft.add(&word, Meaning::Common);
    }
    for mark in table.optional_list("marks", found) {
        draft.add(&mark, Meaning::Mark);
    }
    let mut lexicon = Lexicon::new(draft);
    let signs = |words: Vec<String>| words.iter().filter_map(|word| word.chars().next()).collect::<Vec<char>>();
    lexicon.decimals = signs(table.optional_list("decimals", found));
    lexicon.decimals.extend(habits.numbers.decimal_sign());
    lexicon.groups = signs(table.optional_list("groups", found));
    lexicon.groups.extend(habits.numbers.group_sign());
    lexicon.units_first = truth(&mut table, "units_first", found);
    lexicon.month_first = truth(&mut table, "month_first", found);
    lexicon.twelve_hours = truth(&mut table, "twelve_hours", found);
    lexicon.american = table.optional_words("slashes", found).is_some_and(|order| order == "mdy");
    let endings =
        |words: Vec<String>| words.iter().map(|word| ending(word)).filter(|ending| ending[0] != 0).collect::<Vec<_>>();
    lexicon.same_day = table.optional_list("same_day", found);
    lexicon.sure_duals = endings(table.optional_list("sure_duals", found));
    lexicon.duals = endings(table.optional_list("duals", found));
    lexicon.duals.extend(&lexicon.sure_duals);
    table.finish(found);
    lexicon
}

fn truth(table: &mut Table<'_>, key: &'static str, found: &mut Diagnostics) -> bool {
    table.optional_words(key, found).is_some_and(|written| written == "true")
}

fn numbers(table: &mut Table<'_>, draft: &mut Draft, found: &mut Diagnostics) {
    for word in table.optional_list("one", found) {
        draft.add_joined(&word, Meaning::One);
    }
    by_number(table, "hints", found, |number, words| draft.add_joined(words, Meaning::Hint(number)));
    by_number(table, "cardinals", found, |number, words| draft.add_joined(words, Meaning::Cardinal(number)));
    for word in table.optional_list("hundred", found) {
        draft.add_joined(&word, Meaning::Hundred);
    }
    let power = |number: u64| u8::try_from(number).unwrap_or(u8::MAX).min(27);
    by_number(table, "scales", found, |number, words| draft.add_joined(words, Meaning::Scale(power(number))));
    by_number(table, "scale_plurals", found, |number, words| draft.add_joined(words, Meaning::Scales(power(number))));
    by_number(table, "scale_duals", found, |number, words| draft.add_joined(words, Meaning::TwoScales(power(number))));
    by_number(table, "ordinals", found, |number, words| draft.add_joined(words, Meaning::Ordinal(number)));
    for word in table.optional_list("ordinal_one", found) {
        draft.add_joined(&word, Meaning::OrdinalOne);
    }
    for word in table.optional_list("ordinal_signs", found) {
        draft.add(&word, Meaning::OrdinalSign);
    }
    for (field, words) in table.open_lists("fractions", found) {
        let parts = field.key.split_once('/').and_then(|(part, whole)| Some((part.parse().ok()?, whole.parse().ok()?)));
        match parts {
            Some((part, whole)) if whole > 0 => {
                words.iter().for_each(|word| draft.add_joined(word, Meaning::Fraction(part, whole)));
            }
            _ => unknown(field, found),
        }
    }
    for word in table.optional_list("and", found) {
        draft.add(&word, Meaning::And);
    }
    for word in table.optional_list("to", found) {
        draft.add(&word, Meaning::To);
    }
    by_number(table, "about", found, |number, words| draft.add_joined(words, Meaning::About(number)));
    // «ربعها»: what belongs to something is definite. An ending of one letter may be the word's own.
    let owned: Vec<String> = draft.endings.iter().filter(|ending| ending.chars().count() > 1).cloned().collect();
    by_number(table, "parts_of", found, |whole, words| {
        draft.add_joined(words, Meaning::PartOf(whole.max(1)));
        for ending in &owned {
            draft.add_after_and(&format!("{words}{ending}"), Meaning::Fraction(1, whole.max(1)));
        }
    });
    let endings = table.optional_list("dual_endings", found);
    for noun in table.optional_list("dual_nouns", found) {
        endings.iter().for_each(|ending| draft.add_joined(&format!("{noun}{ending}"), Meaning::Two));
    }
    for word in table.optional_list("lookalikes", found) {
        draft.add(&word, Meaning::Nothing);
    }
}

/// Words that change what a number beside them says.
fn around(table: &mut Table<'_>, draft: &mut Draft, found: &mut Diagnostics) {
    draft.not = table.optional_list("not", found);
    for word in draft.not.clone() {
        draft.add_after_and(&word, Meaning::Not);
    }
    by_number(table, "every_months", found, |months, words| {
        draft.add_joined(words, Meaning::Every(u8::try_from(months).unwrap_or_default()));
    });
    let lists: [(&'static str, Meaning); 14] = [
        ("minus", Meaning::Minus),
        ("below_zero", Meaning::BelowZero),
        ("rises", Meaning::Moves(true)),
        ("falls", Meaning::Moves(false)),
        ("denies", Meaning::Denies),
        ("limits", Meaning::Limits),
        ("at_least", Meaning::Bound(true)),
        ("at_most", Meaning::Bound(false)),
        ("or_more", Meaning::OrMore(true)),
        ("or_less", Meaning::OrMore(false)),
        ("passes", Meaning::Passes(true)),
        ("falls_short", Meaning::Passes(false)),
        ("then", Meaning::Then),
        ("out_of", Meaning::OutOf),
    ];
    for (key, meaning) in lists {
        for word in table.optional_list(key, found) {
            draft.add_after_and(&word, meaning);
        }
    }
}

fn dates(table: &mut Table<'_>, habits: &Habits, draft: &mut Draft, found: &mut Diagnostics) {
    let small = |number: u64| u8::try_from(number).unwrap_or_default();
    for (month, name) in (1..).zip(habits.dates.months()) {
        draft.add_joined(name, Meaning::Month(month));
    }
    by_number(table, "months", found, |number, words| draft.add_joined(words, Meaning::Month(small(number))));
    by_number(table, "hijri_months", found, |number, words| draft.add_joined(words, Meaning::Hijri(small(number))));
    for word in table.optional_list("hijri", found) {
        draft.add(&word, Meaning::OfHijra);
    }
    for (day, name) in (1..).zip(habits.dates.weekdays()) {
        draft.add_joined(name, Meaning::Weekday(day));
    }
    by_number(table, "weekdays", found, |number, words| draft.add_joined(words, Meaning::Weekday(small(number))));
    let small = |number: u64| u8::try_from(number).unwrap_or_default();
    by_number(table, "decades", found, |tens, words| draft.add_joined(words, Meaning::Decade(small(tens / 10))));
    let lists: [(&'static str, Meaning); 12] = [
        ("of_decade", Meaning::OfDecade),
        ("century", Meaning::Century),
        ("last_century", Meaning::LastCentury),
        ("this_century", Meaning::ThisCentury),
        ("before_month", Meaning::BeforeMonth),
        ("first_day", Meaning::FirstDay),
        ("quarters", Meaning::Quarter),
        ("halves", Meaning::Half),
        ("quarter_signs", Meaning::QuarterSign),
        ("half_signs", Meaning::HalfSign),
        ("within", Meaning::Within),
        ("of", Meaning::Of),
    ];
    for (key, meaning) in lists {
        for word in table.optional_list(key, found) {
            draft.add_joined(&word, meaning);
        }
    }
}

fn times(table: &mut Table<'_>, draft: &mut Draft, found: &mut Diagnostics) {
    let lists: [(&'static str, Meaning); 7] = [
        ("hour", Meaning::Hour),
        ("hour_signs", Meaning::HourSign),
        ("morning", Meaning::Morning),
        ("afternoon", Meaning::Afternoon),
        ("noon", Meaning::Moment(720)),
        ("midnight", Meaning::Moment(0)),
        ("less", Meaning::Less),
    ];
    for (key, meaning) in lists {
        for word in table.optional_list(key, found) {
            draft.add_joined(&word, meaning);
        }
    }
}

fn units(table: &mut Table<'_>, draft: &mut Draft, found: &mut Diagnostics) {
    for (field, words) in table.open_lists("units", found) {
        let Some(unit) = unit(field, found) else { continue };
        words.iter().for_each(|word| draft.add(word, Meaning::Unit(unit)));
        for the in draft.definite.clone() {
            words.iter().for_each(|word| draft.add(&format!("{the}{word}"), Meaning::WholeOf(unit)));
        }
    }
    for (field, words) in table.open_lists("unit_duals", found) {
        let Some(unit) = unit(field, found) else { continue };
        words.iter().for_each(|word| draft.add_joined(word, Meaning::TwoOf(unit)));
    }
}

fn unit(field: &Field, found: &mut Diagnostics) -> Option<Unit> {
    let known = UNITS.iter().find(|(name, _)| *name == field.key);
    if known.is_none() {
        unknown(field, found);
    }
    known.map(|(_, unit)| *unit)
}

fn by_number(table: &mut Table<'_>, key: &'static str, found: &mut Diagnostics, mut add: impl FnMut(u64, &str)) {
    for (field, words) in table.open_lists(key, found) {
        match field.key.parse() {
            Ok(number) => words.iter().for_each(|words| add(number, words)),
            Err(_) => unknown(field, found),
        }
    }
}

fn unknown(field: &Field, found: &mut Diagnostics) {
    let names = UNITS.iter().map(|(name, _)| *name);
    let fault = field.key_span.error("locale-unknown-key").with("key", field.key.as_str());
    found.push(fault.suggest(closest(&field.key, names)));
}
