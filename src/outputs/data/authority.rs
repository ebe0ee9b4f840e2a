//! The names that the Publications Office of the European Union gives to what a catalogue speaks of: languages,
//! frequencies, themes, sorts of files. Portals know things by them.

use super::graph::Term;
use crate::base::Lang;
use crate::locale::Locales;
use crate::model::DataTheme;
use crate::model::kinds::Frequency;

/// Everybody may have the data.
pub const PUBLIC: &str = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";

/// The list of themes.
pub const THEMES: &str = "http://publications.europa.eu/resource/authority/data-theme";

const AUTHORITY: &str = "http://publications.europa.eu/resource/authority";

/// A language, by the three letters that its own file of habits gives (ISO 639-3).
pub fn language(locales: &Locales, lang: Lang) -> Option<Term> {
    let letters = locales.get(lang)?.three_letters()?;
    Some(Term::Name(format!("{AUTHORITY}/language/{}", letters.to_ascii_uppercase())))
}

/// How often something is renewed.
pub fn frequency(often: Frequency) -> String {
    let code = match often {
        Frequency::Decennial => "DECENNIAL",
        Frequency::Annual => "ANNUAL",
        Frequency::HalfYearly => "ANNUAL_2",
        Frequency::Quarterly => "QUARTERLY",
        Frequency::Monthly => "MONTHLY",
        Frequency::Irregular => "IRREG",
        Frequency::Once => "NEVER",
    };
    format!("{AUTHORITY}/frequency/{code}")
}

/// What data is about.
pub fn theme(theme: DataTheme) -> String {
    let code = match theme {
        DataTheme::Agriculture => "AGRI",
        DataTheme::Economy => "ECON",
        DataTheme::Education => "EDUC",
        DataTheme::Energy => "ENER",
        DataTheme::Environment => "ENVI",
        DataTheme::Government => "GOVE",
        DataTheme::Health => "HEAL",
        DataTheme::International => "INTR",
        DataTheme::Justice => "JUST",
        DataTheme::Regions => "REGI",
        DataTheme::Society => "SOCI",
        DataTheme::Technology => "TECH",
        DataTheme::Transport => "TRAN",
    };
    format!("{THEMES}/{code}")
}

/// A sort of file, by the name that people give it.
pub fn file_type(name: &str) -> String {
    format!("{AUTHORITY}/file-type/{name}")
}

/// A media type (IANA).
pub fn media_type(kind: &str) -> String {
    format!("https://www.iana.org/assignments/media-types/{kind}")
}
