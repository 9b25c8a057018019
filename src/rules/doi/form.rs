//! DOIs written in an outdated form.

use crate::declare_rule;
use crate::document::Document;
use crate::finding::{Edit, Finding, Fix, Place};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # DOI written in an outdated form
    ///
    /// A DOI is written as the address `https://doi.org/…`: not `dx.doi.org`, not `http:`, and with no "doi:" before the
    /// address. Told once for the whole list, with one fix for all. A list that writes "doi:10.…" throughout is left alone;
    /// lists that mix the two are told by reference/style.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// 1. Ames A. One. J Test. 2019;1:1-2. http://dx.doi.org/10.1234/test.1
    /// 2. Bond B. Two. J Test. 2020;2:3-4. doi:https://doi.org/10.1234/test.2
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// 1. Ames A. One. J Test. 2019;1:1-2. https://doi.org/10.1234/test.1
    /// 2. Bond B. Two. J Test. 2020;2:3-4. https://doi.org/10.1234/test.2
    /// ```
    ///
    /// ## Source
    /// Crossref DOI display guidelines (2017).
    RULE, "doi/form", Info, check
}

/// Places that are named beside the first.
const PLACES: usize = 9;

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    let mut edits: Vec<Edit> = Vec::new();
    let mut doi_of_first = "";
    for entry in &list.entries {
        let text = document.text(entry.place);
        for doi in &entry.dois {
            let at = doi.place.span.start.saturating_sub(entry.place.span.start);
            let Some(length) = text.get(..at).and_then(outdated) else { continue };
            if edits.is_empty() {
                doi_of_first = doi.normal.as_str();
            }
            let span = Span::new(at - length, at).shifted(entry.place.span.start);
            edits.push(Edit {
                place: Place { field: entry.place.field, span },
                text: "https://doi.org/".to_owned(),
            });
        }
    }
    let Some(first) = edits.first() else { return };
    let count = edits.len();
    let message = Message::new("doi-form")
        .with("count", count)
        .with("doi", doi_of_first)
        .with("text", document.text(first.place).trim());
    let mut finding = Finding::new(first.place, message);
    for edit in edits.iter().skip(1).take(PLACES) {
        finding = finding.related(edit.place, Message::new("citation-majority-too"));
    }
    findings.report(finding.fix(Fix { label: Message::new("fix-doi-form").with("count", count), edits }));
}

/// The bytes at the end of `before` that are an outdated address of a DOI, with the label in front of it.
fn outdated(before: &str) -> Option<usize> {
    let ends = |text: &str, end: &str| {
        let at = text.len().checked_sub(end.len())?;
        text.get(at..).filter(|tail| tail.eq_ignore_ascii_case(end)).map(|_| at)
    };
    let mut start = ends(before, "doi.org/")?;
    let host = ["dx.", "www."].iter().find_map(|host| ends(&before[..start], host));
    start = host.unwrap_or(start);
    let secure = ends(&before[..start], "https://");
    let scheme = secure.or_else(|| ends(&before[..start], "http://"));
    start = scheme.unwrap_or(start);
    let label = before[..start].trim_end_matches(' ');
    let label = ends(label, "doi:").filter(|&at| !label[..at].ends_with(|c: char| c.is_alphanumeric()));
    let outdated =
        host.is_some() || scheme.is_some() && secure.is_none() || scheme.is_some() && label.is_some();
    outdated.then(|| before.len() - label.unwrap_or(start))
}

#[cfg(test)]
mod tests {
    use super::outdated;
    use crate::testing::{findings, mended};

    #[test]
    fn outdated_forms_are_told_from_the_right_one() {
        for (before, expected) in [
            ("1-2. http://dx.doi.org/", Some("http://dx.doi.org/")),
            ("1-2. https://dx.doi.org/", Some("https://dx.doi.org/")),
            ("1-2. http://doi.org/", Some("http://doi.org/")),
            ("1-2. doi: https://doi.org/", Some("doi: https://doi.org/")),
            ("1-2. DOI:http://www.doi.org/", Some("DOI:http://www.doi.org/")),
            ("1-2. https://doi.org/", None),
            ("1-2. doi.org/", None),
            ("1-2. doi:", None),
            ("", None),
        ] {
            assert_eq!(outdated(before).map(|length| &before[before.len() - length..]), expected, "{before}");
        }
    }

    #[test]
    fn one_fix_writes_all() {
        let wrong = "References\n1. Ames A. One. J Test. 2019;1:1-2. http://dx.doi.org/10.1234/test.1\n2. Bond B. Two. J Test. 2020;2:3-4. doi:https://doi.org/10.1234/test.2\n";
        let right = wrong.replace("http://dx.", "https://").replace("doi:https", "https");
        assert_eq!(findings("doi/form", wrong).len(), 1);
        assert_eq!(mended("doi/form", wrong), right);
        assert!(findings("doi/form", &right).is_empty());
    }
}
