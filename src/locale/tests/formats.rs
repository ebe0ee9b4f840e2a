//! Numbers, amounts, dates and lists in the program's three languages.

use super::*;

#[test]
fn numbers_are_exact() {
    say(["0", "0", "0"], |locale| locale.integer(0));
}
