//! A sentence of `locale.yaml` with named places to fill: `{d} {month} {y}`.
//!
//! It knows no place by name: what may stand between braces is told by who reads it.

/// A sentence with places.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq)]
enum Part {
    Text(String),
    Place(String),
}

impl Pattern {
    /// The sentence; `None` when a brace is left open or closes nothing.
    pub fn parse(text: &str) -> Option<Pattern> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            if at > 0 {
                parts.push(Part::Text(rest[..at].to_owned()));
            }
            let inside = rest[at..].strip_prefix('{')?;
            let (name, after) = inside.split_once('}')?;
            if name.contains('{') {
                return None;
            }
            parts.push(Part::Place(name.to_owned()));
            rest = after;
        }
        if !rest.is_empty() {
            parts.push(Part::Text(rest.to_owned()));
        }
        Some(Pattern { parts })
    }

    /// A sentence without places.
    pub fn words(text: impl Into<String>) -> Pattern {
        Pattern { parts: vec![Part::Text(text.into())] }
    }

    /// The names of its places.
    pub fn places(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Text(_) => None,
            Part::Place(name) => Some(name.as_str()),
        })
    }

    /// The sentence with its places filled; a place that nobody fills stays visible.
    pub fn fill(&self, value: impl Fn(&str) -> Option<String>) -> String {
        let mut filled = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => filled.push_str(text),
                Part::Place(name) => match value(name) {
                    Some(value) => filled.push_str(&value),
                    None => filled.push_str(&format!("{{{name}}}")),
                },
            }
        }
        filled
    }

    /// The sentence with its one place `n` filled.
    pub fn with_n(&self, n: &str) -> String {
        self.fill(|place| (place == "n").then(|| n.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_and_braces_must_pair() {
        let pattern = Pattern::parse("{d} {month} {y}").unwrap();
        assert_eq!(pattern.places().collect::<Vec<_>>(), ["d", "month", "y"]);
        assert_eq!(pattern.fill(|place| Some(place.to_uppercase())), "D MONTH Y");
        assert_eq!(Pattern::parse("{n}").unwrap().with_n("3"), "3");
        for text in ["{", "}", "{n", "n}", "{a{b}}"] {
            assert_eq!(Pattern::parse(text), None, "{text}");
        }
    }
}
