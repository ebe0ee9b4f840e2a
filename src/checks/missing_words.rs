//! A field is given in some languages of the site and not in all of them.

use super::*;
use crate::model::{Record, Value};

/// The rule.
pub const CHECK: Check = Check { id: "missing-words", scope: Scope::Entry(missing_words) };

fn missing_words(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let title = entry.kind.title_field().map(|field| field.name.clone());
    // Without a name in a language the whole entry is missing there, which another rule says.
    let skipped = |name: &str| title.as_deref() == Some(name);
    look(inspection, entry, &entry.record, &skipped, found);
}

fn look(
    inspection: &Inspection,
    entry: &Entry,
    record: &Record,
    skipped: &dyn Fn(&str) -> bool,
    found: &mut Diagnostics,
) {
    for filled in record.fields.iter().filter(|filled| !skipped(&filled.name)) {
        match &filled.value.value {
            Value::Words(words) => {
                for lang in &inspection.site.config.languages {
                    if words.get(*lang).is_none() && entry.speaks(*lang) && !inspection.is_partial(*lang) {
                        let fault = filled.key_span.warning(CHECK.id).with("field", &*filled.name);
                        found.push(fault.with("language", *lang));
                    }
                }
            }
            Value::Group(inner) => look(inspection, entry, inner, &|_| false, found),
            Value::List(items) => {
                for item in items {
                    if let Value::Group(inner) = &item.value {
                        look(inspection, entry, inner, &|_| false, found);
                    }
                }
            }
            _ => {}
        }
    }
}
