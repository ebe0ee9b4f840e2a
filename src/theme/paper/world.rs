//! What Typst sees while it sets a document: the sheets and fonts of a theme, one file of data, and nothing else. No disk, no
//! network, no clock, no font of the machine.

use std::sync::Arc;

use typst::diag::{FileError, FileResult, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// What is the same for every document of a theme.
#[derive(Clone)]
pub struct Press {
    library: Arc<LazyHash<Library>>,
    book: Arc<LazyHash<FontBook>>,
    fonts: Arc<[Font]>,
    sheets: Arc<[Source]>,
    main: Option<FileId>,
}

/// The file that a document is.
struct Setting<'s> {
    press: &'s Press,
    data: FileId,
    json: Bytes,
    pictures: Vec<(FileId, Bytes)>,
    main: FileId,
}

/// The sheet that sets a document.
const MAIN: &str = "paper.typ";
/// The document, for the sheets.
const DATA: &str = "document.json";

impl Press {
    /// These sheets, by their names, and these fonts, the bytes of each.
    pub fn new<'s>(sheets: impl Iterator<Item = (&'s str, &'s str)>, fonts: impl Iterator<Item = Arc<[u8]>>) -> Press {
        let sheets: Vec<Source> =
            sheets.filter_map(|(name, text)| Some(Source::new(file(name)?, text.to_owned()))).collect();
        let fonts: Vec<Font> = fonts.flat_map(|bytes| Font::iter(Bytes::new(bytes)).collect::<Vec<_>>()).collect();
        let main = file(MAIN).filter(|main| sheets.iter().any(|sheet| sheet.id() == *main));
        let features = [Feature::A11yExtras].into_iter().collect();
        Press {
            library: Arc::new(LazyHash::new(Library::builder().with_features(features).build())),
            book: Arc::new(LazyHash::new(FontBook::from_fonts(&fonts))),
            fonts: fonts.into(),
            sheets: sheets.into(),
            main,
        }
    }

    /// The families of its fonts, those with most letters of a direction first.
    pub fn families(&self, counts: impl Fn(char) -> bool) -> Vec<String> {
        let mut families: Vec<(usize, &str)> = Vec::new();
        for font in self.fonts.iter() {
            let letters = font.info().coverage.iter().filter_map(char::from_u32).filter(|c| counts(*c)).count();
            let name = font.info().family.as_str();
            match families.iter_mut().find(|(_, known)| *known == name) {
                Some((most, _)) => *most = letters.max(*most),
                None => families.push((letters, name)),
            }
        }
        families.sort_by_key(|(letters, _)| std::cmp::Reverse(*letters));
        families.into_iter().map(|(_, name)| name.to_owned()).collect()
    }

    /// The first of these families that has a sign; that of the letters before it, if it does.
    pub fn family<'p>(&self, families: &'p [String], sign: char, before: Option<&'p str>) -> Option<&'p str> {
        let has = |family: &&str| {
            let mut fonts = self.fonts.iter().filter(|font| font.info().family.as_str() == *family);
            fonts.any(|font| font.info().coverage.contains(sign.into()))
        };
        before.into_iter().chain(families.iter().map(String::as_str)).find(has)
    }

    /// The PDF of a document, which `identity` tells from all others; what went wrong is told for the terminal.
    pub fn set(&self, json: Vec<u8>, pictures: Vec<(String, Vec<u8>)>, identity: &str) -> Result<Vec<u8>, String> {
        let (Some(main), Some(data)) = (self.main, file(DATA)) else {
            return Err(format!("the theme has no `paper/{MAIN}`"));
        };
        let pictures = pictures.into_iter().filter_map(|(name, bytes)| Some((file(&name)?, Bytes::new(bytes))));
        let setting = Setting { press: self, data, json: Bytes::new(json), pictures: pictures.collect(), main };
        let Warned { output, .. } = typst::compile::<PagedDocument>(&setting);
        let told = |faults: &[SourceDiagnostic]| setting.told(faults);
        let document = output.map_err(|faults| told(&faults))?;
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|fault| fault.message().to_string())?;
        let options = PdfOptions {
            ident: Smart::Custom(identity.to_owned()),
            creator: Smart::Custom(Some(concat!("Bayan ", env!("CARGO_PKG_VERSION")).to_owned())),
            // The sheet tells the day, which is that of the site and of no zone.
            timestamp: None,
            standards,
            ..PdfOptions::default()
        };
        let pdf = typst_pdf::pdf(&document, &options).map_err(|faults| told(&faults));
        // What is remembered of one document is of no use for the next, and is large.
        typst::comemo::evict(4);
        pdf
    }
}

impl Setting<'_> {
    /// Faults on one line each, with where they stand in the sheets.
    fn told(&self, faults: &[SourceDiagnostic]) -> String {
        let one = |fault: &SourceDiagnostic| {
            let place = self.place(fault).map(|place| format!("{place}: ")).unwrap_or_default();
            let hints: String = fault.hints.iter().map(|hint| format!(" ({})", hint.v)).collect();
            format!("{place}{}{hints}", fault.message)
        };
        faults.iter().map(one).collect::<Vec<_>>().join("; ")
    }

    fn place(&self, fault: &SourceDiagnostic) -> Option<String> {
        let id = fault.span.id()?;
        let range = self.range(fault.span)?;
        let source = self.source(id).ok()?;
        let line = source.lines().byte_to_line(range.start)? + 1;
        Some(format!("paper/{}:{line}", id.vpath().get_without_slash()))
    }
}

impl World for Setting<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let sheet = self.press.sheets.iter().find(|sheet| sheet.id() == id);
        sheet.cloned().ok_or_else(|| not_there(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data {
            return Ok(self.json.clone());
        }
        let picture = self.pictures.iter().find(|(known, _)| *known == id);
        picture.map(|(_, bytes)| bytes.clone()).ok_or_else(|| not_there(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

fn not_there(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
