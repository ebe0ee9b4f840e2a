//! What a page is about, for machines that read it (schema.org, as JSON-LD): small, and only what the page itself says.
//!
//! It stands in a block of data, which no browser runs; whatever the words are, they cannot end it. Invented examples
//! are not told of: whoever collects such blocks takes them for real.

use serde_json::{Map, Value as Json, json};
use tera::Value;

use super::downloads::Offered;
use super::licence::licence_address;
use super::{View, page};
use crate::base::{Date, to_offset};
use crate::model::kinds::{Consultation, Correction, Dataset, Indicator, Institution, InstitutionType, News};
use crate::model::{Code, Entry, Facts, When, Words};

/// More places than this are not named one by one.
const MOST_PLACES: usize = 12;

/// What is told of the page at `canonical`; nothing when there is nothing to tell.
pub fn linked(view: &View, sort: &str, entry: Option<&Entry>, canonical: &str, breadcrumbs: &Value) -> Option<String> {
    let teller = Teller { view, canonical };
    let mut things: Vec<Json> = match (sort, entry) {
        ("home", _) => vec![teller.site()],
        (_, Some(entry)) if !entry.common.illustrative => teller.record(entry),
        _ => Vec::new(),
    };
    things.extend(teller.breadcrumbs(breadcrumbs));
    if things.is_empty() {
        return None;
    }
    Some(embedded(&json!({"@context": "https://schema.org", "@graph": things})))
}

/// JSON that may stand in a page: no sign of markup is left in it, nor a line end that old scripts know. Isolates are
/// for readers, and machines have none.
fn embedded(document: &Json) -> String {
    let mut safe = String::new();
    for sign in document.to_string().chars() {
        match sign {
            '\u{2066}'..='\u{2069}' => {}
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => safe.push_str(&format!("\\u{:04x}", u32::from(sign))),
            sign => safe.push(sign),
        }
    }
    safe
}

struct Teller<'t, 'v> {
    view: &'t View<'v>,
    canonical: &'t str,
}

impl Teller<'_, '_> {
    fn record(&self, entry: &Entry) -> Vec<Json> {
        match &entry.facts {
            Facts::Indicator(indicator) => vec![self.figures(entry, indicator)],
            Facts::Dataset(dataset) => vec![self.data(entry, dataset)],
            Facts::Budget(_) => vec![Json::Object(self.dataset(entry, None))],
            Facts::Institution(institution) => vec![self.institution(entry, institution)],
            Facts::News(news) => vec![self.news(entry, news)],
            Facts::Consultation(consultation) => self.sessions(entry, consultation),
            Facts::Correction(correction) => vec![self.correction(correction)],
            Facts::Term(_) => vec![Json::Object(self.thing("DefinedTerm", entry))],
            Facts::Page(_)
            | Facts::Person(_)
            | Facts::Document(_)
            | Facts::Plan(_)
            | Facts::Commitment(_)
            | Facts::Agreement(_)
            | Facts::Report(_)
            | Facts::Obligation(_)
            | Facts::Own(_) => Vec::new(),
        }
    }

    fn site(&self) -> Json {
        let config = self.view.edition.config();
        json!({
            "@type": "WebSite",
            "name": self.words(&config.title),
            "url": self.canonical,
            "inLanguage": self.view.lang.code(),
            "publisher": self.publisher(None),
        })
    }

    /// The names and addresses that things of every sort have.
    fn thing(&self, sort: &str, entry: &Entry) -> Map<String, Json> {
        let mut thing = Map::new();
        thing.insert("@type".into(), json!(sort));
        thing.insert("name".into(), json!(self.title(entry)));
        thing.insert("url".into(), json!(self.canonical));
        if let Some(words) = page::description(self.view, entry) {
            thing.insert("description".into(), json!(words));
        }
        thing
    }

    fn dataset(&self, entry: &Entry, licence: Option<&Code>) -> Map<String, Json> {
        let mut data = self.thing("Dataset", entry);
        let mut say = |name: &str, value: Option<Json>| data.extend(value.map(|value| (name.to_owned(), value)));
        say("inLanguage", Some(json!(self.view.lang.code())));
        say("identifier", Some(json!(format!("{}/{}", entry.kind.id, entry.id))));
        say("isAccessibleForFree", Some(json!(true)));
        say("license", licence.and_then(|code| licence_address(&code.0)).map(Json::String));
        say("datePublished", entry.common.published.and_then(iso).map(Json::String));
        say("dateModified", entry.common.updated.and_then(iso).map(Json::String));
        let files = self.view.shared.offered(entry).map(|offered| self.distributions(&offered));
        say("distribution", files);
        data
    }

    fn distributions(&self, offered: &Offered) -> Json {
        let files = offered.files.iter().map(|file| {
            json!({
                "@type": "DataDownload",
                "encodingFormat": file.format.media_type(),
                "contentUrl": self.view.absolute(&file.address),
            })
        });
        files.collect()
    }

    fn figures(&self, entry: &Entry, indicator: &Indicator) -> Json {
        let mut data = self.dataset(entry, indicator.licence.as_ref());
        data.insert("publisher".into(), self.publisher(None));
        let unit = self.words(&indicator.unit_label);
        let unit = unit.or_else(|| Some(self.view.message(indicator.unit?.label())));
        let name = self.title(entry);
        let variable = json!({"@type": ["StatisticalVariable", "PropertyValue"], "name": name, "unitText": unit});
        data.insert("variableMeasured".into(), variable);
        if let Some(method) = self.words(&indicator.method) {
            data.insert("measurementTechnique".into(), json!(method));
        }
        let dates = || entry.observations.iter().map(|row| row.period);
        let first = dates().min_by_key(|date| date.earliest());
        let last = dates().max_by_key(|date| date.latest());
        if let Some((first, last)) = first.zip(last) {
            data.insert("temporalCoverage".into(), json!(format!("{}/{}", first.earliest(), last.latest())));
        }
        let mut areas: Vec<&str> = Vec::new();
        for area in entry.observations.iter().filter_map(|row| row.area()) {
            if areas.len() == MOST_PLACES {
                break;
            }
            if !areas.contains(&area) {
                areas.push(area);
            }
        }
        let places: Vec<Json> = areas.into_iter().filter_map(|area| self.place(area)).collect();
        if !places.is_empty() {
            data.insert("spatialCoverage".into(), Json::Array(places));
        }
        Json::Object(data)
    }

    fn data(&self, entry: &Entry, dataset: &Dataset) -> Json {
        let mut data = self.dataset(entry, dataset.licence.as_ref());
        let publisher = dataset.publisher.as_ref().and_then(|publisher| self.view.edition.find(publisher));
        data.insert("publisher".into(), self.publisher(publisher.map(|publisher| &**publisher)));
        let variables = dataset.schema.iter().filter_map(|column| {
            let name = self.words(&column.title).or_else(|| Some(column.name.as_ref()?.0.to_string()))?;
            Some(json!({"@type": "PropertyValue", "name": name}))
        });
        data.insert("variableMeasured".into(), variables.collect());
        if let Some(period) = dataset.temporal.as_ref().and_then(|period| period.dates()) {
            let end = period.last_day().map_or_else(|| "..".to_owned(), |day| day.to_string());
            data.insert("temporalCoverage".into(), json!(format!("{}/{end}", period.first_day())));
        }
        if let Some(place) = dataset.spatial.as_ref().and_then(|area| self.place(&area.id)) {
            data.insert("spatialCoverage".into(), place);
        }
        if let Some(version) = &dataset.version {
            data.insert("version".into(), json!(&*version.0));
        }
        Json::Object(data)
    }

    fn institution(&self, entry: &Entry, institution: &Institution) -> Json {
        let mut body = self.thing(organisation(institution), entry);
        if let Some(acronym) = &institution.acronym {
            body.insert("alternateName".into(), json!(&*acronym.0));
        }
        if let Some(website) = &institution.website {
            body.insert("sameAs".into(), json!(&*website.0));
        }
        if let Some(parent) = institution.parent.as_ref().and_then(|parent| self.view.edition.find(parent)) {
            body.insert("parentOrganization".into(), self.body(parent));
        }
        if let Some(place) = institution.area.as_ref().and_then(|area| self.place(&area.id)) {
            body.insert("areaServed".into(), place);
        }
        Json::Object(body)
    }

    fn news(&self, entry: &Entry, news: &News) -> Json {
        let mut article = self.thing("NewsArticle", entry);
        if let Some(name) = article.remove("name") {
            article.insert("headline".into(), name);
        }
        article.insert("inLanguage".into(), json!(self.view.lang.code()));
        article.insert("publisher".into(), self.publisher(None));
        if let Some(date) = entry.common.published.or(news.date).and_then(iso) {
            article.insert("datePublished".into(), json!(date));
        }
        if let Some(date) = entry.common.updated.and_then(iso) {
            article.insert("dateModified".into(), json!(date));
        }
        Json::Object(article)
    }

    /// An event for each session whose day is known.
    fn sessions(&self, entry: &Entry, consultation: &Consultation) -> Vec<Json> {
        let sessions = consultation.sessions.iter().filter_map(|session| {
            let start = match session.start? {
                When::Date(date) => iso(date)?,
                When::Moment(moment) => to_offset(moment, self.view.edition.config().zone())?,
            };
            let mut event = self.thing("Event", entry);
            event.insert("startDate".into(), json!(start));
            if let Some(place) = self.words(&session.place) {
                event.insert("location".into(), json!({"@type": "Place", "name": place}));
            }
            Some(Json::Object(event))
        });
        sessions.collect()
    }

    fn correction(&self, correction: &Correction) -> Json {
        let mut comment = Map::new();
        comment.insert("@type".into(), json!("CorrectionComment"));
        comment.insert("url".into(), json!(self.canonical));
        comment.insert("inLanguage".into(), json!(self.view.lang.code()));
        comment.insert("text".into(), json!(self.words(&correction.cause)));
        if let Some(date) = correction.published.and_then(iso) {
            comment.insert("datePublished".into(), json!(date));
        }
        let targets =
            correction.affects.iter().filter_map(|affected| self.view.edition.find(affected.target.as_ref()?));
        let addresses = targets.map(|target| self.view.absolute(&self.view.shared.address(target, self.view.lang)));
        let mut about: Vec<String> = addresses.collect();
        about.dedup();
        comment.insert("about".into(), about.into_iter().map(|address| json!({"@id": address})).collect());
        Json::Object(comment)
    }

    /// Who publishes: the one named, or the publisher of the site, or the site by its own name.
    fn publisher(&self, named: Option<&Entry>) -> Json {
        let config = self.view.edition.config();
        let own =
            || config.publisher.as_ref().and_then(|publisher| self.view.edition.find(publisher)).map(|own| &**own);
        match named.or_else(own) {
            Some(publisher) => self.body(publisher),
            None => json!({"@type": "Organization", "name": self.words(&config.title)}),
        }
    }

    fn body(&self, entry: &Entry) -> Json {
        let sort = match &entry.facts {
            Facts::Institution(institution) => organisation(institution),
            _ => "Organization",
        };
        json!({"@type": sort, "name": self.title(entry)})
    }

    fn place(&self, area: &str) -> Option<Json> {
        let area = self.view.edition.config().area(area)?;
        Some(json!({"@type": "Place", "name": self.words(&area.name)?}))
    }

    fn breadcrumbs(&self, breadcrumbs: &Value) -> Option<Json> {
        let places = breadcrumbs.as_array().filter(|places| !places.is_empty())?;
        let items = (1..).zip(places).filter_map(|(position, place)| {
            let place = place.as_map()?;
            let name = place.get(&"label".into())?.as_map()?.get(&"text".into())?.as_str()?;
            let address = place.get(&"url".into()).and_then(Value::as_str);
            let address = address.map_or_else(|| self.canonical.to_owned(), |address| self.view.absolute(address));
            Some(json!({"@type": "ListItem", "position": position, "name": name, "item": address}))
        });
        Some(json!({"@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>()}))
    }

    fn title(&self, entry: &Entry) -> String {
        let (lang, title) = self.view.edition.title(entry, self.view.lang);
        self.view.dressed(lang, title).into_owned()
    }

    fn words(&self, words: &Words) -> Option<String> {
        words.first_of(self.view.order()).map(|(lang, words)| self.view.dressed(lang, words).into_owned())
    }
}

/// A date that a machine can read; a quarter has no such form.
fn iso(date: Date) -> Option<String> {
    match date {
        Date::Quarter(..) => None,
        Date::Year(_) | Date::Month(..) | Date::Day(_) => Some(date.to_string()),
    }
}

fn organisation(institution: &Institution) -> &'static str {
    match institution.institution_type {
        Some(
            InstitutionType::Ministry
            | InstitutionType::Wilaya
            | InstitutionType::RegionalCouncil
            | InstitutionType::Province
            | InstitutionType::AdvisoryBody
            | InstitutionType::PublicAgency,
        ) => "GovernmentOrganization",
        Some(InstitutionType::ResearchCentre) => "ResearchOrganization",
        Some(InstitutionType::CivilSociety) => "NGO",
        Some(InstitutionType::InternationalOrganisation | InstitutionType::Other) | None => "Organization",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_words_end_the_block_in_which_they_stand() {
        let words = "a</script><script>alert(1)</script> & \u{2028}";
        let safe = embedded(&json!({"name": words}));
        assert!(!safe.contains(['<', '>', '&', '\u{2028}']), "{safe}");
        assert_eq!(serde_json::from_str::<Json>(&safe).unwrap()["name"], words);
    }
}
