//! What every page receives of the site: made once for a language, and again only where a menu names the page itself.

use tera::Value;

use super::shapes::{Fields, fields, list, map, null, with};
use super::{View, address, feeds, section};
use crate::base::Lang;
use crate::model::LeftOut;

/// The view of the site, without what depends on the page.
#[derive(Clone)]
pub struct Site {
    fields: Fields,
    menu: Vec<Place>,
    sections: Vec<Place>,
    elsewhere: Value,
    /// The first of the breadcrumbs.
    pub home_place: Value,
    /// `site.feeds`.
    pub feeds: Vec<Value>,
}

#[derive(Clone)]
struct Place {
    label: Value,
    url: String,
}

/// Makes it.
pub fn build(view: &View) -> Site {
    let config = view.edition.config();
    let text = |words| -> String {
        let said = crate::model::Words::first_of(words, view.order());
        said.map(|(lang, text)| view.heading(lang, text)).unwrap_or_default()
    };
    let title = text(&config.title);
    let languages = view.edition.languages().iter().map(|lang| Value::from(view.language_fields(*lang)));
    let fields = fields([
        ("title", (&*title).into()),
        ("tagline", text(&config.tagline).into()),
        ("description", text(&config.description).into()),
        ("home", address::home(view.lang).into()),
        ("search", address::search(view.lang).into()),
        ("calendar", address::calendar(view.lang).into()),
        ("accessibility", address::accessibility(view.lang).into()),
        ("changes", address::changes(view.lang, None).into()),
        ("subscribe", address::subscribe(view.lang).into()),
        ("feeds", feeds::at(view, &address::home(view.lang), None)),
        ("languages", list(languages)),
        ("contact", contact(view)),
        ("data", config.publishes(LeftOut::OpenData).then(|| address::data(view.lang)).into()),
        ("earlier", (!view.edition.earlier().is_empty()).then(|| address::earlier(view.lang)).into()),
        ("as_of", view.day(view.edition.day())),
        ("time_zone", config.zone().into()),
    ]);
    let mut site = Site {
        fields,
        menu: menu(view),
        sections: sections(view),
        elsewhere: null(),
        home_place: view.place(view.own_words(&title), Some(address::home(view.lang))),
        feeds: feeds::at(view, &address::home(view.lang), None).as_array().map(<[Value]>::to_vec).unwrap_or_default(),
    };
    // No page has this address, so nothing is current.
    site.elsewhere = site.at("\0");
    site
}

/// The view of the site, from a page.
pub fn site(view: &View) -> Value {
    let site = view.shared.site();
    let is_here = |place: &Place| place.url == view.address;
    if site.menu.iter().chain(&site.sections).any(is_here) { site.at(&view.address) } else { site.elsewhere.clone() }
}

impl Site {
    fn at(&self, address: &str) -> Value {
        let places = |places: &[Place]| {
            list(places.iter().map(|place| {
                let current = place.url == address;
                map([("label", place.label.clone()), ("url", (&*place.url).into()), ("current", current.into())])
            }))
        };
        Value::from(with(self.fields.clone(), [("menu", places(&self.menu)), ("sections", places(&self.sections))]))
    }
}

/// The choice of the configuration; a list without anything in it is left out.
fn menu(view: &View) -> Vec<Place> {
    let items = view.edition.config().menu.iter().filter_map(|item| {
        let lists = || sections(view).into_iter();
        if let Some(list) = lists().find(|list| list.url == address::section(view.lang, &item.0, 1)) {
            return Some(list);
        }
        let page = view.edition.get("page", &item.0).filter(|page| !view.edition.is_withdrawn(page))?;
        let (lang, title) = view.edition.title(page, view.lang);
        Some(Place { label: view.words(lang, title), url: view.shared.address(page, view.lang) })
    });
    items.collect()
}

fn sections(view: &View) -> Vec<Place> {
    let lists = view.shared.sections().into_iter().filter(|name| !view.shared.listed(name).is_empty());
    let mut places: Vec<Place> = lists
        .map(|name| Place { label: section::label(view, name).0, url: address::section(view.lang, name, 1) })
        .collect();
    if view.shared.tag_ids().next().is_some() {
        let label = view.said_words("field-any-tags");
        places.push(Place { label, url: address::tags(view.lang) });
    }
    places
}

fn contact(view: &View) -> Value {
    let Some(contact) = &view.edition.config().contact else { return null() };
    let page = contact.page.as_ref().and_then(|page| view.edition.find(page));
    let email = contact.email.as_ref().map(|email| &*email.0);
    if page.is_none() && email.is_none() {
        return null();
    }
    let label = page.map(|page| view.edition.title(page, view.lang)).map(|(lang, title)| view.words(lang, title));
    let url = page.map(|page| view.shared.address(page, view.lang));
    map([
        ("label", label.unwrap_or_else(|| view.said_words("ui-contact"))),
        ("url", url.into()),
        ("email", email.into()),
        ("phone", null()),
    ])
}

/// `Language` with the way to the home page.
pub fn home_of(view: &View, lang: Lang) -> Fields {
    with(view.language_fields(lang), [("url", address::home(lang).into())])
}
