//! The words of the interface: the same files in every language, each word used, each used word there.

use std::collections::BTreeSet;

use super::{SourceFile, Violation, assert_finds, assert_tidy, file, files};

/// The ids of the messages of a Fluent file, with where they stand.
fn messages(catalog: &SourceFile) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in catalog.text.split_inclusive('\n') {
        let id = line.split_once('=').map(|(id, _)| id.trim_end()).unwrap_or_default();
        let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic())
            && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if is_id {
            found.push((at, id.to_owned()));
        }
        at += line.len();
    }
    found
}

/// The ids that a template asks for by their full name: `t(id="…")`. A name that is put together is not read here.
fn asked(template: &SourceFile) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in template.text.match_indices("t(") {
        let is_word = template.text[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_');
        let call = &template.text[at + 2..];
        let Some(id) = call.split_once(')').map_or(call, |(inside, _)| inside).split_once("id=").map(|(_, id)| id)
        else {
            continue;
        };
        let Some(quote) = id.chars().next().filter(|c| matches!(c, '"' | '\'' | '`') && !is_word) else {
            continue;
        };
        let Some((id, rest)) = id[1..].split_once(quote) else {
            continue;
        };
        if !rest.trim_start().starts_with('~') {
            found.push((at, id.to_owned()));
        }
    }
    found
}

/// The words a template asks for that no catalog has. An attribute is asked for as `message.attribute`.
fn unknown<'k>(known: &'k BTreeSet<String>) -> impl Fn(&SourceFile) -> Vec<Violation> + 'k {
    move |template| {
        let missing = asked(template).into_iter();
        let missing = missing.filter(|(_, id)| !known.contains(id.split('.').next().unwrap_or_default()));
        missing.map(|(at, id)| template.violation(at, &format!("no catalog has `{id}`"))).collect()
    }
}

/// The words of the interface that nobody asks for.
fn dead<'u>(users: &'u [SourceFile]) -> impl Fn(&SourceFile) -> Vec<Violation> + 'u {
    move |catalog| {
        let unused = messages(catalog).into_iter().filter(|(_, id)| id.starts_with("ui-"));
        let unused = unused.filter(|(_, id)| !users.iter().any(|user| is_used(&user.text, id)));
        unused.map(|(at, id)| catalog.violation(at, &format!("nobody says `{id}`"))).collect()
    }
}

/// Whether an id stands quoted in a text, whole or as the beginning of a name that is put together.
fn is_used(text: &str, id: &str) -> bool {
    let whole = ['"', '\'', '`']
        .iter()
        .any(|quote| text.contains(&format!("{quote}{id}{quote}")) || text.contains(&format!("{quote}{id}.")));
    let prefixes = id.match_indices('-').map(|(at, _)| &id[..=at]).filter(|prefix| prefix.len() > "ui-".len());
    whole
        || prefixes
            .into_iter()
            .any(|prefix| text.contains(&format!("\"{prefix}\" ~")) || text.contains(&format!("\"{prefix}{{")))
}

fn languages() -> Vec<String> {
    let catalogs = files("i18n", &[".ftl"]);
    let languages = catalogs.iter().filter_map(|catalog| catalog.path.split('/').nth(1)).map(str::to_owned);
    languages.collect::<BTreeSet<_>>().into_iter().collect()
}

fn names_in(language: &str) -> BTreeSet<String> {
    let folder = format!("i18n/{language}/");
    files(&folder, &[".ftl", ".yaml"]).iter().map(|file| file.path.replace(&folder, "")).collect()
}

fn templates() -> Vec<SourceFile> {
    files("themes", &[".html"])
}

#[test]
fn every_language_has_the_same_files() {
    let is_partial = |language: &String| file(&format!("i18n/{language}/locale.yaml")).text.contains("\npartial: true\n");
    for language in languages().into_iter().filter(|language| !is_partial(language)) {
        assert_eq!(names_in(&language), names_in("en"), "i18n/{language} beside i18n/en");
    }
}

#[test]
fn every_word_a_template_says_is_in_the_catalogs() {
    let known = files("i18n/en", &[".ftl"]).iter().flat_map(messages).map(|(_, id)| id).collect();
    let asked_for: Vec<_> = templates().iter().flat_map(asked).collect();
    assert!(!asked_for.is_empty(), "no template says a word: the rule would prove nothing");
    assert_tidy(&templates(), unknown(&known));
}

#[test]
fn every_word_of_the_interface_is_said_somewhere() {
    let users: Vec<SourceFile> = templates().into_iter().chain(files("src", &[".rs"])).collect();
    assert_tidy(&[file("i18n/en/interface.ftl")], dead(&users));
}

#[test]
fn a_word_without_a_message_is_found() {
    let known = BTreeSet::from(["ui-home".to_owned()]);
    let template = "{{ t(id=\"ui-home\") }} {{ t(id=\"ui-home.label\", plain=true) }} {{ t(id=\"ui-\" ~ kind) }} {{ tint(id=\"x\") }}
        {{ t(id=\"ui-hoem\", name=card.title) }} WRONG
        {{ t(count=3, id='ui-count') }} WRONG
    ";
    assert_finds(unknown(&known), "themes/a/templates/a.html", template);
}

#[test]
fn a_message_that_nobody_says_is_found() {
    let users = [SourceFile::new(
        "a.html",
        "{{ t(id=\"ui-home\") }} {{ t(id=\"ui-sort-\" ~ order) }} {{ t(id=\"ui-homes\") }}",
    )];
    let catalog = "ui-home = Home\nui-hom = WRONG\n    .label = Label\nui-sort-newest = Newest\nother = Other\n";
    assert_finds(dead(&users), "i18n/en/interface.ftl", catalog);
}
