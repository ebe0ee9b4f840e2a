//! Every entry of a site, linked: references, translations, addresses, configuration.
//!
//! A site is whole and knows no audience: what may be seen of it, and when, is for `edition`.
//! It never changes; the [`Workspace`] that made it does, and remembers what was read.

mod assemble;
mod folders;
mod link;
mod mentions;
mod parse;
mod state;
mod tables;
mod workspace;

pub use link::{Found, Index};
pub use mentions::Linked;
pub use workspace::{Loaded, Workspace};

use std::sync::Arc;

use crate::base::{Digest, Picture, Shelved, Shelves, SitePath, SourceFile};
use crate::model::{Config, Entry, Kinds};

/// A whole site.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its configuration.
    pub config: Arc<Config>,
    /// Its kinds of records.
    pub kinds: Arc<Kinds>,
    /// Its entries, by the order of kinds and then of ids.
    pub entries: Arc<[Arc<Entry>]>,
    /// Its entries by id.
    pub index: Index,
    /// Who among them refers to whom.
    pub linked: Arc<Linked>,
    /// What is known of the files beside the entries: length in bytes and digest.
    pub files: Shelves<Weighed>,
    /// The pictures among them.
    pub pictures: Shelves<SourceFile>,
}

/// A file beside the entries, and what is known of it.
#[derive(Clone, Debug)]
pub struct Weighed {
    /// Its path.
    pub path: SitePath,
    /// What is known of it.
    pub facts: FileFacts,
}

impl Shelved for Weighed {
    fn name(&self) -> &str {
        self.path.as_str()
    }
}

impl Site {
    /// What is known of a file beside the entries.
    pub fn file(&self, path: &SitePath) -> Option<FileFacts> {
        self.files.get(path.as_str()).map(|file| file.facts)
    }
}

/// What is known of a file without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileFacts {
    /// Its length in bytes.
    pub size: u64,
    /// The SHA-256 of its bytes.
    pub digest: Digest,
    /// What is known of it when it is a picture.
    pub picture: Option<Picture>,
}
