//! The parts of a whole, counted, and their places in a bar.

use tera::Value;

use super::View;
use super::shapes::{list, map};

/// `[{code, label, count, of, offset, size}]`: parts by code, message that names them, and number.
pub fn parts(view: &View, parts: &[(&str, &str, usize)], all: usize) -> Value {
    let mut before = 0;
    list(parts.iter().map(|(code, label, count)| {
        let (from, to) = (edge(before, all), edge(before + count, all));
        before += count;
        map([
            ("code", (*code).into()),
            ("label", view.message(label).into()),
            ("count", view.count(*count)),
            ("of", view.count(all)),
            ("offset", percent(from).into()),
            ("size", percent(to - from).into()),
        ])
    }))
}

/// Where a part ends, in thousandths of a hundredth of the whole: parts taken between such edges add up.
fn edge(part: usize, of: usize) -> usize {
    (part * 100_000).checked_div(of).unwrap_or(0)
}

/// Thousandths with a point, as SVG writes numbers.
fn percent(thousandths: usize) -> String {
    let text = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sizes_of_parts_add_up_to_the_whole() {
        let sizes: Vec<usize> = (0..3).map(|at| edge(at + 1, 3) - edge(at, 3)).collect();
        assert_eq!(sizes.iter().sum::<usize>(), 100_000);
        assert_eq!(sizes.iter().map(|size| percent(*size)).collect::<Vec<_>>(), ["33.333", "33.333", "33.334"]);
        assert_eq!(percent(edge(3, 8)), "37.5");
        assert_eq!((percent(0), percent(100_000), edge(0, 0)), ("0".into(), "100".into(), 0));
    }
}
