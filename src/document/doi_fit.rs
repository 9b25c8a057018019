//! Whether a DOI's own text can belong to a reference.

use super::Document;
use super::doi::Doi;
use super::doi_facts::{self, Facts};
use super::doi_journals::{self, Journal};
use super::reference_parts;
use super::references::{Reference, ReferenceList};
use crate::source::Span;

/// What a DOI's text and a reference say against and for each other.
#[derive(Debug, Default)]
pub struct Fit {
    /// The journal of the DOI's code, the code, and the journal that the reference states as printed.
    pub journal: Option<(&'static Journal, String, String)>,
    /// The year of the DOI and the year that the reference states.
    pub year: Option<(u32, u32)>,
    /// The volume of the DOI and the volume that the reference states.
    pub volume: Option<(u32, String)>,
    /// The page of the DOI and the pages that the reference states; only beside a volume that disagrees.
    pub page: Option<(u32, String)>,
    /// How many facts of the DOI the reference states too.
    pub agreeing: usize,
}

impl Fit {
    /// How many facts disagree.
    pub fn disagreeing(&self) -> usize {
        usize::from(self.journal.is_some())
            + usize::from(self.year.is_some())
            + usize::from(self.volume.is_some())
            + usize::from(self.page.is_some())
    }
}

/// An entry's text before its first DOI or link, where its own facts stand.
fn own_text<'a>(document: &Document<'a>, reference: &Reference) -> &'a str {
    let text = document.text(reference.place);
    let doi =
        reference.dois.first().map(|doi| doi.place.span.start.saturating_sub(reference.place.span.start));
    let link = ["http", "www."].iter().filter_map(|mark| text.find(mark)).min();
    text.get(..doi.into_iter().chain(link).min().unwrap_or(text.len())).unwrap_or(text)
}

/// Compares what `doi` says with what `reference` says. Where the reference does not tell, or not surely, nothing disagrees.
pub fn compare(document: &Document, reference: &Reference, doi: &Doi) -> Fit {
    let facts = doi_facts::read(&doi.normal);
    if facts == Facts::default() {
        return Fit::default();
    }
    let text = own_text(document, reference);
    let mut fit = Fit::default();
    compare_years(reference, text, &facts, &mut fit);
    if let Some((journal, code)) = doi_journals::of_doi(&doi.normal, &facts) {
        if journal.is_in(text) {
            fit.agreeing += 1;
        } else if let Some((_, stated)) = doi_journals::stated(text) {
            fit.journal = Some((journal, code, stated));
        }
    }
    compare_numbers(reference, text, &facts, &mut fit);
    fit
}

/// Any year of the entry may be the right one: "2010 (Epub 2009)", a reprint beside its original.
fn compare_years(reference: &Reference, text: &str, facts: &Facts, fit: &mut Fit) {
    let (Some(year), Some(stated)) = (facts.year, reference.parts.year) else { return };
    if stated.span.end > text.len() {
        return;
    }
    if reference_parts::years(text).iter().any(|printed| year.allows(printed.value)) {
        fit.agreeing += usize::from(!year.one_sided);
    } else if (1800..=2100).contains(&stated.value) {
        fit.year = Some((year.value, stated.value));
    }
}

/// Supplements are printed a volume later or earlier, so they are left alone.
fn compare_numbers(reference: &Reference, text: &str, facts: &Facts, fit: &mut Fit) {
    let Some(volume) = facts.volume else { return };
    if has_number(text, volume) {
        fit.agreeing += 1;
        return;
    }
    let printed = |span: Span| text.get(span.range());
    let Some(stated) = reference.parts.numbers.volume.and_then(printed) else { return };
    let Ok(number) = stated.parse::<u32>() else { return };
    if text.to_lowercase().contains("suppl") || number.abs_diff(volume) <= facts.volume_slack {
        return;
    }
    fit.volume = Some((volume, stated.to_owned()));
    if let Some(page) = facts.page
        && !has_number(text, page)
        && let Some(stated) = reference.parts.numbers.pages.and_then(printed)
    {
        fit.page = Some((page, stated.to_owned()));
    }
}

/// True where the number stands anywhere in the text, leading zeros apart.
fn has_number(text: &str, number: u32) -> bool {
    text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.parse() == Ok(number))
}

/// Pairs of entries whose DOIs contradict their own entry and fit the other's, each entry in one pair at most.
pub fn swapped<'a>(document: &Document, list: &'a ReferenceList) -> Vec<(&'a Reference, &'a Reference)> {
    let misfits: Vec<(&Reference, &Doi)> = list
        .entries
        .iter()
        .filter_map(|entry| match entry.dois.as_slice() {
            [doi] if compare(document, entry, doi).disagreeing() > 0 => Some((entry, doi)),
            _ => None,
        })
        .take(MOST_MISFITS)
        .collect();
    let fits = |entry: &Reference, doi: &Doi| {
        let fit = compare(document, entry, doi);
        fit.disagreeing() == 0 && fit.agreeing > 0
    };
    let partners = |at: usize| {
        let (entry, doi) = misfits[at];
        (0..misfits.len())
            .filter(|&other| other != at)
            .filter(|&other| fits(misfits[other].0, doi) && fits(entry, misfits[other].1))
            .collect::<Vec<_>>()
    };
    let all: Vec<Vec<usize>> = (0..misfits.len()).map(partners).collect();
    (0..misfits.len())
        .filter_map(|at| match all[at].as_slice() {
            [other] if *other > at && all[*other] == [at] => Some((misfits[at].0, misfits[*other].0)),
            _ => None,
        })
        .collect()
}

/// More contradictions than this are no exchange but a list whose DOIs all slipped; each pair costs a comparison.
const MOST_MISFITS: usize = 24;
