//! A text, a report or a file that readers can open, often as evidence (DCAT Distribution).

use super::Anything;
use crate::base::{Date, Lang};
use crate::model::{Code, File, LeadsTo, Leaf, Ref, Shape, Target, Value, WebAddress};

record! {
    /// A text, a report or a file.
    pub struct Document {
        /// What sort of document it is.
        required document_kind: Option<DocumentKind>,
        /// The languages it is written in.
        required languages: Vec<Lang>,
        /// The file, when it is kept here.
        optional file: Option<File>,
        /// Its address, when it is kept elsewhere.
        optional url: Option<WebAddress>,
        /// The digest of the file.
        optional sha256: Option<Sha256>,
        /// The conditions of reuse.
        required licence: Option<Code>,
        /// When the document itself was published.
        optional published_on: Option<Date>,
        /// Whether a screen reader can read it; absent when nobody has tried.
        optional accessible: Option<bool>,
        /// The same content in another form.
        optional alternatives: Vec<Ref<Document>>,
        /// A copy in a web archive.
        optional archived_url: Option<WebAddress>,
        /// What it gives evidence for.
        optional supports: Vec<Ref<Anything>>,
    }
}

/// A SHA-256 in lower-case hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sha256(pub std::sync::Arc<str>);

impl Leaf for Sha256 {
    fn shape() -> Shape {
        Shape::Digest
    }

    fn of(value: &Value) -> Option<Sha256> {
        match value {
            Value::Text(text) => Some(Sha256(text.clone())),
            _ => None,
        }
    }
}

choice! {
    /// What sort of document it is.
    pub enum DocumentKind as "document-kind" {
        /// A law.
        Law = "law",
        /// A plan.
        Plan = "plan",
        /// A report.
        Report = "report",
        /// The minutes of a meeting.
        Minutes = "minutes",
        /// An article of the press.
        PressArticle = "press-article",
        /// A page of the web.
        WebPage = "web-page",
        /// The text of an agreement.
        AgreementText = "agreement-text",
        /// A study.
        Study = "study",
        /// Data.
        Dataset = "dataset",
        /// A guide.
        Guide = "guide",
        /// A letter.
        Letter = "letter",
        /// Another sort.
        Other = "other",
    }
}

impl LeadsTo for Document {
    fn target() -> Target {
        Target::entries(&["document"])
    }
}
