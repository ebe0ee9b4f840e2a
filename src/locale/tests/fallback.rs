//! A partial language is spoken for by others, in the order of the site, and what they say is marked.

use super::*;
use crate::base::{Arg, Message};

fn read(partial: bool) -> Locales {
    let mut tree = SourceTree::default();
    let habits = include_str!("../../../i18n/fr/locale.yaml");
    tree.insert_text("i18n/fr/locale.yaml", &format!("{habits}{}", if partial { "partial: true\n" } else { "" }));
    tree.insert_text("i18n/fr/a.ftl", "yes = Oui\nboth = Oui et { no }\npair = Un\n");
    tree.insert_text("i18n/ar/locale.yaml", include_str!("../../../i18n/ar/locale.yaml"));
    tree.insert_text("i18n/ar/a.ftl", "yes = نعم\nno = لا { $n }\npair = واحد\n    .more = اثنان\n");
    tree.insert_text("i18n/en/locale.yaml", include_str!("../../../i18n/en/locale.yaml"));
    tree.insert_text(
        "i18n/en/a.ftl",
        "yes = Yes\nno = No { $n }\nboth = Yes and { no }\npair = One\n    .more = Two\n",
    );
    Locales::read(&[&tree]).value
}

fn lang(code: &str) -> Lang {
    Lang::new(code).unwrap()
}

#[test]
fn the_next_language_of_the_site_says_what_is_missing() {
    let locales = read(true);
    let said = |order: &[&str], id: &str, form: Form| {
        let order: Vec<Lang> = order.iter().map(|code| lang(code)).collect();
        locales.in_order(&order).get(lang("fr")).unwrap().message(id, &[("n", Arg::Count(1000))], form)
    };
    assert_eq!(
        said(&["en", "ar", "fr"], "no", Form::Html),
        "<bdi lang=\"en\" dir=\"ltr\">No 1,000</bdi>".replace("1,000", "<bdi dir=\"ltr\">1,000</bdi>")
    );
    assert_eq!(said(&["ar", "en", "fr"], "no", Form::Plain), "لا 1.000");
    assert_eq!(said(&["ar", "fr"], "no", Form::Isolated), "\u{2067}لا \u{2066}1.000\u{2069}\u{2069}");
    assert_eq!(said(&["en", "fr"], "no", Form::Isolated), "No \u{2066}1,000\u{2069}");
    assert_eq!(said(&["ar", "fr"], "yes", Form::Html), "Oui");
    assert_eq!(said(&["en", "fr"], "pair.more", Form::Plain), "Two");
    assert_eq!(said(&["en", "fr"], "both", Form::Plain), "Oui et No 1,000");
    assert_eq!(said(&["fr"], "nothing", Form::Plain), "⟦nothing⟧");
    assert_eq!(said(&[], "no", Form::Plain), "لا 1.000");
}

#[test]
fn hints_and_faults_are_those_of_the_language_that_speaks() {
    let locales = read(true).in_order(&[lang("en")]);
    let french = locales.get(lang("fr")).unwrap();
    assert!(french.has("no") && french.has("pair.more") && !french.has("pair.less"));
    assert_eq!(french.say_attribute(&Message::new("pair"), "more", Form::Plain).as_deref(), Some("Two"));
    assert_eq!(french.faults(&Message::new("no").with("n", 1_usize)), []);
    assert_eq!(french.speaker("no", None).map(Locale::lang), Some(lang("en")));
}

#[test]
fn a_complete_language_is_not_spoken_for() {
    let locales = read(false).in_order(&[lang("en"), lang("fr")]);
    assert!(!locales.get(lang("fr")).unwrap().has("no"));
    assert_eq!(locales.get(lang("fr")).unwrap().message("no", &[], Form::Html), "<bdi dir=\"ltr\">⟦no⟧</bdi>");
}
