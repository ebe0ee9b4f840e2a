//! Emphasis whose first or last sign is a quotation mark, glued to a letter, stays literal in CommonMark
//! (section 6.2, "flanking"): `و**«نعم»**` shows its asterisks.

use std::ops::Range;

use super::*;
use crate::base::Span;
use crate::locale::typography::MASK;

/// The rule.
pub const CHECK: Check = Check { id: "glued-emphasis", scope: Scope::Words(glued_emphasis) };

fn glued_emphasis(_: &Inspection, entry: &Arc<Entry>, found: &mut Diagnostics) {
    for text in &entry.texts {
        let prose = text.body.masked(MASK);
        for (range, instead) in glued(&prose) {
            let span = Span::new(&text.body.file, range.start, range.end);
            let fault = span.warning(CHECK.id).with("written", &prose[range]).with("instead", instead.as_str());
            found.push(fault.fix(span.clone(), instead));
        }
    }
}

/// Pairs of asterisks that were read as letters, and how they would be read as emphasis: with the signs
/// outside.
fn glued(prose: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let (mut at, mut line_end) = (0, 0);
    while let Some(open) = prose[at..].find('*').map(|offset| at + offset) {
        let length = prose[open..].bytes().take_while(|byte| *byte == b'*').count();
        let (run, inside) = (&prose[open..open + length], open + length);
        // Looked for once in each line, so that a line of signs alone is passed in one go.
        if line_end < inside {
            line_end = prose[inside..].find(['\n', MASK]).map_or(prose.len(), |end| inside + end);
        }
        let line = &prose[inside..line_end];
        at = inside;
        let Some(close) = line.find('*').filter(|_| length <= 3) else { continue };
        let end = inside + close + length;
        if line[close..].bytes().take_while(|byte| *byte == b'*').count() != length {
            continue;
        }
        at = end;
        let words = &line[..close];
        let is_sign = |c: char| !c.is_alphanumeric() && !c.is_whitespace();
        let core = words.trim_matches(is_sign);
        let (before, after) = (prose[..open].chars().next_back(), prose[end..].chars().next());
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_glued = is_letter(before) && words.starts_with(is_sign) || is_letter(after) && words.ends_with(is_sign);
        if is_glued && !core.is_empty() && core.trim() == core {
            let start = words.len() - words.trim_start_matches(is_sign).len();
            let (first, last) = (&words[..start], &words[start + core.len()..]);
            found.push((open..end, format!("{first}{run}{core}{run}{last}")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_move_out_of_the_emphasis_they_are_glued_to() {
        let table = [
            ("و**«نعم»** ثم", Some("«**نعم**»")),
            ("**«نعم»**هم", Some("«**نعم**»")),
            ("كلمة *(نعم)*.", None),
            ("**نعم.**ثم", Some("**نعم**.")),
            ("2 * 3 * 4", None),
            ("**", None),
            ("و** «نعم» **", None),
        ];
        for (text, expected) in table {
            assert_eq!(glued(text).first().map(|(_, instead)| instead.as_str()), expected, "{text}");
        }
    }
}
