//! One DOI under two references.

use std::collections::HashMap;

use crate::declare_rule;
use crate::document::Document;
use crate::finding::Finding;
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # One DOI under two references
    ///
    /// A DOI names one work. Where it stands under two entries, either one of them has the wrong DOI or the same work is
    /// listed twice.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// 1. Ames A. One. J Test. 2019;1:1-2. doi:10.1234/test.1
    /// 2. Bond B. Two. J Test. 2020;2:3-4. https://doi.org/10.1234/TEST.1
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// 1. Ames A. One. J Test. 2019;1:1-2. doi:10.1234/test.1
    /// 2. Bond B. Two. J Test. 2020;2:3-4. https://doi.org/10.1234/test.2
    /// ```
    ///
    /// ## Source
    /// DOI Handbook, section 2: a DOI name is unique, and ASCII case does not matter.
    RULE, "doi/duplicate", Error, check
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    let mut first = HashMap::new();
    for entry in &list.entries {
        for doi in &entry.dois {
            let (number, place) = *first.entry(doi.normal.as_str()).or_insert((entry.number(), doi.place));
            if number != entry.number() {
                findings.report(
                    Finding::new(
                        doi.place,
                        Message::new("doi-duplicate").with("number", entry.number()).with("other", number),
                    )
                    .related(place, Message::new("doi-duplicate-first").with("number", number)),
                );
            }
        }
    }
}
