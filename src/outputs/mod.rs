//! Everything that an edition publishes: one file for each output, planned first and made when asked for.
//!
//! Outputs see an `Edition` and never the site: what is hidden is not marked here, it is absent. They
//! know no clock but the edition's and no file but those that visible entries have.

mod accessibility;
mod assets;
mod attachments;
mod calendar;
mod cards;
mod changes;
mod chooser;
mod collisions;
mod data;
mod desk;
mod earlier;
mod feed;
mod headers;
mod home;
mod links;
mod markup;
mod not_found;
mod offline;
mod pack;
#[cfg(feature = "pdf")]
mod paper;
mod pictures;
mod records;
mod redirects;
mod robots;
mod search;
mod sections;
mod sitemap;
mod subscribe;
mod tags;
mod weight;
mod xml;
mod years;

use std::sync::{Arc, LazyLock, OnceLock};

use rayon::prelude::*;

use crate::base::{Artifact, Day, Lang};
use crate::edition::Edition;
use crate::locale::Locales;
use crate::model::{Entry, LeftOut};
use crate::theme::Theme;
use crate::theme::views::{Introduced, Offer, Page, Shared, Since, Topics};

pub use changes::{Digest, digest};
pub use collisions::collisions;
use data::Holdings;
pub use headers::{HOSTS, Host};
pub use pack::{Packed, pack};
pub use weight::{Scales, weighed};

/// What is published, in which words and looks, and where.
pub struct Publication {
    /// What may be seen.
    pub edition: Arc<Edition>,
    /// The words and habits of its languages.
    pub locales: Locales,
    /// Its looks.
    pub theme: Arc<Theme>,
    /// Its address on the web, with a slash at its end; only what a standard wants absolute begins with it.
    pub base_url: String,
    /// The data of its records, as files, once somebody asks for one.
    holdings: Arc<Held>,
    /// What is the same in every language.
    topics: Topics,
    /// Which pages have an address of their own.
    pub introduced: Introduced,
    /// The day of which its pages are, and what they know of today, where that is an earlier day.
    since: Option<Arc<Since>>,
    /// Whether its pages are those of a copy, opened from a disk.
    is_copy: bool,
    /// Whether its pages are those of somebody who writes, which no browser is to keep.
    is_preview: bool,
    /// The documents made of its records, where the site asks for them.
    #[cfg(feature = "pdf")]
    papers: Option<Arc<paper::Papers>>,
    /// What the pages of each language have in common, in the order of the languages, once somebody asked.
    shared: Vec<OnceLock<Shared>>,
    /// The same of each earlier day, once somebody asked.
    days: OnceLock<Vec<(Day, Arc<Publication>)>>,
}

/// The data of a publication.
type Held = LazyLock<Holdings, Box<dyn FnOnce() -> Holdings + Send>>;

/// One sort of files that is published.
pub struct Output {
    /// What it is called.
    pub name: &'static str,
    /// Its files, none of them made yet.
    pub plan: fn(&Arc<Publication>) -> Vec<Artifact>,
}

/// Every output, in the order in which its files are planned.
pub const ALL: &[Output] = &[
    chooser::OUTPUT,
    not_found::OUTPUT,
    home::OUTPUT,
    desk::OUTPUT,
    sections::OUTPUT,
    tags::OUTPUT,
    search::OUTPUT,
    years::OUTPUT,
    calendar::OUTPUT,
    accessibility::OUTPUT,
    changes::OUTPUT,
    earlier::OUTPUT,
    earlier::TIMEMAPS,
    subscribe::OUTPUT,
    offline::OUTPUT,
    records::OUTPUT,
    #[cfg(feature = "pdf")]
    paper::OUTPUT,
    redirects::OUTPUT,
    attachments::OUTPUT,
    pictures::OUTPUT,
    data::page::OUTPUT,
    data::files::OUTPUT,
    data::areas::OUTPUT,
    data::catalog::OUTPUT,
    data::api::OUTPUT,
    assets::OUTPUT,
    cards::OUTPUT,
    feed::OUTPUT,
    sitemap::OUTPUT,
    robots::OUTPUT,
    headers::OUTPUT,
];

/// Every file that is published. Planning is cheap; what costs is making.
pub fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    let mut planned = today(publication);
    planned.extend(earlier::pages(publication, &planned));
    planned
}

/// Every file without those of earlier days, of which nothing is opened.
pub fn today(publication: &Arc<Publication>) -> Vec<Artifact> {
    ALL.iter().flat_map(|output| (output.plan)(publication)).collect()
}

/// The page of a record at a path, for whoever looks for one file: nothing else is planned for it.
pub fn page_of_record(publication: &Arc<Publication>, path: &str) -> Option<Artifact> {
    records::at(publication, path)
}

/// The language and the record of the page at an address.
pub fn record_at<'p>(publication: &'p Publication, address: &str) -> Option<(Lang, &'p Arc<Entry>)> {
    records::record_at(publication, address)
}

/// Every output but the pages of records, what every page needs before all others: whoever looks for one file finds it
/// there most often.
pub fn besides_records() -> impl Iterator<Item = &'static Output> {
    let others = ALL.iter().filter(|output| output.name != records::OUTPUT.name);
    let (assets, others): (Vec<&Output>, Vec<&Output>) = others.partition(|output| output.name == assets::OUTPUT.name);
    assets.into_iter().chain(others)
}

/// The files of earlier days.
pub fn earlier_days(publication: &Arc<Publication>) -> Vec<Artifact> {
    earlier::pages(publication, &today(publication))
}

impl Publication {
    /// The edition in these words and looks, published at `base_url`.
    pub fn new(edition: Arc<Edition>, locales: Locales, theme: Arc<Theme>, base_url: &str) -> Publication {
        let base_url = if base_url.ends_with('/') { base_url.to_owned() } else { format!("{base_url}/") };
        Publication::with(edition, locales, theme, base_url, None)
    }

    fn with(
        edition: Arc<Edition>,
        locales: Locales,
        theme: Arc<Theme>,
        base_url: String,
        since: Option<Arc<Since>>,
    ) -> Publication {
        let held = (edition.clone(), locales.clone(), base_url.clone());
        let holdings = LazyLock::new(Box::new(move || Holdings::new(held.0, held.1, &held.2)) as Box<_>);
        let topics = Topics::of(&edition, &locales);
        let introduced = topics.introduced().clone();
        let shared = edition.languages().iter().map(|_| OnceLock::new()).collect();
        // What was public on an earlier day is on the web, as it was; its documents are not made again.
        #[cfg(feature = "pdf")]
        let papers =
            if since.is_some() { None } else { paper::Papers::of(&edition, &locales, &theme, &base_url, &topics) };
        Publication {
            edition,
            locales,
            theme,
            base_url,
            holdings: Arc::new(holdings),
            topics,
            introduced,
            since,
            is_copy: false,
            is_preview: false,
            #[cfg(feature = "pdf")]
            papers,
            shared,
            days: OnceLock::new(),
        }
    }

    /// What was public on an earlier day, in these words and looks. Nothing is taken away from there: the data of today
    /// stand beside the pages of today.
    fn as_it_was(&self, then: Arc<Edition>, since: Since) -> Publication {
        let (locales, theme, base_url) = (self.locales.clone(), self.theme.clone(), self.base_url.clone());
        Publication::with(then, locales, theme, base_url, Some(Arc::new(since)))
    }

    /// The same as a copy that is opened from a disk: its pages say of which day they are and where the current ones are.
    pub fn as_copy(self) -> Publication {
        Publication { is_copy: true, ..self }
    }

    /// The same as somebody sees it who writes.
    pub fn as_preview(self) -> Publication {
        Publication { is_preview: true, ..self }
    }

    /// What the pages of each language have in common, the first language first.
    pub fn shared(&self) -> impl Iterator<Item = &Shared> + Clone {
        let known = self.edition.languages().iter().zip(&self.shared);
        if self.shared.iter().any(|shared| shared.get().is_none()) {
            let known: Vec<(&Lang, &OnceLock<Shared>)> = known.clone().collect();
            known.par_iter().for_each(|(lang, shared)| {
                shared.get_or_init(|| self.share(**lang));
            });
        }
        known.map(|(lang, shared)| shared.get_or_init(|| self.share(*lang)))
    }

    /// What the pages of a language have in common. The others need not be known for it.
    fn shared_in(&self, lang: Lang) -> Result<&Shared, String> {
        let at = self.edition.languages().iter().position(|known| *known == lang);
        let shared = at.and_then(|at| self.shared.get(at));
        let shared = shared.ok_or_else(|| format!("the site has no language `{lang}`"))?;
        Ok(shared.get_or_init(|| self.share(lang)))
    }

    fn share(&self, lang: Lang) -> Shared {
        let shared = Shared::of(&self.edition, &self.locales, lang, &self.topics).at(&self.base_url);
        let shared = shared.in_manner(self.theme.settings()).reading(self.theme.names());
        let shared = match &self.since {
            Some(since) => shared.as_it_was(since),
            None => {
                let shared = shared.drawing(self.theme.fonts(), self.theme.look());
                let holdings = self.holdings.clone();
                let offer: Offer = Arc::new(move |entry, lang| holdings.offered(entry, lang));
                if self.publishes(LeftOut::OpenData) { shared.offering(&offer) } else { shared }
            }
        };
        #[cfg(feature = "pdf")]
        let shared = match &self.papers {
            Some(papers) => shared.printing(&papers.prints()),
            None => shared,
        };
        let shared = if offline::is_on(self) { shared.kept_by(offline::WORKER) } else { shared };
        let shared = if self.is_preview { shared.for_few() } else { shared };
        if self.is_copy { shared.as_copy() } else { shared }
    }

    /// Whether the site is published with this.
    fn publishes(&self, part: LeftOut) -> bool {
        self.edition.config().publishes(part)
    }

    /// An address of the site as the web knows it.
    fn absolute(&self, address: &str) -> String {
        format!("{}{}", self.base_url, xml::address(address))
    }
}

/// A page in one language, planned at its address.
fn page(
    publication: &Arc<Publication>,
    lang: Lang,
    address: &str,
    view: impl Fn(&Shared) -> Page + Send + Sync + 'static,
) -> Artifact {
    let publication = publication.clone();
    Artifact::new(file_of(address), move || {
        let page = view(publication.shared_in(lang)?);
        publication.theme.render(lang, &page.template, &page.context)
    })
}

/// The file that is served at an address.
fn file_of(address: &str) -> String {
    if address.is_empty() || address.ends_with('/') { format!("{address}index.html") } else { address.to_owned() }
}
