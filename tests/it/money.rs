//! Amounts of a budget that a text names are those of its table: nothing is counted twice, and nothing is left out.

use bayan::base::{Day, SourceTree};
use bayan::derived::named::{Ground, Refusal, Said, named};
use bayan::site::Workspace;

const LINES: &str = "programme,nature,amount,unit,as_of,flag\n\
    roads,initial,10,million-dirhams,,\nroads,adjustment,2.5,million-dirhams,2025-03,e\n\
    roads,adjustment,-500,thousand-dirhams,2025-06,\nroads,paid,3,million-dirhams,2025-06,p\nroads,paid,9,million-dirhams,2025-12,\n\
    schools,initial,4,million-dirhams,,\nschools,revised,4,million-dirhams,,\nschools,paid,5,million-dirhams,2025-12,p\n\
    wells,initial,1,million-dirhams,,\nwells,ordered,0.5,million-dirhams,,\nwells,committed,,million-dirhams,,c\n";

/// What is named: the amount, its unit, of how many amounts it is the sum.
fn told(name: &str) -> String {
    let mut tree = SourceTree::default();
    tree.insert_text("site.yaml", "title: {fr: Site}\nlanguages: [fr]\n");
    tree.insert_text("content/budgets/b/facts.yaml", "fiscal_year: 2025\nlines: lines.csv\ndecimal_mark: point\n");
    tree.insert_text("content/budgets/b/text.fr.md", "---\ntitle: Budget\n---\n");
    tree.insert_text("content/budgets/b/lines.csv", LINES);
    let site = Workspace::default().load(&tree).site;
    let find = |id: &str| site.entries.iter().find(|entry| *entry.id == *id);
    let (config, day) = (&*site.config, Day::constant(2026, 1, 1));
    let ground = Ground { entries: &site.entries, find: &find, config, day, is_frozen: false };
    match named(name, &ground) {
        Ok(named) => match named.said {
            Said::Money { measure, unit, parts: (known, all), flags } => {
                let anchor = named.anchor.map(|anchor| format!(" #{anchor}")).unwrap_or_default();
                let flags = flags.iter().map(|flag| format!(" {}", flag.code())).collect::<String>();
                format!("{measure} {} {known}/{all}{anchor}{flags}", unit.code())
            }
            Said::Share(share) => format!("{:?}", share.map(|share| share.round_dp(1).normalize().to_string())),
            other => format!("{other:?}"),
        },
        Err(Refusal::Nothing(steps)) => format!("nothing; there is {}", steps.join(", ")),
        Err(refusal) => format!("{refusal:?}"),
    }
}

#[test]
fn a_later_count_takes_the_place_of_an_earlier_one() {
    assert_eq!(told("b/roads/paid"), "9 million-dirhams 1/1 #line-roads_paid");
    assert_eq!(told("b/paid"), "14 million-dirhams 2/3 p");
}

#[test]
fn what_adjustments_make_of_the_first_vote_can_be_named() {
    assert_eq!(told("b/roads/revised"), "12000 thousand-dirhams 1/1 e d");
    assert_eq!(told("b/schools/revised"), "4 million-dirhams 1/1 #line-schools_revised");
    assert_eq!(told("b/roads/executed"), "Some(\"75\")");
}

#[test]
fn more_than_all_is_not_clipped_and_a_part_is_not_the_whole() {
    assert_eq!(told("b/schools/executed"), "Some(\"125\")");
    assert_eq!(told("b/executed"), "None");
    assert_eq!(told("b/ordered"), "0.5 million-dirhams 1/3");
    assert_eq!(told("b/wells/paid"), "nothing; there is initial, committed, ordered");
}

#[test]
fn a_sum_is_as_provisional_as_its_parts_and_what_is_withheld_says_so() {
    assert_eq!(told("b/schools/paid"), "5 million-dirhams 1/1 #line-schools_paid p");
    assert_eq!(told("b/roads/paid"), "9 million-dirhams 1/1 #line-roads_paid");
    assert_eq!(told("b/wells/committed"), " million-dirhams 1/1 #line-wells_committed c");
}
