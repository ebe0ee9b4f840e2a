//! Two versions of an entry do not say the same: a figure, a date, a link, a heading, an item of a list.

use super::*;
use crate::base::{Arg, Fix, Lang, Message, Span, Spanned};
use crate::locale::parity::{Difference, KnownNames, Matter, Reader, Side, Version, compare};
use crate::model::kinds::Facts;
use crate::model::{Text, Value, Words};

/// The rule.
pub const CHECK: Check = Check { id: "versions-differ", scope: Scope::Words(versions_differ) };

/// The places and people that the site has names for, and its languages.
pub fn known(site: &Site, locales: &Locales) -> Known {
    let mut names = KnownNames::default();
    let areas = &site.config.areas;
    let position = |id: &str| areas.iter().position(|area| area.id.as_ref().is_some_and(|known| &*known.0 == id));
    for area in areas {
        let parent = area.parent.as_ref().and_then(|parent| position(parent.bare()));
        let thing = names.add(parent.and_then(|at| u32::try_from(at).ok()));
        for (lang, name) in area.name.iter() {
            names.name(thing, lang, &name.value);
        }
        for name in &area.other_names {
            for lang in site.config.languages.iter().filter(|lang| writes(locales, **lang, name)) {
                names.name(thing, *lang, name);
            }
        }
    }
    for entry in site.entries.iter() {
        let Facts::Person(person) = &entry.facts else { continue };
        let thing = names.add(None);
        person.name.iter().for_each(|(lang, name)| names.name(thing, lang, &name.value));
    }
    Known::new(site.config.languages.iter().filter_map(|lang| reader(locales, *lang)), names)
}

fn writes(locales: &Locales, lang: Lang, name: &str) -> bool {
    let letters = locales.get(lang).and_then(|locale| locale.letters(name));
    letters.is_some_and(|letters| letters.own > letters.foreign)
}

/// What reads a language, where it is spoken.
pub(super) fn reader(locales: &Locales, lang: Lang) -> Option<&Reader> {
    locales.get(lang).map(crate::locale::Locale::reader)
}

fn versions_differ(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let read = entry.texts.iter().zip(inspection.versions(entry));
    let mut bodies = read.filter_map(|(text, version)| Some((text, version.as_ref()?)));
    if let Some((reference, first)) = bodies.next() {
        for (text, second) in bodies {
            // A text that is only a title has not been translated; another rule may say so.
            if text.body.is_empty() || reference.body.is_empty() {
                continue;
            }
            for difference in compare(first, second, inspection.known) {
                let place =
                    |of: &Text, side: &Side| Span::new(&of.file, side.place.start as usize, side.place.end as usize);
                let places = (place(reference, &difference.first), place(text, &difference.second));
                tell(inspection, entry, &difference, (reference.lang, places.0), (text.lang, places.1), found);
            }
        }
    }
    let of = |field: fn(&Text) -> Option<&Spanned<Arc<str>>>| {
        Words(entry.texts.iter().filter_map(|text| Some((text.lang, field(text)?.clone()))).collect())
    };
    words(inspection, entry, &of(|text| text.title.as_ref()), found);
    words(inspection, entry, &of(|text| text.summary.as_ref()), found);
    entry.record.each(&mut |_, value| {
        if let Value::Words(said) = value {
            words(inspection, entry, said, found);
        }
    });
}

fn words(inspection: &Inspection, entry: &Entry, said: &Words, found: &mut Diagnostics) {
    // In the order of the site's languages, whatever the order they were written in.
    let mut versions = inspection.site.config.languages.iter().filter_map(|lang| {
        let (_, words) = said.iter().find(|(of, _)| of == lang)?;
        let reader = reader(inspection.locales, *lang)?;
        Some((*lang, words, Version::of_words(&words.value, 0, reader, inspection.known)))
    });
    let Some((reference, first_words, first)) = versions.next() else { return };
    for (lang, second_words, second) in versions {
        for difference in compare(&first, &second, inspection.known) {
            let first_place = within(first_words, &difference.first);
            let second_place = within(second_words, &difference.second);
            tell(inspection, entry, &difference, (reference, first_place), (lang, second_place), found);
        }
    }
}

/// The place of a side among words that stand in their file as they are, or in quotation marks; else the whole of them.
fn within(words: &Spanned<Arc<str>>, side: &Side) -> Span {
    let range = words.span.range();
    let before = match range.len().checked_sub(words.value.len()) {
        Some(0) => 0,
        Some(2) => 1,
        _ => return words.span.clone(),
    };
    if side.said.is_none() {
        return words.span.clone();
    }
    let start = range.start + before;
    Span::new(&words.span.file, start + side.place.start as usize, start + side.place.end as usize)
}

fn tell(
    inspection: &Inspection,
    entry: &Entry,
    difference: &Difference,
    (reference, first): (Lang, Span),
    (lang, second): (Lang, Span),
    found: &mut Diagnostics,
) {
    if is_meant(entry, difference, [reference, lang]) {
        return;
    }
    let fault = match (&difference.first.said, &difference.second.said) {
        (Some(there), Some(here)) => second.warning(CHECK.id).with("here", said(here)).with("there", said(there)),
        (Some(there), None) => second.warning("version-lacks").with("there", said(there)),
        (None, Some(here)) => second.warning("version-adds").with("here", said(here)),
        (None, None) => {
            let fault =
                second.warning("versions-count").with("matter", Arg::Term(matter(difference.matter).to_owned()));
            fault.with("here", difference.second.count).with("there", difference.first.count)
        }
    };
    let fault = fault.with("language", lang).with("reference", reference);
    let fault = fault.label(first, Message::new("label-other-version").with("language", reference));
    found.push(match fix(inspection, difference, lang, &fault) {
        Some(fix) => Diagnostic { fix: Some(fix), ..fault },
        None => fault,
    });
}

/// What was read, on one line and no longer than a line.
fn said(words: &str) -> Arg {
    let words = words.split_whitespace().collect::<Vec<&str>>().join(" ");
    let short: String = words.chars().take(60).collect();
    Arg::Text(if short.len() < words.len() { format!("{short}…") } else { short })
}

/// The number as the language writes it, where both texts have the same digits and only the signs among them differ.
fn fix(inspection: &Inspection, difference: &Difference, lang: Lang, fault: &Diagnostic) -> Option<Fix> {
    let (place, number) = difference.meant.as_ref()?;
    let number = i64::try_from(number.as_whole()?).ok()?;
    let replacement = inspection.locales.get(lang)?.integer(number);
    let start = fault.span.range().start + (place.start - difference.second.place.start) as usize;
    let span = Span::new(&fault.span.file, start, start + (place.end - place.start) as usize);
    // Where the words could not be found in their file, nothing is corrected.
    (fault.span.range().len() == (difference.second.place.end - difference.second.place.start) as usize)
        .then_some(Fix { span, replacement })
}

/// Whether a text declares the difference, with a reason.
fn is_meant(entry: &Entry, difference: &Difference, languages: [Lang; 2]) -> bool {
    let bare = |words: &str| words.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let texts = entry.texts.iter().filter(|text| languages.contains(&text.lang));
    let meant = texts.flat_map(|text| &text.differs).filter(|meant| meant.reason.is_some());
    let mut meant = meant.filter_map(|meant| meant.what.as_deref());
    let sides = [&difference.first.said, &difference.second.said];
    meant.any(|what| sides.iter().any(|said| said.as_deref().is_some_and(|said| bare(said).contains(&bare(what)))))
}

fn matter(matter: Matter) -> &'static str {
    match matter {
        Matter::Fact => "parity-facts",
        Matter::Link => "parity-links",
        Matter::Image => "parity-images",
        Matter::Headings => "parity-headings",
        Matter::Items => "parity-items",
        Matter::Lists => "parity-lists",
        Matter::Rows => "parity-rows",
        Matter::Columns => "parity-columns",
        Matter::Tables => "parity-tables",
        Matter::Notes => "parity-notes",
        Matter::Code => "parity-code",
    }
}
