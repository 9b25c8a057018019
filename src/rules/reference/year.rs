//! Years that cannot be.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::declare_rule;
use crate::document::doi_facts::Part;
use crate::document::names::fold;
use crate::document::reference_parts::years;
use crate::document::{Document, Reference, ReferenceList, doi_fit};
use crate::finding::Finding;
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # Year that cannot be
    ///
    /// A reference is dated in the future, or before books were printed; or its year carries the letter b, and no work of
    /// the same author and year carries the letter a. The coming year is allowed: issues are dated ahead. Or its DOI says the
    /// same volume and first page and another year: then the year is misprinted.
    ///
    /// ## Wrong
    /// ```text
    /// It is known (Ames, 2019b; Bond and Cole, 2020; Dean et al., 2021).
    ///
    /// References
    /// Ames A., 2019b. One. J. Test 1, 1–2.
    /// Bond B., Cole C., 2020. Two. J. Test 2, 3–4.
    /// Dean D., Ford F., Grant G., 2021. Three. J. Test 3, 5–6.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// It is known (Ames, 2019a, 2019b; Bond and Cole, 2020; Dean et al., 2021).
    ///
    /// References
    /// Ames A., 2019a. One. J. Test 1, 1–2.
    /// Ames A., 2019b. Another. J. Test 1, 7–9.
    /// Bond B., Cole C., 2020. Two. J. Test 2, 3–4.
    /// Dean D., Ford F., Grant G., 2021. Three. J. Test 3, 5–6.
    /// ```
    ///
    /// ## Source
    /// APA Publication Manual, 9.47: letters after the year begin with a. eLife's Schematron of 2024: no year before print or far ahead.
    RULE, "reference/year", Warning, check
}

/// Entries of one year that are searched for a name, at most: no list has more, and a text that is none must not take time.
const SEARCHED: usize = 50;

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    future(document, list, findings);
    impossible(document, list, findings);
    letters(document, list, findings);
    misprinted(document, list, findings);
}

/// Years that the entry's own DOI contradicts, though its volume and first page are the same.
fn misprinted(document: &Document, list: &ReferenceList, findings: &mut Findings) {
    for entry in &list.entries {
        let [doi] = entry.dois.as_slice() else { continue };
        let (Some((said, stated)), Some(year)) =
            (doi_fit::compare(document, entry, doi).misprinted_year(), entry.parts.year)
        else {
            continue;
        };
        let message = Message::new("reference-year-doi")
            .with("said", said)
            .with("stated", stated)
            .with("doi", doi.normal.as_str());
        let mut finding =
            Finding::new(entry.place.part(Span::new(year.span.start, year.span.start + 4)), message)
                .replace(Message::new("fix-write-year").with("year", said), said.to_string());
        for (_, place) in doi_fit::speaking(document, doi, &[Part::Year]) {
            finding = finding.related(place, Message::new("doi-says-year").with("year", said));
        }
        findings.report(finding);
    }
}

fn future(document: &Document, list: &ReferenceList, findings: &mut Findings) {
    let Some(now) = document.this_year else { return };
    for entry in &list.entries {
        let Some(year) = entry.parts.year.filter(|year| year.value > now + 1) else { continue };
        let message = Message::new("reference-year-future")
            .with("year", year.value.to_string())
            .with("now", now.to_string());
        findings.report(Finding::new(entry.place.part(year.span), message));
    }
}

/// Years that no reader takes for one: "(1019)" and "(20019)" behind the names, "1019;12:" before the volume, where the
/// entry has no other year.
fn impossible(document: &Document, list: &ReferenceList, findings: &mut Findings) {
    for entry in list.entries.iter().filter(|entry| entry.parts.year.is_none()) {
        let text = document.text(entry.place);
        let mut from = 0;
        while let Some(at) = text[from..].find(|c: char| c.is_ascii_digit()).map(|at| from + at) {
            let length = text[at..].bytes().take_while(u8::is_ascii_digit).count();
            from = at + length;
            let (before, after) = (&text[..at], &text[from..]);
            let in_parentheses = before.ends_with('(') && after.starts_with(')');
            // "Title. 1019;12:3": a volume and pages follow.
            let dated = before.ends_with(". ")
                && after.strip_prefix(';').is_some_and(|rest| {
                    let rest = rest.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
                    rest.starts_with([':', '('])
                });
            let behind_names = in_parentheses
                && !entry.parts.authors.is_empty()
                && after[1..].trim_start_matches([' ', '.', ',', ':']).starts_with(char::is_uppercase)
                && before.len() < 200;
            if (4..=5).contains(&length) && (behind_names || dated) {
                let printed = &text[at..from];
                let message = Message::new("reference-year-impossible").with("year", printed);
                findings.report(Finding::new(entry.place.part(Span::new(at, from)), message));
                break;
            }
        }
    }
}

/// Letters behind years that begin with b.
fn letters(document: &Document, list: &ReferenceList, findings: &mut Findings) {
    let key = |entry: &Reference| {
        let year = entry.parts.year?;
        Some((fold(entry.parts.authors.first()?), year.value))
    };
    let mut known: FxHashMap<(String, u32), FxHashSet<char>> = FxHashMap::default();
    for entry in &list.entries {
        if let (Some(key), Some(year)) = (key(entry), entry.parts.year) {
            known.entry(key).or_default().extend(year.letter);
        }
    }
    let mut dated_a: FxHashMap<u32, Vec<&str>> = FxHashMap::default();
    for entry in &list.entries {
        let text = document.text(entry.place);
        for year in years(text).into_iter().filter(|year| year.letter == Some('a')) {
            dated_a.entry(year.value).or_default().push(text);
        }
    }
    for entry in &list.entries {
        let Some((year, letter)) = entry.parts.year.and_then(|year| Some((year, year.letter?))) else {
            continue;
        };
        let Some(letters) = key(entry).and_then(|key| known.get(&key)) else { continue };
        if letter != 'b' || letters.contains(&'a') {
            continue;
        }
        // An entry whose names were not understood may be the one with the a.
        let wanted = format!("{}a", year.value);
        let name = entry.parts.authors.first().map(|name| fold(name)).unwrap_or_default();
        let unread = dated_a
            .get(&year.value)
            .is_some_and(|entries| entries.iter().take(SEARCHED).any(|text| fold(text).contains(&name)));
        if unread {
            continue;
        }
        let printed = document.text(entry.place.part(year.span));
        let message = Message::new("reference-year-letter")
            .with("year", printed)
            .with("first", wanted)
            .with("name", entry.parts.authors.first().map_or("", String::as_str));
        findings.report(Finding::new(entry.place.part(year.span), message));
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{marked, mended, with_list};

    #[test]
    fn the_future_begins_behind_the_coming_year() {
        let list = with_list("Text.", 6);
        for (year, expected) in [("2028", vec!["2028"]), ("2027", vec![]), ("2026", vec![])] {
            let text = list.replace("1993;3:", &format!("{year};3:"));
            assert_eq!(marked("reference/year", &text), expected, "{year}");
        }
    }

    #[test]
    fn numbers_where_a_year_is_due_are_found() {
        let list = with_list("Text.", 6);
        assert_eq!(marked("reference/year", &list.replace("1993;3:", "1093;3:")), ["1093"]);
        let named = |year: &str| {
            format!(
                "References\nAmes, A. (2001). One thing. J. Test, 1, 1–2.\nBond, B. ({year}). Two things. J. Test, 2, 3–4.\nCole, C. (2003). Three things. J. Test, 3, 5–6.\n"
            )
        };
        assert_eq!(marked("reference/year", &named("20019")), ["20019"]);
        assert_eq!(marked("reference/year", &named("1019")), ["1019"]);
        assert!(marked("reference/year", &named("2019")).is_empty());
    }

    #[test]
    fn a_doi_with_the_same_volume_and_page_tells_the_year() {
        let list = |year: &str| {
            format!(
                "References\n1. Ames A. One. J Neurosci. {year};17:2785-2790. doi:10.1523/JNEUROSCI.17-08-02785.1997\n2. Bond B. Two. J Test. 2020;2:3-4.\n"
            )
        };
        assert_eq!(marked("reference/year", &list("2007")), ["2007"]);
        assert_eq!(mended("reference/year", &list("2007")), list("1997"));
        assert!(marked("reference/year", &list("1998")).is_empty());
        assert!(marked("doi/mismatch", &list("2007")).is_empty());
    }

    #[test]
    fn the_letter_b_needs_an_a() {
        let list = |first: &str, second: &str| {
            format!(
                "References\nAmes A., {first}. One. J. Test 1, 1–2.\nAmes A., {second}. Two. J. Test 2, 3–4.\nCole C., 2003. Three. J. Test 3, 5–6.\n"
            )
        };
        assert_eq!(marked("reference/year", &list("2001", "2001b")), ["2001b"]);
        assert_eq!(marked("reference/year", &list("2001b", "2001c")), ["2001b"]);
        assert!(marked("reference/year", &list("2001a", "2001b")).is_empty());
        assert!(marked("reference/year", &list("2001a", "2002")).is_empty());
    }
}
