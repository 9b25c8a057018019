//! Text hygiene: what hides in the characters, and what typing and copying leave behind.

pub mod hidden;
pub mod homoglyph;
pub mod invisible;
pub mod mojibake;
pub mod ocr;
pub mod repeated_word;
pub mod spacing;
pub mod unbalanced;

use crate::document::{Block, Document, SectionKind};
use crate::finding::{Edit, Finding, Fix, Place};
use crate::message::Message;
use crate::rule::Findings;
use crate::sort;
use crate::source::Span;

/// So many places of one kind are told one by one; more of them have one cause and are told at once.
const EACH: usize = 20;
/// Places that are named beside the first.
const PLACES: usize = 9;

/// The blocks outside the page's frame, each with its number and text.
fn blocks<'d>(document: &'d Document<'d>) -> impl Iterator<Item = (usize, &'d Block, &'d str)> {
    let blocks = document.blocks.iter().enumerate();
    blocks
        .filter(|(_, block)| block.section != SectionKind::Frame)
        .map(|(number, block)| (number, block, document.text(block.place)))
}

/// The run of characters without white space around the byte `at` of `text`, as far as `inside` holds for them.
fn around(text: &str, span: Span, inside: impl Fn(char) -> bool) -> Span {
    let before = text.get(..span.start).unwrap_or("");
    let after = text.get(span.end..).unwrap_or("");
    Span::new(before.trim_end_matches(&inside).len(), text.len() - after.trim_start_matches(&inside).len())
}

/// Reports each of `list`; or, where there are many of one kind, the first with the counts and one fix for all of them.
fn report(findings: &mut Findings, list: Vec<Finding>, many: &'static str, fix: &'static str) {
    if list.len() <= EACH {
        list.into_iter().for_each(|finding| findings.report(finding));
        return;
    }
    let count = list.len();
    let Some(first) = list.first().map(|finding| finding.place) else { return };
    let others: Vec<Place> = list.iter().skip(1).take(PLACES).map(|finding| finding.place).collect();
    let mut edits: Vec<Edit> = list
        .into_iter()
        .filter_map(|finding| finding.fixes.into_iter().next())
        .flat_map(|fix| fix.edits)
        .collect();
    sort::sort_by_key(&mut edits, |edit| edit.place);
    edits.dedup_by(|b, a| a.place.field == b.place.field && b.place.span.start < a.place.span.end);
    let finding = Finding::new(first, Message::new(many).with("count", count));
    let finding =
        others.into_iter().fold(finding, |finding, place| finding.related(place, Message::new("text-too")));
    findings.report(match edits.is_empty() {
        true => finding,
        false => finding.fix(Fix { label: Message::new(fix).with("count", edits.len()), edits }),
    });
}
