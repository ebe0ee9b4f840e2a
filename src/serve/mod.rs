//! A preview: every file is made when a browser asks for it, from the site as it was last read.
//!
//! One thread follows the disk and replaces the snapshot, which itself never changes; one looks for faults after it, so
//! that no page waits for them; requests only read. There is no output folder and no cache of pages: a page that is stale
//! cannot exist. The bar at the foot of a page is the preview's own: no output knows of it.
#![allow(clippy::disallowed_types, reason = "requests come at the same time: the only locks of the program")]

mod answer;
mod bar;
mod follow;
mod guard;
mod listen;
mod media;
mod range;
mod respond;
mod state;

use std::net::TcpListener;
use std::sync::Arc;

use crate::base::{Arg, Lang, Message, Moment};
use crate::cli::Desk;
use crate::disk;
use state::State;

pub use answer::decoded;
pub use guard::refusal;
pub use media::media_type;
pub use range::{Asked, asked};

/// What a preview is told when it begins.
pub struct Preview {
    /// Where it is found, with a slash at its end.
    pub address: String,
    /// The clock that was asked for; else that of the machine.
    pub clock: Option<Moment>,
    /// The language in which the terminal is spoken to.
    pub language: Lang,
}

/// Answers requests until the program is stopped.
pub fn run(desk: Desk, listener: TcpListener, preview: Preview) -> Result<(), Vec<Message>> {
    let trouble = |error: std::io::Error| vec![Message::new("cli-no-port").with("error", Arg::Text(error.to_string()))];
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(trouble)?;
    let port = listener.local_addr().map_err(trouble)?.port();
    let state = Arc::new(State::new(&desk, preview, port));
    follow::begin(desk, state.clone());
    let ended = runtime.block_on(async {
        let listener = disk::for_tokio(listener)?;
        let stop = async {
            // Without a signal to wait for, the preview runs until it is ended from outside.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        tokio::select! {
            () = listen::accept(listener, state) => {}
            () = stop => {}
        }
        Ok(())
    });
    // Pages that wait for news do not keep the program.
    runtime.shutdown_background();
    ended.map_err(trouble)
}
