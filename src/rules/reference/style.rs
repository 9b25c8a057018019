//! Reference lists that are written in more than one way.

use rustc_hash::FxHashMap;

use crate::declare_rule;
use crate::document::volume_pages::journal;
use crate::document::{Document, Reference, ReferenceList};
use crate::finding::{Finding, Place};
use crate::message::Message;
use crate::rule::Findings;
use crate::sort;

declare_rule! {
    /// # Reference list in more than one style
    ///
    /// DOIs stand as an address in some references and behind "doi:" in others; "et al." follows different numbers of names;
    /// or the same journal is written in full in one place and abbreviated in another. Told once for each, with the counts
    /// and the places.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// 1. Dean D. One thing among others. J Clin Test. 2019;1:1-2.
    /// 2. Bond B. Two things among others. J Clin Test. 2020;2:3-4.
    /// 3. Cole C. Three things among others. Journal of Clinical Testing. 2020;2:5-6.
    /// 4. Ames A. Four things among others. J Clin Test. 2020;2:7-8.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// 1. Dean D. One thing among others. J Clin Test. 2019;1:1-2.
    /// 2. Bond B. Two things among others. J Clin Test. 2020;2:3-4.
    /// 3. Cole C. Three things among others. J Clin Test. 2020;2:5-6.
    /// 4. Ames A. Four things among others. J Clin Test. 2020;2:7-8.
    /// ```
    ///
    /// ## Source
    /// Crossref DOI display guidelines (2017) for the form of DOIs; NLM, Citing Medicine, for one way to write names and
    /// journals in a list.
    RULE, "reference/style", Info, check
}

/// Places that are named beside the first.
const PLACES: usize = 9;
/// Journals that share their initials and are compared with each other, at most.
const ALIKE: usize = 40;

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    doi_forms(document, list, findings);
    more_authors(list, findings);
    journal_names(document, list, findings);
}

/// How a DOI is written.
fn doi_form(document: &Document, place: Place) -> &'static str {
    let before = document.source(place.field).text().get(..place.span.start).unwrap_or("");
    let start = before.char_indices().rev().nth(24).map_or(0, |(at, _)| at);
    let near = before[start..].to_lowercase();
    match near.trim_end() {
        near if near.ends_with("https://doi.org/") => "https",
        near if near.ends_with("doi.org/") => "old",
        near if near.ends_with("doi:") || near.ends_with("doi") => "label",
        _ => "bare",
    }
}

fn doi_forms(document: &Document, list: &ReferenceList, findings: &mut Findings) {
    let mut forms: FxHashMap<&str, Vec<Place>> = FxHashMap::default();
    let first_dois = list.entries.iter().filter_map(|entry| entry.dois.first());
    for doi in first_dois {
        forms.entry(doi_form(document, doi.place)).or_default().push(doi.place);
    }
    let Some((common, rare)) = two_ways(forms) else { return };
    let message = Message::new("reference-style-doi")
        .with("few", rare.1.len())
        .with("many", common.1.len())
        .with("form", rare.0)
        .with("common", common.0);
    report(findings, message, common.1.len(), &rare.1);
}

fn more_authors(list: &ReferenceList, findings: &mut Findings) {
    let mut limits: FxHashMap<usize, Vec<Place>> = FxHashMap::default();
    for entry in
        list.entries.iter().filter(|entry| entry.parts.more_authors && !entry.parts.authors.is_empty())
    {
        limits.entry(entry.parts.authors.len()).or_default().push(entry.place);
    }
    let Some((common, rare)) = two_ways(limits) else { return };
    let message = Message::new("reference-style-et-al")
        .with("few", rare.1.len())
        .with("many", common.1.len())
        .with("names", rare.0)
        .with("common", common.0);
    report(findings, message, common.1.len(), &rare.1);
}

/// One of the ways in which a list writes something, and where.
type Way<K> = (K, Vec<Place>);

/// The commonest way and the next, with their places; `None` where there is one way, or the second may be a slip.
fn two_ways<K: Copy + Ord>(ways: FxHashMap<K, Vec<Place>>) -> Option<(Way<K>, Way<K>)> {
    let mut ways: Vec<Way<K>> = ways.into_iter().collect();
    sort::sort_by_key(&mut ways, |(way, places)| (std::cmp::Reverse(places.len()), *way));
    let mut ways = ways.into_iter();
    let (common, rare) = (ways.next()?, ways.next()?);
    (common.1.len() >= 3 && rare.1.len() >= 2).then_some((common, rare))
}

fn report(findings: &mut Findings, message: Message, many: usize, places: &[Place]) {
    let Some((&first, rest)) = places.split_first() else { return };
    let mut finding = Finding::new(first, message)
        .evidence(Message::new("evidence-majority").with("few", places.len()).with("many", many));
    for &place in rest.iter().take(PLACES) {
        finding = finding.related(place, Message::new("citation-majority-too"));
    }
    findings.report(finding);
}

/// A journal as the list writes it.
struct Journal<'a> {
    /// Its words, folded, without "of", "the" and the like.
    words: Vec<String>,
    /// As printed.
    printed: &'a str,
    /// The entries that write it so.
    entries: Vec<&'a Reference>,
}

fn journal_names(document: &Document, list: &ReferenceList, findings: &mut Findings) {
    let mut journals: FxHashMap<Vec<String>, Journal> = FxHashMap::default();
    for entry in &list.entries {
        let (Some(title), Some(_)) = (entry.parts.title, entry.parts.numbers.volume) else { continue };
        let text = document.text(entry.place);
        let Some(folded) = journal(text, title.end) else { continue };
        let words: Vec<String> =
            folded.split(' ').filter(|word| !is_small(word)).map(str::to_owned).collect();
        let printed = text[title.end..].split(|c: char| c.is_ascii_digit()).next().unwrap_or("");
        let printed = printed.trim_matches(|c: char| !c.is_alphanumeric());
        let empty = Journal { words: words.clone(), printed, entries: Vec::new() };
        journals.entry(words).or_insert(empty).entries.push(entry);
    }
    let mut by_initials: FxHashMap<String, Vec<&Journal>> = FxHashMap::default();
    for journal in journals.values() {
        let initials = journal.words.iter().filter_map(|word| word.chars().next()).collect();
        by_initials.entry(initials).or_default().push(journal);
    }
    let mut pairs: Vec<(&Journal, &Journal)> = Vec::new();
    for alike in by_initials.values() {
        for short in alike.iter().take(ALIKE) {
            let full = alike.iter().take(ALIKE).find(|full| abbreviates(&short.words, &full.words));
            pairs.extend(full.map(|full| (*short, *full)));
        }
    }
    let place = |journal: &Journal| journal.entries.first().map(|entry| entry.place);
    sort::sort_by_key(&mut pairs, |(short, full)| (place(short), place(full)));
    let Some(&(short, full)) = pairs.first() else { return };
    let (Some(at), Some(other)) = (place(full), place(short)) else { return };
    let message = Message::new("reference-style-journal")
        .with("short", short.printed)
        .with("full", full.printed)
        .with("shorts", short.entries.len())
        .with("fulls", full.entries.len())
        .with("more", pairs.len() - 1);
    let mut finding = Finding::new(at, message)
        .related(other, Message::new("reference-style-journal-other").with("name", short.printed));
    for (short, full) in pairs.iter().skip(1).take(PLACES) {
        for journal in [full, short] {
            if let Some(place) = place(journal) {
                let shown = Message::new("reference-style-journal-other").with("name", journal.printed);
                finding = finding.related(place, shown);
            }
        }
    }
    findings.report(finding);
}

fn is_small(word: &str) -> bool {
    matches!(word, "of" | "the" | "and" | "in" | "for" | "on" | "de" | "la" | "et" | "und" | "der" | "di")
}

/// True where each word of `short` begins the word of `full` in its place, and most are cut by two letters or more.
fn abbreviates(short: &[String], full: &[String]) -> bool {
    let cut = |(short, full): &(&String, &String)| full.chars().count() >= short.chars().count() + 2;
    short.len() >= 2
        && short.len() == full.len()
        && short.iter().zip(full).all(|(short, full)| full.starts_with(short.as_str()))
        && short.iter().zip(full).filter(cut).count() * 2 >= short.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{findings, with_list};

    fn codes(text: &str) -> Vec<&'static str> {
        findings("reference/style", text).iter().map(|finding| finding.message.code).collect()
    }

    #[test]
    fn forms_of_dois_are_counted() {
        let mut list = with_list("Text.", 8);
        for number in 1..=8 {
            let form = if number % 3 == 0 { "https://doi.org/" } else { "doi:" };
            list =
                list.replace(&format!(";{number}:1-9."), &format!(";{number}:1-9. {form}10.1000/x{number}"));
        }
        assert_eq!(codes(&list), ["reference-style-doi"]);
        assert!(codes(&list.replace("https://doi.org/", "doi: ")).is_empty());
    }

    #[test]
    fn names_before_et_al_are_counted() {
        let list = with_list("Text.", 9).replace("Ames A.", "Ames A, Bond B, et al.");
        assert!(codes(&list).is_empty());
        let mixed = with_list("Text.", 20)
            .replace(". Ames A.", ". Ames A, Bond B, Cole C, et al.")
            .replace(". Bond A.", ". Bond A, Bond B, Cole C, et al.")
            .replace(". Clark A.", ". Clark A, et al.");
        assert_eq!(codes(&mixed), ["reference-style-et-al"]);
    }

    #[test]
    fn a_journal_in_full_and_abbreviated_is_found() {
        let words = |name: &str| name.split(' ').map(str::to_owned).collect::<Vec<_>>();
        for (short, full, expected) in [
            ("j clin oncol", "journal clinical oncology", true),
            ("nat med", "nature medicine", true),
            ("cell res", "cell reports", false),
            ("j phys", "j phys", false),
            ("science", "science advances", false),
            ("plant cell", "plant cells", false),
        ] {
            assert_eq!(abbreviates(&words(short), &words(full)), expected, "{short} / {full}");
        }
    }
}
