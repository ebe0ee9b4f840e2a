//! Workbooks: what is read from a sheet is what is read from the same table as text, whatever wrote it.

use std::io::{Cursor, Write};

use bayan::base::{SitePath, SourceFile, SourceTree};
use bayan::model::Observation;
use bayan::site::Workspace;
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Formula, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::cases::copied;

const SITE: &str = "title: {ar: موقع, fr: Site}\nlanguages: [ar, fr]\ntime_zone: Africa/Casablanca\nareas:\n  - {id: region, \
    name: {fr: Région}}\n  - {id: azilal, name: {ar: أزيلال, fr: Azilal}}\n  - {id: khouribga, name: {fr: Khouribga}}\n";

/// A site with one indicator in this unit, whose table is `file`.
fn site(unit: &str, name: &str, file: SourceFile) -> SourceTree {
    let mut tree = SourceTree::default();
    tree.insert_text("site.yaml", SITE);
    let facts = format!(
        "unit: {unit}\ndirection: up\nfrequency: annual\nlicence: not-stated\nmethod: {{fr: M}}\ndata: {name}\n"
    );
    tree.insert_text("content/indicators/a/facts.yaml", &facts);
    tree.insert_text("content/indicators/a/text.fr.md", "---\ntitle: Taux\n---\n");
    tree.insert(file);
    tree
}

/// What is read: each value in a line, and the findings about the table.
fn read(unit: &str, name: &str, bytes: &[u8]) -> (Vec<String>, Vec<String>) {
    let file = SourceFile::of_bytes(SitePath::new(format!("content/indicators/a/{name}")), bytes.into());
    told(&site(unit, name, file))
}

fn told(tree: &SourceTree) -> (Vec<String>, Vec<String>) {
    let names = bayan::cli::names(crate::speech::locales());
    let loaded = Workspace::speaking(names).load(tree);
    let entry = loaded.site.entries.iter().find(|entry| *entry.id == *"a").expect("an entry").clone();
    let line = |row: &Observation| {
        let note = row.note().unwrap_or_default();
        let line = format!("{} {} {} {} {note}", row.period, row.area().unwrap_or("-"), state(row), row.flags);
        line.trim_end().to_owned()
    };
    let found = loaded.found.iter().filter(|fault| fault.span.file.as_str().contains("/a/data"));
    let found = found.map(|fault| {
        let place = fault.span.file.as_str().rsplit_once('/').map_or("", |(_, place)| place);
        format!("{} {place}", fault.id())
    });
    (entry.observations.iter().map(line).collect(), found.collect())
}

fn state(row: &Observation) -> String {
    match row.value() {
        Some(value) => value.normalize().to_string(),
        None => format!("{}{}", row.measure.state(), row.measure),
    }
}

#[test]
fn what_a_workbook_holds_is_read_as_it_is_meant() {
    let file = |name: &str, end: &str| {
        copied(&format!("tests/figures/workbooks/{name}"), &format!("content/indicators/a/data.{end}"))
    };
    let (rows, found) = told(&site("percent", "data.xlsx", file("good.xlsx", "xlsx")));
    assert_eq!(found, [""; 0]);
    let expected = [
        "2014 region 32.1",
        "2024 azilal 30 p =1+1 en texte",
        "2025 khouribga 29.5",
        "2025-03 azilal suppressed c",
        "2025-09-30 azilal 0",
        "2025-Q4 azilal suppressed<5",
        "2026 azilal 7",
    ];
    assert_eq!(rows, expected);
    let (rows, found) = told(&site("percent", "data.ods", file("good.ods", "ods")));
    assert_eq!(found, [""; 0]);
    let expected = [
        "2014 region 32.1",
        "2024 azilal 30 p",
        "2025 khouribga 29.5",
        "2025-03 azilal suppressed c",
        "2025-09-30 azilal 0",
    ];
    assert_eq!(rows, expected);
}

#[test]
fn a_fault_names_the_sheet_and_the_cell() {
    let file = copied("tests/figures/workbooks/faults.xlsx", "content/indicators/a/data.xlsx");
    let (rows, found) = told(&site("percent", "data.xlsx", file));
    assert!(found.contains(&"merged-cells data.xlsx#Data!A3".to_owned()), "{found:?}");
    assert!(found.contains(&"expected-number data.xlsx#Data!C9".to_owned()), "{found:?}");
    // Neither row of the merged cells, and 1.234 as exact as a workbook holds it.
    assert_eq!(rows, ["2014 region 32.1", "2025 azilal 1.234"]);
}

/// A cell of a table, and how a spreadsheet of people holds it.
#[derive(Clone, Debug)]
enum Value {
    Number(f64),
    Percent(f64),
    Words(&'static str),
    Nothing,
}

fn value() -> impl Strategy<Value = Value> {
    let number = (-9_999_999_i64..9_999_999, 0_i32..4).prop_map(|(digits, scale)| digits as f64 / 10_f64.powi(scale));
    let percent = (-5000_i32..20_000).prop_map(|tenths| f64::from(tenths) / 1000.0);
    let words = prop::sample::select(vec!["1 234,5", "٧٨٫٣", "(12)", "−3", "78,3 %", "<5", ":", "0"]);
    prop_oneof![
        number.prop_map(Value::Number),
        percent.prop_map(Value::Percent),
        words.prop_map(Value::Words),
        Just(Value::Nothing)
    ]
}

/// The table in a workbook, and the same as text.
fn both(values: &[Value], skipped: (u32, u16)) -> (Vec<u8>, String) {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let percent = Format::new().set_num_format("0.0%");
    let (top, left) = skipped;
    for (at, name) in ["period", "area", "value"].into_iter().enumerate() {
        sheet.write_string(top, left + at as u16, name).expect("room");
    }
    let mut text = "period;area;value\n".to_owned();
    for (at, value) in values.iter().enumerate() {
        let (row, year) = (top + 1 + at as u32, 1990 + at);
        sheet.write_number(row, left, year as f64).expect("room");
        sheet.write_string(row, left + 1, "azilal").expect("room");
        let written = match value {
            Value::Number(number) => {
                sheet.write_number(row, left + 2, *number).expect("room");
                // Four decimals, so that no sign of the text can be read in two ways.
                format!("{number:.4}")
            }
            Value::Percent(part) => {
                sheet.write_number_with_format(row, left + 2, *part, &percent).expect("room");
                format!("{:.4} %", part * 100.0)
            }
            Value::Words(words) => {
                sheet.write_string(row, left + 2, *words).expect("room");
                (*words).to_owned()
            }
            Value::Nothing => String::new(),
        };
        text += &format!("{year};azilal;{written}\n");
    }
    (workbook.save_to_buffer().expect("a workbook"), text)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_table_is_the_same_in_a_workbook_and_as_text(
        values in prop::collection::vec(value(), 1..12),
        skipped in (0_u32..3, 0_u16..3),
    ) {
        let (workbook, text) = both(&values, skipped);
        let (from_workbook, found) = read("percent", "data.xlsx", &workbook);
        let (from_text, found_in_text) = read("percent", "data.csv", text.as_bytes());
        prop_assert_eq!((found, found_in_text), (vec![], vec![]));
        prop_assert_eq!(from_workbook, from_text);
    }

    #[test]
    fn whatever_is_in_a_workbook_its_reading_ends(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40),
        end in any::<prop::sample::Index>(),
        ods in any::<bool>(),
    ) {
        let name = if ods { "data.ods" } else { "data.xlsx" };
        let path = format!("tests/figures/workbooks/{}", if ods { "good.ods" } else { "good.xlsx" });
        let file = copied(&path, name);
        let mut bytes = file.bytes.expect("a file from memory").to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(bytes.len() - end.index(bytes.len()) / 8);
        read("percent", name, &bytes);
    }

    #[test]
    fn whatever_is_in_the_parts_of_a_workbook_its_reading_ends(
        sheet in "(<(row|c|v|f|/row|/c|/v|is|t|/is|/t|mergeCell|sheetData)( (r|s|t|ref)=\"[A-Z]{0,3}[0-9]{0,7}\")?/?>|[0-9.,a]|&#x[0-9]{1,3};){0,40}",
        ods in any::<bool>(),
    ) {
        if ods {
            let sheet = sheet.replace("row", "table:table-row").replace("<c", "<table:table-cell").replace("</c", "</table:table-cell");
            read("percent", "data.ods", &ods_of(&format!("<table:table table:name=\"a\">{sheet}</table:table>")));
        } else {
            let sheet = format!("<worksheet><sheetData>{sheet}</sheetData><mergeCells>{sheet}</mergeCells></worksheet>");
            read("percent", "data.xlsx", &replaced("xl/worksheets/sheet1.xml", sheet.as_bytes()));
        }
    }
}

/// An archive with these parts.
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).expect("room");
        archive.write_all(bytes).expect("room");
    }
    archive.finish().expect("room").into_inner()
}

/// An OpenDocument workbook with these tables.
fn ods_of(tables: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content.as_bytes())])
}

/// A workbook of ours with another part in the place of one of its own.
fn replaced(part: &str, with: &[u8]) -> Vec<u8> {
    let (workbook, _) = both(&[Value::Number(1.0)], (0, 0));
    let mut read = zip::ZipArchive::new(Cursor::new(workbook)).expect("an archive");
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for at in 0..read.len() {
        let mut file = read.by_index(at).expect("a part");
        let name = file.name().expect("a name").into_owned();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut bytes).expect("a whole part");
        parts.push((name.clone(), if name == part { with.to_vec() } else { bytes }));
    }
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    archive(&parts)
}

#[test]
fn a_workbook_that_unfolds_without_end_is_refused() {
    let zeros = vec![b' '; 100 * 1024 * 1024];
    let bomb = replaced("xl/styles.xml", &zeros);
    assert!(bomb.len() < 1024 * 1024, "it is small on the disk");
    assert_eq!(read("percent", "data.xlsx", &bomb).1, ["workbook-too-large data.xlsx"]);
    let far = "<worksheet><sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData></worksheet>";
    let far = replaced("xl/worksheets/sheet1.xml", far.as_bytes());
    assert_eq!(read("percent", "data.xlsx", &far).1, ["workbook-too-large data.xlsx"]);
    let cell =
        "<table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"1024\"/>";
    let wide = format!(
        "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"1048576\">{cell}</table:table-row></table:table>"
    );
    let found = read("percent", "data.ods", &ods_of(&wide)).1;
    assert!(found.contains(&"workbook-too-large data.ods".to_owned()), "{found:?}");
}

#[test]
fn a_formula_is_read_by_the_value_that_was_computed_last() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, ["period", "value"]).expect("room");
    sheet.write_number(1, 0, 2024).expect("room");
    sheet.write_formula(1, 1, Formula::new("=1+1").set_result("2")).expect("room");
    let bytes = workbook.save_to_buffer().expect("a workbook");
    assert_eq!(read("persons", "data.xlsx", &bytes), (vec!["2024 - 2".to_owned()], vec![]));
}

#[test]
fn a_workbook_is_never_published_itself() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Données").expect("a name");
    sheet.write_row(0, 0, ["period", "value"]).expect("room");
    sheet.write_row(1, 0, [2024, 29]).expect("room");
    let draft = workbook.add_worksheet().set_name("Brouillon").expect("a name").set_hidden(true);
    draft.write_string(0, 0, "secret").expect("room");
    let bytes = workbook.save_to_buffer().expect("a workbook");
    let file = SourceFile::of_bytes(SitePath::new("content/indicators/a/data.xlsx"), bytes.into());
    let mut tree = site("percent", "data.xlsx", file);
    tree.insert_text("content/indicators/a/notes.txt", "published");
    let published = super::outputs::published(&tree);
    assert!(published.contains_key("files/indicators/a/notes.txt"));
    assert!(!published.keys().any(|path| path.ends_with("data.xlsx")), "the workbook");
    assert!(published.contains_key("data/indicators/a.csv"));
    let page = String::from_utf8_lossy(&published["fr/indicators/a/index.html"]).into_owned();
    assert!(page.contains("Données") && page.contains("B2"), "the page names the sheet and the cell");
    let traces: Vec<&String> = published
        .iter()
        .filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("secret"))
        .map(|(path, _)| path)
        .collect();
    assert!(traces.is_empty(), "what stands in a hidden sheet is in {traces:?}");
}
