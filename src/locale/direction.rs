//! The two directions of writing.

/// The direction in which a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`, as HTML and locale files say.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }

    /// The direction that is written so.
    pub fn parse(word: &str) -> Option<Direction> {
        [Direction::Ltr, Direction::Rtl].into_iter().find(|direction| direction.as_str() == word)
    }

    /// The other one.
    pub fn opposite(self) -> Direction {
        match self {
            Direction::Ltr => Direction::Rtl,
            Direction::Rtl => Direction::Ltr,
        }
    }
}

impl std::fmt::Display for Direction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
