//! Search: what is typed finds what is written. Folding is a table that the browser is held to as well
//! (`tests/browser/search.test.mjs`).

use bayan::disk;
use bayan::locale::Locales;
use bayan::locale::search::Folding;

#[test]
fn words_are_folded_as_the_table_says() {
    let folding = Folding::of(&Locales::read(&[&disk::embedded()]).value);
    let mut wrong = Vec::new();
    for line in include_str!("../search/folding.txt").lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (how, rest) = line.split_once(' ').expect("a word that says how");
        let (given, expected) = rest.split_once('→').expect("an arrow");
        let folded = folding.fold(&unescaped(given.trim()));
        let found: Vec<String> = match how {
            "words" => folding.words(&folded).map(str::to_owned).collect(),
            "asked" => folding.asked(&folded),
            "inner" => folding.inner(&folded).iter().map(|inner| inner.word.to_owned()).collect(),
            other => panic!("no such case: {other}"),
        };
        if found.join(" ") != expected.trim() {
            wrong.push(format!("{line}   but: {}", found.join(" ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// `{u200E}` as the sign itself.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("{u");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').expect("a closing brace");
        plain.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        plain.push_str(rest);
    }
    plain
}
