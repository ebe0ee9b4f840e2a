//! What time it is. Asked once by a command, and an argument from there on.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::base::{Day, Moment};

/// The present moment in a zone, to the second; none when there is no such zone.
pub fn now(zone: &str) -> Option<Moment> {
    let zone = TimeZone::get(zone).ok()?;
    let second = Timestamp::from_second(Timestamp::now().as_second()).ok()?;
    Some(zone.to_datetime(second))
}

/// Today in a zone.
pub fn today(zone: &str) -> Option<Day> {
    now(zone).map(Moment::date)
}

/// How long something takes; only the preview waits for anything.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Begins now.
    pub fn start() -> Stopwatch {
        Stopwatch(Instant::now())
    }

    /// The time since.
    pub fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_follows_the_zone_and_not_the_machine() {
        let hours = |zone: &str| now(zone).map(|moment| moment.hour());
        // The two zones are eleven hours apart; an hour may strike between the two questions.
        let apart = (hours("Etc/GMT-11").unwrap() - hours("Etc/GMT").unwrap()).rem_euclid(24);
        assert!(apart == 11 || apart == 10, "{apart}");
        assert_eq!(now("UTC").unwrap().subsec_nanosecond(), 0);
        assert_eq!(today("Nowhere/Else"), None);
    }
}
