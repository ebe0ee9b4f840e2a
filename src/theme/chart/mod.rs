//! Charts as SVG, drawn when the site is built: geometry, marks and labels, and nothing else.
//!
//! No record, no language and no number format is known here. Every label comes written and isolated, every
//! number comes twice: as a text, which is exact, and as a float, which only says where to draw. The direction
//! of reading mirrors a whole drawing; the direction of time is asked for by itself.
//!
//! Nothing else draws them: libraries of charts measure letters with a font, which we do not know, write styles, which
//! our pages forbid, mirror whole pictures, numbers included, and leave a gap out where a value is missing.
//!
//! A chart is drawn twice, for a phone and for a desk, and a sheet shows one of them: letters keep their size.

pub mod label;
pub mod scale;
mod pen;
mod place;
mod axis;
mod key;
mod marks;
mod lines;
mod columns;
mod rows;
mod multiples;
mod progress;
mod timeline;
mod flow;
mod tiles;

pub use flow::{Flow, Step};
pub use key::{Key, Sign};
pub use label::Label;
pub use lines::{Goal, Lines, Moment};
pub use marks::{Point, Reading, Series, Standing};
pub use multiples::{Multiples, Panel};
pub use progress::{Progress, Stop, Way};
pub use rows::{Bars, Time};
pub use scale::{Axis, Tick};
pub use tiles::{SHADES, Tile, Tiles};
pub use timeline::{Event, Row, Span, Timeline};

use crate::locale::Direction;
use pen::Pen;

/// The most series that are told apart by colour and pattern.
pub const MOST_SERIES: usize = 6;

/// A drawing and the key to its signs.
#[derive(Clone, Debug)]
pub struct Chart {
    /// What is drawn.
    pub drawing: Drawing,
    /// The signs that occur in it, and what they mean.
    pub key: Vec<Key>,
}

/// The kinds of chart.
#[derive(Clone, Debug)]
pub enum Drawing {
    /// Values over time, joined where nothing lies between them.
    Lines(Lines),
    /// Upright bars, side by side or on top of each other.
    Columns(Bars),
    /// Lying bars, for names that are long.
    Rows(Bars),
    /// The same small chart for each of several places.
    Multiples(Multiples),
    /// From a baseline over the latest value to a target, with the time that is over.
    Progress(Box<Progress>),
    /// What is due when.
    Timeline(Timeline),
    /// Money from one step of its life to the next.
    Flow(Flow),
    /// One tile for each place, roughly where it lies.
    Tiles(Tiles),
}

/// The paper a chart is drawn on.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'f> {
    /// Its width in units; letters are [`label::SIZE`] high.
    pub width: f64,
    /// What the ids in it begin with: no other drawing of the page has the same.
    pub id: &'f str,
    /// The class of the drawing.
    pub class: &'f str,
    /// The id of the element that names it.
    pub named_by: &'f str,
    /// The id of the element that says in words what it shows.
    pub told_by: &'f str,
    /// The direction of reading: where axes, keys and lying bars begin.
    pub reading: Direction,
    /// The direction in which time runs.
    pub time: Direction,
}

/// The chart as an `<svg>` element.
pub fn draw(chart: &Chart, frame: &Frame) -> String {
    draw_on(chart, frame).finish()
}

fn draw_on<'f>(chart: &Chart, frame: &'f Frame<'f>) -> Pen<'f> {
    let mut pen = Pen::new(frame);
    let (series, signs): (Vec<&Key>, Vec<&Key>) = chart.key.iter().partition(|key| key.sign.is_series());
    let top = key::draw(&mut pen, &series, 0.0);
    let bottom = match &chart.drawing {
        Drawing::Lines(lines) => lines::draw(&mut pen, lines, top),
        Drawing::Columns(bars) => columns::draw(&mut pen, bars, top),
        Drawing::Rows(bars) => rows::draw(&mut pen, bars, top),
        Drawing::Multiples(multiples) => multiples::draw(&mut pen, multiples, top),
        Drawing::Progress(progress) => progress::draw(&mut pen, progress, top),
        Drawing::Timeline(timeline) => timeline::draw(&mut pen, timeline, top),
        Drawing::Flow(flow) => flow::draw(&mut pen, flow, top),
        Drawing::Tiles(tiles) => tiles::draw(&mut pen, tiles, top),
    };
    let bottom = key::draw(&mut pen, &signs, bottom);
    pen.set_height(bottom);
    pen
}

#[cfg(test)]
mod tests;
