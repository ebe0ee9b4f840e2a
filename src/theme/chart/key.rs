//! The key of a chart: each sign that occurs in it, and what it means.

use super::label::{LINE, Label};
use super::marks::{self, Reading};
use super::pen::{Anchor, Pen};
use super::place::Rect;
use super::{tiles, timeline};

/// A sign and its meaning.
#[derive(Clone, Debug)]
pub struct Key {
    /// The sign.
    pub sign: Sign,
    /// What it means.
    pub label: Label,
}

/// What is explained.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sign {
    /// Bars of a series.
    Bar(usize),
    /// A line of a series.
    Line(usize),
    /// Values that may change, on a line.
    SoftLine,
    /// Values that may change, as bars.
    SoftBar,
    /// No value; never [`Reading::Value`].
    Absent(Reading),
    /// A value that was corrected.
    Corrected,
    /// The way of counting changed.
    Broken,
    /// A value that was promised.
    Goal,
    /// A letter beside a value, explained by the words themselves.
    Letter,
    /// How something stands against its date.
    Event(timeline::Event),
    /// The time that something takes.
    Span,
    /// Today.
    Today,
    /// The time that is over, and the way that was gone.
    Share,
    /// A shade of the tiles, from 0.
    Shade(usize),
}

impl Sign {
    /// Whether it tells one series from another; such keys stand above a chart, the others below.
    pub fn is_series(self) -> bool {
        matches!(self, Sign::Bar(_) | Sign::Line(_) | Sign::Shade(_))
    }
}

const SIGN: f64 = 28.0;
const GAP: f64 = 18.0;
const MARGIN: f64 = 8.0;

/// Draws keys one after another in the direction of reading, from `top`; gives their foot.
pub fn draw(pen: &mut Pen, keys: &[&Key], top: f64) -> f64 {
    if keys.is_empty() {
        return top;
    }
    let width = pen.width();
    let (mut x, mut y) = (0.0, if top > 0.0 { top + MARGIN } else { top });
    let mut foot = y;
    for key in keys {
        let sign = if key.sign == Sign::Letter { 0.0 } else { SIGN };
        let block = key.label.wrap(width - sign, 4);
        if x > 0.0 && x + sign + block.width > width {
            (x, y) = (0.0, foot + 2.0);
        }
        draw_sign(pen, key.sign, x, y + LINE / 2.0 + 1.0);
        let bottom = pen.block("quiet", &block, x + sign, y, Anchor::Start);
        foot = f64::max(foot, bottom);
        x += sign + block.width + GAP;
    }
    foot + MARGIN
}

/// A sign, its middle at `y`.
fn draw_sign(pen: &mut Pen, sign: Sign, x: f64, y: f64) {
    let middle = x + 11.0;
    let swatch = Rect::new(x, y - 7.0, 22.0, 14.0);
    match sign {
        Sign::Bar(series) => {
            let fill = pen.fill(series);
            pen.rect(&fill, swatch);
        }
        Sign::Line(series) => {
            let number = series % super::MOST_SERIES + 1;
            pen.path(&format!("line l{number}"), &[(x, y), (x + 22.0, y)], false);
            marks::dot(pen, series, false, middle, y);
        }
        Sign::SoftLine => {
            pen.path("line l1 dashed", &[(x, y), (x + 22.0, y)], false);
            marks::dot(pen, 0, true, middle, y);
        }
        Sign::SoftBar => pen.rect("class=\"soft-bar\"", swatch),
        Sign::Absent(reading) => marks::absent(pen, reading, middle, y),
        Sign::Corrected => {
            marks::dot(pen, 0, false, middle, y);
            marks::corrected(pen, middle, y);
        }
        Sign::Broken => marks::broken(pen, middle, y - 9.0, y + 9.0),
        Sign::Goal => marks::goal(pen, middle, y),
        Sign::Letter => {}
        Sign::Event(event) => timeline::sign(pen, event, middle, y),
        Sign::Span => pen.rect("class=\"span\"", Rect::new(x, y - 4.0, 22.0, 8.0)),
        Sign::Today => pen.path("today", &[(middle, y - 9.0), (middle, y + 9.0)], false),
        Sign::Share => pen.rect("class=\"gone\"", Rect::new(x, y - 3.0, 22.0, 6.0)),
        Sign::Shade(shade) => pen.rect(&tiles::shade(shade), swatch),
    }
}
