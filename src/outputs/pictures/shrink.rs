//! A picture made smaller: decoded within bounds, turned the right way up, and written down again with its colours and
//! nothing else of what it says.
//!
//! Decoders are written in Rust; what encodes WebP is a library in C, and sees only pixels that were decoded already.

use std::io::Cursor;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{CompressionType, FilterType as Filter, PngDecoder, PngEncoder};
use image::codecs::webp::WebPDecoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, Limits};

use crate::base::{Form, MOST_PIXELS, Pixels, way_up, without_traces};
use crate::theme::views::pictures::Variant;

/// How closely a photograph is followed, of 100: at 75 nobody sees the difference at the size at which it is shown.
const QUALITY_OF_WEBP: f32 = 75.0;
/// The same for JPEG, whose numbers mean less.
const QUALITY_OF_JPEG: u8 = 80;
/// How many bits of a pixel may be spent on keeping it exact: drawings and letters seldom need one, photographs eight. What
/// needs more is a photograph, whatever the form it was saved in.
const MOST_EXACT_BITS: u64 = 3;
/// The most memory that a decoder may ask for: four bytes of each pixel, twice, as a decoder turns lines into pixels.
const MOST_MEMORY: u64 = MOST_PIXELS * 8;

/// The picture of these bytes as a variant of it.
pub fn shrunk(bytes: &[u8], variant: &Variant) -> Result<Vec<u8>, String> {
    let mut decoded = decoded(bytes, variant.from)?;
    // What sites read there and not what the decoder does, so that width and height are always those of the page.
    decoded.picture.apply_orientation(Orientation::from_exif(way_up(bytes)).unwrap_or(Orientation::NoTransforms));
    let picture = resized(decoded.picture, variant.pixels);
    match variant.form {
        Form::Jpeg => as_jpeg(&picture, decoded.colours),
        Form::Png => {
            let smaller = as_png(&picture, decoded.colours)?;
            // Flat colours press well, and what lies between two of them does not.
            let whole = without_traces(bytes);
            Ok(if smaller.len() > whole.len() { whole.into_owned() } else { smaller })
        }
        Form::Webp => as_webp(&picture, decoded.colours, decoded.is_exact),
    }
}

struct Decoded {
    picture: DynamicImage,
    /// The profile of its colours, when they are red, green and blue (ICC.1, 7.2.6).
    colours: Option<Vec<u8>>,
    is_exact: bool,
}

fn decoded(bytes: &[u8], form: Form) -> Result<Decoded, String> {
    let from = Cursor::new(bytes);
    match form {
        Form::Jpeg => of_decoder(JpegDecoder::new(from), false),
        Form::Png => of_decoder(PngDecoder::with_limits(from, limits()), true),
        Form::Webp => of_decoder(WebPDecoder::new(from), bytes.get(12..16) == Some(b"VP8L")),
    }
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

fn of_decoder<D: ImageDecoder>(decoder: image::ImageResult<D>, is_exact: bool) -> Result<Decoded, String> {
    let said = |error: image::ImageError| error.to_string();
    let mut decoder = decoder.map_err(said)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(format!("{width} × {height} pixels; at most {MOST_PIXELS} are read"));
    }
    decoder.set_limits(limits()).map_err(said)?;
    let colours = decoder.icc_profile().ok().flatten().filter(|profile| profile.get(16..20) == Some(b"RGB "));
    let picture = DynamicImage::from_decoder(decoder).map_err(said)?;
    let has_alpha = picture.color().has_alpha();
    // Eight bits of each colour, whatever it had.
    let picture = if has_alpha { picture.into_rgba8().into() } else { DynamicImage::from(picture.into_rgb8()) };
    Ok(Decoded { picture, colours, is_exact })
}

/// At this size: roughly first, then finely, which costs a third of doing all of it finely.
fn resized(picture: DynamicImage, to: Pixels) -> DynamicImage {
    if (picture.width(), picture.height()) == (to.width, to.height) {
        return picture;
    }
    let rough = |of: u32| of.saturating_mul(2);
    let is_much_larger = picture.width() > rough(to.width).saturating_mul(2) && picture.height() > rough(to.height);
    let picture = if is_much_larger { picture.thumbnail_exact(rough(to.width), rough(to.height)) } else { picture };
    picture.resize_exact(to.width, to.height, FilterType::Lanczos3)
}

fn as_jpeg(picture: &DynamicImage, colours: Option<Vec<u8>>) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY_OF_JPEG);
    if let Some(colours) = colours {
        encoder.set_icc_profile(colours).map_err(|error| error.to_string())?;
    }
    DynamicImage::from(picture.to_rgb8()).write_with_encoder(encoder).map_err(|error| error.to_string())?;
    Ok(bytes)
}

fn as_png(picture: &DynamicImage, colours: Option<Vec<u8>>) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, Filter::Adaptive);
    if let Some(colours) = colours {
        encoder.set_icc_profile(colours).map_err(|error| error.to_string())?;
    }
    picture.write_with_encoder(encoder).map_err(|error| error.to_string())?;
    Ok(bytes)
}

fn as_webp(picture: &DynamicImage, colours: Option<Vec<u8>>, is_exact: bool) -> Result<Vec<u8>, String> {
    let (width, height) = (picture.width(), picture.height());
    let encoded = |is_exact: bool| {
        let encoder = match picture {
            DynamicImage::ImageRgba8(pixels) => webp::Encoder::from_rgba(pixels, width, height),
            DynamicImage::ImageRgb8(pixels) => webp::Encoder::from_rgb(pixels, width, height),
            _ => return Err("a picture of eight bits was expected".to_owned()),
        };
        encoder.encode_simple(is_exact, QUALITY_OF_WEBP).map_err(|error| format!("{error:?}"))
    };
    // What was exact stays exact, as letters and lines would get shadows, unless it costs what only photographs do.
    let most = u64::from(width) * u64::from(height) * MOST_EXACT_BITS / 8;
    let exact = if is_exact { Some(encoded(true)?) } else { None };
    let encoded = match exact.filter(|file| file.len() as u64 <= most) {
        Some(file) => file,
        None => encoded(false)?,
    };
    match colours {
        Some(colours) => with_colours(&encoded, &colours, picture).ok_or_else(|| "no WebP file was written".to_owned()),
        None => Ok(encoded.to_vec()),
    }
}

/// A WebP file with the profile of its colours (RFC 9649, 2.7): a head that says so, the profile, then the picture as it is.
fn with_colours(file: &[u8], colours: &[u8], picture: &DynamicImage) -> Option<Vec<u8>> {
    let blocks = file.get(12..)?;
    // An encoder that keeps transparency has written a head of its own.
    let blocks = if blocks.starts_with(b"VP8X") { blocks.get(18..)? } else { blocks };
    let alpha = if picture.color().has_alpha() { 0b0001_0000 } else { 0 };
    let mut head = vec![0b0010_0000 | alpha, 0, 0, 0];
    for side in [picture.width(), picture.height()] {
        head.extend_from_slice(&side.checked_sub(1)?.to_le_bytes()[..3]);
    }
    let mut body = b"WEBP".to_vec();
    for (kind, content) in [(b"VP8X", &head[..]), (b"ICCP", colours)] {
        body.extend_from_slice(kind);
        body.extend_from_slice(&u32::try_from(content.len()).ok()?.to_le_bytes());
        body.extend_from_slice(content);
        body.extend(std::iter::repeat_n(0, content.len() % 2));
    }
    body.extend_from_slice(blocks);
    let mut whole = b"RIFF".to_vec();
    whole.extend_from_slice(&u32::try_from(body.len()).ok()?.to_le_bytes());
    whole.append(&mut body);
    Some(whole)
}

#[cfg(test)]
mod tests;
