//! Dates, times and periods as a language writes them, exactly as precise as their author knew them.

use std::ops::Index;

use jiff::civil::Weekday;

use super::Locale;
use super::number::Numbers;
use super::pattern::Pattern;
use super::table::Table;
use crate::base::{Date, Day, Diagnostics, Moment, Period, closest};

/// How dates are written.
#[derive(Clone, Debug)]
pub(super) struct Dates {
    months: [String; 12],
    months_short: [String; 12],
    weekdays: [String; 7],
    week_starts: Weekday,
    quarters: [String; 4],
    long: Sentences,
    short: Sentences,
    full: Pattern,
    time: Pattern,
    whole_hour: Pattern,
    first_day: Option<String>,
    ranges: Ranges,
    at: Sentences,
    since: Sentences,
    until: Sentences,
}

/// One sentence for each precision.
#[derive(Clone, Debug)]
struct Sentences {
    year: Pattern,
    quarter: Pattern,
    month: Pattern,
    day: Pattern,
    /// Tables and charts show no time.
    day_time: Option<Pattern>,
}

/// From one date to another.
#[derive(Clone, Debug)]
struct Ranges {
    general: Pattern,
    years: Pattern,
    months: Pattern,
    days: Pattern,
}

const YEAR: &[&str] = &["y"];
const QUARTER: &[&str] = &["y", "quarter", "q"];
const MONTH: &[&str] = &["y", "month", "month_short", "m", "mm"];
const DAY: &[&str] = &["y", "month", "month_short", "m", "mm", "d", "dd", "weekday"];
const TIME: &[&str] = &["h", "hh", "min"];
const DAY_TIME: &[&str] = &["y", "month", "month_short", "m", "mm", "d", "dd", "weekday", "h", "hh", "min", "time"];
const MONTHS: &[&str] = &["y", "month", "month_short", "m", "mm", "to_month", "to_month_short", "to_m", "to_mm"];
const DAYS: &[&str] = &["y", "month", "month_short", "m", "mm", "d", "dd", "weekday", "to_d", "to_dd", "to_weekday"];

/// The days as `week_starts` names them, in English.
const WEEK: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

impl Dates {
    pub(super) fn read(table: &mut Table<'_>, found: &mut Diagnostics) -> Dates {
        let months = table.list("months", found);
        let months_short = table.list("months_short", found);
        let weekdays = table.list("weekdays", found);
        let week_starts = week_starts(table, found);
        let quarters = table.list("quarters", found);
        let mut dates = table.table("dates", found);
        let long = Sentences::dates(&mut dates, true, found);
        let full = dates.pattern("full", DAY, &["d", "y"], found);
        let time = dates.pattern("time", TIME, &["min"], found);
        let whole_hour = dates.pattern("whole_hour", TIME, &[], found);
        dates.finish(found);
        let mut short = table.table("dates_short", found);
        let short_sentences = Sentences::dates(&mut short, false, found);
        short.finish(found);
        Dates {
            months,
            months_short,
            weekdays,
            week_starts,
            quarters,
            long,
            short: short_sentences,
            full,
            time,
            whole_hour,
            first_day: table.optional_words("first_day", found),
            ranges: Ranges::read(table.table("ranges", found), found),
            at: Sentences::around(table.table("at", found), found),
            since: Sentences::around(table.table("since", found), found),
            until: Sentences::around(table.table("until", found), found),
        }
    }
}

impl Dates {
    /// The names of the months that the file gives.
    pub(super) fn months(&self) -> impl Iterator<Item = &str> {
        given(&self.months)
    }

    /// The names of the days from Monday that the file gives.
    pub(super) fn weekdays(&self) -> impl Iterator<Item = &str> {
        given(&self.weekdays)
    }
}

/// What was written, and nothing that only shows what is missing; a missing name keeps its place.
fn given(names: &[String]) -> impl Iterator<Item = &str> {
    names.iter().map(|name| if name.starts_with('⟦') { "" } else { name.as_str() })
}

impl Sentences {
    fn dates(table: &mut Table<'_>, with_time: bool, found: &mut Diagnostics) -> Sentences {
        Sentences {
            year: table.pattern("year", YEAR, YEAR, found),
            quarter: table.pattern("quarter", QUARTER, YEAR, found),
            month: table.pattern("month", MONTH, YEAR, found),
            day: table.pattern("day", DAY, YEAR, found),
            day_time: with_time.then(|| table.pattern("day_time", DAY_TIME, YEAR, found)),
        }
    }

    fn around(mut table: Table<'_>, found: &mut Diagnostics) -> Sentences {
        let mut read = |key| table.pattern(key, &["date"], &["date"], found);
        let (year, quarter, month, day) = (read("year"), read("quarter"), read("month"), read("day"));
        let day_time = Some(read("day_time"));
        table.finish(found);
        Sentences { year, quarter, month, day, day_time }
    }

    fn of(&self, date: Date) -> &Pattern {
        match date {
            Date::Year(_) => &self.year,
            Date::Quarter(..) => &self.quarter,
            Date::Month(..) => &self.month,
            Date::Day(_) => &self.day,
        }
    }

    fn of_moment(&self) -> &Pattern {
        self.day_time.as_ref().unwrap_or(&self.day)
    }
}

impl Ranges {
    fn read(mut table: Table<'_>, found: &mut Diagnostics) -> Ranges {
        let both = &["from", "to"];
        let ranges = Ranges {
            general: table.pattern("general", both, both, found),
            years: table.pattern("years", both, both, found),
            months: table.pattern("months", MONTHS, YEAR, found),
            days: table.pattern("days", DAYS, YEAR, found),
        };
        table.finish(found);
        ranges
    }
}

impl Locale {
    /// A date as precise as it is: `20 نونبر 2025`, `نونبر 2025`, `2025`.
    pub fn date(&self, date: Date) -> String {
        self.dates().long.of(date).fill(|place| self.place(date, place))
    }

    /// The same where room is short.
    pub fn date_short(&self, date: Date) -> String {
        self.dates().short.of(date).fill(|place| self.place(date, place))
    }

    /// A day with its name in the week.
    pub fn full_day(&self, day: Day) -> String {
        self.dates().full.fill(|place| self.place(Date::Day(day), place))
    }

    /// A day and a time.
    pub fn moment(&self, moment: Moment) -> String {
        self.dates().long.of_moment().fill(|place| self.place_of_moment(moment, place))
    }

    /// The time of a day.
    pub fn time(&self, moment: Moment) -> String {
        let dates = self.dates();
        let pattern = if moment.minute() == 0 { &dates.whole_hour } else { &dates.time };
        pattern.fill(|place| self.place_of_time(moment, place))
    }

    /// From one date to another, or since one.
    pub fn period(&self, period: &Period) -> String {
        let start = period.start;
        let Some(end) = period.end else {
            return self.since(start);
        };
        if start == end {
            return self.date(start);
        }
        let ranges = &self.dates().ranges;
        let between = |place: &str| match place.strip_prefix("to_") {
            Some(place) => self.place(end, place),
            None => self.place(start, place),
        };
        let whole = |place: &str| match place {
            "from" => Some(self.date(start)),
            "to" => Some(self.date(end)),
            _ => None,
        };
        match (start, end) {
            (Date::Year(_), Date::Year(_)) => ranges.years.fill(whole),
            (Date::Month(year, _), Date::Month(end_year, _)) if year == end_year => ranges.months.fill(between),
            (Date::Day(first), Date::Day(last)) if first.first_of_month() == last.first_of_month() => {
                ranges.days.fill(between)
            }
            _ => ranges.general.fill(whole),
        }
    }

    /// A date within a sentence: `في نونبر 2025`, `سنة 2025`.
    pub fn at(&self, date: Date) -> String {
        self.around(&self.dates().at, date)
    }

    /// The beginning of what has no end.
    pub fn since(&self, date: Date) -> String {
        self.around(&self.dates().since, date)
    }

    /// The last moment something may be done.
    pub fn until(&self, date: Date) -> String {
        self.around(&self.dates().until, date)
    }

    /// A moment within a sentence.
    pub fn at_moment(&self, moment: Moment) -> String {
        self.around_moment(&self.dates().at, moment)
    }

    /// The beginning, to the minute, of what has no end.
    pub fn since_moment(&self, moment: Moment) -> String {
        self.around_moment(&self.dates().since, moment)
    }

    /// The last minute something may be done.
    pub fn until_moment(&self, moment: Moment) -> String {
        self.around_moment(&self.dates().until, moment)
    }

    /// The name of a month from 1 to 12; empty for another number.
    pub fn month_name(&self, month: u8) -> &str {
        name(&self.dates().months, month)
    }

    /// The name of a month where room is short.
    pub fn month_short(&self, month: u8) -> &str {
        name(&self.dates().months_short, month)
    }

    /// The name of a day in the week.
    pub fn weekday_name(&self, day: Day) -> &str {
        self.dates().weekdays.index(day.weekday().to_monday_zero_offset() as usize)
    }

    /// The day on which calendars begin.
    pub fn week_starts(&self) -> Weekday {
        self.dates().week_starts
    }

    fn around(&self, sentences: &Sentences, date: Date) -> String {
        sentences.of(date).fill(|place| (place == "date").then(|| self.date(date)))
    }

    fn around_moment(&self, sentences: &Sentences, moment: Moment) -> String {
        sentences.of_moment().fill(|place| (place == "date").then(|| self.moment(moment)))
    }

    /// What stands at a place of a date; nothing where the date is less precise than the place.
    fn place(&self, date: Date, place: &str) -> Option<String> {
        let numbers = &self.habits.numbers;
        let (year, quarter, month, day) = parts(date);
        match place {
            "y" => Some(numbers.plain(year.into(), 1)),
            "q" => quarter.map(|quarter| numbers.plain(quarter.into(), 1)),
            "quarter" => quarter.map(|quarter| name(&self.dates().quarters, quarter).to_owned()),
            "month" => month.map(|month| self.month_name(month).to_owned()),
            "month_short" => month.map(|month| self.month_short(month).to_owned()),
            "m" => month.map(|month| numbers.plain(month.into(), 1)),
            "mm" => month.map(|month| numbers.plain(month.into(), 2)),
            "d" => day.map(|day| self.day_of_month(numbers, day)),
            "dd" => day.map(|day| numbers.plain(day.day().into(), 2)),
            "weekday" => day.map(|day| self.weekday_name(day).to_owned()),
            _ => None,
        }
    }

    fn place_of_moment(&self, moment: Moment, place: &str) -> Option<String> {
        match place {
            "time" => Some(self.time(moment)),
            _ => self.place_of_time(moment, place).or_else(|| self.place(Date::Day(moment.date()), place)),
        }
    }

    fn place_of_time(&self, moment: Moment, place: &str) -> Option<String> {
        let numbers = &self.habits.numbers;
        match place {
            "h" => Some(numbers.plain(moment.hour().into(), 1)),
            "hh" => Some(numbers.plain(moment.hour().into(), 2)),
            "min" => Some(numbers.plain(moment.minute().into(), 2)),
            _ => None,
        }
    }

    fn day_of_month(&self, numbers: &Numbers, day: Day) -> String {
        match &self.dates().first_day {
            Some(first) if day.day() == 1 => first.clone(),
            _ => numbers.plain(day.day().into(), 1),
        }
    }

    fn dates(&self) -> &Dates {
        &self.habits.dates
    }
}

/// Year, quarter, month and day, as far as they are known.
fn parts(date: Date) -> (i16, Option<u8>, Option<u8>, Option<Day>) {
    match date {
        Date::Year(year) => (year, None, None, None),
        Date::Quarter(year, quarter) => (year, Some(quarter), None, None),
        Date::Month(year, month) => (year, Some(month.div_ceil(3)), Some(month), None),
        Date::Day(day) => {
            let month = day.month().unsigned_abs();
            (day.year(), Some(month.div_ceil(3)), Some(month), Some(day))
        }
    }
}

fn name(names: &[String], number: u8) -> &str {
    names.get(usize::from(number).wrapping_sub(1)).map_or("", String::as_str)
}

fn week_starts(table: &mut Table<'_>, found: &mut Diagnostics) -> Weekday {
    let Some(node) = table.node("week_starts", found) else {
        return Weekday::Monday;
    };
    let written = table.scalar(node, "week_starts", found).unwrap_or_default();
    let names = || WEEK.iter().map(|(name, _)| *name);
    match WEEK.iter().find(|(name, _)| *name == written) {
        Some((_, weekday)) => *weekday,
        None => {
            let fault = node.span.error("locale-unknown-choice").with("key", table.name("week_starts"));
            found.push(fault.with("value", written.as_str()).suggest(closest(&written, names())).accepted(names()));
            Weekday::Monday
        }
    }
}
