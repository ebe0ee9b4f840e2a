//! A link in a text leads to a record or a file that is not there, or is of no known form.

use super::*;
use crate::base::{Message, Span, closest};
use crate::model::{Reference, Target};
use crate::site::Found;

/// The rule.
pub const CHECK: Check = Check { id: "broken-link", scope: Scope::Entry(broken_link) };

fn broken_link(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for link in entry.texts.iter().flat_map(|text| &text.body.links) {
        let url = link.value.as_str();
        if is_elsewhere(url) {
            continue;
        }
        let fault = || link.span.error(CHECK.id).with("link", url);
        let path = url.split('#').next().unwrap_or_default();
        if let Some(id) = path.strip_prefix("id:") {
            found.extend(of_record(inspection.site, id, &link.span, fault));
            continue;
        }
        let names = || entry.attachments.iter().filter_map(|file| within(entry, file));
        if names().any(|name| name == path) {
            continue;
        }
        if entry.facts.workbook().is_some_and(|file| within(entry, file) == Some(path)) {
            found.push(fault().hint(Message::new("hint-workbook-not-published")));
            continue;
        }
        let address = url.starts_with("www.").then(|| format!("https://{url}"));
        let every = any();
        let record = inspection.site.index.ids(&every).find(|id| *id == path).map(|id| format!("id:{id}"));
        let meant = address.or(record).or_else(|| closest(path, names()).map(str::to_owned));
        found.push(fault().suggest(meant.as_deref()));
    }
}

/// What is wrong with a link to the record `id`.
fn of_record(site: &Site, id: &str, span: &Span, fault: impl Fn() -> Diagnostic) -> Option<Diagnostic> {
    let reference = Reference { id: Arc::from(id), target: any(), span: span.clone() };
    match site.index.find(&reference) {
        Found::One(_) => None,
        Found::Several(entries) => {
            let ways: Vec<String> = entries.iter().map(|entry| format!("id:{}/{}", entry.kind.id, entry.id)).collect();
            let fault = span.error("ambiguous-reference").with("id", id);
            Some(fault.accepted(ways.iter().map(String::as_str)))
        }
        Found::WrongKind(_) | Found::Nothing => {
            let target = any();
            let meant = closest(reference.bare(), site.index.ids(&target)).map(|id| format!("id:{id}"));
            Some(fault().suggest(meant.as_deref()))
        }
    }
}

/// The entry that `id:…` names.
pub fn target<'s>(site: &'s Site, id: &str, span: &Span) -> Option<&'s Arc<Entry>> {
    let reference = Reference { id: Arc::from(id), target: any(), span: span.clone() };
    match site.index.find(&reference) {
        Found::One(entry) => Some(entry),
        Found::Several(_) | Found::WrongKind(_) | Found::Nothing => None,
    }
}

fn any() -> Target {
    Target::entries(&[])
}

/// Whether a link leads out of the site, stays on its page, or names a figure, which has rules of its own.
fn is_elsewhere(url: &str) -> bool {
    let lower = url.to_lowercase();
    let is_form = ["https://", "http://", "mailto:", "tel:", "#", "figure:"].iter().any(|form| lower.starts_with(form));
    // `<name@example.org>` is an address of mail without saying so.
    let is_mail = url.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !name.contains(['/', ':']) && host.contains('.') && !host.contains('/')
    });
    is_form || is_mail
}

/// A file's name within the folder of its entry.
fn within<'f>(entry: &Entry, file: &'f crate::base::SitePath) -> Option<&'f str> {
    file.as_str().strip_prefix(entry.folder.as_str())?.strip_prefix('/')
}
