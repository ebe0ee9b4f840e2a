//! Lying bars: for names that are long, as those of provinces and institutions in Arabic are. They begin where
//! reading begins, and each carries its value, so there is no axis of values.

use super::columns::bar_of;
use super::label::{LINE, Label};
use super::marks::{self, Series};
use super::pen::{Anchor, Pen};
use super::place::Rect;
use super::scale::Axis;

/// Values of categories.
#[derive(Clone, Debug)]
pub struct Bars {
    /// What each group of bars is of.
    pub categories: Vec<Label>,
    /// The values.
    pub series: Vec<Series>,
    /// Whether the values of a category are parts of one whole.
    pub is_stacked: bool,
    /// What is a moment.
    pub time: Time,
    /// The sums of stacked values, where all parts are known.
    pub totals: Vec<Option<Label>>,
    /// The axis of values.
    pub axis: Axis,
}

/// What is a moment, and so stands in the order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// Nothing.
    Nothing,
    /// Each category.
    Categories,
    /// Each series.
    Series,
}

impl Bars {
    /// How many bars stand side by side in a category.
    pub fn abreast(&self) -> usize {
        if self.is_stacked { 1 } else { self.series.len().max(1) }
    }
}

const THICK: f64 = 16.0;
const GAP: f64 = 14.0;

/// Draws the bars; gives their foot.
pub fn draw(pen: &mut Pen, bars: &Bars, top: f64) -> f64 {
    let width = pen.width();
    let longest = bars.categories.iter().map(Label::width).fold(0.0, f64::max);
    let gutter = if pen.is_narrow() { 0.0 } else { f64::min(longest + 12.0, width * 0.34) };
    let values = || {
        let points = bars.series.iter().flat_map(|series| &series.points).map(|point| &point.label);
        points.chain(bars.totals.iter().flatten())
    };
    let label = f64::min(values().map(Label::width).fold(0.0, f64::max) + 8.0, width / 3.0);
    let (low, _) = bars.axis.range();
    let before = if low < 0.0 { label } else { 0.0 };
    let plot = Rect::new(gutter + before, top, width - gutter - before - label, 0.0);
    let mut y = top + 4.0;
    let head = y;
    for (at, name) in bars.categories.iter().enumerate() {
        y = row(pen, bars, &plot, gutter, (at, name), y) + GAP;
    }
    if gutter > 0.0 {
        let zero = x(bars, &plot, 0.0);
        pen.path("zero", &[(zero, head), (zero, y - GAP)], false);
    }
    y - GAP + 4.0
}

fn row(pen: &mut Pen, bars: &Bars, plot: &Rect, gutter: f64, (at, name): (usize, &Label), top: f64) -> f64 {
    let count = bars.abreast() as f64;
    let (mut y, room, lines) = if gutter > 0.0 { (top, gutter - 12.0, 3) } else { (top, pen.width(), 3) };
    let block = name.wrap(room, lines);
    let bar = f64::max(THICK, LINE);
    let high = count * bar;
    let mut bottom = top;
    if gutter > 0.0 {
        let tall = f64::max(high, block.height());
        pen.block("name", &block, 0.0, top + (tall - block.height()) / 2.0, Anchor::Start);
        y = top + (tall - high) / 2.0;
        bottom = f64::max(bottom, top + tall);
    } else {
        y = pen.block("name", &block, 0.0, y, Anchor::Start);
        // Not from the first bar to the last: it would run through the names between them.
        let zero = x(bars, plot, 0.0);
        pen.path("zero", &[(zero, y), (zero, y + high)], false);
    }
    match bars.is_stacked {
        true => stack(pen, bars, plot, at, y),
        false => {
            for (number, series) in bars.series.iter().enumerate() {
                single(pen, bars, plot, (at, number, series), y + number as f64 * bar);
            }
        }
    }
    f64::max(bottom, y + high)
}

/// Where a value ends in the plot.
fn x(bars: &Bars, plot: &Rect, value: f64) -> f64 {
    plot.x + bars.axis.share(value) * plot.width
}

fn single(pen: &mut Pen, bars: &Bars, plot: &Rect, (at, number, series): (usize, usize, &Series), top: f64) {
    let Some(point) = series.at(at) else { return };
    let (zero, middle) = (x(bars, plot, 0.0), top + LINE / 2.0);
    let Some(value) = point.reading.value() else {
        marks::absent(pen, point.reading, zero + 10.0, middle);
        pen.text_if_free("quiet", &point.label, zero + 22.0, top, Anchor::Start);
        return;
    };
    let end = x(bars, plot, value);
    let bar = Rect::new(f64::min(zero, end), middle - THICK / 2.0, (end - zero).abs(), THICK);
    bar_of(pen, number, point, bar, (end, middle));
    let (place, anchor) = if value < 0.0 { (end - 6.0, Anchor::End) } else { (end + 6.0, Anchor::Start) };
    let ring = if point.standing.is_corrected { 5.0 } else { 0.0 };
    let place = if value < 0.0 { place - ring } else { place + ring };
    pen.text_if_free("value", &point.label, place, top, anchor);
}

/// Parts of a whole, one after another; a part that is not known has its sign after the others.
fn stack(pen: &mut Pen, bars: &Bars, plot: &Rect, at: usize, top: f64) {
    let middle = top + LINE / 2.0;
    let (mut above, mut below, mut signs) = (0.0, 0.0, Vec::new());
    for (number, series) in bars.series.iter().enumerate() {
        let Some(point) = series.at(at) else { continue };
        let Some(value) = point.reading.value() else {
            signs.push(point.reading);
            continue;
        };
        let from = if value < 0.0 { below } else { above };
        let (one, two) = (x(bars, plot, from), x(bars, plot, from + value));
        let bar = Rect::new(f64::min(one, two), middle - THICK / 2.0, (one - two).abs(), THICK);
        bar_of(pen, number, point, bar, ((one + two) / 2.0, middle));
        if value < 0.0 { below = from + value } else { above = from + value }
    }
    let mut end = x(bars, plot, above) + 6.0;
    for reading in signs {
        marks::absent(pen, reading, end + 5.0, middle);
        end += 14.0;
    }
    if let Some(total) = bars.totals.get(at).and_then(Option::as_ref) {
        pen.text_if_free("value", total, end, top, Anchor::Start);
    }
}
