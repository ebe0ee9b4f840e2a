//! The direction of a block, decided when it is written: that of what surrounds it, unless the block
//! has no letter of that direction outside code and web addresses, and has letters of the other.
//!
//! Not the first strong letter: Arabic lines open with «OGP». An author who wants the other
//! direction says so: `::: {dir=ltr}` before blocks and `:::` after them, or a direction mark (U+200E,
//! U+200F, U+061C) at the beginning of one.

use super::tree::{Node, words};
use crate::locale::{Direction, bidi};

/// The direction of a block inside one that runs in `around`.
pub fn of(nodes: &[Node], around: Direction) -> Direction {
    let (mut is_first, mut marked) = (true, None);
    let (mut own, mut other) = (false, false);
    words(nodes, &mut |text| {
        if is_first && !text.trim().is_empty() {
            marked = text.trim_start().chars().next().and_then(mark);
            is_first = false;
        }
        // One letter that runs as what surrounds it decides.
        if own {
            return;
        }
        for word in text.split_whitespace() {
            let directions = || word.chars().filter_map(bidi::letter_direction);
            let (is_own, is_other) =
                (directions().any(|found| found == around), directions().any(|found| found != around));
            if (is_own || is_other) && !is_address(word) {
                own |= is_own;
                other |= is_other;
            }
            if own {
                return;
            }
        }
    });
    marked.unwrap_or(if other && !own { around.opposite() } else { around })
}

/// The direction that an invisible mark says.
fn mark(c: char) -> Option<Direction> {
    match c {
        '\u{200E}' => Some(Direction::Ltr),
        '\u{200F}' | '\u{061C}' => Some(Direction::Rtl),
        _ => None,
    }
}

fn is_address(word: &str) -> bool {
    word.contains("://") || word.contains('@') || word.starts_with("www.")
}
