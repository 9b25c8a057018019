//! The numbers inside a citation: `4,5,7,19`, `3–8`, `12, p. 5`, `see 3 and 4`, `1; 2, Theorem 3`.

use super::CitedRange;
use crate::finding::Place;
use crate::source::Span;

/// Words that may stand before a number inside the brackets.
const LEAD: [&str; 17] = [
    "see",
    "e.g.",
    "e.g",
    "eg",
    "cf.",
    "cf",
    "ref.",
    "refs.",
    "ref",
    "refs",
    "reference",
    "references",
    "reviewed in",
    "review in",
    "also",
    "and",
    "reviewed by",
];

/// The numbers and ranges that `inner` consists of; `None` where it holds anything else. `base` is the byte offset of
/// `inner` in the text.
pub(super) fn read(inner: &str, base: usize) -> Option<Vec<CitedRange>> {
    let mut ranges: Vec<CitedRange> = Vec::new();
    let mut rest = inner;
    let at = |rest: &str| inner.len() - rest.len();
    loop {
        rest = skip_lead(rest.trim_start_matches(|c: char| c.is_whitespace()));
        // What LaTeX prints for a key that the bibliography does not have; the numbers beside it are cited all the same.
        if let Some(after) = rest.strip_prefix('?').map(str::trim_start) {
            if after.is_empty() {
                return (!ranges.is_empty()).then_some(ranges);
            }
            rest = after.strip_prefix([',', ';'])?;
            continue;
        }
        let start = at(rest);
        let (first, after) = number(rest)?;
        rest = after;
        let mut last = first;
        let mut end = at(rest);
        // A range: "3–8", "3 - 8", "3 to 8".
        let gap = rest.trim_start();
        let dashed = gap
            .strip_prefix(DASHES)
            .or_else(|| gap.strip_prefix("to "))
            .map(|after| after.trim_start_matches(DASHES).trim_start());
        if let Some((number, after)) = dashed.and_then(number) {
            last = number;
            rest = after;
            end = at(rest);
        }
        ranges.push(CitedRange { first, last, place: Place::body(Span::new(base + start, base + end)) });
        rest = rest.trim_start();
        if rest.is_empty() {
            return Some(ranges);
        }
        let (separated, after) = match rest.strip_prefix([',', ';', '，', '、', '；', '&']) {
            Some(after) => (true, after),
            // A page of the work: up to the next semicolon, like every locator.
            None if rest.starts_with(':') => match rest.split_once(';') {
                Some((_, next)) => (true, next),
                None => return Some(ranges),
            },
            None => match rest.strip_prefix("and ") {
                Some(after) => (true, after),
                // Numbers apart by a space alone, unless they are the thousands of one: "12 500".
                None => (end < at(rest) && rest.bytes().take_while(u8::is_ascii_digit).count() < 3, rest),
            },
        };
        if !separated {
            return None;
        }
        let after = after.trim_start();
        if after.is_empty() {
            return None;
        }
        if locator(after) {
            // What follows names a place in the work: up to the next semicolon.
            match after.split_once(';') {
                Some((_, next)) => rest = next,
                None => return Some(ranges),
            }
        } else {
            rest = after;
        }
    }
}

/// Hyphens, dashes and the minus sign, as ranges are printed.
pub(super) const DASHES: [char; 8] = ['-', '‐', '‑', '‒', '–', '—', '−', '⁃'];

fn skip_lead(text: &str) -> &str {
    let mut rest = text;
    loop {
        let lead = LEAD.iter().find_map(|lead| {
            let head = rest.get(..lead.len())?;
            let after = rest[lead.len()..].strip_prefix([' ', '\u{a0}', ',', '.'])?;
            head.eq_ignore_ascii_case(lead).then(|| after.trim_start_matches([' ', ',', '.', '\u{a0}']))
        });
        match lead {
            Some(after) => rest = after,
            None => return rest,
        }
    }
}

/// A number of one to four digits without a leading zero, and a part letter as chemists use it ("3a"), at the start.
fn number(text: &str) -> Option<(u32, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=4).contains(&digits) || digits > 1 && text.starts_with('0') {
        return None;
    }
    let number = text[..digits].parse().ok()?;
    let rest = &text[digits..];
    let part = rest
        .strip_prefix(|c: char| ('a'..='h').contains(&c))
        .filter(|after| !after.starts_with(char::is_alphanumeric));
    let rest = part.unwrap_or(rest);
    // "1.5" and "10%" are no references.
    let goes_on = rest.starts_with(|c: char| {
        c.is_alphanumeric() || matches!(c, '.' | '%' | '°' | '′' | '\'' | ':' | '×' | '=' | '<' | '>' | '±')
    });
    // "[32: 273]" and "[26:fig. 2]" name a page and a figure of the work; "1:2" is a ratio.
    let place = rest.strip_prefix(':').is_some_and(|place| {
        let place = place.trim_start();
        locator(place) || rest.starts_with(": ") && place.starts_with(|c: char| c.is_ascii_digit())
    });
    (!goes_on || rest == "." || place).then_some((number, if rest == "." { "" } else { rest }))
}

/// True for "Theorem 3", "p. 12", "Section 2.1", "fig. 2", "Table 1", "and references therein".
fn locator(text: &str) -> bool {
    const WORDS: [&str; 32] = [
        "p.",
        "pp.",
        "p ",
        "page",
        "theorem",
        "thm",
        "lemma",
        "proposition",
        "prop",
        "corollary",
        "cor.",
        "definition",
        "def.",
        "section",
        "sect",
        "sec.",
        "§",
        "chapter",
        "chap",
        "ch.",
        "fig",
        "table",
        "tab.",
        "eq",
        "example",
        "remark",
        "appendix",
        "part",
        "vol",
        "supp",
        "references therein",
        "and references",
    ];
    let text = text.strip_prefix("and ").unwrap_or(text);
    // "[3, (1.5)]" names a formula.
    text.starts_with('(')
        || WORDS.iter().any(|word| text.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(inner: &str) -> Option<Vec<(u32, u32)>> {
        read(inner, 0).map(|ranges| ranges.iter().map(|range| (range.first, range.last)).collect())
    }

    #[test]
    fn numbers_groups_and_ranges_are_read() {
        for (inner, expected) in [
            ("3", vec![(3, 3)]),
            ("4,5,7,19", vec![(4, 4), (5, 5), (7, 7), (19, 19)]),
            ("3–8", vec![(3, 8)]),
            ("9-5", vec![(9, 5)]),
            ("3 − 8, 12", vec![(3, 8), (12, 12)]),
            ("3 to 8", vec![(3, 8)]),
            ("1; 2", vec![(1, 1), (2, 2)]),
            ("3 and 4", vec![(3, 3), (4, 4)]),
            ("see 3, 4", vec![(3, 3), (4, 4)]),
            ("e.g., 3", vec![(3, 3)]),
            ("refs. 3–5", vec![(3, 5)]),
            ("12, Theorem 3", vec![(12, 12)]),
            ("5, p. 12; 7", vec![(5, 5), (7, 7)]),
            ("32: 273", vec![(32, 32)]),
            ("26:fig. 2; 27", vec![(26, 26), (27, 27)]),
            ("3, (1.5)", vec![(3, 3)]),
            ("3a", vec![(3, 3)]),
            ("2, ?", vec![(2, 2)]),
            ("?, 2; ?, 4–6", vec![(2, 2), (4, 6)]),
            ("1 2 3", vec![(1, 1), (2, 2), (3, 3)]),
        ] {
            assert_eq!(ends(inner), Some(expected), "{inner}");
        }
    }

    #[test]
    fn anything_else_is_no_citation() {
        for inner in [
            "", "a", "1.5", "1, x", "2.2.1", "3H", "18F", "1,", "n = 5", "0.5, 1", "12345", "007", "5%",
            "1:2", "−5, 10", "?", "?, ?", "1?",
        ] {
            assert_eq!(ends(inner), None, "{inner}");
        }
    }

    #[test]
    fn each_range_knows_its_place() {
        let places: Vec<Span> =
            read("4, 6–8", 10).unwrap_or_default().iter().map(|range| range.place.span).collect();
        assert_eq!(places, [Span::new(10, 11), Span::new(13, 18)]);
    }
}
