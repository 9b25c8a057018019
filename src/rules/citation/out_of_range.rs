//! Citation numbers above the last number of the list.

use crate::declare_rule;
use crate::document::{CitationStyle, Document};
use crate::finding::Finding;
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Citation of a reference that the list does not have
    ///
    /// A number in the text is higher than the last number of the reference list. Either an entry is missing or the
    /// number is wrong; readers cannot find the source, and many journals return the paper for it.
    ///
    /// ## Wrong
    /// ```text
    /// It was shown before [1,2] and again [3].
    ///
    /// References
    /// 1. Ames A. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// It was shown before [1] and again [2].
    ///
    /// References
    /// 1. Ames A. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// ```
    ///
    /// ## Source
    /// ICMJE Recommendations, IV.A.3.g: references are numbered consecutively, and the text cites them by these numbers.
    RULE, "citation/out-of-range", Error, check
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else {
        findings.abstain(Message::new("abstain-no-reference-list"));
        return;
    };
    if document.citations.style == CitationStyle::Unknown && !document.only_references() {
        findings.abstain(Message::new("abstain-no-citations"));
    }
    if list.others > 0 {
        findings.abstain(Message::new("abstain-several-lists").with("count", list.others + 1));
    }
    let last = list.last_number();
    for range in document.citations.list.iter().flat_map(|citation| &citation.ranges) {
        // A range that runs backwards is wrong in itself, and `citation/range` says so.
        let backwards = range.first > range.last;
        let number = range.last;
        if number > last && !backwards {
            findings.report(
                Finding::new(
                    range.place,
                    Message::new("citation-out-of-range").with("number", number).with("last", last),
                )
                .evidence(Message::new("evidence-list-ends").with("last", last)),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, marked, with_list};

    #[test]
    fn numbers_beyond_the_list_are_marked_in_every_dress() {
        for (body, expected) in [
            ("Seen [1], [2], [3] and [4,5,7,19].", vec!["19"]),
            ("Seen [1], [2], [3], [5–12].", vec!["5–12"]),
            ("Seen [1]–[12], [2], [3].", vec!["[1]–[12]"]),
            ("Seen (1), here (2); there (3) and, at last (4, 12).", vec!["12"]),
            ("Seen¹ here² and³ there.¹²", vec!["¹²"]),
            ("Seen [3].", vec![]),
            ("Seen [3] and [12].", vec!["12"]),
            ("Seen [12].", vec!["12"]),
        ] {
            assert_eq!(marked("citation/out-of-range", &with_list(body, 9)), expected, "{body}");
        }
    }

    #[test]
    fn what_only_looks_like_a_citation_is_left_alone() {
        for body in [
            "Seen [1], [2], [3]; the range was [12, 40].",
            "Seen [1], [2], [3]; in [2019] too.",
            "Seen [1], [2], [3]; 95% CI [12, 40].",
            "Seen [1], [2], [3]; x in [0, 1].",
            "Seen [1], [2], [3]; along the [110] direction.",
        ] {
            assert_eq!(marked("citation/out-of-range", &with_list(body, 9)), Vec::<&str>::new(), "{body}");
        }
    }

    #[test]
    fn without_a_list_nothing_is_said() {
        assert!(
            findings("citation/out-of-range", "A title\n\nIntroduction\nSeen [1], [2], [99].").is_empty()
        );
    }
}
