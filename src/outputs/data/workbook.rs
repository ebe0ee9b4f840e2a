//! The data of a record as a workbook in one language (Office Open XML): `data/<section>/<id>.<lang>.xlsx`.
//!
//! For people: the heads and the places are named in their language, and its sheets run its way. A cell without a
//! number says in words why. The second sheet tells what the figures are, their signs, and on which conditions they
//! may be reused. The same data gives the same bytes: no moment of making is written.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::table::{Cell, Column, Sort, Table};
use super::{legend, licence};
use crate::base::{Date, Lang};
use crate::edition::Edition;
use crate::locale::{Direction, Form, Locale, Locales};
use crate::model::{Entry, Facts, Measure, Reference, Target, Words};

/// The rows of a sheet, its head among them (ECMA-376).
const MOST_ROWS: usize = 1_048_576;

/// The letters of a cell.
const MOST_LETTERS: usize = 32_767;

/// Digits that a spreadsheet keeps; a longer number is written as words, or its last digits would be others.
const EXACT_DIGITS: usize = 15;

/// Whether a record has more rows than a sheet can hold.
pub fn is_too_long(entry: &Entry) -> bool {
    entry.observations.len().max(entry.lines.len()).max(entry.rows.len()) >= MOST_ROWS
}

/// The table of a record as the bytes of a workbook for readers of `lang`.
pub fn write(
    edition: &Edition,
    locales: &Locales,
    base_url: &str,
    entry: &Entry,
    table: &Table,
    lang: Lang,
) -> Result<Vec<u8>, String> {
    let speaker = Speaker { edition, locale: locales.or_default(lang), lang, base_url };
    speaker.workbook(entry, table).map_err(|error| error.to_string())
}

/// What a workbook says in one language.
struct Speaker<'s> {
    edition: &'s Edition,
    locale: &'s Locale,
    lang: Lang,
    base_url: &'s str,
}

impl Speaker<'_> {
    fn workbook(&self, entry: &Entry, table: &Table) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let title = self.edition.title(entry, self.lang).1.to_owned();
        let day = entry.common.updated.or(entry.common.published).map_or_else(no_day, Date::earliest);
        let (year, month, day) =
            (day.year().unsigned_abs().max(1900), day.month().unsigned_abs(), day.day().unsigned_abs());
        let made = ExcelDateTime::from_ymd(year, month, day)?;
        book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
        self.figures(book.add_worksheet(), table)?;
        self.notes(book.add_worksheet(), entry)?;
        book.save_to_buffer()
    }

    fn figures(&self, sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
        self.open(sheet, "data-sheet-figures")?;
        let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
        for (at, column) in (0u16..).zip(&table.columns) {
            sheet.write_string_with_format(0, at, short(column.title(self.lang)), &head)?;
            sheet.set_column_width(at, width(column))?;
        }
        let decimals = decimals();
        let mut row = 0;
        table.each(|cells| {
            row += 1;
            (0u16..)
                .zip(cells.iter().zip(&table.columns))
                .try_for_each(|(at, (cell, column))| self.cell(sheet, row, at, cell, column, &decimals))
        })?;
        let last = u16::try_from(table.columns.len()).unwrap_or(u16::MAX).saturating_sub(1);
        sheet.autofilter(0, 0, row, last)?;
        sheet.set_freeze_panes(1, 0)?;
        Ok(())
    }

    fn cell(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        at: u16,
        cell: &Cell,
        column: &Column,
        decimals: &[Format],
    ) -> Result<(), XlsxError> {
        match cell {
            Cell::Empty => {}
            Cell::Text(words) => write_words(sheet, row, at, &self.named(column, words))?,
            Cell::Date(date) => write_words(sheet, row, at, &date.to_string())?,
            Cell::Truth(truth) => {
                sheet.write_boolean(row, at, *truth)?;
            }
            Cell::Flags(flags) if flags.is_empty() => {}
            Cell::Flags(flags) => write_words(sheet, row, at, &flags.to_string())?,
            Cell::Code(code) => write_words(sheet, row, at, &self.named(column, code))?,
            Cell::Number(number) => write_number(sheet, row, at, *number, decimals)?,
            Cell::Measure(Measure::Value(number)) => write_number(sheet, row, at, *number, decimals)?,
            Cell::Measure(measure @ Measure::Suppressed { below: Some(_) }) => {
                write_words(sheet, row, at, &measure.to_string())?;
            }
            Cell::Measure(measure) => write_words(sheet, row, at, &self.say(&format!("ui-cell-{}", measure.state())))?,
        }
        Ok(())
    }

    /// What a code stands for, in words.
    fn named(&self, column: &Column, code: &str) -> String {
        let own = column.codes.iter().find(|(known, _)| known == code);
        let name = match column.sort {
            Sort::Area => self.edition.config().area(code).and_then(|area| self.words(&area.name)),
            Sort::Record => {
                let target = Target::entries(&[]);
                let span = crate::base::Span::whole(&crate::base::SitePath::new(""));
                let entry = self.edition.find(&Reference { id: code.into(), target, span });
                entry.map(|entry| self.edition.title(entry, self.lang).1.to_owned())
            }
            Sort::Choice(words) => words().iter().find(|(word, _)| *word == code).map(|(_, label)| self.say(label)),
            Sort::Text => own.and_then(|(_, name)| self.words(name)),
            Sort::Date | Sort::Number | Sort::Integer | Sort::Truth | Sort::Flags => None,
        };
        name.unwrap_or_else(|| code.to_owned())
    }

    fn notes(&self, sheet: &mut Worksheet, entry: &Entry) -> Result<(), XlsxError> {
        self.open(sheet, "data-sheet-notes")?;
        sheet.set_column_width(0, 28)?;
        sheet.set_column_width(1, 90)?;
        let (bold, wrapped) = (Format::new().set_bold().set_align(FormatAlign::Top), Format::new().set_text_wrap());
        for (row, (label, words)) in (0u32..).zip(self.facts(entry)) {
            sheet.write_string_with_format(row, 0, short(&label), &bold)?;
            sheet.write_string_with_format(row, 1, short(&words), &wrapped)?;
        }
        Ok(())
    }

    /// What must be known of the figures: a name and what it is, line by line.
    fn facts(&self, entry: &Entry) -> Vec<(String, String)> {
        let mut facts = vec![(self.say("data-title"), self.edition.title(entry, self.lang).1.to_owned())];
        let mut add = |label: &str, words: Option<String>| facts.extend(words.map(|words| (self.say(label), words)));
        if entry.common.illustrative {
            add("ui-illustrative", Some(self.say("ui-illustrative-notice")));
        }
        let text = self.edition.text(entry, self.lang);
        add("field-text-summary", text.and_then(|text| text.summary.as_ref()).map(|words| words.value.to_string()));
        match &entry.facts {
            Facts::Indicator(indicator) => {
                let unit = self.words(&indicator.unit_label).or_else(|| Some(self.say(indicator.unit?.label())));
                add("field-indicator-unit", unit);
                add("field-indicator-method", self.words(&indicator.method));
                let source = indicator.source.as_ref().and_then(|source| self.edition.find(source));
                add("field-indicator-source", source.map(|source| self.edition.title(source, self.lang).1.to_owned()));
            }
            Facts::Budget(budget) => {
                add("field-budget-fiscal_year", budget.fiscal_year.map(|year| self.locale.date(year)));
            }
            Facts::Dataset(dataset) => {
                let publisher = dataset.publisher.as_ref().and_then(|publisher| self.edition.find(publisher));
                let name = publisher.map(|publisher| self.edition.title(publisher, self.lang).1.to_owned());
                add("field-dataset-publisher", name);
            }
            _ => {}
        }
        let sources = entry.common.sources.iter().filter_map(|source| source.title.as_deref());
        for source in sources {
            add("field-any-sources", Some(source.to_owned()));
        }
        let terms = licence::of(entry);
        let licence = terms.map(|terms| terms.address().unwrap_or_else(|| terms.code().to_owned()));
        add("field-indicator-licence", Some(licence.unwrap_or_else(|| self.say("ui-licence-not-stated"))));
        add("data-page", Some(format!("{}{}", self.base_url, entry.address(self.lang))));
        add("field-any-updated", entry.common.updated.or(entry.common.published).map(|date| self.locale.date(date)));
        for (code, label) in legend::flags() {
            facts.push((code.to_owned(), self.say(label)));
        }
        facts
    }

    fn open(&self, sheet: &mut Worksheet, name: &str) -> Result<(), XlsxError> {
        sheet.set_name(self.say(name))?;
        sheet.set_right_to_left(self.locale.direction() == Direction::Rtl);
        Ok(())
    }

    fn say(&self, id: &str) -> String {
        self.locale.message(id, &[], Form::Plain)
    }

    fn words(&self, words: &Words) -> Option<String> {
        let order = std::iter::once(self.lang).chain(self.edition.languages().iter().copied());
        words.first_of(order).map(|(_, words)| words.to_owned())
    }
}

/// The day of a workbook of which no day is known: the first that its format can write in an archive.
fn no_day() -> crate::base::Day {
    crate::base::Day::constant(1980, 1, 1)
}

/// How numbers are shown, by how many digits they have after the sign.
fn decimals() -> Vec<Format> {
    (0..=9)
        .map(|digits| {
            Format::new().set_num_format(if digits == 0 { "0".to_owned() } else { format!("0.{}", "0".repeat(digits)) })
        })
        .collect()
}

fn width(column: &Column) -> f64 {
    match column.sort {
        Sort::Text | Sort::Record | Sort::Area => 28.0,
        Sort::Choice(_) => 20.0,
        Sort::Date | Sort::Number | Sort::Integer | Sort::Truth | Sort::Flags => 14.0,
    }
}

fn write_words(sheet: &mut Worksheet, row: u32, at: u16, words: &str) -> Result<(), XlsxError> {
    sheet.write_string(row, at, short(words))?;
    Ok(())
}

fn write_number(
    sheet: &mut Worksheet,
    row: u32,
    at: u16,
    number: Decimal,
    decimals: &[Format],
) -> Result<(), XlsxError> {
    let digits = number.mantissa().unsigned_abs().to_string().len();
    let format = usize::try_from(number.scale()).ok().and_then(|scale| decimals.get(scale));
    match (number.to_f64(), format) {
        (Some(near), Some(format)) if digits <= EXACT_DIGITS => {
            sheet.write_number_with_format(row, at, near, format)?;
            Ok(())
        }
        _ => write_words(sheet, row, at, &number.to_string()),
    }
}

/// As many letters as a cell can hold.
fn short(words: &str) -> &str {
    words.char_indices().nth(MOST_LETTERS).map_or(words, |(end, _)| &words[..end])
}
