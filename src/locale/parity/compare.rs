//! Where two versions do not say the same: fact by fact in blocks that answer to each other, then by structure.

use std::ops::Range;

use super::digits::apart;
use super::fact::{Amount, Dimension, Exact, Fact, Part as OfYear, Weight, What};
use super::matching::{Matching, Nearness, near};
use super::version::Version;
use super::{Known, links};
use crate::read::markdown::Part;

/// Something one version says and the other does not, or says otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What it is about.
    pub matter: Matter,
    /// What the first version says, and where; without words, where it should be said.
    pub first: Side,
    /// The same of the second.
    pub second: Side,
    /// The number that the second must mean when only its signs are those of another language, and where it stands.
    pub meant: Option<(Range<u32>, Exact)>,
}

/// What a difference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named by its word")]
pub enum Matter {
    Fact,
    Link,
    Image,
    Headings,
    Items,
    Lists,
    Rows,
    Columns,
    Tables,
    Notes,
    Code,
}

/// One side of a difference.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// The place in its file.
    pub place: Range<u32>,
    /// What was read there, in its own letters.
    pub said: Option<String>,
    /// Of things that are counted, how many.
    pub count: usize,
}

/// Every difference between two versions of one text, in the order of the second.
pub fn compare(first: &Version, second: &Version, known: &Known) -> Vec<Difference> {
    let mut found = Vec::new();
    facts(first, second, known, &mut found);
    super::structure::structure(first, second, known, &mut found);
    found.sort_by_key(|difference| difference.second.place.start);
    found
}

/// How many bytes at most lie between a number and its echo.
const NEXT: u32 = 8;

/// Blocks that answer to each other.
type Pairs = Vec<(Range<usize>, Range<usize>)>;

fn facts(first: &Version, second: &Version, known: &Known, found: &mut Vec<Difference>) {
    let pairs = pairs(first, second);
    let mut open: Vec<(usize, Unmatched)> = Vec::new();
    for (at, (one, two)) in pairs.iter().enumerate() {
        let (one, two) = (facts_of(first, one), facts_of(second, two));
        let comparison = Comparison { first, second, known, one, two };
        let unmatched = comparison.unmatched();
        if !unmatched.is_empty() {
            open.push((at, unmatched));
        }
        let (one, two) = &pairs[at];
        if let ([one], [two]) = (&first.blocks[one.clone()], &second.blocks[two.clone()]) {
            super::denial::denials(first, second, (one, two), found);
        }
    }
    let moved = moved(first, second, known, &pairs, &open);
    for (at, unmatched) in open.iter().filter(|(at, _)| !moved.contains(at)) {
        let (one, two) = &pairs[*at];
        for (a, b) in unmatched {
            found.push(difference(first, second, (one, *a), (two, *b)));
        }
    }
}

/// Differing blocks that are only elsewhere in the other version: all that one says, another says.
/// Cells stay where they are: a number in the wrong row is a mistake.
fn moved(first: &Version, second: &Version, known: &Known, pairs: &Pairs, open: &[(usize, Unmatched)]) -> Vec<usize> {
    let mut from = Vec::new();
    let mut to = Vec::new();
    let may_move =
        |version: &Version, blocks: &Range<usize>| blocks.len() == 1 && version.blocks[blocks.start].part != Part::Cell;
    for (at, _) in open {
        let one = &pairs[*at].0;
        let said = facts_of(first, one);
        if !may_move(first, one) || said.iter().all(|fact| fact.weight != Weight::Firm) {
            continue;
        }
        let place = open.iter().map(|(other, _)| *other).find(|other| {
            let two = &pairs[*other].1;
            let comparison = Comparison { first, second, known, one: said, two: facts_of(second, two) };
            other != at && !to.contains(other) && may_move(second, two) && comparison.unmatched().is_empty()
        });
        if let Some(place) = place {
            from.push(*at);
            to.push(place);
        }
    }
    from.retain(|at| to.contains(at));
    from
}

fn facts_of<'v>(version: &'v Version, blocks: &Range<usize>) -> &'v [Fact] {
    let blocks = &version.blocks[blocks.clone()];
    match (blocks.first(), blocks.last()) {
        (Some(first), Some(last)) => &version.facts[first.facts.start as usize..last.facts.end as usize],
        _ => &[],
    }
}

/// One block to one where the versions are built alike; else section to section; else the whole to the whole.
fn pairs(first: &Version, second: &Version) -> Pairs {
    let mut pairs = Pairs::new();
    let (one, two) = (0..first.blocks.len(), 0..second.blocks.len());
    if pair_alike(first, second, &one, &two, &mut pairs) {
        return pairs;
    }
    let (one_starts, two_starts) = (sections(first), sections(second));
    let levels =
        |version: &Version, starts: &[usize]| starts.iter().map(|at| version.blocks[*at].part).collect::<Vec<_>>();
    if levels(first, &one_starts) != levels(second, &two_starts) {
        return vec![(one, two)];
    }
    let bounds = |starts: &[usize], end: usize| {
        let starts: Vec<usize> = std::iter::once(0).chain(starts.iter().copied()).chain([end]).collect();
        starts.windows(2).map(|pair| pair[0]..pair[1]).collect::<Vec<_>>()
    };
    for (one, two) in bounds(&one_starts, one.end).into_iter().zip(bounds(&two_starts, two.end)) {
        if !pair_alike(first, second, &one, &two, &mut pairs) {
            pairs.push((one, two));
        }
    }
    pairs
}

fn pair_alike(first: &Version, second: &Version, one: &Range<usize>, two: &Range<usize>, pairs: &mut Pairs) -> bool {
    let parts = |version: &Version, at: usize| version.blocks[at].part;
    let alike =
        one.len() == two.len() && one.clone().zip(two.clone()).all(|(a, b)| parts(first, a) == parts(second, b));
    if alike {
        pairs.extend(one.clone().zip(two.clone()).map(|(a, b)| (a..a + 1, b..b + 1)));
    }
    alike
}

/// The blocks that are headings.
fn sections(version: &Version) -> Vec<usize> {
    let is_heading = |at: &usize| matches!(version.blocks[*at].part, Part::Heading(_));
    (0..version.blocks.len()).filter(is_heading).collect()
}

/// What stands without an answer: a fact on one side, or two that are held against each other.
type Unmatched = Vec<(Option<Fact>, Option<Fact>)>;

struct Comparison<'v> {
    first: &'v Version,
    second: &'v Version,
    known: &'v Known,
    one: &'v [Fact],
    two: &'v [Fact],
}

impl Comparison<'_> {
    fn unmatched(&self) -> Unmatched {
        if self.says_alike() {
            return Unmatched::new();
        }
        let matching = Matching::new(self.one, self.two);
        let turned = matching.exchanged().chain(matching.contradictions());
        let mut found: Unmatched = turned.map(|(a, b)| (Some(a), Some(b))).collect();
        let mut one: Vec<bool> = matching.of_one.iter().map(Option::is_some).collect();
        let mut two: Vec<bool> = matching.of_two.iter().map(Option::is_some).collect();
        let is_open = |matched: &[bool], facts: &[Fact]| {
            matched.iter().zip(facts).any(|(matched, fact)| !matched && fact.weight > Weight::Hint)
        };
        if is_open(&one, self.one) || is_open(&two, self.two) {
            self.loosely(&mut one, &mut two);
            found.extend(self.held_against(&one, &two));
        }
        found
    }

    /// Whether both say the same in the same form and order, as most blocks do: nothing has to be matched.
    fn says_alike(&self) -> bool {
        let is_hint = |fact: &Fact| fact.weight == Weight::Hint;
        let alike = |(one, two): (&Fact, &Fact)| {
            let contradicts = matches!((one.bound, two.bound), (Some(one), Some(two)) if one != two);
            one.what == two.what && is_hint(one) == is_hint(two) && !contradicts
        };
        self.one.len() == self.two.len() && self.one.iter().zip(self.two).all(alike)
    }

    /// What says the same in another form: a range apart, a date without its year.
    fn loosely(&self, one: &mut [bool], two: &mut [bool]) {
        let takes_apart = |fact: &Fact, others: &[Fact]| {
            matches!(fact.what, What::Joined(..)) && apart(fact).all(|part| others.iter().any(|other| part.says(other)))
        };
        let mark_parts = |fact: &Fact, others: &[Fact], matched: &mut [bool]| {
            for part in apart(fact) {
                for (other, matched) in others.iter().zip(matched.iter_mut()) {
                    *matched |= part.says(other);
                }
            }
        };
        for (a, fact) in self.one.iter().enumerate() {
            if !one[a] && takes_apart(fact, self.two) {
                one[a] = true;
                mark_parts(fact, self.two, two);
            }
        }
        for (b, fact) in self.two.iter().enumerate() {
            if !two[b] && takes_apart(fact, self.one) {
                two[b] = true;
                mark_parts(fact, self.one, one);
            }
        }
        for (a, fact) in self.one.iter().enumerate() {
            for (b, other) in self.two.iter().enumerate() {
                if !(one[a] && two[b]) && self.says_shorter(fact, other) || !one[a] && !two[b] && is_day_of(fact, other)
                {
                    (one[a], two[b]) = (true, true);
                }
            }
        }
        for (a, fact) in self.one.iter().enumerate() {
            one[a] |= is_year_of(fact, self.two);
        }
        for (b, fact) in self.two.iter().enumerate() {
            two[b] |= is_year_of(fact, self.one);
        }
    }

    /// Whether one is the other, shortened: a date whose year is said elsewhere, a day whose month is.
    fn says_shorter(&self, fact: &Fact, other: &Fact) -> bool {
        if let Some(year) = fact.says_without_year(other) {
            let silent = if has_year(fact) { self.second } else { self.first };
            return silent.facts.iter().any(|fact| says_year(fact, year));
        }
        match (fact.what, other.what) {
            (What::Number(one), What::Number(two)) => {
                shares_scale(one, two, self.one) || shares_scale(two, one, self.two)
            }
            _ => false,
        }
    }

    fn held_against(&self, one: &[bool], two: &[bool]) -> Unmatched {
        let open = |facts: &[Fact], matched: &[bool]| {
            let open = facts.iter().zip(matched).filter(|(fact, matched)| !**matched && fact.weight > Weight::Hint);
            open.map(|(fact, _)| Some(*fact)).collect::<Vec<Option<Fact>>>()
        };
        let (mut one, mut two) = (open(self.one, one), open(self.two, two));
        // What only says again what the other text says too.
        let again = |fact: &Fact, others: &[Fact]| others.iter().any(|other| near(fact, other, Nearness::Equal));
        // “24 heures sur 24.”
        let echoes = |fact: &Fact, own: &[Fact], others: &[Fact]| {
            let is_near = |near: &Fact| {
                let gap = fact.start.saturating_sub(near.end).max(near.start.saturating_sub(fact.end));
                near != fact && gap <= NEXT
            };
            own.iter().any(|own| is_near(own) && own.says(fact)) && others.iter().any(|other| other.says(fact))
        };
        let mut found = Unmatched::new();
        for firm in [true, false] {
            for a in &mut one {
                let Some(fact) = *a else { continue };
                let is_again = again(&fact, self.two);
                let is_answer =
                    |other: &Fact| self.is_against(&fact, other, firm) && !(is_again && again(other, self.one));
                let answer = two.iter_mut().find(|b| b.as_ref().is_some_and(is_answer));
                if let Some(b) = answer {
                    found.push((a.take(), b.take()));
                }
            }
        }
        let is_missing = |fact: &Option<Fact>, own: &[Fact], others: &[Fact]| {
            fact.is_some_and(|fact| {
                let is_firm = fact.weight == Weight::Firm && !is_old(&fact);
                is_firm && !again(&fact, others) && !echoes(&fact, own, others)
            })
        };
        found.extend(one.into_iter().filter(|fact| is_missing(fact, self.one, self.two)).map(|fact| (fact, None)));
        found.extend(two.into_iter().filter(|fact| is_missing(fact, self.two, self.one)).map(|fact| (None, fact)));
        found
    }

    /// Whether two facts without an answer are one fact, told in two ways.
    fn is_against(&self, fact: &Fact, other: &Fact, firm: bool) -> bool {
        if firm {
            return fact.weight == Weight::Firm && other.weight == Weight::Firm && fact.is_like(other);
        }
        let both_soft = fact.weight == Weight::Soft && other.weight == Weight::Soft;
        match (fact.what, other.what) {
            (What::Name(one), What::Name(two)) => !self.known.kin.are_kin(one, two),
            (What::Number(one), What::Number(two)) if both_soft => {
                let is_share = |amount: Amount| amount.unit.is_some_and(|unit| unit.dimension == Dimension::Share);
                is_share(one) == is_share(two)
            }
            (What::Number(_), What::Rank(_)) | (What::Rank(_), What::Number(_)) if both_soft => false,
            _ => fact.is_like(other),
        }
    }
}

/// Whether one is the day of the other, whose month is said elsewhere.
fn is_day_of(fact: &Fact, other: &Fact) -> bool {
    match (fact.what, other.what) {
        (What::Date(when), What::Number(amount)) | (What::Number(amount), What::Date(when)) => {
            amount.unit.is_none()
                && matches!(when.part, OfYear::Day(_, day) if amount.value == Exact::whole(day.into()))
        }
        (What::Date(when), What::Rank(rank)) | (What::Rank(rank), What::Date(when)) => {
            matches!(when.part, OfYear::Day(_, day) if rank == u64::from(day))
        }
        _ => false,
    }
}

/// Whether a bare number lends its scale from another beside it: “34 of 40 million”.
fn shares_scale(bare: Amount, full: Amount, beside: &[Fact]) -> bool {
    let is_large = |fact: &Fact, power| matches!(fact.what, What::Number(amount) if amount.value >= Exact::whole(1).shifted(power));
    let is_shared = |power| full.value == bare.value.shifted(power) && beside.iter().any(|fact| is_large(fact, power));
    bare.unit.is_none() && bare.value < Exact::whole(1000) && (is_shared(6) || is_shared(9))
}

/// Whether a lone number is the year that another fact of the other side carries.
fn is_year_of(fact: &Fact, others: &[Fact]) -> bool {
    let What::Number(amount) = fact.what else { return false };
    let year = amount.value.as_whole().filter(|year| (1900..=2100).contains(year) && amount.unit.is_none());
    let Some(year) = year.and_then(|year| u16::try_from(year).ok()) else { return false };
    others.iter().any(|other| matches!(other.what, What::Date(when) if when.year == Some(year)))
}

fn has_year(fact: &Fact) -> bool {
    matches!(fact.what, What::Date(when) if when.year.is_some())
}

fn says_year(fact: &Fact, year: u16) -> bool {
    match fact.what {
        What::Date(when) => when.year == Some(year),
        What::Number(amount) => amount.value == Exact::whole(year.into()),
        What::Joined(numbers, count) => numbers[..usize::from(count).min(4)].contains(&u64::from(year)),
        _ => false,
    }
}

/// A date of the Hijra may be left out.
fn is_old(fact: &Fact) -> bool {
    matches!(fact.what, What::Date(when) if when.hijri)
}

fn difference(
    first: &Version,
    second: &Version,
    (one, a): (&Range<usize>, Option<Fact>),
    (two, b): (&Range<usize>, Option<Fact>),
) -> Difference {
    let side = |version: &Version, blocks: &Range<usize>, fact: Option<Fact>| match fact {
        Some(fact) => Side {
            place: version.in_file(fact.start..fact.end),
            said: version.words.get(fact.start as usize..fact.end as usize).map(str::to_owned),
            count: 0,
        },
        None => Side { place: place_of(version, blocks), said: None, count: 0 },
    };
    let meant = a.zip(b).and_then(|(a, b)| meant(first, second, &a, &b));
    Difference { matter: Matter::Fact, first: side(first, one, a), second: side(second, two, b), meant }
}

/// Where some blocks stand.
fn place_of(version: &Version, blocks: &Range<usize>) -> Range<u32> {
    match version.blocks.get(blocks.clone()) {
        Some([block]) => block.place.clone(),
        _ => version.place.start..version.place.start,
    }
}

/// The number that was meant, when both write the same digits and only the signs among them say otherwise.
fn meant(first: &Version, second: &Version, one: &Fact, two: &Fact) -> Option<(Range<u32>, Exact)> {
    let (What::Number(said), What::Number(_)) = (one.what, two.what) else { return None };
    let text = |version: &'_ Version, fact: &Fact| {
        version.words.get(fact.start as usize..fact.end as usize).map(str::to_owned)
    };
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (one, written) = (text(first, one)?, text(second, two)?);
    let whole = said.value.as_whole()?;
    if digits(&one) != digits(&written) || digits(&one) != whole.to_string() {
        return None;
    }
    let start = written.find(|c: char| c.is_ascii_digit())?;
    let end = written.rfind(|c: char| c.is_ascii_digit())? + 1;
    let at = |byte: usize| u32::try_from(byte).ok().map(|byte| two.start + byte);
    Some((second.in_file(at(start)?..at(end)?), said.value))
}

/// Whether two addresses are the same page of a site in two languages.
pub(super) fn same_address(one: &str, two: &str, known: &Known) -> bool {
    links::same(one, two, &known.languages)
}
