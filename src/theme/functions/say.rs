//! `t(id="…", name=value)`: a sentence of the catalogs in the page's language.

use tera::{Error, Kwargs, State, TeraResult, Value};

use crate::base::{Arg, Lang};
use crate::locale::{Fault, Form, Locales};

/// The arguments that are for the function and not for the sentence.
const OWN: [&str; 3] = ["id", "plain", "lang"];

/// The function, speaking `lang` unless it is asked for another language.
pub fn function(lang: Lang, locales: Locales) -> impl Fn(Kwargs, &State) -> TeraResult<Value> + Send + Sync + 'static {
    move |given, _| {
        let id = given.must_get::<&str>("id")?;
        let is_plain = given.get::<bool>("plain")?.unwrap_or(false);
        let lang = match given.get::<&str>("lang")? {
            None => lang,
            Some(code) => Lang::new(code).ok_or_else(|| Error::message(format!("`{code}` is no language")))?,
        };
        let locale = locales.get(lang).ok_or_else(|| Error::message(format!("there are no words in `{lang}`")))?;
        let mut args = Vec::new();
        for (key, value) in given.iter() {
            let name = key.as_str().unwrap_or_default();
            if !OWN.contains(&name) {
                args.push((name, argument(name, value)?));
            }
        }
        let spoken = locale.speak(id, &args, if is_plain { Form::Isolated } else { Form::Html });
        if let Some(fault) = spoken.faults.first() {
            return Err(Error::message(format!("`{id}` in `{lang}`: {}", explained(fault))));
        }
        // What is plain is still escaped by the engine, as any text is.
        Ok(if is_plain { Value::normal_string(&spoken.text) } else { Value::safe_string(&spoken.text) })
    }
}

fn argument(name: &str, value: &Value) -> TeraResult<Arg> {
    if let Some(text) = value.as_str() {
        return Ok(Arg::Text(if value.is_safe() { without_marks(text) } else { text.to_owned() }));
    }
    match value.as_i64() {
        Some(number) => Ok(Arg::Count(number)),
        None => Err(Error::message(format!("`{name}` is neither a text nor a whole number but {}", value.name()))),
    }
}

/// Words that another language said, without the element that marked them: the sentence keeps them apart itself.
fn without_marks(html: &str) -> String {
    let mut words = String::with_capacity(html.len());
    let mut is_open = false;
    for c in html.chars() {
        match c {
            '<' => is_open = true,
            '>' => is_open = false,
            _ if is_open => {}
            _ => words.push(c),
        }
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(words, |words, (entity, sign)| words.replace(entity, sign))
}

fn explained(fault: &Fault) -> String {
    match fault {
        Fault::UnknownMessage { id } => format!("no message `{id}`"),
        Fault::UnknownAttribute { id, attribute } => format!("`{id}` has no `.{attribute}`"),
        Fault::MissingArgument { id, argument } => format!("`{id}` needs `{argument}`"),
        Fault::Cycle { id } => format!("`{id}` mentions itself"),
        Fault::Function { name } => format!("there is no function `{name}`"),
        Fault::TooLong { id } => format!("`{id}` grows without end"),
    }
}
