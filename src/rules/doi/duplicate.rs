//! One DOI under two references.

use rustc_hash::FxHashMap;

use crate::declare_rule;
use crate::document::doi::Doi;
use crate::document::{Document, Reference, doi_fit};
use crate::finding::{Finding, Place};
use crate::message::Message;
use crate::read::Work;
use crate::rule::Findings;

declare_rule! {
    /// # One DOI under two references
    ///
    /// A DOI names one work. Where it stands under two entries, either one of them has the wrong DOI or the same work is
    /// listed twice. Where the DOI's own text fits one of them and contradicts the other, the message says so.
    ///
    /// In a Word document with the fields of Zotero, Mendeley or EndNote the author's library is looked at too: two items with
    /// one DOI become two entries of the list, whether it prints DOIs or not.
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
    check_library(document, findings);
    let Some(list) = &document.references else { return };
    let mut first: FxHashMap<&str, (&Reference, &Doi)> = FxHashMap::default();
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

/// Reports items of the author's library that are one work, except where the list shows it: then the entries are reported.
fn check_library(document: &Document, findings: &mut Findings) {
    let mut listed: FxHashMap<&str, usize> = FxHashMap::default();
    for doi in document.references.iter().flat_map(|list| &list.entries).flat_map(|entry| &entry.dois) {
        *listed.entry(doi.normal.as_str()).or_default() += 1;
    }
    let mut first: FxHashMap<String, &Work> = FxHashMap::default();
    for work in &document.facts.works {
        let Some(at) = work.doi.find("10.") else { continue };
        let doi = work.doi[at..].trim().to_ascii_lowercase();
        let (Some(cited), twice) = (work.cited, listed.get(doi.as_str()).is_some_and(|&count| count > 1))
        else {
            continue;
        };
        match first.get(&doi) {
            Some(other) if other.id != work.id && !twice => {
                let message =
                    Message::new("doi-duplicate-library").with("doi", doi).with("title", work.title.as_str());
                let mut finding = Finding::new(Place::body(cited), message);
                if let Some(other) = other.cited {
                    finding =
                        finding.related(Place::body(other), Message::new("doi-duplicate-library-first"));
                }
                findings.report(finding);
            }
            Some(_) => {}
            None => {
                first.insert(doi, work);
            }
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
    use crate::read::Work;
    use crate::source::Span;
    use crate::testing::findings;
    use crate::{Manuscript, Options, check};

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

    #[test]
    fn two_items_of_the_library_with_one_doi_are_one_work() {
        let item = |id: &str, doi: &str, start| Work {
            id: id.to_owned(),
            title: "Cold water".to_owned(),
            doi: doi.to_owned(),
            cited: Some(Span::new(start, start + 3)),
            citation: format!("[{}]", start / 9 + 1),
            ..Work::default()
        };
        let mut manuscript = Manuscript::new("Seen [1], and [2], and [3].");
        manuscript.facts.works = vec![
            item("a", "10.1234/TEST.1", 5),
            item("b", "https://doi.org/10.1234/test.1", 14),
            item("c", "10.1234/test.3", 23),
        ];
        let report =
            check(&manuscript, &Options { rules: vec!["doi/duplicate".to_owned()], ..Options::default() });
        let [only] = report.findings.as_slice() else { panic!("{report:?}") };
        assert_eq!((only.message.code, only.place.span), ("doi-duplicate-library", Span::new(14, 17)));
        assert_eq!(only.related[0].place.span, Span::new(5, 8));
    }
}
