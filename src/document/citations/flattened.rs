//! Citations whose height a plain-text paste has lost: `patients2`, `depression.4,5`, `trials3–7`.
//!
//! Digits glued to a word are citations only if the whole document says so. Two witnesses decide: the document's own words
//! (`patients` also stands alone, `CO2` never stands without its 2), and the order of first mention, in which a new number
//! is the next one. Names that end in digits of their own (`BRCA119` is BRCA1 and 19) are split where the name stands alone
//! elsewhere and the rest is a number whose turn it is.

use rustc_hash::FxHashMap;

use super::numbers::DASHES;
use super::{Citation, CitedRange};
use crate::finding::Place;
use crate::source::{Source, Span};

/// The citations found, and how well they keep the order of first mention.
#[derive(Debug, Default)]
pub(super) struct Flattened {
    pub(super) list: Vec<Citation>,
    /// How many reference numbers were first mentioned in their turn.
    pub(super) in_turn: usize,
    /// How many reference numbers were mentioned.
    pub(super) mentioned: usize,
}

/// What stands before the digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Base {
    /// A word in small letters that is not a name with this number.
    Word,
    /// The stop, comma, quotation mark or parenthesis that ends a phrase.
    Stop,
    /// A sign after which a citation is possible but other numbers are too.
    Sign,
    /// A name: capitals or digits in it.
    Name,
}

/// Digits that could be a citation.
#[derive(Debug)]
struct Candidate {
    base: Base,
    citation: Citation,
    /// The chunk up to the digits, without opening marks.
    name: String,
}

/// Numbers this far above the list's last can still be a slip in a citation; beyond, digits are something else.
const REACH: u32 = 40;
/// How far ahead of its turn a number may be first mentioned: tables and figures are cited out of line.
const AHEAD: u32 = 3;

/// Collects the citations, for a list that ends at `last`.
pub(super) fn read(body: &Source, prose: &[Place], last: u32) -> Flattened {
    let counts = chunk_counts(body, prose);
    let mut candidates: Vec<Candidate> = Vec::new();
    for place in prose {
        collect(body, *place, last, &counts, &mut candidates);
    }
    let turns = turns(&candidates, last);
    let mut found = Flattened::default();
    let mut seen = vec![false; last as usize + 1];
    let mut highest = 0;
    for (candidate, turn) in candidates.into_iter().zip(turns) {
        let Some(citation) = accept(candidate, turn, last, &counts) else { continue };
        for range in &citation.ranges {
            for number in range.first..=range.last.min(last) {
                if let Some(seen) = seen.get_mut(number as usize)
                    && !*seen
                {
                    *seen = true;
                    found.mentioned += 1;
                    found.in_turn += usize::from(number <= highest + AHEAD);
                    highest = highest.max(number);
                }
            }
        }
        found.list.push(citation);
    }
    found
}

/// How often each chunk between white space stands in the text, without the marks around it.
fn chunk_counts<'a>(body: &Source<'a>, prose: &[Place]) -> FxHashMap<&'a str, u32> {
    let mut counts = FxHashMap::default();
    for place in prose {
        for chunk in body.slice(place.span).split_whitespace() {
            for part in chunk.split(['/', '–', '—']) {
                let part = part.trim_matches(|c: char| !c.is_alphanumeric() && c != '+');
                *counts.entry(part).or_insert(0) += 1;
                // "(RA)10" and "depression.4" hold the words RA and depression too.
                let stem = part.trim_end_matches(|c: char| c.is_ascii_digit() || c == ',');
                let bare = stem.trim_end_matches([')', ']', '.', '”', '"', '’']);
                if bare.len() < stem.len() && stem.len() < part.len() {
                    *counts.entry(bare).or_insert(0) += 1;
                }
            }
        }
    }
    counts
}

fn collect(
    body: &Source,
    place: Place,
    last: u32,
    counts: &FxHashMap<&str, u32>,
    candidates: &mut Vec<Candidate>,
) {
    let text = body.slice(place.span);
    let mut from = 0;
    while let Some(start) = text[from..].find(|c: char| c.is_ascii_digit()).map(|at| from + at) {
        let length = group_length(&text[start..]);
        from = start + length;
        let before = &text[..start];
        let previous = before.chars().next_back().filter(|c| !c.is_whitespace());
        let after = &text[from..];
        // "p53-dependent", "2.5", "50%", "3/4", "5°": the digits go on into something else.
        let next = after.chars().next();
        let decimal = after.starts_with(['.', ',']) && after[1..].starts_with(|c: char| c.is_ascii_digit());
        let compound = after.starts_with(DASHES) && after.chars().nth(1).is_some_and(char::is_alphanumeric);
        if decimal
            || compound
            || next.is_some_and(|c| c.is_alphanumeric() || "%°/=′'×_^+\u{2032}".contains(c))
        {
            continue;
        }
        let name = chunk(before).trim_start_matches(|c: char| !c.is_alphanumeric());
        let digits = &text[start..from];
        let Some(previous) = previous else {
            split_year(place, start, digits, last, candidates);
            continue;
        };
        let Some(base) = base(before, previous, name) else { continue };
        if base == Base::Name && split_name(place, start, digits, name, counts, last, candidates) {
            continue;
        }
        let Some(ranges) = numbers(digits, place.span.start + start) else { continue };
        let span = Span::new(start, from).shifted(place.span.start);
        let citation = Citation { place: Place { field: place.field, span }, ranges };
        candidates.push(Candidate { base, citation, name: name.to_owned() });
    }
}

/// What `before` ends in without white space, the last 64 bytes of it: no name is longer.
fn chunk(before: &str) -> &str {
    let from =
        (before.len().saturating_sub(64)..before.len()).find(|&at| before.is_char_boundary(at)).unwrap_or(0);
    let near = &before[from..];
    near.rsplit(char::is_whitespace).next().unwrap_or(near)
}

/// The length of the digits, commas and dashes at the start of `text` that could be one group.
fn group_length(text: &str) -> usize {
    let mut end = text.bytes().take_while(u8::is_ascii_digit).count();
    loop {
        let rest = &text[end..];
        let Some(separator) = rest.chars().next().filter(|c| *c == ',' || DASHES.contains(c)) else {
            return end;
        };
        let digits = rest[separator.len_utf8()..].bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > 3 {
            return end;
        }
        end += separator.len_utf8() + digits;
    }
}

fn base(before: &str, previous: char, name: &str) -> Option<Base> {
    const LABELS: [&str; 22] = [
        "fig", "figs", "eq", "eqs", "eqn", "no", "nos", "vol", "vols", "p", "pp", "sec", "sect", "ch", "tab",
        "ref", "refs", "suppl", "v", "ver", "ca", "c",
    ];
    let stem = name.trim_end_matches(|c: char| !c.is_alphanumeric());
    let stem_word = stem.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    if previous.is_alphabetic() {
        let word = name.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        let small = word.chars().skip(1).all(char::is_lowercase);
        // A chunk with digits or inner capitals is a name, whatever its last letters are.
        let plain = !name.bytes().any(|b| b.is_ascii_digit() || b == b'_' || b == b'=' || b == b'@');
        let long = word.chars().count() >= 3
            || matches!(
                word,
                "al" | "of" | "in" | "to" | "by" | "is" | "it" | "at" | "on" | "as" | "we" | "or"
            );
        return Some(if small && plain && long { Base::Word } else { Base::Name });
    }
    match previous {
        '.' | ',' | ';' | ':' => {
            let letter = stem.chars().next_back().is_some_and(|c| c.is_alphabetic() || ")]”\"’".contains(c));
            let closed = before.trim_end_matches(previous).ends_with([')', ']', '”', '"', '’', '%']);
            let label = LABELS.iter().any(|label| stem_word.eq_ignore_ascii_case(label));
            let url = name.contains("//") || name.contains('@') || name.contains("www");
            ((letter || closed) && !label && !url).then_some(Base::Stop)
        }
        '”' | '"' | '’' | '»' | '?' | '!' | ')' | ']' | '%' => Some(Base::Stop),
        '+' | '®' | '™' => Some(Base::Sign),
        '(' => before.ends_with(" (").then_some(Base::Sign),
        c if DASHES.contains(&c) => {
            name.trim_end_matches(DASHES).ends_with(char::is_alphabetic).then_some(Base::Name)
        }
        _ => None,
    }
}

/// The numbers of a group; `None` where one has more than three digits or a leading zero, or the group does not rise.
fn numbers(digits: &str, base: usize) -> Option<Vec<CitedRange>> {
    let mut ranges: Vec<CitedRange> = Vec::new();
    let mut at = 0;
    let mut dash = false;
    for part in digits.split_inclusive(|c: char| c == ',' || DASHES.contains(&c)) {
        let number = part.trim_end_matches(|c: char| !c.is_ascii_digit());
        if number.is_empty() || number.len() > 3 || number.starts_with('0') {
            return None;
        }
        let value: u32 = number.parse().ok()?;
        match ranges.last_mut() {
            Some(range) if dash => {
                range.last = value;
                range.place.span.end = base + at + number.len();
            }
            _ => {
                let span = Span::new(base + at, base + at + number.len());
                ranges.push(CitedRange { first: value, last: value, place: Place::body(span) });
            }
        }
        at += part.len();
        dash = part.ends_with(DASHES);
    }
    Some(ranges)
}

/// "200848" is 2008 and 48.
fn split_year(place: Place, start: usize, digits: &str, last: u32, candidates: &mut Vec<Candidate>) {
    let run = digits.bytes().take_while(u8::is_ascii_digit).count();
    let year = digits.get(..4).is_some_and(is_year);
    if !year || !(5..=7).contains(&run) {
        return;
    }
    push_rest(place, start + 4, &digits[4..], last, digits[..4].to_owned(), candidates);
}

fn is_year(digits: &str) -> bool {
    digits.len() == 4 && ("1900".."2040").contains(&digits)
}

/// "BRCA119" is BRCA1 and 19 where BRCA1 stands alone elsewhere; "CO2" and "HSP90" are names. True where it was split.
fn split_name(
    place: Place,
    start: usize,
    digits: &str,
    name: &str,
    counts: &FxHashMap<&str, u32>,
    last: u32,
    candidates: &mut Vec<Candidate>,
) -> bool {
    let run = digits.bytes().take_while(u8::is_ascii_digit).count();
    for own in (1..run).rev() {
        let inner = format!("{name}{}", &digits[..own]);
        if counts.get(inner.as_str()).copied().unwrap_or(0) >= 1 {
            return push_rest(place, start + own, &digits[own..], last, inner, candidates);
        }
    }
    false
}

fn push_rest(
    place: Place,
    start: usize,
    digits: &str,
    last: u32,
    name: String,
    candidates: &mut Vec<Candidate>,
) -> bool {
    let Some(ranges) = numbers(digits, place.span.start + start) else { return false };
    if ranges.iter().any(|range| range.last > last + REACH) {
        return false;
    }
    let span = Span::new(start, start + digits.len()).shifted(place.span.start);
    candidates.push(Candidate {
        base: Base::Name,
        citation: Citation { place: Place { field: place.field, span }, ranges },
        name,
    });
    true
}

/// For each candidate the number whose turn it is: one more than the highest that words and stops have cited before it. A
/// number far ahead of its turn moves nothing, unless several of them say so.
fn turns(candidates: &[Candidate], last: u32) -> Vec<u32> {
    let mut turns = Vec::with_capacity(candidates.len());
    let mut highest = 0;
    let mut ahead: Vec<u32> = Vec::new();
    for candidate in candidates {
        turns.push(highest + 1);
        if !matches!(candidate.base, Base::Word | Base::Stop) {
            continue;
        }
        for range in &candidate.citation.ranges {
            if range.last > last || range.first > range.last {
                continue;
            }
            if range.first <= highest + 10 {
                highest = highest.max(range.last);
                ahead.clear();
            } else {
                ahead.push(range.first);
            }
        }
        if ahead.len() >= 5 {
            highest = ahead.iter().copied().min().unwrap_or(highest);
            ahead.clear();
        }
    }
    turns
}

/// Whether a candidate cites, given the number whose turn it is.
fn accept(candidate: Candidate, turn: u32, last: u32, counts: &FxHashMap<&str, u32>) -> Option<Citation> {
    let Candidate { base, citation, name } = candidate;
    let largest = citation.largest();
    if largest > last + REACH || citation.ranges.iter().any(|range| range.first == 0 || range.last == 0) {
        return None;
    }
    let beyond = largest > last;
    // "16,100" is a number with its thousands apart.
    let thousands = matches!(&citation.ranges[..], [_, tail, ..] if tail.first >= 100 && last < 100);
    if beyond && thousands {
        return None;
    }
    let due = citation.ranges.iter().all(|range| range.first <= turn + AHEAD) && !beyond;
    let alone = |text: &str| {
        counts.get(text.trim_matches(|c: char| !c.is_alphanumeric() && c != '+')).copied().unwrap_or(0)
    };
    let digits: String =
        citation.ranges.iter().map(|range| range.first.to_string()).collect::<Vec<_>>().join(",");
    let whole = alone(&format!("{name}{digits}"));
    match base {
        Base::Word => {
            let word = name.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
            let stands_alone = alone(&name).max(alone(word));
            // The same word with the same number again and again, and never without: a name such as "log2".
            (whole <= 1 || stands_alone >= whole).then_some(citation)
        }
        Base::Stop => {
            let letters = name.chars().filter(|c| c.is_alphabetic()).count();
            let variable = letters < 2 && beyond && name.ends_with(['.', ',', ';', ':']);
            (!variable).then_some(citation)
        }
        Base::Sign if name.is_empty() => {
            (citation.ranges.len() > 1 && citation.ranges[0].first <= turn).then_some(citation)
        }
        Base::Sign => (due || name.chars().filter(|c| c.is_alphanumeric()).count() >= 3).then_some(citation),
        Base::Name => {
            // A single letter with digits names a figure, a flask or a site: "S1", "T75".
            let short = name.chars().filter(|c| c.is_alphabetic()).count() < 2 && !is_year(&name);
            let stem = if is_year(&name) { 2 } else { alone(&name) };
            let enough = if name.chars().count() > 2 { 1 } else { 2 };
            let several =
                citation.ranges.len() > 1 || citation.ranges.iter().any(|range| range.first != range.last);
            let splits = stem > 0 && whole <= 1;
            ((splits || several && whole <= 1) && (due || splits && beyond && stem >= enough && !short))
                .then_some(citation)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is cited in `text`, for a list of `last`.
    fn cited(text: &str, last: u32) -> Vec<&str> {
        let source = Source::new(text);
        let prose = [Place::body(Span::new(0, text.len()))];
        read(&source, &prose, last).list.iter().map(|citation| &text[citation.place.span.range()]).collect()
    }

    #[test]
    fn digits_glued_to_words_cite() {
        assert_eq!(
            cited("in patients1 with depression.2,3 It was shown in trials3–5, as Smith et al.6 say", 20),
            ["1", "2,3", "3–5", "6"]
        );
    }

    #[test]
    fn names_and_units_do_not() {
        assert_eq!(
            cited("CO2 and H2O, IL-6, p53 and 10–15 mg of HSP90 in Fig.2 at pH7.4, MKP101 and MKP101", 20),
            Vec::<&str>::new()
        );
    }

    #[test]
    fn a_name_gives_back_its_own_digits() {
        assert_eq!(
            cited("BRCA1 was found1 in cells.2 Loss of BRCA13 was seen4 in 20085 too.", 20),
            ["1", "2", "3", "4", "5"]
        );
        assert_eq!(cited("A word1 that recurs: log2 and log2 and log2.", 20), ["1"]);
    }
}
