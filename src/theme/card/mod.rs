//! Social cards: the picture that a page is shown with where its address is shared. It only draws: no record, no language.
//!
//! Letters come from the fonts of the theme and never from the machine, and nothing here rounds as a machine likes: the same
//! words make the same bytes everywhere.

mod fonts;
mod letters;
mod lines;

use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, Transform};

pub use self::fonts::Fonts;
use self::lines::{Block, set};
use crate::locale::Direction;

/// The width of a card, in pixels.
pub const WIDTH: u32 = 1200;
/// The height of a card, in pixels.
pub const HEIGHT: u32 = 630;

/// What a card says, each part in words that are ready to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The direction of the page: at which side lines begin.
    pub direction: Direction,
    /// Who publishes.
    pub site: String,
    /// What sort of page it is.
    pub sort: String,
    /// The title of the page, and the direction of its own language.
    pub title: (String, Direction),
    /// How far it is, or when it was.
    pub state: Option<String>,
    /// What must not be overlooked: that it is an invented example.
    pub notice: Option<String>,
}

const GROUND: (u8, u8, u8) = (0x12, 0x44, 0x3f);
const STAR: (u8, u8, u8) = (0x1d, 0x57, 0x51);
const GOLD: (u8, u8, u8) = (0xe9, 0xc4, 0x6a);
const WHITE: (u8, u8, u8) = (0xff, 0xff, 0xff);
const PALE: (u8, u8, u8) = (0xd3, 0xe4, 0xe0);

/// The margin around the words.
const MARGIN: f32 = 72.0;
/// The sizes that a title may have: the largest in which it has its room.
const SIZES: [f32; 5] = [68.0, 60.0, 52.0, 46.0, 40.0];
/// The lowest line that a title may stand on.
const TITLE_END: f32 = 470.0;

impl Card {
    /// All its words, by which it is told from another.
    pub fn words(&self) -> String {
        let of = |words: &Option<String>| words.clone().unwrap_or_default();
        let directions = (self.direction.as_str(), self.title.1.as_str());
        [&*self.site, &self.sort, &self.title.0, &of(&self.state), &of(&self.notice), directions.0, directions.1]
            .join("\n")
    }

    /// The picture, as PNG.
    pub fn png(&self, fonts: &Fonts) -> Result<Vec<u8>, String> {
        let mut picture = Pixmap::new(WIDTH, HEIGHT).ok_or("no picture of this size")?;
        picture.fill(color(GROUND));
        self.ornament(&mut picture);
        let width = WIDTH as f32 - 2.0 * MARGIN;
        let block = |direction, size, bold, most| Block { direction, size, bold, width, most };
        let write = |picture: &mut Pixmap, words: &str, block: &Block, top: f32, colour| -> f32 {
            let lines = set(fonts, words, block);
            let mut bottom = top;
            for line in &lines {
                bottom += block.size * 1.45;
                // What does not begin at the side where the page begins is put there.
                let left = match self.direction {
                    Direction::Ltr => MARGIN,
                    Direction::Rtl => MARGIN + width - line.width,
                };
                let place = Transform::from_translate(left, bottom - block.size * 0.42);
                line.glyphs.iter().for_each(|glyph| fill(picture, glyph, colour, place));
            }
            bottom
        };
        write(&mut picture, &self.site, &block(self.direction, 30.0, true, 1), 64.0, PALE);
        write(&mut picture, &self.sort, &block(self.direction, 30.0, false, 1), 132.0, GOLD);
        let (title, direction) = &self.title;
        let top = 178.0;
        let room = |size: f32| ((TITLE_END - top) / (size * 1.45)).floor() as usize;
        let fits = |size: &&f32| set(fonts, title, &block(*direction, **size, true, usize::MAX)).len() <= room(**size);
        let size = SIZES.iter().find(fits).copied().unwrap_or(SIZES[SIZES.len() - 1]);
        write(&mut picture, title, &block(*direction, size, true, room(size)), top, WHITE);
        let below = [self.state.as_ref().map(|words| (words, PALE)), self.notice.as_ref().map(|words| (words, GOLD))];
        let mut top = 500.0;
        for (words, colour) in below.into_iter().flatten() {
            top = write(&mut picture, words, &block(self.direction, 28.0, false, 1), top, colour);
        }
        picture.encode_png().map_err(|error| error.to_string())
    }

    /// A band of stars at the side where lines end, and a line of gold below.
    fn ornament(&self, picture: &mut Pixmap) {
        let (width, height) = (WIDTH as f32, HEIGHT as f32);
        let side = |from_end: f32| match self.direction {
            Direction::Ltr => width - from_end,
            Direction::Rtl => from_end,
        };
        for row in 0..8_u8 {
            for column in 0..4_u8 {
                let (x, y) = (side(f32::from(column) * 84.0), f32::from(row) * 84.0 + 21.0);
                if let Some(star) = star(x, y, 40.0) {
                    let stroke = Stroke { width: 3.0, ..Stroke::default() };
                    picture.stroke_path(&star, &paint(STAR), &stroke, Transform::identity(), None);
                }
            }
        }
        if let Some(line) = Rect::from_xywh(0.0, height - 14.0, width, 14.0) {
            picture.fill_rect(line, &paint(GOLD), Transform::identity(), None);
        }
    }
}

/// Two squares, one turned by an eighth: the star of eight points.
fn star(x: f32, y: f32, radius: f32) -> Option<Path> {
    let near = radius * std::f32::consts::FRAC_1_SQRT_2;
    let mut path = PathBuilder::new();
    for corners in [
        [(near, near), (-near, near), (-near, -near), (near, -near)],
        [(radius, 0.0), (0.0, radius), (-radius, 0.0), (0.0, -radius)],
    ] {
        for (number, (right, down)) in corners.into_iter().enumerate() {
            if number == 0 { path.move_to(x + right, y + down) } else { path.line_to(x + right, y + down) }
        }
        path.close();
    }
    path.finish()
}

fn fill(picture: &mut Pixmap, path: &Path, colour: (u8, u8, u8), place: Transform) {
    picture.fill_path(path, &paint(colour), FillRule::Winding, place, None);
}

fn paint(colour: (u8, u8, u8)) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(color(colour));
    paint
}

fn color((red, green, blue): (u8, u8, u8)) -> Color {
    Color::from_rgba8(red, green, blue, 255)
}

#[cfg(test)]
mod tests;
