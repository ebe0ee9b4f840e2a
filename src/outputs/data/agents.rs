//! Who publishes, makes and answers for data, as the catalogue tells of them.

use std::collections::BTreeMap;

use super::catalog::{name, words};
use super::graph::{Term, Thing};
use crate::model::{Entry, Facts, Reference};
use crate::outputs::Publication;

/// Those that the catalogue names, each told of once.
pub struct Agents<'p> {
    publication: &'p Publication,
    told: BTreeMap<String, Thing>,
}

impl<'p> Agents<'p> {
    /// Nobody yet.
    pub fn new(publication: &'p Publication) -> Agents<'p> {
        Agents { publication, told: BTreeMap::new() }
    }

    /// What is told of all that were named.
    pub fn things(self) -> impl Iterator<Item = Thing> {
        self.told.into_values()
    }

    /// Who publishes the site: the institution that its configuration names, or else the site by its own name.
    pub fn site(&mut self) -> String {
        let config = self.publication.edition.config();
        if let Some(name) = config.publisher.as_ref().and_then(|publisher| self.named(publisher)) {
            return name;
        }
        let id = name(self.publication, "publisher");
        let agent = Thing::named(&*id, "foaf:Agent")
            .with("foaf:name", words(&config.title))
            .with("foaf:homepage", [Term::Name(self.publication.base_url.clone())]);
        self.told.insert(id.clone(), agent);
        id
    }

    /// An institution or a person, if the edition has it.
    pub fn named(&mut self, reference: &Reference) -> Option<String> {
        let entry = self.publication.edition.find(reference)?;
        self.agent(entry)
    }

    fn agent(&mut self, entry: &Entry) -> Option<String> {
        let (names, website) = match &entry.facts {
            Facts::Institution(institution) => (&institution.name, institution.website.as_ref()),
            Facts::Person(person) => (&person.name, None),
            _ => return None,
        };
        let id = name(self.publication, &format!("{}-{}", entry.kind.id, entry.id));
        let names = if names.is_empty() { vec![Term::Words(entry.id.to_string(), None)] } else { words(names) };
        let agent = Thing::named(&*id, "foaf:Agent")
            .with("foaf:name", names)
            .with("foaf:homepage", website.map(|address| Term::Name(address.0.to_string())));
        self.told.insert(id.clone(), agent);
        Some(id)
    }

    /// Who makes the figures of an indicator, where its source is an institution.
    pub fn maker(&mut self, entry: &Entry) -> Option<Term> {
        let Facts::Indicator(indicator) = &entry.facts else { return None };
        self.named(indicator.source.as_ref()?).map(Term::Name)
    }

    /// Where the figures of an indicator come from, when that is a document: its page in the first language it has.
    pub fn source(&self, entry: &Entry) -> Option<String> {
        let Facts::Indicator(indicator) = &entry.facts else { return None };
        let edition = &self.publication.edition;
        let source = edition.find(indicator.source.as_ref()?)?;
        let lang = edition.languages().iter().find(|lang| source.speaks(**lang)).or(edition.languages().first())?;
        matches!(source.facts, Facts::Document(_)).then(|| self.publication.absolute(&source.address(*lang)))
    }

    /// How to reach the editors of the site.
    pub fn contact(&self) -> Option<Thing> {
        let edition = &self.publication.edition;
        let contact = edition.config().contact.as_ref()?;
        let page = contact.page.as_ref().and_then(|page| edition.find(page));
        let pages = page.into_iter().flat_map(|page| {
            let spoken = edition.languages().iter().filter(|lang| page.speaks(**lang));
            spoken.map(|lang| Term::Name(self.publication.absolute(&page.address(*lang))))
        });
        let pages: Vec<Term> = pages.collect();
        let email = contact.email.as_ref().map(|email| format!("mailto:{}", email.0));
        if pages.is_empty() && email.is_none() {
            return None;
        }
        let card = Thing::nameless("vcard:Kind").with("vcard:fn", words(&edition.config().title));
        Some(card.with("vcard:hasEmail", email.map(Term::Name)).with("vcard:hasURL", pages))
    }

    /// How to reach an institution or a person: by what its record says, or else by its page.
    pub fn contact_of(&self, reference: &Reference) -> Option<Thing> {
        let edition = &self.publication.edition;
        let entry = edition.find(reference)?;
        let (names, email, website) = match &entry.facts {
            Facts::Institution(institution) => {
                (&institution.name, institution.email.as_ref(), institution.website.as_ref())
            }
            Facts::Person(person) => (&person.name, None, None),
            _ => return None,
        };
        let page = edition.languages().iter().find(|lang| entry.speaks(**lang));
        let page = page.map(|lang| self.publication.absolute(&entry.address(*lang)));
        let address = website.map(|website| website.0.to_string()).or(page);
        let card = Thing::nameless("vcard:Kind").with("vcard:fn", words(names));
        let email = email.map(|email| Term::Name(format!("mailto:{}", email.0)));
        Some(card.with("vcard:hasEmail", email).with("vcard:hasURL", address.map(Term::Name)))
    }
}
