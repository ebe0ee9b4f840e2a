//! What stands on the card of a page: the picture that it is shown with where its address is shared.

use std::sync::Arc;

use tera::Value;

use super::follow::Follow;
use super::shapes::{map, null};
use super::{Shared, View, address, cards};
use crate::base::{Arg, Digest, Lang};
use crate::locale::Form;
use crate::model::{CardChoice, Entry, Facts};
use crate::theme::card::{Card, Fonts, HEIGHT, Look, Part, WIDTH};

/// Changes when cards are drawn in another way, so that those that are there are drawn anew.
const MANNER: &str = concat!(env!("CARGO_PKG_VERSION"), "/1");

/// With what the cards of a language are drawn, and that of the site.
#[derive(Clone, Debug)]
pub struct Drawing {
    fonts: Arc<Fonts>,
    look: Look,
    site: Option<Drawn>,
}

/// A card, and the file it is drawn in. The name of the file tells all that is on it.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// Its path, from the root of the output.
    pub path: String,
    /// What is on it.
    pub card: Card,
}

impl Drawing {
    /// With these; none where the site wants no card, or no font can be read.
    pub(super) fn new(view: &View, fonts: &Arc<Fonts>, look: Look) -> Option<Drawing> {
        if choice(view) == CardChoice::None {
            return None;
        }
        let mut drawing = Drawing { fonts: fonts.clone(), look, site: None };
        fonts.digest()?;
        drawing.site = of_site(view).and_then(|card| drawing.named(view.lang, card));
        Some(drawing)
    }

    /// The card under a name that changes with all that is on it; none when the fonts lack one of its letters.
    fn named(&self, lang: Lang, card: Card) -> Option<Drawn> {
        let is_drawable = card.parts().iter().all(|part| self.fonts.cover(&part.words));
        let of_fonts = self.fonts.digest().filter(|_| is_drawable)?;
        // Every field of a card and of its colours is told.
        let told = format!("{MANNER}\n{of_fonts}\n{card:?}\n{:?}", self.look);
        let digest = Digest::of(told.as_bytes()).to_string();
        Some(Drawn { path: address::card(lang, &digest[..20]), card })
    }
}

/// The cards of the pages of one language, each once: of the site, and of the records that have one.
pub fn drawn(shared: &Shared) -> Vec<Drawn> {
    let Some(drawing) = shared.drawing_of_cards() else { return Vec::new() };
    let view = &View::new(shared, String::new());
    let entries = view.edition.entries().iter().filter(|entry| shared.has_page(entry));
    let own = entries.filter_map(|entry| of_entry(view, drawing, entry));
    let mut drawn: Vec<Drawn> = drawing.site.clone().into_iter().chain(own).collect();
    drawn.sort_by(|a, b| a.path.cmp(&b.path));
    drawn.dedup_by(|a, b| a.path == b.path);
    drawn
}

/// `CardImage?` of a page: its own, or that of the site.
pub fn image(view: &View, entry: Option<&Entry>) -> Value {
    let Some(drawing) = view.shared.drawing_of_cards() else { return null() };
    let own = entry.and_then(|entry| of_entry(view, drawing, entry));
    let Some(drawn) = own.as_ref().or(drawing.site.as_ref()) else { return null() };
    let words: Vec<&str> = drawn.card.parts().iter().map(|part| &*part.words).collect();
    map([
        ("url", view.absolute(&drawn.path).into()),
        ("width", u64::from(WIDTH).into()),
        ("height", u64::from(HEIGHT).into()),
        ("words", words.join(" · ").into()),
    ])
}

/// The card of the site, shown with every page that has none of its own.
fn of_site(view: &View) -> Option<Card> {
    let config = view.edition.config();
    let (lang, title) = config.title.first_of(view.order())?;
    let state = config.tagline.first_of(view.order()).map(|(lang, words)| view.part(lang, words));
    let title = view.part(lang, title);
    Some(Card { direction: view.locale.direction(), site: None, sort: None, title, state, notice: None })
}

/// The card of a record.
fn of_entry(view: &View, drawing: &Drawing, entry: &Entry) -> Option<Drawn> {
    if !has_own(view, entry) {
        return None;
    }
    let (lang, title) = view.edition.title(entry, view.lang);
    let site = view.edition.config().title.first_of(view.order());
    let kind = view.shared.kind(&entry.kind);
    let notice = "ui-illustrative-notice";
    let card = Card {
        direction: view.locale.direction(),
        site: site.map(|(lang, title)| view.part(lang, title)),
        sort: Some(view.part(kind.lang, &kind.name)),
        title: view.part(lang, title),
        state: state(view, entry),
        notice: entry.common.illustrative.then(|| view.part(view.locale.spoken_by(notice), &view.message(notice))),
    };
    drawing.named(view.lang, card)
}

/// How far a record is and since when, or when it was.
fn state(view: &View, entry: &Entry) -> Option<Part> {
    let own = |words: String| Part { words, direction: view.locale.direction() };
    let Some(follow) = Follow::of(view, entry) else {
        return cards::date_of(entry).map(|date| own(view.locale.date(date)));
    };
    let label = follow.history.status().map_or("choice-status-no-evidence", |status| status.label());
    let status = view.locale.message(label, &[], Form::Isolated);
    let Some(since) = follow.history.since() else { return Some(own(status)) };
    let args = [("status", Arg::Text(status)), ("since", Arg::Text(view.locale.since(since)))];
    let lang = view.locale.spoken_by("ui-card-status");
    Some(view.part(lang, &view.locale.message("ui-card-status", &args, Form::Isolated)))
}

fn choice(view: &View) -> CardChoice {
    view.edition.config().cards.unwrap_or(CardChoice::Site)
}

/// Whether a record has a card of its own: what the site asked for, of what everybody may see.
fn has_own(view: &View, entry: &Entry) -> bool {
    let is_public = !entry.common.draft
        && !view.edition.is_withdrawn(entry)
        && entry.common.publish_at.is_none_or(|moment| moment <= view.edition.clock);
    let is_main = matches!(entry.facts, Facts::Plan(_) | Facts::Commitment(_) | Facts::Report(_));
    is_public
        && match choice(view) {
            CardChoice::All => true,
            CardChoice::Main => is_main,
            CardChoice::Site | CardChoice::None => false,
        }
}

impl View<'_> {
    /// Words of a card in their language.
    fn part(&self, lang: Lang, text: &str) -> Part {
        Part { words: self.heading(lang, text), direction: self.direction(lang, text) }
    }
}
