//! The data of a record as one table, before any format: what its columns are, and its rows one after the other.
//!
//! CSV, its description, the workbooks and JSON are all written from here, so they cannot disagree.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::convert::Infallible;

use rust_decimal::Decimal;

use crate::base::{Date, Lang};
use crate::edition::Edition;
use crate::locale::{Form, Locales};
use crate::model::kinds::{Budget, Dataset, Datatype, Indicator};
use crate::model::{Cell as Written, Entry, Facts, Flags, Measure, MoneyUnit, Nature, Words};

/// The data of a record.
pub struct Table<'e> {
    /// Its columns, in their order.
    pub columns: Vec<Column>,
    /// How many rows it has.
    pub length: usize,
    data: Data<'e>,
}

/// What is said in one column.
pub struct Column {
    /// Its name in the head of a file.
    pub name: String,
    /// What is written in it.
    pub sort: Sort,
    /// What it is called, in each language that has a name for it.
    pub titles: Vec<(Lang, String)>,
    /// What readers must know of it.
    pub descriptions: Vec<(Lang, String)>,
    /// What the codes in it are called, where the record says so.
    pub codes: Vec<(String, Words)>,
    /// The property of a public vocabulary that it speaks of.
    pub property: Option<&'static str>,
    /// Whether each row fills it in.
    pub required: bool,
    /// Whether it tells one row from another.
    pub identifies: bool,
}

/// What is written in a column.
#[derive(Clone, Copy, Debug)]
pub enum Sort {
    /// Words.
    Text,
    /// A date as precise as it is known.
    Date,
    /// A decimal number, or why there is none.
    Number,
    /// A whole number.
    Integer,
    /// Yes or no.
    Truth,
    /// The id of an area.
    Area,
    /// The flags of a value.
    Flags,
    /// One of a list of words, each with its name in the catalogs.
    Choice(fn() -> Vec<(&'static str, &'static str)>),
    /// The id of a record.
    Record,
}

/// What is written in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'e> {
    /// Nothing.
    Empty,
    /// Words.
    Text(Cow<'e, str>),
    /// A date.
    Date(Date),
    /// A number, or why there is none.
    Measure(Measure),
    /// A number of a dataset.
    Number(Decimal),
    /// Yes or no.
    Truth(bool),
    /// Flags, in the order of their declaration.
    Flags(Flags),
    /// A code: of a list, of an area, of a record.
    Code(&'e str),
}

enum Data<'e> {
    Observations(&'e Entry, &'e Indicator),
    Lines(&'e Entry),
    Rows(&'e Entry),
}

const REF_PERIOD: &str = "http://purl.org/linked-data/sdmx/2009/dimension#refPeriod";
const REF_AREA: &str = "http://purl.org/linked-data/sdmx/2009/dimension#refArea";
const OBS_VALUE: &str = "http://purl.org/linked-data/sdmx/2009/measure#obsValue";
const OBS_STATUS: &str = "http://purl.org/linked-data/sdmx/2009/attribute#obsStatus";
const UNIT_MEASURE: &str = "http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure";
const COMMENT: &str = "http://www.w3.org/2000/01/rdf-schema#comment";
const SOURCE: &str = "http://purl.org/dc/terms/source";

fn natures() -> Vec<(&'static str, &'static str)> {
    Nature::ALL.iter().map(|nature| (nature.code(), nature.label())).collect()
}

fn units() -> Vec<(&'static str, &'static str)> {
    MoneyUnit::ALL.iter().map(|unit| (unit.code(), unit.label())).collect()
}

/// The table of a record that holds data; none of any other.
pub fn table<'e>(edition: &Edition, locales: &Locales, entry: &'e Entry) -> Option<Table<'e>> {
    let say = Say { edition, locales };
    match &entry.facts {
        Facts::Indicator(indicator) => Some(say.observations(entry, indicator)),
        Facts::Budget(budget) => Some(say.lines(entry, budget)),
        Facts::Dataset(dataset) => Some(say.rows(entry, dataset)),
        Facts::Page(_)
        | Facts::News(_)
        | Facts::Term(_)
        | Facts::Institution(_)
        | Facts::Person(_)
        | Facts::Document(_)
        | Facts::Plan(_)
        | Facts::Commitment(_)
        | Facts::Agreement(_)
        | Facts::Consultation(_)
        | Facts::Report(_)
        | Facts::Correction(_)
        | Facts::Obligation(_)
        | Facts::Own(_) => None,
    }
}

/// Whether a record holds data.
pub fn holds_data(entry: &Entry) -> bool {
    matches!(entry.facts, Facts::Indicator(_) | Facts::Budget(_) | Facts::Dataset(_))
}

/// What columns are called, in the languages of the edition.
struct Say<'s> {
    edition: &'s Edition,
    locales: &'s Locales,
}

impl Say<'_> {
    fn observations<'e>(&self, entry: &'e Entry, indicator: &'e Indicator) -> Table<'e> {
        let own = |name: &str, sort| self.column(name, sort, &format!("field-indicator-data-{name}"));
        let rows = &entry.observations;
        let areas = rows.iter().filter(|row| row.area().is_some()).count();
        let mut columns = vec![
            own("period", Sort::Date).telling(true).about(REF_PERIOD).always(),
            // Of rows without an area, the period and what follows tell them apart.
            own("area", Sort::Area).telling(areas > 0).about(REF_AREA).filled(areas == rows.len() && areas > 0),
        ];
        columns.extend(indicator.dimensions.iter().enumerate().map(|(at, dimension)| {
            let column = Column::named(&dimension.0, Sort::Text).telling(true);
            let Some(list) = indicator.codelist(at) else { return column };
            let codes =
                list.codes.iter().filter_map(|known| Some((known.code.as_ref()?.0.to_string(), known.name.clone())));
            Column { titles: all(&list.name), ..column }.coded(self.edition, codes.collect())
        }));
        let mut value = own("value", Sort::Number).about(OBS_VALUE);
        value.descriptions = self.each(|lang| self.unit(indicator, lang));
        columns.push(value);
        let mut flag = own("flag", Sort::Flags).about(OBS_STATUS);
        flag.descriptions = self.each(|lang| Some(self.legend(lang)));
        columns.push(flag);
        columns.push(own("note", Sort::Text).about(COMMENT));
        columns.push(own("source", Sort::Record).about(SOURCE));
        Table { columns, length: rows.len(), data: Data::Observations(entry, indicator) }
    }

    fn lines<'e>(&self, entry: &'e Entry, budget: &Budget) -> Table<'e> {
        let own = |name: &str, sort| self.column(name, sort, &format!("field-budget-lines-{name}"));
        // Of adjustments there may be several at one place.
        let is_keyed = entry.lines.iter().all(|line| line.nature != Nature::Adjustment);
        let named = budget.programmes.iter();
        let named = named.filter_map(|known| Some((known.id.as_ref()?.0.to_string(), known.name.clone())));
        let mut flag = own("flag", Sort::Flags).about(OBS_STATUS);
        flag.descriptions = self.each(|lang| Some(self.legend(lang)));
        let columns = vec![
            own("programme", Sort::Text).coded(self.edition, named.collect()).telling(is_keyed).always(),
            own("nature", Sort::Choice(natures)).telling(is_keyed).always(),
            own("amount", Sort::Number).about(OBS_VALUE),
            own("unit", Sort::Choice(units)).about(UNIT_MEASURE).always(),
            own("funder", Sort::Record).telling(is_keyed && entry.lines.iter().any(|line| line.funder.is_some())),
            own("note", Sort::Text).about(COMMENT),
            own("as_of", Sort::Date)
                .telling(is_keyed && entry.lines.iter().any(|line| line.as_of.is_some()))
                .about(REF_PERIOD),
            flag,
        ];
        Table { columns, length: entry.lines.len(), data: Data::Lines(entry) }
    }

    fn rows<'e>(&self, entry: &'e Entry, dataset: &Dataset) -> Table<'e> {
        let columns = dataset.schema.iter().map(|column| {
            let sort = match column.datatype {
                None | Some(Datatype::Text) => Sort::Text,
                Some(Datatype::Integer) => Sort::Integer,
                Some(Datatype::Number) => Sort::Number,
                Some(Datatype::Date) => Sort::Date,
                Some(Datatype::Boolean) => Sort::Truth,
                Some(Datatype::Area) => Sort::Area,
            };
            let name = column.name.as_ref().map_or("", |name| &*name.0);
            Column {
                titles: all(&column.title),
                descriptions: all(&column.description),
                ..Column::named(name, sort).filled(column.required)
            }
        });
        Table { columns: columns.collect(), length: entry.rows.len(), data: Data::Rows(entry) }
    }

    fn column(&self, name: &str, sort: Sort, label: &str) -> Column {
        let titles = self.each(|lang| Some(self.message(lang, label)));
        let said = format!("data-column-{name}");
        let descriptions =
            self.each(|lang| self.locales.or_default(lang).has(&said).then(|| self.message(lang, &said)));
        Column { titles, descriptions, ..Column::named(name, sort) }
    }

    fn each(&self, say: impl Fn(Lang) -> Option<String>) -> Vec<(Lang, String)> {
        self.edition.languages().iter().filter_map(|lang| Some((*lang, say(*lang)?))).collect()
    }

    fn message(&self, lang: Lang, id: &str) -> String {
        self.locales.or_default(lang).message(id, &[], Form::Plain)
    }

    fn unit(&self, indicator: &Indicator, lang: Lang) -> Option<String> {
        let own = indicator.unit_label.get(lang).map(str::to_owned);
        own.or_else(|| indicator.unit.map(|unit| self.message(lang, unit.label())))
    }

    /// The flags and what each means, in one line.
    fn legend(&self, lang: Lang) -> String {
        let said = super::legend::flags().map(|(code, label)| format!("{code} = {}", self.message(lang, label)));
        said.collect::<Vec<_>>().join("; ")
    }
}

fn all(words: &Words) -> Vec<(Lang, String)> {
    words.iter().map(|(lang, words)| (lang, words.value.to_string())).collect()
}

impl Column {
    fn named(name: &str, sort: Sort) -> Column {
        let (name, property) = (name.to_owned(), None);
        let (titles, descriptions, codes) = (Vec::new(), Vec::new(), Vec::new());
        Column { name, sort, titles, descriptions, codes, property, required: false, identifies: false }
    }

    /// With what its codes are called, which is said in its description too: a reader of CSV sees nothing else.
    fn coded(self, edition: &Edition, codes: Vec<(String, Words)>) -> Column {
        let mut descriptions = self.descriptions.clone();
        for lang in edition.languages() {
            let said = codes.iter().filter_map(|(code, name)| Some(format!("{code} = {}", name.get(*lang)?)));
            let said = said.collect::<Vec<_>>().join("; ");
            if said.is_empty() {
                continue;
            }
            match descriptions.iter_mut().find(|(of, _)| of == lang) {
                Some((_, before)) => *before = format!("{before} {said}"),
                None => descriptions.push((*lang, said)),
            }
        }
        Column { descriptions, codes, ..self }
    }

    fn about(self, property: &'static str) -> Column {
        Column { property: Some(property), ..self }
    }

    fn always(self) -> Column {
        self.filled(true)
    }

    fn filled(self, required: bool) -> Column {
        Column { required, ..self }
    }

    fn telling(self, identifies: bool) -> Column {
        Column { identifies, ..self }
    }

    /// What it is called in `lang`; its name where nobody says.
    pub fn title(&self, lang: Lang) -> &str {
        let title = self.titles.iter().find(|(of, _)| *of == lang).or(self.titles.first());
        title.map_or(&self.name, |(_, title)| title)
    }
}

impl<'e> Table<'e> {
    /// Calls `visit` with the cells of each row, as many as there are columns.
    pub fn each<E>(&self, mut visit: impl FnMut(&[Cell<'e>]) -> Result<(), E>) -> Result<(), E> {
        let mut cells = Vec::with_capacity(self.columns.len());
        let coded = |code: Option<&'e str>| code.map_or(Cell::Empty, Cell::Code);
        let said = |words: Option<&'e str>| words.map_or(Cell::Empty, |words| Cell::Text(Cow::Borrowed(words)));
        match &self.data {
            Data::Observations(entry, indicator) => {
                for row in entry.observations.iter() {
                    cells.clear();
                    cells.extend([Cell::Date(row.period), coded(row.area())]);
                    let dimensions = (0..indicator.dimensions.len()).map(|at| row.dimensions().get(at));
                    let filled = |word: &&&'e std::sync::Arc<str>| !word.is_empty();
                    cells.extend(dimensions.map(|word| said(word.as_ref().filter(filled).map(|word| &***word))));
                    cells.extend([
                        Cell::Measure(row.measure),
                        Cell::Flags(flags(row.measure, row.flags)),
                        said(row.note()),
                        coded(row.source().map(|source| &*source.id)),
                    ]);
                    visit(&cells)?;
                }
            }
            Data::Lines(entry) => {
                for line in entry.lines.iter() {
                    cells.clear();
                    cells.extend([
                        said(Some(&line.programme)),
                        Cell::Code(line.nature.code()),
                        Cell::Measure(line.amount),
                        Cell::Code(line.unit.code()),
                        coded(line.funder.as_ref().map(|funder| &*funder.id)),
                        said(line.note.as_deref()),
                        line.as_of.map_or(Cell::Empty, Cell::Date),
                        Cell::Flags(flags(line.amount, line.flags)),
                    ]);
                    visit(&cells)?;
                }
            }
            Data::Rows(entry) => {
                for row in entry.rows.iter() {
                    cells.clear();
                    cells.extend(row.cells.iter().map(|cell| match cell.as_ref() {
                        None => Cell::Empty,
                        Some(Written::Text(text)) => said(Some(text)),
                        Some(Written::Number(number)) => Cell::Number(*number),
                        Some(Written::Date(date)) => Cell::Date(*date),
                        Some(Written::Truth(truth)) => Cell::Truth(*truth),
                        Some(Written::Area(area)) => Cell::Code(area),
                    }));
                    visit(&cells)?;
                }
            }
        }
        Ok(())
    }

    /// What the cells of a column say of it together.
    pub fn seen(&self, column: usize) -> Seen {
        let mut seen = Seen::default();
        let all = self.each(|cells| {
            match cells.get(column) {
                Some(Cell::Date(date)) => {
                    let order = |(first, last): (Date, Date)| {
                        (
                            if date.order() < first.order() { *date } else { first },
                            if date.order() > last.order() { *date } else { last },
                        )
                    };
                    seen.dates = Some(seen.dates.map_or((*date, *date), order));
                    seen.precisions |= precision(*date);
                }
                Some(Cell::Measure(measure @ Measure::Suppressed { below: Some(_) })) => {
                    let written = measure.to_string();
                    if !seen.bounds.contains(&written) {
                        seen.bounds.push(written);
                    }
                }
                Some(Cell::Code(code)) if seen.codes.len() < MOST_CODES && !seen.codes.contains(*code) => {
                    seen.codes.insert((*code).to_owned());
                }
                Some(Cell::Empty) | None => seen.has_gaps = true,
                _ => {}
            }
            Ok::<(), Infallible>(())
        });
        let Ok(()) = all;
        seen
    }
}

/// More areas than this are not named one by one.
const MOST_CODES: usize = 2000;

/// What the cells of one column say together.
#[derive(Default)]
pub struct Seen {
    /// The first and the last date.
    pub dates: Option<(Date, Date)>,
    /// How precise the dates are: a bit for each precision.
    pub precisions: u8,
    /// The bounds of what is suppressed, as they are written.
    pub bounds: Vec<String>,
    /// The codes that occur.
    pub codes: BTreeSet<String>,
    /// Whether a row says nothing there.
    pub has_gaps: bool,
}

/// The bit of the precision of a date.
pub fn precision(date: Date) -> u8 {
    match date {
        Date::Year(_) => 1,
        Date::Quarter(..) => 2,
        Date::Month(..) => 4,
        Date::Day(_) => 8,
    }
}

/// The flags of a value and the one that gives the reason for which there is none, so that an empty cell says why.
fn flags(measure: Measure, flags: Flags) -> Flags {
    let reason = match measure {
        Measure::NotApplicable => Some(crate::model::Flag::NotApplicable),
        Measure::Suppressed { below: None } => Some(crate::model::Flag::Confidential),
        Measure::Suppressed { below: Some(_) } | Measure::Missing | Measure::Value(_) => None,
    };
    flags.iter().chain(reason).collect()
}
