//! Which chart stands where, and what it says in words. The one place where a record becomes a chart.
//!
//! An indicator over time is a line when its values are expected regularly, and bars when they are not: a line between
//! two years of a plan would claim what nobody counted. Places are compared by lying bars, because their names are
//! long; over more than three periods each has a small chart of its own; those with a `tile` stand on a map besides.
//! Parts of a whole are stacked when they can be added up. `chart` in the facts of an indicator chooses otherwise.

mod cube;
mod goals;
mod layout;
mod map;
mod milestones;
mod money;
mod points;
mod series;
mod summary;

use std::collections::BTreeSet;
use std::sync::Arc;

use tera::Value;

use super::shapes::{list, map, null};
use super::{View, correction};
use crate::base::Lang;
use crate::locale::{Direction, bidi};
use crate::model::kinds::{ChartChoice, Indicator};
use crate::model::{Entry, Words};
use crate::theme::chart::{Chart, Drawing, Frame, Label, draw};
use cube::Cube;

pub use milestones::{of_commitment, of_plan};
pub use money::of_budget;

/// A chart and what is said of it.
struct Told {
    /// Its kind, for classes.
    sort: &'static str,
    title: String,
    /// Whole sentences, as HTML.
    says: Vec<String>,
    chart: Chart,
    /// `ChartTable?`, when the page has no table of the same values.
    table: Value,
}

/// The widths of the two drawings: a phone of 360 pixels, and a column of text on a desk.
const WIDTHS: [(&str, &str, f64); 2] = [("narrow", "chart-narrow", 320.0), ("wide", "chart-wide", 720.0)];

/// `ChartView[]` of an indicator.
pub fn of_indicator(view: &View, entry: &Entry, indicator: &Indicator) -> Value {
    if indicator.chart == Some(ChartChoice::None) {
        return list([]);
    }
    let corrected = corrected(view, entry);
    let cube = Cube::of(view, entry, indicator);
    let drawing = cube.as_ref().and_then(|cube| series::main(view, indicator, cube, &corrected));
    let map = cube.as_ref().and_then(|cube| map::map(view, indicator, cube, &corrected));
    let goal = goals::goal(view, entry, indicator);
    shown(view, drawing.into_iter().chain(map).chain(goal))
}

/// The addresses of the figures of an entry that were corrected.
fn corrected(view: &View, entry: &Entry) -> BTreeSet<String> {
    correction::figures(view, entry).into_iter().map(|(anchor, _)| anchor).collect()
}

/// `ChartView[]`.
fn shown(view: &View, charts: impl IntoIterator<Item = Told>) -> Value {
    list(charts.into_iter().enumerate().map(|(at, told)| {
        let id = format!("part-chart-{}", at + 1);
        let (named_by, told_by) = (format!("{id}-title"), format!("{id}-says"));
        let drawn = WIDTHS.map(|(name, class, width)| {
            let (id, reading) = (format!("{id}-{name}"), view.locale.direction());
            let (named_by, told_by, time) = (&*named_by, &*told_by, view.shared.time_direction());
            let frame = Frame { width, id: &id, class, named_by, told_by, reading, time };
            (name, Value::safe_string(&draw(&told.chart, &frame)))
        });
        let [narrow, wide] = drawn;
        map([
            ("id", id.as_str().into()),
            ("sort", told.sort.into()),
            ("title", view.own_words(&told.title)),
            ("says", Value::safe_string(&told.says.join(" "))),
            narrow,
            wide,
            ("table", told.table),
        ])
    }))
}

/// `ChartTable` of texts.
fn table(view: &View, corner: &str, columns: &[&str], rows: Vec<(Value, Vec<Value>)>) -> Value {
    map([
        ("corner", view.message(corner).into()),
        ("columns", list(columns.iter().map(|column| view.message(column).into()))),
        ("rows", list(rows.into_iter().map(|(header, cells)| map([("header", header), ("cells", list(cells))])))),
    ])
}

/// The name of a drawing for classes.
fn sort_of(drawing: &Drawing) -> &'static str {
    match drawing {
        Drawing::Lines(_) => "line",
        Drawing::Columns(bars) if bars.is_stacked => "stacked-bar",
        Drawing::Rows(bars) if bars.is_stacked => "stacked-bar",
        Drawing::Columns(_) => "bar",
        Drawing::Rows(_) => "horizontal-bar",
        Drawing::Multiples(_) => "small-multiples",
        Drawing::Progress(_) => "progress",
        Drawing::Timeline(_) => "timeline",
        Drawing::Flow(_) => "flow",
        Drawing::Tiles(_) => "tile-map",
    }
}

impl View<'_> {
    /// Words of the interface in a drawing.
    fn chart_label(&self, text: &str) -> Label {
        self.chart_words(self.lang, text)
    }

    /// Words in a drawing, in the language they are in.
    fn chart_words(&self, lang: Lang, text: &str) -> Label {
        let dir = self.direction(lang, text);
        let text = self.dressed(lang, text);
        let text = match dir {
            Direction::Rtl => bidi::isolate_codes(&text).into_owned(),
            Direction::Ltr => text.into_owned(),
        };
        Label { text, dir, lang: (lang != self.lang && lang != Lang::UNDETERMINED).then(|| lang.code().to_owned()) }
    }

    /// Words in a drawing whose language nobody told.
    fn chart_loose(&self, text: &str) -> Label {
        match bidi::first_strong(text) {
            Some(direction) if direction != self.locale.direction() => self.chart_words(Lang::UNDETERMINED, text),
            _ => self.chart_label(text),
        }
    }

    /// Words in a drawing in the reader's language or the one that stands in for it.
    fn chart_localized(&self, words: &Words) -> Option<Label> {
        words.first_of(self.order()).map(|(lang, text)| self.chart_words(lang, text))
    }

    /// The title of a record in a drawing.
    fn chart_title(&self, entry: &Arc<Entry>) -> Label {
        let (lang, title) = self.edition.title(entry, self.lang);
        self.chart_words(lang, title)
    }
}

/// Nothing.
fn no_table() -> Value {
    null()
}
