//! Which names the templates of a theme read: what no template names is not computed.
//!
//! A name stands after a point (`record.body`) or in quotation marks (`record["body"]`). More names than are read do no
//! harm; one that is read and not found would.

use std::collections::{HashMap, HashSet};

/// The names that templates read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// In any template.
    all: HashSet<String>,
    /// In each template, those that it extends and includes, and those whose components it calls.
    of: HashMap<String, HashSet<String>>,
}

impl Names {
    /// Those in these templates, given by name and text.
    pub fn of<'t>(templates: impl Iterator<Item = (&'t str, &'t str)> + Clone) -> Names {
        let mut names = Names::default();
        let texts: HashMap<&str, &str> = templates.clone().collect();
        let components: HashMap<&str, &str> = templates
            .clone()
            .flat_map(|(name, text)| components(text).map(move |component| (component, name)))
            .collect();
        for (name, text) in templates {
            read(text, &mut names.all);
            let mut reached: Vec<&str> = vec![name];
            let mut at = 0;
            while let Some(text) = reached.get(at).and_then(|name| texts.get(*name)) {
                let named = texts.keys().copied().filter(|other| names_whole(text, other));
                let called = calls(text).filter_map(|component| components.get(component).copied());
                for other in named.chain(called) {
                    if !reached.contains(&other) {
                        reached.push(other);
                    }
                }
                at += 1;
            }
            let mut own = HashSet::new();
            reached.iter().filter_map(|name| texts.get(*name)).for_each(|text| read(text, &mut own));
            names.of.insert(name.to_owned(), own);
        }
        names
    }

    /// Whether any template reads this name.
    pub fn has(&self, name: &str) -> bool {
        self.all.contains(name)
    }

    /// Whether one template may read it.
    pub fn has_in(&self, template: &str, name: &str) -> bool {
        self.of.get(template).is_none_or(|names| names.contains(name))
    }
}

/// The components that a template has.
fn components(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("component ").map(|(at, found)| word(&text[at + found.len()..]))
}

/// Whatever stands where a component would be called; elements of HTML among it.
fn calls(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('<').map(|(at, found)| word(&text[at + found.len()..]))
}

/// The word that a text begins with.
fn word(text: &str) -> &str {
    let text = text.trim_start();
    &text[..text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len())]
}

/// Whether a text has this in quotation marks, as it names another template.
fn names_whole(text: &str, name: &str) -> bool {
    let is_quote = |c: Option<char>| matches!(c, Some('"' | '\'' | '`'));
    text.match_indices(name)
        .any(|(at, _)| is_quote(text[..at].chars().next_back()) && is_quote(text[at + name.len()..].chars().next()))
}

fn read(text: &str, names: &mut HashSet<String>) {
    for (at, sign) in text.match_indices(['.', '"', '\'', '`']) {
        let name = word(&text[at + sign.len()..]);
        if !name.is_empty() && !names.contains(name) {
            names.insert(name.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_after_a_point_or_in_quotation_marks() {
        let text = "{{ a.title.text }} {{ a . summary }} {% if b?.kind and b[\"label\"] %}{{ c['x_1'] }}";
        let names = Names::of([("one.html", text)].into_iter());
        assert!(["title", "text", "summary", "kind", "label", "x_1"].iter().all(|name| names.has(name)));
        assert!(!names.has("a") && !names.has("if") && !names.has(""));
    }

    #[test]
    fn a_template_reads_what_those_do_that_it_stands_in_and_calls() {
        let templates = [
            ("base.html", "{{ a.base }}{% include \"parts/foot.html\" %}"),
            ("parts/foot.html", "{{ a.foot }}"),
            ("page.html", "{% extends \"base.html\" %}{{ a.page }}{{ <card of={a}/> }}"),
            ("other.html", "{{ a.other }}"),
            ("components/card.html", "{% component card(of) %}{{ of.card }}{% endcomponent card %}"),
        ];
        let names = Names::of(templates.into_iter());
        assert!(["base", "foot", "page", "card"].iter().all(|name| names.has_in("page.html", name)));
        assert!(!names.has_in("page.html", "other") && !names.has_in("other.html", "card") && names.has("other"));
        assert!(names.has_in("unknown.html", "other"));
    }
}
