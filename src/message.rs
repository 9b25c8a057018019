//! Words: a message is a code and typed arguments; the sentence comes from a catalogue.
//!
//! The catalogues are Fluent files in `src/messages/`, one a language. The code `citation-out-of-range` names the entry
//! of that id; every code in use has one, and every entry is used (tested below).

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use serde::Serialize;
use unic_langid::LanguageIdentifier;

/// The English catalogue.
const ENGLISH: &str = include_str!("messages/en.ftl");

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
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// The English words.
    pub fn english() -> Self {
        let mut bundle = FluentBundle::new(vec!["en".parse::<LanguageIdentifier>().unwrap_or_default()]);
        // The isolation marks that Fluent puts around arguments would stand in copied text and in terminals.
        bundle.set_use_isolating(false);
        // Fails only where a function of that name is there already.
        let _ = bundle.add_builtins();
        // A faulty entry is left out here and reported by the test of the catalogue.
        let resource = FluentResource::try_new(ENGLISH.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Catalogue { bundle }
    }

    /// The sentence. A code without an entry gives the code itself, so that nothing is ever lost.
    pub fn render(&self, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            args.set(
                *name,
                match value {
                    Arg::Number(number) => FluentValue::from(*number),
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                },
            );
        }
        let Some(pattern) = self.bundle.get_message(message.code).and_then(|entry| entry.value()) else {
            return message.code.to_owned();
        };
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// Every id of the catalogue whose name begins with `prefix`, with its sentence: the page's own words (`page-…`).
    pub fn words(prefix: &str) -> Vec<(String, String)> {
        let english = Catalogue::english();
        ids(ENGLISH)
            .filter(|id| id.starts_with(prefix))
            .filter_map(|id| {
                let pattern = english.bundle.get_message(id)?.value()?;
                Some((
                    id.to_owned(),
                    english.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned(),
                ))
            })
            .collect()
    }
}

/// The ids of a catalogue's entries, in order.
fn ids(catalogue: &str) -> impl Iterator<Item = &str> {
    catalogue
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_parses() {
        let resource = FluentResource::try_new(ENGLISH.to_owned());
        assert!(resource.is_ok(), "{:?}", resource.err().map(|(_, errors)| errors));
    }

    #[test]
    fn no_id_stands_twice() {
        let mut all: Vec<_> = ids(ENGLISH).collect();
        all.sort_unstable();
        let unique = all.len();
        all.dedup();
        assert_eq!(all.len(), unique);
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
    fn an_unknown_code_is_shown_as_it_is() {
        assert_eq!(Catalogue::english().render(&Message::new("no-such-thing")), "no-such-thing");
    }
}
