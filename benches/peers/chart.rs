//! How time and memory grow with the number of pages, as a drawing: one line for each program, both scales logarithmic.

use std::fmt::Write as _;

use super::measure::Cost;
use super::{Measured, middle};

const WIDTH: f64 = 760.0;
const HEIGHT: f64 = 330.0;
const EDGE: f64 = 56.0;

/// Dashes tell the lines apart where colours do not.
const LINES: [(&str, &str); 4] = [("#0b6e63", ""), ("#0b6e63", "6 4"), ("#b3452c", ""), ("#4a4a8a", "2 3")];

/// Two panels: seconds of processor, and memory at the peak.
pub fn draw(measured: &[Measured]) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"system-ui, sans-serif\" \
         font-size=\"12\" role=\"img\" aria-label=\"Processor time and memory by number of pages\">\n<rect width=\"{WIDTH}\" \
         height=\"{HEIGHT}\" fill=\"#fff\"/>\n"
    );
    let middle_of = WIDTH / 2.0;
    panel(&mut svg, measured, 0.0, "seconds of processor", |cost| cost.cpu);
    panel(&mut svg, measured, middle_of, "MiB at the peak", |cost| cost.peak);
    svg + "</svg>\n"
}

fn panel(svg: &mut String, measured: &[Measured], left: f64, title: &str, figure: impl Fn(&Cost) -> f64) {
    let (right, bottom) = (left + WIDTH / 2.0 - 12.0, HEIGHT - EDGE);
    let points: Vec<(&str, f64, f64)> =
        measured.iter().map(|one| (one.name, one.documents as f64 * 3.0, middle(&one.build, &figure))).collect();
    let bounds = |values: &dyn Fn(&(&str, f64, f64)) -> f64| {
        let logs = points.iter().map(|point| values(point).log10());
        let (low, high) = logs.fold((f64::MAX, f64::MIN), |(low, high), log| (low.min(log), high.max(log)));
        (low.floor(), high.ceil().max(low.floor() + 1.0))
    };
    let (across, up) = (bounds(&|point| point.1), bounds(&|point| point.2));
    let x = |value: f64| left + EDGE + (value.log10() - across.0) / (across.1 - across.0) * (right - left - EDGE);
    let y = |value: f64| bottom - (value.log10() - up.0) / (up.1 - up.0) * (bottom - 40.0);
    let _ = writeln!(svg, "<text x=\"{}\" y=\"20\" font-weight=\"bold\">{title}, by pages</text>", left + EDGE);
    for power in decades(up) {
        let (value, at) = (10f64.powf(power), y(10f64.powf(power)));
        let _ = writeln!(svg, "<path d=\"M{} {at:.1}H{right:.1}\" stroke=\"#ddd\"/>", left + EDGE);
        let _ =
            writeln!(svg, "<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{value}</text>", left + EDGE - 6.0, at + 4.0);
    }
    for power in decades(across) {
        let (value, at) = (10f64.powf(power), x(10f64.powf(power)));
        let _ = writeln!(svg, "<path d=\"M{at:.1} 40V{bottom}\" stroke=\"#ddd\"/>");
        let _ = writeln!(svg, "<text x=\"{at:.1}\" y=\"{}\" text-anchor=\"middle\">{value}</text>", bottom + 16.0);
    }
    let mut names: Vec<&str> = Vec::new();
    points.iter().for_each(|(name, ..)| {
        if !names.contains(name) {
            names.push(name)
        }
    });
    for ((at, name), (colour, dashes)) in names.iter().enumerate().zip(LINES) {
        let own: Vec<(f64, f64)> =
            points.iter().filter(|(other, ..)| other == name).map(|(_, across, up)| (x(*across), y(*up))).collect();
        let path: Vec<String> = own.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
        let _ = writeln!(
            svg,
            "<path d=\"M{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" stroke-dasharray=\"{dashes}\"/>",
            path.join("L")
        );
        for (x, y) in &own {
            let _ = writeln!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{colour}\"/>");
        }
        let (x, y) = (left + EDGE + at as f64 * 76.0, HEIGHT - 14.0);
        let _ = writeln!(
            svg,
            "<path d=\"M{x:.1} {:.1}h18\" stroke=\"{colour}\" stroke-width=\"2\" stroke-dasharray=\"{dashes}\"/><text \
             x=\"{:.1}\" y=\"{y:.1}\" font-size=\"10\">{name}</text>",
            y - 4.0,
            x + 21.0
        );
    }
}

fn decades((low, high): (f64, f64)) -> impl Iterator<Item = f64> {
    std::iter::successors(Some(low), |power| Some(power + 1.0)).take_while(move |power| *power <= high)
}
