//! Themes made of a few files, and what is wrong with them.

use super::*;
use crate::base::{Diagnostics, Lang, SourceTree};
use crate::locale::Locales;
use crate::model::Config;
use crate::read::yaml;

struct Made {
    theme: Theme,
    found: Diagnostics,
}

fn lang(code: &str) -> Lang {
    Lang::new(code).unwrap()
}

/// The theme of a site that asks for `name`, from files of the program and files of the site.
fn made(name: &str, program: &[(&str, &str)], site: &[(&str, &str)]) -> Made {
    let tree = |files: &[(&str, &str)]| {
        let mut tree = SourceTree::default();
        files.iter().for_each(|(path, text)| tree.insert_text(path, text));
        tree
    };
    let (program, site) = (tree(program), tree(site));
    let file = crate::base::SitePath::new("site.yaml");
    let text = format!("title: {{en: A}}\nlanguages: [en]\ntheme: {name}\n");
    let config = Config::read(&file, &yaml::read(&file, &text, 0..text.len()).value).value;
    let trees = [&program, &site];
    let layers = Layers::find(&trees, &config);
    let locales: Locales = layers.value.locales().value;
    let theme = Theme::read(&layers.value, &[lang("en")], &locales);
    Made { theme: theme.value, found: layers.found.into_iter().chain(theme.found).collect() }
}

impl Made {
    fn page(&self, template: &str) -> Result<String, String> {
        let mut context = tera::Context::new();
        context.insert("name", "A < B");
        context.insert("n", &3);
        let page = self.theme.render(lang("en"), template, &context)?;
        Ok(String::from_utf8(page).unwrap())
    }

    /// The faults as `id file:piece`.
    fn faults(&self, files: &[(&str, &str)]) -> Vec<String> {
        let piece = |fault: &crate::base::Diagnostic| {
            let text = files.iter().find(|(path, _)| *path == fault.span.file.as_str()).map_or("", |(_, text)| text);
            format!("{} {}:{}", fault.id(), fault.span.file, text.get(fault.span.range()).unwrap_or("?"))
        };
        self.found.iter().map(piece).collect()
    }
}

const PROGRAM: &[(&str, &str)] = &[
    ("themes/default/theme.yaml", "name: default\n"),
    ("themes/default/templates/a.html", "{% extends \"base.html\" %}{% block main %}a{% endblock main %}"),
    ("themes/default/templates/base.html", "<{% block main %}{% endblock main %}>"),
    ("i18n/en/a.ftl", "hello = Hello { $name }\ncount = { $n } things\n    .short = { $n }\n"),
    ("i18n/en/locale.yaml", include_str!("../../i18n/en/locale.yaml")),
];

fn with<'f>(more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    PROGRAM.iter().chain(more).copied().collect()
}

#[test]
fn a_file_of_the_site_takes_the_place_of_one_of_the_program() {
    let made =
        made("default", PROGRAM, &[("themes/default/templates/base.html", "[{% block main %}{% endblock main %}]")]);
    assert!(made.found.is_empty(), "{:?}", made.found);
    assert_eq!(made.page("a.html").unwrap(), "[a]");
}

#[test]
fn a_theme_takes_over_what_it_does_not_have() {
    let own = [
        ("themes/mine/theme.yaml", "name: mine\nextends: default\n"),
        ("themes/mine/templates/a.html", "{% extends \"base.html\" %}{% block main %}mine{% endblock main %}"),
    ];
    assert_eq!(made("mine", PROGRAM, &own).page("a.html").unwrap(), "<mine>");
    let alone = [("themes/mine/theme.yaml", "name: mine\n"), ("themes/mine/templates/b.html", "b")];
    assert!(made("mine", PROGRAM, &alone).page("a.html").is_err());
}

#[test]
fn what_is_wrong_with_a_theme_file_is_said_where_it_stands() {
    let check = |name: &str, files: &[(&str, &str)], expected: &[&str]| {
        assert_eq!(made(name, PROGRAM, files).faults(files), expected, "{name}");
    };
    check("defualt", &[], &["theme-unknown site.yaml:?"]);
    check("a", &[("themes/a/templates/x.html", "")], &["theme-without-file themes/a/theme.yaml:"]);
    check(
        "a",
        &[("themes/a/theme.yaml", "extend: default\nname: [a]\n")],
        &["unknown-field themes/a/theme.yaml:extend", "theme-not-a-word themes/a/theme.yaml:a"],
    );
    check("a", &[("themes/a/theme.yaml", "extends: b\n")], &["theme-unknown themes/a/theme.yaml:b"]);
    check(
        "a",
        &[("themes/a/theme.yaml", "extends: b\n"), ("themes/b/theme.yaml", "extends: a\n")],
        &["theme-circle themes/b/theme.yaml:a"],
    );
}

#[test]
fn each_fault_of_each_template_is_found_in_one_run() {
    let files = with(&[
        ("themes/default/templates/b.html", "{{ name "),
        ("themes/default/templates/c.html", "é {% if %}"),
        (
            "themes/default/templates/d.html",
            "{{ t(id=\"helo\") }}{# t(id=\"no\") #}{{ t(id=\"x-\" ~ name) }}{{ asset(path='styles/a.css') }}",
        ),
    ]);
    let found = made("default", &files, &[]).faults(&files);
    let ids: Vec<&str> = found.iter().filter_map(|fault| fault.split(' ').next()).collect();
    assert_eq!(ids, ["template-unknown-message", "asset-unknown", "template-syntax", "template-syntax"], "{found:?}");
    assert!(found[0].ends_with("d.html:helo") && found[1].ends_with("d.html:styles/a.css"), "{found:?}");
    for (text, expected) in [
        ("{{ name | shout }}", "template-syntax"),
        ("é\n  {{ <nothing/> }}", "template-syntax"),
        ("{% extends \"bsae.html\" %}", "template-unknown"),
        ("{% include \"b.html\" %}", "template-circle"),
    ] {
        let files = with(&[("themes/default/templates/b.html", text)]);
        let found = made("default", &files, &[]);
        assert_eq!(found.found.iter().map(|fault| fault.id()).collect::<Vec<_>>(), [expected], "{text}");
    }
    let files = with(&[("themes/default/templates/b.html", "é\n  {{ <nothing/> }}")]);
    let found = made("default", &files, &[]).found;
    let place = found[0].span.position(files.last().unwrap().1);
    assert_eq!(place.line, 2);
}

#[test]
fn words_are_said_escaped_and_isolated() {
    let files = with(&[
        ("themes/default/templates/b.html", "{{ t(id=\"hello\", name=name) }}|{{ t(id=\"count.short\", n=n) }}"),
        ("themes/default/templates/c.html", "<a title=\"{{ t(id=\"hello\", plain=true, name=name) }}\">"),
    ]);
    let made = made("default", &files, &[]);
    assert!(made.found.is_empty(), "{:?}", made.found);
    assert_eq!(made.page("b.html").unwrap(), "Hello <bdi>A &lt; B</bdi>|3");
    assert_eq!(made.page("c.html").unwrap(), "<a title=\"Hello \u{2068}A &lt; B\u{2069}\">");
}

#[test]
fn what_cannot_be_said_fails_with_its_template() {
    for (text, expected) in [
        ("x\n {{ t(id=\"no-\" ~ name) }}", "b.html:2:5: `no-A < B` in `en`: no message `no-A < B`"),
        ("{{ t(id=\"hello\") }}", "b.html:1:4: `hello` in `en`: `hello` needs `name`"),
        ("{{ t(id=\"hello\", name=n / 2) }}", "b.html:1:4: `name` is neither a text nor a whole number but f64"),
        ("{{ t(id=\"hello\", name=name, lang=\"zz\") }}", "b.html:1:4: there are no words in `zz`"),
        ("{{ asset(path=\"no\" ~ n) }}", "b.html:1:4: the theme has no file `no3`"),
        ("{{ name | title }}", "b.html:1:11: the filter `title` knows English only; write a message and call `t`"),
    ] {
        let files = with(&[("themes/default/templates/b.html", text)]);
        assert_eq!(made("default", &files, &[]).page("b.html").unwrap_err(), expected, "{text}");
    }
}

#[test]
fn files_are_named_by_their_content_and_sheets_name_them_so() {
    let files = |colour: &'static str| {
        with(&[
            ("themes/default/styles/main.css", "@import \"parts/more.css\";\na { b: url(\"../images/x.svg#part\") }"),
            ("themes/default/styles/parts/more.css", "c { d: url('../../images/x.svg') }"),
            ("themes/default/images/x.svg", colour),
            ("themes/default/templates/b.html", "{{ asset(path=\"styles/main.css\") }}"),
        ])
    };
    let red = made("default", &files("<svg>red</svg>"), &[]);
    assert!(red.found.is_empty(), "{:?}", red.found);
    let image = red.theme.asset("images/x.svg").unwrap().to_owned();
    let name = image.strip_prefix("assets/").unwrap();
    let sheet = red.theme.asset("styles/main.css").unwrap();
    assert_eq!(red.page("b.html").unwrap(), sheet);
    let artifacts = red.theme.assets();
    let sheet = artifacts.iter().find(|artifact| artifact.path == *sheet).unwrap();
    let crate::base::Make::Bytes(make) = &sheet.make else { panic!("a sheet is made") };
    let expected = format!("c{{d: url(\"{name}\")}}a{{b: url(\"{name}#part\")}}");
    assert_eq!(String::from_utf8(make().unwrap()).unwrap(), expected);
    let blue = made("default", &files("<svg>blue</svg>"), &[]);
    assert_ne!(blue.theme.asset("styles/main.css"), red.theme.asset("styles/main.css"));
    assert_ne!(blue.theme.asset("images/x.svg"), Some(image.as_str()));
}

#[test]
fn a_sheet_asks_for_nothing_that_is_not_there_or_elsewhere() {
    let files = with(&[
        (
            "themes/default/styles/a.css",
            "@import \"b.css\";\nc { d: url(../images/no.svg) ; e: url(https://example.org/x.png) }",
        ),
        ("themes/default/styles/b.css", "@import \"a.css\";"),
        ("themes/default/images/on.svg", "<svg/>"),
    ]);
    let mut found = made("default", &files, &[]).faults(&files);
    found.sort();
    found.dedup();
    assert_eq!(
        found,
        [
            "asset-circle themes/default/styles/a.css:\"b.css\"",
            "asset-circle themes/default/styles/b.css:\"a.css\"",
            "asset-elsewhere themes/default/styles/a.css:https://example.org/x.png",
            "asset-unknown themes/default/styles/a.css:../images/no.svg",
        ]
    );
}

#[test]
fn templates_write_numbers_dates_and_lists_of_the_language() {
    let written = |template: &str| {
        let files: &[(&str, &str)] =
            &[("themes/own/theme.yaml", "name: own\nextends: default\n"), ("themes/own/templates/b.html", template)];
        made("own", PROGRAM, files).page("b.html")
    };
    for (template, expected) in [
        ("{{ number(of=1234567) }}", "1,234,567"),
        ("{{ number(of=\"1234.5\", decimals=2) }}", "1,234.50"),
        ("{{ percent(of=\"12.5\") }}", "12.5%"),
        ("{{ change(of=-3) }}", "\u{2212}3"),
        ("{{ amount(of=12) }}", "12 dirhams"),
        ("{{ date(of=\"2026-08-14\") }}", "14 August 2026"),
        ("{{ date(of=\"2026-Q2\", plain=true) }}", "Q2 2026"),
        ("{{ period(from=\"2022\", to=\"2027\") }}", "2022–2027"),
        ("{{ list(of=[\"A\", \"B\"], plain=true) }}", "\u{2068}A\u{2069} and \u{2068}B\u{2069}"),
    ] {
        assert_eq!(written(template).as_deref(), Ok(expected), "{template}");
    }
    for wrong in
        ["{{ number(of=1.5) }}", "{{ date(of=\"soon\") }}", "{{ amount(of=1, style=\"x\") }}", "{{ list(of=1) }}"]
    {
        assert!(written(wrong).is_err(), "{wrong}");
    }
}
