//! The templates of a theme, parsed once and spoken in each language.
//!
//! A page is rendered from a name and a context; which pages there are is not known here.

use std::sync::Arc;

use tera::{Context, Error, ErrorKind, Tera};

use super::assets::Assets;
use super::card::{Fonts, Look};
use super::contrast::Measured;
use super::layers::Layers;
use super::names::Names;
#[cfg(feature = "pdf")]
use super::paper::Printing;
use super::settings::Settings;
use super::{contrast, functions, templates};
use crate::base::{Artifact, Diagnostics, Lang};
use crate::locale::Locales;
use crate::read::Read;

/// A theme, ready to make pages in each language of a site.
pub struct Theme {
    engines: Vec<(Lang, Tera)>,
    assets: Arc<Assets>,
    settings: Settings,
    names: Arc<Names>,
    contrast: Measured,
    fonts: Arc<Fonts>,
    look: Look,
    #[cfg(feature = "pdf")]
    paper: super::paper::Paper,
}

impl Theme {
    /// The theme made of these files, speaking these languages. What is wrong in it is reported, all at once.
    pub fn read(layers: &Layers, languages: &[Lang], locales: &Locales) -> Read<Theme> {
        let mut found = Diagnostics::new();
        let assets = Arc::new(Assets::of(layers, &mut found));
        let sources = templates::sources(layers, &mut found);
        templates::check(&sources, languages, locales, &assets, &mut found);
        let first = languages.first().copied().unwrap_or(Lang::UNDETERMINED);
        let mut tera = Tera::new();
        tera.autoescape_on(vec![".html", ".xml"]);
        functions::register(&mut tera, first, locales, &assets);
        templates::parse(&mut tera, &sources, &mut found);
        let speaking = |lang: &Lang| {
            let mut tera = tera.clone();
            functions::register(&mut tera, *lang, locales, &assets);
            (*lang, tera)
        };
        let engines = languages.iter().map(speaking).collect();
        let names = Arc::new(templates::names(&sources));
        // What stands out too little is told by the lint.
        let colours = contrast::colours_of(layers);
        let contrast = contrast::measure(layers.pairs(), &colours, &mut Diagnostics::new());
        let look = Look::of(&colours);
        let fonts = Arc::new(layers.fonts());
        let theme = Theme {
            engines,
            assets,
            settings: layers.settings(),
            names,
            contrast,
            fonts,
            look,
            #[cfg(feature = "pdf")]
            paper: super::paper::Paper::of(layers, &mut found),
        };
        Read { value: theme, found }
    }

    /// Writes a page in `lang` at the end of `page`. What it says on failure is for the terminal.
    pub fn render_to(&self, lang: Lang, template: &str, context: &Context, page: &mut Vec<u8>) -> Result<(), String> {
        let engine = self.engines.iter().find(|(known, _)| *known == lang);
        let Some((_, tera)) = engine else {
            return Err(format!("the theme does not speak `{lang}`"));
        };
        tera.render_to(template, context, page).map_err(|error| explained(template, &error))
    }

    /// A page in `lang`.
    pub fn render(&self, lang: Lang, template: &str, context: &Context) -> Result<Vec<u8>, String> {
        // Most pages are of this size or smaller: one allocation.
        let mut page = Vec::with_capacity(24 * 1024);
        self.render_to(lang, template, context, &mut page)?;
        Ok(page)
    }

    /// The PDF of a page for paper.
    #[cfg(feature = "pdf")]
    pub fn pdf(&self, lang: Lang, page: &super::views::Page, printing: &Printing) -> Result<Vec<u8>, String> {
        let written = self.render(lang, &page.template, &page.context)?;
        let written = String::from_utf8(written).map_err(|error| error.to_string())?;
        self.paper.pdf(&written, printing).map_err(|reason| format!("{}: {reason}", page.template))
    }

    /// The names that its templates read.
    pub fn names(&self) -> &Arc<Names> {
        &self.names
    }

    /// Whether the theme has a template.
    pub fn has_template(&self, name: &str) -> bool {
        self.engines.first().is_some_and(|(_, tera)| tera.get_template_names().any(|known| known == name))
    }

    /// The published address of a file of the theme, from the root of the output.
    pub fn asset(&self, path: &str) -> Option<&str> {
        self.assets.address(path)
    }

    /// What it chooses.
    pub fn settings(&self) -> Settings {
        self.settings
    }

    /// How its colours stand out from one another.
    pub fn contrast(&self) -> Measured {
        self.contrast
    }

    /// The fonts with which its cards are drawn.
    pub fn fonts(&self) -> &Arc<Fonts> {
        &self.fonts
    }

    /// The colours of its cards.
    pub fn look(&self) -> Look {
        self.look
    }

    /// Its styles and images, planned.
    pub fn assets(&self) -> Vec<Artifact> {
        self.assets.artifacts()
    }
}

impl std::fmt::Debug for Theme {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let languages: Vec<Lang> = self.engines.iter().map(|(lang, _)| *lang).collect();
        f.debug_struct("Theme").field("languages", &languages).finish_non_exhaustive()
    }
}

/// Where a template failed, and why, on one line.
fn explained(template: &str, error: &Error) -> String {
    let (ErrorKind::RenderingError(report) | ErrorKind::SyntaxError(report)) = error.kind() else {
        return format!("{template}: {error}");
    };
    let span = report.span();
    let within = if report.filename() == template { String::new() } else { format!(" (for {template})") };
    let (line, column) = (span.start_line, span.start_col + 1);
    format!("{}:{line}:{column}: {}{within}", report.filename(), report.message())
}
