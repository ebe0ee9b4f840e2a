//! What an item of a feed says, in every form of the feed.

use super::items::Item;
use crate::base::{Arg, Lang};
use crate::derived::What;
use crate::locale::Form;
use crate::model::{Entry, Facts};
use crate::outputs::Publication;
use crate::theme::views::{View, change_line, change_lines, change_url};

/// The title of an entry as plain words.
pub fn name(view: &View, entry: &Entry) -> String {
    let (lang, title) = view.edition.title(entry, view.lang);
    view.heading(lang, title)
}

/// The permanent name of an item: by the id of its record, so that a new slug makes no new item.
pub fn id(publication: &Publication, view: &View, item: &Item) -> String {
    let change = &item.change;
    let address = change_url(view, change);
    let place = match (&change.what, address.split_once('#')) {
        (What::Published, _) => String::new(),
        (What::Updated(..), Some((_, anchor))) => format!("#{anchor}"),
        _ => format!("#{}-{}", change.what.code(), change.on),
    };
    publication.absolute(&format!("{}/{}/{}/{place}", view.lang, change.entry.section, change.entry.id))
}

/// The page that tells of an item.
pub fn page(publication: &Publication, view: &View, item: &Item) -> String {
    publication.absolute(&view.shared.address(item.change.entry, view.lang))
}

/// The title, and what became of it: for an update how far the commitment was.
pub fn title(view: &View, item: &Item) -> String {
    let (lang, title) = view.edition.title(item.change.entry, view.lang);
    match &item.change.what {
        What::Published => view.heading(lang, title),
        What::Updated(_, step) => {
            let Some(status) = step.update.status else { return view.heading(lang, title) };
            let status = view.locale.message(status.label(), &[], Form::Isolated);
            let args = [("title", Arg::Text(view.heading_within(lang, title))), ("status", Arg::Text(status))];
            view.locale.message("feed-update", &args, Form::Isolated)
        }
        What::Revised | What::Reached(..) | What::Assessed(_) | What::Withdrawn(_) => change_line(view, &item.change),
    }
}

/// The language of the title, and of the summary.
pub fn shown(view: &View, item: &Item) -> Lang {
    view.edition.shown_in(item.change.entry, view.lang)
}

/// Who tells of an update.
pub fn by(view: &View, item: &Item) -> Option<String> {
    let What::Updated(_, step) = &item.change.what else { return None };
    let by = step.update.by.as_ref().and_then(|by| view.edition.find(by))?;
    Some(name(view, by))
}

/// The summary of a record, in its language.
pub fn summary(view: &View, item: &Item) -> Option<(Lang, String)> {
    if !matches!(item.change.what, What::Published | What::Revised) {
        return None;
    }
    let entry = item.change.entry;
    let text = view.edition.text(entry, view.lang)?;
    let summary = view.with_figures(Some(entry), text.lang, &text.summary.as_ref()?.value);
    Some((text.lang, view.heading(text.lang, &summary)))
}

/// The words of an item as HTML, with their language and direction.
pub fn content(view: &View, item: &Item) -> String {
    let entry = item.change.entry;
    let passage = |words| view.passage(entry, words);
    let parts = match &item.change.what {
        What::Published => {
            let text = view.edition.text(entry, view.lang);
            vec![text.map_or_else(tera::Value::none, |text| view.body(entry, text))]
        }
        What::Updated(_, step) => vec![passage(&step.update.achieved), passage(&step.update.challenges)],
        What::Reached(milestone, _) => vec![passage(&milestone.output)],
        What::Assessed(assessment) => vec![passage(&assessment.note)],
        What::Withdrawn(withdrawal) => vec![passage(&withdrawal.reason)],
        What::Revised => Vec::new(),
    };
    let said = |part: &tera::Value| {
        let part = part.as_map()?;
        let of = |name: &'static str| part.get(&name.into()).and_then(tera::Value::as_str).unwrap_or_default();
        Some(format!("<div lang=\"{}\" dir=\"{}\">{}</div>", of("lang"), of("dir"), of("html").trim_end()))
    };
    let changes = match &entry.facts {
        Facts::Correction(correction) => change_lines(view, correction),
        _ => String::new(),
    };
    changes + &parts.iter().filter_map(said).collect::<String>()
}
