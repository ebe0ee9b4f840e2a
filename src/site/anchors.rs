//! One set of anchors for all versions of an entry, so that changing the language keeps the reader's place.

use std::sync::Arc;

use crate::model::Text;
use crate::read::markdown::Heading;

/// Gives each heading its anchor: its own, that of the same heading in the first language, or its number.
pub fn settle(texts: &mut [Text]) {
    let Some(reference) = texts.first().map(|text| text.body.clone()) else { return };
    let levels = |headings: &[Heading]| headings.iter().map(|heading| heading.level).collect::<Vec<_>>();
    let shape = levels(&reference.headings);
    for text in texts {
        let headings = &text.body.headings;
        let is_same = levels(headings) == shape;
        let mut taken: Vec<Arc<str>> = Vec::with_capacity(headings.len());
        for (at, heading) in headings.iter().enumerate() {
            let model = reference.headings.get(at).filter(|_| is_same).and_then(|heading| heading.id.clone());
            let wanted = heading.id.clone().or(model).unwrap_or_else(|| format!("section-{}", at + 1));
            taken.push(unused(&wanted, &taken));
        }
        text.anchors = taken.into();
    }
}

fn unused(wanted: &str, taken: &[Arc<str>]) -> Arc<str> {
    let is_free = |name: &str| taken.iter().all(|other| **other != *name);
    if is_free(wanted) {
        return Arc::from(wanted);
    }
    let numbered = (2..).map(|number| format!("{wanted}-{number}")).find(|name| is_free(name));
    Arc::from(numbered.unwrap_or_default())
}
