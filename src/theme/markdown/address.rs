//! Addresses as they may stand in a page: of a harmless sort, and percent-encoded once.

use super::inline::escape;

/// The sorts of addresses that a link may have; one without a sort is inside the site.
const SAFE: [&str; 4] = ["http", "https", "mailto", "tel"];

/// The address as an attribute's value; nothing when following it could run something.
pub fn attribute(address: &str) -> Option<String> {
    let encoded = encode(address.trim());
    match scheme(&encoded) {
        Some(scheme) if !SAFE.contains(&scheme.to_ascii_lowercase().as_str()) => None,
        _ => Some(escape(&encoded)),
    }
}

/// Whether the address is a page on another host.
pub fn is_outside(address: &str) -> bool {
    scheme(address).is_some_and(|scheme| scheme.to_ascii_lowercase().starts_with("http")) || address.starts_with("//")
}

/// What stands before the first colon, when no part of a path stands before it (RFC 3986, section 4.2).
fn scheme(address: &str) -> Option<&str> {
    let end = address.find([':', '/', '?', '#'])?;
    (address.as_bytes()[end] == b':').then(|| &address[..end])
}

/// Percent-encodes what may not stand in an address; what is encoded already stays as it is.
pub fn encode(address: &str) -> String {
    let mut encoded = String::with_capacity(address.len());
    for byte in address.bytes() {
        let stays = byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=%".contains(&byte);
        if stays {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}
