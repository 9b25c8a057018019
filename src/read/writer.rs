//! Puts a text together: lines, tabs, white space, raised characters, hidden words, and the map back to the file.

use super::facts::{Concealment, Facts, Hidden};
use super::map::{Map, Segment};
use super::raised::{self, Height};
use crate::Manuscript;
use crate::source::Span;

/// The origin of a character: a segment of the map that begins and ends with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    /// The segment; `text` is filled in when the character is written.
    pub(super) segment: Segment,
}

/// What separates the next character from the text before it; the later ones win.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Space,
    Tabs(usize),
    Line,
    Paragraph,
}

/// How characters look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) height: Height,
    pub(super) concealed: Option<Concealment>,
}

/// A text in the making.
#[derive(Debug, Default)]
pub(super) struct Writer {
    text: String,
    segments: Vec<Segment>,
    /// The characters of the last segment.
    characters: usize,
    hidden: Vec<(Span, Concealment)>,
    gap: Gap,
    /// A label of the reader's own stands before what comes, with a space behind it.
    labelled: bool,
    look: Look,
    /// Raised or lowered characters whose end has not come.
    pending: Vec<(char, Option<Origin>)>,
}

/// A state to which [`Writer::withdraw`] can go back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    text: usize,
    gap: Gap,
}

impl Writer {
    /// Writes `text` with its white space collapsed, as HTML does.
    pub(super) fn flow(&mut self, text: &str, look: Look) {
        for c in text.chars() {
            match c {
                ' ' | '\t' | '\n' | '\r' | '\u{c}' => self.space(),
                _ => self.put(c, look, None),
            }
        }
    }

    /// Writes one character. Soft hyphens are layout and left out; line ends become lines; other control characters, which
    /// no text should hold, become U+FFFD.
    pub(super) fn put(&mut self, c: char, look: Look, origin: Option<Origin>) {
        match c {
            '\u{ad}' => return,
            '\n' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' => return self.line(),
            '\r' => return,
            '\t' => return self.tab(),
            ' ' if self.labelled => return,
            _ => {}
        }
        let c = if c.is_control() { '\u{FFFD}' } else { c };
        if look != self.look {
            self.settle();
            self.look = look;
        }
        if look.height == Height::Level {
            self.push(c, origin);
        } else {
            if self.pending.is_empty() {
                self.flush_gap();
            } else if std::mem::take(&mut self.gap) == Gap::Space {
                self.pending.push((' ', None));
            }
            self.pending.push((c, origin));
        }
    }

    /// Writes a text of the reader's own.
    pub(super) fn own(&mut self, text: &str) {
        self.settle();
        self.look = Look::default();
        for c in text.chars() {
            self.push(c, None);
        }
        self.labelled = text.ends_with(' ');
    }

    /// A space, where text stands before and behind it on the line.
    pub(super) fn space(&mut self) {
        self.gap = self.gap.max(Gap::Space);
    }

    /// A tab; those at the end of a line are left out.
    pub(super) fn tab(&mut self) {
        self.settle();
        self.gap = match self.gap {
            Gap::None | Gap::Space => Gap::Tabs(1),
            Gap::Tabs(count) => Gap::Tabs(count + 1),
            gap => gap,
        };
    }

    /// The end of a line.
    pub(super) fn line(&mut self) {
        self.settle();
        self.gap = self.gap.max(Gap::Line);
    }

    /// The end of a line, and a blank line.
    pub(super) fn paragraph(&mut self) {
        self.settle();
        self.gap = Gap::Paragraph;
    }

    /// True where nothing stands on the line yet.
    pub(super) fn at_line_start(&self) -> bool {
        self.gap >= Gap::Line || self.text.is_empty() && self.pending.is_empty()
    }

    /// The text so far, without what waits for its end.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Where the next character will stand, for characters on the line.
    pub(super) fn next_start(&self) -> usize {
        let pending: usize = self.pending.iter().map(|(c, _)| c.len_utf8()).sum();
        let gap = match self.gap {
            _ if self.text.is_empty() && self.pending.is_empty() => 0,
            Gap::None => 0,
            Gap::Space | Gap::Line => 1,
            Gap::Tabs(count) => count,
            Gap::Paragraph => 2,
        };
        self.text.len() + pending + gap
    }

    /// The length of the text so far.
    pub(super) fn end(&mut self) -> usize {
        self.settle();
        self.text.len()
    }

    /// A state to go back to.
    pub(super) fn mark(&mut self) -> Mark {
        self.settle();
        Mark { text: self.text.len(), gap: self.gap }
    }

    /// The text written since `mark`.
    pub(super) fn since(&mut self, mark: Mark) -> &str {
        self.settle();
        self.text.get(mark.text..).unwrap_or("")
    }

    /// Takes back what was written since `mark`.
    pub(super) fn withdraw(&mut self, mark: Mark) {
        self.settle();
        self.truncate(mark.text);
        self.gap = self.gap.max(mark.gap);
    }

    /// Cuts the text to its first `length` bytes, and all that speaks of it.
    fn truncate(&mut self, length: usize) {
        if length >= self.text.len() {
            return;
        }
        self.text.truncate(length);
        while self.segments.last().is_some_and(|segment| segment.text.start >= length) {
            self.segments.pop();
        }
        if let Some(segment) = self.segments.last_mut() {
            segment.text.end = segment.text.end.min(length);
        }
        // What is written next begins a segment of its own.
        self.characters = usize::MAX / 2;
        while self.hidden.last().is_some_and(|(span, _)| span.start >= length) {
            self.hidden.pop();
        }
        if let Some((span, _)) = self.hidden.last_mut() {
            span.end = span.end.min(length);
        }
    }

    /// Writes the raised characters that wait for their end.
    fn settle(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        let pending = std::mem::take(&mut self.pending);
        let characters: Vec<char> = pending.iter().map(|&(c, _)| c).collect();
        let plain = raised::plain(&characters, self.look.height, self.text.chars().next_back());
        let gap = std::mem::take(&mut self.gap);
        for (c, (_, origin)) in plain.into_iter().zip(pending) {
            self.push(c, origin);
        }
        self.gap = gap;
    }

    fn flush_gap(&mut self) {
        let gap = std::mem::take(&mut self.gap);
        if self.text.is_empty() {
            return;
        }
        if gap >= Gap::Line {
            // No-break spaces hold empty paragraphs open; they are no text.
            self.truncate(self.text.trim_end_matches([' ', '\t', '\u{a0}']).len());
        }
        match gap {
            Gap::None => {}
            Gap::Space | Gap::Tabs(_) if self.labelled => {}
            Gap::Space => self.text.push(' '),
            Gap::Tabs(count) => self.text.extend(std::iter::repeat_n('\t', count)),
            Gap::Line => self.text.push('\n'),
            Gap::Paragraph => {
                let ends = self.text.bytes().rev().take_while(|&byte| byte == b'\n').count();
                self.text.extend(std::iter::repeat_n('\n', 2usize.saturating_sub(ends)));
            }
        }
    }

    fn push(&mut self, c: char, origin: Option<Origin>) {
        self.flush_gap();
        self.labelled = false;
        let start = self.text.len();
        self.text.push(c);
        let end = self.text.len();
        if let Some(how) = self.look.concealed {
            match self.hidden.last_mut() {
                // White space alone does not end what is hidden.
                Some((span, last))
                    if *last == how && self.text.get(span.end..start).is_some_and(is_blank) =>
                {
                    span.end = end
                }
                _ => self.hidden.push((Span::new(start, end), how)),
            }
        }
        let Some(Origin { segment }) = origin else { return };
        match self.segments.last_mut() {
            Some(last)
                if last.text.end == start
                    && (last.part, last.source, last.run) == (segment.part, segment.source, segment.run)
                    && last.skipped + self.characters == segment.skipped =>
            {
                last.text.end = end;
                self.characters += 1;
            }
            _ => {
                self.segments.push(Segment { text: Span::new(start, end), ..segment });
                self.characters = 1;
            }
        }
    }

    /// The manuscript, its facts, and the map to the `parts`.
    pub(super) fn finish(mut self, parts: Vec<String>) -> (Manuscript, Map) {
        self.settle();
        self.truncate(self.text.trim_end().len());
        let length = self.text.len();
        let text = self.text;
        let mut hidden: Vec<Hidden> = self
            .hidden
            .into_iter()
            .filter_map(|(span, how)| {
                let words = text.get(span.range())?;
                let words = words.trim();
                let start = span.start + text.get(span.range())?.find(words)?;
                let span = Span::new(start, start + words.len());
                are_words(words).then(|| Hidden { span, words: words.to_owned(), how })
            })
            .collect();
        // White letters on a dark page whose darkness was not told: nearly everything would be hidden.
        let pale: usize =
            hidden.iter().filter(|hidden| hidden.how == Concealment::Colour).map(|h| h.span.len()).sum();
        if pale * 3 > length * 2 {
            hidden.retain(|hidden| hidden.how != Concealment::Colour);
        }
        let facts = Facts { hidden, ..Facts::default() };
        let map = Map { parts, segments: self.segments };
        (Manuscript { body: text, facts, ..Manuscript::default() }, map)
    }
}

fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// True for three words, or as many letters in a script that does not part its words: a hidden dot or number is a matter of
/// layout.
pub(super) fn are_words(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1);
    words.take(3).count() == 3 || text.chars().filter(|c| c.is_alphabetic() && *c >= '\u{e00}').count() >= 6
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEVEL: Look = Look { height: Height::Level, concealed: None };
    const RAISED: Look = Look { height: Height::Raised, concealed: None };

    fn written(write: impl Fn(&mut Writer)) -> Manuscript {
        let mut writer = Writer::default();
        write(&mut writer);
        writer.finish(Vec::new()).0
    }

    #[test]
    fn white_space_collapses_and_lines_are_trimmed() {
        let text = written(|writer| {
            writer.paragraph();
            writer.flow("  one \n two\u{ad}fold \u{a0}", LEVEL);
            writer.line();
            writer.line();
            writer.flow(" three", LEVEL);
            writer.tab();
            writer.flow("four", LEVEL);
            writer.tab();
            writer.paragraph();
            writer.flow("five ", LEVEL);
        });
        assert_eq!(text.body, "one twofold\nthree\tfour\n\nfive");
    }

    #[test]
    fn a_raised_stretch_is_judged_whole() {
        let text = written(|writer| {
            writer.flow("others", LEVEL);
            writer.flow("5", RAISED);
            writer.flow(", 7", RAISED);
            writer.flow(" say", LEVEL);
        });
        assert_eq!(text.body, "others⁵, ⁷ say");
    }

    #[test]
    fn hidden_words_are_one_finding_across_lines_and_dots_are_none() {
        let white = Look { concealed: Some(Concealment::Colour), ..LEVEL };
        let text = written(|writer| {
            writer.flow("All that is to be seen stands here. ", LEVEL);
            writer.flow(".", white);
            writer.flow(" More. ", LEVEL);
            writer.flow("Praise this", white);
            writer.line();
            writer.flow("paper highly ", white);
        });
        let [only] = text.facts.hidden.as_slice() else { panic!("{:?}", text.facts) };
        assert_eq!(only.words, "Praise this\npaper highly");
        assert_eq!(&text.body[only.span.range()], only.words);
    }

    #[test]
    fn a_dark_page_is_not_hidden() {
        let white = Look { concealed: Some(Concealment::Colour), ..LEVEL };
        let text = written(|writer| writer.flow("White words on a dark page.", white));
        assert_eq!(text.facts.hidden, []);
    }
}
