//! Connections, with limits: how many, how long a head may be, and how long one may say nothing.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use super::respond;
use super::state::State;

/// How many connections there may be; a browser keeps six for a page.
const CONNECTIONS: usize = 200;
/// How many headers a request may have.
const HEADERS: usize = 64;
/// How long the head of a request may be, in bytes.
const HEAD: usize = 16 * 1024;
/// How long a connection may wait for the head of a request, the first as any later one.
const IDLE: Duration = Duration::from_secs(15);

/// Accepts connections for ever.
pub async fn accept(listener: TcpListener, state: Arc<State>) {
    let free = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let Ok(permit) = free.clone().acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            // For want of file handles, for instance: others will be closed meanwhile.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        // A page is small and asked for by somebody who waits.
        let _ = stream.set_nodelay(true);
        let state = state.clone();
        tokio::spawn(async move {
            let answer = |request: Request<Incoming>| {
                let state = state.clone();
                async move { Ok::<_, Infallible>(respond::respond(state, request.map(Body::new)).await) }
            };
            let mut server = http1::Builder::new();
            server.timer(TokioTimer::new()).header_read_timeout(IDLE).max_headers(HEADERS).max_buf_size(HEAD);
            // However a connection ends, the preview goes on.
            let _ = server.serve_connection(TokioIo::new(stream), service_fn(answer)).await;
            drop(permit);
        });
    }
}
