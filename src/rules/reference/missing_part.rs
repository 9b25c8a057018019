//! Entries that lack a part which the others have.

use rustc_hash::FxHashSet;

use crate::declare_rule;
use crate::document::volume_pages::journal;
use crate::document::{Document, Reference, ReferenceList};
use crate::finding::Finding;
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Reference without a part that the others have
    ///
    /// Nine of ten references of the list have a year, or nine of ten articles a volume and pages, and a few do not. An
    /// article is known by its journal: another reference to the same one is complete. Works in press are left alone. Told
    /// once for each part, with the counts and the places.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// 1. Dean D. One thing among others. J Test. 2019;1:1-2.
    /// 2. Bond B. Two things among others. J Test. 2020;2:3-4.
    /// 3. Cole C. Three things among others. J Test. 2020;2:5-6.
    /// 4. Ames A. Four things among others. J Test. 2020;2:7-8.
    /// 5. Ford F. Five things among others. J Test. 2020;2:9-12.
    /// 6. Hale H. Six things among others. J Test. 2020;2:13-18.
    /// 7. Jones J. Seven things among others. J Test. 2020;2:19-28.
    /// 8. Klein K. Eight things among others. J Test. 2021;3:1-8.
    /// 9. Lang L. Nine things among others. J Test. 2021;3:9-28.
    /// 10. Moore M. Ten things among others. J Test. 2021.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// 1. Dean D. One thing among others. J Test. 2019;1:1-2.
    /// 2. Bond B. Two things among others. J Test. 2020;2:3-4.
    /// 3. Cole C. Three things among others. J Test. 2020;2:5-6.
    /// 4. Ames A. Four things among others. J Test. 2020;2:7-8.
    /// 5. Ford F. Five things among others. J Test. 2020;2:9-12.
    /// 6. Hale H. Six things among others. J Test. 2020;2:13-18.
    /// 7. Jones J. Seven things among others. J Test. 2020;2:19-28.
    /// 8. Klein K. Eight things among others. J Test. 2021;3:1-8.
    /// 9. Lang L. Nine things among others. J Test. 2021;3:9-28.
    /// 10. Moore M. Ten things among others. J Test. 2021;3:29-40.
    /// ```
    ///
    /// ## Source
    /// eLife's Schematron of 2024: an article has a year, a volume and pages. What a list needs is taken from the list itself.
    RULE, "reference/missing-part", Info, check
}

/// A shorter list shows no custom.
const FEWEST: usize = 10;
/// Places that are named beside the first.
const PLACES: usize = 9;

/// A part that an entry can lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Year,
    Volume,
    Pages,
    VolumeAndPages,
}

impl Part {
    const fn code(self) -> &'static str {
        match self {
            Part::Year => "reference-missing-year",
            Part::Volume => "reference-missing-volume",
            Part::Pages => "reference-missing-pages",
            Part::VolumeAndPages => "reference-missing-volume-pages",
        }
    }
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    let (with_year, without): (Vec<_>, Vec<_>) =
        list.entries.iter().partition(|entry| entry.parts.year.is_some());
    let without = without
        .into_iter()
        .filter(|entry| !entry.parts.authors.is_empty() && lacks_year(document.text(entry.place)))
        .collect();
    report(findings, Part::Year, without, with_year.len());

    let complete: Vec<&Reference> =
        list.entries.iter().filter(|entry| entry.parts.is_whole_article()).collect();
    let lacking = articles_that_lack(document, list, &complete);
    for part in [Part::Volume, Part::Pages, Part::VolumeAndPages] {
        let entries = lacking.iter().filter(|(_, lacks)| *lacks == part).map(|(entry, _)| *entry).collect();
        report(findings, part, entries, complete.len());
    }
}

/// Reports the `entries` that lack a part, if at least nine of ten have it: `having` is how many do.
fn report(findings: &mut Findings, part: Part, entries: Vec<&Reference>, having: usize) {
    let all = having + entries.len();
    if all < FEWEST || entries.len() * 10 > all {
        return;
    }
    let Some((first, rest)) = entries.split_first() else { return };
    let message = Message::new(part.code())
        .with("number", first.number())
        .with("few", entries.len())
        .with("many", having)
        .with("count", all);
    let mut finding = Finding::new(first.place, message)
        .evidence(Message::new("evidence-missing-part").with("many", having).with("count", all));
    for entry in rest.iter().take(PLACES) {
        finding = finding.related(entry.place, Message::new("reference-missing-too"));
    }
    findings.report(finding);
}

/// Words of entries that are dated otherwise, or not yet printed.
const UNPRINTED: [&str; 12] = [
    "press",
    "n.d.",
    "forthcoming",
    "submitted",
    "preparation",
    "accepted",
    "ahead",
    "epub",
    "early",
    "online",
    "unpublished",
    "published",
];

fn is_unprinted(text: &str) -> bool {
    let lower = text.to_lowercase();
    UNPRINTED.iter().any(|word| lower.contains(word))
}

/// True for series of books, which are cited whole by their volume.
fn is_series(journal: &str) -> bool {
    const WORDS: [&str; 8] = [
        "special pub",
        "spec pub",
        "memoir",
        "lecture notes",
        "lect notes",
        "monogr",
        "bulletin",
        "math surveys",
    ];
    WORDS.iter().any(|words| journal.contains(words))
}

/// True where there is nothing that could be a year.
fn lacks_year(text: &str) -> bool {
    let year = |word: &str| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    let dated = text.split(|c: char| !c.is_ascii_digit()).any(year);
    !dated && !is_unprinted(text) && !text.contains("http") && !text.contains("www.")
}

/// The entries that name a journal of the `complete` ones and lack volume, pages or both; only where what stands behind the
/// journal was understood to its end.
fn articles_that_lack<'a>(
    document: &Document,
    list: &'a ReferenceList,
    complete: &[&Reference],
) -> Vec<(&'a Reference, Part)> {
    let named = |entry: &Reference| journal(document.text(entry.place), entry.parts.title?.end);
    let journals: FxHashSet<String> = complete.iter().filter_map(|entry| named(entry)).collect();
    let lacking = |entry: &'a Reference| {
        let text = document.text(entry.place);
        if entry.parts.is_whole_article() || is_unprinted(text) || !journals.contains(&named(entry)?) {
            return None;
        }
        let rest = &text[entry.parts.title?.end..];
        let (name, rest) = rest.split_at(rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len()));
        if name.trim_end().to_lowercase().ends_with("vol.") || is_series(&named(entry)?) {
            return None;
        }
        let rest = &rest[..rest.find("doi").or(rest.find("http")).unwrap_or(rest.len())];
        Some((entry, lacks(rest, entry.parts.year?.value)?))
    };
    list.entries.iter().filter_map(lacking).collect()
}

/// What is lacking in the numbers behind a journal's name: "2019.", "2019;14." or "14 (2019).", "419–443.".
fn lacks(rest: &str, year: u32) -> Option<Part> {
    if rest.contains(char::is_alphabetic) {
        return None;
    }
    let numbers: Vec<&str> =
        rest.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()).collect();
    let year = year.to_string();
    let others: Vec<&str> = numbers.into_iter().filter(|number| *number != year).collect();
    let ranged = rest.contains(crate::document::volume_pages::DASHES);
    match others[..] {
        [] => Some(Part::VolumeAndPages),
        [_] if !ranged && !rest.contains(':') => Some(Part::Pages),
        // "1993, 165–177": the journal counts its volumes by years.
        [_, _] if ranged && !rest.contains(['(', ':', ';']) && !rest.starts_with(&year) => Some(Part::Volume),
        [_, _] if !ranged && rest.contains('(') && !rest.contains(':') => Some(Part::Pages),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{findings, with_list};

    #[test]
    fn what_is_lacking_is_read_from_the_numbers() {
        for (rest, expected) in [
            ("2019.", Some(Part::VolumeAndPages)),
            ("", Some(Part::VolumeAndPages)),
            ("2019;14.", Some(Part::Pages)),
            ("14.", Some(Part::Pages)),
            ("2019;14(3).", Some(Part::Pages)),
            ("419–443.", Some(Part::Volume)),
            ("2019;14:e12.", None),
            ("2019:12.", None),
            ("2019, 419–443.", None),
        ] {
            assert_eq!(lacks(rest, 2019), expected, "{rest}");
        }
    }

    #[test]
    fn each_part_is_told_once_with_all_places() {
        let list = with_list("Text.", 30).replace(". Study", ". Longer study of things");
        let count = |text: &str| {
            findings("reference/missing-part", text)
                .iter()
                .map(|finding| (finding.message.code, finding.related.len()))
                .collect::<Vec<_>>()
        };
        assert!(count(&list).is_empty());
        let pages = list.replace(";3:1-9", ";3").replace(";7:1-9", ";7");
        assert_eq!(count(&pages), [("reference-missing-pages", 1)]);
        assert_eq!(count(&list.replace("1993;3:1-9", "1993")), [("reference-missing-volume-pages", 0)]);
        assert_eq!(count(&list.replace("1993;3:1-9", "3:1-9")), [("reference-missing-year", 0)]);
        assert!(count(&list.replace("1993;3:1-9", "In press")).is_empty());
        let half = list.replace(":1-9", "");
        assert!(count(&half).is_empty());
    }
}
