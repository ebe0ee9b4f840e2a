//! Which folders of content are entries, and what lies in each of them.

use crate::base::{Diagnostics, Lang, SitePath, SourceFile, Span, closest};
use crate::model::Reader;
use crate::read::controls;

/// The folder of one entry, sorted.
#[derive(Debug)]
pub struct Folder {
    /// Where it is.
    pub path: SitePath,
    /// The folder of content it stands in.
    pub section: String,
    /// Its name, which is the id of the entry.
    pub id: String,
    /// The file of facts.
    pub facts: Option<SitePath>,
    /// The texts.
    pub texts: Vec<(Lang, SitePath)>,
    /// The other files.
    pub attachments: Vec<SitePath>,
}

/// The folders of the entries that these files of content belong to, in the order of their paths.
pub fn folders<'f>(
    files: impl Iterator<Item = &'f SourceFile>,
    languages: &[Lang],
    found: &mut Diagnostics,
) -> Vec<Folder> {
    let mut folders: Vec<Folder> = Vec::new();
    for file in files {
        if let Some(place) = controls::in_code(file.path.as_str()) {
            // The place is in the name and not in the file.
            let fault = controls::fault(&file.path, 0, file.path.as_str(), place);
            found.push(crate::base::Diagnostic { span: Span::whole(&file.path), ..fault });
        }
        let parts: Vec<&str> = file.path.parts().collect();
        let [_, section, id, rest @ ..] = parts.as_slice() else {
            found.push(Span::whole(&file.path).warning("loose-file"));
            continue;
        };
        if rest.is_empty() {
            found.push(Span::whole(&file.path).warning("loose-file"));
            continue;
        }
        let path = SitePath::new(format!("content/{section}/{id}"));
        if folders.last().is_none_or(|last| last.path != path) {
            folders.push(Folder {
                path,
                section: (*section).to_owned(),
                id: (*id).to_owned(),
                facts: None,
                texts: Vec::new(),
                attachments: Vec::new(),
            });
        }
        let Some(folder) = folders.last_mut() else { continue };
        match rest {
            ["facts.yaml"] => folder.facts = Some(file.path.clone()),
            [name] if name.ends_with(".md") => folder.text(name, &file.path, languages, found),
            [name] if is_slip(name) => {
                let fault = Span::whole(&file.path).error("misnamed-facts").with("file", *name);
                found.push(fault.suggest(Some("facts.yaml")));
            }
            _ => folder.attachments.push(file.path.clone()),
        }
    }
    for folder in &mut folders {
        folder.texts.sort_by_key(|(lang, _)| languages.iter().position(|known| known == lang));
    }
    folders
}

impl Folder {
    /// Files a `.md` file under its language.
    fn text(&mut self, name: &str, path: &SitePath, languages: &[Lang], found: &mut Diagnostics) {
        let parts: Vec<&str> = name.split('.').collect();
        let code = match parts.as_slice() {
            ["text", code, "md"] => *code,
            _ => {
                let expected = languages.iter().map(|lang| format!("text.{lang}.md")).collect::<Vec<_>>();
                let fault = Span::whole(path).error("misnamed-text").with("file", name);
                let names = || expected.iter().map(String::as_str);
                found.push(fault.suggest(closest(name, names())).accepted(names()));
                return;
            }
        };
        match Lang::new(code).filter(|lang| languages.contains(lang)) {
            Some(lang) => self.texts.push((lang, path.clone())),
            None => found.push(crate::model::unknown_language(code, &Span::whole(path), languages)),
        }
    }

    /// A reader of the trees in this folder.
    pub fn reader<'l>(&self, languages: &'l [Lang]) -> Reader<'l> {
        Reader { languages, folder: self.path.clone(), found: Diagnostics::new() }
    }
}

/// Names that were probably meant to be the file of facts.
fn is_slip(name: &str) -> bool {
    let lower = name.to_lowercase();
    lower != "facts.yaml" && closest(&lower, ["facts.yaml"]).is_some() || name == "Facts.yaml" || lower == "facts.yml"
}
