//! A feed as JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).

use serde_json::{Map, Value, json};

use super::items::Item;
use super::{Feed, content};
use crate::outputs::{Publication, xml};
use crate::theme::views::View;

/// The feed as a file.
pub fn feed(publication: &Publication, view: &View, feed: &Feed) -> Result<Vec<u8>, String> {
    let mut whole = Map::new();
    let mut say = |name: &str, value: Value| whole.insert(name.to_owned(), value);
    say("version", json!("https://jsonfeed.org/version/1.1"));
    say("title", json!(feed.title));
    say("home_page_url", json!(feed.page));
    say("feed_url", json!(feed.itself));
    if let Some(description) = &feed.description {
        say("description", json!(description));
    }
    say("language", json!(view.lang.code()));
    say("authors", json!([{ "name": feed.author }]));
    say("items", feed.items.iter().map(|item| self::item(publication, view, item)).collect());
    let mut bytes = serde_json::to_vec_pretty(&whole).map_err(|error| error.to_string())?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn item(publication: &Publication, view: &View, item: &Item) -> Value {
    let zone = publication.edition.config().zone();
    let shown = content::shown(view, item);
    let mut said = Map::new();
    let mut say = |name: &str, value: Value| said.insert(name.to_owned(), value);
    say("id", json!(content::id(publication, view, item)));
    say("url", json!(content::page(publication, view, item)));
    say("title", json!(content::title(view, item)));
    if let Some((_, summary)) = content::summary(view, item) {
        say("summary", json!(summary));
    }
    // An item has content, be it empty (“content_html and content_text are each optional, but one or both must be present”).
    say("content_html", json!(content::content(view, item)));
    say("date_published", json!(xml::moment(item.published, zone)));
    say("date_modified", json!(xml::moment(item.updated, zone)));
    if shown != view.lang {
        say("language", json!(shown.code()));
    }
    if let Some(by) = content::by(view, item) {
        say("authors", json!([{ "name": by }]));
    }
    Value::Object(said)
}
