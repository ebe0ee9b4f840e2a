//! The configuration of a site: `site.yaml`, declared like any record.

use std::sync::Arc;

use super::fields::Named;
use super::kinds::{Allowed, Document, Institution, Page};
use super::{
    BY_LANGUAGE, Code, Email, LeadsTo, Leaf, Reader, Record, Ref, Shape, Target, Value, WebAddress, Whole, Words,
    WrittenSnapshot, missing, names, snapshots,
};
use crate::base::{Date, Diagnostics, Lang, SitePath};
use crate::read::{Read, yaml};

record! {
    /// The configuration of a site.
    pub struct Config {
        /// Its name.
        required title: Words,
        /// A few words under the name.
        optional tagline: Words,
        /// One or two sentences about it.
        optional description: Words,
        /// Its languages; the first is shown when a text is missing in another.
        required languages: Vec<Lang>,
        /// The zone in which times are written.
        optional time_zone: Option<Zone>,
        /// Its address on the web.
        optional base_url: Option<WebAddress>,
        /// The folder of `themes` that gives it its look.
        optional theme: Option<Code>,
        /// Who publishes it.
        optional publisher: Option<Ref<Institution>>,
        /// How readers can reach its editors.
        optional contact: Option<Contact>,
        /// How accessible it is, as people found.
        optional accessibility: Option<Accessibility>,
        /// Sections and pages of its menu.
        optional menu: Vec<Code>,
        /// How many entries a list shows.
        optional page_size: Option<Whole<1, 1000>>,
        /// The most that the first view of a page may weigh, in thousands of bytes, compressed.
        optional page_weight: Option<Whole<1, 100_000>>,
        /// What pages tell of how they came to be, from git.
        optional history: Option<Told>,
        /// Earlier days on which it can be seen as it was.
        optional snapshots: Vec<WrittenSnapshot>,
        /// Which pages have a card of their own, the picture shown where their address is shared.
        optional cards: Option<CardChoice>,
        /// Whether browsers keep what readers opened, for when there is no network; written as no, what they kept is removed.
        optional offline: Option<bool>,
        /// What it is published without.
        optional leave_out: Vec<LeftOut>,
        /// Whether signs and spaces are set as each language does.
        optional typography: bool,
        /// Whether plans and reports are published as PDF, too.
        optional pdf: bool,
        /// The places that records and figures speak of.
        optional areas: Vec<Area>,
        /// The topics under which records are found together.
        optional tags: Vec<SiteTag>,
        /// What the catalogue of its data says of the whole.
        optional catalogue: Option<Catalogue>,
        /// Folders of content that are not the usual ones.
        optional sections: Named<Section>,
        /// Kinds that the site adds.
        optional kinds: Named<yaml::Node>,
        /// Fields that the site adds to kinds.
        optional fields: Named<yaml::Node>,
        /// How much of it is read at most.
        optional limits: Option<WrittenLimits>,
        /// The warnings that are accepted everywhere.
        optional allow: Vec<Allowed>,
    }
}

record! {
    /// How readers can reach the editors.
    pub struct Contact {
        /// An address that somebody reads.
        optional email: Option<Email>,
        /// A page that says how.
        optional page: Option<Ref<Page>>,
        /// A form, on this site or another, in which readers tell of a mistake.
        optional form: Option<WebAddress>,
        /// The field of the form that takes the address of the place.
        optional form_field: Option<Code>,
    }
}

record! {
    /// How much of a site is read at most, as it is written.
    pub struct WrittenLimits {
        /// The size of one file of words; tables are read row by row.
        optional file_megabytes: Option<Whole<1, 1000>>,
        /// The number of records.
        optional records: Option<Whole<1, 1_000_000>>,
        /// The number of rows of one table.
        optional rows: Option<Whole<1, 100_000_000>>,
        /// How deeply lists and fields of facts may be nested.
        optional depth: Option<Whole<8, 256>>,
    }
}

/// How much of a site is read at most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The size of one file of words; tables are read row by row.
    pub bytes: u64,
    /// The number of records.
    pub records: usize,
    /// The number of rows of one table, below its head.
    pub rows: u32,
    /// How deeply lists and fields of facts may be nested.
    pub depth: usize,
}

impl Limits {
    /// What a megabyte is here.
    pub const MEGABYTE: u64 = 1_000_000;
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { bytes: 20 * Limits::MEGABYTE, records: 50_000, rows: 5_000_000, depth: yaml::DEEPEST }
    }
}

record! {
    /// How accessible the site is, as people found who assessed it.
    pub struct Accessibility {
        /// What they concluded.
        optional result: Option<Conformance>,
        /// By which standard.
        optional standard: Option<Arc<str>>,
        /// When.
        optional assessed_on: Option<Date>,
        /// Who.
        optional assessed_by: Words,
        /// Their report.
        optional report: Option<Ref<Document>>,
        /// What is known not to be accessible.
        optional limits: Vec<AccessibilityLimit>,
        /// To whom one can complain when nothing is done.
        optional remedy: Words,
    }
}

record! {
    /// Something that is not accessible.
    pub struct AccessibilityLimit {
        /// What, and for whom.
        required what: Words,
        /// What can be used instead.
        optional instead: Words,
    }
}

choice! {
    /// Whether a site keeps all rules of a standard.
    pub enum Conformance as "conformance" {
        /// All of them.
        Full = "full",
        /// Most of them.
        Partial = "partial",
        /// Few or none.
        None = "none",
    }
}

record! {
    /// A place.
    pub struct Area {
        /// Its permanent name.
        required id: Option<Slug>,
        /// What it is called.
        required name: Words,
        /// The larger place it belongs to.
        optional parent: Option<Ref<Area>>,
        /// Other ways of writing it.
        optional other_names: Vec<Arc<str>>,
        /// Where its tile stands on a map.
        optional tile: Option<TilePlace>,
    }
}

record! {
    /// A place on a map of tiles.
    pub struct TilePlace {
        /// The column, counted from the west.
        required column: Option<Whole<1, 40>>,
        /// The row, counted from the north.
        required row: Option<Whole<1, 40>>,
    }
}

record! {
    /// A topic.
    pub struct SiteTag {
        /// Its permanent name.
        required id: Option<Slug>,
        /// What it is called.
        required name: Words,
        /// The theme under which portals of data file what has this topic.
        optional data_theme: Option<DataTheme>,
    }
}

record! {
    /// What the catalogue of data says of the whole site (DCAT-AP 3, Catalogue).
    pub struct Catalogue {
        /// On which conditions the catalogue itself may be reused; each record states those of its data.
        optional licence: Option<Code>,
        /// The themes under which portals file all data of the site.
        optional themes: Vec<DataTheme>,
    }
}

choice! {
    /// Which pages have a card of their own.
    pub enum CardChoice as "cards" {
        /// None, nor has the site one.
        None = "none",
        /// The site has one, shown with every page.
        Site = "site",
        /// Plans, commitments and reports.
        Main = "main",
        /// Every record.
        All = "all",
    }
}

choice! {
    /// What a site can be published without, where a host bounds the number of files.
    pub enum LeftOut as "leave-out" {
        /// What programs and portals of data take away: tables as files, the catalogue, the programming interface.
        OpenData = "open-data",
        /// The feeds of each commitment and indicator; those of lists and of the whole site stay.
        RecordFeeds = "record-feeds",
    }
}

choice! {
    /// A theme under which portals of data file what they collect (EU Vocabularies, data-theme).
    pub enum DataTheme as "data-theme" {
        /// Agriculture, fisheries, forestry and food.
        Agriculture = "agriculture",
        /// Economy and finance.
        Economy = "economy",
        /// Education, culture and sport.
        Education = "education",
        /// Energy.
        Energy = "energy",
        /// Environment.
        Environment = "environment",
        /// Government and public sector.
        Government = "government",
        /// Health.
        Health = "health",
        /// International issues.
        International = "international",
        /// Justice, legal system and public safety.
        Justice = "justice",
        /// Regions and cities.
        Regions = "regions",
        /// Population and society.
        Society = "society",
        /// Science and technology.
        Technology = "technology",
        /// Transport.
        Transport = "transport",
    }
}

record! {
    /// A folder of content.
    pub struct Section {
        /// The kind of its records.
        required kind: Option<Code>,
    }
}

choice! {
    /// What pages tell of how they came to be.
    pub enum Told as "history" {
        /// On which days something changed.
        Days = "days",
        /// Also why, and who agreed.
        Reasons = "reasons",
    }
}

/// The permanent name of an area or a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slug(pub Arc<str>);

impl Leaf for Slug {
    fn shape() -> Shape {
        Shape::Id
    }

    fn of(value: &Value) -> Option<Slug> {
        match value {
            Value::Text(text) => Some(Slug(text.clone())),
            _ => None,
        }
    }
}

/// A zone of the tz database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone(pub Arc<str>);

impl Leaf for Zone {
    fn shape() -> Shape {
        Shape::Code
    }

    fn of(value: &Value) -> Option<Zone> {
        match value {
            Value::Text(text) => Some(Zone(text.clone())),
            _ => None,
        }
    }
}

impl LeadsTo for Area {
    fn target() -> Target {
        Target::Area
    }
}

impl LeadsTo for SiteTag {
    fn target() -> Target {
        Target::Tag
    }
}

impl LeadsTo for Page {
    fn target() -> Target {
        Target::entries(&["page"])
    }
}

impl Area {
    /// Every way of writing it: the id, the name in each language, the other names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let id = self.id.iter().map(|id| &*id.0);
        id.chain(self.name.iter().map(|(_, name)| &*name.value)).chain(self.other_names.iter().map(|name| &**name))
    }
}

impl Config {
    /// Reads the tree of `site.yaml`.
    pub fn read(file: &SitePath, tree: &yaml::Tree) -> Read<Config> {
        // The languages come first: words are read by them.
        let languages = languages(tree);
        let mut reader = Reader { languages: &languages, folder: SitePath::new(""), found: Diagnostics::new() };
        let fields = Config::fields();
        let record = reader.record(&[&fields], &tree.root);
        if !tree.broken {
            missing(&fields, &record, BY_LANGUAGE, &mut reader.found);
        }
        let record = if record.fields.is_empty() { Record::empty(crate::base::Span::whole(file)) } else { record };
        let mut config = Config::project(&Arc::new(record));
        let mut found = reader.found;
        // What is missing from a tree that is broken may only be unread.
        found.retain(|fault| !tree.broken || fault.id() != "missing-field");
        refuse_unknown_zone(&config, &mut found);
        refuse_repeated("repeated-language", config.languages.iter().map(Lang::code), "languages", &config, &mut found);
        let mut seen = Vec::new();
        config.languages.retain(|lang| {
            !seen.contains(lang) && {
                seen.push(*lang);
                true
            }
        });
        let area_ids = config.areas.iter().map(|area| area.id.as_ref().map_or("", |id| &id.0));
        refuse_repeated("repeated-area", area_ids, "areas", &config, &mut found);
        let tag_ids = config.tags.iter().map(|tag| tag.id.as_ref().map_or("", |id| &id.0));
        refuse_repeated("repeated-tag", tag_ids, "tags", &config, &mut found);
        snapshots::refuse(&config, &mut found);
        Read { value: config, found }
    }

    /// The area that is written so: by its id, a name, or another name. Case, spaces, dashes and apostrophes do not
    /// count; accents and the forms of one Arabic letter do only where they tell two areas apart.
    pub fn area_named(&self, written: &str) -> Option<&Area> {
        let exact = names::fold(written);
        let is_so = |area: &&Area| area.names().any(|name| names::fold(name) == exact);
        if let Some(area) = self.areas.iter().find(is_so) {
            return Some(area);
        }
        let loose = names::loose(written);
        let mut alike = self.areas.iter().filter(|area| area.names().any(|name| names::loose(name) == loose));
        alike.next().filter(|_| alike.next().is_none())
    }

    /// The area with this id.
    pub fn area(&self, id: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.id.as_ref().is_some_and(|of| &*of.0 == id))
    }

    /// The topic with this id.
    pub fn tag(&self, id: &str) -> Option<&SiteTag> {
        self.tags.iter().find(|tag| tag.id.as_ref().is_some_and(|of| &*of.0 == id))
    }

    /// The zone of the site's times; UTC until an author says otherwise.
    pub fn zone(&self) -> &str {
        self.time_zone.as_ref().map_or("UTC", |zone| &*zone.0)
    }

    /// Whether the site is published with this.
    pub fn publishes(&self, part: LeftOut) -> bool {
        !self.leave_out.contains(&part)
    }

    /// How many entries a list shows.
    pub fn page_size(&self) -> usize {
        self.page_size.map_or(20, |size| usize::try_from(size.0).unwrap_or(20))
    }

    /// How much of it is read at most.
    pub fn limits(&self) -> Limits {
        let (usual, written) = (Limits::default(), self.limits.as_ref());
        let bytes = written.and_then(|limits| limits.file_megabytes).and_then(|size| u64::try_from(size.0).ok());
        let records = written.and_then(|limits| limits.records).and_then(|count| usize::try_from(count.0).ok());
        let rows = written.and_then(|limits| limits.rows).and_then(|count| u32::try_from(count.0).ok());
        let depth = written.and_then(|limits| limits.depth).and_then(|levels| usize::try_from(levels.0).ok());
        Limits {
            bytes: bytes.map_or(usual.bytes, |size| size.saturating_mul(Limits::MEGABYTE)),
            records: records.unwrap_or(usual.records),
            rows: rows.unwrap_or(usual.rows),
            depth: depth.unwrap_or(usual.depth),
        }
    }

    /// The most bytes that the first view of a page may weigh.
    pub fn page_weight(&self) -> usize {
        self.page_weight.map_or(50, |size| usize::try_from(size.0).unwrap_or(50)) * 1000
    }

    /// The folder of `themes` that gives the site its look.
    pub fn theme(&self) -> &str {
        self.theme.as_ref().map_or("default", |theme| &*theme.0)
    }

    /// The address of the site with a slash at its end; a made-up one, reported, until an author gives it.
    pub fn base_url(&self) -> String {
        let url = self.base_url.as_ref().map_or("https://site.invalid/", |url| &*url.0);
        if url.ends_with('/') { url.to_owned() } else { format!("{url}/") }
    }
}

/// The languages that the tree names, before anything else of it is read.
fn languages(tree: &yaml::Tree) -> Vec<Lang> {
    let yaml::Value::Map(fields) = &tree.root.value else { return Vec::new() };
    let Some(field) = fields.iter().find(|field| field.key == "languages") else { return Vec::new() };
    let yaml::Value::List(items) = &field.node.value else { return Vec::new() };
    let codes = items.iter().filter_map(|item| match &item.value {
        yaml::Value::Scalar(code) => Lang::new(code),
        _ => None,
    });
    codes.collect()
}

fn refuse_unknown_zone(config: &Config, found: &mut Diagnostics) {
    let Some(zone) = &config.time_zone else { return };
    if jiff::tz::TimeZoneDatabase::bundled().get(&zone.0).is_err() {
        found.push(config.written.span_of("time_zone").error("unknown-time-zone").with("zone", &*zone.0));
    }
}

fn refuse_repeated<'c>(
    id: &'static str,
    names: impl Iterator<Item = &'c str>,
    field: &str,
    config: &Config,
    found: &mut Diagnostics,
) {
    let mut seen: Vec<&str> = Vec::new();
    for (at, name) in names.enumerate() {
        if !name.is_empty() && seen.contains(&name) {
            let spans = config.written.item_spans(field);
            let span = spans.get(at).copied().unwrap_or(config.written.span_of(field));
            found.push(span.error(id).with("id", name));
        }
        seen.push(name);
    }
}
