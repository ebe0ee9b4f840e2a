//! One version of a text, read: its words laid out flat, the facts in each block, and its structure.

use std::cell::Cell;
use std::ops::Range;

use super::around::Around;
use super::denial::Sentence;
use super::fact::Fact;
use super::names::Names;
use super::reading::{Reading, entries};
use super::tokens;
use super::{Known, Reader};
use crate::read::markdown::{Body, Counted, Part, Piece, SCHEME, Sort, Table, figures, without_figures};

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
    /// Where it leads: links, then images.
    pub(super) links: Vec<Link>,
    pub(super) lists: Vec<Counted>,
    pub(super) tables: Vec<Table>,
    pub(super) notes: Vec<Range<u32>>,
    pub(super) code: Vec<(Range<u32>, String)>,
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
pub(super) struct Link {
    pub address: String,
    pub place: Range<u32>,
    pub image: bool,
}

/// The figures that plain words name, as links.
fn named_in(words: &str, start: u32) -> Vec<Link> {
    let link = |figure: crate::read::markdown::NamedFigure| {
        let place = start + place(figure.range.start)..start + place(figure.range.end);
        Link { address: format!("{SCHEME}{}", figure.name), place, image: false }
    };
    figures(words).into_iter().map(link).collect()
}

impl Version {
    /// A text file.
    pub fn of_body(body: &Body, reader: &Reader, known: &Known) -> Version {
        let outline = &body.outline;
        let mut version = Version {
            words: String::with_capacity(body.range.len()),
            pieces: Vec::with_capacity(outline.pieces.len()),
            blocks: Vec::with_capacity(outline.blocks.len()),
            facts: Vec::with_capacity(outline.blocks.len()),
            sentences: Vec::with_capacity(outline.blocks.len()),
            place: place(body.range.start)..place(body.range.start),
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
        version.links = body
            .links
            .iter()
            .enumerate()
            .map(|(at, link)| Link {
                address: link.value.clone(),
                place: link.span.start..link.span.end,
                image: outline.images.contains(&place(at)),
            })
            .collect();
        version.lists.clone_from(&outline.lists);
        version.tables.clone_from(&outline.tables);
        version.notes.clone_from(&outline.notes);
        let written = |at: &Range<u32>| body.text.get(at.start as usize..at.end as usize).unwrap_or_default();
        version.code =
            outline.code.iter().map(|at| (at.clone(), written(at).trim_matches('`').trim().to_owned())).collect();
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
            links: named_in(words, start),
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
        let mut meanings = Vec::with_capacity(self.words.len() / 5);
        let names = known.of(reader);
        let mut blocks = std::mem::take(&mut self.blocks);
        for block in &mut blocks {
            let first = place(self.facts.len());
            tokens.clear();
            meanings.clear();
            let words = block.words.start as usize..block.words.end as usize;
            tokens::cut(&self.words[words], block.words.start, &mut tokens);
            entries(&reader.lexicon, &tokens, &mut meanings);
            let mut reading = Reading {
                lexicon: &reader.lexicon,
                names: names.unwrap_or(&reader.no_names),
                languages: &known.languages,
                text: &self.words,
                tokens: &tokens,
                entries: &meanings,
                facts: &mut self.facts,
                free: 0,
                last: Cell::new((usize::MAX, None)),
                around: Around::default(),
            };
            reading.read();
            block.facts = first..place(self.facts.len());
            let first = place(self.sentences.len());
            self.suspect(reader, &tokens, &meanings);
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
