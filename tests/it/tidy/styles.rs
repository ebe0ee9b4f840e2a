//! Styles say start and end, never left and right: one sheet serves both directions.

use bayan::base::SitePath;
use bayan::theme::lint;

use super::{SourceFile, Violation, assert_finds, assert_tidy, files};

/// Every declaration that names a physical side, by the rule that `bayan check` tells of a site's own theme.
fn physical_sides(file: &SourceFile) -> Vec<Violation> {
    let found = lint::sheet(&SitePath::new(&file.path), &file.text, &[]);
    let sides = found.iter().filter(|fault| fault.id() == "style-physical-side");
    sides.map(|fault| file.violation(fault.span.range().start, fault.id())).collect()
}

#[test]
fn no_style_names_a_physical_side() {
    assert_tidy(&files("themes", &[".css"]), physical_sides);
}

#[test]
fn a_physical_side_is_found() {
    let css = "
        a { margin-left: 1rem; } /* WRONG */
        b { left: 0; } /* WRONG */
        c { text-align: right } /* WRONG */
        d { float: left; } /* WRONG */
        e { border-top-left-radius: 4px; } /* WRONG */
        f { padding: 1px 2px 3px 4px; } /* WRONG */
        g { border-radius: 4px 0 0 4px; } /* WRONG */
        h { padding-top: 1px; } /* WRONG */
        i { background: linear-gradient(to right, red, blue); } /* WRONG */
        @media (width > 40em) { j { inset: 0 auto 0 0; } } /* WRONG */
        k { --side: left; } /* WRONG */
        l:hover { & m { scroll-margin-right: 1px; } } /* WRONG */
    ";
    assert_finds(physical_sides, "themes/a/styles/a.css", css);
}

#[test]
fn logical_sides_are_left_alone() {
    let css = "/* never margin-left: 1rem; */ a.left:hover { margin-inline: 1px 2px; margin: 0 auto; padding: 1px 2px 3px 2px;
        text-align: start; border-radius: 4px 4px 0 0; border-start-start-radius: 4px; content: \"left: right\" }";
    assert!(physical_sides(&SourceFile::new("themes/a/styles/a.css", css)).is_empty());
}
