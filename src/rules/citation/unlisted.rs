//! Author and year in the text that the list does not have.

use crate::declare_rule;
use crate::document::names::fold;
use crate::document::{CitationStyle, Document, NamedCitation, Reference, ReferenceList};
use crate::finding::Finding;
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Author and year that the list does not have
    ///
    /// The text names a work by author and year, and no entry of the list has both. The entry is missing, or the year or the
    /// name is spelt otherwise in one of the two places; the nearest entry is named.
    ///
    /// ## Wrong
    /// ```text
    /// Introduction
    /// It is known (Ames, 2019; Bond and Cole, 2020; Dean et al., 2021). Others doubt it (Evans, 2018).
    ///
    /// References
    /// Ames A., 2019. One. J. Test 1, 1–2.
    /// Bond B., Cole C., 2020. Two. J. Test 2, 3–4.
    /// Dean D., Ford F., Grant G., 2021. Three. J. Test 3, 5–6.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Introduction
    /// It is known (Ames, 2019; Bond and Cole, 2020; Dean et al., 2021).
    ///
    /// References
    /// Ames A., 2019. One. J. Test 1, 1–2.
    /// Bond B., Cole C., 2020. Two. J. Test 2, 3–4.
    /// Dean D., Ford F., Grant G., 2021. Three. J. Test 3, 5–6.
    /// ```
    ///
    /// ## Source
    /// APA Publication Manual, 8.4: each work cited appears in the list, and author and year agree.
    RULE, "citation/unlisted", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    if document.citations.style != CitationStyle::AuthorYear {
        return;
    }
    for citation in
        document.citations.named.iter().filter(|citation| citation.certain && citation.entries.is_empty())
    {
        let printed = document.text(citation.place).trim_end_matches([')', ']']);
        let quoted = if printed.contains('(') { format!("{printed})") } else { printed.to_owned() };
        let message = match nearest(list, citation) {
            Some((entry, what)) => {
                let year = entry.parts.year.map_or_else(String::new, |year| {
                    document.text(entry.place)[year.span.range()].to_owned()
                });
                let name = entry.parts.authors.first().cloned().unwrap_or_default();
                let message = Message::new(what)
                    .with("citation", quoted)
                    .with("number", entry.position)
                    .with("name", name)
                    .with("year", year);
                findings.report(Finding::new(citation.place, message).related(
                    entry.place,
                    Message::new("citation-unlisted-nearest").with("number", entry.position),
                ));
                continue;
            }
            None => Message::new("citation-unlisted").with("citation", quoted),
        };
        findings.report(Finding::new(citation.place, message));
    }
}

/// The entry that the citation may mean: the same first author in another year, or a name one or two letters away in the
/// same year.
fn nearest<'a>(list: &'a ReferenceList, citation: &NamedCitation) -> Option<(&'a Reference, &'static str)> {
    let first = |entry: &Reference| entry.parts.authors.first().map(|name| fold(name));
    let year = |entry: &Reference| entry.parts.year.map_or(0, |year| year.value);
    let same_name = list
        .entries
        .iter()
        .filter(|entry| first(entry).is_some_and(|name| citation.names.iter().any(|cited| *cited == name)))
        .min_by_key(|entry| year(entry).abs_diff(citation.year.value));
    if let Some(entry) = same_name {
        return Some((entry, "citation-unlisted-year"));
    }
    let near = |entry: &&Reference| {
        year(entry) == citation.year.value
            && first(entry).is_some_and(|name| {
                citation.names.iter().any(|cited| cited.len() >= 5 && distance(cited, &name) <= 2)
            })
    };
    list.entries.iter().find(near).map(|entry| (entry, "citation-unlisted-name"))
}

/// The number of letters to insert, delete or replace to make one word the other; 3 stands for "more than two".
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 2 {
        return 3;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let next = (row[j] + 1).min(row[j + 1] + 1).min(diagonal + usize::from(x != y));
            diagonal = row[j + 1];
            row[j + 1] = next;
        }
    }
    row[b.len()].min(3)
}

#[cfg(test)]
mod tests {
    use crate::testing::findings;

    const LIST: &str = "\n\nReferences\nAmes A., 2019. One. J. Test 1, 1–2.\nBond B., Cole C., 2020. Two. J. Test 2, 3–4.\nDean D., Ford F., Grant G., 2021. Three. J. Test 3, 5–6.\n";

    fn codes(body: &str) -> Vec<&'static str> {
        let known = "Known (Ames, 2019; Bond and Cole, 2020; Dean et al., 2021).";
        let text = format!("A title\n\nIntroduction\n{known} {body}{LIST}");
        findings("citation/unlisted", &text).iter().map(|finding| finding.message.code).collect()
    }

    #[test]
    fn the_nearest_entry_is_named() {
        for (body, expected) in [
            ("New (Evans, 2018).", vec!["citation-unlisted"]),
            ("So do Bond and Cole (2021).", vec!["citation-unlisted-year"]),
            ("So it is (Deann et al., 2021).", vec!["citation-unlisted-name"]),
        ] {
            assert_eq!(codes(body), expected, "{body}");
        }
    }

    #[test]
    fn dates_software_and_listed_works_are_no_findings() {
        for body in [
            "In May (2010) and (January, 2005).",
            "Ames (2019) says so; Ames’s (2019) view.",
            "See Figure 2 (2010).",
        ] {
            assert_eq!(codes(body), Vec::<&str>::new(), "{body}");
        }
    }
}
