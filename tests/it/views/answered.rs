//! Pages of what is owed in public: consultations and answers, money, data, reports, corrections, obligations.

use super::*;

/// A small site in which everything is followed by something that must be told.
fn record_site() -> Vec<(&'static str, &'static str)> {
    vec![
        ("content/plans/p/facts.yaml", "period: {start: 2025}\nupdate_cycle_days: 120\nlead: i\ncommitments: [c, d]\n"),
        ("content/plans/p/text.fr.md", "---\ntitle: Plan\n---\n"),
        ("content/institutions/i/facts.yaml", "name: {fr: Conseil}\ninstitution_type: other\n"),
        (
            "content/commitments/c/facts.yaml",
            "plan: p\nnumber: C1\nlead: i\nogp_values: [public-accountability]\nperiod: {start: 2025-01, end: 2026-12}\n\
             budget: [b]\nmilestones:\n  - {id: m, output: {fr: Un guide}, due: 2025-06, status: limited}\nupdates:\n  \
             - {date: 2025-03-01, status: substantial, by: i}\n  - {date: 2026-06-01, status: complete, by: i}\n",
        ),
        ("content/commitments/c/text.fr.md", "---\ntitle: Promesse\n---\n"),
        ("content/commitments/d/facts.yaml", "plan: p\nnumber: C2\nlead: i\nogp_values: [civic-participation]\n"),
        ("content/commitments/d/text.fr.md", "---\ntitle: Autre\n---\n"),
        ("content/budgets/b/facts.yaml", "fiscal_year: 2025\nlines: lines.csv\n"),
        ("content/budgets/b/text.fr.md", "---\ntitle: Budget\n---\n"),
        (
            "content/budgets/b/lines.csv",
            "programme,nature,amount,unit,funder,note\nA,initial,10.5,dirhams,i,x\nB,initial,,dirhams,,\nA,paid,4,dirhams,i,y\nC,initial,2,euros,,z\n",
        ),
        (
            "content/consultations/q/facts.yaml",
            "status: closed-reported\nmethod: [online]\nopened: 2025-01-10\nclosed: 2025-01-20\nreport_due: 2025-03-31\n\
             report_published: 2025-04-10\ncommitments: [c]\nparticipants: {total: 20, by_category: {citizens: 12, elected: 8}, by_gender: {women: 9, men: 10}}\n\
             sessions:\n  - {start: 2025-01-12T10:00, place: {fr: Ici}, languages: [ar]}\ninputs:\n  \
             - {id: a, channel: web, category: citizens, original_lang: ar, text: القانون 31-13, decision: accepted, reason: {fr: Oui.}, leads_to: c, decided_on: 2025-04-01, submitter: Amina, consent: true}\n  \
             - {id: b, channel: web, category: media, original_lang: fr, text: Pareil, decision: merged, merged_into: a, submitter: Brahim}\n  \
             - {id: c, channel: web, category: media, original_lang: fr, text: Rien, decision: rejected}\n  \
             - {id: d, channel: web, category: media, original_lang: fr, text: Plus tard}\n",
        ),
        ("content/consultations/q/text.fr.md", "---\ntitle: Question\n---\n"),
        (
            "content/datasets/s/facts.yaml",
            "data: s.csv\npublisher: i\ncontact: i\nlicence: CC-BY-4.0\nschema:\n  - {name: n, title: {fr: Nombre}, datatype: number, required: true}\n  \
             - {name: w, title: {fr: Mot}, datatype: text}\n",
        ),
        ("content/datasets/s/text.fr.md", "---\ntitle: Données\n---\n"),
        ("content/datasets/s/s.csv", "n,w\n1.5,\n2,mot\n"),
        (
            "content/reports/r/facts.yaml",
            "period: {start: 2025}\nscope: p\nfrozen_as_of: 2025-12-31\nsections:\n  - {title: {fr: Où en est-on}, shows: [c, x, i]}\n",
        ),
        ("content/reports/r/text.fr.md", "---\ntitle: Rapport\n---\n"),
        ("content/indicators/x/facts.yaml", "unit: persons\ndirection: up\ndata: data.csv\n"),
        ("content/indicators/x/text.fr.md", "---\ntitle: X\n---\n"),
        ("content/indicators/x/data.csv", "period,value\n2024,1500\n"),
        (
            "content/corrections/k/facts.yaml",
            "affects:\n  - {target: x, cell: {period: 2024}, old: \"1400\", new: \"1500\"}\n  \
             - {target: c, field: milestones.m.due, old: 2025-05, new: 2025-06}\n  - {target: b, cell: {row: 1, column: amount}, old: \"9\", new: \"10.5\"}\n\
             cause: {fr: Une erreur.}\ndetected_by: citizen\nfirst_wrong: 2025-01-01\nfound: 2025-01-05\npublished: 2025-01-11\napproved_by: i\nseverity: minor\n",
        ),
        ("content/corrections/k/text.fr.md", "---\ntitle: Rectification\n---\n"),
        (
            "content/obligations/o/facts.yaml",
            "text: {fr: Publier}\nbasis: {fr: Loi}\ncycle_days: 100\nsatisfied_by: [r]\n",
        ),
        ("content/obligations/o/text.fr.md", "---\ntitle: Devoir\n---\n"),
        ("content/obligations/n/facts.yaml", "text: {fr: Publier}\nbasis: {fr: Loi}\ncycle_days: 100\n"),
        ("content/obligations/n/text.fr.md", "---\ntitle: Autre devoir\n---\n"),
    ]
}

#[test]
fn every_page_of_what_is_owed_keeps_the_contract() {
    let contract = Contract::read();
    let mut faults = Vec::new();
    let mut made = std::collections::BTreeSet::new();
    for code in ["ar", "fr"] {
        let shared = shared(&record_site(), code);
        for page in every_page(&shared) {
            contract.check(&page.template, &page.context, &mut faults);
            made.insert(page.template);
        }
    }
    faults.sort();
    faults.dedup();
    assert_eq!(faults, Vec::<String>::new());
    for name in ["budget", "consultation", "dataset", "report", "correction", "obligation"] {
        assert!(made.contains(&format!("{name}.html")), "{name}");
    }
}

#[test]
fn each_proposal_has_its_answer_and_leads_where_it_led() {
    let shared = shared(&record_site(), "fr");
    let page = record(&shared, "consultation", "q");
    assert_eq!(texts(&page, "consultation.proposals", "decision.code"), ["accepted", "merged", "rejected", "awaiting"]);
    assert_eq!(text(&page, "consultation.proposals.1.merged_into.anchor"), "proposal-a");
    assert_eq!(text(&page, "consultation.proposals.1.merged_into.decision.code"), "accepted");
    assert_eq!(texts(&page, "consultation.proposals.0.merged_from", "anchor"), ["proposal-b"]);
    assert!(text(&page, "consultation.proposals.0.text.html").contains("<bdi dir=\"ltr\">31-13</bdi>"));
    assert_eq!(text(&page, "consultation.proposals.0.submitter"), "Amina");
    assert!(at(&page, "consultation.proposals.1.submitter").is_none(), "nobody is named without consent");
    let counted = |name: &str| at(&page, &format!("consultation.answers.{name}.n")).as_i64();
    let counts = ["all", "answered", "reasoned", "awaiting"].map(counted);
    assert_eq!(counts, [Some(4), Some(3), Some(2), Some(1)]);
    let agrees = |place: usize| at(&page, &format!("consultation.participants.breakdowns.{place}.agrees")).as_bool();
    assert_eq!((agrees(0), agrees(1)), (Some(true), Some(false)));
    assert_eq!(at(&page, "consultation.report_late.n").as_i64(), Some(10));
    let promise = record(&shared, "commitment", "c");
    assert_eq!(texts(&promise, "commitment.heard", "url"), ["fr/consultations/q/#proposal-a"]);
    assert_eq!(at(&promise, "commitment.heard.0.merged.n").as_i64(), Some(1));
    assert_eq!(texts(&promise, "commitment.budgets", "url"), ["fr/budgets/b/"]);
    let codes = texts(&promise, "commitment.contradictions", "code");
    assert_eq!(codes, ["complete-without-evidence", "complete-with-open-milestone"]);
    assert_eq!(text(&promise, "commitment.contradictions.1.milestone.anchor"), "milestone-m");
    assert_eq!(at(&promise, "record.mentioned_by").as_array().map(<[Value]>::len), Some(1), "only the report's part");
}

#[test]
fn a_report_tells_of_the_day_on_which_it_was_frozen() {
    let shared = shared(&record_site(), "fr");
    let page = record(&shared, "report", "r");
    assert_eq!(at(&page, "report.frozen").as_bool(), Some(true));
    assert_eq!(text(&page, "report.as_of.iso"), "2025-12-31");
    assert_eq!(texts(&page, "report.commitments", "status.code"), ["substantial", "no-evidence"]);
    assert_eq!(texts(&page, "report.parts.0.commitments", "status.code"), ["substantial"]);
    assert_eq!(texts(&page, "report.parts.0.items", "kind"), ["institution"]);
    assert_eq!(text(&record(&shared, "commitment", "c"), "commitment.status.code"), "complete");
}

#[test]
fn a_total_says_of_how_many_amounts_it_is() {
    let page = record(&shared(&record_site(), "fr"), "budget", "b");
    assert_eq!(texts(&page, "budget.tables", "unit.code"), ["dirhams", "euros"]);
    assert_eq!(texts(&page, "budget.tables.0.columns", "code"), ["initial", "paid"]);
    assert_eq!(text(&page, "budget.tables.0.totals.0.text"), "10,5");
    assert_eq!(at(&page, "budget.tables.0.totals.0.parts.n").as_i64(), Some(1));
    assert_eq!(at(&page, "budget.tables.0.totals.0.whole").as_bool(), Some(false));
    assert_eq!(text(&page, "budget.tables.0.rows.1.cells.0.state"), "missing");
    assert_eq!(text(&page, "budget.tables.1.notes.0.anchor"), "table-note-3", "notes are told apart over all tables");
}

#[test]
fn money_is_shown_in_one_unit_and_shares_with_what_they_are_shares_of() {
    let lines = "programme,nature,amount,unit,as_of\nroads,initial,1.5,MMAD,\nroads,adjustment,-100,kMAD,2025-03\n\
        roads,paid,1400.7,kMAD,2025-06\nschools,initial,90000,kMAD,\n";
    let shared = shared(
        &[
            (
                "content/budgets/b/facts.yaml",
                "fiscal_year: 2025\nlines: l.csv\nprogrammes: [{id: roads, name: {fr: Routes}}, {id: schools, name: {fr: Écoles}}]\n",
            ),
            ("content/budgets/b/text.fr.md", "---\ntitle: Budget\n---\n"),
            ("content/budgets/b/l.csv", lines),
        ],
        "fr",
    );
    let page = record(&shared, "budget", "b");
    let row = |path: &str| text(&page, &format!("budget.tables.0.rows.0.{path}")).replace(['\u{202F}', '\u{A0}'], " ");
    assert_eq!(texts(&page, "budget.tables", "unit.code"), ["thousand-dirhams"]);
    assert_eq!(texts(&page, "budget.tables.0.converted", "unit.code"), ["million-dirhams"]);
    assert_eq!(texts(&page, "budget.tables.0.columns", "code"), ["initial", "adjustment", "revised", "paid"]);
    assert_eq!(row("programme.text"), "Routes");
    assert_eq!(
        (row("cells.1.text"), row("cells.2.text"), row("cells.2.marks.0.mark")),
        ("−100".into(), "1 400".into(), "d".into())
    );
    assert_eq!(
        (row("shares.0.text"), row("shares.0.part"), row("shares.0.of")),
        ("100,1 %".into(), "1 400,7".into(), "1 400".into())
    );
    assert_eq!(at(&page, "budget.tables.0.rows.0.shares.0.over").as_bool(), Some(true));
    assert_eq!(text(&page, "budget.tables.0.columns.3.as_of"), "juin 2025");
    assert_eq!(at(&page, "budget.tables.0.share_totals.0.parts.n").as_i64(), Some(1));
}

#[test]
fn what_was_corrected_is_told_on_both_pages() {
    let shared = shared(&record_site(), "fr");
    let page = record(&shared, "correction", "k");
    assert_eq!(text(&page, "correction.changes.1.old.text"), "mai 2025");
    assert!(text(&page, "correction.changes.2.new.text").contains("10,5"));
    assert_eq!(at(&page, "correction.days_wrong.n").as_i64(), Some(10));
    let promise = record(&shared, "commitment", "c");
    assert_eq!(text(&promise, "page.corrected.iso"), "2025-01-11");
    assert_eq!(text(&promise, "record.corrections.0.correction.url"), "fr/corrections/k/");
    assert_eq!(texts(&promise, "record.corrections.0.changes", "new.text"), ["juin 2025"]);
    assert!(at(&record(&shared, "commitment", "d"), "page.corrected").is_none());
}

#[test]
fn obligations_are_listed_by_urgency_and_say_plainly_what_is_not_done() {
    let shared = shared(&record_site(), "fr");
    let list = views::section(&shared, "obligations", 1);
    assert_eq!(texts(&list, "section.obligations", "state.code"), ["never", "unmet"]);
    let page = record(&shared, "obligation", "o");
    assert_eq!(text(&page, "obligation.due.iso"), "2026-04-10");
    assert_eq!(texts(&page, "obligation.satisfied_by", "record.url"), ["fr/reports/r/"]);
    assert_eq!(texts(&views::home(&shared), "home.obligations", "url"), ["fr/obligations/o/"]);
}

#[test]
fn a_plan_is_looked_at_by_what_tells_its_commitments_apart() {
    let page = record(&shared(&record_site(), "fr"), "plan", "p");
    assert_eq!(texts(&page, "plan.filters", "id"), ["status", "value"], "one institution leads both");
    assert_eq!(
        texts(&page, "plan.filters.0.groups", "anchor"),
        ["part-only-status-complete", "part-only-status-no-evidence"]
    );
    assert_eq!(texts(&page, "plan.obligations", "url"), ["fr/obligations/o/"]);
    assert_eq!(texts(&page, "plan.consultations", "url"), ["fr/consultations/q/"]);
}
