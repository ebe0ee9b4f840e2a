//! A number is typed by hand in a text where the data of a related record has that very figure: when the data is
//! corrected, the text is forgotten.
//!
//! People switch off what cries wolf. Only records that the text or its facts name are looked at, and the other way
//! round; the number must be theirs to the last digit. A number that could be anything (`18`, `50 %`) must besides stand
//! in a link to the record, or in one block with the year of the value. Years, numbers under ten, dates, laws, places
//! in an order and numbers after “more than” are none of these.

use super::*;
use crate::base::{Message, Span};
use crate::derived;
use crate::locale::Form;
use crate::locale::parity::{Amount, Dimension, Exact, Fact, Reader, What};
use crate::model::kinds::{Indicator, Unit};
use crate::model::{Facts, Observation};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The rule.
pub const CHECK: Check = Check { id: "typed-figure", scope: Scope::Words(typed_figure) };

/// More values than that are no figures that somebody cites from memory.
const MOST: usize = 20_000;

fn typed_figure(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    // What was wrong and what is right is told there as it was on that day; a report tells of its own.
    if matches!(entry.facts, Facts::Correction(_)) {
        return;
    }
    let sources = related(inspection.site, entry);
    if sources.is_empty() {
        return;
    }
    let read = entry.texts.iter().zip(inspection.versions(entry));
    for (text, version) in read.filter_map(|(text, version)| Some((text, version.as_ref()?))) {
        let Some(reader) = versions_differ::reader(inspection.locales, text.lang) else { continue };
        let sources: Vec<Source> = sources.iter().map(|source| source.read(inspection, reader)).collect();
        let look = Look { inspection, sources: &sources, whole: &text.body.text };
        for block in version.facts_by_block() {
            let place = |range: &std::ops::Range<u32>| {
                Some((Span::new(&text.file, range.start as usize, range.end as usize), true))
            };
            look.block(&block, &place, found);
        }
        if let Some(summary) = &text.summary {
            let version = Version::of_words(&summary.value, 0, reader, inspection.known);
            let look = Look { inspection, sources: &sources, whole: &summary.value };
            for block in version.facts_by_block() {
                let place = |range: &std::ops::Range<u32>| {
                    let range = range.start as usize..range.end as usize;
                    let place = named_figure::within(&summary.value, &summary.span, &range)?;
                    // Words of YAML that begin with a bracket without quotation marks are a list.
                    let is_quoted = summary.span.range().len() > summary.value.len();
                    Some((place, is_quoted || range.start > 0))
                };
                look.block(&block, &place, found);
            }
        }
    }
}

/// An indicator whose values a text may have typed.
struct Source<'s> {
    entry: &'s Arc<Entry>,
    indicator: &'s Indicator,
    /// What a value of one is, as the language of the text reads it.
    one: Amount,
}

impl<'s> Source<'s> {
    /// The same, its unit read in the language of a text.
    fn read(&self, inspection: &Inspection, reader: &Reader) -> Source<'s> {
        let lang = reader.lang();
        let label = match self.indicator.unit {
            Some(Unit::Percent) => "%".to_owned(),
            unit => {
                let own = self.indicator.unit_label.get(lang).map(str::to_owned);
                let listed = || Some(inspection.locales.get(lang)?.message(unit?.label(), &[], Form::Plain));
                own.or_else(listed).unwrap_or_default()
            }
        };
        let two = Version::of_words(&format!("2 {label}"), 0, reader, inspection.known);
        let amount = two.facts().iter().find_map(|fact| match fact.what {
            What::Number(amount) => Some(amount),
            _ => None,
        });
        let one = amount.map_or(self.one, |amount| Amount { value: Exact(amount.value.0 / 2), unit: amount.unit });
        Source { entry: self.entry, indicator: self.indicator, one }
    }

    /// The values that a number may be.
    fn values(&self, fact: &Fact, said: Amount) -> Vec<&'s Observation> {
        let dimension = |amount: Amount| amount.unit.map(|unit| unit.dimension);
        if dimension(said) != dimension(self.one) {
            return Vec::new();
        }
        let is_same = |row: &&Observation| {
            row.value().and_then(|value| self.amount(value)).is_some_and(|amount| says(amount, fact))
        };
        self.entry.observations.iter().filter(is_same).collect()
    }

    fn amount(&self, value: Decimal) -> Option<Amount> {
        let millionths = value.checked_mul(Decimal::from(1_000_000))?.trunc().to_i128()?;
        let value = millionths.checked_mul(self.one.value.0)? / 1_000_000;
        Some(Amount { value: Exact(value), unit: self.one.unit })
    }
}

/// Whether a fact says this amount and nothing else.
fn says(amount: Amount, fact: &Fact) -> bool {
    let only = |what| Fact { what, or: None, ..*fact };
    only(What::Number(amount)).says(&only(fact.what))
}

/// The indicators that have to do with an entry: itself, those that it names, and those that name it.
fn related<'s>(site: &'s Site, entry: &Arc<Entry>) -> Vec<Source<'s>> {
    let mut named: Vec<&str> = entry.record.references().into_iter().map(|reference| reference.bare()).collect();
    for link in entry.texts.iter().flat_map(|text| &text.body.links) {
        if let Some(id) = link.value.strip_prefix("id:") {
            let id = id.split('#').next().unwrap_or_default();
            named.push(id.rsplit('/').next().unwrap_or(id));
        }
    }
    let names_it =
        |indicator: &Entry| indicator.record.references().iter().any(|reference| reference.bare() == &*entry.id);
    let sources = site.entries.iter().filter_map(|other| match &other.facts {
        Facts::Indicator(indicator) if other.observations.len() <= MOST => Some((other, indicator)),
        _ => None,
    });
    let sources =
        sources.filter(|(other, _)| other.key() == entry.key() || named.contains(&&*other.id) || names_it(other));
    let one = Amount::bare(Exact::whole(1));
    sources.map(|(entry, indicator)| Source { entry, indicator, one }).collect()
}

/// One text that is looked at.
struct Look<'l, 's> {
    inspection: &'l Inspection<'l>,
    sources: &'l [Source<'s>],
    /// The letters in which places are counted.
    whole: &'l str,
}

/// Where something stands in its file, and whether it can be written over there.
type Place<'p> = &'p dyn Fn(&std::ops::Range<u32>) -> Option<(Span, bool)>;

impl Look<'_, '_> {
    fn block(&self, block: &[(Fact, std::ops::Range<u32>)], place: Place, found: &mut Diagnostics) {
        for (at, (fact, range)) in block.iter().enumerate() {
            let What::Number(amount) = fact.what else { continue };
            let written = self.whole.get(range.start as usize..range.end as usize).unwrap_or_default();
            let Some(sort) = sort(amount, written).filter(|_| fact.bound.is_none()) else { continue };
            let link = self.link_around(range);
            let years: Vec<i16> = block
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != at)
                .filter_map(|(_, (fact, _))| year(fact))
                .collect();
            let mut matches: Vec<(&Source, &Observation)> = Vec::new();
            for source in self.sources {
                let leads_there = link.is_some_and(|link| link.contains(&*source.entry.id));
                let values = source.values(fact, amount).into_iter();
                let says_when = |row: &&Observation| years.contains(&row.period.earliest().year());
                matches.extend(
                    values.filter(|row| sort == Sort::Rare || leads_there || says_when(row)).map(|row| (source, row)),
                );
            }
            if matches.len() > 1 {
                let dated: Vec<_> =
                    matches.iter().copied().filter(|(_, row)| years.contains(&row.period.earliest().year())).collect();
                matches = if dated.is_empty() { matches } else { dated };
            }
            let (Some((source, row)), Some((span, is_free))) = (matches.first(), place(range)) else { continue };
            let name = self.name(source, row, amount);
            let mark = format!("[](figure:{name})");
            let fault = span.warning(CHECK.id).with("written", written).with("id", &*source.entry.id);
            let fault = fault.hint(Message::new("hint-name-figure").with("mark", mark.as_str()));
            // Certain is what is one figure, and what can be written over without breaking the link around it.
            let is_certain = is_free && matches.len() == 1 && link.is_none();
            found.push(if is_certain { fault.fix(span, mark) } else { fault });
        }
    }

    /// The shortest name of a value.
    fn name(&self, source: &Source, row: &Observation, said: Amount) -> String {
        let config = &self.inspection.site.config;
        let parent = |area: &str| Some(config.area(area)?.parent.as_ref()?.id.to_string());
        let whole = derived::whole(&source.entry.observations, &parent);
        let is_whole = whole.iter().any(|other| other.anchor() == row.anchor());
        let mut words = vec![self.id(source.entry)];
        words.extend(row.area().filter(|_| !is_whole).map(str::to_owned));
        words.push(row.period.to_string());
        words.extend(row.dimensions().iter().filter(|said| !said.is_empty()).map(|said| said.to_string()));
        let is_share = said.unit.is_some_and(|unit| unit.dimension == Dimension::Share);
        if said.unit.is_some() && !is_share {
            words.push("unit".to_owned());
        }
        words.join("/")
    }

    fn id(&self, entry: &Entry) -> String {
        let is_alone = broken_link::target(self.inspection.site, &entry.id, &entry.span).is_some();
        if is_alone { entry.id.to_string() } else { format!("{}/{}", entry.kind.id, entry.id) }
    }

    /// Where the link leads in whose words a place stands.
    fn link_around(&self, range: &std::ops::Range<u32>) -> Option<&str> {
        let before = self.whole.get(..range.start as usize)?;
        let after = self.whole.get(range.end as usize..)?;
        let open = before.rfind('[')?;
        if before[open..].contains([']', '\n']) {
            return None;
        }
        let close = after.find(']')?;
        let leads = after[close..].strip_prefix("](")?;
        (!after[..close].contains(['[', '\n'])).then(|| leads.split(')').next().unwrap_or_default())
    }
}

/// How likely it is that two numbers are the same by chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    /// Not likely: four digits that count, a fraction, an amount of money.
    Rare,
    /// Likely: something else must speak for it.
    Common,
}

/// What sort of number it is; none where it is never taken for a figure.
fn sort(amount: Amount, written: &str) -> Option<Sort> {
    if !written.chars().any(char::is_numeric) {
        return None;
    }
    let dimension = amount.unit.map(|unit| unit.dimension);
    let is_money = matches!(dimension, Some(Dimension::Dirham | Dimension::Euro | Dimension::Dollar));
    let whole = amount.value.as_whole();
    let digits = written.chars().filter(|c| c.is_numeric()).collect::<String>();
    let counting = digits.trim_start_matches('0').trim_end_matches('0').len();
    match (whole, dimension) {
        (None, _) => Some(Sort::Rare),
        (Some(number), None) if number < 10 => None,
        (Some(number), None) if (1900..=2100).contains(&number) && digits.len() == 4 => None,
        (Some(_), _) if counting >= 4 || is_money => Some(Sort::Rare),
        (Some(_), None | Some(Dimension::Share)) => Some(Sort::Common),
        // Lengths, times and weights are no figures of indicators but by chance.
        (Some(_), Some(_)) => None,
    }
}

/// The year that a fact says.
fn year(fact: &Fact) -> Option<i16> {
    match fact.what {
        What::Date(when) => when.year.and_then(|year| i16::try_from(year).ok()),
        What::Number(Amount { value, unit: None }) => {
            let year = value.as_whole().filter(|year| (1900..=2100).contains(year))?;
            i16::try_from(year).ok()
        }
        _ => None,
    }
}
