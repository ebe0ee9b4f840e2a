//! Why a rule exists, with its case as the example: the same file that tests it.

use include_dir::{Dir, include_dir};

use super::ALL;

static CASES: Dir = include_dir!("$CARGO_MANIFEST_DIR/tests/checks");

/// Why a rule exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The name of the rule: the id of the message that says what it finds; `.hint` says what to do about it.
    pub id: &'static str,
    /// The attribute of that message that says why the rule exists.
    pub why: &'static str,
    /// Its case, in Markdown and English: small sites, and what is found in each.
    pub example: &'static str,
}

/// The explanation of the rule called `name`, if there is one.
pub fn explain(name: &str) -> Option<Explanation> {
    let check = ALL.iter().find(|check| check.id == name)?;
    let example = CASES.get_file(format!("{}.md", check.id))?.contents_utf8()?;
    Some(Explanation { id: check.id, why: "why", example })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_explained_by_its_own_case() {
        for check in ALL {
            let explained = explain(check.id).unwrap();
            assert!(explained.example.starts_with(&format!("# {}\n", check.id)), "{}", check.id);
        }
        assert_eq!(explain("no-such-rule"), None);
    }
}
