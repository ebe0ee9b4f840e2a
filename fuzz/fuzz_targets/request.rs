//! Any bytes as a request to the preview: they are answered or refused, and no path leads out of the site.
#![no_main]

use axum::http::{HeaderMap, HeaderName, HeaderValue, Uri};
use bayan::serve::{asked, decoded, refusal};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.lines();
    let path = lines.next().unwrap_or_default();
    let _ = decoded(path);
    let mut headers = HeaderMap::new();
    for line in lines {
        let Some((name, value)) = line.split_once(':') else { continue };
        let name = HeaderName::from_bytes(name.trim().as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value.trim())) {
            headers.append(name, value);
        }
        let _ = asked(line, bytes.len());
    }
    if let Ok(uri) = path.parse::<Uri>() {
        let refused = refusal(&uri, &headers);
        assert!(refused.is_some() || headers.contains_key("host"), "a request without a host was answered");
    }
});
