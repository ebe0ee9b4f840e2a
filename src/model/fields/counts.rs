//! How many of each word of a list: `{women: 12, men: 9}`.

use crate::base::{Span, Spanned};
use crate::model::{Leaf, Shape, Typed, Value};

/// How many of each word, in the order they were written.
#[derive(Clone, Debug, PartialEq)]
pub struct Counts<T>(pub Vec<(T, Spanned<i64>)>);

impl<T> Counts<T> {
    /// All of them together; none when nothing was counted, or when the sum has no room.
    pub fn sum(&self) -> Option<i64> {
        let mut counts = self.0.iter().map(|(_, count)| count.value);
        let first = counts.next()?;
        counts.try_fold(first, i64::checked_add)
    }

    /// Where the first count stands.
    pub fn span(&self) -> Option<&Span> {
        self.0.first().map(|(_, count)| &count.span)
    }
}

impl<T> Default for Counts<T> {
    fn default() -> Counts<T> {
        Counts(Vec::new())
    }
}

impl<T: Leaf> Typed for Counts<T> {
    fn shape() -> Shape {
        match T::shape() {
            Shape::Choice(choices) => Shape::Counts(choices),
            other => Shape::Map(std::sync::Arc::new(other)),
        }
    }

    fn of(value: Option<&Value>) -> Counts<T> {
        let Some(Value::Map(entries)) = value else { return Counts::default() };
        let counts = entries.iter().filter_map(|(word, count)| {
            let Value::Whole(number) = count.value else { return None };
            let word = T::of(&Value::Choice(word.value.clone()))?;
            Some((word, Spanned { value: number, span: count.span.clone() }))
        });
        Counts(counts.collect())
    }
}
