//! DOIs as they stand in the text.

use crate::finding::Place;
use crate::source::{Source, Span};

/// A DOI in the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Doi {
    /// The DOI itself, `10.…/…`, without resolver or label.
    pub place: Place,
    /// Lower-case form: two DOIs are one where these are equal (DOI Handbook: ASCII case does not matter).
    pub normal: String,
}

/// The DOIs in a place.
pub(super) fn read(source: &Source, place: Place) -> Vec<Doi> {
    let text = source.slice(place.span);
    let mut found = Vec::new();
    for (at, _) in text.match_indices("10.") {
        let raw = text[at..].split_whitespace().next().unwrap_or("").trim_end_matches(['.', ',', ';', ')']);
        if raw.contains('/') {
            let span = Span::new(place.span.start + at, place.span.start + at + raw.len());
            found.push(Doi { place: Place { field: place.field, span }, normal: raw.to_ascii_lowercase() });
        }
    }
    found
}
