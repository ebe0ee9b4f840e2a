//! The units of a text file, and the file that their translations make.

use std::ops::Range;
use std::sync::Arc;

use super::inline::{self, Stretch};
use super::{Piece, Unit};
use crate::base::{SitePath, Span};
use crate::derived::{Source, source};
use crate::model::{Entry, Text};
use crate::read::markdown::{self, Document, NOT_WORDS, field_text, with_field, without_field};
use crate::read::yaml;

/// A unit and where its translation is put.
pub(super) struct Place {
    /// The name: that of the field, or the number of the block.
    pub(super) name: String,
    /// Its words.
    pub(super) pieces: Vec<Piece>,
    /// Where they stand in the file; the rest of the file is kept.
    pub(super) range: Range<usize>,
    /// How words become the file.
    pub(super) sort: Sort,
    /// The number of the block in the file, as the digests of a translation count them.
    block: usize,
}

/// How words become a piece of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A field of YAML.
    Field,
    /// A block that nothing but its words begins.
    Bare,
    /// A row of a table.
    Row,
    /// A block after a mark, such as that of a heading.
    Marked,
}

pub(super) fn document(path: &SitePath, text: &str) -> Document {
    markdown::read(path, &Arc::from(text)).value
}

/// Everything in a text that is translated, in its order.
pub(super) fn places(document: &Document) -> Vec<Place> {
    let text = &*document.body.text;
    let all = inline::stretches(&document.body);
    let mut places = Vec::new();
    let mut blocks = 0;
    for (at, block) in document.body.blocks().iter().enumerate() {
        let range = block.span.range();
        if range.start < document.body.range.start {
            places.extend(field(document, &block.span, at));
            continue;
        }
        blocks += 1;
        places.extend(of_block(text, &all, range).map(|(range, pieces, sort)| Place {
            name: format!("b{blocks}"),
            pieces,
            range,
            sort,
            block: at,
        }));
    }
    places
}

fn field(document: &Document, span: &Span, block: usize) -> Option<Place> {
    let yaml::Value::Map(fields) = &document.front.root.value else { return None };
    let field = fields.iter().find(|field| field.node.span == *span)?;
    let yaml::Value::Scalar(words) = &field.node.value else { return None };
    let pieces = inline::of_field(words);
    Some(Place { name: field.key.clone(), pieces, range: span.range(), sort: Sort::Field, block })
}

fn of_block(text: &str, all: &[Stretch], block: Range<usize>) -> Option<(Range<usize>, Vec<Piece>, Sort)> {
    let (range, pieces) = inline::pieces(text, all, block.clone())?;
    let mark = text[block.start..range.start].trim();
    let sort = match mark {
        _ if mark.starts_with('|') || text[block].contains('|') && text[range.clone()].contains('|') => Sort::Row,
        "" => Sort::Bare,
        _ => Sort::Marked,
    };
    Some((range, pieces, sort))
}

/// The units of a text, with what its translation says where it was made from these words or others.
pub(super) fn units(entry: &Entry, from: &Text, to: Option<&Text>) -> Vec<Unit> {
    let of = |text: &Text| places(&document(&text.file, &text.body.text));
    let aligned = to.and_then(|to| Aligned::new(entry, from, to, of(to)));
    let unit = |place: Place| {
        let (target, is_done) = match &aligned {
            Some(aligned) => aligned.target(&place),
            None => (None, false),
        };
        let span = Span::new(&from.file, place.range.start, place.range.end);
        Unit { name: place.name, source: place.pieces, target, is_done, span }
    };
    of(from).into_iter().map(unit).collect()
}

/// A translation held against the blocks it was made from.
struct Aligned {
    places: Vec<Place>,
    /// For each block of the source, the block of the translation that was made from it, and whether it still says
    /// the same.
    blocks: Vec<Option<(usize, bool)>>,
}

impl Aligned {
    /// None when the translation does not say what it was made from, or is not built as that was: then nobody can say
    /// which of its blocks belongs to which.
    fn new(entry: &Entry, from: &Text, to: &Text, places: Vec<Place>) -> Option<Aligned> {
        let made_from = &to.made_from.as_ref()?.value;
        if made_from.lang != Some(from.lang) || matches!(source(entry, to), Some(Source::Lost(_))) {
            return None;
        }
        let written = made_from.blocks.as_ref()?;
        let known: Vec<&str> = written.0.split_whitespace().collect();
        if known.len() != to.body.blocks().len() {
            return None;
        }
        let mut free: Vec<usize> = (0..known.len()).collect();
        let mut blocks: Vec<Option<(usize, bool)>> = Vec::new();
        for block in from.body.blocks() {
            let found = free.iter().position(|at| known[*at] == block.digest);
            blocks.push(found.map(|at| (free.remove(at), true)));
        }
        // A block that says something else stands for the old one at its place, when only such are left there.
        if from.body.blocks().len() == known.len() {
            for (at, block) in blocks.iter_mut().enumerate() {
                if block.is_none() && free.contains(&at) {
                    *block = Some((at, false));
                }
            }
        }
        Some(Aligned { places, blocks })
    }

    fn target(&self, place: &Place) -> (Option<Vec<Piece>>, bool) {
        let Some((block, is_same)) = self.blocks.get(place.block).copied().flatten() else { return (None, false) };
        let target = self.places.iter().find(|other| other.block == block);
        let target = target.and_then(|target| numbered(&target.pieces, &place.pieces));
        let is_done = is_same && target.is_some();
        (target, is_done)
    }
}

/// The pieces of a translation with the numbers that its signs have in the source; none when it has other signs.
fn numbered(target: &[Piece], source: &[Piece]) -> Option<Vec<Piece>> {
    let mut free: Vec<&Piece> =
        source.iter().filter(|piece| matches!(piece, Piece::Open(..) | Piece::Alone(..))).collect();
    let mut known = Vec::new();
    let mut pieces = Vec::new();
    for piece in target {
        let same = |other: &&Piece| match (other, piece) {
            (Piece::Open(number, _), Piece::Open(own, _)) => closing(source, *number) == closing(target, *own),
            (Piece::Alone(_, other), Piece::Alone(_, own)) => other == own,
            _ => false,
        };
        pieces.push(match piece {
            Piece::Words(_) => piece.clone(),
            Piece::Close(own, words) => {
                let (_, number) = known.iter().find(|(known, _)| known == own)?;
                Piece::Close(*number, words.clone())
            }
            Piece::Open(own, _) | Piece::Alone(own, _) => {
                let found = free.remove(free.iter().position(same)?);
                known.push((*own, found.number()?));
                found.clone()
            }
        });
    }
    free.is_empty().then_some(pieces)
}

/// What ends the stretch of a number.
fn closing(pieces: &[Piece], number: usize) -> Option<&str> {
    pieces.iter().find_map(|piece| match piece {
        Piece::Close(own, words) if *own == number => Some(&**words),
        _ => None,
    })
}

/// The file that translations make of a text: its words are those of the translations, all else is kept, and what an
/// older translation says of itself stays.
pub(super) fn translated(
    from: &Text,
    old: Option<&Text>,
    path: &SitePath,
    words: &mut dyn FnMut(&Place) -> String,
) -> String {
    let source = document(&from.file, &from.body.text);
    let mut text = from.body.text.to_string();
    for place in places(&source).iter().rev() {
        text.replace_range(place.range.clone(), &words(place));
    }
    for name in NOT_WORDS {
        text = without_field(&document(path, &text), name);
    }
    let Some(old) = old else { return text };
    let old = document(&old.file, &old.body.text);
    for name in NOT_WORDS {
        if let Some(value) = field_text(&old, name) {
            text = with_field(&document(path, &text), name, value);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jobs::signed;

    #[test]
    fn only_words_are_written_anew() {
        let path = SitePath::new("text.ar.md");
        let text = "---\ntitle: One\nslug: one\n---\n\n## Two {#two}\n\n- [three](id:three)\n\n```\ncode\n```\n";
        let names: Vec<String> = places(&document(&path, text)).into_iter().map(|place| place.name).collect();
        assert_eq!(names, ["title", "b1", "b2"]);
        let seen: Vec<String> = places(&document(&path, text)).iter().map(|place| signed(&place.pieces)).collect();
        assert_eq!(seen, ["One", "Two", "{1three1}"]);
    }

    #[test]
    fn a_translation_has_the_signs_of_its_source_or_is_not_shown() {
        let words = |words: &str| Piece::Words(words.to_owned());
        let alone = |number, written: &str| Piece::Alone(number, written.to_owned());
        let source = [words("a "), alone(1, "`x`"), words(" b "), alone(2, "`y`")];
        let target = [alone(1, "`y`"), words(" ب "), alone(2, "`x`")];
        let expected = vec![alone(2, "`y`"), words(" ب "), alone(1, "`x`")];
        assert_eq!(numbered(&target, &source), Some(expected));
        assert_eq!(numbered(&target[..2], &source), None);
        assert_eq!(numbered(&[alone(1, "`z`")], &source), None);
    }
}
