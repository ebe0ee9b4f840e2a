//! A preview on this machine: every file is made when a browser asks for it, from the site as it is on disk now.
//!
//! There is no output folder and no cache of pages: a page that is stale cannot exist.
#![allow(clippy::disallowed_types, reason = "requests come at the same time, so the desk is behind a lock")]

mod answer;

use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, StatusCode, Uri, header};

use crate::base::{Diagnostics, Message, Moment};
use crate::cli::Desk;
use crate::disk;
use crate::locale::Locale;
use answer::Answer;

/// What all requests share.
struct Preview {
    desk: Mutex<Desk>,
    /// The faults that were told last, so that they are told again only when they change.
    told: Mutex<Diagnostics>,
    address: String,
    clock: Option<Moment>,
    language: crate::base::Lang,
}

/// Answers requests until the program is stopped.
pub fn run(
    desk: Desk,
    listener: TcpListener,
    address: String,
    clock: Option<Moment>,
    locale: &Locale,
) -> Result<(), Vec<Message>> {
    let told = desk.faults(clock.or_else(|| disk::now(desk.now.site.config.zone())).unwrap_or_default());
    let preview =
        Arc::new(Preview { desk: Mutex::new(desk), told: Mutex::new(told), address, clock, language: locale.lang() });
    let trouble = |error: std::io::Error| {
        vec![Message::new("cli-no-port").with("error", crate::base::Arg::Text(error.to_string()))]
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(trouble)?;
    runtime.block_on(async {
        let listener = disk::for_axum(listener).map_err(trouble)?;
        let router = Router::new().fallback(handle).with_state(preview);
        let stop = async {
            // Without a signal to wait for, the preview runs until it is ended from outside.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        axum::serve(listener, router).with_graceful_shutdown(stop).await.map_err(trouble)
    })
}

async fn handle(State(preview): State<Arc<Preview>>, method: Method, uri: Uri, headers: HeaderMap) -> Response<Body> {
    if method != Method::GET && method != Method::HEAD {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "");
    }
    // A page elsewhere that names this machine by its own name must not read drafts.
    if !headers.get(header::HOST).and_then(|host| host.to_str().ok()).is_some_and(is_here) {
        return plain(StatusCode::FORBIDDEN, "");
    }
    let path = uri.path().to_owned();
    let made = tokio::task::spawn_blocking(move || preview.answer(&path)).await;
    match made {
        Ok(answer) => respond(answer, method == Method::HEAD),
        Err(_) => plain(StatusCode::INTERNAL_SERVER_ERROR, ""),
    }
}

fn is_here(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    matches!(name, "127.0.0.1" | "localhost" | "[::1]")
}

fn respond(answer: Answer, is_head: bool) -> Response<Body> {
    let body = |bytes: Vec<u8>| if is_head { Body::empty() } else { Body::from(bytes) };
    let made = match answer {
        Answer::File { status, kind, bytes } => Response::builder()
            .status(status)
            .header(header::CONTENT_TYPE, kind)
            .header(header::CONTENT_LENGTH, bytes.len())
            .header(header::CACHE_CONTROL, "no-store")
            .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
            .body(body(bytes)),
        Answer::Elsewhere(address) => {
            Response::builder().status(StatusCode::FOUND).header(header::LOCATION, address).body(Body::empty())
        }
    };
    made.unwrap_or_else(|_| plain(StatusCode::INTERNAL_SERVER_ERROR, ""))
}

fn plain(status: StatusCode, text: &str) -> Response<Body> {
    let mut response = Response::new(Body::from(text.to_owned()));
    *response.status_mut() = status;
    response
}

impl Preview {
    /// The file at a path, made now.
    fn answer(&self, path: &str) -> Answer {
        // A request that panicked held the lock over nothing that is half changed: the desk is read anew each time.
        let mut desk = self.desk.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Err(troubles) = desk.refresh() {
            return Answer::trouble(&troubles, desk.now.locales.or_default(self.language));
        }
        let clock = self.clock.or_else(|| disk::now(desk.now.site.config.zone())).unwrap_or_default();
        self.tell(&desk, clock);
        answer::answer(&desk, path, clock, &self.address)
    }

    /// Tells on the terminal what is wrong, when that changed.
    fn tell(&self, desk: &Desk, clock: Moment) {
        let found = desk.faults(clock);
        let mut told = self.told.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if *told != found {
            let locale = desk.now.locales.or_default(self.language);
            eprint!("{}", desk.report(&found, locale));
            *told = found;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_here() {
        let tried =
            ["127.0.0.1:1111", "localhost:80", "localhost", "[::1]:8080", "evil.example", "localhost.evil.example:1"];
        assert_eq!(tried.map(is_here), [true, true, true, true, false, false]);
    }
}
