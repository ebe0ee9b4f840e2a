//! What is heard alone, without what stands around it: the words of links and the headings of columns.
//!
//! Filled in the same walk that finds links and headings. What good words are is not known here.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::base::{Span, Spanned};

/// A link as it is heard.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Its words without markup, those of a picture in it included.
    pub words: String,
    /// Its destination, as written.
    pub leads_to: String,
    /// Where it stands.
    pub span: Span,
}

/// Gathers what is heard alone from the events of a text, in their order.
#[derive(Debug, Default)]
pub(super) struct Hearing {
    links: Vec<Link>,
    link: Option<Link>,
    unnamed: Vec<Spanned<usize>>,
    heads: Option<Vec<(bool, Span)>>,
    in_head: bool,
}

impl Hearing {
    /// Takes in one event that stands at `span`.
    pub(super) fn hear(&mut self, event: &Event, span: &Span) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.link = Some(Link { words: String::new(), leads_to: dest_url.to_string(), span: span.clone() });
                self.named();
            }
            Event::End(TagEnd::Link) => self.links.extend(self.link.take()),
            Event::Start(Tag::TableHead) => self.heads = Some(Vec::new()),
            Event::Start(Tag::TableCell) if self.heads.is_some() => {
                self.in_head = true;
                self.heads.get_or_insert_default().push((false, span.clone()));
            }
            Event::End(TagEnd::TableCell) => self.in_head = false,
            Event::End(TagEnd::TableHead) => self.close_heads(),
            Event::Text(words) | Event::Code(words) => {
                if let Some(link) = &mut self.link {
                    link.words.push_str(words);
                }
                if !words.trim().is_empty() {
                    self.named();
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some(link) = &mut self.link {
                    link.words.push(' ');
                }
            }
            _ => {}
        }
    }

    /// The column whose heading is being read has one.
    fn named(&mut self) {
        if self.in_head
            && let Some((has_words, _)) = self.heads.as_mut().and_then(|heads| heads.last_mut())
        {
            *has_words = true;
        }
    }

    /// The corner may stay empty: it says that the first column heads the rows.
    fn close_heads(&mut self) {
        let heads = self.heads.take().unwrap_or_default();
        let unnamed = heads.into_iter().enumerate().skip(1).filter(|(_, (has_words, _))| !has_words);
        self.unnamed.extend(unnamed.map(|(at, (_, span))| Spanned { value: at + 1, span }));
    }

    /// The links, and the columns without a heading, counted from one.
    pub(super) fn finish(self) -> (Vec<Link>, Vec<Spanned<usize>>) {
        (self.links, self.unnamed)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::read;
    use crate::base::SitePath;

    #[test]
    fn links_are_heard_by_their_words_and_columns_by_their_headings() {
        let text =
            "[the *law*\n31-13](id:law) and [![a map](m.png)](map)\n\n|  | Year |  |\n|--|--|--|\n| a | b | c |\n";
        let body = read(&SitePath::new("text.en.md"), &Arc::from(text)).value.body;
        let heard: Vec<(&str, &str)> =
            body.spoken_links.iter().map(|link| (link.words.as_str(), link.leads_to.as_str())).collect();
        assert_eq!(heard, [("the law 31-13", "id:law"), ("a map", "map")]);
        let unnamed: Vec<usize> = body.unnamed_columns.iter().map(|column| column.value).collect();
        assert_eq!(unnamed, [3]);
    }
}
