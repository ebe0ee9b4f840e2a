//! The words of an edition in one language, the records they stand in, and how much each weighs there.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use crate::base::Digest;
use crate::locale::search::Folding;
use crate::outputs::Publication;
use crate::theme::views::{Searched, Shared, View, findable, searched};

/// The index of one language.
pub struct Index {
    /// The tables by which the browser folds what is typed.
    pub folding: Folding,
    /// The records, in the order of their numbers.
    pub records: Vec<Shown>,
    /// The words in their order, each with the records it stands in, in the order of their numbers, and its weight
    /// there from 0 to 7.
    pub words: Vec<(String, Vec<(u32, u8)>)>,
    /// Which of them stand in which piece.
    pub cuts: Vec<Range<usize>>,
    /// What tells this index from that of another edition.
    pub stamp: String,
}

/// What is shown of a record that was found.
pub struct Shown {
    /// What search knows of it.
    pub record: Searched,
    /// The beginning of its words, in which those that were looked for are marked.
    pub extract: String,
    /// The direction of its words, where it is not that of the page.
    pub direction: Option<&'static str>,
}

/// How many letters of a record are kept to be shown.
const EXTRACT: usize = 600;
/// How much a word weighs by where it stands.
const TITLE: f32 = 8.0;
const NAME: f32 = 8.0;
const ELSEWHERE: f32 = 3.0;
const SUMMARY: f32 = 2.5;
const HEADING: f32 = 2.5;
const TEXT: f32 = 1.0;
/// How much less a word weighs that was found without what is joined to it; and when that may have been its own.
const INNER: f32 = 0.95;
const DOUBTFUL: f32 = 0.6;

impl Index {
    /// The index of the records that readers of a language may see.
    pub fn of(publication: &Publication, shared: &Shared) -> Index {
        let folding = Folding::of(&publication.locales);
        // One after the other: several pieces wait for this index, each on a thread of the pool, and a thread that shared the
        // work of making it might take up one of those pieces meanwhile and wait for itself.
        let read = findable(shared).map(|entry| {
            let view = View::new(shared, String::new());
            let record = searched(&view, entry);
            let weights = weights(&folding, &record);
            let extract = extract(&record);
            let direction = view.locales.direction_of(record.lang, &extract);
            let direction = (direction != view.locale.direction()).then(|| direction.as_str());
            (Shown { record, extract, direction }, weights)
        });
        let (records, weights): (Vec<Shown>, Vec<Weights>) = read.unzip();
        let words = turned(&folding, &weights);
        let cuts = super::pieces::cuts(&words, records.len());
        let mut index = Index { folding, records, words, cuts, stamp: String::new() };
        index.stamp = index.digest();
        index
    }

    fn digest(&self) -> String {
        let mut all = String::new();
        for (word, records) in &self.words {
            all.push_str(word);
            all.push_str(&super::pieces::postings(records));
        }
        for shown in &self.records {
            all.push_str(&shown.record.url);
            all.push_str(&shown.record.title);
            all.push_str(&shown.extract);
        }
        Digest::of(all.as_bytes()).short().to_owned()
    }
}

/// The words of a record and how much each weighs.
type Weights = HashMap<String, f32>;

fn weights(folding: &Folding, record: &Searched) -> Weights {
    let mut weights = Weights::new();
    let mut add = |text: &str, weight: f32, most: f32| {
        let folded = folding.fold(text);
        let mut times: HashMap<&str, f32> = HashMap::new();
        folding.words(&folded).for_each(|word| *times.entry(word).or_default() += 1.0);
        let among: f32 = times.values().sum();
        for (word, times) in times {
            // A word weighs more each time it comes, but ever less so; and more in few words than in many.
            let often = (most + 1.0) * times / (most + times);
            let alone = 1.0 + 2.0 / among;
            *weights.entry(word.to_owned()).or_default() += weight * often * alone;
        }
    };
    add(&record.title, TITLE, 0.2);
    for name in &record.names {
        add(name, NAME, 0.2);
    }
    for title in &record.elsewhere {
        add(title, ELSEWHERE, 0.2);
    }
    add(&record.summary, SUMMARY, 0.5);
    add(&record.headings.join("\n"), HEADING, 0.5);
    add(&record.said.join("\n"), TEXT, 2.0);
    add(&record.text.join("\n"), TEXT, 2.0);
    // What others refer to is more often what is meant.
    let known = 1.0 + 0.06 * (1.0 + record.mentions as f32).log2();
    weights.values_mut().for_each(|weight| *weight *= known);
    weights
}

/// The words with their records, in the order of words; and the words inside others, where they are not made up.
fn turned(folding: &Folding, weights: &[Weights]) -> Vec<(String, Vec<(u32, u8)>)> {
    let mut words: BTreeMap<&str, Vec<(u32, f32)>> = BTreeMap::new();
    for (number, weights) in weights.iter().enumerate() {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        for (word, weight) in weights {
            words.entry(word).or_default().push((number, *weight));
        }
    }
    // One letter taken off may have been the word's own: what remains must be a word that stands somewhere else.
    let mut attested: HashSet<&str> = words.keys().copied().collect();
    let inner: Vec<(&str, &str, bool)> = words
        .keys()
        .flat_map(|word| folding.inner(word).into_iter().map(|inner| (*word, inner.word, inner.is_doubtful)))
        .collect();
    attested.extend(inner.iter().filter(|(_, _, is_doubtful)| !is_doubtful).map(|(_, inner, _)| *inner));
    let mut more: Vec<(&str, Vec<(u32, f32)>)> = Vec::new();
    for (word, inner, is_doubtful) in inner {
        if is_doubtful && !attested.contains(inner) {
            continue;
        }
        let less = if is_doubtful { DOUBTFUL } else { INNER };
        let records = words.get(word).into_iter().flatten().map(|(number, weight)| (*number, weight * less));
        more.push((inner, records.collect()));
    }
    for (word, records) in more {
        words.entry(word).or_default().extend(records);
    }
    let ordered = words.into_iter().map(|(word, mut records)| {
        records.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
        records.dedup_by_key(|(number, _)| *number);
        (word.to_owned(), records.into_iter().map(|(number, weight)| (number, step(weight))).collect())
    });
    ordered.collect()
}

/// A weight in eight steps, each about one and a half times the one before.
fn step(weight: f32) -> u8 {
    const STEPS: [f32; 7] = [1.6, 2.6, 4.2, 7.0, 11.0, 16.0, 21.0];
    u8::try_from(STEPS.iter().filter(|step| weight >= **step).count()).unwrap_or(7)
}

/// The first words of a record: its summary, then the rest.
fn extract(record: &Searched) -> String {
    let mut extract = String::new();
    let lines = std::iter::once(&record.summary).chain(&record.said);
    for line in lines.map(|line| line.trim()).filter(|line| !line.is_empty()) {
        if extract.contains(line) || line == record.title {
            continue;
        }
        if !extract.is_empty() {
            extract.push(' ');
        }
        extract.extend(line.split_whitespace().flat_map(|word| [word, " "]));
        extract.truncate(extract.trim_end().len());
        if extract.chars().count() > EXTRACT {
            break;
        }
    }
    match extract.char_indices().nth(EXTRACT) {
        Some((at, _)) => extract[..extract[..at].rfind(' ').unwrap_or(at)].to_owned(),
        None => extract,
    }
}
