//! Pages as documents on paper: tagged PDF, set by Typst.
//!
//! A template of the theme (`templates/paper/<kind>.html`) says what stands in the document, with the views and the words that
//! pages have; a sheet (`paper/paper.typ`) says how it looks. Between them stands a tree that is handed over as data:
//! no word of a site is ever read as code.

mod document;
mod drawing;
mod markup;
mod world;

use std::sync::Arc;

use self::drawing::Looks;
use self::world::Press;
use super::layers::Layers;
use crate::base::{Day, Diagnostics};
use crate::locale::{Direction, bidi};
use crate::read;

/// What a theme sets documents with.
#[derive(Clone)]
pub struct Paper {
    press: Press,
    /// The looks of drawings.
    sheet: Arc<str>,
    /// The families of fonts for each direction.
    families: [Vec<String>; 2],
}

/// What a document is made with besides its words.
pub struct Printing<'p> {
    /// What tells it from all other documents.
    pub identity: &'p str,
    /// The day of the site.
    pub day: Day,
    /// The bytes of a picture, by the address at which the web has it.
    pub picture: &'p dyn Fn(&str) -> Option<Vec<u8>>,
}

impl Paper {
    /// The sheets and fonts of a theme.
    pub fn of(layers: &Layers, found: &mut Diagnostics) -> Paper {
        let mut texts: Vec<(&str, Arc<str>)> = Vec::new();
        for (name, file) in layers.below("paper") {
            let text = read::text(file);
            found.extend(text.found);
            found.extend(read::controls::lines(&file.path, &text.value));
            texts.push((name, text.value));
        }
        let sheet = texts.iter().find(|(name, _)| *name == "drawings.css").map(|(_, text)| text.clone());
        let sheets = texts.iter().filter(|(name, _)| name.ends_with(".typ")).map(|(name, text)| (*name, &**text));
        let is_font = |name: &str| name.ends_with(".ttf") || name.ends_with(".otf");
        let fonts = layers.below("fonts").filter(|(name, _)| is_font(name)).filter_map(|(_, file)| file.whole());
        let press = Press::new(sheets, fonts);
        let of = |direction| press.families(|c| c.is_alphabetic() && bidi::direction_of(c) == Some(direction));
        let families = [of(Direction::Ltr), of(Direction::Rtl)];
        Paper { sheet: sheet.unwrap_or_default(), families, press }
    }

    /// The PDF of what a template wrote. What went wrong is told for the terminal.
    pub fn pdf(&self, html: &str, printing: &Printing) -> Result<Vec<u8>, String> {
        let family = |sign, before| self.press.family(&self.families[0], sign, before);
        let looks = Looks { sheet: &self.sheet, family: &family };
        let (mut document, day) = (document::read(html, &looks)?, printing.day);
        let pictures = document::pictures(&mut document.parts, printing.picture);
        let [ltr, rtl] = &self.families;
        let made = [day.year(), day.month().into(), day.day().into()];
        let data = serde_json::json!({ "document": document, "fonts": { "ltr": ltr, "rtl": rtl }, "made": made });
        let json = serde_json::to_vec(&data).map_err(|error| error.to_string())?;
        self.press.set(json, pictures, printing.identity)
    }
}
