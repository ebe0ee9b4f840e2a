//! What templates receive. The contract is docs/theme.md, and a test holds these views to it.
//!
//! Pure functions of an edition, the words of a language and an entry. Everything is ready to print:
//! a template only places. What is computed comes from `derived`, what is written in the manner of a
//! language from `locale`; nothing here decides either.

pub mod address;
mod heads;
mod introduced;
mod lists;
mod shared;
mod shapes;
mod terms;
mod words;
mod legend;
mod codes;
mod licence;
mod order;
mod value;
mod page;
mod history;
mod earlier;
mod site;
mod bar;
mod bodies;
pub mod card;
mod cards;
pub mod pictures;
mod follow;
mod evidence;
mod home;
mod section;
mod glossary;
mod tags;
mod topics;
mod record;
mod mentions;
mod news;
mod term;
mod institution;
mod person;
mod document;
mod plan;
mod filters;
mod commitment;
mod steps;
mod beside;
mod agreement;
mod indicator;
mod budget;
mod consultation;
mod proposals;
mod dataset;
mod report;
mod correction;
mod corrected;
mod named;
mod provenance;
mod changed;
mod obligation;
mod figures;
mod table;
mod charts;
mod around;
mod desk;
mod search;
mod accessibility;
mod mistake;
mod cite;
mod subscribe;
mod calendar;
mod changes;
mod feeds;
mod searched;
mod years;
mod downloads;
mod linked;
mod open_data;

use crate::base::Lang;
use crate::edition::Edition;
use crate::locale::{Locale, Locales};

pub use accessibility::accessibility;
pub use around::{not_found, offline, redirect, root};
pub use calendar::{Occasion, calendar, occasions};
pub use changes::{Letter, changed_years, changes, letter, line as change_line, url as change_url};
pub use corrected::change_lines;
pub use correction::corrections_of;
pub use desk::desk;
pub use downloads::{Download, Format, Offer, Offered, Printed, Prints};
pub use earlier::{Lasting, Memento, Since, earlier, mementos};
pub use feeds::{FORMS as FEED_FORMS, Followed, followed, named as feed_named};
pub use home::home;
pub use introduced::Introduced;
pub use licence::licence_address;
pub use open_data::{Whole, data};
pub use record::{has_paper, paper, record};
pub use search::{browse_pages, search};
pub use searched::{Searched, findable, searched};
pub use section::{section, section_label, section_pages};
pub use shared::Shared;
pub use steps::update_anchor;
pub use subscribe::subscribe;
pub use tags::{tag, tags};
pub use topics::Topics;
pub use years::{by_year, year};

/// The folder of the templates for paper.
const PAPER: &str = "paper/";

/// A page that is ready for the engine.
#[derive(Clone, Debug)]
pub struct Page {
    /// The template that makes it.
    pub template: String,
    /// What the template receives.
    pub context: tera::Context,
}

/// One page being made, for readers of one language.
pub struct View<'v> {
    /// What its readers may see.
    pub edition: &'v Edition,
    /// Every language.
    pub locales: &'v Locales,
    /// The readers' language: its words and habits.
    pub locale: &'v Locale,
    /// The readers' language.
    pub lang: Lang,
    /// The address of the page, from the root of the output.
    pub address: String,
    /// The way back to the root of the output; on paper, the address of the site on the web.
    pub root: String,
    /// Whether it is for paper, where nothing can be followed but a whole address.
    pub is_paper: bool,
    /// What all pages of the language have in common.
    pub shared: &'v Shared,
}

impl<'v> View<'v> {
    /// The page at `address`.
    pub fn new(shared: &'v Shared, address: String) -> View<'v> {
        let root = address::root_of(&address);
        let (edition, locales, locale, lang) = (shared.edition(), shared.locales(), shared.locale(), shared.lang());
        View { edition, locales, locale, lang, address, root, is_paper: false, shared }
    }

    /// The same page on paper.
    pub fn on_paper(shared: &'v Shared, address: String) -> View<'v> {
        View { root: shared.base_url().to_owned(), is_paper: true, ..View::new(shared, address) }
    }

    /// Whether a template reads this name; without a template, whether any of the theme does.
    fn reads(&self, template: Option<&str>, name: &str) -> bool {
        match template.filter(|_| self.is_paper) {
            Some(template) => self.shared.is_read(Some(&format!("{PAPER}{template}")), name),
            None => self.shared.is_read(template, name),
        }
    }
}
