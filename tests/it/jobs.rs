//! Jobs for translators, from the command line: taken away, worked on as their tools do, and brought back.
#![allow(clippy::disallowed_methods, reason = "these tests run the program on real files")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::program::{folder, told};

/// A site in two languages with two records that French lacks.
fn site(name: &str) -> PathBuf {
    let site = folder(name);
    let write = |path: &str, text: &str| {
        let path = site.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).unwrap();
        fs::write(path, text).unwrap();
    };
    write("site.yaml", "title: {en: A, fr: A}\nlanguages: [en, fr]\nbase_url: https://example.org/\n");
    write("content/news/opening/facts.yaml", "date: 2026-05-06\nrev: 2\n");
    write(
        "content/news/opening/text.en.md",
        "---\ntitle: The library opens\nslug: library\nsummary: With 12 rooms.\n---\n\n## Hours {#hours}\n\nIt has **12 \
         rooms** and [a council](id:council).\n\n- Open 5 days\n- Closed on Sunday\n\n| Day | Rooms |\n|---|---|\n| \
         Monday | 7 |\n",
    );
    write("content/institutions/council/facts.yaml", "name:\n  en: Council\ninstitution_type: regional-council\n");
    site
}

fn call(site: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    told(&[&["--lang", "en", "--root", site.to_str().unwrap()], arguments].concat())
}

fn export(site: &Path, format: &str, file: &str) -> String {
    let (code, said) =
        call(site, &["translate", "export", "--to", "fr", "--format", format, "--out", site.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
    fs::read_to_string(site.join(file)).unwrap()
}

fn import(site: &Path, file: &str, text: &str) -> (Option<i32>, String) {
    fs::write(site.join(file), text).unwrap();
    call(site, &["translate", "import", site.join(file).to_str().unwrap()])
}

/// What a translator says for each source.
const WORDS: [(&str, &str); 9] = [
    ("The library opens", "La bibliothèque ouvre"),
    ("With 12 rooms.", "Avec 12 salles."),
    ("Hours", "Horaires"),
    ("Open 5 days", "Ouverte 5 jours"),
    ("Closed on Sunday", "Fermée le dimanche"),
    ("Council", "Conseil"),
    ("Day<ph id=\"1\" dataRef=\"d1\"/>Rooms", "Jour<ph id=\"1\" dataRef=\"d1\"/>Salles"),
    ("Monday<ph id=\"1\" dataRef=\"d1\"/>7", "Lundi<ph id=\"1\" dataRef=\"d1\"/>7"),
    (
        "It has <pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"e1\">12 rooms</pc> and <pc id=\"2\" dataRefStart=\"d2\" \
         dataRefEnd=\"e2\">a council</pc>.",
        "Elle a <pc id=\"2\" dataRefStart=\"d2\" dataRefEnd=\"e2\">un conseil</pc> et <pc id=\"1\" dataRefStart=\"d1\" \
         dataRefEnd=\"e1\">12 salles</pc> *.",
    ),
];

/// The job as a tool gives it back.
fn translated(job: &str, words: &[(&str, &str)]) -> String {
    let mut job = job.to_owned();
    for (source, target) in words {
        let old = format!("<source xml:space=\"preserve\">{source}</source>\n");
        assert!(job.contains(&old), "{source} is not in the job:\n{job}");
        job = job.replace(&old, &format!("{old}    <target xml:space=\"preserve\">{target}</target>\n"));
    }
    job.replace("state=\"initial\"", "state=\"translated\"")
}

#[test]
fn what_a_language_lacks_is_taken_away_and_comes_back_whole() {
    let site = site("jobs-whole");
    let job = export(&site, "xliff", "en-fr.xlf");
    let (code, said) = import(&site, "en-fr.xlf", &translated(&job, &WORDS));
    assert_eq!(code, Some(0), "{said}");
    let text = fs::read_to_string(site.join("content/news/opening/text.fr.md")).unwrap();
    let expected = "\n## Horaires {#hours}\n\nElle a [un conseil](id:council) et **12 salles** \\*.\n\n- Ouverte 5 \
                    jours\n- Fermée le dimanche\n\n| Jour | Salles |\n|---|---|\n| Lundi | 7 |\n";
    assert!(text.ends_with(expected), "{text}");
    assert!(text.starts_with("---\ntitle: \"La bibliothèque ouvre\"\nsummary: \"Avec 12 salles.\"\n"), "{text}");
    assert!(text.contains("translates: 2\nmade_from: {lang: en, blocks: \"") && !text.contains("slug"), "{text}");
    let facts = fs::read_to_string(site.join("content/institutions/council/facts.yaml")).unwrap();
    assert_eq!(facts, "name:\n  en: Council\n  fr: \"Conseil\"\ninstitution_type: regional-council\n");
    let (code, said) = call(&site, &["check", "--strict"]);
    assert_eq!(code, Some(0), "{said}");
    let (_, said) = call(&site, &["translate", "export", "--to", "fr", "--out", site.join("again").to_str().unwrap()]);
    assert!(said.contains("Nothing is missing in French"), "{said}");
}

#[test]
fn what_lost_a_number_a_link_or_a_sign_is_refused_and_the_rest_is_written() {
    let site = site("jobs-lost");
    let job = export(&site, "xliff", "en-fr.xlf");
    let with = |target: &str| {
        let mut words = WORDS;
        words[8].1 = target;
        import(&site, "en-fr.xlf", &translated(&job, &words))
    };
    let text = site.join("content/news/opening/text.fr.md");
    let link = "<pc id=\"2\" dataRefStart=\"d2\" dataRefEnd=\"e2\">un conseil</pc>";
    for (target, told) in [
        (format!("Elle a <pc id=\"1\">21 salles</pc> et {link}."), "21"),
        (format!("Elle a 12 salles et {link}."), "should contain the sign “**”"),
        (format!("Elle a <pc id=\"1\">12 salles</pc> et {link}<ph id=\"9\"/>."), "number 9"),
    ] {
        let (code, said) = with(&target);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains(told), "{said}");
        assert!(!text.exists(), "{target}");
    }
    let facts = fs::read_to_string(site.join("content/institutions/council/facts.yaml")).unwrap();
    assert!(facts.contains("fr: \"Conseil\""), "{facts}");
}

#[test]
fn half_a_text_is_not_written_and_what_changed_meanwhile_is_told() {
    let site = site("jobs-half");
    let job = export(&site, "xliff", "en-fr.xlf");
    let (code, said) = import(&site, "en-fr.xlf", &translated(&job, &WORDS[..4]));
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("5 passages are not translated yet"), "{said}");
    assert!(!site.join("content/news/opening/text.fr.md").exists());
    let source = site.join("content/news/opening/text.en.md");
    let changed = fs::read_to_string(&source).unwrap().replace("Open 5 days", "Open 6 days");
    fs::write(&source, changed).unwrap();
    let (code, said) = import(&site, "en-fr.xlf", &translated(&job, &WORDS));
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("have changed since they were given"), "{said}");
    for (file, told) in
        [("content/news/nothing/text.en.md", "is not a text or facts"), ("../outside.md", "is not a text or facts")]
    {
        let (code, said) =
            import(&site, "en-fr.xlf", &translated(&job, &WORDS).replace("content/news/opening/text.en.md", file));
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains(told), "{said}");
    }
    let (_, said) = import(&site, "en-fr.xlf", &translated(&job, &WORDS).replace("trgLang=\"fr\"", "trgLang=\"de\""));
    assert!(said.contains("not a language of this site"), "{said}");
    let (code, said) = import(&site, "en-fr.docx", "");
    assert_eq!(code, Some(1));
    assert!(said.contains(".xlf") && said.contains(".po"), "{said}");
}

#[test]
fn of_a_text_that_fell_behind_only_what_changed_is_translated_anew() {
    let site = site("jobs-stale");
    let job = export(&site, "po", "en-fr.po");
    let mut po = job.clone();
    for (source, target) in [
        ("The library opens", "La bibliothèque ouvre"),
        ("With 12 rooms.", "Avec 12 salles."),
        ("Hours", "Horaires"),
        ("It has **12 rooms** and [a council](id:council).", "Elle a **12 salles** et [un conseil](id:council)."),
        ("Open 5 days", "Ouverte 5 jours"),
        ("Closed on Sunday", "Fermée le dimanche"),
        ("Day | Rooms", "Jour | Salles"),
        ("Monday | 7", "Lundi | 7"),
        ("Council", "Conseil"),
    ] {
        let old = format!("msgid \"{source}\"\nmsgstr \"\"");
        assert!(po.contains(&old), "{source} is not in the job:\n{job}");
        po = po.replace(&old, &format!("msgid \"{source}\"\nmsgstr \"{target}\""));
    }
    let (code, said) = import(&site, "en-fr.po", &po);
    assert_eq!(code, Some(0), "{said}");
    let source = site.join("content/news/opening/text.en.md");
    let text = site.join("content/news/opening/text.fr.md");
    let with_slug = fs::read_to_string(&text).unwrap().replace("\ntranslates", "\nslug: bibliotheque\ntranslates");
    fs::write(&text, with_slug).unwrap();
    fs::write(&source, fs::read_to_string(&source).unwrap().replace("Open 5 days", "Open 6 days")).unwrap();
    fs::remove_file(site.join("en-fr.po")).unwrap();
    let job = export(&site, "po", "en-fr.po");
    assert!(job.contains("#, fuzzy\nmsgctxt \"content/news/opening/text.en.md#b3\"\nmsgid \"Open 6 days\"\nmsgstr \"Ouverte 5 jours\""), "{job}");
    assert!(job.contains("msgid \"Closed on Sunday\"\nmsgstr \"Fermée le dimanche\""), "{job}");
    assert_eq!(job.matches("fuzzy").count(), 1, "{job}");
    let (code, said) = import(&site, "en-fr.po", &job);
    assert_eq!(code, Some(1), "what is marked as open is not taken: {said}");
    let (code, said) =
        import(&site, "en-fr.po", &job.replace("#, fuzzy\n", "").replace("Ouverte 5 jours", "Ouverte 6 jours"));
    assert_eq!(code, Some(0), "{said}");
    let new = fs::read_to_string(&text).unwrap();
    assert!(new.contains("- Ouverte 6 jours\n- Fermée le dimanche") && new.contains("slug: bibliotheque\n"), "{new}");
    let (code, said) = call(&site, &["check", "--strict"]);
    assert_eq!(code, Some(0), "{said}");
}

#[test]
fn two_files_may_add_to_the_same_facts_and_one_too_large_is_told() {
    let site = site("jobs-two");
    let facts = site.join("content/institutions/council/facts.yaml");
    fs::write(&facts, "name:\n  en: Council\nother_names: []\ninstitution_type: regional-council\n").unwrap();
    let job = export(&site, "po", "en-fr.po");
    let one = job.replace("msgid \"Council\"\nmsgstr \"\"", "msgid \"Council\"\nmsgstr \"Conseil\"");
    fs::write(site.join("one.po"), &one).unwrap();
    fs::write(site.join("two.po"), &one).unwrap();
    let path = |name: &str| site.join(name).to_str().unwrap().to_owned();
    let (code, said) = call(&site, &["translate", "import", &path("one.po"), &path("two.po")]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("is not a text or facts of this site from which something is translated"), "{said}");
    assert_eq!(fs::read_to_string(&facts).unwrap().matches("fr:").count(), 1);
    fs::write(site.join("large.po"), vec![b'#'; 1_000_001]).unwrap();
    let mut config = fs::read_to_string(site.join("site.yaml")).unwrap();
    config.push_str("limits: {file_megabytes: 1}\n");
    fs::write(site.join("site.yaml"), config).unwrap();
    let (code, said) = call(&site, &["translate", "import", &path("large.po")]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("Limit in megabytes: 1"), "{said}");
}
