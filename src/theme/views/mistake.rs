//! Where readers tell of a mistake: the address of the place is filled in, so that nobody has to describe it.
//!
//! A form of the site comes first, then a letter by e-mail; without either there is nothing to fill in, and the page
//! that says how to reach the editors stands alone.

use tera::Value;

use super::View;
use super::shapes::{map, null};
use crate::base::Arg;
use crate::locale::{Form, bidi};
use crate::model::Contact;

/// `Mistake?` of a page that is called `title`.
pub fn of_page(view: &View, title: &str) -> Value {
    let Some(contact) = &view.edition.config().contact else { return null() };
    let place = view.absolute(&view.address);
    if let Some(url) = filled(view, contact, &place, title) {
        return map([
            ("url", url.into()),
            ("filled_in", true.into()),
            ("place", is_filled(contact).then(|| encoded(&place)).into()),
        ]);
    }
    let page = contact.page.as_ref().and_then(|page| view.edition.find(page));
    page.map_or_else(null, |page| {
        let url = format!("{}{}", view.root, view.shared.address(page, view.lang));
        map([("url", url.into()), ("filled_in", false.into()), ("place", null())])
    })
}

/// The way to tell of a mistake at one place of the page; none where nothing would be filled in.
pub fn at(view: &View, anchor: &str, title: &str) -> Option<String> {
    // A mistake is told of the page of today.
    let is_today = view.shared.since().is_none();
    let contact = view.edition.config().contact.as_ref().filter(|contact| is_today && is_filled(contact))?;
    filled(view, contact, &format!("{}#{anchor}", view.absolute(&view.address)), title)
}

/// Whether the address of a place goes with the link.
fn is_filled(contact: &Contact) -> bool {
    contact.form.as_ref().map_or(contact.email.is_some(), |_| contact.form_field.is_some())
}

fn filled(view: &View, contact: &Contact, place: &str, title: &str) -> Option<String> {
    if let Some(form) = &contact.form {
        let form = &*form.0;
        let Some(field) = &contact.form_field else { return Some(form.to_owned()) };
        let (form, fragment) = form.split_once('#').map_or((form, None), |(form, rest)| (form, Some(rest)));
        let joint = if form.contains('?') { '&' } else { '?' };
        let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
        return Some(format!("{form}{joint}{}={}{fragment}", encoded(&field.0), encoded(place)));
    }
    let email = contact.email.as_ref()?;
    // Signs that keep words apart on a page are litter in a letter.
    let args = [("title", Arg::Text(bidi::strip_isolates(title)))];
    let subject = view.locale.message("ui-mistake-subject", &args, Form::Plain);
    let body = format!("{place}\r\n\r\n{}\r\n", view.message("ui-mistake-what"));
    Some(format!("mailto:{}?subject={}&body={}", encoded_mailbox(&email.0), encoded(&subject), encoded(&body)))
}

/// What may stand in the value of a field (RFC 3986, 3.4; RFC 6068, 2).
fn encoded(text: &str) -> String {
    percent(text, b"-._~")
}

fn encoded_mailbox(text: &str) -> String {
    percent(text, b"-._~@")
}

fn percent(text: &str, stays: &[u8]) -> String {
    let mut encoded = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || stays.contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_in_stays_one_value() {
        assert_eq!(encoded("https://a.b/c?d=e&f#g"), "https%3A%2F%2Fa.b%2Fc%3Fd%3De%26f%23g");
        assert_eq!(encoded("خطأ"), "%D8%AE%D8%B7%D8%A3");
        assert_eq!(encoded_mailbox("a+b@c.org"), "a%2Bb@c.org");
    }
}
