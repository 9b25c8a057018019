//! Whether a DOI's own text can belong to a reference.

use super::Document;
use super::doi::Doi;
use super::doi_facts::{self, Facts, Part};
use super::doi_journals::{self, Journal, Stated};
use super::reference_parts;
use super::references::{Reference, ReferenceList};
use crate::finding::Place;
use crate::source::Span;

/// What a DOI's text and a reference say against and for each other.
#[derive(Debug, Default)]
pub struct Fit {
    /// The journal of the DOI's code, the code, and the journal that the reference states.
    pub journal: Option<(&'static Journal, String, Stated)>,
    /// The year of the DOI and the year that the reference states.
    pub year: Option<(u32, u32)>,
    /// The volume of the DOI and the volume that the reference states.
    pub volume: Option<(u32, String)>,
    /// The issue of the DOI and the issue that the reference states, in one volume.
    pub issue: Option<(u32, String)>,
    /// The page of the DOI, or its article's number, and the pages that the reference states.
    pub page: Option<(String, String)>,
    /// How many facts of the DOI the reference states too.
    pub agreeing: usize,
    /// True where volume and first page are the same, so that the DOI is of this work whatever else disagrees.
    pub same_pages: bool,
}

impl Fit {
    /// How many facts disagree.
    pub fn disagreeing(&self) -> usize {
        usize::from(self.journal.is_some())
            + usize::from(self.year.is_some())
            + usize::from(self.volume.is_some())
            + usize::from(self.issue.is_some())
            + usize::from(self.page.is_some())
    }

    /// The year of the DOI and the stated one, where volume and page are the same and only the year is another: it is
    /// misprinted.
    pub fn misprinted_year(&self) -> Option<(u32, u32)> {
        self.year.filter(|_| self.same_pages && self.disagreeing() == 1)
    }

    /// What disagrees.
    pub fn parts(&self) -> Vec<Part> {
        [
            (Part::Journal, self.journal.is_some()),
            (Part::Year, self.year.is_some()),
            (Part::Volume, self.volume.is_some()),
            (Part::Issue, self.issue.is_some()),
            (Part::Page, self.page.is_some()),
        ]
        .into_iter()
        .filter_map(|(part, disagrees)| disagrees.then_some(part))
        .collect()
    }
}

/// Where the DOI as printed says those parts; nothing where it is printed in another dress than that in which it is compared.
pub fn speaking(document: &Document, doi: &Doi, parts: &[Part]) -> Vec<(Part, Place)> {
    if document.text(doi.place).to_ascii_lowercase() != doi.normal {
        return Vec::new();
    }
    let spans = doi_facts::read(&doi.normal).spans;
    let told = spans.into_iter().filter(|(part, _)| parts.contains(part));
    told.map(|(part, range)| {
        let span = Span::new(range.start, range.end).shifted(doi.place.span.start);
        (part, Place { field: doi.place.field, span })
    })
    .collect()
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
        } else if let Some(stated) = doi_journals::stated(text)
            .or_else(|| doi_journals::listed(text, reference.parts.numbers, journal))
        {
            fit.journal = Some((journal, code, stated));
        }
    }
    compare_numbers(reference, text, &facts, &mut fit);
    if fit.same_pages {
        // The DOI is of this work, so its journal has another name, or had one.
        fit.journal = None;
    }
    fit
}

/// Any year of the entry may be the right one: "2010 (Epub 2009)", a reprint beside its original.
fn compare_years(reference: &Reference, text: &str, facts: &Facts, fit: &mut Fit) {
    let (Some(year), Some(stated)) = (facts.year, reference.parts.year) else { return };
    if stated.span.end > text.len() {
        return;
    }
    // "146:1999–2049": a page is no year.
    let paged = |span: Span| {
        let pages = reference.parts.numbers.pages;
        span != stated.span && pages.is_some_and(|pages| (pages.start..pages.end).contains(&span.start))
    };
    let mut years = reference_parts::years(text).into_iter().filter(|printed| !paged(printed.span));
    if years.any(|printed| year.allows(printed.value)) {
        fit.agreeing += usize::from(year.window != doi_facts::Window::After);
    } else if (1800..=2100).contains(&stated.value) {
        fit.year = Some((year.value, stated.value));
    }
}

/// Supplements are printed a volume later or earlier, so they are left alone.
fn compare_numbers(reference: &Reference, text: &str, facts: &Facts, fit: &mut Fit) {
    let printed = |span: Span| text.get(span.range());
    let numbers = reference.parts.numbers;
    if let (Some(letter), Some(page)) = (facts.letter, facts.page) {
        let stated = numbers.pages.and_then(printed).unwrap_or("");
        if has_number(text, page) {
            fit.agreeing += 1;
        } else if first_number(stated.strip_prefix(letter).unwrap_or("")).is_some() {
            fit.page = Some((format!("{letter}{page}"), stated.to_owned()));
        }
        return;
    }
    if let (true, Some(page)) = (facts.by_article, facts.page) {
        // Ranges are the pages of a file, and small numbers may count them.
        let stated = numbers.pages.and_then(printed).unwrap_or("");
        let number =
            stated.trim_start_matches(['e', 'E']).parse::<u32>().ok().filter(|number| *number >= 100);
        if has_number(text, page) {
            fit.agreeing += 1;
        } else if page >= 100 && number.is_some() {
            fit.page = Some((page.to_string(), stated.to_owned()));
        }
        return;
    }
    let Some(volume) = facts.volume else { return };
    let stated = numbers.volume.and_then(printed);
    let page = || {
        let (page, stated) = (facts.page?, numbers.pages.and_then(printed)?);
        (!has_number(text, page)).then(|| (page.to_string(), stated.to_owned()))
    };
    if has_number(text, volume) {
        fit.agreeing += 1;
        let pages = numbers.pages.and_then(printed).and_then(first_number);
        fit.same_pages = facts.page.is_some_and(|page| pages == Some(page) && page > 1);
        if stated.and_then(|stated| stated.parse().ok()) != Some(volume) || is_supplement(text) {
            return;
        }
        // Articles that are cited by their number begin with page 1 for some.
        fit.page = page().filter(|(_, stated)| first_number(stated).is_some_and(|first| first > 1));
        if let (Some(issue), Some(stated)) = (facts.issue, numbers.issue.and_then(printed))
            && stated.parse::<u32>().is_ok_and(|stated| stated != issue)
        {
            fit.issue = Some((issue, stated.to_owned()));
        }
        return;
    }
    let Some((stated, number)) = stated.and_then(|stated| Some((stated, stated.parse::<u32>().ok()?))) else {
        return;
    };
    if is_supplement(text) || number.abs_diff(volume) <= facts.volume_slack {
        return;
    }
    fit.volume = Some((volume, stated.to_owned()));
    fit.page = page();
}

fn is_supplement(text: &str) -> bool {
    text.to_lowercase().contains("suppl")
}

/// The number with which the text begins.
fn first_number(text: &str) -> Option<u32> {
    text[..text.bytes().take_while(u8::is_ascii_digit).count()].parse().ok()
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
