//! The part of [Fluent](https://projectfluent.org) that the catalogues use.
//!
//! A pattern is said while it is read: nothing is kept but where each entry begins. Fluent's own crate reads fractions, prints
//! them and knows the plural forms of all languages, which weighs 40 kB in the page; here a test holds the two together.
//!
//! Text stands on one line. In it may stand `{ $argument }`, `{ NUMBER($argument, useGrouping: "false") }`, `{ other-entry }`,
//! `{ -term }` and `{ $argument -> … }`, whose forms may choose in their turn.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::locale::Locale;
use crate::message::Arg;

/// What a message says besides its code.
pub(crate) type Arguments = BTreeMap<&'static str, Arg>;

/// The arguments that count something. Thousands are set apart in them alone: elsewhere a number is a page, a year or a
/// reference, which stands as it is printed.
const COUNTS: [&str; 5] = ["count", "few", "many", "cited", "kept"];

/// Shorter numbers stay whole, as the style guides of all these languages have it.
const GROUPED_FROM: u32 = 10_000;

/// The entries of a catalogue.
pub(crate) struct Words {
    locale: Locale,
    /// The catalogue from where an entry's pattern begins, by the entry's id.
    entries: FxHashMap<&'static str, &'static str>,
}

impl Words {
    /// Those of `catalogue`, which is in the language of `locale`.
    pub(crate) fn new(locale: Locale, catalogue: &'static str) -> Self {
        let mut entries = FxHashMap::default();
        let mut at = 0;
        for line in catalogue.split_inclusive('\n') {
            if line.starts_with(|c: char| c.is_ascii_lowercase() || c == '-')
                && let Some((id, _)) = line.split_once(" =")
            {
                entries.insert(id, &catalogue[at + id.len() + 2..]);
            }
            at += line.len();
        }
        Words { locale, entries }
    }

    /// The sentence of the entry `id`; `None` where there is none.
    pub(crate) fn say(&self, id: &str, arguments: &Arguments) -> Option<String> {
        let mut said = String::new();
        let rest = self.entries.get(id)?;
        Reader { words: self, arguments, rest }.pattern(&mut said);
        Some(said)
    }
}

struct Reader<'a> {
    words: &'a Words,
    arguments: &'a Arguments,
    /// What is still to be read.
    rest: &'static str,
}

impl Reader<'_> {
    /// Reads to the end of the line, or of that on which what is open ends.
    fn pattern(&mut self, said: &mut String) {
        self.rest = self.rest.trim_start_matches(' ');
        loop {
            let (text, rest) = self.rest.split_at(self.rest.find(['{', '\n']).unwrap_or(self.rest.len()));
            said.push_str(text);
            self.rest = rest;
            let Some(rest) = rest.strip_prefix('{') else { return };
            self.rest = rest;
            self.placeable(said);
            self.take("}");
        }
    }

    fn placeable(&mut self, said: &mut String) {
        let name = self.name();
        if let Some(name) = name.strip_prefix('$') {
            if self.take("->") {
                self.choice(name, said);
            } else {
                self.argument(name, COUNTS.contains(&name), said);
            }
        } else if name == "NUMBER" && self.take("($") {
            let name = self.name();
            self.rest = self.rest.split_once(')').map_or("", |(_, rest)| rest);
            self.argument(name, false, said);
        } else {
            match self.words.say(name, self.arguments) {
                Some(other) => said.push_str(&other),
                None => said.extend(["{", name, "}"]),
            }
        }
    }

    /// The form that fits the argument `name` first, or else the one with the mark.
    fn choice(&mut self, name: &str, said: &mut String) {
        let value = self.arguments.get(name);
        let (mut chosen, mut otherwise) = (None, String::new());
        loop {
            let marked = self.take("*");
            if !self.take("[") {
                break;
            }
            let key = self.name();
            self.take("]");
            let mut form = String::new();
            self.pattern(&mut form);
            let fits = match value {
                Some(Arg::Number(number)) => {
                    key == self.words.locale.plural(*number) || key.parse() == Ok(*number)
                }
                Some(Arg::Text(text)) => key == text,
                None => false,
            };
            if fits && chosen.is_none() {
                chosen = Some(form);
            } else if marked {
                otherwise = form;
            }
        }
        said.push_str(&chosen.unwrap_or(otherwise));
    }

    /// Says the argument `name`, with marks between its thousands where they are `set_apart`.
    fn argument(&self, name: &str, set_apart: bool, said: &mut String) {
        match self.arguments.get(name) {
            Some(Arg::Text(text)) => said.push_str(text),
            Some(Arg::Number(number)) => {
                let digits = number.to_string();
                for (at, digit) in digits.chars().enumerate() {
                    let left = digits.len() - at;
                    if set_apart && *number >= GROUPED_FROM && at > 0 && left.is_multiple_of(3) {
                        said.push(self.words.locale.group());
                    }
                    said.push(digit);
                }
            }
            None => said.extend(["{$", name, "}"]),
        }
    }

    /// The name that comes next, blanks before it passed over; empty where none does.
    fn name(&mut self) -> &'static str {
        let rest = self.rest.trim_start();
        let ends = |c: char| !c.is_ascii_alphanumeric() && !matches!(c, '$' | '-');
        let (name, rest) = rest.split_at(rest.find(ends).unwrap_or(rest.len()));
        self.rest = rest;
        name
    }

    /// Takes `mark`, blanks before it passed over; false where it does not come next.
    fn take(&mut self, mark: &str) -> bool {
        let rest = self.rest.trim_start().strip_prefix(mark);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

    use super::*;

    fn say(pattern: &'static str, arguments: &[(&'static str, Arg)]) -> String {
        Words::new(Locale::English, pattern).say("entry", &arguments.iter().cloned().collect()).unwrap()
    }

    #[test]
    fn arguments_and_other_entries_are_put_in() {
        let catalogue = "-term = a term\nother = { $name }!\nentry = See { -term }, { other }\nlast = none\n";
        assert_eq!(say(catalogue, &[("name", "“{ x }”".into())]), "See a term, “{ x }”!");
    }

    #[test]
    fn what_is_missing_is_named() {
        assert_eq!(say("entry = { $name } and { other }.", &[]), "{$name} and {other}.");
    }

    #[test]
    fn forms_are_chosen_by_words_numbers_and_plural() {
        let catalogue = "entry = { $x ->\n    [0] none\n    [one] one\n    [some-word] a word\n   *[other] { $x }\n} left";
        for (argument, expected) in [
            (Some(Arg::from(0u32)), "none left"),
            (Some(Arg::from(1u32)), "one left"),
            (Some(Arg::from(2u32)), "2 left"),
            (Some(Arg::from("some-word")), "a word left"),
            (Some(Arg::from("no word")), "no word left"),
            (None, "{$x} left"),
        ] {
            let arguments: Vec<_> = argument.into_iter().map(|argument| ("x", argument)).collect();
            assert_eq!(say(catalogue, &arguments), expected);
        }
    }

    #[test]
    fn thousands_are_set_apart_in_counts_alone() {
        let number = Arg::from(12_345u32);
        assert_eq!(say("entry = { $count }", &[("count", number.clone())]), "12,345");
        assert_eq!(say("entry = { $page }", &[("page", number.clone())]), "12345");
        assert_eq!(
            say("entry = { NUMBER($count, useGrouping: \"false\") }.", &[("count", number)]),
            "12345."
        );
        assert_eq!(say("entry = { $count }", &[("count", Arg::from(9_999u32))]), "9999");
    }

    #[test]
    fn an_entry_that_breaks_off_is_said_as_far_as_it_goes() {
        for (pattern, expected) in [
            ("entry = a {", "a {}"),
            ("entry = a { $", "a {$}"),
            ("entry = { $x ->\n [one", ""),
            ("entry =", ""),
        ] {
            assert_eq!(say(pattern, &[]), expected, "{pattern}");
        }
    }

    type Bundle = FluentBundle<FluentResource>;

    fn bundle(locale: Locale) -> Bundle {
        let mut bundle = FluentBundle::new(vec![locale.tag().parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_builtins().unwrap();
        bundle.add_resource(FluentResource::try_new(locale.catalogue().to_owned()).unwrap()).unwrap();
        bundle
    }

    fn given(arguments: &Arguments) -> FluentArgs<'_> {
        let value = |argument: &Arg| match argument {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Text(text) => FluentValue::from(text.clone()),
        };
        arguments.iter().map(|(name, argument)| (*name, value(argument))).collect()
    }

    #[test]
    fn every_entry_says_what_it_says_by_fluent() {
        for locale in Locale::ALL {
            let catalogue = locale.catalogue();
            let (words, bundle) = (Words::new(locale, catalogue), bundle(locale));
            let alone = |c: char| c.is_ascii_alphanumeric() || c == '-';
            let after = |mark| {
                let ends = move |rest: &'static str| rest.split(|c| !alone(c)).next().unwrap();
                catalogue.split(mark).skip(1).map(ends)
            };
            let names: Vec<_> = after("$").collect();
            let numbers = [0u32, 1, 2, 3, 4, 5, 11, 12, 14, 21, 22, 25, 100, 101, 102, 111, 112, 1000, 9999];
            let mut values: Vec<Arg> = numbers.map(Arg::from).to_vec();
            let keys: std::collections::BTreeSet<_> =
                after("[").filter(|key| key.parse::<u32>().is_err()).collect();
            values.extend(keys.into_iter().chain(["words", ""]).map(Arg::from));
            // `NUMBER` takes numbers alone.
            let counted: Vec<_> = after("NUMBER($").collect();
            for value in values {
                let fits = |name: &&str| matches!(value, Arg::Number(_)) || !counted.contains(name);
                let arguments = names.iter().copied().filter(fits).map(|name| (name, value.clone()));
                let mut arguments: Arguments = arguments.collect();
                for name in &counted {
                    arguments.entry(name).or_insert(Arg::Number(7));
                }
                let given = given(&arguments);
                for id in crate::message::ids(catalogue) {
                    let pattern = bundle.get_message(id).unwrap().value().unwrap();
                    let expected = bundle.format_pattern(pattern, Some(&given), &mut Vec::new());
                    let said = words.say(id, &arguments).unwrap();
                    assert_eq!(said, expected, "{id} of {locale:?} with {value:?}");
                }
            }
        }
    }
}
