//! Digits and letters that a scanner has taken for each other.

use super::blocks;
use crate::declare_rule;
use crate::document::{Document, SectionKind};
use crate::finding::Finding;
use crate::lexicon::{self, IN_SCIENCE};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # Letter for a digit, digit for a letter
    ///
    /// "l00 mg", "2O19", "0.O5": a letter l, I or O stands in a number; or a digit stands in a word ("c1inical"), or a capital I
    /// for a small l ("Iarge"). Scanners mix
    /// them up, and old typists wrote so. Only what is certain is told: a number before a unit, a year, a decimal, pages, a word
    /// that is known with the letter. Genes, chemicals, names of samples and variables are left alone.
    ///
    /// ## Wrong
    /// ```text
    /// Abstract
    /// In 2O19 they took l00 mg of it (p < O.05) in a c1inical trial.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Abstract
    /// In 2019 they took 100 mg of it (p < 0.05) with O2 and IL1b in a clinical trial of H2O and 3I0 cells.
    /// ```
    ///
    /// ## Source
    /// Kukich, "Techniques for automatically correcting words in text", ACM Computing Surveys 24 (1992), 2.2: what scanners
    /// confuse.
    RULE, "text/ocr", Warning, check
}

/// Units behind a number, sorted.
#[rustfmt::skip]
const UNITS: [&str; 58] = [
    "GHz", "Hz", "IU", "K", "MHz", "MPa", "Pa", "U", "bp", "cm", "d", "days", "degrees", "dpi", "fold", "g", "h", "hours", "hr",
    "hrs", "kDa", "kHz", "kPa", "kV", "kb", "kg", "kg/m2", "km", "l", "m", "mA", "mL", "mM", "mV", "mg", "mg/L", "mg/kg", "mg/mL", "mg/ml",
    "min", "minutes", "ml", "mm", "mmHg", "mmol", "months", "ms", "nM", "ng", "nm", "patients", "percent", "rpm", "s", "seconds", "times",
    "weeks", "years",
];

/// Units that no ASCII writes.
const MORE_UNITS: [&str; 10] = ["µm", "μm", "µM", "μM", "µg", "μg", "µL", "μL", "µl", "μl"];

fn check(document: &Document, findings: &mut Findings) {
    for (_, block, text) in blocks(document) {
        let base = text.as_ptr() as usize;
        let mut chunks = text.split(char::is_whitespace).filter(|chunk| !chunk.is_empty()).peekable();
        let mut before = "";
        while let Some(chunk) = chunks.next() {
            let next = chunks.peek().copied().unwrap_or("");
            let listed = block.section == SectionKind::References;
            for part in parts(chunk) {
                let Some((meant, code)) = meant(part, before, next, listed) else { continue };
                let start = part.as_ptr() as usize - base;
                let place = block.place.part(Span::new(start, start + part.len()));
                let letters: String = part
                    .chars()
                    .zip(meant.chars())
                    .filter(|(was, is)| was != is)
                    .map(|(was, _)| format!("“{was}”"))
                    .take(1)
                    .collect();
                let message = Message::new(code).with("text", part).with("meant", meant.as_str());
                let message =
                    if code == "text-ocr-number" { message.with("letters", letters) } else { message };
                let label = Message::new("fix-replace").with("text", meant.as_str());
                findings.report(Finding::new(place, message).replace(label, meant));
            }
            before = chunk;
        }
    }
}

/// The parts of a run that may be a number or a word: without marks around it; numbers of a reference stand between marks.
fn parts(chunk: &str) -> impl Iterator<Item = &str> {
    let mixed = chunk.len() <= 40
        && (chunk.bytes().any(|byte| byte.is_ascii_digit()) || has_capital_i(chunk))
        && chunk.bytes().any(|byte| byte.is_ascii_alphabetic())
        && !(chunk.contains("10.") && chunk.contains('/'))
        && !chunk.contains(['@', '_', '\\', '#', '=', '{', '^', '*', '+'])
        && !chunk.contains("://");
    let chunk = if mixed { chunk } else { "" };
    chunk
        .split([';', ':', '(', ')', '[', ']', ',', '“', '”', '"', '<', '>'])
        .map(|part| part.trim_matches(['.', '\'', '’', '~', '±', '?', '!']))
        .filter(|part| part.len() >= 2)
}

/// True where a capital I touches a small letter: "Iarge", "celIs".
fn has_capital_i(chunk: &str) -> bool {
    chunk
        .as_bytes()
        .windows(2)
        .any(|pair| matches!(pair, [b'I', other] | [other, b'I'] if other.is_ascii_lowercase()))
}

/// What a part was, where that is certain, and the message that says so.
fn meant(part: &str, before: &str, next: &str, listed: bool) -> Option<(String, &'static str)> {
    if part.bytes().all(|byte| {
        matches!(byte, b'0'..=b'9' | b'l' | b'I' | b'O' | b'o' | b'.' | b'%' | b'-') || byte >= 0x80
    }) && part.bytes().any(|byte| byte.is_ascii_digit())
    {
        return number(part, before, next, listed).map(|meant| (meant, "text-ocr-number"));
    }
    // Where a sentence begins, a capital is in its place.
    let opens = before.is_empty() || before.ends_with(['.', '?', '!', ':', '”', '"', ')']);
    if opens && part.starts_with('I') {
        return None;
    }
    word(part).map(|meant| (meant, "text-ocr-word"))
}

/// A number in which letters stand.
fn number(part: &str, before: &str, next: &str, listed: bool) -> Option<String> {
    let digits = part.bytes().filter(u8::is_ascii_digit).count();
    let letters = part.bytes().filter(|byte| matches!(byte, b'l' | b'I' | b'O' | b'o')).count();
    if letters == 0 || part.starts_with('.') {
        return None;
    }
    let meant: String = part
        .chars()
        .map(|c| match c {
            'l' | 'I' => '1',
            'O' | 'o' => '0',
            c => c,
        })
        .collect();
    let bare = meant.trim_end_matches('%');
    // Pages: "l23–130", "1O1–11O"; "I1–I8" are pages of a supplement.
    if let Some((first, last)) = bare.split_once(['–', '-']) {
        let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let one = |text: &str| text.bytes().filter(u8::is_ascii_alphabetic).count();
        let (was_first, was_last) = part.split_once(['–', '-'])?;
        // "Paper 1386-I" has a part, not a page.
        let numbered = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
        if !numbered(was_first) || !numbered(was_last) {
            return None;
        }
        let prefixed = one(was_first) > 0 && one(was_last) > 0 || part.starts_with(['I', 'O', 'o']);
        return (listed && number(first) && number(last) && digits >= 4 && letters <= 2 && !prefixed)
            .then_some(meant);
    }
    if !bare.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') || bare.matches('.').count() > 1 {
        return None;
    }
    // A year: "2O19", "l998".
    let year: u32 = bare.parse().unwrap_or(0);
    if bare.len() == 4
        && digits >= 2
        && (1800..2100).contains(&year)
        && part.len() == 4
        && !part.contains('o')
    {
        return Some(meant);
    }
    let unit = next.trim_end_matches(['.', ',', ';', ')', ':']);
    let measured = part.ends_with('%')
        || UNITS.binary_search(&unit).is_ok()
        || MORE_UNITS.contains(&unit)
        || unit.starts_with('°');
    let compared = before.ends_with(['<', '>', '=', '≤', '≥', '±', '≈', '~']);
    // "O2" and "I2" are oxygen and iodine, "l1" a variable, "1l" a litre, "2O" a part of water.
    let symbol = part.len() <= 2 && !part.starts_with(|c: char| c.is_ascii_digit())
        || part.ends_with('l') && letters == 1;
    if let Some((whole, fraction)) = part.split_once('.') {
        let zero = matches!(whole, "O" | "o" | "0");
        let digit = fraction.bytes().any(|byte| byte.is_ascii_digit());
        let lettered = fraction.bytes().any(|byte| byte.is_ascii_alphabetic());
        let certain = zero && digit && fraction.len() >= 2 && !fraction.contains('o')
            || digit
                && (measured || compared)
                && !(lettered && fraction.ends_with('l') && fraction.len() == 1);
        return certain.then_some(meant);
    }
    (measured && !symbol && !part.ends_with('I')).then_some(meant)
}

/// A word in which one digit or capital I stands: known with the letter, and a word of science.
fn word(part: &str) -> Option<String> {
    let mut digits = part.char_indices().filter(|(_, c)| !c.is_ascii_lowercase());
    let (at, digit) = digits.next()?;
    // A digit at the end may be a citation that has lost its height.
    if digits.next().is_some() || at + 1 >= part.len() || part.len() < if digit == 'I' { 5 } else { 6 } {
        return None;
    }
    let known = |word: &str| lexicon::words().class(word).is_some_and(|class| class >= IN_SCIENCE);
    let letters: &[char] = match digit {
        '0' => &['o'],
        '1' => &['l', 'i'],
        '5' => &['s'],
        // "Iodine" and "Iraq" are words as they stand.
        'I' if lexicon::words().class(&part.to_ascii_lowercase()).is_none() => &['l'],
        _ => return None,
    };
    let (head, tail) = (part.get(..at)?, part.get(at + 1..)?);
    // "patients1of": two words with a citation between them.
    if known(head) && tail.len() >= 2 || known(tail) {
        return None;
    }
    letters.iter().map(|letter| format!("{head}{letter}{tail}")).find(|word| known(word))
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, marked, mended};

    const RULE: &str = "text/ocr";

    #[test]
    fn the_units_are_sorted() {
        assert!(super::UNITS.is_sorted());
    }

    #[test]
    fn confusions_are_mended_where_certain() {
        let cases = [
            ("They took l00 mg in 2O19.", "They took 100 mg in 2019."),
            ("It was (p < O.05) and 0.O5.", "It was (p < 0.05) and 0.05."),
            ("A c1inical study of 0xidation and re5ponse.", "A clinical study of oxidation and response."),
            (
                "About 1OO% of 1O patients and l.5 kg in l998.",
                "About 100% of 10 patients and 1.5 kg in 1998.",
            ),
            ("It is l50 min at 2O °C.", "It is 150 min at 20 °C."),
        ];
        for (wrong, right) in cases {
            assert_eq!(mended(RULE, wrong), right);
        }
        let list = |pages: &str| {
            format!(
                "It was [1].\n\nReferences\n1. Ames A. One. J Test. 2019;1:{pages}.\n2. Bond B. Two. J Test. 2020;2:3-4.\n"
            )
        };
        for (wrong, right) in [("l23–130", "123–130"), ("1O1-110", "101-110"), ("10l–110", "101–110")]
        {
            assert_eq!(mended(RULE, &list(wrong)), list(right));
        }
        for pages in ["1386-I", "I23–I30", "O13-O17", "123–130", "S1-S9", "e101"] {
            assert!(findings(RULE, &list(pages)).is_empty(), "{pages}");
        }
    }

    #[test]
    fn names_and_symbols_are_left_alone() {
        let cases = [
            "With O2 mg, CO2, H2O, 2O cells, 3O2, I2 g, 18O, 1O2, IL1b, il10, Ol2, p53, 5l and 1l of it.",
            "The patients1 and cells2of mice, h1n1, brca1a, sp1ike9, covid19, log10, sec1on, a1b, mp3s.",
            "Variables l1 and l2, I0 and O1, x10l, Table 1l, Section I.5 and l.2, wells 1I and 2l.",
            "See 10.1000/c1inical and https://example.org/l00 and a_c1inical_b.",
        ];
        for text in cases {
            assert!(findings(RULE, text).is_empty(), "{text}: {:?}", marked(RULE, text));
        }
    }

    #[test]
    fn a_capital_i_for_an_l_is_mended() {
        assert_eq!(mended(RULE, "A Iarge group of celIs was seen."), "A large group of cells was seen.");
        for text in
            ["The Iraq group of Ian and Iodine with TaqI, HindIII, PolI and typeIand.", "Iarge it is."]
        {
            assert!(findings(RULE, text).is_empty(), "{text}: {:?}", marked(RULE, text));
        }
    }

    #[test]
    fn a_word_with_a_digit_is_no_misspelling_too() {
        assert!(
            findings("spelling/typo", "The c1inical trial was a clinical trial of oxidation and 0xidation.")
                .is_empty()
        );
    }
}
