//! Words that are right, and wrong between these neighbours: the table, and where it holds.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::document::words::{Case, Word, Words};
use crate::document::{Document, SectionKind};
use crate::finding::Place;
use crate::report::Language;
use crate::source::Span;

/// What may stand beside the wrong word.
#[derive(Debug)]
pub(super) enum Beside {
    /// Any word.
    Any,
    /// A number.
    Number,
    /// One of these.
    One(Vec<&'static str>),
    /// None of these.
    Not(Vec<&'static str>),
}

/// A row of the table.
#[derive(Debug)]
pub(super) struct Confusion {
    /// What was meant.
    pub(super) right: &'static str,
    /// The words before, the nearest first.
    pub(super) before: Vec<Beside>,
    /// The words behind, the nearest first.
    pub(super) after: Vec<Beside>,
    condition: Condition,
}

/// What else must hold in the text.
#[derive(Debug, PartialEq, Eq)]
enum Condition {
    None,
    /// The text has this word.
    Witness(&'static str),
    /// The sentence does not begin a condition: "if it is higher then the mice are fed".
    NoIf,
    /// The word opens the sentence: "Form the patients, two were excluded".
    Opens,
}

/// Words before which "then" may be right.
const IF: [&str; 9] = ["as", "assuming", "if", "once", "since", "suppose", "unless", "when", "where"];
/// How many words back these are looked for.
const FAR: usize = 25;

/// The rows as they are written.
pub(super) const TABLE: &str = include_str!("../../data/confusions.tsv");

/// The rows, by the wrong word.
pub(super) fn table() -> &'static FxHashMap<&'static str, Vec<Confusion>> {
    static CONFUSIONS: OnceLock<FxHashMap<&'static str, Vec<Confusion>>> = OnceLock::new();
    CONFUSIONS.get_or_init(|| {
        let mut table: FxHashMap<&str, Vec<Confusion>> = FxHashMap::default();
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let mut cells = line.split('\t');
            let (Some(pattern), Some(right), Some(condition)) = (cells.next(), cells.next(), cells.next())
            else {
                continue;
            };
            let Some((before, rest)) = pattern.split_once('[') else { continue };
            let Some((wrong, after)) = rest.split_once(']') else { continue };
            for wrong in wrong.split('|') {
                table.entry(wrong).or_default().push(Confusion {
                    right,
                    before: before.split_whitespace().rev().map(beside).collect(),
                    after: after.split_whitespace().map(beside).collect(),
                    condition: match condition {
                        "-" => Condition::None,
                        "-if" => Condition::NoIf,
                        "^" => Condition::Opens,
                        witness => Condition::Witness(witness),
                    },
                });
            }
        }
        table
    })
}

fn beside(cell: &'static str) -> Beside {
    match (cell, cell.strip_prefix('!')) {
        (".", _) => Beside::Any,
        ("#", _) => Beside::Number,
        (_, Some(words)) => Beside::Not(words.split('|').collect()),
        _ => Beside::One(cell.split('|').collect()),
    }
}

/// The row that holds of word `at`, and where the word stands, its clitic included; `None` where the word is right, or may be.
pub(super) fn find(document: &Document, at: usize) -> Option<(&'static Confusion, Place)> {
    let words = document.words();
    let word = words.list.get(at)?;
    let behind = document.source(word.place.field).text().get(word.place.span.end..)?;
    let ending = ["'s", "’s"].iter().find(|ending| behind.starts_with(**ending));
    let confusions = match ending {
        Some(_) => table().get(format!("{}'s", word.folded).as_str()),
        None => table().get(word.folded.as_ref()),
    }?;
    // Lost formulas bring words together that do not belong together.
    if !in_scope(document, word) || document.lost_formulas().are_many() {
        return None;
    }
    let end = word.place.span.end + ending.map_or(0, |ending| ending.len());
    let place = Place { span: Span::new(word.place.span.start, end), ..word.place };
    let confusion = confusions.iter().find(|confusion| confusion.holds(document, words, at, place))?;
    Some((confusion, place))
}

/// True for the author's own prose in English.
fn in_scope(document: &Document, word: &Word) -> bool {
    let prose = document
        .blocks
        .get(word.block)
        .is_some_and(|block| !matches!(block.section, SectionKind::References | SectionKind::Frame));
    prose
        && !word.setting.quoted
        && !word.setting.broken
        && document.language(word.block) == Language::English
        && (word.case == Case::Lower || word.case == Case::Capitalised && word.setting.opens_sentence)
}

impl Confusion {
    /// True where word `at` stands as the row says.
    fn holds(&self, document: &Document, words: &Words, at: usize, place: Place) -> bool {
        let text = document.source(place.field).text();
        let Some(block) = words.list.get(at).map(|word| word.block) else { return false };
        let mut end = place.span.end;
        for (steps, beside) in (1..).zip(&self.after) {
            let rest = text.get(end..).unwrap_or("");
            let next = words.list.get(at + steps).filter(|next| next.block == block);
            if !fits(beside, next, rest, |next| gap(text, end, next.place.span.start)) {
                return false;
            }
            end = next.map_or(end, |next| next.place.span.end);
        }
        let mut start = place.span.start;
        for (steps, beside) in (1..).zip(&self.before) {
            let previous = at.checked_sub(steps).and_then(|at| words.list.get(at));
            let previous = previous.filter(|previous| previous.block == block);
            if !fits(beside, previous, "", |previous| gap(text, previous.place.span.end, start)) {
                return false;
            }
            start = previous.map_or(start, |previous| previous.place.span.start);
        }
        match self.condition {
            Condition::None => true,
            Condition::Witness(word) => words.count(word) > 0,
            Condition::NoIf => !is_conditional(words, at),
            Condition::Opens => words
                .list
                .get(at)
                .is_some_and(|word| word.setting.opens_sentence && word.case == Case::Capitalised),
        }
    }
}

/// True where a neighbour is what a row asks for, and nothing but a blank or a hyphen stands between.
fn fits(beside: &Beside, neighbour: Option<&Word>, rest: &str, joined: impl Fn(&Word) -> bool) -> bool {
    match beside {
        Beside::Number => rest.trim_start_matches([' ', '\u{a0}']).starts_with(|c: char| c.is_ascii_digit()),
        Beside::Any => neighbour.is_some_and(joined),
        Beside::One(words) => {
            neighbour.is_some_and(|word| words.contains(&word.folded.as_ref()) && joined(word))
        }
        Beside::Not(words) => neighbour.is_none_or(|word| !words.contains(&word.folded.as_ref())),
    }
}

fn gap(text: &str, from: usize, to: usize) -> bool {
    matches!(text.get(from..to), Some(" " | "\u{a0}" | "-" | "‐" | "  "))
}

/// True where a word that opens a condition stands before word `at` in its sentence.
fn is_conditional(words: &Words, at: usize) -> bool {
    let block = words.list.get(at).map(|word| word.block);
    for word in words.list.iter().take(at).rev().take(FAR).take_while(|word| Some(word.block) == block) {
        if IF.contains(&word.folded.as_ref()) {
            return true;
        }
        if word.setting.opens_sentence {
            return false;
        }
    }
    false
}
