//! What a chart shows, in whole sentences: from where to where, the highest and the lowest, and what is not there.

use rust_decimal::Decimal;

use super::super::View;
use super::points::{Writer, are_joined, text};
use crate::base::Arg;
use crate::locale::{Form, ListKind};
use crate::model::kinds::Indicator;
use crate::model::{Flag, Observation};
use crate::theme::chart::Label;

/// The most names that share the first or the last place by name.
const MOST_NAMES: usize = 3;

/// A sentence of the catalogs as HTML.
pub fn say(view: &View, id: &str, args: &[(&str, Arg)]) -> String {
    view.locale.message(id, args, Form::Html)
}

/// A number inside a sentence.
pub fn number(text: String) -> Arg {
    Arg::Code(text)
}

/// What is said of values of one thing, in the order of time.
pub fn over_time(view: &View, indicator: &Indicator, rows: &[&Observation]) -> Vec<String> {
    let known: Vec<(&Observation, Decimal)> = rows.iter().filter_map(|row| Some((*row, row.value()?))).collect();
    let written = |value: Decimal| number(text(view, indicator, value));
    let at = |row: &Observation| Arg::Text(view.locale.date(row.period));
    let (Some((first, low)), Some((last, high))) = (known.first(), known.last()) else {
        return vec![say(view, "ui-chart-says-nothing", &[])];
    };
    if known.len() == 1 {
        return vec![say(view, "ui-chart-says-one", &[("value", written(*low)), ("period", at(first))])];
    }
    let whole = rows.iter().position(|row| std::ptr::eq(*row, *first)).unwrap_or(0)
        ..=rows.iter().position(|row| std::ptr::eq(*row, *last)).unwrap_or(0);
    let are_whole = rows[whole].windows(2).all(|pair| are_joined(indicator, pair[0], pair[1]));
    let id = match (are_whole, high.cmp(low)) {
        (false, _) => "ui-chart-says-apart",
        (true, std::cmp::Ordering::Greater) => "ui-chart-says-rose",
        (true, std::cmp::Ordering::Less) => "ui-chart-says-fell",
        (true, std::cmp::Ordering::Equal) => "ui-chart-says-same",
    };
    let ends = [("first", written(*low)), ("from", at(first)), ("last", written(*high)), ("to", at(last))];
    let mut says = vec![say(view, id, &ends)];
    let by = |one: &&(&Observation, Decimal), two: &&(&Observation, Decimal)| one.1.cmp(&two.1);
    if let (true, Some(greatest), Some(least)) = (known.len() > 2, known.iter().max_by(by), known.iter().min_by(by)) {
        let range = [
            ("high", written(greatest.1)),
            ("high-at", at(greatest.0)),
            ("low", written(least.1)),
            ("low-at", at(least.0)),
        ];
        says.push(say(view, "ui-chart-says-range", &range));
    }
    says
}

/// What is said of values side by side.
pub fn side_by_side(view: &View, indicator: &Indicator, values: &[(&Label, Decimal)]) -> Vec<String> {
    let (Some(high), Some(low)) =
        (values.iter().map(|(_, value)| *value).max(), values.iter().map(|(_, value)| *value).min())
    else {
        return vec![say(view, "ui-chart-says-nothing", &[])];
    };
    let written = |value: Decimal| number(text(view, indicator, value));
    if high == low {
        return vec![say(view, "ui-chart-says-equal", &[("value", written(high))])];
    }
    let named = |of: Decimal| {
        let names = values.iter().filter(|(_, value)| *value == of).map(|(name, _)| name.text.clone());
        let names: Vec<String> = names.collect();
        let listed = view.locale.list(&names[..names.len().min(MOST_NAMES)], ListKind::And, Form::Isolated);
        Arg::Text(listed)
    };
    let args = [("high", named(high)), ("high-value", written(high)), ("low", named(low)), ("low-value", written(low))];
    vec![say(view, "ui-chart-says-highest", &args)]
}

/// What is said of values that are not there, that may change, or that were wrong.
pub fn absences(view: &View, writer: &Writer) -> Vec<String> {
    let absent = [
        ("ui-chart-says-missing", writer.missing),
        ("ui-chart-says-suppressed", writer.suppressed),
        ("ui-chart-says-not-applicable", writer.not_applicable),
    ];
    let counted =
        |(id, count): (&'static str, usize)| (count > 0).then(|| say(view, id, &[("count", Arg::from(count))]));
    let times = |flag: &Flag| writer.flags.iter().find(|(met, _)| met == flag).map_or(0, |(_, times)| *times);
    let flags = Flag::ALL.iter().filter_map(|flag| flagged(view, *flag, times(flag)));
    let corrected = counted(("ui-chart-says-corrected", writer.mended));
    absent.into_iter().filter_map(counted).chain(flags).chain(corrected).collect()
}

/// How many values carry a flag, in words; a break is told where the line stops.
pub fn flagged(view: &View, flag: Flag, times: usize) -> Option<String> {
    let id = match flag {
        Flag::Provisional => "ui-chart-says-provisional",
        Flag::Estimated => "ui-chart-says-estimated",
        Flag::Revised => "ui-chart-says-revised",
        Flag::Derived => "ui-chart-says-derived",
        Flag::Break | Flag::Confidential | Flag::NotAvailable | Flag::NotApplicable => return None,
    };
    (times > 0).then(|| say(view, id, &[("count", Arg::from(times))]))
}
