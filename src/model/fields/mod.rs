//! The types of fields: how each is read back from a value, and what shape it declares.

mod counts;
mod named;
mod numbers;
mod reference;
mod simple;
mod when;
mod words;

pub use counts::Counts;
pub use named::Named;
pub use numbers::{Digits, Whole};
pub use reference::{LeadsTo, Ref};
pub use simple::{Code, Email, File, WebAddress};
pub use when::When;
pub use words::{WordLists, Words};
