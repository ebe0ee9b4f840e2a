//! The catalogue of the data of the site (DCAT-AP 3.0.1), in Turtle and in JSON-LD.
//!
//! It says what is known and nothing else: where no licence was stated it says so, and invented examples are not in
//! it, because whoever collects catalogues takes them for real. Names begin with the address of the Turtle file.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::agents::Agents;
use super::graph::{Term, Thing, date};
use super::holdings::Holding;
use super::table::{Sort, Table, table};
use super::{authority, json, jsonld, licence, places, turtle};
use crate::base::{Artifact, Date};
use crate::locale::Form;
use crate::model::DataTheme;
use crate::model::kinds::Frequency;
use crate::model::{Entry, Facts, LeftOut, Words};
use crate::outputs::{Output, Publication};
use crate::theme::views::Format;

/// The output.
pub const OUTPUT: Output = Output { name: "catalogue", plan };

fn plan(publication: &Arc<Publication>) -> Vec<Artifact> {
    if !publication.publishes(LeftOut::OpenData) {
        return Vec::new();
    }
    let (of_turtle, of_json) = (publication.clone(), publication.clone());
    vec![
        Artifact::new(places::CATALOGUE, move || Ok(turtle::write(&things(&of_turtle)).into_bytes())),
        Artifact::new(places::CATALOGUE_JSON, move || Ok(json::pretty(&jsonld::write(&things(&of_json))))),
    ]
}

/// The records that the catalogue tells of.
fn records(publication: &Publication) -> impl Iterator<Item = &Arc<Entry>> {
    let edition = &publication.edition;
    publication.holdings.records().filter(|entry| !entry.common.illustrative && !edition.is_withdrawn(entry))
}

/// Everything that the catalogue says: itself, each dataset and its files, who publishes, and the places.
fn things(publication: &Publication) -> Vec<Thing> {
    let mut agents = Agents::new(publication);
    let mut areas = BTreeSet::new();
    let mut told = Vec::new();
    for entry in records(publication) {
        let Some(table) = table(&publication.edition, &publication.locales, entry) else { continue };
        told.push(dataset(publication, entry, &table, &mut agents, &mut areas));
        told.extend(
            publication
                .holdings
                .files(entry, publication.edition.languages())
                .iter()
                .map(|file| distribution(publication, file)),
        );
    }
    let mut things = vec![catalogue(publication, &mut agents)];
    things.extend(told);
    things.extend(agents.things());
    things.extend(areas_of(publication, &areas));
    things
}

/// The name of a thing that the catalogue tells of.
pub fn name(publication: &Publication, part: &str) -> String {
    publication.absolute(&format!("{}#{part}", places::CATALOGUE))
}

fn name_of(publication: &Publication, entry: &Entry) -> String {
    name(publication, &format!("{}-{}", entry.kind.id, entry.id))
}

fn catalogue(publication: &Publication, agents: &mut Agents) -> Thing {
    let edition = &publication.edition;
    let config = edition.config();
    let about = if config.description.is_empty() { &config.title } else { &config.description };
    let own = config.catalogue.as_ref();
    let terms = own.and_then(|own| licence::stated(own.licence.as_ref()));
    Thing::named(name(publication, "catalogue"), "dcat:Catalog")
        .with("dct:title", words(&config.title))
        .with("dct:description", words(about))
        .with("dct:publisher", [Term::Name(agents.site())])
        .with(
            "dct:language",
            edition.languages().iter().filter_map(|lang| authority::language(&publication.locales, *lang)),
        )
        .with("dct:license", terms.and_then(licence::Terms::address).map(Term::Name))
        .with("foaf:homepage", [Term::Name(publication.base_url.clone())])
        .with("dcat:themeTaxonomy", [Term::Name(authority::THEMES.to_owned())])
        .with("dct:modified", newest(publication).and_then(date))
        .with("dcat:dataset", records(publication).map(|entry| Term::Name(name_of(publication, entry))))
}

/// The newest day on which a record of the catalogue changed.
fn newest(publication: &Publication) -> Option<Date> {
    let days = records(publication).filter_map(|entry| entry.common.updated.or(entry.common.published));
    days.filter(|date| matches!(date, Date::Day(_))).max_by_key(|date| date.order())
}

fn dataset<'e>(
    publication: &Publication,
    entry: &'e Entry,
    table: &Table<'e>,
    agents: &mut Agents,
    areas: &mut BTreeSet<String>,
) -> Thing {
    let edition = &publication.edition;
    let facts = Told::of(publication, entry, table);
    areas.extend(facts.areas.iter().cloned());
    let titles =
        edition.languages().iter().filter_map(|lang| Some(Term::Words(entry.title(*lang)?.to_owned(), Some(*lang))));
    let titles: Vec<Term> = titles.collect();
    let about = entry.texts.iter().filter_map(|text| Some((text.lang, text.summary.as_ref()?)));
    let about: Vec<Term> = about.map(|(lang, words)| Term::Words(words.value.to_string(), Some(lang))).collect();
    let untitled = || vec![Term::Words(entry.id.to_string(), None)];
    let titles = if titles.is_empty() { untitled() } else { titles };
    let pages = edition.languages().iter().filter(|lang| entry.speaks(**lang));
    let pages = pages.map(|lang| Term::Name(publication.absolute(&entry.address(*lang))));
    let files = publication.holdings.files(entry, edition.languages());
    let keywords = entry.common.tags.iter().filter_map(|tag| edition.config().tag(&tag.id));
    let (contact, publisher) = facts.people(agents);
    Thing::named(name_of(publication, entry), "dcat:Dataset")
        .with("dct:title", titles.clone())
        .with("dct:description", if about.is_empty() { titles } else { about })
        .with("dct:identifier", [Term::Words(format!("{}/{}", entry.kind.id, entry.id), None)])
        .with("dct:publisher", [publisher])
        .with("dct:creator", agents.maker(entry))
        .with("dcat:contactPoint", contact)
        .with("dct:issued", entry.common.published.and_then(date))
        .with("dct:modified", entry.common.updated.or(entry.common.published).and_then(date))
        .with("dct:accrualPeriodicity", facts.frequency.map(|often| Term::Name(authority::frequency(often))))
        .with("dct:temporal", facts.temporal.and_then(period))
        .with("dct:spatial", facts.areas.iter().map(|area| Term::Name(area_name(publication, area))))
        .with("dcat:theme", themes(publication, entry).into_iter().map(|theme| Term::Name(authority::theme(theme))))
        .with("dcat:keyword", keywords.flat_map(|tag| words(&tag.name)))
        .with("dct:language", languages(publication, entry))
        .with("dcat:version", facts.version.map(|version| Term::Words(version.to_owned(), None)))
        .with("dct:provenance", facts.method.map(|method| statement("dct:ProvenanceStatement", words(method))))
        .with("dct:source", agents.source(entry).map(Term::Name))
        .with("dct:accessRights", [Term::Name(authority::PUBLIC.to_owned())])
        .with("dcat:landingPage", pages)
        .with("dcat:distribution", files.iter().map(|file| Term::Name(name_of_file(publication, file))))
}

/// What a record says of its data, whatever its kind.
struct Told<'e> {
    frequency: Option<Frequency>,
    temporal: Option<(Date, Option<Date>)>,
    areas: Vec<String>,
    version: Option<&'e str>,
    method: Option<&'e Words>,
    entry: &'e Entry,
}

impl<'e> Told<'e> {
    fn of(publication: &Publication, entry: &'e Entry, table: &Table) -> Told<'e> {
        let config = publication.edition.config();
        let known = |areas: BTreeSet<String>| areas.into_iter().filter(|area| config.area(area).is_some()).collect();
        let nothing = Told { frequency: None, temporal: None, areas: Vec::new(), version: None, method: None, entry };
        match &entry.facts {
            Facts::Indicator(indicator) => Told {
                frequency: indicator.frequency,
                temporal: of_sort(table, |sort| matches!(sort, Sort::Date))
                    .and_then(|seen| seen.dates)
                    .map(|(first, last)| (first, Some(last))),
                areas: of_sort(table, |sort| matches!(sort, Sort::Area))
                    .map(|seen| known(seen.codes))
                    .unwrap_or_default(),
                method: Some(&indicator.method),
                ..nothing
            },
            Facts::Dataset(dataset) => Told {
                frequency: dataset.frequency,
                temporal: dataset.temporal.as_ref().and_then(|period| Some((period.start?, period.end))),
                areas: dataset
                    .spatial
                    .iter()
                    .map(|area| area.id.to_string())
                    .filter(|area| config.area(area).is_some())
                    .collect(),
                version: dataset.version.as_ref().map(|version| &*version.0),
                ..nothing
            },
            Facts::Budget(budget) => Told { temporal: budget.fiscal_year.map(|year| (year, Some(year))), ..nothing },
            _ => nothing,
        }
    }

    /// Whom to ask, and who publishes.
    fn people(&self, agents: &mut Agents) -> (Option<Term>, Term) {
        match &self.entry.facts {
            Facts::Dataset(dataset) => {
                let publisher = dataset.publisher.as_ref().and_then(|publisher| agents.named(publisher));
                let contact = dataset.contact.as_ref().and_then(|contact| agents.contact_of(contact));
                let publisher = Term::Name(publisher.unwrap_or_else(|| agents.site()));
                (contact.or_else(|| agents.contact()).map(Term::Thing), publisher)
            }
            _ => (agents.contact().map(Term::Thing), Term::Name(agents.site())),
        }
    }
}

fn of_sort(table: &Table, is: impl Fn(&Sort) -> bool) -> Option<super::table::Seen> {
    let at = table.columns.iter().position(|column| is(&column.sort))?;
    Some(table.seen(at))
}

/// A file of a dataset.
fn distribution(publication: &Publication, file: &Holding) -> Thing {
    let address = publication.absolute(&file.place());
    let measured = publication.holdings.measured(file);
    let terms = licence::of(file.entry);
    let conforms = match file.format {
        Format::Csv => Some("http://www.w3.org/ns/csvw".to_owned()),
        Format::Json => Some(publication.absolute(places::SCHEMA)),
        Format::Workbook => None,
    };
    let licence = terms.and_then(licence::Terms::address);
    let rights = match (terms, &licence) {
        (_, Some(_)) => None,
        (Some(terms), None) => Some(vec![Term::Words(terms.code().to_owned(), None)]),
        (None, None) => Some(said(publication, "data-licence-not-stated")),
    };
    Thing::named(name_of_file(publication, file), "dcat:Distribution")
        .with("dct:title", [Term::Words(file.format.name().to_owned(), None)])
        .with("dcat:accessURL", [Term::Name(address.clone())])
        .with("dcat:downloadURL", [Term::Name(address)])
        .with("dct:format", [Term::Name(authority::file_type(file.format.name()))])
        .with("dcat:mediaType", [Term::Name(authority::media_type(file.format.media_type()))])
        .with("dct:language", file.lang.and_then(|lang| authority::language(&publication.locales, lang)))
        .with("dct:conformsTo", conforms.map(Term::Name))
        .with("dct:license", licence.map(Term::Name))
        .with("dct:rights", rights.map(|words| statement("dct:RightsStatement", words)))
        .with("dct:modified", file.entry.common.updated.or(file.entry.common.published).and_then(date))
        .with(
            "dcat:byteSize",
            measured.map(|measured| Term::Typed(measured.size.to_string(), "xsd:nonNegativeInteger")),
        )
        .with(
            "spdx:checksum",
            measured.map(|measured| {
                let digest = Term::Typed(measured.digest.to_string(), "xsd:hexBinary");
                let checksum = Thing::nameless("spdx:Checksum")
                    .with("spdx:algorithm", [Term::Word("spdx:checksumAlgorithm_sha256")]);
                Term::Thing(checksum.with("spdx:checksumValue", [digest]))
            }),
        )
}

fn name_of_file(publication: &Publication, file: &Holding) -> String {
    let lang = file.lang.map(|lang| format!("-{lang}")).unwrap_or_default();
    let format = file.format.name().to_lowercase();
    name(publication, &format!("{}-{}-{format}{lang}", file.entry.kind.id, file.entry.id))
}

/// The themes of a record: those of its topics, and those of the whole catalogue.
fn themes(publication: &Publication, entry: &Entry) -> BTreeSet<DataTheme> {
    let config = publication.edition.config();
    let topics = entry.common.tags.iter().filter_map(|tag| config.tag(&tag.id)?.data_theme);
    topics.chain(config.catalogue.iter().flat_map(|own| own.themes.iter().copied())).collect()
}

/// The languages in which there is a page of the record and a workbook of its data.
fn languages(publication: &Publication, entry: &Entry) -> Vec<Term> {
    let languages = publication.edition.languages().iter().filter(|lang| entry.speaks(**lang));
    languages.filter_map(|lang| authority::language(&publication.locales, *lang)).collect()
}

fn period((start, end): (Date, Option<Date>)) -> Option<Term> {
    let day = |day: crate::base::Day| Term::Typed(day.to_string(), "xsd:date");
    let period = Thing::nameless("dct:PeriodOfTime").with("dcat:startDate", [day(start.earliest())]);
    Some(Term::Thing(period.with("dcat:endDate", end.map(|end| day(end.latest())))))
}

fn area_name(publication: &Publication, id: &str) -> String {
    name(publication, &format!("area-{id}"))
}

/// The places, with what they are part of.
fn areas_of(publication: &Publication, named: &BTreeSet<String>) -> Vec<Thing> {
    let config = publication.edition.config();
    let mut wanted = named.clone();
    let mut waiting: Vec<String> = named.iter().cloned().collect();
    while let Some(id) = waiting.pop() {
        let parent = config.area(&id).and_then(|area| area.parent.as_ref()).map(|parent| parent.id.to_string());
        waiting.extend(parent.filter(|parent| wanted.insert(parent.clone())));
    }
    let areas = wanted.iter().filter_map(|id| Some((id, config.area(id)?)));
    let things = areas.map(|(id, area)| {
        let parent = area.parent.as_ref().map(|parent| Term::Name(area_name(publication, &parent.id)));
        Thing::named(area_name(publication, id), "dct:Location")
            .with("skos:prefLabel", words(&area.name))
            .with("dct:identifier", [Term::Words(id.clone(), None)])
            .with("dct:isPartOf", parent)
    });
    things.collect()
}

/// Words in each of their languages.
pub fn words(words: &Words) -> Vec<Term> {
    words.iter().map(|(lang, words)| Term::Words(words.value.to_string(), Some(lang))).collect()
}

/// A message of the catalogs in each language of the edition.
fn said(publication: &Publication, id: &str) -> Vec<Term> {
    let languages = publication.edition.languages().iter();
    let said = languages.map(|lang| {
        let locale = publication.locales.or_default(*lang);
        Term::Words(locale.message(id, &[], Form::Plain), Some(*lang))
    });
    said.collect()
}

fn statement(sort: &'static str, words: Vec<Term>) -> Term {
    Term::Thing(Thing::nameless(sort).with("rdfs:label", words))
}
