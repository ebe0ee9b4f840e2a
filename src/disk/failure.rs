//! What the world refused, as messages: the sentence is chosen later, in the reader's language.

use std::fmt;
use std::io;
use std::path::Path;

use crate::base::{Arg, Message};

/// Why an output was not written: at least one message, and as many as there are reasons.
#[derive(Debug, PartialEq)]
pub struct WriteError(Vec<Message>);

impl WriteError {
    /// What went wrong, for a person.
    pub fn messages(&self) -> &[Message] {
        &self.0
    }

    /// Fails when there is a reason to.
    pub(super) fn unless_empty(messages: Vec<Message>) -> Result<(), WriteError> {
        if messages.is_empty() { Ok(()) } else { Err(WriteError(messages)) }
    }

    /// The world refused something at `path`.
    pub(super) fn at(path: &Path) -> impl Fn(io::Error) -> WriteError {
        move |error| WriteError(vec![failure(path, &error)])
    }
}

impl From<Message> for WriteError {
    fn from(message: Message) -> WriteError {
        WriteError(vec![message])
    }
}

/// For programmers; people are told by `report`, which knows their language.
impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids: Vec<&str> = self.0.iter().map(|message| message.id).collect();
        f.write_str(&ids.join(", "))
    }
}

impl std::error::Error for WriteError {}

/// An error of the world as a message. What is at `path` may also be an address to listen at.
pub fn failure(path: &Path, error: &io::Error) -> Message {
    use io::ErrorKind as Kind;
    let id = match error.kind() {
        Kind::NotFound => "world-not-found",
        Kind::PermissionDenied => "world-not-allowed",
        Kind::AlreadyExists => "world-already-there",
        Kind::StorageFull | Kind::QuotaExceeded => "world-disk-full",
        Kind::ReadOnlyFilesystem => "world-read-only",
        Kind::NotADirectory => "world-not-a-folder",
        Kind::IsADirectory => "world-not-a-file",
        Kind::AddrInUse => "world-address-taken",
        // The machine's own words, in whatever language, are better than none.
        _ => {
            return Message::new("world-failed").with("path", shown(path)).with("reason", Arg::Text(error.to_string()));
        }
    };
    Message::new(id).with("path", shown(path))
}

/// A path of this machine, to be shown.
pub(super) fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_the_world_has_a_message_that_names_the_place() {
        let check = |kind: io::ErrorKind, id: &str| {
            let message = failure(Path::new("public"), &io::Error::from(kind));
            assert_eq!(message.id, id);
            assert_eq!(message.args[0], ("path", Arg::Code("public".into())));
        };
        check(io::ErrorKind::NotFound, "world-not-found");
        check(io::ErrorKind::StorageFull, "world-disk-full");
        check(io::ErrorKind::BrokenPipe, "world-failed");
    }
}
