//! The files that `new` writes: every field of a kind, explained, with what is required filled in by examples.
//!
//! What it makes must pass `check`: required references are answered by the caller, who knows the site. What may be
//! left out is there behind a `#`, at the place where it would stand.

use super::lines::COLUMNS as LINE_COLUMNS;
use super::schema::Say;
use super::{Field, Kind, Kinds, Need, Shape, Target};

/// What a skeleton needs to know of the site and its editor.
pub struct Skeleton<'s> {
    /// The codes of the site's languages.
    pub codes: &'s [&'s str],
    /// The words for "write here" in each of those languages, in their order.
    pub write_here: &'s [String],
    /// Finds names and help in the editor's language.
    pub say: Say<'s>,
    /// The id of an entry, area or topic that a required reference may lead to, if the site has one.
    pub example: &'s dyn Fn(&Target) -> Option<String>,
    /// The day on which the record is made.
    pub today: String,
}

/// How long a line of help may be, in characters.
const WIDTH: usize = 90;

/// The files of a new record of `kind`: names within its folder, and their words.
pub fn skeleton(kind: &Kind, kinds: &Kinds, with: &Skeleton) -> Vec<(String, String)> {
    let writer = Writer { kind, with };
    let in_facts = |field: &&Field| !matches!(field.shape, Shape::Words) || is_title(kind, field);
    let own = settled(&kind.fields);
    let own = own.iter().filter(in_facts);
    let is_shared = |field: &&Field| &*field.name != "kind" && kind.field(&field.name).is_none();
    let shared = kinds.common.iter().filter(is_shared);
    let blocks: Vec<String> = own.chain(shared).map(|field| joined(&writer.field(field, "", 0))).collect();
    let mut files = vec![("facts.yaml".to_owned(), blocks.join("\n"))];
    for (at, code) in with.codes.iter().enumerate() {
        files.push((format!("text.{code}.md"), writer.text(at)));
    }
    files.extend(writer.table());
    files
}

/// The fields, the first of those that may stand for each other as required, the others as optional.
fn settled(fields: &[Field]) -> Vec<Field> {
    let mut is_first = true;
    let settle = |field: &Field| {
        let need = match field.need {
            Need::Either if std::mem::take(&mut is_first) => Need::Required,
            Need::Either => Need::Optional,
            need => need,
        };
        Field { need, ..field.clone() }
    };
    fields.iter().map(settle).collect()
}

fn is_title(kind: &Kind, field: &Field) -> bool {
    kind.title_field().is_some_and(|title| title.name == field.name)
}

struct Writer<'w> {
    kind: &'w Kind,
    with: &'w Skeleton<'w>,
}

impl Writer<'_> {
    /// The lines of a field that stands `depth` steps deep: its name and help, and an example or its outline.
    fn field(&self, field: &Field, path: &str, depth: usize) -> Vec<String> {
        let path = if path.is_empty() { field.name.to_string() } else { format!("{path}-{}", field.name) };
        let mut lines = self.help(&path, depth);
        let written = self.value(field, &path, depth);
        match self.is_filled(field, depth) {
            true => lines.extend(written),
            false => lines.extend(written.into_iter().map(|line| format!("#{line}"))),
        }
        lines
    }

    /// Whether a new record has the field: what is required, and what keeps it from being published or empty.
    fn is_filled(&self, field: &Field, depth: usize) -> bool {
        // Nobody can read a document without a file or an address; an address needs no file beside the record.
        let replaces_file = || matches!(field.shape, Shape::Web) && self.kind.field("file").is_some();
        let is_shared = || self.kind.field(&field.name).is_none();
        field.need == Need::Required
            || depth == 0 && &*field.name == "url" && replaces_file()
            || depth == 0 && &*field.name == "draft" && is_shared()
    }

    /// The name of a field, and under it what editors are told.
    fn help(&self, path: &str, depth: usize) -> Vec<String> {
        let mut ids = self.kind.field_labels(path);
        ids.push(format!("field-text-{path}"));
        let mut lines: Vec<String> = (self.with.say)(&ids).map(|name| format!("# {name}")).into_iter().collect();
        let help: Vec<String> = ids.iter().map(|id| format!("{id}.help")).collect();
        let help = (self.with.say)(&help).unwrap_or_default();
        lines.extend(wrapped(&help, WIDTH.saturating_sub(4 + 2 * depth)).into_iter().map(|line| format!("#   {line}")));
        lines
    }

    /// The field and what stands after its colon.
    fn value(&self, field: &Field, path: &str, depth: usize) -> Vec<String> {
        let name = &field.name;
        let under = |lines: Vec<String>| -> Vec<String> {
            [format!("{name}:")].into_iter().chain(lines.into_iter().map(|line| format!("  {line}"))).collect()
        };
        let by_language = |written: &dyn Fn(usize) -> String| -> Vec<String> {
            self.with.codes.iter().enumerate().map(|(at, code)| format!("{code}: {}", written(at))).collect()
        };
        match &field.shape {
            Shape::Group(fields) => under(self.group(fields, path, depth + 1)),
            Shape::List(item) if matches!(**item, Shape::Group(_)) => {
                under(dashed(self.group(&required_first(&settled(item.fields())), path, depth + 2)))
            }
            Shape::Words => under(by_language(&|at| self.here(at))),
            Shape::WordLists => under(by_language(&|_| "[]".to_owned())),
            shape => vec![format!("{name}: {}", self.example(shape, path)).trim_end().to_owned()],
        }
    }

    fn group(&self, fields: &[Field], path: &str, depth: usize) -> Vec<String> {
        settled(fields).iter().flat_map(|field| self.field(field, path, depth)).collect()
    }

    /// "Write here", in straight quotation marks: a colon in the words that replace it then does no harm.
    fn here(&self, at: usize) -> String {
        let words = self.with.write_here.get(at).map_or("…", String::as_str);
        format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\""))
    }

    fn text(&self, at: usize) -> String {
        let has_title = self.kind.title_field().is_some();
        let mut blocks = Vec::new();
        for field in super::front_fields(self.kind) {
            let name = &*field.name;
            // A name in the facts is the title; what a text was made from is written by a command.
            if name == "made_from" || is_title(self.kind, &field) || name == "title" && has_title {
                continue;
            }
            if matches!(field.shape, Shape::Group(_) | Shape::List(_)) {
                blocks.push(joined(&self.field(&field, "", 0)));
                continue;
            }
            let declared = self.kind.field(name);
            let is_filled =
                matches!(name, "title" | "summary") || declared.is_some_and(|field| field.need == Need::Required);
            let example = match name {
                "translates" => "1".to_owned(),
                "slug" => "example".to_owned(),
                _ => self.here(at),
            };
            let sign = if is_filled { "" } else { "#" };
            let lines = self.help(name, 0).into_iter().chain([format!("{sign}{name}: {example}")]);
            blocks.push(joined(&lines.collect::<Vec<_>>()));
        }
        let here = self.with.write_here.get(at).map_or("…", String::as_str);
        format!("---\n{}---\n\n{here}\n", blocks.join("\n"))
    }

    /// The file of values of a kind that has one.
    fn table(&self) -> Option<(String, String)> {
        let year = self.with.today.get(..4).unwrap_or("2025");
        match &*self.kind.id {
            "indicator" => Some((file_name("data"), format!("period,area,value,flag,note,source\n{year},,,x,,\n"))),
            "budget" => Some((file_name("lines"), format!("{}\n1,initial,,dirhams,,,,\n", LINE_COLUMNS.join(",")))),
            // The head is the name that the outline gives to the first column.
            "dataset" => Some((file_name("data"), "1\n…\n".to_owned())),
            _ => None,
        }
    }

    fn example(&self, shape: &Shape, path: &str) -> String {
        let last = path.rsplit('-').next().unwrap_or(path);
        match shape {
            // An example that is true of any record: its first version.
            Shape::Text if path == "affects-new" => "\"1\"".to_owned(),
            Shape::Code if path == "affects-field" => "rev".to_owned(),
            Shape::Text => "\"…\"".to_owned(),
            Shape::Code => match last {
                "licence" => "not-stated".to_owned(),
                "scheme" => "ogp".to_owned(),
                "check" => "missing-translation".to_owned(),
                "aliases" => format!("{}/old-page/", self.with.codes.first().unwrap_or(&"en")),
                "dimensions" => "sex".to_owned(),
                _ => "\"1\"".to_owned(),
            },
            Shape::Id => "first".to_owned(),
            Shape::Truth if last == "draft" => "true".to_owned(),
            Shape::Truth => "false".to_owned(),
            Shape::Whole { least, most } => {
                let fitting = [("days", 120), ("year", 2022)].into_iter().find(|(end, _)| last.ends_with(end));
                let number = fitting.map_or(0, |(_, number)| number).max(*least).min(*most);
                number.to_string()
            }
            Shape::Decimal => "0".to_owned(),
            Shape::Date => self.with.today.clone(),
            Shape::Moment | Shape::When => format!("{}T09:00", self.with.today),
            Shape::Web => "https://example.org/".to_owned(),
            Shape::Email => "contact@example.org".to_owned(),
            Shape::Language => self.with.codes.first().map_or("ar", |code| code).to_owned(),
            Shape::Choice(choices) => choices.codes.first().map_or(String::new(), |code| code.to_string()),
            Shape::Ref(target) => (self.with.example)(target).unwrap_or_default(),
            Shape::File => file_name(last),
            Shape::Digest => "0".repeat(64),
            Shape::List(item) => match self.example(item, path) {
                example if example.is_empty() => "[]".to_owned(),
                example => format!("[{example}]"),
            },
            Shape::Counts(choices) => match choices.codes.first() {
                Some(code) => format!("{{{code}: 0}}"),
                None => "{}".to_owned(),
            },
            Shape::Map(_) | Shape::Tree => "{}".to_owned(),
            Shape::Words | Shape::WordLists | Shape::Group(_) => String::new(),
        }
    }
}

fn file_name(field: &str) -> String {
    match field {
        "data" | "lines" => format!("{field}.csv"),
        "decorative" => format!("{field}.png"),
        field => format!("{}.pdf", field.replace('_', "-")),
    }
}

/// The fields with the first required one before all others: the hyphen of a list stands before it. Where none is
/// required, an item still needs one.
fn required_first(fields: &[Field]) -> Vec<Field> {
    let mut fields = fields.to_vec();
    let at = fields.iter().position(|field| field.need == Need::Required).unwrap_or(0);
    if let Some(first) = fields.get_mut(at) {
        first.need = Need::Required;
        fields[..=at].rotate_right(1);
    }
    fields
}

/// The lines of a group as the one item of a list: the hyphen before its first field, all else beside or under it.
fn dashed(lines: Vec<String>) -> Vec<String> {
    let first = lines.iter().position(|line| !line.starts_with('#')).unwrap_or(0);
    let hyphen = |at: usize| match at.cmp(&first) {
        std::cmp::Ordering::Less => "",
        std::cmp::Ordering::Equal => "- ",
        std::cmp::Ordering::Greater => "  ",
    };
    lines.into_iter().enumerate().map(|(at, line)| format!("{}{line}", hyphen(at))).collect()
}

/// The words in lines of at most `width` characters; only spaces break.
fn wrapped(words: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split([' ', '\n']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn joined(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}
