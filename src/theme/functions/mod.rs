//! What templates may call. One file each; they are given to the engine here.

mod asset;
mod format;
pub mod policy;
mod say;

use std::sync::Arc;

use tera::Tera;

use super::assets::Assets;
use crate::base::Lang;
use crate::locale::Locales;

/// Filters of the engine that know English only: a template that uses one fails, in every language.
const ENGLISH: [&str; 4] = ["pluralize", "title", "capitalize", "wordcount"];

/// Gives an engine its functions, speaking `lang`.
pub fn register(tera: &mut Tera, lang: Lang, locales: &Locales, assets: &Arc<Assets>) {
    tera.register_function("t", say::function(lang, locales.clone()));
    tera.register_function("asset", asset::function(assets.clone()));
    tera.register_function("policy", policy::function);
    format::register(tera, lang, locales);
    for name in ENGLISH {
        tera.register_filter(
            name,
            move |_: tera::Value, _: tera::Kwargs, _: &tera::State| -> tera::TeraResult<tera::Value> {
                Err(tera::Error::message(format!(
                    "the filter `{name}` knows English only; write a message and call `t`"
                )))
            },
        );
    }
}
