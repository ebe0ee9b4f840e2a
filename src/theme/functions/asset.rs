//! `asset(path="styles/main.css")`: the published address of a file of the theme, from the root of the output.

use std::sync::Arc;

use tera::{Error, Kwargs, State, TeraResult, Value};

use crate::theme::assets::Assets;

/// The function, over these files.
pub fn function(assets: Arc<Assets>) -> impl Fn(Kwargs, &State) -> TeraResult<Value> + Send + Sync + 'static {
    move |given, _| {
        let path = given.must_get::<&str>("path")?;
        let address = assets.address(path);
        address.map(Value::from).ok_or_else(|| Error::message(format!("the theme has no file `{path}`")))
    }
}
