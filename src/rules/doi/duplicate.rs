//! One DOI under two references.

use std::collections::HashMap;

use crate::declare_rule;
use crate::document::doi::Doi;
use crate::document::{Document, Reference, doi_fit};
use crate::finding::Finding;
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # One DOI under two references
    ///
    /// A DOI names one work. Where it stands under two entries, either one of them has the wrong DOI or the same work is
    /// listed twice. Where the DOI's own text fits one of them and contradicts the other, the message says so.
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
    let mut first: HashMap<&str, (&Reference, &Doi)> = HashMap::new();
    for entry in &list.entries {
        for doi in &entry.dois {
            let (other, place) = *first.entry(doi.normal.as_str()).or_insert((entry, doi));
            if other.number() == entry.number() {
                continue;
            }
            let message = fits_better(document, doi, other, entry)
                .or_else(|| fits_better(document, doi, entry, other))
                .unwrap_or_else(|| Message::new("doi-duplicate"))
                .with("doi", doi.normal.as_str())
                .with("number", entry.number())
                .with("other", other.number());
            let label = Message::new("doi-duplicate-first").with("number", other.number());
            findings.report(Finding::new(doi.place, message).related(place.place, label));
        }
    }
}

/// The message, where the DOI's own text fits `one` and contradicts `another`.
fn fits_better(document: &Document, doi: &Doi, one: &Reference, another: &Reference) -> Option<Message> {
    let (good, bad) = (doi_fit::compare(document, one, doi), doi_fit::compare(document, another, doi));
    if good.disagreeing() > 0 || good.agreeing == 0 {
        return None;
    }
    let (said, stated) = match (&bad.journal, bad.year) {
        (Some((journal, code, stated)), _) => (format!("{} ({code})", journal.name), stated.name.clone()),
        (None, Some((year, stated))) => (year.to_string(), stated.to_string()),
        (None, None) => return None,
    };
    Some(
        Message::new("doi-duplicate-fits")
            .with("fits", one.number())
            .with("misfits", another.number())
            .with("said", said)
            .with("stated", stated),
    )
}

#[cfg(test)]
mod tests {
    use crate::testing::findings;

    #[test]
    fn the_reference_that_the_doi_fits_is_named() {
        let text = "References\n\
            1. Ames A. One. Clin Pharmacol Ther. 2022;111(4):886–895. DOI: 10.1002/cpt.2487\n\
            2. Bond B. Two. N Engl J Med. 2022;387(18):1637–1648.DOI: 10.1002/CPT.2487\n";
        let found = findings("doi/duplicate", text);
        let [only] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(only.message.code, "doi-duplicate-fits");
        assert_eq!(
            (only.message.args["fits"].clone(), only.message.args["misfits"].clone()),
            (1u32.into(), 2u32.into())
        );
    }
}
