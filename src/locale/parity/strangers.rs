//! Sentences that are not in the language of their version: left untranslated, copied, or marked as unfinished.

use std::ops::Range;

use super::super::script::letters_of;
use super::Reader;
use super::denial::Sentence;
use super::flag::Flag;
use super::tokens::{self, Kind, Token};
use super::version::Version;
use crate::base::Lang;

/// Words that do not belong where they stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Stranger {
    /// Why.
    pub why: Strangeness,
    /// The place in the file.
    pub place: Range<u32>,
    /// The words.
    pub words: String,
}

/// Why words do not belong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strangeness {
    /// They are in another language.
    In(Lang),
    /// They are, word for word, those of the version in another language.
    CopyOf(Lang),
    /// They say that work is not finished.
    Unfinished,
}

/// Marks that mean the same to everybody who writes.
const MARKS: [&str; 4] = ["TODO", "FIXME", "TBD", "XXX"];

/// A sentence of fewer words may be a name.
const SENTENCE: usize = 5;

impl Version {
    /// Whether a sentence or a mark was met that must be looked at.
    pub fn is_strange(&self) -> bool {
        !self.suspects.is_empty() || !self.marks.is_empty()
    }

    /// The words that do not belong to a version read by `reader`. `others` are the other versions of the text,
    /// with whether words may have been copied from each.
    pub fn strangers(&self, reader: &Reader, others: &[(&Version, &Reader, bool)]) -> Vec<Stranger> {
        let mut found = Vec::new();
        for words in &self.marks {
            found.push(self.stranger(Strangeness::Unfinished, words));
        }
        let mut copied: Vec<Range<u32>> = Vec::new();
        for block in &self.blocks {
            let words = self.text(&block.words).trim();
            if words.len() < 20 {
                continue;
            }
            let original = others.iter().find(|(other, other_reader, is_original)| {
                *is_original
                    && other.blocks.iter().any(|block| other.text(&block.words).trim() == words)
                    && is_sentence(words, reader, other_reader)
            });
            if let Some((_, original, _)) = original {
                found.push(self.stranger(Strangeness::CopyOf(original.lang), &block.words));
                copied.push(block.words.clone());
            }
        }
        for words in &self.suspects {
            let is_copied = copied.iter().any(|block| block.start <= words.start && words.end <= block.end);
            let text = self.text(words);
            let foreign =
                others.iter().map(|(_, other, _)| (common(text, other), other.lang)).max_by_key(|(count, _)| *count);
            let Some((count, lang)) = foreign.filter(|_| !is_copied) else { continue };
            let letters = letters_of(&reader.script, text);
            let is_foreign_script = letters.is_some_and(|letters| letters.foreign > 2 * letters.own);
            if count >= 2 || (count == 1 && is_foreign_script) {
                found.push(self.stranger(Strangeness::In(lang), words));
            }
        }
        found
    }

    fn text(&self, words: &Range<u32>) -> &str {
        self.words.get(words.start as usize..words.end as usize).unwrap_or_default()
    }

    fn stranger(&self, why: Strangeness, words: &Range<u32>) -> Stranger {
        Stranger { why, place: self.in_file(words.clone()), words: self.text(words).trim().to_owned() }
    }

    /// Notes sentences without one word that tells the language, and marks of unfinished work.
    pub(super) fn suspect(&mut self, reader: &Reader, tokens: &[Token]) {
        let (mut first, mut words, mut own) = (0, 0, 0);
        let mut sentence = Sentence::default();
        for (at, token) in tokens.iter().enumerate() {
            match token.kind {
                Kind::Word { capital, letters, .. } => {
                    words += 1;
                    own += usize::from(token.flags.has(Flag::COMMON));
                    sentence.meet(&reader.lexicon, tokens, at);
                    if token.flags.has(Flag::MARK) || (capital && (3..=5).contains(&letters)) {
                        self.mark(reader, tokens, at);
                    }
                }
                Kind::Sign('.' | '!' | '?' | ';' | '\u{061F}' | '\u{061B}') => {
                    self.end_sentence(tokens, first..at, words, own);
                    // A point within a number or an abbreviation ends nothing, and a semicolon is one language's alone.
                    let next = tokens.get(at + 1);
                    let is_end = next.is_none_or(|next| {
                        next.start > token.end && (words > 1 || !matches!(next.kind, Kind::Digits { .. }))
                    });
                    if is_end && words > 0 && !matches!(token.kind, Kind::Sign(';' | '\u{061B}')) {
                        self.sentences.push(std::mem::take(&mut sentence));
                    }
                    (first, words, own) = (at + 1, 0, 0);
                }
                Kind::Sign(_) | Kind::Digits { .. } => {}
            }
        }
        self.end_sentence(tokens, first..tokens.len(), words, own);
        if words > 0 {
            self.sentences.push(sentence);
        }
    }

    fn end_sentence(&mut self, tokens: &[Token], sentence: Range<usize>, words: usize, own: usize) {
        if words >= SENTENCE && own == 0 {
            self.suspects.push(tokens[sentence.start].start..tokens[sentence.end - 1].end);
        }
    }

    fn mark(&mut self, reader: &Reader, tokens: &[Token], at: usize) {
        let meanings = reader.lexicon.meanings(tokens[at].entry, &tokens[at + 1..]);
        let known = meanings
            .filter(|(_, phrase)| phrase.meaning == super::lexicon::Meaning::Mark)
            .map(|(length, _)| length)
            .next();
        let word = self.words.get(tokens[at].start as usize..tokens[at].end as usize).unwrap_or_default();
        let length = known.or(MARKS.contains(&word).then_some(1));
        if let Some(length) = length {
            self.marks.push(tokens[at].start..tokens[at + length - 1].end);
        }
    }
}

/// Whether words are a sentence in the language they were copied from, rather than a name in both.
fn is_sentence(words: &str, reader: &Reader, other: &Reader) -> bool {
    let theirs = common(words, other);
    theirs >= 2 && theirs > common(words, reader)
}

/// How many words tell that a text is in the language of `reader`.
fn common(words: &str, reader: &Reader) -> usize {
    let hashes = tokens::hashes(words).into_iter();
    hashes.filter(|hash| reader.lexicon.find(*hash).1.has(Flag::COMMON)).count()
}
