//! Laws of documents for paper: which there are, that no word of a site is code, and that they are functions of the site.

use bayan::base::SourceTree;

use crate::outputs::{Published, published};

const SITE: &str = "title: {ar: موقع, fr: Site}\nlanguages: [ar, fr]\nbase_url: https://a.example/\npdf: true\n";

/// Text that would be code in a sheet, in a template, in JSON and in a program.
const HOSTILE: &str = "#panic() $x$ @a <b> \\u{41} */ // {{ t }} [c] _d_ *e* `f` = g";

/// A plan with a commitment, and what the test is about.
fn site(files: &[(&str, &str)]) -> SourceTree {
    let mut tree = SourceTree::default();
    let plan = "period: {start: 2025, end: 2027}\nupdate_cycle_days: 120\nlead: i\ncommitments: [c]\n";
    let commitment = "plan: p\nnumber: \"1\"\nlead: i\nperiod: {start: 2025, end: 2026}\nmilestones:\n  \
        - {id: m, output: {fr: Une étape, ar: محطة}, due: 2026-03, responsible: i, status: limited}\n";
    let given = [
        ("site.yaml", SITE),
        ("content/institutions/i/facts.yaml", "name: {fr: Conseil, ar: المجلس}\ninstitution_type: regional-council\n"),
        ("content/plans/p/facts.yaml", plan),
        ("content/plans/p/text.fr.md", "---\ntitle: Plan\n---\nLa loi 31-13[^a].\n\n[^a]: Une note.\n"),
        ("content/plans/p/text.ar.md", "---\ntitle: مخطط\n---\n## عنوان\n\nالقانون 31-13.\n"),
        ("content/commitments/c/facts.yaml", commitment),
        ("content/commitments/c/text.fr.md", "---\ntitle: Promesse\nproblem: x\naction: y\n---\n"),
    ];
    given.iter().chain(files).for_each(|(path, text)| tree.insert_text(path, text));
    tree
}

fn documents(published: &Published) -> Vec<&str> {
    published.keys().map(String::as_str).filter(|path| path.ends_with(".pdf")).collect()
}

#[test]
fn a_plan_has_a_document_in_each_language_beside_its_page_which_says_so() {
    let published = published(&site(&[]));
    assert_eq!(documents(&published), ["ar/plans/p/p.ar.pdf", "fr/plans/p/p.fr.pdf"]);
    for path in documents(&published) {
        assert!(published[path].starts_with(b"%PDF-1.7"), "{path}");
        let page = String::from_utf8_lossy(&published[&path.replace(&path[11..], "index.html")]).into_owned();
        let link = format!("href=\"../../../{path}\"");
        let head =
            page.lines().find(|line| line.contains("type=\"application/pdf\"") && line.contains("rel=\"alternate\""));
        let has_size = |line: &str| ["كيلوبايت", "Ko"].iter().any(|unit| line.contains(unit));
        assert!(head.is_some_and(|line| line.contains(&link) && has_size(line)), "{head:?}");
        assert!(page.matches(&link).count() == 2, "{path}: the head and a reader are told");
    }
    assert!(documents(&crate::outputs::published(&site(&[("site.yaml", &SITE.replace("true", "false"))]))).is_empty());
}

#[test]
fn the_same_site_gives_the_same_bytes() {
    let (one, other) = (published(&site(&[])), published(&site(&[])));
    for path in documents(&one) {
        assert!(one[path] == other[path], "{path}");
    }
}

#[test]
fn no_word_of_a_site_is_code() {
    let text = format!("---\ntitle: {HOSTILE:?}\nsummary: {HOSTILE:?}\n---\n## a\n\n`{HOSTILE}` and {HOSTILE}\n");
    let files = [
        ("content/plans/p/text.fr.md", text.as_str()),
        (
            "content/commitments/c/text.fr.md",
            "---\ntitle: '#import \"x\"'\nproblem: '#read(\"/etc/passwd\")'\naction: '\\'\n---\n",
        ),
    ];
    let published = published(&site(&files));
    assert_eq!(documents(&published).len(), 2);
}

#[test]
fn what_is_hidden_leaves_no_trace_in_a_document() {
    let hidden = [
        (
            "content/commitments/h/facts.yaml",
            "plan: p\nnumber: \"2\"\nlead: i\nperiod: {start: 2025}\npublish_at: 2030-01-01T00:00\n",
        ),
        ("content/commitments/h/text.fr.md", "---\ntitle: Secret\nproblem: x\naction: y\n---\n"),
    ];
    let (with, without) = (published(&site(&hidden)), published(&site(&[])));
    for path in documents(&without) {
        assert!(with[path] == without[path], "{path}");
    }
}
