//! A figure followed over time (SDMX, schema.org StatisticalVariable); its values stand in a CSV file.

use std::sync::Arc;

use rust_decimal::Decimal;

use crate::base::Date;
use crate::model::config::Area;
use crate::model::{Code, DecimalMark, Digits, File, LeadsTo, Ref, Target, Words};

record! {
    /// A figure followed over time.
    pub struct Indicator {
        /// What is counted.
        required unit: Option<Unit>,
        /// What is counted, in the site's own words.
        optional unit_label: Words,
        /// Which way it should go.
        required direction: Option<Direction>,
        /// How many digits are shown after the decimal sign.
        optional decimals: Option<Digits>,
        /// How often a new value is expected.
        required frequency: Option<Frequency>,
        /// The columns of the file besides period and area.
        optional dimensions: Vec<Code>,
        /// What the columns of breakdown and the codes in them are called.
        optional codelists: Vec<Codelist>,
        /// The value from which progress is measured.
        optional baseline: Option<Mark>,
        /// The values that were promised.
        optional targets: Vec<Mark>,
        /// When the way of counting changed.
        optional breaks: Vec<Break>,
        /// Which chart shows the values, when not the usual one.
        optional chart: Option<ChartChoice>,
        /// How the figure is obtained.
        required method: Words,
        /// Where the values come from.
        required source: Option<Ref<DocumentOrInstitution>>,
        /// The conditions of reuse.
        required licence: Option<Code>,
        /// When the next value is expected.
        optional next_update: Option<Date>,
        /// The file of the values.
        required data: Option<File>,
        /// The sheet of the workbook, where several hold something.
        optional sheet: Option<Arc<str>>,
        /// What stands before the decimals in the file, where its numbers do not show it.
        optional decimal_mark: Option<DecimalMark>,
    }
}

record! {
    /// What a column of breakdown and its codes are called (SDMX code list).
    pub struct Codelist {
        /// The column, one of the dimensions.
        required dimension: Option<Code>,
        /// What the column is called.
        optional name: Words,
        /// The codes that may stand in it.
        required codes: Vec<CodeName>,
    }
}

record! {
    /// A code and what it is called.
    pub struct CodeName {
        /// The code, as the file of values writes it.
        required code: Option<Code>,
        /// What it is called.
        required name: Words,
    }
}

impl Indicator {
    /// What is said of the codes of the dimension at this place.
    pub fn codelist(&self, dimension: usize) -> Option<&Codelist> {
        let name = self.dimensions.get(dimension)?;
        self.codelists.iter().find(|list| list.dimension.as_ref() == Some(name))
    }

    /// What a code of the dimension at this place is called.
    pub fn code_name(&self, dimension: usize, code: &str) -> Option<&Words> {
        let is_it = |known: &&CodeName| known.code.as_ref().is_some_and(|known| *known.0 == *code);
        self.codelist(dimension)?.codes.iter().find(is_it).map(|known| &known.name)
    }
}

record! {
    /// A value that others are held against.
    pub struct Mark {
        /// For when it holds.
        required period: Option<Date>,
        /// The value.
        required value: Option<Decimal>,
        /// For where it holds.
        optional area: Option<Ref<Area>>,
    }
}

record! {
    /// A change in the way of counting.
    pub struct Break {
        /// The first period counted in the new way.
        required period: Option<Date>,
        /// What changed.
        required note: Words,
    }
}

choice! {
    /// What an indicator counts.
    pub enum Unit as "unit" {
        /// People.
        Persons = "persons",
        /// Households.
        Households = "households",
        /// Parts of a hundred.
        Percent = "percent",
        /// Square kilometres.
        SquareKilometres = "square-kilometres",
        /// Moroccan dirhams.
        Dirhams = "dirhams",
        /// Zones of network coverage.
        Zones = "zones",
        /// Agreements.
        Agreements = "agreements",
        /// Associations.
        Associations = "associations",
        /// Proposals.
        Proposals = "proposals",
        /// Things of whatever sort.
        Count = "count",
        /// Another unit, named by `unit_label`.
        Other = "other",
    }
}

choice! {
    /// Which way an indicator should go.
    pub enum Direction as "direction" {
        /// A rise is good news.
        Up = "up",
        /// A fall is good news.
        Down = "down",
        /// Neither is.
        Neutral = "neutral",
    }
}

choice! {
    /// Which chart shows the values of an indicator.
    pub enum ChartChoice as "chart" {
        /// A line over time.
        Line = "line",
        /// Upright bars, side by side where there are several.
        Bar = "bar",
        /// Lying bars, for long names.
        HorizontalBar = "horizontal-bar",
        /// Parts of a whole on top of each other.
        StackedBar = "stacked-bar",
        /// A small line for each area.
        SmallMultiples = "small-multiples",
        /// A tile for each area.
        TileMap = "tile-map",
        /// None.
        None = "none",
    }
}

choice! {
    /// How often a value is expected.
    pub enum Frequency as "frequency" {
        /// Every ten years.
        Decennial = "decennial",
        /// Every year.
        Annual = "annual",
        /// Twice a year.
        HalfYearly = "half-yearly",
        /// Four times a year.
        Quarterly = "quarterly",
        /// Twelve times a year.
        Monthly = "monthly",
        /// Without a rule.
        Irregular = "irregular",
        /// Never again.
        Once = "once",
    }
}

/// A reference to where figures come from.
pub enum DocumentOrInstitution {}

impl LeadsTo for DocumentOrInstitution {
    fn target() -> Target {
        Target::entries(&["document", "institution"])
    }
}

impl LeadsTo for Indicator {
    fn target() -> Target {
        Target::entries(&["indicator"])
    }
}
