//! The HTML of each text, made once for a publication: its page, the feeds and the interface for programs say the same
//! words and differ only in where addresses begin.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::base::Lang;
use crate::edition::Edition;
use crate::model::Text;
use crate::theme::markdown::address_attribute;

/// Stands where the way to the root of the output will. It passes for a folder, so that no address is taken for another.
pub const ROOT: &str = "~to-the-root~/";

/// The texts of a language, each made when it is first asked for; by the place of the text in its edition.
pub struct Kept(HashMap<usize, OnceLock<Option<Rooted>>>);

/// HTML with gaps where addresses begin.
pub struct Rooted(Vec<Box<str>>);

impl Kept {
    /// Room for each text of a language.
    pub fn of(edition: &Edition, lang: Lang) -> Kept {
        let texts = edition.entries().iter().flat_map(|entry| &entry.texts).filter(|text| text.lang == lang);
        Kept(texts.map(|text| (place(text), OnceLock::new())).collect())
    }

    /// The HTML of a text from a page with this way to the root; `make` makes it with [`ROOT`] in its place.
    /// Nothing where the text is no text of the language, or where its words can be mistaken for that place.
    pub fn html(&self, text: &Text, root: &str, make: impl FnOnce() -> String) -> Option<String> {
        let kept = self.0.get(&place(text))?.get_or_init(|| Rooted::of(&make()));
        kept.as_ref()?.at(root)
    }
}

impl Rooted {
    fn of(html: &str) -> Option<Rooted> {
        let pieces: Vec<Box<str>> = html.split(ROOT).map(Box::from).collect();
        // An author may write whatever words, but in words a quotation mark is never written as it is.
        let (_, before) = pieces.split_last()?;
        before.iter().all(|piece| piece.ends_with("=\"") || is_of_a_set(piece)).then_some(Rooted(pieces))
    }

    fn at(&self, root: &str) -> Option<String> {
        Some(self.0.join(address_attribute(root)?.as_str()))
    }
}

/// Whether this is one of several sizes of a picture, all of which stand in one attribute.
fn is_of_a_set(piece: &str) -> bool {
    let size = piece.strip_prefix("pictures/").and_then(|piece| piece.strip_suffix("w, "));
    size.is_some_and(|size| size.chars().all(|c| c.is_ascii_alphanumeric() || "-. ".contains(c)))
}

/// What tells a text of an edition from all others.
fn place(text: &Text) -> usize {
    std::ptr::from_ref(text).addr()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_begin_where_the_page_is_and_words_that_look_like_them_stay() {
        let at = |html: &str, root: &str| Rooted::of(html).and_then(|rooted| rooted.at(root));
        let html = format!("<a href=\"{ROOT}fr/x/\">x</a><img src=\"{ROOT}files/a.png\">");
        assert_eq!(at(&html, "../").as_deref(), Some("<a href=\"../fr/x/\">x</a><img src=\"../files/a.png\">"));
        let set = format!("<source srcset=\"{ROOT}pictures/a-480.webp 480w, {ROOT}pictures/a-960.webp 960w\">");
        let there = "<source srcset=\"../pictures/a-480.webp 480w, ../pictures/a-960.webp 960w\">";
        assert_eq!(at(&set, "../").as_deref(), Some(there));
        assert_eq!(at("<p>x</p>", "../").as_deref(), Some("<p>x</p>"));
        assert_eq!(at("", "").as_deref(), Some(""));
        assert_eq!(at(&format!("<p>{ROOT}</p>"), "../"), None);
        let whole = at(&html, "https://a.example/é&/").unwrap();
        assert!(whole.starts_with("<a href=\"https://a.example/%C3%A9&amp;/fr/x/\">"), "{whole}");
    }
}
