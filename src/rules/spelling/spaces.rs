//! Where a space is lost, added or in the wrong place: "ofthe", "w ere", "th epatients".

use super::evidence::Judge;
use super::{forms, ocr};
use crate::document::words::{Case, Word};
use crate::document::{Document, SectionKind};
use crate::finding::Place;
use crate::lexicon;
use crate::source::Span;

/// A misplaced space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Misplaced {
    /// What stands there.
    pub(super) place: Place,
    /// What was meant.
    pub(super) meant: String,
    /// The number of words that it covers.
    pub(super) words: usize,
}

/// How much two words must like each other, in quarters of a bit, to be two words that lost their space.
const ATTRACTED: i32 = 12;
/// The same where neither is a little word: new compounds are made of words that like each other.
const STRONGLY_ATTRACTED: i32 = 34;

/// Between a preposition and what follows it no formula is lost, as in "asand" and "iswhere".
const PREPOSITIONS: [&str; 9] = ["and", "at", "by", "for", "from", "in", "of", "on", "with"];
const DETERMINERS: [&str; 6] = ["an", "our", "the", "their", "these", "this"];

/// The misplaced space at or after word `at`, if there is one.
pub(super) fn misplaced(document: &Document, judge: &Judge, at: usize) -> Option<Misplaced> {
    let words = document.words();
    let word = words.list.get(at)?;
    if !is_plain(document, word) {
        return None;
    }
    lost(judge, words.neighbours(at).0, word, words.neighbours(at).1, words.count(&word.folded)).or_else(
        || {
            let (before, next) = words.neighbours(at);
            let next = next.filter(|next| next.case == Case::Lower && is_plain(document, next))?;
            let between = Place { span: Span::new(word.place.span.end, next.place.span.start), ..word.place };
            (document.text(between) == " ").then_some(())?;
            added(document, judge, before, word, next, words.neighbours(at + 1).1)
        },
    )
}

/// True where a word is nothing but letters of prose.
fn is_plain(document: &Document, word: &Word) -> bool {
    let setting = word.setting;
    let section = document.blocks.get(word.block).map_or(SectionKind::Frame, |block| block.section);
    let text = document.text(word.place);
    !matches!(section, SectionKind::References | SectionKind::Frame)
        && word.compound.is_none()
        && !setting.broken
        && !setting.quoted
        && (word.case == Case::Lower || word.case == Case::Capitalised && setting.opens_sentence)
        && text.len() == word.folded.len()
        && text.bytes().all(|b| b.is_ascii_alphabetic())
        && !document.language(word.block).is_foreign()
}

/// "ofthe": two words that like each other, in one that no list has.
fn lost(
    judge: &Judge,
    before: Option<&Word>,
    word: &Word,
    after: Option<&Word>,
    count: usize,
) -> Option<Misplaced> {
    let form = word.folded.as_ref();
    if word.setting.formula || form.len() < 4 || count > 2 || !judge.is_unlisted(form) {
        return None;
    }
    let pairs = lexicon::pairs();
    let (_, head, tail) = (2..form.len())
        .filter_map(|cut| {
            let (head, tail) = form.split_at_checked(cut)?;
            let attraction = pairs.attraction(head, tail);
            let around = before.map_or(0, |before| pairs.attraction(&before.folded, head))
                + after.map_or(0, |after| pairs.attraction(tail, &after.folded));
            let fit = attraction + around;
            let content = |part: &str| part.len() >= 4 && judge.is_common(part);
            let believed = match (forms::is_little(head), forms::is_little(tail)) {
                (true, true) => {
                    head.len() >= 2
                        && (attraction >= ATTRACTED && fit > ATTRACTED
                            || PREPOSITIONS.contains(&head) && DETERMINERS.contains(&tail))
                }
                // Two letters begin many words.
                (true, false) if head.len() == 2 => content(tail) && fit > 0,
                (true, false) => head.len() > 2 && content(tail),
                (false, true) => content(head) && (tail.len() > 2 || fit > 0),
                (false, false) => content(head) && content(tail) && attraction >= STRONGLY_ATTRACTED,
            };
            believed.then_some((fit, head, tail))
        })
        .max()?;
    // Where a formula was lost, "where" is glued to what stood before it; that is no slip of the hand.
    if tail == "where" || forms::is_prefix(head) || judge.suspect(form).is_some_and(|other| other.is_likely())
    {
        return None;
    }
    Some(Misplaced { place: word.place, meant: dressed(&format!("{head} {tail}"), word), words: 1 })
}

/// "w ere", "th epatients": two runs of letters of which one is no word, and which are one word, or two others.
fn added(
    document: &Document,
    judge: &Judge,
    before: Option<&Word>,
    word: &Word,
    next: &Word,
    after: Option<&Word>,
) -> Option<Misplaced> {
    let (one, other) = (word.folded.as_ref(), next.folded.as_ref());
    let words = document.words();
    let is_no_word =
        |form: &str| form.len() == 1 && form != "a" || judge.is_strange(form) && words.count(form) <= 2;
    // A letter beside a word is a variable: "24 h and", "a starting time s".
    let is_variable = |form: &str, beside: &str| form.len() == 1 && !judge.is_uncommon(beside);
    if is_variable(one, other) || is_variable(other, one) {
        return None;
    }
    // "signi cance": a PDF has lost a ligature, mostly all over the text.
    if (one.len() >= 4 || other.len() >= 3) && (judge.is_strange(one) || judge.is_strange(other)) {
        let whole = ocr::LIGATURES
            .iter()
            .map(|ligature| format!("{one}{ligature}{other}"))
            .find(|whole| whole.len() >= 6 && judge.is_common(whole));
        if let Some(whole) = whole {
            let place = Place { span: Span::new(word.place.span.start, next.place.span.end), ..word.place };
            return Some(Misplaced { place, meant: dressed(&whole, word), words: 2 });
        }
    }
    let both = is_no_word(one) && is_no_word(other);
    let either = is_no_word(one) || is_no_word(other);
    if !either || forms::is_prefix(one) || one.ends_with('o') && one.len() > 2 {
        return None;
    }
    let pairs = lexicon::pairs();
    let joined = format!("{one}{other}");
    let fits = |first: &str, last: &str| {
        before.map_or(0, |before| pairs.attraction(&before.folded, first))
            + after.map_or(0, |after| pairs.attraction(last, &after.folded))
    };
    let place = Place { span: Span::new(word.place.span.start, next.place.span.end), ..word.place };
    let found = |meant: String| Some(Misplaced { place, meant: dressed(&meant, word), words: 2 });
    if joined.len() >= 4
        && judge.is_common(&joined)
        && (both || fits(&joined, &joined) > 0 || words.count(&joined) > 2)
    {
        return found(joined);
    }
    if !judge.is_uncommon(one) || !judge.is_uncommon(other) || one.len() == 1 || other.len() < 3 {
        return None;
    }
    let (_, head, tail) = (1..joined.len())
        .filter(|cut| cut.abs_diff(one.len()) == 1)
        .filter_map(|cut| {
            let (head, tail) = joined.split_at_checked(cut)?;
            let fit = pairs.attraction(head, tail) + fits(head, tail);
            (judge.is_common(head) && judge.is_common(tail) && (fit >= ATTRACTED || both && fit > 0))
                .then_some((fit, head, tail))
        })
        .max()?;
    found(format!("{head} {tail}"))
}

fn dressed(meant: &str, word: &Word) -> String {
    super::evidence::dress(meant, word.case, false)
}
