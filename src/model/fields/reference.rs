//! References to other entries, by the kinds they may lead to.

use std::fmt;
use std::marker::PhantomData;

use crate::model::value::Reference;
use crate::model::{Leaf, Shape, Target, Value};

/// A reference to something of the sort `T`.
pub struct Ref<T> {
    /// The reference as it was written.
    pub reference: Reference,
    leads_to: PhantomData<fn() -> T>,
}

/// What a typed reference may lead to.
pub trait LeadsTo {
    /// The target.
    fn target() -> Target;
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Ref<T> {
        Ref { reference: self.reference.clone(), leads_to: PhantomData }
    }
}

impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Ref<T>) -> bool {
        self.reference == other.reference
    }
}

impl<T> fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "→{}", self.reference.id)
    }
}

impl<T> std::ops::Deref for Ref<T> {
    type Target = Reference;

    fn deref(&self) -> &Reference {
        &self.reference
    }
}

impl<T: LeadsTo> Leaf for Ref<T> {
    fn shape() -> Shape {
        Shape::Ref(T::target())
    }

    fn of(value: &Value) -> Option<Ref<T>> {
        match value {
            Value::Ref(reference) => Some(Ref { reference: reference.clone(), leads_to: PhantomData }),
            _ => None,
        }
    }
}
