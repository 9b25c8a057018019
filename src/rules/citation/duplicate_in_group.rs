//! One reference twice in one citation.

use crate::declare_rule;
use crate::document::{Document, NamedCitation};
use crate::finding::{Edit, Finding, Fix, Place};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # One reference twice in one citation
    ///
    /// A group of citations names the same reference twice: `[3, 5, 3]`, `(Ames, 2019; Ames, 2019)`. Either the second is
    /// too many, or another reference was meant. Numbers that lie within a range beside them are `citation/range`'s.
    ///
    /// ## Wrong
    /// ```text
    /// It was shown before [1,2,1].
    ///
    /// References
    /// 1. Dean D. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// It was shown before [1,2].
    ///
    /// References
    /// 1. Dean D. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// ```
    ///
    /// ## Source
    /// ICMJE Recommendations, IV.A.3.g: a citation names each of its references once.
    RULE, "citation/duplicate-in-group", Error, check
}

fn check(document: &Document, findings: &mut Findings) {
    for citation in &document.citations.list {
        // "[3, Theorem 1; 3, Theorem 2]" cites two places of one work.
        if document.text(citation.place).contains(char::is_alphabetic) {
            continue;
        }
        for (at, range) in citation.ranges.iter().enumerate().skip(1) {
            let same = |other: &&_| {
                let other: &crate::document::CitedRange = other;
                other.ends() == range.ends()
            };
            let (Some(first), Some(before)) =
                (citation.ranges[..at].iter().find(same), citation.ranges.get(at - 1))
            else {
                continue;
            };
            let text = document.text(range.place);
            report(document, findings, first.place, before.place, range.place, text);
        }
    }
    for pair in document.citations.named.windows(2) {
        let [first, second] = pair else { continue };
        let text = document.text(second.place);
        if same_work(document, first, second) {
            report(document, findings, first.place, first.place, second.place, text);
        }
    }
}

/// True where the second citation by author and year follows the first in one pair of parentheses and prints the same.
fn same_work(document: &Document, first: &NamedCitation, second: &NamedCitation) -> bool {
    let between = document.body.text().get(first.place.span.end..second.place.span.start);
    first.is_certain()
        && first.year.is_some()
        && first.entries.len() == 1
        && first.entries == second.entries
        && document.text(first.place) == document.text(second.place)
        && between.is_some_and(|between| between.trim() == ";")
}

/// Reports the citation at `place`, which stood at `first` already; `before` is the one right before it.
fn report(
    document: &Document,
    findings: &mut Findings,
    first: Place,
    before: Place,
    place: Place,
    text: &str,
) {
    let mut finding = Finding::new(place, Message::new("citation-duplicate-in-group").with("citation", text))
        .related(first, Message::new("citation-duplicate-in-group-first"));
    let rest = Place { field: place.field, span: Span::new(before.span.end, place.span.end) };
    // "[3, and 5, 3]": only what is plainly a separator goes with the number.
    let separator = Place { field: place.field, span: Span::new(before.span.end, place.span.start) };
    if document.text(separator).chars().all(|c| matches!(c, ',' | ';' | ' ' | '˒' | '⸴')) {
        let label = Message::new("fix-delete-repeat").with("text", text);
        finding = finding.fix(Fix { label, edits: vec![Edit { place: rest, text: String::new() }] });
    }
    findings.report(finding);
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, mended, with_list};

    #[test]
    fn the_second_mention_goes_with_its_comma() {
        for (wrong, right) in [
            ("Seen [3,3].", "Seen [3]."),
            ("Seen [3, 5, 3, 8].", "Seen [3, 5, 8]."),
            ("Seen [3–5, 7, 3–5].", "Seen [3–5, 7]."),
        ] {
            let text = with_list(&format!("{wrong} Also [1], [2], [4]."), 9);
            assert!(mended("citation/duplicate-in-group", &text).contains(right), "{wrong}");
        }
        let raised = with_list("Seen.³˒⁵˒³ So,¹ and² then.⁴", 9);
        assert_eq!(findings("citation/duplicate-in-group", &raised).len(), 1);
    }

    #[test]
    fn different_numbers_and_places_in_one_work_are_left_alone() {
        for body in ["Seen [3, 5].", "Seen [3, Theorem 1; 3, Theorem 2].", "Seen [3–5, 4]."] {
            let text = with_list(&format!("{body} Also [1], [2], [4]."), 9);
            assert!(findings("citation/duplicate-in-group", &text).is_empty(), "{body}");
        }
    }

    #[test]
    fn authors_and_years_repeat_within_parentheses_only() {
        let list = "\n\nReferences\nAmes A., 2019. One. J. Test 1, 1–2.\nBond B., 2020. Two. J. Test 2, 3–4.\nDean D., 2021. Three. J. Test 3, 5–6.\n";
        let count = |body: &str| {
            let text = format!("A title\n\nIntroduction\n{body}{list}");
            findings("citation/duplicate-in-group", &text).len()
        };
        assert_eq!(count("Known (Ames, 2019; Ames, 2019). So (Bond, 2020) and (Dean, 2021)."), 1);
        assert_eq!(count("Known (Ames, 2019). Doubted (Ames, 2019). So (Bond, 2020; Dean, 2021)."), 0);
    }
}
