//! What the text is: its paragraphs, sections, references, citations and identifiers.
//!
//! One recogniser a file. A recogniser never fails: text that it does not know stays plain. Rules read the model and never
//! the raw text's structure, so that all of them mean the same thing by "entry 7".

pub mod blocks;
pub mod citations;
pub mod doi;
pub mod doi_facts;
pub mod doi_fit;
pub mod doi_journals;
pub mod doi_repair;
mod entry_marker;
mod headings;
pub mod identifiers;
pub(crate) mod journal_names;
pub(crate) mod language;
mod lost_formulas;
pub(crate) mod mojibake;
pub(crate) mod names;
pub mod own_doi;
pub mod reference_parts;
mod reference_shape;
pub mod references;
pub mod urls;
pub mod volume_pages;
pub mod words;

pub use blocks::{Block, SectionKind};
pub use citations::{Citation, CitationStyle, Citations, CitedRange, Form, NamedCitation, Nearest};
pub use doi::Doi;
pub use references::{Reference, ReferenceList};
pub use words::{Word, Words};

use std::rc::Rc;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::finding::{Field, Place};
use crate::memory::Memory;
use crate::report::{
    CitationUnderstood, CitationsUnderstood, Counts, EntryUnderstood, Language, ReferencesUnderstood,
    SectionUnderstood, Understood,
};
use crate::source::Source;
use crate::{Manuscript, Reading, read};

/// True where a paragraph can hardly be anything but an entry of a reference list.
pub(crate) fn looks_like_reference(text: &str) -> bool {
    reference_shape::score(text) >= reference_shape::CERTAIN
}

/// Where a reference is first cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstMention {
    /// The reference's number.
    pub number: u32,
    /// The number or range that names it.
    pub place: Place,
}

/// The manuscript as understood. Read-only: rules look at it and report.
#[derive(Debug)]
pub struct Document<'a> {
    /// The body text.
    pub body: Source<'a>,
    /// The reference list's text, where it came in a field of its own.
    pub references_field: Option<Source<'a>>,
    /// The paragraphs, in order: the body's, then the references field's.
    pub blocks: Vec<Block>,
    /// The reference list; `None` where none was found.
    pub references: Option<ReferenceList>,
    /// The citations, in order of place.
    pub citations: Citations,
    /// The present year, where the caller knows it: what lies behind it is in the future.
    pub this_year: Option<u32>,
    /// What the file's own format said of the body.
    pub facts: read::Facts,
    /// The words, by number, that the step at hand looks at, where a rule goes over them in parts; `None`: all of them.
    pub(crate) part: Option<std::ops::Range<usize>>,
    words: words::LazyWords,
    identifiers: OnceLock<Vec<identifiers::Identifier>>,
    languages: OnceLock<language::Languages>,
    lost_formulas: OnceLock<lost_formulas::LostFormulas>,
}

impl<'a> Document<'a> {
    /// Reads `manuscript`.
    pub fn new(manuscript: &'a Manuscript) -> Self {
        Document::read(manuscript, &Reading::default())
    }

    /// Reads `manuscript`, taking what the person has said of it for granted.
    pub fn read(manuscript: &'a Manuscript, reading: &Reading) -> Self {
        Document::remembering(manuscript, reading, &Memory::default())
    }

    /// [`Document::read`] with what is remembered of the last check.
    pub(crate) fn remembering(manuscript: &'a Manuscript, reading: &Reading, memory: &Memory) -> Self {
        let source = |text| Source::new(text).remembering(memory);
        let body = source(&manuscript.body);
        let references_field = manuscript.references.as_deref().map(source);
        let mut blocks = blocks::read(Field::Body, &body);
        if let Some(source) = &references_field {
            blocks.extend(blocks::read(Field::References, source));
        }
        let references = references::read(&body, references_field.as_ref(), &mut blocks, reading);
        let citations = citations::read(&body, &blocks, references.as_ref(), reading.style);
        Document {
            body,
            references_field,
            blocks,
            references,
            citations,
            this_year: None,
            facts: manuscript.facts.found_in(&manuscript.body),
            part: None,
            words: Default::default(),
            identifiers: OnceLock::new(),
            languages: OnceLock::new(),
            lost_formulas: OnceLock::new(),
        }
    }

    /// The words of the text outside the page's frame, read when first asked for.
    pub fn words(&self) -> &Words {
        self.words.get(&self.blocks, |field| self.source(field))
    }

    /// The words that the step at hand looks at, each with its number.
    pub(crate) fn words_of_part(&self) -> impl Iterator<Item = (usize, &Word)> {
        let words = &self.words().list;
        let part = self.part.clone().unwrap_or(0..words.len());
        let length = part.len();
        words.iter().enumerate().skip(part.start).take(length)
    }

    /// True where the step at hand looks at the word of this number.
    pub(crate) fn is_in_part(&self, at: usize) -> bool {
        self.part.as_ref().is_none_or(|part| part.contains(&at))
    }

    /// The language of a block, by its number. Blocks too short to tell, such as headings, are taken for what the passage beside
    /// them or most of the text is, where that is not English.
    pub(crate) fn language(&self, block: usize) -> Language {
        self.languages().of(block)
    }

    /// The passages that are not English, a language each, in order of place.
    pub(crate) fn foreign(&self) -> &[language::Foreign] {
        &self.languages().foreign
    }

    fn languages(&self) -> &language::Languages {
        self.languages.get_or_init(|| language::Languages::read(self.words(), &self.blocks))
    }

    /// The identifiers other than DOIs, block by block in order of place.
    pub(crate) fn identifiers(&self) -> &[identifiers::Identifier] {
        let read = || {
            let mut all = Vec::new();
            for block in &self.blocks {
                for found in self.recall(block.place, identifiers::read).iter() {
                    all.push(identifiers::Identifier { place: block.place.part(found.place.span), ..*found });
                }
            }
            all
        };
        self.identifiers.get_or_init(read)
    }

    /// The traces of formulas that were lost before the text came here.
    pub(crate) fn lost_formulas(&self) -> &lost_formulas::LostFormulas {
        let read = || lost_formulas::LostFormulas::read(&self.blocks, |field| self.source(field));
        self.lost_formulas.get_or_init(read)
    }

    /// The text of a field.
    pub fn source(&self, field: Field) -> &Source<'a> {
        match (field, &self.references_field) {
            (Field::References, Some(source)) => source,
            _ => &self.body,
        }
    }

    /// The text at a place.
    pub fn text(&self, place: Place) -> &'a str {
        self.source(place.field).slice(place.span)
    }

    /// What `work` makes of the text at a place, see [`Memory::recall`].
    pub(crate) fn recall<T: 'static>(&self, place: Place, work: impl Fn(&str) -> T + 'static) -> Rc<T> {
        self.source(place.field).recall(place.span, work)
    }

    /// True where the text is an abstract and no more: what it does not cite, the article may.
    pub fn only_abstract(&self) -> bool {
        let has = |kind| self.blocks.iter().any(|block| block.section == kind && !block.heading);
        has(SectionKind::Abstract) && !has(SectionKind::Body)
    }

    /// True where there is a reference list and no text that could cite it.
    pub fn only_references(&self) -> bool {
        !self.blocks.iter().any(|block| block.section.is_prose() && !block.heading)
    }

    /// The numbers of the list that the text cites, in order of first mention, each once. Captions count where they stand.
    pub fn first_mentions(&self) -> Vec<FirstMention> {
        let last = self.references.as_ref().map_or(0, ReferenceList::last_number);
        let mut seen = vec![false; last as usize + 1];
        let mut mentions = Vec::new();
        for range in self.citations.list.iter().flat_map(|citation| &citation.ranges) {
            let (low, high) = range.ends();
            for number in low.max(1)..=high.min(last) {
                if !std::mem::replace(&mut seen[number as usize], true) {
                    mentions.push(FirstMention { number, place: range.place });
                }
            }
        }
        mentions
    }

    /// The citations with the entries that they name.
    fn linked_citations(&self) -> Vec<CitationUnderstood> {
        let Some(list) = &self.references else { return Vec::new() };
        let positions: FxHashMap<u32, usize> =
            list.entries.iter().rev().map(|entry| (entry.number(), entry.position)).collect();
        let last = list.last_number();
        let numbered = self.citations.list.iter().map(|citation| {
            let numbers = citation.ranges.iter().flat_map(|range| {
                let (low, high) = range.ends();
                low..=high.min(last)
            });
            let entries = numbers.filter_map(|number| positions.get(&number).copied()).collect();
            CitationUnderstood { place: citation.place, entries }
        });
        let named = self
            .citations
            .named
            .iter()
            .filter(|citation| citation.is_certain() || !citation.entries.is_empty());
        let named = named
            .map(|citation| CitationUnderstood { place: citation.place, entries: citation.entries.clone() });
        numbered.chain(named).collect()
    }

    /// The citations in another style than the text's own, by style, as far as they are clear.
    pub fn other_citations(&self) -> Vec<(CitationStyle, Vec<Place>)> {
        citations::others::read(self)
    }

    /// What is told to the person about the manuscript.
    pub(crate) fn understood(&self) -> Understood {
        let mut sections: Vec<SectionUnderstood> = Vec::new();
        for block in &self.blocks {
            match sections.last_mut() {
                Some(last) if last.kind == block.section && last.place.field == block.place.field => {
                    last.place.span = last.place.span.to(block.place.span);
                }
                _ => sections.push(SectionUnderstood { kind: block.section, place: block.place }),
            }
        }
        let texts = [Some(&self.body), self.references_field.as_ref()];
        let counts = texts.into_iter().flatten().fold(Counts::default(), |sum, source| Counts {
            characters: sum.characters + source.text().chars().count(),
            words: sum.words
                + source.text().split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count(),
        });
        Understood {
            sections,
            headings: self.blocks.iter().filter(|block| block.heading).map(|block| block.place).collect(),
            references: self.references.as_ref().map(|list| ReferencesUnderstood {
                count: list.entries.len(),
                numbered: list.numbered(),
                place: list.place,
                entries: list
                    .entries
                    .iter()
                    .map(|entry| {
                        let span =
                            entry.marker.map_or(entry.place.span, |marker| marker.span.to(entry.place.span));
                        EntryUnderstood { number: entry.number(), place: Place { span, ..entry.place } }
                    })
                    .collect(),
                lines: {
                    let source = self.source(list.place.field);
                    let line = |byte| source.line_column(byte).0;
                    (line(list.place.span.start), line(list.place.span.end))
                },
            }),
            citations: CitationsUnderstood {
                style: self.citations.style,
                certainty: self.citations.certainty,
                list: self.linked_citations(),
            },
            language: self.languages().text,
            counts,
        }
    }
}
