//! Figures that are named stand among the words as if they had been typed, and lead to their cell.

use super::*;

#[test]
fn a_named_figure_is_written_where_it_stands_and_leads_to_its_cell() {
    let html = written("كان العدد [](figure:a/2024) نسمة.", Direction::Rtl);
    assert!(html.contains("<a class=\"named-figure\" href=\"../population/#a/2024\"><bdi"), "{html}");
    assert!(html.contains("2.525"), "{html}");
    let html = written("It was [](figure:a/missing), then [](figure:a/provisional).", Direction::Ltr);
    assert!(html.contains(
        "<a class=\"named-figure figure-absent\" href=\"../population/#a/missing\"><bdi>none</bdi></a>, then"
    ));
    assert!(html.contains("</a> <span class=\"figure-note\">(provisional)</span>."), "{html}");
}

#[test]
fn a_figure_is_written_in_the_language_of_its_part_and_not_inside_another_link() {
    let html = written("كان [le total [](figure:a)]{lang=fr} هنا", Direction::Rtl);
    assert!(html.contains("2.525 fr"), "{html}");
    let html = written("| a |\n|---|\n| [](figure:a) |\n\n**[](figure:b)**", Direction::Ltr);
    assert_eq!(html.matches("class=\"named-figure\"").count(), 2, "{html}");
    let html = written("[the table](figure:a)", Direction::Ltr);
    assert!(html.contains(">the table</a>") && !html.contains("2.525"), "{html}");
}

#[test]
fn plain_words_name_figures_too() {
    let (lang, locales) = (Lang::new("ar").unwrap(), languages());
    let how = How {
        lang,
        direction: Direction::Rtl,
        locales,
        is_dressed: true,
        heading_shift: 0,
        link: &leads,
        figure: &figure,
        terms: &|_, _| Vec::new(),
        picture: &|_| None,
    };
    let html = plain("كان [](figure:a) ثم https://example.org/ ثم [](figure:b).", &how);
    assert_eq!(html.matches("class=\"named-figure\"").count(), 2, "{html}");
    assert!(html.contains("#b\"><bdi"), "{html}");
}
