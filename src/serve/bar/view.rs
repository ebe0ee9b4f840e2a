//! What the bar says of a page, in the language of the page.

use std::sync::Arc;

use tera::{Context, Map, Tera, Value};

use super::{PLACE, escaped};
use crate::base::{Arg, Date, Digest, Lang, Severity};
use crate::derived::{Translation, translation};
use crate::edition::Audience;
use crate::locale::{Form, Locale, Locales};
use crate::model::{Entry, Facts};
use crate::outputs::Publication;
use crate::report::{self, Told};
use crate::serve::answer::file_of;
use crate::serve::state::{Current, Plan, State, Viewer};

/// More findings than these are counted and not listed: nobody reads them over a page.
const LISTED: usize = 50;

/// The words that a bar always has, by their names in its template and in the catalogs.
const WORDS: [(&str, &str); 22] = [
    ("bar", "preview-bar"),
    ("preview", "preview-name"),
    ("fold", "preview-fold"),
    ("close", "preview-close"),
    ("error", "report-error"),
    ("warning", "report-warning"),
    ("hint", "report-hint"),
    ("on_this_page", "preview-on-this-page"),
    ("on_other_pages", "preview-on-other-pages"),
    ("kept", "preview-kept"),
    ("this_page", "preview-this-page"),
    ("translations", "preview-translations"),
    ("files", "preview-files"),
    ("links_here", "preview-links-here"),
    ("no_links_here", "preview-no-links-here"),
    ("beside", "preview-beside"),
    ("phone", "preview-phone"),
    ("as_of", "preview-as-of"),
    ("show", "preview-show"),
    ("today", "preview-today"),
    ("as_team", "preview-as-team"),
    ("as_public", "preview-as-public"),
];

/// Words that only other pages of the preview have.
const MORE_WORDS: [(&str, &str); 3] =
    [("away", "preview-away"), ("back", "preview-back"), ("unmade", "preview-unmade")];

/// The language of a page, and its words.
pub struct Words<'w> {
    lang: Lang,
    locale: &'w Locale,
    locales: &'w Locales,
}

impl<'w> Words<'w> {
    /// Of the page at an address: that of its record, else the one that its address begins with, else the site's first.
    pub fn of(current: &'w Current, plan: &Plan, address: &str) -> Words<'w> {
        let languages = plan.publication.edition.languages();
        let begins = address.split('/').next().and_then(Lang::new).filter(|lang| languages.contains(lang));
        let of_record = plan.record(address).map(|(lang, _)| lang);
        let lang = of_record.or(begins).or_else(|| languages.first().copied()).unwrap_or(Lang::UNDETERMINED);
        let locales = &current.snapshot.locales;
        Words { lang, locale: locales.or_default(lang), locales }
    }

    fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.locale.message(id, args, Form::Plain)
    }

    fn html(&self, id: &str, args: &[(&str, Arg)]) -> Value {
        Value::safe_string(&self.locale.message(id, args, Form::Html))
    }

    /// What every page of the preview is given.
    fn context(&self) -> Context {
        let words = WORDS.iter().chain(&MORE_WORDS).map(|(name, id)| ((*name).into(), self.say(id, &[]).into()));
        let mut context = Context::new();
        context.insert_value("w", Value::from(words.collect::<Map>()));
        context.insert_value("lang", self.lang.code().into());
        context.insert_value("dir", self.locale.direction().as_str().into());
        context.insert_value("style", format!("{PLACE}bar.css").into());
        context.insert_value("script", format!("{PLACE}bar.js").into());
        context
    }

    fn language(&self, lang: Lang) -> String {
        self.locale.language_name(lang).unwrap_or(lang.code()).to_owned()
    }
}

/// The bar of the page at an address.
pub fn bar(state: &State, current: &Current, plan: &Plan, viewer: Viewer, address: &str) -> String {
    let words = Words::of(current, plan, address);
    let record = plan.record(address).map(|(_, entry)| entry);
    let mut context = words.context();
    let escaped = escaped(address);
    for (name, page) in [("beside", "beside"), ("phone", "phone")] {
        context.insert_value(name, format!("{PLACE}{page}?page={escaped}").into());
    }
    context.insert_value("look", format!("{PLACE}look").into());
    context.insert_value("page", address.into());
    context.insert_value("page_escaped", escaped.into());
    context.insert_value("day", viewer.clock.date().to_string().into());
    context.insert_value("is_asked", viewer.is_asked.into());
    context.insert_value("is_public", (viewer.audience == Audience::Public).into());
    context.insert_value("states", list(states(&words, plan, viewer, record)));
    context.insert_value("record", record.map(|entry| of_record(&words, plan, entry)).into());
    faults(state, &words, record, &mut context);
    rendered("bar.html", include_str!("bar.html"), &context)
}

/// What must be known of a page before anything else.
fn states(words: &Words, plan: &Plan, viewer: Viewer, record: Option<&Arc<Entry>>) -> Vec<Value> {
    let mut states = Vec::new();
    if viewer.audience == Audience::Public {
        states.push(words.html("preview-seen-as-public", &[]));
    }
    if viewer.is_asked {
        let date = Arg::Date(Date::Day(viewer.clock.date()));
        states.push(words.html("preview-seen-as-of", &[("date", date)]));
    }
    let Some(entry) = record else { return states };
    if entry.common.draft {
        states.push(words.html("preview-draft", &[]));
    }
    if let Some(moment) = entry.common.publish_at.filter(|moment| *moment > viewer.clock) {
        let moment = Arg::Text(words.locale.moment(moment));
        states.push(words.html("preview-embargo", &[("moment", moment)]));
    }
    if plan.publication.edition.is_withdrawn(entry) {
        states.push(words.html("preview-withdrawn", &[]));
    }
    states
}

/// The translations of a record, its files, and who refers to it.
fn of_record(words: &Words, plan: &Plan, entry: &Arc<Entry>) -> Value {
    let edition = &plan.publication.edition;
    let versions = plan.publication.shared().map(|shared| {
        let lang = shared.lang();
        let (state, id) = match translation(entry, lang) {
            Translation::Fresh => ("fresh", "preview-translation-fresh"),
            Translation::Stale => ("stale", "preview-translation-stale"),
            Translation::Missing => ("missing", "preview-translation-missing"),
        };
        fields([
            ("state", state.into()),
            ("lang", lang.code().into()),
            ("url", address_of(&shared.address(entry, lang)).into()),
            ("label", words.html(id, &[("language", Arg::Text(words.language(lang)))])),
        ])
    });
    let facts = (!matches!(entry.facts, Facts::Page(_))).then(|| format!("{}/facts.yaml", entry.folder));
    let texts = entry.texts.iter().map(|text| text.file.to_string());
    let others = entry.facts.workbook().into_iter().chain(&entry.attachments);
    let files = facts.into_iter().chain(texts).chain(others.map(ToString::to_string));
    let mut told: Vec<&Arc<Entry>> = Vec::new();
    for mention in edition.mentions(entry) {
        if !told.iter().any(|known| Arc::ptr_eq(known, mention.by)) {
            told.push(mention.by);
        }
    }
    let shared = plan.publication.shared().find(|shared| shared.lang() == words.lang);
    let mentions = told.into_iter().map(|by| {
        let (lang, title) = edition.title(by, words.lang);
        let kind = format!("kind-{}", by.kind.id);
        let kind = if words.locale.has(&kind) { words.say(&kind, &[]) } else { by.kind.id.to_string() };
        let url = shared.map(|shared| address_of(&shared.address(by, words.lang)));
        fields([("url", url.into()), ("title", title.into()), ("lang", lang.code().into()), ("kind", kind.into())])
    });
    fields([("versions", list(versions)), ("files", list(files.map(Value::from))), ("mentions", list(mentions))])
}

/// What is wrong: on this page first, then elsewhere.
fn faults(state: &State, words: &Words, record: Option<&Arc<Entry>>, context: &mut Context) {
    let known = state.faults();
    let told = report::told(&known.found, &known.snapshot.source, words.locale);
    let is_here = |fault: &&Told| record.is_some_and(|entry| fault.file.starts_with(&format!("{}/", entry.folder)));
    let (mut here, mut elsewhere): (Vec<&Told>, Vec<&Told>) = told.iter().partition(is_here);
    for group in [&mut here, &mut elsewhere] {
        group.sort_by_key(|fault| fault.severity);
    }
    let left = LISTED.saturating_sub(here.len());
    let more = told.len() - here.len() - left.min(elsewhere.len());
    elsewhere.truncate(left);
    let errors = told.iter().filter(|fault| fault.severity == Severity::Error).count();
    let warnings = told.len() - errors;
    let troubles = known.troubles.iter().map(|trouble| {
        let (message, hint) = report::told_message(trouble, words.locale);
        let hint = hint.map(|hint| Value::safe_string(&hint));
        fields([("message", Value::safe_string(&message)), ("hint", hint.into())])
    });
    let count = words.html("preview-faults", &[("errors", Arg::from(errors)), ("warnings", Arg::from(warnings))]);
    let mark = format!("{:?}", (&known.found, &known.troubles));
    let more = (more > 0).then(|| words.html("preview-more", &[("count", Arg::from(more))]));
    context.insert_value("troubles", list(troubles));
    context.insert_value("kept", known.snapshot.is_kept.into());
    context.insert_value(
        "faults",
        fields([
            ("count", count),
            ("errors", (errors > 0 || !known.troubles.is_empty()).into()),
            ("mark", Digest::of(mark.as_bytes()).short().into()),
            ("here", list(here.into_iter().map(fault))),
            ("elsewhere", list(elsewhere.into_iter().map(fault))),
            ("more", more.into()),
        ]),
    );
}

fn fault(told: &Told) -> Value {
    let severity = match told.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let text = told.line.as_ref().map(|parts| list(parts.iter().map(|part| Value::from(part.as_str()))));
    fields([
        ("severity", severity.into()),
        ("message", Value::safe_string(&told.message)),
        ("hint", told.hint.as_deref().map(Value::safe_string).into()),
        ("file", told.file.as_str().into()),
        ("line", told.place.map(|(line, _)| line).into()),
        ("column", told.place.map(|(_, column)| column).into()),
        ("text", text.into()),
    ])
}

/// The page in all languages side by side.
pub fn beside(current: &Current, plan: &Plan, address: &str) -> String {
    let words = Words::of(current, plan, address);
    let frames = versions(&plan.publication, plan, address).into_iter().map(|(lang, url)| {
        let own = words.locales.get(lang).map_or(lang.code(), Locale::name);
        frame(lang, &url, &words.language(lang), own)
    });
    framed(&words, "beside", "preview-beside", address, frames.collect())
}

/// The page as wide as a phone.
pub fn phone(current: &Current, plan: &Plan, address: &str) -> String {
    let words = Words::of(current, plan, address);
    let name = words.say("preview-phone", &[]);
    let frames = vec![frame(words.lang, &address_of(address), &name, &name)];
    framed(&words, "phone", "preview-phone", address, frames)
}

fn frame(lang: Lang, url: &str, name: &str, label: &str) -> Value {
    fields([("lang", lang.code().into()), ("url", url.into()), ("name", name.into()), ("label", label.into())])
}

fn framed(words: &Words, sort: &str, title: &str, address: &str, frames: Vec<Value>) -> String {
    let mut context = words.context();
    context.insert_value("sort", sort.into());
    context.insert_value("title", words.say(title, &[]).into());
    context.insert_value("back", address_of(address).into());
    context.insert_value("frames", list(frames));
    rendered("frames.html", include_str!("frames.html"), &context)
}

/// The same page in each language: that of the same record, else the one whose address differs in the language alone.
fn versions(publication: &Publication, plan: &Plan, address: &str) -> Vec<(Lang, String)> {
    let record = plan.record(address).map(|(_, entry)| entry);
    let rest = address.split_once('/').map_or("", |(_, rest)| rest);
    let version = |shared: &crate::theme::views::Shared| {
        let lang = shared.lang();
        let other = match record {
            Some(entry) => shared.address(entry, lang),
            None => format!("{}/{rest}", lang.code()),
        };
        plan.file(&file_of(&other)).map(|_| (lang, address_of(&other)))
    };
    publication.shared().filter_map(version).collect()
}

/// What is shown in place of a page that could not be made.
pub fn unmade(words: &Words, path: &str, why: &str) -> String {
    let mut context = words.context();
    context.insert_value("path", path.into());
    context.insert_value("why", why.into());
    rendered("unmade.html", include_str!("unmade.html"), &context)
}

/// An address of the site from the root of the preview.
fn address_of(address: &str) -> String {
    format!("/{}", escaped(address))
}

fn rendered(name: &str, template: &str, context: &Context) -> String {
    let mut tera = Tera::new();
    tera.autoescape_on(vec![".html"]);
    // The templates are our own, and a test makes each: what fails is shown rather than hidden.
    let made = tera.add_raw_template(name, template).and_then(|()| tera.render(name, context));
    made.unwrap_or_else(|error| error.to_string())
}

fn fields<const N: usize>(pairs: [(&'static str, Value); N]) -> Value {
    Value::from(pairs.into_iter().map(|(name, value)| (name.into(), value)).collect::<Map>())
}

fn list(items: impl IntoIterator<Item = Value>) -> Value {
    Value::from(items.into_iter().collect::<Vec<Value>>())
}
