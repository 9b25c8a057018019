//! References that the text never cites.

use std::collections::HashSet;

use crate::declare_rule;
use crate::document::Document;
use crate::finding::Finding;
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Reference that the text never cites
    ///
    /// Every entry of the list is cited somewhere in the text. One that is not was forgotten when a sentence was cut, or its
    /// citation carries another number. Where only a part of the text is there, nothing is said.
    ///
    /// ## Wrong
    /// ```text
    /// Introduction
    /// First this [1], then that [2], and this [1,2]. Then the other [4].
    ///
    /// References
    /// 1. Dean D. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// 3. Cole C. Three. J Test. 2020;2:5-6.
    /// 4. Ames A. Four. J Test. 2020;2:7-8.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Introduction
    /// First this [1], then that [2,3], and this [1,2]. Then the other [4].
    ///
    /// References
    /// 1. Dean D. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// 3. Cole C. Three. J Test. 2020;2:5-6.
    /// 4. Ames A. Four. J Test. 2020;2:7-8.
    /// ```
    ///
    /// ## Source
    /// ICMJE Recommendations, IV.A.3.g: the list holds what the text cites.
    RULE, "reference/uncited", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    if !document.citations.style.is_numeric() {
        return;
    }
    if document.only_abstract() {
        findings.abstain(Message::new("abstain-uncited-abstract"));
        return;
    }
    let cited: HashSet<u32> = document.first_mentions().iter().map(|mention| mention.number).collect();
    // A text that cites less than half of its list is a part of it, or its citations were not understood.
    if cited.len() * 2 < list.entries.len() {
        let count =
            Message::new("abstain-uncited-part").with("cited", cited.len()).with("count", list.entries.len());
        findings.abstain(count);
        return;
    }
    for entry in list.entries.iter().filter(|entry| !cited.contains(&entry.number())) {
        let message = Message::new("reference-uncited").with("number", entry.number());
        findings.report(Finding::new(entry.place, message).evidence(
            Message::new("evidence-uncited").with("cited", cited.len()).with("count", list.entries.len()),
        ));
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, with_list};
    use crate::{Manuscript, Options, check};

    #[test]
    fn ranges_cite_what_lies_between_their_ends() {
        assert!(findings("reference/uncited", &with_list("Seen [1–4], [5]–[9], [10].", 10)).is_empty());
        assert_eq!(findings("reference/uncited", &with_list("Seen [1–4], [6–9], [10].", 10)).len(), 1);
    }

    #[test]
    fn a_text_that_cites_little_abstains() {
        let text = with_list("Seen [1], [2], [3].", 10);
        let options = Options { rules: vec!["reference/uncited".to_owned()] };
        let report = check(&Manuscript::new(text), &options);
        assert_eq!((report.findings.len(), report.abstentions.len()), (0, 1));
    }
}
