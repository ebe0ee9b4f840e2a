//! Letters as a reader takes them: without case, accents, vowel signs or the hand of a keyboard.
//!
//! Words are compared by a number made of their folded letters, so that looking one up copies nothing.
//! This is about scripts and knows no language.

/// The number of a word without letters yet.
pub(super) const EMPTY: u64 = 0;

/// What a character is within a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A letter, as it folds; some become two.
    Letter(char, Option<char>),
    /// A digit of whatever set.
    Digit(u8),
    /// Something that no reader sees or that only colours a letter.
    Nothing,
    /// A space.
    Space,
    /// Everything else.
    Sign,
}

/// The number of a word with one more letter.
pub(super) fn add(word: u64, letter: char) -> u64 {
    (word.rotate_left(5) ^ u64::from(u32::from(letter))).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// The number of a whole word; of several words when they are put together in turn.
pub(super) fn word(text: &str) -> u64 {
    text.chars().fold(EMPTY, |word, c| match class(c) {
        Class::Letter(letter, more) => more.into_iter().fold(add(word, letter), add),
        Class::Digit(digit) => add(word, char::from(b'0' + digit)),
        Class::Sign => add(word, c),
        Class::Nothing | Class::Space => word,
    })
}

/// What `c` is.
pub(super) fn class(c: char) -> Class {
    if c.is_ascii() {
        return match c {
            'a'..='z' => Class::Letter(c, None),
            'A'..='Z' => Class::Letter(c.to_ascii_lowercase(), None),
            '0'..='9' => Class::Digit(c as u8 - b'0'),
            ' ' | '\n' | '\t' | '\r' => Class::Space,
            _ => Class::Sign,
        };
    }
    if ('\u{0620}'..='\u{064A}').contains(&c) && c != '\u{0640}' {
        return arabic(c);
    }
    match c {
        '\u{0660}'..='\u{0669}' => Class::Digit((u32::from(c) - 0x0660) as u8),
        '\u{06F0}'..='\u{06F9}' => Class::Digit((u32::from(c) - 0x06F0) as u8),
        // Vowel signs, tatweel, marks of direction, joiners, soft hyphen, combining accents.
        '\u{064B}'..='\u{065F}'
        | '\u{0670}'
        | '\u{0640}'
        | '\u{061C}'
        | '\u{00AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}'
        | '\u{FE0F}'
        | '\u{0300}'..='\u{036F}' => Class::Nothing,
        '\u{00A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => Class::Space,
        '\u{0600}'..='\u{06FF}' => arabic(c),
        '\u{00C0}'..='\u{017F}' => latin(c),
        'ª' | 'º' | '²' | '³' => Class::Letter(c, None),
        c if c.is_alphabetic() => {
            let mut lower = c.to_lowercase();
            Class::Letter(lower.next().unwrap_or(c), lower.next())
        }
        _ => Class::Sign,
    }
}

fn arabic(c: char) -> Class {
    let letter = match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        'ک' => 'ك',
        'گ' | 'ڭ' => 'ك',
        // The letters of the block; Unicode's own tables are slower than these few ranges.
        '\u{0620}'..='\u{063F}' | '\u{0641}'..='\u{064A}' | '\u{066E}'..='\u{066F}' | '\u{0671}'..='\u{06D3}' => c,
        '\u{06D5}' | '\u{06EE}'..='\u{06EF}' | '\u{06FA}'..='\u{06FC}' | '\u{06FF}' => c,
        _ => return Class::Sign,
    };
    Class::Letter(letter, None)
}

fn latin(c: char) -> Class {
    let letter = match c {
        'À'..='Å' | 'à'..='å' | 'ā' | 'Ā' | 'ă' | 'Ă' => 'a',
        'Ç' | 'ç' | 'ć' | 'Ć' | 'č' | 'Č' => 'c',
        'È'..='Ë' | 'è'..='ë' | 'ē' | 'Ē' | 'ę' | 'Ę' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' | 'ī' | 'Ī' => 'i',
        'Ñ' | 'ñ' => 'n',
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'ō' | 'Ō' => 'o',
        'Ù'..='Ü' | 'ù'..='ü' | 'ū' | 'Ū' => 'u',
        'Ý' | 'ý' | 'ÿ' => 'y',
        'Œ' | 'œ' => return Class::Letter('o', Some('e')),
        'Æ' | 'æ' => return Class::Letter('a', Some('e')),
        'ß' => return Class::Letter('s', Some('s')),
        '×' | '÷' => return Class::Sign,
        c => c.to_lowercase().next().unwrap_or(c),
    };
    Class::Letter(letter, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_word_is_the_same_however_it_is_typed() {
        for (one, other) in [
            ("أربعة", "اربعه"),
            ("مِئَة", "مئة"),
            ("Décembre", "DECEMBRE"),
            ("cœur", "coeur"),
            ("بـ", "ب"),
            ("\u{2068}T2\u{2069}", "t٢"),
        ] {
            assert_eq!(word(one), word(other), "{one} {other}");
        }
        assert_ne!(word("مئة"), word("مائة"));
    }
}
