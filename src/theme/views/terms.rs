//! Words of the glossary among the words of a text: where each is met first, it leads to its meaning.
//!
//! Words are compared as search compares them, but only in ways that are certain: what may as well belong to a word (one
//! letter joined before it) is never taken off, for a wrong link is worse than none.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use crate::base::Lang;
use crate::edition::Edition;
use crate::locale::Locales;
use crate::locale::search::Folding;
use crate::model::{Entry, Facts};
use crate::theme::markdown::TermMet;

/// The words of a glossary in each language; the same for readers of every language.
#[derive(Debug, Default)]
pub struct Glossary {
    /// How words are compared; none where there is no word.
    folding: Option<Folding>,
    /// By the first word of each name, the longest names first.
    names: HashMap<Lang, HashMap<String, Vec<Name>>>,
}

/// One name of a term.
#[derive(Clone, Debug)]
struct Name {
    id: Arc<str>,
    /// The forms of each of its words.
    words: Vec<Vec<String>>,
}

/// What stands between the words of one name: never the end of a sentence.
const BETWEEN: &str = " \u{A0}\u{202F}\n'’-‑";

impl Glossary {
    /// That of an edition.
    pub fn of(edition: &Edition, locales: &Locales) -> Glossary {
        let mut glossary = Glossary::default();
        for entry in edition.entries().iter().filter(|entry| !edition.is_withdrawn(entry)) {
            let Facts::Term(term) = &entry.facts else { continue };
            let folding = glossary.folding.get_or_insert_with(|| Folding::of(locales));
            for lang in edition.languages() {
                let names = term.term.get(*lang).into_iter().chain(term.synonyms.get(*lang));
                for name in names {
                    let words: Vec<Vec<String>> =
                        words(name).map(|at| folding.certain(&folding.fold(&name[at]))).collect();
                    let Some(first) = words.first().cloned() else { continue };
                    let name = Name { id: entry.id.clone(), words };
                    let known = glossary.names.entry(*lang).or_default();
                    for form in first {
                        known.entry(form).or_default().push(name.clone());
                    }
                }
            }
        }
        let all = glossary.names.values_mut().flat_map(HashMap::values_mut);
        all.for_each(|names| names.sort_by_key(|name| std::cmp::Reverse(name.words.len())));
        glossary
    }
}

/// The reading of one text: what was met in it.
pub struct Reading<'g> {
    glossary: &'g Glossary,
    met: RefCell<HashSet<Arc<str>>>,
}

impl<'g> Reading<'g> {
    /// Of a text of `entry`; the page of a term does not lead to itself.
    pub fn of(glossary: &'g Glossary, entry: &Entry) -> Reading<'g> {
        let itself = matches!(entry.facts, Facts::Term(_)).then(|| entry.id.clone());
        Reading { glossary, met: RefCell::new(itself.into_iter().collect()) }
    }

    /// Remembers that a link of the author leads there already.
    pub fn linked(&self, destination: &str) {
        let Some(id) = destination.strip_prefix("id:") else { return };
        let id = id.split('#').next().unwrap_or(id);
        self.met.borrow_mut().insert(Arc::from(id.strip_prefix("term/").unwrap_or(id)));
    }

    /// The terms that are met for the first time in these words.
    pub fn meet(&self, lang: Lang, text: &str) -> Vec<TermMet> {
        let (Some(folding), Some(names)) = (&self.glossary.folding, self.glossary.names.get(&lang)) else {
            return Vec::new();
        };
        let places: Vec<Range<usize>> = words(text).collect();
        let forms: Vec<Vec<String>> =
            places.iter().map(|at| folding.written(&folding.fold(&text[at.clone()]))).collect();
        let is_together = |from: usize, to: usize| {
            places[from..=to].windows(2).all(|two| text[two[0].end..two[1].start].chars().all(|c| BETWEEN.contains(c)))
        };
        let is_said = |name: &Name, from: usize| {
            let to = from + name.words.len() - 1;
            to < places.len()
                && is_together(from, to)
                && name.words.iter().zip(&forms[from..=to]).all(|(of, said)| of.iter().any(|form| said.contains(form)))
        };
        let mut found = Vec::new();
        let mut at = 0;
        while at < places.len() {
            let candidates = forms[at].iter().filter_map(|form| names.get(form)).flatten();
            let longest = candidates.filter(|name| is_said(name, at)).max_by_key(|name| name.words.len());
            let Some(name) = longest else {
                at += 1;
                continue;
            };
            let last = at + name.words.len() - 1;
            if self.met.borrow_mut().insert(name.id.clone()) {
                let at = places[at].start..places[last].end;
                found.push(TermMet { at, destination: format!("id:term/{}", name.id) });
            }
            at = last + 1;
        }
        found
    }
}

/// Where words stand in a text.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let is_part = |c: char| c.is_alphanumeric() || is_mark(c);
        let (start, first) = letters.by_ref().find(|(_, c)| is_part(*c))?;
        let mut end = start + first.len_utf8();
        while let Some((at, c)) = letters.next_if(|(_, c)| is_part(*c)) {
            end = at + c.len_utf8();
        }
        Some(start..end)
    })
}

/// Vowel signs stand in their word, and so does tatweel.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SourceTree;
    use crate::edition::Audience;
    use crate::site::Workspace;

    /// What is met in a text, as it is written there, with the id of its term.
    fn met(code: &str, text: &str) -> Vec<(String, String)> {
        let mut tree = SourceTree::default();
        tree.insert_text("site.yaml", "title: {fr: S}\nlanguages: [ar, fr, en]\n");
        let term = |names: &str| format!("term: {names}\ndefinition: {{fr: D}}\n");
        let plan = "{ar: خطة العمل, fr: Plan d’action, en: Action plan}";
        tree.insert_text("content/glossary/plan/facts.yaml", &term(plan));
        tree.insert_text("content/glossary/promise/facts.yaml", &term("{ar: الالتزام, fr: Engagement, en: Commitment}"));
        tree.insert_text("content/glossary/action/facts.yaml", &term("{ar: عمل, fr: Action, en: Action}"));
        let mut words = SourceTree::default();
        words.insert_text("i18n/ar/locale.yaml", include_str!("../../../i18n/ar/locale.yaml"));
        words.insert_text("i18n/fr/locale.yaml", include_str!("../../../i18n/fr/locale.yaml"));
        words.insert_text("i18n/en/locale.yaml", include_str!("../../../i18n/en/locale.yaml"));
        let locales = Locales::read(&[&words]).value;
        let site = Workspace::default().load(&tree).site;
        let edition = Edition::open(&site, Audience::Public, "2026-11-25T09:00".parse().unwrap());
        let glossary = Glossary::of(&edition, &locales);
        let reading = Reading { glossary: &glossary, met: RefCell::default() };
        let found = reading.meet(Lang::new(code).unwrap(), text);
        found.into_iter().map(|term| (text[term.at].to_owned(), term.destination)).collect()
    }

    #[test]
    fn a_word_is_known_with_its_article_its_clitics_and_its_plural() {
        let check = |code: &str, text: &str, expected: &[(&str, &str)]| {
            let expected: Vec<_> =
                expected.iter().map(|(said, id)| ((*said).to_owned(), format!("id:term/{id}"))).collect();
            assert_eq!(met(code, text), expected, "{text}");
        };
        check("ar", "وبالالتزام تبدأ خُطّة العمل، ثم الالتزام.", &[("وبالالتزام", "promise"), ("خُطّة العمل", "plan")]);
        check("ar", "التزامات الجهة", &[("التزامات", "promise")]);
        check("fr", "L’engagement du plan d'action", &[("engagement", "promise"), ("plan d'action", "plan")]);
        check("fr", "Les engagements, l’engagement", &[("engagements", "promise")]);
        check("en", "Action plans and actions", &[("Action plans", "plan"), ("actions", "action")]);
        // The end of a sentence is no place within a name; another language has its own words.
        check("en", "An action. Plan it.", &[("action", "action")]);
        check("en", "Un engagement", &[]);
        // One letter joined before a word may as well be its own.
        check("ar", "لعمل", &[]);
    }
}
