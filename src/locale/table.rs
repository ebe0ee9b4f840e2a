//! The maps of `locale.yaml`, read key by key: what is missing or unknown is reported, never guessed.
//!
//! Whatever cannot be read stands in for itself as `⟦its.key⟧`, so that a page shows what is
//! missing instead of another language's habit.

use crate::base::{Diagnostics, Span, closest};
use crate::read::yaml::{Field, Node, Value};

use super::pattern::Pattern;

/// A map of the file, its name in the whole, and the keys asked for so far.
pub(super) struct Table<'a> {
    fields: &'a [Field],
    span: Span,
    path: String,
    asked: Vec<&'static str>,
    /// Whether missing keys may only be unread, or belong to a map that is missing itself.
    silent: bool,
}

impl<'a> Table<'a> {
    /// The root of the file; `broken` says that a part of it could not be understood.
    pub(super) fn root(node: &'a Node, broken: bool) -> Table<'a> {
        let fields = match &node.value {
            Value::Map(fields) => fields.as_slice(),
            Value::Null | Value::Scalar(_) | Value::List(_) => &[],
        };
        let span = Span::whole(&node.span.file);
        Table { fields, span, path: String::new(), asked: Vec::new(), silent: broken }
    }

    /// The node under `key`, if it was written.
    pub(super) fn optional(&mut self, key: &'static str) -> Option<&'a Node> {
        self.asked.push(key);
        let field = self.fields.iter().find(|field| field.key == key)?;
        (field.node.value != Value::Null).then_some(&field.node)
    }

    /// The node under `key`; a missing one is reported.
    pub(super) fn node(&mut self, key: &'static str, found: &mut Diagnostics) -> Option<&'a Node> {
        let node = self.optional(key);
        if node.is_none() && !self.silent {
            let at = self.fields.iter().find(|field| field.key == key).map_or(&self.span, |field| &field.key_span);
            found.push(at.error("locale-missing-key").with("key", self.name(key)));
        }
        node
    }

    /// The map under `key`; when it is missing, its keys are not reported one by one.
    pub(super) fn table(&mut self, key: &'static str, found: &mut Diagnostics) -> Table<'a> {
        let path = self.name(key);
        let silent = Table { fields: &[], span: self.span.clone(), path, asked: Vec::new(), silent: true };
        let Some(node) = self.node(key, found) else {
            return silent;
        };
        let Value::Map(fields) = &node.value else {
            found.push(node.span.error("locale-not-a-map").with("key", silent.path));
            return Table { path: self.name(key), ..Table::root(node, true) };
        };
        Table { fields, span: node.span.clone(), silent: self.silent, ..silent }
    }

    /// The words under `key`.
    pub(super) fn words(&mut self, key: &'static str, found: &mut Diagnostics) -> String {
        let Some(node) = self.node(key, found) else {
            return self.visible(key);
        };
        self.scalar(node, key, found).unwrap_or_else(|| self.visible(key))
    }

    /// The words under `key`, if they were written.
    pub(super) fn optional_words(&mut self, key: &'static str, found: &mut Diagnostics) -> Option<String> {
        let node = self.optional(key)?;
        self.scalar(node, key, found)
    }

    /// Yes or no under `key`; no when nothing was written.
    pub(super) fn truth(&mut self, key: &'static str, found: &mut Diagnostics) -> bool {
        let Some(node) = self.optional(key) else {
            return false;
        };
        let written = self.scalar(node, key, found).unwrap_or_default();
        if !["true", "false"].contains(&written.as_str()) {
            let fault = node.span.error("locale-unknown-choice").with("key", self.name(key));
            found.push(fault.with("value", written.as_str()).accepted(["true", "false"]));
        }
        written == "true"
    }

    /// The list of words under `key`, of any length; empty when nothing was written.
    pub(super) fn optional_list(&mut self, key: &'static str, found: &mut Diagnostics) -> Vec<String> {
        if self.optional(key).is_some() { self.any_list(key, found) } else { Vec::new() }
    }

    /// Words under names of the language's own, in their order; none when nothing was written.
    pub(super) fn optional_open(&mut self, key: &'static str, found: &mut Diagnostics) -> Vec<(&'a Field, String)> {
        if self.optional(key).is_some() { self.open(key, found) } else { Vec::new() }
    }

    /// The sentence under `key`, with places of these names and no other; those of `needed` must be in it.
    pub(super) fn pattern(
        &mut self,
        key: &'static str,
        places: &[&str],
        needed: &[&str],
        found: &mut Diagnostics,
    ) -> Pattern {
        let pattern = self.node(key, found).and_then(|node| self.pattern_of(node, key, places, needed, found));
        pattern.unwrap_or_else(|| Pattern::words(self.visible(key)))
    }

    /// The sentence of a node, with the places it may and must have.
    pub(super) fn pattern_of(
        &self,
        node: &Node,
        key: &str,
        places: &[&str],
        needed: &[&str],
        found: &mut Diagnostics,
    ) -> Option<Pattern> {
        let text = self.scalar(node, key, found)?;
        let Some(pattern) = Pattern::parse(&text) else {
            found.push(node.span.error("locale-brace").with("key", self.name(key)));
            return None;
        };
        for place in pattern.places().filter(|place| !places.contains(place)) {
            let fault = node.span.error("locale-unknown-place").with("place", place).with("key", self.name(key));
            found.push(fault.suggest(closest(place, places.iter().copied())).accepted(places.iter().copied()));
        }
        for place in needed.iter().filter(|needed| pattern.places().all(|place| place != **needed)) {
            found.push(node.span.error("locale-missing-place").with("place", *place).with("key", self.name(key)));
        }
        Some(pattern)
    }

    /// The list of words under `key`, which must be exactly so many.
    pub(super) fn list<const N: usize>(&mut self, key: &'static str, found: &mut Diagnostics) -> [String; N] {
        let items = self.exactly(key, N, found).unwrap_or_default();
        let words: Vec<String> = items.iter().filter_map(|item| self.scalar(item, key, found)).collect();
        words.try_into().unwrap_or_else(|_| std::array::from_fn(|_| self.visible(key)))
    }

    /// The list of sentences under `key`, which must be exactly so many, each with its place `n`.
    pub(super) fn patterns<const N: usize>(&mut self, key: &'static str, found: &mut Diagnostics) -> [Pattern; N] {
        let items = self.exactly(key, N, found).unwrap_or_default();
        let patterns = items.iter().filter_map(|item| self.pattern_of(item, key, &["n"], &["n"], found));
        let patterns: Vec<Pattern> = patterns.collect();
        patterns.try_into().unwrap_or_else(|_| std::array::from_fn(|_| Pattern::words(self.visible(key))))
    }

    /// The list of words under `key`, of any length.
    pub(super) fn any_list(&mut self, key: &'static str, found: &mut Diagnostics) -> Vec<String> {
        let items = self.items(key, found).unwrap_or_default();
        items.iter().filter_map(|item| self.scalar(item, key, found)).collect()
    }

    fn exactly(&mut self, key: &'static str, wanted: usize, found: &mut Diagnostics) -> Option<&'a [Node]> {
        let items = self.items(key, found)?;
        if items.len() != wanted {
            let at = items.first().map_or(&self.span, |item| &item.span);
            let fault = at.error("locale-wrong-count").with("key", self.name(key));
            found.push(fault.with("wanted", wanted).with("count", items.len()));
            return None;
        }
        Some(items)
    }

    fn items(&mut self, key: &'static str, found: &mut Diagnostics) -> Option<&'a [Node]> {
        let node = self.node(key, found)?;
        let Value::List(items) = &node.value else {
            found.push(node.span.error("locale-not-a-list").with("key", self.name(key)));
            return None;
        };
        Some(items)
    }

    /// Words under names that the language is free to choose, in their order.
    pub(super) fn open(&mut self, key: &'static str, found: &mut Diagnostics) -> Vec<(&'a Field, String)> {
        let inner = self.table(key, found);
        let mut words = Vec::new();
        for field in inner.fields {
            words.extend(inner.scalar(&field.node, &field.key, found).map(|text| (field, text)));
        }
        words
    }

    /// Lists of words under names that the language is free to choose, in their order; none when the key is left out.
    pub(super) fn open_lists(&mut self, key: &'static str, found: &mut Diagnostics) -> Vec<(&'a Field, Vec<String>)> {
        if self.optional(key).is_none() {
            return Vec::new();
        }
        let inner = self.table(key, found);
        let mut lists = Vec::new();
        for field in inner.fields {
            let Value::List(items) = &field.node.value else {
                found.push(field.node.span.error("locale-not-a-list").with("key", inner.name(&field.key)));
                continue;
            };
            lists.push((field, items.iter().filter_map(|item| inner.scalar(item, &field.key, found)).collect()));
        }
        lists
    }

    /// Maps under names that the language is free to choose, in their order.
    pub(super) fn open_tables(
        &mut self,
        key: &'static str,
        found: &mut Diagnostics,
    ) -> Vec<(&'a str, &'a Span, Table<'a>)> {
        let inner = self.table(key, found);
        let mut tables = Vec::new();
        for field in inner.fields {
            let Value::Map(fields) = &field.node.value else {
                found.push(field.node.span.error("locale-not-a-map").with("key", inner.name(&field.key)));
                continue;
            };
            let (span, path) = (field.node.span.clone(), inner.name(&field.key));
            let table = Table { fields, span, path, asked: Vec::new(), silent: inner.silent };
            tables.push((field.key.as_str(), &field.key_span, table));
        }
        tables
    }

    /// The letters of a node.
    pub(super) fn scalar(&self, node: &Node, key: &str, found: &mut Diagnostics) -> Option<String> {
        match &node.value {
            Value::Scalar(text) => Some(text.clone()),
            Value::Null | Value::List(_) | Value::Map(_) => {
                found.push(node.span.error("locale-not-words").with("key", self.name(key)));
                None
            }
        }
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(self, found: &mut Diagnostics) {
        for field in self.fields.iter().filter(|field| !self.asked.contains(&field.key.as_str())) {
            let fault = field.key_span.error("locale-unknown-key").with("key", self.name(&field.key));
            found.push(fault.suggest(closest(&field.key, self.asked.iter().copied())));
        }
    }

    /// The key's name in the whole file.
    pub(super) fn name(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// What stands for a value that could not be read.
    pub(super) fn visible(&self, key: &str) -> String {
        format!("⟦{}⟧", self.name(key))
    }
}
