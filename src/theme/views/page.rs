//! What every page receives besides the site: its names, its addresses in each language, what must be known of it.

use tera::{Context, Value};

use super::shapes::{list, map, null, read, with};
use super::{
    View, address, card, cite, corrected, correction, downloads, earlier, feeds, history, linked, mistake, section,
    site,
};
use crate::base::{Date, Lang};
use crate::derived::{self, Translation};
use crate::edition::Audience;
use crate::locale::{Form, ListKind, bidi};
use crate::model::{Entry, Facts};
use crate::theme::{code, markdown};

/// What a page says of itself.
pub struct PageFacts<'f> {
    /// What sort of page it is.
    pub sort: &'static str,
    /// The kind of its record, or of the records it lists.
    pub kind: Option<&'f str>,
    /// Its record.
    pub entry: Option<&'f Entry>,
    /// Its title.
    pub title: Value,
    /// The words by which a browser names it, without those of the site.
    pub head: String,
    /// What it is about, as plain words; those of the site where it has none.
    pub description: Option<String>,
    /// Its address in a language.
    pub address_in: &'f dyn Fn(Lang) -> String,
    /// The pages above it, home excluded.
    pub above: Vec<Value>,
}

/// The words that head a page, and what tells it from another with the same.
pub struct Head {
    /// The title, as plain words.
    pub title: String,
    sort: String,
    id: String,
}

impl Head {
    /// Of the page of an entry.
    pub fn of_entry(view: &View, entry: &Entry) -> Head {
        let (lang, title) = view.edition.title(entry, view.lang);
        let sort = view.shared.kind(&entry.kind).name.clone();
        Head { title: view.heading(lang, title), sort, id: entry.id.to_string() }
    }

    /// Of the page of a topic.
    pub fn of_tag(view: &View, id: &str) -> Head {
        let name = view.edition.config().tag(id).and_then(|tag| tag.name.first_of(view.order()));
        let title = name.map_or_else(|| id.to_owned(), |(lang, name)| view.heading(lang, name));
        Head { title, sort: view.message("ui-topic"), id: id.to_owned() }
    }

    /// The title and the sort of the page.
    pub fn with_sort(&self) -> String {
        format!("{} ({})", self.title, self.sort)
    }

    /// As many of the words as no other page of the language has.
    pub fn text(self, view: &View) -> String {
        if !view.shared.is_repeated(&self.title) {
            return self.title;
        }
        let longer = self.with_sort();
        if !view.shared.is_repeated(&longer) {
            return longer;
        }
        format!("{longer} {}", bidi::isolate_ltr(&self.id))
    }
}

impl View<'_> {
    /// Plain words that stand beside others where there is no markup.
    pub fn heading(&self, lang: Lang, text: &str) -> String {
        let direction = self.direction(lang, text);
        let dressed = self.dressed(lang, text);
        let text = markdown::isolated(&dressed, direction);
        if direction == self.locale.direction() { text.into_owned() } else { bidi::isolate_as(&text, direction) }
    }

    /// The same for what is put into a sentence: it stands apart whatever its direction.
    pub fn heading_within(&self, lang: Lang, text: &str) -> String {
        let direction = self.direction(lang, text);
        bidi::isolate_as(&markdown::isolated(&self.dressed(lang, text), direction), direction)
    }

    /// Names one after the other, which stand in a sentence as one: in the direction of the page, whatever each of them
    /// begins with.
    pub fn joined(&self, names: &[String]) -> String {
        let list = self.locale.list(names, ListKind::Plain, Form::Isolated);
        bidi::isolate_as(&list, self.locale.direction())
    }

    /// `Place`.
    pub fn place(&self, label: Value, url: Option<String>) -> Value {
        let current = url.is_none();
        map([("label", label), ("url", url.into()), ("current", current.into())])
    }

    /// The whole address of a page on the web.
    pub fn absolute(&self, address: &str) -> String {
        format!("{}{address}", self.shared.base_url())
    }

    /// The list that a record stands in.
    pub fn place_of_section(&self, name: &str) -> Value {
        self.place(section::label(self, name).0, Some(address::section(self.lang, name, 1)))
    }
}

/// The context that every page has.
pub fn context(view: &View, facts: PageFacts) -> Context {
    let mut context = Context::new();
    context.insert_value("lang", view.lang.code().into());
    context.insert_value("dir", view.locale.direction().as_str().into());
    context.insert_value("root", (&*view.root).into());
    context.insert_value("base", null());
    context.insert_value("web", view.shared.base_url().into());
    context.insert_value("site", site::site(view));
    context.insert_value("page", page(view, facts));
    context
}

/// The address of a page as a drawing for paper.
fn drawn(address: &str) -> Option<Value> {
    code::drawn(&markdown::encode(address)).map(|svg| Value::safe_string(&svg))
}

/// The view of the page.
pub fn page(view: &View, facts: PageFacts) -> Value {
    let config = view.edition.config();
    let site_title = config.title.first_of(view.order()).map(|(lang, title)| view.heading(lang, title));
    let site_title = site_title.unwrap_or_default();
    let head_title = match facts.sort {
        "home" | "root" => facts.head.clone(),
        _ => format!("{} – {site_title}", facts.head),
    };
    let head_title = earlier::head(view, head_title);
    let about = config.description.first_of(view.order()).map(|(lang, text)| view.heading(lang, text));
    let state = State::of(view, facts.entry);
    let since = view.shared.since();
    // Of an earlier day, machines are told where the page of today is, and nothing else.
    let is_of_site = !matches!(facts.sort, "not-found" | "offline");
    let is_public = is_of_site && state.is_public && since.is_none();
    let canonical = is_public.then(|| match state.shown == view.lang {
        true => view.absolute(&view.address),
        false => view.absolute(&(facts.address_in)(state.shown)),
    });
    let living = since.and_then(|since| earlier::living(view, since, &facts));
    let canonical = canonical.or(living.map(|address| view.absolute(&address)));
    let (days, timemap) = earlier::of_page(view, &facts);
    // A page that shows another language's words is no translation.
    let is_translation = state.shown == view.lang;
    // Paper of an earlier day leads to that day; a mistake is told of the page of today.
    let code = if since.is_some() { Some(earlier::itself(view)) } else { canonical.clone() };
    let is_told = is_of_site && since.is_none();
    let common = facts.entry.map(|entry| &entry.common);
    let linked = |canonical: &str| linked::linked(view, facts.sort, facts.entry, canonical, &breadcrumbs(view, &facts));
    let linked = || canonical.as_deref().filter(|_| is_translation && is_public).and_then(linked);
    let all_feeds = || view.shared.site().feeds.iter().cloned().chain(own_feeds(view, &facts));
    let publish_at = common.and_then(|common| common.publish_at).filter(|moment| *moment > view.edition.clock);
    Value::from(read![
        view,
        None,
        ("card", if canonical.is_some() { card::image(view, facts.entry) } else { null() }),
        ("sort", facts.sort.into()),
        ("kind", facts.kind.into()),
        ("title", facts.title.clone()),
        ("head_title", head_title.into()),
        ("description", facts.description.clone().or(about).unwrap_or(site_title).into()),
        ("canonical", canonical.as_deref().into()),
        ("copy", copy(view, view.lang, &view.address)),
        ("worker", view.shared.worker().into()),
        ("past", earlier::past(view, &facts)),
        ("earlier", days),
        ("timemap", timemap),
        ("alternates", if is_public && is_translation { alternates(view, &facts) } else { list([]) }),
        ("versions", versions(view, &facts)),
        ("breadcrumbs", breadcrumbs(view, &facts)),
        ("feeds", if since.is_some() { list([]) } else { list(all_feeds()) }),
        ("data", downloads::links(view, facts.entry.filter(|_| since.is_none()))),
        ("pdf", facts.entry.filter(|_| since.is_none()).map_or_else(null, |entry| downloads::printed(view, entry))),
        ("linked", linked().into()),
        ("indexed", (is_public && view.edition.audience == Audience::Public).into()),
        ("published", view.date_if(common.and_then(|common| common.published))),
        ("updated", view.date_if(common.and_then(|common| common.updated))),
        ("illustrative", common.is_some_and(|common| common.illustrative).into()),
        ("draft", common.is_some_and(|common| common.draft).into()),
        ("publish_at", publish_at.map(|moment| view.moment(moment)).into()),
        ("corrected", view.date_if(facts.entry.and_then(|entry| correction::corrected(view, entry)))),
        ("corrected_figures", facts.entry.map_or_else(|| list([]), |entry| corrected::used(view, entry))),
        ("withdrawn", facts.entry.map_or_else(null, |entry| withdrawn(view, entry))),
        ("fallback", facts.entry.map_or_else(null, |entry| fallback(view, entry, state.shown))),
        ("stale", facts.entry.map_or_else(null, |entry| stale(view, entry))),
        ("history", facts.entry.map_or_else(null, |entry| history::history(view, entry))),
        (
            "citation",
            facts
                .entry
                .filter(|_| is_public || since.is_some())
                .map(|entry| view.own_words(&cite::citation(view, entry)))
                .into(),
        ),
        ("qr", code.as_deref().filter(|_| facts.entry.is_some()).and_then(drawn).into()),
        ("mistake", if is_told { mistake::of_page(view, &facts.head) } else { null() }),
    ])
}

/// Of a copy that is opened from a disk: the day it was made and where the current page is, in words of a language.
pub fn copy(view: &View, lang: Lang, address: &str) -> Value {
    if !view.shared.is_copy() {
        return null();
    }
    let day = Date::Day(view.edition.day());
    let text = view.locales.or_default(lang).date(day);
    let made = map([("text", text.into()), ("iso", day.to_string().into())]);
    map([("made", made), ("url", view.absolute(&markdown::encode(address)).into())])
}

/// The feeds of the page itself.
fn own_feeds(view: &View, facts: &PageFacts) -> Vec<Value> {
    let feeds = match (facts.sort, facts.entry) {
        ("changes", _) => feeds::at(view, &address::changes(view.lang, None), facts.head.split(" (").next()),
        (_, Some(entry)) => feeds::of_record(view, entry),
        _ => return Vec::new(),
    };
    feeds.as_array().map(<[Value]>::to_vec).unwrap_or_default()
}

/// What decides whether search engines are told of a page.
struct State {
    shown: Lang,
    is_public: bool,
}

impl State {
    fn of(view: &View, entry: Option<&Entry>) -> State {
        let Some(entry) = entry else {
            // In a language that is not whole a list is mostly another language's words.
            let whole = || view.edition.languages().iter().copied().find(|lang| !view.is_partial(*lang));
            let shown = if view.is_partial(view.lang) { whole().unwrap_or(view.lang) } else { view.lang };
            return State { shown, is_public: true };
        };
        let hidden = entry.common.draft || entry.common.publish_at.is_some_and(|moment| moment > view.edition.clock);
        let is_public = !hidden && !view.edition.is_withdrawn(entry);
        State { shown: view.edition.shown_in(entry, view.lang), is_public }
    }
}

fn is_available(view: &View, facts: &PageFacts, lang: Lang) -> bool {
    facts.entry.map_or_else(|| !view.is_partial(lang), |entry| entry.speaks(lang))
}

/// The same page in the languages that have it. The home pages and the choice between them name each other.
fn alternates(view: &View, facts: &PageFacts) -> Value {
    let languages = || view.edition.languages().iter().copied().filter(|lang| is_available(view, facts, *lang));
    let alternate = |code: &str, address: &str| map([("lang", code.into()), ("url", view.absolute(address).into())]);
    let mut alternates: Vec<Value> =
        languages().map(|lang| alternate(lang.code(), &(facts.address_in)(lang))).collect();
    let anybody = match facts.sort {
        "home" | "root" => Some(String::new()),
        _ => languages().next().map(|lang| (facts.address_in)(lang)),
    };
    alternates.extend(anybody.map(|address| alternate("x-default", &address)));
    Value::from(alternates)
}

fn versions(view: &View, facts: &PageFacts) -> Value {
    list(view.edition.languages().iter().map(|lang| {
        Value::from(with(
            view.language_fields(*lang),
            [
                ("url", (facts.address_in)(*lang).into()),
                ("current", (*lang == view.lang).into()),
                ("available", is_available(view, facts, *lang).into()),
            ],
        ))
    }))
}

fn breadcrumbs(view: &View, facts: &PageFacts) -> Value {
    if matches!(facts.sort, "home" | "root" | "not-found") {
        return list([]);
    }
    let home = view.shared.site().home_place.clone();
    let itself = view.place(facts.title.clone(), None);
    list(std::iter::once(home).chain(facts.above.iter().cloned()).chain([itself]))
}

fn withdrawn(view: &View, entry: &Entry) -> Value {
    let withdrawal = entry.common.withdrawn.as_ref().filter(|_| view.edition.is_withdrawn(entry));
    let view = withdrawal.map(|withdrawal| {
        map([
            ("on", view.date_or(withdrawal.on)),
            ("reason", view.localized(&withdrawal.reason).into()),
            ("replaced_by", view.link_if(withdrawal.replaced_by.as_deref())),
        ])
    });
    view.into()
}

fn fallback(view: &View, entry: &Entry, shown: Lang) -> Value {
    if shown == view.lang {
        return null();
    }
    map([
        ("language", view.language_name(shown).into()),
        ("lang", shown.code().into()),
        ("dir", view.language_fields(shown).remove(&"dir".into()).into()),
        ("url", view.shared.address(entry, shown).into()),
    ])
}

fn stale(view: &View, entry: &Entry) -> Value {
    if derived::translation(entry, view.lang) != Translation::Stale {
        return null();
    }
    let is_source =
        |lang: &Lang| entry.text(*lang).is_some() && derived::translation(entry, *lang) == Translation::Fresh;
    let named = entry.text(view.lang).and_then(|text| text.made_from.as_ref()?.value.lang);
    let named = named.filter(|lang| *lang != view.lang && is_source(lang));
    let Some(source) = named.or_else(|| view.edition.languages().iter().copied().find(is_source)) else {
        return null();
    };
    map([
        ("language", view.language_name(source).into()),
        ("url", view.shared.address(entry, source).into()),
        ("changed", history::changed_after(view, entry, source)),
    ])
}

/// What an entry is about, as plain words.
pub fn description(view: &View, entry: &Entry) -> Option<String> {
    let summary =
        view.edition.text(entry, view.lang).and_then(|text| Some((text.lang, &*text.summary.as_ref()?.value)));
    let words = summary.or_else(|| match &entry.facts {
        Facts::Term(term) => term.definition.first_of(view.order()),
        Facts::Commitment(commitment) => commitment.action.first_of(view.order()),
        Facts::Obligation(obligation) => obligation.text.first_of(view.order()),
        Facts::Correction(correction) => correction.cause.first_of(view.order()),
        Facts::Page(_)
        | Facts::News(_)
        | Facts::Institution(_)
        | Facts::Person(_)
        | Facts::Document(_)
        | Facts::Plan(_)
        | Facts::Agreement(_)
        | Facts::Indicator(_)
        | Facts::Budget(_)
        | Facts::Consultation(_)
        | Facts::Dataset(_)
        | Facts::Report(_)
        | Facts::Own(_) => None,
    });
    words.map(|(lang, words)| {
        let words = view.with_figures(Some(entry), lang, words);
        view.heading(lang, &words.split_whitespace().collect::<Vec<_>>().join(" "))
    })
}
