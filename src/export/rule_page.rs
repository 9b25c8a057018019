//! The rules' help pages as plain parts, for a page that builds its elements itself.

use serde::Serialize;

use crate::finding::Severity;
use crate::rule::Rule;

/// A rule as it is introduced to people.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RulePage {
    /// `group/name`.
    pub id: &'static str,
    /// The part before the slash.
    pub group: &'static str,
    /// How sure its findings are, usually.
    pub severity: Severity,
    /// What it finds, in a few words.
    pub title: &'static str,
    /// The help page below its heading, in order.
    pub help: Vec<Part>,
}

/// A part of a help page. Code within a sentence stays between backticks.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", content = "text", rename_all = "lowercase")]
pub enum Part {
    /// A heading.
    Heading(String),
    /// A paragraph, on one line.
    Paragraph(String),
    /// An example, with its line ends.
    Example(String),
}

impl RulePage {
    /// The page of `rule`. Its Markdown has headings, paragraphs and fenced examples, and nothing else.
    pub fn new(rule: &Rule) -> Self {
        let mut help = Vec::new();
        let text = rule.help();
        let mut fenced = false;
        let mut part = String::new();
        for line in text.lines() {
            if line.starts_with("```") {
                let kind = if fenced { Part::Example } else { Part::Paragraph };
                close(&mut help, &mut part, kind);
                fenced = !fenced;
            } else if fenced {
                part.push_str(line);
                part.push('\n');
            } else if let Some(heading) = line.strip_prefix("## ") {
                close(&mut help, &mut part, Part::Paragraph);
                help.push(Part::Heading(heading.trim().to_owned()));
            } else if line.trim().is_empty() {
                close(&mut help, &mut part, Part::Paragraph);
            } else if !line.starts_with("# ") {
                if !part.is_empty() {
                    part.push(' ');
                }
                part.push_str(line.trim());
            }
        }
        close(&mut help, &mut part, Part::Paragraph);
        RulePage { id: rule.id, group: rule.group(), severity: rule.severity, title: rule.title(), help }
    }
}

/// Ends the part that is being read.
fn close(help: &mut Vec<Part>, part: &mut String, kind: fn(String) -> Part) {
    let text = std::mem::take(part);
    if !text.trim().is_empty() {
        help.push(kind(text.trim_end().to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::RULES;

    #[test]
    fn a_page_has_its_paragraphs_and_both_examples() {
        for rule in RULES {
            let page = RulePage::new(rule);
            let headings: Vec<_> = page
                .help
                .iter()
                .filter_map(|part| if let Part::Heading(text) = part { Some(text.as_str()) } else { None })
                .collect();
            assert!(headings.starts_with(&["Wrong", "Right"]), "{}: {headings:?}", rule.id);
            assert!(matches!(page.help.first(), Some(Part::Paragraph(_))), "{}", rule.id);
            assert!(!page.title.is_empty(), "{}", rule.id);
        }
    }

    #[test]
    fn an_example_keeps_its_lines_and_a_paragraph_becomes_one() {
        let page = RulePage::new(&crate::rules::citation::out_of_range::RULE);
        let example =
            page.help.iter().find_map(|part| if let Part::Example(text) = part { Some(text) } else { None });
        assert!(example.is_some_and(|text| text.contains('\n')));
        let lines = page.help.iter().any(|part| matches!(part, Part::Paragraph(text) if text.contains('\n')));
        assert!(!lines);
    }
}
