//! What a text says that can be compared, whatever the language it says it in.

/// A number in millionths: exact for whatever a text writes, and equal when it is the same number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exact(pub i128);

/// One, in millionths.
const ONE: i128 = 1_000_000;

/// What is counted or measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// What can be compared with it: lengths with lengths.
    pub dimension: Dimension,
    /// How much of the dimension's own unit one is, in millionths.
    pub factor: u64,
}

/// What can be converted into each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named by its word")]
pub enum Dimension {
    Share,
    Point,
    Dirham,
    Euro,
    Dollar,
    Month,
    Minute,
    Length,
    Surface,
    Volume,
    Weight,
    Power,
    Energy,
    Degree,
}

/// The units that data may give names to.
pub(super) const UNITS: &[(&str, Unit)] = &[
    ("percent", unit(Dimension::Share, 10_000)),
    ("permille", unit(Dimension::Share, 1_000)),
    ("point", unit(Dimension::Point, 1_000_000)),
    ("dirham", unit(Dimension::Dirham, 1_000_000)),
    ("kilodirham", unit(Dimension::Dirham, 1_000_000_000)),
    ("megadirham", unit(Dimension::Dirham, 1_000_000_000_000)),
    ("gigadirham", unit(Dimension::Dirham, 1_000_000_000_000_000)),
    ("centime", unit(Dimension::Dirham, 10_000)),
    ("euro", unit(Dimension::Euro, 1_000_000)),
    ("dollar", unit(Dimension::Dollar, 1_000_000)),
    ("year", unit(Dimension::Month, 12_000_000)),
    ("month", MONTH),
    ("week", unit(Dimension::Minute, 10_080_000_000)),
    ("day", unit(Dimension::Minute, 1_440_000_000)),
    ("hour", HOUR),
    ("minute", unit(Dimension::Minute, 1_000_000)),
    ("kilometre", unit(Dimension::Length, 1_000_000_000)),
    ("metre", unit(Dimension::Length, 1_000_000)),
    ("millimetre", unit(Dimension::Length, 1_000)),
    ("square-kilometre", unit(Dimension::Surface, 1_000_000_000_000)),
    ("square-metre", unit(Dimension::Surface, 1_000_000)),
    ("hectare", unit(Dimension::Surface, 10_000_000_000)),
    ("cubic-metre", unit(Dimension::Volume, 1_000_000_000)),
    ("litre", unit(Dimension::Volume, 1_000_000)),
    ("tonne", unit(Dimension::Weight, 1_000_000_000)),
    ("quintal", unit(Dimension::Weight, 100_000_000)),
    ("kilogram", unit(Dimension::Weight, 1_000_000)),
    ("megawatt", unit(Dimension::Power, 1_000_000)),
    ("kilowatt-hour", unit(Dimension::Energy, 1_000_000)),
    ("degree", unit(Dimension::Degree, 1_000_000)),
];

/// An hour.
pub(super) const HOUR: Unit = unit(Dimension::Minute, 60_000_000);

/// A month.
pub(super) const MONTH: Unit = unit(Dimension::Month, 1_000_000);

/// A part of a whole, as “half” says it.
pub(super) const SHARE: Unit = unit(Dimension::Share, 1_000_000);

const fn unit(dimension: Dimension, factor: u64) -> Unit {
    Unit { dimension, factor }
}

/// A number and what it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The number.
    pub value: Exact,
    /// What it counts, when that is one of the known units.
    pub unit: Option<Unit>,
}

/// Which part of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A month.
    Month(u8),
    /// A day of a month.
    Day(u8, u8),
    /// A quarter.
    Quarter(u8),
    /// A half.
    Half(u8),
}

/// A date, as precise as the text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    /// The year, when it is said.
    pub year: Option<u16>,
    /// The part of the year.
    pub part: Part,
    /// Whether it is counted from the Hijra.
    pub hijri: bool,
}

/// Something a text says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum What {
    /// A number, an amount, a percentage; a lone year too.
    Number(Amount),
    /// Two of something, by the ending of its name: not of a unit, whose duals are known.
    Pair,
    /// A place in an order: the third, VI.
    Rank(u64),
    /// A date.
    Date(When),
    /// A time: minutes since midnight, and whether the half of the day is unknown.
    Time(u16, bool),
    /// Numbers joined by hyphens, points or strokes: laws, ranges, references.
    Joined([u64; 4], u8),
    /// A telephone number without what is dialled before it.
    Phone(u64),
    /// A day of the week, from Monday as 1.
    Weekday(u8),
    /// Something goes up, or down.
    Move(bool),
    /// Ten years, by their tens, and the century they belong to, when it is said: 9 and 19 for the 1990s.
    Decade(u8, Option<u8>),
    /// An address or a code, by the number of its letters.
    Code(u64),
    /// The name of something the site knows.
    Name(u32),
}

/// How much a fact weighs when the other text lacks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It only answers to one of the other text.
    Hint,
    /// It is held against another of the same sort, not against silence.
    Soft,
    /// The other text must have it.
    Firm,
}

/// How a fact follows the one before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Joint {
    /// In no way that tells their order.
    #[default]
    Apart,
    /// “And”, or a comma.
    And,
    /// “To”: from one to the other.
    To,
}

/// Something a text says, and where.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fact {
    /// What.
    pub what: What,
    /// Another way to read the same letters.
    pub or: Option<What>,
    /// How much it weighs.
    pub weight: Weight,
    /// Whether a number is the least, or the most, that it may be.
    pub bound: Option<bool>,
    /// How it follows the fact before it.
    pub joint: Joint,
    /// The first byte of the letters that say it.
    pub start: u32,
    /// One past the last.
    pub end: u32,
}

impl Exact {
    /// A whole number.
    pub fn whole(number: u64) -> Exact {
        Exact(i128::from(number) * ONE)
    }

    /// The number itself, if it is whole.
    pub fn as_whole(self) -> Option<u64> {
        let whole = divided(self.0, ONE);
        (whole * ONE == self.0).then(|| u64::try_from(whole).ok()).flatten()
    }

    /// Ten times so often.
    pub(super) fn shifted(self, power: u8) -> Exact {
        Exact((0..power).fold(self.0, |number, _| number.saturating_mul(10)))
    }

    pub(super) fn plus(self, other: Exact) -> Exact {
        Exact(self.0.saturating_add(other.0))
    }

    pub(super) fn times(self, factor: Exact) -> Exact {
        Exact(divided(self.0.saturating_mul(factor.0), ONE))
    }

    pub(super) fn over(self, divisor: u64) -> Exact {
        Exact(divided(self.0, i128::from(divisor.max(1))))
    }
}

/// A quotient; those of nearly all numbers fit into one register, and are found much sooner there.
pub(super) fn divided(number: i128, by: i128) -> i128 {
    match (i64::try_from(number), i64::try_from(by)) {
        (Ok(number), Ok(by)) if by > 0 => i128::from(number / by),
        _ => number / by,
    }
}

impl Amount {
    /// A number that counts nothing known.
    pub fn bare(value: Exact) -> Amount {
        Amount { value, unit: None }
    }

    /// The number in the own unit of its dimension.
    fn scaled(self) -> Exact {
        self.unit.map_or(self.value, |unit| self.value.times(Exact(i128::from(unit.factor))))
    }

    fn says(self, other: Amount) -> bool {
        match (self.unit, other.unit) {
            (Some(one), Some(two)) => one.dimension == two.dimension && self.scaled() == other.scaled(),
            (None, None) => self.value == other.value,
            (Some(unit), None) | (None, Some(unit)) => {
                let in_full = unit.dimension == Dimension::Dirham && self.scaled() == other.scaled();
                self.value == other.value || in_full
            }
        }
    }
}

impl When {
    /// The same day or part of a year; `or_silent` when one of them may leave the year out.
    fn says(self, other: When, or_silent: bool) -> bool {
        let year = match (self.year, other.year) {
            (Some(one), Some(two)) => one == two,
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => or_silent,
        };
        self.part == other.part && self.hijri == other.hijri && year
    }
}

impl Fact {
    /// Whether the two say the same.
    pub fn says(&self, other: &Fact) -> bool {
        let ways = |fact: &Fact| [Some(fact.what), fact.or].into_iter().flatten();
        ways(self).any(|one| ways(other).any(|two| same(one, two)))
    }

    /// Whether the two say the same when one of them leaves out the year.
    pub(super) fn says_without_year(&self, other: &Fact) -> Option<u16> {
        match (self.what, other.what) {
            (What::Date(one), What::Date(two)) if one.says(two, true) => one.year.or(two.year),
            _ => None,
        }
    }

    /// Whether one could have been written by mistake for the other.
    pub(super) fn is_like(&self, other: &Fact) -> bool {
        use What::{Code, Date, Decade, Joined, Move, Name, Number, Pair, Phone, Rank, Time, Weekday};
        match (self.what, other.what) {
            (Number(one), Number(two)) => match (one.unit, two.unit) {
                (Some(one), Some(two)) => {
                    let is_share = |of: Dimension| matches!(of, Dimension::Share | Dimension::Point);
                    one.dimension == two.dimension || (is_share(one.dimension) && is_share(two.dimension))
                }
                (None, None) => true,
                // An amount of money is not told by a small number alone, nor a share by a large one.
                (Some(unit), None) | (None, Some(unit)) => match unit.dimension {
                    Dimension::Dirham | Dimension::Euro | Dimension::Dollar => {
                        one.value.min(two.value) >= Exact::whole(1000)
                    }
                    Dimension::Share | Dimension::Point => one.value.max(two.value) <= Exact::whole(100),
                    _ => true,
                },
            },
            (Pair, Number(amount)) | (Number(amount), Pair) => amount.unit.is_none(),
            (Date(one), Date(two)) => one.hijri == two.hijri,
            (Number(_), Rank(_))
            | (Rank(_), Number(_) | Rank(_))
            | (Time(..), Time(..))
            | (Phone(_), Phone(_))
            | (Weekday(_), Weekday(_))
            | (Move(_), Move(_))
            | (Decade(..), Decade(..))
            | (Name(_), Name(_))
            | (Code(_), Code(_))
            | (Joined(..), Joined(..) | Number(_))
            | (Number(_), Joined(..)) => true,
            _ => false,
        }
    }
}

/// Whether two readings say the same.
pub(super) fn same(one: What, two: What) -> bool {
    match (one, two) {
        (What::Number(one), What::Number(two)) => one.says(two),
        (What::Pair, What::Number(amount)) | (What::Number(amount), What::Pair) => {
            let is_unit = amount.unit.is_some_and(|unit| unit.dimension != Dimension::Point);
            amount.value == Exact::whole(2) && !is_unit
        }
        (What::Pair, What::Rank(rank)) | (What::Rank(rank), What::Pair) => rank == 2,
        (What::Rank(one), What::Rank(two)) => one == two,
        (What::Number(amount), What::Rank(rank)) | (What::Rank(rank), What::Number(amount)) => {
            amount.value == Exact::whole(rank)
        }
        (What::Date(one), What::Date(two)) => one.says(two, false),
        (What::Time(one, one_half), What::Time(two, two_half)) => {
            one == two || ((one_half || two_half) && one % 720 == two % 720)
        }
        // “An hour and a half” and “1 h 30” may both be a length.
        (What::Time(time, half), What::Number(amount)) | (What::Number(amount), What::Time(time, half))
            if amount.unit.is_some_and(|unit| unit.dimension == Dimension::Minute) && time < 720 =>
        {
            amount.scaled() == Exact::whole(time.into()) || is_hour(amount, time, half)
        }
        (What::Time(time, half), What::Number(amount)) | (What::Number(amount), What::Time(time, half)) => {
            is_hour(amount, time, half)
        }
        (What::Decade(one, century), What::Decade(two, other)) => {
            one == two && (century.is_none() || other.is_none() || century == other)
        }
        (What::Decade(tens, Some(century)), What::Number(amount))
        | (What::Number(amount), What::Decade(tens, Some(century))) => {
            amount.value == Exact::whole(u64::from(century) * 100 + u64::from(tens) * 10)
        }
        (What::Joined(one, count), What::Joined(two, other)) => {
            let count = usize::from(count).min(one.len());
            count == usize::from(other) && one[..count] == two[..count]
        }
        (What::Phone(one), What::Phone(two)) => one % 1_000_000_000 == two % 1_000_000_000,
        (one, two) => one == two,
    }
}

/// Whether a number is a time on the hour.
fn is_hour(amount: Amount, time: u16, half: bool) -> bool {
    let is_hours = amount.unit.is_none_or(|unit| unit == HOUR);
    let hours = |time: u16| amount.value == Exact::whole(u64::from(time / 60));
    is_hours && time.is_multiple_of(60) && (hours(time) || (half && hours((time + 720) % 1440)))
}
