//! What changed: one page for each year of each language, the newest where all of them begin; and the letter that tells
//! what changed since a day.

use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::{Artifact, Day, Lang};
use crate::theme::views::{self, address};

/// The output.
pub const OUTPUT: Output = Output { name: "changes", plan };

const TEMPLATE: &str = "changes.html";
const LETTER: &str = "digest.html";

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let mut planned = Vec::new();
    for shared in publication.shared().filter(|_| publication.theme.has_template(TEMPLATE)) {
        let lang = shared.lang();
        let older = views::changed_years(shared).into_iter().skip(1).map(Some);
        planned.extend(std::iter::once(None).chain(older).map(|year| {
            page(publication, lang, &address::changes(lang, year), move |shared| views::changes(shared, year))
        }));
    }
    planned
}

/// What changed since a day, ready to be sent.
#[derive(Clone, Debug)]
pub struct Digest {
    /// Its subject.
    pub subject: String,
    /// How many changes it tells of.
    pub count: usize,
    /// As HTML that stands by itself.
    pub html: String,
    /// As plain words.
    pub text: String,
}

/// What changed after `since`, for the readers of a language.
pub fn digest(publication: &Publication, lang: Lang, since: Day) -> Result<Digest, String> {
    let letter = views::letter(publication.shared_in(lang)?, since);
    let html = publication.theme.render(lang, LETTER, &letter.context)?;
    let html = String::from_utf8(html).map_err(|error| error.to_string())?;
    Ok(Digest { subject: letter.subject, count: letter.count, html, text: letter.text })
}
