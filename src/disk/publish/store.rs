//! What publishing asks of an object store, in its own words.

use std::collections::BTreeMap;
use std::sync::Arc;

use futures_util::TryStreamExt as _;
use object_store::aws::AmazonS3Builder;
use object_store::path::Path;
use object_store::{Attribute, Attributes, GetOptions, ObjectStore, ObjectStoreExt as _, PutOptions, PutPayload};

use crate::base::{Arg, Message};

/// The name under which an object carries the digest of its bytes.
const DIGEST: &str = "sha256";

/// A folder of an object store.
pub struct Store {
    pub objects: Arc<dyn ObjectStore>,
    pub folder: String,
    pub address: String,
}

/// The digest that an object carries; none when it is not one of ours.
pub struct Held(pub Option<String>);

impl Store {
    /// The folder at an address such as `s3://bucket/folder`.
    pub fn open(address: &str, endpoint: Option<&str>) -> Result<Store, Message> {
        let refused = || Message::new("publish-bad-address").with("address", address);
        let rest = address.strip_prefix("s3://").ok_or_else(refused)?;
        let (bucket, folder) = rest.split_once('/').unwrap_or((rest, ""));
        let folder = folder.trim_matches('/');
        if bucket.is_empty() || Path::parse(folder).is_err() {
            return Err(refused());
        }
        let mut builder = AmazonS3Builder::from_env().with_bucket_name(bucket);
        if let Some(endpoint) = endpoint {
            // Without a certificate only this machine is spoken to.
            let is_here = ["http://127.0.0.1:", "http://localhost:"].iter().any(|here| endpoint.starts_with(here));
            builder = builder.with_endpoint(endpoint).with_allow_http(is_here);
        }
        // The same ciphers for everybody; a second call finds them there, which is no fault.
        drop(rustls::crypto::ring::default_provider().install_default());
        let objects = builder.build().map_err(|error| failed(address, &error))?;
        Ok(Store { objects: Arc::new(objects), folder: folder.to_owned(), address: address.to_owned() })
    }

    fn place(&self, path: &str) -> Result<Path, Message> {
        let whole = if self.folder.is_empty() { path.to_owned() } else { format!("{}/{path}", self.folder) };
        Path::parse(&whole).map_err(|_| Message::new("publish-bad-name").with("path", path))
    }

    fn failed(&self, error: &object_store::Error) -> Message {
        failed(&self.address, error)
    }

    /// Every object and its size.
    pub async fn list(&self) -> Result<BTreeMap<String, u64>, Message> {
        let folder = Path::parse(&self.folder).ok().filter(|_| !self.folder.is_empty());
        let listed: Vec<_> =
            self.objects.list(folder.as_ref()).try_collect().await.map_err(|error| self.failed(&error))?;
        let below = |location: &Path| {
            let whole = location.as_ref();
            let path =
                if self.folder.is_empty() { whole } else { whole.strip_prefix(&self.folder)?.strip_prefix('/')? };
            Some(path.to_owned())
        };
        Ok(listed.into_iter().filter_map(|object| Some((below(&object.location)?, object.size))).collect())
    }

    /// The bytes of an object.
    pub async fn get(&self, path: &str) -> Result<Vec<u8>, Message> {
        let got = self.objects.get(&self.place(path)?).await.map_err(|error| self.failed(&error))?;
        Ok(got.bytes().await.map_err(|error| self.failed(&error))?.to_vec())
    }

    /// What an object says of its bytes.
    pub async fn held(&self, path: &str) -> Result<Held, Message> {
        let options = GetOptions { head: true, ..GetOptions::default() };
        let got = self.objects.get_opts(&self.place(path)?, options).await.map_err(|error| self.failed(&error))?;
        Ok(Held(got.attributes.get(&Attribute::Metadata(DIGEST.into())).map(|value| value.as_ref().to_owned())))
    }

    /// Writes an object. Pages are asked for anew each time; everything else may be kept for an hour.
    pub async fn put(&self, path: &str, bytes: Vec<u8>, media: &str, digest: Option<&str>) -> Result<(), Message> {
        let keeps = if media.starts_with("text/html") || media.starts_with("application/json") {
            "no-cache"
        } else {
            "public, max-age=3600"
        };
        let mut attributes = Attributes::new();
        attributes.insert(Attribute::ContentType, media.to_owned().into());
        attributes.insert(Attribute::CacheControl, keeps.into());
        if let Some(digest) = digest {
            attributes.insert(Attribute::Metadata(DIGEST.into()), digest.to_owned().into());
        }
        let options = PutOptions { attributes, ..PutOptions::default() };
        let put = self.objects.put_opts(&self.place(path)?, PutPayload::from(bytes), options).await;
        put.map(drop).map_err(|error| self.failed(&error))
    }

    /// Removes an object.
    pub async fn remove(&self, path: &str) -> Result<(), Message> {
        self.objects.delete(&self.place(path)?).await.map_err(|error| self.failed(&error))
    }
}

/// The store's own words, in whatever language, are better than none.
fn failed(address: &str, error: &object_store::Error) -> Message {
    Message::new("publish-failed").with("address", address).with("reason", Arg::Text(error.to_string()))
}
