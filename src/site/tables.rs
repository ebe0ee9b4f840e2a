//! The tables that facts name: read once for each content and each way of reading it.

use std::collections::HashMap;
use std::io;
use std::sync::Arc;

use crate::base::{Diagnostics, Digest, Faults, Origin, SitePath, SourceFile, SourceTree, Span};
use crate::model::columns::Context;
use crate::model::names::Names;
use crate::model::{BudgetLine, Config, Facts, Observations, Row, read_lines, read_observations, read_rows};
use crate::read::{csv, decoded};

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
    /// Remembers the tables of this load and forgets all others.
    pub fn replace(&mut self, tables: Vec<(TableKey, Table)>) {
        let known: HashMap<TableKey, Table> = tables.into_iter().collect();
        self.reads += known.keys().filter(|key| !self.known.contains_key(*key)).count();
        self.known = known;
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
    pub fn new(source: &'s SourceTree, memory: &'s TableMemory, names: &'s Names, config: &'s Config) -> Tables<'s> {
        let areas: Vec<Vec<&str>> = config.areas.iter().map(|area| area.names().collect()).collect();
        let most = config.limits().rows;
        Tables { source, memory, names, config, around: format!("{areas:?} {} {most}", names.digest()) }
    }

    /// The table that the facts of an entry name, and what it is remembered by.
    pub fn of(&self, facts: &Facts) -> Option<(TableKey, Table)> {
        let (file, how) = match facts {
            Facts::Indicator(indicator) => {
                let own = &indicator.unit_label;
                (&indicator.data, format!("{:?}", (&indicator.dimensions, indicator.unit, own, indicator.decimal_mark)))
            }
            Facts::Budget(budget) => (&budget.lines, format!("{:?}", (&budget.programmes, budget.decimal_mark))),
            Facts::Dataset(dataset) => (&dataset.data, format!("{:?}", (&dataset.schema, dataset.decimal_mark))),
            _ => return None,
        };
        let file = self.source.get(&file.as_ref()?.0)?;
        let how = Digest::of(format!("{how} {}", self.around).as_bytes());
        let key = (file.path.clone(), file.digest, how);
        let table = self.memory.known.get(&key).cloned().unwrap_or_else(|| self.read(facts, file));
        Some((key, table))
    }

    fn read(&self, facts: &Facts, file: &SourceFile) -> Table {
        let origin = Arc::new(Origin::text(&file.path));
        let context = Context { config: self.config, names: self.names, origin: &origin };
        let most = self.config.limits().rows;
        let run = |rows: &mut dyn csv::Rows, faults: &mut Faults| {
            if run(file, &mut AtMost { rows, most, file: &file.path }, faults).is_err() {
                faults.push(Span::whole(&file.path).error("unreadable-file"));
            }
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
    file: &'r SitePath,
}

impl csv::Rows for AtMost<'_> {
    fn row(&mut self, row: &csv::Row<'_>, faults: &mut Faults) {
        if row.number <= self.most {
            return self.rows.row(row, faults);
        }
        if row.number == self.most + 1 {
            let at = row
                .cells
                .first()
                .map_or_else(|| Span::whole(self.file), |cell| Origin::text(self.file).span(cell.place));
            faults.push(at.error("too-many-rows").with("limit", i64::from(self.most)));
        }
    }
}

/// Hands on the rows of a file: of one that is at hand in whatever encoding, of a large one as it comes from the disk.
fn run(file: &SourceFile, rows: &mut dyn csv::Rows, faults: &mut Faults) -> io::Result<()> {
    match (&file.bytes, &file.opener) {
        (Some(bytes), _) => {
            let text = decoded(&file.path, bytes, faults);
            csv::read(&file.path, &mut text.as_bytes(), rows, faults)
        }
        (None, Some(opener)) => csv::read(&file.path, &mut *opener.open()?, rows, faults),
        (None, None) => Err(io::ErrorKind::NotFound.into()),
    }
}
