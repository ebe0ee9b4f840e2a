//! What other programs are told of findings: each format is well-formed, complete, and as its reader expects it.

use bayan::base::{Arg, Diagnostic, Lang, SitePath, SourceTree, Span};
use bayan::locale::Locale;
use bayan::report::FORMATS;

use crate::speech::locales;

/// A file with an error in it and a warning of the whole, one that only has a warning, and one without anything.
fn site() -> (SourceTree, Vec<Diagnostic>) {
    let mut sources = SourceTree::default();
    sources.insert_text("content/news/a/facts.yaml", "date: 2026\nstatuss: limited\n");
    sources.insert_text("content/news/a, b/text.ar.md", "نص\nنص ]]> <b> 100%\n");
    sources.insert_text("site.yaml", "title: {en: A}\n");
    let file = |path: &str| SitePath::new(path);
    let found = vec![
        Span::new(&file("content/news/a/facts.yaml"), 11, 18).error("unknown-field").with("field", "statuss"),
        Span::whole(&file("content/news/a/facts.yaml"))
            .warning("missing-translation")
            .with("language", Lang::new("fr").unwrap()),
        Span::new(&file("content/news/a, b/text.ar.md"), 5, 9)
            .warning("broken-link")
            .with("link", Arg::Code("]]>%\u{1}".into())),
    ];
    (sources, found)
}

fn written(name: &str, lang: &str) -> String {
    let (sources, found) = site();
    let locale: &Locale = locales().get(Lang::new(lang).unwrap()).unwrap();
    let format = FORMATS.iter().find(|format| format.name == name).unwrap();
    (format.write)(&found, &sources, locale)
}

#[test]
fn github_shows_each_finding_at_its_line() {
    let told = written("github", "en");
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines.len(), 3, "{told}");
    assert!(lines[1].starts_with("::warning file=content/news/a/facts.yaml,line=1,col=1,"), "{told}");
    let place = "::error file=content/news/a/facts.yaml,line=2,col=1,endLine=2,endColumn=8,title=unknown-field::";
    assert!(lines[2].starts_with(place) && lines[2].contains("%0A"), "{told}");
    assert!(lines[0].contains("file=content/news/a%2C b/text.ar.md,line=2,"), "{told}");
    assert!(lines[0].contains("]]>%25"), "{told}");
}

#[test]
fn gitlab_knows_a_finding_again_when_lines_move() {
    let parse = |text: &str| -> serde_json::Value { serde_json::from_str(text).unwrap() };
    let told = parse(&written("gitlab", "fr"));
    let first = &told[2];
    assert_eq!(first["location"]["lines"]["begin"], 2);
    assert_eq!((first["severity"].as_str(), first["check_name"].as_str()), (Some("major"), Some("unknown-field")));
    let (mut sources, mut found) = site();
    sources.insert_text("content/news/a/facts.yaml", "# a\n# b\ndate: 2026\nstatuss: limited\n");
    found[0].span = Span::new(&SitePath::new("content/news/a/facts.yaml"), 19, 26);
    let format = FORMATS.iter().find(|format| format.name == "gitlab").unwrap();
    let moved = parse(&(format.write)(&found, &sources, locales().get(Lang::new("fr").unwrap()).unwrap()));
    assert_eq!(moved[2]["fingerprint"], first["fingerprint"]);
    assert_eq!(moved[2]["location"]["lines"]["begin"], 4);
    let marks: Vec<&serde_json::Value> = told.as_array().unwrap().iter().map(|one| &one["fingerprint"]).collect();
    assert!(marks[0] != marks[1] && marks[1] != marks[2]);
}

#[test]
fn junit_has_a_case_for_each_file_and_fails_those_with_errors() {
    let told = written("junit", "ar");
    assert!(told.contains("<testsuite name=\"bayan check\" tests=\"3\" failures=\"1\" errors=\"0\">"), "{told}");
    assert_eq!(told.matches("<testcase ").count(), 3);
    assert_eq!(told.matches("<failure ").count(), 1);
    assert!(told.contains("<testcase classname=\"bayan\" name=\"site.yaml\" file=\"site.yaml\"/>"), "{told}");
    assert!(!told.contains('\u{1}') && !told.contains("]]>"), "{told}");
}

#[test]
fn sarif_names_its_rules_once_and_escapes_paths() {
    let told: serde_json::Value = serde_json::from_str(&written("sarif", "en")).unwrap();
    let run = &told["runs"][0];
    assert_eq!(told["version"], "2.1.0");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in run["results"].as_array().unwrap() {
        let at = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[at]["id"], result["ruleId"]);
    }
    let place = &run["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "content/news/a%2C%20b/text.ar.md");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
}

#[test]
fn where_nothing_is_found_every_format_says_so() {
    let (sources, _) = site();
    let english = locales().get(Lang::new("en").unwrap()).unwrap();
    let written = |name: &str| {
        let format = FORMATS.iter().find(|format| format.name == name).unwrap();
        (format.write)(&[], &sources, english)
    };
    assert_eq!(written("github"), "");
    assert_eq!(written("gitlab"), "[]\n");
    assert!(written("sarif").contains("\"results\": []"));
    assert!(written("junit").contains("failures=\"0\""));
}

#[test]
#[allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "the program is run on real files")]
fn the_files_of_git_hosts_are_yaml_explained_in_the_writers_language_and_replace_nothing() {
    use bayan::read::yaml;
    use std::process::Command;
    for (lang, words) in [("ar", "مرة كل ساعة"), ("fr", "Une fois par heure"), ("en", "Once an hour")] {
        let site = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("ci").join(lang);
        let _ = std::fs::remove_dir_all(&site);
        let init = |host: &str| {
            let arguments = ["--lang", lang, "init", "--languages", lang, "--ci", host, site.to_str().unwrap()];
            Command::new(env!("CARGO_BIN_EXE_bayan")).args(arguments).output().unwrap().status.code()
        };
        assert_eq!(init("github"), Some(0));
        let read = |path: &str| std::fs::read_to_string(site.join(path)).unwrap();
        let facts = read("site.yaml");
        assert!(read(".github/workflows/bayan.yml").contains(words));
        assert_ne!(init("github"), Some(0), "what is there is left alone");
        std::fs::remove_file(site.join(".pre-commit-config.yaml")).unwrap();
        assert_eq!(init("gitlab"), Some(0), "a site that is there is given the files of another host");
        assert_eq!(read("site.yaml"), facts);
        for path in [".github/workflows/bayan.yml", ".gitlab-ci.yml", ".pre-commit-config.yaml"] {
            let text = read(path);
            assert!(!text.contains('⟦') && !text.contains("{{lang}}"), "{text}");
            let tree = yaml::read(&SitePath::new(path), &text, 0..text.len());
            assert!(tree.found.is_empty(), "{path}: {:?}", tree.found);
        }
    }
}
