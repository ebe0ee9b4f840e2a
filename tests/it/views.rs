//! The views keep their contract: docs/theme.md is read, and every context made of the first site is held to it.

mod answered;
mod contract;

use std::path::Path;
use std::sync::Arc;

use bayan::base::{Lang, Moment, SourceTree};
use bayan::disk;
use bayan::edition::{Audience, Edition};
use bayan::locale::Locales;
use bayan::site::Workspace;
use bayan::theme::views::{self, Page, Shared};
use contract::Contract;
use tera::Value;

const CLOCK: &str = "2026-11-25T09:00";

fn editions(source: &SourceTree) -> (Arc<Edition>, Locales) {
    let site = Workspace::default().load(source).site;
    let clock: Moment = CLOCK.parse().unwrap();
    (Arc::new(Edition::open(&site, Audience::Team, clock)), Locales::read(&[&disk::embedded()]).value)
}

fn first_site() -> SourceTree {
    disk::Root::open(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().read().unwrap()
}

/// A small site in Arabic and French, with what the test is about.
fn site(files: &[(&str, &str)]) -> SourceTree {
    let mut tree = SourceTree::default();
    let config = "title: {ar: موقع, fr: Site}\nlanguages: [ar, fr]\nbase_url: https://a.example/b\npage_size: 2\n\
        tags: [{id: water, name: {fr: Eau}}]\nmenu: [news, about]\n";
    tree.insert_text("site.yaml", config);
    files.iter().for_each(|(path, text)| tree.insert_text(path, text));
    tree
}

fn lang(code: &str) -> Lang {
    Lang::new(code).unwrap()
}

fn shared(files: &[(&str, &str)], code: &str) -> Shared {
    let (edition, locales) = editions(&site(files));
    Shared::new(&edition, &locales, lang(code))
}

fn record(shared: &Shared, kind: &str, id: &str) -> Page {
    views::record(shared, shared.edition().get(kind, id).unwrap())
}

/// What stands at `path`: names and places in lists, with dots between.
fn at<'p>(page: &'p Page, path: &str) -> &'p Value {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let mut value = page.context.get(first).unwrap_or_else(|| panic!("no {first}"));
    for part in rest.split('.').filter(|part| !part.is_empty()) {
        let inner = match part.parse::<usize>() {
            Ok(place) => value.as_array().and_then(|items| items.get(place)),
            Err(_) => value.as_map().and_then(|fields| fields.get(&part.to_owned().into())),
        };
        value = inner.unwrap_or_else(|| panic!("no {part} of {path} in {value}"));
    }
    value
}

fn text(page: &Page, path: &str) -> String {
    at(page, path).as_str().unwrap_or_else(|| panic!("{path} is {}", at(page, path))).to_owned()
}

fn texts(page: &Page, path: &str, field: &str) -> Vec<String> {
    let count = at(page, path).as_array().unwrap_or_else(|| panic!("{path}")).len();
    (0..count).map(|place| text(page, &format!("{path}.{place}.{field}"))).collect()
}

fn every_page(shared: &Shared) -> Vec<Page> {
    let sections = shared.sections().into_iter();
    let lists = sections.flat_map(|name| {
        (1..=views::section_pages(shared, name)).map(move |number| views::section(shared, name, number))
    });
    let topics = shared.tag_ids().map(|id| views::tag(shared, id));
    let records = shared.edition().entries().iter().filter(|entry| shared.has_page(entry));
    let records = records.map(|entry| views::record(shared, entry));
    let whole =
        views::Whole { catalogue: [("Turtle", "a.ttl"), ("JSON-LD", "a.jsonld")], index: "i", schema: "s", areas: "a" };
    let around =
        [views::home(shared), views::tags(shared), views::not_found(shared), views::root(shared), views::desk(shared)];
    let changed = views::changed_years(shared).into_iter().map(|year| views::changes(shared, Some(year)));
    let around = around.into_iter().chain([views::data(shared, &whole), views::calendar(shared)]).chain(changed);
    let around =
        around.chain([views::accessibility(shared, bayan::theme::Measured::default()), views::subscribe(shared)]);
    let around = around.chain([views::earlier(shared), views::offline(shared)]);
    let pages = views::browse_pages(views::findable(shared).count());
    let found = (1..=pages).map(|number| views::search(shared, number));
    let years = views::by_year(shared).into_keys().map(|year| views::year(shared, year));
    around.chain(lists).chain(topics).chain(records).chain(found).chain(years).collect()
}

#[test]
fn every_page_of_the_first_site_keeps_the_contract() {
    let contract = Contract::read();
    let (edition, locales) = editions(&first_site());
    let mut faults = Vec::new();
    let mut made = std::collections::BTreeSet::new();
    for code in edition.languages() {
        let shared = Shared::new(&edition, &locales, *code);
        for page in every_page(&shared) {
            contract.check(&page.template, &page.context, &mut faults);
            made.insert(page.template);
        }
        let moved = views::redirect(&shared, "ar/old/", &edition.entries()[0]);
        contract.check(&moved.template, &moved.context, &mut faults);
        made.insert(moved.template);
        let letter = views::letter(&shared, bayan::base::day_from_number(20220101).unwrap());
        assert!(letter.count > 0 && letter.text.contains("https://"), "{}", letter.text);
        contract.check("digest.html", &letter.context, &mut faults);
        made.insert("digest.html".to_owned());
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    let unproved: Vec<_> = contract.templates().filter(|name| !made.contains(*name)).collect();
    assert_eq!(unproved, ["record.html"], "templates that no page of the first site uses");
}

#[test]
fn a_page_with_a_history_keeps_the_contract() {
    use bayan::base::{Day, History, PastChange, SitePath};
    let mut tree = site(&[
        ("content/news/a/text.ar.md", "---\ntitle: A\n---\n"),
        ("content/news/a/facts.yaml", "date: 2026-01-02\nrev: 2\n"),
        ("content/news/a/text.fr.md", "---\ntitle: A\ntranslates: 1\n---\n"),
    ]);
    let config =
        String::from_utf8_lossy(tree.get(&SitePath::new("site.yaml")).unwrap().bytes.as_deref().unwrap()).into_owned();
    tree.insert_text("site.yaml", &format!("{config}history: reasons\n"));
    let change = |day: i8, reason: &str, by: &str, file: &str| PastChange {
        day: Day::constant(2026, 2, day),
        reason: Arc::from(reason),
        reviewers: by.split(',').filter(|name| !name.is_empty()).map(Arc::from).collect(),
        is_merge: false,
        files: vec![SitePath::new(format!("content/news/a/{file}"))],
    };
    let changes = vec![
        change(20, "تصحيح", "", "text.ar.md"),
        change(9, "Corrected", "Amina,سعيد", "facts.yaml"),
        change(3, "", "", "text.fr.md"),
    ];
    let history = History { changes, known_since: Some(Day::constant(2026, 2, 1)) };
    let (edition, locales) = editions(&tree);
    let edition = Arc::new(Edition::clone(&edition).remembering(&history));
    let mut faults = Vec::new();
    let pages = ["ar", "fr"].map(|code| record(&Shared::new(&edition, &locales, lang(code)), "news", "a"));
    pages.iter().for_each(|page| Contract::read().check(&page.template, &page.context, &mut faults));
    assert_eq!(faults, Vec::<String>::new());
    let [ar, fr] = pages;
    assert_eq!(texts(&ar, "page.history.changes", "date.iso"), ["2026-02-20", "2026-02-09"]);
    assert_eq!(at(&ar, "page.history.reviewed.changed_since"), &Value::from(true));
    assert_eq!(texts(&fr, "page.history.changes", "date.iso"), ["2026-02-09", "2026-02-03"]);
    assert_eq!(at(&fr, "page.history.changes.1.reason"), &Value::none());
    assert_eq!(at(&fr, "page.history.reviewed.changed_since"), &Value::from(false));
    assert_eq!(text(&fr, "page.history.known_since.iso"), "2026-02-01");
    assert_eq!(text(&fr, "page.stale.changed.iso"), "2026-02-20");
}

#[test]
fn a_page_of_an_earlier_day_and_one_that_has_such_days_keep_the_contract() {
    use bayan::edition::KeptDay;
    use bayan::model::snapshots::in_order;
    let files = [
        ("content/news/a/facts.yaml", "date: 2026-01-02\n"),
        ("content/news/a/text.fr.md", "---\ntitle: A\n---\n"),
        (
            "content/corrections/c/facts.yaml",
            "affects: [{target: news/a, field: date, old: b, new: c}]\npublished: 2026-03-01\n",
        ),
    ];
    let (then, mut today) = (site(&files[..2]), site(&files));
    let config = today
        .get(&bayan::base::SitePath::new("site.yaml"))
        .and_then(|file| file.text().map(|text| text.into_owned()))
        .unwrap();
    let snapshots = "snapshots: [{date: 2026-02-03, label: {fr: Avant}}, {date: 2026-01-31}]\n";
    today.insert_text("site.yaml", &format!("{config}{snapshots}"));
    let now = Workspace::default().load(&today).site;
    let read = |tree: &SourceTree| Workspace::default().load(tree).site;
    let days = in_order(&now.config).into_iter();
    let days: Vec<_> = days.map(|(day, written)| Arc::new(KeptDay { day, written, site: read(&then) })).collect();
    let (edition, locales) = editions(&today);
    let edition = Arc::new(Edition::clone(&edition).with_earlier(&now, &days));
    let shared = Shared::new(&edition, &locales, lang("fr"));
    let living = ["fr/news/a/", "fr/"].map(|address| format!("{address}index.html"));
    let earlier = &edition.earlier()[0];
    let since = views::Since { today: earlier.today().clone(), files: Arc::new(living.into_iter().collect()) };
    let past = Shared::new(earlier.edition(), &locales, lang("fr")).as_it_was(&Arc::new(since));
    let pages =
        [record(&shared, "news", "a"), views::earlier(&shared), views::home(&shared), record(&past, "news", "a")];
    let mut faults = Vec::new();
    pages.iter().chain([&views::root(&past), &views::tags(&past)]).for_each(|page| {
        Contract::read().check(&page.template, &page.context, &mut faults);
    });
    assert_eq!(faults, Vec::<String>::new());
    let [page, list, home, past] = pages;
    assert_eq!(texts(&page, "page.earlier", "url"), ["as-of/2026-02-03/fr/news/a/", "as-of/2026-01-31/fr/news/a/"]);
    assert_eq!(texts(&home, "page.earlier", "date.iso"), ["2026-02-03", "2026-01-31"]);
    assert_eq!(text(&list, "earlier.days.0.day.label.text"), "Avant");
    assert_eq!(text(&past, "page.past.url"), "https://a.example/b/fr/news/a/");
    assert_eq!(text(&past, "page.past.address"), "https://a.example/b/as-of/2026-02-03/fr/news/a/");
    assert_eq!(text(&past, "page.past.corrected.iso"), "2026-03-01");
    assert_eq!(at(&past, "page.indexed"), &Value::from(false));
    assert!(text(&past, "page.citation.text").contains("as-of/2026-02-03"), "what is cited is the day");
}

#[test]
fn a_key_that_is_missing_or_too_many_is_found() {
    let files =
        [("content/news/a/facts.yaml", "date: 2026-01-02\n"), ("content/news/a/text.fr.md", "---\ntitle: A\n---\n")];
    let mut page = record(&shared(&files, "fr"), "news", "a");
    let planted = std::collections::BTreeMap::from([("dates", Value::from("2026"))]);
    page.context.insert_value("news", planted.into());
    let mut faults = Vec::new();
    Contract::read().check(&page.template, &page.context, &mut faults);
    assert_eq!(faults, ["news.html: news.date is not there", "news.html: news.dates is not in the contract"]);
}

#[test]
fn no_two_pages_of_a_language_share_their_head() {
    let (edition, locales) = editions(&first_site());
    for code in edition.languages() {
        let shared = Shared::new(&edition, &locales, *code);
        let mut seen = std::collections::BTreeSet::new();
        // The choice of a language and the home page speak of the whole site.
        for page in every_page(&shared).iter().filter(|page| page.template != "root.html") {
            let head = text(page, "page.head_title");
            assert!(seen.insert(head.clone()), "{code}: {head}");
        }
    }
}

#[test]
fn a_mistake_is_told_in_a_form_in_a_letter_or_on_the_page_of_contact() {
    let told = |contact: &str| {
        let mut tree = site(&[
            ("content/news/a/facts.yaml", "date: 2026-01-02\n"),
            ("content/news/a/text.fr.md", "---\ntitle: A\n---\n\n## B {#b}\n"),
            ("content/pages/contact/text.fr.md", "---\ntitle: C\n---\n"),
        ]);
        let config = "title: {fr: S}\nlanguages: [ar, fr]\nbase_url: https://a.example/b\n";
        tree.insert_text("site.yaml", &format!("{config}{contact}"));
        let (edition, locales) = editions(&tree);
        record(&Shared::new(&edition, &locales, lang("fr")), "news", "a")
    };
    let place = "https%3A%2F%2Fa.example%2Fb%2Ffr%2Fnews%2Fa%2F";
    let form = told("contact: {email: a@b.example, form: 'https://f.example/x?y=1#z', form_field: page}\n");
    assert_eq!(text(&form, "page.mistake.url"), format!("https://f.example/x?y=1&page={place}#z"));
    assert_eq!(text(&form, "record.contents.0.mistake"), format!("https://f.example/x?y=1&page={place}%23b#z"));
    let letter = told("contact: {email: a@b.example, page: contact}\n");
    assert!(text(&letter, "page.mistake.url").starts_with("mailto:a@b.example?subject=Erreur%20"));
    assert!(text(&letter, "page.mistake.url").contains(&format!("&body={place}%0D%0A")));
    let page = told("contact: {page: contact}\n");
    assert_eq!(text(&page, "page.mistake.url"), "../../../fr/contact/");
    assert_eq!(at(&page, "page.mistake.filled_in"), &Value::from(false));
    assert_eq!(at(&page, "record.contents.0.mistake"), &Value::none());
    assert_eq!(at(&told(""), "page.mistake"), &Value::none());
}

#[test]
fn a_kind_of_the_sites_own_shows_its_fields_by_what_they_are() {
    let mut tree = site(&[
        (
            "content/hearings/a/facts.yaml",
            "name: {fr: Réunion}\nheld: 2026-01\nopen: true\nsort: b\nwhere:\n  - {street: x}\nnews: n\n",
        ),
        ("content/news/n/facts.yaml", "date: 2026-01-02\n"),
        ("content/news/n/text.fr.md", "---\ntitle: N\n---\n"),
    ]);
    let kinds = "title: {fr: S}\nlanguages: [ar, fr]\nkinds:\n  hearing:\n    label: {fr: Audition}\n    plural: {fr: Auditions}\n    section: hearings\n    \
        fields:\n      name: {type: words, required: true, label: {fr: Nom}}\n      held: {type: date, label: {fr: Tenue}}\n      \
        open: {type: boolean, label: {fr: Ouverte}}\n      sort: {type: choice, label: {fr: Sorte}, choices: {a: {fr: A}, b: {fr: B}}}\n      \
        where: {type: list, label: {fr: Lieux}, of: {type: group, fields: {street: {type: text, label: {fr: Rue}}}}}\n      \
        news: {type: ref, label: {fr: Nouvelle}, kinds: [news]}\n";
    tree.insert_text("site.yaml", kinds);
    let (edition, locales) = editions(&tree);
    let shared = Shared::new(&edition, &locales, lang("fr"));
    let page = record(&shared, "hearing", "a");
    assert_eq!(page.template, "record.html");
    let mut faults = Vec::new();
    Contract::read().check(&page.template, &page.context, &mut faults);
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(texts(&page, "record.fields", "label"), ["Tenue", "Ouverte", "Sorte", "Lieux", "Nouvelle"]);
    let sorts = (0..5).map(|field| text(&page, &format!("record.fields.{field}.values.0.sort")));
    assert_eq!(sorts.collect::<Vec<_>>(), ["date", "text", "choice", "group", "link"]);
    assert_eq!(text(&page, "record.fields.2.values.0.label"), "B");
    assert_eq!(text(&page, "record.fields.3.values.0.fields.0.label"), "Rue");
    assert_eq!(text(&record(&shared, "news", "n"), "record.mentioned_by.0.label"), "Auditions – Nouvelle");
}

#[test]
fn a_page_without_the_readers_language_says_so_and_is_no_translation() {
    let files = [
        ("content/news/a/facts.yaml", "date: 2026-01-02\n"),
        (
            "content/news/a/text.fr.md",
            "---\ntitle: Bonjour\nsummary: S\n---\nTexte [lien](id:b) et [rien](id:nothing)\n",
        ),
        ("content/news/b/facts.yaml", "date: 2026-Q1\n"),
        ("content/news/b/text.ar.md", "---\ntitle: القانون 31-13\n---\n"),
    ];
    let page = record(&shared(&files, "ar"), "news", "a");
    assert_eq!(text(&page, "page.canonical"), "https://a.example/b/fr/news/a/");
    assert_eq!(at(&page, "page.alternates").as_array().map(<[Value]>::len), Some(0));
    assert_eq!(text(&page, "page.fallback.url"), "fr/news/a/");
    assert_eq!(text(&page, "page.title.lang"), "fr");
    assert_eq!(at(&page, "page.title.foreign").as_bool(), Some(true));
    assert_eq!(text(&page, "record.body.dir"), "ltr");
    let available = |place: usize| at(&page, &format!("page.versions.{place}.available")).as_bool();
    assert_eq!((available(0), available(1)), (Some(false), Some(true)));
    let html = text(&page, "record.body.html");
    assert!(
        html.contains("href=\"../../../ar/news/b/\"") && html.contains("rien") && !html.contains("nothing"),
        "{html}"
    );

    let own = record(&shared(&files, "fr"), "news", "a");
    assert!(at(&own, "page.fallback").is_none());
    assert_eq!(texts(&own, "page.alternates", "lang"), ["fr", "x-default"]);
    let quarter = record(&shared(&files, "ar"), "news", "b");
    assert!(at(&quarter, "news.date.iso").is_none(), "HTML cannot say a quarter");
    assert_eq!(text(&quarter, "page.title.html"), "القانون <bdi dir=\"ltr\">31-13</bdi>");
    assert_eq!(text(&quarter, "page.head_title"), "القانون \u{2066}31-13\u{2069} – موقع");
}

#[test]
fn lists_are_cut_into_pages_newest_first_and_without_what_was_withdrawn() {
    let facts = |day: u8, more: &str| format!("date: 2026-01-0{day}\n{more}");
    let written: Vec<(String, String)> = (1..=6)
        .flat_map(|day| {
            let more = if day == 6 { "withdrawn: {on: 2026-02, reason: {fr: R}}\n" } else { "tags: [water]\n" };
            let folder = format!("content/news/n{day}");
            [
                (format!("{folder}/facts.yaml"), facts(day, more)),
                (format!("{folder}/text.fr.md"), format!("---\ntitle: N{day}\n---\n")),
            ]
        })
        .collect();
    let files: Vec<(&str, &str)> = written.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let shared = shared(&files, "fr");
    assert_eq!(views::section_pages(&shared, "news"), 3);
    let second = views::section(&shared, "news", 2);
    assert_eq!(texts(&second, "section.items", "url"), ["fr/news/n3/", "fr/news/n2/"]);
    assert_eq!(text(&second, "section.pages.previous"), "fr/news/");
    assert_eq!(text(&second, "section.pages.next"), "fr/news/page/3/");
    assert_eq!(at(&second, "site.menu.0.current").as_bool(), Some(false));
    assert_eq!(at(&views::section(&shared, "news", 1), "site.menu.0.current").as_bool(), Some(true));
    let topic = views::tag(&shared, "water");
    assert_eq!(at(&topic, "tag.count.n").as_i64(), Some(5));
    let gone = record(&shared, "news", "n6");
    assert_eq!(text(&gone, "page.withdrawn.reason.text"), "R");
    assert_eq!(at(&gone, "page.indexed").as_bool(), Some(false));
}

#[test]
fn the_words_of_a_page_called_like_a_list_introduce_it() {
    let files = [
        ("content/news/a/facts.yaml", "date: 2026-01-02\n"),
        ("content/news/a/text.fr.md", "---\ntitle: A\n---\n"),
        ("content/pages/news/text.fr.md", "---\ntitle: Ce qui se passe\n---\nBonjour\n"),
        ("content/pages/home/text.fr.md", "---\ntitle: Accueil\n---\nBienvenue\n"),
    ];
    let shared = shared(&files, "fr");
    let list = views::section(&shared, "news", 1);
    assert_eq!(text(&list, "page.title.text"), "Ce qui se passe");
    assert!(text(&list, "section.body.html").contains("Bonjour"));
    assert!(text(&views::home(&shared), "home.body.html").contains("Bienvenue"));
    let page = shared.edition().get("page", "home").unwrap();
    assert_eq!((shared.has_page(page), shared.address(page, lang("fr"))), (false, "fr/".to_owned()));
}

#[test]
fn a_promise_says_how_far_with_what_proof_and_since_when() {
    let commitment = "plan: p\nnumber: C1\nlead: i\nperiod: {start: 2025-01, end: 2026-12}\nmilestones:\n  \
        - {id: m, due: 2026-06, status: limited, responsible: i, evidence: [d]}\nupdates:\n  \
        - {id: u1, date: 2025-03-01, status: substantial, by: i, evidence: [d]}\n  \
        - {date: 2025-06-01, status: limited, by: i, progress: {done: 3, of: 8, unit: {fr: plans}}}\n";
    let files = [
        ("content/plans/p/facts.yaml", "period: {start: 2025}\nupdate_cycle_days: 120\nlead: i\ncommitments: [c]\n"),
        ("content/plans/p/text.fr.md", "---\ntitle: Plan\n---\n"),
        ("content/institutions/i/facts.yaml", "name: {fr: Conseil}\ninstitution_type: other\n"),
        ("content/documents/d/facts.yaml", "document_kind: report\nlanguages: [fr]\nlicence: CC-BY-4.0\n"),
        ("content/documents/d/text.fr.md", "---\ntitle: Rapport\n---\n"),
        ("content/commitments/c/facts.yaml", commitment),
        ("content/commitments/c/text.fr.md", "---\ntitle: Promesse\n---\n"),
    ];
    let shared = shared(&files, "fr");
    let page = record(&shared, "commitment", "c");
    assert_eq!(text(&page, "commitment.status.code"), "limited");
    assert_eq!(text(&page, "commitment.since.iso"), "2025-06-01");
    assert_eq!(text(&page, "commitment.freshness"), "overdue");
    assert_eq!(at(&page, "commitment.evidence_count.n").as_i64(), Some(1));
    assert_eq!(text(&page, "commitment.updates.0.step"), "back");
    assert_eq!(at(&page, "commitment.progress.share").as_i64(), Some(37));
    assert_eq!(text(&page, "commitment.milestones.0.state.code"), "late");
    assert_eq!(at(&page, "commitment.period.elapsed.months.n").as_i64(), Some(22));
    let plan = record(&shared, "plan", "p");
    assert_eq!(texts(&plan, "plan.tally.parts", "size"), ["0", "0", "100", "0", "0", "0"]);
    let institution = record(&shared, "institution", "i");
    assert_eq!(text(&institution, "institution.responsible.0.url"), "fr/commitments/c/#milestone-m");
    assert_eq!(texts(&institution, "institution.documents", "url"), ["fr/documents/d/"]);
    assert_eq!(at(&institution, "record.mentioned_by").as_array().map(<[Value]>::len), Some(0));
    assert_eq!(texts(&record(&shared, "document", "d"), "document.supports", "url"), ["fr/commitments/c/"]);
}

#[test]
fn a_value_that_is_missing_withheld_or_zero_stays_what_it_is() {
    let rows = "period,value,flag,note\n2023,0,p,n\n2024,,c,\n2025,,,n\n";
    let files = [
        ("content/indicators/x/facts.yaml", "unit: persons\ndirection: up\ndata: data.csv\n"),
        ("content/indicators/x/text.fr.md", "---\ntitle: X\n---\n"),
        ("content/indicators/x/data.csv", rows),
    ];
    let page = record(&shared(&files, "fr"), "indicator", "x");
    let cells = |field: &str| {
        (0..3).map(|row| text(&page, &format!("indicator.table.rows.{row}.cells.0.{field}"))).collect::<Vec<_>>()
    };
    assert_eq!(cells("state"), ["value", "suppressed", "missing"]);
    assert_eq!(text(&page, "indicator.table.rows.0.cells.0.text"), "0");
    assert_eq!(texts(&page, "indicator.table.legend", "code"), ["p", "missing", "suppressed"]);
    assert_eq!(at(&page, "indicator.table.notes").as_array().map(<[Value]>::len), Some(1), "the same note stands once");
    assert_eq!(text(&page, "indicator.csv.url"), "files/indicators/x/data.csv");
    assert_eq!(at(&page, "record.attachments").as_array().map(<[Value]>::len), Some(0));
}
