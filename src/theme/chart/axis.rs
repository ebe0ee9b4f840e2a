//! The axes of upright charts: values at the side where reading starts, moments and categories below.

use super::label::{Block, LINE, Label};
use super::pen::{Anchor, Pen};
use super::place::{Rect, spaced, within};
use super::scale::Axis;

/// The room beside the plot for the numbers of the axis.
pub fn room(axis: &Axis) -> f64 {
    axis.ticks.iter().map(|tick| tick.label.width()).fold(0.0, f64::max) + 8.0
}

/// Where a value stands in the plot.
pub fn y(axis: &Axis, plot: &Rect, value: f64) -> f64 {
    plot.bottom() - axis.share(value) * plot.height
}

/// The lines of the round numbers, and the numbers at the side where reading starts.
pub fn values(pen: &mut Pen, axis: &Axis, plot: &Rect) {
    let heights: Vec<f64> = axis.ticks.iter().map(|tick| y(axis, plot, tick.at)).collect();
    for (tick, height) in axis.ticks.iter().zip(&heights) {
        let class = if tick.at == 0.0 { "zero" } else { "grid" };
        pen.path(class, &[(plot.x, *height), (plot.end(), *height)], false);
    }
    let tall = vec![LINE; heights.len()];
    for at in spaced(&heights, &tall, f64::MIN / 4.0, f64::MAX / 4.0, 0.0) {
        pen.text("tick", &axis.ticks[at].label, plot.x - 8.0, heights[at] - LINE / 2.0, Anchor::End);
    }
}

/// Names below the plot, each around its place, in at most `lines` lines; those without room are left out. Gives the
/// foot.
pub fn names(pen: &mut Pen, names: &[(f64, &Label)], plot: &Rect, wide: f64, lines: usize) -> f64 {
    let blocks: Vec<Block> = names.iter().map(|(_, label)| label.wrap(wide, lines)).collect();
    let middles: Vec<f64> = names.iter().map(|(x, _)| *x).collect();
    let widths: Vec<f64> = blocks.iter().map(|block| block.width).collect();
    let (low, high) = (0.0, pen.width());
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by(|one, two| middles[*one].total_cmp(&middles[*two]));
    let sorted = |of: &[f64]| order.iter().map(|at| of[*at]).collect::<Vec<f64>>();
    let top = plot.bottom() + LINE / 2.0;
    let mut foot = top;
    for kept in spaced(&sorted(&middles), &sorted(&widths), low, high, 8.0) {
        let at = order[kept];
        let x = within(middles[at], widths[at], low, high);
        pen.path("grid", &[(middles[at], plot.bottom()), (middles[at], plot.bottom() + 4.0)], false);
        foot = f64::max(foot, pen.block("tick", &blocks[at], x, top, Anchor::Middle));
    }
    foot
}
