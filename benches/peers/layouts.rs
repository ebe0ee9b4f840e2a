//! The documents as each generator wants them: the same words, the same folders, the same addresses.

use std::fs;
use std::io;
use std::path::Path;

use super::corpus::{Block, Document, LANGUAGES, Outline, Sort};
use super::words::{BODIES, SECTIONS, STATES, TAGS};

/// How a generator's content is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A folder for each record: facts, and a text in each language.
    Bayan,
    /// A file in each language, by its ending.
    Hugo,
    /// The same; the first language has no ending, and links name files.
    Zola,
}

/// Writes the first `all` documents below `root`.
pub fn write(layout: Layout, all: usize, root: &Path) -> io::Result<()> {
    let content = root.join("content");
    for (section, _) in SECTIONS {
        fs::create_dir_all(content.join(section))?;
    }
    match layout {
        Layout::Bayan => {}
        Layout::Hugo | Layout::Zola => lists(layout, &content)?,
    }
    for number in 0..all {
        let document = Document::of(number, all);
        let (section, id) = (document.outline.section(), document.outline.id());
        match layout {
            Layout::Bayan => {
                let folder = content.join(section).join(&id);
                fs::create_dir(&folder)?;
                fs::write(folder.join("facts.yaml"), facts(&document, all))?;
                if document.outline.sort == Sort::Indicator {
                    fs::write(folder.join("data.csv"), values(&document))?;
                }
                for (lang, code) in LANGUAGES.iter().enumerate() {
                    fs::write(folder.join(format!("text.{code}.md")), text(layout, &document, lang))?;
                }
            }
            Layout::Hugo | Layout::Zola => {
                for (lang, code) in LANGUAGES.iter().enumerate() {
                    let name = format!("{id}{}.md", ending(layout, lang, code));
                    fs::write(content.join(section).join(name), text(layout, &document, lang))?;
                }
            }
        }
    }
    Ok(())
}

/// Where a text in one language is, for somebody who edits it.
pub fn path(layout: Layout, outline: &Outline, lang: usize) -> String {
    let (section, id, code) = (outline.section(), outline.id(), LANGUAGES[lang]);
    match layout {
        Layout::Bayan => format!("content/{section}/{id}/text.{code}.md"),
        Layout::Hugo | Layout::Zola => format!("content/{section}/{id}{}.md", ending(layout, lang, code)),
    }
}

fn ending(layout: Layout, lang: usize, code: &str) -> String {
    if layout == Layout::Zola && lang == 0 { String::new() } else { format!(".{code}") }
}

/// The head of each list, which Bayan makes itself.
fn lists(layout: Layout, content: &Path) -> io::Result<()> {
    for (section, label) in SECTIONS {
        for (lang, code) in LANGUAGES.iter().enumerate() {
            let more = if layout == Layout::Zola { "sort_by: date\npaginate_by: 20\n" } else { "" };
            let file = content.join(section).join(format!("_index{}.md", ending(layout, lang, code)));
            fs::write(file, format!("---\ntitle: \"{}\"\n{more}---\n", label[lang]))?;
        }
    }
    for (lang, code) in LANGUAGES.iter().enumerate() {
        fs::write(content.join(format!("_index{}.md", ending(layout, lang, code))), "---\ntitle: \"Bayan\"\n---\n")?;
    }
    Ok(())
}

fn text(layout: Layout, document: &Document, lang: usize) -> String {
    let text = words(layout, document, lang);
    // The corpus is typed with plain spaces; French sets unbreakable ones before these signs.
    if LANGUAGES[lang] == "fr" { text.replace(" ;", "\u{202f};").replace(" :", "\u{a0}:") } else { text }
}

fn words(layout: Layout, document: &Document, lang: usize) -> String {
    let mut text = front(layout, document, lang);
    for block in &document.blocks {
        match block {
            Block::Words(words) => text.push_str(&words[lang]),
            Block::Link { before, to } => {
                let to = Outline::of(*to);
                let target = link(layout, &to, lang);
                text.push_str(&format!("{} [{}]({target}).", before[lang], to.title(lang)));
            }
        }
    }
    text
}

fn link(layout: Layout, to: &Outline, lang: usize) -> String {
    let (section, id) = (to.section(), to.id());
    match layout {
        Layout::Bayan => format!("id:{id}"),
        Layout::Hugo => format!("/{section}/{id}"),
        Layout::Zola => format!("@/{section}/{id}{}.md", ending(layout, lang, LANGUAGES[lang])),
    }
}

fn front(layout: Layout, document: &Document, lang: usize) -> String {
    let (outline, summary) = (&document.outline, &document.summary[lang]);
    let title = outline.title(lang);
    let (date, section, state, body) =
        (outline.date(), outline.section(), STATES[document.state].0, BODIES[document.body][lang]);
    let tags: Vec<String> = document.tags.iter().map(|tag| format!("\"{}\"", TAGS[*tag].1[lang])).collect();
    let tags = tags.join(", ");
    match layout {
        Layout::Bayan => {
            let more = match outline.sort {
                Sort::Commitment => {
                    format!("problem: \"{summary}\"\naction: \"{title}\"\ncontribution: \"{summary}\"\n")
                }
                Sort::Agreement => format!("place: \"{}\"\n", super::words::PLACES[outline.place][lang]),
                Sort::Indicator => format!("method: \"{summary}\"\n"),
                Sort::Institution | Sort::Plan | Sort::News | Sort::Report | Sort::Consultation => String::new(),
            };
            let name = if outline.sort == Sort::Institution { "name" } else { "title" };
            format!("---\n{name}: \"{title}\"\nsummary: \"{summary}\"\n{more}---\n\n")
        }
        Layout::Hugo => format!(
            "---\ntitle: \"{title}\"\ndate: {date}\nsummary: \"{summary}\"\ntags: [{tags}]\nparams:\n  sort: {section}\n  state: \
             {state}\n  body: \"{body}\"\n---\n\n"
        ),
        Layout::Zola => format!(
            "---\ntitle: \"{title}\"\ndate: {date}\ndescription: \"{summary}\"\ntaxonomies:\n  tags: [{tags}]\nextra:\n  sort: \
             {section}\n  state: {state}\n  body: \"{body}\"\n---\n\n"
        ),
    }
}

/// What Bayan knows of a document besides its words.
fn facts(document: &Document, all: usize) -> String {
    let outline = &document.outline;
    let (date, year, month) = (outline.date(), outline.year, outline.month);
    let body = Outline::of(document.body).id();
    let tags: Vec<&str> = document.tags.iter().map(|tag| TAGS[*tag].0).collect();
    let common = format!("published: {date}\ntags: [{}]\n", tags.join(", "));
    let plan = || outline.plan().id();
    let own = match outline.sort {
        Sort::Institution => "institution_type: other\n".to_owned(),
        Sort::Plan => {
            let until = all.min(outline.number + super::corpus::PLAN_EVERY);
            let commitments = (outline.number..until).map(Outline::of).filter(|one| one.sort == Sort::Commitment);
            let commitments: Vec<String> = commitments.map(|one| one.id()).collect();
            format!(
                "period: {{start: 2022, end: 2027}}\nscope: local\nadopted_on: {date}\nversion: \"1\"\nlead: {body}\npoint_of_contact: \
                 {body}\nupdate_cycle_days: 120\ncommitments: [{}]\n",
                commitments.join(", ")
            )
        }
        Sort::Commitment => {
            let updates: String = (0..3)
                .map(|at| {
                    format!(
                        "  - date: {}-{month:02}-{:02}\n    status: limited\n    by: {body}\n    challenges: {{ar: تأخر الاعتماد, fr: Le \
                         crédit tarde, en: The credit is late}}\n",
                        2023 + at,
                        outline.day
                    )
                })
                .collect();
            format!(
                "plan: {}\nnumber: C{}\nogp_values: [public-accountability]\nlead: {body}\nperiod: {{start: 2022, end: 2027}}\nupdates:\n\
                 {updates}",
                plan(),
                outline.number + 1
            )
        }
        Sort::News => format!("date: {date}\n"),
        Sort::Report => {
            format!("period: {{start: {year}-01, end: {year}-12}}\nscope: {}\nfrozen_as_of: {date}\n", plan())
        }
        Sort::Consultation => {
            format!(
                "status: closed-not-stated\nmethod: [public-meeting]\nopened: {date}\nclosed: {date}\nrelated: [{}]\n",
                plan()
            )
        }
        Sort::Agreement => format!(
            "agreement_kind: convention\nsigned_on: {date}\nparties: [{{institution: {body}}}]\nfull_text:\n  published: false\n  reason: \
             {{ar: لم يسلم بعد, fr: Pas encore remis, en: Not handed over yet}}\n"
        ),
        Sort::Indicator => format!(
            "unit: count\ndirection: up\nfrequency: annual\nsource: {body}\nlicence: not-stated\ndata: data.csv\n"
        ),
    };
    common + &own
}

fn values(document: &Document) -> String {
    let mut chance = super::corpus::Chance::of(document.outline.number, 5);
    let rows: String = (2018..2026).map(|year| format!("{year},region,{},,,\n", chance.below(90_000))).collect();
    format!("period,area,value,flag,note,source\n{rows}")
}
