use std::sync::Arc;

use tiny_skia::Pixmap;

use super::*;

fn fonts() -> Fonts {
    const FILES: [(&str, &[u8]); 5] = [
        ("bayan-arabic-bold.ttf", include_bytes!("../../../themes/default/fonts/bayan-arabic-bold.ttf")),
        ("bayan-arabic.ttf", include_bytes!("../../../themes/default/fonts/bayan-arabic.ttf")),
        ("bayan-latin-bold.ttf", include_bytes!("../../../themes/default/fonts/bayan-latin-bold.ttf")),
        ("bayan-latin.ttf", include_bytes!("../../../themes/default/fonts/bayan-latin.ttf")),
        ("bayan-tifinagh.ttf", include_bytes!("../../../themes/default/fonts/bayan-tifinagh.ttf")),
    ];
    Fonts::of(FILES.into_iter().map(|(name, bytes)| (name, Arc::from(bytes))))
}

fn card(direction: Direction, title: &str) -> Card {
    let words = |ar: &str, en: &str| if direction == Direction::Rtl { ar.to_owned() } else { en.to_owned() };
    let part = |words: String| Part { words, direction };
    Card {
        direction,
        site: Some(part(words("الحكومة المنفتحة", "Open government"))),
        sort: Some(part(words("التزام", "Commitment"))),
        title: part(title.to_owned()),
        state: Some(part(words("إنجاز محدود", "Limited"))),
        notice: None,
    }
}

/// The columns of a part of a picture in which something bright stands, from the left.
fn columns(picture: &Pixmap, rows: std::ops::Range<u32>) -> Vec<u32> {
    let is_bright = |x: u32, y: u32| picture.pixel(x, y).is_some_and(|pixel| pixel.red() > 0xb0);
    (0..WIDTH).filter(|x| rows.clone().any(|y| is_bright(*x, y))).collect()
}

#[test]
fn the_colours_are_those_of_the_sheets() {
    let sheet =
        |pairs: &[(&str, &str)]| pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let look = Look::of(&[sheet(&[("deep", "#012"), ("on-deep", "white")]), sheet(&[("gold", "#aabbcc")])]);
    // What is no colour that is known here is that of the default theme.
    let expected = Look { ground: [0, 0x11, 0x22], accent: [0xaa, 0xbb, 0xcc], ..Look::default() };
    assert_eq!(look, expected);
    let fonts = fonts();
    let png = card(Direction::Ltr, "Water").png(&fonts, &look).unwrap();
    let corner = Pixmap::decode_png(&png).unwrap().pixel(20, 20).unwrap();
    assert_eq!([corner.red(), corner.green(), corner.blue()], look.ground);
}

#[test]
fn the_same_words_are_the_same_small_picture() {
    let fonts = fonts();
    for (direction, title) in
        [(Direction::Rtl, "توسيع التغطية بشبكات الاتصال"), (Direction::Ltr, "Élargir la couverture")]
    {
        let png = card(direction, title).png(&fonts, &Look::default()).unwrap();
        assert_eq!(png, card(direction, title).png(&fonts, &Look::default()).unwrap());
        assert_ne!(png, card(direction, &format!("{title} 2")).png(&fonts, &Look::default()).unwrap());
        assert!(png.len() < 300 * 1024, "{} bytes", png.len());
        let picture = Pixmap::decode_png(&png).unwrap();
        assert_eq!((picture.width(), picture.height()), (WIDTH, HEIGHT));
    }
}

#[test]
fn words_begin_at_the_side_where_reading_begins() {
    let fonts = fonts();
    for (direction, title) in [(Direction::Rtl, "ماء"), (Direction::Ltr, "Eau")] {
        let picture = Pixmap::decode_png(&card(direction, title).png(&fonts, &Look::default()).unwrap()).unwrap();
        let lit = columns(&picture, 250..400);
        let (first, last) = (lit[0], lit[lit.len() - 1]);
        match direction {
            Direction::Ltr => assert!(first.abs_diff(72) < 12 && last < 500, "{first}–{last}"),
            Direction::Rtl => assert!(last.abs_diff(WIDTH - 72) < 12 && first > 700, "{first}–{last}"),
        }
    }
}

#[test]
fn letters_are_joined_and_words_stand_in_the_order_in_which_they_are_seen() {
    let fonts = fonts();
    let block = |direction| Block { direction, size: 60.0, width: 1000.0, most: 1 };
    // Joined, each letter of a word touches the next; kept apart (U+200C), none does.
    let touch = |words: &str| {
        let line = &set(&fonts.faces(true), words, &block(Direction::Rtl))[0];
        let mut places: Vec<(f32, f32)> =
            line.glyphs.iter().map(|glyph| (glyph.bounds().left(), glyph.bounds().right())).collect();
        places.sort_by(|a, b| a.0.total_cmp(&b.0));
        places.windows(2).filter(|pair| pair[1].0 <= pair[0].1 + 0.5).count()
    };
    assert_eq!(touch("محمد"), 3);
    assert_eq!(touch("م\u{200C}ح\u{200C}م\u{200C}د"), 0);
    // 31-13 after Arabic letters is another law when it is turned: isolated, it is drawn as it is alone.
    let ends = |words: &str| {
        let line = &set(&fonts.faces(true), words, &block(Direction::Rtl))[0];
        let mut places: Vec<f32> = line.glyphs.iter().map(|glyph| glyph.bounds().left()).collect();
        places.sort_by(f32::total_cmp);
        places.truncate(5);
        places
    };
    let isolated = ends("القانون \u{2066}31-13\u{2069}");
    let alone = &set(&fonts.faces(true), "31-13", &block(Direction::Ltr))[0];
    let expected: Vec<f32> = alone.glyphs.iter().map(|glyph| glyph.bounds().left()).collect();
    for (left, right) in isolated.iter().zip(&expected) {
        assert!((left - right).abs() < 0.5, "{isolated:?} {expected:?}");
    }
}

#[test]
fn a_long_title_is_smaller_then_cut_at_a_word() {
    let fonts = fonts();
    let block = Block { direction: Direction::Ltr, size: 40.0, width: 600.0, most: 2 };
    let lines = set(&fonts.faces(true), &"transparency ".repeat(40), &block);
    assert_eq!(lines.len(), 2);
    lines.iter().for_each(|line| assert!(line.width <= 600.0, "{}", line.width));
}

#[test]
fn letters_that_no_font_has_are_known_before_anything_is_drawn() {
    let fonts = fonts();
    for text in ["الحكومة المنفتحة", "Béni Mellal-Khénifra", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "« 12\u{202f}% »", "\u{2066}a\u{2069}"]
    {
        assert!(fonts.cover(text), "{text}");
    }
    assert!(!fonts.cover("政府"));
    let none = Fonts::of(std::iter::once(("a.ttf", Arc::from(&b"no font"[..]))));
    assert_eq!(none.digest(), None);
}
