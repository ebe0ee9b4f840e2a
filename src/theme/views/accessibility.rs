//! The accessibility statement of a site: what its editors declare, and what was checked when it was made.
//!
//! Whether a site conforms is for people to say: nothing here concludes from counts that it does. The counts are of what
//! the readers of this edition may see, and of nothing else. The parts are those of the model statements of the W3C and of
//! the French RGAA: state, results, what is not accessible, how to tell us, how to complain.

use super::page::{self, PageFacts};
use super::shapes::{list, map, null};
use super::{Page, Shared, View, address};
use crate::model::{Entry, Text};
use crate::read::markdown::SCHEME;
use crate::theme::Measured;

/// How many of something there are, and how many of them fail.
#[derive(Clone, Copy, Debug, Default)]
struct Counted {
    all: usize,
    failing: usize,
}

/// What was counted in the words of all records.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    images: Counted,
    headings: Counted,
    links: Counted,
    columns: Counted,
}

impl Counted {
    fn add(&mut self, all: usize, failing: usize) {
        self.all += all;
        self.failing += failing;
    }
}

/// The page.
pub fn accessibility(shared: &Shared, contrast: Measured) -> Page {
    let view = &View::new(shared, address::accessibility(shared.lang()));
    let title = view.message("ui-accessibility");
    let facts = PageFacts {
        sort: "accessibility",
        kind: None,
        entry: None,
        title: view.own_words(&title),
        head: title,
        description: Some(view.message("ui-accessibility-help")),
        address_in: &address::accessibility,
        above: Vec::new(),
    };
    let mut context = page::context(view, facts);
    let introduction = shared.introduction(Some("accessibility"));
    let body = introduction.and_then(|entry| Some(view.body(entry, view.edition.text(entry, view.lang)?)));
    let declared = view.edition.config().accessibility.as_ref();
    // Nobody has assessed what nobody says was assessed.
    let result = declared.and_then(|declared| declared.result);
    let code = result.map_or("not-assessed", |result| result.code());
    let limits = declared.map(|declared| declared.limits.as_slice()).unwrap_or_default();
    let limits = limits.iter().map(|limit| {
        map([("what", view.localized_or(&limit.what)), ("instead", view.localized(&limit.instead).into())])
    });
    let counts = counts(view);
    let colours = Counted { all: contrast.all, failing: contrast.failing };
    let checks = [
        ("images", counts.images),
        ("headings", counts.headings),
        ("links", counts.links),
        ("columns", counts.columns),
        ("contrast", colours),
    ];
    let checks = checks.into_iter().map(|(code, counted)| {
        map([
            ("rule", view.choice(code, &format!("ui-accessible-{code}"))),
            ("all", view.count(counted.all)),
            ("failing", view.count(counted.failing)),
        ])
    });
    context.insert_value(
        "accessibility",
        map([
            ("body", body.into()),
            ("state", view.choice(code, &format!("ui-conformance-{code}"))),
            ("standard", declared.and_then(|declared| declared.standard.as_deref()).unwrap_or("WCAG 2.2 AA").into()),
            ("assessed_on", view.date_if(declared.and_then(|declared| declared.assessed_on))),
            ("assessed_by", declared.map_or_else(null, |declared| view.localized(&declared.assessed_by).into())),
            ("report", view.link_if(declared.and_then(|declared| declared.report.as_deref()))),
            ("limits", list(limits)),
            ("remedy", declared.map_or_else(null, |declared| view.localized(&declared.remedy).into())),
            ("checks", list(checks)),
        ]),
    );
    Page { template: "accessibility.html".to_owned(), context }
}

/// What there is in the texts of the readers' language.
fn counts(view: &View) -> Counts {
    let mut counts = Counts::default();
    for entry in view.edition.entries().iter().filter(|entry| !view.edition.is_withdrawn(entry)) {
        if let Some(text) = entry.text(view.lang) {
            count(view, entry, text, &mut counts);
        }
    }
    counts
}

fn count(view: &View, entry: &Entry, text: &Text, counts: &mut Counts) {
    let body = &text.body;
    let silent = entry.silent_pictures(text).count();
    counts.images.add(body.images.len(), silent);
    counts.headings.add(body.headings.len(), body.skipped_headings().count());
    let links: Vec<_> = body.spoken_links.iter().filter(|link| !link.leads_to.starts_with(SCHEME)).collect();
    let locales: Vec<_> = body.languages(text.lang).into_iter().filter_map(|lang| view.locales.get(lang)).collect();
    let is_vague = |words: &str| words.trim().is_empty() || locales.iter().any(|locale| locale.is_vague(words));
    counts.links.add(links.len(), links.iter().filter(|link| is_vague(&link.words)).count());
    let columns: u32 = body.outline.tables.iter().map(|table| table.columns).sum();
    counts.columns.add(usize::try_from(columns).unwrap_or(usize::MAX), body.unnamed_columns.len());
}
