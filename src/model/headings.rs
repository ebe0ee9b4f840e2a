//! One set of anchors for all versions of an entry, so that changing the language keeps the reader's place.

use std::sync::Arc;

use super::Text;
use crate::read::markdown::Heading;

/// The anchor of each heading of each text: its own, that of the same heading in the first language, or its number.
pub fn anchors(texts: &[Text]) -> Vec<Arc<[Arc<str>]>> {
    let levels = |headings: &[Heading]| headings.iter().map(|heading| heading.level).collect::<Vec<_>>();
    let reference = texts.first().map_or(&[][..], |text| &text.body.headings);
    let shape = levels(reference);
    let of_text = |text: &Text| {
        let headings = &text.body.headings;
        let is_same = levels(headings) == shape;
        let mut taken: Vec<Arc<str>> = Vec::with_capacity(headings.len());
        for (at, heading) in headings.iter().enumerate() {
            let model = reference.get(at).filter(|_| is_same).and_then(|heading| heading.id.clone());
            let wanted = heading.id.clone().or(model).unwrap_or_else(|| format!("section-{}", at + 1));
            taken.push(unused(&wanted, &taken));
        }
        taken.into()
    };
    texts.iter().map(of_text).collect()
}

fn unused(wanted: &str, taken: &[Arc<str>]) -> Arc<str> {
    let is_free = |name: &str| taken.iter().all(|other| **other != *name);
    if is_free(wanted) {
        return Arc::from(wanted);
    }
    let numbered = (2..).map(|number| format!("{wanted}-{number}")).find(|name| is_free(name));
    Arc::from(numbered.unwrap_or_default())
}
