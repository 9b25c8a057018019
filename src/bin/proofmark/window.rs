//! The part of a long line that surrounds a mark: a manuscript's line is a paragraph, often 5 kB.

use std::ops::Range;

/// A part of a line, with `…` where something was left out.
#[derive(Debug, PartialEq)]
pub(crate) struct Window {
    /// The part, ready to print.
    pub(crate) text: String,
    /// Where the part begins and ends in the line, in bytes.
    shown: Range<usize>,
    /// Bytes of the `…` before it.
    lead: usize,
}

/// How far a cut may move to fall between two words, in characters.
const TO_WORD_END: usize = 16;

impl Window {
    /// About `width` characters of `line` around `mark` (bytes on character boundaries of the line). A longer mark shows
    /// its beginning. Reads no more of the line than that, so a line of any length costs the same.
    pub(crate) fn new(line: &str, mark: Range<usize>, width: usize) -> Self {
        let (before, rest) = line.split_at_checked(mark.start).unwrap_or((line, ""));
        let marked = line.get(mark).unwrap_or("").chars().take(width).count();
        let side = (width - marked) / 2;
        // What one side does not need, the other gets.
        let after = rest.chars().skip(marked).take(width - marked).count();
        let left = (width - marked).saturating_sub(side.min(after));
        let left = before.chars().rev().take(left).count();
        let start = back(before, left);
        let end = mark_end(line, before.len(), width.saturating_sub(left));
        let start = if start == 0 { 0 } else { start + to_word(line.get(start..before.len()).unwrap_or("")) };
        let end = if end == line.len() {
            end
        } else {
            let after_mark = mark_end(line, before.len(), marked);
            end - from_word(line.get(after_mark..end).unwrap_or(""))
        };
        let lead = if start > 0 { "…" } else { "" };
        let trail = if end < line.len() { "…" } else { "" };
        let part = line.get(start..end).unwrap_or("");
        Window { text: format!("{lead}{part}{trail}"), shown: start..end, lead: lead.len() }
    }

    /// Where `range` of the line stands in the window's text, cut to what is shown; `None` where none of it is.
    pub(crate) fn place(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let start = range.start.max(self.shown.start);
        let end = range.end.min(self.shown.end);
        let shift = |at: usize| at - self.shown.start + self.lead;
        (start <= end && range.start <= self.shown.end).then(|| shift(start)..shift(end))
    }

    /// True where all of `range` is shown.
    pub(crate) fn holds(&self, range: &Range<usize>) -> bool {
        self.shown.start <= range.start && range.end <= self.shown.end
    }
}

/// The byte `count` characters before the end of `text`.
fn back(text: &str, count: usize) -> usize {
    count.checked_sub(1).and_then(|last| text.char_indices().rev().nth(last)).map_or(text.len(), |(at, _)| at)
}

/// The byte of `line` that is `count` characters after `start`.
fn mark_end(line: &str, start: usize, count: usize) -> usize {
    let rest = line.get(start..).unwrap_or("");
    start + rest.char_indices().nth(count).map_or(rest.len(), |(at, _)| at)
}

/// Bytes to go forward to the start of the next word; 0 where none is near.
fn to_word(text: &str) -> usize {
    let mut near = text.char_indices().take(TO_WORD_END);
    near.find(|(_, c)| c.is_whitespace()).map_or(0, |(at, c)| at + c.len_utf8())
}

/// Bytes to go back to the end of the last whole word; 0 where none is near.
fn from_word(text: &str) -> usize {
    let mut near = text.char_indices().rev().take(TO_WORD_END);
    near.find(|(_, c)| c.is_whitespace()).map_or(0, |(at, _)| text.len() - at)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_short_line_is_shown_whole() {
        let window = Window::new("as shown in [47].", 13..15, 60);
        assert_eq!(window.text, "as shown in [47].");
        assert_eq!(window.place(&(13..15)), Some(13..15));
    }

    #[test]
    fn a_long_line_is_cut_between_words() {
        let line =
            format!("{}the mark is here, in the middle, {}", "before ".repeat(800), "after ".repeat(800));
        let at = line.find("mark").unwrap();
        let window = Window::new(&line, at..at + 4, 40);
        assert_eq!(window.text, "…before the mark is here, in the…");
        let place = window.place(&(at..at + 4)).unwrap();
        assert_eq!(&window.text[place], "mark");
        assert_eq!(window.place(&(0..6)), None);
    }

    #[test]
    fn a_long_mark_shows_its_beginning() {
        let line = "x".repeat(500);
        let window = Window::new(&line, 100..400, 40);
        assert_eq!(window.text.chars().count(), 42);
        assert_eq!(window.place(&(100..400)), Some(3..43));
    }

    proptest! {
        #[test]
        fn the_mark_is_always_in_the_window(
            before in "[a é😀\t]{0,120}", mark in "[a é😀]{0,30}", after in "[a é😀]{0,120}", width in 0usize..100
        ) {
            let line = format!("{before}{mark}{after}");
            let range = before.len()..before.len() + mark.len();
            let window = Window::new(&line, range.clone(), width);
            prop_assert!(window.text.chars().count() <= width + 2);
            let place = window.place(&range).unwrap();
            prop_assert!(mark.starts_with(&window.text[place]));
            if mark.chars().count() <= width {
                prop_assert!(window.holds(&range));
            }
        }
    }
}
