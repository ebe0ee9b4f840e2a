//! What a reader or a check found: an id, a place and arguments. The sentence is chosen last.

use super::{Arg, Message, Span};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site cannot be published like this.
    Error,
    /// It can, but somebody should look.
    Warning,
}

/// One finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// How grave it is.
    pub severity: Severity,
    /// What was found, by the id of its catalog message.
    pub message: Message,
    /// Where.
    pub span: Span,
    /// What to do about it, when that depends on the case; else the message's own `.hint` is said.
    pub hint: Option<Message>,
    /// Other places that belong to the finding.
    pub labels: Vec<Label>,
    /// How it is put right, where only one answer can be.
    pub fix: Option<Fix>,
}

/// A correction: what stands at a place becomes something else.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// The place.
    pub span: Span,
    /// What is to stand there.
    pub replacement: String,
}

/// Another place that belongs to a finding, and what is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is there.
    pub message: Message,
}

/// Findings in the order they were made.
pub type Diagnostics = Vec<Diagnostic>;

impl Diagnostic {
    /// A finding without arguments yet.
    pub fn new(severity: Severity, id: &'static str, span: Span) -> Diagnostic {
        Diagnostic { severity, message: Message::new(id), span, hint: None, labels: Vec::new(), fix: None }
    }

    /// The id of what was found.
    pub fn id(&self) -> &'static str {
        self.message.id
    }

    /// The same with one more argument.
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Diagnostic {
        self.message = self.message.with(name, arg);
        self
    }

    /// The same with advice that fits this case.
    pub fn hint(mut self, hint: Message) -> Diagnostic {
        self.hint = Some(hint);
        self
    }

    /// The same with "did you mean", when a likely word is known.
    pub fn suggest(self, closest: Option<&str>) -> Diagnostic {
        match closest {
            Some(word) => self.hint(Message::new("hint-did-you-mean").with("closest", word)),
            None => self,
        }
    }

    /// The same with a list of what would be accepted, unless there is a likely word already.
    pub fn accepted<'a>(self, words: impl IntoIterator<Item = &'a str>) -> Diagnostic {
        if self.hint.is_some() {
            return self;
        }
        let words: Vec<String> = words.into_iter().map(str::to_owned).collect();
        if words.is_empty() {
            return self;
        }
        self.hint(Message::new("hint-accepted").with("words", Arg::Codes(words)))
    }

    /// The same with the one correction there can be.
    pub fn fix(mut self, span: Span, replacement: impl Into<String>) -> Diagnostic {
        self.fix = Some(Fix { span, replacement: replacement.into() });
        self
    }

    /// The same with another place that belongs to it.
    pub fn label(mut self, span: Span, message: Message) -> Diagnostic {
        self.labels.push(Label { span, message });
        self
    }
}
