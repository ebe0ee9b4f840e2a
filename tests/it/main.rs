//! The integration tests: cases as prose, laws, every message, the first site, and the house rules.

mod active;
mod cases;
mod covered;
mod data;
mod first_site;
mod formats;
mod laws;
mod lint;
mod messages;
mod privacy;
mod outputs;
mod packed;
mod preview;
mod program;
mod review;
mod search;
mod sealed;
mod skeletons;
mod speech;
mod tidy;
mod twenty;
mod unmarked;
mod views;
mod whole;
mod work;
