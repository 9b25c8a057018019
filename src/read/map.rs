//! The way back from a text to the file it was read from.

use crate::source::Span;

/// For each stretch of the text, where in the file it came from. Text that the reader made itself (list numbers, tabs
/// between cells, line ends) is in no segment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Map {
    /// The names of the parts: a package's part (`word/document.xml`), or the file's own name.
    pub parts: Vec<String>,
    /// In order of the text, none overlapping another.
    pub segments: Vec<Segment>,
}

/// A stretch of the text and its origin. The two hold the same number of characters, one for one; they differ where the
/// file writes a character otherwise (`&amp;`, a raised `3`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The stretch of the body, in UTF-8 bytes.
    pub text: Span,
    /// Index into [`Map::parts`].
    pub part: usize,
    /// The bytes of the part that hold it: in DOCX the raw content of a `w:t`, or the whole empty element (`<w:tab/>`).
    pub source: Span,
    /// How many characters of `source` (references such as `&amp;` resolved) stand before the segment's first one.
    pub skipped: usize,
    /// The run of a DOCX part; `None` in other formats.
    pub run: Option<Run>,
}

/// A run of a DOCX part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The bytes of the part from `<w:r` to behind `</w:r>`. Comment marks may stand before and behind it.
    pub element: Span,
    /// The bytes of its `w:rPr` element, for a run that is split in two; empty where there is none.
    pub properties: Span,
}

/// The part of a segment that a span of the text touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Touched<'a> {
    /// The segment.
    pub segment: &'a Segment,
    /// The first touched character, counted from the beginning of the segment's `source`.
    pub first: usize,
    /// The character behind the last touched one.
    pub last: usize,
}

impl Map {
    /// What `span` of `body` came from, in order; empty where the reader made it itself. An empty span touches the segment
    /// that it stands in or at the end of.
    pub fn touched<'a>(&'a self, body: &'a str, span: Span) -> impl Iterator<Item = Touched<'a>> {
        let start = self.segments.partition_point(|segment| segment.text.end < span.start);
        self.segments[start..]
            .iter()
            .take_while(move |segment| segment.text.start <= span.end)
            .filter(move |segment| segment.text.overlaps(span) || span.is_empty())
            .map(move |segment| {
                let characters = |byte: usize| {
                    let byte = byte.clamp(segment.text.start, segment.text.end);
                    body.get(segment.text.start..byte).map_or(0, |text| text.chars().count())
                };
                Touched {
                    segment,
                    first: segment.skipped + characters(span.start),
                    last: segment.skipped + characters(span.end),
                }
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_leads_to_the_characters_of_its_runs() {
        // "é³" and "x" of two runs, with a tab of the reader's own between.
        let body = "é³\tx";
        let segment =
            |text: Span, source: Span, skipped| Segment { text, part: 0, source, skipped, run: None };
        let map = Map {
            parts: vec!["word/document.xml".to_owned()],
            segments: vec![
                segment(Span::new(0, 4), Span::new(100, 105), 1),
                segment(Span::new(5, 6), Span::new(200, 201), 0),
            ],
        };
        let touched = |start, end| {
            let places = map.touched(body, Span::new(start, end));
            places.map(|place| (place.segment.source.start, place.first, place.last)).collect::<Vec<_>>()
        };
        assert_eq!(touched(2, 6), [(100, 2, 3), (200, 0, 1)]);
        assert_eq!(touched(4, 5), [], "the tab came from nowhere");
        assert_eq!(touched(6, 6), [(200, 1, 1)]);
    }
}
