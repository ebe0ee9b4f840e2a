//! Upright bars: one, several side by side, or several on top of each other.

use super::axis;
use super::label::{LINE, Label};
use super::marks::{self, Point};
use super::pen::{Anchor, Pen};
use super::place::{Rect, within};
use super::rows::{Bars, Time};

/// Draws the bars; gives their foot.
pub fn draw(pen: &mut Pen, bars: &Bars, top: f64) -> f64 {
    let side = axis::room(&bars.axis);
    let height = if pen.is_narrow() { 190.0 } else { 240.0 };
    let plot = Rect::new(side, top + LINE + 6.0, pen.width() - side - 8.0, height);
    axis::values(pen, &bars.axis, &plot);
    let band = plot.width / bars.categories.len().max(1) as f64;
    let foot = {
        let names: Vec<(f64, &Label)> = bars
            .categories
            .iter()
            .enumerate()
            .map(|(at, label)| (start(pen, bars, &plot, at) + band / 2.0, label))
            .collect();
        axis::names(pen, &names, &plot, f64::max(band - 8.0, 78.0), 3)
    };
    let mut values: Vec<Value> = Vec::new();
    for at in 0..bars.categories.len() {
        let from = start(pen, bars, &plot, at);
        let inner =
            Rect::new(from + band * 0.15, plot.y, f64::min(band * 0.7, 96.0 * bars.abreast() as f64), plot.height);
        let inner = Rect { x: from + (band - inner.width) / 2.0, ..inner };
        match bars.is_stacked {
            true => stack(pen, bars, &inner, at),
            false => values.extend(side_by_side(pen, bars, &inner, at)),
        }
    }
    // After all bars: none is drawn over a value.
    for (label, middle, top) in values {
        pen.text_if_free("value", label, middle, top, Anchor::Middle);
    }
    foot
}

/// A value, its middle and its top.
type Value<'b> = (&'b Label, f64, f64);

/// Where the band of a category begins; the order of time may be turned.
fn start(pen: &Pen, bars: &Bars, plot: &Rect, at: usize) -> f64 {
    let count = bars.categories.len().max(1);
    let at = if bars.time == Time::Categories && pen.time_is_turned() { count - 1 - at } else { at };
    plot.x + at as f64 * plot.width / count as f64
}

fn side_by_side<'b>(pen: &mut Pen, bars: &'b Bars, inner: &Rect, at: usize) -> Vec<Value<'b>> {
    let mut values = Vec::new();
    let count = bars.series.len().max(1);
    let turned = bars.time == Time::Series && pen.time_is_turned();
    let wide = inner.width / count as f64;
    for (number, series) in bars.series.iter().enumerate() {
        let Some(point) = series.at(at) else { continue };
        let place = if turned { count - 1 - number } else { number };
        let x = inner.x + place as f64 * wide;
        let thick = if count > 1 { f64::max(wide - 2.0, wide * 0.7) } else { wide };
        let zero = axis::y(&bars.axis, inner, 0.0);
        let Some(value) = point.reading.value() else {
            marks::absent(pen, point.reading, x + wide / 2.0, zero - 8.0);
            continue;
        };
        let y = axis::y(&bars.axis, inner, value);
        let bar = Rect::new(x, f64::min(y, zero), thick, (y - zero).abs());
        bar_of(pen, number, point, bar, (x + wide / 2.0, y));
        let middle = within(x + wide / 2.0, point.label.width(), 0.0, pen.width());
        let above = if value < 0.0 { y + 2.0 } else { y - LINE - 2.0 };
        let above = if point.standing.is_corrected { above - 6.0 } else { above };
        values.push((&point.label, middle, above));
    }
    values
}

/// Parts on top of each other; what is negative goes the other way, and what is not there has its sign above.
fn stack(pen: &mut Pen, bars: &Bars, inner: &Rect, at: usize) {
    let (mut above, mut below, mut signs) = (0.0, 0.0, Vec::new());
    for (number, series) in bars.series.iter().enumerate() {
        let Some(point) = series.at(at) else { continue };
        let Some(value) = point.reading.value() else {
            signs.push(point.reading);
            continue;
        };
        let from = if value < 0.0 { below } else { above };
        let to = from + value;
        let (one, two) = (axis::y(&bars.axis, inner, from), axis::y(&bars.axis, inner, to));
        let bar = Rect::new(inner.x, f64::min(one, two), inner.width, (one - two).abs());
        bar_of(pen, number, point, bar, (inner.x + inner.width / 2.0, (one + two) / 2.0));
        if value < 0.0 { below = to } else { above = to }
    }
    let head = axis::y(&bars.axis, inner, above);
    let mut y = head - LINE - 2.0;
    if let Some(total) = bars.totals.get(at).and_then(Option::as_ref) {
        let middle = within(inner.x + inner.width / 2.0, total.width(), 0.0, pen.width());
        if !pen.text_if_free("value", total, middle, y, Anchor::Middle) {
            y += LINE;
        }
    } else {
        y += LINE;
    }
    let wide = f64::min(14.0, inner.width / signs.len().max(1) as f64);
    let from = inner.x + inner.width / 2.0 - wide * signs.len() as f64 / 2.0;
    for (place, reading) in signs.into_iter().enumerate() {
        marks::absent(pen, reading, from + (place as f64 + 0.5) * wide, f64::max(y - 8.0, 6.0));
    }
}

/// A bar, and at `place` the ring of a value that was corrected.
pub fn bar_of(pen: &mut Pen, series: usize, point: &Point, bar: Rect, place: (f64, f64)) {
    let looks = if point.standing.is_soft {
        format!("class=\"soft-bar l{}\"", series % super::MOST_SERIES + 1)
    } else {
        pen.fill(series)
    };
    pen.rect(&looks, bar);
    if point.standing.is_corrected {
        marks::corrected(pen, place.0, place.1);
    }
}
