//! The reference list and its entries.

use super::blocks::{Block, SectionKind};
use super::doi::{self, Doi};
use crate::finding::{Field, Place};
use crate::source::{Source, Span};

/// The reference list.
#[derive(Clone, Debug, PartialEq)]
pub struct ReferenceList {
    /// Its heading; `None` where the form has the list in a field of its own.
    pub heading: Option<Place>,
    /// From the first entry to the end of the last.
    pub place: Place,
    /// The entries, in order.
    pub entries: Vec<Reference>,
}

/// One entry of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// Its position in the list, from 1.
    pub position: usize,
    /// The number printed before it.
    pub printed: Option<u32>,
    /// The entry without its number.
    pub place: Place,
    /// The DOIs in it, in order; mostly one or none.
    pub dois: Vec<Doi>,
}

impl Reference {
    /// The number by which the text cites it: the printed one, else its position.
    pub fn number(&self) -> u32 {
        self.printed.unwrap_or(u32::try_from(self.position).unwrap_or(u32::MAX))
    }
}

impl ReferenceList {
    /// True where most entries carry printed numbers.
    pub fn numbered(&self) -> bool {
        2 * self.entries.iter().filter(|entry| entry.printed.is_some()).count() > self.entries.len()
    }

    /// The highest number that a citation can have.
    pub fn last_number(&self) -> u32 {
        self.entries.iter().map(Reference::number).max().unwrap_or(0)
    }
}

/// Finds the list and marks its blocks.
pub(super) fn read(body: &Source, field: Option<&Source>, blocks: &mut [Block]) -> Option<ReferenceList> {
    let (field, source) = field.map_or((Field::Body, body), |source| (Field::References, source));
    let heading = blocks.iter().rposition(|block| {
        field == Field::Body && body.slice(block.place.span).eq_ignore_ascii_case("references")
    });
    if field == Field::Body && heading.is_none() {
        return None;
    }
    let mut entries = Vec::new();
    for block in
        blocks.iter_mut().skip(heading.map_or(0, |at| at + 1)).filter(|block| block.place.field == field)
    {
        if source.slice(block.place.span) == "Downloads" {
            break;
        }
        block.section = SectionKind::References;
        let text = source.slice(block.place.span);
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let printed = text[..digits].parse().ok().filter(|_| text[digits..].starts_with('.'));
        let skip = if printed.is_some() { digits + 1 } else { 0 };
        let start = block.place.span.start + text.len() - text[skip..].trim_start().len();
        let place = Place { field, span: Span::new(start, block.place.span.end) };
        entries.push(Reference {
            position: entries.len() + 1,
            printed,
            place,
            dois: doi::read(source, place),
        });
    }
    let (first, last) = (entries.first()?.place.span, entries.last()?.place.span);
    Some(ReferenceList {
        heading: heading.map(|at| blocks[at].place),
        place: Place { field, span: first.to(last) },
        entries,
    })
}
