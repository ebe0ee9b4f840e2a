//! The integration tests: cases as prose, laws, the first site, and the house rules.

mod cases;
mod covered;
mod first_site;
mod outputs;
mod speech;
mod tidy;
mod twenty;
mod views;
