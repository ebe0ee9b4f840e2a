//! Documents for paper: a PDF beside the page of each record of a kind that the theme has a template for paper of.
//!
//! A page says how large its document is, so each is made once for a publication and kept. A preview says no size and makes
//! only what is asked for.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::{Output, Publication};
use crate::base::{Artifact, Lang};
use crate::edition::{Audience, Edition};
use crate::locale::Locales;
use crate::model::{Entry, Key};
use crate::theme::views::{self, Printed, Prints, Shared, Topics, address};
use crate::theme::{Printing, Theme};

/// The output.
pub const OUTPUT: Output = Output { name: "paper", plan };

/// A document, or why it cannot be made.
type Made = Result<Arc<[u8]>, String>;

/// The documents of a publication.
pub struct Papers {
    edition: Arc<Edition>,
    locales: Locales,
    theme: Arc<Theme>,
    base_url: String,
    topics: Topics,
    /// What the documents of each language have in common, once somebody asked.
    shared: BTreeMap<Lang, OnceLock<Shared>>,
    made: BTreeMap<(Lang, Key), OnceLock<Made>>,
}

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let Some(papers) = &publication.papers else { return Vec::new() };
    let entries = publication.edition.entries().iter();
    let each = entries.flat_map(|entry| publication.edition.languages().iter().map(move |lang| (entry, *lang)));
    let planned = each.filter_map(|(entry, lang)| {
        let (papers, entry) = (papers.clone(), entry.clone());
        let address = papers.address(&entry, lang)?;
        Some(Artifact::new(address, move || Ok(papers.document(&entry, lang)?.to_vec())))
    });
    planned.collect()
}

impl Papers {
    /// The documents that a site asks for.
    pub fn of(
        edition: &Arc<Edition>,
        locales: &Locales,
        theme: &Arc<Theme>,
        base_url: &str,
        topics: &Topics,
    ) -> Option<Arc<Papers>> {
        if !edition.config().pdf {
            return None;
        }
        let has_paper = |entry: &&Arc<Entry>| views::has_paper(entry, |name| theme.has_template(name));
        let entries = edition.entries().iter().filter(has_paper);
        let each = entries.flat_map(|entry| edition.languages().iter().map(|lang| (*lang, entry.key())));
        Some(Arc::new(Papers {
            edition: edition.clone(),
            locales: locales.clone(),
            theme: theme.clone(),
            base_url: base_url.to_owned(),
            topics: topics.clone(),
            shared: edition.languages().iter().map(|lang| (*lang, OnceLock::new())).collect(),
            made: each.map(|key| (key, OnceLock::new())).collect(),
        }))
    }

    /// What tells the page of a record of its document.
    pub fn prints(self: &Arc<Papers>) -> Prints {
        let papers = self.clone();
        Arc::new(move |entry, lang| papers.printed(entry, lang))
    }

    /// What the documents of a language have in common. They offer no data, and no other document.
    fn shared(&self, lang: Lang) -> Option<&Shared> {
        let share = || {
            let shared = Shared::of(&self.edition, &self.locales, lang, &self.topics).at(&self.base_url);
            shared.in_manner(self.theme.settings()).reading(self.theme.names())
        };
        Some(self.shared.get(&lang)?.get_or_init(share))
    }

    /// Where the document of an entry stands: beside its page, under a name that tells it when it was saved.
    fn address(&self, entry: &Entry, lang: Lang) -> Option<String> {
        self.made.get(&(lang, entry.key()))?;
        Some(format!("{}{}.{lang}.pdf", self.shared(lang)?.address(entry, lang), entry.id))
    }

    fn printed(&self, entry: &Entry, lang: Lang) -> Option<Printed> {
        let address = self.address(entry, lang)?;
        let is_preview = self.edition.audience == Audience::Team;
        // What cannot be made is told where it is planned.
        let size = || self.document(self.edition.get(&entry.kind.id, &entry.id)?, lang).ok();
        let size = if is_preview { None } else { size().map(|bytes| bytes.len() as u64) };
        Some(Printed { address, size })
    }

    fn document(&self, entry: &Arc<Entry>, lang: Lang) -> Made {
        let (Some(shared), Some(made)) = (self.shared(lang), self.made.get(&(lang, entry.key()))) else {
            return Err(format!("there is no document of `{}` in `{lang}`", entry.id));
        };
        let make = || {
            let page = views::paper(shared, entry);
            let identity = format!("{}{}", self.base_url, shared.address(entry, lang));
            let picture = |address: &str| self.picture(address);
            let printing = Printing { identity: &identity, day: self.edition.day(), picture: &picture };
            self.theme.pdf(lang, &page, &printing).map(Arc::from)
        };
        made.get_or_init(|| alone(make)).clone()
    }

    /// The bytes of a picture, by the address at which the web has it.
    fn picture(&self, address: &str) -> Option<Vec<u8>> {
        let link = address.strip_prefix(&self.base_url)?;
        let entries = self.edition.entries().iter();
        let mut files = entries.flat_map(|entry| entry.attachments.iter().map(move |path| (entry, path)));
        let (entry, path) = files.find(|(entry, path)| address::link_to_file(entry, path) == link)?;
        self.edition.picture(entry, path)
    }
}

/// Runs what itself works on several threads, on one of its own. A page that waits for its document would otherwise be begun
/// again by the very thread that makes it, and both would wait for ever.
fn alone<T: Send>(work: impl FnOnce() -> Result<T, String> + Send) -> Result<T, String> {
    let on_its_own = || {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build();
        pool.map_err(|error| error.to_string())?.install(work)
    };
    std::thread::scope(|scope| scope.spawn(on_its_own).join()).unwrap_or_else(|_| Err("setting it failed".to_owned()))
}
