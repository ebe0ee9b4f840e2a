//! Rules, one file each. They find, they do not speak: the sentences stand in the catalogs.
//!
//! A check is named for the pattern it finds, so that "allow *missing-translation*" reads. What a reader
//! cannot understand at all is found earlier, in `read`, `model` and `site`, and cannot be allowed.

mod address_collision;
mod breakdown_mismatch;
mod broken_anchor;
mod broken_link;
mod checksum_mismatch;
mod circular_reference;
mod complete_with_open_milestone;
mod complete_without_evidence;
mod correction_differs;
mod damaged_picture;
mod decided_without_reason;
mod document_without_archive;
mod document_without_file;
mod document_without_licence;
mod end_before_start;
mod evidence_in_one_language;
mod explain;
mod future_snapshot;
mod future_update;
mod glued_emphasis;
mod heavy_page;
mod hijri_differs;
mod image_without_alt;
mod link_words;
mod milestone_outside_period;
mod missing_address;
mod missing_challenges;
mod missing_translation;
mod missing_words;
mod named_figure;
mod never_updated;
mod overdue_update;
mod parts;
mod pdf_not_built_in;
mod picture_tells_place;
mod progress_over_whole;
mod raw_html;
mod repeated_name;
mod revised_differs;
mod skipped_heading;
mod stale_translation;
mod typed_figure;
mod typography;
mod unknown_allowance;
mod unknown_input;
mod unknown_update;
mod unlisted_commitment;
mod unmet_obligation;
mod unnamed_column;
mod untranslated_block;
mod versions_differ;

pub use explain::{Explanation, explain};

use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::base::{Arg, Day, Diagnostic, Diagnostics, Lang, Message, Severity};
use crate::locale::Locales;
use crate::locale::parity::{Known, Version};
use crate::model::kinds::{Allowed, Commitment, Update};
use crate::model::{Entry, Text};
use crate::site::Site;

/// A rule.
pub struct Check {
    /// Its name: what it finds.
    pub id: &'static str,
    /// How it looks.
    pub scope: Scope,
}

/// What a rule looks at.
pub enum Scope {
    /// One entry after the other.
    Entry(fn(&Inspection, &Arc<Entry>, &mut Diagnostics)),
    /// One entry after the other, and in it every word that was written: how it is written, and whether all versions say
    /// the same. Such a rule costs as much as making the pages and never stops a site from being published: it warns.
    Words(fn(&Inspection, &Arc<Entry>, &mut Diagnostics)),
    /// The site as a whole.
    Site(fn(&Inspection, &mut Diagnostics)),
    /// Pages as they are published, which whoever makes them looks at.
    Pages,
}

/// What a rule may know.
pub struct Inspection<'s> {
    /// The site.
    pub site: &'s Site,
    /// The languages, by whose habits texts are looked at; without them no habit is known.
    pub locales: &'s Locales,
    /// What reading a text to compare it may know of the site.
    pub known: &'s Known,
    /// The day of the clock.
    pub day: Day,
    /// The texts of the entry that is looked at, read once for all rules.
    versions: OnceLock<Vec<Option<Version>>>,
    /// The records whose figures texts may have typed, gathered once for all entries.
    citable: &'s OnceLock<typed_figure::Citable>,
}

impl Inspection<'_> {
    /// Whether a language says itself that it is not whole.
    fn is_partial(&self, lang: Lang) -> bool {
        self.locales.get(lang).is_some_and(crate::locale::Locale::is_partial)
    }

    /// The texts of the entry that is looked at, read to be compared; none where a language has no reader.
    fn versions(&self, entry: &Entry) -> &[Option<Version>] {
        self.versions.get_or_init(|| {
            let read = |text: &Text| {
                let reader = self.locales.get(text.lang)?.reader();
                Some(Version::of_body(&text.body, reader, self.known))
            };
            entry.texts.iter().map(read).collect()
        })
    }
}

/// Every rule, in the order in which they look.
pub const ALL: &[Check] = &[
    missing_translation::CHECK,
    stale_translation::CHECK,
    versions_differ::CHECK,
    untranslated_block::CHECK,
    hijri_differs::CHECK,
    missing_words::CHECK,
    broken_link::CHECK,
    broken_anchor::CHECK,
    named_figure::UNKNOWN_FIGURE,
    named_figure::HIDDEN_FIGURE,
    typed_figure::CHECK,
    image_without_alt::CHECK,
    damaged_picture::CHECK,
    picture_tells_place::CHECK,
    skipped_heading::CHECK,
    link_words::VAGUE_LINK,
    link_words::TWIN_LINK,
    unnamed_column::CHECK,
    heavy_page::CHECK,
    raw_html::RAW_HTML,
    raw_html::UNPAIRED_HTML,
    raw_html::LEFT_OUT_ATTRIBUTE,
    parts::UNKNOWN_PART_LANGUAGE,
    parts::UNCLOSED_PART,
    parts::UNREAD_BRACES,
    glued_emphasis::CHECK,
    typography::FOREIGN_PUNCTUATION,
    typography::FOREIGN_LETTER,
    typography::STRETCHED_WORD,
    typography::PRESENTATION_FORM,
    typography::MIXED_DIGITS,
    typography::MISSING_SPACE,
    typography::STRAIGHT_APOSTROPHE,
    end_before_start::CHECK,
    missing_challenges::CHECK,
    complete_without_evidence::CHECK,
    complete_with_open_milestone::CHECK,
    future_update::CHECK,
    overdue_update::CHECK,
    never_updated::CHECK,
    progress_over_whole::CHECK,
    milestone_outside_period::CHECK,
    evidence_in_one_language::CHECK,
    decided_without_reason::CHECK,
    unknown_input::CHECK,
    breakdown_mismatch::CHECK,
    revised_differs::CHECK,
    unmet_obligation::CHECK,
    correction_differs::CHECK,
    circular_reference::CHECK,
    repeated_name::CHECK,
    unknown_update::CHECK,
    unlisted_commitment::CHECK,
    document_without_file::CHECK,
    document_without_archive::CHECK,
    document_without_licence::CHECK,
    checksum_mismatch::CHECK,
    address_collision::CHECK,
    missing_address::CHECK,
    pdf_not_built_in::CHECK,
    future_snapshot::CHECK,
    unknown_allowance::CHECK,
];

/// What all rules find in `site` as of `day`, without what is allowed by name and reason; the rules that
/// need to know a language's habits find nothing.
pub fn run(site: &Site, day: Day) -> Diagnostics {
    run_in(site, &Locales::default(), day)
}

/// The same in the languages of the site, by whose habits its texts are looked at.
pub fn run_in(site: &Site, locales: &Locales, day: Day) -> Diagnostics {
    run_those(site, locales, day, |_| true, &|| true)
}

/// The same for as long as somebody still wants to know; none when nobody does any more.
pub fn run_while(
    site: &Site,
    locales: &Locales,
    day: Day,
    is_wanted: &(dyn Fn() -> bool + Sync),
) -> Option<Diagnostics> {
    let found = run_those(site, locales, day, |_| true, is_wanted);
    is_wanted().then_some(found)
}

/// The same without the rules that read words: all that can stop a site from being published.
pub fn run_without_words(site: &Site, locales: &Locales, day: Day) -> Diagnostics {
    run_those(site, locales, day, |scope| !matches!(scope, Scope::Words(_)), &|| true)
}

fn run_those(
    site: &Site,
    locales: &Locales,
    day: Day,
    is_asked: fn(&Scope) -> bool,
    is_wanted: &(dyn Fn() -> bool + Sync),
) -> Diagnostics {
    let known = versions_differ::known(site, locales);
    let citable = OnceLock::new();
    let inspection = Inspection { site, locales, known: &known, day, versions: OnceLock::new(), citable: &citable };
    let wanted = site.entries.par_iter().take_any_while(|_| is_wanted());
    let in_entries: Vec<Diagnostics> = wanted.map(|entry| of_entry(&inspection, entry, is_asked)).collect();
    let mut found: Diagnostics = in_entries.into_iter().flatten().collect();
    for check in ALL.iter().filter(|_| is_wanted()) {
        if let Scope::Site(look) = check.scope {
            let mut more = Diagnostics::new();
            look(&inspection, &mut more);
            found.extend(more.into_iter().filter(|fault| !is_allowed_somewhere(site, check.id, fault)));
        }
    }
    found
}

fn of_entry(inspection: &Inspection, entry: &Arc<Entry>, is_asked: fn(&Scope) -> bool) -> Diagnostics {
    let inspection = &Inspection { versions: OnceLock::new(), ..*inspection };
    let mut found = Diagnostics::new();
    for check in ALL.iter().filter(|check| is_asked(&check.scope)) {
        let (Scope::Entry(look) | Scope::Words(look)) = check.scope else { continue };
        if !allows(&inspection.site.config.allow, check.id) && !allows(&entry.common.allow, check.id) {
            let before = found.len();
            look(inspection, entry, &mut found);
            let only_warns = || found[before..].iter().all(|fault| fault.severity != Severity::Error);
            debug_assert!(matches!(check.scope, Scope::Entry(_)) || only_warns(), "{} must not stop a build", check.id);
        }
    }
    found
}

/// What was found in pages as they are published, without what is allowed by name and reason.
pub fn not_allowed(site: &Site, found: Diagnostics) -> Diagnostics {
    found.into_iter().filter(|fault| !is_allowed_somewhere(site, fault.id(), fault)).collect()
}

/// Whether a list of accepted warnings names the check, with a reason.
fn allows(list: &[Allowed], check: &str) -> bool {
    list.iter().any(|allowed| allowed.reason.is_some() && allowed.check.as_ref().is_some_and(|name| *name.0 == *check))
}

/// Whether another update of the commitment corrects this one: updates are never changed, so what it lacks stays.
fn is_superseded(update: &Update, commitment: &Commitment) -> bool {
    update.id.is_some() && commitment.updates.iter().any(|other| other.supersedes == update.id)
}

fn is_allowed_somewhere(site: &Site, check: &str, fault: &Diagnostic) -> bool {
    let entry = site.entries.iter().find(|entry| fault.span.file.is_below(&entry.folder));
    allows(&site.config.allow, check) || entry.is_some_and(|entry| allows(&entry.common.allow, check))
}
