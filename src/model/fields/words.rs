//! Words in each language.

use std::sync::Arc;

use crate::base::{Lang, Spanned};
use crate::model::{Leaf, Shape, Typed, Value};

/// The same thing said in each language, in the order it was written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words(pub Vec<(Lang, Spanned<Arc<str>>)>);

/// Several words or expressions in each language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WordLists(pub Vec<(Lang, Vec<Spanned<Arc<str>>>)>);

impl Words {
    /// The words in `lang`.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        self.0.iter().find(|(of, _)| *of == lang).map(|(_, words)| &*words.value)
    }

    /// The words in the first of `languages` that has any, and which language that is.
    pub fn first_of(&self, languages: impl IntoIterator<Item = Lang>) -> Option<(Lang, &str)> {
        languages.into_iter().find_map(|lang| self.get(lang).map(|words| (lang, words)))
    }

    /// Whether nothing was said in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every language and its words.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &Spanned<Arc<str>>)> {
        self.0.iter().map(|(lang, words)| (*lang, words))
    }
}

impl WordLists {
    /// The expressions in `lang`.
    pub fn get(&self, lang: Lang) -> impl Iterator<Item = &str> {
        let lists = self.0.iter().filter(move |(of, _)| *of == lang);
        lists.flat_map(|(_, list)| list.iter().map(|words| &*words.value))
    }
}

impl Typed for Words {
    fn shape() -> Shape {
        Shape::Words
    }

    fn of(value: Option<&Value>) -> Words {
        match value {
            Some(Value::Words(words)) => words.clone(),
            _ => Words::default(),
        }
    }
}

impl Typed for WordLists {
    fn shape() -> Shape {
        Shape::WordLists
    }

    fn of(value: Option<&Value>) -> WordLists {
        match value {
            Some(Value::WordLists(lists)) => lists.clone(),
            _ => WordLists::default(),
        }
    }
}

impl Leaf for Words {
    fn shape() -> Shape {
        Shape::Words
    }

    fn of(value: &Value) -> Option<Words> {
        match value {
            Value::Words(words) => Some(words.clone()),
            _ => None,
        }
    }
}
