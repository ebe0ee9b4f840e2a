//! A picture of the site in the markup of a page: in the sizes in which it is offered, with a place kept for it.

use super::address;
use crate::base::Pixels;

/// How wide a picture is shown: as a text, which is never wider than this.
pub const SHOWN: &str = "(min-width: 48rem) 46rem, 100vw";

/// A picture before it comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// How large it is, so that a page keeps its place.
    pub pixels: Pixels,
    /// The sizes in which it is offered; none when it is shown as it is.
    pub offered: Option<Offered>,
}

/// Sizes of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// In the modern form: the address and the width of each.
    pub modern: Vec<(String, u32)>,
    /// The address for browsers that do not know the modern form, when it is not that of the picture itself.
    pub usual: Option<String>,
}

impl Offered {
    /// What the attribute `srcset` says, escaped.
    pub fn set(&self) -> String {
        let one = |(to, width): &(String, u32)| Some(format!("{} {width}w", address::attribute(to)?));
        self.modern.iter().filter_map(one).collect::<Vec<_>>().join(", ")
    }
}

/// The markup of a picture, by its own address and what is said in its place, both escaped. The first of a text is fetched
/// at once, because a reader may be looking at its place; the others when a reader comes near.
pub fn markup(own: &str, words: &str, measured: Option<Measured>, is_first: bool) -> String {
    let size = measured.as_ref().map(|of| format!(" width=\"{}\" height=\"{}\"", of.pixels.width, of.pixels.height));
    let size = size.unwrap_or_default();
    let when = if is_first { "" } else { " loading=\"lazy\"" };
    let image = |address: &str| format!("<img src=\"{address}\" alt=\"{words}\"{size}{when} decoding=\"async\">");
    let Some(offered) = measured.and_then(|of| of.offered) else { return image(own) };
    let usual = offered.usual.as_deref().and_then(address::attribute);
    let set = offered.set();
    let source = format!("<source type=\"image/webp\" srcset=\"{set}\" sizes=\"{SHOWN}\">");
    format!("<picture>{source}{}</picture>", image(usual.as_deref().unwrap_or(own)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_chooses_among_sizes_and_one_that_knows_no_modern_form_gets_the_usual() {
        let pixels = Pixels { width: 1600, height: 1000 };
        let modern = vec![("../p/a-480.webp".to_owned(), 480), ("../p/a-960.webp".to_owned(), 960)];
        let offered = Offered { modern, usual: Some("../p/a-960.jpg".to_owned()) };
        let source = format!(
            "<source type=\"image/webp\" srcset=\"../p/a-480.webp 480w, ../p/a-960.webp 960w\" sizes=\"{SHOWN}\">"
        );
        let image = "alt=\"A hall\" width=\"1600\" height=\"1000\"";
        let measured = Measured { pixels, offered: Some(offered.clone()) };
        assert_eq!(
            markup("../a.jpg", "A hall", Some(measured), true),
            format!("<picture>{source}<img src=\"../p/a-960.jpg\" {image} decoding=\"async\"></picture>")
        );
        let measured = Measured { pixels, offered: Some(Offered { usual: None, ..offered }) };
        assert_eq!(
            markup("../a.webp", "A hall", Some(measured), false),
            format!("<picture>{source}<img src=\"../a.webp\" {image} loading=\"lazy\" decoding=\"async\"></picture>")
        );
        let alone =
            markup("../a.png", "", Some(Measured { pixels: Pixels { width: 9, height: 4 }, offered: None }), false);
        assert_eq!(
            alone,
            "<img src=\"../a.png\" alt=\"\" width=\"9\" height=\"4\" loading=\"lazy\" decoding=\"async\">"
        );
    }
}
