//! What the person at the terminal has told their machine: languages, colours, the width of the window.

use std::env;
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::path::PathBuf;

/// What stands at the other end of an output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// Whether a person reads it, and not another program.
    pub is_terminal: bool,
    /// How many cells a line has; 80 when nobody knows.
    pub width: usize,
    /// Whether colours are welcome.
    pub color: bool,
}

/// Where data goes.
pub fn stdout() -> Terminal {
    terminal(io::stdout().is_terminal(), console::Term::stdout().size_checked())
}

/// Where talk goes.
pub fn stderr() -> Terminal {
    terminal(io::stderr().is_terminal(), console::Term::stderr().size_checked())
}

/// What a person answers to a question, without the break of the line; none when there is no person at the terminal.
pub fn prompt(question: &str) -> Option<String> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return None;
    }
    eprint!("{question}");
    io::stderr().flush().ok()?;
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer).ok()?;
    (read > 0).then(|| answer.trim_end_matches(['\n', '\r']).to_owned())
}

/// What was typed to start the program, its own name first.
pub fn arguments() -> Vec<std::ffi::OsString> {
    env::args_os().collect()
}

/// The folder the program was started in.
pub fn current_folder() -> io::Result<PathBuf> {
    env::current_dir()
}

/// The languages the person would like to be spoken to in, as BCP 47 tags, the dearest first.
pub fn preferred_languages() -> Vec<String> {
    let settings = ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"].map(|name| env::var(name).unwrap_or_default());
    tags(settings.iter().flat_map(|setting| setting.split(':')))
}

fn terminal(is_terminal: bool, size: Option<(u16, u16)>) -> Terminal {
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = env::var_os("TERM").is_some_and(|name| name == "dumb");
    // A window that says it has no width has not been asked yet.
    let width = size.map(|(_, columns)| usize::from(columns)).filter(|columns| *columns > 0).unwrap_or(80);
    // https://no-color.org: when set and not empty, whatever its value.
    Terminal { is_terminal, width, color: is_terminal && !is_dumb && !is_set("NO_COLOR") }
}

/// Locale names of POSIX as language tags, each followed by its language alone. `C` asks for no language at all, so
/// nothing after it counts.
fn tags<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for name in names.filter(|name| !name.is_empty()) {
        let name = name.split(['.', '@']).next().unwrap_or_default();
        if matches!(name, "C" | "POSIX") {
            break;
        }
        let whole = name.replace('_', "-");
        let language = whole.split('-').next().unwrap_or_default().to_owned();
        for tag in [whole, language] {
            if !tag.is_empty() && !tags.contains(&tag) {
                tags.push(tag);
            }
        }
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locale_names_become_language_tags() {
        let check = |names: &[&str], expected: &[&str]| assert_eq!(tags(names.iter().copied()), expected, "{names:?}");
        check(&["ar_MA.UTF-8"], &["ar-MA", "ar"]);
        check(&["zgh_MA", "fr"], &["zgh-MA", "zgh", "fr"]);
        check(&["", "sr_RS@latin", "fr_FR.UTF-8", "fr_FR"], &["sr-RS", "sr", "fr-FR", "fr"]);
        check(&["C.UTF-8", "ar_MA"], &[]);
        check(&["fr", "POSIX", "ar"], &["fr"]);
        check(&[], &[]);
    }

    #[test]
    fn a_pipe_has_eighty_cells_and_no_colour() {
        assert_eq!(terminal(false, None), Terminal { is_terminal: false, width: 80, color: false });
        assert_eq!(terminal(false, Some((24, 132))).width, 132);
        assert_eq!(terminal(false, Some((0, 0))).width, 80);
    }
}
