//! The conditions of reuse, by their codes (SPDX where there is one).

use tera::Value;

use super::shapes::{map, null};
use crate::model::Code;

/// `{code, label?, url?}`; without a label when nothing is stated.
pub fn licence(code: Option<&Code>) -> Value {
    let code = code.map_or("not-stated", |code| &*code.0);
    if code == "not-stated" {
        return map([("code", code.into()), ("label", null()), ("url", null())]);
    }
    let (label, url) = known(code);
    map([("code", code.into()), ("label", label.into()), ("url", url.into())])
}

/// Where a licence can be read, when it is one that we know.
pub fn licence_address(code: &str) -> Option<String> {
    known(code).1
}

/// The name of a licence and where it can be read; a code that is not known is its own name.
fn known(code: &str) -> (String, Option<String>) {
    if code == "CC0-1.0" {
        return ("CC0 1.0".to_owned(), Some("https://creativecommons.org/publicdomain/zero/1.0/".to_owned()));
    }
    if let Some((terms, version)) = code.strip_prefix("CC-").and_then(|rest| rest.rsplit_once('-')) {
        let address = format!("https://creativecommons.org/licenses/{}/{version}/", terms.to_lowercase());
        return (format!("CC {terms} {version}"), Some(address));
    }
    let address = match code {
        "ODbL-1.0" => Some("https://opendatacommons.org/licenses/odbl/1-0/"),
        "ODC-By-1.0" => Some("https://opendatacommons.org/licenses/by/1-0/"),
        "PDDL-1.0" => Some("https://opendatacommons.org/licenses/pddl/1-0/"),
        "etalab-2.0" => Some("https://www.etalab.gouv.fr/licence-ouverte-open-licence/"),
        _ => None,
    };
    (code.to_owned(), address.map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_licence_says_where_it_can_be_read() {
        let (label, url) = known("CC-BY-SA-4.0");
        assert_eq!(label, "CC BY-SA 4.0");
        assert_eq!(url.as_deref(), Some("https://creativecommons.org/licenses/by-sa/4.0/"));
        assert_eq!(known("in-house"), ("in-house".to_owned(), None));
    }
}
