//! The road from files to pages, room by room, so that a slow room shows: `cargo bench --bench road`.
//!
//! Nothing here asserts a time. Each line gives the time and the memory asked for; the peak of a room is its `max alloc`.

use std::sync::Arc;

use bayan::base::{Make, Moment, SourceTree};
use bayan::checks;
use bayan::derived::Tally;
use bayan::disk;
use bayan::edition::{Audience, Edition};
use bayan::model::Facts;
use bayan::outputs::{Publication, plan};
use bayan::site::Workspace;
use bayan::theme::{Layers, Theme};
use rayon::prelude::*;

#[global_allocator]
static MEMORY: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
}

const CLOCK: Moment = Moment::constant(2026, 11, 25, 12, 0, 0, 0);

/// How many commitments the sites have, in three languages each.
const SIZES: [usize; 2] = [100, 1000];

/// A plan of so many commitments with ten updates each, in three languages.
fn site(commitments: usize) -> SourceTree {
    let mut tree = SourceTree::default();
    tree.insert_text(
        "site.yaml",
        "title: {ar: موقع, fr: Site, en: Site}\nlanguages: [ar, fr, en]\nbase_url: https://example.org/\n",
    );
    tree.insert_text(
        "content/institutions/council/facts.yaml",
        "name: {ar: مجلس الجهة, fr: Conseil régional, en: Regional Council}\ninstitution_type: regional-council\n",
    );
    let ids: Vec<String> = (0..commitments).map(|number| format!("promise-{number}")).collect();
    tree.insert_text(
        "content/plans/plan/facts.yaml",
        &format!(
            "period: {{start: 2022, end: 2027}}\nscope: local\nversion: \"1\"\nlead: council\npoint_of_contact: council\n\
             update_cycle_days: 120\ncommitments: [{}]\n",
            ids.join(", ")
        ),
    );
    for (lang, words) in LANGUAGES {
        tree.insert_text(&format!("content/plans/plan/text.{lang}.md"), &format!("---\ntitle: {words}\n---\n"));
    }
    for (number, id) in ids.iter().enumerate() {
        let updates: String = (0..10)
            .map(|at| {
                let (year, month) = (2023 + at / 4, 1 + at % 4 * 3);
                format!(
                    "  - date: {year}-{month:02}-10\n    status: limited\n    by: council\n    challenges: \
                     {{ar: تأخر, fr: Retard, en: Delay}}\n"
                )
            })
            .collect();
        tree.insert_text(
            &format!("content/commitments/{id}/facts.yaml"),
            &format!(
                "plan: plan\nnumber: \"{number}\"\nogp_values: [public-accountability]\nlead: council\nperiod: {{start: \
                 2022, end: 2027}}\nupdates:\n{updates}"
            ),
        );
        for (lang, words) in LANGUAGES {
            let text = format!(
                "---\ntitle: {words} {number}\nproblem: {words}\naction: {words}\ncontribution: {words}\n---\n\n## {words}\n\n\
                 {words} 31-13, 2022-2027, 78,3 %: **{words}** [{words}](id:council).\n\n- {words}\n- {words}\n\n\
                 | {words} | 2024 |\n|---|---|\n| {words} | 1.234 |\n"
            );
            tree.insert_text(&format!("content/commitments/{id}/text.{lang}.md"), &text);
        }
    }
    tree
}

const LANGUAGES: [(&str, &str); 3] = [
    ("ar", "نشر وثائق الجهة للعموم"),
    ("fr", "Publier les documents de la région"),
    ("en", "Publish the region's documents"),
];

#[divan::bench(args = SIZES)]
fn reading_and_linking(bencher: divan::Bencher, size: usize) {
    let tree = site(size);
    bencher.bench(|| Workspace::default().load(&tree));
}

#[divan::bench(args = SIZES)]
fn linking_after_one_edit(bencher: divan::Bencher, size: usize) {
    let mut workspace = Workspace::default();
    let mut tree = site(size);
    workspace.load(&tree);
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        tree.insert_text("content/plans/plan/text.en.md", &format!("---\ntitle: Plan {turn}\n---\n"));
        workspace.load(&tree)
    });
}

#[divan::bench(args = SIZES)]
fn checks_of_everything(bencher: divan::Bencher, size: usize) {
    let site = Workspace::default().load(&site(size)).site;
    bencher.bench(|| checks::run(&site, CLOCK.date()));
}

#[divan::bench(args = SIZES)]
fn an_edition(bencher: divan::Bencher, size: usize) {
    let site = Workspace::default().load(&site(size)).site;
    bencher.bench(|| Edition::open(&site, Audience::Public, CLOCK));
}

#[divan::bench(args = SIZES)]
fn a_tally(bencher: divan::Bencher, size: usize) {
    let site = Workspace::default().load(&site(size)).site;
    let commitments = || {
        site.entries.iter().filter_map(|entry| match &entry.facts {
            Facts::Commitment(commitment) => Some(commitment),
            _ => None,
        })
    };
    bencher.bench(|| Tally::of(commitments(), CLOCK.date()));
}

/// Everything that is published of a site, with the default theme.
fn publication(size: usize) -> Arc<Publication> {
    let tree = site(size);
    let site = Workspace::default().load(&tree).site;
    let program = disk::embedded();
    let trees = [&program, &tree];
    let layers = Layers::find(&trees, &site.config).value;
    let locales = layers.locales().value;
    let theme = Theme::read(&layers, &site.config.languages, &locales).value;
    let edition = Arc::new(Edition::open(&site, Audience::Public, CLOCK));
    Arc::new(Publication::new(edition, locales, Arc::new(theme), "https://example.org/"))
}

#[divan::bench(args = SIZES)]
fn planning_every_page(bencher: divan::Bencher, size: usize) {
    let publication = publication(size);
    bencher.bench(|| plan(&publication));
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn making_every_page(bencher: divan::Bencher, size: usize) {
    let publication = publication(size);
    bencher.bench(|| {
        let made = plan(&publication).into_par_iter().map(|artifact| match &artifact.make {
            Make::Bytes(make) => make().map_or(0, |bytes| bytes.len()),
            Make::Copy(_) | Make::Cut(..) => 0,
        });
        made.sum::<usize>()
    });
}
