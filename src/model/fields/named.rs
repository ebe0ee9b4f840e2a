//! Fields whose names the author chooses.

use std::sync::Arc;

use crate::base::Spanned;
use crate::model::{Leaf, Shape, Typed, Value};

/// Values by names of the author's own, in the order they were written.
#[derive(Clone, Debug, PartialEq)]
pub struct Named<T>(pub Vec<(Spanned<Arc<str>>, T)>);

impl<T> Default for Named<T> {
    fn default() -> Named<T> {
        Named(Vec::new())
    }
}

impl<T: Leaf> Typed for Named<T> {
    fn shape() -> Shape {
        Shape::Map(Arc::new(T::shape()))
    }

    fn of(value: Option<&Value>) -> Named<T> {
        <Named<T> as Leaf>::of(value.unwrap_or(&Value::List(Vec::new()))).unwrap_or_default()
    }
}

impl<T: Leaf> Leaf for Named<T> {
    fn shape() -> Shape {
        Shape::Map(Arc::new(T::shape()))
    }

    fn of(value: &Value) -> Option<Named<T>> {
        let Value::Map(entries) = value else { return None };
        Some(Named(entries.iter().filter_map(|(name, value)| Some((name.clone(), T::of(&value.value)?))).collect()))
    }
}
