//! The line a finding is about, and a mark under the characters it means.
//!
//! The mark is placed by terminal cells in the order of the file's characters. A terminal that itself reorders Arabic
//! may show them elsewhere in the line, so where colours are welcome the characters carry the mark themselves, too.

use super::Style;
use super::lines::Lines;
use super::screen::{Paint, painted, shown, source};
use crate::base::Span;

/// How far a tab reaches.
const TAB: usize = 4;

/// Never fewer cells than this for the line itself, however narrow the window.
const NARROWEST: usize = 24;

/// What a terminal shows in one step: a character with the marks on it.
struct Cell {
    text: String,
    width: usize,
    /// The byte in the line that it begins at.
    at: usize,
}

/// The line that a span begins in and the mark under it, each with its gutter; `sign` draws the mark.
pub fn snippet(span: &Span, lines: &Lines, sign: char, paint: Paint, style: Style) -> [String; 2] {
    let (start, line) = lines.line(span.range().start);
    let number = lines.position(span.range().start).line.to_string();
    let gutter = format!("  {number} | ");
    let empty_gutter = format!("  {} | ", " ".repeat(number.len()));

    let cells = cells(line);
    // A span that goes on in the next line is marked to the end of this one.
    let (from, to) = (span.range().start - start, span.range().end.saturating_sub(start).min(line.len()));
    // A mark of its own, such as a vowel sign, stands on the cell before.
    let begun = cells.partition_point(|cell| cell.at <= from);
    let first = if from < line.len() { begun.saturating_sub(1) } else { cells.len() };
    let after = cells.iter().position(|cell| cell.at >= to).unwrap_or(cells.len()).max(first);

    let room = style.width.saturating_sub(gutter.len()).max(NARROWEST);
    let window = window(&cells, first, after, room);
    let text = |range: std::ops::Range<usize>| cells[range].iter().map(|cell| cell.text.as_str()).collect::<String>();
    let width = |range: std::ops::Range<usize>| cells[range].iter().map(|cell| cell.width).sum::<usize>();
    let cut = |is_cut: bool| if is_cut { "…" } else { "" };

    let (left, right) = (cut(window.start > 0), cut(window.end < cells.len()));
    let marked_to = after.min(window.end);
    let shown_line = format!(
        "{left}{}{}{}{right}",
        text(window.start..first),
        painted(&text(first..marked_to), Paint::Marked, style.color),
        text(marked_to..window.end),
    );
    let before = " ".repeat(left.chars().count() + width(window.start..first));
    let mark = sign.to_string().repeat(width(first..marked_to).max(1));
    let quiet = |gutter: &str| painted(gutter, Paint::Quiet, style.color);
    [
        source(&format!("{}{shown_line}", quiet(&gutter))).trim_end().to_owned(),
        format!("{}{before}{}", quiet(&empty_gutter), painted(&mark, paint, style.color)),
    ]
}

fn cells(line: &str) -> Vec<Cell> {
    let (mut cells, mut column): (Vec<Cell>, usize) = (Vec::new(), 0);
    for (at, c) in line.char_indices() {
        let (text, width) = match c {
            '\t' => (" ".repeat(TAB - column % TAB), TAB - column % TAB),
            c => shown(c),
        };
        column += width;
        match cells.last_mut() {
            Some(before) if width == 0 => before.text.push_str(&text),
            _ => cells.push(Cell { text, width, at }),
        }
    }
    cells
}

/// The cells to show when not all have room: those meant, and something of what stands around them.
fn window(cells: &[Cell], first: usize, after: usize, room: usize) -> std::ops::Range<usize> {
    let width = |range: std::ops::Range<usize>| cells[range].iter().map(|cell| cell.width).sum::<usize>();
    if width(0..cells.len()) <= room {
        return 0..cells.len();
    }
    // Two cells are kept for the signs that something was cut off.
    let room = room - 2;
    let mut start = 0;
    if width(0..after) > room {
        let around = room.saturating_sub(width(first..after)) / 2;
        start = first;
        while start > 0 && width(start - 1..first) <= around {
            start -= 1;
        }
    }
    let mut end = start;
    let mut used = 0;
    while end < cells.len() && used + cells[end].width <= room {
        used += cells[end].width;
        end += 1;
    }
    start..end
}
