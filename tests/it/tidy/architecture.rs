//! The drawing of the program names what stands in its folders.

use super::{file, root};

/// The folders of the program that the drawing does not mention.
fn unmentioned(drawing: &str, layers: &[String]) -> Vec<String> {
    layers.iter().filter(|layer| !drawing.contains(&format!("`{layer}`"))).cloned().collect()
}

#[test]
fn the_drawing_mentions_every_layer() {
    let entries = std::fs::read_dir(root().join("src")).expect("the program's folder");
    let folders = entries.filter_map(Result::ok).filter(|entry| entry.path().is_dir());
    let layers: Vec<String> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    assert!(!layers.is_empty());
    assert_eq!(unmentioned(&file("ARCHITECTURE.md").text, &layers), Vec::<String>::new());
}

#[test]
fn a_layer_left_out_of_the_drawing_is_found() {
    let layers = ["base".to_owned(), "read".to_owned()];
    assert_eq!(unmentioned("`base` says the words everybody shares, to be read first.", &layers), ["read"]);
}
