//! `policy()`: what a page may load and run, for its head (W3C, Content Security Policy Level 3).

use tera::{Kwargs, State, TeraResult, Value};

/// Everything comes from the site itself; nothing that stands in a page is run.
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src 'self'; media-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'self'";

/// The function.
pub fn function(_: Kwargs, _: &State) -> TeraResult<Value> {
    Ok(Value::safe_string(POLICY))
}
