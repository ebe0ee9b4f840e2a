//! Open data: everything that can be taken away, for spreadsheets, programs and portals of data.
//!
//! CSV with its description, JSON and workbooks of each record that holds data; the table of areas; the catalogue of
//! all of it; and the programming interface. What a page says and what a file says comes from the same edition.

mod agents;
pub mod api;
pub mod areas;
mod authority;
pub mod catalog;
mod csv;
mod csvw;
pub mod files;
mod graph;
mod holdings;
mod json;
mod jsonld;
mod legend;
mod licence;
pub mod page;
mod places;
mod table;
mod turtle;
mod workbook;

pub use holdings::Holdings;
