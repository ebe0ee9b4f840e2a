//! A language's own plural rules, in the syntax of CLDR (UTS 35, part 3, "Language Plural Rules"):
//! `n = 0..1 or n = 11..99`, `v = 0 and i % 10 = 1`.
//!
//! For languages that ICU does not know. Samples (`@integer …`) may follow a rule and are not read.

use rust_decimal::Decimal;

use super::plurals::Category;

/// The rules of one language, in the order in which they are tried.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rules {
    rules: Vec<(Category, Rule)>,
}

/// One rule: any of several conditions, each made of relations that must all hold.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rule {
    any: Vec<Vec<Relation>>,
}

#[derive(Clone, Debug, PartialEq)]
struct Relation {
    operand: Operand,
    modulus: Option<u64>,
    equal: bool,
    ranges: Vec<(u64, u64)>,
}

/// What a rule may ask about a number (UTS 35, "Operands").
#[derive(Clone, Copy, Debug, PartialEq)]
enum Operand {
    /// The absolute value.
    Absolute,
    /// The digits before the decimal sign.
    Integer,
    /// How many digits follow it, with trailing zeros.
    VisibleDigits,
    /// How many follow it, without trailing zeros.
    Digits,
    /// The digits after it, with trailing zeros.
    VisibleFraction,
    /// The digits after it, without trailing zeros.
    Fraction,
    /// The power of ten of a number in words, which this program never writes as a power.
    Exponent,
}

impl Rules {
    /// Rules by their forms; `other` needs none.
    pub(super) fn new(mut rules: Vec<(Category, Rule)>) -> Rules {
        rules.sort_by_key(|(category, _)| *category);
        Rules { rules }
    }

    /// The form of the first rule that holds.
    pub(super) fn category(&self, number: Decimal) -> Category {
        let holds = self.rules.iter().find(|(_, rule)| rule.holds(number));
        holds.map_or(Category::Other, |(category, _)| *category)
    }

    /// The forms that have a rule, and `other`.
    pub(super) fn categories(&self) -> Vec<Category> {
        self.rules.iter().map(|(category, _)| *category).chain([Category::Other]).collect()
    }
}

impl Rule {
    /// Reads one rule; `None` when it is not in the syntax of CLDR.
    pub(super) fn parse(text: &str) -> Option<Rule> {
        let text = text.split('@').next().unwrap_or_default();
        let any = text.split(" or ").map(|condition| condition.split(" and ").map(relation).collect());
        Some(Rule { any: any.collect::<Option<_>>()? })
    }

    fn holds(&self, number: Decimal) -> bool {
        self.any.iter().any(|all| all.iter().all(|relation| relation.holds(number)))
    }
}

impl Relation {
    fn holds(&self, number: Decimal) -> bool {
        let value = self.operand.of(number.abs());
        let value = match self.modulus {
            Some(modulus) => value % Decimal::from(modulus),
            None => value,
        };
        // A range holds whole numbers only: 0..1 does not hold 0.5.
        let within = |(low, high): &(u64, u64)| {
            value.fract().is_zero() && (Decimal::from(*low)..=Decimal::from(*high)).contains(&value)
        };
        self.ranges.iter().any(within) == self.equal
    }
}

impl Operand {
    fn parse(name: &str) -> Option<Operand> {
        Some(match name {
            "n" => Operand::Absolute,
            "i" => Operand::Integer,
            "v" => Operand::VisibleDigits,
            "w" => Operand::Digits,
            "f" => Operand::VisibleFraction,
            "t" => Operand::Fraction,
            "c" | "e" => Operand::Exponent,
            _ => return None,
        })
    }

    fn of(self, number: Decimal) -> Decimal {
        let fraction = |number: Decimal| {
            let scale = number.scale();
            let mut digits = number.fract();
            digits.set_scale(0).ok();
            (digits, Decimal::from(scale))
        };
        match self {
            Operand::Absolute => number,
            Operand::Integer => number.trunc(),
            Operand::VisibleDigits => fraction(number).1,
            Operand::Digits => fraction(number.normalize()).1,
            Operand::VisibleFraction => fraction(number).0,
            Operand::Fraction => fraction(number.normalize()).0,
            Operand::Exponent => Decimal::ZERO,
        }
    }
}

/// `i % 100 != 11..14, 20`
fn relation(text: &str) -> Option<Relation> {
    let (left, right, equal) = match text.split_once("!=") {
        Some((left, right)) => (left, right, false),
        None => text.split_once('=').map(|(left, right)| (left, right, true))?,
    };
    let (operand, modulus) = match left.split_once('%') {
        Some((operand, modulus)) => (operand, Some(modulus.trim().parse().ok().filter(|modulus| *modulus > 0)?)),
        None => (left, None),
    };
    let range = |range: &str| {
        let (low, high) = range.split_once("..").unwrap_or((range, range));
        let (low, high) = (low.trim().parse().ok()?, high.trim().parse().ok()?);
        (low <= high).then_some((low, high))
    };
    let ranges = right.split(',').map(range).collect::<Option<_>>()?;
    Some(Relation { operand: Operand::parse(operand.trim())?, modulus, equal, ranges })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(rule: &str, numbers: &[(&str, bool)]) {
        let parsed = Rule::parse(rule).unwrap();
        for (number, expected) in numbers {
            assert_eq!(parsed.holds(number.parse().unwrap()), *expected, "{rule}: {number}");
        }
    }

    #[test]
    fn a_rule_asks_what_cldr_says_it_asks() {
        holds("n = 0..1 or n = 11..99", &[("0", true), ("1", true), ("2", false), ("11", true), ("100", false)]);
        holds("n = 0..1", &[("0.5", false), ("1.0", true), ("-1", true)]);
        holds("i = 1 and v = 0 @integer 1", &[("1", true), ("1.0", false), ("1.5", false)]);
        holds("i % 100 = 3..10, 20", &[("103", true), ("120", true), ("111", false), ("3.5", true)]);
        holds("n % 10 != 1", &[("21", false), ("22", true), ("1.5", true)]);
        holds("f = 5", &[("1.05", true), ("1.5", true), ("1.50", false), ("5", false)]);
        holds("t = 5 and w = 1", &[("1.50", true), ("1.5", true), ("1.55", false)]);
        holds("e = 0 and i != 0 and i % 1000000 = 0 and v = 0", &[("1000000", true), ("2000001", false), ("0", false)]);
    }

    #[test]
    fn what_is_not_a_rule_is_not_taken_for_one() {
        for text in ["", "n", "n = ", "x = 1", "n = 5..2", "n % 0 = 1", "n = one", "n = 1 or ", "n is 1"] {
            assert_eq!(Rule::parse(text), None, "{text}");
        }
    }

    #[test]
    fn forms_are_tried_in_the_order_of_cldr_and_other_is_left() {
        let rules = Rules::new(vec![
            (Category::Few, Rule::parse("n = 0..5").unwrap()),
            (Category::One, Rule::parse("n = 1").unwrap()),
        ]);
        let of = |number: i64| rules.category(Decimal::from(number)).as_str();
        assert_eq!([of(1), of(2), of(6)], ["one", "few", "other"]);
        assert_eq!(rules.categories(), [Category::One, Category::Few, Category::Other]);
    }
}
