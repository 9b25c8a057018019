//! Paragraphs, and the section that each belongs to.

use serde::Serialize;

use crate::finding::{Field, Place};
use crate::source::{Source, Span};

/// A paragraph: in pasted text, one line that is not blank.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// Where, without the white space around it.
    pub place: Place,
    /// The section it belongs to.
    pub section: SectionKind,
}

/// The parts of a manuscript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum SectionKind {
    /// Title, authors and whatever else stands before the abstract or the text.
    Front,
    /// The abstract.
    Abstract,
    /// The keywords.
    Keywords,
    /// The text.
    Body,
    /// The reference list.
    References,
    /// What the web page puts around the article: downloads, how to cite, licence.
    Frame,
}

/// The paragraphs of a text, all taken as body.
pub(super) fn read(field: Field, source: &Source) -> Vec<Block> {
    let mut blocks = Vec::new();
    for number in 1..=source.line_count() {
        let Some(line) = source.line(number) else { continue };
        let text = source.slice(line);
        let start = line.start + (text.len() - text.trim_start().len());
        let span = Span::new(start, start + text.trim().len());
        if !span.is_empty() {
            blocks.push(Block { place: Place { field, span }, section: SectionKind::Body });
        }
    }
    blocks
}
