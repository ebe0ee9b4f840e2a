//! What a word can be, without looking at its meanings: a set of their sorts, so that most questions about a word are
//! answered at once.

use super::fact::HOUR;
use super::lexicon::Meaning::{
    self, About, Afternoon, And, Bound, Cardinal, Common, Decade, Denies, Every, FirstDay, Fraction, Half, HalfSign,
    Hijri, Hint, Hour, Hundred, Limits, Mark, Minus, Moment, Month, Morning, Moves, Not, Nothing, Of, One, OrMore,
    Ordinal, OrdinalOne, OutOf, PartOf, Passes, Quarter, QuarterSign, Scale, Scales, Then, To, Two, TwoOf, TwoScales,
    Unit, Weekday, WholeOf,
};

/// A set of sorts of meanings.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Flag(u64);

impl Flag {
    /// A number is told by it.
    const TELLS: Flag = Flag::all(&[
        Cardinal(0),
        One,
        Hundred,
        Scale(0),
        Scales(0),
        TwoScales(0),
        Ordinal(0),
        OrdinalOne,
        Fraction(0, 1),
    ]);
    /// A number may begin with it.
    pub(super) const NUMBER: Flag = Flag::TELLS.and(Flag::all(&[PartOf(0)]));
    /// A part of a whole may begin with it, behind “and” or without.
    pub(super) const PART: Flag = Flag::all(&[And, One, Fraction(0, 1)]);
    /// What a number counts may begin with it.
    pub(super) const COUNTED: Flag = Flag::all(&[Unit(HOUR), WholeOf(HOUR), Of, One]);
    /// A time may begin with it, besides those that begin with a number.
    pub(super) const TIME: Flag = Flag::all(&[Hour, Moment(0)]);
    /// A half of the day.
    pub(super) const SIDE: Flag = Flag::all(&[Morning, Afternoon]);
    /// A month.
    pub(super) const MONTH: Flag = Flag::all(&[Month(0), Hijri(0)]);
    /// A date may begin with it, besides those that begin with a number.
    pub(super) const DATE: Flag = Flag::MONTH.and(Flag::all(&[FirstDay]));
    /// A part of a year may begin with it, besides those that begin with a number.
    pub(super) const QUARTER: Flag = Flag::all(&[Quarter, Half, QuarterSign, HalfSign]);
    /// Ten years.
    pub(super) const DECADE: Flag = Flag::all(&[Decade(0)]);
    /// It makes a number less than nothing.
    pub(super) const MINUS: Flag = Flag::all(&[Minus]);
    /// It states something by itself.
    pub(super) const SIMPLE: Flag =
        Flag::all(&[Moves(true), Weekday(0), Hint(0), One, TwoOf(HOUR), Scales(0), Every(0), About(0), Two]);
    /// It bounds a number.
    pub(super) const BOUND: Flag = Flag::all(&[Bound(true), OrMore(true), Passes(true)]);
    /// It tells how a fact follows another.
    pub(super) const JOINS: Flag = Flag::all(&[OutOf, And, Then, To]);
    /// It tells the language.
    pub(super) const COMMON: Flag = Flag::all(&[Common]);
    /// It may mark unfinished work.
    pub(super) const MARK: Flag = Flag::all(&[Mark]);
    /// It denies.
    pub(super) const NOT: Flag = Flag::all(&[Not]);
    /// A sentence with it may deny.
    pub(super) const DENIES: Flag = Flag::all(&[Denies, Limits]);
    /// It means nothing here, whatever it looks like.
    pub(super) const NOTHING: Flag = Flag::all(&[Nothing]);
    /// A fact may begin with it.
    pub(super) const STARTS: Flag = Flag::TELLS
        .and(Flag::DATE)
        .and(Flag::QUARTER)
        .and(Flag::TIME)
        .and(Flag::DECADE)
        .and(Flag::MINUS)
        .and(Flag::SIMPLE)
        .and(Flag::BOUND);

    /// Whether one of some sorts is among them.
    #[inline]
    pub(super) const fn has(self, some: Flag) -> bool {
        self.0 & some.0 != 0
    }

    /// Both together.
    pub(super) const fn and(self, other: Flag) -> Flag {
        Flag(self.0 | other.0)
    }

    const fn all(meanings: &[Meaning]) -> Flag {
        let mut all = Flag(0);
        let mut at = 0;
        while at < meanings.len() {
            all = all.and(Flag::of(meanings[at]));
            at += 1;
        }
        all
    }

    /// The sort of a meaning, whatever its value.
    #[inline]
    pub(super) const fn of(meaning: Meaning) -> Flag {
        let sort = match meaning {
            Meaning::Cardinal(_) => 0,
            Meaning::One => 1,
            Meaning::Hundred => 2,
            Meaning::Scale(_) => 3,
            Meaning::Scales(_) => 4,
            Meaning::TwoScales(_) => 5,
            Meaning::Ordinal(_) => 6,
            Meaning::OrdinalOne => 7,
            Meaning::Fraction(..) => 8,
            Meaning::Hint(_) => 9,
            Meaning::TwoOf(_) => 10,
            Meaning::Unit(_) => 11,
            Meaning::WholeOf(_) => 12,
            Meaning::Month(_) => 13,
            Meaning::Hijri(_) => 14,
            Meaning::OfHijra => 15,
            Meaning::Weekday(_) => 16,
            Meaning::FirstDay => 17,
            Meaning::Quarter => 18,
            Meaning::Half => 19,
            Meaning::OrdinalSign => 20,
            Meaning::QuarterSign => 21,
            Meaning::HalfSign => 22,
            Meaning::Within => 23,
            Meaning::Of => 24,
            Meaning::Hour => 25,
            Meaning::HourSign => 26,
            Meaning::Morning => 27,
            Meaning::Afternoon => 28,
            Meaning::Moment(_) => 29,
            Meaning::Minus => 30,
            Meaning::BelowZero => 31,
            Meaning::Moves(_) => 32,
            Meaning::Every(_) => 33,
            Meaning::Less => 34,
            Meaning::And => 35,
            Meaning::To => 36,
            Meaning::Bound(_) => 37,
            Meaning::OrMore(_) => 38,
            Meaning::Then => 39,
            Meaning::OutOf => 40,
            Meaning::Passes(_) => 41,
            Meaning::Not => 42,
            Meaning::Denies => 43,
            Meaning::Limits => 44,
            Meaning::Decade(_) => 45,
            Meaning::OfDecade => 46,
            Meaning::Century => 47,
            Meaning::LastCentury => 48,
            Meaning::ThisCentury => 49,
            Meaning::PartOf(_) => 50,
            Meaning::About(_) => 51,
            Meaning::Two => 52,
            Meaning::Nothing => 53,
            Meaning::BeforeMonth => 54,
            Meaning::Common => 55,
            Meaning::Mark => 56,
        };
        Flag(1 << sort)
    }
}
