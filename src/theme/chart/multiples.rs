//! The same small chart for each of several places, all on the same scale, so that they can be compared.

use super::axis;
use super::label::{LINE, Label};
use super::lines::{self, Lines};
use super::pen::{Anchor, Pen};
use super::place::Rect;

/// A small chart for each place.
#[derive(Clone, Debug)]
pub struct Multiples {
    /// The small charts; all have the same axis and the same moments.
    pub panels: Vec<Panel>,
}

/// One of them.
#[derive(Clone, Debug)]
pub struct Panel {
    /// What it is of.
    pub name: Label,
    /// Its line.
    pub lines: Lines,
}

const GAP: f64 = 20.0;
const HEIGHT: f64 = 84.0;

/// Draws the small charts row by row; gives their foot.
pub fn draw(pen: &mut Pen, multiples: &Multiples, top: f64) -> f64 {
    let columns = if pen.is_narrow() { 1 } else { 3 };
    let wide = (pen.width() - GAP * (columns - 1) as f64) / columns as f64;
    let mut y = top + 4.0;
    for row in multiples.panels.chunks(columns) {
        let mut foot = y;
        let heads = row.iter().map(|panel| panel.name.wrap(wide, 2).height()).fold(LINE, f64::max);
        for (at, panel) in row.iter().enumerate() {
            let x = at as f64 * (wide + GAP);
            pen.block("name", &panel.name.wrap(wide, 2), x, y, Anchor::Start);
            let plot = Rect::new(x, y + heads + LINE, wide, HEIGHT);
            foot = f64::max(foot, small(pen, &panel.lines, &plot));
        }
        y = foot + GAP;
    }
    y - GAP
}

/// A small chart: the lines of zero and of the greatest number, the ends of time, the values of the ends.
fn small(pen: &mut Pen, lines: &Lines, plot: &Rect) -> f64 {
    let (_, high) = lines.axis.range();
    for (class, value) in [("grid", high), ("zero", 0.0)] {
        let y = axis::y(&lines.axis, plot, value);
        pen.path(class, &[(plot.x, y), (plot.end(), y)], false);
    }
    lines::marks_in(pen, lines, plot, false);
    let (first, last) = (lines.moments.first(), lines.moments.last());
    let ends = if pen.time_is_turned() { [last, first] } else { [first, last] };
    let top = plot.bottom() + 4.0;
    let mut room = plot.width;
    for (label, (x, anchor)) in ends.iter().zip([(plot.x, Anchor::Start), (plot.end(), Anchor::End)]) {
        let Some(label) = label.map(|moment| &moment.label) else { continue };
        if label.width() + 8.0 > room || (lines.moments.len() < 2 && anchor == Anchor::End) {
            continue;
        }
        room -= label.width() + 8.0;
        pen.text("tick", label, x, top, anchor);
    }
    top + LINE
}
