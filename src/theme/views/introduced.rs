//! Which pages have no address of their own, because their words introduce another page; and the addresses of all others.
//!
//! It is the same in every language, and known before anything else of a page is.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::address;
use crate::base::Lang;
use crate::edition::Edition;
use crate::model::{Entry, Facts};

/// The page whose words stand on the home page.
pub(super) const HOME: &str = "home";

/// The pages whose words introduce another page.
#[derive(Clone, Debug, Default)]
pub struct Introduced(Arc<BTreeSet<Arc<str>>>);

impl Introduced {
    /// Those of an edition.
    pub fn of(edition: &Edition) -> Introduced {
        let names = edition.sections().into_iter().chain([HOME, "tags", "data", "accessibility"]);
        let pages = names.filter_map(|name| edition.get("page", name));
        Introduced(Arc::new(pages.filter(|page| !edition.is_withdrawn(page)).map(|page| page.id.clone()).collect()))
    }

    /// Whether the entry has a page of its own.
    pub fn has_page(&self, entry: &Entry) -> bool {
        !matches!(entry.facts, Facts::Page(_)) || !self.0.contains(&entry.id)
    }

    /// Whether this is the address of the page where an entry is read, without making any for most of those it is not.
    pub fn is_at(&self, entry: &Entry, lang: Lang, address: &str) -> bool {
        let may_be = !self.has_page(entry) || address.trim_end_matches('/').ends_with(entry.slug(lang));
        may_be && self.address(entry, lang) == address
    }

    /// The address of the page where an entry is read. A page called `home`, or called like a list, introduces that.
    pub fn address(&self, entry: &Entry, lang: Lang) -> String {
        match self.has_page(entry) {
            true => entry.address(lang),
            false if *entry.id == *HOME => address::home(lang),
            false => address::section(lang, &entry.id, 1),
        }
    }
}
