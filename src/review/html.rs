//! A review as a page of its own: what changes, then both versions of each touched record side by side, their differences
//! marked by word. It asks nothing of any other host and needs no script.

use similar::{ChangeTag, TextDiff};

use super::words::{body, said};
use super::{GROUPS, Reader, Review, Touched};
use crate::base::Lang;
use crate::locale::{Form, bidi};
use crate::model::{Entry, Value};

const STYLE: &str = include_str!("review.css");

/// The review as a whole HTML document.
pub fn html(review: &Review, reader: &Reader) -> String {
    let (lang, dir) = (reader.locale.lang(), reader.locale.direction().as_str());
    let title = bidi::html(&reader.say("review-title", &[], Form::Plain));
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
    );
    if review.is_empty() {
        page.push_str(&format!("<p>{}</p>\n", reader.say("review-nothing", &[], Form::Html)));
    }
    for group in GROUPS.iter().filter(|group| review.of(**group).next().is_some()) {
        let heading = reader.heading(*group, review.of(*group).count(), Form::Html);
        page.push_str(&format!("<section>\n<h2>{heading}</h2>\n<ul>\n"));
        for change in review.of(*group) {
            page.push_str(&format!("<li>{}</li>\n", reader.told(change, Form::Html)));
        }
        page.push_str("</ul>\n</section>\n");
    }
    for touched in &review.records {
        page.push_str(&record(touched, reader));
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// Both versions of a record, language by language.
fn record(touched: &Touched, reader: &Reader) -> String {
    let Some(entry) = touched.new.as_ref().or(touched.old.as_ref()) else { return String::new() };
    let title = bidi::html(&reader.title(entry));
    let mut told =
        format!("<section class=\"record\">\n<h2><bdi>{title}</bdi> <code dir=\"ltr\">{}</code></h2>\n", entry.folder);
    for lang in reader.languages {
        let pieces = |entry: Option<&std::sync::Arc<Entry>>| entry.map_or(Vec::new(), |entry| pieces(entry, *lang));
        let (before, after) = (pieces(touched.old.as_ref()), pieces(touched.new.as_ref()));
        if before != after {
            told.push_str(&versions(&before, &after, *lang, reader));
        }
    }
    told.push_str("</section>\n");
    told
}

fn versions(before: &[(String, String)], after: &[(String, String)], lang: Lang, reader: &Reader) -> String {
    let heading = |id: &str| reader.say(id, &[], Form::Html);
    let name = bidi::html(&reader.language(lang));
    let mut told = format!(
        "<h3>{name}</h3>\n<table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>\n",
        heading("review-before"),
        heading("review-after"),
    );
    let mut names: Vec<&String> = before.iter().chain(after).map(|(name, _)| name).collect();
    let mut seen: Vec<&String> = Vec::new();
    names.retain(|name| {
        !seen.contains(name) && {
            seen.push(name);
            true
        }
    });
    for name in names {
        let of = |pieces: &[(String, String)]| {
            pieces.iter().find(|(known, _)| known == name).map_or(String::new(), |(_, text)| text.clone())
        };
        let (old, new) = (of(before), of(after));
        let (gone, come) = if old == new { (bidi::html(&old), bidi::html(&new)) } else { marked(&old, &new) };
        let dir = reader.locales.direction_of(lang, &format!("{old}{new}")).as_str();
        told.push_str(&format!(
            "<tr><td lang=\"{lang}\" dir=\"{dir}\">{gone}</td><td lang=\"{lang}\" dir=\"{dir}\">{come}</td></tr>\n"
        ));
    }
    told.push_str("</tbody>\n</table>\n");
    told
}

/// The words of a record in a language, each piece under its name: title, summary, fields of words, blocks of the text.
fn pieces(entry: &Entry, lang: Lang) -> Vec<(String, String)> {
    let mut pieces = Vec::new();
    if let Some(text) = entry.text(lang) {
        let words = [("title", &text.title), ("summary", &text.summary)];
        pieces.extend(words.iter().filter_map(|(name, words)| Some(((*name).to_owned(), said(words)?.to_owned()))));
    }
    for field in &entry.record.fields {
        if let Value::Words(words) = &field.value.value {
            pieces.extend(words.get(lang).map(|words| (field.name.to_string(), words.to_owned())));
        }
    }
    if let Some(text) = entry.text(lang) {
        pieces.push(("text".to_owned(), body(text).to_owned()));
    }
    pieces
}

/// Both texts with the words marked that the other does not have. Words are found by Unicode's own rules (UAX #29), so
/// that a mark never parts a letter from its vowel sign; each mark is kept apart from the direction of what is around it.
fn marked(old: &str, new: &str) -> (String, String) {
    let difference = TextDiff::from_unicode_words(old, new);
    let (mut gone, mut come) = (String::new(), String::new());
    let (mut old_tag, mut new_tag) = (ChangeTag::Equal, ChangeTag::Equal);
    let turn = |text: &mut String, from: &mut ChangeTag, to: ChangeTag, name: &str| {
        if *from != to {
            text.push_str(&if to == ChangeTag::Equal { format!("</{name}>") } else { format!("<{name}>") });
            *from = to;
        }
    };
    for change in difference.iter_all_changes() {
        let words = bidi::html(change.value());
        match change.tag() {
            ChangeTag::Equal => {
                turn(&mut gone, &mut old_tag, ChangeTag::Equal, "del");
                turn(&mut come, &mut new_tag, ChangeTag::Equal, "ins");
                gone.push_str(&words);
                come.push_str(&words);
            }
            ChangeTag::Delete => {
                turn(&mut gone, &mut old_tag, ChangeTag::Delete, "del");
                gone.push_str(&words);
            }
            ChangeTag::Insert => {
                turn(&mut come, &mut new_tag, ChangeTag::Insert, "ins");
                come.push_str(&words);
            }
        }
    }
    turn(&mut gone, &mut old_tag, ChangeTag::Equal, "del");
    turn(&mut come, &mut new_tag, ChangeTag::Equal, "ins");
    (gone, come)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_marked_whole_in_every_script() {
        let check = |old: &str, new: &str, gone: &str, come: &str| {
            assert_eq!(marked(old, new), (gone.to_owned(), come.to_owned()));
        };
        check("On Monday 3 May", "On Tuesday 3 May", "On <del>Monday</del> 3 May", "On <ins>Tuesday</ins> 3 May");
        check("يوم الاثنين", "يوم الثلاثاء", "يوم <del>الاثنين</del>", "يوم <ins>الثلاثاء</ins>");
        check("كَتَبَ", "كُتِبَ", "<del>كَتَبَ</del>", "<ins>كُتِبَ</ins>");
        check("l’eau <b>", "l’air <b>", "<del>l’eau</del> &lt;b&gt;", "<ins>l’air</ins> &lt;b&gt;");
        check("31-13", "31-14", "31-<del>13</del>", "31-<ins>14</ins>");
    }
}
