//! The colours of a theme that stand on one another, measured by day and by night (WCAG 2.2, 1.4.3 and 1.4.11).
//!
//! A theme says in `theme.yaml` which of the custom properties of its sheets are read on which others. What a sheet
//! computes out of several colours is not known here.

use std::collections::BTreeMap;

use super::Layers;
use super::card::rgb;
use crate::base::{Diagnostics, Span, Spanned};
use crate::read;

/// Letters: at least 4.5 to 1.
const LETTERS: f64 = 4.5;
/// Shapes that mean something, and the edges of what is used: at least 3 to 1.
const SHAPES: f64 = 3.0;

/// Two colours of which one stands on the other, by the names of their custom properties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What stands there.
    pub over: String,
    /// What it stands on.
    pub under: String,
    /// Whether letters are read there, or only shapes seen.
    pub is_letters: bool,
}

/// How many pairs were measured, and how many stand out too little.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measured {
    /// Pairs, by day and by night.
    pub all: usize,
    /// Those that do not stand out enough.
    pub failing: usize,
}

/// The custom properties of sheets, by day and by night.
pub type Colours = [BTreeMap<String, String>; 2];

/// The pair that is written as `ink/paper`.
pub fn pair(written: &str, is_letters: bool) -> Option<Pair> {
    let (over, under) = written.split_once('/')?;
    Some(Pair { over: over.trim().to_owned(), under: under.trim().to_owned(), is_letters })
}

/// Measures each pair; one that stands out too little, or names no colour, is told.
pub fn measure(pairs: &[Spanned<Pair>], colours: &Colours, found: &mut Diagnostics) -> Measured {
    let mut measured = Measured::default();
    for Spanned { value: pair, span } in pairs {
        for (time, colours) in ["style-by-day", "style-by-night"].into_iter().zip(colours) {
            measured.all += 1;
            let colour = |name: &str| colours.get(name).and_then(|value| linear(value));
            let (Some(over), Some(under)) = (colour(&pair.over), colour(&pair.under)) else {
                measured.failing += 1;
                found.push(fault(span, "style-unknown-colour", pair, time));
                continue;
            };
            let (ratio, least) = (contrast(over, under), if pair.is_letters { LETTERS } else { SHAPES });
            if ratio < least {
                measured.failing += 1;
                let fault = fault(span, "style-low-contrast", pair, time);
                found.push(fault.with("ratio", format!("{ratio:.2}")).with("least", format!("{least:.1}")));
            }
        }
    }
    measured
}

fn fault(span: &Span, id: &'static str, pair: &Pair, time: &'static str) -> crate::base::Diagnostic {
    let fault = span.warning(id).with("over", pair.over.as_str()).with("under", pair.under.as_str());
    fault.with("time", crate::base::Arg::Term(time.to_owned()))
}

/// The custom properties of the sheets of a theme; what `print.css` says is for paper, and is not seen on a screen.
pub fn colours_of(layers: &Layers) -> Colours {
    let on_screen = layers.below("styles").filter(|(name, _)| *name != "print.css");
    let sheets: Vec<_> = on_screen.map(|(_, file)| read::text(file).value).collect();
    colours(sheets.iter().map(|sheet| &**sheet))
}

/// The custom properties of sheets at their root. By night what is not said again stays.
fn colours<'s>(sheets: impl Iterator<Item = &'s str>) -> Colours {
    let (mut day, mut night) = (BTreeMap::new(), BTreeMap::new());
    for sheet in sheets {
        let mut depth: Vec<&str> = Vec::new();
        let mut start = 0;
        for (at, sign) in sheet.char_indices().filter(|(_, sign)| matches!(sign, '{' | '}' | ';')) {
            let piece = sheet[start..at].rsplit("*/").next().unwrap_or_default().trim();
            start = at + 1;
            if sign == '{' {
                depth.push(piece);
                continue;
            }
            let property = piece.strip_prefix("--").and_then(|piece| piece.split_once(':'));
            if let Some((name, value)) = property
                && depth.last() == Some(&":root")
            {
                let of = match depth.as_slice() {
                    [":root"] => Some(&mut day),
                    [media, ":root"] if media.contains("prefers-color-scheme: dark") => Some(&mut night),
                    _ => None,
                };
                of.map(|of| of.insert(name.trim().to_owned(), value.trim().to_owned()));
            }
            if sign == '}' {
                depth.pop();
            }
        }
    }
    let mut dark = day.clone();
    dark.extend(night);
    [day, dark]
}

/// A colour in linear light; none for what is not written `#rgb` or `#rrggbb`.
fn linear(hex: &str) -> Option<[f64; 3]> {
    let light = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    rgb(hex).map(|colour| colour.map(light))
}

/// WCAG 2.2, relative luminance and contrast.
fn contrast(one: [f64; 3], two: [f64; 3]) -> f64 {
    let light = |of: [f64; 3]| 0.2126 * of[0] + 0.7152 * of[1] + 0.0722 * of[2] + 0.05;
    f64::max(light(one), light(two)) / f64::min(light(one), light(two))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SitePath;

    const SHEET: &str = "/* a; b */\n:root { --ink: #000; --paper: #fff; --pale: #777777; }\n\
        @media (prefers-color-scheme: dark) { :root { --ink: #fff; --paper: #111; } }\n.a { --ink: #fff; }\n";

    fn measured(written: &str, is_letters: bool) -> (Measured, Vec<&'static str>) {
        let span = Span::whole(&SitePath::new("themes/a/theme.yaml"));
        let mut found = Diagnostics::new();
        let pairs = [Spanned { value: pair(written, is_letters).unwrap(), span }];
        let measured = measure(&pairs, &colours([SHEET].into_iter()), &mut found);
        (measured, found.iter().map(|fault| fault.id()).collect())
    }

    #[test]
    fn colours_are_measured_by_day_and_by_night() {
        assert_eq!(measured("ink/paper", true), (Measured { all: 2, failing: 0 }, vec![]));
        // #777 on white is 4.48, and on #111 it is 4.22: enough for a shape, too little for letters.
        assert_eq!(measured("pale/paper", true).1, ["style-low-contrast", "style-low-contrast"]);
        assert_eq!(measured("pale/paper", false).1, [""; 0]);
        assert_eq!(measured("gold/paper", false).1, ["style-unknown-colour", "style-unknown-colour"]);
    }
}
