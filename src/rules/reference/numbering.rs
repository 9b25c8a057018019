//! Gaps, repeats and restarts in the printed numbers of the list.

use crate::declare_rule;
use crate::document::Document;
use crate::finding::{Edit, Finding, Fix, Place};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # Reference list that is not numbered in order
    ///
    /// The printed numbers of the list rise by one from entry to entry. Where one is missing, stands twice, or starts again,
    /// the citations behind that place point at the wrong works.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// 1. Dean D. One. J Test. 2019;1:1-2.
    /// 3. Bond B. Two. J Test. 2020;2:3-4.
    /// 3. Cole C. Three. J Test. 2020;2:5-6.
    /// 4. Ames A. Four. J Test. 2020;2:7-8.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// 1. Dean D. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// 3. Cole C. Three. J Test. 2020;2:5-6.
    /// 4. Ames A. Four. J Test. 2020;2:7-8.
    /// ```
    ///
    /// ## Source
    /// ICMJE Recommendations, IV.A.3.g.ii: references are numbered consecutively.
    RULE, "reference/numbering", Error, check
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    if !list.numbered() {
        return;
    }
    let printed: Vec<(u32, Place)> =
        list.entries.iter().filter_map(|entry| Some((entry.printed?, entry.marker?))).collect();
    let mut at = 1;
    while at < printed.len() {
        let ((before, before_place), (number, place)) = (printed[at - 1], printed[at]);
        if number == before + 1 {
            at += 1;
            continue;
        }
        let expected = before + 1;
        let next = printed.get(at + 1).map(|entry| entry.0);
        // One wrong number between right ones: the list goes on as if the right one stood there.
        let slip = next == Some(expected + 1);
        let code = match () {
            () if number == before => "reference-numbering-repeat",
            () if number == 1 => "reference-numbering-restart",
            () if number > expected => "reference-numbering-gap",
            () => "reference-numbering-back",
        };
        let message =
            Message::new(code).with("number", number).with("before", before).with("expected", expected);
        let mut finding = Finding::new(place, message)
            .evidence(Message::new("evidence-numbering").with("number", number).with("before", before))
            .related(before_place, Message::new("reference-numbering-before").with("number", before));
        if slip {
            let label = Message::new("fix-number").with("number", expected);
            finding = finding.fix(Fix {
                label,
                edits: vec![Edit { place: digits(document, place), text: expected.to_string() }],
            });
        }
        findings.report(finding);
        at += if slip { 2 } else { 1 };
    }
}

/// The digits of a marker, without its dots and brackets.
fn digits(document: &Document, marker: Place) -> Place {
    let text = document.text(marker);
    let start = text.find(char::is_numeric).unwrap_or(0);
    let end = text
        .rfind(char::is_numeric)
        .and_then(|at| text[at..].chars().next().map(|c| at + c.len_utf8()))
        .unwrap_or(text.len());
    Place { field: marker.field, span: Span::new(start, end).shifted(marker.span.start) }
}

#[cfg(test)]
mod tests {
    use crate::testing::{marked, mended, with_list};

    #[test]
    fn a_wrong_number_between_right_ones_is_mended() {
        let right = with_list("Text.", 9);
        let wrong = right.replace("\n4. ", "\n5. ");
        assert_eq!(marked("reference/numbering", &wrong), ["5."]);
        assert_eq!(mended("reference/numbering", &wrong), right);
    }

    #[test]
    fn gaps_repeats_and_restarts_are_told_apart() {
        let right = with_list("Text.", 6);
        assert!(marked("reference/numbering", &right).is_empty());
        let gap =
            right.replace("\n4. Ford", "\n9. Ford").replace("\n5. ", "\n10. ").replace("\n6. ", "\n11. ");
        assert_eq!(marked("reference/numbering", &gap).len(), 1);
        let restart = right.replace("\n4. ", "\n1. ").replace("\n5. ", "\n2. ").replace("\n6. ", "\n3. ");
        assert_eq!(marked("reference/numbering", &restart), ["1."]);
    }
}
