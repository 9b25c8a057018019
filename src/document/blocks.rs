//! Paragraphs, and the section that each belongs to.

use serde::Serialize;

use super::headings::{self, Heading};
use crate::finding::{Field, Place};
use crate::source::{Source, Span};

/// A paragraph: in pasted text, one line that is not blank, or the part of it before or after a glued heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// Where, without the white space around it.
    pub place: Place,
    /// The section it belongs to.
    pub section: SectionKind,
    /// True where it is the heading of its section.
    pub heading: bool,
    /// True where a blank line stands before it.
    pub after_blank: bool,
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
    /// The caption of a figure or a table, or a list of them.
    Caption,
    /// Acknowledgements, funding, interests, contributions, biographies.
    Declarations,
    /// The reference list.
    References,
    /// Appendices and supplements.
    Appendix,
    /// What the web page puts around the article: downloads, how to cite, licence.
    Frame,
}

impl SectionKind {
    /// True for the parts that the author wrote as running text, where citations stand.
    pub const fn is_prose(self) -> bool {
        matches!(
            self,
            SectionKind::Abstract
                | SectionKind::Body
                | SectionKind::Caption
                | SectionKind::Appendix
                | SectionKind::Declarations
        )
    }
}

/// The paragraphs of a text, with the sections that their headings tell. References are told apart later, by their entries.
pub(super) fn read(field: Field, source: &Source) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut blank = false;
    for number in 1..=source.line_count() {
        let Some(line) = source.line(number) else { continue };
        let text = source.slice(line);
        let start = line.start + (text.len() - text.trim_start().len());
        let span = Span::new(start, start + text.trim().len());
        if span.is_empty() {
            blank = true;
            continue;
        }
        for &(part, heading) in source.recall(span, split).iter() {
            let section = heading.unwrap_or(SectionKind::Front);
            blocks.push(Block {
                place: Place { field, span }.part(part),
                section,
                heading: heading.is_some(),
                after_blank: blank,
            });
            blank = false;
        }
    }
    assign(source, &mut blocks);
    blocks
}

/// A line as blocks: the headings glued to its ends apart from its content.
fn split(line: &str) -> Vec<(Span, Option<SectionKind>)> {
    if let Some(Heading { section, .. }) = headings::whole(line) {
        return vec![(Span::new(0, line.len()), Some(section))];
    }
    let mut parts = Vec::new();
    let mut content = Span::new(0, line.len());
    if let Some(Heading { section, span }) = headings::opening(line) {
        parts.push((span, Some(section)));
        content.start = span.end;
    }
    let closing = headings::closing(&line[content.range()]);
    if let Some(Heading { span, .. }) = closing {
        content.end = content.start + span.start;
    }
    let text = &line[content.range()];
    let trimmed = Span::new(
        content.start + text.len() - text.trim_start().len(),
        content.start + text.trim_end().len(),
    );
    if !trimmed.is_empty() {
        parts.push((trimmed, None));
    }
    if let Some(Heading { section, .. }) = closing {
        parts.push((Span::new(content.end, line.len()), Some(section)));
    }
    parts
}

/// Gives each block the section of the heading above it.
fn assign(source: &Source, blocks: &mut [Block]) {
    let has = |kind| blocks.iter().any(|block| block.heading && block.section == kind);
    let has_abstract = has(SectionKind::Abstract);
    let introduction = blocks.iter().position(|block| {
        block.heading
            && block.section == SectionKind::Body
            && normal_is(
                source,
                block,
                &[
                    "introduction",
                    "introducción",
                    "introdução",
                    "einleitung",
                    "pendahuluan",
                    "wstęp",
                    "introduzione",
                    "введение",
                    "giriş",
                ],
            )
    });
    let last_list =
        blocks.iter().rposition(|block| block.heading && block.section == SectionKind::References);
    let mut section = SectionKind::Front;
    let mut in_abstract = 0;
    for (at, block) in blocks.iter_mut().enumerate() {
        let text = source.slice(block.place.span);
        if block.heading {
            let opened = block.section;
            // A structured abstract has "Methods" and "Results" of its own, before the introduction.
            let structured = section == SectionKind::Abstract
                && opened == SectionKind::Body
                && introduction.is_some_and(|i| at < i);
            // "Issue", "Information" and "Language" are words of the frame only after the article.
            let early = opened == SectionKind::Frame && last_list.is_some_and(|list| at < list);
            if structured {
                block.section = SectionKind::Abstract;
            } else if early {
                block.section = section;
            } else {
                section = opened;
                in_abstract = 0;
            }
            continue;
        }
        match section {
            SectionKind::Front
                if !has_abstract && (at > 0 && text.len() > 200 || is_citing_sentence(text)) =>
            {
                section = SectionKind::Body;
            }
            SectionKind::Keywords if in_abstract > 0 => section = SectionKind::Body,
            // Without an introduction heading the abstract ends where a blank line follows its paragraph.
            SectionKind::Abstract
                if in_abstract > 0 && introduction.is_none_or(|i| i < at) && block.after_blank =>
            {
                section = SectionKind::Body;
            }
            _ => {}
        }
        in_abstract += 1;
        block.section = if is_caption(text) && section.is_prose() { SectionKind::Caption } else { section };
    }
}

/// True for "It was shown before [3].": text, where a title or a line of authors would not end as a sentence.
fn is_citing_sentence(text: &str) -> bool {
    let cites = || {
        text.match_indices('[').any(|(at, _)| text[at + 1..].starts_with(|c: char| matches!(c, '1'..='9')))
    };
    text.ends_with('.') && text.contains(' ') && cites()
}

fn normal_is(source: &Source, block: &Block, names: &[&str]) -> bool {
    let text = source.slice(block.place.span).to_lowercase();
    names.iter().any(|name| text.ends_with(name) || text.trim_end_matches([':', '.', '*']).ends_with(name))
}

/// True for "Figure 2. Growth of …", "Table 1: …", "Fig 3 | …".
fn is_caption(text: &str) -> bool {
    let Some(rest) =
        ["Figure ", "Fig. ", "Fig ", "FIGURE ", "Table ", "TABLE ", "Box ", "Scheme ", "Video ", "Movie "]
            .iter()
            .find_map(|word| text.strip_prefix(word))
    else {
        return false;
    };
    let rest = rest.trim_start_matches('S');
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    digits > 0 && rest[digits..].starts_with(['.', ':', '|', ' ']) && {
        let after = rest[digits..].trim_start_matches(['.', ':', '|', ' ']);
        rest[digits..].starts_with(['.', ':', '|'])
            && after.starts_with(|c: char| c.is_uppercase() || c == '(')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sections(text: &str) -> Vec<(&str, SectionKind)> {
        let source = Source::new(text);
        let texts = |block: &Block| &text[block.place.span.range()];
        read(Field::Body, &source)
            .iter()
            .filter(|block| !block.heading)
            .map(|block| (texts(block), block.section))
            .collect()
    }

    #[test]
    fn a_page_that_glues_its_headings_is_taken_apart() {
        assert_eq!(
            sections(
                "A title\nDOI:\nhttps://doi.org/10.1/xKeywords\ncells, SSRIsAbstract\nWe looked.\nReferences\n1.Ames A.\nDownloads\nPDF"
            ),
            [
                ("A title", SectionKind::Front),
                ("DOI:", SectionKind::Front),
                ("https://doi.org/10.1/x", SectionKind::Front),
                ("cells, SSRIs", SectionKind::Keywords),
                ("We looked.", SectionKind::Abstract),
                ("1.Ames A.", SectionKind::References),
                ("PDF", SectionKind::Frame),
            ]
        );
    }

    #[test]
    fn without_headings_the_text_begins_where_a_sentence_cites() {
        assert_eq!(
            sections(
                "A title\nAnn Ames [1], Bob Bond [2]\nIt was shown before [3].\nAnd so it is.\nReferences\n1.Ames A."
            ),
            [
                ("A title", SectionKind::Front),
                ("Ann Ames [1], Bob Bond [2]", SectionKind::Front),
                ("It was shown before [3].", SectionKind::Body),
                ("And so it is.", SectionKind::Body),
                ("1.Ames A.", SectionKind::References),
            ]
        );
    }

    #[test]
    fn a_structured_abstract_ends_at_the_introduction() {
        assert_eq!(
            sections(
                "T\nAbstract\nBackground\nA.\nMethods\nB.\nKeywords: x, y\nIntroduction\nC.\nMethods\nD."
            ),
            [
                ("T", SectionKind::Front),
                ("A.", SectionKind::Abstract),
                ("B.", SectionKind::Abstract),
                ("x, y", SectionKind::Keywords),
                ("C.", SectionKind::Body),
                ("D.", SectionKind::Body),
            ]
        );
    }

    #[test]
    fn captions_are_told_from_sentences_that_name_a_figure() {
        assert!(is_caption("Figure 2. Growth of cells.") && is_caption("Table S1: Primers used"));
        assert!(!is_caption("Figure 2 shows growth.") && !is_caption("Table 1 and Figure 2"));
    }
}
