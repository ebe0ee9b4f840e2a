//! Every rule finds what is planted for it, and nothing in what is written well.

use super::*;
use crate::base::{Diagnostic, SitePath, SourceTree};

fn english() -> Locales {
    let mut tree = SourceTree::default();
    tree.insert_text("i18n/en/locale.yaml", include_str!("../../../i18n/en/locale.yaml"));
    let words = "ui-home = Home\nui-of = { $part } of { $all }\n    .short = { $part }\nui-days = { $count ->\n [one] { $count } day\n *[other] { $count } days\n }\nui-sdg-1 = One\nui-all = All: { ui-of }\n";
    tree.insert_text("i18n/en/words.ftl", words);
    Locales::read(&[&tree]).value
}

/// What is found, by its id and the text it points at.
fn pointed(found: &[Diagnostic], text: &str) -> Vec<String> {
    found.iter().map(|fault| format!("{} {}", fault.id(), &text[fault.span.range()])).collect()
}

fn in_template(text: &str) -> Vec<String> {
    let locales = english();
    pointed(&template(&SitePath::new("themes/a/templates/a.html"), text, locales.iter().next()), text)
}

fn in_sheet(text: &str) -> Vec<String> {
    pointed(&sheet(&SitePath::new("themes/a/styles/a.css"), text, &[]), text)
}

#[test]
fn a_call_gives_a_message_exactly_what_it_says() {
    assert_eq!(
        in_template("{{ t(id=\"ui-of\", part=a.text) }}"),
        ["template-missing-argument t(id=\"ui-of\", part=a.text)"]
    );
    assert_eq!(in_template("{{ t(id=\"ui-home\", date=x(y=1)) }}"), ["template-needless-argument date=x(y=1)"]);
    assert_eq!(in_template("{{ t(id=\"ui-days\", count=all.text) }}"), ["template-plural-of-text count=all.text"]);
    assert_eq!(in_template("{{ t(id=\"ui-all\", part=a) }}"), ["template-missing-argument t(id=\"ui-all\", part=a)"]);
    assert_eq!(in_template("{{ t(id=\"ui-sgd-\" ~ goal.code) }}"), ["template-unknown-prefix \"ui-sgd-\""]);
    let well = "{{ t(id=\"ui-of\", part=a.text, all=b.c(d=[1, 2])) }} {{ t(id=\"ui-of.short\", part=a, plain=true, lang=x) }}
        {{ t(id=\"ui-days\", count=all.n) }} {{ t(id=\"ui-sdg-\" ~ goal.code) }} {{ t(id=id) }} {{ tint(id=\"x\") }}
        {% if x %}<a title=\"{{ t(id=\"ui-home\", plain=true) }}\" class=\"{{ x.t }}\">{{ <dated words={t(id=\"ui-home\")}/> }}</a>{% endif %}";
    assert_eq!(in_template(well), [""; 0]);
}

#[test]
fn no_template_decides_by_a_language() {
    assert_eq!(in_template("{% if lang == \"ar\" %}{% endif %}"), ["template-decides-by-language \"ar\""]);
    assert_eq!(in_template("{{ 1 if \"fr\" != page.lang else 2 }}"), ["template-decides-by-language \"fr\""]);
    assert_eq!(
        in_template("{% if language.code in [\"ar\", \"fa\"] %}{% endif %}"),
        ["template-decides-by-language \"ar\""]
    );
    assert_eq!(
        in_template("{% if lang is starting_with(\"ar\") %}{% endif %}"),
        ["template-decides-by-language \"ar\""]
    );
    let well = "{% if dir == \"rtl\" %}{% elif status.code == \"late\" %}{% endif %}{% for lang in site.languages %}{% endfor %}{% if a.lang == page.lang %}{% endif %}";
    assert_eq!(in_template(well), [""; 0]);
}

#[test]
fn no_template_formats_by_itself() {
    assert_eq!(
        in_template("{{ n }} day{{ n | pluralize }}"),
        ["template-literal-text day", "template-foreign-filter pluralize"]
    );
    assert_eq!(
        in_template("{{ name|title }}{% set x = name | upper %}"),
        ["template-foreign-filter title", "template-foreign-filter upper"]
    );
    assert_eq!(in_template("{{ items | length }}{{ body | safe }}"), [""; 0]);
}

#[test]
fn words_come_from_catalogs() {
    assert_eq!(in_template("<p>\n  Read more\n</p>"), ["template-literal-text Read more"]);
    assert_eq!(in_template("<p>{{ a }} من {{ b }}</p>"), ["template-literal-text من"]);
    assert_eq!(in_template("<img alt=\"A map\" src=\"{{ a }}\">"), ["template-literal-text A map"]);
    assert_eq!(in_template("{{ \"Read more\" }}"), ["template-literal-text \"Read more\""]);
    let well = "<!doctype html>\n{# A remark #}<!-- another -->\n<p class=\"a b\" title=\"{{ x }}\">{{ a }}&nbsp;· <b>1</b> {{ \"a-\" ~ code }}</p>
        <meta name=\"viewport\" content=\"width=device-width\">{% if a < b %}{% endif %}";
    assert_eq!(in_template(well), [""; 0]);
}

#[test]
fn no_style_no_script_and_no_request_elsewhere() {
    assert_eq!(in_template("<p class=a style=\"color: red\">"), ["template-style style=\"color: red\""]);
    assert_eq!(in_template("<SCRIPT src=\"a.js\">let a = 1;</SCRIPT>"), ["template-script <SCRIPT src=\"a.js\">"]);
    assert!(in_template("<script type=\"application/ld+json\">{{ page.linked | safe }}</script>").is_empty());
    assert_eq!(in_template("<script type=\"application/ld+json\" src=\"a.js\"></script>").len(), 1);
    assert_eq!(in_template("<a href=\"#\" onclick = 'go()'>"), ["template-script onclick = 'go()'"]);
    assert_eq!(in_template("<a href=\"javascript:go()\">"), ["template-script href=\"javascript:go()\""]);
    assert_eq!(
        in_template("<img src=https://example.org/a.png alt=\"\">"),
        ["template-outside src=https://example.org/a.png"]
    );
    assert_eq!(
        in_template("<link rel=\"stylesheet\" href=\"//example.org/a.css\">"),
        ["template-outside href=\"//example.org/a.css\""]
    );
    assert_eq!(in_template("<iframe src=\"{{ a }}\"></iframe>"), ["template-outside <iframe src=\"{{ a }}\">"]);
    let own = "<script src=\"{{ root }}{{ asset(path=\"scripts/a.js\") }}\" defer>";
    assert_eq!(in_template(&format!("{own}</script>")), [""; 0]);
    assert_eq!(in_template(&format!("{own}let a = 1;</script>")).len(), 1);
    let well = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg><a href=\"{{ url }}\" data-on=\"x\">{# <script> #}</a>";
    assert_eq!(in_template(well), [""; 0]);
}

#[test]
fn sides_are_those_of_the_text() {
    let planted = [
        "margin-left: 1rem",
        "left: 0",
        "text-align: right",
        "float: left",
        "border-top-left-radius: 4px",
        "padding: 1px 2px 3px 4px",
        "border-radius: 4px 0 0 4px",
        "padding-top: 1px",
        "background: linear-gradient(to right, red, blue)",
        "inset: 0 auto 0 1px",
        "--side: left",
    ];
    for declaration in planted {
        assert_eq!(
            in_sheet(&format!("@media print {{ a {{ {declaration}; }} }}")),
            [format!("style-physical-side {declaration}")]
        );
    }
    let well =
        "/* margin-left: 1rem; */ a.left:hover { margin-inline: 1px 2px; margin: 0 auto; padding: 1px 2px 3px 2px;
        text-align: start; border-radius: 4px 4px 0 0; content: \"left: right;\"; background: url(data:a;b) }";
    assert_eq!(in_sheet(well), [""; 0]);
}

#[test]
fn joined_letters_are_not_torn_apart() {
    for declaration in [
        "letter-spacing: .1em",
        "font-style: italic",
        "font: italic 1rem serif",
        "text-align: justify",
        "text-transform: uppercase",
    ] {
        assert_eq!(in_sheet(&format!("h1 {{ {declaration} }}")), [format!("style-not-for-script {declaration}")]);
        assert_eq!(in_sheet(&format!("[dir=\"ltr\"] h1, h2:dir(ltr) {{ {declaration} }}")), [""; 0]);
        assert_eq!(in_sheet(&format!("[dir=ltr] {{ & h1 {{ {declaration} }} }}")), [""; 0]);
        assert_eq!(in_sheet(&format!("html:not([dir=rtl]) h1 {{ {declaration} }}")), [""; 0]);
    }
    assert_eq!(in_sheet("[dir=ltr] h1, h2 { letter-spacing: 1px }"), ["style-not-for-script letter-spacing: 1px"]);
    assert_eq!(in_sheet("h1 { letter-spacing: 1px } [dir=rtl] h1 { letter-spacing: 0 }"), [""; 0]);
    assert_eq!(
        in_sheet("h1, h2 { letter-spacing: 1px } [dir=rtl] h1 { letter-spacing: 0 }"),
        ["style-not-for-script letter-spacing: 1px"]
    );
    assert_eq!(
        in_sheet("em { font-style: normal; letter-spacing: normal; text-transform: none; text-align: center }"),
        [""; 0]
    );
}

#[test]
fn any_text_is_read_to_its_end() {
    let pieces = [
        "{{", "}}", "{%", "%}", "{#", "#}", "<", ">", "\"", "'", "=", "t(", "id", ")", "م", "&", ";", "{", "}", "/*",
        ":", "url(", "lang", "a b",
    ];
    let mut seed = 11_usize;
    for _ in 0..400 {
        let mut text = String::new();
        for _ in 0..24 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(pieces[(seed >> 33) % pieces.len()]);
        }
        in_template(&text);
        in_sheet(&text);
    }
}
