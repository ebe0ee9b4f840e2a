//! Things that lead to each other in a circle: a body that belongs to itself, an input merged into itself.

use super::*;
use crate::base::{Arg, Span};
use crate::model::{Facts, Reference};
use crate::site::Found;

/// The rule.
pub const CHECK: Check = Check { id: "circular-reference", scope: Scope::Site(circular_reference) };

fn circular_reference(inspection: &Inspection, found: &mut Diagnostics) {
    let site = inspection.site;
    let parent = |entry: &Arc<Entry>| match &entry.facts {
        Facts::Institution(body) => body.parent.as_ref().map(|parent| (**parent).clone()),
        _ => None,
    };
    let replacement = |entry: &Arc<Entry>| {
        entry.common.withdrawn.as_ref()?.replaced_by.as_ref().map(|replacement| (**replacement).clone())
    };
    of_entries(site, "parent", &parent, found);
    of_entries(site, "replaced_by", &replacement, found);
    for entry in site.entries.iter() {
        let Facts::Consultation(consultation) = &entry.facts else { continue };
        let inputs = &consultation.inputs;
        let next = |at: usize| {
            let name = inputs[at].merged_into.as_ref()?;
            inputs.iter().position(|input| input.id.as_ref() == Some(name))
        };
        let name = |at: usize| inputs[at].id.as_ref().map_or("", |id| &*id.0);
        let span = |at: usize| inputs[at].written.span_of("merged_into").clone();
        report("merged_into", inputs.len(), &next, &name, &span, found);
    }
    let areas = &site.config.areas;
    let next = |at: usize| {
        let parent = areas[at].parent.as_ref()?;
        areas.iter().position(|area| area.id.as_ref().is_some_and(|id| *id.0 == *parent.id))
    };
    let name = |at: usize| areas[at].id.as_ref().map_or("", |id| &*id.0);
    let span = |at: usize| areas[at].written.span_of("parent").clone();
    report("parent", areas.len(), &next, &name, &span, found);
}

fn of_entries(
    site: &Site,
    field: &'static str,
    reference: &dyn Fn(&Arc<Entry>) -> Option<Reference>,
    found: &mut Diagnostics,
) {
    let entries = &site.entries;
    let leading: Vec<Option<Reference>> = entries.iter().map(reference).collect();
    let next = |at: usize| match site.index.find(leading[at].as_ref()?) {
        Found::One(entry) => entries.iter().position(|other| Arc::ptr_eq(other, entry)),
        Found::Several(_) | Found::WrongKind(_) | Found::Nothing => None,
    };
    let name = |at: usize| &*entries[at].id;
    let span = |at: usize| leading[at].as_ref().map_or_else(|| entries[at].span.clone(), |next| next.span.clone());
    report(field, entries.len(), &next, &name, &span, found);
}

/// Reports each circle once, at the first of its members.
fn report<'n>(
    field: &'static str,
    count: usize,
    next: &dyn Fn(usize) -> Option<usize>,
    name: &dyn Fn(usize) -> &'n str,
    span: &dyn Fn(usize) -> Span,
    found: &mut Diagnostics,
) {
    for start in 0..count {
        let mut members = vec![start];
        let mut at = next(start);
        while let Some(member) = at.filter(|member| *member > start && !members.contains(member)) {
            members.push(member);
            at = next(member);
        }
        if at == Some(start) {
            let names = members.iter().map(|member| name(*member).to_owned()).collect();
            found.push(span(start).error(CHECK.id).with("field", field).with("names", Arg::Codes(names)));
        }
    }
}
