//! A file's place inside the site, the same on every machine.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// A path from the site's root with `/` between its parts; never absolute, never with `..`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(Arc<str>);

/// A path is found by its letters, without a copy of them.
impl Borrow<str> for SitePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl SitePath {
    /// The path, as given; the caller has read it from the tree and not from a user.
    pub fn new(path: impl AsRef<str>) -> SitePath {
        SitePath(Arc::from(path.as_ref()))
    }

    /// The whole path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The parts from the root down.
    pub fn parts(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('/').filter(|part| !part.is_empty())
    }

    /// The last part.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// What stands after the last dot of the name, in lower case.
    pub fn extension(&self) -> Option<String> {
        self.name().rsplit_once('.').map(|(_, extension)| extension.to_lowercase())
    }

    /// The folder this stands in; empty at the root.
    pub fn folder(&self) -> SitePath {
        SitePath::new(self.0.rsplit_once('/').map_or("", |(folder, _)| folder))
    }

    /// A relative reference resolved against this folder; `None` when it would leave the site.
    pub fn join(&self, relative: &str) -> Option<SitePath> {
        if relative.starts_with('/') || relative.contains('\\') || relative.contains(':') {
            return None;
        }
        let mut parts: Vec<&str> = self.parts().collect();
        for part in relative.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                part => parts.push(part),
            }
        }
        Some(SitePath::new(parts.join("/")))
    }

    /// Whether this stands somewhere below `folder`.
    pub fn is_below(&self, folder: &SitePath) -> bool {
        let folder = folder.as_str();
        folder.is_empty() || (self.0.starts_with(folder) && self.0.as_bytes().get(folder.len()) == Some(&b'/'))
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_reference_never_leaves_the_site() {
        let folder = SitePath::new("content/news/opening");
        let resolve = |relative: &str| folder.join(relative).map(|path| path.as_str().to_owned());
        assert_eq!(resolve("photo.jpg").as_deref(), Some("content/news/opening/photo.jpg"));
        assert_eq!(resolve("../other/./a.csv").as_deref(), Some("content/news/other/a.csv"));
        assert_eq!(resolve("../../../../etc/passwd"), None);
        assert_eq!(resolve("/etc/passwd"), None);
        assert_eq!(resolve("C:\\a"), None);
    }

    #[test]
    fn below_means_inside_the_folder_and_not_only_the_same_letters() {
        let file = SitePath::new("content/news-archive/a.md");
        assert!(file.is_below(&SitePath::new("content/news-archive")));
        assert!(!file.is_below(&SitePath::new("content/news")));
    }
}
