//! Search without a server: the page of each language, and an index in small pieces that the browser fetches as it needs
//! them, as scripts, so that it works from a disk as well.
//!
//! `map.js` says which piece has which words; `words-N.js` say in which records a word stands and how much it weighs there;
//! `records-N.js` say what is shown of a record; `filters.js` has what results can be narrowed by. How many pieces
//! there are follows from how many records there are, so planning reads no word; the index of a language is made once,
//! when the first of its pieces is asked for. A theme without `search.html` has no search.

mod index;
mod pieces;

use std::sync::{Arc, OnceLock};

use super::{Output, Publication, page};
use crate::base::{Artifact, Lang};
use crate::theme::views::{self, address};

use index::Index;

/// The output.
pub const OUTPUT: Output = Output { name: "search", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let mut planned = Vec::new();
    if !publication.theme.has_template("search.html") {
        return planned;
    }
    for shared in publication.shared() {
        let lang = shared.lang();
        let records = views::findable(shared).count();
        for number in 1..=views::browse_pages(records) {
            let address = address::browse(lang, number);
            planned.push(page(publication, lang, &address, move |shared| views::search(shared, number)));
        }
        let index = Arc::new(Lazy { publication: publication.clone(), lang, made: OnceLock::new() });
        let mut add = |name: String, make: fn(&Index, usize) -> String, number: usize| {
            let index = index.clone();
            let path = format!("{}{name}.js", address::search(lang));
            let make = move || {
                let index = index.get()?;
                Ok(pieces::script(&name, &index.stamp, &make(index, number)).into_bytes())
            };
            planned.push(Artifact::new(path, make));
        };
        add("map".to_owned(), |index, _| pieces::map(index), 0);
        add("filters".to_owned(), |index, _| pieces::filters(index), 0);
        for number in 0..pieces::of_words(records) {
            add(format!("words-{number}"), pieces::words, number);
        }
        for number in 0..pieces::of_records(records) {
            add(format!("records-{number}"), pieces::records, number);
        }
    }
    planned
}

/// The index of a language, made when it is first asked for.
struct Lazy {
    publication: Arc<Publication>,
    lang: Lang,
    made: OnceLock<Result<Index, String>>,
}

impl Lazy {
    fn get(&self) -> Result<&Index, String> {
        let made = self.made.get_or_init(|| Ok(Index::of(&self.publication, self.publication.shared_in(self.lang)?)));
        made.as_ref().map_err(Clone::clone)
    }
}
