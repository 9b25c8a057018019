//! Every rule's help page holds true: its wrong examples are found, its right ones are not.

use proofmark::finding::{Finding, Severity};
use proofmark::rule::Rule;
use proofmark::rules::RULES;
use proofmark::{Manuscript, Options, check, read};

/// An example: the ending of the file that its block names, and its text.
type Example = (String, String);

/// The code blocks of `page` under the heading `## {heading}`.
fn examples(page: &str, heading: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut here = false;
    let mut block: Option<Example> = None;
    for line in page.lines() {
        match &mut block {
            Some(example) if line.starts_with("```") => {
                examples.push(std::mem::take(example));
                block = None;
            }
            Some((_, text)) => {
                text.push_str(line);
                text.push('\n');
            }
            None if line.starts_with("```") && here => block = Some((line[3..].to_owned(), String::new())),
            None if line.starts_with("## ") => here = line == format!("## {heading}"),
            None => {}
        }
    }
    examples
}

/// What the whole engine finds in an example under `rule`'s id.
fn findings(rule: &Rule, (ending, text): &Example) -> Vec<Finding> {
    let manuscript = match ending.as_str() {
        "text" => Ok(Manuscript::new(text)),
        ending => read::file(&format!("example.{ending}"), text.as_bytes(), &mut |_| None)
            .map(|import| import.manuscript),
    };
    let Ok(manuscript) = manuscript else { return Vec::new() };
    let mut findings = check(&manuscript, &Options::default()).findings;
    findings.retain(|finding| finding.rule == rule.id);
    findings
}

#[test]
fn wrong_examples_are_found() {
    for rule in RULES {
        let examples = examples(&rule.help(), "Wrong");
        assert!(!examples.is_empty(), "{} has no wrong example", rule.id);
        for example in examples {
            assert!(!findings(rule, &example).is_empty(), "{} finds nothing in:\n{}", rule.id, example.1);
        }
    }
}

#[test]
fn right_examples_are_left_alone() {
    for rule in RULES {
        let examples = examples(&rule.help(), "Right");
        assert!(!examples.is_empty(), "{} has no right example", rule.id);
        for example in examples {
            let found = findings(rule, &example);
            assert!(
                found.iter().all(|finding| finding.severity == Severity::Info),
                "{} blames:\n{}\n{found:#?}",
                rule.id,
                example.1
            );
        }
    }
}

#[test]
fn pages_say_what_and_where_from() {
    for rule in RULES {
        let page = rule.help();
        assert!(page.starts_with("# ") && page.contains("\n## Source\n"), "{}:\n{page}", rule.id);
        let what = page.lines().nth(2).unwrap_or("");
        assert!(
            !what.is_empty() && !what.starts_with('#'),
            "{} does not say what it finds:\n{page}",
            rule.id
        );
    }
}
