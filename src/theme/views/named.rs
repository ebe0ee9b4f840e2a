//! The figures that texts name, written in the language of the words around them: with its unit, with what must be
//! known about it in words, and leading to its cell.

use std::borrow::Cow;
use std::sync::Arc;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{View, correction, figures};
use crate::base::{Arg, Day, Lang};
use crate::derived::named::{Ground, Named, Refusal, Said, named};
use crate::locale::{Form, ListKind, Locale};
use crate::model::kinds::{Indicator, Unit};
use crate::model::{Entry, Facts, Flag, Measure, MoneyUnit};
use crate::read::markdown::with_figures;
use crate::theme::markdown::WrittenFigure;

impl<'v> View<'v> {
    /// The day as of which the figures in the words of `entry` are told, when that is not the day of the edition.
    fn frozen(&self, entry: Option<&Entry>) -> Option<Day> {
        match entry.map(|entry| &entry.facts) {
            Some(Facts::Report(report)) => report.frozen_as_of.map(|_| report.clock(self.edition.day())),
            _ => None,
        }
    }

    /// The figure of a name, as the words of `entry` mean it.
    pub fn named(&self, entry: Option<&Entry>, name: &str) -> Result<Named<'v>, Refusal> {
        let edition = self.edition;
        let frozen = self.frozen(entry);
        let find = |id: &str| edition.find_id(id);
        let day = frozen.unwrap_or_else(|| edition.day());
        let (entries, config) = (edition.entries(), edition.config());
        named(name, &Ground { entries, find: &find, config, day, is_frozen: frozen.is_some() })
    }

    /// The figure of a name, written in `lang` for the words of `entry`.
    pub fn figure(&self, entry: Option<&Entry>, lang: Lang, name: &str) -> WrittenFigure {
        let locale = self.locales.or_default(lang);
        let Ok(named) = self.named(entry, name) else {
            let text = say(locale, "figure-not-published");
            return WrittenFigure { text, href: None, has_value: false, notes: Vec::new() };
        };
        self.written(locale, &named, self.frozen(entry).is_none())
    }

    /// The figure, written; what was corrected says so unless it is told as of an earlier day.
    pub fn written(&self, locale: &Locale, named: &Named, tells_corrections: bool) -> WrittenFigure {
        let anchor = named.anchor.as_ref().map_or(String::new(), |anchor| format!("#{anchor}"));
        let page = self.shared.address(named.entry, self.lang);
        let href = match page == self.address {
            true => Some(anchor).filter(|anchor| !anchor.is_empty()),
            false => Some(format!("{}{page}{anchor}", self.root)),
        };
        let (text, has_value) = self.named_value(locale, named);
        WrittenFigure { text, href, has_value, notes: self.notes(locale, named, tells_corrections) }
    }

    /// Plain words with the figures they name written out.
    pub fn with_figures<'t>(&self, entry: Option<&Entry>, lang: Lang, text: &'t str) -> Cow<'t, str> {
        with_figures(text, |mark| self.figure(entry, lang, &mark.name).plain(self.locales.or_default(lang)))
    }

    fn named_value(&self, locale: &Locale, named: &Named) -> (String, bool) {
        let absent = |id: &str| (say(locale, id), false);
        match &named.said {
            Said::Value { indicator, measure, .. } => match measure {
                Measure::Value(value) => (self.measured(locale, indicator, *value, named.with_unit), true),
                other => (absence(locale, *other, figures::decimals(indicator)), false),
            },
            Said::Change(_, None) => absent("figure-not-comparable"),
            Said::Change(indicator, Some(by)) => {
                let text = locale.change(*by, figures::decimals(indicator));
                let in_points = named.with_unit && indicator.unit == Some(Unit::Percent);
                match in_points {
                    true => (locale.message("figure-points", &[("change", Arg::Text(text))], Form::Plain), true),
                    false => (text, true),
                }
            }
            Said::Share(None) => absent("figure-missing"),
            Said::Share(Some(share)) => {
                let share = share.round_dp(1).normalize();
                (locale.percent(share, None), true)
            }
            Said::Period(period) => (locale.date(*period), true),
            Said::Money { measure, unit, .. } => match measure {
                Measure::Value(amount) => (self.money(locale, *amount, *unit, named.with_unit), true),
                other => (absence(locale, *other, None), false),
            },
            Said::Count(count, of) => {
                let number = |count: usize| locale.integer(i64::try_from(count).unwrap_or(i64::MAX));
                let text = match of {
                    Some(of) => {
                        let args = [("part", Arg::Text(number(*count))), ("all", Arg::Text(number(*of)))];
                        locale.message("ui-part-of-all", &args, Form::Plain)
                    }
                    None => number(*count),
                };
                (text, true)
            }
        }
    }

    fn measured(&self, locale: &Locale, indicator: &Indicator, value: Decimal, with_unit: bool) -> String {
        let decimals = figures::decimals(indicator);
        let number = || locale.number(value, decimals);
        let counted = |id: &str| match value.to_i64().filter(|_| value.fract().is_zero()) {
            Some(count) => locale.message(id, &[("count", Arg::Count(count))], Form::Plain),
            None => format!("{} {}", number(), self.unit_in(locale, indicator)),
        };
        match indicator.unit {
            Some(Unit::Percent) => locale.percent(value, decimals),
            _ if !with_unit => number(),
            Some(Unit::Persons) => counted("figure-persons"),
            Some(Unit::Households) => counted("figure-households"),
            Some(Unit::SquareKilometres) => counted("figure-square-kilometres"),
            Some(Unit::Zones) => counted("figure-zones"),
            Some(Unit::Agreements) => counted("figure-agreements"),
            Some(Unit::Associations) => counted("figure-associations"),
            Some(Unit::Proposals) => counted("figure-proposals"),
            Some(Unit::Dirhams) => locale.dirhams(value),
            Some(Unit::Count | Unit::Other) | None => format!("{} {}", number(), self.unit_in(locale, indicator)),
        }
    }

    /// The unit in the words of the site, or of the list.
    fn unit_in(&self, locale: &Locale, indicator: &Indicator) -> String {
        let order = std::iter::once(locale.lang()).chain(self.edition.languages().iter().copied());
        match indicator.unit_label.first_of(order) {
            Some((_, label)) => label.to_owned(),
            None => indicator.unit.map_or_else(String::new, |unit| say(locale, unit.label())),
        }
    }

    fn money(&self, locale: &Locale, amount: Decimal, unit: MoneyUnit, with_unit: bool) -> String {
        if !with_unit {
            return locale.number(amount, None);
        }
        let dirhams = |factor: i64| locale.dirhams(amount.saturating_mul(Decimal::from(factor)).normalize());
        match unit {
            MoneyUnit::Dirhams => dirhams(1),
            MoneyUnit::ThousandDirhams => dirhams(1_000),
            MoneyUnit::MillionDirhams => dirhams(1_000_000),
            MoneyUnit::Euros | MoneyUnit::UsDollars => {
                format!("{} {}", locale.number(amount, None), say(locale, unit.label()))
            }
        }
    }

    /// What must be known about a figure, in words.
    fn notes(&self, locale: &Locale, named: &Named, tells_corrections: bool) -> Vec<(String, Option<String>)> {
        let mut notes = Vec::new();
        match &named.said {
            Said::Value { flags, corrected_since, .. } => {
                notes.extend(flags.iter().filter_map(flag).map(|id| (say(locale, id), None)));
                if *corrected_since {
                    notes.push((say(locale, "figure-corrected-since"), None));
                }
            }
            Said::Money { parts: (part, all), flags, .. } => {
                if part < all {
                    let number = |count: &usize| Arg::Text(locale.integer(i64::try_from(*count).unwrap_or(i64::MAX)));
                    let args = [("part", number(part)), ("all", number(all))];
                    notes.push((locale.message("figure-partial", &args, Form::Plain), None));
                }
                notes.extend(flags.iter().filter_map(flag).map(|id| (say(locale, id), None)));
            }
            Said::Change(..) | Said::Share(_) | Said::Period(_) | Said::Count(..) => {}
        }
        let anchor = named.anchor.as_deref().filter(|_| tells_corrections && !matches!(named.said, Said::Period(_)));
        if let Some(corrected) = anchor.and_then(|anchor| correction::last_of(self, named.entry, anchor)) {
            let date = corrected.correction.published.map_or_else(|| self.not_stated(), |date| locale.date(date));
            let text = locale.message("figure-corrected", &[("date", Arg::Text(date))], Form::Plain);
            let href = format!("{}{}", self.root, self.shared.address(corrected.by, self.lang));
            notes.push((text, Some(href)));
        }
        notes
    }
}

/// A figure that the words of an entry name, and the last correction of it.
pub struct UsedCorrected<'e> {
    /// The record of the figure.
    pub target: &'e Arc<Entry>,
    /// Its address there.
    pub anchor: String,
    /// The correction.
    pub corrected: crate::derived::Corrected<'e>,
}

/// The corrected figures that the words of `entry` use, each once.
pub fn corrected_figures<'v>(view: &View<'v>, entry: &Entry) -> Vec<UsedCorrected<'v>> {
    let mut found: Vec<UsedCorrected> = Vec::new();
    if view.frozen(Some(entry)).is_some() {
        return found;
    }
    for name in entry.figures(Some(view.edition.shown_in(entry, view.lang))) {
        let Ok(Named { entry: target, anchor: Some(anchor), .. }) = view.named(Some(entry), &name) else { continue };
        let is_known = found.iter().any(|known| Arc::ptr_eq(known.target, target) && known.anchor == anchor);
        // On its own page a record tells of its corrections anyway.
        if is_known || target.key() == entry.key() {
            continue;
        }
        if let Some(corrected) = correction::last_of(view, target, &anchor) {
            found.push(UsedCorrected { target, anchor, corrected });
        }
    }
    found
}

fn say(locale: &Locale, id: &str) -> String {
    locale.message(id, &[], Form::Plain)
}

/// Why there is no value, in words.
fn absence(locale: &Locale, measure: Measure, decimals: Option<u32>) -> String {
    match measure {
        Measure::Suppressed { below: Some(below) } => {
            let below = Arg::Text(locale.number(below, decimals.filter(|_| !below.fract().is_zero())));
            locale.message("figure-below", &[("below", below)], Form::Plain)
        }
        Measure::Suppressed { below: None } => say(locale, "figure-suppressed"),
        Measure::NotApplicable => say(locale, "figure-not-applicable"),
        Measure::Missing | Measure::Value(_) => say(locale, "figure-missing"),
    }
}

/// What a flag says beside a value; the reasons for having none are said instead of the value.
fn flag(flag: Flag) -> Option<&'static str> {
    match flag {
        Flag::Provisional => Some("figure-provisional"),
        Flag::Estimated => Some("figure-estimated"),
        Flag::Revised => Some("figure-revised"),
        Flag::Break => Some("figure-break"),
        Flag::Derived => Some("figure-derived"),
        Flag::Confidential | Flag::NotAvailable | Flag::NotApplicable => None,
    }
}

impl WrittenFigure {
    /// As plain words, for places without markup.
    pub fn plain(&self, locale: &Locale) -> String {
        if self.notes.is_empty() {
            return self.text.clone();
        }
        let notes: Vec<String> = self.notes.iter().map(|(note, _)| note.clone()).collect();
        let notes = locale.list(&notes, ListKind::Plain, Form::Plain);
        let args = [("figure", Arg::Text(self.text.clone())), ("notes", Arg::Text(notes))];
        locale.message("figure-noted", &args, Form::Plain)
    }
}
