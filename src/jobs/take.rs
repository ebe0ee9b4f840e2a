//! What came back is held against the site as it is now, and becomes files.
//!
//! A file is made only of a translation that is whole: half of it would be published as if it were the whole. What is
//! wrong with the words themselves (a number that is lost, a link that leads elsewhere) is found by the rules, which read the
//! new files as they read any other.

use std::collections::BTreeMap;

use super::{Brought, Part, Piece, Target, Unit, facts, inline, plan, signed, spaced, text, written};
use crate::base::{Diagnostics, Lang, SitePath, SourceTree, Span, closest};
use crate::model::{Entry, Text};
use crate::site::Site;

/// A file that a translation makes.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The file.
    pub file: SitePath,
    /// What it will say, without the record of what it was made from.
    pub text: String,
    /// The entry it belongs to, by its place in the site.
    pub entry: usize,
    /// The language that was translated from.
    pub from: Lang,
    /// The language of the words.
    pub to: Lang,
    /// Whether it is a text; else it is the facts.
    pub is_text: bool,
    /// How many pieces of words came back for it.
    pub count: usize,
}

/// What came back, understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taken {
    /// The files to be written.
    pub proposals: Vec<Proposal>,
    /// How many pieces of words were left untranslated, in files that are therefore not written or not whole.
    pub left: usize,
}

/// The units of a file that came back, by their names.
type Back<'b> = BTreeMap<&'b str, (&'b Brought, Vec<Piece>)>;

/// The files that `brought`, read from the file `job`, makes of the site.
pub fn take(site: &Site, source: &SourceTree, job: &SitePath, brought: &[Brought], found: &mut Diagnostics) -> Taken {
    let mut by_file: Vec<(&str, &str, Vec<&Brought>)> = Vec::new();
    for one in brought {
        match by_file.iter_mut().find(|(file, to, _)| *file == one.file && *to == one.to) {
            Some((_, _, units)) => units.push(one),
            None => by_file.push((&one.file, &one.to, vec![one])),
        }
    }
    let mut taken = Taken::default();
    for (file, to, units) in by_file {
        let first = units.first().map_or_else(|| Span::whole(job), |one| one.span.clone());
        let Some(lang) = Lang::new(to).filter(|lang| site.config.languages.contains(lang)) else {
            let languages = site.config.languages.iter().map(|lang| lang.code());
            found.push(first.error("job-language").with("language", to).accepted(languages));
            continue;
        };
        let path = SitePath::new(file);
        let entry = site.entries.iter().enumerate().find(|(_, entry)| path.folder() == entry.folder);
        let part = entry.and_then(|(at, entry)| Some((at, entry, known(site, entry, lang, &path)?)));
        let Some((at, entry, (from, part))) = part else {
            found.push(first.error("job-file-unknown").with("file", file));
            continue;
        };
        let back = matched(&part, &units, found);
        let proposal = match entry.texts.iter().find(|text| text.file == path) {
            Some(text) => of_text(entry, text, lang, &part, &back, &mut taken.left),
            None => of_facts(source, &part, lang, &back, &mut taken.left),
        };
        taken.proposals.extend(proposal.map(|(file, text, is_text)| Proposal {
            file,
            text,
            entry: at,
            from,
            to: lang,
            is_text,
            count: back.len(),
        }));
    }
    taken
}

/// What can be translated in the file, and from which language.
fn known(site: &Site, entry: &Entry, to: Lang, file: &SitePath) -> Option<(Lang, Part)> {
    let text = entry.texts.iter().find(|text| text.file == *file && text.lang != to);
    let asked = text.map(|text| text.lang);
    let parts = plan::parts(site, entry, to, asked);
    parts.into_iter().find(|(_, part)| part.file == *file)
}

/// The units that came back and are right as far as their signs go. What is wrong is told where it stands.
fn matched<'b>(part: &Part, units: &[&'b Brought], found: &mut Diagnostics) -> Back<'b> {
    let mut back = Back::new();
    for one in units {
        let Some(unit) = part.units.iter().find(|unit| unit.name == one.unit) else {
            let fault = one.span.error("job-unit-unknown").with("unit", &*one.unit).with("file", part.file.as_str());
            found.push(fault.suggest(closest(&one.unit, part.units.iter().map(|unit| &*unit.name))));
            continue;
        };
        let Some(target) = &one.target else { continue };
        let now = match target {
            Target::Pieces(_) => signed(&unit.source),
            Target::Written(_) => spaced(&written(&unit.source)),
        };
        if one.source != now {
            found.push(one.span.error("job-source-changed").with("unit", &*one.unit).with("file", part.file.as_str()));
            continue;
        }
        let pieces = match target {
            Target::Pieces(pieces) => signs(one, unit, pieces, found),
            Target::Written(words) => Some(vec![Piece::Words(words.replace(['\n', '\r'], " "))]),
        };
        // A tool that leaves the old words and says that they are not final has not translated anything.
        let is_old =
            unit.target.as_ref().is_some_and(|old| !unit.is_done && pieces.as_ref().is_some_and(|it| same(it, old)));
        if let Some(pieces) = pieces.filter(|_| !(one.is_open && is_old)) {
            back.insert(&one.unit, (one, pieces));
        }
    }
    back
}

fn same(one: &[Piece], other: &[Piece]) -> bool {
    spaced(&written(one)) == spaced(&written(other))
}

/// The pieces with what their signs say, when each sign of the source is there once and no other.
fn signs(one: &Brought, unit: &Unit, pieces: &[Piece], found: &mut Diagnostics) -> Option<Vec<Piece>> {
    let is_same = |a: &Piece, b: &Piece| {
        std::mem::discriminant(a) == std::mem::discriminant(b) && a.number().is_some() && a.number() == b.number()
    };
    let count = |pieces: &[Piece], sign: &Piece| pieces.iter().filter(|piece| is_same(piece, sign)).count();
    let mut is_right = true;
    for sign in unit.source.iter().filter(|piece| piece.number().is_some()) {
        if count(pieces, sign) != 1 {
            is_right = false;
            found.push(one.span.error("job-sign-lost").with("sign", sign.written()).with("unit", &*one.unit));
        }
    }
    for sign in pieces.iter().filter(|piece| piece.number().is_some()) {
        if count(&unit.source, sign) == 0 {
            is_right = false;
            let number = sign.number().unwrap_or_default();
            found.push(one.span.error("job-sign-unknown").with("sign", number.to_string()).with("unit", &*one.unit));
        }
    }
    let whole = |piece: &Piece| match piece {
        Piece::Words(_) => piece.clone(),
        sign => unit.source.iter().find(|known| is_same(known, sign)).unwrap_or(sign).clone(),
    };
    is_right.then(|| pieces.iter().map(whole).collect())
}

/// The text, when all of it came back.
fn of_text(
    entry: &Entry,
    from: &Text,
    to: Lang,
    part: &Part,
    back: &Back,
    left: &mut usize,
) -> Option<(SitePath, String, bool)> {
    let lacking = part.units.iter().filter(|unit| !back.contains_key(&*unit.name) && !unit.is_done).count();
    if lacking > 0 {
        *left += lacking;
        return None;
    }
    let old = entry.text(to);
    let path = entry.folder.join(&format!("text.{to}.md"))?;
    let mut words = |place: &text::Place| match back.get(&*place.name) {
        Some((one, pieces)) => said(place.sort, one, pieces),
        // What was translated before and still stands for the same words.
        None => {
            let unit = part.units.iter().find(|unit| unit.name == place.name);
            let old = unit.and_then(|unit| unit.target.clone()).unwrap_or_else(|| place.pieces.clone());
            if place.sort == text::Sort::Field { facts::field(&old) } else { written(&old) }
        }
    };
    Some((path.clone(), text::translated(from, old, &path, &mut words), true))
}

/// Words as they stand in the file.
fn said(sort: text::Sort, one: &Brought, pieces: &[Piece]) -> String {
    if sort == text::Sort::Field {
        return facts::field(pieces);
    }
    if matches!(one.target, Some(Target::Written(_))) {
        return written(pieces).trim().to_owned();
    }
    let is_row = sort == text::Sort::Row;
    let write = |piece: &Piece| match piece {
        Piece::Words(words) => inline::escaped(words, is_row),
        sign => sign.written().to_owned(),
    };
    let all: String = pieces.iter().map(write).collect();
    let begins_with_words = matches!(pieces.first(), Some(Piece::Words(_)));
    let all = all.trim().to_owned();
    if sort == text::Sort::Bare && begins_with_words { inline::begun(all) } else { all }
}

/// The facts with the words that came back; what is still lacking may come later.
fn of_facts(
    source: &SourceTree,
    part: &Part,
    to: Lang,
    back: &Back,
    left: &mut usize,
) -> Option<(SitePath, String, bool)> {
    *left += part.units.iter().filter(|unit| !back.contains_key(&*unit.name)).count();
    let file = source.get(&part.file)?.text()?;
    let words = part.units.iter().filter_map(|unit| {
        let (_, pieces) = back.get(&*unit.name)?;
        Some((unit.span.clone(), written(pieces).trim().to_owned()))
    });
    let words: Vec<(Span, String)> = words.collect();
    (!words.is_empty()).then(|| (part.file.clone(), facts::filled(&file, to, &words), false))
}
