//! Money from one step of its life to the next: voted, revised, committed, paid. Each step is a bar of its parts; bands
//! lead from a part to the same part of the next step. More than was voted is shown as it is.

use super::label::Label;
use super::marks::{self, Reading};
use super::pen::{Anchor, Pen};
use super::place::Rect;

/// Amounts at each step.
#[derive(Clone, Debug)]
pub struct Flow {
    /// The names of the parts, in the order of the bars.
    pub parts: Vec<Label>,
    /// The steps, in their order.
    pub steps: Vec<Step>,
}

/// A step.
#[derive(Clone, Debug)]
pub struct Step {
    /// What it is called.
    pub name: Label,
    /// What it comes to, in words.
    pub total: Label,
    /// The amount of each part; as many as there are parts.
    pub amounts: Vec<Reading>,
    /// Whether a part was corrected.
    pub corrected: Vec<bool>,
}

/// From where to where each part of a step reaches; none for what is not known.
type Places = Vec<Option<(f64, f64)>>;

const BAR: f64 = 24.0;
const BAND: f64 = 30.0;

/// Draws the steps one under the other; gives their foot.
pub fn draw(pen: &mut Pen, flow: &Flow, top: f64) -> f64 {
    let width = pen.width();
    let sum = |step: &Step| step.amounts.iter().filter_map(|amount| amount.value()).map(|value| value.max(0.0)).sum();
    let greatest = flow.steps.iter().map(sum).fold(0.0, f64::max);
    // Room for the signs of parts that are not known.
    let absent = flow.steps.iter().map(|step| unknown(step).count()).max().unwrap_or(0);
    let scale = (width - 2.0 - absent as f64 * 16.0) / if greatest > 0.0 { greatest } else { 1.0 };
    let mut y = top + 4.0;
    let mut before: Option<(Places, f64)> = None;
    for step in &flow.steps {
        let name = step.name.wrap(width * 0.48, 2);
        let total = step.total.wrap(width * 0.5, 3);
        let foot = pen.block("name", &name, 0.0, y, Anchor::Start);
        let bar = f64::max(foot, pen.block("value", &total, width, y, Anchor::End)) + 2.0;
        let places = places(step, scale);
        if let Some((earlier, foot)) = &before {
            bands(pen, earlier, *foot, &places, y - 2.0);
        }
        draw_step(pen, step, &places, bar);
        before = Some((places, bar + BAR));
        y = bar + BAR + BAND;
    }
    y - BAND
}

fn unknown(step: &Step) -> impl Iterator<Item = Reading> {
    step.amounts.iter().copied().filter(|amount| amount.value().is_none())
}

fn places(step: &Step, scale: f64) -> Places {
    let mut end = 1.0;
    let place = |amount: &Reading| {
        let value = amount.value()?.max(0.0);
        let from = end;
        end += value * scale;
        Some((from, end))
    };
    step.amounts.iter().map(place).collect()
}

/// The bands to a step, which stop above its words.
fn bands(pen: &mut Pen, before: &[Option<(f64, f64)>], top: f64, after: &[Option<(f64, f64)>], stop: f64) {
    for (number, (one, two)) in before.iter().zip(after).enumerate() {
        let (Some(one), Some(two)) = (one, two) else { continue };
        let looks = format!("class=\"band s{}\"", number % super::MOST_SERIES + 1);
        pen.area(&looks, &[(one.0, top), (one.1, top), (two.1, stop), (two.0, stop)]);
    }
}

fn draw_step(pen: &mut Pen, step: &Step, places: &[Option<(f64, f64)>], top: f64) {
    for (number, place) in places.iter().enumerate() {
        let Some((from, to)) = place else { continue };
        let looks = pen.fill(number);
        pen.rect(&looks, Rect::new(*from, top, to - from, BAR));
        if step.corrected.get(number).copied().unwrap_or(false) {
            marks::corrected(pen, (from + to) / 2.0, top + BAR / 2.0);
        }
    }
    let mut end = places.iter().flatten().map(|(_, to)| *to).fold(1.0, f64::max) + 9.0;
    for reading in unknown(step) {
        marks::absent(pen, reading, end, top + BAR / 2.0);
        end += 16.0;
    }
}
