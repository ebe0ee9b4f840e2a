//! The skeleton of a Markdown text: its blocks with the places of their words, its lists, tables, notes and code.
//!
//! Filled in the same walk that finds links and headings, so that whoever compares two versions of a text
//! parses nothing a second time. Words stay where they were written: a piece is a place, not a copy.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::depth;

/// What a text is made of, in its order. All places are bytes of the whole file.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// Its blocks of words.
    pub blocks: Vec<Block>,
    /// The places of their words.
    pub pieces: Vec<Piece>,
    /// Its lists.
    pub lists: Vec<Counted>,
    /// Its tables.
    pub tables: Vec<Table>,
    /// The marks of its footnotes.
    pub notes: Vec<Range<u32>>,
    /// Its code: blocks, and pieces within a sentence.
    pub code: Vec<Range<u32>>,
    /// Destinations of its images, by their position among the links of the body.
    pub images: Vec<u32>,
}

/// A block of words.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// What sort of block.
    pub part: Part,
    /// Its pieces.
    pub pieces: Range<u32>,
    /// Where it stands.
    pub place: Range<u32>,
}

/// What sort of block words stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A paragraph.
    Paragraph,
    /// A heading and its level.
    Heading(u8),
    /// An item of a list.
    Item,
    /// A cell of a table.
    Cell,
    /// A paragraph of a quotation.
    Quote,
    /// The words of a footnote.
    Note,
    /// A term that is defined, or its definition.
    Definition,
}

/// Words without markup, or a space.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words, as they stand there.
    Words(Range<u32>),
    /// A sign written by its name (`&nbsp;`), at its place.
    Sign(char, u32),
    /// The end of a line, or code that no words are read from.
    Space(u32),
}

/// A list and how many items it has.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// Where it stands.
    pub place: Range<u32>,
    /// How many.
    pub items: u32,
}

/// A table and its size.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Where it stands.
    pub place: Range<u32>,
    /// How many rows, the heads among them.
    pub rows: u32,
    /// How many columns.
    pub columns: u32,
}

/// Builds an outline from the events of a text, in their order.
#[derive(Debug, Default)]
pub(super) struct Drawing {
    outline: Outline,
    open: Vec<Part>,
    lists: Vec<usize>,
    first: u32,
    place: Range<u32>,
    in_code: bool,
}

impl Drawing {
    /// Takes in one event that stands at `at`.
    pub(super) fn draw(&mut self, event: &Event, text: &str, at: Range<u32>) {
        match event {
            Event::Start(tag) => self.start(tag, at),
            Event::End(tag) => self.end(tag, at),
            Event::Text(words) if !self.in_code => {
                let written = text.get(at.start as usize..at.end as usize).unwrap_or_default();
                let piece = match words.chars().next() {
                    Some(sign) if written.len() != words.len() => Piece::Sign(sign, at.start),
                    _ => Piece::Words(at.clone()),
                };
                self.piece(piece, at);
            }
            Event::Code(_) => {
                self.outline.code.push(at.clone());
                self.piece(Piece::Space(at.start), at);
            }
            Event::SoftBreak | Event::HardBreak => self.piece(Piece::Space(at.start), at),
            Event::FootnoteReference(_) => {
                self.outline.notes.push(at.clone());
                self.piece(Piece::Space(at.start), at);
            }
            _ => {}
        }
    }

    /// Takes in words of a block of HTML, which are a block of their own.
    pub(super) fn words(&mut self, at: &Range<usize>) {
        let place = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
        let at = place(at.start)..place(at.end);
        self.piece(Piece::Words(at.clone()), at);
        self.close(false);
    }

    /// Notes that the link at `position` is an image.
    pub(super) fn image(&mut self, position: usize) {
        self.outline.images.push(u32::try_from(position).unwrap_or(u32::MAX));
    }

    /// The whole.
    pub(super) fn finish(mut self) -> Outline {
        self.close(false);
        self.outline
    }

    fn start(&mut self, tag: &Tag, at: Range<u32>) {
        let part = match tag {
            Tag::Heading { level, .. } => Part::Heading(depth(*level)),
            Tag::BlockQuote(_) => Part::Quote,
            Tag::FootnoteDefinition(_) => Part::Note,
            Tag::DefinitionListTitle | Tag::DefinitionListDefinition => Part::Definition,
            Tag::TableCell => Part::Cell,
            Tag::Item => {
                if let Some(list) = self.lists.last() {
                    self.outline.lists[*list].items += 1;
                }
                Part::Item
            }
            Tag::List(_) => {
                self.close(false);
                self.lists.push(self.outline.lists.len());
                self.outline.lists.push(Counted { place: at, items: 0 });
                return;
            }
            Tag::Table(columns) => {
                self.close(false);
                let columns = u32::try_from(columns.len()).unwrap_or(u32::MAX);
                self.outline.tables.push(Table { place: at, rows: 0, columns });
                return;
            }
            Tag::TableHead | Tag::TableRow => {
                if let Some(table) = self.outline.tables.last_mut() {
                    table.rows += 1;
                }
                return;
            }
            Tag::CodeBlock(_) => {
                self.close(false);
                self.outline.code.push(at);
                self.in_code = true;
                return;
            }
            Tag::Paragraph => return self.close(false),
            _ => return,
        };
        self.close(false);
        self.open.push(part);
        self.place = at;
    }

    fn end(&mut self, tag: &TagEnd, _: Range<u32>) {
        match tag {
            TagEnd::Paragraph => self.close(false),
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::List(_) => {
                self.close(false);
                self.lists.pop();
            }
            TagEnd::TableCell => {
                self.close(true);
                self.open.pop();
            }
            TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Item => {
                self.close(false);
                self.open.pop();
            }
            _ => {}
        }
    }

    fn piece(&mut self, piece: Piece, at: Range<u32>) {
        if self.outline.pieces.len() == self.first as usize {
            self.place = at.clone();
        }
        self.place.end = self.place.end.max(at.end);
        self.outline.pieces.push(piece);
    }

    /// Ends the block that is being filled; an empty one is kept only when it counts, as a cell does.
    fn close(&mut self, even_empty: bool) {
        let end = u32::try_from(self.outline.pieces.len()).unwrap_or(u32::MAX);
        if end > self.first || even_empty {
            let part = self.open.last().copied().unwrap_or(Part::Paragraph);
            self.outline.blocks.push(Block { part, pieces: self.first..end, place: self.place.clone() });
        }
        self.first = end;
    }
}
