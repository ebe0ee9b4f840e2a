//! Editions become pages: the views that templates receive, and what templates may call.

pub mod markdown;
pub mod views;
