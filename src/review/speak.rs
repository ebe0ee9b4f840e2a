//! A difference becomes a sentence in the reader's language.

use rust_decimal::Decimal;

use super::{Change, Group, Label, Shown, Unit, What};
use crate::base::{Arg, Diagnostic, Lang, Message};
use crate::derived::Translation;
use crate::locale::{Form, Locale, Locales};
use crate::model::Entry;

/// Who reads, and what the site calls things.
pub struct Reader<'r> {
    /// The reader's language.
    pub locale: &'r Locale,
    /// Every language.
    pub locales: &'r Locales,
    /// The languages of the site, in its order.
    pub languages: &'r [Lang],
    /// Where a finding stands, as an editor shows it.
    pub place: &'r dyn Fn(&Diagnostic) -> String,
}

impl Reader<'_> {
    /// The title of a record in the reader's language, or in one that stands in for it.
    pub fn title(&self, entry: &Entry) -> String {
        let order = std::iter::once(self.locale.lang()).chain(self.languages.iter().copied());
        let title = order.into_iter().find_map(|lang| entry.title(lang));
        title.unwrap_or(&entry.id).to_owned()
    }

    /// The name of a language.
    pub fn language(&self, lang: Lang) -> String {
        self.locale.language_name(lang).unwrap_or(lang.code()).to_owned()
    }

    /// Words of the catalogs.
    pub fn say(&self, id: &str, args: &[(&str, Arg)], form: Form) -> String {
        self.locale.message(id, args, form)
    }

    /// The heading of a group, with how many differences it has.
    pub fn heading(&self, group: Group, count: usize, form: Form) -> String {
        self.say(heading(group), &[("count", count.into())], form)
    }

    /// The sentence of a difference.
    pub fn told(&self, change: &Change, form: Form) -> String {
        let title = change.entry.as_ref().map_or(String::new(), |entry| self.title(entry));
        let named = |id: &'static str| Message::new(id).with("title", Arg::Text(title.clone()));
        let message = match &change.what {
            What::Came => named("review-came"),
            What::Went => named("review-went"),
            What::Value { label, old, new, unit } => {
                let label = change.entry.as_ref().map_or(String::new(), |entry| self.label(entry, label));
                let sentence = |id| named(id).with("label", Arg::Text(label.clone()));
                let said = |shown: &Shown| Arg::Text(self.shown(shown, unit.as_ref()));
                match (old, new) {
                    (Some(old), Some(new)) => match difference(old, new, unit.as_ref(), self.locale) {
                        Some(message) => {
                            let difference = self.locale.say(&message, Form::Plain);
                            let changed = sentence("review-changed-by").with("old", said(old)).with("new", said(new));
                            changed.with("difference", Arg::Text(difference))
                        }
                        None => sentence("review-changed").with("old", said(old)).with("new", said(new)),
                    },
                    (None, Some(new)) => sentence("review-value-came").with("new", said(new)),
                    (Some(old), None) => sentence("review-value-went").with("old", said(old)),
                    (None, None) => named("review-came"),
                }
            }
            What::Words { label, lang } => {
                let label = change.entry.as_ref().map_or(String::new(), |entry| self.label(entry, label));
                named("review-words").with("label", Arg::Text(label)).with("language", Arg::Text(self.language(*lang)))
            }
            What::Translation { lang, state } => {
                let id = match state {
                    Translation::Fresh => "review-translation-fresh",
                    Translation::Stale => "review-translation-stale",
                    Translation::Missing => "review-translation-missing",
                };
                named(id).with("language", Arg::Text(self.language(*lang)))
            }
            What::Address { lang, old, new, is_redirected } => {
                let id = match (new, is_redirected) {
                    (Some(_), true) => "review-address-moved",
                    (Some(_), false) => "review-address-lost",
                    (None, true) => "review-address-gone-elsewhere",
                    (None, false) => "review-address-gone",
                };
                let told = named(id).with("language", Arg::Text(self.language(*lang))).with("old", old.as_str());
                match new {
                    Some(new) => told.with("new", new.as_str()),
                    None => told,
                }
            }
            What::Fault(fault) => {
                let said = self.locale.say(&fault.message, Form::Plain);
                Message::new("review-fault").with("message", Arg::Text(said)).with("place", (self.place)(fault))
            }
            What::Weight { address, old, new } => Message::new("review-weight")
                .with("address", address.as_str())
                .with("old", Arg::Text(self.locale.file_size(*old)))
                .with("new", Arg::Text(self.locale.file_size(*new))),
        };
        self.locale.say(&message, form)
    }

    /// What a field is called, and which of several it is.
    pub fn label(&self, entry: &Entry, label: &Label) -> String {
        let name = label.path.rsplit('-').next().unwrap_or_default();
        let own = entry.kind.field(&label.path).and_then(|field| field.own.as_ref());
        let own = own.and_then(|own| {
            let order = std::iter::once(self.locale.lang()).chain(self.languages.iter().copied());
            own.label.first_of(order).map(|(_, label)| label.to_owned())
        });
        let of_text = format!("field-text-{}", label.path);
        let ours =
            || entry.kind.field_labels(&label.path).into_iter().chain([of_text.clone()]).find(|id| self.locale.has(id));
        let field = match label.path.as_str() {
            "" => self.say("review-value", &[], Form::Plain),
            "text" => self.say("review-text", &[], Form::Plain),
            _ => own.or_else(|| ours().map(|id| self.say(&id, &[], Form::Plain))).unwrap_or_else(|| name.to_owned()),
        };
        if label.items.is_empty() {
            return field;
        }
        let items: Vec<String> = label.items.iter().map(|item| self.shown(item, None)).collect();
        let items = self.locale.list(&items, crate::locale::ListKind::Plain, Form::Plain);
        self.say("review-label", &[("field", Arg::Text(field)), ("items", Arg::Text(items))], Form::Plain)
    }

    /// A value, written in the manner of the language.
    pub fn shown(&self, shown: &Shown, unit: Option<&Unit>) -> String {
        match shown {
            Shown::Number(number) => match unit {
                Some(Unit::Percent) => self.locale.percent(*number, None),
                Some(Unit::Listed(unit)) if self.locale.has(unit) => {
                    let (number, unit) = (self.locale.number(*number, None), self.say(unit, &[], Form::Plain));
                    self.say("review-number", &[("number", Arg::Text(number)), ("unit", Arg::Text(unit))], Form::Plain)
                }
                Some(Unit::Listed(_)) | None => self.locale.number(*number, None),
            },
            Shown::Date(date) => self.locale.date(*date),
            Shown::Moment(moment) => self.locale.moment(*moment),
            Shown::Truth(truth) => self.say(if *truth { "ui-yes" } else { "ui-no" }, &[], Form::Plain),
            Shown::Choice(list, code) => {
                let id = format!("choice-{list}-{code}");
                if self.locale.has(&id) { self.say(&id, &[], Form::Plain) } else { code.to_string() }
            }
            Shown::Language(lang) => self.language(*lang),
            Shown::Record(id) => id.to_string(),
            Shown::Text(text) | Shown::Code(text) => text.clone(),
            Shown::Message(id) => self.say(id, &[], Form::Plain),
        }
    }
}

/// By how much a number differs: in points for what is a part of a hundred, else in per cent of what it was.
fn difference(old: &Shown, new: &Shown, unit: Option<&Unit>, locale: &Locale) -> Option<Message> {
    let (Shown::Number(old), Shown::Number(new)) = (old, new) else { return None };
    let difference = new.checked_sub(*old)?;
    if unit == Some(&Unit::Percent) {
        let points = locale.change(difference.normalize(), None);
        return Some(Message::new("review-points").with("points", Arg::Text(points)));
    }
    if old.is_zero() {
        return None;
    }
    let hundredths = difference.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(old.abs())?.round_dp(1);
    Some(Message::new("review-per-cent").with("change", Arg::Text(locale.percent_change(hundredths.normalize(), None))))
}

fn heading(group: Group) -> &'static str {
    match group {
        Group::New => "review-group-new",
        Group::Withdrawn => "review-group-withdrawn",
        Group::Statuses => "review-group-statuses",
        Group::Figures => "review-group-figures",
        Group::Dates => "review-group-dates",
        Group::Evidence => "review-group-evidence",
        Group::Embargoes => "review-group-embargoes",
        Group::Words => "review-group-words",
        Group::Translations => "review-group-translations",
        Group::Addresses => "review-group-addresses",
        Group::Links => "review-group-links",
        Group::Introduced => "review-group-introduced",
        Group::Fixed => "review-group-fixed",
        Group::Weight => "review-group-weight",
        Group::Facts => "review-group-facts",
    }
}

impl Group {
    /// Its name for programs.
    pub fn code(self) -> &'static str {
        heading(self).trim_start_matches("review-group-")
    }
}
