//! The line to an editor: its messages come in on the standard input, and ours go out on the standard output.

use lsp_server::{Connection, IoThreads};

/// Opens the line. The threads end when it is closed.
pub fn editor() -> (Connection, IoThreads) {
    Connection::stdio()
}
