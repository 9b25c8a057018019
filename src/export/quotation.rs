//! Quotations: the sentence around a place, with the place marked, ready to be shown anywhere.

use crate::source::{Source, Span};

/// A sentence of the manuscript with a place in it. The three parts follow each other without anything between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quotation {
    /// What the sentence says before the place; `…` opens it where it was cut.
    pub before: String,
    /// The place itself; `…` stands in the middle of a long one.
    pub marked: String,
    /// What follows; `…` ends it where it was cut.
    pub after: String,
}

/// The most characters on either side of a place.
const AROUND: usize = 140;
/// The most characters of a place itself.
const MARKED: usize = 240;

/// Short forms whose full stop ends no sentence, beside initials.
const ABBREVIATIONS: [&str; 14] =
    ["al", "fig", "figs", "eq", "eqs", "ref", "refs", "no", "vol", "vs", "cf", "dr", "st", "pp"];

impl Quotation {
    /// The sentence of `source` around `span`, or what of it is near; never more than the line. Costs the same however
    /// long the line is.
    pub fn new(source: &Source, span: Span) -> Self {
        Quotation::within(source, span, true)
    }

    /// What of the line is near `span`, over the ends of sentences: in a reference, each full stop would seem to be one.
    pub fn of_reference(source: &Source, span: Span) -> Self {
        Quotation::within(source, span, false)
    }

    fn within(source: &Source, span: Span, sentence: bool) -> Self {
        let (line, _) = source.line_column(span.start);
        let line = source.line(line).unwrap_or(span);
        let end = span.end.clamp(span.start, line.end.max(span.start));
        let before = source.slice(Span::new(line.start, span.start));
        let after = source.slice(Span::new(end, line.end.max(end)));
        Quotation {
            before: visible(&words_before(before, sentence), false),
            marked: visible(&shortened(source.slice(Span::new(span.start, end))), true),
            after: visible(&words_after(after, sentence), false),
        }
    }

    /// The place alone.
    pub fn of_place(source: &Source, span: Span) -> Self {
        Quotation { marked: visible(&shortened(source.slice(span)), true), ..Quotation::default() }
    }

    /// The three parts as one.
    pub fn text(&self) -> String {
        [self.before.as_str(), &self.marked, &self.after].concat()
    }
}

/// The end of `text` from where its last sentence begins, if that is asked for, or from the word that is near enough.
fn words_before(text: &str, sentence: bool) -> String {
    let start = text.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
    let near = text.get(start..).unwrap_or("");
    if let Some(begin) = boundaries(near).last().filter(|_| sentence) {
        return near.get(begin..).unwrap_or("").to_owned();
    }
    if start == 0 {
        return near.trim_start().to_owned();
    }
    let word = near.find(char::is_whitespace).and_then(|at| near.get(at..)).unwrap_or(near);
    format!("…{}", word.trim_start())
}

/// The beginning of `text` up to where the first sentence ends, if that is asked for, or to the last word that is near enough.
fn words_after(text: &str, sentence: bool) -> String {
    let end = text.char_indices().nth(AROUND).map_or(text.len(), |(at, _)| at);
    let near = text.get(..end).unwrap_or("");
    if let Some(stop) = boundaries(near).next().filter(|_| sentence) {
        return near.get(..stop).unwrap_or("").trim_end().to_owned();
    }
    if end == text.len() {
        return near.trim_end().to_owned();
    }
    let word = near.rfind(char::is_whitespace).and_then(|at| near.get(..at)).unwrap_or(near);
    format!("{}…", word.trim_end())
}

/// Where sentences begin in `text`, its own beginning left out: behind a full stop and a space where a capital follows,
/// unless the full stop ends an initial or a short form as "Fig." and "al." do.
fn boundaries(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices().filter_map(|(at, mark)| {
        let rest = text.get(at + mark.len_utf8()..)?;
        if matches!(mark, '。' | '！' | '？') {
            return (!rest.is_empty()).then_some(at + mark.len_utf8());
        }
        if !matches!(mark, '.' | '!' | '?' | '؟' | '۔') {
            return None;
        }
        // A bracket or quotation mark may close the sentence, and a citation may follow its full stop.
        let closed = rest.trim_start_matches([')', ']', '”', '’', '"', '»']);
        let next = closed.trim_start();
        let opens = next.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
        let word = text.get(..at)?.rsplit(|c: char| !c.is_alphanumeric()).next()?;
        let abbreviated = mark == '.'
            && (ABBREVIATIONS.contains(&word.to_lowercase().as_str())
                || word.chars().count() == 1 && word.chars().all(char::is_alphabetic));
        (next.len() < closed.len() && opens && !abbreviated).then_some(text.len() - next.len())
    })
}

/// `text` without its middle where it is long.
fn shortened(text: &str) -> String {
    if text.chars().nth(MARKED).is_none() {
        return text.to_owned();
    }
    let head: String = text.chars().take(MARKED / 2).collect();
    let tail = text.char_indices().rev().nth(MARKED / 2 - 1).map_or(0, |(at, _)| at);
    format!("{}…{}", head.trim_end(), text.get(tail..).unwrap_or("").trim_start())
}

/// `text` in one line and without characters that would command whoever shows it: control characters, and those that turn
/// the reading order round, are named instead. With `all`, also those that merely cannot be seen: right for the place that is
/// found fault with, while a Persian sentence around it needs its joiners.
pub fn visible(text: &str, all: bool) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' | '\u{85}' => shown.push(' '),
            '\u{0}'..='\u{1F}' => shown.extend(char::from_u32(0x2400 + u32::from(c))),
            '\u{7F}'..='\u{9F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FFFE}'
            | '\u{FFFF}' => {
                shown.push_str(&named(c));
            }
            '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2065}' | '\u{FEFF}' if all => {
                shown.push_str(&named(c));
            }
            _ => shown.push(c),
        }
    }
    shown
}

/// A character by its code point.
fn named(c: char) -> String {
    format!("⟨U+{:04X}⟩", u32::from(c))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The quotation of the place between `{` and `}`.
    fn quote(marked: &str) -> [String; 3] {
        let (start, end) = (marked.find('{').unwrap(), marked.find('}').unwrap() - 1);
        let text = marked.replace(['{', '}'], "");
        let quotation = Quotation::new(&Source::new(&text), Span::new(start, end));
        [quotation.before, quotation.marked, quotation.after]
    }

    #[test]
    fn the_sentence_is_quoted_and_no_more() {
        for (text, expected) in [
            ("One. Two was [{47}] here. Three.", ["Two was [", "47", "] here."]),
            (
                "First line\nAs (Smith et al. 2019) said {twice}.\nLast",
                ["As (Smith et al. 2019) said ", "twice", "."],
            ),
            ("It is so (Fig. 2; J. Smith). Now {this}!", ["Now ", "this", "!"]),
            ("{One}", ["", "One", ""]),
            ("前の文。ここに{誤}字がある。次の文。", ["ここに", "誤", "字がある。"]),
            ("جملة أولى. هذه جملة {خطأ} هنا. جملة ثالثة.", ["هذه جملة ", "خطأ", " هنا."]),
        ] {
            assert_eq!(quote(text), expected, "{text}");
        }
    }

    #[test]
    fn long_sentences_are_cut_between_words() {
        let [before, marked, after] =
            quote(&format!("{}{{here}}{}.", "before ".repeat(90), " after".repeat(90)));
        assert!(before.starts_with("…before") && before.len() < 160, "{before}");
        assert_eq!(marked, "here");
        assert!(after.ends_with("after…") && after.len() < 160, "{after}");
        let [_, marked, _] = quote(&format!("{{{}}}", "long ".repeat(200)));
        assert!(marked.contains("long…long") && marked.len() < 260, "{marked}");
    }

    #[test]
    fn a_reference_is_quoted_over_its_full_stops() {
        let text = "1. Ames A. One. J Test. 2019;1:1-2. doi:10.1000/182";
        let quotation = Quotation::of_reference(&Source::new(text), Span::new(40, 51));
        assert_eq!((quotation.text().as_str(), quotation.marked.as_str()), (text, "10.1000/182"));
    }

    #[test]
    fn what_would_command_or_deceive_is_named() {
        assert_eq!(visible("a\u{202E}b\u{1B}[1m\r\nc", false), "a⟨U+202E⟩b␛[1m  c");
        assert_eq!(quote("می\u{200C}شود {a\u{200B}b}."), ["می\u{200C}شود ", "a⟨U+200B⟩b", "."]);
    }

    proptest! {
        #[test]
        fn any_place_is_quoted_in_one_line(text in "(?s)[a-zA-Zé😀. \n،م]{0,400}", from in 0usize..400, len in 0usize..400) {
            let at = |wanted: usize| (0..=wanted.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap();
            let span = Span::new(at(from), at(from + len));
            let quotation = Quotation::new(&Source::new(&text), span);
            prop_assert!(!quotation.text().contains('\n'));
            prop_assert!(quotation.text().chars().count() <= 2 * AROUND + MARKED + 4);
        }
    }
}
