//! A review as Markdown for a comment on a pull request: counts first, three of each group, then the whole.

use super::{GROUPS, Reader, Review};
use crate::locale::Form;

/// How many of a group are told before the rest is folded away.
const SAMPLES: usize = 3;

/// The review as Markdown, running in the direction of its language.
pub fn markdown(review: &Review, reader: &Reader) -> String {
    let title = reader.say("review-title", &[], Form::Isolated);
    let mut told = format!("<div dir=\"{}\">\n\n## {}\n\n", reader.locale.direction().as_str(), escaped(&title));
    let groups = || GROUPS.iter().filter(|group| review.of(**group).next().is_some());
    if review.is_empty() {
        told.push_str(&escaped(&reader.say("review-nothing", &[], Form::Isolated)));
        told.push('\n');
    }
    for group in groups() {
        told.push_str(&format!("- {}\n", escaped(&reader.heading(*group, review.of(*group).count(), Form::Isolated))));
    }
    for group in groups() {
        let count = review.of(*group).count();
        let lines: Vec<String> =
            review.of(*group).map(|change| format!("- {}\n", escaped(&reader.told(change, Form::Isolated)))).collect();
        told.push_str(&format!("\n### {}\n\n", escaped(&reader.heading(*group, count, Form::Isolated))));
        told.extend(lines.iter().take(SAMPLES).cloned());
        if count > SAMPLES {
            let rest = reader.say("review-rest", &[("count", (count - SAMPLES).into())], Form::Isolated);
            told.push_str(&format!("\n<details><summary>{}</summary>\n\n", escaped(&rest)));
            told.extend(lines.into_iter().skip(SAMPLES));
            told.push_str("\n</details>\n");
        }
    }
    told.push_str("\n</div>\n");
    told
}

/// Words as they are: no sign of them is markup, and none calls a person of the git host.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            '@' => escaped.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' | '\r' => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_no_markup_and_call_nobody() {
        assert_eq!(escaped("*a* <b> @team\n| x"), "\\*a\\* &lt;b> &#64;team \\| x");
    }
}
