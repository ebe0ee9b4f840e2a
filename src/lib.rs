//! Bayan: git-reviewed records of public commitments, published in several languages.
//!
//! A site is a value; everything published is a function of that value, an audience and a clock.
//! The layers stand below in reading order; each uses only those above it (ARCHITECTURE.md).
#![deny(missing_docs)]
#![forbid(unsafe_code)]

pub mod base;
pub mod read;
pub mod locale;
pub mod model;
pub mod site;
pub mod derived;
pub mod edition;
pub mod checks;
pub mod theme;
pub mod outputs;
pub mod review;
pub mod jobs;
pub mod report;
pub mod editing;
pub mod disk;
pub mod serve;
pub mod cli;
