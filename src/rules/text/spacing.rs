//! Spaces lost and spaces too many, around stops and brackets.

use super::{blocks, report};
use crate::declare_rule;
use crate::document::{Document, SectionKind};
use crate::finding::{Edit, Finding, Fix, Place};
use crate::lexicon::{self, ATTESTED};
use crate::message::Message;
use crate::report::Language;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # Space lost or too much
    ///
    /// No space behind a stop ("J Psychopharmacol.2016", "cells.The mice"), a space before a comma or a stop, a space inside
    /// brackets ("( text"), a stop twice, and, told once, two spaces between words. Addresses, DOIs, names of files,
    /// abbreviations and numbers are left alone, and so are the spaces that French sets before its marks. A text full of gaps
    /// where formulas were is not judged.
    ///
    /// ## Wrong
    /// ```text
    /// Abstract
    /// We grew the cells.The mice were fed , and ( after two weeks) the trial ended..
    ///
    /// References
    /// 1. Ames A. The neocortex. J Psychopharmacol.2016;1:1-2.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Abstract
    /// We grew the cells, e.g., with data.frame of R 4.2.1. The mice were fed, and (after two weeks) the trial ended...
    ///
    /// References
    /// 1. Ames A. The neocortex. J Psychopharmacol. 2016;1:1-2.
    /// ```
    ///
    /// ## Source
    /// eLife's Schematron of 2024: no space before a comma or inside brackets, two stops; ISO 690 for the space between the parts
    /// of a reference.
    RULE, "text/spacing", Info, check
}

fn check(document: &Document, findings: &mut Findings) {
    let gaps = document.lost_formulas();
    let lossy = gaps.are_many();
    if lossy {
        findings.abstain(Message::new("abstain-lost-formulas"));
    }
    let mut told: [Vec<Finding>; 4] = Default::default();
    let mut spaces: Vec<Place> = Vec::new();
    for (number, block, text) in blocks(document) {
        let listed = block.section == SectionKind::References;
        let faults = match listed {
            true => document.recall(block.place, Faults::in_reference),
            false => document.recall(block.place, Faults::in_prose),
        };
        let english = document.language(number) == Language::English;
        // One lost formula is seen, another leaves no more than a space before a comma.
        let whole = !gaps.are_any() || listed;
        let certain = [true, whole, whole, !lossy];
        for ((kind, list), (told, certain)) in
            KINDS.iter().zip(&faults.kinds).zip(told.iter_mut().zip(certain))
        {
            let holds = |fault: &&Fault| certain && (english || !fault.in_english);
            told.extend(list.iter().filter(holds).map(|fault| fault.finding(kind, block.place, text)));
        }
        if !lossy {
            spaces.extend(faults.spaces.iter().map(|&span| block.place.part(span)));
        }
    }
    for (kind, told) in KINDS.iter().zip(told) {
        report(findings, told, kind.many, kind.fix);
    }
    if let Some((&first, rest)) = spaces.split_first() {
        let count = spaces.len();
        let edits = spaces.iter().map(|&place| Edit { place, text: " ".to_owned() }).collect();
        let finding = Finding::new(first, Message::new("text-spacing-double").with("count", count));
        let finding = rest
            .iter()
            .take(9)
            .fold(finding, |finding, &place| finding.related(place, Message::new("text-too")));
        findings
            .report(finding.fix(Fix { label: Message::new("fix-space-double").with("count", count), edits }));
    }
}

/// How a kind of fault is told and mended.
struct Kind {
    code: &'static str,
    /// Of the message where there are many.
    many: &'static str,
    fix: &'static str,
    /// What stands there instead.
    right: &'static str,
}

/// In the order of [`Faults`].
const KINDS: [Kind; 4] = [
    Kind {
        code: "text-spacing-missing",
        many: "text-spacing-missing-many",
        fix: "fix-space-insert",
        right: " ",
    },
    Kind {
        code: "text-spacing-before",
        many: "text-spacing-before-many",
        fix: "fix-space-delete",
        right: "",
    },
    Kind {
        code: "text-spacing-bracket",
        many: "text-spacing-bracket-many",
        fix: "fix-space-delete",
        right: "",
    },
    Kind { code: "text-spacing-mark", many: "text-spacing-mark-many", fix: "fix-mark-delete", right: "" },
];

/// What a paragraph has, in places of it.
struct Faults {
    kinds: [Vec<Fault>; 4],
    /// Two where one would do, which is told once for all of them.
    spaces: Vec<Span>,
}

impl Faults {
    fn in_reference(text: &str) -> Self {
        Faults::read(text, true)
    }

    fn in_prose(text: &str) -> Self {
        Faults::read(text, false)
    }

    fn read(text: &str, listed: bool) -> Self {
        let kinds = [missing(text, listed), before_marks(text), in_brackets(text), doubled_marks(text)];
        Faults { kinds, spaces: doubled_spaces(text) }
    }
}

/// A space lost or too many, or a mark.
struct Fault {
    /// What is shown.
    span: Span,
    /// What is replaced.
    edit: Span,
    /// In other languages it is none.
    in_english: bool,
}

impl Fault {
    /// The finding in `text`, which stands at `place`.
    fn finding(&self, kind: &Kind, place: Place, text: &str) -> Finding {
        let shown = text.get(self.span.range()).unwrap_or("");
        let edits = vec![Edit { place: place.part(self.edit), text: kind.right.to_owned() }];
        let label = Message::new(kind.fix).with("count", 1_u32);
        Finding::new(place.part(self.span), Message::new(kind.code).with("text", shown))
            .fix(Fix { label, edits })
    }
}

/// The runs without white space, each with where it begins.
fn chunks(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let chunks = text.split(char::is_whitespace).filter(|chunk| !chunk.is_empty());
    chunks.map(move |chunk| (chunk.as_ptr() as usize - text.as_ptr() as usize, chunk))
}

/// Marks behind which a space may be lost.
const MARKS: [char; 5] = ['.', ',', ';', '?', '!'];

/// No space behind a mark.
fn missing(text: &str, listed: bool) -> Vec<Fault> {
    let mut found = Vec::new();
    let mut chunks = chunks(text).peekable();
    let mut before = "";
    while let Some((start, chunk)) = chunks.next() {
        let next = chunks.peek().map_or("", |&(_, next)| next);
        if chunk.len() > 4 && chunk.contains(MARKS) {
            let spot = match listed {
                true => glued_in_reference(chunk, before, next),
                false => glued_in_prose(chunk, next),
            };
            if let Some(at) = spot {
                let span = Span::new(start, start + chunk.len().min(60));
                let span = Span::new(span.start, text.floor_char_boundary(span.end));
                let edit = Span::new(start + at, start + at);
                found.push(Fault { span, edit, in_english: !listed });
            }
        }
        before = chunk;
    }
    found
}

/// Where in a run of a reference a space is lost behind a stop: "Psychopharmacol.2016", "e4.DOI", "RS.Effects".
fn glued_in_reference(chunk: &str, before: &str, next: &str) -> Option<usize> {
    let names_doi = |&(at, _): &(usize, &str)| {
        chunk.get(at + 1..).is_some_and(|tail| tail.starts_with("DOI") || tail.starts_with("doi:"))
    };
    if let Some((at, _)) = chunk.match_indices('.').find(names_doi) {
        let head = chunk.get(..at)?;
        let tail = chunk.get(at + 4..)?;
        let ends = tail.is_empty() || tail.starts_with([':', ' ']);
        return (ends
            && head.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | ']'))
            && !head.contains('/'))
        .then_some(at + 1);
    }
    if is_identifier(chunk) {
        return None;
    }
    let mut stops = chunk.match_indices('.').map(|(at, _)| at).filter(|&at| at + 1 < chunk.len());
    let at = stops.next()?;
    if stops.next().is_some() {
        return None;
    }
    let (head, tail) = (chunk.get(..at)?, chunk.get(at + 1..)?);
    let word = last_word(head);
    let glued = if is_year(tail) {
        word.len() >= 3 && word.chars().all(char::is_alphabetic) || head == "al"
    } else {
        let initials = (2..=3).contains(&head.len()) && head.bytes().all(|byte| byte.is_ascii_uppercase());
        let surname = before.starts_with(char::is_uppercase)
            && before.ends_with(char::is_lowercase)
            && before.len() >= 3;
        let opens = first_word(tail);
        let title = opens.len() >= 3 && is_capitalised(opens) && is_known(opens)
            || tail.len() > 3
                && tail.starts_with(|c: char| c.is_ascii_digit())
                && tail.get(1..2) == Some("-");
        let follows = next.starts_with(|c: char| c.is_lowercase()) || tail.ends_with(':');
        initials && surname && title && (follows || tail.contains('-'))
            || word.len() >= 4
                && word.chars().all(char::is_lowercase)
                && is_capitalised(opens)
                && opens.len() == tail.trim_end_matches(['.', ',']).len()
                && is_known(word)
                && (opens.len() >= 3 && is_known(opens)
                    || opens.len() == 1 && next.starts_with(char::is_uppercase))
    };
    glued.then_some(at + 1)
}

/// Where in a run of prose a space is lost: both sides are words, and the sentence goes on behind them.
fn glued_in_prose(chunk: &str, next: &str) -> Option<usize> {
    if is_identifier(chunk) {
        return None;
    }
    let body = chunk.trim_end_matches(|c: char| c.is_ascii_punctuation() || matches!(c, '”' | '’'));
    let mut marks = body.char_indices().filter(|(_, c)| MARKS.contains(c));
    let (at, mark) = marks.next()?;
    if marks.next().is_some() {
        return None;
    }
    let (head, tail) = (body.get(..at)?, body.get(at + 1..)?);
    let word = last_word(head);
    let opens = first_word(tail);
    if opens.len() != tail.split(['-', '’', '\'']).next().unwrap_or("").len() {
        return None;
    }
    let plain = head.len() == word.len() || head.starts_with(['(', '“', '‘', '"', '[']) || head.contains('-');
    let lower = word.len() >= 3 && plain && word.chars().all(char::is_lowercase) && is_known(word);
    let closed = head.ends_with([')', ']', '%']);
    let goes_on = next.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit() || c == '(')
        || body.len() < chunk.len();
    let glued = match mark {
        '.' => {
            let sentence = is_capitalised(opens) && opens.len() >= 2 && is_known(opens) && goes_on;
            sentence
                && (lower
                    || closed
                    || head.ends_with(|c: char| c.is_ascii_digit()) && OPENERS.contains(&opens))
        }
        '?' | '!' => lower && is_capitalised(opens) && opens.len() >= 2 && is_known(opens),
        _ => {
            let low = opens.chars().all(char::is_lowercase)
                && (opens.len() >= 3 && is_known(opens)
                    || SHORT.contains(&opens) && next.starts_with(char::is_alphabetic));
            low && (lower || closed && opens.len() >= 2)
        }
    };
    glued.then_some(at + 1)
}

/// Words of two letters, which are no variables.
const SHORT: [&str; 14] =
    ["as", "at", "by", "he", "if", "in", "is", "it", "no", "of", "on", "or", "to", "we"];

/// Words that open sentences, behind a number.
const OPENERS: [&str; 12] =
    ["All", "However", "In", "It", "Our", "The", "There", "These", "They", "This", "Thus", "We"];

/// A space before a comma or a stop.
fn before_marks(text: &str) -> Vec<Fault> {
    let mut found = Vec::new();
    let mut last = "";
    let mut end = 0;
    for (start, chunk) in chunks(text) {
        let mark =
            matches!(chunk.as_bytes(), [b',' | b'.' | b';' | b'?'] | [b',' | b';', b')' | b']' | b'"', ..]);
        // In other languages than English the semicolon and the question mark may stand apart.
        let in_english = !chunk.starts_with([',', '.']);
        let worded =
            || last.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | ']' | '%' | '”' | '’'));
        let gap = || text.get(end..start).unwrap_or("");
        let next = || text.get(start + chunk.len()..).unwrap_or("").trim_start();
        if mark && worded() && !next().starts_with(['.', ',']) && !gap().contains('\t') && !is_symbol(last) {
            let word = end - last.len().min(20);
            let span = Span::new(text.ceil_char_boundary(word), start + 1);
            found.push(Fault { span, edit: Span::new(end, start), in_english });
        }
        last = chunk;
        end = start + chunk.len();
    }
    found
}

/// True for a variable, beside which a formula may be lost, or its place lower: "x", "xi", "S0", "(1/dij".
fn is_symbol(chunk: &str) -> bool {
    /// Letters of the longest variable.
    const LONGEST: usize = 3;
    let inner = chunk.trim_start_matches(['(', '[']);
    let letters = inner.chars().filter(|c| c.is_alphabetic()).count();
    let digits = inner.contains(|c: char| c.is_ascii_digit());
    let signs = inner.contains(['/', '=', '<', '>', '−', '×', '·', '|', '\\', '^', '_'])
        || inner.contains(|c| matches!(c, '\u{300}'..='\u{3ff}'));
    chunk.chars().count() == 1 && !matches!(chunk, ")" | "]")
        || letters > 0 && (digits && letters <= LONGEST || signs)
        || letters == inner.chars().count()
            && letters <= LONGEST
            && inner.starts_with(char::is_lowercase)
            && !if letters <= 2 { SHORT.contains(&inner) } else { is_known(inner) }
}

/// True for what is no variable inside brackets.
fn is_word(word: &str) -> bool {
    word.len() >= 2
        && !is_symbol(word)
        && (word.len() > 2 || SHORT.contains(&word) || word.chars().all(char::is_uppercase))
}

/// A space behind an opening bracket or before a closing one.
fn in_brackets(text: &str) -> Vec<Fault> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let brackets = bytes.iter().enumerate().filter(|(_, byte)| matches!(byte, b'(' | b')'));
    for (at, byte) in brackets {
        let (before, after) = (text.get(..at).unwrap_or(""), text.get(at + 1..).unwrap_or(""));
        match byte {
            b'(' if after.starts_with(' ') => {
                let inner = after.trim_start_matches(' ');
                let word = first_word(inner);
                let spaced_both = near(inner).split(')').next().is_some_and(|inside| inside.ends_with(' '));
                if is_word(word) && !spaced_both {
                    let gap = Span::new(at + 1, at + 1 + after.len() - inner.len());
                    let span = Span::new(at, gap.end + word.len());
                    found.push(Fault { span, edit: gap, in_english: false });
                }
            }
            b')' if before.ends_with(' ') => {
                let outer = before.trim_end_matches(' ');
                let word = last_word(outer);
                let opened =
                    outer.get(outer.ceil_char_boundary(outer.len().saturating_sub(NEAR))..).unwrap_or("");
                let opened = opened.rsplit_once('(').map_or("", |(_, inside)| inside);
                if is_word(word) && !opened.is_empty() && !opened.starts_with(' ') && !opened.contains(')') {
                    let gap = Span::new(outer.len(), at);
                    let span = Span::new(outer.len() - word.len(), at + 1);
                    found.push(Fault { span, edit: gap, in_english: false });
                }
            }
            _ => {}
        }
    }
    found
}

/// How far the other bracket is looked for, in bytes.
const NEAR: usize = 300;

/// The beginning of `text`, as far as brackets are looked for.
fn near(text: &str) -> &str {
    text.get(..text.floor_char_boundary(NEAR)).unwrap_or(text)
}

/// Two stops or commas where one is meant.
fn doubled_marks(text: &str) -> Vec<Fault> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
    for (at, pair) in bytes.windows(2).enumerate() {
        if !matches!(pair, b".." | b",," | b";;" | b",;" | b";,") {
            continue;
        }
        let before = text.get(..at).and_then(|before| before.chars().next_back()).unwrap_or(' ');
        let worded = before.is_alphanumeric() || matches!(before, ')' | ']' | '”' | '%');
        // "27.." is a number without its entry.
        let numbered =
            text.get(..at).is_some_and(|head| head.len() <= 4 && head.bytes().all(|b| b.is_ascii_digit()));
        if worded && !numbered && byte(at + 2).is_ascii_whitespace() {
            let word = last_word(text.get(..at).unwrap_or("")).len().min(30);
            let span = Span::new(text.ceil_char_boundary(at - word), at + 2);
            found.push(Fault { span, edit: Span::new(at + 1, at + 2), in_english: false });
        }
    }
    found
}

/// Two spaces between words, where none of them is aligned.
fn doubled_spaces(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    if !text.contains("  ") || text.contains('\t') || text.contains("   ") {
        return found;
    }
    for (at, _) in text.match_indices("  ") {
        let (before, after) = (text.get(..at).unwrap_or(""), text.get(at + 2..).unwrap_or(""));
        let inside = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | ';' | ')'))
            && after.starts_with(|c: char| c.is_alphanumeric() || c == '(');
        if inside {
            found.push(Span::new(at, at + 2));
        }
    }
    found
}

/// True where a run is an address, a DOI, code or a formula, in which stops need no space.
fn is_identifier(chunk: &str) -> bool {
    let marks = |byte| {
        matches!(
            byte,
            b'@' | b'\\'
                | b'_'
                | b'='
                | b'|'
                | b'<'
                | b'>'
                | b'{'
                | b'}'
                | b'#'
                | b'~'
                | b'$'
                | b'^'
                | b'/'
                | b'*'
                | b'+'
        )
    };
    chunk.bytes().any(marks) || chunk.contains("www.")
}

/// True for "2016" and "2016;1:1-9", "2016,", "2016)".
fn is_year(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.get(digits..).unwrap_or("");
    digits == 4
        && matches!(text.get(..2), Some("18" | "19" | "20"))
        && (rest.is_empty() || rest.starts_with([';', ':', ',', ')', '(', '.']))
}

fn is_known(word: &str) -> bool {
    lexicon::words().class(&word.to_lowercase()).is_some_and(|class| class >= ATTESTED)
}

fn is_capitalised(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.all(char::is_lowercase)
}

/// The letters at the end of `text`, no more than a word has.
fn last_word(text: &str) -> &str {
    let start = text.char_indices().rev().take(40).take_while(|(_, c)| c.is_alphabetic()).last();
    start.and_then(|(at, _)| text.get(at..)).unwrap_or("")
}

/// The letters at the beginning of `text`, no more than a word has.
fn first_word(text: &str) -> &str {
    let letters = text.chars().take(40).take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    text.get(..letters).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, marked, mended};

    const RULE: &str = "text/spacing";

    /// `line` as the second sentence of an English abstract.
    fn abstract_of(line: &str) -> String {
        format!("A title\n\nAbstract\nWe have seen this in the trial of the mice. {line}\n")
    }

    #[test]
    fn spaces_are_set_and_taken() {
        let cases = [
            ("It was in the cells.The mice were fed.", "It was in the cells. The mice were fed."),
            ("It was shown (Fig. 1).The mice were fed.", "It was shown (Fig. 1). The mice were fed."),
            (
                "It was shown [12].However, the mice were fed.",
                "It was shown [12]. However, the mice were fed.",
            ),
            ("In the mice,rats and fish it was.", "In the mice, rats and fish it was."),
            ("In each plot,we counted the mice.", "In each plot, we counted the mice."),
            ("Was it in the cells?The mice were.", "Was it in the cells? The mice were."),
            ("It was in the cells , and the mice .", "It was in the cells, and the mice."),
            ("It was ( in the cells) of the mice.", "It was (in the cells) of the mice."),
            ("It was (in the cells ) of the mice.", "It was (in the cells) of the mice."),
            ("It was in the mice,, and the cells..", "It was in the mice, and the cells."),
            ("It was  in the mice and  the cells.", "It was in the mice and the cells."),
        ];
        for (wrong, right) in cases {
            assert_eq!(mended(RULE, &abstract_of(wrong)), abstract_of(right), "{wrong}");
        }
        assert_eq!(marked(RULE, &abstract_of("It  was  the  cells of the mice.")).len(), 1);
    }

    #[test]
    fn parts_of_references_are_set_apart() {
        let cases = [
            (
                "Ames A. A study. J Psychopharmacol.2016;1:1-2.",
                "Ames A. A study. J Psychopharmacol. 2016;1:1-2.",
            ),
            (
                "Carhart-Harris RS.5-HT2A and cells. J Test. 2016;1:1-2.",
                "Carhart-Harris RS. 5-HT2A and cells. J Test. 2016;1:1-2.",
            ),
            (
                "Ames AB.Effects of light. J Test. 2016;1:1-2.",
                "Ames AB. Effects of light. J Test. 2016;1:1-2.",
            ),
            (
                "Ames A. A study. J Test. 2016;1:1637–1648.DOI: 10.1000/x1",
                "Ames A. A study. J Test. 2016;1:1637–1648. DOI: 10.1000/x1",
            ),
            (
                "Ames A. A study. J Test. 2016;1:2535–44.e4.DOI:10.1000/x1",
                "Ames A. A study. J Test. 2016;1:2535–44.e4. DOI:10.1000/x1",
            ),
            ("Ames A. The cells.Nature. 2016;1:1-2.", "Ames A. The cells. Nature. 2016;1:1-2."),
        ];
        for (wrong, right) in cases {
            let text = |entry: &str| {
                format!(
                    "A title\n\nAbstract\nWe saw it [1].\n\nReferences\n1. {entry}\n2. Bond B. Two. J Test. 2020;2:3-4.\n"
                )
            };
            assert_eq!(mended(RULE, &text(wrong)), text(right), "{wrong}");
        }
    }

    #[test]
    fn what_needs_no_space_is_left_alone() {
        let cases = [
            "See https://example.org/a.The,b and www.example.com, ames@example.org, doi:10.1000/x.The of it.",
            "With e.g. 3.5 mg, i.e., data.frame, Node.js, Sub.T1, v2.1.The1, U.S.A and Ph.D. of the mice.",
            "So it was ... and . . . the end of the mice.",
            "The p value was .05 and .001 of the n ! in the mice.",
            "It is in the interval ( x ) and ( y ) of the mice.",
            "For xi and xj , with the pairs (xi , yi ) and the weight wij = 1/dij , it is S0 . And Iq ) so (λk ).",
            "The ratio 1 : 2 of the mice; the “cells” (all) were fed...",
            "By A.Smith and B.C.Jones of the mice. The A,B-test of 1,2-dichloroethane and a,b of it.",
            "One of the  .05 and the mice.  Two spaces behind a stop are a typist's way of the mice.",
        ];
        for line in cases {
            let text = abstract_of(line);
            assert!(findings(RULE, &text).is_empty(), "{line}: {:?}", marked(RULE, &text));
        }
        let french = "Résumé\nQuels sont les résultats de la première étude ? Les cellules sont cultivées dans le milieu ; les souris aussi : oui !";
        assert!(findings(RULE, french).is_empty());
    }

    #[test]
    fn a_text_that_lost_its_formulas_is_not_judged() {
        let text = "Let be the set of and , where ( is a function of . Then for we have , so that the claim of the set holds , too.";
        assert!(findings(RULE, text).is_empty(), "{:?}", marked(RULE, text));
    }

    #[test]
    fn many_are_told_at_once() {
        let text = abstract_of(&"It was in the cells , and the mice. ".repeat(50));
        assert_eq!(findings(RULE, &text).len(), 1);
        assert!(!mended(RULE, &text).contains(" ,"));
    }
}
