//! What stands around a place in YAML that may not be whole: the fields it is within, and what was typed there so far.
//!
//! Told from lines and their indentation, for while somebody types no parser understands the file.

use std::ops::Range;

/// A place between the fields of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The names of the fields around, the outermost first.
    pub path: Vec<String>,
    /// What is written there.
    pub part: Part,
    /// The bytes of what was typed of it so far.
    pub typed: Range<usize>,
    /// The names that stand beside it already.
    pub beside: Vec<String>,
}

/// What is written at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The name of a field, or an item of a list of words: what it is depends on the field around.
    NameOrItem,
    /// The value of the last field of the path.
    Value,
}

/// The place of a byte; none in a comment.
pub fn place(text: &str, at: usize) -> Option<Place> {
    let at = text.floor_char_boundary(at.min(text.len()));
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let before = &text[start..at];
    let line = Line::of(before);
    if is_comment(before) {
        return None;
    }
    let mut path = above(&text[..start], line.floor());
    let beside = beside(text, start, &line);
    let Some(key) = line.key else {
        let typed = start + line.column..at;
        return Some(within_brackets(text, Place { path, part: Part::NameOrItem, typed, beside }));
    };
    let value = line.column + key.len() + 1;
    path.push(key.to_owned());
    let gap = before[value..].len() - before[value..].trim_start().len();
    Some(within_brackets(text, Place { path, part: Part::Value, typed: start + value + gap..at, beside: Vec::new() }))
}

/// The place within lists and groups that were opened on the same line: `[a, b` and `{start: 2022, e`.
fn within_brackets(text: &str, place: Place) -> Place {
    let mut open: Vec<(char, usize, usize)> = Vec::new();
    for (at, c) in text[place.typed.clone()].char_indices() {
        match c {
            '[' | '{' => open.push((c, place.typed.start + at, place.typed.start + at + 1)),
            ']' | '}' => drop(open.pop()),
            ',' => {
                if let Some((_, _, start)) = open.last_mut() {
                    *start = place.typed.start + at + 1;
                }
            }
            _ => {}
        }
    }
    let mut path = place.path;
    for (around, inner) in open.iter().zip(open.iter().skip(1)) {
        let (start, end) = (around.2, inner.1);
        if let Some((name, _)) = text[start..end.max(start)].split_once(':') {
            path.push(name.trim().to_owned());
        }
    }
    let Some((bracket, _, start)) = open.last().copied() else { return Place { path, ..place } };
    let end = place.typed.end;
    let typed = &text[start..end];
    let trimmed = |from: usize| from + (text[from..end].len() - text[from..end].trim_start().len());
    if bracket == '[' {
        return Place { path, part: Part::Value, typed: trimmed(start)..end, beside: Vec::new() };
    }
    let Some((name, _)) = typed.split_once(':') else {
        let opening = text[..start].rfind('{').map_or(start, |at| at + 1);
        let names = text[opening..start].split(',').filter_map(|part| part.split_once(':'));
        let beside = names.map(|(name, _)| name.trim().to_owned()).collect();
        return Place { path, part: Part::NameOrItem, typed: trimmed(start)..end, beside };
    };
    path.push(name.trim().to_owned());
    let value = trimmed(start + typed.find(':').map_or(0, |at| at + 1));
    Place { path, part: Part::Value, typed: value..end, beside: Vec::new() }
}

/// A line taken apart.
struct Line<'l> {
    /// The column of the first dash, if there is one.
    dash: Option<usize>,
    /// The column where its name or its item begins.
    column: usize,
    /// The name before its colon.
    key: Option<&'l str>,
    /// Whether there is nothing on it.
    is_empty: bool,
}

impl<'l> Line<'l> {
    fn of(line: &'l str) -> Line<'l> {
        let mut column = line.len() - line.trim_start_matches(' ').len();
        let mut dash = None;
        while line[column..].starts_with("- ") || line[column..].trim_end() == "-" {
            dash = dash.or(Some(column));
            let rest = &line[column + 1..];
            column += 1 + (rest.len() - rest.trim_start_matches(' ').len());
        }
        let rest = &line[column..];
        let name = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(rest.len());
        let is_named =
            name > 0 && rest[name..].starts_with(':') && !rest[name + 1..].starts_with(|c: char| c != ' ' && c != '\r');
        let is_empty = rest.trim().is_empty() && dash.is_none() || rest.starts_with('#');
        Line { dash, column, key: is_named.then_some(&rest[..name]), is_empty }
    }

    /// Fields that stand before this column are around the line.
    fn floor(&self) -> usize {
        self.dash.map_or(self.column, |dash| dash + 1)
    }
}

fn is_comment(before: &str) -> bool {
    before.trim_start().starts_with('#') || before.contains(" #")
}

/// The names of the fields around what begins at `floor`.
fn above(text: &str, mut floor: usize) -> Vec<String> {
    let mut path = Vec::new();
    for line in text.lines().rev().map(Line::of).filter(|line| !line.is_empty) {
        if floor == 0 {
            break;
        }
        if line.column < floor
            && let Some(key) = line.key
        {
            path.push(key.to_owned());
            floor = line.column;
        }
        if let Some(dash) = line.dash.filter(|dash| *dash < floor) {
            floor = dash + 1;
        }
    }
    path.reverse();
    path
}

/// The names in the same group as the line that begins at `start`.
fn beside(text: &str, start: usize, line: &Line) -> Vec<String> {
    let mut names = Vec::new();
    let same = |other: &Line| other.column == line.column;
    if line.dash.is_none() {
        for other in text[..start].lines().rev().map(Line::of).filter(|other| !other.is_empty) {
            if other.column < line.column || other.dash.is_some_and(|dash| dash >= line.column) {
                break;
            }
            names.extend(other.key.filter(|_| same(&other)).map(str::to_owned));
            if same(&other) && other.dash.is_some() {
                break;
            }
        }
    }
    let rest = text[start..].split_once('\n').map_or("", |(_, rest)| rest);
    for other in rest.lines().map(Line::of).filter(|other| !other.is_empty) {
        if other.column < line.column || other.dash.is_some_and(|dash| dash <= line.column) {
            break;
        }
        names.extend(other.key.filter(|_| same(&other)).map(str::to_owned));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The place of the sign `|`, as `path part typed (beside)`.
    fn told(text: &str) -> String {
        let at = text.find('|').unwrap();
        let text = text.replacen('|', "", 1);
        let Some(place) = place(&text, at) else { return "nothing".to_owned() };
        let part = match place.part {
            Part::NameOrItem => "name",
            Part::Value => "value",
        };
        format!("{} {part} {:?} ({})", place.path.join("."), &text[place.typed], place.beside.join(" "))
    }

    #[test]
    fn a_place_is_told_by_the_lines_around_it() {
        let check = |text: &str, expected: &str| assert_eq!(told(text), expected, "{text}");
        check("|", " name \"\" ()");
        check("plan: x\nnum|\nlead: y\n", " name \"num\" (plan lead)");
        check("plan: my-p|\n", "plan value \"my-p\" ()");
        check("milestones:\n  - id: a\n    st|\n    due: 2024\nlead: x", "milestones name \"st\" (id due)");
        check("milestones:\n- id: a\n- |", "milestones name \"\" ()");
        check("milestones:\n  - id: a\n    output:\n      f|\n", "milestones.output name \"f\" ()");
        check("milestones:\n  - output:\n      fr: x\n    due: 2|\n", "milestones.due value \"2\" ()");
        check("milestones:\n  - id: a\n    due: x\n  - id: b\n    |\n", "milestones name \"\" (id)");
        check("related:\n  - az|\n", "related name \"az\" ()");
        check("related: [a, az|]\n", "related value \"az\" ()");
        check("period: {start: 2022, e|}\n", "period name \"e\" (start)");
        check("period: {start: 20|}\n", "period.start value \"20\" ()");
        check("parties:\n  - {institution: re|}\n", "parties.institution value \"re\" ()");
        check("tags: [{id: a, name: {fr: x, a|", "tags.name name \"a\" (fr)");
        check("# a: b|\n", "nothing");
        check("title: x # he|re\n", "nothing");
        check("title:\n  ar: قيمة|\n", "title.ar value \"قيمة\" ()");
        check("url: https://a|\n", "url value \"https://a\" ()");
    }
}
