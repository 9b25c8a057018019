//! What the person has decided: words that are right, findings that are not to be told again.
//!
//! Nothing is lost by it: what is held back goes into the report apart, so that every decision can be seen and undone.
//! An ignored finding is known by its [`Key`], a number without a way back to the text.

use std::fmt;
use std::str::FromStr;

use rustc_hash::FxHashSet;

use crate::document::Document;
use crate::finding::Finding;
use crate::message::{Arg, Message};
use crate::source::{Source, Span};

/// The longest line of a word list, in bytes: longer ones are no words.
const LONGEST_WORD: usize = 100;
/// How many words on either side of a finding tell it from others like it, and the most characters that are read for them.
const AROUND: (usize, usize) = (3, 80);

/// Words that are right whatever the lists say. Case does not count, and a word covers its plural and its possessive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordList {
    /// Folded, see [`fold`].
    words: FxHashSet<String>,
}

/// A line of a word list that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// From 1.
    pub line: usize,
    /// What is wrong with it, and what to do.
    pub fault: LineFault,
}

/// What can be wrong with a line of a word list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineFault {
    /// More than one word.
    SeveralWords(String),
    /// No letter at all.
    NoLetter(String),
    /// More than a hundred bytes.
    TooLong,
}

impl BadLine {
    /// Cause and cure.
    pub fn message(&self) -> Message {
        let message = match &self.fault {
            LineFault::SeveralWords(text) => Message::new("words-several").with("text", text.as_str()),
            LineFault::NoLetter(text) => Message::new("words-no-letter").with("text", text.as_str()),
            LineFault::TooLong => Message::new("words-too-long"),
        };
        message.with("line", self.line)
    }
}

impl WordList {
    /// Reads a plain list, see [`read_words`].
    ///
    /// # Errors
    /// The lines that hold no word, where there are any.
    pub fn read(text: &str) -> Result<Self, Vec<BadLine>> {
        let (words, bad) = read_words(text);
        if bad.is_empty() { Ok(words.into_iter().collect()) } else { Err(bad) }
    }

    /// True where `word` is accepted, in whatever case, as a plural or as a possessive. A plural covers its singular too.
    pub fn covers(&self, word: &str) -> bool {
        if self.words.is_empty() {
            return false;
        }
        let folded = fold(word);
        let owner = folded.strip_suffix("'s").or_else(|| folded.strip_suffix('\'')).unwrap_or(&folded);
        let singular = [owner.strip_suffix('s'), owner.strip_suffix("es")];
        self.words.contains(owner)
            || self.words.contains(&folded)
            || singular.into_iter().flatten().any(|word| self.words.contains(word))
            || self.words.contains(&format!("{owner}s"))
    }
}

impl<S: AsRef<str>> FromIterator<S> for WordList {
    fn from_iter<I: IntoIterator<Item = S>>(words: I) -> Self {
        let words = words.into_iter().map(|word| fold(word.as_ref())).filter(|word| !word.is_empty());
        WordList { words: words.collect() }
    }
}

/// The words of a plain list and the lines that hold none: one word a line; from `#` on a line is a comment; empty lines
/// and a byte order mark are skipped. A compound with hyphens is one word.
pub fn read_words(text: &str) -> (Vec<String>, Vec<BadLine>) {
    let mut words = Vec::new();
    let mut bad = Vec::new();
    for (at, line) in text.strip_prefix('\u{FEFF}').unwrap_or(text).lines().enumerate() {
        let word = line.split('#').next().unwrap_or("").trim();
        let fault = if word.is_empty() {
            continue;
        } else if word.len() > LONGEST_WORD {
            LineFault::TooLong
        } else if word.contains(char::is_whitespace) {
            LineFault::SeveralWords(word.to_owned())
        } else if !word.contains(char::is_alphabetic) {
            LineFault::NoLetter(word.to_owned())
        } else {
            words.push(word.to_owned());
            continue;
        };
        bad.push(BadLine { line: at + 1, fault });
    }
    (words, bad)
}

/// Lower case, with the one apostrophe.
fn fold(word: &str) -> String {
    word.trim().to_lowercase().replace(['’', 'ʼ'], "'")
}

/// What a finding is known by when it has been ignored: a hash of its rule and of its words, and of those around it unless
/// every finding like it is meant. It stays the same while the rest of the manuscript changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(u64);

impl Key {
    /// Of this one finding: its rule, its words, and three words on either side within the line. `source` is the field that
    /// the finding stands in.
    pub fn of(finding: &Finding, source: &Source) -> Self {
        let Span { start, end } = finding.place.span;
        let before = source.slice(Span::new(0, start)).chars().rev();
        let after = source.slice(Span::new(end, source.text().len())).chars();
        let before: String = around(before).chars().rev().collect();
        Key::hash(&[finding.rule, &before, &plain(source.slice(finding.place.span)), &around(after)])
    }

    /// Of every finding of the same rule on the same words.
    pub fn of_all_like(finding: &Finding, source: &Source) -> Self {
        Key::hash(&[finding.rule, &plain(source.slice(finding.place.span))])
    }

    /// FNV-1a with 64 bits: kept keys must mean the same in later versions, so the algorithm is written down here. Source:
    /// Fowler, Noll, Vo and Eastlake, "The FNV Non-Cryptographic Hash Algorithm", RFC 9923.
    fn hash(parts: &[&str]) -> Self {
        let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
        Key(bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        }))
    }
}

/// Sixteen hexadecimal digits.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for Key {
    type Err = std::num::ParseIntError;

    fn from_str(digits: &str) -> Result<Self, Self::Err> {
        u64::from_str_radix(digits, 16).map(Key)
    }
}

/// The next few words of a line in lower case, without what stands between them.
fn around(characters: impl Iterator<Item = char>) -> String {
    let (words, most) = AROUND;
    let mut found = String::new();
    let mut count = 0;
    for c in characters.take(most).take_while(|&c| c != '\n') {
        if c.is_alphanumeric() {
            found.extend(c.to_lowercase());
        } else if !found.is_empty() && !found.ends_with(' ') {
            count += 1;
            if count == words {
                break;
            }
            found.push(' ');
        }
    }
    found.trim_end().to_owned()
}

/// `text` in lower case, with single spaces.
fn plain(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A finding that is held back, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAside {
    /// The finding.
    pub finding: Finding,
    /// The decision that it falls under.
    pub why: Why,
}

/// Why a finding is held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Why {
    /// Its word is accepted.
    Accepted,
    /// It is ignored.
    Ignored,
}

/// The word that a person accepts to have a finding of the spelling go away: the message's argument `word`, which is the
/// word as it stands in the text. `None` for findings of another kind.
pub(crate) fn word(finding: &Finding) -> Option<&str> {
    match finding.message.args.get("word") {
        Some(Arg::Text(word)) if finding.rule.starts_with("spelling/") => Some(word),
        _ => None,
    }
}

/// Parts `findings` into those to be told and those to be held back.
pub(crate) fn part(
    findings: Vec<Finding>,
    document: &Document,
    accepted: &WordList,
    ignored: &FxHashSet<Key>,
) -> (Vec<Finding>, Vec<SetAside>) {
    let why = |finding: &Finding| {
        // A compound is accepted as a whole as well as by the part that was doubted.
        if word(finding)
            .is_some_and(|word| accepted.covers(word) || accepted.covers(document.text(finding.place)))
        {
            return Some(Why::Accepted);
        }
        let source = document.source(finding.place.field);
        let is_ignored = !ignored.is_empty()
            && [Key::of(finding, source), Key::of_all_like(finding, source)]
                .iter()
                .any(|key| ignored.contains(key));
        is_ignored.then_some(Why::Ignored)
    };
    let mut told = Vec::new();
    let mut set_aside = Vec::new();
    for finding in findings {
        match why(&finding) {
            Some(why) => set_aside.push(SetAside { finding, why }),
            None => told.push(finding),
        }
    }
    (told, set_aside)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Manuscript, Options, Report, check};

    /// A misspelling with its witness, and a citation that is out of range.
    const TEXT: &str = "Introduction\nThe tofacitinib was given. We gave tofacitinib twice; tofacitnib was well \
        tolerated [1,2], and denied [9].\n\nReferences\n1. Ames A. One thing. J Test. 2019;1:1-2.\n2. Bond B. Two \
        things. J Test. 2020;2:3-4.\n";

    fn report(text: &str, options: &Options) -> Report {
        check(&Manuscript::new(text), options)
    }

    fn rules(report: &Report) -> Vec<&str> {
        report.findings.iter().map(|finding| finding.rule).collect()
    }

    /// The key of the first finding of `rule` in `text`, of it alone or of all like it.
    fn key(text: &str, rule: &str, all: bool) -> Key {
        let report = report(text, &Options::default());
        let finding = report.findings.iter().find(|finding| finding.rule == rule).unwrap();
        let source = Source::new(text);
        if all { Key::of_all_like(finding, &source) } else { Key::of(finding, &source) }
    }

    #[test]
    fn an_accepted_word_is_held_back_and_can_be_seen() {
        assert_eq!(rules(&report(TEXT, &Options::default())), ["spelling/typo", "citation/out-of-range"]);
        let options = Options { accepted: ["Tofacitnib"].into_iter().collect(), ..Options::default() };
        let report = report(TEXT, &options);
        assert_eq!(rules(&report), ["citation/out-of-range"]);
        let [held] = report.set_aside.as_slice() else { panic!("{:?}", report.set_aside) };
        assert_eq!((held.finding.rule, held.why), ("spelling/typo", Why::Accepted));
    }

    #[test]
    fn a_word_covers_its_forms_and_no_other_word() {
        let cases = [
            ("organoid", "Organoids", true),
            ("organoid", "ORGANOID", true),
            ("organoid", "organoid’s", true),
            ("organoid", "organoids'", true),
            ("organoids", "organoid", true),
            ("Cre-lox", "cre-lox", true),
            ("apex", "apexes", true),
            ("organoid", "organ", false),
            ("organoid", "organoidal", false),
            ("organoid", "", false),
        ];
        for (accepted, word, covered) in cases {
            let list: WordList = [accepted].into_iter().collect();
            assert_eq!(list.covers(word), covered, "{accepted} {word}");
        }
    }

    #[test]
    fn a_list_is_one_word_a_line_with_comments() {
        let text = "\u{FEFF}# words of the laboratory\r\norganoid # in all forms\r\n\r\n  TNF-α\nnaïve\n";
        assert_eq!(read_words(text), (vec!["organoid".into(), "TNF-α".into(), "naïve".into()], vec![]));
    }

    #[test]
    fn a_line_that_is_no_word_is_named() {
        let text = format!("organoid\ntwo words\n42\n{}\n", "a".repeat(101));
        let bad = WordList::read(&text).unwrap_err();
        let said: Vec<_> = bad.iter().map(|bad| (bad.line, bad.message().code)).collect();
        assert_eq!(said, [(2, "words-several"), (3, "words-no-letter"), (4, "words-too-long")]);
    }

    #[test]
    fn an_ignored_finding_stays_ignored_while_the_text_around_it_changes() {
        let ignored = FxHashSet::from_iter([key(TEXT, "citation/out-of-range", false)]);
        let options = Options { ignored, ..Options::default() };
        for text in
            [TEXT.to_owned(), TEXT.replace("The tofacitinib", "In a new first sentence, the tofacitinib")]
        {
            let report = report(&text, &options);
            assert_eq!(rules(&report), ["spelling/typo"], "{text}");
            assert_eq!(report.set_aside[0].why, Why::Ignored);
        }
    }

    #[test]
    fn another_finding_on_the_same_words_is_told_unless_all_are_ignored() {
        let twice =
            TEXT.replace("The tofacitinib was", "This was disputed elsewhere [9]. The tofacitinib was");
        let told = |all| {
            let options = Options {
                ignored: FxHashSet::from_iter([key(&twice, "citation/out-of-range", all)]),
                ..Options::default()
            };
            rules(&report(&twice, &options)).iter().filter(|rule| **rule == "citation/out-of-range").count()
        };
        assert_eq!((told(false), told(true)), (1, 0));
    }

    #[test]
    fn a_rule_or_a_group_that_is_switched_off_does_not_run() {
        for name in ["spelling/typo", "spelling"] {
            let options = Options { without: vec![name.to_owned()], ..Options::default() };
            assert_eq!(rules(&report(TEXT, &options)), ["citation/out-of-range"]);
        }
    }

    #[test]
    fn a_key_is_written_and_read_back() {
        let key = key(TEXT, "spelling/typo", false);
        assert_eq!(key.to_string().len(), 16);
        assert_eq!(key.to_string().parse(), Ok(key));
        assert!("no key".parse::<Key>().is_err());
    }

    #[test]
    fn keys_are_the_same_in_every_version() {
        // RFC 9923 gives the hash of "a" and of "foobar"; a part's end is a NUL.
        let ended = |hash: u64| Key(hash.wrapping_mul(0x0000_0100_0000_01b3));
        assert_eq!(Key::hash(&["a"]), ended(0xaf63_dc4c_8601_ec8c));
        assert_eq!(Key::hash(&["foobar"]), ended(0x8594_4171_f739_67e8));
    }
}
