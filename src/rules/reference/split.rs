//! One reference broken into two entries.

use crate::declare_rule;
use crate::document::names::is_particle;
use crate::document::{Document, Reference};
use crate::finding::{Edit, Finding, Fix, Place};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # One reference in two entries
    ///
    /// An entry breaks off in the middle of a sentence, and the next line goes on with a small letter or is nothing but the
    /// DOI: a line break too many has made two entries of one.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// Ames A., Bond B., 2019. One thing among others and
    /// what became of it in the end. J. Test 1, 1–2.
    /// Cole C., Dean D., 2020. Two things among others. J. Test 2, 3–4.
    /// Evans E., 2021. Three things among others. J. Test 3, 5–6.
    /// Ford F., 2021. Four things among others. J. Test 3, 7–8.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// Ames A., Bond B., 2019. One thing among others and what became of it in the end. J. Test 1, 1–2.
    /// Cole C., Dean D., 2020. Two things among others. J. Test 2, 3–4.
    /// Evans E., 2021. Three things among others. J. Test 3, 5–6.
    /// Ford F., 2021. Four things among others. J. Test 3, 7–8.
    /// ```
    ///
    /// ## Source
    /// OJS takes references one a line: one in two lines becomes two.
    RULE, "reference/split", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    for pair in list.entries.windows(2) {
        let [first, second] = pair else { continue };
        if !goes_on(document, first, second) {
            continue;
        }
        let head: String = document.text(second.place).chars().take(60).collect();
        let message = Message::new("reference-split").with("opening", head.trim_end());
        let start = second.marker.unwrap_or(second.place).span.start;
        let gap = Place { span: Span::new(first.place.span.end, start), ..first.place };
        let mut finding =
            Finding::new(second.place, message).related(first.place, Message::new("reference-split-first"));
        if second.marker.is_none() {
            let edits = vec![Edit { place: gap, text: " ".to_owned() }];
            finding = finding.fix(Fix { label: Message::new("fix-join-lines"), edits });
        }
        findings.report(finding);
    }
}

/// True where `second` can be nothing but the rest of `first`.
fn goes_on(document: &Document, first: &Reference, second: &Reference) -> bool {
    let (before, text) = (document.text(first.place).trim_end(), document.text(second.place));
    // A number of its own says that the author meant an entry.
    if second.printed.is_some() || first.place.field != second.place.field {
        return false;
    }
    let open =
        before.ends_with(|c: char| c.is_alphabetic() || matches!(c, ',' | ':' | ';' | '-' | '–' | '&' | '('));
    let words: Vec<&str> = text.split_whitespace().take(2).collect();
    let word = words.first().map_or("", |word| word.trim_end_matches([',', '.', ':', ';']));
    // "van den Berg" and "de la Cruz" open entries; "of", "and" and "dendritic-cell" never do.
    let small = word.chars().count() >= 2 && word.chars().all(|c| c.is_lowercase() || c == '-');
    let sentence = small && !is_particle(word) && first.parts.numbers.pages.is_none();
    let identifier = second.dois.len() == 1
        && first.dois.is_empty()
        && words.len() == 1
        && second.parts.authors.is_empty()
        && (text.starts_with("http") || text.to_lowercase().starts_with("doi"));
    open && sentence || identifier && first.parts.year.is_some()
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, marked, mended};

    const REST: &str = "Cole C., Dean D., 2020. Two things among others. J. Test 2, 3–4.\nEvans E., 2021. Three things among others. J. Test 3, 5–6.\nFord F., 2021. Four things among others. J. Test 3, 7–8.\n";

    #[test]
    fn a_line_that_goes_on_is_joined() {
        for (first, second) in [
            ("Ames A., 2019. One thing among others and", "what became of it. J. Test 1, 1–2."),
            ("Ames A., 2019. One thing among others. J. Test 1, 1–2.", "https://doi.org/10.1000/x.1"),
        ] {
            let text = format!("References\n{first}\n{second}\n{REST}");
            assert_eq!(marked("reference/split", &text), [second]);
            assert!(mended("reference/split", &text).contains(&format!("{first} {second}\n")));
        }
    }

    #[test]
    fn particles_and_whole_entries_are_left_alone() {
        for line in
            ["van den Berg B., 2019. Things. J. Test 1, 1–2.", "Ames A., 2019. Things. J. Test 1, 1–2."]
        {
            let text = format!("References\nAbel A., 2019. One thing among others\n{line}\n{REST}");
            assert!(findings("reference/split", &text).is_empty(), "{line}");
        }
    }
}
