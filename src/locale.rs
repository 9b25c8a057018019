//! The languages that Proofmark speaks, each with its catalogue and its way of writing numbers.

use serde::{Deserialize, Serialize};

/// A language that has a catalogue in `src/messages/`. It is the person's, not the manuscript's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Locale {
    /// English, which every other one falls back to.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// Portuguese, as Brazil writes it.
    #[serde(rename = "pt-BR")]
    Portuguese,
    /// Polish.
    #[serde(rename = "pl")]
    Polish,
    /// Indonesian.
    #[serde(rename = "id")]
    Indonesian,
}

impl Locale {
    /// All of them, English first.
    pub const ALL: [Locale; 5] =
        [Locale::English, Locale::Spanish, Locale::Portuguese, Locale::Polish, Locale::Indonesian];

    /// Its tag (BCP 47), as `--language` and a page's `lang` take it.
    pub const fn tag(self) -> &'static str {
        match self {
            Locale::English => "en",
            Locale::Spanish => "es",
            Locale::Portuguese => "pt-BR",
            Locale::Polish => "pl",
            Locale::Indonesian => "id",
        }
    }

    /// The language of `tag`, whatever its region and case: `es-MX` is Spanish. `None` where there is no catalogue.
    pub fn from_tag(tag: &str) -> Option<Locale> {
        let language = tag.split(['-', '_']).next().unwrap_or(tag);
        let same = |locale: &Locale| locale.tag().split('-').next() == Some(&language.to_ascii_lowercase());
        Locale::ALL.into_iter().find(same)
    }

    /// Its words, as a Fluent file.
    pub(crate) const fn catalogue(self) -> &'static str {
        match self {
            Locale::English => include_str!("messages/en.ftl"),
            Locale::Spanish => include_str!("messages/es.ftl"),
            Locale::Portuguese => include_str!("messages/pt-BR.ftl"),
            Locale::Polish => include_str!("messages/pl.ftl"),
            Locale::Indonesian => include_str!("messages/id.ftl"),
        }
    }

    /// Its name, in the language itself.
    pub fn name(self) -> &'static str {
        self.line("language-name")
    }

    /// Who has read its words, in the language itself.
    pub fn state(self) -> &'static str {
        self.line("language-state")
    }

    /// An entry of one line without arguments, without reading the whole catalogue.
    fn line(self, id: &str) -> &'static str {
        let entry = |line: &'static str| line.strip_prefix(id)?.strip_prefix(" = ");
        self.catalogue().lines().find_map(entry).unwrap_or(self.tag())
    }

    /// The plural form that `number` asks for (Unicode CLDR, `plurals`).
    pub(crate) const fn plural(self, number: u32) -> &'static str {
        match (self, number) {
            (Locale::Indonesian, _) => "other",
            (_, 1) | (Locale::Portuguese, 0) => "one",
            (Locale::Polish, _) => match (number % 10, number % 100) {
                (_, 12..=14) => "many",
                (2..=4, _) => "few",
                _ => "many",
            },
            _ => "other",
        }
    }

    /// What stands between the thousands of a long count (Unicode CLDR, `group`).
    pub(crate) const fn group(self) -> char {
        match self {
            Locale::English => ',',
            Locale::Portuguese | Locale::Indonesian => '.',
            Locale::Spanish | Locale::Polish => '\u{A0}',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_known_by_its_tag_and_by_those_of_its_regions() {
        for locale in Locale::ALL {
            let language = locale.tag().split('-').next().unwrap_or_default();
            for tag in [locale.tag().to_owned(), format!("{language}-XX"), language.to_uppercase()] {
                assert_eq!(Locale::from_tag(&tag), Some(locale), "{tag}");
            }
        }
        assert_eq!((Locale::from_tag("tlh"), Locale::from_tag("")), (None, None));
    }

    #[test]
    fn every_language_names_itself_and_says_who_has_read_it() {
        let names = ["English", "Español", "Português (Brasil)", "Polski", "Bahasa Indonesia"];
        assert_eq!(Locale::ALL.map(Locale::name), names);
        assert!(Locale::ALL.iter().all(|locale| locale.state().len() > 20));
    }
}
