//! `number(of=…)`, `percent`, `change`, `amount`, `size`, `date`, `period`, `list`: bare values written for the page's
//! language, where a template has no view that is written already. Nothing in a theme formats by itself.
//!
//! A number is a whole one or its text: `number(of="1234.50")`. What a template computed in floating point is refused,
//! because it is no longer what was given.

use rust_decimal::Decimal;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::base::{Date, Lang, Period};
use crate::locale::{Form, ListKind, Locale, Locales, bidi};
use crate::theme::markdown;

/// How a value is written.
type Writes = fn(&Locale, &Kwargs) -> TeraResult<String>;

/// The functions, by name.
const FUNCTIONS: [(&str, Writes); 7] = [
    ("number", |locale, given| Ok(locale.number(decimal(given)?, decimals(given)?))),
    ("percent", |locale, given| Ok(locale.percent(decimal(given)?, decimals(given)?))),
    ("change", |locale, given| Ok(locale.change(decimal(given)?, decimals(given)?))),
    ("amount", amount),
    ("size", |locale, given| Ok(locale.file_size(given.must_get::<u64>("of")?))),
    ("date", written_date),
    ("period", period),
];

/// Gives an engine the functions, writing for `lang` unless they are asked for another language.
pub fn register(tera: &mut Tera, lang: Lang, locales: &Locales) {
    for (name, write) in FUNCTIONS {
        let locales = locales.clone();
        tera.register_function(name, move |given: Kwargs, _: &State| -> TeraResult<Value> {
            let locale = spoken(&given, lang, &locales)?;
            let text = write(locale, &given)?;
            if given.get::<bool>("plain")?.unwrap_or(false) {
                return Ok(markdown::isolated(&text, locale.direction()).as_ref().into());
            }
            Ok(Value::safe_string(&markdown::inline(&text, locale.direction())))
        });
    }
    let locales = locales.clone();
    tera.register_function("list", move |given: Kwargs, _: &State| -> TeraResult<Value> {
        let locale = spoken(&given, lang, &locales)?;
        let kind = if given.get::<bool>("or")?.unwrap_or(false) { ListKind::Or } else { ListKind::And };
        let items = given.must_get::<&Value>("of")?.as_array().ok_or_else(|| Error::message("`of` is no list"))?;
        let items: Vec<String> = items.iter().map(word).collect::<TeraResult<_>>()?;
        if given.get::<bool>("plain")?.unwrap_or(false) {
            return Ok(locale.list(&items, kind, Form::Isolated).into());
        }
        Ok(Value::safe_string(&locale.list(&items, kind, Form::Html)))
    });
}

fn spoken<'l>(given: &Kwargs, lang: Lang, locales: &'l Locales) -> TeraResult<&'l Locale> {
    let lang = match given.get::<&str>("lang")? {
        None => lang,
        Some(code) => Lang::new(code).ok_or_else(|| Error::message(format!("`{code}` is no language")))?,
    };
    locales.get(lang).ok_or_else(|| Error::message(format!("there are no words in `{lang}`")))
}

fn word(item: &Value) -> TeraResult<String> {
    let text = item.as_str().ok_or_else(|| Error::message("what a list names are texts"))?;
    Ok(bidi::strip_isolates(text))
}

fn decimal(given: &Kwargs) -> TeraResult<Decimal> {
    let value = given.must_get::<&Value>("of")?;
    let whole = value.as_i64().filter(|_| !value.is_f64()).map(Decimal::from);
    let written = value.as_str().and_then(|text| text.parse::<Decimal>().ok());
    whole.or(written).ok_or_else(|| Error::message("`of` is neither a whole number nor the text of a number"))
}

fn decimals(given: &Kwargs) -> TeraResult<Option<u32>> {
    given.get::<u32>("decimals")
}

fn amount(locale: &Locale, given: &Kwargs) -> TeraResult<String> {
    let amount = decimal(given)?;
    match given.get::<&str>("style")?.unwrap_or("exact") {
        "exact" => Ok(locale.dirhams(amount)),
        "scaled" => Ok(locale.dirhams_scaled(amount)),
        "short" => Ok(locale.dirhams_short(amount)),
        other => Err(Error::message(format!("`{other}` is neither `exact`, `scaled` nor `short`"))),
    }
}

fn date_of(given: &Kwargs, name: &str) -> TeraResult<Option<Date>> {
    let Some(text) = given.get::<&str>(name)? else { return Ok(None) };
    Date::parse(text).map(Some).ok_or_else(|| Error::message(format!("`{text}` is no date")))
}

fn written_date(locale: &Locale, given: &Kwargs) -> TeraResult<String> {
    let date = date_of(given, "of")?.ok_or_else(|| Error::message("`of` is missing"))?;
    match (given.get::<&str>("style")?.unwrap_or("long"), date) {
        ("long", _) => Ok(locale.date(date)),
        ("short", _) => Ok(locale.date_short(date)),
        ("full", Date::Day(day)) => Ok(locale.full_day(day)),
        ("full", _) => Ok(locale.date(date)),
        ("at", _) => Ok(locale.at(date)),
        ("since", _) => Ok(locale.since(date)),
        ("until", _) => Ok(locale.until(date)),
        (other, _) => Err(Error::message(format!("a date is not written `{other}`"))),
    }
}

fn period(locale: &Locale, given: &Kwargs) -> TeraResult<String> {
    let start = date_of(given, "from")?.ok_or_else(|| Error::message("`from` is missing"))?;
    Ok(locale.period(&Period { start, end: date_of(given, "to")? }))
}
