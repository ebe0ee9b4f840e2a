//! Where pages and files stand, from the root of the output.

use crate::base::{Day, Lang, SitePath};
use crate::model::Entry;

/// The folder of what was.
pub const EARLIER: &str = "as-of";

/// The home page of a language.
pub fn home(lang: Lang) -> String {
    format!("{lang}/")
}

/// A page of a list; the first has no number.
pub fn section(lang: Lang, section: &str, number: usize) -> String {
    match number {
        0 | 1 => format!("{lang}/{section}/"),
        number => format!("{lang}/{section}/page/{number}/"),
    }
}

/// All topics.
pub fn tags(lang: Lang) -> String {
    format!("{lang}/tags/")
}

/// One topic.
pub fn tag(lang: Lang, id: &str) -> String {
    format!("{lang}/tags/{id}/")
}

/// All there is to take away.
pub fn data(lang: Lang) -> String {
    format!("{lang}/data/")
}

/// The desk of the team; no record can have this address, for ids begin and end with letters or digits.
pub fn desk(lang: Lang) -> String {
    format!("{lang}/-/")
}

/// Search, and where the pieces of its index stand.
pub fn search(lang: Lang) -> String {
    format!("{lang}/search/")
}

/// A page of the list of all records in the order of the alphabet; the first is that of search.
pub fn browse(lang: Lang, number: usize) -> String {
    section(lang, "search", number)
}

/// The records of a year.
pub fn year(lang: Lang, year: i16) -> String {
    format!("{lang}/years/{year}/")
}

/// The accessibility statement.
pub fn accessibility(lang: Lang) -> String {
    format!("{lang}/accessibility/")
}

/// How the site is followed.
pub fn subscribe(lang: Lang) -> String {
    format!("{lang}/subscribe/")
}

/// What is shown without network in the place of a page that was not kept.
pub fn offline(lang: Lang) -> String {
    format!("{lang}/offline/")
}

/// What has a day.
pub fn calendar(lang: Lang) -> String {
    format!("{lang}/calendar/")
}

/// The same for the calendar programs of readers.
pub fn calendar_file(lang: Lang) -> String {
    format!("{lang}/calendar.ics")
}

/// What changed: in the newest year, or in another.
pub fn changes(lang: Lang, year: Option<i16>) -> String {
    match year {
        None => format!("{lang}/changes/"),
        Some(year) => format!("{lang}/changes/{year}/"),
    }
}

/// The earlier days on which the site can be seen as it was.
pub fn earlier(lang: Lang) -> String {
    format!("{lang}/{EARLIER}/")
}

/// Where an address of the site stands as it was at the end of a day; no language has this name.
pub fn as_of(day: Day, address: &str) -> String {
    format!("{EARLIER}/{day}/{address}")
}

/// The earlier states of a page, for machines.
pub fn timemap(address: &str) -> String {
    format!("{address}timemap.link")
}

/// The picture of a card; the digest tells all that is on it.
pub fn card(lang: Lang, digest: &str) -> String {
    format!("cards/{lang}-{digest}.png")
}

/// A file of an entry: once for all languages, whatever folder it is kept in.
pub fn file(entry: &Entry, path: &SitePath) -> String {
    let within = path.as_str().strip_prefix(entry.folder.as_str()).unwrap_or(path.name());
    format!("files/{}/{}/{}", entry.section, entry.id, within.trim_start_matches('/'))
}

/// The same as a link writes it: a name may have any letter, an address may not (RFC 3986, 2.3).
pub fn link_to_file(entry: &Entry, path: &SitePath) -> String {
    let mut link = String::new();
    for byte in file(entry, path).bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            link.push(char::from(byte));
        } else {
            link.push_str(&format!("%{byte:02X}"));
        }
    }
    link
}

/// The way back to the root of the output.
pub fn root_of(address: &str) -> String {
    match address.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_is_as_long_as_the_way_there() {
        assert_eq!(root_of(""), "./");
        assert_eq!(root_of("404.html"), "./");
        assert_eq!(root_of("ar/"), "../");
        assert_eq!(root_of("ar/news/opening/"), "../../../");
    }
}
