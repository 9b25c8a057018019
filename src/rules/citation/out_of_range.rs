//! Citation numbers above the last number of the list.

use crate::declare_rule;
use crate::document::Document;
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
