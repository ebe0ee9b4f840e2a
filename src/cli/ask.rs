//! Asks the writer, in their language, for what a command was not given. Only a person at a terminal is asked; a program
//! is told what is missing.

use super::{Call, Ended, Outcome};
use crate::base::Message;
use crate::disk;
use crate::locale::Form;

/// A question, and what is taken when nothing is answered.
pub struct Question {
    /// The question.
    pub message: Message,
    /// What is taken when nothing is answered; none: it is asked again.
    pub default: Option<String>,
}

impl Question {
    /// A question by the id of its message.
    pub fn new(id: &'static str) -> Question {
        Question { message: Message::new(id), default: None }
    }

    /// The same, with what is taken when nothing is answered.
    pub fn or(self, default: impl Into<String>) -> Question {
        Question { default: Some(default.into()), ..self }
    }
}

/// How often one asks the same: somebody who cannot answer is not held for ever.
const PATIENCE: usize = 20;

/// The first answer that is accepted; what is wrong with another one is said. None when nobody is there to answer.
pub fn ask<T>(call: &Call, question: &Question, accept: impl Fn(&str) -> Result<T, Message>) -> Option<T> {
    let words = call.locale.say(&question.message, Form::Isolated);
    let shown = question.default.as_deref().filter(|default| !default.is_empty());
    let shown =
        shown.map(|default| call.locale.say(&Message::new("ask-default").with("default", default), Form::Isolated));
    for _ in 0..PATIENCE {
        let answer = disk::prompt(&format!(
            "{words}{} ",
            shown.as_deref().map(|shown| format!(" {shown}")).unwrap_or_default()
        ))?;
        let answer = match (answer.trim(), &question.default) {
            ("", Some(default)) => default.as_str(),
            ("", None) => continue,
            (answer, _) => answer,
        };
        match accept(answer) {
            Ok(accepted) => return Some(accepted),
            Err(trouble) => drop(call.refuse(&trouble)),
        }
    }
    None
}

/// Says that something is missing from the command, as its help calls it.
pub fn missing(call: &Call, word: &str, command: &str) -> Outcome {
    drop(call.refuse(&Message::new("cli-missing-argument").with("word", word)));
    call.say(&Message::new("cli-see-help").with("command", format!("bayan {command} --help")));
    Ok(Ended::Faults)
}
