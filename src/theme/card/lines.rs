//! Words in lines: broken at spaces, each line in the order in which it is seen (UAX #9), as wide as there is room.

use std::ops::Range;

use rustybuzz::Face;
use unicode_bidi::{BidiInfo, Level};

use super::letters::Shapes;
use crate::locale::Direction;

/// How words are set.
pub struct Block {
    /// The direction of the whole.
    pub direction: Direction,
    /// The size of letters, in pixels.
    pub size: f32,
    /// The room of a line.
    pub width: f32,
    /// How many lines there may be; what is left is cut off with three dots.
    pub most: usize,
}

/// The lines.
pub fn set(faces: &[Face], words: &str, block: &Block) -> Vec<Shapes> {
    let level = match block.direction {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    };
    let text = in_one_line(words);
    let info = BidiInfo::new(&text, Some(level));
    let mut ranges = ranges(faces, &info, block);
    let is_cut = ranges.len() > block.most;
    ranges.truncate(block.most);
    let last = ranges.len().saturating_sub(1);
    let shaped = ranges.into_iter().enumerate().map(|(number, range)| {
        if is_cut && number == last { cut(faces, &text[range], level, block) } else { line(faces, &info, range, block) }
    });
    shaped.collect()
}

/// Where lines begin and end.
fn ranges(faces: &[Face], info: &BidiInfo, block: &Block) -> Vec<Range<usize>> {
    let mut lines: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    let mut end = 0;
    for word in words(info.text) {
        let is_first = end == start;
        if !is_first && line(faces, info, start..word.end, block).width > block.width {
            lines.push(start..end);
            start = word.start;
        }
        end = word.end;
    }
    lines.push(start..end);
    lines
}

/// The words: what stands between spaces at which a line may break.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    text.split(' ').map(move |word| {
        let start = at;
        at += word.len() + 1;
        start..start + word.len()
    })
}

fn line(faces: &[Face], info: &BidiInfo, range: Range<usize>, block: &Block) -> Shapes {
    let mut shapes = Shapes::default();
    let Some(paragraph) = info.paragraphs.first() else { return shapes };
    let (levels, runs) = info.visual_runs(paragraph, range);
    for run in runs {
        let is_rtl = levels.get(run.start).is_some_and(Level::is_rtl);
        shapes.add(faces, &info.text[run], is_rtl, block.size);
    }
    shapes
}

/// As many whole words as leave room for three dots.
fn cut(faces: &[Face], text: &str, level: Level, block: &Block) -> Shapes {
    let mut kept = text;
    loop {
        let whole = format!("{}…", kept.trim_end_matches([' ', '،', ',', ':', ';', '؛']));
        let info = BidiInfo::new(&whole, Some(level));
        let shapes = line(faces, &info, 0..whole.len(), block);
        match kept.rfind(' ').filter(|_| shapes.width > block.width) {
            Some(space) => kept = &kept[..space],
            None => return shapes,
        }
    }
}

/// The words on one line, whatever lines their author wrote; the spaces that hold words together stay.
fn in_one_line(words: &str) -> String {
    words.split(['\n', '\r', '\t', ' ']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
