//! The elements that are written, and what never is.

use super::*;
use Direction::{Ltr, Rtl};

/// Each text is written so.
fn check(cases: &[(&str, &str)]) {
    for (text, html) in cases {
        assert_eq!(written(text, Ltr).trim_end(), *html, "{text}");
    }
}

#[test]
fn common_markdown_is_written_compactly() {
    check(&[
        ("a *b* **c** ~~d~~ `e`", "<p>a <em>b</em> <strong>c</strong> <del>d</del> <code dir=\"ltr\">e</code></p>"),
        ("a  \nb\nc", "<p>a<br>\nb\nc</p>"),
        ("# a\n\n## b {#own}", "<h2 id=\"section-1\">a</h2>\n<h3 id=\"section-2\">b</h3>"),
        ("###### a", "<h6 id=\"section-1\">a</h6>"),
        ("- a\n- b\n  1. c", "<ul>\n<li>a</li>\n<li>b<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>"),
        ("3. a\n\n4. b", "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>"),
        ("> a", "<blockquote><p>a</p>\n</blockquote>"),
        ("***", "<hr>"),
        (
            "```yaml\na: <b>\n```",
            "<pre dir=\"ltr\" tabindex=\"0\"><code class=\"language-yaml\">a: &lt;b&gt;\n</code></pre>",
        ),
        ("term\n: meaning", "<dl><dt>term</dt><dd>meaning</dd>\n</dl>"),
        ("a &amp; b < c \" '", "<p>a &amp; b &lt; c &quot; &#39;</p>"),
    ]);
}

#[test]
fn html_on_the_list_is_kept_the_rest_is_text_and_remarks_are_nothing() {
    check(&[
        ("a <B onclick=x>c</b>", "<p>a <b>c</b></p>"),
        ("a <b>c", "<p>a &lt;b&gt;c</p>"),
        ("*a <b>c* d</b>", "<p><em>a &lt;b&gt;c</em> d&lt;/b&gt;</p>"),
        ("a <blink>c</blink>", "<p>a &lt;blink&gt;c&lt;/blink&gt;</p>"),
        (
            "a <a href='https://a.example/?a&amp;b'>c</a>",
            "<p>a <a href=\"https://a.example/?a&amp;b\" rel=\"external\">c</a></p>",
        ),
        ("a <a href=javascript:x>c</a>", "<p>a <a>c</a></p>"),
        ("[a <a href='https://a.example/'>b</a>](id:b)", "<p><a href=\"../b\">a <span>b</span></a></p>"),
        ("a <span lang=ar>c</span> d", "<p>a <span lang=\"ar\" dir=\"rtl\">c</span> d</p>"),
        (
            "<details><summary>More</summary>\n\n*b*\n\n</details>",
            "<details><summary>More</summary>\n<p><em>b</em></p>\n</details>",
        ),
        ("<ul><li>a &copy; b</li></ul>", "<ul><li>a © b</li></ul>"),
        ("<div>\nكلمات\n</div>", "<div dir=\"rtl\"><div>\nكلمات\n</div></div>"),
        (" <div>\n  *b*\n <foo>", "<p>&lt;div&gt;\n  *b*\n &lt;foo&gt;</p>"),
        ("  <p>a</p>", "  <p>a</p>"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("a <!-- not for readers --> b", "<p>a  b</p>"),
        ("<!-- not for readers\nat all -->\n\nb", "<p>b</p>"),
        ("<!-- left open\n\nb", "<p>&lt;!-- left open\n\nb</p>"),
    ]);
    assert_eq!(written("<script>x</script>", Rtl), "<p dir=\"ltr\">&lt;script&gt;x&lt;/script&gt;</p>\n");
}

/// The sanitiser has nothing to do: it is there for the day on which the writer is wrong.
#[test]
fn the_sanitiser_changes_nothing_of_what_is_written() {
    let text = "## A {#a}\n\n| a | b |\n|:--|--:|\n| [x](id:b) | `c` |\n\n1. a\n2. b[^n]\n\n[^n]: Note *x*\n\n> q\n\n\
        ```yaml\na: 1\n```\n\n![alt](id:b \"t\")\n\nterm\n: ~~meaning~~ **b**\n\n[كلمات]{lang=ar} [Le]{lang=fr}\n\n\
        ::: {lang=ar}\nكلمات\n:::\n\n3. a\n\n---\n\na\\\nb [](figure:population) <br> <q lang=fr title=x>y</q> \
        <time datetime=2026>z</time>\n\n<ol start=3><li value=4>a</li></ol>\n";
    for direction in [Ltr, Rtl] {
        let html = written(text, direction);
        // Signs that need no reference are written without.
        let bare = |html: &str| html.replace("&#39;", "'").replace("&quot;", "\"").replace("&nbsp;", "\u{a0}");
        assert_eq!(bare(&super::super::sanitise::sanitise(&html)), bare(&html));
    }
}

#[test]
fn links_say_where_they_lead_and_never_run_anything() {
    check(&[
        ("[a](id:b)", "<p><a href=\"../b\">a</a></p>"),
        ("[a](id:french)", "<p><a href=\"../../fr/pages/french/\" hreflang=\"fr\">a</a></p>"),
        ("[a *b*](id:hidden)", "<p>a <em>b</em></p>"),
        ("[a](javascript:alert(1))", "<p>a</p>"),
        ("[a](JavaScript:alert(1))", "<p>a</p>"),
        ("[a](data:text/html,x)", "<p>a</p>"),
        ("[a](vbscript:x)", "<p>a</p>"),
        ("[a](<java\tscript:x>)", "<p>a</p>"),
        (
            "[a](https://example.org/جهة?a=1&b=2 \"t\")",
            "<p><a href=\"https://example.org/%D8%AC%D9%87%D8%A9?a=1&amp;b=2\" rel=\"external\" title=\"t\">a</a></p>",
        ),
        (
            "[](https://example.org/)",
            "<p><a href=\"https://example.org/\" rel=\"external\">https://example.org/</a></p>",
        ),
        ("<a@example.org>", "<p><a href=\"mailto:a@example.org\">a@example.org</a></p>"),
    ]);
}

#[test]
fn images_have_words_and_come_from_the_site() {
    check(&[
        ("![a \"b\"](id:x.jpg)", "<figure><img src=\"../x.jpg\" alt=\"a &quot;b&quot;\" decoding=\"async\"></figure>"),
        (
            "![a](id:x.jpg \"c\")",
            "<figure><img src=\"../x.jpg\" alt=\"a\" decoding=\"async\"><figcaption>c</figcaption></figure>",
        ),
        ("a ![b](id:x.jpg)", "<p>a <img src=\"../x.jpg\" alt=\"b\" decoding=\"async\"></p>"),
        ("![b](https://example.org/x.jpg)", "<p><a href=\"https://example.org/x.jpg\" rel=\"external\">b</a></p>"),
        ("![b](id:hidden)", "<p>b</p>"),
        (
            "![a](id:x.jpg)\n\n![b](id:y.jpg)",
            "<figure><img src=\"../x.jpg\" alt=\"a\" decoding=\"async\"></figure>\n\
             <figure><img src=\"../y.jpg\" alt=\"b\" loading=\"lazy\" decoding=\"async\"></figure>",
        ),
    ]);
}

#[test]
fn tables_have_scopes_and_logical_alignment() {
    check(&[(
        "## T\n\n| a | b | c |\n|:--|:-:|--:|\n| d | e | f |\n\n| | x |\n|---|---|\n| y | z |",
        "<h3 id=\"section-1\">T</h3>\n\
         <div class=\"scroll\" role=\"region\" aria-labelledby=\"section-1\" tabindex=\"0\"><table>\n\
         <thead>\n<tr><th scope=\"col\" class=\"start\">a</th><th scope=\"col\" class=\"center\">b</th>\
         <th scope=\"col\" class=\"end\">c</th></tr>\n</thead>\n\
         <tbody>\n<tr><td class=\"start\">d</td><td class=\"center\">e</td><td class=\"end\">f</td></tr>\n</tbody>\n\
         </table></div>\n\
         <div class=\"scroll\" tabindex=\"0\"><table>\n<thead>\n<tr><td></td><th scope=\"col\">x</th></tr>\n</thead>\n\
         <tbody>\n<tr><th scope=\"row\">y</th><td>z</td></tr>\n</tbody>\n</table></div>",
    )]);
}

#[test]
fn footnotes_lead_there_and_back() {
    let html = written_at(
        "content/news/opening/text.en.md",
        "a[^x] b[^y] c[^x] d[^none]\n\n[^x]: X[^y]\n[^y]: Y\n[^z]: Z",
        Ltr,
    );
    for piece in [
        "a<sup class=\"note-mark\"><a href=\"#opening-note-1\" id=\"opening-ref-1\" role=\"doc-noteref\">1</a></sup>",
        "c<sup class=\"note-mark\"><a href=\"#opening-note-1\" id=\"opening-ref-1-2\" role=\"doc-noteref\">1</a></sup>",
        "d[^none]",
        "<li id=\"opening-note-1\"><p>X<sup",
        "<a class=\"note-back\" href=\"#opening-ref-1-2\" role=\"doc-backlink\">\u{21A9}</a></p></li>",
        "<li id=\"opening-note-3\"><p>Z</p></li>",
    ] {
        assert!(html.contains(piece), "{piece}\n{html}");
    }
    assert!(written("أ[^1]\n\n[^1]: ب", Rtl).contains('\u{21AA}'), "the arrow turns with the page");
}

#[test]
fn plain_words_become_paragraphs_and_links() {
    let lang = Lang::new("ar").unwrap();
    let how = |direction| How {
        lang,
        direction,
        locales: languages(),
        is_dressed: false,
        heading_shift: 0,
        link: &leads,
        figure: &figure,
        terms: &|_, _| Vec::new(),
        picture: &|_| None,
    };
    assert_eq!(plain("a <b>\nc\n\n\nd", &how(Ltr)), "<p>a &lt;b&gt;\nc</p>\n<p>d</p>\n");
    assert_eq!(plain(" \n ", &how(Ltr)), "");
    assert_eq!(
        plain("see (https://example.org/a_(b)), then", &how(Ltr)),
        "<p>see (<a href=\"https://example.org/a_(b)\" rel=\"external\" dir=\"ltr\">https://example.org/a_(b)</a>), then</p>\n"
    );
    assert_eq!(
        plain("انظر https://example.org/، ثم", &how(Rtl)),
        "<p>انظر <a href=\"https://example.org/\" rel=\"external\" dir=\"ltr\">https://example.org/</a>، ثم</p>\n"
    );
    assert_eq!(plain("*a* [b](c)", &how(Ltr)), "<p>*a* [b](c)</p>\n");
}

#[test]
fn no_depth_is_too_much() {
    written(&"> ".repeat(20_000), Ltr);
    written(&format!("{}a", "- ".repeat(5_000)), Ltr);
    written(&format!("{}a{}", "*".repeat(20_000), "*".repeat(20_000)), Rtl);
    written(&"[a](".repeat(5_000), Rtl);
}
