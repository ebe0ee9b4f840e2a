//! The road from files to pages, room by room, so that a slow room shows: `cargo bench --bench road`.
//!
//! Nothing here asserts a time. Each line gives the time and the memory asked for; the peak of a room is its `max alloc`.

#![allow(clippy::disallowed_methods, reason = "a benchmark writes somewhere")]

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bayan::base::{Artifact, Make, Moment, SitePath, SourceTree};
use bayan::checks;
use bayan::derived::{Freshness, Tally, freshness, history};
use bayan::disk;
use bayan::edition::{Audience, Edition};
use bayan::model::Facts;
use bayan::outputs::{Publication, plan};
use bayan::read::{markdown, yaml};
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

/// How many files or texts are read or written where each costs the same.
const EACH: usize = 1000;

/// A thousand files of facts, as bytes: YAML alone.
#[divan::bench]
fn yaml_alone(bencher: divan::Bencher) {
    let tree = site(EACH);
    let files: Vec<(SitePath, Arc<str>)> = texts(&tree, "facts.yaml");
    bencher.bench(|| files.iter().map(|(path, text)| yaml::read(path, text, 0..text.len()).found.len()).sum::<usize>());
}

/// A thousand texts in Arabic: Markdown and what it mentions.
#[divan::bench]
fn markdown_alone(bencher: divan::Bencher) {
    let tree = site(EACH);
    let files: Vec<(SitePath, Arc<str>)> = texts(&tree, "text.ar.md");
    bencher.bench(|| files.iter().map(|(path, text)| markdown::read(path, text).value.body.links.len()).sum::<usize>());
}

fn texts(tree: &SourceTree, name: &str) -> Vec<(SitePath, Arc<str>)> {
    let files = tree.iter().filter(|file| file.path.name() == name);
    let text = |bytes: &[u8]| Arc::from(String::from_utf8_lossy(bytes).as_ref());
    files.map(|file| (file.path.clone(), text(file.bytes.as_deref().unwrap_or_default()))).collect()
}

/// What is derived of each commitment: its updates, its milestones, whether an update is awaited.
#[divan::bench(args = SIZES)]
fn derived_facts(bencher: divan::Bencher, size: usize) {
    let site = Workspace::default().load(&site(size)).site;
    let commitments = || {
        site.entries.iter().filter_map(|entry| match &entry.facts {
            Facts::Commitment(commitment) => Some(commitment),
            _ => None,
        })
    };
    let day = CLOCK.date();
    bencher.bench(|| {
        let steps = commitments().map(|commitment| history(commitment, day).steps.len());
        let awaited =
            commitments().filter(|commitment| matches!(freshness(commitment, Some(120), day), Freshness::Overdue(_)));
        steps.sum::<usize>() + awaited.count()
    });
}

/// A thousand files of a page's size, into an empty folder.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn writing(bencher: divan::Bencher) {
    let planned = pages();
    bencher.with_inputs(a_folder).bench_local_values(|(folder, root)| {
        publish(&folder, &root, &planned);
        folder
    });
}

/// The same again: all of them are there already.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn writing_what_is_there(bencher: divan::Bencher) {
    let (planned, (folder, root)) = (pages(), a_folder());
    publish(&folder, &root, &planned);
    bencher.bench_local(|| publish(&folder, &root, &planned));
}

fn pages() -> Vec<Artifact> {
    let page = |number: usize| {
        Artifact::new(format!("ar/news/n{number}/index.html"), move || {
            Ok(format!("{number} ").repeat(2000).into_bytes())
        })
    };
    (0..EACH).map(page).collect()
}

/// A folder of this machine that goes away with its last user.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn a_folder() -> (Folder, disk::Root) {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let name = format!("bayan-road-{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let folder = std::env::temp_dir().join(name);
    fs::create_dir_all(&folder).expect("a folder for what is measured");
    let root = disk::Root::open(&folder).expect("the folder was just made");
    (Folder(folder), root)
}

fn publish(folder: &Folder, root: &disk::Root, planned: &[Artifact]) {
    let output = disk::Output::open(&folder.0.join("public")).expect("a folder of our own");
    output.write(planned, root, &disk::Seal::default(), &|_, _| {}, &|| true).expect("room on the disk");
}

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
            Make::Bytes(make) | Make::Named(make) => make().map_or(0, |bytes| bytes.len()),
            Make::NamedOf(..) | Make::Copy(_) | Make::Less(..) => 0,
        });
        made.sum::<usize>()
    });
}
