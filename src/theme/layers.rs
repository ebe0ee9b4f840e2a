//! Which files make a theme: its own, those of the theme it extends, and the site's own in their place.
//!
//! A theme is a folder `themes/<name>/` in any of the trees; a file of the same path in a stronger
//! tree takes the place of one, and a file of a theme takes the place of that of the theme it extends.

use std::collections::{BTreeMap, BTreeSet};

use super::card::Fonts;
use super::contrast::{self, Pair};
use super::settings::{Settings, TimeAxis};
use crate::base::{Arg, Diagnostics, Lang, SitePath, SourceFile, SourceTree, Span, Spanned, closest};
use crate::locale::Locales;
use crate::model::Config;
use crate::read::yaml::{self, Field, Value};
use crate::read::{self, Read};

/// The files of a theme, and where they come from.
#[derive(Debug)]
pub struct Layers<'t> {
    trees: Vec<&'t SourceTree>,
    /// The names of the themes, the weakest first.
    chain: Vec<String>,
    /// The files by their path in a theme: `templates/home.html`.
    files: BTreeMap<String, &'t SourceFile>,
    /// The languages of the site, in its order.
    languages: Vec<Lang>,
    /// What the themes choose, the strongest first.
    settings: Settings,
    /// Which colours they put on one another.
    pairs: Vec<Spanned<Pair>>,
}

/// The theme that is inside the program.
const DEFAULT: &str = "default";

/// The keys of `theme.yaml`.
const KEYS: [&str; 7] = ["name", "version", "description", "extends", "time_axis", LETTERS, SHAPES];
/// Which colours of letters stand on which grounds, and which of shapes.
const LETTERS: &str = "contrast_of_letters";
const SHAPES: &str = "contrast_of_shapes";

impl<'t> Layers<'t> {
    /// The theme that the configuration asks for, in these trees, the weakest first: the program's, the site's.
    pub fn find(trees: &[&'t SourceTree], config: &Config) -> Read<Layers<'t>> {
        let mut found = Diagnostics::new();
        let known = names(trees);
        let mut chain: Vec<String> = Vec::new();
        let mut next = Some((config.theme().to_owned(), config.written.span_of("theme").clone()));
        let mut time_axis = None;
        let mut pairs = Vec::new();
        while let Some((name, span)) = next.take() {
            if !known.contains(name.as_str()) {
                let fault = span.error("theme-unknown").with("theme", name.as_str());
                let names = || known.iter().copied();
                found.push(fault.suggest(closest(&name, names())).accepted(names()));
                if chain.is_empty() {
                    chain.push(DEFAULT.to_owned());
                }
                break;
            }
            if chain.contains(&name) {
                let circle = chain.iter().cloned().chain([name]).collect();
                found.push(span.error("theme-circle").with("themes", Arg::Codes(circle)));
                break;
            }
            let written = written(trees, &name, &mut found);
            time_axis = time_axis.or(written.time_axis);
            pairs.extend(written.pairs);
            next = written.extends;
            chain.push(name);
        }
        chain.reverse();
        let mut files = BTreeMap::new();
        for name in &chain {
            let folder = SitePath::new(format!("themes/{name}"));
            for file in trees.iter().flat_map(|tree| tree.below(&folder)) {
                let path = file.path.as_str()[folder.as_str().len() + 1..].to_owned();
                files.insert(path, file);
            }
        }
        let settings = Settings { time_axis: time_axis.unwrap_or_default() };
        let languages = config.languages.clone();
        let layers = Layers { trees: trees.to_vec(), chain, files, languages, settings, pairs };
        Read { value: layers, found }
    }

    /// What the theme chooses.
    pub fn settings(&self) -> Settings {
        self.settings
    }

    /// The colours that the theme puts on one another.
    pub fn pairs(&self) -> &[Spanned<Pair>] {
        &self.pairs
    }

    /// The languages of a site with this theme: the program's words, those of the theme, those of the site.
    pub fn locales(&self) -> Read<Locales> {
        let Some((program, site)) = self.trees.split_first() else {
            return Read { value: Locales::default(), found: Diagnostics::new() };
        };
        let folders: Vec<String> = self.chain.iter().map(|name| format!("themes/{name}")).collect();
        let themes = folders.iter().flat_map(|folder| self.trees.iter().map(|tree| (*tree, folder.as_str())));
        let layers: Vec<(&SourceTree, &str)> =
            std::iter::once((*program, "")).chain(themes).chain(site.iter().map(|tree| (*tree, ""))).collect();
        let read = Locales::read_in(&layers);
        Read { value: read.value.in_order(&self.languages), found: read.found }
    }

    /// The files below a folder of the theme, by their path in that folder.
    pub fn below<'l>(&'l self, folder: &'l str) -> impl Iterator<Item = (&'l str, &'t SourceFile)> {
        let inside = move |path: &'l str| path.strip_prefix(folder)?.strip_prefix('/');
        self.files.iter().filter_map(move |(path, file)| Some((inside(path)?, *file)))
    }

    /// The fonts with which cards are drawn, in the order of their names.
    pub fn fonts(&self) -> Fonts {
        let files = self.below("fonts").filter(|(name, _)| name.ends_with(".ttf") || name.ends_with(".otf"));
        Fonts::of(files.filter_map(|(name, file)| Some((name, file.whole()?))))
    }

    /// The files of styles, images and scripts, by their path in the theme.
    pub fn assets(&self) -> impl Iterator<Item = (&str, &'t SourceFile)> {
        let is_asset = |path: &str| ["styles/", "images/", "scripts/"].iter().any(|folder| path.starts_with(folder));
        self.files.iter().filter(move |(path, _)| is_asset(path)).map(|(path, file)| (path.as_str(), *file))
    }
}

/// The themes that any of the trees has.
fn names<'t>(trees: &[&'t SourceTree]) -> BTreeSet<&'t str> {
    let themes = SitePath::new("themes");
    let files = trees.iter().flat_map(move |tree| tree.below(&themes));
    files.filter_map(|file| file.path.as_str().split('/').nth(1)).collect()
}

/// What a `theme.yaml` says.
#[derive(Default)]
struct Written {
    /// The theme that this one extends, and where it says so.
    extends: Option<(String, Span)>,
    time_axis: Option<TimeAxis>,
    pairs: Vec<Spanned<Pair>>,
}

fn written(trees: &[&SourceTree], name: &str, found: &mut Diagnostics) -> Written {
    let path = SitePath::new(format!("themes/{name}/theme.yaml"));
    let Some(file) = trees.iter().rev().find_map(|tree| tree.get(&path)) else {
        found.push(Span::whole(&path).error("theme-without-file").with("theme", name));
        return Written::default();
    };
    let text = read::text(file);
    found.extend(text.found);
    let tree = yaml::read(&path, &text.value, 0..text.value.len());
    found.extend(tree.found);
    let fields: &[Field] = match &tree.value.root.value {
        Value::Map(fields) => fields,
        Value::Null => &[],
        Value::Scalar(_) | Value::List(_) => {
            found.push(tree.value.root.span.error("theme-not-fields"));
            &[]
        }
    };
    let mut written = Written::default();
    for field in fields {
        if !KEYS.contains(&field.key.as_str()) {
            let fault = field.key_span.error("unknown-field").with("field", field.key.as_str());
            found.push(fault.suggest(closest(&field.key, KEYS)).accepted(KEYS));
            continue;
        }
        match &field.node.value {
            Value::Scalar(word) if field.key == "extends" => {
                written.extends = Some((word.clone(), field.node.span.clone()));
            }
            Value::Scalar(word) if field.key == "time_axis" => {
                written.time_axis = TimeAxis::of_code(word);
                if written.time_axis.is_none() {
                    let codes = || TimeAxis::ALL.iter().map(|axis| axis.code());
                    let fault = field.node.span.error("unknown-choice").with("written", word.as_str());
                    found.push(fault.suggest(closest(word, codes())).accepted(codes()));
                }
            }
            Value::List(items) if [LETTERS, SHAPES].contains(&field.key.as_str()) => {
                for item in items {
                    let pair = match &item.value {
                        Value::Scalar(word) => contrast::pair(word, field.key == LETTERS),
                        Value::Null | Value::List(_) | Value::Map(_) => None,
                    };
                    match pair {
                        Some(value) => written.pairs.push(Spanned { value, span: item.span.clone() }),
                        None => found.push(item.span.error("theme-not-a-pair")),
                    }
                }
            }
            Value::Scalar(_) | Value::Null => {}
            Value::List(_) | Value::Map(_) => {
                found.push(field.node.span.error("theme-not-a-word").with("field", field.key.as_str()));
            }
        }
    }
    written
}
