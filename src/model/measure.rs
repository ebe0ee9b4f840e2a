//! What a cell says: a value, or one of the reasons for which there is none. Zero is a value.

use std::fmt;

use rust_decimal::Decimal;

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// A value; zero is one.
    Value(Decimal),
    /// Nobody knows it, or nobody has said.
    Missing,
    /// It is known and not published: it is confidential, or so small that it would tell of single persons.
    Suppressed {
        /// The value below which it lies, when that is said (`<5`).
        below: Option<Decimal>,
    },
    /// There can be no value here.
    NotApplicable,
}

impl Measure {
    /// The value, if there is one.
    pub fn value(self) -> Option<Decimal> {
        match self {
            Measure::Value(value) => Some(value),
            Measure::Missing | Measure::Suppressed { .. } | Measure::NotApplicable => None,
        }
    }

    /// The word for its state in data and templates.
    pub fn state(self) -> &'static str {
        match self {
            Measure::Value(_) => "value",
            Measure::Missing => "missing",
            Measure::Suppressed { .. } => "suppressed",
            Measure::NotApplicable => "not-applicable",
        }
    }
}

/// As it is written in a cell of ours: `12.5`, `<5`, nothing for what is missing. What a flag says besides is not here.
impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Measure::Value(value) => write!(f, "{value}"),
            Measure::Suppressed { below: Some(below) } => write!(f, "<{below}"),
            Measure::Missing | Measure::Suppressed { below: None } | Measure::NotApplicable => Ok(()),
        }
    }
}

choice! {
    /// What must be known about a value (SDMX observation status).
    pub enum Flag as "flag" {
        /// It may still change.
        Provisional = "p",
        /// It was estimated.
        Estimated = "e",
        /// It was published differently before.
        Revised = "r",
        /// The way of counting changed here.
        Break = "b",
        /// It was computed from other values.
        Derived = "d",
        /// It exists and may not be published.
        Confidential = "c",
        /// It is not available.
        NotAvailable = "x",
        /// There can be no value here.
        NotApplicable = "z",
    }
}

impl Flag {
    /// The flag of this letter.
    pub fn of_code(code: &str) -> Option<Flag> {
        Flag::ALL.iter().copied().find(|flag| flag.code() == code)
    }

    /// What a cell without a value says, when the flag gives the reason.
    pub fn reason(self) -> Option<Measure> {
        match self {
            Flag::Confidential => Some(Measure::Suppressed { below: None }),
            Flag::NotAvailable => Some(Measure::Missing),
            Flag::NotApplicable => Some(Measure::NotApplicable),
            Flag::Provisional | Flag::Estimated | Flag::Revised | Flag::Break | Flag::Derived => None,
        }
    }
}

/// The flags of one value, each at most once, in the order of [`Flag::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Flags(u16);

impl Flags {
    /// Whether none stands.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether `flag` stands.
    pub fn has(self, flag: Flag) -> bool {
        self.0 & bit(flag) != 0
    }

    /// Adds `flag`.
    pub fn insert(&mut self, flag: Flag) {
        self.0 |= bit(flag);
    }

    /// Those that stand.
    pub fn iter(self) -> impl Iterator<Item = Flag> {
        Flag::ALL.iter().copied().filter(move |flag| self.has(*flag))
    }

    /// Those that stand and are not the reason for which there is no value: a table marks the cell with them.
    pub fn marks(self) -> impl Iterator<Item = Flag> {
        self.iter().filter(|flag| flag.reason().is_none())
    }
}

/// As they are written in a cell: `p e`.
impl fmt::Display for Flags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes: Vec<&str> = self.iter().map(Flag::code).collect();
        f.write_str(&codes.join(" "))
    }
}

impl FromIterator<Flag> for Flags {
    fn from_iter<I: IntoIterator<Item = Flag>>(flags: I) -> Flags {
        let mut set = Flags::default();
        flags.into_iter().for_each(|flag| set.insert(flag));
        set
    }
}

fn bit(flag: Flag) -> u16 {
    1 << (flag as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_a_value_says_which_of_three_it_is_and_zero_is_a_value() {
        let states = [
            Measure::Value(Decimal::ZERO),
            Measure::Missing,
            Measure::Suppressed { below: Some(5.into()) },
            Measure::NotApplicable,
        ];
        assert_eq!(states.map(Measure::state), ["value", "missing", "suppressed", "not-applicable"]);
        assert_eq!(states.map(|measure| measure.to_string()), ["0", "", "<5", ""]);
        assert_eq!(states.map(|measure| measure.value().is_some()), [true, false, false, false]);
    }

    #[test]
    fn several_flags_stand_together_each_once_in_one_order() {
        let flags: Flags = [Flag::Estimated, Flag::Provisional, Flag::Estimated].into_iter().collect();
        assert_eq!(flags.to_string(), "p e");
        assert!(flags.has(Flag::Provisional) && !flags.has(Flag::Break));
        assert_eq!([Flag::Confidential, Flag::Break].into_iter().collect::<Flags>().marks().count(), 1);
    }
}
