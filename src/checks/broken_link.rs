//! A link in a text leads to a record or a file that is not there, or is of no known form.

use super::*;
use crate::base::{Span, closest};
use crate::model::{Reference, Target};
use crate::site::Found;

/// The rule.
pub const CHECK: Check = Check { id: "broken-link", scope: Scope::Entry(broken_link) };

fn broken_link(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for link in entry.texts.iter().flat_map(|text| &text.body.links) {
        let url = link.value.as_str();
        let is_elsewhere = ["https://", "http://", "mailto:", "tel:", "#"].iter().any(|form| url.starts_with(form));
        if is_elsewhere {
            continue;
        }
        let fault = || link.span.error(CHECK.id).with("link", url);
        let path = url.split('#').next().unwrap_or_default();
        if let Some(id) = path.strip_prefix("id:") {
            if target(inspection.site, id, &link.span).is_none() {
                let any = Target::entries(&[]);
                let ids = inspection.site.index.ids(&any);
                let bare = id.split_once('/').map_or(id, |(_, id)| id);
                let meant = closest(bare, ids).map(|id| format!("id:{id}"));
                found.push(fault().suggest(meant.as_deref()));
            }
            continue;
        }
        let names = || entry.attachments.iter().filter_map(|file| within(entry, file));
        if !names().any(|name| name == path) {
            found.push(fault().suggest(closest(path, names())));
        }
    }
}

/// The entry that `id:…` names.
pub fn target<'s>(site: &'s Site, id: &str, span: &Span) -> Option<&'s Arc<Entry>> {
    let reference = Reference { id: Arc::from(id), target: Target::entries(&[]), span: span.clone() };
    match site.index.find(&reference) {
        Found::One(entry) => Some(entry),
        Found::Several(_) | Found::WrongKind(_) | Found::Nothing => None,
    }
}

/// A file's name within the folder of its entry.
fn within<'f>(entry: &Entry, file: &'f crate::base::SitePath) -> Option<&'f str> {
    file.as_str().strip_prefix(entry.folder.as_str())?.strip_prefix('/')
}
