//! Trees become typed records: the types of fields, and one file per kind of record.
//!
//! A kind is one declaration. Reading, validation, JSON Schema, the help of editors and the skeleton of
//! `new` all follow from it, for the kinds of a site's own configuration as for ours. Nothing here
//! knows a second entry: references stay as they were written until `site` links them.

pub mod columns;
pub mod names;
pub mod shape;
pub mod value;
#[macro_use]
mod record;
mod anchor;
mod config;
mod entry;
mod fields;
mod figure;
mod headings;
mod figure_name;
mod kind;
pub mod kinds;
mod lines;
mod meant;
mod measure;
mod observation;
mod observations;
mod own;
mod period;
pub mod place;
mod reader;
mod rows;
mod cms;
mod schema;
mod skeleton;
pub mod snapshots;

pub use anchor::part as anchor_part;
pub use cms::{Cms, cms_config};
pub use config::{Area, CardChoice, Catalogue, Config, Contact, DataTheme, LeftOut, Limits, Section, SiteTag, Told};
pub use entry::{Asked, Entry, Key, MadeFrom, MeantDifference, Text};
pub use fields::{Code, Counts, Digits, Email, File, LeadsTo, Named, Ref, WebAddress, When, Whole, WordLists, Words};
pub use figure::DecimalMark;
pub use figure_name::{figure_of, figure_record, without_hidden};
pub use kind::{Kind, Kinds, built_in};
pub use kinds::{Common, Facts, Period};
pub use lines::{BudgetLine, MoneyUnit, Nature, read_lines};
pub use measure::{Flag, Flags, Measure};
pub use observation::{Observation, Remark, Series};
pub use observations::{Observations, read_observations};
pub use own::own_kinds;
pub use reader::{BY_LANGUAGE, BY_LANGUAGE_OR_TEXT, Reader, front_fields, is_id, missing, unknown_language};
pub use record::{Leaf, Typed};
pub use rows::{Cell, Row, read_rows};
pub use schema::{entry_schema, site_schema, text_schema};
pub use shape::{Choices, Field, Need, OwnWords, Privacy, Shape, Target};
pub use skeleton::{Skeleton, skeleton};
pub use snapshots::WrittenSnapshot;
pub use value::{Record, Reference, Value};
