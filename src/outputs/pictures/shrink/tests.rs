use image::{ColorType, RgbImage, Rgba, RgbaImage};

use super::*;

/// A photograph: red above, blue below, with a grain that is hard to press.
fn photo(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let grain = u8::try_from((x * 7 + y * 13) % 32).unwrap();
        if y < height / 2 { [220, grain, grain].into() } else { [grain, grain, 220].into() }
    })
}

/// The same as a camera writes it: lying on its side, with the place where it was taken.
fn jpeg(width: u32, height: u32, way: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    photo(width, height).write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 90)).unwrap();
    let table =
        [b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", &[way, 0, 0, 0, 0, 0, 0][..], b"GPS 32.33 -6.35"].concat();
    let length = u8::try_from(table.len() + 8).unwrap();
    [&bytes[..2], &[0xFF, 0xE1, 0, length], b"Exif\0\0", &table, &bytes[2..]].concat()
}

fn variant(width: u32, height: u32, from: Form, form: Form) -> Variant {
    Variant { path: String::new(), pixels: Pixels { width, height }, form, from }
}

fn seen(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).unwrap()
}

#[test]
fn a_photograph_is_made_smaller_the_right_way_up_and_says_nothing_of_its_making() {
    let told = jpeg(600, 400, 6);
    assert!(told.windows(3).any(|some| some == b"GPS"));
    for form in [Form::Webp, Form::Jpeg] {
        let small = shrunk(&told, &variant(200, 300, Form::Jpeg, form)).unwrap();
        assert!(small.len() < told.len() / 3);
        for words in [&b"Exif"[..], b"EXIF", b"GPS"] {
            assert!(!small.windows(words.len()).any(|some| some == words));
        }
        let small = seen(&small).into_rgb8();
        assert_eq!((small.width(), small.height()), (200, 300));
        // Turned by a quarter to the right, what was above is at the right.
        assert!(small.get_pixel(190, 150)[0] > 150 && small.get_pixel(10, 150)[2] > 150);
        assert_eq!(
            shrunk(&told, &variant(200, 300, Form::Jpeg, form)),
            shrunk(&told, &variant(200, 300, Form::Jpeg, form))
        );
    }
}

#[test]
fn what_can_be_seen_through_and_what_was_exact_stay_so() {
    let drawing = RgbaImage::from_fn(64, 64, |x, _| if x < 32 { Rgba([10, 20, 30, 255]) } else { Rgba([0, 0, 0, 0]) });
    let mut bytes = Vec::new();
    drawing.write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
    for form in [Form::Webp, Form::Png] {
        let same = shrunk(&bytes, &variant(64, 64, Form::Png, form)).unwrap();
        let same = seen(&same).into_rgba8();
        assert_eq!((same.get_pixel(5, 5), same.get_pixel(60, 5)[3]), (&Rgba([10, 20, 30, 255]), 0));
    }
}

#[test]
fn a_photograph_that_was_saved_as_a_drawing_is_written_as_a_photograph_and_nothing_grows_by_being_made_smaller() {
    let mut seed = 1_u32;
    let noise = RgbImage::from_fn(300, 200, |_, _| {
        seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        let [_, _, one, two] = seed.to_le_bytes();
        [one, two, one ^ two].into()
    });
    let mut bytes = Vec::new();
    noise.write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
    let photo = shrunk(&bytes, &variant(300, 200, Form::Png, Form::Webp)).unwrap();
    assert_eq!(&photo[12..16], b"VP8 ");
    assert!(photo.len() < bytes.len() / 2, "{} of {}", photo.len(), bytes.len());

    let dots = RgbImage::from_fn(600, 400, |x, y| if (x + y) % 2 == 0 { [0, 0, 0].into() } else { [250, 9, 9].into() });
    let mut bytes = Vec::new();
    dots.write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
    assert!(shrunk(&bytes, &variant(431, 287, Form::Png, Form::Png)).unwrap().len() <= bytes.len());
}

#[test]
fn colours_keep_the_profile_that_says_how_they_are_meant() {
    let mut profile = vec![7; 131];
    profile[16..20].copy_from_slice(b"RGB ");
    for (from, form) in
        [(Form::Jpeg, Form::Webp), (Form::Jpeg, Form::Jpeg), (Form::Png, Form::Webp), (Form::Png, Form::Png)]
    {
        let mut bytes = Vec::new();
        if from == Form::Jpeg {
            let mut encoder = JpegEncoder::new(&mut bytes);
            encoder.set_icc_profile(profile.clone()).unwrap();
            photo(90, 60).write_with_encoder(encoder).unwrap();
        } else {
            let mut encoder = PngEncoder::new(&mut bytes);
            encoder.set_icc_profile(profile.clone()).unwrap();
            encoder.write_image(&photo(90, 60), 90, 60, ColorType::Rgb8.into()).unwrap();
        }
        let small = shrunk(&bytes, &variant(45, 30, from, form)).unwrap();
        let again = decoded(&small, form).unwrap();
        assert_eq!(again.colours.as_deref(), Some(&*profile), "{from:?} {form:?}");
        assert_eq!((again.picture.width(), again.picture.height()), (45, 30));
    }
}

#[test]
fn a_picture_that_unfolds_without_end_or_is_cut_off_is_refused_within_bounds() {
    // A head of 60,000 by 60,000 pixels and hardly anything behind it.
    let mut bomb = Vec::new();
    photo(8, 8).write_with_encoder(PngEncoder::new(&mut bomb)).unwrap();
    bomb[16..24].copy_from_slice(&[0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]);
    let checksum = {
        let mut crc = flate2::Crc::new();
        crc.update(&bomb[12..29]);
        crc.sum()
    };
    bomb[29..33].copy_from_slice(&checksum.to_be_bytes());
    let refused = shrunk(&bomb, &variant(480, 480, Form::Png, Form::Webp)).unwrap_err();
    assert!(refused.contains("64000000"), "{refused}");

    let whole = jpeg(120, 80, 1);
    let to = variant(60, 40, Form::Jpeg, Form::Webp);
    for length in (0..whole.len()).step_by(37) {
        // Whatever comes of it: it ends, and nothing is torn down.
        let _ = shrunk(&whole[..length], &to);
        let mut spoilt = whole.clone();
        spoilt[length] ^= 0x55;
        let _ = shrunk(&spoilt, &to);
    }
    assert!(shrunk(b"no picture", &to).is_err());
}
