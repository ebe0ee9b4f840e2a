//! Open data: what is written reads back equal, nothing runs in a spreadsheet, and the forms say the same.

use std::sync::Arc;

use bayan::base::SourceTree;
use bayan::model::{BudgetLine, Entry, Observation};
use bayan::site::Workspace;
use proptest::prelude::*;
use serde_json::Value as Json;

use super::outputs::{Published, published};

const SITE: &str = "title: {ar: موقع, fr: Site}\nlanguages: [ar, fr]\ntime_zone: Africa/Casablanca\n\
    areas:\n  - {id: azilal, name: {fr: Azilal}}\n  - {id: khenifra, name: {ar: خنيفرة, fr: Khénifra}}\n";

/// A site with an indicator, a budget and a dataset, each with the CSV given.
fn site(values: &str, lines: &str, rows: &str) -> SourceTree {
    let mut tree = SourceTree::default();
    tree.insert_text("site.yaml", SITE);
    tree.insert_text(
        "content/indicators/a/facts.yaml",
        "unit: percent\ndirection: up\nfrequency: annual\nlicence: CC-BY-4.0\ndimensions: [sex]\ndecimal_mark: point\ndata: data.csv\nmethod: {fr: M}\n",
    );
    tree.insert_text("content/indicators/a/text.fr.md", "---\ntitle: Taux\nsummary: S\n---\n");
    tree.insert_text("content/indicators/a/data.csv", values);
    tree.insert_text("content/budgets/b/facts.yaml", "fiscal_year: 2025\ndecimal_mark: point\nlines: lines.csv\n");
    tree.insert_text("content/budgets/b/text.fr.md", "---\ntitle: Budget\n---\n");
    tree.insert_text("content/budgets/b/lines.csv", lines);
    tree.insert_text(
        "content/datasets/c/facts.yaml",
        "data: data.csv\ndecimal_mark: point\nlicence: not-stated\nschema:\n  - {name: name, title: {fr: Nom}, datatype: text}\n  \
         - {name: count, title: {fr: N}, datatype: number}\n  - {name: on, title: {fr: D}, datatype: date}\n  \
         - {name: open, title: {fr: O}, datatype: boolean}\n  - {name: place, title: {fr: L}, datatype: area}\n",
    );
    tree.insert_text("content/datasets/c/text.fr.md", "---\ntitle: Jeu\n---\n");
    tree.insert_text("content/datasets/c/data.csv", rows);
    tree
}

const VALUES: &str = "period,area,sex,value,flag,note,source\n";
const LINES: &str = "programme,nature,amount,unit,funder,note,flag\n";
const ROWS: &str = "name,count,on,open,place\n";

/// The data of a site: of the indicator, of the budget, of the dataset.
fn read(tree: &SourceTree) -> [Arc<Entry>; 3] {
    let site = Workspace::default().load(tree).site;
    ["a", "b", "c"].map(|id| site.entries.iter().find(|entry| *entry.id == *id).cloned().expect("an entry"))
}

fn observed(row: &Observation) -> impl PartialEq + std::fmt::Debug + use<> {
    let source = row.source().map(|source| source.id.to_string());
    let told = (row.note().map(str::to_owned), source);
    (row.period, row.area().map(str::to_owned), row.dimensions().to_vec(), row.measure, row.flags, told)
}

fn budgeted(line: &BudgetLine) -> impl PartialEq + std::fmt::Debug + use<> {
    (line.programme.clone(), line.nature, line.amount, line.unit, line.note.clone(), line.flags)
}

fn file(published: &Published, path: &str) -> String {
    let bytes = published.get(path).unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(bytes.clone()).expect("UTF-8")
}

fn json(published: &Published, path: &str) -> Json {
    serde_json::from_str(&file(published, path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Reads what was written and holds it against what was read before.
fn reads_back(values: &str, lines: &str, rows: &str) -> Result<(), TestCaseError> {
    let source = site(values, lines, rows);
    let made = published(&source);
    let written = |path: &str| file(&made, path);
    let again =
        site(&written("data/indicators/a.csv"), &written("data/budgets/b.csv"), &written("data/datasets/c.csv"));
    let (before, after) = (read(&source), read(&again));
    let observations = |entries: &[Arc<Entry>; 3]| entries[0].observations.iter().map(observed).collect::<Vec<_>>();
    prop_assert_eq!(observations(&before), observations(&after));
    let budget = |entries: &[Arc<Entry>; 3]| entries[1].lines.iter().map(budgeted).collect::<Vec<_>>();
    prop_assert_eq!(budget(&before), budget(&after));
    let cells = |entries: &[Arc<Entry>; 3]| -> Vec<Vec<_>> {
        let rows = entries[2].rows.iter();
        rows.map(|row| row.cells.to_vec()).collect()
    };
    prop_assert_eq!(cells(&before), cells(&after));
    // And once more: what was written from what was read back is the same.
    let twice = published(&again);
    for path in ["data/indicators/a.csv", "data/budgets/b.csv", "data/datasets/c.csv"] {
        prop_assert_eq!(file(&made, path), file(&twice, path));
    }
    Ok(())
}

/// Words that make trouble, quoted for a CSV file.
fn words() -> impl Strategy<Value = String> {
    "[-'=+@;,\"\\t\\na1 ＝مé<]{0,8}".prop_map(|words| format!("\"{}\"", words.replace('"', "\"\"")))
}

fn measure() -> impl Strategy<Value = (String, &'static str)> {
    let number = (-999_999_i64..999_999, 0_u32..6)
        .prop_map(|(digits, scale)| rust_decimal::Decimal::new(digits, scale).to_string());
    prop_oneof![
        number.prop_map(|number| (number, "p e")),
        Just(("0".to_owned(), "")),
        Just((String::new(), "")),
        Just((String::new(), "x")),
        Just((String::new(), "c b")),
        Just((String::new(), "z")),
        (1_u32..50).prop_map(|below| (format!("<{below}"), "")),
    ]
}

proptest! {
    // Each case publishes two sites.
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_reads_back_equal(
        figures in prop::collection::vec((measure(), words(), words()), 1..5),
        amounts in prop::collection::vec((measure(), words()), 1..4),
        data in prop::collection::vec((words(), measure(), any::<bool>()), 1..4),
    ) {
        let mut values = VALUES.to_owned();
        for (at, ((value, flags), note, sex)) in figures.iter().enumerate() {
            let area = ["", "azilal", "khenifra"][at % 3];
            values.push_str(&format!("{},{area},{sex},{value},{flags},{note},\n", 2000 + at));
        }
        let mut lines = LINES.to_owned();
        for (at, ((amount, flags), note)) in amounts.iter().enumerate() {
            lines.push_str(&format!("p{at},paid,{amount},dirhams,,{note},{flags}\n"));
        }
        let mut rows = ROWS.to_owned();
        for (at, (name, (number, _), truth)) in data.iter().enumerate() {
            let number = if number.starts_with('<') { "-7" } else { number };
            rows.push_str(&format!("{name},{number},2025-Q{},{truth},azilal\n", at % 4 + 1));
        }
        reads_back(&values, &lines, &rows)?;
    }
}

#[test]
fn four_absences_stay_four_things_in_every_file() {
    let values = format!(
        "{VALUES}2020,azilal,,0,,,\n2021,azilal,,,x,,\n2022,azilal,,<5,,,\n2023,azilal,,,c,,\n2024,azilal,,,z,,\n2025,azilal,,-7,p e,\"=1+1\",\n"
    );
    let made = published(&site(&values, LINES, ROWS));
    assert_eq!(
        file(&made, "data/indicators/a.csv"),
        "period,area,sex,value,flag,note,source\r\n2020,azilal,,0,,,\r\n2021,azilal,,,x,,\r\n2022,azilal,,<5,,,\r\n\
         2023,azilal,,,c,,\r\n2024,azilal,,,z,,\r\n2025,azilal,,-7,p e,'=1+1,\r\n"
    );
    let told = json(&made, "data/indicators/a.json");
    let states: Vec<&str> =
        told["observations"].as_array().unwrap().iter().map(|row| row["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["value", "missing", "suppressed", "suppressed", "not-applicable", "value"]);
    assert_eq!((&told["observations"][2]["below"], &told["observations"][3]["below"]), (&"5".into(), &Json::Null));
    assert_eq!(told["observations"][5]["note"], "=1+1", "only a file for spreadsheets guards words");
    let described = json(&made, "data/indicators/a.csv-metadata.json");
    let columns = &described["tables"][0]["tableSchema"]["columns"];
    assert_eq!(columns[3]["null"], serde_json::json!(["", "<5"]));
    assert_eq!(columns[0]["datatype"], "gYear");
    assert_eq!(described["tables"][0]["tableSchema"]["foreignKeys"][0]["columnReference"][0], "area");
}

#[test]
fn codes_have_names_in_every_file_and_amounts_keep_their_flags() {
    let lines = format!("{LINES}Routes,paid,7,dirhams,,,p e\nroads,committed,,dirhams,,,c\n");
    let mut tree = site(&format!("{VALUES}2025,azilal,f,1,,,\n2025,azilal,Hommes,2,,,\n"), &lines, ROWS);
    let indicator = tree.get(&bayan::base::SitePath::new("content/indicators/a/facts.yaml")).unwrap().text().unwrap();
    let indicator = indicator.into_owned()
        + "codelists:\n  - dimension: sex\n    name: {fr: Sexe, ar: الجنس}\n    codes:\n      \
           - {code: f, name: {fr: Femmes, ar: النساء}}\n      - {code: m, name: {fr: Hommes, ar: الرجال}}\n";
    tree.insert_text("content/indicators/a/facts.yaml", &indicator);
    tree.insert_text(
        "content/budgets/b/facts.yaml",
        "fiscal_year: 2025\ndecimal_mark: point\nlines: lines.csv\nprogrammes:\n  - {id: roads, name: {fr: Routes, ar: الطرق}}\n",
    );
    let made = published(&tree);
    let values = file(&made, "data/indicators/a.csv");
    assert!(values.contains("2025,azilal,f,1,") && values.contains("2025,azilal,m,2,"), "{values}");
    let lines = file(&made, "data/budgets/b.csv");
    assert!(lines.contains("roads,paid,7,dirhams,,,,p e\r\n"), "{lines}");
    assert!(lines.contains("roads,committed,,dirhams,,,,c\r\n"), "{lines}");
    let codes = |path: &str, at: usize| json(&made, path)["columns"][at]["codes"].clone();
    assert_eq!(codes("data/indicators/a.json", 2)["m"], serde_json::json!({"ar": "الرجال", "fr": "Hommes"}));
    assert_eq!(codes("data/budgets/b.json", 0)["roads"]["ar"], "الطرق");
    assert_eq!(json(&made, "data/budgets/b.json")["lines"][0]["flags"], serde_json::json!(["p", "e"]));
    let described = json(&made, "data/indicators/a.csv-metadata.json");
    let sex = &described["tables"][0]["tableSchema"]["columns"][2];
    assert_eq!(sex["titles"]["fr"], "Sexe");
    assert_eq!(sex["dc:description"][0], serde_json::json!({"@value": "f = النساء; m = الرجال", "@language": "ar"}));
    let words = |path: &str| {
        let mut book = zip::ZipArchive::new(std::io::Cursor::new(made.get(path).expect("a workbook"))).unwrap();
        let mut words = String::new();
        std::io::Read::read_to_string(&mut book.by_name("xl/sharedStrings.xml").unwrap(), &mut words).unwrap();
        words
    };
    assert!(words("data/indicators/a.ar.xlsx").contains("النساء"));
    let budget = words("data/budgets/b.fr.xlsx");
    assert!(budget.contains("Routes") && budget.contains("p e"), "{budget}");
    for page in ["ar/indicators/a/index.html", "ar/budgets/b/index.html"] {
        let page = file(&made, page);
        assert!(page.contains("النساء") || page.contains("الطرق"), "{page}");
    }
}

#[test]
fn a_page_tells_machines_what_it_is_and_invented_examples_are_not_told() {
    let mut tree = site(&format!("{VALUES}2025,azilal,,1,,,\n"), LINES, ROWS);
    tree.insert_text(
        "content/consultations/d/facts.yaml",
        "status: open\nmethod: [workshop]\nsessions:\n  - {start: 2026-05-06T10:00, place: {fr: Salle </script>}}\n",
    );
    tree.insert_text("content/consultations/d/text.fr.md", "---\ntitle: Réunion\n---\n");
    tree.insert_text(
        "content/corrections/e/facts.yaml",
        "affects: [{target: indicator/a, cell: {period: 2025, area: azilal}, old: \"2\", new: \"1\"}]\ncause: {fr: Faute}\n\
         published: 2026-01-02\nseverity: minor\n",
    );
    tree.insert_text("content/corrections/e/text.fr.md", "---\ntitle: Correction\n---\n");
    tree.insert_text("content/institutions/f/facts.yaml", "name: {fr: Conseil}\ninstitution_type: regional-council\n");
    tree.insert_text("content/news/g/facts.yaml", "date: 2026-01-02\nillustrative: true\n");
    tree.insert_text("content/news/g/text.fr.md", "---\ntitle: Exemple\n---\n");
    let made = published(&tree);
    let sorts = |path: &str| -> Vec<String> {
        let page = file(&made, path);
        let (_, rest) = page.split_once("<script type=\"application/ld+json\">").expect("a block");
        let block = rest.split_once("</script>").expect("its end").0;
        let linked: Json = serde_json::from_str(block).expect("JSON");
        let things = linked["@graph"].as_array().expect("things").iter();
        things.map(|thing| thing["@type"].as_str().unwrap_or_default().to_owned()).collect()
    };
    for (page, sort) in [
        ("fr/indicators/a", "Dataset"),
        ("fr/consultations/d", "Event"),
        ("fr/corrections/e", "CorrectionComment"),
        ("fr/institutions/f", "GovernmentOrganization"),
        ("fr", "WebSite"),
    ] {
        assert_eq!(sorts(&format!("{page}/index.html")).first().map(String::as_str), Some(sort), "{page}");
    }
    assert_eq!(sorts("fr/news/g/index.html"), ["BreadcrumbList"]);
    // A page that shows another language's words is not told of, as it has no address of its own.
    assert!(!file(&made, "ar/indicators/a/index.html").contains("application/ld+json"));
    assert_eq!(json(&made, "api/v1/indicators/a.json")["corrections"][0]["changes"][0]["new"], "1");
}

#[test]
fn the_catalogue_says_what_is_known_and_nothing_else() {
    let made = published(&site(&format!("{VALUES}2025,azilal,,1,,,\n"), LINES, ROWS));
    let catalogue = file(&made, "data/catalog.ttl");
    for piece in [
        "dct:license <https://creativecommons.org/licenses/by/4.0/>",
        "rdfs:label \"لم تذكر أي رخصة.\"@ar",
        "frequency/ANNUAL>",
        "#area-azilal>\n  a dct:Location",
        "dcat:startDate \"2025-01-01\"^^xsd:date",
    ] {
        assert!(catalogue.contains(piece), "{piece}\n{catalogue}");
    }
    // Of the budget nobody said how often it is renewed.
    let budget = catalogue.split_once("#budget-b>\n  a dcat:Dataset").expect("the budget").1;
    let budget = budget.split_once(" .\n\n").expect("its end").0;
    assert!(!budget.contains("accrualPeriodicity") && !budget.contains("spatial"), "{budget}");
}
