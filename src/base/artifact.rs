//! A file that an edition publishes: planned first, made later on any thread, or never.

use std::ops::Range;
use std::sync::Arc;

use super::SitePath;
use super::picture::without_traces;

/// A planned file of the output.
#[derive(Clone)]
pub struct Artifact {
    /// Its place in the output folder, with `/` between parts.
    pub path: String,
    /// How its bytes come to be.
    pub make: Make,
}

/// What is taken from the bytes of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Less {
    /// These bytes, which name what may not be seen.
    Ranges(Vec<Range<usize>>),
    /// What a picture says of its making.
    Traces,
}

/// How bytes come to be of those of a file.
pub type MakeOf = Arc<dyn Fn(&[u8]) -> Result<Vec<u8>, String> + Send + Sync>;

/// How the bytes of an artifact come to be.
#[derive(Clone)]
pub enum Make {
    /// By a pure function; what it says on failure is for the terminal.
    Bytes(Arc<dyn Fn() -> Result<Vec<u8>, String> + Send + Sync>),
    /// The same, when its path tells its bytes: what stands there since the last build need not be made again.
    Named(Arc<dyn Fn() -> Result<Vec<u8>, String> + Send + Sync>),
    /// The same of the bytes of a file of the site.
    NamedOf(SitePath, MakeOf),
    /// By copying a file of the site.
    Copy(SitePath),
    /// By copying a file of the site without what readers may not see of it.
    Less(SitePath, Less),
}

impl Artifact {
    /// A file made by a function.
    pub fn new(
        path: impl Into<String>,
        make: impl Fn() -> Result<Vec<u8>, String> + Send + Sync + 'static,
    ) -> Artifact {
        Artifact { path: path.into(), make: Make::Bytes(Arc::new(make)) }
    }

    /// A file made by a function, whose path tells its bytes.
    pub fn named(
        path: impl Into<String>,
        make: impl Fn() -> Result<Vec<u8>, String> + Send + Sync + 'static,
    ) -> Artifact {
        Artifact { path: path.into(), make: Make::Named(Arc::new(make)) }
    }

    /// A file made of one of the site, whose path tells its bytes.
    pub fn named_of(
        path: impl Into<String>,
        source: SitePath,
        make: impl Fn(&[u8]) -> Result<Vec<u8>, String> + Send + Sync + 'static,
    ) -> Artifact {
        Artifact { path: path.into(), make: Make::NamedOf(source, Arc::new(make)) }
    }

    /// A file of the site without these bytes.
    pub fn cut(path: impl Into<String>, source: SitePath, without: Vec<Range<usize>>) -> Artifact {
        Artifact { path: path.into(), make: Make::Less(source, Less::Ranges(without)) }
    }

    /// A picture of the site without what it says of its making.
    pub fn picture(path: impl Into<String>, source: SitePath) -> Artifact {
        Artifact { path: path.into(), make: Make::Less(source, Less::Traces) }
    }

    /// A file of the site, carried over unchanged.
    pub fn copy(path: impl Into<String>, source: SitePath) -> Artifact {
        Artifact { path: path.into(), make: Make::Copy(source) }
    }
}

impl Less {
    /// What is left of the bytes.
    pub fn left_of(&self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Less::Ranges(ranges) => cut_out(bytes, ranges),
            Less::Traces => without_traces(bytes).into_owned(),
        }
    }
}

/// The bytes without the ranges, which stand in any order and may reach beyond the end.
fn cut_out(bytes: &[u8], without: &[Range<usize>]) -> Vec<u8> {
    let mut without: Vec<&Range<usize>> = without.iter().collect();
    without.sort_by_key(|range| range.start);
    let mut kept = Vec::with_capacity(bytes.len());
    let mut at = 0;
    for range in without {
        kept.extend_from_slice(bytes.get(at..range.start).unwrap_or_default());
        at = at.max(range.end);
    }
    kept.extend_from_slice(bytes.get(at..).unwrap_or_default());
    kept
}

impl std::fmt::Debug for Artifact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Artifact").field("path", &self.path).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_out_is_gone_and_the_rest_stays_in_order() {
        let cut = |ranges: &[Range<usize>]| String::from_utf8(cut_out(b"abcdef", ranges)).unwrap();
        assert_eq!(cut(&[]), "abcdef");
        assert_eq!(cut(&[4..5, 1..3]), "adf");
        assert_eq!(cut(&[1..4, 2..3]), "aef");
        assert_eq!(cut(std::slice::from_ref(&(5..9))), "abcde");
    }
}
