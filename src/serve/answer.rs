//! Which planned file answers a request, and its bytes. What is not planned does not exist: no path is looked up on disk.

use axum::http::StatusCode;

use super::bar;
use super::media::media_type;
use super::state::{Current, Plan, State, Viewer};
use crate::base::{Artifact, Digest, Make};

/// What a request gets.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// A file.
    File(File),
    /// Another address, and what the browser is to remember.
    Elsewhere {
        /// The address.
        address: String,
        /// What to remember.
        cookies: Vec<String>,
    },
}

/// A file as it is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// 200, or 404 with the site's own page for it.
    pub status: StatusCode,
    /// Its media type.
    pub kind: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The answer to a request for `path`.
pub fn answer(state: &State, current: &Current, viewer: Viewer, path: &str) -> Answer {
    let plan = current.plan(viewer, &state.preview.address);
    let Some(wanted) = decoded(path) else { return missing(state, current, &plan, "") };
    let wanted = wanted.strip_prefix('/').unwrap_or(&wanted);
    if let Some(artifact) = plan.file(&file_of(wanted)) {
        return made(state, current, &plan, &artifact, StatusCode::OK, wanted);
    }
    if plan.file(&format!("{wanted}/index.html")).is_some() {
        // Of the path only: two slashes at its beginning would name another machine.
        return Answer::Elsewhere { address: format!("/{}/", path.trim_matches('/')), cookies: Vec::new() };
    }
    missing(state, current, &plan, wanted)
}

/// The file that is shown at an address.
pub fn file_of(address: &str) -> String {
    if address.is_empty() || address.ends_with('/') { format!("{address}index.html") } else { address.to_owned() }
}

fn missing(state: &State, current: &Current, plan: &Plan, wanted: &str) -> Answer {
    match plan.file("404.html") {
        Some(artifact) => made(state, current, plan, &artifact, StatusCode::NOT_FOUND, wanted),
        None => Answer::File(File { status: StatusCode::NOT_FOUND, kind: media_type("a.txt"), bytes: Vec::new() }),
    }
}

fn made(
    state: &State,
    current: &Current,
    plan: &Plan,
    artifact: &Artifact,
    status: StatusCode,
    address: &str,
) -> Answer {
    let bytes = match &artifact.make {
        Make::Bytes(make) | Make::Named(make) => make(),
        Make::NamedOf(path, make) => {
            current.snapshot.bytes(path).ok_or_else(|| path.to_string()).and_then(|bytes| make(&bytes))
        }
        Make::Less(path, less) => {
            current.snapshot.bytes(path).map(|bytes| less.left_of(&bytes)).ok_or_else(|| path.to_string())
        }
        Make::Copy(path) => current.snapshot.bytes(path).map(|bytes| bytes.to_vec()).ok_or_else(|| path.to_string()),
    };
    state.count();
    let kind = media_type(&artifact.path);
    match bytes {
        Ok(bytes) if kind.starts_with("text/html") => {
            let tag = Digest::of(&bytes).short();
            Answer::File(File { status, kind, bytes: bar::with_bar(bytes, &tag) })
        }
        Ok(bytes) => Answer::File(File { status, kind, bytes }),
        Err(why) => bar::unmade(current, plan, address, &artifact.path, &why),
    }
}

/// The path without percent signs; none when it is not UTF-8.
pub fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hexadecimal = |byte: &u8| char::from(*byte).to_digit(16);
        match (first, after) {
            (b'%', [high, low, further @ ..]) => {
                bytes.push(u8::try_from(hexadecimal(high)? * 16 + hexadecimal(low)?).ok()?);
                rest = further;
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_as_it_was_meant() {
        assert_eq!(decoded("/ar/%D8%A3/").as_deref(), Some("/ar/أ/"));
        assert_eq!(decoded("/%"), Some("/%".into()));
        assert_eq!(decoded("/%ff"), None);
        assert_eq!(decoded("/%zz"), None);
    }
}
