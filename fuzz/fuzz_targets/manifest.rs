//! Any bytes as a manifest: what is taken for ours names no file outside the output, and is read as it is written.
#![no_main]

use bayan::disk::Manifest;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some(manifest) = Manifest::parse(bytes) else { return };
    for file in &manifest.files {
        let parts: Vec<&str> = file.path.split('/').collect();
        assert!(!file.path.starts_with('/') && !parts.contains(&"..") && !file.path.contains('\\'), "{}", file.path);
    }
    let json = manifest.to_json();
    assert_eq!(Manifest::parse(json.as_bytes()).as_ref(), Some(&manifest));
    assert!(Manifest::states_its_root(json.as_bytes()));
});
