//! Which planned file answers a request, and its bytes.

use axum::http::StatusCode;

use crate::base::{Artifact, Make, Message, Moment, cut_out};
use crate::cli::Desk;
use crate::edition::Audience;
use crate::locale::{Form, Locale};
use crate::outputs;

/// What a request gets.
pub enum Answer {
    /// A file.
    File {
        /// 200, or 404 with the site's own page for it.
        status: StatusCode,
        /// Its media type.
        kind: &'static str,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// Another address.
    Elsewhere(String),
}

/// The answer to a request for `path`, from the site as it is.
pub fn answer(desk: &Desk, path: &str, clock: Moment, address: &str) -> Answer {
    let publication = desk.publication(Audience::Team, clock, address);
    let planned = outputs::plan(&publication);
    let Some(wanted) = decoded(path) else { return missing(desk, &planned) };
    let wanted = wanted.trim_start_matches('/');
    let file =
        if wanted.is_empty() || wanted.ends_with('/') { format!("{wanted}index.html") } else { wanted.to_owned() };
    if let Some(artifact) = planned.iter().find(|artifact| artifact.path == file) {
        return made(desk, artifact, StatusCode::OK);
    }
    let folder = format!("{wanted}/index.html");
    if planned.iter().any(|artifact| artifact.path == folder) {
        return Answer::Elsewhere(format!("{path}/"));
    }
    missing(desk, &planned)
}

fn missing(desk: &Desk, planned: &[Artifact]) -> Answer {
    match planned.iter().find(|artifact| artifact.path == "404.html") {
        Some(artifact) => made(desk, artifact, StatusCode::NOT_FOUND),
        None => Answer::File { status: StatusCode::NOT_FOUND, kind: "text/plain; charset=utf-8", bytes: Vec::new() },
    }
}

fn made(desk: &Desk, artifact: &Artifact, status: StatusCode) -> Answer {
    let bytes = match &artifact.make {
        Make::Bytes(make) => make(),
        Make::Cut(path, without) => {
            desk.bytes(path).map(|bytes| cut_out(&bytes, without)).ok_or_else(|| path.to_string())
        }
        Make::Copy(path) => desk.bytes(path).map(|bytes| bytes.to_vec()).ok_or_else(|| path.to_string()),
    };
    match bytes {
        Ok(bytes) => Answer::File { status, kind: media_type(&artifact.path), bytes },
        Err(why) => Answer::File {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            kind: "text/plain; charset=utf-8",
            bytes: format!("{}\n{why}\n", artifact.path).into_bytes(),
        },
    }
}

impl Answer {
    /// What went wrong in the world, as a text.
    pub fn trouble(troubles: &[Message], locale: &Locale) -> Answer {
        let words: Vec<String> = troubles.iter().map(|trouble| locale.say(trouble, Form::Isolated)).collect();
        Answer::File {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            kind: "text/plain; charset=utf-8",
            bytes: words.join("\n").into_bytes(),
        }
    }
}

/// The path without percent signs; none when it is not UTF-8.
fn decoded(path: &str) -> Option<String> {
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

/// The media type of a file, by the end of its name.
fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "json" => "application/json",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "woff2" => "font/woff2",
        "ics" => "text/calendar; charset=utf-8",
        _ => "application/octet-stream",
    }
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
