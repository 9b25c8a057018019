//! Two references in one entry.

use crate::declare_rule;
use crate::document::{Document, Reference};
use crate::finding::{Edit, Finding, Fix, Place};
use crate::message::Message;
use crate::rule::Findings;
use crate::sort;
use crate::source::Span;

declare_rule! {
    /// # Two references in one entry
    ///
    /// An entry ends with its pages, and behind them another one begins, with its own authors, year, volume and pages: a
    /// line break is missing. Errata, comments and translations that belong to the entry are left alone.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// Ames A., Bond B., 2019. One thing among others. J. Test 1, 1–2. Cole C., Dean D., 2020. Two things among others. J. Test 2, 3–4.
    /// Evans E., 2021. Three things among others. J. Test 3, 5–6.
    /// Ford F., 2021. Four things among others. J. Test 3, 7–8.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// Ames A., Bond B., 2019. One thing among others. J. Test 1, 1–2.
    /// Cole C., Dean D., 2020. Two things among others. J. Test 2, 3–4.
    /// Evans E., 2021. Three things among others. J. Test 3, 5–6.
    /// Ford F., 2021. Four things among others. J. Test 3, 7–8.
    /// ```
    ///
    /// ## Source
    /// OJS takes references one a line, and Crossref links one work for each: two in a line lose the second.
    RULE, "reference/run-together", Warning, check
}

/// Words that join a note to its entry: what follows is no entry of its own.
const NOTES: [&str; 14] = [
    "erratum",
    "corrigend",
    "correction",
    "comment",
    "reply",
    "discussion",
    "reprint",
    "translat",
    "transl.",
    "retract",
    "original",
    "see also",
    "(a)",
    "(b)",
];

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    for entry in &list.entries {
        let text = document.text(entry.place);
        let Some(start) = second(text, entry) else { continue };
        let head: String = text[start..].chars().take(60).collect();
        let place =
            Place { span: Span::new(start, text.len()).shifted(entry.place.span.start), ..entry.place };
        let message = Message::new("reference-run-together")
            .with("number", entry.number())
            .with("opening", head.trim_end());
        let mut finding = Finding::new(place, message);
        // A list with numbers needs one for the second entry, and new ones behind it.
        if !list.numbered() {
            let gap = text[..start].len() - text[..start].trim_end().len();
            let gap = Span::new(start - gap, start).shifted(entry.place.span.start);
            let edits = vec![Edit { place: Place { span: gap, ..entry.place }, text: "\n".to_owned() }];
            finding = finding.fix(Fix { label: Message::new("fix-break-line"), edits });
        }
        findings.report(finding);
    }
}

/// Where a second entry begins in an entry's text: behind the pages of the first, and complete itself.
fn second(text: &str, entry: &Reference) -> Option<usize> {
    let first = &entry.parts;
    let pages = first.numbers.pages?;
    if first.authors.is_empty() || first.year.is_none() || first.numbers.volume.is_none() {
        return None;
    }
    // Behind the pages a DOI may stand, without a stop.
    let doi = entry.dois.first().map(|doi| doi.place.span.end.saturating_sub(entry.place.span.start));
    let doi = doi.filter(|&end| end > pages.end && end < text.len());
    let stops = text.get(pages.end..)?.match_indices('.').map(|(at, _)| pages.end + at + 1).take(6);
    let mut starts: Vec<usize> = stops.chain(doi).collect();
    sort::sort(&mut starts);
    for from in starts {
        let rest = text.get(from..)?;
        let start = from + (rest.len() - rest.trim_start().len());
        let rest = text.get(start..)?;
        let lower = rest.to_lowercase();
        if rest.len() < 40 || NOTES.iter().any(|word| lower.contains(word)) {
            return None;
        }
        if start > from && rest.starts_with(char::is_uppercase) && reads_as_entry(rest) {
            return Some(start);
        }
    }
    None
}

/// True where the text is a whole entry: authors with initials, a title, a year, a volume and pages.
fn reads_as_entry(text: &str) -> bool {
    let parts = crate::document::reference_parts::read(text);
    let initials = text.split_whitespace().take(3).any(|word| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        (1..=3).contains(&letters) && word.chars().all(|c| c.is_uppercase() || matches!(c, '.' | ',' | '-'))
    });
    initials
        && !parts.authors.is_empty()
        && parts.title.is_some()
        && parts.year.is_some()
        && parts.numbers.volume.is_some()
        && parts.numbers.pages.is_some()
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, marked, mended};

    const REST: &str = "Evans E., 2021. Three things among others. J. Test 3, 5–6.\nFord F., 2021. Four things among others. J. Test 3, 7–8.\n";

    #[test]
    fn a_second_entry_behind_the_pages_is_found() {
        for (first, second) in [
            (
                "Ames A., 2019. One thing among others. J. Test 1, 1–2. ",
                "Cole C., Dean D., 2020. Two things among others. J. Test 2, 3–4.",
            ),
            (
                "Ames A. One thing among others. J Test. 2019;1:1-2. doi:10.1000/x.1 ",
                "Cole C, Dean D. Two things among others. J Test. 2020;2:3-4.",
            ),
        ] {
            let text = format!("References\n{first}{second}\n{REST}");
            assert_eq!(marked("reference/run-together", &text), [second]);
            assert!(mended("reference/run-together", &text).contains(&format!("\n{second}")));
        }
    }

    #[test]
    fn notes_and_plain_entries_are_left_alone() {
        for entry in [
            "Ames A., 2019. One thing among others. J. Test 1, 1–2. Erratum: Ames A., 2020. J. Test 2, 3–4.",
            "Ames A., 2019. One thing among others. J. Test 1, 1–2. Reply by Cole C., 2020. Things of others. J. Test 2, 3–4.",
            "Ames A., 2019. One thing among others. J. Test 1, 1–2. Available from the author on request in 2020.",
        ] {
            let text = format!("References\n{entry}\n{REST}");
            assert!(findings("reference/run-together", &text).is_empty(), "{entry}");
        }
    }
}
