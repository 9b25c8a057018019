//! A report as plain, serialisable objects with its words filled in: what JSON and the page see.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::Manuscript;
use crate::decisions::{self, Key, Why};
use crate::document::{CitationStyle, SectionKind};
use crate::finding::{Field, Place, Severity};
use crate::message::{Arg, Catalogue, Message};
use crate::report::{Counts, EntryUnderstood, Language, Report};
use crate::source::Source;

/// The unit in which a view counts offsets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// UTF-8 bytes, with line and column beside them: the command line.
    Bytes,
    /// UTF-16 code units, without line and column: JavaScript.
    Utf16,
}

/// A report in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportView {
    /// In order of place, none twice.
    pub findings: Vec<FindingView>,
    /// Findings that the person does not want to be told, in order of place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub set_aside: Vec<SetAsideView>,
    /// What the engine took the manuscript to be.
    pub document: DocumentView,
    /// What could not be judged, and why.
    pub abstentions: Vec<AbstentionView>,
}

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FindingView {
    /// The rule's id, `group/name`.
    pub rule: &'static str,
    /// How sure it is.
    pub severity: Severity,
    /// Where it stands.
    #[serde(flatten)]
    pub place: PlaceView,
    /// The text at the place.
    pub text: String,
    /// What is wrong, the proof, and what to do.
    pub message: String,
    /// The catalogue's id of the message.
    pub code: &'static str,
    /// The message's arguments. A finding about a DOI has the DOI itself as `doi`, in the form in which DOIs are compared
    /// (`10.…/…`, lower case, mended where it was damaged): what a button may copy or open at `https://doi.org/`.
    pub args: BTreeMap<&'static str, Arg>,
    /// The proof alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// Other places that show it.
    pub related: Vec<RelatedView>,
    /// What would mend it, the likeliest first.
    pub fixes: Vec<FixView>,
    /// The word that has to be accepted for the finding to go away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word: Option<String>,
    /// What it is known by when it is ignored; only for the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// What all findings of this rule on the same words are known by; only for the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_of_all: Option<String>,
}

/// A finding that is held back.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SetAsideView {
    /// The finding.
    #[serde(flatten)]
    pub finding: FindingView,
    /// The decision that it falls under.
    pub why: Why,
}

/// A place in the chosen unit.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlaceView {
    /// Whose text.
    pub field: Field,
    /// The first unit.
    pub start: usize,
    /// The unit after the last one.
    pub end: usize,
    /// The line of the start, from 1; only where offsets are bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The column of the start in characters, from 1; only where offsets are bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
}

/// Another place that shows a finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RelatedView {
    /// Where.
    #[serde(flatten)]
    pub place: PlaceView,
    /// The text at the place.
    pub text: String,
    /// What is to be seen there.
    pub message: String,
}

/// A fix in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FixView {
    /// What it does, for a button.
    pub label: String,
    /// The changes, in order of place.
    pub edits: Vec<EditView>,
}

/// One replacement.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EditView {
    /// What goes.
    #[serde(flatten)]
    pub place: PlaceView,
    /// What comes instead.
    #[serde(rename = "text")]
    pub new_text: String,
}

/// What the engine took the manuscript to be.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocumentView {
    /// In words, one line.
    pub summary: String,
    /// The parts of the text, in order.
    pub sections: Vec<SectionView>,
    /// The reference list, where one was found.
    pub references: Option<ReferencesView>,
    /// How the text cites.
    pub citations: CitationsView,
    /// The language of most of the text.
    pub language: Language,
    /// Size of the text.
    pub counts: Counts,
}

/// One part of the text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SectionView {
    /// Which part.
    pub kind: SectionKind,
    /// Where it lies.
    #[serde(flatten)]
    pub place: PlaceView,
}

/// The reference list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReferencesView {
    /// How many entries.
    pub count: usize,
    /// True where the entries carry printed numbers.
    pub numbered: bool,
    /// The line of the first entry, from 1.
    pub first_line: usize,
    /// The line of the last entry, from 1.
    pub last_line: usize,
    /// The entries, in order; only for the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<EntryView>>,
    /// From the first entry to the end of the last.
    #[serde(flatten)]
    pub place: PlaceView,
}

/// The citations.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CitationsView {
    /// How they are written.
    pub style: CitationStyle,
    /// How sure that is, in per cent.
    pub certainty: u8,
    /// How many citations there are.
    pub count: usize,
    /// The citations with the entries that they name, in order of place; only for the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<CitationView>>,
}

/// A citation.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CitationView {
    /// Where it stands.
    #[serde(flatten)]
    pub place: PlaceView,
    /// Positions of the entries that it names, from 1; empty where the list has none of them.
    pub entries: Vec<usize>,
}

/// An entry of the reference list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EntryView {
    /// The number by which the text cites it.
    pub number: u32,
    /// Where it lies, its printed number included.
    #[serde(flatten)]
    pub place: PlaceView,
}

/// Something that could not be judged.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AbstentionView {
    /// The rules that stayed silent.
    pub rules: Vec<&'static str>,
    /// Why.
    pub reason: String,
}

impl ReportView {
    /// The view of `report`, which `manuscript` gave, in the words of `catalogue`.
    pub fn new(report: &Report, manuscript: &Manuscript, unit: Unit, catalogue: &Catalogue) -> Self {
        let body = Source::new(&manuscript.body);
        let references = manuscript.references.as_deref().map(Source::new);
        let writer = Writer { body, references, unit, catalogue };
        ReportView {
            findings: report.findings.iter().map(|finding| writer.finding(finding)).collect(),
            set_aside: report
                .set_aside
                .iter()
                .map(|held| SetAsideView { finding: writer.finding(&held.finding), why: held.why })
                .collect(),
            document: writer.document(report),
            abstentions: report
                .abstentions
                .iter()
                .map(|a| AbstentionView { rules: a.rules.clone(), reason: catalogue.render(&a.reason) })
                .collect(),
        }
    }
}

struct Writer<'a> {
    body: Source<'a>,
    references: Option<Source<'a>>,
    unit: Unit,
    catalogue: &'a Catalogue,
}

impl Writer<'_> {
    fn source(&self, field: Field) -> &Source<'_> {
        match (field, &self.references) {
            (Field::References, Some(source)) => source,
            _ => &self.body,
        }
    }

    fn place(&self, place: Place) -> PlaceView {
        let source = self.source(place.field);
        let (start, end) = (place.span.start, place.span.end);
        match self.unit {
            Unit::Bytes => {
                let (line, column) = source.line_column(start);
                PlaceView { field: place.field, start, end, line: Some(line), column: Some(column) }
            }
            Unit::Utf16 => PlaceView {
                field: place.field,
                start: source.utf16(start),
                end: source.utf16(end),
                line: None,
                column: None,
            },
        }
    }

    fn text(&self, place: Place) -> String {
        self.source(place.field).slice(place.span).to_owned()
    }

    fn finding(&self, finding: &crate::finding::Finding) -> FindingView {
        let Message { code, args } = &finding.message;
        let source = self.source(finding.place.field);
        let key = |of: fn(&crate::finding::Finding, &Source) -> Key| {
            (self.unit == Unit::Utf16).then(|| of(finding, source).to_string())
        };
        FindingView {
            rule: finding.rule,
            severity: finding.severity,
            place: self.place(finding.place),
            text: self.text(finding.place),
            message: self.catalogue.render(&finding.message),
            code,
            args: args.clone(),
            evidence: finding.evidence.as_ref().map(|message| self.catalogue.render(message)),
            related: finding
                .related
                .iter()
                .map(|related| RelatedView {
                    place: self.place(related.place),
                    text: self.text(related.place),
                    message: self.catalogue.render(&related.message),
                })
                .collect(),
            fixes: finding
                .fixes
                .iter()
                .map(|fix| FixView {
                    label: self.catalogue.render(&fix.label),
                    edits: fix
                        .edits
                        .iter()
                        .map(|edit| EditView { place: self.place(edit.place), new_text: edit.text.clone() })
                        .collect(),
                })
                .collect(),
            word: decisions::word(finding).map(str::to_owned),
            key: key(Key::of),
            key_of_all: key(Key::of_all_like),
        }
    }

    fn document(&self, report: &Report) -> DocumentView {
        let understood = &report.understood;
        DocumentView {
            summary: summary(report, self.catalogue),
            sections: understood
                .sections
                .iter()
                .map(|section| SectionView { kind: section.kind, place: self.place(section.place) })
                .collect(),
            references: understood.references.as_ref().map(|references| ReferencesView {
                count: references.count,
                numbered: references.numbered,
                first_line: references.lines.0,
                last_line: references.lines.1,
                entries: (self.unit == Unit::Utf16).then(|| {
                    let entry = |entry: &EntryUnderstood| EntryView {
                        number: entry.number,
                        place: self.place(entry.place),
                    };
                    references.entries.iter().map(entry).collect()
                }),
                place: self.place(references.place),
            }),
            citations: CitationsView {
                style: understood.citations.style,
                certainty: understood.citations.certainty,
                count: understood.citations.list.len(),
                list: (self.unit == Unit::Utf16).then(|| self.citations(report)),
            },
            language: understood.language,
            counts: understood.counts,
        }
    }

    fn citations(&self, report: &Report) -> Vec<CitationView> {
        let list = report.understood.citations.list.iter();
        list.map(|citation| CitationView {
            place: self.place(citation.place),
            entries: citation.entries.clone(),
        })
        .collect()
    }
}

/// What was understood, in one line: "20 references (lines 3 to 22), numbered; citations in brackets; only an abstract was found".
pub(super) fn summary(report: &Report, catalogue: &Catalogue) -> String {
    let understood = &report.understood;
    let references = match &understood.references {
        Some(list) => {
            let code = if list.numbered {
                "understood-references-numbered"
            } else {
                "understood-references-unnumbered"
            };
            Message::new(code)
                .with("count", list.count)
                .with("first", list.lines.0)
                .with("last", list.lines.1)
        }
        None => Message::new("understood-no-references"),
    };
    let has = |kind| understood.sections.iter().any(|section| section.kind == kind);
    let citations = match understood.citations.style {
        CitationStyle::Bracket => "understood-citations-bracket",
        CitationStyle::Parenthesis => "understood-citations-parenthesis",
        CitationStyle::Superscript => "understood-citations-superscript",
        CitationStyle::Flattened => "understood-citations-flattened",
        CitationStyle::AuthorYear => "understood-citations-author-year",
        CitationStyle::Unknown => "understood-no-citations",
    };
    // Only a style that was inferred against another is worth a figure.
    let certainty = understood.citations.certainty;
    let style = if understood.citations.style != CitationStyle::Unknown && certainty < 100 {
        let style = catalogue.render(&Message::new(citations));
        Message::new("understood-certainty").with("style", style).with("certainty", u32::from(certainty))
    } else {
        Message::new(citations)
    };
    let mut parts = vec![references, style];
    if !has(SectionKind::Body) {
        if has(SectionKind::Abstract) {
            parts.push(Message::new("understood-only-abstract"));
        } else if has(SectionKind::References) {
            parts.push(Message::new("understood-only-references"));
        }
    }
    let mut words = parts.iter().map(|part| catalogue.render(part));
    let first = words.next().unwrap_or_default();
    words.fold(first, |before, part| {
        let both = Message::new("understood-and").with("before", before).with("part", part);
        catalogue.render(&both)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Field;
    use crate::report::{CitationsUnderstood, ReferencesUnderstood, SectionUnderstood, Understood};
    use crate::source::Span;

    /// The summary of a document with these parts.
    fn summary_of(
        references: Option<(usize, bool)>,
        style: CitationStyle,
        sections: &[SectionKind],
    ) -> String {
        let place = Place { field: Field::Body, span: Span::new(0, 0) };
        let report = Report {
            findings: Vec::new(),
            set_aside: Vec::new(),
            understood: Understood {
                sections: sections.iter().map(|&kind| SectionUnderstood { kind, place }).collect(),
                headings: Vec::new(),
                references: references.map(|(count, numbered)| ReferencesUnderstood {
                    count,
                    numbered,
                    place,
                    lines: (3, 22),
                    entries: Vec::new(),
                }),
                citations: CitationsUnderstood { style, certainty: 100, list: Vec::new() },
                language: Language::Unknown,
                counts: Counts::default(),
            },
            abstentions: Vec::new(),
        };
        let view = ReportView::new(&report, &Manuscript::default(), Unit::Utf16, &Catalogue::english());
        view.document.summary
    }

    #[test]
    fn the_summary_tells_what_was_understood() {
        use CitationStyle::{AuthorYear, Bracket, Unknown};
        use SectionKind::{Abstract, Body, References};
        for (got, expected) in [
            (
                summary_of(Some((20, true)), Bracket, &[Abstract, References]),
                "20 references (lines 3 to 22), numbered; citations in brackets; only an abstract was found",
            ),
            (
                summary_of(Some((1, false)), AuthorYear, &[Abstract, Body, References]),
                "1 reference (lines 3 to 22), without numbers; citations by author and year",
            ),
            (
                summary_of(Some((3, true)), Unknown, &[References]),
                "3 references (lines 3 to 22), numbered; no citations; only a reference list was found",
            ),
            (summary_of(None, Unknown, &[Body]), "no reference list; no citations"),
        ] {
            assert_eq!(got, expected);
        }
    }

    #[test]
    fn every_group_of_rules_has_a_heading_on_the_page() {
        let headings = Catalogue::english().words("page-group-");
        for rule in crate::rules::RULES {
            let id = format!("page-group-{}", rule.group());
            assert!(headings.iter().any(|(heading, _)| *heading == id), "en.ftl lacks {id}");
        }
    }
}
