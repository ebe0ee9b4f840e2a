//! What reading and comparing the versions of a text costs beside parsing and rendering its Markdown:
//! `cargo bench --bench parity`. Nothing here asserts a time.

#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a benchmark asks the clock")]

use std::sync::Arc;
use std::time::Instant;

use bayan::base::{Lang, SitePath};
use bayan::locale::parity::{Known, KnownNames, Version, compare};
use bayan::locale::{Locale, Locales};
use bayan::read::markdown::{self, Body};
use bayan::theme::markdown::{How, Resolved, WrittenFigure};
use bayan::{disk, theme};

/// How many entries in three languages.
const ENTRIES: usize = 10_000;

/// An entry in the three languages: headings, a list, a table, links, figures.
fn texts(entry: usize) -> [(&'static str, String); 3] {
    let (year, count) = (2020 + entry % 7, 100 + entry % 900);
    [
        (
            "ar",
            format!(
                "## حصيلة سنة {year}\n\nصادق مجلس الجهة يوم 18 فبراير {year} على [برنامج التنمية](id:plan) بغلاف مالي قدره \
                 7,7 مليار درهم، ويهم {count} جماعة. وقد حضر اللقاء ممثلو الجمعيات والمنتخبون وعدد من المواطنين الذين \
                 قدموا مقترحاتهم حول الماء والطرق والمدارس في العالم القروي.\n\n- بناء مدرستين؛\n- تأهيل خمس وعشرين \
                 طريقا؛\n- ربط 78,3% من الدواوير.\n\n| السنة | العدد |\n|---|---|\n| {year} | {count} |\n\nينشر التقرير في \
                 الفصل الثاني من سنة {year} على الموقع، ويمكن لكل مواطن أن يطلع عليه وأن يبدي رأيه فيه.\n"
            ),
        ),
        (
            "fr",
            format!(
                "## Bilan de l’année {year}\n\nLe conseil de la région a adopté le 18 février {year} le [programme de \
                 développement](id:plan), doté de 7,7 milliards de dirhams, qui concerne {count} communes. Des représentants \
                 des associations, des élus et de nombreux citoyens étaient présents et ont fait des propositions sur l’eau, \
                 les routes et les écoles en milieu rural.\n\n- construction de deux écoles ;\n- remise en état de vingt-cinq \
                 routes ;\n- raccordement de 78,3 % des douars.\n\n| Année | Nombre |\n|---|---|\n| {year} | {count} |\n\nLe \
                 rapport paraît au T2 {year} sur le site ; chacun peut le lire et donner son avis.\n"
            ),
        ),
        (
            "en",
            format!(
                "## The year {year}\n\nOn 18 February {year} the regional council adopted the [development plan](id:plan), \
                 worth 7.7 billion dirhams, which concerns {count} communes. Representatives of associations, elected officials \
                 and many citizens were present and made proposals about water, roads and schools in rural areas.\n\n- \
                 building two schools;\n- repairing 25 roads;\n- connecting 78.3% of the hamlets.\n\n| Year | Number \
                 |\n|---|---|\n| {year} | {count} |\n\nThe report comes out in Q2 {year} on the site; anyone may read it and \
                 comment.\n"
            ),
        ),
    ]
}

fn main() {
    let locales = Locales::read(&[&disk::embedded()]).value;
    let known = Known::new(locales.iter().map(Locale::reader), KnownNames::default());
    let bodies: Vec<Vec<(Lang, Arc<Body>)>> = (0..ENTRIES)
        .map(|entry| {
            let read = |(code, text): (&str, String)| {
                let document = markdown::read(&SitePath::new("text.md"), &Arc::from(text)).value;
                Lang::new(code).map(|lang| (lang, document.body))
            };
            texts(entry).into_iter().filter_map(read).collect()
        })
        .collect();
    let bytes: usize = bodies.iter().flatten().map(|(_, body)| body.markdown().len()).sum();

    let reading = timed(|| {
        bodies.iter().flatten().map(|(_, body)| markdown::read(&body.file, &body.text).value.body.links.len()).sum()
    });
    let parsing = timed(|| {
        let events = |body: &Body| pulldown_cmark::Parser::new_ext(body.markdown(), markdown::options()).count();
        bodies.iter().flatten().map(|(_, body)| events(body)).sum()
    });
    let link = |address: &str| Resolved::To { href: address.to_owned(), lang: None };
    let rendering = timed(|| {
        let html = |(lang, body): &(Lang, Arc<Body>)| {
            let direction = locales.or_default(*lang).direction();
            let figure = |_: Lang, name: &str| WrittenFigure {
                text: name.to_owned(),
                href: None,
                has_value: true,
                notes: Vec::new(),
            };
            let how = How {
                lang: *lang,
                direction,
                locales: &locales,
                is_dressed: false,
                heading_shift: 0,
                link: &link,
                figure: &figure,
            };
            theme::markdown::html(body, &[], &how).len()
        };
        bodies.iter().flatten().map(html).sum()
    });
    let parity = timed(|| {
        bodies
            .iter()
            .map(|versions| {
                let read: Vec<Version> = versions
                    .iter()
                    .filter_map(|(lang, body)| Some(Version::of_body(body, locales.get(*lang)?.reader(), &known)))
                    .collect();
                read.iter().skip(1).map(|version| compare(&read[0], version, &known).len()).sum::<usize>()
            })
            .sum()
    });
    println!("{ENTRIES} entries in three languages, {} bytes each text", bytes / ENTRIES / 3);
    println!("reading Markdown      {:>8.0} ns per entry", per_entry(reading));
    println!("parsing alone         {:>8.0} ns per entry", per_entry(parsing));
    println!("parsing and rendering {:>8.0} ns per entry, bidi among it", per_entry(rendering));
    println!("parity                {:>8.0} ns per entry", per_entry(parity));
    println!("parity to parsing and rendering: {:.2}", parity / rendering);
    println!("parity to all the Markdown road: {:.2}", parity / (reading + rendering));
}

/// The seconds of the fastest of five runs; the sum keeps the work from being left out.
fn timed(work: impl Fn() -> usize) -> f64 {
    let run = |_| {
        let start = Instant::now();
        std::hint::black_box(work());
        start.elapsed().as_secs_f64()
    };
    (0..5).map(run).fold(f64::INFINITY, f64::min)
}

fn per_entry(seconds: f64) -> f64 {
    seconds * 1e9 / ENTRIES as f64
}
