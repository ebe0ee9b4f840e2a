//! Social cards: the picture that a page is shown with where its address is shared. It only draws: no record, no language.
//!
//! Letters come from the fonts of the theme and never from the machine, and nothing here rounds as a machine likes: the same
//! words make the same bytes everywhere.

mod fonts;
mod letters;
mod lines;
mod look;

use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, Transform};

pub use self::fonts::Fonts;
use self::letters::Shapes;
use self::lines::{Block, set};
pub use self::look::{Colour, Look, rgb};
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
    pub site: Option<Part>,
    /// What sort of page it is.
    pub sort: Option<Part>,
    /// The title of the page.
    pub title: Part,
    /// How far it is, or when it was.
    pub state: Option<Part>,
    /// What must not be overlooked: that it is an invented example.
    pub notice: Option<Part>,
}

/// Words, and the direction of the language that says them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The words.
    pub words: String,
    /// Their direction.
    pub direction: Direction,
}

/// The margin around the words.
const MARGIN: f32 = 72.0;
/// The room of a title, which leaves the ornament alone.
const TITLE_WIDTH: f32 = 920.0;
/// The sizes that a title may have: the largest in which it has its room.
const SIZES: [f32; 7] = [84.0, 76.0, 68.0, 60.0, 52.0, 46.0, 40.0];
/// The size of what stands around it.
const AROUND: f32 = 32.0;
/// The least that is free around a title and what sort of page it is.
const GAP: f32 = 40.0;
/// The line of the accent at the lower edge.
const EDGE: f32 = 14.0;

impl Card {
    /// All its words in the order in which they are read: first what sort of page it is and its title.
    pub fn parts(&self) -> Vec<&Part> {
        let parts =
            [self.sort.as_ref(), Some(&self.title), self.state.as_ref(), self.notice.as_ref(), self.site.as_ref()];
        parts.into_iter().flatten().collect()
    }

    /// The picture, as PNG.
    pub fn png(&self, fonts: &Fonts, look: &Look) -> Result<Vec<u8>, String> {
        let mut picture = Pixmap::new(WIDTH, HEIGHT).ok_or("no picture of this size")?;
        picture.fill(color(look.ground));
        self.ornament(&mut picture, look);
        let faces = [fonts.faces(false), fonts.faces(true)];
        let set = |part: &Part, size: f32, bold: bool, width: f32, most: usize| -> Set {
            let block = Block { direction: part.direction, size, width, most };
            let leading = leading(part.direction);
            Set { lines: set(&faces[usize::from(bold)], &part.words, &block), size, leading }
        };
        let wide = WIDTH as f32 - 2.0 * MARGIN;
        let around = |part: &Part, bold: bool| set(part, AROUND, bold, wide, 1);
        let mut top = MARGIN - 20.0;
        if let Some(site) = &self.site {
            top = self.write(&mut picture, &around(site, true), top, look.quiet);
        }
        let below: Vec<(Set, Colour)> = [(&self.state, look.quiet), (&self.notice, look.accent)]
            .into_iter()
            .filter_map(|(part, colour)| Some((around(part.as_ref()?, false), colour)))
            .collect();
        let mut bottom = HEIGHT as f32 - EDGE - 34.0 - below.iter().map(|(set, _)| set.height()).sum::<f32>();
        let sort = self.sort.as_ref().map(|sort| around(sort, false));
        let of_sort = sort.as_ref().map_or(0.0, Set::height);
        let room = bottom - top - of_sort;
        let title = self.title(room - GAP, |size, most| set(&self.title, size, true, TITLE_WIDTH, most));
        top += (room - title.height()) / 2.0;
        if let Some(sort) = &sort {
            top = self.write(&mut picture, sort, top, look.accent);
        }
        self.write(&mut picture, &title, top, look.letters);
        for (set, colour) in &below {
            bottom = self.write(&mut picture, set, bottom, *colour);
        }
        picture.encode_png().map_err(|error| error.to_string())
    }

    /// The title, as large as its room allows: on two lines if it need not be small for it, or else on three or four.
    fn title(&self, room: f32, set: impl Fn(f32, usize) -> Set) -> Set {
        let has_room = |set: &Set| set.height() <= room && set.width() <= TITLE_WIDTH;
        for (sizes, most) in [(&SIZES[..5], 2), (&SIZES[..], 3)] {
            let of_size = sizes.iter().map(|size| set(*size, usize::MAX));
            if let Some(set) = of_size.into_iter().find(|set| set.lines.len() <= most && has_room(set)) {
                return set;
            }
        }
        set(SIZES[SIZES.len() - 1], 4)
    }

    /// Writes lines below `top`, from the side where the page begins; gives where they end.
    fn write(&self, picture: &mut Pixmap, set: &Set, top: f32, colour: Colour) -> f32 {
        let mut bottom = top;
        for line in &set.lines {
            bottom += set.size * set.leading;
            let left = match self.direction {
                Direction::Ltr => MARGIN,
                Direction::Rtl => WIDTH as f32 - MARGIN - line.width,
            };
            let place = Transform::from_translate(left, bottom - set.size * set.leading * 0.29);
            line.glyphs.iter().for_each(|glyph| fill(picture, glyph, colour, place));
        }
        bottom
    }

    /// A band of stars at the side where lines end, and a line of the accent below.
    fn ornament(&self, picture: &mut Pixmap, look: &Look) {
        let (width, height) = (WIDTH as f32, HEIGHT as f32);
        let side = |from_end: f32| match self.direction {
            Direction::Ltr => width - from_end,
            Direction::Rtl => from_end,
        };
        for row in 0..8_u8 {
            for column in 0..3_u8 {
                let (x, y) = (side(f32::from(column) * 84.0), f32::from(row) * 84.0 + 21.0);
                if let Some(star) = star(x, y, 40.0) {
                    let stroke = Stroke { width: 3.0, ..Stroke::default() };
                    picture.stroke_path(&star, &paint(look.ornament()), &stroke, Transform::identity(), None);
                }
            }
        }
        if let Some(line) = Rect::from_xywh(0.0, height - EDGE, width, EDGE) {
            picture.fill_rect(line, &paint(look.accent), Transform::identity(), None);
        }
    }
}

/// Lines of one size.
struct Set {
    lines: Vec<Shapes>,
    size: f32,
    leading: f32,
}

impl Set {
    fn height(&self) -> f32 {
        self.lines.iter().map(|_| self.size * self.leading).sum()
    }

    fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }
}

/// The room from line to line: scripts that run from right to left have marks above and tails below.
fn leading(direction: Direction) -> f32 {
    match direction {
        Direction::Ltr => 1.28,
        Direction::Rtl => 1.45,
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

fn fill(picture: &mut Pixmap, path: &Path, colour: Colour, place: Transform) {
    picture.fill_path(path, &paint(colour), FillRule::Winding, place, None);
}

fn paint(colour: Colour) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(color(colour));
    paint
}

fn color([red, green, blue]: Colour) -> Color {
    Color::from_rgba8(red, green, blue, 255)
}

#[cfg(test)]
mod tests;
