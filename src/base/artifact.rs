//! A file that an edition publishes: planned first, made later on any thread, or never.

use std::sync::Arc;

use super::SitePath;

/// A planned file of the output.
#[derive(Clone)]
pub struct Artifact {
    /// Its place in the output folder, with `/` between parts.
    pub path: String,
    /// How its bytes come to be.
    pub make: Make,
}

/// How the bytes of an artifact come to be.
#[derive(Clone)]
pub enum Make {
    /// By a pure function; what it says on failure is for the terminal.
    Bytes(Arc<dyn Fn() -> Result<Vec<u8>, String> + Send + Sync>),
    /// By copying a file of the site.
    Copy(SitePath),
}

impl Artifact {
    /// A file made by a function.
    pub fn new(
        path: impl Into<String>,
        make: impl Fn() -> Result<Vec<u8>, String> + Send + Sync + 'static,
    ) -> Artifact {
        Artifact { path: path.into(), make: Make::Bytes(Arc::new(make)) }
    }

    /// A file of the site, carried over unchanged.
    pub fn copy(path: impl Into<String>, source: SitePath) -> Artifact {
        Artifact { path: path.into(), make: Make::Copy(source) }
    }
}

impl std::fmt::Debug for Artifact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Artifact").field("path", &self.path).finish_non_exhaustive()
    }
}
