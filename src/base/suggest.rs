//! The word that was probably meant.

/// The candidate nearest to `written`, if one is near enough to be a slip of the hand.
pub fn closest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(written);
    let allowed = (folded.chars().count() / 3).clamp(1, 3);
    candidates
        .into_iter()
        .filter(|candidate| *candidate != written)
        .map(|candidate| (strsim::damerau_levenshtein(&folded, &fold(candidate)), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, candidate)| (*distance, *candidate))
        .map(|(_, candidate)| candidate)
}

/// Case and the kind of dash are not what somebody means to say.
fn fold(word: &str) -> String {
    word.trim().to_lowercase().replace(['_', ' '], "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        let fields = ["status", "status_quo", "summary"];
        assert_eq!(closest("statuss", fields), Some("status"));
        assert_eq!(closest("Status-Quo", fields), Some("status_quo"));
        assert_eq!(closest("budget", fields), None);
        assert_eq!(closest("x", ["y"]), Some("y"));
    }
}
