//! How an edition looks: the templates of a theme, what they receive, and the words and Markdown they print.
//!
//! A theme sees an `Edition` and never the site. Nothing here is published by itself: `outputs` asks.

pub mod markdown;
