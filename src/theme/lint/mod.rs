//! What in a theme would fail in another language, another direction, or without its author's network.
//!
//! Templates and sheets are read as text, far enough to know what is markup, what is an expression and
//! what a reader would see. What does not work at all is told by the engine.

mod calls;
mod expression;
mod sheets;
mod templates;

use super::{Layers, contrast};
use crate::base::{Diagnostics, Lang};
use crate::locale::{Locale, Locales};
use crate::read;

pub use sheets::sheet;
pub use templates::template;

/// What is wrong with the templates and sheets of a theme, spoken in these languages of a site.
pub fn lint(layers: &Layers<'_>, locales: &Locales, languages: &[Lang]) -> Diagnostics {
    let spoken = || languages.iter().filter_map(|lang| locales.get(*lang));
    let reference: Option<&Locale> = spoken().find(|locale| !locale.is_partial()).or(spoken().next());
    let mut found = Diagnostics::new();
    for (_, file) in layers.below("templates") {
        found.extend(template(&file.path, &read::text(file).value, reference));
    }
    let styles: Vec<_> = layers.below("styles").map(|(_, file)| (&file.path, read::text(file).value)).collect();
    let sheets: Vec<&str> = styles.iter().map(|(_, text)| &**text).collect();
    for (path, text) in &styles {
        found.extend(sheet(path, text, &sheets));
    }
    contrast::measure(layers.pairs(), &contrast::colours_of(layers), &mut found);
    found
}

#[cfg(test)]
mod tests;
