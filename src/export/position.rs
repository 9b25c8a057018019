//! Places in words: the section and its paragraph, or the reference, and the line.

use crate::Manuscript;
use crate::document::SectionKind;
use crate::finding::{Field, Place};
use crate::message::{Catalogue, Message};
use crate::report::Report;
use crate::sort;
use crate::source::{Source, Span};

use super::quotation::{Quotation, visible};

/// A manuscript's fields, and what is needed to say where in them something stands.
pub struct Positions<'a> {
    body: Source<'a>,
    references: Option<Source<'a>>,
    /// The lines up to each line (from 1) that are not blank, by field.
    filled: [Vec<usize>; 2],
    /// The parts of the text, in order of place.
    parts: Vec<Part>,
    /// The entries of the reference list: where each lies, and its number.
    entries: Vec<(Place, u32)>,
    catalogue: &'a Catalogue,
}

/// A part of the text, from where it begins to where the next one does.
#[derive(Clone, Debug)]
struct Part {
    /// Its first byte.
    start: (Field, usize),
    /// Its heading as printed, or the kind of section in words.
    name: String,
    /// The line from which its paragraphs are counted.
    from: usize,
    /// True where that line is its heading, which is no paragraph.
    headed: bool,
    kind: SectionKind,
}

/// The longest heading that is quoted whole, in characters.
const HEADING: usize = 60;

impl<'a> Positions<'a> {
    /// Reads what `report` understood of `manuscript`.
    pub fn new(report: &Report, manuscript: &'a Manuscript, catalogue: &'a Catalogue) -> Self {
        let body = Source::new(&manuscript.body);
        let references = manuscript.references.as_deref().map(Source::new);
        let filled = [filled(&body), references.as_ref().map(filled).unwrap_or_default()];
        let entries = report.understood.references.iter().flat_map(|list| &list.entries);
        let entries = entries.map(|entry| (entry.place, entry.number)).collect();
        let mut positions = Positions { body, references, filled, parts: Vec::new(), entries, catalogue };
        positions.parts = positions.read_parts(report);
        positions
    }

    fn read_parts(&self, report: &Report) -> Vec<Part> {
        let sections = report.understood.sections.iter().map(|section| (section.place, Some(section.kind)));
        let headings = report.understood.headings.iter().map(|&place| (place, None));
        let mut starts: Vec<(Place, Option<SectionKind>)> = sections.chain(headings).collect();
        // A heading that opens a section comes behind it and so gives it its name.
        sort::sort_by_key(&mut starts, |(place, kind)| (place.field, place.span.start, kind.is_none()));
        let mut parts: Vec<Part> = Vec::new();
        let mut text: Option<Part> = None;
        for (place, kind) in starts {
            let start = (place.field, place.span.start);
            let line = self.source(place.field).line_column(place.span.start).0;
            let part = match (kind, &text) {
                // The text goes on behind a caption: its paragraphs are counted on.
                (Some(kind), Some(text)) if kind == text.kind && kind != SectionKind::Caption => {
                    Part { start, ..text.clone() }
                }
                (Some(kind), _) => Part { start, name: self.section(kind), from: line, headed: false, kind },
                (None, _) => {
                    let kind = parts.last().map_or(SectionKind::Body, |part| part.kind);
                    Part { start, name: self.heading(place), from: line, headed: true, kind }
                }
            };
            if part.kind != SectionKind::Caption {
                text = Some(part.clone());
            }
            parts.push(part);
        }
        parts
    }

    /// The text of a field.
    pub fn source(&self, field: Field) -> &Source<'a> {
        match (field, &self.references) {
            (Field::References, Some(source)) => source,
            _ => &self.body,
        }
    }

    /// The sentence around `place`, or the reference.
    pub fn quotation(&self, place: Place) -> Quotation {
        let source = self.source(place.field);
        match self.entry(place) {
            Some(_) => Quotation::of_reference(source, place.span),
            None => Quotation::new(source, place.span),
        }
    }

    /// Where `place` is, in words: "Methods, paragraph 3, line 27".
    pub fn words(&self, place: Place) -> String {
        let (line, _) = self.source(place.field).line_column(place.span.start);
        if let Some(number) = self.entry(place) {
            return self
                .catalogue
                .render(&Message::new("place-reference").with("number", number).with("line", line));
        }
        let at = self.parts.partition_point(|part| part.start <= (place.field, place.span.start));
        let Some(part) =
            at.checked_sub(1).and_then(|at| self.parts.get(at)).filter(|part| part.start.0 == place.field)
        else {
            return self.catalogue.render(&Message::new("place-line").with("line", line));
        };
        let filled = |line: usize| self.filled_to(place.field, line);
        let paragraph = (filled(line) + usize::from(!part.headed)).saturating_sub(filled(part.from));
        let message = match () {
            () if part.headed && paragraph == 0 => Message::new("place-heading"),
            () if part.kind == SectionKind::Caption => Message::new("place-part"),
            () => Message::new("place-paragraph").with("paragraph", paragraph.max(1)),
        };
        self.catalogue.render(&message.with("part", part.name.as_str()).with("line", line))
    }

    /// The number of the reference that `place` lies in.
    fn entry(&self, place: Place) -> Option<u32> {
        let at = self
            .entries
            .partition_point(|(entry, _)| (entry.field, entry.span.start) <= (place.field, place.span.start));
        let (entry, number) = self.entries.get(at.checked_sub(1)?)?;
        (entry.field == place.field && place.span.start < entry.span.end).then_some(*number)
    }

    fn filled_to(&self, field: Field, line: usize) -> usize {
        let lines = match (field, &self.references) {
            (Field::References, Some(_)) => &self.filled[1],
            _ => &self.filled[0],
        };
        lines.get(line.saturating_sub(1)).or(lines.last()).copied().unwrap_or(0)
    }

    fn heading(&self, place: Place) -> String {
        let source = self.source(place.field);
        let printed =
            source.slice(place.span).trim_matches(|c: char| c.is_whitespace() || "#*_:=".contains(c));
        let end = printed.char_indices().nth(HEADING).map_or(printed.len(), |(at, _)| at);
        visible(printed.get(..end).unwrap_or(printed), true)
    }

    fn section(&self, kind: SectionKind) -> String {
        self.catalogue.word(match kind {
            SectionKind::Front => "section-front",
            SectionKind::Abstract => "section-abstract",
            SectionKind::Keywords => "section-keywords",
            SectionKind::Body => "section-body",
            SectionKind::Caption => "section-caption",
            SectionKind::Declarations => "section-declarations",
            SectionKind::References => "section-references",
            SectionKind::Appendix => "section-appendix",
            SectionKind::Frame => "section-frame",
        })
    }
}

/// For each line of `source`, how many lines up to it are not blank.
fn filled(source: &Source) -> Vec<usize> {
    let mut count = 0;
    (1..=source.line_count())
        .map(|line| {
            let text = source.slice(source.line(line).unwrap_or(Span::new(0, 0)));
            count += usize::from(!text.trim().is_empty());
            count
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, check};

    const TEXT: &str = "A title\nBy somebody\n\nAbstract\nFirst thing.\n\nIntroduction\n\nA paragraph.\n\nAnother one.\n\n\
        Figure 1. A caption.\n\nA third one.\n\nMethods\nWe did it.\n\nReferences\n\
        1. Ames A. One. J Test. 2019;1:1-2.\n2. Bond B. Two. J Test. 2020;2:3-4.\n";

    /// Where `wanted` stands in `text`, in words.
    fn words(text: &str, wanted: &str) -> String {
        let manuscript = Manuscript::new(text);
        let report = check(&manuscript, &Options::default());
        let catalogue = Catalogue::english();
        let positions = Positions::new(&report, &manuscript, &catalogue);
        let start = text.find(wanted).unwrap();
        positions.words(Place::body(Span::new(start, start + wanted.len())))
    }

    #[test]
    fn places_are_told_as_people_look_for_them() {
        for (wanted, expected) in [
            ("somebody", "Front matter, paragraph 2, line 2"),
            ("Abstract", "Abstract, heading, line 4"),
            ("First", "Abstract, paragraph 1, line 5"),
            ("Another", "Introduction, paragraph 2, line 11"),
            ("Figure", "Caption, line 13"),
            ("did", "Methods, paragraph 1, line 18"),
            ("Bond", "Reference 2, line 22"),
        ] {
            assert_eq!(words(TEXT, wanted), expected, "{wanted}");
        }
    }

    #[test]
    fn the_text_goes_on_behind_a_caption() {
        assert!(words(TEXT, "third").starts_with("Introduction, paragraph "));
    }

    #[test]
    fn an_empty_text_has_one_line() {
        assert_eq!(words("", ""), "Line 1");
    }
}
