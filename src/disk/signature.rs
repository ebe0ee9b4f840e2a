//! Who published: a signature of the manifest by the minisign programs and ours alike (Ed25519).
//!
//! Keys are made with `minisign -G`. The manifest names the digest of every file, so one signature stands for all.

use std::io::{self, Cursor};
use std::path::Path;

use minisign::{PublicKey, PublicKeyBox, SecretKey, SecretKeyBox, SignatureBox};

use super::failure::{failure, shown};
use crate::base::Message;

/// What signs a site.
pub struct SigningKey(SecretKey);

/// The variable that holds the password of a key where nobody can be asked for it.
const PASSWORD: &str = "BAYAN_KEY_PASSWORD";

impl SigningKey {
    /// The secret key of a file. Its password is that of the environment, or is asked for at the terminal.
    pub fn read(path: &Path) -> Result<SigningKey, Message> {
        let text = std::fs::read_to_string(path).map_err(|error| failure(path, &error))?;
        let unusable = |_| Message::new("key-unusable").with("path", shown(path));
        let boxed = || SecretKeyBox::from_string(&text).map_err(unusable);
        if let Ok(key) = boxed()?.into_unencrypted_secret_key() {
            return Ok(SigningKey(key));
        }
        let password = std::env::var(PASSWORD).ok();
        if password.is_none() && !io::IsTerminal::is_terminal(&io::stdin()) {
            return Err(Message::new("key-locked").with("path", shown(path)).with("variable", PASSWORD));
        }
        boxed()?.into_secret_key(password).map(SigningKey).map_err(unusable)
    }

    /// The signature of a manifest, with its root digest in the comment that is signed too.
    pub(super) fn sign(&self, manifest: &str, root: &str) -> io::Result<String> {
        let signed = minisign::sign(None, &self.0, Cursor::new(manifest), Some(root), Some("signature of a site"));
        signed.map(|signed| signed.to_string()).map_err(|error| io::Error::other(error.to_string()))
    }

    /// Whether a signature is ours of this manifest already.
    pub(super) fn has_signed(&self, manifest: &str, signature: &str) -> bool {
        PublicKey::from_secret_key(&self.0).is_ok_and(|key| is_signed(manifest.as_bytes(), signature, &key))
    }
}

/// Whether a manifest was signed by whoever holds the other half of this public key, given as a file or as its line.
pub(super) fn is_signed_by(manifest: &[u8], signature: &str, key: &str) -> Result<bool, Message> {
    let path = Path::new(key);
    let key = match std::fs::read_to_string(path) {
        Ok(text) => PublicKeyBox::from_string(&text).and_then(PublicKeyBox::into_public_key),
        Err(_) => PublicKey::from_base64(key),
    };
    let key = key.map_err(|_| Message::new("key-unusable").with("path", shown(path)))?;
    Ok(is_signed(manifest, signature, &key))
}

fn is_signed(manifest: &[u8], signature: &str, key: &PublicKey) -> bool {
    let signature = SignatureBox::from_string(signature);
    signature
        .is_ok_and(|signature| minisign::verify(key, &signature, Cursor::new(manifest), true, false, false).is_ok())
}
