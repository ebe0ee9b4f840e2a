//! What a file of a site is: which fields may stand in it, and under which names they are explained.

use std::ops::Range;
use std::sync::Arc;

use super::Look;
use crate::base::{Lang, SitePath};
use crate::model::{Config, Entry, Field, Kind, Shape, front_fields};

/// A file with fields.
pub struct FieldFile {
    /// The kind of its record; none in `site.yaml`.
    pub kind: Option<Arc<Kind>>,
    /// The fields at its top.
    pub fields: Vec<Field>,
    /// The bytes that hold them.
    pub range: Range<usize>,
    /// The folder of the record.
    pub folder: SitePath,
}

/// What stands at the end of a path of fields.
pub enum Inner {
    /// Fields.
    Fields(Vec<Field>),
    /// The languages.
    Languages,
    /// The words of a list, each with a number.
    Counts(crate::model::Choices),
    /// What has no names within.
    Leaf(Shape),
}

impl FieldFile {
    /// What the file at `path` is; none when no fields are declared for it.
    pub fn of(look: &Look, path: &SitePath, text: &str) -> Option<FieldFile> {
        if path.as_str() == "site.yaml" {
            let fields = Config::fields();
            return Some(FieldFile { kind: None, fields, range: 0..text.len(), folder: SitePath::new("") });
        }
        let folder = path.folder();
        let kind = kind_of(look, &folder, text)?;
        if path.name() == "facts.yaml" {
            let fields = kind.fields.iter().chain(look.site.kinds.common.iter()).cloned().collect();
            return Some(FieldFile { kind: Some(kind), fields, range: 0..text.len(), folder });
        }
        let range = top(text).filter(|_| language_of(path).is_some())?;
        Some(FieldFile { fields: front_fields(&kind), kind: Some(kind), range, folder })
    }

    /// What may stand within the field at `path`, and the field itself.
    pub fn within(&self, path: &[String]) -> Option<(Inner, Option<Field>)> {
        let mut inner = Inner::Fields(self.fields.clone());
        let mut last = None;
        for name in path {
            inner = match inner {
                Inner::Fields(fields) => {
                    let field = fields.into_iter().find(|field| *field.name == **name)?;
                    let inner = Inner::of(&field.shape);
                    last = Some(field);
                    inner
                }
                Inner::Languages => Inner::Leaf(Shape::Text),
                Inner::Counts(_) => Inner::Leaf(Shape::Whole { least: 0, most: i64::MAX }),
                Inner::Leaf(Shape::Map(shape)) => Inner::of(&shape),
                Inner::Leaf(_) => return None,
            };
        }
        Some((inner, last))
    }
}

impl Inner {
    fn of(shape: &Shape) -> Inner {
        match shape.item() {
            Shape::Group(fields) => Inner::Fields(fields.to_vec()),
            Shape::Words | Shape::WordLists => Inner::Languages,
            Shape::Counts(choices) => Inner::Counts(choices.clone()),
            shape => Inner::Leaf(shape.clone()),
        }
    }
}

/// The language of a text file.
pub fn language_of(path: &SitePath) -> Option<Lang> {
    Lang::new(path.name().strip_prefix("text.")?.strip_suffix(".md")?)
}

/// The bytes of the fields at the top of a text, even before the lines that close them are typed.
pub fn top(text: &str) -> Option<Range<usize>> {
    let start = text.strip_prefix("---").map(|rest| 3 + rest.find('\n').map_or(rest.len(), |at| at + 1))?;
    let end = text[start..].find("\n---").map_or(text.len(), |at| start + at + 1);
    Some(start..end.max(start))
}

fn kind_of(look: &Look, folder: &SitePath, text: &str) -> Option<Arc<Kind>> {
    let entry = look.site.entries.iter().find(|entry: &&Arc<Entry>| entry.folder == *folder);
    if let Some(entry) = entry {
        return Some(entry.kind.clone());
    }
    let written = text.lines().find_map(|line| line.strip_prefix("kind:")).map(str::trim);
    let section = folder.folder();
    let named = written.and_then(|id| look.site.kinds.get(id));
    named.or_else(|| look.site.kinds.of_section(section.name())).cloned()
}
