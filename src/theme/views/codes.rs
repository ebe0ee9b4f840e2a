//! What the codes of a table are called in the reader's language; a code that nobody named stands for itself.

use std::sync::Arc;

use super::View;
use crate::model::Words;
use crate::model::kinds::{Budget, Indicator};

impl View<'_> {
    /// The names of the parts that values are of, in the order of the dimensions; the whole has none.
    pub fn part_names(&self, indicator: &Indicator, dimensions: &[Arc<str>]) -> Vec<String> {
        let parts = dimensions.iter().enumerate().filter(|(_, code)| !code.is_empty());
        parts.map(|(at, code)| self.name_of_code(indicator.code_name(at, code), code)).collect()
    }

    /// The name of a programme of a budget.
    pub fn programme_name(&self, budget: &Budget, id: &str) -> String {
        self.name_of_code(budget.programme_name(id), id)
    }

    fn name_of_code(&self, name: Option<&Words>, code: &str) -> String {
        let named = name.and_then(|name| name.first_of(self.order()));
        named.map_or_else(|| code.to_owned(), |(lang, name)| self.heading(lang, name))
    }
}
