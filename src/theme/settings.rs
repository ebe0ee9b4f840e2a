//! What a theme chooses besides its files: the keys of `theme.yaml` that change what templates receive.

use crate::locale::Direction;

/// The choices of a theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Where the axis of time begins.
    pub time_axis: TimeAxis,
}

/// Where the axis of time begins in charts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeAxis {
    /// Where reading begins, as tables, lists of dates and bars of progress on the same page do.
    #[default]
    Reading,
    /// At the left in every script, for a publisher whose other charts are drawn so.
    LeftToRight,
}

impl TimeAxis {
    /// All of them.
    pub const ALL: &'static [TimeAxis] = &[TimeAxis::Reading, TimeAxis::LeftToRight];

    /// As it is typed.
    pub fn code(self) -> &'static str {
        match self {
            TimeAxis::Reading => "reading",
            TimeAxis::LeftToRight => "left-to-right",
        }
    }

    /// What is typed so.
    pub fn of_code(code: &str) -> Option<TimeAxis> {
        TimeAxis::ALL.iter().copied().find(|axis| axis.code() == code)
    }

    /// The direction of time where reading runs in `reading`.
    pub fn direction(self, reading: Direction) -> Direction {
        match self {
            TimeAxis::Reading => reading,
            TimeAxis::LeftToRight => Direction::Ltr,
        }
    }
}
