//! Values over time. A line joins two values only when nothing lies between them: it stops at a gap, at a value that
//! was withheld, and where the way of counting changed.

use super::axis;
use super::label::{LINE, Label};
use super::marks::{self, Series};
use super::pen::{Anchor, Pen};
use super::place::{Rect, within};
use super::scale::{Axis, share};

/// Values over time.
#[derive(Clone, Debug)]
pub struct Lines {
    /// The moments, in the order of time.
    pub moments: Vec<Moment>,
    /// The values.
    pub series: Vec<Series>,
    /// The axis of values.
    pub axis: Axis,
    /// The values that were promised.
    pub goals: Vec<Goal>,
    /// When the way of counting changed: the place on the axis of time.
    pub breaks: Vec<f64>,
}

/// A moment on the axis of time.
#[derive(Clone, Debug)]
pub struct Moment {
    /// Where, in days.
    pub at: f64,
    /// As it is written.
    pub label: Label,
}

/// A value that was promised.
#[derive(Clone, Debug)]
pub struct Goal {
    /// For when, in days.
    pub at: f64,
    /// The value.
    pub value: f64,
    /// The value in words.
    pub label: Label,
}

/// A line of more values shows no dots, but for those that stand alone or of which something must be known.
const DENSE: usize = 60;

/// Room above the plot for the labels of the greatest values.
const HEAD: f64 = LINE + 6.0;

/// Draws the lines; gives their foot.
pub fn draw(pen: &mut Pen, lines: &Lines, top: f64) -> f64 {
    let side = axis::room(&lines.axis);
    let height = if pen.is_narrow() { 190.0 } else { 240.0 };
    let plot = Rect::new(side, top + HEAD, pen.width() - side, height);
    axis::values(pen, &lines.axis, &plot);
    let foot = moments(pen, lines, &plot);
    marks_in(pen, lines, &plot, true);
    foot
}

/// The axis of time in a plot.
struct TimeAxis {
    low: f64,
    high: f64,
    from: f64,
    length: f64,
    is_turned: bool,
}

impl TimeAxis {
    fn of(pen: &Pen, lines: &Lines, plot: &Rect) -> TimeAxis {
        let all = || lines.moments.iter().map(|moment| moment.at).chain(lines.goals.iter().map(|goal| goal.at));
        let (low, high) = all().fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(at), high.max(at)));
        let edge = f64::min(24.0, plot.width / 8.0);
        TimeAxis { low, high, from: plot.x + edge, length: plot.width - 2.0 * edge, is_turned: pen.time_is_turned() }
    }

    /// Where a moment stands.
    fn x(&self, at: f64) -> f64 {
        let along = share(at, self.low, self.high);
        self.from + if self.is_turned { 1.0 - along } else { along } * self.length
    }
}

fn moments(pen: &mut Pen, lines: &Lines, plot: &Rect) -> f64 {
    let time = TimeAxis::of(pen, lines, plot);
    let names: Vec<(f64, &Label)> = lines.moments.iter().map(|moment| (time.x(moment.at), &moment.label)).collect();
    axis::names(pen, &names, plot, 78.0, 3)
}

/// The lines, dots and labels within a plot; of a small one, only the labels of the ends.
pub fn marks_in(pen: &mut Pen, lines: &Lines, plot: &Rect, is_whole: bool) {
    let time = &TimeAxis::of(pen, lines, plot);
    for at in &lines.breaks {
        let x = time.x(*at);
        marks::broken(pen, x, plot.y, plot.bottom());
    }
    for (number, series) in lines.series.iter().enumerate() {
        joins(pen, lines, (plot, time), number, series);
    }
    for goal in &lines.goals {
        let (x, y) = (time.x(goal.at), axis::y(&lines.axis, plot, goal.value));
        marks::goal(pen, x, y);
        pen.taken.push(Rect::new(x - 8.0, y - 8.0, 16.0, 16.0));
    }
    for (number, series) in lines.series.iter().enumerate() {
        for (at, point) in series.points.iter().enumerate() {
            let Some(moment) = lines.moments.get(point.at) else { continue };
            let x = time.x(moment.at);
            let Some(value) = point.reading.value() else {
                marks::absent(pen, point.reading, x, plot.bottom() - 8.0);
                continue;
            };
            let y = axis::y(&lines.axis, plot, value);
            let is_alone =
                !point.standing.is_joined && series.points.get(at + 1).is_none_or(|next| !next.standing.is_joined);
            if series.points.len() > DENSE && !point.standing.is_marked && !is_alone {
                continue;
            }
            marks::dot(pen, number, point.standing.is_soft, x, y);
            if point.standing.is_corrected {
                marks::corrected(pen, x, y);
            }
            pen.taken.push(Rect::new(x - 5.0, y - 5.0, 10.0, 10.0));
        }
    }
    labels(pen, lines, (plot, time), is_whole);
}

/// What joins two values that follow each other; dashed where one of them may change.
fn joins(pen: &mut Pen, lines: &Lines, (plot, time): (&Rect, &TimeAxis), number: usize, series: &Series) {
    let class = format!("line l{}", number % super::MOST_SERIES + 1);
    let place = |at: usize, value: f64| {
        let moment = lines.moments.get(at).map_or(0.0, |moment| moment.at);
        (time.x(moment), axis::y(&lines.axis, plot, value))
    };
    let mut run: Vec<(f64, f64)> = Vec::new();
    let mut is_dashed = false;
    let finish = |pen: &mut Pen, run: &mut Vec<(f64, f64)>, is_dashed: bool| {
        if run.len() > 1 {
            pen.path(&if is_dashed { format!("{class} dashed") } else { class.clone() }, run, false);
        }
        run.clear();
    };
    for pair in series.points.windows(2) {
        let ends = (pair[0].reading.value(), pair[1].reading.value());
        let (Some(from), Some(to), true) = (ends.0, ends.1, pair[1].standing.is_joined) else {
            finish(pen, &mut run, is_dashed);
            continue;
        };
        let dashed = pair[0].standing.is_soft || pair[1].standing.is_soft;
        if dashed != is_dashed {
            finish(pen, &mut run, is_dashed);
            is_dashed = dashed;
        }
        if run.is_empty() {
            run.push(place(pair[0].at, from));
        }
        run.push(place(pair[1].at, to));
    }
    finish(pen, &mut run, is_dashed);
}

/// The values beside their dots, those that matter most first, as long as there is room.
fn labels(pen: &mut Pen, lines: &Lines, (plot, time): (&Rect, &TimeAxis), is_whole: bool) {
    for goal in &lines.goals {
        let (x, y) = (time.x(goal.at), axis::y(&lines.axis, plot, goal.value));
        beside(pen, plot, "value", &goal.label, (x, y));
    }
    for series in &lines.series {
        let known: Vec<(usize, f64)> =
            series.points.iter().enumerate().filter_map(|(at, point)| Some((at, point.reading.value()?))).collect();
        let Some((last, _)) = known.last().copied() else { continue };
        let first = known.first().map_or(last, |(at, _)| *at);
        let by = |one: &&(usize, f64), two: &&(usize, f64)| one.1.total_cmp(&two.1);
        let high = known.iter().max_by(by).map_or(last, |(at, _)| *at);
        let low = known.iter().min_by(by).map_or(last, |(at, _)| *at);
        let mut order = vec![last, first];
        if is_whole {
            order.extend([high, low]);
            order.extend(known.iter().map(|(at, _)| *at).filter(|at| series.points[*at].standing.is_marked));
            order.extend(known.iter().map(|(at, _)| *at).filter(|_| known.len() <= DENSE));
        }
        let mut shown: Vec<usize> = Vec::new();
        for at in order {
            if shown.contains(&at) {
                continue;
            }
            shown.push(at);
            let point = &series.points[at];
            let (Some(moment), Some(value)) = (lines.moments.get(point.at), point.reading.value()) else { continue };
            let place = (time.x(moment.at), axis::y(&lines.axis, plot, value));
            beside(pen, plot, "value", &point.label, place);
        }
    }
}

/// A label above its place, or below, or nowhere.
fn beside(pen: &mut Pen, plot: &Rect, class: &str, label: &Label, (x, y): (f64, f64)) {
    let wide = label.width();
    let middle = within(x, wide, plot.x, plot.end());
    let (above, below, beside) = (y - LINE - 7.0, y + 7.0, y - LINE / 2.0);
    let places = [
        (true, middle, above, Anchor::Middle),
        (below + LINE <= plot.bottom(), middle, below, Anchor::Middle),
        (x + wide + 10.0 <= plot.end() && beside + LINE <= plot.bottom(), x + 10.0, beside, Anchor::Start),
        (x - wide - 10.0 >= plot.x && beside + LINE <= plot.bottom(), x - 10.0, beside, Anchor::End),
    ];
    for (fits, x, top, anchor) in places {
        if fits && pen.text_if_free(class, label, x, top, anchor) {
            return;
        }
    }
}
