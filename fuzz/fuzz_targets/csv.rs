//! Any bytes as a table: reading ends, and every cell lies within the file.
#![no_main]

use bayan::base::{SitePath, SourceFile};
use bayan::read::{self, csv};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let file = SourceFile::of_bytes(SitePath::new("content/indicators/a/data.csv"), bytes.into());
    let text = read::text(&file).value;
    let table = csv::read(&file.path, &text);
    for cell in table.value.head.iter().chain(table.value.rows.iter().flatten()) {
        assert!(text.get(cell.span.range()).is_some(), "{cell:?}");
    }
    assert!(table.value.rows.iter().all(|row| row.len() == table.value.head.len()));
});
