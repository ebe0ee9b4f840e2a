//! The tables that facts name: read once for each content and each way of reading it.

use std::collections::HashMap;
use std::io::{self, Read as _};
use std::sync::Arc;

use crate::base::{
    Decoding, Diagnostic, Diagnostics, Digest, Faults, Origin, Saved, SitePath, SourceFile, SourceTree, Span, is_table,
    is_workbook,
};
use crate::model::columns::Context;
use crate::model::names::Names;
use crate::model::{BudgetLine, Config, Facts, Observations, Row, read_lines, read_observations, read_rows};
use crate::read::sheet::{Refusal, Workbook};
use crate::read::{csv, decoded, saved_otherwise};

/// A workbook of more bytes than this is not opened.
const LARGEST_WORKBOOK: u64 = 64 * 1024 * 1024;

/// What was read of a table.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The values of an indicator.
    pub observations: Arc<Observations>,
    /// The lines of a budget.
    pub lines: Arc<Vec<BudgetLine>>,
    /// The rows of a dataset.
    pub rows: Arc<Vec<Row>>,
    /// What could not be understood.
    pub found: Arc<Diagnostics>,
}

/// Which table, of which content, read how.
pub type TableKey = (SitePath, Digest, Digest);

/// The tables that were read before.
#[derive(Debug, Default)]
pub struct TableMemory {
    known: HashMap<TableKey, Table>,
    /// How many tables were read since the beginning; for tests that count work.
    pub reads: usize,
}

impl TableMemory {
    /// Forgets some of the tables of the last load and remembers others.
    pub fn exchange(&mut self, gone: Vec<TableKey>, read: Vec<(TableKey, Table)>) {
        self.reads += read.iter().filter(|(key, _)| !self.known.contains_key(key)).count();
        gone.iter().for_each(|key| drop(self.known.remove(key)));
        self.known.extend(read);
    }
}

/// The words of catalogs, and the digest of all they say.
#[derive(Debug)]
pub struct Named {
    names: Names,
    /// It costs much, and the words change seldom.
    pub digest: String,
}

impl Named {
    /// These words.
    pub fn new(names: Names) -> Named {
        Named { digest: names.digest(), names }
    }
}

impl Default for Named {
    fn default() -> Named {
        Named::new(Names::default())
    }
}

/// What tables are read with.
pub struct Tables<'s> {
    source: &'s SourceTree,
    memory: &'s TableMemory,
    names: &'s Names,
    config: &'s Config,
    /// The digest of what every table is read with.
    around: String,
}

impl<'s> Tables<'s> {
    /// The tables of `source`.
    pub fn new(source: &'s SourceTree, memory: &'s TableMemory, names: &'s Named, config: &'s Config) -> Tables<'s> {
        let areas: Vec<Vec<&str>> = config.areas.iter().map(|area| area.names().collect()).collect();
        let most = config.limits().rows;
        let around = format!("{areas:?} {} {most}", names.digest);
        Tables { source, memory, names: &names.names, config, around }
    }

    /// The table that the facts of an entry name, and what it is remembered by.
    pub fn of(&self, facts: &Facts) -> Option<(TableKey, Table)> {
        let (file, how) = match facts {
            Facts::Indicator(indicator) => {
                let own = &indicator.unit_label;
                (
                    &indicator.data,
                    format!(
                        "{:?}",
                        (&indicator.dimensions, &indicator.codelists, indicator.unit, own, indicator.decimal_mark)
                    ),
                )
            }
            Facts::Budget(budget) => (&budget.lines, format!("{:?}", (&budget.programmes, budget.decimal_mark))),
            Facts::Dataset(dataset) => (&dataset.data, format!("{:?}", (&dataset.schema, dataset.decimal_mark))),
            _ => return None,
        };
        let file = self.source.get(&file.as_ref()?.0)?;
        let sheet = named_sheet(facts);
        let how = Digest::of(format!("{how} {sheet:?} {}", self.around).as_bytes());
        let key = (file.path.clone(), file.digest, how);
        let table = self.memory.known.get(&key).cloned().unwrap_or_else(|| self.read(facts, file));
        Some((key, table))
    }

    fn read(&self, facts: &Facts, file: &SourceFile) -> Table {
        if is_workbook(&file.path) {
            return self.read_workbook(facts, file).unwrap_or_else(Table::refused);
        }
        if let Some((_, span)) = named_sheet(facts) {
            return Table::refused(span.error("sheet-of-no-workbook").with("file", file.path.name()));
        }
        if !is_table(&file.path) {
            return Table::refused(Span::whole(&file.path).error("not-a-table"));
        }
        self.read_rows(facts, Origin::text(&file.path), &mut |rows, faults| {
            if run(file, rows, faults).is_err() {
                faults.push(Span::whole(&file.path).error("unreadable-file"));
            }
        })
    }

    fn read_workbook(&self, facts: &Facts, file: &SourceFile) -> Result<Table, Diagnostic> {
        let unreadable = |_| Span::whole(&file.path).error("unreadable-file");
        if file.size > LARGEST_WORKBOOK {
            return Err(Refusal::TooLarge.told(&file.path));
        }
        let bytes = whole(file).map_err(unreadable)?;
        let mut workbook = Workbook::open(&bytes).map_err(|refusal| refusal.told(&file.path))?;
        let sheet = workbook.choose(&file.path, named_sheet(facts))?;
        let origin = Origin { file: file.path.clone(), sheet: Some(sheet) };
        let place = origin.clone();
        Ok(self.read_rows(facts, origin, &mut |rows, faults| workbook.rows(&place, rows, faults)))
    }

    fn read_rows(&self, facts: &Facts, origin: Origin, run: &mut dyn FnMut(&mut dyn csv::Rows, &mut Faults)) -> Table {
        let origin = Arc::new(origin);
        let context = Context { config: self.config, names: self.names, origin: &origin };
        let most = self.config.limits().rows;
        let run = |rows: &mut dyn csv::Rows, faults: &mut Faults| {
            run(&mut AtMost { rows, most, origin: &origin }, faults);
        };
        match facts {
            Facts::Indicator(indicator) => {
                let (observations, found) = read_observations(indicator, &context, run);
                Table { observations: Arc::new(observations), found: Arc::new(found), ..Table::default() }
            }
            Facts::Budget(budget) => {
                let (lines, found) = read_lines(budget, &context, run);
                Table { lines: Arc::new(lines), found: Arc::new(found), ..Table::default() }
            }
            Facts::Dataset(dataset) => {
                let (rows, found) = read_rows(dataset, &context, run);
                Table { rows: Arc::new(rows), found: Arc::new(found), ..Table::default() }
            }
            _ => Table::default(),
        }
    }
}

/// Hands on rows up to a number of them; that there are more is told at the first of these.
struct AtMost<'r> {
    rows: &'r mut dyn csv::Rows,
    most: u32,
    origin: &'r Origin,
}

impl csv::Rows for AtMost<'_> {
    fn row(&mut self, row: &csv::Row<'_>, faults: &mut Faults) {
        if row.number <= self.most {
            return self.rows.row(row, faults);
        }
        if row.number == self.most + 1 {
            let at = row.cells.first().map_or_else(|| self.origin.whole(), |cell| self.origin.span(cell.place));
            faults.push(at.error("too-many-rows").with("limit", i64::from(self.most)));
        }
    }
}

impl Table {
    /// A table of which nothing is read.
    fn refused(fault: Diagnostic) -> Table {
        Table { found: Arc::new(vec![fault]), ..Table::default() }
    }
}

/// The sheet that facts name, and where they do.
fn named_sheet(facts: &Facts) -> Option<(&str, &Span)> {
    match facts {
        Facts::Indicator(of) => of.sheet.as_deref().map(|sheet| (sheet, of.written.span_of("sheet"))),
        Facts::Budget(of) => of.sheet.as_deref().map(|sheet| (sheet, of.written.span_of("sheet"))),
        Facts::Dataset(of) => of.sheet.as_deref().map(|sheet| (sheet, of.written.span_of("sheet"))),
        _ => None,
    }
}

/// The bytes of a file.
fn whole(file: &SourceFile) -> io::Result<Arc<[u8]>> {
    if let Some(bytes) = &file.bytes {
        return Ok(bytes.clone());
    }
    let opener = file.opener.as_ref().ok_or(io::ErrorKind::NotFound)?;
    let mut bytes = Vec::new();
    opener.open()?.read_to_end(&mut bytes)?;
    Ok(Arc::from(bytes))
}

/// Hands on the rows of a file: of one that is at hand in whatever encoding, of a large one as it comes from the disk.
fn run(file: &SourceFile, rows: &mut dyn csv::Rows, faults: &mut Faults) -> io::Result<()> {
    match (&file.bytes, &file.opener) {
        (Some(bytes), _) => {
            let text = decoded(&file.path, bytes, faults);
            csv::read(&file.path, &mut text.as_bytes(), rows, faults)
        }
        (None, Some(opener)) => {
            let mut words = Decoding::open(opener)?;
            if let Saved::Otherwise(encoding) = words.saved() {
                faults.push(saved_otherwise(&file.path, encoding));
            }
            csv::read(&file.path, &mut words, rows, faults)
        }
        (None, None) => Err(io::ErrorKind::NotFound.into()),
    }
}
