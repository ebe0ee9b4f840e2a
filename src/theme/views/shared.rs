//! What all pages of one language have in common: made once, so that a page costs what is its own.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use tera::Value;

use super::introduced::{HOME, Introduced};
use super::terms::Glossary;
use super::{Offer, Offered, Printed, Prints, Since, View, bodies, card, cards, order, shapes, site};
use crate::base::Lang;
use crate::edition::Edition;
use crate::locale::{Direction, Form, Locale, Locales};
use crate::model::value::Value as Written;
use crate::model::{Entry, Facts, Kind, Record, Target};
use crate::theme::card::{Fonts, Look};
use crate::theme::{Names, Settings};

/// One language of an edition.
pub struct Shared {
    edition: Arc<Edition>,
    locales: Locales,
    lang: Lang,
    base_url: String,
    /// The names that the theme reads; all, when it is not known.
    names: Option<Arc<Names>>,
    /// Whether the pages are those of a copy, opened from a disk.
    is_copy: bool,
    /// The address of the script by which browsers keep its pages.
    worker: Option<&'static str>,
    /// What the pages of an earlier day know of today.
    since: Option<Arc<Since>>,
    /// With what its cards are drawn, where it has any.
    drawing: Option<card::Drawing>,
    kinds: BTreeMap<Arc<str>, KindWords>,
    nameless: KindWords,
    /// The records that lists show, by folder of content, in the order of the list.
    sections: BTreeMap<Arc<str>, Vec<Arc<Entry>>>,
    /// Pages whose words introduce another page, and which have none of their own.
    introduced: Introduced,
    /// What is found under each topic that has something.
    pub(super) tags: Topics,
    /// The words that readers may not know.
    pub(super) glossary: Arc<Glossary>,
    /// The cards of its records.
    pub(super) cards: cards::Kept,
    /// The words of its texts.
    pub(super) bodies: bodies::Kept,
    /// How many pages would be headed by the same words.
    heads: HashMap<String, usize>,
    /// What the theme chooses.
    settings: Settings,
    /// The view of the site, without what depends on the page.
    pub(super) site: site::Site,
    /// Says which files hold the data of a record, where they are published.
    offer: Option<Offer>,
    /// Says which document is made of a record, where documents are published.
    prints: Option<Prints>,
}

/// What is the same in every language: the records under each topic that has any, the words of the glossary, and which pages
/// introduce others.
#[derive(Clone, Debug, Default)]
pub struct Topics {
    records: Arc<BTreeMap<Arc<str>, Vec<Arc<Entry>>>>,
    glossary: Arc<Glossary>,
    introduced: Introduced,
}

/// What a kind is called.
#[derive(Clone, Debug)]
pub struct KindWords {
    /// The language that says them.
    pub lang: Lang,
    /// One.
    pub name: String,
    /// Several.
    pub plural: String,
    /// What it is.
    pub help: String,
    /// One, for a page: marked where another language says it.
    pub label: Value,
    /// Several, likewise.
    pub labels: Value,
}

impl Shared {
    /// The language `lang` of an edition, published where its configuration says.
    pub fn new(edition: &Arc<Edition>, locales: &Locales, lang: Lang) -> Shared {
        Shared::of(edition, locales, lang, &Topics::of(edition, locales))
    }

    /// The same, when it is known what is found under each topic.
    pub fn of(edition: &Arc<Edition>, locales: &Locales, lang: Lang, topics: &Topics) -> Shared {
        let locale = locales.or_default(lang);
        let kinds = edition.kinds().iter().map(|kind| (kind.id.clone(), kind_words(edition, locale, lang, kind)));
        let mut shared = Shared {
            edition: edition.clone(),
            locales: locales.clone(),
            lang,
            base_url: edition.config().base_url(),
            names: None,
            is_copy: false,
            worker: None,
            since: None,
            drawing: None,
            kinds: kinds.collect(),
            nameless: KindWords::new(lang, ["", "", ""].map(str::to_owned)),
            sections: BTreeMap::new(),
            introduced: topics.introduced.clone(),
            tags: topics.clone(),
            glossary: topics.glossary.clone(),
            cards: cards::kept(edition),
            bodies: bodies::Kept::of(edition, lang),
            heads: HashMap::new(),
            settings: Settings::default(),
            site: site::Site::default(),
            offer: None,
            prints: None,
        };
        shared.list();
        let view = View::new(&shared, String::new());
        let (site, heads) = (site::build(&view), heads(&view));
        (shared.site, shared.heads) = (site, heads);
        shared
    }

    /// The readers' language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The same, published at another address, with a slash at its end.
    pub fn at(mut self, base_url: &str) -> Shared {
        self.base_url = base_url.to_owned();
        self
    }

    /// The same with cards drawn in these fonts and colours.
    pub fn drawing(mut self, fonts: &Arc<Fonts>, look: Look) -> Shared {
        self.drawing = card::Drawing::new(&View::new(&self, String::new()), fonts, look);
        self
    }

    /// With what its cards are drawn; none where it has none.
    pub(super) fn drawing_of_cards(&self) -> Option<&card::Drawing> {
        self.drawing.as_ref()
    }

    /// The same as pages of a copy, opened from a disk.
    pub fn as_copy(mut self) -> Shared {
        self.is_copy = true;
        self
    }

    /// Whether the pages are those of a copy.
    pub(super) fn is_copy(&self) -> bool {
        self.is_copy
    }

    /// The same, whose pages browsers keep by the script at this address.
    pub fn kept_by(mut self, worker: &'static str) -> Shared {
        self.worker = Some(worker);
        self
    }

    /// The address of the script by which browsers keep the pages.
    pub(super) fn worker(&self) -> Option<&'static str> {
        self.worker
    }

    /// The same as pages of an earlier day.
    pub fn as_it_was(mut self, since: &Arc<Since>) -> Shared {
        self.since = Some(since.clone());
        self
    }

    /// What the pages know of today, when they are those of an earlier day.
    pub(super) fn since(&self) -> Option<&Since> {
        self.since.as_deref()
    }

    /// The same in the manner of a theme.
    pub fn in_manner(mut self, settings: Settings) -> Shared {
        self.settings = settings;
        self
    }

    /// The direction in which time runs in charts.
    pub fn time_direction(&self) -> Direction {
        self.settings.time_axis.direction(self.locale().direction())
    }

    /// The same, with files of data beside its pages.
    pub fn offering(mut self, offer: &Offer) -> Shared {
        self.offer = Some(offer.clone());
        self
    }

    /// What is offered of an entry to the readers of the language, where files are published.
    pub(super) fn offered(&self, entry: &Entry) -> Option<Offered> {
        self.offer.as_ref().map(|offer| offer(entry, self.lang))
    }

    /// The same, with documents for paper beside its pages.
    pub fn printing(mut self, prints: &Prints) -> Shared {
        self.prints = Some(prints.clone());
        self
    }

    /// The document of an entry for the readers of the language, where documents are published.
    pub(super) fn printed(&self, entry: &Entry) -> Option<Printed> {
        self.prints.as_ref().and_then(|prints| prints(entry, self.lang))
    }

    /// The same for templates that read no other names than these.
    pub fn reading(mut self, names: &Arc<Names>) -> Shared {
        self.names = Some(names.clone());
        self
    }

    /// Whether a template may read this name; without a template, whether any of the theme may.
    pub fn is_read(&self, template: Option<&str>, name: &str) -> bool {
        self.names.as_ref().is_none_or(|names| match template {
            Some(template) => names.has_in(template, name),
            None => names.has(name),
        })
    }

    /// The address on the web below which everything is published, with a slash at its end.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// What its readers may see.
    pub fn edition(&self) -> &Edition {
        &self.edition
    }

    /// Every language.
    pub fn locales(&self) -> &Locales {
        &self.locales
    }

    /// The words and habits of the readers' language.
    pub fn locale(&self) -> &Locale {
        self.locales.or_default(self.lang)
    }

    /// The address of the page where an entry is read. A page called `home`, or called like a list, introduces that.
    pub fn address(&self, entry: &Entry, lang: Lang) -> String {
        self.introduced.address(entry, lang)
    }

    /// Whether the entry has a page of its own.
    pub fn has_page(&self, entry: &Entry) -> bool {
        self.introduced.has_page(entry)
    }

    /// The folders of content that have a list, in the order of kinds.
    pub fn sections(&self) -> Vec<&str> {
        self.edition.sections()
    }

    /// The topics that have a page.
    pub fn tag_ids(&self) -> impl Iterator<Item = &Arc<str>> {
        self.tags.records.keys()
    }

    /// The records that the list of a folder of content shows, in its order.
    pub fn section(&self, section: &str) -> &[Arc<Entry>] {
        self.sections.get(section).map_or(&[], Vec::as_slice)
    }

    /// The records of one kind that lists show, folder after folder.
    pub(super) fn of_kind(&self, kind: &str) -> impl Iterator<Item = &Arc<Entry>> {
        let kind = kind.to_owned();
        self.sections.values().flatten().filter(move |entry| *entry.kind.id == *kind)
    }

    /// What a kind is called.
    pub(super) fn kind(&self, kind: &Kind) -> &KindWords {
        self.kinds.get(&kind.id).unwrap_or(&self.nameless)
    }

    /// The page whose words introduce the home page, or a list.
    pub(super) fn introduction(&self, section: Option<&str>) -> Option<&Entry> {
        let entry = self.edition.get("page", section.unwrap_or(HOME))?;
        (!self.has_page(entry)).then_some(entry)
    }

    /// Whether other pages of the language would be headed by the same words.
    pub(super) fn is_repeated(&self, head: &str) -> bool {
        self.heads.get(head).is_some_and(|times| *times > 1)
    }

    /// Fills the lists; plans before the rest, because commitments follow the order of plans.
    fn list(&mut self) {
        let mut lists: BTreeMap<Arc<str>, Vec<Arc<Entry>>> = BTreeMap::new();
        for entry in self.edition.entries() {
            if self.has_page(entry) && !self.edition.is_withdrawn(entry) {
                lists.entry(entry.section.clone()).or_default().push(entry.clone());
            }
        }
        let follows = |list: &[Arc<Entry>]| list.iter().any(|entry| matches!(entry.facts, Facts::Commitment(_)));
        let mut lists: Vec<_> = lists.into_iter().collect();
        lists.sort_by_key(|(_, list)| follows(list));
        for (section, mut list) in lists {
            order::sort(&View::new(self, String::new()), &mut list);
            self.sections.insert(section, list);
        }
    }
}

impl KindWords {
    fn new(lang: Lang, [name, plural, help]: [String; 3]) -> KindWords {
        let (label, labels) = (name.as_str().into(), plural.as_str().into());
        KindWords { lang, name, plural, help, label, labels }
    }
}

fn kind_words(edition: &Edition, locale: &Locale, lang: Lang, kind: &Kind) -> KindWords {
    let Some(own) = &kind.own else {
        let id = |attribute: &str| format!("kind-{}{attribute}", kind.id);
        let said = |attribute: &str| locale.message(&id(attribute), &[], Form::Plain);
        let words = KindWords::new(locale.spoken_by(&id("")), ["", ".plural", ".help"].map(said));
        return KindWords {
            label: shapes::said(locale, &id("")),
            labels: shapes::said(locale, &id(".plural")),
            ..words
        };
    };
    let order = || std::iter::once(lang).chain(edition.languages().iter().copied());
    let label = own.label.first_of(order()).map_or(&*kind.id, |(_, label)| label);
    let plural = own.plural.first_of(order()).map_or(label, |(_, plural)| plural);
    let help = own.help.first_of(order()).map_or("", |(_, help)| help);
    KindWords::new(lang, [label, plural, help].map(str::to_owned))
}

impl Topics {
    /// Those of an edition, through whatever field its records name them.
    pub fn of(edition: &Edition, locales: &Locales) -> Topics {
        let mut tags: BTreeMap<Arc<str>, Vec<Arc<Entry>>> = BTreeMap::new();
        for entry in edition.entries().iter().filter(|entry| !edition.is_withdrawn(entry)) {
            topics(&entry.record, &mut |id| {
                let Some(known) = edition.config().tag(id).and_then(|tag| tag.id.as_ref()) else { return };
                let found = tags.entry(known.0.clone()).or_default();
                if found.last().is_none_or(|last| !Arc::ptr_eq(last, entry)) {
                    found.push(entry.clone());
                }
            });
        }
        Topics {
            records: Arc::new(tags),
            glossary: Arc::new(Glossary::of(edition, locales)),
            introduced: Introduced::of(edition),
        }
    }

    /// Which pages introduce others.
    pub fn introduced(&self) -> &Introduced {
        &self.introduced
    }

    /// Each topic and its records.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &Vec<Arc<Entry>>)> {
        self.records.iter()
    }

    /// The records under a topic.
    pub(super) fn get(&self, id: &str) -> Option<&[Arc<Entry>]> {
        self.records.get(id).map(Vec::as_slice)
    }
}

fn topics(record: &Record, found: &mut dyn FnMut(&str)) {
    for filled in &record.fields {
        topics_of(&filled.value.value, found);
    }
}

fn topics_of(value: &Written, found: &mut dyn FnMut(&str)) {
    match value {
        Written::Ref(reference) if reference.target == Target::Tag => found(&reference.id),
        Written::List(items) => items.iter().for_each(|item| topics_of(&item.value, found)),
        Written::Group(record) => topics(record, found),
        _ => {}
    }
}

/// How often each title heads a page of the language.
fn heads(view: &View) -> HashMap<String, usize> {
    let mut heads: HashMap<String, usize> = HashMap::new();
    let mut count = |head: String| *heads.entry(head).or_default() += 1;
    let records = view.edition.entries().iter().filter(|entry| view.shared.has_page(entry));
    for entry in records {
        let head = super::page::Head::of_entry(view, entry);
        count(head.with_sort());
        count(head.title);
    }
    for section in view.shared.sections() {
        count(super::section::label(view, section).1);
    }
    for id in view.shared.tag_ids() {
        count(super::page::Head::of_tag(view, id).title);
    }
    count(view.message("field-any-tags"));
    count(view.message("ui-data"));
    count(view.message("ui-accessibility"));
    count(view.message("ui-changes"));
    count(view.message("ui-earlier"));
    count(view.message("ui-subscribe"));
    heads
}
