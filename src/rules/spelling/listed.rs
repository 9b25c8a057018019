//! What can be judged in the reference list: the words of English titles, and the names of journals that an open list has.
//! Never the names of authors.

use super::evidence::Judge;
use crate::document::journal_names;
use crate::document::language;
use crate::document::volume_pages;
use crate::document::words::{Case, Word};
use crate::document::{Document, Reference};
use crate::lexicon::{self, IN_SCIENCE};

/// The fewest words of a title whose language can be told.
const FEWEST: usize = 4;

/// The indices in the document's words of what stands in an English title, in order; of the titles of which the step at hand
/// looks at a word.
pub(super) fn in_titles(document: &Document) -> Vec<usize> {
    let mut found = Vec::new();
    for entry in entries(document) {
        let Some(title) = entry.parts.title else { continue };
        let title = title.shifted(entry.place.span.start);
        let words: Vec<(usize, &Word)> =
            words_of(document, entry).filter(|(_, word)| title.contains(word.place.span)).collect();
        if is_english(&words) {
            found.extend(words.iter().filter(|(_, word)| word.case == Case::Lower).map(|(at, _)| *at));
        }
    }
    found
}

/// The entries that the step at hand looks at, wholly or in part.
fn entries<'d>(document: &'d Document) -> impl Iterator<Item = &'d Reference> {
    let entries = document.references.iter().flat_map(|list| &list.entries);
    entries.filter(|entry| words_of(document, entry).any(|(at, _)| document.is_in_part(at)))
}

/// The words of an entry with their indices.
fn words_of<'d>(
    document: &'d Document,
    entry: &Reference,
) -> impl Iterator<Item = (usize, &'d Word)> + use<'d> {
    let words = &document.words().list;
    let place = entry.place;
    let from = words.partition_point(|word| word.place < place);
    let words = words.iter().enumerate().skip(from);
    words
        .take_while(move |(_, word)| word.place.field == place.field && word.place.span.end <= place.span.end)
}

/// True where nothing speaks for another language, and most of the words are words of English science.
fn is_english(title: &[(usize, &Word)]) -> bool {
    let lower = || title.iter().filter(|(_, word)| word.case == Case::Lower);
    let count = lower().count();
    let known = lower()
        .filter(|(_, word)| lexicon::words().class(&word.folded).is_some_and(|class| class >= IN_SCIENCE));
    count >= FEWEST
        && known.count() * 3 >= count * 2
        && !language::of(title.iter().map(|(_, word)| *word)).is_foreign()
}

/// A word that makes the name of a journal unknown, and what makes it known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Misnamed {
    /// The index of the word.
    pub(super) at: usize,
    /// What it was meant to be.
    pub(super) meant: String,
    /// The journal's name, as far as it was compared.
    pub(super) name: String,
}

/// Words in the names of journals that no list has, one slip from the name of a journal that one has; of those that the step
/// at hand looks at.
pub(super) fn misnamed(document: &Document, judge: &Judge) -> Vec<Misnamed> {
    let mut found = Vec::new();
    for entry in entries(document) {
        let (Some(title), Some(_)) = (entry.parts.title, entry.parts.numbers.volume) else { continue };
        let Some(folded) = volume_pages::journal(document.text(entry.place), title.end) else { continue };
        let name = journal_names::significant(&folded);
        if name.len() < 2 || journal_names::is_known(&name) {
            continue;
        }
        let strange: Vec<usize> = name
            .iter()
            .enumerate()
            .filter(|(_, word)| word.len() >= 5 && judge.is_unlisted(word))
            .map(|(at, _)| at)
            .collect();
        let &[strange] = strange.as_slice() else { continue };
        let Some(typed) = name.get(strange) else { continue };
        let meant = judge.one_slip_away(typed).into_iter().find(|meant| {
            // "Biomass Bioenerg.": an abbreviation, though no list has it.
            if meant.starts_with(typed.as_str()) {
                return false;
            }
            let mut name = name.clone();
            if let Some(word) = name.get_mut(strange) {
                word.clone_from(meant);
            }
            journal_names::is_known(&name)
        });
        let behind = entry.place.span.start + title.end;
        let at = words_of(document, entry)
            .find(|(_, word)| word.place.span.start >= behind && *word.folded == **typed);
        if let (Some(meant), Some((at, _))) = (meant, at)
            && document.is_in_part(at)
        {
            found.push(Misnamed { at, meant, name: name.join(" ") });
        }
    }
    found
}
