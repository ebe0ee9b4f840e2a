//! In which language the program speaks: as asked, else as the environment says, else as it can.

use std::ffi::OsString;

use crate::base::Lang;
use crate::disk;
use crate::locale::Locales;

/// The language of last resort, and the one in which the catalogs are first written.
const REFERENCE: &str = "en";

/// The language asked for by `--lang`, or the first of the environment's that the program speaks.
pub fn wanted(arguments: &[OsString], locales: &Locales) -> Lang {
    let spoken = |tag: &str| {
        let primary = tag.split('-').next().unwrap_or_default();
        let known = |tag: &str| Lang::new(tag).filter(|lang| locales.get(*lang).is_some());
        known(tag).or_else(|| known(primary))
    };
    let asked = asked(arguments).and_then(|tag| spoken(&tag));
    let environment = || disk::preferred_languages().iter().find_map(|tag| spoken(tag));
    let reference = || spoken(REFERENCE).or_else(|| locales.iter().next().map(|locale| locale.lang()));
    // A program without catalogs speaks no language; any tag will do.
    asked.or_else(environment).or_else(reference).unwrap_or_else(fallback)
}

/// Whether `--lang` names a language that the program does not speak.
pub fn unknown(asked: &str, locales: &Locales) -> bool {
    let primary = asked.split('-').next().unwrap_or_default();
    ![asked, primary].into_iter().any(|tag| Lang::new(tag).is_some_and(|lang| locales.get(lang).is_some()))
}

fn fallback() -> Lang {
    Lang::UNDETERMINED
}

/// The value of `--lang`, found before the command line is understood: its help is spoken too.
fn asked(arguments: &[OsString]) -> Option<String> {
    let mut words = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(word) = words.next() {
        if word == "--lang" {
            return words.next().map(str::to_owned);
        }
        if let Some(value) = word.strip_prefix("--lang=") {
            return Some(value.to_owned());
        }
    }
    None
}
