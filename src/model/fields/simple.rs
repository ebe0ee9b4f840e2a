//! Texts, codes, truths, dates, languages, addresses and files.

use std::sync::Arc;

use crate::base::{Date, Lang, Moment, SitePath};
use crate::model::{Leaf, Shape, Typed, Value};
use crate::read::yaml::Node;

/// Something to be kept to the letter, and written left to right.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code(pub Arc<str>);

/// An address on the web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(pub Arc<str>);

/// An e-mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(pub Arc<str>);

/// A file beside the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File(pub SitePath);

/// Declares how a type is read back from one variant of [`Value`].
macro_rules! leaf {
    ($type:ty, $shape:expr, $variant:pat => $value:expr) => {
        impl Leaf for $type {
            fn shape() -> Shape {
                $shape
            }

            fn of(value: &Value) -> Option<Self> {
                match value {
                    $variant => Some($value),
                    _ => None,
                }
            }
        }
    };
}

leaf!(Arc<str>, Shape::Text, Value::Text(text) => text.clone());
leaf!(Code, Shape::Code, Value::Text(text) => Code(text.clone()));
leaf!(WebAddress, Shape::Web, Value::Text(text) => WebAddress(text.clone()));
leaf!(Email, Shape::Email, Value::Text(text) => Email(text.clone()));
leaf!(Date, Shape::Date, Value::Date(date) => *date);
leaf!(Moment, Shape::Moment, Value::Moment(moment) => *moment);
leaf!(Lang, Shape::Language, Value::Language(lang) => *lang);
leaf!(File, Shape::File, Value::File(path) => File(path.clone()));
leaf!(bool, Shape::Truth, Value::Truth(truth) => *truth);
leaf!(Node, Shape::Tree, Value::Tree(node) => node.clone());

/// What is not said is not so.
impl Typed for bool {
    fn shape() -> Shape {
        Shape::Truth
    }

    fn of(value: Option<&Value>) -> bool {
        matches!(value, Some(Value::Truth(true)))
    }
}
