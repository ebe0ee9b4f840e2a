//! A number is typed by hand in a text where the data of a related record has that very figure: when the data is
//! corrected, the text is forgotten.
//!
//! People switch off what cries wolf. Only records that the text or its facts name are looked at, and the other way
//! round; the number must be theirs to the last digit. A number that could be anything (`18`, `50 %`) must besides stand
//! in a link to the record, or in one block with the year of the value; a count of things stands in such a link. Years, numbers under ten, dates, laws, places
//! in an order and numbers after “more than” are none of these.

use std::collections::HashMap;

use super::*;
use crate::base::{Message, Span};
use crate::derived::named::{Counted, Ground, counted};
use crate::derived::{self, Money};
use crate::locale::Form;
use crate::locale::parity::{Amount, Dimension, Exact, Fact, Reader, What};
use crate::model::kinds::Unit;
use crate::model::{Facts, Observation, anchor_part};
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
    let cited = inspection.citable.get_or_init(|| Citable::of(inspection.site));
    let sources = cited.related_to(entry);
    if sources.is_empty() {
        return;
    }
    let read = entry.texts.iter().zip(inspection.versions(entry));
    for (text, version) in read.filter_map(|(text, version)| Some((text, version.as_ref()?))) {
        let Some(reader) = versions_differ::reader(inspection.locales, text.lang) else { continue };
        let sources: Vec<Source> = sources.iter().map(|source| Source::read(source, inspection, reader)).collect();
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

/// A record whose figures a text may have typed.
struct Source<'s> {
    entry: &'s Arc<Entry>,
    figures: Vec<Figure<'s>>,
}

/// A figure that a text may have typed, as the language of the text reads it.
struct Figure<'s> {
    what: Typed<'s>,
    amount: Amount,
    year: Option<i16>,
}

/// What a figure is, by which it is named.
#[derive(Clone)]
enum Typed<'s> {
    /// A value of an indicator.
    Value(&'s Observation),
    /// An amount of a budget, or the sum of a step, by the words that name it.
    Money(String),
    /// How many things there are, by the word for them.
    Count(&'static str),
}

impl<'s> Source<'s> {
    /// The figures of a record, their units read in the language of a text.
    fn read(cited: &'s Cited, inspection: &Inspection, reader: &Reader) -> Source<'s> {
        let entry = &cited.entry;
        let one = |label: &str| {
            let two = Version::of_words(&format!("2 {label}"), 0, reader, inspection.known);
            let amount = two.facts().iter().find_map(|fact| match fact.what {
                What::Number(amount) => Some(amount),
                _ => None,
            });
            amount.map(|amount| Amount { value: Exact(amount.value.0 / 2), unit: amount.unit })
        };
        let lang = reader.lang();
        let listed = |id: &str| Some(inspection.locales.get(lang)?.message(id, &[], Form::Plain));
        let figures = match &entry.facts {
            Facts::Indicator(indicator) => {
                let label = match indicator.unit {
                    Some(Unit::Percent) => "%".to_owned(),
                    unit => {
                        let own = indicator.unit_label.get(lang).map(str::to_owned);
                        own.or_else(|| listed(unit?.label())).unwrap_or_default()
                    }
                };
                let one = one(&label).unwrap_or(Amount::bare(Exact::whole(1)));
                let values = entry.observations.iter().filter_map(|row| {
                    let year = Some(row.period.earliest().year());
                    Some(Figure { what: Typed::Value(row), amount: times(row.value()?, one)?, year })
                });
                values.collect()
            }
            Facts::Budget(budget) => {
                let year = budget.fiscal_year.map(|year| year.earliest().year());
                let of_table = |table: &Money| {
                    let one = listed(table.unit.label()).and_then(|label| one(&label)).filter(is_money);
                    let amounts = sums(table).into_iter().filter_map(|(words, value)| {
                        Some(Figure { what: Typed::Money(words), amount: times(value, one?)?, year })
                    });
                    amounts.collect::<Vec<_>>()
                };
                // Without a sum of their own, amounts in two currencies are not told apart by name.
                let tables = derived::money(&entry.lines);
                if let [table] = tables.as_slice() { of_table(table) } else { Vec::new() }
            }
            _ => {
                let counts = cited.counts(inspection).iter().filter_map(|(word, count, _)| {
                    let amount = Amount::bare(Exact::whole(u64::try_from(*count).ok()?));
                    Some(Figure { what: Typed::Count(word), amount, year: None })
                });
                counts.collect()
            }
        };
        Source { entry, figures }
    }

    /// The figures that a number may be.
    fn figures(&self, fact: &Fact, said: Amount) -> impl Iterator<Item = &Figure<'s>> {
        let dimension = |amount: Amount| amount.unit.map(|unit| unit.dimension);
        let may_be = move |figure: &&Figure| dimension(said) == dimension(figure.amount) && says(figure.amount, fact);
        self.figures.iter().filter(may_be)
    }
}

/// So many of one.
fn times(value: Decimal, one: Amount) -> Option<Amount> {
    let millionths = value.checked_mul(Decimal::from(1_000_000))?.trunc().to_i128()?;
    Some(Amount { value: Exact(millionths.checked_mul(one.value.0)? / 1_000_000), unit: one.unit })
}

/// The amounts of a table that a name leads to: of one programme, and of all together.
fn sums(table: &Money) -> Vec<(String, Decimal)> {
    let mut sums = Vec::new();
    for nature in table.natures() {
        for row in &table.rows {
            let is_alone = table.rows.iter().filter(|other| other.programme == row.programme).count() == 1;
            let value = row.amount(nature).and_then(|amount| amount.measure.value()).filter(|_| is_alone);
            sums.extend(value.map(|value| (format!("{}/{}", anchor_part(row.programme), nature.code()), value)));
        }
        let (total, known) = table.total(nature);
        let total = total.filter(|_| known == table.rows.len() && known > 1);
        sums.extend(total.map(|total| (nature.code().to_owned(), total)));
    }
    sums
}

fn is_money(amount: &Amount) -> bool {
    let dimension = amount.unit.map(|unit| unit.dimension);
    matches!(dimension, Some(Dimension::Dirham | Dimension::Euro | Dimension::Dollar))
}

/// Whether a fact says this amount and nothing else.
fn says(amount: Amount, fact: &Fact) -> bool {
    let only = |what| Fact { what, or: None, ..*fact };
    only(What::Number(amount)).says(&only(fact.what))
}

/// The records of a site whose figures a text may have typed, and who names them: gathered once for all its texts.
pub(super) struct Citable {
    records: Vec<Cited>,
    by_id: HashMap<Arc<str>, Vec<usize>>,
    /// By the id of whoever is named, the records that name it.
    naming: HashMap<String, Vec<usize>>,
}

/// A record with figures.
struct Cited {
    entry: Arc<Entry>,
    /// What is counted of it, when somebody asked.
    counts: OnceLock<Vec<Counted>>,
}

impl Citable {
    fn of(site: &Site) -> Citable {
        let has_figures = |entry: &&Arc<Entry>| match &entry.facts {
            Facts::Indicator(_) => entry.observations.len() <= MOST,
            Facts::Budget(_) => entry.lines.len() <= MOST,
            Facts::Plan(_) | Facts::Commitment(_) | Facts::Consultation(_) | Facts::Dataset(_) => true,
            _ => false,
        };
        let records: Vec<Cited> = site
            .entries
            .iter()
            .filter(has_figures)
            .map(|entry| Cited { entry: entry.clone(), counts: OnceLock::new() })
            .collect();
        let (mut by_id, mut naming) = (HashMap::<Arc<str>, Vec<usize>>::new(), HashMap::<String, Vec<usize>>::new());
        for (at, Cited { entry, .. }) in records.iter().enumerate() {
            by_id.entry(entry.id.clone()).or_default().push(at);
            for reference in entry.record.references() {
                naming.entry(reference.bare().to_owned()).or_default().push(at);
            }
        }
        Citable { records, by_id, naming }
    }

    /// Those that have to do with an entry: itself, those that it names, and those that name it.
    fn related_to(&self, entry: &Entry) -> Vec<&Cited> {
        let links = entry.texts.iter().flat_map(|text| &text.body.links);
        let linked = links.filter_map(|link| {
            let id = link.value.strip_prefix("id:")?.split('#').next().unwrap_or_default();
            Some(id.rsplit('/').next().unwrap_or(id))
        });
        let references = entry.record.references();
        let named = references.iter().map(|reference| reference.bare()).chain(linked);
        let named = named.filter_map(|id| self.by_id.get(id)).flatten().copied();
        let itself = self.by_id.get(&*entry.id).into_iter().flatten().copied();
        let itself = itself.filter(|at| self.records[*at].entry.key() == entry.key());
        let naming = self.naming.get(&*entry.id).into_iter().flatten().copied();
        let mut related: Vec<usize> = named.chain(itself).chain(naming).collect();
        related.sort_unstable();
        related.dedup();
        // What is counted of a record is told on its own page in words of its own.
        let is_cited = |cited: &&Cited| {
            matches!(cited.entry.facts, Facts::Indicator(_) | Facts::Budget(_)) || cited.entry.key() != entry.key()
        };
        related.into_iter().map(|at| &self.records[at]).filter(is_cited).collect()
    }
}

impl Cited {
    fn counts(&self, inspection: &Inspection) -> &[Counted] {
        self.counts.get_or_init(|| {
            let site = inspection.site;
            let find = |id: &str| broken_link::target(site, id, &self.entry.span);
            let (entries, config, day) = (&site.entries, &site.config, inspection.day);
            counted(&self.entry, &Ground { entries, find: &find, config, day, is_frozen: false })
        })
    }
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
            let mut matches: Vec<(&Source, &Figure)> = Vec::new();
            let says_when = |figure: &Figure| figure.year.is_some_and(|year| years.contains(&year));
            for source in self.sources {
                let leads_there = link.is_some_and(|link| link.contains(&*source.entry.id));
                let is_meant = |figure: &&Figure| match figure.what {
                    Typed::Count(_) => leads_there,
                    Typed::Value(_) | Typed::Money(_) => sort == Sort::Rare || leads_there || says_when(figure),
                };
                matches.extend(source.figures(fact, amount).filter(is_meant).map(|figure| (source, figure)));
            }
            if matches.len() > 1 {
                let dated: Vec<_> = matches.iter().copied().filter(|(_, figure)| says_when(figure)).collect();
                matches = if dated.is_empty() { matches } else { dated };
            }
            // The words of a unit that is no money may go on: only “12” of “12 points d’eau” is taken for the figure.
            let digits = digits(amount, written);
            let number = range.start..range.start + digits.map_or(range.end - range.start, |digits| digits as u32);
            let (Some((source, figure)), Some((span, is_free))) = (matches.first(), place(&number)) else { continue };
            let written = &written[..digits.unwrap_or(written.len())];
            let name = self.name(source, figure, amount);
            let mark = format!("[](figure:{name})");
            let fault = span.warning(CHECK.id).with("written", written).with("id", &*source.entry.id);
            let fault = fault.hint(Message::new("hint-name-figure").with("mark", mark.as_str()));
            // Certain is what is one figure, and what can be written over without breaking the link around it.
            let is_certain = is_free && matches.len() == 1 && link.is_none();
            found.push(if is_certain { fault.fix(span, mark) } else { fault });
        }
    }

    /// The shortest name of a figure.
    fn name(&self, source: &Source, figure: &Figure, said: Amount) -> String {
        let mut words = vec![self.id(source.entry)];
        match &figure.what {
            Typed::Value(row) => {
                let config = &self.inspection.site.config;
                let parent = |area: &str| Some(config.area(area)?.parent.as_ref()?.id.to_string());
                let whole = derived::whole(&source.entry.observations, &parent);
                let is_whole = whole.iter().any(|other| other.anchor() == row.anchor());
                words.extend(row.area().filter(|_| !is_whole).map(str::to_owned));
                words.push(row.period.to_string());
                words.extend(row.dimensions().iter().filter(|said| !said.is_empty()).map(|said| said.to_string()));
            }
            Typed::Money(named) => words.push(named.clone()),
            Typed::Count(word) => words.push((*word).to_owned()),
        }
        if is_money(&said) {
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

/// How many bytes of a number with a unit are its digits, where the unit is neither money nor a share.
fn digits(amount: Amount, written: &str) -> Option<usize> {
    let is_sign = |c: char| c.is_numeric() || matches!(c, '.' | ',' | ' ' | '\u{A0}' | '\u{202F}');
    let dimension = amount.unit?.dimension;
    let length = written.find(|c| !is_sign(c)).unwrap_or(written.len());
    let length = written[..length].trim_end_matches(|c: char| !c.is_numeric()).len();
    (length > 0 && dimension != Dimension::Share && !is_money(&amount)).then_some(length)
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
    let whole = amount.value.as_whole();
    let digits = written.chars().filter(|c| c.is_numeric()).collect::<String>();
    let counting = digits.trim_start_matches('0').trim_end_matches('0').len();
    match (whole, dimension) {
        (None, _) => Some(Sort::Rare),
        (Some(number), None) if number < 10 => None,
        (Some(number), None) if (1900..=2100).contains(&number) && digits.len() == 4 => None,
        (Some(_), _) if counting >= 4 || is_money(&amount) => Some(Sort::Rare),
        // Lengths, times and points are figures of an indicator that counts in them, and of no other.
        (Some(number), Some(of)) if number < 10 && of != Dimension::Share => None,
        (Some(_), _) => Some(Sort::Common),
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
