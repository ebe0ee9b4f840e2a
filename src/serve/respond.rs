//! A request becomes a response: who asks, as whom they look, what they ask for, and in which parts.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header};
use axum::response::IntoResponse as _;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream;

use super::answer::{self, Answer, File};
use super::range::{self, Asked};
use super::state::{News, State, Viewer};
use super::{bar, guard};
use crate::base::{Day, Digest};
use crate::edition::Audience;

/// Answers one request.
pub async fn respond(state: Arc<State>, request: Request<Body>) -> Response<Body> {
    let (head, _) = request.into_parts();
    if let Some(status) = guard::refusal(&head.uri, &head.headers) {
        return safe(empty(status));
    }
    if head.method != Method::GET && head.method != Method::HEAD {
        let mut response = empty(StatusCode::METHOD_NOT_ALLOWED);
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return safe(response);
    }
    if head.uri.path() == bar::EVENTS && head.method == Method::GET {
        return safe(events(&state));
    }
    let (path, query) = (head.uri.path().to_owned(), head.uri.query().unwrap_or_default().to_owned());
    let headers = head.headers.clone();
    let made = tokio::task::spawn_blocking(move || {
        let current = state.current();
        let viewer = viewer(&state, &current.snapshot, &headers);
        bar::answer(&state, &current, viewer, &path, &query)
            .unwrap_or_else(|| answer::answer(&state, &current, viewer, &path))
    });
    let response = match made.await {
        Ok(answer) => written(answer, &head.headers, head.method == Method::HEAD),
        Err(_) => empty(StatusCode::INTERNAL_SERVER_ERROR),
    };
    safe(response)
}

/// As whom and on which day somebody looks; the bar keeps both in cookies.
fn viewer(state: &State, snapshot: &crate::cli::Snapshot, headers: &HeaderMap) -> Viewer {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
    let pairs = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let (mut audience, mut day) = (Audience::Team, None);
    for (name, value) in pairs {
        if name == bar::cookie(bar::AUDIENCE, state.port) && value == bar::PUBLIC {
            audience = Audience::Public;
        }
        if name == bar::cookie(bar::DAY, state.port) {
            day = value.parse::<Day>().ok();
        }
    }
    let clock = day.map_or_else(|| state.clock(snapshot), |day| day.to_datetime(jiff::civil::Time::midnight()));
    Viewer { audience, clock, is_asked: day.is_some() }
}

/// News for an open page: at once how things stand, then whenever that changes.
fn events(state: &State) -> Response<Body> {
    let mut heard = state.hear();
    heard.mark_changed();
    let news = stream::unfold(heard, |mut heard| async {
        heard.changed().await.ok()?;
        let News { pages, faults } = *heard.borrow_and_update();
        let data = format!("{{\"pages\":{pages},\"faults\":{faults}}}");
        Some((Ok::<_, std::convert::Infallible>(Event::default().data(data)), heard))
    });
    Sse::new(news).keep_alive(KeepAlive::default()).into_response()
}

fn written(answer: Answer, asked: &HeaderMap, is_head: bool) -> Response<Body> {
    match answer {
        Answer::File(file) => file_response(file, asked, is_head),
        Answer::Elsewhere { address, cookies } => {
            let mut response = empty(StatusCode::SEE_OTHER);
            if let Ok(address) = HeaderValue::from_str(&address) {
                response.headers_mut().insert(header::LOCATION, address);
            }
            for cookie in cookies.iter().filter_map(|cookie| HeaderValue::from_str(cookie).ok()) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            response
        }
    }
}

fn file_response(file: File, asked: &HeaderMap, is_head: bool) -> Response<Body> {
    let text = |name| asked.get(name).and_then(|value| value.to_str().ok());
    let tag = format!("\"{}\"", Digest::of(&file.bytes).short());
    let is_known = text(header::IF_NONE_MATCH).is_some_and(|known| known.split(',').any(|known| known.trim() == tag));
    let is_whole = file.status != StatusCode::OK || text(header::IF_RANGE).is_some_and(|known| known != tag);
    let range = text(header::RANGE).filter(|_| !is_whole);
    let length = file.bytes.len();
    let (status, bytes, content_range) = match range.map(|header| range::asked(header, length)) {
        _ if is_known && file.status == StatusCode::OK => (StatusCode::NOT_MODIFIED, Vec::new(), None),
        Some(Asked::Nothing) => (StatusCode::RANGE_NOT_SATISFIABLE, Vec::new(), Some(format!("bytes */{length}"))),
        Some(Asked::Part(part)) => {
            let said = format!("bytes {}-{}/{length}", part.start, part.end - 1);
            (StatusCode::PARTIAL_CONTENT, file.bytes[part].to_vec(), Some(said))
        }
        Some(Asked::Whole) | None => (file.status, file.bytes, None),
    };
    let sent = bytes.len();
    let mut response = Response::new(if is_head { Body::empty() } else { Body::from(bytes) });
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.kind));
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    if status != StatusCode::NOT_MODIFIED {
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(sent));
    }
    for (name, value) in [(header::ETAG, Some(tag)), (header::CONTENT_RANGE, content_range)] {
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
            headers.insert(name, value);
        }
    }
    response
}

/// What every response says to browsers: ask again each time, guess nothing, show this to no page from elsewhere.
fn safe(mut response: Response<Body>) -> Response<Body> {
    const SAID: [(header::HeaderName, &str); 5] = [
        (header::CACHE_CONTROL, "no-cache"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    for (name, value) in SAID {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}
