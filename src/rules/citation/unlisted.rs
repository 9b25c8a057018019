//! Author and year in the text that the list does not have.

use crate::declare_rule;
use crate::document::{Document, Nearest};
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
    for citation in document.citations.named.iter().filter(|c| c.is_certain() && c.entries.is_empty()) {
        let printed = document.text(citation.place);
        let quoted = if printed.contains('(') { format!("{printed})") } else { printed.to_owned() };
        let (code, position) = match citation.nearest {
            Some(Nearest::OtherYear(position)) => ("citation-unlisted-year", position),
            Some(Nearest::OtherName(position)) => ("citation-unlisted-name", position),
            None => ("citation-unlisted", 0),
        };
        let message = Message::new(code).with("citation", quoted);
        let Some(entry) = position.checked_sub(1).and_then(|at| list.entries.get(at)) else {
            findings.report(Finding::new(citation.place, message));
            continue;
        };
        let year = entry.parts.year.map_or("", |year| &document.text(entry.place)[year.span.range()]);
        let name = entry.parts.authors.first().map_or("", String::as_str);
        findings.report(
            Finding::new(
                citation.place,
                message.with("number", entry.position).with("name", name).with("year", year),
            )
            .related(entry.place, Message::new("citation-unlisted-nearest").with("number", entry.position)),
        );
    }
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
