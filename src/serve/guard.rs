//! Who may ask. Drafts are not for pages from elsewhere that the same browser has open.
//!
//! A name that somebody else controls may be made to lead to this machine (DNS rebinding), so only names and addresses
//! count that nobody can. A page from elsewhere may lead here by a link, and may not read, embed or write.

use std::net::IpAddr;

use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};

/// Why a request is refused; none when it may be answered.
pub fn refusal(uri: &Uri, headers: &HeaderMap) -> Option<StatusCode> {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next().and_then(|host| host.to_str().ok()), hosts.next()) else {
        return Some(StatusCode::BAD_REQUEST);
    };
    if uri.authority().is_some_and(|authority| authority.as_str() != host) {
        return Some(StatusCode::BAD_REQUEST);
    }
    let is_refused = !is_here(host) || !is_from_here(headers, host) || !is_led_here(headers);
    is_refused.then_some(StatusCode::FORBIDDEN)
}

/// Whether a host is this machine by a name that leads nowhere else.
fn is_here(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let address = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    name.eq_ignore_ascii_case("localhost") || address.parse::<IpAddr>().is_ok()
}

/// Whether a script that asks stands on one of our own pages.
fn is_from_here(headers: &HeaderMap, host: &str) -> bool {
    let Some(origin) = headers.get(header::ORIGIN) else { return true };
    origin.to_str().is_ok_and(|origin| origin.strip_prefix("http://") == Some(host))
}

/// Whether a request from another site only leads a person here (Fetch Metadata; browsers send it for every request).
fn is_led_here(headers: &HeaderMap) -> bool {
    let is = |name: &str, value: &str| headers.get(name).map(HeaderValue::as_bytes) == Some(value.as_bytes());
    let is_ours = ["same-origin", "none"].iter().any(|site| is("sec-fetch-site", site));
    let is_silent = headers.get("sec-fetch-site").is_none();
    is_silent || is_ours || (is("sec-fetch-mode", "navigate") && is("sec-fetch-dest", "document"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(pairs: &[(&'static str, &'static str)]) -> Option<u16> {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_static(value));
        }
        refusal(&Uri::from_static("/"), &headers).map(|status| status.as_u16())
    }

    #[test]
    fn only_names_that_nobody_else_controls_are_answered() {
        for host in ["127.0.0.1:4600", "localhost:80", "LOCALHOST", "[::1]:8080", "192.168.1.4:4600"] {
            assert_eq!(refused(&[("host", host)]), None, "{host}");
        }
        let others = ["evil.example", "localhost.evil.example:1", "127.0.0.1.evil.example", "", "127.0.0.1:", "[::1"];
        for host in others {
            assert_eq!(refused(&[("host", host)]), Some(403), "{host}");
        }
        assert_eq!(refused(&[]), Some(400));
        assert_eq!(refused(&[("host", "localhost"), ("host", "evil.example")]), Some(400));
    }

    #[test]
    fn a_page_from_elsewhere_may_lead_here_and_nothing_else() {
        let host = ("host", "127.0.0.1:4600");
        assert_eq!(refused(&[host, ("origin", "http://127.0.0.1:4600")]), None);
        for origin in ["http://evil.example", "null", "https://127.0.0.1:4600", "http://127.0.0.1:3000"] {
            assert_eq!(refused(&[host, ("origin", origin)]), Some(403), "{origin}");
        }
        let asked = |site, mode, dest| {
            refused(&[host, ("sec-fetch-site", site), ("sec-fetch-mode", mode), ("sec-fetch-dest", dest)])
        };
        assert_eq!(asked("same-origin", "cors", "empty"), None);
        assert_eq!(asked("none", "navigate", "document"), None);
        assert_eq!(asked("cross-site", "navigate", "document"), None);
        assert_eq!(asked("cross-site", "navigate", "iframe"), Some(403));
        assert_eq!(asked("cross-site", "no-cors", "image"), Some(403));
        assert_eq!(asked("same-site", "cors", "empty"), Some(403));
    }
}
