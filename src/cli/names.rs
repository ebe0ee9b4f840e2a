//! What the catalogs of all languages call things, gathered for those who read tables.

use crate::locale::{Form, Locales};
use crate::model::names::Names;

/// The messages that name what a table may say: its columns, and the words of its lists.
const NAMED: [&str; 7] = [
    "field-indicator-data-",
    "field-budget-lines-",
    "choice-budget-nature-",
    "choice-flag-",
    "choice-money-unit-",
    "choice-unit-",
    "ui-total",
];

/// The words of every language.
pub fn names(locales: &Locales) -> Names {
    let mut names = Names::default();
    for locale in locales.iter() {
        for message in locale.catalog().messages() {
            let id = &*message.id;
            if !NAMED.iter().any(|named| id.starts_with(named)) || id == "ui-total-of" {
                continue;
            }
            names.add(id, &locale.message(id, &[], Form::Plain));
            // Other words for the same, which only readers of tables need.
            if message.attribute("also").is_some() {
                let also = locale.message(&format!("{id}.also"), &[], Form::Plain);
                also.split('|').for_each(|word| names.add(id, word));
            }
        }
        names.add_dates(|date| locale.date(date));
        names.add_dates(|date| locale.date_short(date));
    }
    names
}
