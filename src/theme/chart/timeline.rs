//! What is due when: a row for each thing, a sign for each date, and the day on which the site speaks. A date that is
//! only known as a quarter or a year is as long as that.

use super::label::{LINE, Label};
use super::marks::shape_at;
use super::pen::{Anchor, Pen};
use super::place::{Rect, spaced, within};
use super::scale::share;

/// Things and their dates; places are days.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// The first and the last day that are shown.
    pub range: (f64, f64),
    /// The days that are named at the top.
    pub moments: Vec<(f64, Label)>,
    /// The day on which the site speaks.
    pub today: Option<(f64, Label)>,
    /// The things.
    pub rows: Vec<Row>,
}

/// A thing.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it is.
    pub name: Label,
    /// How it stands, in words.
    pub note: Option<Label>,
    /// The time it takes.
    pub span: Option<(f64, f64)>,
    /// Its dates.
    pub spans: Vec<Span>,
}

/// A date: what is meant by it, and how it stands.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// The first day that may be meant.
    pub from: f64,
    /// The last day that may be meant.
    pub to: f64,
    /// Where its sign stands: the day on which it was done, or its date.
    pub at: f64,
    /// Until when it took, or takes, beyond its date.
    pub until: Option<f64>,
    /// How it stands.
    pub event: Event,
}

/// How something stands against its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Still to come.
    Open,
    /// Over, and not done.
    Late,
    /// Done.
    Complete,
    /// Done after its time.
    CompletedLate,
    /// Given up.
    Withdrawn,
}

const TRACK: f64 = 20.0;
const EDGE: f64 = 12.0;

/// Draws the rows; gives their foot.
pub fn draw(pen: &mut Pen, timeline: &Timeline, top: f64) -> f64 {
    let width = pen.width();
    let gutter = if pen.is_narrow() { 0.0 } else { width * 0.38 };
    let plot = Rect::new(gutter + EDGE, top, width - gutter - 2.0 * EDGE, 0.0);
    let place = |pen: &Pen, at: f64| {
        let along = share(at, timeline.range.0, timeline.range.1);
        plot.x + if pen.time_is_turned() { 1.0 - along } else { along } * plot.width
    };
    let mut y = top;
    if let Some((at, label)) = &timeline.today {
        let block = label.wrap(width - gutter, 1);
        let x = within(place(pen, *at), block.width, gutter, width);
        y = pen.block("today-name", &block, x, y, Anchor::Middle);
    }
    let head = y;
    y = moments(pen, timeline, gutter, y, &place) + 6.0;
    let rows = y;
    for row in &timeline.rows {
        y = draw_row(pen, row, (gutter, plot), y, &place) + 12.0;
    }
    let foot = f64::max(y - 12.0, rows) + 6.0;
    if let Some((at, _)) = &timeline.today {
        let x = place(pen, *at);
        // The line stops beside the tracks and never crosses words.
        let tracks: Vec<Rect> = pen.taken.clone();
        for (from, to) in free(&tracks, x, head, foot) {
            pen.path("today", &[(x, from), (x, to)], false);
        }
    }
    foot
}

/// The stretches of an upright line at `x` on which no label stands.
fn free(taken: &[Rect], x: f64, top: f64, foot: f64) -> Vec<(f64, f64)> {
    let mut blocks: Vec<(f64, f64)> = taken
        .iter()
        .filter(|rect| rect.x - 3.0 < x && x < rect.end() + 3.0 && rect.bottom() > top)
        .map(|rect| (rect.y, rect.bottom()))
        .collect();
    blocks.sort_by(|one, two| one.0.total_cmp(&two.0));
    let mut free = Vec::new();
    let mut from = top;
    for (start, end) in blocks {
        if start - from > 4.0 {
            free.push((from, start));
        }
        from = f64::max(from, end);
    }
    if foot - from > 4.0 {
        free.push((from, foot));
    }
    free
}

fn moments(pen: &mut Pen, timeline: &Timeline, gutter: f64, top: f64, place: &impl Fn(&Pen, f64) -> f64) -> f64 {
    let mut named: Vec<(f64, &Label)> = timeline.moments.iter().map(|(at, label)| (place(pen, *at), label)).collect();
    named.sort_by(|one, two| one.0.total_cmp(&two.0));
    let middles: Vec<f64> = named.iter().map(|(x, _)| *x).collect();
    let widths: Vec<f64> = named.iter().map(|(_, label)| label.width()).collect();
    let (low, high) = (gutter, pen.width());
    for at in spaced(&middles, &widths, low, high, 10.0) {
        let x = within(middles[at], widths[at], low, high);
        pen.text("tick", named[at].1, x, top, Anchor::Middle);
        pen.path("grid", &[(middles[at], top + LINE), (middles[at], top + LINE + 5.0)], false);
    }
    top + LINE
}

fn draw_row(pen: &mut Pen, row: &Row, (gutter, plot): (f64, Rect), top: f64, place: &impl Fn(&Pen, f64) -> f64) -> f64 {
    let room = if gutter > 0.0 { gutter - 10.0 } else { pen.width() };
    let mut words = pen.block("name", &row.name.wrap(room, 4), 0.0, top, Anchor::Start);
    if let Some(note) = &row.note {
        words = pen.block("quiet", &note.wrap(room, 3), 0.0, words, Anchor::Start);
    }
    let track = if gutter > 0.0 { top } else { words + 2.0 };
    let middle = track + TRACK / 2.0;
    pen.path("grid", &[(plot.x - EDGE, middle), (plot.end() + EDGE, middle)], false);
    if let Some((from, to)) = row.span {
        bar(pen, "class=\"span\"", (place(pen, from), place(pen, to)), middle, 10.0);
    }
    for date in &row.spans {
        let (from, to) = (place(pen, date.from), place(pen, date.to));
        if let Some(until) = date.until {
            let until = place(pen, until);
            pen.path("overrun", &[(to, middle), (until, middle)], false);
        }
        bar(pen, "class=\"vague\"", (from, to), middle, 6.0);
        sign(pen, date.event, place(pen, date.at), middle);
    }
    f64::max(words, track + TRACK)
}

fn bar(pen: &mut Pen, looks: &str, (from, to): (f64, f64), middle: f64, thick: f64) {
    pen.rect(looks, Rect::new(f64::min(from, to), middle - thick / 2.0, (to - from).abs(), thick));
}

/// The sign of a date: each state has a shape of its own besides a colour.
pub fn sign(pen: &mut Pen, event: Event, x: f64, y: f64) {
    let diamond = [(0.0, -7.5), (7.5, 0.0), (0.0, 7.5), (-7.5, 0.0)];
    let class = match event {
        Event::Open => "event open",
        Event::Late => "event late",
        Event::Complete => "event complete",
        Event::CompletedLate => "event completed-late",
        Event::Withdrawn => "event withdrawn",
    };
    shape_at(pen, class, &diamond, x, y);
    match event {
        Event::Open => {}
        Event::Late => pen.path("event-sign", &[(x, y - 4.0), (x, y + 4.0)], false),
        Event::Complete | Event::CompletedLate => {
            // A tick is not mirrored.
            let side = if pen.is_mirrored() { -1.0 } else { 1.0 };
            pen.path("event-sign", &[(x - 3.0 * side, y), (x - 0.5 * side, y + 2.5), (x + 3.0 * side, y - 2.5)], false);
        }
        Event::Withdrawn => pen.path("event-sign", &[(x - 4.0, y), (x + 4.0, y)], false),
    }
}
