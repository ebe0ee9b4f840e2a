//! Which column of a table is which, and what every table is read with. A head may name its columns as facts do, or
//! in the words of any catalog.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::names::{Names, fold};
use super::value::Reference;
use super::{Area, Config, Target, period};
use crate::base::{Date, Faults, Message, Origin, Span, closest};
use crate::read::csv::{Cell, Row, Rows};

/// What the rows of one table are read with.
pub struct Context<'c> {
    /// The configuration of the site.
    pub config: &'c Config,
    /// What the catalogs call things.
    pub names: &'c Names,
    /// Where the table stands.
    pub origin: &'c Arc<Origin>,
}

/// A column that a table may have.
pub struct Known<'k> {
    /// Its name, as it is typed.
    pub name: &'k str,
    /// Whether the table says nothing without it.
    pub required: bool,
    /// The message that names it in the catalogs.
    pub message: String,
    /// Other names that the record gives it.
    pub titles: Vec<&'k str>,
}

/// How a kind of table is read, row by row.
pub trait Records {
    /// The columns it knows; the cells of a row are asked for by their place in this list.
    fn known(&self) -> Vec<Known<'_>>;

    /// The next row, as long as the head.
    fn record(&mut self, row: &Filled<'_>, seen: &mut Seen<'_>, faults: &mut Faults);
}

/// A row and which of its cells stands in which known column.
pub struct Filled<'r> {
    /// Which row it is, the first below the head being 1.
    pub number: u32,
    cells: &'r [Cell<'r>],
    columns: &'r [Option<usize>],
    origin: &'r Origin,
}

impl<'r> Filled<'r> {
    /// The cell in a known column, if something is written there.
    pub fn cell(&self, known: usize) -> Option<&'r Cell<'r>> {
        self.cells.get((*self.columns.get(known)?)?).filter(|cell| !cell.text.is_empty())
    }

    /// The place of the cell in a known column, empty or not, or else of the row.
    pub fn place(&self, known: usize) -> crate::base::Place {
        let at = self.columns.get(known).copied().flatten().unwrap_or(0);
        self.cells.get(at).or(self.cells.first()).map_or(crate::base::Place { start: 0, end: 0 }, |cell| cell.place)
    }

    /// Whether the table has a known column.
    pub fn has(&self, known: usize) -> bool {
        self.columns.get(known).is_some_and(Option::is_some)
    }

    /// Where a cell stands.
    pub fn span(&self, cell: &Cell) -> Span {
        self.origin.span(cell.place)
    }

    /// Where the row begins.
    pub fn start(&self) -> Span {
        self.cells.first().map_or_else(|| self.origin.whole(), |cell| self.origin.span(cell.place))
    }
}

/// What was read before and comes again: areas, dates and words are understood once for each way of writing them.
pub struct Seen<'c> {
    /// What the table is read with.
    pub context: &'c Context<'c>,
    areas: HashMap<Box<str>, Option<Arc<str>>>,
    dates: HashMap<Box<str>, Option<Date>>,
    words: HashSet<Arc<str>>,
}

impl Seen<'_> {
    /// The id of the area that is written so; what is none is a fault.
    pub fn area(&mut self, row: &Filled, cell: &Cell, faults: &mut Faults) -> Option<Arc<str>> {
        let config = self.context.config;
        let known = match self.areas.get(&*cell.text) {
            Some(known) => known.clone(),
            None => {
                let id = |area: &Area| area.id.as_ref().map(|id| id.0.clone());
                let known = config.area_named(&cell.text).and_then(id);
                self.areas.insert(Box::from(&*cell.text), known.clone());
                known
            }
        };
        if known.is_none() && !self.refuse_total(row, cell, faults) {
            let names = || config.areas.iter().flat_map(Area::names);
            let fault = row.span(cell).error("unknown-area").with("area", &*cell.text);
            faults.push(fault.suggest(closest(&cell.text, names())));
        }
        known
    }

    /// The date that is written; what is none is a fault.
    pub fn date(&mut self, row: &Filled, cell: &Cell, faults: &mut Faults) -> Option<Date> {
        let known = match self.dates.get(&*cell.text) {
            Some(known) => *known,
            None => {
                let known = period::read(&cell.text, self.context.names);
                self.dates.insert(Box::from(&*cell.text), known);
                known
            }
        };
        if known.is_none()
            && !self.refuse_total(row, cell, faults)
            && let Err(fault) = period::read_or_fault(&cell.text, self.context.names, &row.span(cell))
        {
            faults.push(fault);
        }
        known
    }

    /// Whether a row gives a total, which is computed and never typed; told as a fault.
    pub fn refuse_total(&self, row: &Filled, cell: &Cell, faults: &mut Faults) -> bool {
        let is_total = self.context.names.is_total(&cell.text);
        if is_total {
            faults.push(row.span(cell).error("total-row").with("written", &*cell.text));
        }
        is_total
    }

    /// The words of a cell, held once however often they come.
    pub fn words(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.words.get(text) {
            return known.clone();
        }
        let words: Arc<str> = Arc::from(text);
        self.words.insert(words.clone());
        words
    }

    /// A reference to an entry of these kinds.
    pub fn reference(&mut self, row: &Filled, cell: &Cell, kinds: &[&str]) -> Reference {
        Reference { id: self.words(&cell.text), target: Target::entries(kinds), span: row.span(cell) }
    }

    /// The word of a list, by its code or as a catalog says it.
    pub fn choice<T: Copy>(
        &self,
        row: &Filled,
        cell: &Cell,
        words: &[T],
        code: fn(T) -> &'static str,
        label: fn(T) -> &'static str,
        faults: &mut Faults,
    ) -> Option<T> {
        let text = &*cell.text;
        let typed = words.iter().copied().find(|word| code(*word) == text);
        let said = || words.iter().copied().find(|word| self.context.names.means(text, label(*word)));
        let word = typed.or_else(said);
        if word.is_none() {
            let codes = || words.iter().map(|word| code(*word));
            let fault = row.span(cell).error("unknown-choice").with("written", text);
            faults.push(fault.suggest(closest(text, codes())).accepted(codes()));
        }
        word
    }
}

/// Below a title, how many rows may stand before the head.
const TITLE_ROWS: u32 = 10;

/// Reads a table: finds its columns and hands on its rows.
pub struct Driver<'c, R> {
    /// What reads the rows.
    pub records: R,
    seen: Seen<'c>,
    columns: Vec<Option<usize>>,
    width: usize,
    /// The findings about a head that lacks columns, kept back while the true head may still come.
    kept_back: Option<crate::base::Diagnostics>,
    is_lost: bool,
}

impl<'c, R: Records> Driver<'c, R> {
    /// Reads the rows of one table with `records`.
    pub fn new(records: R, context: &'c Context<'c>) -> Driver<'c, R> {
        let (areas, dates, words) = (HashMap::new(), HashMap::new(), HashSet::new());
        let seen = Seen { context, areas, dates, words };
        Driver { records, seen, columns: Vec::new(), width: 0, kept_back: None, is_lost: false }
    }

    /// What the rows became, once all were read.
    pub fn finish(self, faults: &mut Faults) -> R {
        self.kept_back.into_iter().flatten().for_each(|fault| faults.push(fault));
        self.records
    }

    fn head(&mut self, cells: &[Cell], faults: &mut Faults) {
        let known = self.records.known();
        let (columns, found) = columns(cells, &known, self.seen.context);
        let lacks = known.iter().zip(&columns).any(|(known, at)| known.required && at.is_none());
        (self.columns, self.width) = (columns, cells.len());
        match lacks {
            true => self.kept_back = Some(found),
            false => found.into_iter().for_each(|fault| faults.push(fault)),
        }
    }

    /// A row below a head that lacks columns: perhaps the true head, with a title above it.
    fn look_for_head(&mut self, row: &Row, faults: &mut Faults) {
        let known = self.records.known();
        let (found, _) = columns(row.cells, &known, self.seen.context);
        let is_head = known.iter().zip(&found).all(|(known, at)| !known.required || at.is_some());
        if is_head && let Some(first) = row.cells.first() {
            self.kept_back = None;
            self.is_lost = true;
            faults.push(self.seen.context.origin.span(first.place).error("head-not-first"));
        }
    }
}

impl<R: Records> Rows for Driver<'_, R> {
    fn row(&mut self, row: &Row<'_>, faults: &mut Faults) {
        if row.number == 0 {
            return self.head(row.cells, faults);
        }
        if self.is_lost {
            return;
        }
        if self.kept_back.is_some() && row.number <= TITLE_ROWS {
            self.look_for_head(row, faults);
            if self.is_lost {
                return;
            }
        }
        // Spreadsheets write the separators of empty columns beyond the table, too.
        let beyond = row.cells.iter().skip(self.width).all(|cell| cell.text.is_empty());
        if row.cells.len() < self.width || !beyond {
            let (Some(first), Some(last)) = (row.cells.first(), row.cells.last()) else { return };
            let origin = self.seen.context.origin;
            let place = crate::base::Place { start: first.place.start, end: last.place.end };
            let span = if origin.sheet.is_some() { origin.span(first.place) } else { origin.span(place) };
            let fault = span.error("csv-row-length").with("cells", row.cells.len());
            return faults.push(fault.with("columns", self.width));
        }
        let filled =
            Filled { number: row.number, cells: row.cells, columns: &self.columns, origin: self.seen.context.origin };
        self.records.record(&filled, &mut self.seen, faults);
    }
}

/// Which cell of a head names which known column, and what is wrong with it.
fn columns(head: &[Cell], known: &[Known], context: &Context) -> (Vec<Option<usize>>, crate::base::Diagnostics) {
    let mut found = crate::base::Diagnostics::new();
    let mut columns: Vec<Option<usize>> = vec![None; known.len()];
    let names = || known.iter().map(|column| column.name);
    let span = |cell: &Cell| context.origin.span(cell.place);
    for (at, cell) in head.iter().enumerate().filter(|(_, cell)| !cell.text.is_empty()) {
        let folded = fold(&cell.text);
        let is_titled = |column: &Known| {
            fold(column.name) == folded
                || column.titles.iter().any(|title| fold(title) == folded)
                || context.names.means(&cell.text, &column.message)
        };
        let exact = known.iter().position(|column| column.name == cell.text);
        match exact.or_else(|| known.iter().position(is_titled)) {
            Some(column) => match columns[column].and_then(|first| head.get(first)) {
                Some(first) => {
                    let fault = span(cell).error("repeated-column").with("column", &*cell.text);
                    found.push(fault.label(span(first), Message::new("label-first-here")));
                }
                None => columns[column] = Some(at),
            },
            None => {
                let fault = span(cell).error("unknown-column").with("column", &*cell.text);
                found.push(fault.suggest(closest(&cell.text, names())).accepted(names()));
            }
        }
    }
    let Some(first) = head.first() else { return (columns, found) };
    for (column, _) in known.iter().zip(&columns).filter(|(column, at)| column.required && at.is_none()) {
        found.push(span(first).error("missing-column").with("column", column.name));
    }
    (columns, found)
}

#[cfg(test)]
pub mod testing {
    //! Reading a table in a test, as a site reads it.

    use super::*;
    use crate::base::{Diagnostics, SitePath};
    use crate::model::{Facts, Reader, built_in};
    use crate::read::{csv, yaml};

    /// What hands the rows of a table to what reads them.
    pub type Run<'r> = Box<dyn FnOnce(&mut dyn Rows, &mut Faults) + 'r>;

    /// Reads the rows of `text`, without any area.
    pub fn read<T>(text: &str, with: impl FnOnce(&Context, Run<'_>) -> (T, Diagnostics)) -> (T, Diagnostics) {
        let file = SitePath::new("data.csv");
        let empty =
            yaml::Tree { root: yaml::Node { span: Span::whole(&file), value: yaml::Value::Null }, broken: true };
        let config = Config::read(&file, &empty).value;
        let (names, origin) = (Names::default(), Arc::new(Origin::text(&file)));
        let context = Context { config: &config, names: &names, origin: &origin };
        let run = |rows: &mut dyn Rows, faults: &mut Faults| {
            csv::read(&file, &mut text.as_bytes(), rows, faults).unwrap();
        };
        with(&context, Box::new(run))
    }

    /// The facts of a kind, written in `text`.
    pub fn facts<T>(kind: &str, text: &str, take: impl FnOnce(Facts) -> T) -> T {
        let kind = built_in().get(kind).cloned().expect("a kind");
        let tree = yaml::read(&SitePath::new("facts.yaml"), text, 0..text.len()).value;
        let languages = [crate::base::Lang::new("en").expect("a language")];
        let mut reader = Reader { languages: &languages, folder: SitePath::new("content/a/b"), found: Vec::new() };
        let record = reader.record(&[&kind.fields], &tree.root);
        take((kind.project)(&Arc::new(record)))
    }
}
