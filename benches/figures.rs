//! Figures in quantity: `cargo bench --bench figures`.
//!
//! A thousand indicators of 500 rows, and one of 2,000,000, in three languages. Nothing here asserts a time. Each line
//! gives the time, and the most memory that the process had at once (`VmHWM`, where the system tells it).
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a bench asks the clock and writes its files")]

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use bayan::base::{Make, Moment, SourceTree};
use bayan::disk;
use bayan::edition::{Audience, Edition};
use bayan::outputs::{Publication, plan};
use bayan::site::Workspace;
use bayan::theme::{Layers, Theme};

const CLOCK: Moment = Moment::constant(2026, 11, 25, 12, 0, 0, 0);

fn main() {
    for (name, indicators, rows) in
        [("1,000 indicators of 500 rows", 1000, 500), ("one of 2,000,000 rows", 1, 2_000_000)]
    {
        println!("{name}");
        let folder = written(indicators, rows);
        let source = timed("weigh the files", || {
            disk::Root::open(&folder).and_then(|mut root| root.read()).expect("the folder is there")
        });
        road(&source);
        std::fs::remove_dir_all(&folder).expect("a folder of ours");
    }
}

fn road(source: &SourceTree) {
    let mut workspace = Workspace::default();
    let loaded = timed("read and link", || workspace.load(source));
    assert!(loaded.found.iter().all(|fault| fault.id() != "expected-number"), "{:?}", loaded.found.first());
    let rows: usize = loaded.site.entries.iter().map(|entry| entry.observations.len()).sum();
    println!("  {rows} values");
    timed("read and link again, nothing changed", || workspace.load(source));
    let embedded = disk::embedded();
    let layers = Layers::find(&[&embedded, source], &loaded.site.config).value;
    let locales = layers.locales().value;
    let theme = Arc::new(Theme::read(&layers, &loaded.site.config.languages, &locales).value);
    let edition = timed("open the edition", || Arc::new(Edition::open(&loaded.site, Audience::Public, CLOCK)));
    let publication =
        timed("words and lists", || Arc::new(Publication::new(edition, locales, theme, "https://example.org/")));
    let planned = timed("plan", || plan(&publication));
    let bytes = timed("make every page", || {
        planned.iter().fold(0, |bytes, artifact| match &artifact.make {
            Make::Bytes(make) | Make::Named(make) => bytes + make().expect("a page").len(),
            Make::NamedOf(..) | Make::Copy(_) | Make::Less(..) => bytes,
        })
    });
    println!("  {} files, {bytes} bytes made", planned.len());
}

/// A site of so many indicators with so many rows, on the disk.
fn written(indicators: usize, rows: usize) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("bayan-figures-{}-{rows}", std::process::id()));
    let put = |path: String, text: &str| {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("room on the disk");
        std::fs::write(path, text).expect("room on the disk");
    };
    let areas: String =
        (0..100).map(|at| format!("  - {{id: area-{at}, name: {{en: Area {at}}}, parent: whole}}\n")).collect();
    let site = format!(
        "title: {{ar: موقع, fr: Site, en: Site}}\nlanguages: [ar, fr, en]\nbase_url: https://example.org/\nareas:\n  - \
         {{id: whole, name: {{en: Whole}}}}\n{areas}"
    );
    put("site.yaml".to_owned(), &site);
    put(
        "content/institutions/council/facts.yaml".to_owned(),
        "name: {ar: مجلس, fr: Conseil, en: Council}\ninstitution_type: regional-council\n",
    );
    for at in 0..indicators {
        let facts = "unit: persons\ndirection: up\nfrequency: monthly\nmethod: {ar: عد, fr: Compte, en: Count}\nsource: \
                     council\nlicence: not-stated\ndimensions: [sex]\ndata: data.csv\n";
        put(format!("content/indicators/indicator-{at}/facts.yaml"), facts);
        for lang in ["ar", "fr", "en"] {
            put(
                format!("content/indicators/indicator-{at}/text.{lang}.md"),
                &format!("---\ntitle: Figure {at}\n---\n"),
            );
        }
        put(format!("content/indicators/indicator-{at}/data.csv"), &table(rows));
    }
    folder
}

/// Rows of a hundred areas and three breakdowns, month after month and day after day.
fn table(rows: usize) -> String {
    let mut text = String::from("period,area,sex,value,flag,note,source\n");
    for at in 0..rows {
        let (place, sex, time) = (at % 100, ["", "women", "men"][at / 100 % 3], at / 300);
        let (year, month, day) = (1900 + time / 336, time / 28 % 12 + 1, time % 28 + 1);
        let flag = if at % 50 == 0 { "p" } else { "" };
        let _ = writeln!(
            text,
            "{year}-{month:02}-{day:02},area-{place},{sex},{}.{},{flag},,",
            at * 7919 % 100_000,
            at % 10
        );
    }
    text
}

fn timed<T>(what: &str, run: impl FnOnce() -> T) -> T {
    // The system forgets the peak so far; where it cannot, the peak is that since the beginning.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    let begun = Instant::now();
    let made = run();
    println!("  {what:<40} {:>8.0} ms   peak {:>6} MB", begun.elapsed().as_secs_f64() * 1e3, peak() >> 10);
    made
}

/// The most memory that the process had at once, in kilobytes.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let told = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.strip_suffix("kB"));
    told.and_then(|kilobytes| kilobytes.trim().parse().ok()).unwrap_or(0)
}
