//! Pictures as readers get them, from what the program published: how large they are, in which sizes a page offers them,
//! what is said in their place, and that they say nothing of their making.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "these tests run the program on real files")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::cases::root;
use crate::program::{folder, told};

const SITE: &str = "title: {ar: صور, fr: Images, en: Pictures}\nlanguages: [ar, fr, en]\ntime_zone: Africa/Casablanca\n\
    base_url: https://pictures.example/\n";

/// The records of the gallery that have pictures, as a site of their own.
fn site(name: &str) -> PathBuf {
    let site = folder(name);
    fs::write(site.join("site.yaml"), SITE).unwrap();
    for record in ["content/news/hills", "content/documents/hills"] {
        fs::create_dir_all(site.join(record)).unwrap();
        for file in fs::read_dir(root().join("tests/gallery").join(record)).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), site.join(record).join(file.file_name())).unwrap();
        }
    }
    site
}

fn build(site: &Path) -> PathBuf {
    let out = site.join("public");
    let arguments =
        ["build", "--root", &site.to_string_lossy(), "--out", &out.to_string_lossy(), "--clock", "2026-11-25"];
    let (code, said) = told(&arguments);
    assert_eq!(code, Some(0), "{said}");
    out
}

/// The files below a folder, by their paths in it.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let found = walkdir::WalkDir::new(folder).into_iter().map(|found| found.unwrap());
    let found = found.filter(|found| found.file_type().is_file());
    found
        .map(|found| {
            let path = found.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
            (path, fs::read(found.path()).unwrap())
        })
        .collect()
}

/// What an attribute of a tag says.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

/// The tags of a page that begin so.
fn tags<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    page.split(&format!("<{name} ")).skip(1).map(|rest| rest.split('>').next().unwrap()).map(|tag| tag.trim()).collect()
}

/// A tag with a space before its first attribute, as [`attribute`] asks.
fn spaced(tag: &str) -> String {
    format!(" {tag}")
}

fn pixels(bytes: &[u8]) -> (u32, u32) {
    let picture = image::load_from_memory(bytes).unwrap();
    (picture.width(), picture.height())
}

#[test]
fn a_page_offers_its_pictures_in_sizes_that_are_what_they_say() {
    let out = build(&site("pictures-sizes"));
    let published = files(&out);
    let mut alts = Vec::new();
    for (lang, page) in ["ar", "fr", "en"].map(|lang| (lang, format!("{lang}/news/hills/index.html"))) {
        let page = std::str::from_utf8(&published[&page]).unwrap();
        let at = |address: &str| &published[address.trim_start_matches("../")];
        for source in tags(page, "source").into_iter().map(spaced) {
            assert_eq!(attribute(&source, "type"), Some("image/webp"));
            for size in attribute(&source, "srcset").unwrap().split(", ") {
                let (address, width) = size.split_once(' ').unwrap();
                assert_eq!(format!("{}w", pixels(at(address)).0), width, "{address}");
            }
        }
        let images: Vec<String> = tags(page, "img").into_iter().map(spaced).collect();
        let shown: Vec<(u32, u32)> = images.iter().map(|image| pixels(at(attribute(image, "src").unwrap()))).collect();
        // The photograph lies on its side in its file, and is small enough to be its own fallback.
        assert_eq!(shown, [(960, 600), (16, 8), (1200, 675)], "{lang}");
        let said = |name: &str| images.iter().map(|image| attribute(image, name)).collect::<Vec<_>>();
        assert_eq!(said("width"), [Some("600"), Some("16"), Some("1200")]);
        assert_eq!(said("height"), [Some("960"), Some("8"), Some("675")]);
        assert_eq!(said("loading"), [None, Some("lazy"), Some("lazy")]);
        alts.extend(said("alt").into_iter().map(|alt| alt.unwrap().to_owned()));
    }
    assert_eq!(alts.iter().filter(|alt| alt.is_empty()).count(), 3, "the ornament says nothing in each language");
    assert_eq!(alts.iter().collect::<BTreeSet<_>>().len(), 7, "{alts:?}");

    // A document that is a picture shows it, lighter, with its title in its place; the file itself is what was signed for.
    let page = std::str::from_utf8(&published["fr/documents/hills/index.html"]).unwrap();
    let image = spaced(tags(page, "img")[0]);
    assert_eq!(attribute(&image, "alt"), Some("Collines sous un ciel pâle, dessinées"));
    assert_eq!(attribute(&image, "loading"), None);
    assert!(page.contains("-480.webp 480w, "), "{page}");
    let proof = fs::read(root().join("tests/gallery/content/documents/hills/hills.jpg")).unwrap();
    assert_eq!(published["files/documents/hills/hills.jpg"], proof);
}

#[test]
fn a_copy_that_opens_from_a_disk_has_every_size_that_its_pages_offer() {
    let site = site("pictures-packed");
    let file = site.join("copy.zip");
    let arguments =
        ["pack", "--root", &site.to_string_lossy(), "--file", &file.to_string_lossy(), "--clock", "2026-11-25"];
    let (code, said) = told(&arguments);
    assert_eq!(code, Some(0), "{said}");
    let mut zip = zip::ZipArchive::new(fs::File::open(&file).unwrap()).unwrap();
    let names: BTreeSet<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let page = names.iter().find(|name| name.ends_with("/ar/news/hills/index.html")).unwrap();
    let top = page.strip_suffix("ar/news/hills/index.html").unwrap();
    let mut text = String::new();
    zip.by_name(page).unwrap().read_to_string(&mut text).unwrap();
    let sets = tags(&text, "source").into_iter().map(spaced).collect::<Vec<_>>();
    assert_eq!(sets.len(), 2);
    for size in sets.iter().flat_map(|source| attribute(source, "srcset").unwrap().split(", ")) {
        let address = size.split(' ').next().unwrap().trim_start_matches("../");
        assert!(names.contains(&format!("{top}{address}")), "{address}");
    }
}

#[test]
fn nothing_that_is_shown_says_who_made_it_and_where() {
    let out = build(&site("pictures-traces"));
    let proof = "files/documents/hills/hills.jpg";
    let pictures = files(&out);
    let is_picture = |path: &str| [".jpg", ".png", ".webp"].iter().any(|end| path.ends_with(end));
    let pictures: Vec<_> = pictures.iter().filter(|(path, _)| is_picture(path) && *path != proof).collect();
    assert!(pictures.len() >= 10, "{}", pictures.len());
    for (path, bytes) in pictures {
        // A name, and the table of places (tag 0x8825) in an EXIF block.
        for words in [&b"a name that nobody"[..], b"A name that nobody", b"\x88\x25\0\x04", b"photoshop", b"xmpmeta"] {
            assert!(!bytes.windows(words.len()).any(|some| some == words), "{path}: {}", words.escape_ascii());
        }
    }
}

#[test]
fn the_same_pictures_are_made_of_the_same_site_and_what_is_gone_goes() {
    let site = site("pictures-again");
    let first = files(&build(&site));
    fs::remove_dir_all(site.join("public")).unwrap();
    assert_eq!(files(&build(&site)), first);

    let made = |files: &BTreeMap<String, Vec<u8>>| files.keys().filter(|path| path.starts_with("pictures/")).count();
    assert_eq!(made(&first), 3 + 2 + 4 + 1);
    for lang in ["ar", "fr", "en"] {
        fs::remove_file(site.join(format!("content/documents/hills/text.{lang}.md"))).unwrap();
    }
    fs::remove_file(site.join("content/documents/hills/facts.yaml")).unwrap();
    fs::remove_file(site.join("content/documents/hills/hills.jpg")).unwrap();
    assert_eq!(made(&files(&build(&site))), 2 + 4);
}
