//! The templates of a theme before they are used: parsed one by one, so that no fault hides another,
//! and looked through for words and files that are not there.

use std::ops::Range;
use std::sync::Arc;

use tera::{ErrorKind, Tera};

use super::assets::{Assets, unknown};
use super::layers::Layers;
use super::names::Names;
use crate::base::{Arg, Diagnostics, Lang, SitePath, Span, closest};
use crate::locale::Locales;
use crate::read;

/// One template.
pub struct Source {
    /// Its name for other templates: `parts/header.html`.
    name: String,
    file: SitePath,
    text: Arc<str>,
}

/// The templates of a theme.
pub fn sources(layers: &Layers, found: &mut Diagnostics) -> Vec<Source> {
    let mut sources = Vec::new();
    for (name, file) in layers.below("templates") {
        let text = read::text(file);
        found.extend(text.found);
        found.extend(read::controls::lines(&file.path, &text.value));
        sources.push(Source { name: name.to_owned(), file: file.path.clone(), text: text.value });
    }
    sources
}

/// The names that the templates read.
pub fn names(sources: &[Source]) -> Names {
    Names::of(sources.iter().map(|source| (source.name.as_str(), &*source.text)))
}

/// Gives the engine all templates; each fault of each of them is reported.
pub fn parse(tera: &mut Tera, sources: &[Source], found: &mut Diagnostics) {
    let before = found.len();
    for source in sources {
        // Alone, a template may lack others it asks for; only its own syntax is of interest here.
        let Err(error) = Tera::new().add_raw_template(&source.name, &source.text) else { continue };
        if let ErrorKind::SyntaxError(report) = error.kind() {
            let range = report.span().range.clone();
            let span = Span::new(&source.file, range.start, range.end);
            found.push(span.error("template-syntax").with("reason", Arg::Text(report.message().to_owned())));
        }
    }
    if found.len() > before {
        return;
    }
    let all = sources.iter().map(|source| (source.name.as_str(), &*source.text));
    let Err(error) = tera.add_raw_templates(all) else { return };
    let of = |name: &str| sources.iter().find(|source| source.name == *name);
    match error.kind() {
        ErrorKind::MissingParent { current, parent } => {
            let span =
                of(current).map_or_else(|| Span::whole(&SitePath::new(current)), |source| quoted(source, parent));
            let names = sources.iter().map(|source| source.name.as_str());
            found
                .push(span.error("template-unknown").with("template", parent.as_str()).suggest(closest(parent, names)));
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain: chain }
        | ErrorKind::CircularInclude { tpl, include_chain: chain } => {
            let span = of(tpl).map_or_else(|| Span::whole(&SitePath::new(tpl)), |source| Span::whole(&source.file));
            found.push(span.error("template-circle").with("templates", Arg::Codes(chain.clone())));
        }
        _ => reports(&error.to_string(), sources, found),
    }
}

/// What the engine finds when all templates are there comes as one text: a report after the other.
fn reports(text: &str, sources: &[Source], found: &mut Diagnostics) {
    let before = found.len();
    for report in text.split("error: ").filter(|report| report.contains("--> ")) {
        let reason = report.lines().next().unwrap_or_default();
        let place = report.lines().find_map(|line| line.trim().strip_prefix("--> ")).unwrap_or_default();
        let mut parts = place.rsplitn(3, ':');
        let (column, line, name) = (parts.next(), parts.next(), parts.next());
        let number = |part: Option<&str>| part.and_then(|part| part.parse::<usize>().ok()).unwrap_or(1);
        let Some(source) = sources.iter().find(|source| Some(source.name.as_str()) == name) else { continue };
        let at = offset(&source.text, number(line), number(column));
        let span = Span::new(&source.file, at, at);
        found.push(span.error("template-syntax").with("reason", Arg::Text(reason.to_owned())));
    }
    if found.len() == before {
        let file = sources.first().map_or_else(|| SitePath::new("themes"), |source| source.file.clone());
        found.push(Span::whole(&file).error("template-syntax").with("reason", Arg::Text(text.to_owned())));
    }
}

/// The byte at a line and a column in characters, both from one.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let after = &text[start.min(text.len())..];
    start + after.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
}

/// Where a template writes this name in quotes.
fn quoted(source: &Source, name: &str) -> Span {
    let at = ['"', '\'', '`'].iter().find_map(|quote| source.text.find(&format!("{quote}{name}{quote}")));
    let at = at.map_or(0, |at| at + 1);
    Span::new(&source.file, at, at + if at == 0 { 0 } else { name.len() })
}

/// Reports words that some language lacks, and files that the theme lacks, where their names are written out.
pub fn check(sources: &[Source], languages: &[Lang], locales: &Locales, assets: &Assets, found: &mut Diagnostics) {
    for source in sources {
        for range in literals(&source.text, "t", "id") {
            let id = &source.text[range.clone()];
            for lang in languages {
                let Some(locale) = locales.get(*lang).filter(|locale| !locale.has(id)) else { continue };
                let fault = Span::new(&source.file, range.start, range.end).error("template-unknown-message");
                let fault = fault.with("message", id).with("language", *lang);
                found.push(fault.suggest(closest(id, locale.catalog().ids())));
            }
        }
        for range in literals(&source.text, "asset", "path") {
            let path = &source.text[range.clone()];
            if assets.address(path).is_none() {
                found.push(unknown(&Span::new(&source.file, range.start, range.end), path, assets.paths()));
            }
        }
    }
}

/// The values that calls of a function write out for one argument; those put together are left alone.
fn literals(text: &str, function: &str, argument: &str) -> Vec<Range<usize>> {
    let call = format!("{function}(");
    let mut found = Vec::new();
    for (at, _) in text.match_indices(&call) {
        let is_word = text[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.');
        if is_word || is_remark(text, at) {
            continue;
        }
        let start = at + call.len();
        let inside = &text[start..start + text[start..].find(')').unwrap_or(text.len() - start)];
        let Some(equals) = inside.find(&format!("{argument}=")) else { continue };
        let value = equals + argument.len() + 1;
        let Some(quote) = inside[value..].chars().next().filter(|c| matches!(c, '"' | '\'' | '`')) else { continue };
        let Some(length) = inside[value + 1..].find(quote) else { continue };
        let after = inside[value + 1 + length + 1..].trim_start();
        let is_whole = !after.starts_with('~') && !inside[..equals].trim_end().ends_with(|c: char| c.is_alphanumeric());
        if is_whole {
            found.push(start + value + 1..start + value + 1 + length);
        }
    }
    found
}

/// Whether a place stands inside `{# … #}`.
fn is_remark(text: &str, at: usize) -> bool {
    let before = &text[..at];
    before.rfind("{#").is_some_and(|open| before.rfind("#}").is_none_or(|close| close < open))
}
