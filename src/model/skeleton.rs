//! The files that `new` writes: every field of a kind, explained, with what is required filled in by examples.
//!
//! What it makes must pass `check`: required references are answered by the caller, who knows the site.

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

/// The files of a new record of `kind`: names within its folder, and their words.
pub fn skeleton(kind: &Kind, kinds: &Kinds, with: &Skeleton) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut facts = String::new();
    let own_words = |field: &&Field| !matches!(field.shape, Shape::Words) || Some(&field.name) == title_of(kind);
    for field in kind.fields.iter().filter(own_words) {
        with.field(&mut facts, kind, field, "", 0, is_left_out(&kind.fields, field));
    }
    let mut shared = String::new();
    for field in kinds.common.iter().filter(|field| &*field.name != "kind" && kind.field(&field.name).is_none()) {
        with.field(&mut shared, kind, field, "", 0, true);
    }
    files.push(("facts.yaml".to_owned(), format!("{facts}{shared}")));
    for (at, code) in with.codes.iter().enumerate() {
        files.push((format!("text.{code}.md"), with.text(kind, at)));
    }
    if let Some((name, table)) = with.table(kind) {
        files.push((name, table));
    }
    files
}

/// Whether a field of these stays a remark: what may be left out, and all but the first of what may stand for each other.
fn is_left_out(fields: &[Field], field: &Field) -> bool {
    match field.need {
        Need::Required => false,
        Need::Optional => true,
        Need::Either => {
            fields.iter().find(|other| other.need == Need::Either).is_some_and(|first| first.name != field.name)
        }
    }
}

fn title_of(kind: &Kind) -> Option<&std::sync::Arc<str>> {
    kind.title_field().map(|field| &field.name)
}

impl Skeleton<'_> {
    fn text(&self, kind: &Kind, at: usize) -> String {
        let here = self.write_here.get(at).map_or("…", String::as_str);
        let mut text = String::from("---\n");
        for field in super::front_fields(kind) {
            let name = &*field.name;
            let declared = kind.field(name);
            // A name in the facts is the title.
            if (name == "title" || Some(&field.name) == title_of(kind)) && title_of(kind).is_some() {
                continue;
            }
            let required = name == "title" || declared.is_some_and(|field| field.need == Need::Required);
            self.help(&mut text, kind, name, 0);
            text.push_str(&match (name, required) {
                ("translates", _) => "# translates: 1\n".to_owned(),
                ("slug", _) => "# slug: \n".to_owned(),
                (_, true) | ("summary", _) => format!("{name}: {here}\n"),
                (_, false) => format!("# {name}: {here}\n"),
            });
        }
        text.push_str(&format!("---\n\n{here}\n"));
        text
    }

    /// The file of values of a kind that has one.
    fn table(&self, kind: &Kind) -> Option<(String, String)> {
        let year = self.today.get(..4).unwrap_or("2025");
        match &*kind.id {
            "indicator" => Some(("data.csv".to_owned(), format!("period,area,value,flag,note,source\n{year},,,x,,\n"))),
            "budget" => Some(("lines.csv".to_owned(), format!("{}\n1,initial,,dirhams,,\n", LINE_COLUMNS.join(",")))),
            "dataset" => Some(("data.csv".to_owned(), "1\n…\n".to_owned())),
            _ => None,
        }
    }

    fn help(&self, out: &mut String, kind: &Kind, path: &str, indent: usize) {
        let [own, any] = kind.field_labels(path);
        let ids = [own, any, format!("field-text-{path}")];
        let margin = " ".repeat(indent);
        if let Some(name) = (self.say)(&ids) {
            out.push_str(&format!("{margin}# {name}\n"));
        }
        if let Some(help) = (self.say)(&ids.map(|id| format!("{id}.help"))) {
            out.push_str(&format!("{margin}#   {help}\n"));
        }
    }

    fn field(&self, out: &mut String, kind: &Kind, field: &Field, path: &str, indent: usize, remark: bool) {
        let path = if path.is_empty() { field.name.to_string() } else { format!("{path}-{}", field.name) };
        self.help(out, kind, &path, indent);
        let margin = " ".repeat(indent);
        let sign = if remark { "# " } else { "" };
        out.push_str(&format!("{margin}{sign}{}:", field.name));
        self.value(out, kind, &field.shape, &path, indent, remark);
        if indent == 0 {
            out.push('\n');
        }
    }

    /// What stands after the colon: an example for what is required, an explained outline for what is not.
    fn value(&self, out: &mut String, kind: &Kind, shape: &Shape, path: &str, indent: usize, remark: bool) {
        match shape {
            Shape::Group(fields) => {
                out.push('\n');
                for field in fields.iter() {
                    self.field(out, kind, field, path, indent + 2, remark || is_left_out(fields, field));
                }
            }
            Shape::List(item) if matches!(**item, Shape::Group(_)) => {
                let fields = item.fields();
                let mut lines = String::new();
                for field in fields {
                    self.field(&mut lines, kind, field, path, indent + 4, remark || is_left_out(fields, field));
                }
                out.push('\n');
                out.push_str(&dashed(&lines, indent + 2, remark));
            }
            Shape::Words => {
                out.push('\n');
                let margin = " ".repeat(indent + 2);
                let sign = if remark { "# " } else { "" };
                for (at, code) in self.codes.iter().enumerate() {
                    let here = self.write_here.get(at).map_or("…", String::as_str);
                    out.push_str(&format!("{margin}{sign}{code}: {here}\n"));
                }
            }
            shape => out.push_str(&format!(" {}\n", self.example_of(shape, path))),
        }
    }

    fn example_of(&self, shape: &Shape, path: &str) -> String {
        match shape {
            // An example that is true of any record: its first version.
            Shape::Text if path == "affects-new" => "\"1\"".to_owned(),
            Shape::Code if path == "affects-field" => "rev".to_owned(),
            Shape::Text => "…".to_owned(),
            Shape::Code if path == "licence" => "not-stated".to_owned(),
            Shape::Code => "\"1\"".to_owned(),
            Shape::Id => "first".to_owned(),
            Shape::Truth => "false".to_owned(),
            Shape::Whole { least, most } => {
                if (*least..=*most).contains(&120) && path.ends_with("days") {
                    "120".to_owned()
                } else if (*least..=*most).contains(&2022) && path.ends_with("year") {
                    "2022".to_owned()
                } else {
                    least.max(&0).min(most).to_string()
                }
            }
            Shape::Decimal => "0".to_owned(),
            Shape::Date => self.today.clone(),
            Shape::Moment | Shape::When => format!("{}T09:00", self.today),
            Shape::Web => "https://example.org/".to_owned(),
            Shape::Email => "contact@example.org".to_owned(),
            Shape::Language => self.codes.first().map_or("ar", |code| code).to_owned(),
            Shape::Choice(choices) => choices.codes.first().map_or(String::new(), |code| code.to_string()),
            Shape::Ref(target) => (self.example)(target).unwrap_or_default(),
            Shape::File if path == "lines" => "lines.csv".to_owned(),
            Shape::File => "data.csv".to_owned(),
            Shape::Digest => "0".repeat(64),
            Shape::WordLists => "{}".to_owned(),
            Shape::List(item) => match self.example_of(item, path) {
                example if example.is_empty() => "[]".to_owned(),
                example => format!("[{example}]"),
            },
            Shape::Counts(choices) => match choices.codes.first() {
                Some(code) => format!("{{{code}: 0}}"),
                None => "{}".to_owned(),
            },
            Shape::Map(_) | Shape::Tree => "{}".to_owned(),
            Shape::Words | Shape::Group(_) => String::new(),
        }
    }
}

/// Puts the hyphen of a list before the first field among `lines`, which are indented by two more than `indent`.
fn dashed(lines: &str, indent: usize, remark: bool) -> String {
    let margin = " ".repeat(indent + 2);
    let sign = if remark { "# " } else { "" };
    let mut done = false;
    let mut out = String::new();
    for line in lines.lines() {
        let inner = line.strip_prefix(&margin).unwrap_or(line);
        let is_field = inner.strip_prefix(sign).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()));
        if is_field && !done {
            done = true;
            let rest = inner.strip_prefix(sign).unwrap_or(inner);
            out.push_str(&format!("{}{sign}- {rest}\n", " ".repeat(indent)));
        } else {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}
