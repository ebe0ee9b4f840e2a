//! `bayan init`: a new site that builds at once, explained in the writer's language.

use std::path::{Path, PathBuf};

use clap::Arg;

use super::ask::{self, Question};
use super::ci;
use super::desk::refuse_unknown_language;
use super::{Call, Command, Ended, Outcome, Words};
use crate::base::{Arg as Said, Lang, Message, closest};
use crate::disk;
use crate::locale::{Form, Locale};
use crate::read::yaml;

/// The command.
pub const COMMAND: Command = Command { name: "init", arguments, run };

fn arguments(words: &Words) -> Vec<Arg> {
    vec![
        words.argument("folder", "DIR").value_parser(clap::value_parser!(PathBuf)),
        words.option("languages", "CODES").value_delimiter(','),
        words.option("title", "TITLE"),
        words.option("time-zone", "ZONE").default_value("Africa/Casablanca").hide_default_value(true),
        words.option("ci", "HOST").value_parser(ci::names()),
    ]
}

fn run(call: &Call) -> Outcome {
    refuse_unknown_language(call)?;
    let host = call.text("ci");
    let asked = call.path("folder").cloned().or_else(|| ask_folder(call));
    let Some(folder) = &asked else { return ask::missing(call, "DIR", "init") };
    // Whoever only wants the files of a host is asked nothing about a new site.
    let is_new = host.is_none() || !disk::is_site(folder);
    let languages = match call.matches.get_many::<String>("languages") {
        Some(codes) => match understood(call, codes.map(String::as_str)) {
            Ok(languages) => languages,
            Err((trouble, hint)) => {
                drop(call.refuse(&trouble));
                call.say(&hint);
                return Ok(Ended::Faults);
            }
        },
        None if is_new => ask_languages(call).unwrap_or_else(|| every(call)),
        None => every(call),
    };
    let title = call.text("title").map(str::to_owned);
    let title = if is_new { title.or_else(|| ask_title(call)) } else { title };
    let zone = call.text("time-zone").unwrap_or("UTC");
    if !crate::base::is_zone(zone) {
        return call.refuse(&Message::new("unknown-time-zone").with("zone", zone));
    }
    let host = host.map_or_else(Vec::new, |host| ci::files(host, call.locale, zone));
    // A site that is there already is given the files of its host, and nothing else of it is touched.
    if !host.is_empty() && disk::is_site(folder) {
        return write(call, folder, host);
    }
    if disk::has_files(folder).map_err(|error| vec![disk::failure(folder, &error)])? {
        return call.refuse(&Message::new("cli-folder-not-empty").with("folder", folder.display().to_string()));
    }
    let site = NewSite { call, languages, zone, title };
    for (path, text) in site.files().into_iter().chain(host) {
        let path = folder.join(path);
        disk::new_file(&path, &text).map_err(|error| vec![disk::failure(&path, &error)])?;
    }
    call.say(&Message::new("cli-made-site").with("folder", folder.display().to_string()));
    call.say(&Message::new("cli-next-step").with("command", format!("bayan serve --root {}", shown(folder))));
    Ok(Ended::Clean)
}

/// Writes files that are not there yet, and names them.
fn write(call: &Call, folder: &Path, files: Vec<(String, String)>) -> Outcome {
    for (path, text) in files {
        let path = folder.join(path);
        disk::new_file(&path, &text).map_err(|error| vec![disk::failure(&path, &error)])?;
        call.say(&Message::new("cli-written").with("folder", path.display().to_string()));
    }
    Ok(Ended::Clean)
}

fn shown(folder: &Path) -> String {
    let text = folder.display().to_string();
    if text.contains(' ') { format!("\"{text}\"") } else { text }
}

/// All languages, that of the writer first.
fn every(call: &Call) -> Vec<Lang> {
    let own = call.locale.lang();
    let others = call.locales.iter().map(Locale::lang).filter(|lang| *lang != own);
    std::iter::once(own).chain(others).collect()
}

/// The languages of these codes, which all must have words; or what is wrong with them, and what to do.
fn understood<'c>(call: &Call, codes: impl Iterator<Item = &'c str>) -> Result<Vec<Lang>, (Message, Message)> {
    let mut languages: Vec<Lang> = Vec::new();
    for code in codes.map(str::trim).filter(|code| !code.is_empty()) {
        let Some(lang) = Lang::new(code).filter(|lang| call.locales.get(*lang).is_some()) else {
            let known: Vec<String> = every(call).iter().map(|lang| lang.code().to_owned()).collect();
            let hint = match closest(code, known.iter().map(String::as_str)) {
                Some(meant) => Message::new("hint-did-you-mean").with("closest", meant),
                None => Message::new("hint-accepted").with("words", Said::Codes(known.clone())),
            };
            return Err((Message::new("unknown-language").with("language", code), hint));
        };
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    if languages.is_empty() { Ok(every(call)) } else { Ok(languages) }
}

fn ask_folder(call: &Call) -> Option<PathBuf> {
    let is_free = |answer: &str| match disk::has_files(Path::new(answer)) {
        Ok(true) => Err(Message::new("cli-folder-not-empty").with("folder", answer)),
        Ok(false) => Ok(PathBuf::from(answer)),
        Err(error) => Err(disk::failure(Path::new(answer), &error)),
    };
    ask::ask(call, &Question::new("ask-folder").or("site"), is_free)
}

fn ask_languages(call: &Call) -> Option<Vec<Lang>> {
    let all = every(call).iter().map(|lang| lang.code().to_owned()).collect::<Vec<_>>().join(",");
    let split = |answer: &str| understood(call, answer.split([',', '،', ' '])).map_err(|(trouble, _)| trouble);
    ask::ask(call, &Question::new("ask-languages").or(all), split)
}

fn ask_title(call: &Call) -> Option<String> {
    let title = ask::ask(call, &Question::new("ask-title").or(""), |answer| Ok(answer.to_owned()));
    title.filter(|title| !title.is_empty())
}

struct NewSite<'c> {
    call: &'c Call<'c>,
    languages: Vec<Lang>,
    zone: &'c str,
    title: Option<String>,
}

impl NewSite<'_> {
    fn files(&self) -> Vec<(String, String)> {
        let mut files = vec![
            ("site.yaml".to_owned(), self.site()),
            (".gitignore".to_owned(), "/public/\n/.public.bayan/\n".to_owned()),
        ];
        files.push(("content/institutions/our-institution/facts.yaml".to_owned(), self.institution()));
        files.push(("content/plans/first-plan/facts.yaml".to_owned(), self.plan()));
        files.push(("content/commitments/first-commitment/facts.yaml".to_owned(), self.commitment()));
        for lang in &self.languages {
            let locale = self.call.locales.or_default(*lang);
            let page = |name: &str, words: &[&str]| {
                let fields: String = words.iter().map(|field| front(locale, name, field)).collect();
                let body = say(locale, &format!("init-{name}-body"));
                (format!("text.{lang}.md"), format!("---\n{fields}---\n\n{body}\n"))
            };
            let (file, text) = page("about", &["title", "summary"]);
            files.push((format!("content/pages/about/{file}"), text));
            let (file, text) = page("plan", &["title", "summary"]);
            files.push((format!("content/plans/first-plan/{file}"), text));
            let (file, text) = page("commitment", &["title", "summary", "problem", "action", "contribution"]);
            files.push((format!("content/commitments/first-commitment/{file}"), text));
        }
        files
    }

    /// The name, help and value of a field of `site.yaml`.
    fn field(&self, name: &str, value: &str) -> String {
        let locale = self.call.locale;
        let id = format!("field-site-{name}");
        format!("# {}\n#   {}\n{name}: {value}\n\n", say(locale, &id), say(locale, &format!("{id}.help")))
    }

    fn words(&self, id: &str) -> String {
        let lines = self.languages.iter().map(|lang| {
            let words = say(self.call.locales.or_default(*lang), id);
            format!("\n  {lang}: {}", yaml::quoted(&words))
        });
        lines.collect()
    }

    fn site(&self) -> String {
        let codes: Vec<&str> = self.languages.iter().map(Lang::code).collect();
        let title = match &self.title {
            Some(title) => self.languages.iter().map(|lang| format!("\n  {lang}: {}", yaml::quoted(title))).collect(),
            None => self.words("init-site-title"),
        };
        let menu = "[plans, commitments, institutions, about]";
        [
            self.field("title", title.trim_start_matches(' ')),
            self.field("tagline", &self.words("init-site-tagline")),
            self.field("languages", &format!("[{}]", codes.join(", "))),
            self.field("time_zone", self.zone),
            self.field("base_url", "https://example.org/"),
            self.field("publisher", "our-institution"),
            self.field("menu", menu),
            self.field("page_size", "20"),
            self.field("areas", "[]"),
            self.field("tags", "[]"),
        ]
        .map(|field| field.replace(": \n", ":\n"))
        .concat()
    }

    fn institution(&self) -> String {
        let name = self.words("init-institution-name");
        format!("name:{name}\ninstitution_type: regional-council\nillustrative: true\n")
    }

    fn plan(&self) -> String {
        let year = self.year();
        format!(
            "period: {{start: {year}, end: {}}}\nscope: local\nversion: \"1.0\"\nlead: our-institution\n\
             point_of_contact: our-institution\nupdate_cycle_days: 120\ncommitments: [first-commitment]\n\
             illustrative: true\n",
            year + 3
        )
    }

    fn commitment(&self) -> String {
        let year = self.year();
        format!(
            "plan: first-plan\nnumber: \"1\"\nogp_values: [access-to-information]\nlead: our-institution\n\
             period: {{start: {year}, end: {}}}\nillustrative: true\n\nmilestones:\n  - id: first-step\n    output:{}\n    \
             due: {}-12\n    responsible: our-institution\n    status: not-started\n    illustrative: true\n",
            year + 3,
            self.words("init-milestone-output").replace("\n  ", "\n      "),
            year + 1
        )
    }

    fn year(&self) -> i16 {
        disk::today(self.zone).map_or(2025, |day| day.year())
    }
}

fn say(locale: &Locale, id: &str) -> String {
    locale.message(id, &[], Form::Plain)
}

fn front(locale: &Locale, name: &str, field: &str) -> String {
    format!("{field}: {}\n", yaml::quoted(&say(locale, &format!("init-{name}-{field}"))))
}
