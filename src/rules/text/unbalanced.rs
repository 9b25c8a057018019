//! Brackets and quotation marks that lack their fellow.

use std::collections::VecDeque;

use super::{blocks, report};
use crate::declare_rule;
use crate::document::{Document, SectionKind};
use crate::finding::{Edit, Finding, Fix, Place};
use crate::message::Message;
use crate::report::Language;
use crate::rule::Findings;
use crate::sort;
use crate::source::Span;

declare_rule! {
    /// # Bracket or quotation mark without its fellow
    ///
    /// A paragraph opens a bracket that it never closes, closes one that it never opened, or closes it with one of another
    /// kind. Numbers of lists ("a)", "2)"), intervals ("[0, 1)"), brackets that a line end parts, marks for inches, and
    /// quotations that go on in the next paragraph are left alone. A text full of gaps where formulas were is not judged.
    ///
    /// ## Wrong
    /// ```text
    /// Abstract
    /// The cells (of mice grew for two weeks. They did so in the dark.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Abstract
    /// The cells (of mice) grew for two weeks in [0, 1). There were a) dark, b) light ones, 12” long.
    /// ```
    ///
    /// ## Source
    /// eLife's Schematron of 2024: opening and closing brackets of a paragraph are counted.
    RULE, "text/unbalanced", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    if document.lost_formulas().are_many() {
        findings.abstain(Message::new("abstain-lost-formulas"));
        return;
    }
    let mut open: VecDeque<(usize, Finding, u8)> = VecDeque::new();
    let mut list = Vec::new();
    for (number, block, text) in blocks(document) {
        if block.section == SectionKind::Front && block.heading {
            continue;
        }
        let brackets = document.recall(block.place, brackets);
        if brackets.len() > DATA {
            continue;
        }
        for fault in brackets.iter() {
            let finding = bracket_finding(block.place, text, fault);
            match fault {
                Fault::Opened(_, kind) => open.push_back((number, finding, *kind)),
                Fault::Closed(_, kind) => {
                    // A line end may stand between the two.
                    let fellow = open.iter().rposition(|(from, _, opened)| {
                        number > *from && number - from <= LINES && closes(*opened) == *kind
                    });
                    match fellow {
                        Some(at) => drop(open.remove(at)),
                        None => list.push(finding),
                    }
                }
                Fault::Crossed(..) => list.push(finding),
            }
        }
        while open.front().is_some_and(|(from, ..)| number - from > LINES) || open.len() > KEPT {
            list.extend(open.pop_front().map(|(_, finding, _)| finding));
        }
        if document.language(number) == Language::English
            && let Some(span) = quotation(text)
        {
            let next = document.blocks.get(number + 1).map_or("", |block| document.text(block.place));
            if !next.starts_with('“') {
                let mark = text.get(span.range()).unwrap_or("");
                let code = if mark == "“" { "text-unbalanced-open" } else { "text-unbalanced-closed" };
                list.push(Finding::new(block.place.part(span), Message::new(code).with("mark", mark)));
            }
        }
    }
    list.extend(open.into_iter().map(|(_, finding, _)| finding));
    sort::sort_by_key(&mut list, |finding| finding.place);
    report(findings, list, "text-unbalanced-many", "fix-mark-delete");
}

/// Lines that a bracket may span: a paragraph broken into lines.
const LINES: usize = 4;
/// A paragraph with more faults than these is code or data.
const DATA: usize = 50;
/// Open brackets that are remembered from line to line.
const KEPT: usize = 64;

/// A bracket without its fellow, with its place in the text and what it is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    /// Opened and never closed.
    Opened(usize, u8),
    /// Closed and never opened.
    Closed(usize, u8),
    /// Opened at the first place and closed at the second with one of another kind.
    Crossed(usize, usize),
}

/// The bracket that closes `open`.
fn closes(open: u8) -> u8 {
    if open == b'(' { b')' } else { b']' }
}

/// The brackets of a paragraph that do not match, in order.
fn brackets(text: &str) -> Vec<Fault> {
    let mut stack: Vec<(usize, u8)> = Vec::new();
    let mut faults = Vec::new();
    // How many of each kind are open, so that none is looked for in vain.
    let (mut round, mut square) = (0_usize, 0_usize);
    // "]a, b[" is an open interval.
    let mut turned: Option<usize> = None;
    // "(see a) and b))": numbers of a list inside brackets may have closed these.
    let mut spare = 0_usize;
    let bytes = text.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        let beside = |at: Option<usize>| at.and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
        match byte {
            b'[' if turned.is_some_and(|from| at - from <= 40) => turned = None,
            b']' if beside(at.checked_sub(1)) == b' '
                && matches!(beside(Some(at + 1)), b'0'..=b'9' | b'a'..=b'z' | b'-') =>
            {
                turned = Some(at);
            }
            b'(' | b'[' => {
                *(if byte == b'(' { &mut round } else { &mut square }) += 1;
                stack.push((at, byte));
            }
            b')' | b']' => {
                let fellow = if byte == b')' { b'(' } else { b'[' };
                let same = if byte == b')' { round } else { square };
                let top = stack.last().copied();
                if let Some((from, other)) = top.filter(|(_, open)| *open != fellow) {
                    let inner = text.get(from + 1..at).unwrap_or("");
                    if is_interval(inner) {
                        stack.pop();
                        *(if other == b'(' { &mut round } else { &mut square }) -= 1;
                        continue;
                    }
                    if same == 0 && !is_list_number(text, at) {
                        // "(see [12)]": one slip, told once.
                        let rest = text.get(at + 1..).unwrap_or("");
                        let rest = rest.get(..rest.floor_char_boundary(NEAR)).unwrap_or(rest);
                        if inner.len() <= NEAR && !rest.contains(char::from(closes(other))) {
                            stack.pop();
                            *(if other == b'(' { &mut round } else { &mut square }) -= 1;
                            faults.push(Fault::Crossed(from, at));
                            continue;
                        }
                    }
                }
                if same == 0 {
                    if !is_list_number(text, at) && !is_face(text, at) {
                        if byte == b')' && spare > 0 {
                            spare -= 1;
                        } else {
                            faults.push(Fault::Closed(at, byte));
                        }
                    }
                    continue;
                }
                let lettered =
                    matches!((beside(at.checked_sub(2)), beside(at.checked_sub(1))), (b' ', b'a'..=b'z'));
                spare += usize::from(byte == b')' && lettered);
                while let Some((from, open)) = stack.pop() {
                    *(if open == b'(' { &mut round } else { &mut square }) -= 1;
                    if open == fellow {
                        break;
                    }
                    faults.push(Fault::Opened(from, open));
                }
            }
            _ => {}
        }
    }
    faults.extend(stack.into_iter().map(|(at, open)| Fault::Opened(at, open)));
    sort::sort_by_key(&mut faults, |fault| match *fault {
        Fault::Opened(at, _) | Fault::Closed(at, _) | Fault::Crossed(at, _) => at,
    });
    faults
}

/// How far the right bracket is looked for behind one of another kind, in bytes.
const NEAR: usize = 200;

/// True for what stands in "[0, 1)", "(2; 5]" and "(start, stop]": two numbers or names.
fn is_interval(inner: &str) -> bool {
    const MARKS: [char; 5] = [',', ';', '–', ':', '−'];
    let letters = |part: &str| part.chars().filter(|c| c.is_alphabetic()).count();
    let part = |part: &str| {
        let part = part.trim();
        let name = || ENDS.iter().any(|end| part.strip_suffix(end).is_some_and(|rest| rest.len() <= 2));
        !part.is_empty() && part.len() <= 16 && (letters(part) <= 4 || name())
    };
    inner.len() <= 40
        && inner.contains(MARKS)
        && !inner.contains(['(', '['])
        && inner.split(MARKS).filter(|part| !part.is_empty()).all(part)
}

/// Names of the ends of intervals, before which a letter may stand: "tstart".
const ENDS: [&str; 10] =
    ["begin", "entry", "lower", "start", "first", "exit", "upper", "stop", "right", "end"];

/// True where the bracket at `at` closes a number of a list: "a)", "2)", "iv)".
fn is_list_number(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or("").trim_end_matches(['.', '\'', '’']);
    let label = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '–' | '.');
    let start = before.char_indices().rev().take(9).take_while(|(_, c)| label(*c)).last();
    let Some(word) = start.and_then(|(from, _)| before.get(from..)) else { return false };
    let apart =
        before.get(..before.len() - word.len()).and_then(|rest| rest.chars().next_back()).is_none_or(|c| {
            c.is_whitespace() || matches!(c, ',' | ';' | ':' | '.' | '—' | '–' | '“' | '*' | '/')
        });
    let one = |part: &str| {
        part.len() == 1
            || part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit())
            || part.len() <= 2 && part.contains(|c: char| c.is_ascii_digit())
            || part.len() <= 5 && part.bytes().all(|b| matches!(b.to_ascii_lowercase(), b'i' | b'v' | b'x'))
    };
    apart && word.split(['-', '–', '.']).all(one)
}

/// True for ":)" and ";)".
fn is_face(text: &str, at: usize) -> bool {
    text.get(..at).is_some_and(|before| before.ends_with([':', ';', '-', '8']))
        && text.get(at + 1..).is_some_and(|after| after.is_empty() || after.starts_with(char::is_whitespace))
}

/// The curly quotation mark of an English paragraph that lacks its fellow.
fn quotation(text: &str) -> Option<Span> {
    let mut open: Option<usize> = None;
    // Where TeX is typed, the straight mark closes.
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '“' | '”' | '"')) {
        let span = Span::new(at, at + c.len_utf8());
        match (c, open) {
            ('"', Some(_)) => open = None,
            ('"', None) => {}
            ('“', None) => open = Some(at),
            // German closes with the mark that opens in English.
            ('“', Some(_)) => return None,
            ('”', Some(_)) => open = None,
            _ => {
                // Inches and seconds; Swedish and Finnish open and close with one mark.
                let before = text.get(..at)?;
                let single = text.matches('”').count() == 1 + text.matches('“').count();
                let measure = before.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '½' | '¼' | '¾'));
                return (single && !measure).then_some(span);
            }
        }
    }
    // A quotation of several paragraphs opens each of them.
    let at = open.filter(|&at| at > 0)?;
    Some(Span::new(at, at + '“'.len_utf8()))
}

fn bracket_finding(place: Place, text: &str, fault: &Fault) -> Finding {
    let at = match *fault {
        Fault::Opened(at, _) | Fault::Closed(at, _) | Fault::Crossed(at, _) => at,
    };
    let span = Span::new(at, at + 1);
    let mark = text.get(span.range()).unwrap_or("");
    match *fault {
        Fault::Crossed(from, to) => {
            let other = text.get(to..to + 1).unwrap_or("");
            let right = if mark == "(" { ")" } else { "]" };
            let message = Message::new("text-unbalanced-crossed").with("mark", mark).with("other", other);
            let edit = Edit { place: place.part(Span::new(to, to + 1)), text: right.to_owned() };
            Finding::new(place.part(Span::new(from, to + 1)), message)
                .fix(Fix { label: Message::new("fix-replace").with("text", right), edits: vec![edit] })
        }
        Fault::Opened(..) | Fault::Closed(..) => {
            let closed = matches!(fault, Fault::Closed(..));
            let code = if closed { "text-unbalanced-closed" } else { "text-unbalanced-open" };
            let finding = Finding::new(place.part(span), Message::new(code).with("mark", mark));
            let twin = if closed { at.checked_sub(1) } else { at.checked_add(1) };
            let doubled = twin.and_then(|twin| text.get(twin..twin + 1)) == Some(mark);
            match doubled {
                true => finding.fix(Fix {
                    label: Message::new("fix-mark-delete").with("count", 1_u32),
                    edits: vec![Edit { place: place.part(span), text: String::new() }],
                }),
                false => finding,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::testing::{findings, marked, mended};

    const RULE: &str = "text/unbalanced";

    #[test]
    fn brackets_without_a_fellow_are_marked() {
        let cases = [
            ("The cells (of mice grew for weeks.", vec!["("]),
            ("The cells of mice) grew for weeks.", vec![")"]),
            ("The cells [12 grew (for weeks).", vec!["["]),
            ("The cells (of mice] grew for weeks.", vec!["(of mice]"]),
            ("The cells (of mice (in the dark) grew.", vec!["("]),
            ("It was (see Fig. 1)) in the dark.", vec![")"]),
            ("The “cells of the mice were in the dark and it was so.", vec!["“"]),
            ("The cells” of the mice were in the dark and it was so.", vec!["”"]),
        ];
        for (text, expected) in cases {
            assert_eq!(marked(RULE, text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_certain_is_mended() {
        assert_eq!(mended(RULE, "It was (see Fig. 1)) in the dark."), "It was (see Fig. 1) in the dark.");
        assert_eq!(mended(RULE, "The cells (of mice] grew."), "The cells (of mice) grew.");
    }

    #[test]
    fn what_needs_no_fellow_is_left_alone() {
        let cases = [
            "The intervals [0, 1), (0, 1] and ]a, b[ of the line.",
            "The data are (start, stop] and (tstart, tstop] and [3.5−6) of [−1, 2) in the form.",
            "It was “open\" in the house of the man and it was so.",
            " There were a) dark, b) light, iv) all and 12) no mice.",
            "1) The first. 2) The second (of two).\n3a) The third.",
            "It was (a line of the text that was broken\nin the middle of its bracket) and so on.",
            "A screw of 12” in the wall of the house and it is so.",
            "“It was so in the house of the man, and it was.\n“And so it ended in the house of the man.”",
            "Die „Zellen“ der Maus und die „Maus“ in der Schale.",
            "It is so in the house :) and the end ;)",
            "A) the cells, B) the mice (grey), A-C) all.",
            "All of them (see the Appendix for items a) to f).) were used.",
        ];
        for text in cases {
            assert!(findings(RULE, text).is_empty(), "{text}: {:?}", marked(RULE, text));
        }
    }

    proptest! {
        #[test]
        fn any_brackets_are_answered(text in "[()\\[\\]a1, “”é\n]{0,60}") {
            let _ = findings(RULE, &text);
        }
    }
}
