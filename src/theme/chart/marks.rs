//! What stands for a value, and for each of the reasons for which there is none. Nothing is told by colour alone:
//! a series has a pattern or a shape of its own, and what is not there has a sign that is no value.

use super::Label;
use super::pen::Pen;

/// What is known at a place of a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    /// A value; zero is one.
    Value(f64),
    /// None is known.
    Missing,
    /// It is known and not published.
    Suppressed,
    /// There can be none.
    NotApplicable,
}

impl Reading {
    /// The value, if there is one.
    pub fn value(self) -> Option<f64> {
        match self {
            Reading::Value(value) if value.is_finite() => Some(value),
            Reading::Value(_) | Reading::Missing | Reading::Suppressed | Reading::NotApplicable => None,
        }
    }
}

/// What must be known of a value besides itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// It may change: it is provisional or estimated.
    pub is_soft: bool,
    /// It was wrong, and was corrected.
    pub is_corrected: bool,
    /// Nothing lies between it and the value before it: no gap and no change in the way of counting.
    pub is_joined: bool,
    /// Its label comes before those of other values when room is short.
    pub is_marked: bool,
}

/// A value of a series.
#[derive(Clone, Debug)]
pub struct Point {
    /// Which moment or category it is of.
    pub at: usize,
    /// The value, or why there is none.
    pub reading: Reading,
    /// As it is written, with the letters of its flags.
    pub label: Label,
    /// What must be known of it.
    pub standing: Standing,
}

/// Values that belong together.
#[derive(Clone, Debug)]
pub struct Series {
    /// What they are of.
    pub name: Label,
    /// The values, in order; each place at most once.
    pub points: Vec<Point>,
}

impl Series {
    /// The value at a place.
    pub fn at(&self, at: usize) -> Option<&Point> {
        self.points.iter().find(|point| point.at == at)
    }
}

/// The pattern of a series, drawn once for each drawing.
pub fn pattern(id: &str, series: usize) -> String {
    let lines = match series {
        1 => "M-2 2 2-2M-2 10 10-2M6 10l4-4",
        2 => "M2 2h.1M6 6h.1",
        3 => "M0 4h8",
        4 => "M4 0v8",
        _ => "M0 0 8 8M8 0 0 8",
    };
    let (name, sort) = (series + 1, if series == 2 { "dots" } else { "hatch" });
    format!(
        "<pattern id=\"{id}-p{name}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">\
         <path class=\"s{name}\" d=\"M0 0h8v8H0Z\"/><path class=\"{sort}\" d=\"{lines}\"/></pattern>"
    )
}

/// The dot of a series: each has a shape of its own; hollow when the value may change.
pub fn dot(pen: &mut Pen, series: usize, is_soft: bool, x: f64, y: f64) {
    let number = series % super::MOST_SERIES + 1;
    let class = if is_soft { format!("dot l{number} soft") } else { format!("dot l{number} s{number}") };
    let shape: &[(f64, f64)] = match number {
        1 => return pen.circle(&class, x, y, 4.0),
        2 => &[(-4.0, -4.0), (4.0, -4.0), (4.0, 4.0), (-4.0, 4.0)],
        3 => &[(0.0, -5.0), (5.0, 4.0), (-5.0, 4.0)],
        4 => &[(0.0, -5.5), (5.5, 0.0), (0.0, 5.5), (-5.5, 0.0)],
        5 => &[(-5.0, -4.0), (5.0, -4.0), (0.0, 5.0)],
        _ => &[(-5.0, -2.0), (5.0, -2.0), (5.0, 2.0), (-5.0, 2.0)],
    };
    shape_at(pen, &class, shape, x, y);
}

/// A closed shape around a place.
pub fn shape_at(pen: &mut Pen, class: &str, shape: &[(f64, f64)], x: f64, y: f64) {
    let places: Vec<(f64, f64)> = shape.iter().map(|(dx, dy)| (x + dx, y + dy)).collect();
    pen.path(class, &places, true);
}

/// The sign of a value that is not there.
pub fn absent(pen: &mut Pen, reading: Reading, x: f64, y: f64) {
    match reading {
        Reading::Value(_) => {}
        Reading::Missing => {
            pen.path("absent", &[(x - 4.0, y - 4.0), (x + 4.0, y + 4.0)], false);
            pen.path("absent", &[(x - 4.0, y + 4.0), (x + 4.0, y - 4.0)], false);
        }
        Reading::Suppressed => {
            let square = [(-4.0, -4.0), (4.0, -4.0), (4.0, 4.0), (-4.0, 4.0)];
            shape_at(pen, "absent hidden", &square, x, y);
        }
        Reading::NotApplicable => {
            pen.circle("absent", x, y, 4.5);
            pen.path("absent", &[(x - 3.0, y + 3.0), (x + 3.0, y - 3.0)], false);
        }
    }
}

/// The ring around a value that was corrected.
pub fn corrected(pen: &mut Pen, x: f64, y: f64) {
    pen.circle("corrected", x, y, 8.0);
}

/// The sign of a change in the way of counting, from `top` down to `bottom`.
pub fn broken(pen: &mut Pen, x: f64, top: f64, bottom: f64) {
    pen.path("broken", &[(x, top), (x, bottom)], false);
}

/// The sign of a value that was promised.
pub fn goal(pen: &mut Pen, x: f64, y: f64) {
    pen.circle("goal", x, y, 6.0);
    pen.circle("goal-heart", x, y, 2.0);
}
