//! Citations in another style than the one that the text keeps to, where nothing else can be meant.

use super::{Citation, CitationStyle, NamedCitation, read_as};
use crate::document::{Document, SectionKind};
use crate::finding::{Field, Place};
use crate::source::Span;

/// How near, in bytes, a number must stand to a name and a year to be their citation.
const NEAR: usize = 160;

/// The citations of `document` that are in another style than its own, by style, those of each in order of place. Only what
/// is clear: names and years that are in the list and have no number beside them, and numbers of the list in brackets or
/// raised behind a word. Parentheses stand around too many other numbers.
pub(crate) fn read(document: &Document) -> Vec<(CitationStyle, Vec<Place>)> {
    let Some(list) = &document.references else { return Vec::new() };
    let own = &document.citations;
    // Flattened citations have lost what would tell them from others.
    if matches!(own.style, CitationStyle::Flattened | CitationStyle::Unknown) {
        return Vec::new();
    }
    let prose: Vec<Place> = document
        .blocks
        .iter()
        .filter(|block| block.place.field == Field::Body && !block.heading)
        .filter(|block| matches!(block.section, SectionKind::Abstract | SectionKind::Body))
        .map(|block| block.place)
        .collect();
    let read = |style| read_as(style, &document.body, &prose, Some(list));
    let apart = |place: &Place| {
        let number = around(&own.list, |citation| citation.place.span, place.span, 0);
        let name = around(&own.named, |named| named.place.span, place.span, 0);
        !number.iter().any(|other| other.place.span.overlaps(place.span))
            && !name.iter().any(|other| other.place.span.overlaps(place.span))
    };
    let mut others = Vec::new();
    if own.style.is_numeric() {
        let named = read(CitationStyle::AuthorYear).named;
        let clear = named.iter().filter(|named| is_clear(document, named)).map(|named| named.place).collect();
        others.push((CitationStyle::AuthorYear, clear));
    }
    for style in [CitationStyle::Bracket, CitationStyle::Superscript] {
        if own.style == CitationStyle::Unknown || own.style == style || own.style == CitationStyle::Flattened
        {
            continue;
        }
        let last = list.last_number();
        let clear = read(style)
            .list
            .iter()
            .filter(|citation| citation.largest() <= last && cites(document, citation, style))
            .map(|citation| citation.place)
            .filter(apart)
            .collect();
        others.push((style, clear));
    }
    others
}

/// True where names and a year name one entry of the list, and no number of it stands near by.
fn is_clear(document: &Document, named: &NamedCitation) -> bool {
    let [position] = named.entries[..] else { return false };
    let number = document
        .references
        .as_ref()
        .and_then(|list| list.entries.get(position.checked_sub(1)?))
        .map_or(0, |entry| entry.number());
    let span = named.place.span;
    let beside =
        around(&document.citations.list, |citation| citation.place.span, span, NEAR).iter().any(|citation| {
            let other = citation.place.span;
            let gap = other.start.saturating_sub(span.end).max(span.start.saturating_sub(other.end));
            let same =
                citation.ranges.iter().any(|range| range.ends().0 <= number && number <= range.ends().1);
            gap <= 4 || same && gap <= NEAR
        });
    named.is_certain() && named.year.is_some() && !beside && !names_species(document, named)
}

/// True for "Conus sauros (Garcia, 2006)", "C. sauros (Garcia, 2006)": who described the species, and when.
fn names_species(document: &Document, named: &NamedCitation) -> bool {
    let before = document.body.text().get(..named.place.span.start).unwrap_or("");
    let Some(before) = before.strip_suffix('(') else { return false };
    let mut words = before.split_whitespace().rev();
    let epithet = words.next().is_some_and(|word| word.len() > 3 && word.chars().all(char::is_lowercase));
    let genus = |word: &str| {
        let name = word.trim_end_matches('.');
        name.starts_with(char::is_uppercase) && name.chars().skip(1).all(char::is_lowercase)
    };
    epithet && !named.more_authors && words.next().is_some_and(genus)
}

/// Those of `list`, which is in order of place, that are `reach` bytes or less from `span`.
fn around<T>(list: &[T], place: impl Fn(&T) -> Span, span: Span, reach: usize) -> &[T] {
    let from = list.partition_point(|item| place(item).end + reach < span.start);
    let to = list.partition_point(|item| place(item).start <= span.end + reach);
    list.get(from..to).unwrap_or(&[])
}

/// True where what stands before the number is a word or a stop, as before citations.
fn cites(document: &Document, citation: &Citation, style: CitationStyle) -> bool {
    let before = document.body.text().get(..citation.place.span.start).unwrap_or("");
    let near = before.trim_end_matches(' ');
    let word = near.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    let lower = word.chars().count() >= 4 && word.chars().skip(1).all(char::is_lowercase);
    lower
        || style == CitationStyle::Superscript
            && near.ends_with(['.', ',', ')'])
            && near.len() == before.len()
}
