//! Who speaks for a language that does not have all words yet.
//!
//! Only a language that says so itself (`partial: true` in its `locale.yaml`) is spoken for; in the
//! others a missing message is a fault. What another language says is marked as its own: nobody is
//! shown foreign words as if they were theirs.

use super::{Direction, Form, Locale, Locales, bidi};
use crate::base::Lang;

impl Locales {
    /// The same languages, where those that are partial are spoken for in this order: that of a site.
    /// Complete languages that the order does not name come after it.
    pub fn in_order(&self, order: &[Lang]) -> Locales {
        let complete = || self.iter().filter(|locale| !locale.is_partial());
        let named = order.iter().filter_map(|lang| self.get(*lang));
        let unnamed = complete().filter(|locale| !order.contains(&locale.lang));
        let speakers: Vec<Locale> =
            named.chain(unnamed).map(|locale| Locale { next: Vec::new(), ..locale.clone() }).collect();
        let with_speakers = |locale: &Locale| {
            let others = speakers.iter().filter(|speaker| locale.is_partial() && speaker.lang != locale.lang);
            Locale { next: others.cloned().collect(), ..locale.clone() }
        };
        Locales::new(self.iter().map(with_speakers).collect())
    }
}

impl Locale {
    /// The language that says the message, or an attribute of it: this one if it can.
    pub fn speaker(&self, id: &str, attribute: Option<&str>) -> Option<&Locale> {
        std::iter::once(self).chain(&self.next).find(|locale| {
            locale.catalog.get(id).is_some_and(|message| match attribute {
                Some(attribute) => message.attribute(attribute).is_some(),
                None => message.value.is_some(),
            })
        })
    }

    /// The language that says an id, which may name an attribute: `kind-plan.plural`.
    pub fn spoken_by(&self, id: &str) -> Lang {
        let (id, attribute) = super::speak::split(id);
        self.speaker(id, attribute).map_or(self.lang, |speaker| speaker.lang)
    }

    /// A sentence of this language among words of `reader`: marked, unless both are the same.
    pub(super) fn marked_for(&self, reader: &Locale, sentence: String, form: Form) -> String {
        if self.lang == reader.lang {
            return sentence;
        }
        match (form, self.direction()) {
            (Form::Plain, _) => sentence,
            (Form::Html, direction) => format!("<bdi lang=\"{}\" dir=\"{direction}\">{sentence}</bdi>", self.lang),
            (Form::Isolated, direction) if direction == reader.direction() => sentence,
            (Form::Isolated, Direction::Ltr) => format!("{}{sentence}{}", bidi::LRI, bidi::PDI),
            (Form::Isolated, Direction::Rtl) => format!("{}{sentence}{}", bidi::RLI, bidi::PDI),
        }
    }
}
