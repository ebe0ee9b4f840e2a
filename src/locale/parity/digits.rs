//! Numbers in digits: their groups and decimals by language, what is joined by hyphens or strokes, telephones.

use super::fact::{Exact, Fact, Weight, What, divided};
use super::lexicon::Meaning;
use super::reading::Reading;
use super::tokens::Kind;

/// Digits and the signs that join them without a space.
pub(super) struct Literal {
    /// Each run: its value and how many digits.
    pub groups: [(u64, u16); 5],
    /// The sign after each run.
    pub signs: [char; 5],
    /// How many runs.
    pub count: usize,
}

/// A number in digits, as it may be read.
pub(super) struct Digits {
    /// The token after it.
    pub end: usize,
    /// The number, if it is one.
    pub value: Option<Exact>,
    /// The same runs as joined numbers, if they may be.
    pub joined: Option<What>,
}

impl Reading<'_> {
    /// The runs of digits that begin at a token.
    pub(super) fn literal(&self, at: usize) -> Option<Literal> {
        let Kind::Digits { value, count } = self.tokens.get(at)?.kind else { return None };
        let mut literal = Literal { groups: [(0, 0); 5], signs: [' '; 5], count: 1 };
        literal.groups[0] = (value, count);
        // Most digits stand alone.
        if !self.is_glued(at) {
            return Some(literal);
        }
        literal.count = 0;
        let mut token = at;
        while let Some(Kind::Digits { value, count }) = self.tokens.get(token).map(|token| token.kind) {
            literal.groups[literal.count] = (value, count);
            literal.count += 1;
            let Some(Kind::Sign(sign)) = self.tokens.get(token + 1).map(|token| token.kind) else { break };
            let joins = matches!(sign, '.' | ',' | '-' | '/' | ':' | '\'' | '\u{2019}' | '\u{2010}'..='\u{2015}')
                || self.lexicon.decimals.contains(&sign)
                || self.lexicon.groups.contains(&sign);
            if literal.count == 5 || !joins || !self.is_glued(token) || !self.is_glued(token + 1) {
                break;
            }
            literal.signs[literal.count - 1] = sign;
            token += 2;
        }
        // A sign that no digits follow ends the sentence, not the number.
        Some(literal)
    }

    /// The number in digits that begins at a token.
    pub(super) fn digits(&self, at: usize) -> Option<Digits> {
        if let Some(spaced) = self.spaced(at) {
            return Some(spaced);
        }
        let literal = self.literal(at)?;
        let (groups, signs) = (&literal.groups[..literal.count], &literal.signs[..literal.count - 1]);
        let whole = Digits { end: at + 1, value: valued(groups[0]), joined: None };
        let Some(first) = signs.first() else { return Some(whole) };
        let end = at + 2 * groups.len() - 1;
        let all_same = signs.iter().all(|sign| sign == first);
        if all_same && self.is_grouped(groups, *first) {
            return Some(Digits { end, value: grouped(groups), joined: None });
        }
        let is_decimal = |sign: char| self.lexicon.decimals.contains(&sign) || matches!(sign, '.' | ',');
        if groups.len() == 2 && is_decimal(*first) {
            let value = decimal(valued(groups[0])?, groups[1]);
            let may_join = *first == '.' && !starts_with_zero(groups[1]);
            return Some(Digits { end, value, joined: may_join.then(|| join(groups)) });
        }
        let (last, before) = (signs[signs.len() - 1], &signs[..signs.len() - 1]);
        let one_kind = before.first().filter(|sign| **sign != last && before.iter().all(|other| other == *sign));
        if let Some(sign) = one_kind
            && is_decimal(last)
            && self.is_grouped(&groups[..groups.len() - 1], *sign)
        {
            let whole = grouped(&groups[..groups.len() - 1])?;
            return Some(Digits { end, value: decimal(whole, groups[groups.len() - 1]), joined: None });
        }
        let joins = |sign: char| matches!(sign, '-' | '/' | '.' | '\u{2010}'..='\u{2015}');
        if groups.len() <= 4 && signs.iter().all(|sign| joins(*sign)) {
            return Some(Digits { end, value: None, joined: Some(join(groups)) });
        }
        Some(whole)
    }

    /// Whether these runs are groups of three digits, joined by this sign.
    fn is_grouped(&self, groups: &[(u64, u16)], sign: char) -> bool {
        let fits =
            (1..=3).contains(&groups[0].1) && groups[0].0 > 0 && groups[1..].iter().all(|(_, count)| *count == 3);
        // Two such signs cannot be decimals in any language.
        let groups_by = self.lexicon.groups.contains(&sign) || (groups.len() > 2 && matches!(sign, '.' | ','));
        fits && groups_by && !(groups.len() == 2 && self.lexicon.decimals.contains(&sign))
    }

    /// A number whose groups are kept apart by spaces.
    fn spaced(&self, at: usize) -> Option<Digits> {
        let Kind::Digits { value, count: 1..=3 } = self.tokens.get(at)?.kind else { return None };
        let (mut number, mut end) = (value, at + 1);
        while let Some(Kind::Digits { value, count: 3 }) = self.tokens.get(end).map(|token| token.kind) {
            if self.is_glued(end - 1) || number == 0 || !self.is_one_space(end) {
                break;
            }
            number = number.checked_mul(1000)?.checked_add(value)?;
            end += 1;
        }
        if end == at + 1 {
            return None;
        }
        let whole = Exact::whole(number);
        let last = self.literal(end - 1)?;
        let is_decimal = last.count == 2 && (self.lexicon.decimals.contains(&last.signs[0]));
        if is_decimal {
            return Some(Digits { end: end + 2, value: decimal(whole, last.groups[1]), joined: None });
        }
        Some(Digits { end, value: Some(whole), joined: None })
    }

    /// Whether only one space stands before a token.
    fn is_one_space(&self, at: usize) -> bool {
        let between = self.text.get(self.tokens[at - 1].end as usize..self.tokens[at].start as usize);
        between.is_some_and(|between| between.chars().count() == 1 && !between.contains('\n'))
    }

    /// A telephone number: ten digits after a zero, or whatever follows a plus or two zeros.
    pub(super) fn phone(&mut self, at: usize) -> Option<usize> {
        let mut token = at;
        let mut plus = false;
        while let Kind::Sign(sign @ ('+' | '(')) = self.tokens.get(token)?.kind {
            plus |= sign == '+';
            token += 1;
        }
        let Kind::Digits { value, count } = self.tokens.get(token)?.kind else { return None };
        let zeros = count.saturating_sub(width(value));
        if !plus && (zeros == 0 || token != at) {
            return None;
        }
        let abroad = plus || zeros >= 2;
        let (mut number, mut digits, mut end) = (0u64, 0u16, token);
        while let Some(Kind::Digits { value, count }) = self.tokens.get(end).map(|token| token.kind) {
            if digits + count > 15 || (!abroad && digits + count > 10) || (abroad && digits >= 11) {
                break;
            }
            number = number.checked_mul(10u64.checked_pow(count.into())?)?.checked_add(value)?;
            digits += count;
            end += 1;
            if !abroad && digits == 10 {
                break;
            }
            // Between the groups: a space, a point, a hyphen, brackets.
            let mut next = end;
            while let Some(Kind::Sign('.' | '-' | '(' | ')' | '\u{2010}' | '\u{2011}')) =
                self.tokens.get(next).map(|t| t.kind)
            {
                next += 1;
            }
            match self.tokens.get(next) {
                Some(token)
                    if token.start <= self.tokens[end - 1].end + 4 && matches!(token.kind, Kind::Digits { .. }) =>
                {
                    end = next;
                }
                _ => break,
            }
        }
        let last = (token..end).rev().find(|token| matches!(self.tokens[*token].kind, Kind::Digits { .. }))? + 1;
        let is_whole = if abroad { digits >= 10 } else { digits == 10 };
        if !is_whole {
            return None;
        }
        self.push(at, last, What::Phone(number), None, Weight::Firm);
        Some(last)
    }

    /// Two joined numbers that are counted together: `10-15 million`, `18–30 years`.
    pub(super) fn span_of_two(&mut self, at: usize) -> Option<usize> {
        if !self.is_glued(at) {
            return None;
        }
        let digits = self.digits(at)?;
        let Some(What::Joined(numbers, 2)) = digits.joined else { return None };
        if digits.value.is_some() || numbers[0] >= numbers[1] {
            return None;
        }
        let mut end = digits.end;
        let mut power = 0;
        while let Some((next, more)) = self.take(end, |phrase| match phrase.meaning {
            Meaning::Scale(power) | Meaning::Scales(power) => Some(power),
            _ => None,
        }) {
            (end, power) = (next, power + more);
        }
        let unit = self.unit_after(end, power > 0);
        if power == 0 && unit.is_none() {
            return None;
        }
        let last = unit.map_or(end, |(next, _)| next);
        for number in &numbers[..2] {
            let value = Exact::whole(*number).shifted(power);
            let what = What::Number(super::fact::Amount { value, unit: unit.map(|(_, unit)| unit) });
            self.push(at, last, what, None, Weight::Firm);
        }
        Some(last)
    }
}

/// Joined numbers taken apart, each as a fact of its own.
pub(super) fn apart(fact: &Fact) -> impl Iterator<Item = Fact> + use<'_> {
    let (numbers, count) = match fact.what {
        What::Joined(numbers, count) => (numbers, usize::from(count)),
        _ => ([0; 4], 0),
    };
    numbers.into_iter().take(count).map(|number| Fact {
        what: super::reading::number_of(number, None),
        or: None,
        ..*fact
    })
}

fn join(groups: &[(u64, u16)]) -> What {
    let mut numbers = [0; 4];
    for (number, (value, _)) in numbers.iter_mut().zip(groups) {
        *number = *value;
    }
    // 2023-24 is 2023-2024.
    if let [(year @ 1900..=2100, 4), (next, 2)] = groups
        && year % 100 < *next
    {
        numbers[1] = year / 100 * 100 + next;
    }
    What::Joined(numbers, u8::try_from(groups.len().min(4)).unwrap_or_default())
}

fn grouped(groups: &[(u64, u16)]) -> Option<Exact> {
    let number = groups.iter().try_fold(0u64, |number, (value, _)| number.checked_mul(1000)?.checked_add(*value));
    number.map(Exact::whole)
}

fn decimal(whole: Exact, (value, count): (u64, u16)) -> Option<Exact> {
    (count <= 18).then_some(())?;
    let parts = divided(i128::from(value) * 1_000_000, 10_i128.pow(count.into()));
    Some(whole.plus(Exact(parts)))
}

fn valued((value, count): (u64, u16)) -> Option<Exact> {
    (count <= 18).then(|| Exact::whole(value))
}

fn starts_with_zero((value, count): (u64, u16)) -> bool {
    count > 1 && width(value) < count
}

fn width(value: u64) -> u16 {
    if value == 0 { 1 } else { value.ilog10() as u16 + 1 }
}
