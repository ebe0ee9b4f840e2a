//! The words of people as HTML: texts in Markdown, and plain words of the facts; and where their links lead.

use tera::Value;

use super::shapes::map;
use super::terms::Reading;
use super::{View, address, bodies};
use crate::base::Lang;
use crate::locale::Direction;
use crate::model::{Entry, Text, Words};
use crate::read::markdown::SCHEME;
use crate::theme::markdown::{self, How, Measured, Resolved, TermMet, WrittenFigure};

/// Where the links of a text lead.
type Leads<'h> = &'h dyn Fn(&str) -> Resolved;

/// What stands where a text names a figure.
type Writes<'h> = &'h dyn Fn(Lang, &str) -> WrittenFigure;

/// How large pictures are, and in which sizes they are offered.
type Measures<'h> = &'h dyn Fn(&str) -> Option<Measured>;

/// What of the glossary is met in words of a language.
type Meets<'h> = &'h dyn Fn(Lang, &str) -> Vec<TermMet>;

impl View<'_> {
    /// `Html?` of a text; none where nothing was written.
    pub fn body(&self, entry: &Entry, text: &Text) -> Value {
        if text.body.is_empty() {
            return Value::none();
        }
        // A figure leads elsewhere on its own page, and as things stood earlier links may lead to less.
        let is_alike = !text.body.markdown().contains(SCHEME) && self.edition.clock == self.shared.edition().clock;
        let rooted = || {
            let address = self.shared.address(entry, self.lang);
            View { root: bodies::ROOT.to_owned(), address, ..*self }.written_body(entry, text)
        };
        let kept = self.shared.bodies().filter(|_| is_alike).and_then(|kept| kept.html(text, &self.root, rooted));
        self.html(text.lang, kept.unwrap_or_else(|| self.written_body(entry, text)))
    }

    fn written_body(&self, entry: &Entry, text: &Text) -> String {
        let reading = Reading::of(self.shared.tags.glossary(), entry);
        let link = |destination: &str| self.resolve_in(entry, destination, &reading);
        let terms = |lang, words: &str| reading.meet(lang, words);
        let picture = |destination: &str| self.picture_at(entry, destination);
        let direction = self.direction(text.lang, text.body.markdown());
        let figure = |lang, name: &str| self.figure(Some(entry), lang, name);
        let how = self.how(text.lang, direction, (&link, &figure, &terms, &picture));
        markdown::html(&text.body, entry.anchors(text.lang), &how)
    }

    /// `Html?` of plain words.
    pub fn passage(&self, entry: &Entry, words: &Words) -> Value {
        let Some((lang, text)) = words.first_of(self.order()) else { return Value::none() };
        self.quotation(entry, lang, text)
    }

    /// `Html` of what somebody said, in the language in which it was said.
    pub fn quotation(&self, entry: &Entry, lang: Lang, text: &str) -> Value {
        let reading = Reading::of(self.shared.tags.glossary(), entry);
        let link = |destination: &str| self.resolve_in(entry, destination, &reading);
        let terms = |lang, words: &str| reading.meet(lang, words);
        let picture = |destination: &str| self.picture_at(entry, destination);
        let direction = self.direction(lang, text);
        let figure = |lang, name: &str| self.figure(Some(entry), lang, name);
        let how = self.how(lang, direction, (&link, &figure, &terms, &picture));
        self.html(lang, markdown::plain(text, &how))
    }

    /// `Html` of plain words that must be there.
    pub fn passage_or(&self, entry: &Entry, words: &Words) -> Value {
        if !words.is_empty() {
            return self.passage(entry, words);
        }
        let link = |_: &str| Resolved::Text;
        let figure = |lang, name: &str| self.figure(None, lang, name);
        let how = self.how(self.lang, self.locale.direction(), (&link, &figure, &|_, _| Vec::new(), &|_| None));
        self.html(self.lang, markdown::plain(&self.not_stated(), &how))
    }

    fn how<'h>(
        &'h self,
        lang: Lang,
        direction: Direction,
        (link, figure, terms, picture): (Leads<'h>, Writes<'h>, Meets<'h>, Measures<'h>),
    ) -> How<'h> {
        let is_dressed = self.edition.config().typography;
        How { lang, direction, locales: self.locales, is_dressed, heading_shift: 0, link, figure, terms, picture }
    }

    fn html(&self, lang: Lang, html: String) -> Value {
        map([
            ("html", Value::safe_string(&html)),
            ("lang", lang.code().into()),
            ("dir", self.direction(lang, &html).as_str().into()),
            ("foreign", (lang != self.lang).into()),
        ])
    }

    /// Where a link leads, remembering that its author led there.
    fn resolve_in(&self, entry: &Entry, destination: &str, reading: &Reading) -> Resolved {
        reading.linked(destination);
        self.resolve(Some(entry), destination)
    }

    /// Where a link in the words of `entry` leads from this page.
    fn resolve(&self, entry: Option<&Entry>, destination: &str) -> Resolved {
        if let Some(id) = destination.strip_prefix("id:") {
            return self.resolve_id(id);
        }
        if let Some(name) = destination.strip_prefix(SCHEME) {
            return match self.figure(entry, self.lang, name).href {
                Some(href) => Resolved::To { href, lang: None },
                None => Resolved::Text,
            };
        }
        let as_it_is = || Resolved::To { href: destination.to_owned(), lang: None };
        if destination.starts_with('#') {
            return as_it_is();
        }
        if let Some((scheme, _)) = destination.split_once(':') {
            let leads_out = matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https" | "mailto" | "tel");
            return if leads_out { as_it_is() } else { Resolved::Text };
        }
        let file = entry.and_then(|entry| {
            let path = entry.folder.join(destination.split(['#', '?']).next().unwrap_or_default())?;
            entry.attachments.contains(&path).then(|| address::link_to_file(entry, &path))
        });
        match file {
            Some(address) => Resolved::To { href: format!("{}{address}", self.root), lang: None },
            None => Resolved::Text,
        }
    }

    /// `foo`, `kind/foo` or `kind/foo#anchor`.
    fn resolve_id(&self, id: &str) -> Resolved {
        let (id, anchor) = match id.split_once('#') {
            Some((id, anchor)) => (id, format!("#{anchor}")),
            None => (id, String::new()),
        };
        let Some(entry) = self.edition.find_id(id) else { return Resolved::Text };
        let shown = self.edition.shown_in(entry, self.lang);
        Resolved::To {
            href: format!("{}{}{anchor}", self.root, self.shared.address(entry, self.lang)),
            lang: (shown != self.lang).then_some(shown),
        }
    }
}
