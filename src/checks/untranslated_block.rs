//! Words stand in a version that are not in its language, or that say the translation is not finished.

use super::versions_differ::reader;
use super::*;
use crate::base::{Arg, Span};
use crate::locale::parity::{Reader, Strangeness, Version};
use crate::model::Text;

/// The rule.
pub const CHECK: Check = Check { id: "untranslated-block", scope: Scope::Words(untranslated_block) };

fn untranslated_block(inspection: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    let read = entry.texts.iter().zip(inspection.versions(entry));
    let versions: Vec<(&Text, &Version, &Reader)> = read
        .filter_map(|(text, version)| Some((text, version.as_ref()?, reader(inspection.locales, text.lang)?)))
        .collect();
    for (at, (text, version, reader)) in versions.iter().enumerate() {
        if !version.is_strange() && at == 0 {
            continue;
        }
        // Words that two versions share are told where they were copied to: the later language.
        let others = versions.iter().enumerate().filter(|(other, _)| *other != at);
        let others: Vec<(&Version, &Reader, bool)> =
            others.map(|(other, (_, version, reader))| (*version, *reader, other < at)).collect();
        for stranger in version.strangers(reader, &others) {
            let span = Span::new(&text.file, stranger.place.start as usize, stranger.place.end as usize);
            let words: String = stranger.words.chars().take(60).collect();
            let fault = match stranger.why {
                Strangeness::In(lang) => span.warning(CHECK.id).with("other", lang),
                Strangeness::CopyOf(lang) => span.warning("copied-block").with("other", lang),
                Strangeness::Unfinished => span.warning("unfinished-translation").with("words", Arg::Text(words)),
            };
            found.push(fault.with("language", text.lang));
        }
    }
}
