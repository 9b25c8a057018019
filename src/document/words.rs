//! The words of the text, and how often each stands in it.
//!
//! A word is a run of letters in plain prose. What only looks like one (a piece of a URL, an identifier, a formula) is
//! not listed. Soft hyphens and accents are folded away for comparing; the span is always the text as it stands.

use std::rc::Rc;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::blocks::{Block, SectionKind};
use super::language::Signs;
use super::mojibake;
use crate::finding::{Field, Place};
use crate::source::{Source, Span};

/// A word in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// Where it stands, without possessive ending.
    pub place: Place,
    /// The number of the block that it stands in.
    pub block: usize,
    /// Its letters in lower case, accents, ligatures and soft hyphens resolved.
    pub folded: Rc<str>,
    /// How it is capitalised.
    pub case: Case,
    /// How it stands among its neighbours.
    pub setting: Setting,
    /// The hyphenated compound that it is a part of, from the first part to the last.
    pub compound: Option<Span>,
}

/// How a word is capitalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// `cells`
    Lower,
    /// `Cells`
    Capitalised,
    /// `CELLS`
    Upper,
    /// `mRNA`
    Mixed,
}

/// How a word stands among its neighbours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    /// It opens a sentence, or its block.
    pub opens_sentence: bool,
    /// It touches a digit, a symbol or a Greek letter, or stands next to something that does: maths, code, a unit.
    pub formula: bool,
    /// It may be half of a word that a line end has broken: `immuni- zation`.
    pub broken: bool,
    /// It stands in quotation marks of its own, or before `[sic]`.
    pub quoted: bool,
}

/// All words of a manuscript, in order of place.
#[derive(Debug, Default)]
pub struct Words {
    /// The words.
    pub list: Vec<Word>,
    /// Indices into `list` by folded form.
    places: FxHashMap<Rc<str>, Vec<u32>>,
    /// What tells each block's language; nothing for those whose words are not listed.
    pub(super) signs: Vec<Rc<Signs>>,
}

impl Words {
    /// The words with this folded form, in order.
    pub fn of<'w>(&'w self, folded: &str) -> impl ExactSizeIterator<Item = &'w Word> + use<'w> {
        let places = self.places.get(folded).map_or(&[][..], Vec::as_slice);
        places.iter().map(|&at| &self.list[at as usize])
    }

    /// The indices in `list` of the words with this folded form, in order.
    pub fn places(&self, folded: &str) -> &[u32] {
        self.places.get(folded).map_or(&[], Vec::as_slice)
    }

    /// The word before and the word after word `at`, within its block.
    pub fn neighbours(&self, at: usize) -> (Option<&Word>, Option<&Word>) {
        let block = self.list.get(at).map(|word| word.block);
        let beside = |at: Option<usize>| self.list.get(at?).filter(|word| Some(word.block) == block);
        (beside(at.checked_sub(1)), beside(at.checked_add(1)))
    }

    /// How often this folded form stands in the text.
    pub fn count(&self, folded: &str) -> usize {
        self.places.get(folded).map_or(0, Vec::len)
    }

    /// Every folded form with its number of places, in no order.
    pub fn forms(&self) -> impl Iterator<Item = (&str, usize)> {
        self.places.iter().map(|(form, places)| (&**form, places.len()))
    }

    fn push(&mut self, word: Word) {
        let at = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        match self.places.get_mut(&word.folded) {
            Some(places) => places.push(at),
            None => drop(self.places.insert(Rc::clone(&word.folded), vec![at])),
        }
        self.list.push(word);
    }
}

/// Words that are read when a rule first asks for them.
#[derive(Debug, Default)]
pub struct LazyWords(OnceLock<Words>);

impl LazyWords {
    /// The words of `blocks`, whose text `source` gives.
    pub(super) fn get<'s, 'a: 's>(
        &self,
        blocks: &[Block],
        source: impl Fn(Field) -> &'s Source<'a>,
    ) -> &Words {
        self.0.get_or_init(|| {
            let mut words = Words::default();
            for (number, block) in blocks.iter().enumerate() {
                if block.section == SectionKind::Frame {
                    words.signs.push(Rc::default());
                    continue;
                }
                let paragraph = source(block.place.field).recall(block.place.span, Paragraph::read);
                words.signs.push(Rc::clone(&paragraph.signs));
                for word in &paragraph.words {
                    words.push(Word {
                        place: block.place.part(word.place.span),
                        block: number,
                        compound: word.compound.map(|span| block.place.part(span).span),
                        ..word.clone()
                    });
                }
            }
            words
        })
    }
}

/// Longest run of letters that is taken for a word, in bytes: what is longer is no word but data.
const LONGEST: usize = 60;

/// What a block's own text tells, as if it were all.
struct Paragraph {
    words: Box<[Word]>,
    signs: Rc<Signs>,
}

impl Paragraph {
    fn read(text: &str) -> Self {
        let words = read(text);
        Paragraph { signs: Rc::new(Signs::read(text, &words)), words: words.into() }
    }
}

/// Reads the words of a block.
fn read(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut folded = String::new();
    let (mut opens_sentence, mut at_start) = (true, true);
    // White space and the hyphen before it: a word that a line end broke.
    let mut hyphen_before = false;
    let mut formula_before = false;
    let mut last: Option<usize> = None;
    for chunk in text.split(char::is_whitespace).filter(|chunk| !chunk.is_empty()) {
        let at = chunk.as_ptr() as usize - text.as_ptr() as usize;
        let marks = marks(chunk);
        let formula = is_formula(chunk, marks);
        if formula && let Some(word) = last.and_then(|last| words.get_mut(last)) {
            word.setting.formula = true;
        }
        let first = words.len();
        if !is_identifier(chunk, marks) {
            runs(chunk, at, &mut folded, &mut words);
        }
        let ends_hyphen = chunk.len() > 1 && chunk.ends_with(['-', '\u{2010}', '\u{ad}']);
        let count = words.len() - first;
        for (i, word) in words.iter_mut().skip(first).enumerate() {
            let near_start = i == 0;
            word.setting.opens_sentence |= near_start && opens_sentence;
            word.setting.formula |= formula || (near_start && formula_before);
            word.setting.broken |= (near_start && hyphen_before) || (i + 1 == count && ends_hyphen);
        }
        if (chunk.starts_with("[sic") || chunk.starts_with("(sic"))
            && let Some(word) = last.and_then(|last| words.get_mut(last))
        {
            word.setting.quoted = true;
        }
        last = (count > 0).then(|| words.len() - 1);
        opens_sentence =
            chunk.trim_end_matches(['"', '\'', '”', '’', ')', ']', '»']).ends_with(['.', '?', '!', ':'])
                || (opens_sentence
                    && count == 0
                    && (at_start || chunk.starts_with(['[', '(']) || !has_digit(chunk)));
        at_start = false;
        hyphen_before = ends_hyphen;
        formula_before = formula;
    }
    words
}

fn has_digit(chunk: &str) -> bool {
    chunk.contains(|c: char| c.is_ascii_digit())
}

/// What a chunk has of the characters below, as bits: most chunks are letters alone and need no second look.
fn marks(chunk: &str) -> u8 {
    chunk.bytes().fold(0, |marks, byte| marks | MARKS[usize::from(byte)])
}

/// What is not ASCII.
const BEYOND: u8 = 1;
/// `.`, `/` and `&`, which may make a chunk an identifier or damaged.
const DOT: u8 = 1 << 1;
const SLASH: u8 = 1 << 2;
const AMPERSAND: u8 = 1 << 3;
/// What makes it an identifier at once.
const CODE: u8 = 1 << 4;
/// What makes it a formula at once.
const SIGN: u8 = 1 << 5;

/// The bit of each byte.
const MARKS: [u8; 256] = {
    let mut marks = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        marks[byte] = match byte as u8 {
            b'.' => DOT,
            b'/' => SLASH,
            b'&' => AMPERSAND,
            b'@' | b'\\' | b'_' | b'#' | b'$' | b'~' | b'^' | b'{' | b'}' | b'`' => CODE,
            b'|' => CODE | SIGN,
            b'=' | b'<' | b'>' | b'+' | b'*' => SIGN,
            0x80.. => BEYOND,
            _ => 0,
        };
        byte += 1;
    }
    marks
};

/// True where a chunk is a URL, an e-mail address, a DOI, a path or a name from code: nothing in it is a word.
fn is_identifier(chunk: &str, marks: u8) -> bool {
    if marks & (BEYOND | DOT | SLASH | AMPERSAND | CODE) == 0 {
        return false;
    }
    if marks & CODE != 0
        || marks & SLASH != 0 && (chunk.contains("://") || chunk.contains("10.") || chunk.starts_with('/'))
        || marks & BEYOND != 0 && chunk.contains('\u{fffd}')
        || marks & (BEYOND | AMPERSAND) != 0 && mojibake::is_in(chunk)
    {
        return true;
    }
    let bytes = chunk.as_bytes();
    let dotted = |w: &[u8]| matches!(w, [a, b'.', c] if a.is_ascii_alphanumeric() && c.is_ascii_lowercase());
    marks & DOT != 0 && (bytes.windows(4).any(|w| w == b"www.") || bytes.windows(3).any(dotted))
        || marks & SLASH != 0 && chunk.matches('/').count() > 2
}

/// True where a chunk holds maths, code or a unit.
fn is_formula(chunk: &str, marks: u8) -> bool {
    const SIGNS: [char; 14] = ['×', '±', '∈', '∑', '∫', '≤', '≥', '≈', '→', '−', '·', '∂', '√', '∞'];
    if marks & SIGN != 0 || marks & BEYOND != 0 && chunk.contains(SIGNS) {
        return true;
    }
    let inner = chunk.trim_matches(|c: char| c.is_ascii_punctuation());
    if marks & BEYOND != 0 && inner.chars().any(|c| ('\u{370}'..='\u{3ff}').contains(&c)) {
        return true;
    }
    let mut chars = inner.chars();
    let alone = chars.next().filter(|_| chars.next().is_none());
    alone.is_some_and(|c| c.is_alphabetic() && !matches!(c, 'a' | 'A' | 'I'))
}

/// Lists the runs of letters in one chunk.
fn runs(chunk: &str, base: usize, folded: &mut String, words: &mut Vec<Word>) {
    let first = words.len();
    let mut compound: Option<usize> = None;
    let mut chars = chunk.char_indices().peekable();
    let mut before: Option<char> = None;
    while let Some((start, c)) = chars.next() {
        if !is_letter(c) {
            before = Some(c);
            continue;
        }
        let mut end = start + c.len_utf8();
        while let Some(&(at, c)) = chars.peek() {
            let apostrophe =
                matches!(c, '\'' | '’') && chunk[at + c.len_utf8()..].starts_with(char::is_alphabetic);
            if !(is_letter(c) || is_invisible(c) || is_mark(c) || apostrophe) {
                break;
            }
            end = at + c.len_utf8();
            chars.next();
        }
        let after = chars.peek().map(|&(_, c)| c);
        let mut run = &chunk[start..end];
        // A possessive is its word; a contraction ("don't", "l'eau") is no case for a list of plain words.
        if let Some(stem) = ["'s", "’s"].iter().find_map(|ending| run.strip_suffix(ending)) {
            run = stem;
        }
        let span = Span::new(base + start, base + start + run.len());
        // "plot(x" and "data[rep(": what is called or looked up is code, but "cell(s)" and "cells[12]" are prose.
        let called = matches!(after, Some('(' | '['))
            && chunk.get(end + 1..).is_some_and(|rest| {
                let letters = rest.chars().take_while(|c| c.is_alphabetic()).count();
                letters > 0
                    && !(letters <= 3 && rest.get(letters..).is_some_and(|rest| rest.starts_with([')', ']'])))
            });
        // "OECD.Stat".
        let named = before == Some('.')
            && words.last().is_some_and(|last| {
                last.place.span.end + 1 == base + start && last.case == Case::Upper && last.folded.len() >= 2
            });
        // "nothin’" as it is spoken.
        let spoken =
            matches!(after, Some('\'' | '’')) && run.ends_with("in") && !matches!(before, Some('‘' | '\''));
        let touches = |c: Option<char>| c.is_some_and(|c| c.is_numeric() || matches!(c, '%' | '°' | '/'));
        // "[t]ypical": a letter that somebody has changed on purpose.
        let altered = start > 0 && before == Some(']');
        let hyphened = before.is_some_and(is_hyphen) && start > 0 && compound.is_some();
        if before.is_some_and(is_hyphen) && hyphened {
            let from = compound.unwrap_or(span.start);
            for word in words.iter_mut().skip(first).rev().take_while(|word| word.place.span.start >= from) {
                word.compound = Some(Span::new(from, span.end));
            }
        } else {
            compound = Some(span.start);
        }
        let from = compound.filter(|&from| from < span.start);
        // "2nd", "5mg", "c1inical": an ending, a unit, or a word that a scanner has misread.
        let behind_digit = before.is_some_and(|c| c.is_ascii_digit()) && c.is_lowercase();
        if run.len() <= LONGEST
            && !behind_digit
            && let Some(case) = fold(run, folded)
        {
            let letters = folded.len();
            words.push(Word {
                place: Place::body(span),
                block: 0,
                folded: folded.as_str().into(),
                case,
                setting: Setting {
                    opens_sentence: before.is_some_and(|c| matches!(c, '.' | '?' | '!')),
                    formula: called
                        || named
                        || touches(before) && before != Some('/')
                        || touches(after) && after != Some('/') && letters < 5,
                    // "-ing" alone is an ending, not a word.
                    broken: start == 1 && before.is_some_and(is_hyphen),
                    quoted: altered
                        || spoken
                        || matches!(
                            (before, after),
                            (Some('“' | '"' | '‘' | '\''), Some('”' | '"' | '’' | '\''))
                        ),
                },
                compound: from.map(|from| Span::new(from, span.end)),
            });
        }
        before = chunk[..end].chars().next_back();
        if after.is_some_and(|c| !is_hyphen(c)) {
            compound = None;
        }
    }
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || ligature(c).is_some()
}

/// The letters of a ligature, as a character of its own or as the control character at whose place TeX's fonts have it: PDFs
/// hand that out where they do not say what it stands for.
pub(crate) fn ligature(c: char) -> Option<&'static str> {
    Some(match c {
        'ﬀ' | '\u{1b}' => "ff",
        'ﬁ' | '\u{1c}' => "fi",
        'ﬂ' | '\u{1d}' => "fl",
        'ﬃ' | '\u{1e}' => "ffi",
        'ﬄ' | '\u{1f}' => "ffl",
        _ => return None,
    })
}

/// What may stand inside a word unseen: the soft hyphen, spaces without width, joiners.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Writes a run of letters in lower case a–z, and tells how it is capitalised; `None` where it has other letters.
fn fold(run: &str, folded: &mut String) -> Option<Case> {
    folded.clear();
    if run.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        let upper = run.bytes().filter(u8::is_ascii_uppercase).count();
        let case = case(upper, run.len() - upper, run.starts_with(|c: char| c.is_ascii_uppercase()));
        folded.push_str(run);
        folded.make_ascii_lowercase();
        return (!run.is_empty()).then_some(case);
    }
    let (mut upper, mut lower, mut first_upper) = (0, 0, false);
    for c in run.chars() {
        if is_invisible(c) || is_mark(c) {
            continue;
        }
        if c.is_uppercase() {
            first_upper |= folded.is_empty();
            upper += 1;
        } else {
            lower += 1;
        }
        match c {
            'a'..='z' => folded.push(c),
            'A'..='Z' => folded.push(c.to_ascii_lowercase()),
            'æ' | 'Æ' => folded.push_str("ae"),
            'œ' | 'Œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            c => match ligature(c) {
                Some(letters) => folded.push_str(letters),
                None => folded.push(unaccented(c)?),
            },
        }
    }
    (!folded.is_empty()).then(|| case(upper, lower, first_upper))
}

/// How a word with so many letters of each kind is capitalised.
fn case(upper: usize, lower: usize, first_upper: bool) -> Case {
    match (upper, lower) {
        (0, _) => Case::Lower,
        (1, 1..) if first_upper => Case::Capitalised,
        (_, 0) => Case::Upper,
        _ => Case::Mixed,
    }
}

/// The base letter of a Latin letter with an accent.
fn unaccented(c: char) -> Option<char> {
    Some(match c {
        'à'..='å' | 'À'..='Å' | 'ā' | 'Ā' | 'ă' | 'Ă' | 'ą' | 'Ą' => 'a',
        'ç' | 'Ç' | 'ć' | 'Ć' | 'č' | 'Č' => 'c',
        'ď' | 'Ď' | 'đ' | 'Đ' | 'ð' | 'Ð' => 'd',
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'Ē' | 'ė' | 'Ė' | 'ę' | 'Ę' | 'ě' | 'Ě' => 'e',
        'ğ' | 'Ğ' | 'ģ' | 'Ģ' => 'g',
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'Ī' | 'ı' | 'İ' | 'į' | 'Į' => 'i',
        'ł' | 'Ł' | 'ļ' | 'Ļ' => 'l',
        'ñ' | 'Ñ' | 'ń' | 'Ń' | 'ň' | 'Ň' => 'n',
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' | 'ō' | 'Ō' | 'ő' | 'Ő' => 'o',
        'ř' | 'Ř' => 'r',
        'ś' | 'Ś' | 'š' | 'Š' | 'ş' | 'Ş' | 'ș' | 'Ș' => 's',
        'ť' | 'Ť' | 'ţ' | 'Ţ' | 'ț' | 'Ț' => 't',
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'Ū' | 'ů' | 'Ů' | 'ű' | 'Ű' => 'u',
        'ý' | 'ÿ' | 'Ý' => 'y',
        'ź' | 'Ź' | 'ż' | 'Ż' | 'ž' | 'Ž' => 'z',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Words {
        let mut words = Words::default();
        read(text).into_iter().for_each(|word| words.push(word));
        words
    }

    fn folded(text: &str) -> Vec<String> {
        words(text).list.into_iter().map(|word| word.folded.as_ref().to_owned()).collect()
    }

    #[test]
    fn words_are_runs_of_letters() {
        assert_eq!(
            folded("The naïve cells’ growth, and/or Müller's."),
            ["the", "naive", "cells", "growth", "and", "or", "muller"]
        );
        assert_eq!(folded("re\u{ad}sults speciﬁc"), ["results", "specific"]);
        assert_eq!(folded("the\u{200b}rapy \u{feff}was re\u{2060}sponse"), ["therapy", "was", "response"]);
        assert_eq!(folded("\u{1c}rst e\u{1b}ects coe\u{1e}cient"), ["first", "effects", "coefficient"]);
        assert!(folded("donâ€™t MÃ¼ller M&uuml;ller").is_empty(), "mojibake is no word");
    }

    #[test]
    fn what_only_looks_like_words_is_left_out() {
        let cases = [
            "https://doi.org/10.1/abc",
            "doi:10.1000/xyz",
            "ames@example.org",
            "max_k",
            "file.txt",
            "C:\\data",
            "/usr/lib",
        ];
        for text in cases {
            assert!(folded(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn parts_of_a_compound_know_it() {
        let text = "for reatment-Resistant cases";
        let words = words(text);
        let spans: Vec<_> =
            words.list.iter().map(|word| word.compound.map(|span| &text[span.range()])).collect();
        assert_eq!(spans, [None, Some("reatment-Resistant"), Some("reatment-Resistant"), None]);
    }

    #[test]
    fn a_word_broken_at_a_line_end_is_marked() {
        let words = words("the immuni- zation of mice");
        let broken: Vec<_> =
            words.list.iter().filter(|w| w.setting.broken).map(|w| w.folded.as_ref()).collect();
        assert_eq!(broken, ["immuni", "zation"]);
    }

    #[test]
    fn sentences_open_after_a_stop() {
        let words = words("One ends. Two (see Fig. 1) ends? “Three” is new");
        let opening: Vec<_> =
            words.list.iter().filter(|w| w.setting.opens_sentence).map(|w| w.folded.as_ref()).collect();
        assert_eq!(opening, ["one", "two", "three"]);
    }

    #[test]
    fn case_is_told_apart() {
        let cases = [
            ("cells", Case::Lower),
            ("Cells", Case::Capitalised),
            ("DNA", Case::Upper),
            ("mRNA", Case::Mixed),
        ];
        for (text, case) in cases {
            assert_eq!(words(text).list[0].case, case, "{text}");
        }
    }
}
