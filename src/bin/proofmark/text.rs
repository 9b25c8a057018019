//! Reports for people, as a good compiler prints them: the line, the mark under it, the reason, the fix.

use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::renderer::{DecorStyle, Renderer};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Snippet};
use proofmark::export::brief;
use proofmark::export::view::{ReportView, Unit};
use proofmark::finding::{Finding, Fix, Place, Severity};
use proofmark::message::Catalogue;
use proofmark::source::Source;
use proofmark::{Manuscript, Report};

use crate::window::Window;

/// Columns that line numbers and the frame take.
const GUTTER: usize = 10;

/// How reports look.
pub(crate) struct Style {
    renderer: Renderer,
    /// Characters of a line that are shown.
    width: usize,
}

impl Style {
    /// For a terminal or file that is `columns` wide.
    pub(crate) fn new(colour: bool, columns: usize) -> Self {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        let columns = columns.clamp(40, 140);
        Style {
            renderer: renderer.decor_style(DecorStyle::Unicode).term_width(columns),
            width: columns - GUTTER,
        }
    }

    /// The report on the file `path`, with one line at its end that sums it up.
    pub(crate) fn report(
        &self,
        path: &str,
        manuscript: &Manuscript,
        report: &Report,
        catalogue: &Catalogue,
    ) -> String {
        let path = if path == "-" { "<standard input>" } else { path };
        let writer = Writer { style: self, path, source: Source::new(&manuscript.body), catalogue };
        let mut out = String::new();
        for finding in &report.findings {
            out.push_str(&writer.finding(finding));
            out.push_str("\n\n");
        }
        for abstention in &report.abstentions {
            let reason = printable(&catalogue.render(&abstention.reason));
            let group = Group::with_title(Level::NOTE.primary_title(reason)).element(Origin::path(path));
            out.push_str(&self.renderer.render(&[group]));
            out.push_str("\n\n");
        }
        let understood = ReportView::new(report, manuscript, Unit::Bytes, catalogue).document.summary;
        let counts = brief::counts(&report.findings, catalogue);
        let _ = writeln!(out, "{path}: {counts}. Understood: {understood}.");
        out
    }
}

struct Writer<'a> {
    style: &'a Style,
    path: &'a str,
    source: Source<'a>,
    catalogue: &'a Catalogue,
}

/// A line of the text as it will be shown.
struct Shown {
    number: usize,
    /// Byte at which the line starts in the text.
    start: usize,
    window: Window,
}

impl Shown {
    /// `place` in the line, in bytes of the line.
    fn in_line(&self, place: Place) -> Option<Range<usize>> {
        Some(place.span.start.checked_sub(self.start)?..place.span.end.checked_sub(self.start)?)
    }
}

impl Writer<'_> {
    fn finding(&self, finding: &Finding) -> String {
        let say = |message| printable(&self.catalogue.render(message));
        let shown = self.shown(finding.place);
        let mark = shown.in_line(finding.place).and_then(|range| shown.window.place(&range)).unwrap_or(0..0);
        let mut annotation = AnnotationKind::Primary.span(mark);
        if let Some(evidence) = &finding.evidence {
            annotation = annotation.label(say(evidence));
        }
        let mut snippet = self.snippet(&shown).annotation(annotation);
        let mut elsewhere = Vec::new();
        for related in &finding.related {
            match shown.in_line(related.place).filter(|range| shown.window.holds(range)) {
                Some(range) => {
                    let mark = shown.window.place(&range).unwrap_or(0..0);
                    snippet =
                        snippet.annotation(AnnotationKind::Context.span(mark).label(say(&related.message)));
                }
                None => elsewhere.push(related),
            }
        }
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Info => Level::INFO,
        };
        let title = level.primary_title(say(&finding.message)).id(finding.rule);
        let mut groups = vec![title.element(self.origin(finding.place)).element(snippet)];
        for related in elsewhere {
            let shown = self.shown(related.place);
            let mark = shown.in_line(related.place).and_then(|range| shown.window.place(&range));
            groups.push(
                Level::NOTE
                    .secondary_title(say(&related.message))
                    .element(self.origin(related.place))
                    .element(
                        self.snippet(&shown).annotation(AnnotationKind::Primary.span(mark.unwrap_or(0..0))),
                    ),
            );
        }
        for fix in &finding.fixes {
            let title = Level::HELP.secondary_title(say(&fix.label));
            groups.push(match self.patches(&shown, fix) {
                Some(patches) => title.element(
                    Snippet::source(shown.window.text.clone()).line_start(shown.number).patches(patches),
                ),
                None => Group::with_title(title),
            });
        }
        without_gap(&self.style.renderer.render(&groups))
    }

    /// The edits of `fix`, where all of them lie in the part of the line that is shown.
    fn patches(&self, shown: &Shown, fix: &Fix) -> Option<Vec<Patch<'static>>> {
        fix.edits
            .iter()
            .map(|edit| {
                let range = shown.in_line(edit.place).filter(|range| shown.window.holds(range))?;
                Some(Patch::new(shown.window.place(&range)?, printable(&edit.text)))
            })
            .collect()
    }

    fn shown(&self, place: Place) -> Shown {
        let (number, _) = self.source.line_column(place.span.start);
        let line = self.source.line(number).unwrap_or(place.span);
        let text = self.source.slice(line);
        let mark = place.span.start - line.start..place.span.end.min(line.end).saturating_sub(line.start);
        Shown { number, start: line.start, window: Window::new(text, mark, self.style.width) }
    }

    fn snippet<'b>(&self, shown: &Shown) -> Snippet<'b, annotate_snippets::Annotation<'b>> {
        Snippet::source(shown.window.text.clone()).line_start(shown.number)
    }

    fn origin(&self, place: Place) -> Origin<'_> {
        let (line, column) = self.source.line_column(place.span.start);
        Origin::path(self.path).line(line).char_column(column)
    }
}

/// `rendered` without the lines that mark a gap between the place and its line: to the renderer these are two files, because
/// only so can the place be that in the whole line while a part of the line is shown.
fn without_gap(rendered: &str) -> String {
    let lines = rendered.lines().filter(|line| console::strip_ansi_codes(line).trim() != "⸬");
    lines.collect::<Vec<_>>().join("\n")
}

/// `text` without characters that could command the terminal or turn the reading order round.
fn printable(text: &str) -> String {
    let harmful = |c: char| c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if harmful(c) { '\u{FFFD}' } else { c }).collect()
}
