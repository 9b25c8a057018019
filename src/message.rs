//! Words: a message is a code and typed arguments; the sentence comes from a catalogue.
//!
//! The catalogues are Fluent files in `src/messages/`, one a language. The code `citation-out-of-range` names the entry
//! of that id; every code in use has one, and every entry is used (tested below).

use std::cell::OnceCell;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::fluent::{Arguments, Words};
use crate::locale::Locale;

/// A sentence to be: the catalogue's id and what to put into it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Message {
    /// The catalogue's id of the sentence.
    pub code: &'static str,
    /// The arguments by name.
    pub args: BTreeMap<&'static str, Arg>,
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Arg {
    /// A number; plural forms are chosen by it.
    Number(u32),
    /// Words, mostly quoted from the manuscript.
    Text(String),
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Arg::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(u32::try_from(number).unwrap_or(u32::MAX))
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl Message {
    /// The message `code`, without arguments yet.
    pub fn new(code: &'static str) -> Self {
        Message { code, args: BTreeMap::new() }
    }

    /// With an argument.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name, value.into());
        self
    }
}

/// A language's words, ready to use.
pub struct Catalogue {
    locale: Locale,
    words: Words,
    /// The English words, for what another language lacks; read when first needed.
    english: OnceCell<Words>,
}

impl Catalogue {
    /// The English words.
    pub fn english() -> Self {
        Catalogue::new(Locale::English)
    }

    /// The words of a language. What its catalogue lacks is said in English.
    pub fn new(locale: Locale) -> Self {
        Catalogue { locale, words: words(locale), english: OnceCell::new() }
    }

    /// The language.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The sentence. A code without an entry gives the code itself, so that nothing is ever lost.
    pub fn render(&self, message: &Message) -> String {
        self.say(message.code, &message.args).unwrap_or_else(|| message.code.to_owned())
    }

    /// The question to the author that goes with a finding's `message`; `None` where the catalogues have none.
    pub fn query(&self, message: &Message) -> Option<String> {
        self.say(&format!("query-{}", message.code), &message.args)
    }

    /// A sentence without arguments.
    pub fn word(&self, code: &'static str) -> String {
        self.render(&Message::new(code))
    }

    /// Every id of the catalogue whose name begins with `prefix`, with its sentence: the page's own words (`page-…`).
    pub fn words(&self, prefix: &str) -> Vec<(String, String)> {
        ids(Locale::English.catalogue())
            .filter(|id| id.starts_with(prefix))
            .filter_map(|id| Some((id.to_owned(), self.say(id, &Arguments::new())?)))
            .collect()
    }

    fn say(&self, code: &str, arguments: &Arguments) -> Option<String> {
        self.words.say(code, arguments).or_else(|| self.fallback()?.say(code, arguments))
    }

    fn fallback(&self) -> Option<&Words> {
        (self.locale != Locale::English).then(|| self.english.get_or_init(|| words(Locale::English)))
    }
}

/// The entries of `locale`'s catalogue.
fn words(locale: Locale) -> Words {
    Words::new(locale, locale.catalogue())
}

/// The ids of a catalogue's entries, in order.
pub(crate) fn ids(catalogue: &str) -> impl Iterator<Item = &str> {
    catalogue
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_plural_forms_and_thousands() {
        let say = |locale, n: u32| {
            Catalogue::new(locale).render(&Message::new("count-references").with("count", n))
        };
        for (locale, expected) in [
            (Locale::English, ["1 reference", "2 references", "5 references", "12,345 references"]),
            (Locale::Spanish, ["1 referencia", "2 referencias", "5 referencias", "12\u{A0}345 referencias"]),
            (Locale::Portuguese, ["1 referência", "2 referências", "5 referências", "12.345 referências"]),
            (Locale::Polish, ["1 pozycja", "2 pozycje", "5 pozycji", "12\u{A0}345 pozycji"]),
            (Locale::Indonesian, ["1 referensi", "2 referensi", "5 referensi", "12.345 referensi"]),
        ] {
            assert_eq!([1, 2, 5, 12_345].map(|n| say(locale, n)), expected);
        }
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        let spanish = Catalogue { words: Words::new(Locale::Spanish, ""), ..Catalogue::new(Locale::Spanish) };
        assert_eq!(spanish.word("section-body"), "Text");
        assert_eq!(spanish.words("section-body"), [("section-body".to_owned(), "Text".to_owned())]);
    }

    #[test]
    fn long_counts_are_grouped() {
        let say = |n: u32| Catalogue::english().render(&Message::new("count-references").with("count", n));
        assert_eq!((say(9999), say(1_234_567)), ("9999 references".into(), "1,234,567 references".into()));
    }

    #[test]
    fn plural_forms_follow_the_number() {
        let english = Catalogue::english();
        let say = |n: u32| english.render(&Message::new("count-references").with("count", n));
        assert_eq!((say(1), say(45)), ("1 reference".to_owned(), "45 references".to_owned()));
    }

    #[test]
    fn numbers_are_printed_without_grouping() {
        let message = Message::new("evidence-list-ends").with("last", 1045u32);
        assert_eq!(Catalogue::english().render(&message), "the list ends at 1045");
    }

    #[test]
    fn forms_for_one_number_are_chosen() {
        let month =
            |n: u32| Message::new("export-date").with("year", 2026u32).with("month", n).with("day", 3u32);
        let say = |n| Catalogue::english().render(&month(n));
        assert_eq!((say(1), say(12)), ("3 January 2026".to_owned(), "3 December 2026".to_owned()));
    }

    #[test]
    fn an_unknown_code_is_shown_as_it_is() {
        assert_eq!(Catalogue::english().render(&Message::new("no-such-thing")), "no-such-thing");
    }
}
