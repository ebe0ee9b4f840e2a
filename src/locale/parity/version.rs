//! One version of a text, read: its words laid out flat, the facts in each block, and its structure.

use std::borrow::Cow;
use std::cell::Cell;
use std::ops::Range;
use std::sync::Arc;

use super::around::Around;
use super::denial::Sentence;
use super::fact::Fact;
use super::names::Names;
use super::reading::Reading;
use super::tokens;
use super::{Known, Reader};
use crate::read::markdown::{
    Body, Counted, NamedFigure, Outline, Part, Piece, SCHEME, Sort, Table, figures, without_figures,
};

/// One version of a text.
#[derive(Clone, Debug, Default)]
pub struct Version {
    /// Its words without markup; blocks end with a line.
    pub words: String,
    /// Which byte of the words stands at which byte of the file, at the beginning of each piece.
    pieces: Vec<(u32, u32)>,
    /// Its blocks, in their order.
    pub(super) blocks: Vec<Block>,
    /// What it says, in the order of its words.
    pub(super) facts: Vec<Fact>,
    /// What it was read from, when that is a text file.
    body: Option<Arc<Body>>,
    /// The figures that words alone name.
    named: Vec<NamedFigure>,
    /// Sentences without a word that tells their language.
    pub(super) suspects: Vec<Range<u32>>,
    /// Its sentences, as far as they deny.
    pub(super) sentences: Vec<Sentence>,
    /// Marks of unfinished work.
    pub(super) marks: Vec<Range<u32>>,
    /// The whole of it in the file, for what is said of it whole.
    pub(super) place: Range<u32>,
}

/// A block and the facts in it.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub part: Part,
    pub facts: Range<u32>,
    pub sentences: Range<u32>,
    /// Its bytes among the words.
    pub words: Range<u32>,
    pub place: Range<u32>,
}

/// A link or an image.
#[derive(Clone, Debug)]
pub(super) struct Link<'v> {
    pub address: Cow<'v, str>,
    pub place: Range<u32>,
}

impl Version {
    /// A text file.
    pub fn of_body(body: &Arc<Body>, reader: &Reader, known: &Known) -> Version {
        let outline = &body.outline;
        let mut version = Version {
            words: String::with_capacity(body.range.len()),
            pieces: Vec::with_capacity(outline.pieces.len()),
            blocks: Vec::with_capacity(outline.blocks.len()),
            facts: Vec::with_capacity(outline.blocks.len()),
            sentences: Vec::with_capacity(outline.blocks.len()),
            place: place(body.range.start)..place(body.range.start),
            body: Some(Arc::clone(body)),
            ..Version::default()
        };
        for block in &outline.blocks {
            let start = place(version.words.len());
            for piece in &outline.pieces[block.pieces.start as usize..block.pieces.end as usize] {
                version.piece(piece, &body.text);
            }
            let words = start..place(version.words.len());
            version.words.push('\n');
            version.blocks.push(Block {
                part: block.part,
                facts: 0..0,
                sentences: 0..0,
                words,
                place: block.place.clone(),
            });
        }
        if !body.foreign.parts.is_empty() {
            version.hide_foreign(reader);
            version.hide_blocks(body, reader);
        }
        version.read(reader, known);
        version
    }

    /// Words without markup, whose first byte stands at byte `start` of its file.
    pub fn of_words(words: &str, start: u32, reader: &Reader, known: &Known) -> Version {
        let end = place(words.len());
        let part = Part::Paragraph;
        let block =
            Block { part, facts: 0..0, sentences: 0..0, words: 0..end, place: start..start.saturating_add(end) };
        let mut version = Version {
            words: format!("{}\n", without_figures(words, ' ')),
            pieces: vec![(0, start)],
            place: block.place.clone(),
            blocks: vec![block],
            named: figures(words),
            ..Version::default()
        };
        version.hide_foreign(reader);
        version.read(reader, known);
        version
    }

    /// What it says, in the order of its words.
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// What each of its blocks says, and where that stands in the file.
    pub fn facts_by_block(&self) -> impl Iterator<Item = Vec<(Fact, Range<u32>)>> + '_ {
        self.blocks.iter().map(|block| {
            let facts = &self.facts[block.facts.start as usize..block.facts.end as usize];
            facts.iter().map(|fact| (*fact, self.in_file(fact.start..fact.end))).collect()
        })
    }

    /// Where bytes of its words stand in the file.
    pub(super) fn in_file(&self, words: Range<u32>) -> Range<u32> {
        let at = |byte: u32| {
            let piece = self.pieces.partition_point(|(flat, _)| *flat <= byte).checked_sub(1);
            let (flat, written) = piece.and_then(|piece| self.pieces.get(piece)).copied().unwrap_or_default();
            written.saturating_add(byte - flat)
        };
        let start = at(words.start);
        // The end belongs to the piece of the last byte.
        start
            ..at(words.end.saturating_sub(1).max(words.start))
                .saturating_add(u32::from(words.end > words.start))
                .max(start)
    }

    /// Where it leads: its links, or its images.
    pub(super) fn links(&self, images: bool) -> impl Iterator<Item = Link<'_>> {
        let is_asked = move |body: &Body, at: usize| body.outline.images.contains(&place(at)) == images;
        let written = self.body.iter().flat_map(move |body| {
            let links = body.links.iter().enumerate().filter(move |(at, _)| is_asked(body, *at));
            links.map(|(_, link)| Link { address: Cow::Borrowed(&link.value), place: link.span.start..link.span.end })
        });
        // The figures that words alone name are links.
        let start = self.place.start;
        let named = self.named.iter().filter(move |_| !images).map(move |figure| Link {
            address: Cow::Owned(format!("{SCHEME}{}", figure.name)),
            place: start + place(figure.range.start)..start + place(figure.range.end),
        });
        written.chain(named)
    }

    /// Its lists.
    pub(super) fn lists(&self) -> &[Counted] {
        self.outline().map_or(&[], |outline| &outline.lists)
    }

    /// Its tables.
    pub(super) fn tables(&self) -> &[Table] {
        self.outline().map_or(&[], |outline| &outline.tables)
    }

    /// The marks of its footnotes.
    pub(super) fn notes(&self) -> &[Range<u32>] {
        self.outline().map_or(&[], |outline| &outline.notes)
    }

    /// Its code, without the marks around it.
    pub(super) fn code(&self) -> impl ExactSizeIterator<Item = (&Range<u32>, &str)> {
        let places = self.outline().map_or(&[][..], |outline| &outline.code);
        places.iter().map(|at| {
            let text = self.body.as_ref().map_or("", |body| &body.text);
            let written = text.get(at.start as usize..at.end as usize).unwrap_or_default();
            (at, written.trim_matches('`').trim())
        })
    }

    fn outline(&self) -> Option<&Outline> {
        self.body.as_ref().map(|body| &body.outline)
    }

    fn piece(&mut self, piece: &Piece, text: &str) {
        let flat = place(self.words.len());
        match piece {
            Piece::Words(at) => {
                self.pieces.push((flat, at.start));
                self.words.push_str(text.get(at.start as usize..at.end as usize).unwrap_or_default());
            }
            Piece::Sign(sign, at) => {
                self.pieces.push((flat, *at));
                self.words.push(*sign);
            }
            Piece::Space(at) => {
                self.pieces.push((flat, *at));
                self.words.push(' ');
            }
        }
    }

    /// Blanks the parts that declare another language, `[words]{lang=xx}`, and the declarations.
    fn hide_foreign(&mut self, reader: &Reader) {
        const MARK: &str = "]{lang=";
        if !self.words.contains(MARK) {
            return;
        }
        let mut hidden = Vec::new();
        for (at, _) in self.words.match_indices(MARK) {
            let Some(start) = self.words[..at].rfind('[') else { continue };
            let after = &self.words[at + MARK.len()..];
            let Some(end) = after.find('}') else { continue };
            let is_own = after[..end].trim_matches('"') == reader.lang.code();
            hidden.push(if is_own { at..at + MARK.len() + end + 1 } else { start..at + MARK.len() + end + 1 });
        }
        for range in hidden {
            let blank = " ".repeat(range.len());
            self.words.replace_range(range, &blank);
        }
    }

    /// Blanks the blocks that stand in a part of another language.
    fn hide_blocks(&mut self, body: &Body, reader: &Reader) {
        let blocks = body.foreign.parts.iter().filter(|part| part.sort != Sort::Inline);
        for part in blocks.filter(|part| part.named().is_some_and(|lang| lang != reader.lang)) {
            let inside = place(part.inside().start)..place(part.inside().end);
            let hidden = self.blocks.iter().filter(|block| inside.contains(&block.place.start));
            for range in hidden.map(|block| block.words.start as usize..block.words.end as usize) {
                self.words.replace_range(range.clone(), &" ".repeat(range.len()));
            }
        }
    }

    /// Reads the facts, block by block, cutting the words once.
    fn read(&mut self, reader: &Reader, known: &Known) {
        let mut tokens = Vec::with_capacity(self.words.len() / 5);
        let names = known.of(reader);
        let mut blocks = std::mem::take(&mut self.blocks);
        for block in &mut blocks {
            let first = place(self.facts.len());
            tokens.clear();
            let words = block.words.start as usize..block.words.end as usize;
            let find = |word| reader.lexicon.find(word);
            tokens::cut(&self.words[words], block.words.start, find, &mut tokens);
            let mut reading = Reading {
                lexicon: &reader.lexicon,
                names: names.unwrap_or(&reader.no_names),
                languages: &known.languages,
                text: &self.words,
                tokens: &tokens,
                facts: &mut self.facts,
                free: 0,
                last: Cell::new((usize::MAX, None)),
                around: Around::default(),
            };
            reading.read();
            block.facts = first..place(self.facts.len());
            let first = place(self.sentences.len());
            self.suspect(reader, &tokens);
            block.sentences = first..place(self.sentences.len());
        }
        self.blocks = blocks;
    }
}

impl Known {
    fn of(&self, reader: &Reader) -> Option<&Names> {
        self.names.iter().find(|(lang, _)| *lang == reader.lang).map(|(_, names)| names)
    }
}

fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
