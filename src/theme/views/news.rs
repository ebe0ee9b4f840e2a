//! Something that happened.

use tera::Value;

use super::View;
use super::shapes::map;
use crate::model::kinds::News;

/// `news`.
pub fn news(view: &View, news: &News) -> Value {
    map([("date", view.date_or(news.date))])
}
