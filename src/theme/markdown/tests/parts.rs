//! Parts in another language, and signs set as each part's language does.

use super::*;
use Direction::{Ltr, Rtl};

fn check(page: Direction, cases: &[(&str, &str)]) {
    for (text, html) in cases {
        assert_eq!(written(text, page).trim_end(), *html, "{text}");
    }
}

#[test]
fn words_of_another_language_say_so_and_run_its_way() {
    check(
        Rtl,
        &[
            (
                "قال [Le *budget* 31-13]{lang=fr} ثم",
                "<p>قال <bdi lang=\"fr\" dir=\"ltr\">Le <em>budget</em> 31-13</bdi> ثم</p>",
            ),
            ("[OGP 5.0]{dir=ltr} ثم", "<p><bdi dir=\"ltr\">OGP 5.0</bdi> ثم</p>"),
            ("[الميثاق]{lang=ar} 31-13", "<p>الميثاق <bdi dir=\"ltr\">31-13</bdi></p>"),
            (
                "مع [Plan](id:b){lang=fr} هنا",
                "<p>مع <bdi lang=\"fr\" dir=\"ltr\"><a href=\"../b\">Plan</a></bdi> هنا</p>",
            ),
            ("## [Titre]{lang=fr}", "<h3 id=\"section-1\" dir=\"ltr\"><bdi lang=\"fr\" dir=\"ltr\">Titre</bdi></h3>"),
            ("## Titre {lang=fr}", "<h3 id=\"section-1\" lang=\"fr\" dir=\"ltr\">Titre</h3>"),
            ("أ [b]{lang:fr}", "<p>أ [b]{<bdi dir=\"ltr\">lang:fr</bdi>}</p>"),
            ("أ \\[b]{lang=fr}", "<p>أ [b]{<bdi dir=\"ltr\">lang=fr</bdi>}</p>"),
            ("أ [Der Plan]{lang=de} ب", "<p>أ <bdi lang=\"de\" dir=\"ltr\">Der Plan</bdi> ب</p>"),
            ("أ [טקסט]{lang=he} ب", "<p>أ <bdi lang=\"he\" dir=\"rtl\">טקסט</bdi> ب</p>"),
        ],
    );
    check(
        Ltr,
        &[
            (
                "The [القانون 31-13]{lang=ar} law",
                "<p>The <bdi lang=\"ar\" dir=\"rtl\">القانون <bdi dir=\"ltr\">31-13</bdi></bdi> law</p>",
            ),
            (
                "a [b [ج]{lang=ar} d]{lang=fr}",
                "<p>a <bdi lang=\"fr\" dir=\"ltr\">b <bdi lang=\"ar\" dir=\"rtl\">ج</bdi> d</bdi></p>",
            ),
            (
                "| [أ]{lang=ar} | b |\n|---|---|\n| c | d |",
                "<div class=\"scroll\" tabindex=\"0\"><table>\n<thead>\n<tr><th scope=\"col\"><bdi lang=\"ar\" dir=\"rtl\">أ</bdi></th><th scope=\"col\">b</th></tr>\n</thead>\n<tbody>\n<tr><td>c</td><td>d</td></tr>\n</tbody>\n</table></div>",
            ),
            ("- [a]{lang=fr} b", "<ul>\n<li><bdi lang=\"fr\" dir=\"ltr\">a</bdi> b</li>\n</ul>"),
        ],
    );
}

#[test]
fn blocks_of_another_language_stand_in_their_own_element() {
    check(
        Rtl,
        &[
            (
                "أ\n::: {lang=fr}\nLe budget 31-13 !\n\n- un\n:::\nب",
                "<p>أ</p>\n<div lang=\"fr\" dir=\"ltr\"><p>Le budget 31-13 !</p>\n<ul>\n<li>un</li>\n</ul>\n</div>\n<p>ب</p>",
            ),
            (
                "::: {dir=ltr}\nالجهة OGP\n:::",
                "<div dir=\"ltr\"><p>الجهة OGP</p>\n</div>".replace("الجهة", "<bdi dir=\"rtl\">الجهة</bdi>").as_str(),
            ),
            ("::: {lang=ar}\nالجهة\n:::", "<p>الجهة</p>"),
            ("::: {lang=fr}\nLe budget\n", "<hr>\n<p dir=\"ltr\">Le budget</p>"),
            (
                "::: {lang=fr}\nVoir[^1].\n:::\n\n[^1]: نص.",
                "<div lang=\"fr\" dir=\"ltr\"><p>Voir<sup class=\"note-mark\"><a href=\"#about-note-1\" id=\"about-ref-1\" role=\"doc-noteref\">1</a></sup>.</p>\n</div>\n<section class=\"notes\" role=\"doc-endnotes\"><ol>\n<li id=\"about-note-1\"><p>نص. <a class=\"note-back\" href=\"#about-ref-1\" role=\"doc-backlink\">\u{21AA}</a></p></li>\n</ol></section>",
            ),
        ],
    );
}

#[test]
fn an_anchor_is_the_same_inside_a_part() {
    let html = written("## أ\n\n::: {lang=fr}\n## B\n:::\n\n## ج", Rtl);
    for piece in ["id=\"section-1\">أ", "id=\"section-2\">B", "id=\"section-3\">ج"] {
        assert!(html.contains(piece), "{html}");
    }
}

#[test]
fn signs_are_set_by_the_language_of_the_part() {
    let table = [
        ("fr", "**Quoi**? l'eau: \"oui\"", "<p><strong>Quoi</strong>\u{202F}? l’eau\u{A0}: «\u{A0}oui\u{A0}»</p>"),
        ("fr", "a; `b; c?` http://a.ma?b", "<p>a\u{202F}; <code dir=\"ltr\">b; c?</code> http://a.ma?b</p>"),
        ("fr", "a; [Why? \"b\"]{lang=en}; c", "<p>a\u{202F}; <bdi lang=\"en\" dir=\"ltr\">Why? “b”</bdi>; c</p>"),
        ("en", "Don't [l'eau: x]{lang=fr}", "<p>Don’t <bdi lang=\"fr\" dir=\"ltr\">l’eau\u{A0}: x</bdi></p>"),
        ("en", "x\n\n::: {lang=fr}\nQuoi?\n:::", "<p>x</p>\n<div lang=\"fr\" dir=\"ltr\"><p>Quoi\u{202F}?</p>\n</div>"),
        ("fr", "```\nl'a: b\n```", "<pre dir=\"ltr\" tabindex=\"0\"><code>l&#39;a: b\n</code></pre>"),
        ("fr", "\"*oui*\"", "<p>«\u{A0}<em>oui</em>\u{A0}»</p>"),
        ("ar", "قال \"نعم\".", "<p>قال «نعم».</p>"),
    ];
    for (lang, text, html) in table {
        assert_eq!(dressed(text, lang).trim_end(), html, "{text}");
    }
}
