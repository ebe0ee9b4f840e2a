//! The types of fields: how each is read back from a value, and what shape it declares.

mod named;
mod numbers;
mod reference;
mod simple;
mod words;

pub use named::Named;
pub use numbers::{Digits, Whole};
pub use reference::{LeadsTo, Ref};
pub use simple::{Code, Email, File, WebAddress};
pub use words::{WordLists, Words};
