//! References that the text never cites.

use rustc_hash::FxHashSet;

use crate::declare_rule;
use crate::document::{CitationStyle, Document, NamedCitation, Nearest, ReferenceList};
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
    if document.citations.style == CitationStyle::Unknown {
        return;
    }
    if document.only_abstract() {
        findings.abstain(Message::new("abstain-uncited-abstract"));
        return;
    }
    // A chapter cites from its own list.
    if list.others > 0 {
        findings.abstain(Message::new("abstain-several-lists").with("count", list.others + 1));
        return;
    }
    let cited = cited(document, list);
    // A text that cites less than half of its list is a part of it, or its citations were not understood.
    if cited.len() * 2 < list.entries.len() {
        let count =
            Message::new("abstain-uncited-part").with("cited", cited.len()).with("count", list.entries.len());
        findings.abstain(count);
        return;
    }
    let named = document.citations.style == CitationStyle::AuthorYear;
    for entry in list.entries.iter().filter(|entry| !cited.contains(&entry.position)) {
        // Without an author or a year nobody can tell how the text would name it.
        if named && (entry.parts.authors.is_empty() || entry.parts.year.is_none()) {
            continue;
        }
        let message = match (&entry.parts.authors[..], entry.parts.year) {
            ([name, ..], Some(year)) if !list.numbered() => Message::new("reference-uncited-named")
                .with("name", name.as_str())
                .with("year", &document.text(entry.place)[year.span.range()]),
            _ => Message::new("reference-uncited").with("number", entry.number()),
        };
        findings.report(Finding::new(entry.place, message).evidence(
            Message::new("evidence-uncited").with("cited", cited.len()).with("count", list.entries.len()),
        ));
    }
}

/// The positions of the entries that the text cites.
fn cited(document: &Document, list: &ReferenceList) -> FxHashSet<usize> {
    if document.citations.style == CitationStyle::AuthorYear {
        // A citation that may mean several entries counts for each, and one that is misspelt for the entry it was meant for:
        // nobody is accused by a guess.
        let meant = |citation: &NamedCitation| {
            let nearest = citation.nearest.map(|(Nearest::OtherName(at) | Nearest::OtherYear(at))| at);
            citation.entries.iter().copied().chain(nearest).collect::<Vec<_>>()
        };
        return document.citations.named.iter().flat_map(meant).collect();
    }
    let mut numbers: FxHashSet<u32> =
        document.first_mentions().iter().map(|mention| mention.number).collect();
    // "[6263–64]" has lost a comma: what its digits may have meant is not called uncited.
    let ranges = document.citations.list.iter().flat_map(|citation| &citation.ranges);
    for range in ranges.filter(|range| range.first > range.last && range.first >= 100) {
        for part in [10, 100, 1000] {
            numbers.extend([range.first / part, range.first % part]);
        }
        numbers.insert(range.last);
    }
    list.entries
        .iter()
        .filter(|entry| numbers.contains(&entry.number()))
        .map(|entry| entry.position)
        .collect()
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
    fn a_range_that_lost_its_comma_accuses_nobody() {
        assert!(findings("reference/uncited", &with_list("Seen [1–9], [1011–12], [13].", 13)).is_empty());
    }

    #[test]
    fn a_text_that_cites_little_abstains() {
        let text = with_list("Seen [1], [2], [3].", 10);
        let options = Options { rules: vec!["reference/uncited".to_owned()], ..Options::default() };
        let report = check(&Manuscript::new(text), &options);
        assert_eq!((report.findings.len(), report.abstentions.len()), (0, 1));
    }
}
