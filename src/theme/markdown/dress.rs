//! Signs and spaces as the language of each part sets them, where a site asks for it. A block is looked at as one
//! line, so that a sign behind an emphasised word has its space; code, addresses and other languages are masked in it.

use pulldown_cmark::{CowStr, LinkType, Tag};

use super::tree::Node;
use crate::base::Lang;
use crate::locale::typography::{MASK, dress_pieces};
use crate::locale::{Locale, Locales};
use crate::read::markdown::Foreign;

/// A piece of a line.
enum Piece<'n, 'm> {
    /// Words that may be set otherwise.
    Words(&'n mut CowStr<'m>),
    /// What stands between them: a break, or something that is no prose.
    Fixed(char),
}

/// Sets the words of `nodes`, which are in `lang` where no part says otherwise.
pub fn dress(nodes: &mut [Node], lang: Lang, locales: &Locales) {
    let mut line = Vec::new();
    gather(nodes, lang, locales, &mut line);
    if let Some(locale) = locales.get(lang) {
        set(line, locale);
    }
}

fn gather<'n, 'm>(nodes: &'n mut [Node<'m>], lang: Lang, locales: &Locales, line: &mut Vec<Piece<'n, 'm>>) {
    for node in nodes {
        match node {
            Node::Text(words) => line.push(Piece::Words(words)),
            Node::Element(tag, inner) => match tag {
                Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => line.push(Piece::Fixed(MASK)),
                Tag::CodeBlock(_) | Tag::HtmlBlock => {}
                // A named figure, which has no words yet.
                Tag::Link { .. } if inner.is_empty() => line.push(Piece::Fixed(MASK)),
                tag if is_within_line(tag) => gather(inner, lang, locales, line),
                Tag::Image { .. } => {
                    dress(inner, lang, locales);
                    line.push(Piece::Fixed(MASK));
                }
                _ => dress(inner, lang, locales),
            },
            Node::Heading(_, _, part, inner) => dress(inner, language(part.as_deref(), lang), locales),
            Node::Part(part, inner) => {
                dress(inner, language(Some(part), lang), locales);
                line.push(Piece::Fixed(MASK));
            }
            Node::Code(_) | Node::Raw(..) | Node::Note(_) => line.push(Piece::Fixed(MASK)),
            Node::SoftBreak | Node::HardBreak | Node::Rule => line.push(Piece::Fixed('\n')),
        }
    }
}

fn language(part: Option<&Foreign>, around: Lang) -> Lang {
    part.and_then(Foreign::named).unwrap_or(around)
}

fn is_within_line(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Superscript | Tag::Subscript | Tag::Link { .. }
    )
}

fn set(line: Vec<Piece>, locale: &Locale) {
    let mut masks = [0; 4];
    let pieces: Vec<(bool, String)> = line
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => (true, words.to_string()),
            Piece::Fixed(c) => (false, c.encode_utf8(&mut masks).to_owned()),
        })
        .collect();
    let Some(dressed) = dress_pieces(&pieces, locale) else { return };
    for (piece, words) in line.into_iter().zip(dressed) {
        if let Piece::Words(place) = piece
            && **place != *words
        {
            *place = words.into();
        }
    }
}
