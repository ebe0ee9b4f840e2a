//! Whole texts in institutional prose, in `tests/parity/prose/`: first as they are, then with one mistake in one of them.
//!
//! They are of another hand than the tables, and were measured before anything was mended for them.

use std::collections::BTreeMap;

use super::*;

/// The provinces, as a site knows them.
const PLACES: [[&str; 3]; 5] = [
    ["بني ملال", "Béni Mellal", "Béni Mellal"],
    ["أزيلال", "Azilal", "Azilal"],
    ["الفقيه بن صالح", "Fquih Ben Salah", "Fquih Ben Salah"],
    ["خنيفرة", "Khénifra", "Khénifra"],
    ["خريبكة", "Khouribga", "Khouribga"],
];

/// One text in its languages, and the mistakes to plant in it.
struct Prose {
    title: String,
    texts: [String; 3],
    plants: Vec<Plant>,
}

/// A mistake: in which language, of which sort, and what becomes what.
struct Plant {
    language: usize,
    sort: String,
    from: String,
    to: String,
}

fn read(file: &str) -> Vec<Prose> {
    let texts = file.split("==== ").skip(1);
    texts
        .map(|text| {
            let (title, rest) = text.split_once('\n').unwrap();
            let (versions, planted) = rest.split_once("§planted\n").unwrap();
            let of = |code: &str| {
                let after = versions.split_once(&format!("§{code}\n")).unwrap().1;
                after.split('§').next().unwrap().to_owned()
            };
            Prose { title: title.to_owned(), texts: LANGUAGES.map(of), plants: plants(planted) }
        })
        .collect()
}

fn plants(planted: &str) -> Vec<Plant> {
    let mut lines: Vec<String> = Vec::new();
    for line in planted.lines() {
        match (LANGUAGES.iter().any(|code| line.starts_with(&format!("{code} | "))), lines.last_mut()) {
            (false, Some(last)) => last.push_str(&format!("\n{line}")),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
        .iter()
        .map(|line| {
            let mut parts = line.splitn(3, " | ");
            let code = parts.next().unwrap();
            let sort = parts.next().unwrap().to_owned();
            let (from, to) = parts.next().unwrap().split_once(" =>").unwrap();
            let language = LANGUAGES.iter().position(|known| *known == code).unwrap();
            Plant { language, sort, from: from.to_owned(), to: to.strip_prefix(' ').unwrap_or(to).to_owned() }
        })
        .collect()
}

#[test]
fn prose_is_told_right() {
    let locales = locales();
    let mut names = KnownNames::default();
    for place in PLACES {
        let thing = names.add(None);
        for (code, name) in LANGUAGES.iter().zip(place) {
            names.name(thing, Lang::new(code).unwrap(), name);
        }
    }
    let known = Known::new(locales.iter().map(Locale::reader), names);
    let files = [
        include_str!("../../../../tests/parity/prose/finance.md"),
        include_str!("../../../../tests/parity/prose/law.md"),
        include_str!("../../../../tests/parity/prose/territory.md"),
        include_str!("../../../../tests/parity/prose/participation.md"),
        include_str!("../../../../tests/parity/prose/press.md"),
        include_str!("../../../../tests/parity/prose/council.md"),
        include_str!("../../../../tests/parity/prose/services.md"),
    ];
    let (mut clean, mut flagged, mut missed) = (0, Vec::new(), Vec::new());
    let mut sorts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for prose in files.iter().flat_map(|file| read(file)) {
        for (one, two, differences) in compared(&prose.texts, &locales, &known) {
            clean += 1;
            if !differences.is_empty() {
                flagged.push(format!("{} {one}-{two}: {}", prose.title, tell(&differences)));
            }
        }
        for Plant { language, sort, from, to } in &prose.plants {
            let mut texts = prose.texts.clone();
            assert_eq!(texts[*language].matches(from.as_str()).count(), 1, "{}: {from}", prose.title);
            texts[*language] = texts[*language].replace(from.as_str(), to);
            let code = LANGUAGES[*language];
            let pairs = compared(&texts, &locales, &known);
            let clean_pairs = compared(&prose.texts, &locales, &known);
            for ((one, two, found), (.., before)) in pairs.iter().zip(&clean_pairs) {
                if *one != code && *two != code {
                    continue;
                }
                let (all, seen) = sorts.entry(sort.clone()).or_default();
                *all += 1;
                // What was flagged without the mistake does not show that it was seen.
                if tell(found) != tell(before) {
                    *seen += 1;
                } else {
                    missed.push(format!("{} {one}-{two} [{sort}] {code}: {from} => {to}", prose.title));
                }
            }
        }
    }
    let (all, seen) = sorts.values().fold((0, 0), |sum, sort| (sum.0 + sort.0, sum.1 + sort.1));
    println!("missed:\n  {}\nfalse alarms:\n  {}", missed.join("\n  "), flagged.join("\n  "));
    for (sort, (all, seen)) in &sorts {
        println!("{sort:<14} {seen:>4} of {all:>4}");
    }
    println!("{seen} of {all} planted differences found in prose; {} of {clean} clean pairs flagged", flagged.len());
    assert!(seen * 100 >= all * 95, "recall below 95 %");
    assert!(flagged.len() * 100 <= clean * 3, "false alarms above 3 %");
}
