//! Citations in the text, and the style in which the text cites.

use serde::Serialize;

use super::blocks::{Block, SectionKind};
use super::references::ReferenceList;
use crate::finding::{Field, Place};
use crate::source::{Source, Span};

/// How a text cites.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CitationStyle {
    /// `[3]`
    Bracket,
    /// `(3)`
    Parenthesis,
    /// `³`
    Superscript,
    /// Superscripts that a plain-text paste has flattened: `patients3`.
    Flattened,
    /// `(Smith, 2020)`
    AuthorYear,
    /// Not clear, or no citations at all.
    #[default]
    Unknown,
}

/// The citations of a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Citations {
    /// The style that the text keeps to.
    pub style: CitationStyle,
    /// How sure the style is, in per cent.
    pub certainty: u8,
    /// The citations, in order of place.
    pub list: Vec<Citation>,
}

/// One citation: a group of numbers in one pair of brackets.
#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    /// The whole group, its brackets included.
    pub place: Place,
    /// Its numbers and ranges, in order.
    pub ranges: Vec<CitedRange>,
}

/// A number or a range of numbers in a citation, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CitedRange {
    /// The first number.
    pub first: u32,
    /// The last number; equal to the first where it is no range.
    pub last: u32,
    /// The numbers as printed.
    pub place: Place,
}

/// Reads the citations outside the reference list.
pub(super) fn read(body: &Source, blocks: &[Block], _references: Option<&ReferenceList>) -> Citations {
    let mut list = Vec::new();
    for block in blocks.iter().filter(|b| b.place.field == Field::Body && b.section == SectionKind::Body) {
        let text = body.slice(block.place.span);
        for (open, _) in text.match_indices('[') {
            let Some(length) = text[open..].find(']') else { break };
            let inner = &text[open + 1..open + length];
            let Some(ranges) = numbers(inner, block.place.span.start + open + 1) else { continue };
            let span = Span::new(open, open + length + 1).shifted(block.place.span.start);
            list.push(Citation { place: Place::body(span), ranges });
        }
    }
    let style = if list.is_empty() { CitationStyle::Unknown } else { CitationStyle::Bracket };
    Citations { style, certainty: if list.is_empty() { 0 } else { 100 }, list }
}

fn numbers(inner: &str, base: usize) -> Option<Vec<CitedRange>> {
    let mut ranges = Vec::new();
    let mut at = base;
    for part in inner.split(',') {
        let trimmed = part.trim();
        let (first, last) = trimmed.split_once(['-', '–']).unwrap_or((trimmed, trimmed));
        let start = at + (part.len() - part.trim_start().len());
        let place = Place::body(Span::new(start, start + trimmed.len()));
        ranges.push(CitedRange { first: first.trim().parse().ok()?, last: last.trim().parse().ok()?, place });
        at += part.len() + 1;
    }
    Some(ranges)
}
