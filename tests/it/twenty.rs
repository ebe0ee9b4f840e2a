//! Twenty mistakes and more, told at once in Arabic, French and English, as the terminal tells them.

use std::collections::BTreeSet;

use bayan::base::Lang;
use bayan::locale::Form;
use bayan::report::{Style, human};

use crate::cases::{case, found, situations};
use crate::speech::locales;

#[test]
fn a_site_broken_in_twenty_ways_is_told_whole_in_every_language() {
    let situation = &situations(&case("tests/sites/twenty-faults.md"))[0];
    let (_, found) = found(situation);
    let ids: BTreeSet<&str> = found.iter().map(|fault| fault.id()).collect();
    assert!(ids.len() >= 20, "{ids:?}");
    for locale in ["ar", "fr", "en"].map(|code| locales().get(Lang::new(code).unwrap()).expect("its catalogs")) {
        let told = human(&found, &situation.files, locale, Style { color: false, width: 100 });
        assert!(!told.contains('\u{27E6}'), "a message is missing in {:?}:\n{told}", locale.lang());
        let said =
            |text: &str| told.contains(bayan::locale::bidi::strip_isolates(text).trim()) || told.contains(text.trim());
        for fault in &found {
            assert!(
                said(&locale.say(&fault.message, Form::Isolated)),
                "{} in {:?}:\n{told}",
                fault.id(),
                locale.lang()
            );
            let hint = match &fault.hint {
                Some(hint) => locale.say(hint, Form::Isolated),
                None => locale.say_attribute(&fault.message, "hint", Form::Isolated).expect("every finding has advice"),
            };
            assert!(said(&hint), "the advice of {} in {:?}:\n{told}", fault.id(), locale.lang());
            assert!(told.contains(fault.span.file.as_str()), "the place of {} in {:?}", fault.id(), locale.lang());
            assert!(locale.faults(&fault.message).is_empty(), "{} in {:?}", fault.id(), locale.lang());
        }
    }
}
