//! From a baseline over the latest value to a target, above the time that is over: how far it went, and how far it
//! might be by now.

use super::label::{LINE, Label};
use super::marks;
use super::pen::{Anchor, Pen};
use super::place::{Rect, within};
use super::scale::share;

/// A way to go, and the time there is.
#[derive(Clone, Debug)]
pub struct Progress {
    /// From where it began to where it is to end.
    pub way: Way,
    /// From when to when; none when the dates are not known.
    pub time: Option<Way>,
}

/// From one stop to another.
#[derive(Clone, Debug)]
pub struct Way {
    /// What is measured.
    pub name: Label,
    /// Where it began.
    pub from: Stop,
    /// Where it stands.
    pub now: Stop,
    /// Where it is to end.
    pub to: Stop,
    /// Whether what lies between the beginning and now may be called gone: nothing broke off in between.
    pub is_joined: bool,
}

/// A place on the way.
#[derive(Clone, Debug)]
pub struct Stop {
    /// Where.
    pub at: f64,
    /// As it is written.
    pub label: Label,
}

const TRACK: f64 = 14.0;

/// Draws the way and the time; gives the foot.
pub fn draw(pen: &mut Pen, progress: &Progress, top: f64) -> f64 {
    let mut y = way(pen, &progress.way, top, true);
    if let Some(time) = &progress.time {
        y = way(pen, time, y + 14.0, false);
    }
    y
}

fn way(pen: &mut Pen, way: &Way, top: f64, is_value: bool) -> f64 {
    let width = pen.width();
    let mut y = pen.block("name", &way.name.wrap(width, 2), 0.0, top, Anchor::Start);
    let stops = [&way.from, &way.now, &way.to];
    let (low, high) =
        stops.iter().fold((f64::MAX, f64::MIN), |(low, high), stop| (low.min(stop.at), high.max(stop.at)));
    // A fall that is wanted still begins where reading begins.
    let is_fall = way.to.at < way.from.at;
    let edge = 10.0;
    let place = |at: f64| {
        let along = share(at, low, high);
        edge + (if is_fall { 1.0 - along } else { along }) * (width - 2.0 * edge)
    };
    let (from, now, to) = (place(way.from.at), place(way.now.at), place(way.to.at));
    let latest = way.now.label.wrap(width, 2);
    y = pen.block("value", &latest, within(now, latest.width, 0.0, width), y + 2.0, Anchor::Middle) + 6.0;
    let middle = y + TRACK / 2.0;
    pen.rect("class=\"track\"", Rect::new(edge, y + 2.0, width - 2.0 * edge, TRACK - 4.0));
    if way.is_joined {
        let thin = if is_value { 0.0 } else { 4.0 };
        let (start, end) = (f64::min(from, now), f64::max(from, now));
        let class = if is_value { "class=\"s1\"" } else { "class=\"gone\"" };
        pen.rect(class, Rect::new(start, y + thin, end - start, TRACK - 2.0 * thin));
    }
    pen.path("zero", &[(from, y - 3.0), (from, y + TRACK + 3.0)], false);
    if is_value {
        marks::goal(pen, to, middle);
        marks::dot(pen, 0, false, now, middle);
    } else {
        pen.path("zero", &[(to, y - 3.0), (to, y + TRACK + 3.0)], false);
        pen.path("today", &[(now, y - 4.0), (now, y + TRACK + 4.0)], false);
    }
    ends(pen, way, (from, to), y + TRACK + 6.0)
}

/// The names of the two ends, beside each other where there is room, else one below the other.
fn ends(pen: &mut Pen, way: &Way, (from, to): (f64, f64), top: f64) -> f64 {
    let width = pen.width();
    let room = width / 2.0 - 6.0;
    let (one, two) = (way.from.label.wrap(room, 3), way.to.label.wrap(room, 3));
    let low = within(from, one.width, 0.0, width);
    let high = within(to, two.width, 0.0, width);
    let is_apart = (high - low).abs() >= (one.width + two.width) / 2.0 + 8.0;
    let foot = pen.block("tick", &one, low, top, Anchor::Middle);
    let second = if is_apart { top } else { foot };
    f64::max(foot, pen.block("tick", &two, high, second, Anchor::Middle)).max(top + LINE)
}
