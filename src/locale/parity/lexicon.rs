//! The words of one language that mean something when versions are compared, found by their letters.
//!
//! No language is known here: what a word means stands in `i18n/<lang>/parity.yaml`. Words that are
//! joined to the next one (and, the, with) are joined here once, so that reading never takes a word apart.

use super::fact::Unit;
use super::flag::Flag;
use super::fold;
use super::tokens::{self, Token};

/// What a word or an expression means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Meaning {
    /// A number below a thousand, or two, three… hundred.
    Cardinal(u64),
    /// One, which may be no more than an article.
    One,
    /// A hundred, or times a hundred.
    Hundred,
    /// Ten to a power; alone it is one of them.
    Scale(u8),
    /// Ten to a power, never alone.
    Scales(u8),
    /// Two of ten to a power.
    TwoScales(u8),
    /// A place in an order.
    Ordinal(u64),
    /// The first, where tens follow: the one-and-twentieth.
    OrdinalOne,
    /// A part of a whole.
    Fraction(u64, u64),
    /// May stand for a number.
    Hint(u64),
    /// Two of a unit.
    TwoOf(Unit),
    /// What a number counts.
    Unit(Unit),
    /// The unit of which a part is said: “of the hour”.
    WholeOf(Unit),
    /// A month.
    Month(u8),
    /// A month of the Hijra.
    Hijri(u8),
    /// Follows a year of the Hijra.
    OfHijra,
    /// A day of the week.
    Weekday(u8),
    /// The first of a month.
    FirstDay,
    /// A quarter of a year, with its number before or after.
    Quarter,
    /// A half of a year, likewise.
    Half,
    /// Joins a digit to make it an ordinal.
    OrdinalSign,
    /// Stands right before the number of a quarter.
    QuarterSign,
    /// Stands right before the number of a half.
    HalfSign,
    /// A little word between the parts of a date.
    Within,
    /// A little word between a number and what is counted.
    Of,
    /// Announces a time.
    Hour,
    /// Stands between hours and minutes.
    HourSign,
    /// Before noon.
    Morning,
    /// After noon.
    Afternoon,
    /// A time, in minutes since midnight.
    Moment(u16),
    /// Below zero, before its number.
    Minus,
    /// Below zero, after its number.
    BelowZero,
    /// Goes up, or down.
    Moves(bool),
    /// Every so many months.
    Every(u8),
    /// Takes the next part of an hour away.
    Less,
    /// And.
    And,
    /// From one number to another.
    To,
    /// No less, or no more, than the number beside it.
    Bound(bool),
    /// The same, after its number as well as before it.
    OrMore(bool),
    /// And then.
    Then,
    /// Stands between a part and its whole: “of”, “instead of”.
    OutOf,
    /// Is more, or less, than a number that follows within a few words; a “not” turns it.
    Passes(bool),
    /// Not.
    Not,
    /// Denies a sentence.
    Denies,
    /// Limits, excepts, refuses.
    Limits,
    /// Ten years by themselves: the nineties.
    Decade(u8),
    /// Stands before or glued behind the year that begins ten of them.
    OfDecade,
    /// A hundred years.
    Century,
    /// The century before ours.
    LastCentury,
    /// Our century.
    ThisCentury,
    /// A part of a whole, when what follows is definite.
    PartOf(u64),
    /// About so many.
    About(u64),
    /// Two of something, by its name.
    Two,
    /// Only looks as if it were made of the words of numbers and dates.
    Nothing,
    /// Stands before the name of a month and makes it sure.
    BeforeMonth,
    /// A word that tells the language.
    Common,
    /// A mark of unfinished work.
    Mark,
}

/// A meaning, for a word or for the expression that begins with it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrase {
    /// The words that follow the first.
    pub rest: (u32, u32),
    /// What it means.
    pub meaning: Meaning,
    /// Whether “and” is joined to it.
    pub and: bool,
    /// Whether “the” is joined to it.
    pub definite: bool,
    /// Whether it often means something else.
    pub unsure: bool,
}

/// The words and habits of one language.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// One bit for each word that may be there: most words are turned away by it. It is kept small, to stay near.
    seen: Vec<u64>,
    /// How far the number of a word is shifted to find its bit.
    shift: u32,
    table: Vec<Slot>,
    phrases: Vec<Phrase>,
    rests: Vec<u64>,
    /// Signs between units and tenths.
    pub decimals: Vec<char>,
    /// Signs between groups of three digits.
    pub groups: Vec<char>,
    /// Whether units come before tens.
    pub units_first: bool,
    /// Whether a day may follow its month.
    pub month_first: bool,
    /// Whether 05/06 is the sixth of May.
    pub american: bool,
    /// Whether hours are often counted to twelve.
    pub twelve_hours: bool,
    /// Endings of a dual.
    pub duals: Vec<Ending>,
    /// Those of them that hardly anything else has.
    pub sure_duals: Vec<Ending>,
    /// What stands between a date and the same day in another calendar, as letters.
    pub same_day: Vec<String>,
    /// The joined words that mean “the”, as letters.
    pub definite: Vec<String>,
    /// The joined words that mean “and”, as letters.
    pub joined_and: Vec<String>,
    /// The words that deny, as letters.
    pub not: Vec<String>,
    /// The words joined to the next one.
    pub joined: Vec<u64>,
    /// The same, as letters.
    pub joined_words: Vec<String>,
}

/// The last letters of a word as they fold, from the last one on; what is not asked for is NUL.
pub(super) type Ending = [u16; 4];

/// The last letters of a word.
pub(super) fn ending(word: &str) -> Ending {
    let mut ending = Ending::default();
    ending.iter_mut().zip(fold::backwards(word)).for_each(|(known, letter)| *known = letter);
    ending
}

/// A word and where its meanings are.
#[derive(Clone, Copy, Debug)]
struct Slot {
    hash: u64,
    start: u32,
    count: u16,
    flags: Flag,
}

/// No entry.
pub(super) const NONE: u32 = u32::MAX;

/// How many bits stand for each expression, at least, so that few unknown words meet one.
const BITS_EACH: usize = 8;

/// A lexicon that is being filled.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// What was added.
    pub entries: Vec<Entry>,
    /// Joined words that mean “and”, and the others.
    pub joined_and: Vec<String>,
    /// The others.
    pub joined: Vec<String>,
    /// The joined words that mean “the”.
    pub definite: Vec<String>,
    /// What may be joined to the end of a part of a whole.
    pub endings: Vec<String>,
    /// The words that deny.
    pub not: Vec<String>,
    /// Words of numbers that often mean something else.
    pub unsure: Vec<u64>,
    /// Words that are only months when a day or a year is near.
    pub unsure_months: Vec<u64>,
}

/// An expression and its meaning, before it has its place.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    first: u64,
    rest: Vec<u64>,
    meaning: Meaning,
    and: bool,
    definite: bool,
    unsure: bool,
}

impl Draft {
    /// Adds an expression as it is.
    pub(super) fn add(&mut self, words: &str, meaning: Meaning) {
        self.push(["", "", ""], words, meaning);
    }

    /// Adds an expression, alone and after each “and” that may be joined to it.
    pub(super) fn add_after_and(&mut self, words: &str, meaning: Meaning) {
        self.add(words, meaning);
        for and in self.joined_and.clone() {
            self.push([&and, "", ""], words, meaning);
        }
    }

    /// Adds an expression, alone and after each word that may be joined to it.
    pub(super) fn add_joined(&mut self, words: &str, meaning: Meaning) {
        let joined: Vec<String> = std::iter::once(String::new()).chain(self.joined.iter().cloned()).collect();
        let ands: Vec<String> = std::iter::once(String::new()).chain(self.joined_and.iter().cloned()).collect();
        let mut endings = vec![String::new()];
        if matches!(meaning, Meaning::Fraction(..)) {
            endings.extend(self.endings.iter().cloned());
        }
        for and in &ands {
            for joined in &joined {
                for ending in &endings {
                    self.push([and, joined, ending], words, meaning);
                }
            }
        }
    }

    fn push(&mut self, [and, joined, ending]: [&str; 3], words: &str, meaning: Meaning) {
        let hashes = tokens::hashes(&format!("{and}{joined}{words}{ending}"));
        let Some((first, rest)) = hashes.split_first() else { return };
        let list = if matches!(meaning, Meaning::Month(_)) { &self.unsure_months } else { &self.unsure };
        let unsure = !list.is_empty() && list.contains(&fold::word(words));
        let definite = self.definite.iter().any(|word| word == joined);
        let (first, rest) = (*first, rest.to_vec());
        self.entries.push(Entry { first, rest, meaning, and: !and.is_empty(), definite, unsure });
    }
}

impl Lexicon {
    pub(super) fn new(draft: Draft) -> Lexicon {
        let joined_words: Vec<String> = draft.joined_and.iter().chain(&draft.joined).cloned().collect();
        let mut entries = draft.entries;
        // The longest expression first; among equals the first that was declared.
        entries.sort_by_key(|entry| (entry.first, std::cmp::Reverse(entry.rest.len())));
        // Two spellings of one word fold into one.
        entries.dedup_by(|two, one| (one.first, &one.rest, one.meaning) == (two.first, &two.rest, two.meaning));
        let bits = (entries.len() * BITS_EACH).next_power_of_two().max(64);
        let size = (entries.len() * 4).next_power_of_two().max(16);
        let mut lexicon = Lexicon {
            seen: vec![0; bits / 64],
            shift: 64 - bits.trailing_zeros(),
            table: vec![Slot { hash: 0, start: NONE, count: 0, flags: Flag::default() }; size],
            phrases: Vec::with_capacity(entries.len()),
            rests: Vec::new(),
            decimals: Vec::new(),
            groups: Vec::new(),
            units_first: false,
            month_first: false,
            american: false,
            twelve_hours: false,
            duals: Vec::new(),
            sure_duals: Vec::new(),
            same_day: Vec::new(),
            definite: draft.definite,
            joined_and: draft.joined_and,
            not: draft.not,
            joined: joined_words.iter().map(|word| fold::word(word)).collect(),
            joined_words,
        };
        for Entry { first, rest, meaning, and, definite, unsure } in entries {
            let at = place(lexicon.phrases.len());
            let begins = place(lexicon.rests.len());
            lexicon.rests.extend(rest);
            lexicon.phrases.push(Phrase { rest: (begins, place(lexicon.rests.len())), meaning, and, definite, unsure });
            let spread = spread(first);
            let slot = lexicon.slot(first, spread);
            let known = &mut lexicon.table[slot];
            known.start = known.start.min(at);
            (known.hash, known.count) = (first, known.count + 1);
            known.flags = known.flags.and(Flag::of(meaning));
            let bit = spread >> lexicon.shift;
            lexicon.seen[(bit / 64) as usize] |= 1 << (bit % 64);
        }
        lexicon
    }

    fn slot(&self, hash: u64, spread: u64) -> usize {
        let mask = self.table.len() - 1;
        let mut slot = (spread >> 32) as usize & mask;
        while self.table[slot].start != NONE && self.table[slot].hash != hash {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// Where the meanings of a word are, or [`NONE`]; and what it can be.
    #[inline]
    pub(super) fn find(&self, hash: u64) -> (u32, Flag) {
        let spread = spread(hash);
        let bit = spread >> self.shift;
        if self.seen[(bit / 64) as usize] & (1 << (bit % 64)) == 0 {
            return (NONE, Flag::default());
        }
        let slot = self.slot(hash, spread);
        let Slot { start, flags, .. } = self.table[slot];
        if start == NONE { (NONE, Flag::default()) } else { (place(slot), flags) }
    }

    /// Whether it holds nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// The expressions that begin at the first token, the longest first, with how many tokens each takes.
    pub(super) fn meanings<'l>(
        &'l self,
        entry: u32,
        following: &'l [Token],
    ) -> impl Iterator<Item = (usize, &'l Phrase)> {
        let slot = self.table.get(entry as usize);
        let range = slot.map_or(0..0, |slot| slot.start as usize..slot.start as usize + usize::from(slot.count));
        self.phrases[range].iter().filter_map(move |phrase| {
            let rest = &self.rests[phrase.rest.0 as usize..phrase.rest.1 as usize];
            let fits = following.len() >= rest.len()
                && rest.iter().zip(following).all(|(hash, token)| token.hash() == Some(*hash));
            fits.then_some((1 + rest.len(), phrase))
        })
    }
}

/// The number of a word, scattered: long words share their lowest bits, short ones have no highest.
fn spread(hash: u64) -> u64 {
    fold::spread(hash ^ (hash >> 29))
}

fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(NONE)
}
