//! Something ends before it begins.

use super::*;
use crate::model::{Record, Value};

/// The rule.
pub const CHECK: Check = Check { id: "end-before-start", scope: Scope::Entry(end_before_start) };

/// The pairs of fields that say from when to when.
const PAIRS: [(&str, &str); 2] = [("start", "end"), ("from", "to")];

fn end_before_start(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    look(&entry.record, found);
}

fn look(record: &Record, found: &mut Diagnostics) {
    for (first, last) in PAIRS {
        if let (Some(Value::Date(start)), Some(Value::Date(end))) = (record.get(first), record.get(last))
            && end.latest() < start.earliest()
        {
            let fault = record.span_of(last).error(CHECK.id);
            found.push(fault.with("start", start.to_string()).with("end", end.to_string()));
        }
    }
    for filled in &record.fields {
        match &filled.value.value {
            Value::Group(inner) => look(inner, found),
            Value::List(items) => {
                for item in items {
                    if let Value::Group(inner) = &item.value {
                        look(inner, found);
                    }
                }
            }
            _ => {}
        }
    }
}
