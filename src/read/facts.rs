//! What a file's own format says of its text and the text alone does not: hidden words, library items.
//!
//! Readers write these beside the text, [`Document`](crate::document::Document) hands them to the rules.

use serde::{Deserialize, Serialize};

use crate::source::Span;

/// What is known of a body text from the format it came in. Empty for plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Words that a reader of the file would not see, in order of place.
    pub hidden: Vec<Hidden>,
    /// Items of the author's reference manager, in order of first citation, each once.
    pub works: Vec<Work>,
    /// Citations of keys that no entry of the bibliography has, in order of place.
    pub undefined_keys: Vec<UndefinedKey>,
    /// Keys that two entries of the bibliography have.
    pub repeated_keys: Vec<String>,
}

/// A citation of a key that the bibliography has not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndefinedKey {
    /// The citation in the body, in UTF-8 bytes.
    pub span: Span,
    /// The text of the citation.
    pub citation: String,
    /// The key.
    pub key: String,
    /// The key of the bibliography that is most like it, where one is.
    pub nearest: Option<String>,
}

/// Words that are in the file but that nobody who reads it sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// The words in the body, in UTF-8 bytes.
    pub span: Span,
    /// The words.
    pub words: String,
    /// How they were hidden.
    pub how: Concealment,
}

/// A way of hiding words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Concealment {
    /// In the colour of the page, or nearly.
    Colour,
    /// In letters too small to be seen.
    Size,
    /// Taken out of the page: `display:none`, `hidden`, Word's hidden text.
    Display,
    /// `visibility:hidden`.
    Visibility,
    /// Transparent.
    Opacity,
    /// Placed outside of the page.
    OffScreen,
}

impl Concealment {
    /// Its name in messages: `colour`, `size`, `display`, `visibility`, `opacity`, `off-screen`.
    pub const fn name(self) -> &'static str {
        match self {
            Concealment::Colour => "colour",
            Concealment::Size => "size",
            Concealment::Display => "display",
            Concealment::Visibility => "visibility",
            Concealment::Opacity => "opacity",
            Concealment::OffScreen => "off-screen",
        }
    }
}

/// An item of a reference manager that the text cites. What it says is what the author's library says: exact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Work {
    /// The item's name in the library; two items of one work have different ones.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The family name of its first author.
    pub author: String,
    /// Its year.
    pub year: String,
    /// Its DOI, as it stands in the library; empty where there is none.
    pub doi: String,
    /// Where the text first cites it, in UTF-8 bytes.
    #[serde(skip)]
    pub cited: Option<Span>,
    /// The text of that citation.
    pub citation: String,
}

impl Facts {
    /// The facts as they hold for `body`, which may have been edited since it was read: what has moved is found again by
    /// its words, from where the fact before it ends, and what is gone is left out.
    pub fn found_in(&self, body: &str) -> Facts {
        let mut from = 0;
        let hidden = self.hidden.iter().filter_map(|hidden| {
            let span = found(body, hidden.span, &hidden.words, &mut from)?;
            Some(Hidden { span, ..hidden.clone() })
        });
        let hidden = hidden.collect();
        let mut from = 0;
        let works = self.works.iter().map(|work| Work {
            cited: work.cited.and_then(|span| found(body, span, &work.citation, &mut from)),
            ..work.clone()
        });
        let works = works.collect();
        let mut from = 0;
        let undefined_keys = self.undefined_keys.iter().filter_map(|key| {
            let span = found(body, key.span, &key.citation, &mut from)?;
            Some(UndefinedKey { span, ..key.clone() })
        });
        Facts {
            hidden,
            works,
            undefined_keys: undefined_keys.collect(),
            repeated_keys: self.repeated_keys.clone(),
        }
    }
}

/// Where `words` stand, which stood at `span`: there, or first behind `from`.
fn found(body: &str, span: Span, words: &str, from: &mut usize) -> Option<Span> {
    if words.is_empty() {
        return None;
    }
    let span = if body.get(span.range()) == Some(words) {
        span
    } else {
        let start = *from + body.get(*from..)?.find(words)?;
        Span::new(start, start + words.len())
    };
    *from = span.end.max(*from);
    Some(span)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(body: &str, words: &[&str]) -> Facts {
        let hidden = words.iter().map(|words| {
            let start = body.find(words).unwrap();
            Hidden {
                span: Span::new(start, start + words.len()),
                words: (*words).to_owned(),
                how: Concealment::Colour,
            }
        });
        Facts { hidden: hidden.collect(), ..Facts::default() }
    }

    #[test]
    fn facts_of_an_unchanged_text_stay() {
        let facts = facts("one two three", &["two", "three"]);
        assert_eq!(facts.found_in("one two three"), facts);
    }

    #[test]
    fn moved_words_are_found_again_and_lost_ones_left_out() {
        let facts = facts("one two three", &["two", "three"]);
        let found = facts.found_in("At first there was one, then three.");
        let [only] = found.hidden.as_slice() else { panic!("{found:?}") };
        assert_eq!((only.words.as_str(), only.span), ("three", Span::new(29, 34)));
    }
}
