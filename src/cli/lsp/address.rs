//! Files as editors name them: `file:///folder/a%20name.yaml`.

use std::path::{Path, PathBuf};

/// The path of a file that an editor names; none when it is somewhere else than on this machine.
pub fn path(uri: &str) -> Option<PathBuf> {
    let rest = uri.strip_prefix("file://")?;
    let rest = rest.strip_prefix("localhost").unwrap_or(rest);
    let plain = decoded(rest)?;
    let bytes = plain.as_bytes();
    let is_drive = bytes.len() > 2 && bytes[0] == b'/' && bytes[1].is_ascii_alphabetic() && bytes[2] == b':';
    Some(PathBuf::from(if is_drive { &plain[1..] } else { &plain }))
}

/// The name of a file for an editor.
pub fn uri(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "file:///" });
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => uri.push(char::from(byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

fn decoded(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let (mut plain, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while at < bytes.len() {
        let code = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                plain.push(byte);
                at += 3;
            }
            None => {
                plain.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(plain).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_as_editors_do_and_found_again() {
        let check = |path: &str, name: &str| {
            assert_eq!(uri(Path::new(path)), name);
            assert_eq!(self::path(name).as_deref(), Some(Path::new(path)));
        };
        check("/a/content/news/x.yaml", "file:///a/content/news/x.yaml");
        check("/a b/é%/ملف", "file:///a%20b/%C3%A9%25/%D9%85%D9%84%D9%81");
        assert_eq!(path("file:///c%3A/site").as_deref(), Some(Path::new("c:/site")));
        assert_eq!(path("untitled:Untitled-1"), None);
        assert_eq!(path("file:///a%FF"), None);
    }
}
