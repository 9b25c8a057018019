//! Letters of another script that look like the right ones.

use super::blocks;
use crate::declare_rule;
use crate::document::Document;
use crate::finding::Finding;
use crate::lexicon::{self, ATTESTED};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # Look-alike letter of another script
    ///
    /// A word is written in Latin letters but for one that only looks like it: a Cyrillic "а", a Greek "ο", a full-width "ａ".
    /// The eye sees no fault, but search, index and spell checker do not know the word. Greek letters that are symbols
    /// ("β2", "ΔG", "hν", "µm") are right and left alone; Latin letters in a Cyrillic word are found the same way.
    ///
    /// ## Wrong
    /// ```text
    /// Abstract
    /// The thеrapy lasted two weeks at pΗ 7 and 37 °С.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Abstract
    /// The therapy with β2-agonists lasted two weeks at pH 7 and 37 °C.
    /// ```
    ///
    /// ## Source
    /// Unicode Technical Standard 39, 4 (confusable characters).
    RULE, "text/homoglyph", Warning, check
}

/// Cyrillic letters and the Latin ones that they look like.
#[rustfmt::skip]
const CYRILLIC: [(char, char); 34] = [
    ('а', 'a'), ('е', 'e'), ('о', 'o'), ('р', 'p'), ('с', 'c'), ('у', 'y'), ('х', 'x'), ('і', 'i'), ('ј', 'j'), ('ѕ', 's'),
    ('һ', 'h'), ('ԁ', 'd'), ('ԛ', 'q'), ('ԝ', 'w'), ('ӏ', 'l'), ('ё', 'ë'), ('ї', 'ï'), ('А', 'A'), ('В', 'B'), ('Е', 'E'),
    ('К', 'K'), ('М', 'M'), ('Н', 'H'), ('О', 'O'), ('Р', 'P'), ('С', 'C'), ('Т', 'T'), ('У', 'Y'), ('Х', 'X'), ('І', 'I'),
    ('Ј', 'J'), ('Ѕ', 'S'), ('Ԛ', 'Q'), ('Ԝ', 'W'),
];

/// Greek letters that no one uses as symbols, because Latin ones look the same.
#[rustfmt::skip]
const GREEK: [(char, char); 19] = [
    ('ο', 'o'), ('ό', 'ó'), ('Α', 'A'), ('Β', 'B'), ('Ε', 'E'), ('Ζ', 'Z'), ('Η', 'H'), ('Ι', 'I'), ('Κ', 'K'), ('Μ', 'M'),
    ('Ν', 'N'), ('Ο', 'O'), ('Ρ', 'P'), ('Τ', 'T'), ('Υ', 'Y'), ('Χ', 'X'), ('ϲ', 'c'), ('ϳ', 'j'), ('ί', 'í'),
];

/// Greek letters that are symbols too: look-alikes only inside a word that is known with the Latin letter.
const GREEK_SYMBOLS: [(char, char); 8] =
    [('ν', 'v'), ('ρ', 'p'), ('κ', 'k'), ('υ', 'u'), ('χ', 'x'), ('γ', 'y'), ('ι', 'i'), ('α', 'a')];

/// Armenian letters and the Latin ones that they look like.
const ARMENIAN: [(char, char); 5] = [('օ', 'o'), ('ո', 'n'), ('ս', 'u'), ('հ', 'h'), ('ց', 'g')];

fn check(document: &Document, findings: &mut Findings) {
    for (_, block, text) in blocks(document) {
        if text.is_ascii() || !text.chars().any(is_foreign) {
            continue;
        }
        // Chinese and Japanese write Latin letters as wide as their own.
        let wide = text.chars().any(is_east_asian);
        let cyrillic = text.chars().any(|c| is_cyrillic(c) && look_alike(&CYRILLIC, c).is_none());
        for span in words(text) {
            let word = text.get(span.range()).unwrap_or("");
            let Some((meant, script)) =
                meant(word, cyrillic).filter(|(_, script)| !wide || *script != "wide")
            else {
                continue;
            };
            let message = Message::new("text-homoglyph")
                .with("word", word)
                .with("letter", strange(word, &meant))
                .with("script", script);
            let label = Message::new("fix-replace").with("text", meant.as_str());
            findings.report(Finding::new(block.place.part(span), message).replace(label, meant));
        }
    }
}

/// Kana, Chinese characters and Hangul.
fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// The runs of letters that hold one of another script.
fn words(text: &str) -> impl Iterator<Item = Span> {
    text.split(|c: char| !c.is_alphabetic()).filter(|run| !run.is_ascii() && run.chars().any(is_foreign)).map(
        |run| {
            let start = run.as_ptr() as usize - text.as_ptr() as usize;
            Span::new(start, start + run.len())
        },
    )
}

/// The word in letters of one script, and the script that the strange ones are of; `None` where there is nothing to mend.
/// `cyrillic`: the text around is Cyrillic in part.
fn meant(word: &str, cyrillic: bool) -> Option<(String, &'static str)> {
    let latin = word.chars().filter(|&c| is_latin(c)).count();
    let count = |is: fn(char) -> bool| word.chars().filter(|&c| is(c)).count();
    let (russian, wide) = (count(is_cyrillic), count(is_wide));
    if wide > 0 && latin > 0 {
        return Some((word.chars().map(narrow).collect(), "wide"));
    }
    if russian > 0 {
        return in_one_script(word, latin, russian, cyrillic);
    }
    if latin == 0 {
        return None;
    }
    for (table, script) in [(&GREEK[..], "greek"), (&ARMENIAN[..], "armenian")] {
        if word.chars().any(|c| look_alike(table, c).is_some()) {
            return Some((word.chars().map(|c| look_alike(table, c).unwrap_or(c)).collect(), script));
        }
    }
    // "νector": only where the word is known, and the Greek letter stands alone in it.
    let symbols = word.chars().filter(|&c| look_alike(&GREEK_SYMBOLS, c).is_some()).count();
    if symbols == 1 && latin >= 4 && latin + 1 == word.chars().count() {
        let meant: String = word.chars().map(|c| look_alike(&GREEK_SYMBOLS, c).unwrap_or(c)).collect();
        let known =
            |word: &str| lexicon::words().class(&word.to_lowercase()).is_some_and(|class| class >= ATTESTED);
        let rest: String = word.chars().filter(|&c| is_latin(c)).collect();
        // "αhelix" is a symbol before a word.
        return (known(&meant) && !known(&rest)).then_some((meant, "greek"));
    }
    None
}

/// A word of Latin and Cyrillic letters in that script of which it has letters that the other has not.
fn in_one_script(word: &str, latin: usize, russian: usize, cyrillic: bool) -> Option<(String, &'static str)> {
    let own = word.chars().filter(|&c| is_cyrillic(c) && look_alike(&CYRILLIC, c).is_none()).count();
    if latin == 0 {
        // "рН" and "°С" in a Latin text: the word alone would pass for Russian, its neighbours do not.
        return (own == 0 && !cyrillic).then(|| (to_latin(word), "cyrillic"));
    }
    let latin_own = word.chars().filter(|&c| is_latin(c) && look_like(&CYRILLIC, c).is_none()).count();
    match (own, latin_own) {
        (0, 1..) => Some((to_latin(word), "cyrillic")),
        (1.., 0) => Some((word.chars().map(|c| look_like(&CYRILLIC, c).unwrap_or(c)).collect(), "latin")),
        (0, 0) if latin >= russian && !cyrillic => Some((to_latin(word), "cyrillic")),
        _ => None,
    }
}

fn to_latin(word: &str) -> String {
    word.chars().map(|c| look_alike(&CYRILLIC, c).unwrap_or(c)).collect()
}

/// The letters of `word` that `meant` has not, each once.
fn strange(word: &str, meant: &str) -> String {
    let mut strange = String::new();
    for (was, is) in word.chars().zip(meant.chars()) {
        if was != is && !strange.contains(was) {
            strange.push(was);
        }
    }
    strange
}

fn look_alike(table: &[(char, char)], c: char) -> Option<char> {
    table.iter().find(|(other, _)| *other == c).map(|&(_, latin)| latin)
}

fn look_like(table: &[(char, char)], latin: char) -> Option<char> {
    table.iter().find(|(_, known)| *known == latin).map(|&(other, _)| other)
}

/// True for letters of the scripts that are looked at here.
fn is_foreign(c: char) -> bool {
    is_cyrillic(c) || is_wide(c) || matches!(c, '\u{370}'..='\u{3ff}' | '\u{530}'..='\u{58f}')
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

fn is_wide(c: char) -> bool {
    matches!(c, 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

fn narrow(c: char) -> char {
    match c {
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, 'À'..='ɏ' | 'Ḁ'..='ỿ')
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, marked, mended};

    const RULE: &str = "text/homoglyph";

    #[test]
    fn look_alikes_are_marked_with_their_word_and_mended() {
        let cases = [
            ("The thеrapy worked.", "The therapy worked."),
            ("The сells grеw.", "The cells grew."),
            ("At рН 7 and 37 °С it grew.", "At pH 7 and 37 °C it grew."),
            ("Soil pΗ and pН.", "Soil pH and pH."),
            ("By Mόzner.", "By Mózner."),
            ("With ΑΒΤS and Ｔween.", "With ABTS and Tween."),
            ("The νector of аll.", "The vector of all."),
            ("Это pабота о клетках.", "Это работа о клетках."),
            ("The СОVID wave.", "The COVID wave."),
        ];
        for (wrong, right) in cases {
            assert_eq!(mended(RULE, wrong), right, "{wrong}");
        }
        assert_eq!(marked(RULE, "The thеrаpy worked."), ["thеrаpy"], "one finding a word");
    }

    #[test]
    fn symbols_and_other_scripts_are_left_alone() {
        let cases = [
            "α-helix, β2, ΔG, µm, μm, κB, hν, χf, ρi, γs, σyc, dξ, Kα, Hβ, TGFβ1, βTCP, ηnet, kΩ, αhelix, NFκB",
            "Привет, мир: ВИЧ и СПИД, рост, масса, а и о",
            "Вестник МГУ, 5 мкг/мл, кДа",
            "Ελληνικά και Αθήνα",
            "日本語 ＡＢＣ １２３",
            "ＣＮＮ模型由LeCun等人提出",
            "Ф values, the letter Ж",
        ];
        for text in cases {
            assert!(findings(RULE, text).is_empty(), "{text}: {:?}", marked(RULE, text));
        }
    }

    #[test]
    fn a_word_with_a_look_alike_is_no_misspelling() {
        assert!(findings("spelling/typo", "The thеrapy was a therapy.").is_empty());
    }
}
