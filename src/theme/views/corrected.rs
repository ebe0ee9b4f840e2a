//! The mark of a corrected figure: in the table that holds it, and on every page that uses it.

use std::collections::HashMap;

use tera::Value;

use super::shapes::{list, map, null};
use super::{View, changed, correction, named};
use crate::base::Arg;
use crate::locale::Form;
use crate::model::Entry;
use crate::model::kinds::{Affected, Correction};

/// The marks of the cells of one record, by their address.
pub struct Corrected(HashMap<String, Value>);

impl Corrected {
    /// `CorrectedCell?` of the cell at an address.
    pub fn at(&self, anchor: &str) -> Value {
        self.0.get(anchor).cloned().unwrap_or_else(null)
    }
}

/// The marks of the cells of `entry`, each by its last correction.
pub fn of(view: &View, entry: &Entry) -> Corrected {
    let mut marks = HashMap::new();
    for (anchor, corrected) in correction::figures(view, entry) {
        let said = Said::of(view, entry, corrected.correction, corrected.affected);
        let args = [("date", Arg::Text(said.date)), ("old", Arg::Text(said.old))];
        let text = view.locale.message("ui-corrected-cell", &args, Form::Isolated);
        let url = view.shared.address(corrected.by, view.lang);
        marks.entry(anchor).or_insert_with(|| map([("text", text.into()), ("url", url.into())]));
    }
    Corrected(marks)
}

/// `UsedCorrection[]`: the corrected figures that the words of `entry` use.
pub fn used(view: &View, entry: &Entry) -> Value {
    list(named::corrected_figures(view, entry).into_iter().map(|used| {
        let said = Said::of(view, used.target, used.corrected.correction, used.corrected.affected);
        let args = [
            ("place", Arg::Text(said.place)),
            ("date", Arg::Text(said.date)),
            ("new", Arg::Text(said.new)),
            ("old", Arg::Text(said.old)),
        ];
        let address = view.shared.address(used.corrected.by, view.lang);
        let figure = format!("{}#{}", view.shared.address(used.target, view.lang), used.anchor);
        map([
            ("text", view.locale.message("ui-corrected-figure", &args, Form::Isolated).into()),
            ("url", address.into()),
            ("figure_url", figure.into()),
        ])
    }))
}

/// What a correction changed, as a list of sentences in HTML, for readers who see it far from its page.
pub fn change_lines(view: &View, correction: &Correction) -> String {
    let line = |affected: &Affected| {
        let target = view.edition.find(affected.target.as_ref()?)?;
        let said = Said::of(view, target, correction, affected);
        let args = [("place", Arg::Text(said.place)), ("new", Arg::Text(said.new)), ("old", Arg::Text(said.old))];
        Some(format!("<li>{}</li>", view.locale.message("feed-corrected", &args, Form::Html)))
    };
    let lines: String = correction.affects.iter().filter_map(line).collect();
    if lines.is_empty() {
        return lines;
    }
    format!("<ul lang=\"{}\" dir=\"{}\">{lines}</ul>", view.lang, view.locale.direction())
}

/// What is said of a correction, as plain words.
pub struct Said {
    /// The record and the place in it.
    pub place: String,
    /// When it was published.
    pub date: String,
    /// The wrong value.
    pub old: String,
    /// The right one.
    pub new: String,
}

impl Said {
    /// Of a correction of something in `target`.
    pub fn of(view: &View, target: &Entry, correction: &Correction, affected: &Affected) -> Said {
        let changed = changed::changed(view, Some(target), affected);
        let text = |name: &'static str| {
            let words = changed.get(&name.into()).and_then(Value::as_map);
            let text = words.and_then(|words| words.get(&"text".into())).and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        };
        let (lang, title) = view.edition.title(target, view.lang);
        let place = [view.heading_within(lang, title), text("place")];
        Said {
            place: view.joined(&place),
            date: correction.published.map_or_else(|| view.not_stated(), |date| view.locale.date(date)),
            old: text("old"),
            new: text("new"),
        }
    }
}
