//! Time zones, from the database that is part of the program: no machine knows better or worse.

use jiff::tz::TimeZone;

use super::Moment;

/// Whether the IANA time zone database has this name.
pub fn is_zone(name: &str) -> bool {
    TimeZone::get(name).is_ok()
}

/// The moment as RFC 3339 asks, with the offset that the zone has then: `2026-03-01T09:30:00+00:00`.
/// A moment that a change of clocks skips or repeats is taken as RFC 5545 takes it.
pub fn to_offset(moment: Moment, zone: &str) -> Option<String> {
    let zoned = TimeZone::get(zone).ok()?.to_zoned_datetime(moment).ok()?;
    Some(zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
}

/// A moment of a zone in UTC, as the same civil time there.
pub fn to_utc(moment: Moment, zone: &str) -> Option<Moment> {
    let zoned = TimeZone::get(zone).ok()?.to_zoned_datetime(moment).ok()?;
    Some(zoned.with_time_zone(TimeZone::UTC).datetime())
}

/// A moment of a zone in seconds since the beginning of 1970, as git counts.
pub fn to_second(moment: Moment, zone: &str) -> Option<i64> {
    let zoned = TimeZone::get(zone).ok()?.to_zoned_datetime(moment).ok()?;
    Some(zoned.timestamp().as_second())
}

/// A moment of a zone as HTTP writes it (RFC 9110, 5.6.7): `Sun, 01 Mar 2026 09:30:00 GMT`.
pub fn to_http(moment: Moment, zone: &str) -> Option<String> {
    Some(to_utc(moment, zone)?.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_of_casablanca_go_back_for_ramadan() {
        let at = |month, day| to_offset(Moment::constant(2026, month, day, 9, 30, 0, 0), "Africa/Casablanca");
        assert_eq!(at(1, 15).as_deref(), Some("2026-01-15T09:30:00+01:00"));
        assert_eq!(at(3, 1).as_deref(), Some("2026-03-01T09:30:00+00:00"));
        assert_eq!(at(4, 15).as_deref(), Some("2026-04-15T09:30:00+01:00"));
    }

    #[test]
    fn http_is_told_the_time_of_greenwich() {
        let moment = Moment::constant(2026, 7, 1, 0, 30, 59, 0);
        assert_eq!(to_http(moment, "Africa/Casablanca").as_deref(), Some("Tue, 30 Jun 2026 23:30:59 GMT"));
        assert_eq!(to_second(moment, "Africa/Casablanca"), Some(1_782_862_259));
        assert_eq!(to_http(moment, "Nowhere"), None);
    }

    #[test]
    fn a_zone_is_a_name_of_the_database() {
        let known = ["Africa/Casablanca", "UTC", "Europe/Paris"].map(is_zone);
        let unknown = ["Africa/Beni_Mellal", "", "+01:00", "../etc/passwd"].map(is_zone);
        assert_eq!((known, unknown), ([true; 3], [false; 4]));
        assert_eq!(to_offset(Moment::constant(2026, 1, 1, 0, 0, 0, 0), "Nowhere"), None);
    }
}
