//! A figure followed over time.

use std::sync::Arc;

use tera::Value;

use super::licence::licence;
use super::shapes::{list, map, read};
use super::{View, charts, figures, provenance, table};
use crate::derived;
use crate::model::Entry;
use crate::model::kinds::Indicator;

/// `indicator`.
pub fn indicator(view: &View, entry: &Arc<Entry>, indicator: &Indicator) -> Value {
    let rows = figures::whole(view, entry);
    let headline = derived::latest(&rows).map(|row| figures::figure(view, indicator, row));
    let mark = |mark| figures::mark(view, indicator, mark);
    let breaks = indicator.breaks.iter().map(|gap| {
        let period = gap.period.map_or_else(|| view.not_stated(), |period| view.locale.date(period));
        map([("period", period.into()), ("note", view.localized(&gap.note).into())])
    });
    Value::from(read![
        view,
        Some("indicator.html"),
        ("unit", figures::unit(view, indicator)),
        ("direction", view.choice_or(indicator.direction.map(|direction| (direction.code(), direction.label())))),
        ("frequency", view.choice_or(indicator.frequency.map(|often| (often.code(), often.label())))),
        ("headline", headline.into()),
        ("change", figures::change(view, indicator, &rows)),
        ("baseline", indicator.baseline.as_ref().map(mark).into()),
        ("targets", list(indicator.targets.iter().map(mark))),
        ("breaks", list(breaks)),
        ("method", view.passage_or(entry, &indicator.method)),
        ("source", view.link_if(indicator.source.as_deref())),
        ("licence", licence(indicator.licence.as_ref())),
        ("next_update", view.date_if(indicator.next_update)),
        ("charts", charts::of_indicator(view, entry, indicator)),
        ("table", table::table(view, entry, indicator)),
        ("provenance", provenance::of_indicator(view, entry, indicator)),
        ("csv", provenance::file(view, entry)),
    ])
}
