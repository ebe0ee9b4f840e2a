//! What stands on the card of a page: the picture that it is shown with where its address is shared.

use std::sync::Arc;

use tera::Value;

use super::shapes::{map, null};
use super::{Shared, View, address, cards};
use crate::base::Digest;
use crate::locale::Direction;
use crate::model::{CardChoice, Entry, Facts};
use crate::theme::card::{Card, Fonts, HEIGHT, WIDTH};

/// Changes when cards are drawn in another way, so that those that are there are drawn anew.
const MANNER: &str = "1";

/// How many records have a card of their own when nobody asked for it: so many are drawn in the time of a short breath.
const FEW: usize = 300;

/// A card, and the file it is drawn in. The name of the file tells all that is on it.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// Its path, from the root of the output.
    pub path: String,
    /// What is on it.
    pub card: Card,
}

/// The cards of the pages of one language, each once: of the site, and of the records that have one.
pub fn drawn(shared: &Shared) -> Vec<Drawn> {
    let view = &View::new(shared, String::new());
    let entries = view.edition.entries().iter().filter(|entry| shared.has_page(entry));
    let own = entries.filter_map(|entry| of_entry(view, entry));
    let mut drawn: Vec<Drawn> = shared.site_card().cloned().into_iter().chain(own).collect();
    drawn.sort_by(|a, b| a.path.cmp(&b.path));
    drawn.dedup_by(|a, b| a.path == b.path);
    drawn
}

/// The card of the site, shown with every page that has none of its own; none where the site wants none or a letter is missing.
pub fn of_site(view: &View, fonts: &Fonts) -> Option<Drawn> {
    let config = view.edition.config();
    if config.cards == Some(CardChoice::None) {
        return None;
    }
    let (lang, title) = config.title.first_of(view.order())?;
    let sort = config.tagline.first_of(view.order()).map_or(String::new(), |(lang, words)| view.heading(lang, words));
    let title = (view.heading(lang, title), view.locales.or_default(lang).direction());
    let card = Card { direction: view.locale.direction(), site: String::new(), sort, title, state: None, notice: None };
    named(view, fonts, card)
}

/// The card of a record.
fn of_entry(view: &View, entry: &Entry) -> Option<Drawn> {
    let fonts = view.shared.fonts()?;
    if !has_own(view, entry) {
        return None;
    }
    let shown = cards::card(view, entry);
    let text = |path: &[&str]| -> Option<String> {
        let found = path.iter().try_fold(&shown, |value, key| value.as_map()?.get(&(*key).to_owned().into()));
        found.and_then(|value| value.as_str()).map(str::to_owned)
    };
    let date = text(&["since", "text"]).or_else(|| text(&["date", "text"]));
    let state = match (text(&["status", "label"]), date) {
        (Some(status), Some(since)) => {
            Some(view.message_with("ui-card-status", &[("status", &status), ("date", &since)]))
        }
        (status, date) => status.or(date),
    };
    let (lang, title) = view.edition.title(entry, view.lang);
    let direction = view.locales.get(lang).map_or(Direction::Ltr, |locale| locale.direction());
    let site = view.edition.config().title.first_of(view.order()).map(|(lang, title)| view.heading(lang, title));
    let card = Card {
        direction: view.locale.direction(),
        site: site.unwrap_or_default(),
        sort: view.shared.kind(&entry.kind).label.as_str().unwrap_or_default().to_owned(),
        title: (view.heading(lang, title), direction),
        state,
        notice: entry.common.illustrative.then(|| view.message("ui-illustrative-notice")),
    };
    named(view, fonts, card)
}

/// Whether a record has a card of its own: on a small site those that people share most, or what the site asked for.
fn has_own(view: &View, entry: &Entry) -> bool {
    let is_public = !entry.common.draft
        && !view.edition.is_withdrawn(entry)
        && entry.common.publish_at.is_none_or(|moment| moment <= view.edition.clock);
    is_public
        && match view.edition.config().cards {
            Some(CardChoice::All) => true,
            Some(CardChoice::Main) => is_main(entry),
            Some(CardChoice::Site | CardChoice::None) => false,
            None => is_main(entry) && view.shared.main_records() <= FEW,
        }
}

/// Whether a record is of those that people share most.
pub fn is_main(entry: &Entry) -> bool {
    matches!(entry.facts, Facts::Plan(_) | Facts::Commitment(_) | Facts::Report(_))
}

/// The card under a name that changes with all that is on it; none when the fonts lack one of its letters.
fn named(view: &View, fonts: &Fonts, card: Card) -> Option<Drawn> {
    let words = card.words();
    let of_fonts = fonts.digest().filter(|_| fonts.cover(&words))?;
    let digest = Digest::of(format!("{MANNER}\n{of_fonts}\n{words}").as_bytes()).to_string();
    Some(Drawn { path: address::card(view.lang, &digest[..20]), card })
}

/// `CardImage?` of a page.
pub fn image(view: &View, entry: Option<&Entry>, words: &str) -> Value {
    let own = entry.and_then(|entry| of_entry(view, entry));
    let Some(drawn) = own.as_ref().or(view.shared.site_card()) else { return null() };
    map([
        ("url", view.absolute(&drawn.path).into()),
        ("width", u64::from(WIDTH).into()),
        ("height", u64::from(HEIGHT).into()),
        ("words", words.into()),
    ])
}

/// The fonts, if any can be read.
pub fn usable(fonts: &Arc<Fonts>) -> Option<Arc<Fonts>> {
    fonts.digest().map(|_| fonts.clone())
}
