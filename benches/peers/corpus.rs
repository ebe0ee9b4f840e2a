//! The documents of the contest: invented, in three languages, the same on every machine.
//!
//! A document depends on its number alone (its links on how many there are), so a longer corpus begins with a shorter one.
//! Nothing here knows a generator; `layouts` writes the documents as each of them wants.

use super::words::{
    BODIES, HEADINGS, ITEMS, LEADS, LINES, NOTES, PLACES, QUOTES, SUBJECTS, SUMMARIES, TABLES, TAGS, TITLES, Three,
    fill,
};

/// The languages, in the order of all words.
pub const LANGUAGES: [&str; 3] = ["ar", "fr", "en"];

/// Sorts of documents, each with its own folder.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Institution,
    Plan,
    Commitment,
    News,
    Report,
    Consultation,
    Agreement,
    Indicator,
}

/// What is known of a document before its words: enough to link to it.
#[derive(Clone)]
pub struct Outline {
    pub number: usize,
    pub sort: Sort,
    pub subject: usize,
    pub place: usize,
    pub year: u64,
    pub month: u64,
    pub day: u64,
}

/// A document.
pub struct Document {
    pub outline: Outline,
    pub body: usize,
    pub state: usize,
    pub tags: Vec<usize>,
    pub summary: [String; 3],
    pub blocks: Vec<Block>,
}

/// A part of the words, ready in each language but for where its link leads.
pub enum Block {
    Words([String; 3]),
    Link { before: [String; 3], to: usize },
}

/// Numbers that look like chance and are always the same (splitmix64).
pub struct Chance(u64);

impl Chance {
    pub fn of(number: usize, stream: u64) -> Chance {
        Chance((number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ stream.wrapping_mul(0xd1b5_4a32_d192_ed03))
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap_or(0)
    }

    pub fn one<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.below(of.len())]
    }

    pub fn is(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// After how many documents a new plan begins.
pub const PLAN_EVERY: usize = 50;

impl Outline {
    pub fn of(number: usize) -> Outline {
        let mut chance = Chance::of(number, 1);
        let sort = match number {
            _ if number < BODIES.len() => Sort::Institution,
            _ if (number - BODIES.len()).is_multiple_of(PLAN_EVERY) => Sort::Plan,
            // A plan without any commitment would be none.
            _ if (number - BODIES.len()) % PLAN_EVERY == 1 => Sort::Commitment,
            _ => match chance.below(100) {
                0..15 => Sort::Commitment,
                15..45 => Sort::News,
                45..65 => Sort::Report,
                65..77 => Sort::Consultation,
                77..85 => Sort::Agreement,
                _ => Sort::Indicator,
            },
        };
        let (year, month, day) = (2023 + chance.below(3), 1 + chance.below(12), 1 + chance.below(28));
        let (subject, place) = (chance.below(SUBJECTS.len()), chance.below(PLACES.len()));
        Outline { number, sort, subject, place, year: year as u64, month: month as u64, day: day as u64 }
    }

    /// The plan that a document belongs to.
    pub fn plan(&self) -> Outline {
        Outline::of(self.number - (self.number.max(BODIES.len()) - BODIES.len()) % PLAN_EVERY)
    }

    pub fn section(&self) -> &'static str {
        match self.sort {
            Sort::Institution => "institutions",
            Sort::Plan => "plans",
            Sort::Commitment => "commitments",
            Sort::News => "news",
            Sort::Report => "reports",
            Sort::Consultation => "consultations",
            Sort::Agreement => "agreements",
            Sort::Indicator => "indicators",
        }
    }

    pub fn id(&self) -> String {
        format!("{}-{:05}", self.section().trim_end_matches('s'), self.number + 1)
    }

    pub fn date(&self) -> String {
        format!("{}-{:02}-{:02}", self.year, self.month, self.day)
    }

    pub fn title(&self, lang: usize) -> String {
        let pattern = match self.sort {
            Sort::Institution => return BODIES[self.number][lang].to_owned(),
            Sort::Plan => &TITLES[0],
            Sort::Commitment => &TITLES[1],
            Sort::News => &TITLES[2],
            Sort::Report => &TITLES[3],
            Sort::Consultation => &TITLES[4],
            Sort::Agreement => &TITLES[5],
            Sort::Indicator => &TITLES[6],
        };
        fill(pattern, lang, self.subject, self.place, &mut Chance::of(self.number, 2))
            .replace("{number}", &(self.number + 1).to_string())
    }
}

impl Document {
    pub fn of(number: usize, all: usize) -> Document {
        let outline = Outline::of(number);
        let mut chance = Chance::of(number, 3);
        let mut tags: Vec<usize> = (0..2 + chance.below(3)).map(|_| chance.below(TAGS.len())).collect();
        tags.sort_unstable();
        tags.dedup();
        let (body, state) = (chance.below(BODIES.len()), chance.below(4));
        let summary = {
            let pattern = chance.one(SUMMARIES);
            outline.say(pattern, &mut chance)
        };
        let mut writer = Writer { outline: &outline, all, chance, blocks: Vec::new(), notes: Vec::new() };
        writer.paragraph(2);
        let (sections, first) = (2 + writer.chance.below(4), writer.chance.below(HEADINGS.len()));
        for section in 0..sections {
            writer.heading("## ", first + section);
            writer.section();
        }
        writer.end();
        let blocks = writer.blocks;
        Document { outline, body, state, tags, summary, blocks }
    }
}

impl Outline {
    /// A pattern in each language, about the same things in all of them.
    fn say(&self, pattern: &Three, chance: &mut Chance) -> [String; 3] {
        let stream = chance.below(usize::MAX) as u64;
        [0, 1, 2].map(|lang| fill(pattern, lang, self.subject, self.place, &mut Chance::of(self.number, stream)))
    }
}

struct Writer<'o> {
    outline: &'o Outline,
    all: usize,
    chance: Chance,
    blocks: Vec<Block>,
    notes: Vec<[String; 3]>,
}

impl Writer<'_> {
    fn words(&mut self, words: [String; 3]) {
        self.blocks.push(Block::Words(words));
    }

    fn heading(&mut self, mark: &str, number: usize) {
        self.words(HEADINGS[number % HEADINGS.len()].map(|heading| format!("{mark}{heading}\n\n")));
    }

    fn paragraph(&mut self, lines: usize) {
        let mut whole: [String; 3] = Default::default();
        for _ in 0..lines {
            let pattern = self.chance.one(LINES);
            let said = self.outline.say(pattern, &mut self.chance);
            whole.iter_mut().zip(said).for_each(|(whole, said)| {
                whole.push_str(&said);
                whole.push(' ');
            });
        }
        if self.chance.is(18) {
            let note = self.outline.say(self.chance.one(NOTES), &mut self.chance);
            self.notes.push(note);
            let mark = format!("[^{}]", self.notes.len());
            whole.iter_mut().for_each(|whole| whole.truncate(whole.trim_end().len()));
            whole.iter_mut().for_each(|whole| whole.push_str(&format!("{mark} ")));
        }
        self.words(whole);
        if self.chance.is(35) {
            let before = self.outline.say(self.chance.one(LEADS), &mut self.chance);
            self.blocks.push(Block::Link { before, to: self.chance.below(self.all) });
        }
        self.words(Default::default());
        self.words(["\n\n", "\n\n", "\n\n"].map(str::to_owned));
    }

    fn section(&mut self) {
        let lines = 2 + self.chance.below(2);
        self.paragraph(lines);
        match self.chance.below(10) {
            0..4 => {
                for _ in 0..3 + self.chance.below(3) {
                    let item = self.outline.say(self.chance.one(ITEMS), &mut self.chance);
                    self.words(item.map(|item| format!("- {item}\n")));
                }
                self.words(["\n", "\n", "\n"].map(str::to_owned));
            }
            4..7 => self.table(),
            7 => {
                let quote = self.chance.one(QUOTES).map(|quote| format!("> {quote}\n\n"));
                self.words(quote);
            }
            _ => {}
        }
        if self.chance.is(40) {
            let number = self.chance.below(HEADINGS.len());
            self.heading("### ", number);
            self.paragraph(2);
        }
    }

    fn table(&mut self) {
        let [head, row] = self.chance.one(TABLES);
        self.words(head.map(|head| format!("{head}\n|---|---:|---:|---|\n")));
        for _ in 0..3 + self.chance.below(5) {
            let said = self.outline.say(row, &mut self.chance);
            self.words(said.map(|said| format!("{said}\n")));
        }
        self.words(["\n", "\n", "\n"].map(str::to_owned));
    }

    fn end(&mut self) {
        for (at, note) in std::mem::take(&mut self.notes).into_iter().enumerate() {
            self.words(note.map(|note| format!("[^{}]: {note}\n\n", at + 1)));
        }
    }
}
