//! The habits of one language, as its `locale.yaml` tells them.
//!
//! No language is known here by its name, and none lends its habits to another: a missing key is
//! reported and shows itself as `⟦its.key⟧`.

use crate::base::{Diagnostics, Lang, Span, closest};
use crate::read::yaml::{Field, Node, Value};

use super::Direction;
use super::date::Dates;
use super::list::Lists;
use super::number::{Amounts, Numbers};
use super::order::Order;
use super::plural_rules::{Rule, Rules};
use super::plurals::{Category, Plurals};
use super::search::Habit;
use super::table::Table;

/// Everything a language's `locale.yaml` says.
#[derive(Debug)]
pub(super) struct Habits {
    pub(super) name: String,
    pub(super) three_letters: Option<String>,
    pub(super) region: String,
    pub(super) script: String,
    pub(super) direction: Direction,
    pub(super) numbers: Numbers,
    pub(super) amounts: Amounts,
    pub(super) dates: Dates,
    pub(super) lists: Lists,
    pub(super) plurals: Plurals,
    pub(super) order: Order,
    pub(super) quotes: [String; 2],
    pub(super) quotes_inner: [String; 2],
    pub(super) apostrophe: String,
    pub(super) spaces_before: Vec<(char, String)>,
    pub(super) foreign_signs: Vec<(char, String)>,
    pub(super) foreign_letters: Vec<(char, String)>,
    pub(super) stretchers: Vec<char>,
    pub(super) vague_links: Vec<String>,
    pub(super) search: Habit,
    pub(super) partial: bool,
    pub(super) same_as_reference: Vec<String>,
    pub(super) languages: Vec<(String, String)>,
}

impl Habits {
    /// The habits that the tree tells; `broken` says that a part of it could not be understood.
    pub(super) fn read(lang: Lang, root: &Node, broken: bool, found: &mut Diagnostics) -> Habits {
        let mut table = Table::root(root, broken);
        code(&mut table, lang, found);
        let name = table.words("name", found);
        let tag = Tag::read(&mut table, found);
        let habits = Habits {
            name,
            three_letters: three_letters(&mut table, lang, found),
            script: table.words("script", found),
            direction: direction(&mut table, found),
            numbers: Numbers::read(&mut table, found),
            amounts: Amounts::read(&mut table, found),
            dates: Dates::read(&mut table, found),
            lists: Lists::read(table.table("lists", found), found),
            plurals: plurals(&mut table, &tag, found),
            order: Order::read(&mut table, tag.read.as_ref(), found),
            quotes: table.list("quotes", found),
            quotes_inner: table.list("quotes_inner", found),
            apostrophe: table.words("apostrophe", found),
            spaces_before: spaces_before(&mut table, found),
            foreign_signs: signs(table.optional_open("foreign_signs", found), found),
            foreign_letters: signs(table.optional_open("foreign_letters", found), found),
            stretchers: table
                .optional_list("stretchers", found)
                .iter()
                .filter_map(|sign| sign.chars().next())
                .collect(),
            vague_links: table.optional_list("vague_links", found),
            search: Habit::read(&mut table, found),
            partial: table.truth("partial", found),
            same_as_reference: table.optional_list("same_as_reference", found),
            languages: languages(&mut table, found),
            region: tag.written,
        };
        table.finish(found);
        habits
    }

    /// The habits of nobody: every value shows the key that is missing.
    pub(super) fn unknown(lang: Lang) -> Habits {
        let file = crate::base::SitePath::new(format!("i18n/{lang}/locale.yaml"));
        let nothing = Node { span: Span::whole(&file), value: Value::Null };
        Habits::read(lang, &nothing, true, &mut Diagnostics::new())
    }
}

/// The region tag, as written and as ICU reads it.
struct Tag {
    written: String,
    read: Option<icu_locale_core::Locale>,
}

impl Tag {
    fn read(table: &mut Table<'_>, found: &mut Diagnostics) -> Tag {
        let written = table.words("region", found);
        let node = table.optional("region");
        let read = icu_locale_core::Locale::try_from_str(&written).ok();
        if let (None, Some(node)) = (&read, node) {
            found.push(node.span.error("locale-not-a-tag").with("tag", written.as_str()));
        }
        Tag { written, read }
    }
}

fn code(table: &mut Table<'_>, lang: Lang, found: &mut Diagnostics) {
    let Some(node) = table.node("code", found) else {
        return;
    };
    let written = table.scalar(node, "code", found).unwrap_or_default();
    if written != lang.code() {
        found.push(node.span.error("locale-other-code").with("code", written).with("folder", lang.code()));
    }
}

/// The three letters by which catalogues know the language; its own code when that has three.
fn three_letters(table: &mut Table<'_>, lang: Lang, found: &mut Diagnostics) -> Option<String> {
    let is_three = |code: &str| code.len() == 3 && code.bytes().all(|b| b.is_ascii_lowercase());
    let Some(written) = table.optional_words("iso639_3", found) else {
        return Some(lang.code().to_owned()).filter(|code| is_three(code));
    };
    if !is_three(&written) {
        let node = table.optional("iso639_3");
        found.extend(node.map(|node| node.span.error("locale-not-three-letters").with("code", written.as_str())));
        return None;
    }
    Some(written)
}

fn direction(table: &mut Table<'_>, found: &mut Diagnostics) -> Direction {
    let Some(node) = table.node("direction", found) else {
        return Direction::Ltr;
    };
    let written = table.scalar(node, "direction", found).unwrap_or_default();
    Direction::parse(&written).unwrap_or_else(|| {
        let choices = [Direction::Rtl.as_str(), Direction::Ltr.as_str()];
        let fault = node.span.error("locale-unknown-choice").with("key", table.name("direction"));
        found.push(fault.with("value", written.as_str()).suggest(closest(&written, choices)).accepted(choices));
        Direction::Ltr
    })
}

fn plurals(table: &mut Table<'_>, tag: &Tag, found: &mut Diagnostics) -> Plurals {
    let none = || Plurals::Own(Rules::new(Vec::new()));
    let Some(node) = table.node("plurals", found) else {
        return none();
    };
    match &node.value {
        Value::Scalar(word) if word == "icu" => tag.read.as_ref().and_then(Plurals::icu).unwrap_or_else(|| {
            found.push(node.span.error("locale-not-in-icu").with("key", table.name("plurals")));
            none()
        }),
        Value::Map(_) => Plurals::Own(own_rules(table, found)),
        Value::Null | Value::Scalar(_) | Value::List(_) => {
            found.push(node.span.error("locale-plurals"));
            none()
        }
    }
}

fn own_rules(table: &mut Table<'_>, found: &mut Diagnostics) -> Rules {
    let mut rules = Vec::new();
    for (field, text) in table.open("plurals", found) {
        let Some(category) = Category::parse(&field.key).filter(|category| *category != Category::Other) else {
            let forms = || Category::ALL.into_iter().map(Category::as_str);
            let fault = field.key_span.error("locale-plural-form").with("form", field.key.as_str());
            found.push(fault.suggest(closest(&field.key, forms())));
            continue;
        };
        match Rule::parse(&text) {
            Some(rule) => rules.push((category, rule)),
            None => found.push(field.node.span.error("locale-plural-rule").with("form", field.key.as_str())),
        }
    }
    Rules::new(rules)
}

fn spaces_before(table: &mut Table<'_>, found: &mut Diagnostics) -> Vec<(char, String)> {
    signs(table.open("spaces_before", found), found)
}

/// What is said of single signs.
fn signs(written: Vec<(&Field, String)>, found: &mut Diagnostics) -> Vec<(char, String)> {
    let mut signs = Vec::new();
    for (field, words) in written {
        let mut letters = field.key.chars();
        match (letters.next(), letters.next()) {
            (Some(sign), None) => signs.push((sign, words)),
            _ => found.push(field.key_span.error("locale-not-a-sign").with("sign", field.key.as_str())),
        }
    }
    signs
}

fn languages(table: &mut Table<'_>, found: &mut Diagnostics) -> Vec<(String, String)> {
    let mut names = Vec::new();
    for (field, name) in table.open("languages", found) {
        if Lang::new(&field.key).is_none() {
            found.push(field.key_span.error("locale-not-a-tag").with("tag", field.key.as_str()));
        }
        names.push((field.key.clone(), name));
    }
    names
}
