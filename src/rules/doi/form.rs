//! DOIs written in an outdated form.

use crate::declare_rule;
use crate::document::Document;
use crate::document::doi::resolver_at_end;
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
    let label =
        |text: &str| label_at_end(text).filter(|&at| !text[..at].ends_with(|c: char| c.is_alphanumeric()));
    // "https://doi.org/doi:", "doi: doi:": a label where none belongs.
    if let Some(inner) = label_at_end(before) {
        let outer = before[..inner].trim_end_matches(' ');
        return resolver_at_end(outer).or_else(|| label(outer)).map(|start| before.len() - start);
    }
    let start = resolver_at_end(before)?;
    // Where two addresses stand in a row, `doi/malformed` tells.
    if resolver_at_end(&before[..start]).is_some() {
        return None;
    }
    let address = before[start..].to_ascii_lowercase();
    let label = label(&before[..start]);
    let outdated = !["https://doi.org/", "doi.org/"].contains(&address.as_str()) || label.is_some();
    outdated.then(|| before.len() - label.unwrap_or(start))
}

/// Where "doi:" begins with which the text ends.
fn label_at_end(text: &str) -> Option<usize> {
    let text = text.trim_end_matches(' ');
    let at = text.len().checked_sub("doi:".len())?;
    text.get(at..).filter(|end| end.eq_ignore_ascii_case("doi:")).map(|_| at)
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
            ("1-2. https://doi.org/doi:", Some("https://doi.org/doi:")),
            ("1-2. doi:doi.org/", Some("doi:doi.org/")),
            ("1-2. doi: doi:", Some("doi: doi:")),
            ("1-2. https://doi.org/http://dx.doi.org/", None),
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
