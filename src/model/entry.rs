//! An entry: a record, its texts in each language, and the files beside it.

use std::fmt;
use std::sync::{Arc, OnceLock};

use super::kinds::{Common, Facts};
use super::{BudgetLine, Code, Kind, Observations, Record, Row, Target, Value};
use crate::base::{Lang, SitePath, Span, Spanned, is_picture};
use crate::read::markdown::{Body, SCHEME, figures};

record! {
    /// Something that a text says otherwise than the others, and is meant to.
    pub struct MeantDifference {
        /// The words that differ, as they stand in one of the texts.
        required what: Option<Arc<str>>,
        /// Why.
        required reason: Option<Arc<str>>,
    }
}

record! {
    /// The text a translation was made from, as `bayan translate` and `bayan touch-translation` write it.
    pub struct MadeFrom {
        /// Its language.
        required lang: Option<Lang>,
        /// The digests of its blocks, as they were.
        required blocks: Option<Code>,
    }
}

/// Which entry is meant: the id is unique among the entries of its kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The kind.
    pub kind: Arc<str>,
    /// The id.
    pub id: Arc<str>,
}

/// A record, its texts, and the files beside it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The kind of the record.
    pub kind: Arc<Kind>,
    /// The permanent id.
    pub id: Arc<str>,
    /// The folder of content it stands in.
    pub section: Arc<str>,
    /// Its own folder.
    pub folder: SitePath,
    /// Where it begins: the file of its facts, or else its first text.
    pub span: Span,
    /// The fields as they were written, the words from the texts among them.
    pub record: Arc<Record>,
    /// What every record may say, typed.
    pub common: Common,
    /// What its kind says, typed.
    pub facts: Facts,
    /// Its texts, in the order of the site's languages.
    pub texts: Vec<Text>,
    /// The files beside it that are published: neither facts nor texts, nor a workbook that its table is read from.
    pub attachments: Vec<SitePath>,
    /// The values of an indicator.
    pub observations: Arc<Observations>,
    /// The lines of a budget.
    pub lines: Arc<Vec<BudgetLine>>,
    /// The rows of a dataset.
    pub rows: Arc<Vec<Row>>,
    /// The pieces of its files that name what an audience may not see; an edition fills it in.
    pub withheld: Vec<Span>,
    /// What was found in it when somebody first asked.
    pub asked: Asked,
}

/// What is found in an entry when somebody first asks, and kept with it from one state of the site to the next.
#[derive(Clone, Default)]
pub struct Asked {
    topics: OnceLock<Arc<[Arc<str>]>>,
    /// Of each text.
    anchors: OnceLock<Vec<Arc<[Arc<str>]>>>,
}

/// Who asked, and when, is no part of what an entry is.
impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Asked")
    }
}

/// The words of an entry in one language.
#[derive(Clone, Debug)]
pub struct Text {
    /// The language.
    pub lang: Lang,
    /// The file.
    pub file: SitePath,
    /// The title.
    pub title: Option<Spanned<Arc<str>>>,
    /// One or two sentences that say the main thing.
    pub summary: Option<Spanned<Arc<str>>>,
    /// The version of the facts it was translated from.
    pub translates: Option<Spanned<i64>>,
    /// The text it was translated from.
    pub made_from: Option<Spanned<MadeFrom>>,
    /// The last part of its address, when it is not the id.
    pub slug: Option<Spanned<Arc<str>>>,
    /// What it is meant to say otherwise than the other texts.
    pub differs: Vec<MeantDifference>,
    /// The Markdown.
    pub body: Arc<Body>,
}

impl Entry {
    /// The anchor of each heading of its text in `lang`, in their order; the same in every language.
    pub fn anchors(&self, lang: Lang) -> &[Arc<str>] {
        let anchors = self.asked.anchors.get_or_init(|| super::headings::anchors(&self.texts));
        let at = self.texts.iter().position(|text| text.lang == lang);
        at.and_then(|at| anchors.get(at)).map_or(&[], |anchors| &**anchors)
    }

    /// The topics that it names, through whatever field, each once.
    pub fn topics(&self) -> &[Arc<str>] {
        self.asked.topics.get_or_init(|| {
            let mut topics: Vec<Arc<str>> = Vec::new();
            for reference in self.record.references() {
                if reference.target == Target::Tag && !topics.contains(&reference.id) {
                    topics.push(reference.id.clone());
                }
            }
            topics.into()
        })
    }

    /// The files that fields of its facts name.
    pub fn named_files(&self) -> Vec<&SitePath> {
        let mut named = Vec::new();
        named_in(&self.record, &mut named);
        named
    }

    /// Whether a file beside it is a picture that is there to be looked at. One that a field names proves something, and
    /// stays as it is to the byte.
    pub fn is_shown(&self, file: &SitePath) -> bool {
        is_picture(file) && (self.is_decorative(file) || !self.named_files().contains(&file))
    }

    /// Whether its authors say that a picture adds nothing to the words.
    pub fn is_decorative(&self, file: &SitePath) -> bool {
        self.common.decorative.iter().any(|picture| picture.0 == *file)
    }

    /// The pictures of a text that say nothing to those who cannot see them, decorative ones left out.
    pub fn silent_pictures<'t>(&'t self, text: &'t Text) -> impl Iterator<Item = &'t Spanned<String>> {
        let body = &text.body;
        // Of a link only the destination is marked, which stands within its picture.
        let is_within = |inner: &Span, outer: &Span| outer.start <= inner.start && inner.end <= outer.end;
        let leads_to = move |span: &Span| body.links.iter().find(|link| is_within(&link.span, span));
        let is_decorative = move |span: &Span| {
            let path = leads_to(span).and_then(|link| self.folder.join(&link.value));
            path.is_some_and(|path| self.is_decorative(&path))
        };
        let silent = body.images.iter().filter(|image| image.value.trim().is_empty());
        silent.filter(move |image| !is_decorative(&image.span))
    }

    /// Which entry this is.
    pub fn key(&self) -> Key {
        Key { kind: self.kind.id.clone(), id: self.id.clone() }
    }

    /// The text in `lang`.
    pub fn text(&self, lang: Lang) -> Option<&Text> {
        self.texts.iter().find(|text| text.lang == lang)
    }

    /// The title in `lang`: that of the text, or the name that the facts give.
    pub fn title(&self, lang: Lang) -> Option<&str> {
        let title = self.text(lang).and_then(|text| text.title.as_ref());
        title.map(|title| &*title.value).or_else(|| self.named(lang))
    }

    /// The name that the facts give in `lang`, for kinds that have one.
    fn named(&self, lang: Lang) -> Option<&str> {
        match self.record.get(&self.kind.title_field()?.name) {
            Some(Value::Words(words)) => words.get(lang),
            _ => None,
        }
    }

    /// The names of the figures in its words in `lang`, or in every language: in Markdown, at the top of the texts and
    /// in the facts.
    pub fn figures(&self, lang: Option<Lang>) -> Vec<String> {
        let mut names = Vec::new();
        let is_wanted = |of: Lang| lang.is_none_or(|lang| lang == of);
        for text in self.texts.iter().filter(|text| is_wanted(text.lang)) {
            names.extend(text.summary.iter().flat_map(|summary| figures(&summary.value)).map(|figure| figure.name));
            names.extend(text.body.links.iter().filter_map(|link| link.value.strip_prefix(SCHEME)).map(str::to_owned));
        }
        self.record.each_words(&mut |of, words, _| {
            if is_wanted(of) {
                names.extend(figures(words).into_iter().map(|figure| figure.name));
            }
        });
        names
    }

    /// Whether there is something to read in `lang`: a text, or for a kind whose facts carry the words, a name.
    pub fn speaks(&self, lang: Lang) -> bool {
        self.text(lang).is_some() || self.named(lang).is_some()
    }

    /// The last part of its address in `lang`.
    pub fn slug(&self, lang: Lang) -> &str {
        self.text(lang).and_then(|text| text.slug.as_ref()).map_or(&self.id, |slug| &slug.value)
    }

    /// Its address in `lang`, from the root of the output: `ar/news/opening/`, and `ar/about/` for a page.
    pub fn address(&self, lang: Lang) -> String {
        let slug = self.slug(lang);
        match self.facts {
            Facts::Page(_) => format!("{lang}/{slug}/"),
            _ => format!("{lang}/{}/{slug}/", self.section),
        }
    }

    /// The same entry with other fields: what may be seen of it.
    pub fn with_record(&self, record: Record) -> Entry {
        let record = Arc::new(record);
        let (common, facts) = (Common::project(&record), (self.kind.project)(&record));
        Entry { common, facts, record, asked: Asked::default(), ..self.clone() }
    }
}

fn named_in<'r>(record: &'r Record, named: &mut Vec<&'r SitePath>) {
    record.fields.iter().for_each(|filled| named_by(&filled.value.value, named));
}

fn named_by<'r>(value: &'r Value, named: &mut Vec<&'r SitePath>) {
    match value {
        Value::File(path) => named.push(path),
        Value::List(items) => items.iter().for_each(|item| named_by(&item.value, named)),
        Value::Group(record) => named_in(record, named),
        _ => {}
    }
}
