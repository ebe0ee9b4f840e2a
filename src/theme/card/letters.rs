//! Letters as shapes: a run of one direction is given to the font that has its letters, which joins and places them.

use rustybuzz::{Direction, Face, UnicodeBuffer};
use tiny_skia::{Path, PathBuilder, Transform};

use super::fonts::is_unseen;

/// Shapes one after the other, from the left.
#[derive(Default)]
pub struct Shapes {
    /// Where the pen stands at the end.
    pub width: f32,
    /// The shapes.
    pub glyphs: Vec<Path>,
}

impl Shapes {
    /// Adds a run of one direction, in the order in which it is read. Each part of it that one font has is shaped whole.
    pub fn add(&mut self, faces: &[Face], run: &str, is_rtl: bool, size: f32) {
        let mut parts = parts(faces, run);
        if is_rtl {
            parts.reverse();
        }
        for (face, part) in parts {
            self.shape(face, part, is_rtl, size);
        }
    }

    fn shape(&mut self, face: &Face, part: &str, is_rtl: bool, size: f32) {
        let text: String = part.chars().filter(|c| !is_mark_of_direction(*c)).map(as_space).collect();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&text);
        buffer.set_direction(if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        buffer.guess_segment_properties();
        let shaped = rustybuzz::shape(face, &[], buffer);
        let scale = size / f32::from(u16::try_from(face.units_per_em()).unwrap_or(1000));
        for (info, place) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let (right, up) = (place.x_offset as f32 * scale, place.y_offset as f32 * scale);
            let mut outline = Outline(PathBuilder::new());
            let glyph = rustybuzz::ttf_parser::GlyphId(u16::try_from(info.glyph_id).unwrap_or_default());
            if face.outline_glyph(glyph, &mut outline).is_some() {
                let placed = Transform::from_row(scale, 0.0, 0.0, -scale, self.width + right, -up);
                self.glyphs.extend(outline.0.finish().and_then(|path| path.transform(placed)));
            }
            self.width += place.x_advance as f32 * scale;
        }
    }
}

/// The run cut where another font is needed. What has no shape goes with what stands before it.
fn parts<'f, 't, 'b>(faces: &'f [Face<'b>], run: &'t str) -> Vec<(&'f Face<'b>, &'t str)> {
    let mut parts: Vec<(&Face, usize)> = Vec::new();
    for (at, c) in run.char_indices() {
        let has = |face: &&Face| face.glyph_index(c).is_some();
        let last = parts.last().map(|(face, _)| *face);
        let stays = last.is_some_and(|face| is_unseen(c) || has(&face));
        if stays {
            continue;
        }
        if let Some(face) = faces.iter().find(has).or(last).or(faces.first()) {
            parts.push((face, at));
        }
    }
    let ends = parts.iter().skip(1).map(|(_, start)| *start).chain([run.len()]);
    parts.iter().zip(ends).map(|((face, start), end)| (*face, &run[*start..end])).collect()
}

fn is_mark_of_direction(c: char) -> bool {
    is_unseen(c) && !c.is_whitespace() && c != '\u{200C}' && c != '\u{200D}'
}

/// Fonts have no shape for most of the spaces of typography.
fn as_space(c: char) -> char {
    if c.is_whitespace() { ' ' } else { c }
}

struct Outline(PathBuilder);

impl rustybuzz::ttf_parser::OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.0.close();
    }
}
