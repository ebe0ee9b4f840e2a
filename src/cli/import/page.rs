//! A text of Hugo, Zola or Jekyll becomes the text of a record.

use std::sync::Arc;

use serde_json::{Value, json};

use super::front::{self, Front};
use super::name::{self, Named};
use super::plan::{DraftText, Left, Plan};
use crate::base::{Date, Lang};
use crate::model::{Field, Kind, Shape, front_fields, is_id, names};

/// Folders that other programs give to what happened on a day.
const NEWS: [&str; 10] =
    ["posts", "post", "blog", "news", "articles", "article", "actualites", "actualites-2", "actu", "press"];

impl Plan<'_> {
    /// Takes a text in.
    pub(super) fn take_text(&mut self, path: &str, text: &str) {
        let Front { fields, body, is_broken } = front::read(text);
        if is_broken {
            self.left.push(Left::new("import-front", path, ""));
            return;
        }
        let named = name::named(path, &self.site.config.languages);
        let said = ["lang", "language", "locale"].iter().find_map(|name| front::words(fields.get(*name)?));
        let said = said.and_then(|code| Lang::new(code.split(['-', '_']).next()?));
        let Some(lang) = said.or(named.lang).or(self.site.config.languages.first().copied()) else { return };
        if !self.site.config.languages.contains(&lang) {
            self.left.push(Left::new("import-language", path, lang.code()));
            return;
        }
        let Some((kind, id)) = self.place(path, &named) else { return };
        let stem = path.rsplit('/').next().unwrap_or_default().split('.').next().unwrap_or_default();
        self.became.insert(path.to_owned(), (kind.id.clone(), id.clone()));
        if let Some(text) = self.draft(&kind, &id).texts.get(&lang) {
            let other = text.from.clone();
            self.left.push(Left::new("import-twice", path, other));
            return;
        }
        let text = DraftText { from: path.to_owned(), front: Vec::new(), body };
        self.draft(&kind, &id).texts.insert(lang, text);
        let page = Placing { kind: &kind, id: &id, lang, path };
        if named.is_draft {
            self.fact(&kind, &id, path, "draft", json!(true));
        }
        if let Some(Date::Day(day)) = named.day.filter(|_| !fields.contains_key("date")) {
            self.fact(&kind, &id, path, date_field(&kind), json!(day.to_string()));
        }
        for (name, value) in &fields {
            self.field(&page, name, value);
        }
        self.title(&page, stem);
        if named.is_bundle {
            self.bundle(&page);
        }
    }

    /// The kind and the id of a text.
    fn place(&mut self, path: &str, named: &Named) -> Option<(Arc<Kind>, String)> {
        let section = named.section.as_deref().map(name::id).unwrap_or_default();
        let kinds = &self.site.kinds;
        let is_news = NEWS.contains(&section.as_str()) || named.is_draft || named.day.is_some();
        let of_section = kinds.of_section(&section).or_else(|| kinds.get(&section));
        let of_section = of_section.or_else(|| kinds.get("news").filter(|_| is_news));
        let wanted = self.kind.clone().or_else(|| of_section.cloned());
        let page = kinds.get("page").cloned();
        if named.is_head {
            // What heads a list is the page that is called like it.
            let id = wanted.map_or_else(|| named.id.clone(), |kind| kind.section.to_string());
            return Some((page?, if section.is_empty() { "home".to_owned() } else { id }));
        }
        let kind = wanted.or(page)?;
        if !named.id.is_empty() {
            return Some((kind, named.id.clone()));
        }
        let id = Plan::named_after(&kind, &named.called);
        self.left.push(Left::new("import-named", path, id.clone()));
        Some((kind, id))
    }

    fn field(&mut self, page: &Placing, name: &str, value: &Value) {
        let Placing { kind, id, path, .. } = *page;
        let text = front::words(value).filter(|words| !words.is_empty());
        let day = || text.as_deref().and_then(|words| Date::parse(words).or_else(|| Date::parse(words.get(..10)?)));
        let fact = |plan: &mut Plan, name: &str, value: Value| plan.fact(kind, id, path, name, value);
        match (name, &text) {
            ("lang" | "language" | "locale", _) => {}
            _ if value.is_null() => {}
            ("title", Some(words)) => self.front(page, "title", words),
            ("description" | "summary" | "excerpt" | "subtitle", Some(words)) => self.front(page, "summary", words),
            ("slug", Some(words)) if is_id(words) => self.front(page, "slug", words),
            ("date" | "publishDate" | "pubDate", _) if day().is_some() => {
                let day = day().map(|day| day.to_string()).unwrap_or_default();
                fact(self, date_field(kind), json!(day));
            }
            ("lastmod" | "updated" | "modified" | "last_modified_at", _) if day().is_some() => {
                fact(self, "updated", json!(day().map(|day| day.to_string()).unwrap_or_default()));
            }
            ("draft", Some(words)) if words == "false" => {}
            ("draft", Some(words)) if words == "true" => fact(self, "draft", json!(true)),
            ("published", Some(words)) if words == "true" => {}
            ("published", Some(words)) if words == "false" => fact(self, "draft", json!(true)),
            ("aliases" | "redirect_from" | "permalink" | "url", _) => {
                let addresses: Option<Vec<String>> = front::list(value);
                let is_whole = |address: &String| address.starts_with('/') && !address.contains(':');
                match addresses.filter(|addresses| addresses.iter().all(is_whole)) {
                    Some(addresses) => self.addresses(page, &addresses),
                    None => self.left.push(Left::new("import-field", path, name)),
                }
            }
            ("tags" | "tag" | "categories" | "category" | "topics", _) => self.topics(page, name, value),
            ("taxonomies" | "extra" | "params", _) if value.is_object() => {
                for (name, value) in value.as_object().into_iter().flatten() {
                    self.field(page, name, value);
                }
            }
            _ => self.own_field(page, name, value),
        }
    }

    /// A field that has the name of one of ours.
    fn own_field(&mut self, page: &Placing, name: &str, value: &Value) {
        let common = self.site.kinds.common.clone();
        let known = page.kind.fields.iter().chain(common.iter()).find(|field| *field.name == *name);
        let is_ours =
            |field: &&Field| !matches!(field.shape, Shape::Words | Shape::WordLists) && &*field.name != "kind";
        let is_words =
            front_fields(page.kind).iter().any(|field| *field.name == *name && matches!(field.shape, Shape::Text));
        match (known.filter(is_ours), front::words(value)) {
            (Some(_), _) => self.fact(page.kind, page.id, page.path, name, value.clone()),
            (None, Some(words)) if is_words => self.front(page, name, &words),
            _ => self.left.push(Left::new("import-field", page.path, name)),
        }
    }

    /// Words at the top of a text; the first that are said count.
    fn front(&mut self, page: &Placing, name: &str, words: &str) {
        let draft = self.draft(page.kind, page.id);
        let Some(text) = draft.texts.get_mut(&page.lang) else { return };
        if text.front.iter().any(|(known, _)| known == name) {
            self.left.push(Left::new("import-field", page.path, format!("{name}: {words}")));
            return;
        }
        text.front.push((name.to_owned(), words.to_owned()));
    }

    fn addresses(&mut self, page: &Placing, addresses: &[String]) {
        let whole = addresses.iter().map(|address| {
            let is_page = address.ends_with('/') || address.ends_with(".html");
            json!(if is_page { address.clone() } else { format!("{address}/") })
        });
        let whole: Vec<Value> = whole.collect();
        let draft = self.draft(page.kind, page.id);
        match draft.facts.iter_mut().find(|(name, _)| name == "aliases") {
            Some((_, Value::Array(known))) => known.extend(whole),
            _ => draft.facts.push(("aliases".to_owned(), Value::Array(whole))),
        }
    }

    /// Topics that the site has, by their ids or by what they are called.
    fn topics(&mut self, page: &Placing, name: &str, value: &Value) {
        let Some(words) = front::list(value) else {
            self.left.push(Left::new("import-field", page.path, name));
            return;
        };
        for word in words.iter().filter(|word| !word.is_empty()) {
            let is_called = |known: &str| names::loose(known) == names::loose(word);
            let tag = self.site.config.tags.iter().find_map(|tag| {
                let id = tag.id.as_ref()?;
                (is_called(&id.0) || tag.name.iter().any(|(_, name)| is_called(&name.value))).then(|| id.0.clone())
            });
            let Some(tag) = tag else {
                self.left.push(Left::new("import-topic", page.path, word.clone()));
                continue;
            };
            let draft = self.draft(page.kind, page.id);
            match draft.facts.iter_mut().find(|(name, _)| name == "tags") {
                Some((_, Value::Array(known))) if known.contains(&json!(&*tag)) => {}
                Some((_, Value::Array(known))) => known.push(json!(&*tag)),
                _ => draft.facts.push(("tags".to_owned(), json!([&*tag]))),
            }
        }
    }

    /// A text without title has that of its first heading, or else its name.
    fn title(&mut self, page: &Placing, stem: &str) {
        let draft = self.draft(page.kind, page.id);
        let Some(text) = draft.texts.get_mut(&page.lang) else { return };
        if text.front.iter().any(|(name, _)| name == "title") {
            return;
        }
        let heading = text.body.lines().find(|line| !line.trim().is_empty()).and_then(|line| line.strip_prefix("# "));
        let title = heading.map(|heading| heading.trim_end_matches([' ', '#']).to_owned());
        if title.is_some() {
            text.body = text.body.trim_start().split_once('\n').map_or(String::new(), |(_, rest)| rest.to_owned());
        }
        text.front.insert(0, ("title".to_owned(), title.unwrap_or_else(|| stem.replace(['-', '_'], " "))));
    }

    /// The files that lie in the folder of a text belong to it.
    fn bundle(&mut self, page: &Placing) {
        let folder = page.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for (at, file) in self.brought.iter().enumerate() {
            let name = file.path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
            if let Some(name) = name.filter(|name| !name.contains('/') && !super::plan::is_read(name)) {
                let files = &mut self.draft(page.kind, page.id).files;
                if !files.iter().any(|(_, known)| *known == at) {
                    files.push((name.to_owned(), at));
                }
            }
        }
    }
}

/// A text that is given its place.
struct Placing<'p> {
    kind: &'p Arc<Kind>,
    id: &'p str,
    lang: Lang,
    path: &'p str,
}

/// The field that says on which day something was.
fn date_field(kind: &Kind) -> &'static str {
    if kind.field("date").is_some() { "date" } else { "published" }
}

/// Links and commands in the bodies of texts, once it is known what became of every text.
pub struct Bodies;

impl Bodies {
    /// Turns links among texts into ids, takes pictures along, and tells what other programs would have done.
    pub fn settle(plan: &mut Plan) {
        let keys: Vec<_> = plan.records.keys().cloned().collect();
        for key in keys {
            let languages: Vec<Lang> = plan.records[&key].texts.keys().copied().collect();
            for lang in languages {
                let Some(text) = plan.records.get_mut(&key).and_then(|draft| draft.texts.get_mut(&lang)) else {
                    continue;
                };
                let (from, body) = (text.from.clone(), std::mem::take(&mut text.body));
                let mut files =
                    plan.records.get_mut(&key).map(|draft| std::mem::take(&mut draft.files)).unwrap_or_default();
                let body = linked(plan, &from, &body, &mut files);
                commands(plan, &from, &body);
                if let Some(draft) = plan.records.get_mut(&key) {
                    draft.files = files;
                    if let Some(text) = draft.texts.get_mut(&lang) {
                        text.body = body;
                    }
                }
            }
        }
    }
}

/// The body with its links led to where their targets are now.
fn linked(plan: &mut Plan, from: &str, body: &str, files: &mut Vec<(String, usize)>) -> String {
    let mut out = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(at) = rest.find("](").map(|at| at + 2) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = match rest
            .find("}}")
            .or_else(|| rest.find("%}"))
            .filter(|_| rest.starts_with("{{") || rest.starts_with("{%"))
        {
            Some(end) => end + 2,
            None => rest.find(|c: char| c.is_whitespace() || c == ')').unwrap_or(rest.len()),
        };
        let target = &rest[..end];
        out.push_str(&led(plan, from, target, files));
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

fn led(plan: &mut Plan, from: &str, target: &str, files: &mut Vec<(String, usize)>) -> String {
    let is_command = target.starts_with("{{") || target.starts_with("{%");
    let is_outside = target.contains("://")
        || target.starts_with("mailto:")
        || target.starts_with("tel:")
        || target.starts_with('#');
    if target.is_empty() || is_outside {
        return target.to_owned();
    }
    let named = if is_command {
        target.split(['"', ' ']).rfind(|word| word.contains(['.', '-'])).unwrap_or_default()
    } else {
        target
    };
    let (path, anchor) = named.split_once('#').map_or((named, ""), |(path, anchor)| (path, anchor));
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let joined = join(folder, path);
    let rooted = path.trim_start_matches("@/").trim_start_matches('/');
    // A text that stands there in several languages is meant by the name without any.
    let is_it = |known: &String| {
        [known.clone(), without_language(known)]
            .iter()
            .any(|known| *known == joined || *known == rooted || known.ends_with(&format!("/{rooted}")))
            || is_command && known.contains(rooted)
    };
    let is_text = is_command || path.ends_with(".md") || path.ends_with(".markdown");
    if is_text && let Some((_, (kind, id))) = plan.became.iter().find(|(known, _)| is_it(known) && !rooted.is_empty()) {
        let id = if plan.became.values().any(|(other, same)| same == id && other != kind) {
            format!("{kind}/{id}")
        } else {
            id.clone()
        };
        return if anchor.is_empty() { format!("id:{id}") } else { format!("id:{id}#{anchor}") };
    }
    let places = [joined.clone(), format!("static/{rooted}"), format!("assets/{rooted}"), rooted.to_owned()];
    let file = plan.brought.iter().position(|file| places.contains(&file.path) && !super::plan::is_read(&file.path));
    let Some(at) = file else {
        plan.left.push(Left::new("import-link", from, target));
        return target.to_owned();
    };
    if let Some((name, _)) = files.iter().find(|(_, known)| *known == at) {
        return name.clone();
    }
    let name = plan.brought[at].path.rsplit('/').next().unwrap_or_default().to_owned();
    let is_taken = files.iter().any(|(known, _)| *known == name);
    let name = if is_taken { format!("{}-{name}", files.len() + 1) } else { name };
    files.push((name.clone(), at));
    name
}

/// A relative path from a folder.
fn join(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> =
        if path.starts_with('/') { Vec::new() } else { folder.split('/').filter(|part| !part.is_empty()).collect() };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Tells the commands of other programs that stand in a text.
fn commands(plan: &mut Plan, from: &str, body: &str) {
    let mut in_code = false;
    for line in body.lines() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        let begins = ["{{<", "{{%", "{{", "{%"].iter().find_map(|sign| line.find(sign)).filter(|_| !in_code);
        if let Some(at) = begins {
            let end = ["}}", "%}"]
                .iter()
                .filter_map(|sign| line[at..].find(sign))
                .min()
                .map_or(line.len(), |end| at + end + 2);
            plan.left.push(Left::new("import-command", from, &line[at..end]));
        }
    }
}

/// `about.md` of `about.fr.md`.
fn without_language(path: &str) -> String {
    let mut parts: Vec<&str> = path.rsplitn(3, '.').collect();
    if parts.len() == 3 && Lang::new(parts[1]).is_some() {
        parts.remove(1);
    }
    parts.reverse();
    parts.join(".")
}
