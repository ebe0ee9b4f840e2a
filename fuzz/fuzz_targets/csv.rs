//! Any bytes as a table: reading ends, and every cell and every fault lies within the file.
#![no_main]

use bayan::base::{Faults, SitePath};
use bayan::read::csv;
use libfuzzer_sys::fuzz_target;

/// Who looks at each row and keeps nothing.
struct Looking {
    length: usize,
    rows: u32,
}

impl csv::Rows for Looking {
    fn row(&mut self, row: &csv::Row<'_>, _: &mut Faults) {
        assert_eq!(row.number, self.rows);
        self.rows += 1;
        for cell in row.cells {
            assert!(cell.place.start <= cell.place.end && cell.place.end as usize <= self.length, "{cell:?}");
        }
    }
}

fuzz_target!(|bytes: &[u8]| {
    let file = SitePath::new("content/indicators/a/data.csv");
    let mut faults = Faults::default();
    let mut looking = Looking { length: bytes.len(), rows: 0 };
    assert!(csv::read(&file, &mut &*bytes, &mut looking, &mut faults).is_ok(), "memory can always be read");
    for finding in &faults.finish() {
        assert!(finding.span.range().end <= bytes.len(), "{finding:?}");
    }
});
