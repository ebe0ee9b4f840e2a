//! What all pages of one language have in common: each part made once, when a page first asks for it, so that a page costs
//! what is its own.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use tera::Value;

use super::heads::Heads;
use super::introduced::HOME;
use super::lists::Lists;
use super::topics::Topics;
use super::{Offer, Offered, Printed, Prints, Since, View, bodies, card, cards, shapes, site};
use crate::base::Lang;
use crate::edition::Edition;
use crate::locale::{Direction, Form, Locale, Locales};
use crate::model::{Entry, Kind};
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
    /// The records that lists show.
    lists: OnceLock<Lists>,
    /// What is the same in every language.
    pub(super) tags: Topics,
    /// The cards of its records.
    cards: OnceLock<cards::Kept>,
    /// The words of its texts.
    bodies: OnceLock<bodies::Kept>,
    /// Whether what one page made is kept for others.
    is_for_many: bool,
    /// How many pages would be headed by the same words.
    heads: OnceLock<Heads>,
    /// What the theme chooses.
    settings: Settings,
    /// The view of the site, without what depends on the page.
    site: OnceLock<site::Site>,
    /// Says which files hold the data of a record, where they are published.
    offer: Option<Offer>,
    /// Says which document is made of a record, where documents are published.
    prints: Option<Prints>,
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
        Shared {
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
            lists: OnceLock::new(),
            tags: topics.clone(),
            cards: OnceLock::new(),
            bodies: OnceLock::new(),
            is_for_many: true,
            heads: OnceLock::new(),
            settings: Settings::default(),
            site: OnceLock::new(),
            offer: None,
            prints: None,
        }
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

    /// The same for a page or two: nothing that one makes is kept for another.
    pub fn for_few(mut self) -> Shared {
        self.is_for_many = false;
        self
    }

    /// The cards of its records, where they are kept.
    pub(super) fn cards(&self) -> Option<&cards::Kept> {
        self.is_for_many.then(|| self.cards.get_or_init(|| cards::kept(&self.edition)))
    }

    /// The words of its texts, where they are kept.
    pub(super) fn bodies(&self) -> Option<&bodies::Kept> {
        self.is_for_many.then(|| self.bodies.get_or_init(|| bodies::Kept::of(&self.edition, self.lang)))
    }

    /// The view of the site, without what depends on the page.
    pub(super) fn site(&self) -> &site::Site {
        self.site.get_or_init(|| site::build(&View::new(self, String::new())))
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
        self.tags.introduced().address(entry, lang)
    }

    /// Whether the entry has a page of its own.
    pub fn has_page(&self, entry: &Entry) -> bool {
        self.tags.introduced().has_page(entry)
    }

    /// The folders of content that have a list, in the order of kinds.
    pub fn sections(&self) -> Vec<&str> {
        self.edition.sections()
    }

    /// The topics that have a page.
    pub fn tag_ids(&self) -> impl Iterator<Item = &Arc<str>> {
        self.tags.iter().map(|(id, _)| id)
    }

    /// The records that the list of a folder of content shows, in its order.
    pub fn section(&self, section: &str) -> &[Arc<Entry>] {
        self.lists().sorted(section, &View::new(self, String::new()))
    }

    /// The same in whatever order, for what does not depend on it.
    pub(super) fn listed(&self, section: &str) -> &[Arc<Entry>] {
        self.lists().found(section)
    }

    /// The records of one kind that lists show, folder after folder.
    pub(super) fn of_kind(&self, kind: &str) -> impl Iterator<Item = &Arc<Entry>> {
        let is_of = move |entry: &&Arc<Entry>| *entry.kind.id == *kind;
        let sections =
            self.lists().names().filter(move |section| self.listed(section).iter().any(|entry| is_of(&entry)));
        sections.flat_map(|section| self.section(section)).filter(is_of)
    }

    /// Where a plan stands among the plans that lists show.
    pub(super) fn place_of_plan(&self, plan: &Entry) -> Option<usize> {
        self.lists().place_of_plan(plan, &View::new(self, String::new()))
    }

    fn lists(&self) -> &Lists {
        self.lists.get_or_init(|| Lists::of(&self.edition, self.tags.introduced()))
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
        let view = || View::new(self, String::new());
        self.heads.get_or_init(|| Heads::of(&view())).is_repeated(&view(), head)
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
