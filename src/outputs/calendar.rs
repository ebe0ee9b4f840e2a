//! What has a day: a page, and `calendar.ics` for the calendar programs of readers (iCalendar, RFC 5545).
//!
//! Written here: the few lines it takes are plain, and the libraries for it bring a second calendar of dates with them.

use std::fmt::Write as _;
use std::sync::Arc;

use super::{Output, Publication, page};
use crate::base::{Artifact, Date, Day, Moment, to_utc};
use crate::model::{Entry, When};
use crate::theme::views::{self, Occasion, Shared, View, address};

/// The output.
pub const OUTPUT: Output = Output { name: "calendar", plan };

/// The most bytes of a line (RFC 5545, 3.1).
const LINE: usize = 75;

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let mut planned = Vec::new();
    for lang in publication.edition.languages().iter().copied() {
        if publication.theme.has_template("calendar.html") {
            planned.push(page(publication, lang, &address::calendar(lang), views::calendar));
        }
        let publication = publication.clone();
        planned.push(Artifact::new(address::calendar_file(lang), move || {
            Ok(calendar(&publication, publication.shared_in(lang)?).into_bytes())
        }));
    }
    planned
}

fn calendar(publication: &Publication, shared: &Shared) -> String {
    let view = View::new(shared, address::calendar(shared.lang()));
    let mut lines = Lines::default();
    let config = publication.edition.config();
    let title = config.title.first_of(view.order()).map(|(lang, title)| view.heading(lang, title));
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", &format!("-//Bayan//{}//{}", env!("CARGO_PKG_VERSION"), view.lang.code().to_uppercase()));
    lines.text("NAME", &title.clone().unwrap_or_default());
    lines.text("X-WR-CALNAME", &title.unwrap_or_default());
    lines.add("SOURCE;VALUE=URI", &publication.absolute(&address::calendar_file(view.lang)));
    for occasion in views::occasions(&view) {
        // Which day of a year or a quarter is meant, nobody has said.
        let Some(time) = time(&occasion, config.zone()) else { continue };
        event(&mut lines, publication, &view, &occasion, &time);
    }
    lines.add("END", "VCALENDAR");
    lines.written
}

/// When something begins and ends, as RFC 5545 writes it.
enum Time {
    /// On days, the last not included.
    Days(Day, Day),
    /// At a moment, in UTC.
    Moment(String),
}

/// A month is told as all of its days; what is vaguer has no place in a calendar.
fn time(occasion: &Occasion, zone: &str) -> Option<Time> {
    match occasion.when {
        When::Moment(moment) => Some(Time::Moment(utc(moment, zone))),
        When::Date(date @ (Date::Day(_) | Date::Month(..))) => {
            Some(Time::Days(date.earliest(), date.latest().tomorrow().ok()?))
        }
        When::Date(Date::Year(_) | Date::Quarter(..)) => None,
    }
}

/// A moment of the site's zone, written in UTC; as it is when the zone is not known, which a check reports.
fn utc(moment: Moment, zone: &str) -> String {
    to_utc(moment, zone).unwrap_or(moment).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Of when an event is: of the day its record says, or of today. The minute of a build makes no other calendar.
fn stamp(entry: &Entry, clock: Moment) -> Moment {
    let said = entry.common.updated.or(entry.common.published).map(Date::earliest);
    said.unwrap_or(clock.date()).min(clock.date()).to_datetime(jiff::civil::Time::midnight())
}

fn event(lines: &mut Lines, publication: &Publication, view: &View, occasion: &Occasion, time: &Time) {
    let entry = occasion.entry;
    let zone = publication.edition.config().zone();
    lines.add("BEGIN", "VEVENT");
    // By the permanent id: a changed day moves the event instead of adding one.
    let site = publication.base_url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    lines.text("UID", &format!("{}-{}-{}@{site}", entry.kind.id, entry.id, occasion.id));
    lines.add("DTSTAMP", &utc(stamp(entry, publication.edition.clock), zone));
    match time {
        Time::Days(start, end) => {
            lines.add("DTSTART;VALUE=DATE", &start.strftime("%Y%m%d").to_string());
            lines.add("DTEND;VALUE=DATE", &end.strftime("%Y%m%d").to_string());
        }
        Time::Moment(start) => lines.add("DTSTART", start),
    }
    lines.text(&format!("SUMMARY;LANGUAGE={}", view.lang), &occasion.title(view));
    if let Some(what) = &occasion.what {
        lines.text("DESCRIPTION", what);
    }
    if let Some(place) = &occasion.place {
        lines.text("LOCATION", place);
    }
    lines.add("URL", &publication.absolute(&occasion.url(view)));
    // Nobody is busy because something is due.
    lines.add("TRANSP", "TRANSPARENT");
    lines.add("END", "VEVENT");
}

/// Lines of content, folded where they are too long.
#[derive(Default)]
struct Lines {
    written: String,
}

impl Lines {
    /// A line whose value has nothing to escape.
    fn add(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{value}");
        let mut length = 0;
        for letter in line.chars().filter(|letter| !letter.is_control()) {
            if length + letter.len_utf8() > LINE {
                self.written.push_str("\r\n ");
                length = 1;
            }
            self.written.push(letter);
            length += letter.len_utf8();
        }
        self.written.push_str("\r\n");
    }

    /// A line of words (RFC 5545, 3.3.11).
    fn text(&mut self, name: &str, words: &str) {
        let mut escaped = String::with_capacity(words.len());
        for letter in words.chars() {
            match letter {
                '\n' => escaped.push_str("\\n"),
                '\\' | ';' | ',' => {
                    let _ = write!(escaped, "\\{letter}");
                }
                _ => escaped.push(letter),
            }
        }
        self.add(name, &escaped);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_letters_and_words_escaped() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", &"جهة، a;b,c\\d\ne".repeat(6));
        assert!(lines.written.split("\r\n").all(|line| line.len() <= LINE), "{}", lines.written);
        assert_eq!(lines.written.replace("\r\n ", ""), format!("SUMMARY:{}\r\n", "جهة، a\\;b\\,c\\\\d\\ne".repeat(6)));
    }
}
