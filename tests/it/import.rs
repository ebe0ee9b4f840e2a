//! What other programs wrote becomes records: placed, told where it could not be, and never over what is there.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "these tests run the program on real files")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

const BAYAN: &str = env!("CARGO_BIN_EXE_bayan");

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("import").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn write(folder: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

/// The site, the folder to take from, and what the import says with its exit code.
fn import(name: &str, brought: &[(&str, &str)]) -> (PathBuf, Option<i32>, String) {
    let (site, from) = (folder(&format!("{name}/site")), folder(&format!("{name}/from")));
    write(
        &site,
        &[
            (
                "site.yaml",
                "title: {ar: موقع, fr: Site}\nlanguages: [ar, fr]\nbase_url: https://a.example/\ntime_zone: Africa/Casablanca\n\
                 publisher: council\nmenu: [news]\ntags: [{id: water, name: {ar: الماء, fr: Eau}}]\n",
            ),
            (
                "content/institutions/council/facts.yaml",
                "name: {ar: مجلس, fr: Conseil}\ninstitution_type: regional-council\n",
            ),
        ],
    );
    write(&from, brought);
    let (code, said) = again(&site, &from);
    (site, code, said)
}

fn again(site: &Path, from: &Path) -> (Option<i32>, String) {
    let output =
        Command::new(BAYAN).args(["--lang", "en", "--root"]).arg(site).arg("import").arg(from).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    (output.status.code(), said)
}

fn files(site: &Path) -> BTreeMap<String, String> {
    let all = walk(&site.join("content"));
    let name = |path: &Path| path.strip_prefix(site.join("content")).unwrap().to_string_lossy().replace('\\', "/");
    all.iter().map(|path| (name(path), String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned())).collect()
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(walk(&path)) } else { files.push(path) }
    }
    files
}

#[test]
fn texts_of_hugo_zola_and_jekyll_become_records_and_what_has_no_place_is_told() {
    let brought = [
        // Hugo: YAML, languages in the names of files, a bundle with a picture.
        (
            "content/posts/opening/index.fr.md",
            "---\ntitle: \"Ouverture : jour un\"\ndate: 2026-01-02T10:00:00Z\ntags: [Eau, Vent]\nauthor: Somebody\nweight: 3\n---\n\n\
             ![](photo.jpg \"x\") [page](../../about.fr.md) {{< youtube abc >}}\n",
        ),
        ("content/posts/opening/index.ar.md", "---\ntitle: افتتاح\ndate: 2026-01-02\nsummary: خبر\n---\nكلام.\n"),
        ("content/posts/opening/photo.jpg", "not really"),
        ("content/about.fr.md", "---\ntitle: À propos\naliases: [/qui]\n---\nTexte.\n"),
        ("content/about.ar.md", "---\ntitle: عن الموقع\n---\nنص.\n"),
        // Zola: TOML, languages in folders.
        (
            "content/fr/news/second.md",
            "+++\ntitle = \"Second\"\ndate = 2026-02-03\ndraft = true\n[taxonomies]\ntags = [\"water\"]\n+++\n\n[lien](@/about.md)\n",
        ),
        // Jekyll: the day in the name; and JSON; and no title.
        ("_posts/2026-03-04-third-one.md", "---\nlayout: post\nlang: fr\n---\n# Troisième\n\nMots.\n"),
        ("_posts/2026-03-05-broken.md", "---\ntitle: [x\n---\n"),
        ("content/news/موقع.fr.md", "{\"title\": \"Sans lettres\", \"date\": \"2026-05-06\"}\n\nTexte.\n"),
        ("static/unused.pdf", "x"),
    ];
    let (site, code, said) = import("texts", &brought);
    let files = files(&site);
    let names: Vec<&str> = files.keys().map(String::as_str).filter(|name| !name.starts_with("institutions")).collect();
    assert_eq!(
        names,
        [
            "news/news-9c43a5/facts.yaml",
            "news/news-9c43a5/text.fr.md",
            "news/opening/facts.yaml",
            "news/opening/photo.jpg",
            "news/opening/text.ar.md",
            "news/opening/text.fr.md",
            "news/second/facts.yaml",
            "news/second/text.fr.md",
            "news/third-one/facts.yaml",
            "news/third-one/text.fr.md",
            "pages/about/facts.yaml",
            "pages/about/text.ar.md",
            "pages/about/text.fr.md",
        ],
        "{said}"
    );
    assert_eq!(files["news/opening/facts.yaml"], "date: 2026-01-02\ntags: [water]\n");
    assert_eq!(
        files["news/opening/text.fr.md"],
        "---\ntitle: \"Ouverture : jour un\"\n---\n\n![](photo.jpg \"x\") [page](id:about) {{< youtube abc >}}\n"
    );
    assert_eq!(files["news/second/facts.yaml"], "date: 2026-02-03\ndraft: true\ntags: [water]\n");
    assert_eq!(files["news/second/text.fr.md"], "---\ntitle: \"Second\"\n---\n\n[lien](id:about)\n");
    assert_eq!(files["news/third-one/text.fr.md"], "---\ntitle: \"Troisième\"\n---\n\nMots.\n");
    assert_eq!(files["pages/about/facts.yaml"], "aliases: [/qui/]\n");
    for told in [
        "field author",
        "field weight",
        "field layout",
        "Vent is no topic",
        "{{< youtube abc >}}",
        "broken.md: the top",
        "Its id is news-9c43a5",
        "static/unused.pdf: no text names",
        "5 records in 13 new files",
    ] {
        assert!(said.contains(told), "{told} is not in:\n{said}");
    }
    // The picture says nothing to those who cannot see it; that is a fault of the text, and it is told.
    assert!(matches!(code, Some(0 | 1)), "{said}");
    // A second time nothing is written over.
    let (_, said) = again(&site, &site.parent().unwrap().join("from"));
    assert!(said.contains("already exists") && said.contains("0 records"), "{said}");
    assert_eq!(self::files(&site), files);
}

#[test]
fn a_table_called_like_a_section_becomes_its_records_and_another_a_dataset_as_a_draft() {
    let brought = [
        (
            "institutions.csv",
            "id;Nom;name.ar;institution_type;Téléphone\nwilaya;Wilaya;ولاية;wilaya;0600000000\n;Province d’Azilal;عمالة;;\n",
        ),
        ("News.csv", "title_fr,title_ar,date,tags\nPremier jour,اليوم الأول,2026-05-06,water\n"),
        ("water points.csv", "commune,points,share\nA,12,\"3.5\"\nB,7,\"1.2\"\n"),
        ("broken.xlsx", "PK"),
    ];
    let (site, _, said) = import("tables", &brought);
    let files = files(&site);
    assert_eq!(
        files["institutions/wilaya/facts.yaml"],
        "name:\n  ar: \"ولاية\"\n  fr: Wilaya\ninstitution_type: wilaya\nphone: 0600000000\n",
        "{said}"
    );
    assert!(files["institutions/province-d-azilal/facts.yaml"].contains("Province d’Azilal"));
    assert_eq!(files["news/premier-jour/facts.yaml"], "date: 2026-05-06\ntags: [water]\n");
    assert_eq!(files["news/premier-jour/text.ar.md"], "---\ntitle: \"اليوم الأول\"\n---\n\n\n");
    let dataset = &files["datasets/water-points/facts.yaml"];
    for line in
        ["data: \"water points.csv\"", "datatype: integer", "datatype: number", "publisher: council", "draft: true"]
    {
        assert!(dataset.contains(line), "{line} is not in:\n{dataset}");
    }
    assert!(files.contains_key("datasets/water-points/water points.csv"));
    for told in ["broken.xlsx: this workbook cannot be read", "a draft of a dataset"] {
        assert!(said.contains(told), "{told} is not in:\n{said}");
    }
    assert!(said.contains("institution_type"), "what is missing is told by the check: {said}");
}

#[test]
fn each_sheet_of_a_workbook_is_a_table_of_its_own_and_what_is_wrong_in_a_table_is_told() {
    let (site, _, _) = import("sheets", &[("News.csv", "title_fr,date\n\"Jour,2026-05-06\n")]);
    let from = folder("sheets/books");
    let mut book = rust_xlsxwriter::Workbook::new();
    let day = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    let news = book.add_worksheet().set_name("News").unwrap();
    news.write_row(0, 0, ["title.fr", "title.ar", "date"]).unwrap();
    news.write_row(1, 0, ["Second jour", "اليوم الثاني"]).unwrap();
    news.write_with_format(1, 2, rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 5, 7).unwrap(), &day).unwrap();
    let points = book.add_worksheet().set_name("نقط الماء").unwrap();
    points.write_row(0, 0, ["commune", "points"]).unwrap();
    points.write(1, 0, "A").unwrap();
    points.write(1, 1, 12).unwrap();
    book.add_worksheet().set_name("vide").unwrap();
    book.save(from.join("classeur.xlsx")).unwrap();
    write(&from, &[("institutions.csv", "id,name.fr\n\"x\"y,Nom\n")]);
    let (_, said) = again(&site, &from);
    let files = files(&site);
    assert_eq!(files["news/second-jour/facts.yaml"], "date: 2026-05-07\n", "{said}");
    assert_eq!(files["news/second-jour/text.ar.md"], "---\ntitle: \"اليوم الثاني\"\n---\n\n\n");
    let dataset = files.iter().find(|(path, _)| path.starts_with("datasets/") && path.ends_with("facts.yaml"));
    let (path, dataset) = dataset.expect("a dataset");
    assert!(path.starts_with("datasets/dataset-"), "{path}");
    for line in ["data: classeur.xlsx", "sheet: \"نقط الماء\"", "datatype: integer"] {
        assert!(dataset.contains(line), "{line} is not in:\n{dataset}");
    }
    for told in ["classeur.xlsx#نقط الماء: a draft of a dataset", "institutions.csv:2:"] {
        assert!(said.contains(told), "{told} is not in:\n{said}");
    }
    let (_, again) = again(&site, &from);
    assert!(again.contains("0 records"), "{again}");
}
