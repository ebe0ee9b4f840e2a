//! The colours of charts are told apart by every reader, and stand out from their ground.
//!
//! Readers without red or green are simulated by the matrices of Machado, Oliveira and Fernandes (2009) for full
//! protanopia and deuteranopia; differences are measured in OKLab, where about 0.02 is just seen.

use std::collections::BTreeMap;

use super::file;

type Rgb = [f64; 3];

const SIGHTS: [(&str, [[f64; 3]; 3]); 3] = [
    ("all colours", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "no red",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "no green",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
];

/// The least difference of two series.
const APART: f64 = 0.1;

/// The custom properties of a sheet by day, and by night.
fn properties(path: &str) -> [BTreeMap<String, String>; 2] {
    let text = file(path).text;
    let (day, night) = text.split_once("(prefers-color-scheme: dark)").expect("a sheet for the night");
    let night = night.split_once("\n}\n").expect("the end of it").0;
    let read = |part: &str| {
        let named = part.lines().filter_map(|line| line.trim().strip_prefix("--")?.trim_end_matches(';').split_once(": "));
        named.map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<BTreeMap<_, _>>()
    };
    let day = read(day);
    let mut dark = day.clone();
    dark.extend(read(night));
    [day, dark]
}

fn rgb(hex: &str) -> Rgb {
    let digits = hex.strip_prefix('#').unwrap_or_else(|| panic!("{hex} is no colour"));
    let long: String = if digits.len() == 3 { digits.chars().flat_map(|c| [c, c]).collect() } else { digits.to_owned() };
    std::array::from_fn(|at| {
        let part = f64::from(u8::from_str_radix(&long[2 * at..2 * at + 2], 16).unwrap()) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    })
}

fn times(matrix: &[[f64; 3]; 3], of: Rgb) -> Rgb {
    std::array::from_fn(|row| (0..3).map(|at| matrix[row][at] * of[at]).sum::<f64>())
}

/// WCAG 2.2, relative luminance and contrast.
fn contrast(one: Rgb, two: Rgb) -> f64 {
    let light = |of: Rgb| 0.2126 * of[0] + 0.7152 * of[1] + 0.0722 * of[2] + 0.05;
    f64::max(light(one), light(two)) / f64::min(light(one), light(two))
}

fn oklab(of: Rgb) -> Rgb {
    let cones = [
        [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
        [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
        [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
    ];
    let axes = [
        [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
        [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
        [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
    ];
    times(&axes, times(&cones, of.map(|part| part.clamp(0.0, 1.0))).map(f64::cbrt))
}

fn difference(one: Rgb, two: Rgb, sight: &[[f64; 3]; 3]) -> f64 {
    let (one, two) = (oklab(times(sight, one)), oklab(times(sight, two)));
    (0..3).map(|at| (one[at] - two[at]).powi(2)).sum::<f64>().sqrt()
}

#[test]
fn the_series_of_a_chart_are_told_apart_by_day_and_by_night() {
    let pages = properties("themes/default/styles/main.css");
    let charts = properties("themes/default/styles/charts.css");
    for (page, chart) in pages.iter().zip(&charts) {
        let series: Vec<Rgb> = (1..=6).map(|number| rgb(&chart[&format!("series-{number}")])).collect();
        let ground = rgb(&page["surface"]);
        for (at, one) in series.iter().enumerate() {
            assert!(contrast(*one, ground) >= 3.0, "series {}: {:.2}", at + 1, contrast(*one, ground));
            for (other, two) in series.iter().enumerate().skip(at + 1) {
                for (name, sight) in &SIGHTS {
                    let difference = difference(*one, *two, sight);
                    assert!(difference >= APART, "{} and {} with {name}: {difference:.3}", at + 1, other + 1);
                }
            }
        }
    }
}

#[test]
fn what_stands_on_a_tile_can_be_read() {
    let pages = properties("themes/default/styles/main.css");
    let charts = properties("themes/default/styles/charts.css");
    for (page, chart) in pages.iter().zip(&charts) {
        for (tile, letters) in [(1, &page["ink"]), (2, &page["ink"]), (3, &chart["on-tile"]), (4, &chart["on-tile"])] {
            let contrast = contrast(rgb(&chart[&format!("tile-{tile}")]), rgb(letters));
            assert!(contrast >= 4.5, "tile {tile}: {contrast:.2}");
        }
    }
}

#[test]
fn red_and_green_of_one_lightness_are_found_to_be_alike() {
    let (red, green) = (rgb("#b05050"), rgb("#5d7a3a"));
    assert!(difference(red, green, &SIGHTS[0].1) > APART);
    assert!(SIGHTS[1..].iter().any(|(_, sight)| difference(red, green, sight) < APART));
}
