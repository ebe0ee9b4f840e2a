//! In which sizes and forms a picture is offered, so that a phone fetches no more than it shows.
//!
//! Only planned here, by what is known of the file without decoding it; the making is an output.

use tera::Value;

use super::shapes::{list, map};
use super::{View, address};
use crate::base::{Digest, Form, MOST_PIXELS, Pixels, SitePath, is_picture};
use crate::edition::Edition;
use crate::model::Entry;
use crate::theme::markdown::{Measured, Offered, SHOWN};

/// The widths that are offered, in pixels: a phone, a phone with fine pixels or a desk, a desk with fine pixels.
const WIDTHS: [u32; 3] = [480, 960, 1440];

/// The width of what is shown where the modern form is not known.
const USUAL: u32 = 960;

/// A picture of fewer bytes is left alone: making it smaller would save nothing that anybody feels.
const LIGHT: u64 = 24_000;

/// Changes when pictures are made in another way, so that those that are there are made anew.
const MANNER: &str = concat!(env!("CARGO_PKG_VERSION"), "/1");

/// One size of a picture in one form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its path, from the root of the output.
    pub path: String,
    /// How large it is.
    pub pixels: Pixels,
    /// The form in which it is written down.
    pub form: Form,
    /// That of the picture it is made from.
    pub from: Form,
}

/// The sizes in which a picture is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variants {
    /// In the modern form, the smallest first.
    pub modern: Vec<Variant>,
    /// In the form of the picture itself, for browsers that do not know the other; none when that is the same, or when the
    /// picture is small enough as it is.
    pub usual: Option<Variant>,
}

/// In which sizes a picture beside an entry is offered. None for one that moves, is drawn by lines, is light or small, or
/// cannot be decoded.
pub fn variants(edition: &Edition, entry: &Entry, path: &SitePath) -> Option<Variants> {
    let is_free = is_picture(path) && !entry.withheld.iter().any(|span| span.file == *path);
    let file = edition.file(path).filter(|_| is_free)?;
    let picture = file.picture.filter(|picture| picture.is_whole && !picture.moves)?;
    let (form, pixels) = (picture.form?, picture.pixels?);
    let is_worth_it = picture.size > LIGHT && pixels.width > WIDTHS[0] && pixels.count() <= MOST_PIXELS;
    is_worth_it.then(|| offered(file.digest, form, pixels))
}

/// The sizes of a picture: never larger than it is, and its own width where that is between two of them.
fn offered(digest: Digest, from: Form, pixels: Pixels) -> Variants {
    let digest = Digest::of(format!("{MANNER}\n{digest}").as_bytes()).to_string();
    let largest = pixels.width.min(WIDTHS[WIDTHS.len() - 1]);
    let variant = |width: u32, form: Form| {
        let height = u64::from(pixels.height) * u64::from(width) / u64::from(pixels.width);
        let pixels = Pixels { width, height: u32::try_from(height).unwrap_or(u32::MAX).max(1) };
        Variant { path: format!("pictures/{}-{width}.{}", &digest[..20], form.ending()), pixels, form, from }
    };
    let widths = WIDTHS.into_iter().filter(|width| *width < largest).chain([largest]);
    let modern = widths.map(|width| variant(width, Form::Webp)).collect();
    let usual = (from != Form::Webp && pixels.width > USUAL).then(|| variant(USUAL, from));
    Variants { modern, usual }
}

impl View<'_> {
    /// How large a picture beside `entry` is, and in which sizes it is offered from this page.
    pub(super) fn picture_at(&self, entry: &Entry, destination: &str) -> Option<Measured> {
        let path = entry.folder.join(destination.split(['#', '?']).next().unwrap_or_default())?;
        let (pixels, variants) = self.sized(entry, &path)?;
        let address = |variant: &Variant| format!("{}{}", self.root, variant.path);
        let offered = variants.map(|variants| Offered {
            modern: variants.modern.iter().map(|variant| (address(variant), variant.pixels.width)).collect(),
            usual: variants.usual.as_ref().map(address),
        });
        Some(Measured { pixels, offered })
    }

    /// `Picture`: a file of `entry` as it is shown; none when it is no picture that browsers show.
    pub(super) fn picture(&self, entry: &Entry, path: &SitePath) -> Option<Value> {
        let (pixels, variants) = self.sized(entry, path)?;
        let (modern, usual) = variants.map(|variants| (variants.modern, variants.usual)).unwrap_or_default();
        let url = usual.map_or_else(|| address::link_to_file(entry, path), |variant| variant.path);
        let size = |variant: &Variant| {
            map([("url", variant.path.as_str().into()), ("width", i64::from(variant.pixels.width).into())])
        };
        Some(map([
            ("url", url.into()),
            ("width", i64::from(pixels.width).into()),
            ("height", i64::from(pixels.height).into()),
            ("modern", list(modern.iter().map(size))),
            ("shown", SHOWN.into()),
        ]))
    }

    fn sized(&self, entry: &Entry, path: &SitePath) -> Option<(Pixels, Option<Variants>)> {
        let picture = self.edition.file(path)?.picture?;
        let pixels = picture.pixels.filter(|_| picture.is_whole)?;
        Some((pixels, variants(self.edition, entry, path).filter(|variants| self.is_made(variants))))
    }

    /// Whether these stand beside the page. Paper has the picture itself. Those of an earlier day are there when the picture is the same today.
    fn is_made(&self, variants: &Variants) -> bool {
        let Some(since) = self.shared.since() else { return !self.is_paper };
        variants.modern.iter().chain(&variants.usual).all(|variant| since.files.contains(&variant.path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_offered_in_widths_below_its_own_and_never_enlarged() {
        let widths = |width: u32, height: u32, from: Form| {
            let variants = offered(Digest::of(b"a"), from, Pixels { width, height });
            let modern: Vec<(u32, u32)> =
                variants.modern.iter().map(|variant| (variant.pixels.width, variant.pixels.height)).collect();
            (
                modern,
                variants
                    .usual
                    .map(|variant| (variant.pixels.width, variant.path.rsplit('.').next().unwrap().to_owned())),
            )
        };
        let usual = |end: &str| Some((960, end.to_owned()));
        assert_eq!(widths(4000, 3000, Form::Jpeg), (vec![(480, 360), (960, 720), (1440, 1080)], usual("jpg")));
        assert_eq!(widths(1200, 600, Form::Png), (vec![(480, 240), (960, 480), (1200, 600)], usual("png")));
        assert_eq!(widths(960, 100, Form::Jpeg), (vec![(480, 50), (960, 100)], None));
        assert_eq!(widths(500, 10_000, Form::Webp), (vec![(480, 9600), (500, 10_000)], None));
        assert_eq!(widths(60_000, 1, Form::Webp).0[0], (480, 1));
    }
}
