//! The declaration of a record: one list of fields gives both the shape and a typed struct.
//!
//! What was written may lack anything, so every field of the struct is optional, a list, or words
//! that may be empty; what must be there is a matter of validation, never of types.

use super::{Shape, Value};

/// A type of field that is there or is not.
pub trait Leaf: Sized {
    /// What may be written.
    fn shape() -> Shape;
    /// The value, if it is of this type.
    fn of(value: &Value) -> Option<Self>;
}

/// A type that a field of a record may have, whether it was filled in or not.
pub trait Typed: Sized {
    /// What may be written.
    fn shape() -> Shape;
    /// What was written, if anything was.
    fn of(value: Option<&Value>) -> Self;
}

impl<T: Leaf> Typed for Option<T> {
    fn shape() -> Shape {
        T::shape()
    }

    fn of(value: Option<&Value>) -> Option<T> {
        value.and_then(T::of)
    }
}

impl<T: Leaf> Typed for Vec<T> {
    fn shape() -> Shape {
        Shape::List(std::sync::Arc::new(T::shape()))
    }

    fn of(value: Option<&Value>) -> Vec<T> {
        match value {
            Some(Value::List(items)) => items.iter().filter_map(|item| T::of(&item.value)).collect(),
            _ => Vec::new(),
        }
    }
}

/// Declares a record: a word of need, a name and a type for each field.
///
/// `required` fields have to be filled in, of the `either` fields one at least, `optional` ones may be left out.
/// A `private` field may be left out too, and only the team ever sees it; a `personal` one nobody sees unless
/// the field `consent` beside it says so.
///
/// The struct also keeps the fields as they were written, for whoever must point at a place.
macro_rules! record {
    ($(#[$about:meta])* pub struct $name:ident {
        $($(#[$doc:meta])* $need:ident $field:ident: $type:ty,)*
    }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($(#[$doc])* pub $field: $type,)*
            /// The fields as they were written, with their places.
            pub written: std::sync::Arc<$crate::model::Record>,
        }

        impl $name {
            /// The fields, in the order of their declaration.
            pub fn fields() -> Vec<$crate::model::Field> {
                vec![$($crate::model::Field::new(
                    stringify!($field).trim_start_matches("r#"),
                    record!(@need $need),
                    <$type as $crate::model::Typed>::shape(),
                ).seen_by(record!(@privacy $need))),*]
            }

            /// The typed view of what was written.
            pub fn project(written: &std::sync::Arc<$crate::model::Record>) -> $name {
                $name {
                    $($field: <$type as $crate::model::Typed>::of(
                        written.get(stringify!($field).trim_start_matches("r#")),
                    ),)*
                    written: written.clone(),
                }
            }
        }

        impl $crate::model::Leaf for $name {
            fn shape() -> $crate::model::Shape {
                $crate::model::Shape::Group($name::fields().into())
            }

            fn of(value: &$crate::model::Value) -> Option<$name> {
                match value {
                    $crate::model::Value::Group(written) => Some($name::project(written)),
                    _ => None,
                }
            }
        }
    };
    (@need required) => { $crate::model::Need::Required };
    (@need either) => { $crate::model::Need::Either };
    (@need optional) => { $crate::model::Need::Optional };
    (@need private) => { $crate::model::Need::Optional };
    (@need personal) => { $crate::model::Need::Optional };
    (@privacy private) => { $crate::model::Privacy::Team };
    (@privacy personal) => { $crate::model::Privacy::Consent };
    (@privacy $open:ident) => { $crate::model::Privacy::Open };
}

/// Declares a list of words: `Variant = "code",` for each.
macro_rules! choice {
    ($(#[$about:meta])* pub enum $name:ident as $list:literal { $($(#[$doc:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// Every word, in the order of the declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word as it is typed.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)* }
            }

            /// The id of the message that names it.
            pub fn label(self) -> &'static str {
                match self { $($name::$variant => concat!("choice-", $list, "-", $code),)* }
            }
        }

        impl $crate::model::Leaf for $name {
            fn shape() -> $crate::model::Shape {
                $crate::model::Shape::Choice($crate::model::Choices::new($list, &[$($code),*]))
            }

            fn of(value: &$crate::model::Value) -> Option<$name> {
                let $crate::model::Value::Choice(code) = value else { return None };
                match &**code { $($code => Some($name::$variant),)* _ => None }
            }
        }
    };
}
