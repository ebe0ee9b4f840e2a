use super::*;

/// A picture of 3 by 2 pixels with its parts; the coded words are no real ones.
fn photo(parts: &[&[u8]], way: u16) -> Vec<u8> {
    let mut bytes = b"\xFF\xD8".to_vec();
    let mut add = |kind: u8, body: &[u8]| {
        bytes.extend_from_slice(&[0xFF, kind, 0, u8::try_from(body.len() + 2).unwrap()]);
        bytes.extend_from_slice(body);
    };
    add(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
    add(0xE1, &[b"Exif\0\0", &oriented(way)[..], b"GPS 32.33 -6.35"].concat());
    parts.iter().for_each(|body| add(0xE2, body));
    add(0xED, b"Photoshop 3.0\0a name");
    add(0xFE, b"a remark");
    add(0xC0, b"\x08\0\x02\0\x03\x01\x01\x11\0");
    add(0xDA, b"\x01\x01\0\0\x3F\0");
    bytes.extend_from_slice(b"\x12\xFF\0\x34\xFF\xD0\x56\xFF\xD9a film behind the picture");
    bytes
}

fn has(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|some| some == words.as_bytes())
}

#[test]
fn a_photograph_tells_neither_place_nor_camera_and_stays_the_right_way_up() {
    let within = photo(&[], 1);
    let with_copy = [&within[..2], b"\xFF\xE0\0\x13JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01old", &within[20..]].concat();
    assert!(!has(&without_traces(&with_copy), "old"));
    assert_eq!(without_traces(&with_copy), without_traces(&within));

    let told = photo(&[b"ICC_PROFILE\0\x01\x01colours", b"MPF\0another picture"], 6);
    let clean = without_traces(&told);
    for words in ["GPS", "Photoshop", "remark", "film", "MPF"] {
        assert!(has(&told, words) && !has(&clean, words), "{words}");
    }
    assert!(has(&clean, "ICC_PROFILE") && has(&clean, "JFIF"));
    assert!(clean.ends_with(b"\x12\xFF\0\x34\xFF\xD0\x56\xFF\xD9"));
    // Turned by a quarter: as high as it was wide.
    assert_eq!(pixels(&told), Some(Pixels { width: 2, height: 3 }));
    assert_eq!(pixels(&clean), pixels(&told));
    assert_eq!(without_traces(&clean), clean, "doing it again changes nothing");
    assert!(!has(&without_traces(&photo(&[], 1)), "Exif"));
}

#[test]
fn a_drawing_loses_its_remarks() {
    let block = |kind: &[u8], body: &[u8]| {
        let named = [kind, body].concat();
        let length = u32::try_from(body.len()).unwrap().to_be_bytes();
        [&length[..], &named, &checksum(&named).to_be_bytes()].concat()
    };
    let head = block(b"IHDR", b"\0\0\0\x05\0\0\0\x04\x08\0\0\0\0");
    // As every PNG file ends (PNG 11.2.5).
    assert_eq!(block(b"IEND", b""), b"\0\0\0\0IEND\xAE\x42\x60\x82");
    let turned = [&oriented(8)[..], b"GPS"].concat();
    let told =
        [PNG, &head, &block(b"tEXt", b"Author\0a name"), &block(b"eXIf", &turned), &block(b"IEND", b""), b"more"]
            .concat();
    let clean = without_traces(&told);
    assert_eq!(*clean, *[PNG, &head, &block(b"eXIf", &oriented(8)), &block(b"IEND", b"")].concat());
    assert_eq!(pixels(&told), Some(Pixels { width: 4, height: 5 }));
    assert_eq!(pixels(&clean), pixels(&told));
}

#[test]
fn a_webp_picture_loses_its_remarks() {
    let block = |kind: &[u8], body: &[u8]| {
        let length = u32::try_from(body.len()).unwrap().to_le_bytes();
        [kind, &length[..], body].concat()
    };
    let file = |blocks: &[Vec<u8>]| {
        let blocks = blocks.concat();
        let length = u32::try_from(blocks.len() + 4).unwrap().to_le_bytes();
        [b"RIFF", &length[..], b"WEBP", &blocks].concat()
    };
    let head = |flags: u8| block(b"VP8X", &[flags, 0, 0, 0, 9, 0, 0, 6, 0, 0]);
    let told = file(&[head(0b0010_1100), block(b"ICCP", b"ab"), block(b"EXIF", b"GPS "), block(b"XMP ", b"name")]);
    assert_eq!(*without_traces(&told), *file(&[head(0b0010_0000), block(b"ICCP", b"ab")]));
    assert_eq!(pixels(&told), Some(Pixels { width: 10, height: 7 }));

    // Turned by a quarter: which way up it is stays, the rest of that block goes.
    let lying = file(&[head(0b0000_1000), block(b"EXIF", &[&oriented(6)[..], b"GPS "].concat())]);
    assert_eq!(*without_traces(&lying), *file(&[head(0b0000_1000), block(b"EXIF", &oriented(6))]));
    assert_eq!(pixels(&lying), Some(Pixels { width: 7, height: 10 }));
    assert_eq!(pixels(&without_traces(&lying)), pixels(&lying));
    // A head without anything in it is no head.
    let empty = file(&[block(b"VP8X", b"")]);
    assert_eq!(*without_traces(&empty), *empty);
}

#[test]
fn a_picture_is_known_by_its_bytes_and_not_by_its_name() {
    let whole = photo(&[], 1);
    let known = Picture::of(&whole);
    assert_eq!((known.form, known.is_whole, known.moves, known.tells_place), (Some(Form::Jpeg), true, false, false));
    assert!(!Picture::of(&whole[..60]).is_whole);
    let placed = b"MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1A";
    let told = [&whole[..2], b"\xFF\xE1\0\x20Exif\0\0", &placed[..], &[0; 2], &whole[2..]].concat();
    assert!(Picture::of(&told).tells_place);
    assert!(!Picture::of(&without_traces(&told)).tells_place);
    let moving = b"RIFF\x0C\0\0\0WEBPANIM\0\0\0\0";
    assert!(Picture::of(moving).moves && Picture::of(moving).form == Some(Form::Webp));
    assert_eq!(Picture::of(b"%PDF-1.7").form, None);
}

#[test]
fn what_is_no_picture_or_cut_off_stays_as_it_is() {
    let cut_off = &photo(&[], 3)[..60];
    for bytes in [&b"RIFF"[..], b"%PDF-1.7", b"\xFF\xD8\xFF", b"\x89PNG\r\n\x1a\n\0\0\0\xFFIHDR", cut_off, b""] {
        assert_eq!(*without_traces(bytes), *bytes);
        assert_eq!(pixels(bytes), None);
    }
}
