//! Tables too large to be held: read in every encoding, and what is wrong in them shown with its line.

use std::io::{Cursor, Read};
use std::sync::Arc;

use bayan::base::{Digest, Open, Opener, SitePath, SourceFile, SourceTree};
use bayan::report::{Style, human};
use bayan::site::Workspace;

const FILE: &str = "content/indicators/a/data.csv";

struct Held(Vec<u8>);

impl Open for Held {
    fn open(&self) -> std::io::Result<Box<dyn Read + Send>> {
        Ok(Box::new(Cursor::new(self.0.clone())))
    }
}

/// What is told of a table of these bytes, and how many values are read, when it is not held and when it is.
fn told(bytes: &[u8]) -> [(String, usize); 2] {
    let path = SitePath::new(FILE);
    let opener = Some(Opener(Arc::new(Held(bytes.to_vec()))));
    let streamed = SourceFile {
        path: path.clone(),
        size: bytes.len() as u64,
        digest: Digest::of(bytes),
        bytes: None,
        opener,
        picture: None,
    };
    [streamed, SourceFile::of_bytes(path, bytes.into())].map(|file| {
        let mut tree = SourceTree::default();
        tree.insert_text(
            "site.yaml",
            "title: {fr: Site}\nlanguages: [fr, ar]\nareas:\n  - {id: region, name: {fr: Région, ar: الجهة}}\n",
        );
        let facts =
            "unit: persons\ndirection: up\nfrequency: annual\nlicence: not-stated\nmethod: {fr: M}\ndata: data.csv\n";
        tree.insert_text("content/indicators/a/facts.yaml", facts);
        tree.insert_text("content/indicators/a/text.fr.md", "---\ntitle: Taux\n---\n");
        tree.insert(file);
        let loaded = Workspace::speaking(bayan::cli::names(crate::speech::locales())).load(&tree);
        let entry = loaded.site.entries.iter().find(|entry| *entry.id == *"a").expect("an entry");
        let found: Vec<_> = loaded.found.iter().filter(|fault| fault.span.file.as_str() == FILE).cloned().collect();
        let english = crate::speech::locales().or_default(bayan::base::Lang::new("en").expect("a language"));
        (human(&found, &tree, english, Style { color: false, width: 70 }), entry.observations.len())
    })
}

/// Nine thousand good rows and one that is none.
fn table(area: &str) -> String {
    let mut text = "period;area;value;note\n".to_owned();
    for row in 0..9_000 {
        text.push_str(&format!("{};{area};{row};\n", 1000 + row));
    }
    text + "2020;" + area + ";beaucoup;été\n"
}

#[test]
fn a_large_table_is_told_like_a_small_one_with_line_and_mark() {
    let [streamed, held] = told(table("Région").as_bytes());
    assert_eq!(streamed, held);
    assert!(
        streamed.0.contains("data.csv:9002:13\n  9002 | 2020;Région;beaucoup;été\n       |             ^^^^^^^^\n"),
        "{}",
        streamed.0
    );
    assert_eq!(streamed.1, 9_000);
}

#[test]
fn a_large_table_is_read_in_every_encoding_that_a_small_one_is() {
    let wide: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(table("الجهة").encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let latin = encoded(&table("Région"));
    for (bytes, encoding) in [(wide, "UTF-16LE"), (latin, "windows-1252")] {
        let [streamed, held] = told(&bytes);
        assert_eq!(streamed, held);
        assert!(streamed.0.contains(encoding) && streamed.0.contains("beaucoup;été\n"), "{}", streamed.0);
        assert_eq!(streamed.1, 9_000);
    }
}

/// In the encoding of French spreadsheets, where each of these letters is one byte of its own number.
fn encoded(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).expect("a letter of Latin-1")).collect()
}
