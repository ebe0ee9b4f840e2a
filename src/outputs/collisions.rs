//! Files that would stand at the same place of the output, on any disk it may be copied to.

use std::collections::BTreeMap;

use crate::base::{Artifact, Diagnostics, Make, SitePath, Span};

/// Every two artifacts with one path, with paths that differ only in case, or where one is a folder of the other.
pub fn collisions(artifacts: &[Artifact]) -> Diagnostics {
    let mut found = Diagnostics::new();
    let mut taken: BTreeMap<String, &Artifact> = BTreeMap::new();
    for artifact in artifacts {
        let folded = artifact.path.to_lowercase();
        match taken.get(&folded) {
            Some(first) => found.push(fault(artifact, first)),
            None => {
                taken.insert(folded, artifact);
            }
        }
    }
    for (path, artifact) in &taken {
        let folders = path.match_indices('/').map(|(at, _)| &path[..at]);
        if let Some(file) = folders.into_iter().find_map(|folder| taken.get(folder)) {
            found.push(fault(artifact, file));
        }
    }
    found
}

/// The fault stands at the file of the site that one of the two is a copy of, where there is one.
fn fault(artifact: &Artifact, other: &Artifact) -> crate::base::Diagnostic {
    let source = [artifact, other].into_iter().find_map(|artifact| match &artifact.make {
        Make::NamedOf(path, _) | Make::Copy(path) | Make::Less(path, _) => Some(path.clone()),
        Make::Bytes(_) | Make::Named(_) => None,
    });
    let span = Span::whole(&source.unwrap_or_else(|| SitePath::new("site.yaml")));
    span.error("artifact-collision").with("path", artifact.path.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_files_never_share_a_place_on_any_disk() {
        let planned = |paths: &[&str]| -> Vec<Artifact> {
            paths.iter().map(|path| Artifact::new(*path, || Ok(Vec::new()))).collect()
        };
        assert!(collisions(&planned(&["a/b", "a/c", "ab", "a.b"])).is_empty());
        for paths in [["a/b", "a/b"], ["a/b", "A/b"], ["a/b", "a"], ["a", "a/b/c"]] {
            assert_eq!(collisions(&planned(&paths)).len(), 1, "{paths:?}");
        }
    }
}
