//! Something that happened (schema.org NewsArticle).

use crate::base::Date;

record! {
    /// Something that happened on a given day.
    pub struct News {
        /// When it happened.
        required date: Option<Date>,
    }
}
