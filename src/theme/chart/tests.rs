//! Whatever a series holds, its drawing is whole: no place that is no number, nothing outside the sheet, no two labels
//! on each other.

use proptest::prelude::*;

use super::label::{LINE, RISE, width};
use super::place::Rect;
use super::*;

const NAMES: [&str; 6] = [
    "إقليم الفقيه بن صالح، الجماعات الترابية التابعة له كلها",
    "Province de Fquih Ben Salah, communes comprises, y compris les plus petites",
    "ⴰⵙⴳⴰⵡⵔ ⵏ ⵓⵙⵎⵓⵏ",
    "2025",
    "Incommensurabilitésupercalifragilisticexpialidocious",
    "المجلس",
];

fn label(at: usize) -> Label {
    let text = NAMES[at % NAMES.len()];
    let dir = if text.starts_with(['إ', 'ا']) { Direction::Rtl } else { Direction::Ltr };
    Label::new(text, dir)
}

fn reading() -> impl Strategy<Value = Reading> {
    prop_oneof![
        6 => prop_oneof![Just(0.0), Just(1e12), Just(1e-6), Just(-1e12), -100.0..100.0].prop_map(Reading::Value),
        1 => Just(Reading::Missing),
        1 => Just(Reading::Suppressed),
        1 => Just(Reading::NotApplicable),
    ]
}

fn point(at: usize, (reading, bits): (Reading, u8)) -> Point {
    let is = |bit: u8| bits & bit != 0;
    let standing = Standing { is_soft: is(1), is_corrected: is(2), is_joined: is(4), is_marked: is(8) };
    let label = match reading {
        Reading::Value(value) => Label::number(format!("{value:.1}")),
        _ => label(at),
    };
    Point { at, reading, label, standing }
}

fn series(most: usize) -> impl Strategy<Value = (Vec<Series>, usize)> {
    (1..=MOST_SERIES, 1..=most).prop_flat_map(|(count, length)| {
        let one = prop::collection::vec((reading(), any::<u8>()), length);
        prop::collection::vec(one, count).prop_map(move |all| {
            let series = all.into_iter().enumerate().map(|(number, readings)| Series {
                name: label(number),
                points: readings.into_iter().enumerate().map(|(at, one)| point(at, one)).collect(),
            });
            (series.collect(), length)
        })
    })
}

/// The axis that a view would give: it holds the values, and the sums where they are stacked.
fn axis(series: &[Series], is_stacked: bool, length: usize) -> Axis {
    let at = |number: usize| series.iter().filter_map(move |one| one.at(number)?.reading.value());
    let values: Vec<f64> = match is_stacked {
        true => (0..length)
            .flat_map(|number| {
                [at(number).filter(|value| *value > 0.0).sum(), at(number).filter(|value| *value < 0.0).sum()]
            })
            .collect(),
        false => (0..length).flat_map(at).collect(),
    };
    let values = values.into_iter().filter_map(rust_decimal::Decimal::from_f64_retain);
    let ticks = scale::ticks(values, 4).into_iter();
    Axis { ticks: ticks.map(|tick| Tick { at: scale::drawn(tick), label: Label::number(tick.to_string()) }).collect() }
}

fn drawing() -> impl Strategy<Value = Drawing> {
    prop_oneof![
        (series(200), any::<bool>(), 0..3_usize)
            .prop_map(|((series, length), stacked, time)| { Drawing::Columns(bars(series, length, stacked, time)) }),
        (series(30), any::<bool>())
            .prop_map(|((series, length), stacked)| Drawing::Rows(bars(series, length, stacked, 0))),
        (series(200), prop::collection::vec((0.0..80_000.0, -100.0..1e6), 0..3))
            .prop_map(|((series, length), goals)| { Drawing::Lines(lines(series, length, &goals)) }),
        series(12).prop_map(|(series, length)| {
            let panel =
                |(number, one): (usize, Series)| Panel { name: label(number), lines: lines(vec![one], length, &[]) };
            Drawing::Multiples(Multiples { panels: series.into_iter().enumerate().map(panel).collect() })
        }),
        (prop::collection::vec(prop_oneof![Just(1e12), -9.0..9.0], 6), any::<bool>(), any::<bool>()).prop_map(
            |(at, is_joined, has_time)| {
                let way = |from: usize| Way {
                    name: label(from),
                    from: Stop { at: at[from], label: label(from + 1) },
                    now: Stop { at: at[from + 1], label: label(from + 2) },
                    to: Stop { at: at[from + 2], label: label(from) },
                    is_joined,
                };
                Drawing::Progress(Box::new(Progress { way: way(0), time: has_time.then(|| way(3)) }))
            }
        ),
        (prop::collection::vec((0.0..900.0, 0.0..900.0, 0..5_usize, any::<bool>()), 0..12), 0.0..900.0)
            .prop_map(|(dates, today)| Drawing::Timeline(timeline(&dates, today))),
        (1..8_usize, prop::collection::vec(reading(), 32)).prop_map(|(parts, amounts)| {
            let step = |number: usize| Step {
                name: label(number),
                total: label(number + 3),
                amounts: amounts[number * parts..(number + 1) * parts].to_vec(),
                corrected: vec![number == 1; parts],
            };
            Drawing::Flow(Flow { parts: (0..parts).map(label).collect(), steps: (0..4).map(step).collect() })
        }),
        prop::collection::vec((reading(), 0..5_usize), 1..9).prop_map(|tiles| {
            let tile = |(at, (reading, shade)): (usize, (Reading, usize))| Tile {
                place: (at % 4, at / 4),
                name: label(at),
                reading,
                label: label(at + 1),
                shade: (shade < tiles::SHADES && reading.value().is_some()).then_some(shade),
                is_corrected: shade == 2,
            };
            Drawing::Tiles(Tiles { tiles: tiles.into_iter().enumerate().map(tile).collect() })
        }),
    ]
}

fn bars(series: Vec<Series>, length: usize, is_stacked: bool, time: usize) -> Bars {
    let axis = axis(&series, is_stacked, length);
    let totals = (0..length).map(|at| (is_stacked && at % 3 > 0).then(|| Label::number("1234"))).collect();
    let time = [Time::Nothing, Time::Categories, Time::Series][time];
    Bars { categories: (0..length).map(label).collect(), series, is_stacked, time, totals, axis }
}

fn lines(series: Vec<Series>, length: usize, goals: &[(f64, f64)]) -> Lines {
    let mut axis = axis(&series, false, length);
    let goal = |(at, value): &(f64, f64)| Goal { at: *at, value: *value, label: label(5) };
    axis.ticks.push(Tick { at: 1e13, label: Label::number("10 000 000 000 000") });
    let moments = (0..length).map(|at| Moment { at: at as f64 * 91.0, label: label(at) }).collect();
    Lines { moments, series, axis, goals: goals.iter().map(goal).collect(), breaks: vec![45.0] }
}

fn timeline(dates: &[(f64, f64, usize, bool)], today: f64) -> Timeline {
    let events = [Event::Open, Event::Late, Event::Complete, Event::CompletedLate, Event::Withdrawn];
    let row = |(at, (from, to, event, has_more)): (usize, &(f64, f64, usize, bool))| Row {
        name: label(at),
        note: has_more.then(|| label(at + 1)),
        span: has_more.then_some((*from, *to)),
        spans: vec![Span { from: *from, to: *to, at: *from, until: has_more.then_some(today), event: events[*event] }],
    };
    Timeline {
        range: (0.0, 900.0),
        moments: (0..4).map(|at| (f64::from(at) * 300.0, Label::number("2025"))).collect(),
        today: Some((today, label(4))),
        rows: dates.iter().enumerate().map(row).collect(),
    }
}

fn key() -> Vec<Key> {
    let signs =
        [Sign::Bar(0), Sign::Bar(5), Sign::Line(2), Sign::SoftLine, Sign::Absent(Reading::Missing), Sign::Letter];
    let more = [Sign::Corrected, Sign::Broken, Sign::Goal, Sign::Event(Event::Late), Sign::Today, Sign::Shade(3)];
    signs.into_iter().chain(more).enumerate().map(|(at, sign)| Key { sign, label: label(at) }).collect()
}

/// The values of an attribute, in the order of the drawing.
fn numbers(svg: &str) -> Vec<(String, f64)> {
    let mut found = Vec::new();
    for (at, _) in svg.match_indices("=\"") {
        let name = svg[..at].rsplit(' ').next().unwrap_or_default().to_owned();
        let value = svg[at + 2..].split('"').next().unwrap_or_default();
        match name.as_str() {
            "x" | "y" | "cx" | "cy" | "r" | "width" | "height" => found.push((name, value.parse().unwrap_or(f64::NAN))),
            "d" => {
                let places = value.split(['M', 'L', 'Z', ' ']).filter(|number| !number.is_empty());
                let named = places.enumerate().map(|(at, number)| {
                    ((if at % 2 == 0 { "x" } else { "y" }).to_owned(), number.parse().unwrap_or(f64::NAN))
                });
                found.extend(named);
            }
            _ => {}
        }
    }
    found
}

/// The room of each line of text, from the left.
fn texts(svg: &str) -> Vec<(Rect, String)> {
    let is_turned = svg.contains("direction=\"rtl\" focusable");
    let one = |text: &str| {
        let (head, words) = text.split_once('>')?;
        let words = words.split("</text>").next()?.replace("&amp;", "&").replace("&lt;", "<");
        let value = |name: &str| head.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
        let (x, y): (f64, f64) = (value("x")?.parse().ok()?, value("y")?.parse().ok()?);
        let wide = width(&words);
        let is_rtl = value("direction").map_or(is_turned, |dir| dir == "rtl");
        let from = match (value("text-anchor").unwrap_or("start"), is_rtl) {
            ("middle", _) => x - wide / 2.0,
            ("start", false) | ("end", true) => x,
            _ => x - wide,
        };
        Some((Rect::new(from, y - RISE, wide, LINE), words))
    };
    svg.split("<text").skip(1).filter_map(one).collect()
}

fn check(chart: &Chart, frame: &Frame) {
    let svg = draw(chart, frame);
    let drawn = svg.split_once("</defs>").map_or(&*svg, |(_, drawn)| drawn);
    let high: f64 = svg.split("viewBox=\"").nth(1).unwrap().split([' ', '"']).nth(3).unwrap().parse().unwrap();
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    for (name, value) in numbers(drawn) {
        assert!(value.is_finite(), "{name}");
        match name.as_str() {
            "x" | "cx" => assert!((0.0..=frame.width).contains(&value), "{name} {value}"),
            "y" | "cy" => assert!((0.0..=high).contains(&value), "{name} {value}"),
            _ => assert!(value >= 0.0, "{name} {value}"),
        }
    }
    let texts = texts(&svg);
    for (at, (room, words)) in texts.iter().enumerate() {
        let is_inside =
            room.x >= -0.2 && room.end() <= frame.width + 0.2 && room.y >= -0.2 && room.bottom() <= high + 0.2;
        assert!(is_inside, "“{words}” leaves the sheet of {high}: {room:?}");
        let smaller = Rect::new(room.x + 0.2, room.y + 0.2, room.width - 0.4, room.height - 0.4);
        for (other, more) in &texts[at + 1..] {
            assert!(!smaller.meets(other), "“{words}” lies on “{more}”: {room:?} {other:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_series_is_drawn_whole(drawing in drawing(), is_narrow in any::<bool>(), turned in 0..4_usize) {
        let (reading, time) = [
            (Direction::Ltr, Direction::Ltr),
            (Direction::Rtl, Direction::Rtl),
            (Direction::Rtl, Direction::Ltr),
            (Direction::Ltr, Direction::Rtl),
        ][turned];
        let width = if is_narrow { 320.0 } else { 720.0 };
        let frame = Frame { width, id: "c", class: "chart-wide", named_by: "t", told_by: "d", reading, time };
        check(&Chart { drawing, key: key() }, &frame);
    }
}

fn frame(reading: Direction, time: Direction) -> Frame<'static> {
    Frame { width: 720.0, id: "c", class: "chart-wide", named_by: "t", told_by: "d", reading, time }
}

fn row(values: &[Option<f64>]) -> Series {
    let point = |(at, value): (usize, &Option<f64>)| {
        let reading = value.map_or(Reading::Missing, Reading::Value);
        let is_joined = at > 0 && value.is_some() && values[at - 1].is_some();
        Point { at, reading, label: Label::number("1"), standing: Standing { is_joined, ..Standing::default() } }
    };
    Series { name: label(5), points: values.iter().enumerate().map(point).collect() }
}

fn svg_of(drawing: Drawing, frame: &Frame) -> String {
    draw(&Chart { drawing, key: Vec::new() }, frame)
}

#[test]
fn no_line_runs_across_a_gap() {
    let paths = |values: &[Option<f64>]| {
        let svg =
            svg_of(Drawing::Lines(lines(vec![row(values)], values.len(), &[])), &frame(Direction::Ltr, Direction::Ltr));
        svg.matches("class=\"line l1\"").count()
    };
    assert_eq!(paths(&[Some(1.0), Some(2.0), Some(3.0)]), 1);
    assert_eq!(paths(&[Some(1.0), Some(2.0), None, Some(3.0), Some(4.0)]), 2);
    assert_eq!(paths(&[Some(1.0), None, Some(3.0)]), 0);
}

#[test]
fn time_and_reading_turn_apart() {
    let first_and_last = |reading, time| {
        let series = vec![row(&[Some(0.0), Some(9.0)])];
        let svg = svg_of(Drawing::Lines(lines(series, 2, &[])), &frame(reading, time));
        let dots: Vec<f64> =
            svg.split("cx=\"").skip(1).map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect();
        dots[0] < dots[1]
    };
    assert!(first_and_last(Direction::Ltr, Direction::Ltr));
    assert!(!first_and_last(Direction::Rtl, Direction::Rtl));
    assert!(first_and_last(Direction::Rtl, Direction::Ltr));
    assert!(!first_and_last(Direction::Ltr, Direction::Rtl));
}

#[test]
fn a_map_is_not_mirrored() {
    let west = |reading| {
        let tile = |place, at| Tile {
            place,
            name: label(at),
            reading: Reading::Value(1.0),
            label: Label::number("1"),
            shade: Some(0),
            is_corrected: false,
        };
        let tiles = Tiles { tiles: vec![tile((0, 0), 3), tile((1, 0), 5)] };
        let svg = svg_of(Drawing::Tiles(tiles), &frame(reading, reading));
        let xs: Vec<f64> = svg
            .split("<rect class=\"tile")
            .skip(1)
            .map(|rest| rest.split("x=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap())
            .collect();
        xs[0] < xs[1]
    };
    assert!(west(Direction::Ltr));
    assert!(west(Direction::Rtl));
}
