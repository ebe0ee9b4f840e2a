//! What reading and comparing the versions of a text costs beside parsing and rendering its Markdown:
//! `cargo bench --bench parity`. Nothing here asserts a time.

#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a benchmark asks the clock")]

use std::sync::Arc;
use std::time::Instant;

use bayan::base::{Lang, SitePath};
use bayan::locale::parity::{Known, KnownNames, Version, compare};
use bayan::locale::{Locale, Locales, bidi};
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

    let direction = |lang: Lang| locales.or_default(lang).direction();
    let link = |address: &str| Resolved::To { href: address.to_owned(), lang: None };
    let figure =
        |_: Lang, name: &str| WrittenFigure { text: name.to_owned(), href: None, has_value: true, notes: Vec::new() };
    // The same texts cut into the words that the writer is given: what keeping them in order costs, and what
    // escaping them alone would cost.
    let pieces: Vec<(Lang, String)> = bodies
        .iter()
        .flatten()
        .flat_map(|(lang, body)| {
            body.prose
                .iter()
                .filter(|piece| piece.start >= body.range.start)
                .map(|piece| (*lang, &body.text[piece.clone()]))
        })
        .map(|(lang, words)| (lang, words.to_owned()))
        .collect();
    let work: [(&str, &dyn Fn() -> usize); 6] = [
        ("reading Markdown, for checks and links", &|| {
            bodies.iter().flatten().map(|(_, body)| markdown::read(&body.file, &body.text).value.body.links.len()).sum()
        }),
        ("parsing alone", &|| {
            let events = |body: &Body| pulldown_cmark::Parser::new_ext(body.markdown(), markdown::options()).count();
            bodies.iter().flatten().map(|(_, body)| events(body)).sum()
        }),
        ("parsing and rendering, bidi among it", &|| {
            let html = |(lang, body): &(Lang, Arc<Body>)| {
                let (lang, direction, locales) = (*lang, direction(*lang), &locales);
                let how = How {
                    lang,
                    direction,
                    locales,
                    is_dressed: false,
                    heading_shift: 0,
                    link: &link,
                    figure: &figure,
                    terms: &|_, _| Vec::new(),
                    picture: &|_| None,
                };
                theme::markdown::html(body, &[], &how).len()
            };
            bodies.iter().flatten().map(html).sum()
        }),
        ("words kept in order", &|| {
            // Each block's direction is decided by its letters, too.
            let decided = |(lang, words): &(Lang, String)| bidi::has_letters_of(words, direction(*lang));
            let written = |(lang, words): &(Lang, String)| theme::markdown::inline(words, direction(*lang)).len();
            pieces.iter().map(|piece| written(piece) + usize::from(decided(piece))).sum()
        }),
        ("the same words escaped alone", &|| {
            let escaped = |words: &str| {
                let mut html = String::with_capacity(words.len() + 8);
                bidi::escape(words, &mut html);
                html.len()
            };
            pieces.iter().map(|(_, words)| escaped(words)).sum()
        }),
        ("parity", &|| {
            let differences = |versions: &Vec<(Lang, Arc<Body>)>| {
                let read = |(lang, body): &(Lang, Arc<Body>)| {
                    Some(Version::of_body(body, locales.get(*lang)?.reader(), &known))
                };
                let read: Vec<Version> = versions.iter().filter_map(read).collect();
                read.iter().skip(1).map(|version| compare(&read[0], version, &known).len()).sum::<usize>()
            };
            bodies.iter().map(differences).sum()
        }),
    ];
    // In turns, so that whatever else the machine does weighs on all of them.
    let mut seconds = [f64::INFINITY; 6];
    for _ in 0..ROUNDS {
        for (least, (_, run)) in seconds.iter_mut().zip(&work) {
            let start = Instant::now();
            std::hint::black_box(run());
            *least = least.min(start.elapsed().as_secs_f64());
        }
    }
    println!("{ENTRIES} entries in three languages, {} bytes each text", bytes / ENTRIES / 3);
    for (seconds, (name, _)) in seconds.iter().zip(&work) {
        println!("{:>8.0} ns per entry  {name}", per_entry(*seconds));
    }
    let [reading, _, rendering, ordered, escaped, parity] = seconds;
    let bidi = (ordered - escaped).max(0.0);
    println!("{:>8.0} ns per entry  bidi: words kept in order, less their escaping", per_entry(bidi));
    println!("bidi and parity to parsing and rendering without bidi: {:.2}", (bidi + parity) / (rendering - bidi));
    println!("bidi and parity to all the Markdown road: {:.2}", (bidi + parity) / (reading + rendering - bidi));
}

/// How many times everything is done in turn; the fastest of each counts.
const ROUNDS: usize = 7;

fn per_entry(seconds: f64) -> f64 {
    seconds * 1e9 / ENTRIES as f64
}
