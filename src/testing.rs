//! Helpers for the rules' own tests.

use crate::finding::Finding;
use crate::{Manuscript, Options, check};

/// The findings of one rule in `text`.
pub(crate) fn findings(rule: &str, text: &str) -> Vec<Finding> {
    let options = Options { rules: vec![rule.to_owned()], this_year: Some(2026), ..Options::default() };
    check(&Manuscript::new(text), &options).findings
}

/// What one rule marks in `text`, as quoted text.
pub(crate) fn marked<'a>(rule: &str, text: &'a str) -> Vec<&'a str> {
    findings(rule, text).iter().map(|finding| &text[finding.place.span.range()]).collect()
}

/// `text` after the first fix of each finding of the rule.
pub(crate) fn mended(rule: &str, text: &str) -> String {
    let mut edits: Vec<_> = findings(rule, text)
        .into_iter()
        .filter_map(|finding| finding.fixes.into_iter().next())
        .flat_map(|fix| fix.edits)
        .collect();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.place));
    edits.iter().fold(text.to_owned(), |mut text, edit| {
        text.replace_range(edit.place.span.range(), &edit.text);
        text
    })
}

/// `body`, and under it a numbered list of `count` plain entries.
pub(crate) fn with_list(body: &str, count: usize) -> String {
    const NAMES: [&str; 8] = ["Ames", "Bond", "Clark", "Doyle", "Evans", "Ford", "Grant", "Hale"];
    let mut text = format!("A title\n\nIntroduction\n{body}\n\nReferences\n");
    for number in 1..=count {
        // Names that do not rise, so that the list is not taken for an alphabetical one.
        let name = NAMES[number * 5 % NAMES.len()];
        text.push_str(&format!(
            "{number}. {name} A. Study {number}. J Test. {};{number}:1-9.\n",
            1990 + number % 30
        ));
    }
    text
}
