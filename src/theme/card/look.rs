//! The colours of a card: those that the sheets of a theme give by day to what stands on a deep ground.

use std::collections::BTreeMap;

/// A colour: red, green, blue.
pub type Colour = [u8; 3];

/// The colours of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// What everything stands on: `--deep`.
    pub ground: Colour,
    /// Letters that are read first: `--on-deep`.
    pub letters: Colour,
    /// Letters that are read after them: `--on-deep-quiet`.
    pub quiet: Colour,
    /// The line below and what sort of page it is: `--gold` as it is by night.
    pub accent: Colour,
}

impl Look {
    /// Of the custom properties of a theme; what it does not name is that of the default theme.
    pub fn of([day, night]: &[BTreeMap<String, String>; 2]) -> Look {
        let colour = |of: &BTreeMap<String, String>, name: &str, otherwise: Colour| {
            of.get(name).and_then(|value| rgb(value)).unwrap_or(otherwise)
        };
        let usual = Look::default();
        Look {
            ground: colour(day, "deep", usual.ground),
            letters: colour(day, "on-deep", usual.letters),
            quiet: colour(day, "on-deep-quiet", usual.quiet),
            accent: colour(night, "gold", usual.accent),
        }
    }

    /// The ornament: the ground with a little of the letters in it.
    pub fn ornament(&self) -> Colour {
        let mixed = |of: usize| {
            let sum = 9 * u16::from(self.ground[of]) + u16::from(self.letters[of]);
            u8::try_from(sum / 10).unwrap_or(u8::MAX)
        };
        [mixed(0), mixed(1), mixed(2)]
    }
}

impl Default for Look {
    fn default() -> Look {
        Look {
            ground: [0x12, 0x44, 0x3f],
            letters: [0xf4, 0xf1, 0xe6],
            quiet: [0xc9, 0xd8, 0xd2],
            accent: [0xe0, 0xb6, 0x4f],
        }
    }
}

/// A colour that is written `#rgb` or `#rrggbb`.
pub fn rgb(written: &str) -> Option<Colour> {
    let digits = written.strip_prefix('#').filter(|digits| digits.is_ascii())?;
    let long: String =
        if digits.len() == 3 { digits.chars().flat_map(|c| [c, c]).collect() } else { digits.to_owned() };
    let part = |at: usize| u8::from_str_radix(long.get(2 * at..2 * at + 2)?, 16).ok();
    (long.len() == 6).then_some(())?;
    Some([part(0)?, part(1)?, part(2)?])
}
