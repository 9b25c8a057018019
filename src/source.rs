//! The pasted text, unaltered, and the only place that converts between its units.
//!
//! Inside the engine every offset is a UTF-8 byte offset on a character boundary. JavaScript counts UTF-16 code units,
//! and people count lines and columns: [`Source`] turns bytes into both and back.

use std::ops::Range;
use std::rc::Rc;

use serde::Serialize;

use crate::memory::Memory;

/// A half-open range of UTF-8 bytes, `start..end`, on character boundaries of the text it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl Span {
    /// The span `start..end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Span { start, end }
    }

    /// Its length in bytes.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// True where it covers nothing.
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// True where `other` lies inside it.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// True where the two share at least one byte.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The same span, `by` bytes further on.
    pub const fn shifted(self, by: usize) -> Span {
        Span { start: self.start + by, end: self.end + by }
    }

    /// The smallest span that holds both.
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// As a range, to index a string with.
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Span { start: range.start, end: range.end }
    }
}

/// One text as it was pasted, with an index for converting offsets.
#[derive(Debug)]
pub struct Source<'a> {
    text: &'a str,
    /// Byte offset at which each line starts. Lines end at `\n`.
    lines: Vec<usize>,
    /// Every [`STEP`]-th byte (the character boundary at or after it) in all units.
    index: Vec<Offsets>,
    /// What is known of its parts from an earlier check.
    memory: Memory,
}

/// One place in a text, in each unit.
#[derive(Clone, Copy, Debug, Default)]
struct Offsets {
    bytes: usize,
    utf16: usize,
    characters: usize,
}

impl Offsets {
    /// The place behind `text`, which begins here.
    fn after(self, text: &str) -> Offsets {
        let (characters, utf16) = if text.is_ascii() {
            (text.len(), text.len())
        } else {
            (text.chars().count(), text.chars().map(char::len_utf16).sum())
        };
        Offsets {
            bytes: self.bytes + text.len(),
            utf16: self.utf16 + utf16,
            characters: self.characters + characters,
        }
    }
}

/// Bytes between two entries of the index: a conversion reads about this much text.
const STEP: usize = 512;

impl<'a> Source<'a> {
    /// Indexes `text`, in one pass.
    pub fn new(text: &'a str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(ends).collect();
        let mut index = vec![Offsets::default()];
        let mut seen = Offsets::default();
        loop {
            let end = text.ceil_char_boundary(index.len() * STEP);
            if end >= text.len() {
                return Source { text, lines, index, memory: Memory::default() };
            }
            seen = seen.after(text.get(seen.bytes..end).unwrap_or(""));
            index.push(seen);
        }
    }

    /// The same with what `memory` has of its parts.
    pub(crate) fn remembering(self, memory: &Memory) -> Self {
        Source { memory: memory.clone(), ..self }
    }

    /// What is known of its parts from an earlier check.
    pub(crate) fn memory(&self) -> &Memory {
        &self.memory
    }

    /// What `work` makes of the text of `span`, see [`Memory::recall`].
    pub(crate) fn recall<T: 'static>(&self, span: Span, work: impl Fn(&str) -> T + 'static) -> Rc<T> {
        self.memory.recall(self.slice(span), work)
    }

    /// The text.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The text of `span`; empty where the span does not fit the text.
    pub fn slice(&self, span: Span) -> &'a str {
        self.text.get(span.range()).unwrap_or("")
    }

    /// The UTF-16 offset of the byte offset `byte`, which may be the text's length.
    pub fn utf16(&self, byte: usize) -> usize {
        self.offsets(byte).utf16
    }

    /// The byte offset `byte` in all units.
    fn offsets(&self, byte: usize) -> Offsets {
        let byte = byte.min(self.text.len());
        let entry = self.index.partition_point(|entry| entry.bytes <= byte) - 1;
        let known = self.index[entry];
        let text = self.text.get(known.bytes..self.text.ceil_char_boundary(byte)).unwrap_or("");
        Offsets { bytes: byte, ..known.after(text) }
    }

    /// The byte offset of the UTF-16 offset `units`: the inverse of [`Source::utf16`]. An offset inside a surrogate
    /// pair counts as the start of its character, one past the end as the end.
    pub fn byte(&self, units: usize) -> usize {
        let entry = self.index.partition_point(|entry| entry.utf16 <= units) - 1;
        let Offsets { bytes: start, utf16: mut seen, .. } = self.index[entry];
        for (i, c) in self.text[start..].char_indices() {
            seen += c.len_utf16();
            if seen > units {
                return start + i;
            }
        }
        self.text.len()
    }

    /// Line and column of a byte offset, both from 1. The column counts characters, as an editor's status line does.
    pub fn line_column(&self, byte: usize) -> (usize, usize) {
        let byte = byte.min(self.text.len());
        let line = self.lines.partition_point(|&start| start <= byte);
        let start = self.offsets(self.lines[line - 1]);
        (line, self.offsets(byte).characters - start.characters + 1)
    }

    /// The byte span of line `line` (from 1) without its line end; `None` where there is no such line.
    pub fn line(&self, line: usize) -> Option<Span> {
        let start = *self.lines.get(line.checked_sub(1)?)?;
        let end = self.lines.get(line).map_or(self.text.len(), |next| next - 1);
        let end = if self.text[start..end].ends_with('\r') { end - 1 } else { end };
        Some(Span { start, end })
    }

    /// How many lines there are; an empty text has one.
    pub fn line_count(&self) -> usize {
        self.lines.len()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn counts_utf16_units_as_javascript_does() {
        let source = Source::new("é😀x");
        assert_eq!((source.utf16(2), source.utf16(6), source.utf16(7)), (1, 3, 4));
        assert_eq!(source.byte(2), 2, "the middle of a surrogate pair is the start of its character");
        assert_eq!(source.byte(99), 7);
    }

    #[test]
    fn counts_lines_and_columns_from_one() {
        let source = Source::new("a\r\nβγ\n");
        assert_eq!(source.line_column(0), (1, 1));
        assert_eq!(source.line_column(5), (2, 2));
        assert_eq!(source.line_column(8), (3, 1));
        assert_eq!(source.line(1), Some(Span::new(0, 1)));
        assert_eq!((source.line(3), source.line(4), source.line_count()), (Some(Span::new(8, 8)), None, 3));
    }

    #[test]
    fn counts_columns_far_into_a_long_line() {
        let text = format!("a\n{}x", "é".repeat(5000));
        assert_eq!(Source::new(&text).line_column(text.len() - 1), (2, 5001));
    }

    proptest! {
        #[test]
        fn bytes_and_utf16_are_inverse(text in "(?s).{0,40}|[a-z😀é\n]{1000,1200}") {
            let source = Source::new(&text);
            let mut units = 0;
            for (at, c) in text.char_indices() {
                prop_assert_eq!(source.utf16(at), units);
                prop_assert_eq!(source.byte(units), at);
                units += c.len_utf16();
            }
            prop_assert_eq!(source.utf16(text.len()), text.encode_utf16().count());
            prop_assert_eq!(source.byte(units), text.len());
        }
    }
}
