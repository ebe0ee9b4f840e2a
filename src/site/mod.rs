//! Every entry of a site, linked: references, translations, addresses, configuration.
//!
//! A site is whole and knows no audience: what may be seen of it, and when, is for `edition`.
//! It never changes; the [`Workspace`] that made it does, and remembers what was read.

mod anchors;
mod assemble;
mod folders;
mod link;
mod parse;
mod tables;
mod workspace;

pub use link::{Found, Index};
pub use workspace::{Loaded, Workspace};

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::{Digest, Picture, SitePath, SourceFile};
use crate::model::{Config, Entry, Kinds};

/// A whole site.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its configuration.
    pub config: Arc<Config>,
    /// Its kinds of records.
    pub kinds: Arc<Kinds>,
    /// Its entries, by the order of kinds and then of ids.
    pub entries: Vec<Arc<Entry>>,
    /// Its entries by id.
    pub index: Arc<Index>,
    /// What is known of the files beside the entries: length in bytes and digest.
    pub files: Arc<BTreeMap<SitePath, FileFacts>>,
    /// The pictures among them.
    pub pictures: Arc<BTreeMap<SitePath, SourceFile>>,
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
