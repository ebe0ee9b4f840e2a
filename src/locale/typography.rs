//! How a language writes its signs: spaces before `;` and inside « », its own comma, its own letters.
//!
//! The rules are the language's own (`locale.yaml`); none is known here by name. What is not prose
//! (code, markup, addresses) is masked by the caller with [`MASK`], byte for byte, and left alone.

use std::borrow::Cow;
use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::Locale;
use crate::base::Characters;

/// What stands in a text for a byte that is not prose.
pub const MASK: char = '\u{1}';

/// A habit that a text may not follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// A sign of another script after a word of this one: `,` for `،`.
    ForeignPunctuation,
    /// A letter of another language that looks like one of this: `ی` for `ي`.
    ForeignLetter,
    /// A word stretched by a sign that is no letter.
    StretchedWord,
    /// A letter in the shape it has at one place of a word, which no search finds.
    PresentationForm,
    /// Digits of two sets in one text.
    MixedDigits,
    /// A sign or a quotation mark without the space that this language puts beside it.
    MissingSpace,
    /// A straight apostrophe between two letters.
    StraightApostrophe,
}

/// A place that does not follow a rule, and what would be written there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The place, in bytes.
    pub range: Range<usize>,
    /// What would be written.
    pub instead: String,
}

/// Every place of `text` that does not follow `rule`, in their order.
pub fn slips(text: &str, rule: Rule, locale: &Locale) -> Vec<Slip> {
    let prose = Prose { text, locale };
    let slips = match rule {
        Rule::ForeignPunctuation => prose.replaced(locale.foreign_signs(), Prose::closes_own_word),
        Rule::ForeignLetter => prose.replaced(locale.foreign_letters(), Prose::touches_own_letter),
        Rule::StretchedWord => prose.stretched(),
        Rule::PresentationForm => prose.shaped(),
        Rule::MixedDigits => prose.mixed_digits(),
        Rule::MissingSpace => prose.missing_spaces(),
        Rule::StraightApostrophe => prose.straight_apostrophes(),
    };
    slips.into_iter().filter(|slip| !prose.is_address(slip.range.start)).collect()
}

/// Whether a text with these characters can have a place that does not follow `rule`; looking for it costs more.
pub fn may_slip(characters: &Characters, rule: Rule, locale: &Locale) -> bool {
    let signs = |pairs: &[(char, String)]| characters.has_any(pairs.iter().map(|(sign, _)| *sign));
    match rule {
        Rule::ForeignPunctuation => signs(locale.foreign_signs()),
        Rule::ForeignLetter => signs(locale.foreign_letters()),
        Rule::StretchedWord => characters.has_any(locale.stretchers().iter().copied()),
        Rule::PresentationForm => characters.has_high(is_shaped),
        Rule::MixedDigits => characters.has_any(('\u{660}'..='\u{669}').chain('\u{6F0}'..='\u{6F9}')),
        Rule::MissingSpace => {
            let (open, close) = locale.quotes();
            let quotes = [open, close].into_iter().filter_map(sign_of).map(|(sign, _)| sign);
            characters.has_any(quotes) || signs(locale.spaces_before())
        }
        Rule::StraightApostrophe => characters.has('\''),
    }
}

/// The text as this language sets it: curved apostrophes, its own quotation marks, its spaces. Doing it
/// again changes nothing, and nothing is done to addresses and times.
pub fn dress<'t>(text: &'t str, locale: &Locale) -> Cow<'t, str> {
    let mut dressed = Cow::Borrowed(text);
    for step in STEPS {
        let found = step(&dressed, locale);
        if !found.is_empty() {
            dressed = Cow::Owned(written(&dressed, &found));
        }
    }
    dressed
}

/// The same for a line in pieces, of which only those that are prose (`true`) may be changed; none when all stay
/// as they are.
pub fn dress_pieces(pieces: &[(bool, String)], locale: &Locale) -> Option<Vec<String>> {
    let mut dressed: Vec<String> = pieces.iter().map(|(_, piece)| piece.clone()).collect();
    let mut has_changed = false;
    for step in STEPS {
        let line = dressed.concat();
        for slip in step(&line, locale).into_iter().rev() {
            // An insertion between two pieces belongs to the one it stands before, unless that is no prose.
            let mut start = 0;
            let mut place = None;
            for (at, piece) in dressed.iter().enumerate() {
                let end = start + piece.len();
                if pieces[at].0 && start <= slip.range.start && slip.range.end <= end {
                    place = Some((at, slip.range.start - start..slip.range.end - start));
                }
                start = end;
            }
            if let Some((at, range)) = place {
                dressed[at].replace_range(range, &slip.instead);
                has_changed = true;
            }
        }
    }
    has_changed.then_some(dressed)
}

/// What is done to a text, one after the other.
const STEPS: [fn(&str, &Locale) -> Vec<Slip>; 3] = [
    quotations,
    |text, locale| slips(text, Rule::StraightApostrophe, locale),
    |text, locale| slips(text, Rule::MissingSpace, locale),
];

/// The text with each slip written as it should be.
pub fn written(text: &str, slips: &[Slip]) -> String {
    let mut written = String::with_capacity(text.len() + 2 * slips.len());
    let mut at = 0;
    for slip in slips {
        written.push_str(&text[at..slip.range.start]);
        written.push_str(&slip.instead);
        at = slip.range.end;
    }
    written.push_str(&text[at..]);
    written
}

/// Spaces that break no line; either one is right where the language wants one of them.
const UNBROKEN: [char; 2] = ['\u{A0}', '\u{202F}'];

struct Prose<'t> {
    text: &'t str,
    locale: &'t Locale,
}

impl Prose<'_> {
    fn before(&self, at: usize) -> Option<char> {
        self.text[..at].chars().next_back()
    }

    fn after(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    fn is_own_letter(&self, c: Option<char>) -> bool {
        c.is_some_and(|c| c.is_alphabetic() && self.locale.writes(c))
    }

    /// Whether the piece without spaces at this place is an address, which keeps its signs.
    fn is_address(&self, at: usize) -> bool {
        if self.after(at).is_some_and(char::is_whitespace) {
            return false;
        }
        let start = self.text[..at].rfind(char::is_whitespace).map_or(0, |space| space + 1);
        let start = (start..=at).find(|start| self.text.is_char_boundary(*start)).unwrap_or(at);
        let end = self.text[at..].find(char::is_whitespace).map_or(self.text.len(), |space| at + space);
        let piece = &self.text[start..end];
        piece.contains("://") || piece.starts_with("www.") || piece.contains('@')
    }

    /// Signs or letters of others in the place of the language's own.
    fn replaced(&self, pairs: &[(char, String)], is_slip: impl Fn(&Self, Range<usize>) -> bool) -> Vec<Slip> {
        let mut slips = Vec::new();
        for (at, c) in self.text.char_indices() {
            let Some((_, own)) = pairs.iter().find(|(foreign, _)| *foreign == c) else { continue };
            let range = at..at + c.len_utf8();
            if is_slip(self, range.clone()) {
                slips.push(Slip { range, instead: own.clone() });
            }
        }
        slips
    }

    /// Whether a sign follows a word of this script, perhaps with a closing sign between, and a number,
    /// an address or a word of another script is not being continued.
    fn closes_own_word(&self, range: Range<usize>) -> bool {
        let is_closing = |c: &char| matches!(*c, ')' | ']' | '»' | '”' | '*' | '_' | MASK) || is_mark(*c);
        let word = self.text[..range.start].chars().rev().find(|c| !is_closing(c));
        let next = self.after(range.end);
        let ends = next.is_none_or(|c| c.is_whitespace() || matches!(c, ')' | '»' | '”' | MASK | '!' | '؟' | '.'));
        self.is_own_letter(word) && (ends || self.is_own_letter(next))
    }

    fn touches_own_letter(&self, range: Range<usize>) -> bool {
        let own = |c: Option<char>| self.is_own_letter(c.filter(|c| !self.is_foreign(*c)));
        own(self.before(range.start)) || own(self.after(range.end))
    }

    fn is_foreign(&self, c: char) -> bool {
        self.locale.foreign_letters().iter().any(|(foreign, _)| *foreign == c)
    }

    fn stretched(&self) -> Vec<Slip> {
        let stretchers = self.locale.stretchers();
        let mut slips = Vec::new();
        let mut at = 0;
        while let Some(start) = self.text[at..].find(stretchers).map(|offset| at + offset) {
            let length: usize =
                self.text[start..].chars().take_while(|c| stretchers.contains(c)).map(char::len_utf8).sum();
            at = start + length;
            let own = |c: Option<char>| c.is_some_and(|c| is_mark(c) || c.is_alphabetic() && self.locale.writes(c));
            if own(self.before(start)) && own(self.after(at)) {
                slips.push(Slip { range: start..at, instead: String::new() });
            }
        }
        slips
    }

    /// Arabic Presentation Forms A and B, except the signs among them that stand for themselves.
    fn shaped(&self) -> Vec<Slip> {
        let mut slips = Vec::new();
        let mut at = 0;
        while let Some(start) = self.text[at..].find(is_shaped).map(|offset| at + offset) {
            let length: usize = self.text[start..].chars().take_while(|c| is_shaped(*c)).map(char::len_utf8).sum();
            at = start + length;
            let shaped = &self.text[start..at];
            let instead = ComposingNormalizerBorrowed::new_nfkc().normalize(shaped).into_owned();
            if instead != shaped {
                slips.push(Slip { range: start..at, instead });
            }
        }
        slips
    }

    fn mixed_digits(&self) -> Vec<Slip> {
        let sets: Vec<char> = self.text.chars().filter_map(|c| Some(zero_of(c)?.0)).collect();
        let is_mixed = sets.iter().any(|set| *set != sets[0]);
        if !is_mixed {
            return Vec::new();
        }
        let own = self.locale.digits();
        let mut slips: Vec<Slip> = Vec::new();
        for (at, c) in self.text.char_indices() {
            let Some((_, value)) = zero_of(c).filter(|_| !own.contains(&c)) else { continue };
            match slips.last_mut().filter(|slip| slip.range.end == at) {
                Some(slip) => {
                    slip.range.end += c.len_utf8();
                    slip.instead.push(own[value]);
                }
                None => slips.push(Slip { range: at..at + c.len_utf8(), instead: own[value].to_string() }),
            }
        }
        slips
    }

    fn missing_spaces(&self) -> Vec<Slip> {
        let mut slips = Vec::new();
        let (open, close) = self.locale.quotes();
        let (opening, closing) = (sign_of(open), sign_of(close));
        for (at, c) in self.text.char_indices() {
            let end = at + c.len_utf8();
            if let Some((_, space)) = self.locale.spaces_before().iter().find(|(sign, _)| *sign == c) {
                slips.extend(self.space_before(at, end, space));
            }
            if let Some(space) = opening.filter(|(sign, _)| *sign == c).map(|(_, space)| space) {
                slips.extend(self.space_inside(end, true, space));
            }
            if let Some(space) = closing.filter(|(sign, _)| *sign == c).map(|(_, space)| space) {
                slips.extend(self.space_inside(at, false, space));
            }
        }
        slips.dedup_by(|later, earlier| later.range == earlier.range);
        slips
    }

    fn space_before(&self, at: usize, end: usize, space: &str) -> Option<Slip> {
        let is_sign = |c: char| self.locale.spaces_before().iter().any(|(sign, _)| *sign == c);
        let next = self.after(end);
        let is_last =
            next.is_none_or(|c| c.is_whitespace() || is_sign(c) || matches!(c, ')' | ']' | '»' | '”' | '"' | MASK));
        if !is_last {
            return None;
        }
        match self.before(at)? {
            ' ' => {
                let earlier = self.before(at - 1)?;
                // Between two figures it is a ratio or a time, and smileys are nobody's business.
                let is_ratio = earlier.is_ascii_digit()
                    && self.text[end..].trim_start_matches(' ').starts_with(|c: char| c.is_ascii_digit());
                let is_face = matches!(next, Some(')' | ']'));
                let follows_words = !earlier.is_whitespace() && !is_sign(earlier);
                (follows_words && !is_ratio && !is_face).then(|| Slip { range: at - 1..at, instead: space.to_owned() })
            }
            c if c.is_alphanumeric() || matches!(c, ')' | ']' | '»' | '”' | '%' | '°') => {
                Some(Slip { range: at..at, instead: space.to_owned() })
            }
            _ => None,
        }
    }

    /// The space just inside a quotation mark, whose inner side is at `at`.
    fn space_inside(&self, at: usize, opens: bool, space: &str) -> Option<Slip> {
        let inner = if opens { self.after(at)? } else { self.before(at)? };
        if UNBROKEN.contains(&inner) || inner == '\n' {
            return None;
        }
        let range = match (inner, opens) {
            (' ', true) => at..at + 1,
            (' ', false) => at - 1..at,
            _ => at..at,
        };
        Some(Slip { range, instead: space.to_owned() })
    }

    fn straight_apostrophes(&self) -> Vec<Slip> {
        let apostrophe = self.locale.apostrophe();
        let opens = |c: Option<char>| matches!(c, Some('«' | '“' | '"'));
        let is_followed = |c: Option<char>| self.is_own_letter(c) || opens(c);
        let is_between = |at: usize| self.is_own_letter(self.before(at)) && is_followed(self.after(at + 1));
        let places = self.text.match_indices('\'').map(|(at, _)| at).filter(|at| apostrophe != "'" && is_between(*at));
        places.map(|at| Slip { range: at..at + 1, instead: apostrophe.to_owned() }).collect()
    }
}

/// Straight quotation marks that stand in pairs.
fn quotations(text: &str, locale: &Locale) -> Vec<Slip> {
    let prose = Prose { text, locale };
    let places: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
    let opens = |at: usize| {
        let before = prose.before(at);
        let is_start = before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '’' | '\''));
        is_start && prose.after(at + 1).is_some_and(|c| !c.is_whitespace() && c != '"')
    };
    let closes = |at: usize| {
        let is_end = prose.after(at + 1).is_none_or(|c| !c.is_alphanumeric() && c != '"');
        is_end && prose.before(at).is_some_and(|c| !c.is_whitespace())
    };
    let (pairs, rest) = places.as_chunks::<2>();
    let are_pairs = rest.is_empty() && pairs.iter().all(|[open, close]| opens(*open) && closes(*close));
    if !are_pairs || places.iter().any(|at| prose.is_address(*at)) {
        return Vec::new();
    }
    let (open, close) = locale.quotes();
    let written = |(place, at): (usize, &usize)| {
        let instead = if place % 2 == 0 { open } else { close };
        Slip { range: *at..*at + 1, instead: instead.to_owned() }
    };
    places.iter().enumerate().map(written).collect()
}

/// A quotation mark and the space inside it, if the language has one there.
fn sign_of(quote: &str) -> Option<(char, &str)> {
    let sign = quote.chars().find(|c| !c.is_whitespace())?;
    let space = quote.trim_start_matches(sign).trim_end_matches(sign);
    (!space.is_empty()).then_some((sign, space))
}

/// Vowel signs and the like, which stand between letters and are none.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// Whether a letter comes in the shape it has at one place of a word.
fn is_shaped(c: char) -> bool {
    matches!(c, '\u{FB50}'..='\u{FD3D}' | '\u{FD50}'..='\u{FDEF}' | '\u{FE70}'..='\u{FEFC}')
}

/// The zero of the set a digit belongs to, and its value; of the sets that are written beside one another.
fn zero_of(c: char) -> Option<(char, usize)> {
    let zero = ['0', '\u{660}', '\u{6F0}'].into_iter().find(|zero| (*zero..=char_after(*zero)).contains(&c))?;
    Some((zero, (u32::from(c) - u32::from(zero)) as usize))
}

/// The nine of the set that has this zero.
fn char_after(zero: char) -> char {
    char::from_u32(u32::from(zero) + 9).unwrap_or(zero)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Lang, SourceTree};
    use crate::locale::Locales;

    fn locales() -> Locales {
        let mut tree = SourceTree::default();
        tree.insert_text("i18n/ar/locale.yaml", include_str!("../../i18n/ar/locale.yaml"));
        tree.insert_text("i18n/fr/locale.yaml", include_str!("../../i18n/fr/locale.yaml"));
        tree.insert_text("i18n/en/locale.yaml", include_str!("../../i18n/en/locale.yaml"));
        Locales::read(&[&tree]).value
    }

    fn corrected(lang: &str, rule: Rule, table: &[(&str, &str)]) {
        let locales = locales();
        let locale = locales.get(Lang::new(lang).unwrap()).unwrap();
        for (text, expected) in table {
            let corrected = written(text, &slips(text, rule, locale));
            assert_eq!(corrected, *expected, "{text}");
            assert_eq!(slips(&corrected, rule, locale), [], "{text} is corrected once");
        }
    }

    #[test]
    fn arabic_signs_close_arabic_words() {
        let table = [
            ("نعم, لا; لماذا?", "نعم، لا؛ لماذا؟"),
            ("«نعم», ثم", "«نعم»، ثم"),
            ("كلمة,كلمة", "كلمة،كلمة"),
            ("1,5 مليون و OGP, CSV", "1,5 مليون و OGP, CSV"),
            ("https://example.org/?q=نعم, a", "https://example.org/?q=نعم, a"),
        ];
        corrected("ar", Rule::ForeignPunctuation, &table);
        corrected("fr", Rule::ForeignPunctuation, &[("oui, non ; et ?", "oui, non ; et ?")]);
    }

    #[test]
    fn letters_are_those_of_the_language() {
        corrected("ar", Rule::ForeignLetter, &[("فی کتاب", "في كتاب"), ("الحرف ی وحده", "الحرف ی وحده")]);
        corrected("ar", Rule::StretchedWord, &[("الجـــهة", "الجهة"), ("1447 هـ بـ 5", "1447 هـ بـ 5")]);
        corrected("ar", Rule::PresentationForm, &[("\u{FEB3}\u{FEFC}م", "سلام"), ("ﷺ ﴿ ﷲ", "ﷺ ﴿ ﷲ")]);
    }

    #[test]
    fn digits_are_of_one_set() {
        let table = [("٢٠٢٦ و2027", "2026 و2027"), ("٢٠٢٦ و٢٠٢٧", "٢٠٢٦ و٢٠٢٧"), ("2026", "2026")];
        corrected("ar", Rule::MixedDigits, &table);
    }

    #[test]
    fn french_signs_have_their_spaces() {
        let table = [
            ("Quoi? Oui ! Non; ceci: cela", "Quoi\u{202F}? Oui\u{202F}! Non\u{202F}; ceci\u{A0}: cela"),
            ("« oui » et «non»", "«\u{A0}oui\u{A0}» et «\u{A0}non\u{A0}»"),
            ("à 14:30, 16 : 9, http://a.ma?b ! :)", "à 14:30, 16 : 9, http://a.ma?b\u{202F}! :)"),
            ("Quoi\u{A0}?! a@b.ma: c", "Quoi\u{A0}?! a@b.ma: c"),
            ("; au début", "; au début"),
        ];
        corrected("fr", Rule::MissingSpace, &table);
        corrected("en", Rule::MissingSpace, &[("What? “Yes”: no", "What? “Yes”: no")]);
    }

    #[test]
    fn an_apostrophe_stands_between_two_letters() {
        corrected("fr", Rule::StraightApostrophe, &[("l'eau, 5' et 'a'", "l’eau, 5' et 'a'")]);
        corrected("en", Rule::StraightApostrophe, &[("don't", "don’t")]);
    }

    #[test]
    fn what_is_masked_is_left_alone() {
        corrected("fr", Rule::MissingSpace, &[("a \u{1}\u{1}\u{1}? b", "a \u{1}\u{1}\u{1}? b")]);
    }

    fn dressed(lang: &str, text: &str) -> String {
        let locales = locales();
        dress(text, locales.get(Lang::new(lang).unwrap()).unwrap()).into_owned()
    }

    #[test]
    fn a_text_is_dressed_as_its_language_does() {
        assert_eq!(dressed("fr", "l'\"eau\" : \"oui?\""), "l’«\u{A0}eau\u{A0}»\u{A0}: «\u{A0}oui\u{202F}?\u{A0}»");
        assert_eq!(dressed("en", "He said \"don't\"."), "He said “don’t”.");
        assert_eq!(dressed("ar", "قال \"نعم\"."), "قال «نعم».");
        assert_eq!(dressed("en", "5\" and \"a\""), "5\" and \"a\"");
        assert!(matches!(dress("Rien.", locales().iter().last().unwrap()), Cow::Borrowed(_)));
    }

    #[test]
    fn dressing_twice_changes_nothing_and_only_signs_and_spaces_change() {
        let pieces = [
            "a", "é", "م", "1", " ", "  ", "\"", "'", "«", "»", "?", "!", ";", ":", "\u{A0}", "\u{202F}", "\u{1}",
            "\n", "(", ")", "://", "@", "“", "”", "’",
        ];
        let locales = locales();
        let mut seed = 5_usize;
        for round in 0..6000 {
            let mut text = String::new();
            for _ in 0..(round % 14) {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                text.push_str(pieces[(seed >> 33) % pieces.len()]);
            }
            for locale in locales.iter() {
                let once = dress(&text, locale).into_owned();
                assert_eq!(dress(&once, locale), once, "{text:?} in {}", locale.lang());
                let words = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
                assert_eq!(words(&text), words(&once));
            }
        }
    }
}
