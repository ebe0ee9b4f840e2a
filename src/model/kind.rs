//! What a kind of record is, and the list of those a site has.

use std::sync::Arc;

use super::kinds::{Common, Facts};
use super::{Field, OwnWords, Record, Shape, kinds};

/// A kind of record: its declaration is all that reading, validation, schema, help and skeleton need.
#[derive(Clone, Debug)]
pub struct Kind {
    /// Its id, as in `kind: commitment`.
    pub id: Arc<str>,
    /// The folder of content that holds its records.
    pub section: Arc<str>,
    /// Its fields, besides those of every record.
    pub fields: Arc<[Field]>,
    /// Its name and help in the site's own words, for a kind that the site declares.
    pub own: Option<Arc<OwnWords>>,
    /// How its records are read back into a typed struct.
    pub project: fn(&Arc<Record>) -> Facts,
}

/// The kinds of a site: ours and its own.
#[derive(Clone, Debug)]
pub struct Kinds {
    kinds: Vec<Arc<Kind>>,
    /// The fields that every record may have.
    pub common: Arc<[Field]>,
}

/// Our kinds, as they are before a site adds its own.
pub fn built_in() -> Kinds {
    Kinds { kinds: kinds::all().into_iter().map(Arc::new).collect(), common: Common::fields().into() }
}

impl Kind {
    /// The field whose words are the title where there is no text to give one: the first, when it is a name.
    pub fn title_field(&self) -> Option<&Field> {
        let first = self.fields.first()?;
        let names = matches!(first.shape, Shape::Words) && first.need == super::Need::Required;
        names.then_some(first).filter(|field| matches!(&*field.name, "name" | "term" | "title"))
    }

    /// The field called `name`.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| &*field.name == name)
    }

    /// The id of the message that names the kind.
    pub fn label(&self) -> String {
        format!("kind-{}", self.id)
    }

    /// The ids under which catalogs may name the field at `path` (`milestones`, `milestones-due`), the likeliest first.
    pub fn field_labels(&self, path: &str) -> Vec<String> {
        let inner = path.match_indices('-').map(|(at, _)| &path[at + 1..]);
        let shared = [path].into_iter().chain(inner).map(|path| format!("field-any-{path}"));
        [format!("field-{}-{path}", self.id)].into_iter().chain(shared).collect()
    }
}

impl Kinds {
    /// The kind called `id`.
    pub fn get(&self, id: &str) -> Option<&Arc<Kind>> {
        self.kinds.iter().find(|kind| &*kind.id == id)
    }

    /// The kind whose records are in the folder `section`.
    pub fn of_section(&self, section: &str) -> Option<&Arc<Kind>> {
        self.kinds.iter().find(|kind| &*kind.section == section)
    }

    /// Every kind, ours first.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Kind>> {
        self.kinds.iter()
    }

    /// Adds a kind of the site's own.
    pub fn add(&mut self, kind: Kind) {
        self.kinds.push(Arc::new(kind));
    }

    /// Adds a field of the site's own to a kind.
    pub fn extend(&mut self, id: &str, more: Vec<Field>) {
        if let Some(kind) = self.kinds.iter_mut().find(|kind| &*kind.id == id) {
            let kind = Arc::make_mut(kind);
            kind.fields = kind.fields.iter().cloned().chain(more).collect();
        }
    }
}
