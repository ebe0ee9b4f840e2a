//! What somebody probably meant to type. Only ever offered as advice: what cannot be read for certain is a fault.

use crate::read::number;

/// The number that is written as people and spreadsheets write it: `78,3 %`, `1 234,5`, `٧٨`.
/// None where two readings are possible, as for `1,234`.
pub fn number(written: &str) -> Option<String> {
    let number = number::read(written).filter(|number| number.ambiguous.is_none())?;
    let is_known = number.suffix.chars().all(number::is_percent);
    let plain = number.value.to_string();
    (is_known && plain != written).then_some(plain)
}

/// The date that is written with other digits, other signs, or the day first.
pub fn date(written: &str) -> Option<String> {
    let meant = super::period::certain(written)?.to_string();
    (meant != written).then_some(meant)
}

/// The permanent name that is written with capitals, spaces or underscores.
pub fn id(written: &str) -> Option<String> {
    let hyphens = written.trim().to_lowercase().replace(['_', ' ', '.', '/', '\u{2013}'], "-");
    let meant: Vec<&str> = hyphens.split('-').filter(|part| !part.is_empty()).collect();
    let meant = meant.join("-");
    (meant != written && super::is_id(&meant)).then_some(meant)
}

/// `true` or `false`, said in another way.
pub fn truth(written: &str) -> Option<&'static str> {
    let word = written.to_lowercase();
    if ["yes", "y", "on", "1", "oui", "vrai", "نعم", "صحيح"].contains(&&*word) || word == "true" {
        return Some("true");
    }
    let no = ["no", "n", "off", "0", "non", "faux", "لا", "خطأ"].contains(&&*word) || word == "false";
    no.then_some("false")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_recognised_as_people_write_it_and_never_guessed() {
        let meant = |written: &str| number(written).unwrap_or_default();
        assert_eq!(meant("78,3 %"), "78.3");
        assert_eq!(meant("1 234 567,5"), "1234567.5");
        assert_eq!(meant("1\u{202F}234"), "1234");
        assert_eq!(meant("1.234.567"), "1234567");
        assert_eq!(meant("1.234,56"), "1234.56");
        assert_eq!(meant("1,234,567.8"), "1234567.8");
        assert_eq!(meant("\u{2212}3"), "-3");
        assert_eq!(meant("\u{667}\u{668}\u{66B}\u{663}"), "78.3");
        for written in ["1,234", "about 5", "12-5", "", "%", ",", "."] {
            assert_eq!(number(written), None, "{written}");
        }
    }

    #[test]
    fn a_name_and_a_truth_are_recognised() {
        assert_eq!(id("Regional_Council ").as_deref(), Some("regional-council"));
        assert_eq!(id("جهة"), None);
        assert_eq!((truth("Oui"), truth("non"), truth("maybe")), (Some("true"), Some("false"), None));
    }
}
