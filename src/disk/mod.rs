//! The one place that touches the world: files, the clock, the environment, other programs, the network.
//!
//! It understands nothing of what it carries: no file format but its own manifest, no kind, no language. What is
//! wrong with a site's files is data (`SourceTree::found`); `Err` is for what no editor of a site can mend.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "this is the door to the world")]

mod archive;
mod clock;
mod create;
mod editor;
mod embedded;
mod environment;
mod failure;
mod gather;
mod git;
mod hands;
mod history;
mod listen;
mod manifest;
mod names;
mod output;
mod owned;
#[cfg(feature = "publish")]
mod publish;
mod revision;
mod root;
mod signature;
#[cfg(test)]
mod testing;
mod verify;
mod walk;
mod watch;
mod workshop;

pub use archive::{Label, archive};
pub use clock::{Stopwatch, now, today};
pub use create::{file, has_files, is_site, new_file, replace_file, rewrite};
pub use editor::editor;
pub use embedded::embedded;
pub use environment::{Terminal, arguments, current_folder, preferred_languages, prompt, stderr, stdout};
pub use failure::{WriteError, failure};
pub use gather::{Brought, gather};
pub use git::{
    address as git_address, is_shallow as git_is_shallow, last_before as git_last_before, parting as git_parting,
    revision as git_revision, tree as git_tree,
};
pub use history::Past;
pub use listen::{for_tokio, listen, open_browser};
pub use manifest::{MANIFEST, Manifest, Origin, Published, SIGNATURE, Source};
pub use output::{Output, Receipt, Seal, Written, program};
#[cfg(feature = "publish")]
pub use publish::{Difference, Remote};
pub use revision::revision;
pub use root::{Root, bytes_below};
pub use signature::SigningKey;
pub use verify::{Verified, verify};
pub use watch::{Change, Watch, is_git_at_work};
