//! The bar at the foot of every page of the preview, and the windows that show a page in frames.
//!
//! A page is given one element more, a script; what the script shows is asked for here, and stands apart from the styles
//! of the page. Nothing of it is known to the outputs, so nothing of it can be published.

mod view;

use axum::http::StatusCode;

use super::answer::{Answer, File, decoded};
use super::media::media_type;
use super::state::{Current, Plan, State, Viewer};
use crate::base::Day;
use view::Words;

/// Where the bar's own files are; no address of a site begins like this.
const PLACE: &str = "/__bayan/";
/// Where news is told.
pub const EVENTS: &str = "/__bayan/events";
/// The cookie that says as whom somebody looks.
pub const AUDIENCE: &str = "as";
/// The cookie that says on which day.
pub const DAY: &str = "day";
/// As everybody.
pub const PUBLIC: &str = "public";

const SCRIPT: &str = include_str!("bar.js");
const STYLE: &str = include_str!("bar.css");

/// The name of a cookie: previews at several ports are one host to a browser.
pub fn cookie(name: &str, port: u16) -> String {
    format!("bayan-{name}-{port}")
}

/// The page with the bar's script, which is told by which digests the page can be known again.
pub fn with_bar(page: Vec<u8>, tag: &str) -> Vec<u8> {
    let words = crate::base::Digest::of(&without_names_of_sheets(&page)).short();
    let script = format!("<script defer src=\"{PLACE}bar.js\" data-tag=\"{tag}\" data-words=\"{words}\"></script>\n");
    let end = b"</body>";
    let at = page.windows(end.len()).rposition(|window| window == end).unwrap_or(page.len());
    let mut with = Vec::with_capacity(page.len() + script.len());
    with.extend_from_slice(&page[..at]);
    with.extend_from_slice(script.as_bytes());
    with.extend_from_slice(&page[at..]);
    with
}

/// The page without what tells one state of a sheet from another: ten digits before `.css`.
fn without_names_of_sheets(page: &[u8]) -> Vec<u8> {
    const DIGITS: usize = 10;
    let mut rest = Vec::with_capacity(page.len());
    for piece in page.split_inclusive(|byte| *byte == b'"') {
        let name =
            piece.strip_suffix(b".css\"").and_then(|name| name.split_at_checked(name.len().checked_sub(DIGITS)?));
        match name {
            Some((before, digits)) if before.ends_with(b".") && digits.iter().all(u8::is_ascii_hexdigit) => {
                rest.extend_from_slice(before);
            }
            _ => rest.extend_from_slice(piece),
        }
    }
    rest
}

/// The answer to a request for something of the bar; none when it is for something of the site.
pub fn answer(state: &State, current: &Current, viewer: Viewer, path: &str, query: &str) -> Option<Answer> {
    let wanted = path.strip_prefix(PLACE)?;
    let page = field(query, "page").unwrap_or_default();
    let page = page.trim_start_matches('/').to_owned();
    let text = |name: &str, text: String| Some(file(StatusCode::OK, name, text));
    let plan = || current.plan(viewer, &state.preview.address);
    match wanted {
        "bar.js" => text("bar.js", SCRIPT.to_owned()),
        "bar.css" => text("bar.css", STYLE.to_owned()),
        "bar" => text("bar.html", view::bar(state, current, &plan(), viewer, &page)),
        "beside" => text("beside.html", view::beside(current, &plan(), &page)),
        "phone" => text("phone.html", view::phone(current, &plan(), &page)),
        "look" => Some(look(state, query, &page)),
        _ => Some(file(StatusCode::NOT_FOUND, "a.txt", String::new())),
    }
}

/// What is shown in place of a page that could not be made.
pub fn unmade(current: &Current, plan: &Plan, address: &str, path: &str, why: &str) -> Answer {
    let words = Words::of(current, plan, address);
    let page = view::unmade(&words, path, why);
    let tag = crate::base::Digest::of(page.as_bytes()).short();
    let bytes = with_bar(page.into_bytes(), &tag);
    Answer::File(File { status: StatusCode::INTERNAL_SERVER_ERROR, kind: media_type("a.html"), bytes })
}

/// Remembers as whom and on which day somebody wants to look, and leads back to the page.
fn look(state: &State, query: &str, page: &str) -> Answer {
    let mut cookies = Vec::new();
    let mut set = |name: &str, value: Option<&str>| {
        let name = cookie(name, state.port);
        let rest = match value {
            Some(value) => format!("{value}; Path=/; SameSite=Strict; HttpOnly"),
            None => "; Path=/; SameSite=Strict; HttpOnly; Max-Age=0".to_owned(),
        };
        cookies.push(format!("{name}={rest}"));
    };
    if let Some(day) = field(query, DAY) {
        set(DAY, day.parse::<Day>().ok().map(|day| day.to_string()).as_deref());
    }
    if let Some(audience) = field(query, AUDIENCE) {
        set(AUDIENCE, (audience == PUBLIC).then_some(PUBLIC));
    }
    Answer::Elsewhere { address: format!("/{}", escaped(page)), cookies }
}

fn file(status: StatusCode, name: &str, text: String) -> Answer {
    Answer::File(File { status, kind: media_type(name), bytes: text.into_bytes() })
}

/// A field of a query (URL Standard, application/x-www-form-urlencoded).
fn field(query: &str, name: &str) -> Option<String> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let value = pairs.into_iter().find(|(known, _)| *known == name).map(|(_, value)| value)?;
    decoded(&value.replace('+', " "))
}

/// A path as it stands in an address.
fn escaped(path: &str) -> String {
    let mut escaped = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
                escaped.push(char::from(byte))
            }
            _ => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_at_the_end_and_tells_styles_from_words() {
        let page = |hash: &str, word: &str| {
            let page = format!("<link href=\"/assets/main.{hash}.css\"><body>{word}</body></html>");
            String::from_utf8(with_bar(page.into_bytes(), "tag")).unwrap()
        };
        let words = |page: String| page.split("data-words=\"").nth(1).unwrap()[..10].to_owned();
        let one = page("0123456789", "a");
        assert!(one.ends_with("></script>\n</body></html>"), "{one}");
        assert_eq!(words(one.clone()), words(page("abcdef0123", "a")));
        assert_ne!(words(one.clone()), words(page("0123456789", "b")));
        assert_ne!(words(one), words(page("not-digits", "a")));
        assert!(String::from_utf8(with_bar(b"no end".to_vec(), "tag")).unwrap().starts_with("no end<script"));
    }

    #[test]
    fn a_field_of_a_query_is_read_and_a_page_never_leads_elsewhere() {
        assert_eq!(field("page=%2Far%2Fa+b&day=", "page").as_deref(), Some("/ar/a b"));
        assert_eq!(field("page=%2Far&day=", "day").as_deref(), Some(""));
        assert_eq!(field("page", "page"), None);
        assert_eq!(escaped("ar/أ b\r\n"), "ar/%D8%A3%20b%0D%0A");
    }
}
