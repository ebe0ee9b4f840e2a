//! OpenDocument spreadsheets (OASIS OpenDocument 1.3, part 3, chapter 9).
//!
//! Read here and not through a library of workbooks: those at hand tell neither which numbers are parts of a hundred
//! nor which cells are merged, and hold a whole sheet at once. XML is read by `quick-xml`.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::assemble::{Assembly, Held};
use super::format::{self, Format, Precision};
use super::{Refusal, Sheet};

/// The last row that spreadsheets have.
const LAST_ROW: u32 = 1_048_576;

/// The content of a workbook.
pub struct Ods {
    content: Vec<u8>,
}

/// What a style says of the cells that have it.
#[derive(Clone, Copy)]
struct Style {
    precision: Precision,
    is_shown: bool,
}

/// A cell as its element begins, before its words are known.
#[derive(Default)]
struct Begun {
    kind: String,
    is_error: bool,
    value: Option<String>,
    is_formula: bool,
    style: Option<String>,
    /// How many columns and rows it spans.
    spanned: (u32, u32),
    repeated: u32,
}

impl Ods {
    /// The workbook with this content.
    pub fn open(content: Vec<u8>) -> Result<Ods, Refusal> {
        match std::str::from_utf8(&content) {
            Ok(_) => Ok(Ods { content }),
            Err(_) => Err(Refusal::Damaged),
        }
    }

    /// Its sheets, in their order.
    pub fn sheets(&mut self) -> Result<Vec<Sheet>, Refusal> {
        let mut sheets: Vec<Sheet> = Vec::new();
        self.walk(None, &mut |told| {
            match told {
                Told::Table { name, is_shown } => {
                    sheets.push(Sheet { name: name.to_owned(), is_shown, is_filled: false });
                }
                Told::Merged(..) => {}
                Told::Cell(..) => sheets.last_mut().into_iter().for_each(|sheet| sheet.is_filled = true),
            }
            Ok(())
        })?;
        Ok(sheets)
    }

    /// Gives the cells of a sheet.
    pub fn read(&mut self, sheet: &str, assembly: &mut Assembly) -> Result<(), Refusal> {
        self.walk(Some(sheet), &mut |told| match told {
            Told::Table { .. } => Ok(()),
            Told::Merged(first, last) => {
                assembly.merge(first, last);
                Ok(())
            }
            Told::Cell(row, column, held) => assembly.cell(row, column, held),
        })
    }

    /// Tells of one sheet; without its name, of all of them, each by its first cell that holds something.
    fn walk(&self, wanted: Option<&str>, tell: &mut Tell) -> Result<(), Refusal> {
        let mut reader = Reader::from_reader(self.content.as_slice());
        reader.config_mut().expand_empty_elements = true;
        let mut styles = Styles::default();
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match reader.read_event_into(&mut buffer).map_err(|_| Refusal::Damaged)? {
                Event::Start(start) => match start.name().as_ref() {
                    // What was changed and taken back, what only draws, and names of ranges.
                    "table:tracked-changes" | "table:named-expressions" | "office:forms" | "table:shapes" => {
                        skip(&mut reader, &start)?;
                    }
                    "table:table" => {
                        let (name, style) = (attribute(&start, "table:name"), attribute(&start, "table:style-name"));
                        let name = name.unwrap_or_default();
                        if wanted.is_some_and(|wanted| wanted != name) {
                            skip(&mut reader, &start)?;
                            continue;
                        }
                        let is_shown = style.is_none_or(|style| styles.of(&style).is_shown);
                        tell(Told::Table { name: &name, is_shown })?;
                        table(&mut reader, &styles, wanted.is_some(), tell)?;
                    }
                    _ => styles.note(&start),
                },
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }
}

/// What is met on the way through a workbook.
enum Told<'t> {
    Table { name: &'t str, is_shown: bool },
    Merged((u32, u32), (u32, u32)),
    Cell(u32, u32, Held),
}

type Tell<'t> = dyn FnMut(Told<'_>) -> Result<(), Refusal> + 't;

/// The styles that were met so far; they stand before the tables.
#[derive(Default)]
struct Styles {
    /// What formats of dates show: day, month, year.
    dates: HashMap<String, [bool; 3]>,
    format: Option<String>,
    styles: HashMap<String, Style>,
    style: Option<String>,
}

impl Styles {
    fn note(&mut self, start: &BytesStart) {
        match start.name().as_ref() {
            "number:date-style" => {
                self.format = attribute(start, "style:name");
                self.dates.extend(self.format.clone().map(|name| (name, [false; 3])));
            }
            part @ ("number:day" | "number:month" | "number:year") => {
                let at = ["number:day", "number:month", "number:year"].iter().position(|known| *known == part);
                let shown = self.format.as_ref().and_then(|format| self.dates.get_mut(format));
                if let (Some(at), Some(shown)) = (at, shown) {
                    shown[at] = true;
                }
            }
            "style:style" => {
                self.style = attribute(start, "style:name");
                let dates = attribute(start, "style:data-style-name").and_then(|name| self.dates.get(&name));
                let precision = match dates {
                    Some([false, true, _]) => Precision::Month,
                    Some([false, false, true]) => Precision::Year,
                    _ => Precision::Day,
                };
                self.styles.extend(self.style.clone().map(|name| (name, Style { precision, is_shown: true })));
            }
            "style:table-properties" => {
                let is_shown = attribute(start, "table:display").is_none_or(|shown| shown != "false");
                if let Some(style) = self.style.as_ref().and_then(|name| self.styles.get_mut(name)) {
                    style.is_shown = is_shown;
                }
            }
            _ => {}
        }
    }

    fn of(&self, name: &str) -> Style {
        self.styles.get(name).copied().unwrap_or(Style { precision: Precision::Day, is_shown: true })
    }
}

type Xml<'c> = Reader<&'c [u8]>;

/// Passes over an element and all within it.
fn skip(reader: &mut Xml, start: &BytesStart) -> Result<(), Refusal> {
    let end = start.to_end().into_owned();
    reader.read_to_end_into(end.name(), &mut Vec::new()).map(|_| ()).map_err(|_| Refusal::Damaged)
}

fn attribute(start: &BytesStart, name: &str) -> Option<String> {
    let attribute = start.try_get_attribute(name).ok().flatten()?;
    attribute.normalized_value(XmlVersion::Explicit1_0).ok().map(|value| value.into_owned())
}

fn count(start: &BytesStart, name: &str) -> u32 {
    attribute(start, name).and_then(|count| count.parse().ok()).unwrap_or(1).clamp(1, LAST_ROW)
}

/// Reads to the end of a table: the whole of it, or no more than one cell of each row.
fn table(reader: &mut Xml, styles: &Styles, is_whole: bool, tell: &mut Tell) -> Result<(), Refusal> {
    let (mut row, mut buffer) = (0_u32, Vec::new());
    // The styles of the cells of a column, unless they have their own: how many columns each is of.
    let mut columns: Vec<(u32, Option<String>)> = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| Refusal::Damaged)? {
            Event::Start(start) => match start.name().as_ref() {
                "table:table-column" => {
                    let style = attribute(&start, "table:default-cell-style-name");
                    columns.push((count(&start, "table:number-columns-repeated"), style));
                }
                "table:table-row" => {
                    let repeated = count(&start, "table:number-rows-repeated");
                    let mut cells = cells_of_row(reader)?;
                    if !is_whole {
                        cells.truncate(1);
                        cells.iter_mut().for_each(|(_, begun, _)| begun.repeated = 1);
                    }
                    let times = if cells.is_empty() || !is_whole { cells.len() as u32 } else { repeated };
                    // Spreadsheets fill up to their last row with one empty row that is repeated.
                    for again in row..row.saturating_add(times) {
                        if again >= LAST_ROW {
                            return Err(Refusal::TooLarge);
                        }
                        tell_row(again, &cells, styles, &columns, tell)?;
                    }
                    row = row.saturating_add(repeated);
                }
                "table:table" | "table:shapes" | "office:forms" | "table:named-expressions" => skip(reader, &start)?,
                _ => {}
            },
            Event::End(end) if end.name().as_ref() == "table:table" => return Ok(()),
            Event::Eof => return Err(Refusal::Damaged),
            _ => {}
        }
    }
}

/// A cell that holds something: its column, how it began, its words.
type Filled = (u32, Begun, String);

fn cells_of_row(reader: &mut Xml) -> Result<Vec<Filled>, Refusal> {
    let (mut cells, mut column, mut buffer) = (Vec::new(), 0_u32, Vec::new());
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| Refusal::Damaged)? {
            Event::Start(start) => match start.name().as_ref() {
                "table:table-cell" => {
                    let begun = begin(&start);
                    let words = words(reader, "table:table-cell")?;
                    let repeated = begun.repeated;
                    let is_filled = !words.is_empty() || begun.value.is_some() || begun.is_formula;
                    if is_filled {
                        cells.push((column, begun, words));
                    }
                    column = column.saturating_add(repeated);
                }
                // What a merged cell covers is not seen by anybody.
                "table:covered-table-cell" => {
                    let repeated = count(&start, "table:number-columns-repeated");
                    skip(reader, &start)?;
                    column = column.saturating_add(repeated);
                }
                _ => skip(reader, &start)?,
            },
            Event::End(end) if end.name().as_ref() == "table:table-row" => return Ok(cells),
            Event::Eof => return Err(Refusal::Damaged),
            _ => {}
        }
    }
}

fn begin(start: &BytesStart) -> Begun {
    let kind = attribute(start, "office:value-type").unwrap_or_default();
    let value = match kind.as_str() {
        "date" => attribute(start, "office:date-value"),
        "boolean" => attribute(start, "office:boolean-value"),
        "time" => attribute(start, "office:time-value"),
        "string" => attribute(start, "office:string-value").filter(|words| !words.is_empty()),
        _ => attribute(start, "office:value"),
    };
    Begun {
        is_error: attribute(start, "calcext:value-type").is_some_and(|kind| kind == "error"),
        is_formula: attribute(start, "table:formula").is_some(),
        style: attribute(start, "table:style-name"),
        spanned: (count(start, "table:number-columns-spanned"), count(start, "table:number-rows-spanned")),
        repeated: count(start, "table:number-columns-repeated"),
        kind,
        value,
    }
}

/// The words of a cell, a line for each paragraph, without the notes that are pinned to it.
fn words(reader: &mut Xml, end_of: &str) -> Result<String, Refusal> {
    let (mut words, mut buffer, mut has_begun) = (String::new(), Vec::new(), false);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| Refusal::Damaged)? {
            Event::Start(start) => match start.name().as_ref() {
                "text:p" => {
                    words.extend(has_begun.then_some('\n'));
                    has_begun = true;
                }
                "text:s" => {
                    let spaces = count(&start, "text:c").min(80);
                    words.extend(std::iter::repeat_n(' ', spaces as usize));
                }
                "text:tab" => words.push('\t'),
                "text:line-break" => words.push('\n'),
                "text:span" | "text:a" => {}
                _ => skip(reader, &start)?,
            },
            Event::Text(text) if has_begun => words.push_str(&text.xml_content(XmlVersion::Explicit1_0)),
            Event::GeneralRef(reference) if has_begun => match reference.resolve_char_ref() {
                Ok(Some(sign)) => words.push(sign),
                _ => words.extend(quick_xml::escape::resolve_predefined_entity(&reference)),
            },
            Event::CData(text) if has_begun => words.push_str(&text),
            Event::End(end) if end.name().as_ref() == end_of => return Ok(words),
            Event::Eof => return Err(Refusal::Damaged),
            _ => {}
        }
    }
}

fn tell_row(
    row: u32,
    cells: &[Filled],
    styles: &Styles,
    columns: &[(u32, Option<String>)],
    tell: &mut Tell,
) -> Result<(), Refusal> {
    for (column, begun, words) in cells {
        let (across, down) = begun.spanned;
        if (across, down) != (1, 1) {
            tell(Told::Merged((row, *column), (row.saturating_add(down - 1), column.saturating_add(across - 1))))?;
        }
        let style = begun.style.as_deref().or_else(|| of_column(columns, *column));
        let precision = style.map_or(Precision::Day, |style| styles.of(style).precision);
        for again in *column..column.saturating_add(begun.repeated) {
            if let Some(held) = held(begun, words, precision) {
                tell(Told::Cell(row, again, held))?;
            }
        }
    }
    Ok(())
}

/// The style of the cells of a column.
fn of_column(columns: &[(u32, Option<String>)], column: u32) -> Option<&str> {
    let mut end = 0_u32;
    let found = columns.iter().find(|(count, _)| {
        end = end.saturating_add(*count);
        column < end
    });
    found.and_then(|(_, style)| style.as_deref())
}

fn held(begun: &Begun, words: &str, precision: Precision) -> Option<Held> {
    if begun.is_error || (begun.is_formula && is_error(words)) {
        return Some(Held::Error(words.to_owned()));
    }
    let Some(value) = begun.value.as_deref() else {
        if begun.is_formula && begun.kind.is_empty() && words.is_empty() {
            return Some(Held::Uncomputed);
        }
        return (!words.is_empty()).then(|| Held::Words(words.to_owned()));
    };
    Some(match begun.kind.as_str() {
        "date" => dated(value, precision),
        "boolean" => Held::Exact(value.to_owned()),
        "float" | "currency" | "percentage" => {
            let is_percent = begun.kind == "percentage";
            match value.trim().parse() {
                Ok(number) => format::number(number, Format { is_percent, ..format::GENERAL }),
                Err(_) => Held::Words(value.to_owned()),
            }
        }
        _ => Held::Words(value.to_owned()),
    })
}

/// What spreadsheets write where a formula has no value.
fn is_error(words: &str) -> bool {
    words.starts_with("Err:") || (words.starts_with('#') && words.ends_with(['!', '?', 'A']))
}

/// `2024-03-01` or `2024-03-01T09:30:00`.
fn dated(value: &str, precision: Precision) -> Held {
    let (day, time) = value.split_once('T').map_or((value, None), |(day, time)| (day, Some(time)));
    let parts: Option<Vec<u16>> = day.split('-').map(|part| part.parse().ok()).collect();
    let Some([year, month, day]) = parts.as_deref() else { return Held::Words(value.to_owned()) };
    let (Ok(month), Ok(day)) = (u8::try_from(*month), u8::try_from(*day)) else {
        return Held::Words(value.to_owned());
    };
    let mut clock = time.into_iter().flat_map(|time| time.split(':')).map(|part| part.parse().unwrap_or(0));
    let time = time.and_then(|_| Some((clock.next()?, clock.next().unwrap_or(0))));
    format::date((*year, month, day), time, precision)
}
