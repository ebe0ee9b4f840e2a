//! Any bytes as facts: reading ends, and every finding lies within the file, on the boundaries of letters.
#![no_main]

use bayan::base::{SitePath, SourceFile};
use bayan::read::{self, controls, yaml};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let file = SourceFile::of_bytes(SitePath::new("content/news/a/facts.yaml"), bytes.into());
    let text = read::text(&file);
    let tree = yaml::read(&file.path, &text.value, 0..text.value.len());
    let hidden = controls::lines(&file.path, &text.value);
    for finding in tree.found.iter().chain(&hidden) {
        assert!(text.value.get(finding.span.range()).is_some(), "{finding:?}");
    }
});
