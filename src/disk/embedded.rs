//! The default theme and the catalogs, carried inside the program: a new site needs neither.

use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::names::belongs;
use crate::base::{SitePath, SourceFile, SourceTree};

static CATALOGS: Dir = include_dir!("$CARGO_MANIFEST_DIR/i18n");
static THEME: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The files of the program's own theme and catalogs under the paths they have in a site, so that a site's file of the
/// same path takes their place. Unlike files on a disk all of them carry their bytes.
pub fn embedded() -> SourceTree {
    let mut tree = SourceTree::default();
    add(&mut tree, "i18n", &CATALOGS);
    add(&mut tree, "themes/default", &THEME);
    tree
}

/// The bytes of one of them.
pub(super) fn embedded_bytes(path: &SitePath) -> Option<&'static [u8]> {
    let folders = [("i18n/", &CATALOGS), ("themes/default/", &THEME)];
    let file = folders.iter().find_map(|(folder, files)| files.get_file(path.as_str().strip_prefix(folder)?))?;
    file.path().iter().all(|part| part.to_str().is_some_and(belongs)).then(|| file.contents())
}

fn add(tree: &mut SourceTree, folder: &str, files: &Dir<'static>) {
    for file in files.files() {
        // The macro names files as the machine that built the program does.
        let parts: Vec<&str> = file.path().iter().filter_map(|part| part.to_str()).collect();
        if parts.iter().all(|part| belongs(part)) {
            let path = SitePath::new(format!("{folder}/{}", parts.join("/")));
            tree.insert(SourceFile::of_bytes(path, Arc::from(file.contents())));
        }
    }
    files.dirs().for_each(|below| add(tree, folder, below));
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::disk::Root;

    #[test]
    fn the_program_carries_exactly_what_the_repository_has() {
        let mut root = Root::open(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let on_disk = root.read().unwrap();
        let ours = ["i18n", "themes/default"].map(SitePath::new);
        let expected: Vec<_> =
            on_disk.iter().filter(|file| ours.iter().any(|folder| file.path.is_below(folder))).collect();
        let carried = embedded();
        let names = |file: &&SourceFile| (file.path.clone(), file.digest);
        assert_eq!(
            carried.iter().map(|file| names(&file)).collect::<Vec<_>>(),
            expected.iter().map(names).collect::<Vec<_>>()
        );
        assert!(carried.get(&SitePath::new("i18n/ar/locale.yaml")).is_some_and(|file| file.bytes.is_some()));
    }

    #[test]
    fn a_carried_file_is_found_by_its_path_in_a_site() {
        let bytes = embedded_bytes(&SitePath::new("themes/default/theme.yaml"));
        assert!(bytes.is_some_and(|bytes| !bytes.is_empty()));
        assert_eq!(embedded_bytes(&SitePath::new("themes/other/theme.yaml")), None);
        assert_eq!(embedded_bytes(&SitePath::new("site.yaml")), None);
    }
}
