//! The small shapes of the contract: words, dates, periods, counts, choices, links, files.

use std::borrow::Cow;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use tera::{Map, Value};

use super::{View, address};
use crate::base::{Date, Day, Lang, Moment, Period, SitePath};
use crate::derived;
use crate::locale::{Direction, Form, Locale, bidi, typography};
use crate::model::kinds::{ExternalId, Progress};
use crate::model::{Choices, Code, Entry, Reference, Words};
use crate::theme::markdown;

/// The fields of a view.
pub type Fields = Map;

/// Fields by their names.
pub fn fields<const N: usize>(pairs: [(&'static str, Value); N]) -> Fields {
    with(Fields::with_capacity(N), pairs)
}

/// The same with more fields.
pub fn with<const N: usize>(mut fields: Fields, pairs: [(&'static str, Value); N]) -> Fields {
    fields.extend(pairs.map(|(name, value)| (name.into(), value)));
    fields
}

/// A view with these fields.
pub fn map<const N: usize>(pairs: [(&'static str, Value); N]) -> Value {
    Value::from(fields(pairs))
}

/// Fields by their names, of which only those are made that a template reads (that any of the theme reads, where none is
/// named); the others are null.
macro_rules! read {
    ($view:expr, $template:expr, $(($name:literal, $value:expr $(,)?)),* $(,)?) => {
        $crate::theme::views::shapes::fields([$((
            $name,
            if $view.reads($template, $name) { $value } else { $crate::theme::views::shapes::null() },
        )),*])
    };
}
pub(super) use read;

/// A list.
pub fn list(items: impl IntoIterator<Item = Value>) -> Value {
    Value::from(items.into_iter().collect::<Vec<Value>>())
}

/// Something that is not there.
pub fn null() -> Value {
    Value::none()
}

impl View<'_> {
    /// The reader's language, then the others in the order in which one stands in for another.
    pub fn order(&self) -> impl Iterator<Item = Lang> {
        std::iter::once(self.lang).chain(self.edition.languages().iter().copied())
    }

    /// The direction of what is written in `lang`; where its script is not known, that of the words.
    pub fn direction(&self, lang: Lang, text: &str) -> Direction {
        self.locales.direction_of(lang, text)
    }

    /// Words of a person with the figures they name, and as they are to be set where the site asks for it.
    pub fn dressed<'t>(&self, lang: Lang, text: &'t str) -> Cow<'t, str> {
        match self.with_figures(None, lang, text) {
            Cow::Borrowed(text) => self.set(lang, text),
            Cow::Owned(text) => Cow::Owned(self.set(lang, &text).into_owned()),
        }
    }

    fn set<'t>(&self, lang: Lang, text: &'t str) -> Cow<'t, str> {
        match self.locales.get(lang).filter(|_| self.edition.config().typography) {
            Some(locale) => typography::dress(text, locale),
            None => Cow::Borrowed(text),
        }
    }

    /// A message of the catalogs, without markup.
    pub fn message(&self, id: &str) -> String {
        self.locale.message(id, &[], Form::Plain)
    }

    /// Whether a language says itself that it is not whole.
    pub fn is_partial(&self, lang: Lang) -> bool {
        self.locales.get(lang).is_some_and(Locale::is_partial)
    }

    /// The same for a page, marked where another language says it.
    pub fn said(&self, id: &str) -> Value {
        said(self.locale, id)
    }

    /// `Words` of the catalogs, in the language that says them.
    pub fn said_words(&self, id: &str) -> Value {
        self.words(self.locale.spoken_by(id), &self.message(id))
    }

    /// The name of a language in the reader's own.
    pub fn language_name(&self, lang: Lang) -> String {
        self.locale.language_name(lang).map_or_else(|| lang.code().to_owned(), str::to_owned)
    }

    /// `Words` in the language they are in.
    pub fn words(&self, lang: Lang, text: &str) -> Value {
        let direction = self.direction(lang, text);
        let text = &*self.dressed(lang, text);
        map([
            ("text", text.into()),
            ("html", with_codes(text, direction).into()),
            ("lang", lang.code().into()),
            ("dir", direction.as_str().into()),
            ("foreign", (lang != self.lang).into()),
        ])
    }

    /// `Words` of the interface.
    pub fn own_words(&self, text: &str) -> Value {
        self.words(self.lang, text)
    }

    /// `Words` whose language nobody told: those that run the other way are marked.
    pub fn loose_words(&self, text: &str) -> Value {
        match bidi::first_strong(text) {
            Some(direction) if direction != self.locale.direction() => self.words(Lang::UNDETERMINED, text),
            _ => self.own_words(text),
        }
    }

    /// `Words` in the reader's language or the one that stands in for it.
    pub fn localized(&self, words: &Words) -> Option<Value> {
        words.first_of(self.order()).map(|(lang, text)| self.words(lang, text))
    }

    /// The same; what nobody said is said to be so.
    pub fn localized_or(&self, words: &Words) -> Value {
        self.localized(words).unwrap_or_else(|| self.said_words(NOT_STATED))
    }

    /// What stands where a fact is missing that every record of the kind should have.
    pub fn not_stated(&self) -> String {
        self.message(NOT_STATED)
    }

    /// `DateView`.
    pub fn date(&self, date: Date) -> Value {
        let iso = match date {
            Date::Quarter(..) => null(),
            Date::Year(_) | Date::Month(..) | Date::Day(_) => date.to_string().into(),
        };
        map([("text", self.locale.date(date).into()), ("iso", iso)])
    }

    /// `DateView?`.
    pub fn date_if(&self, date: Option<Date>) -> Value {
        date.map(|date| self.date(date)).into()
    }

    /// `DateView` of a date that must be there.
    pub fn date_or(&self, date: Option<Date>) -> Value {
        date.map_or_else(|| map([("text", self.not_stated().into()), ("iso", null())]), |date| self.date(date))
    }

    /// `DateView` of a day.
    pub fn day(&self, day: Day) -> Value {
        self.date(Date::Day(day))
    }

    /// `DateView` of a moment.
    pub fn moment(&self, moment: Moment) -> Value {
        let iso = moment.strftime("%Y-%m-%dT%H:%M").to_string();
        map([("text", self.locale.moment(moment).into()), ("iso", iso.into())])
    }

    /// `Period`, with the share that is over.
    pub fn period(&self, period: &Period) -> Value {
        let elapsed = derived::elapsed(period, self.edition.day()).map(|elapsed| {
            map([
                ("share", elapsed.share().into()),
                ("months", self.count(elapsed.months)),
                ("of", self.count(elapsed.of)),
            ])
        });
        map([
            ("text", self.locale.period(period).into()),
            ("start", self.date(period.start)),
            ("end", self.date_if(period.end)),
            ("elapsed", elapsed.into()),
        ])
    }

    /// `Period` that must be there.
    pub fn period_or(&self, period: Option<Period>) -> Value {
        period.map_or_else(
            || {
                let text = self.not_stated().into();
                map([("text", text), ("start", self.date_or(None)), ("end", null()), ("elapsed", null())])
            },
            |period| self.period(&period),
        )
    }

    /// `Count`.
    pub fn count(&self, n: usize) -> Value {
        let n = i64::try_from(n).unwrap_or(i64::MAX);
        map([("n", n.into()), ("text", self.locale.integer(n).into())])
    }

    /// `Count` of what may be counted in parts.
    fn measure(&self, number: Decimal) -> Value {
        let n = number.trunc().to_i64().unwrap_or(0);
        map([("n", n.into()), ("text", self.locale.number(number, None).into())])
    }

    /// `Choice`, by the message that names it.
    pub fn choice(&self, code: &str, label: &str) -> Value {
        map([("code", code.into()), ("label", self.said(label))])
    }

    /// `Choice` of a list declared by its shape.
    pub fn choice_of(&self, choices: &Choices, code: &str) -> Value {
        match self.own_label(choices, code) {
            Some((_, label)) => map([("code", code.into()), ("label", label.into())]),
            None if choices.own.is_some() => map([("code", code.into()), ("label", code.into())]),
            None => self.choice(code, &format!("choice-{}-{code}", choices.name)),
        }
    }

    /// `Words` of a choice, in the language that says them.
    pub fn choice_words(&self, choices: &Choices, code: &str) -> Value {
        match self.own_label(choices, code) {
            Some((lang, label)) => self.words(lang, label),
            None if choices.own.is_some() => self.own_words(code),
            None => self.said_words(&format!("choice-{}-{code}", choices.name)),
        }
    }

    /// What a site calls a choice of its own.
    fn own_label<'c>(&self, choices: &'c Choices, code: &str) -> Option<(Lang, &'c str)> {
        let at = choices.codes.iter().position(|known| **known == *code)?;
        choices.own.as_ref()?.get(at)?.first_of(self.order())
    }

    /// `Choice` that must be there.
    pub fn choice_or(&self, choice: Option<(&str, &str)>) -> Value {
        choice.map_or_else(
            || map([("code", "".into()), ("label", self.said(NOT_STATED))]),
            |(code, label)| self.choice(code, label),
        )
    }

    /// `Progress?`.
    pub fn progress(&self, progress: Option<&Progress>) -> Value {
        let view = progress.and_then(|progress| {
            let (done, of) = (progress.done?, progress.of?);
            Some(map([
                ("done", self.measure(done)),
                ("of", self.measure(of)),
                ("unit", self.localized_or(&progress.unit)),
                ("share", derived::share(done, of).into()),
            ]))
        });
        view.into()
    }

    /// The fields of a `Link`.
    pub fn link_fields(&self, entry: &Entry) -> Fields {
        let (lang, title) = self.edition.title(entry, self.lang);
        fields([
            ("title", self.words(lang, title)),
            ("url", self.shared.address(entry, self.lang).into()),
            ("kind", (*entry.kind.id).into()),
            ("kind_label", self.shared.kind(&entry.kind).label.clone()),
            ("illustrative", entry.common.illustrative.into()),
        ])
    }

    /// `Link`.
    pub fn link(&self, entry: &Entry) -> Value {
        Value::from(self.link_fields(entry))
    }

    /// `Link?`: what this audience may not see is not there.
    pub fn link_if(&self, reference: Option<&Reference>) -> Value {
        reference.and_then(|reference| self.edition.find(reference)).map(|entry| self.link(entry)).into()
    }

    /// `Link` that must be there.
    pub fn link_or(&self, reference: Option<&Reference>) -> Value {
        if let Some(entry) = reference.and_then(|reference| self.edition.find(reference)) {
            return self.link(entry);
        }
        map([
            ("title", self.own_words(&self.not_stated())),
            ("url", null()),
            ("kind", "".into()),
            ("kind_label", "".into()),
            ("illustrative", false.into()),
        ])
    }

    /// `Link[]`.
    pub fn links<'r>(&self, references: impl IntoIterator<Item = &'r Reference>) -> Value {
        list(references.into_iter().filter_map(|reference| self.edition.find(reference)).map(|entry| self.link(entry)))
    }

    /// `{code, name}` of a language, named for the reader.
    pub fn language(&self, lang: Lang) -> Value {
        map([("code", lang.code().into()), ("name", self.language_name(lang).into())])
    }

    /// `Language`, named in itself.
    pub fn language_fields(&self, lang: Lang) -> Fields {
        let locale = self.locales.get(lang);
        let direction = locale.map_or(Direction::Ltr, |locale| locale.direction());
        let name = locale.map(|locale| locale.name()).filter(|name| !name.is_empty()).unwrap_or(lang.code());
        fields([("code", lang.code().into()), ("name", name.into()), ("dir", direction.as_str().into())])
    }

    /// `FileView`.
    pub fn file(&self, entry: &Entry, path: &SitePath, language: Option<Lang>) -> Value {
        let size = self.edition.file(path).map(|facts| self.locale.file_size(facts.size)).unwrap_or_default();
        map([
            ("name", path.name().into()),
            ("url", address::link_to_file(entry, path).into()),
            ("size", size.into()),
            ("type", path.extension().unwrap_or_default().to_uppercase().into()),
            ("title", null()),
            ("language", language.map(|lang| self.language(lang)).into()),
        ])
    }

    /// `External[]`.
    pub fn external_ids(&self, ids: &[ExternalId]) -> Value {
        let code = |code: &Option<Code>| Value::from(code.as_ref().map_or("", |code| &*code.0));
        list(ids.iter().map(|external| {
            map([
                ("scheme", code(&external.scheme)),
                ("id", code(&external.id)),
                ("url", external.url.as_ref().map(|url| &*url.0).into()),
            ])
        }))
    }

    /// `TagView` without a count.
    pub fn tag(&self, id: &str, count: Option<usize>) -> Value {
        let name = self.edition.config().tag(id).and_then(|tag| self.localized(&tag.name));
        let url = self.shared.tags.get(id).is_some().then(|| address::tag(self.lang, id));
        map([
            ("label", name.unwrap_or_else(|| self.own_words(id))),
            ("url", url.into()),
            ("count", count.map(|count| self.count(count)).into()),
        ])
    }

    /// `TagView[]`.
    pub fn tags<'r>(&self, references: impl IntoIterator<Item = &'r Reference>) -> Value {
        list(references.into_iter().map(|reference| self.tag(&reference.id, None)))
    }

    /// `Words?` of an area.
    pub fn area(&self, id: Option<&str>) -> Value {
        let area = id.and_then(|id| self.edition.config().area(id));
        area.and_then(|area| self.localized(&area.name)).into()
    }
}

/// The message that says that a fact is missing.
const NOT_STATED: &str = "ui-not-stated";

/// The words with the codes in them kept in order by markup; nothing when there are none.
fn with_codes(text: &str, direction: Direction) -> Option<Value> {
    let isolated = markdown::isolated(text, direction);
    bidi::has_isolates(&isolated).then(|| Value::safe_string(&bidi::html(&isolated)))
}

/// A message of the catalogs for a page: marked where another language says it.
pub(super) fn said(locale: &Locale, id: &str) -> Value {
    if locale.spoken_by(id) == locale.lang() {
        return locale.message(id, &[], Form::Plain).into();
    }
    Value::safe_string(&locale.message(id, &[], Form::Html))
}
