//! What the page gets to know of a file or a paste, and gives back with the text when it is checked.

use serde::{Deserialize, Serialize};

use crate::message::Catalogue;
use crate::read::{Concealment, Facts, Format, Hidden, Import, Refusal, Work};
use crate::source::{Source, Span};

/// The answer to a file or a paste.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Answer {
    /// It was read.
    Read {
        /// What it turned out to be.
        format: Format,
        /// The text for the box.
        text: String,
        /// What is to go back with the text in [`Request`](super::request::Request).
        facts: FactsView,
        /// Sentences for the person: what was left out, what may be lost.
        notes: Vec<String>,
    },
    /// It was not read.
    Refused {
        /// Cause and cure.
        error: String,
    },
}

impl Answer {
    pub(super) fn new(import: Result<Import, Refusal>) -> Self {
        let catalogue = Catalogue::english();
        match import {
            Ok(import) => Answer::Read {
                format: import.format,
                facts: FactsView::new(&import.manuscript.facts, &import.manuscript.body),
                notes: import.notes.iter().map(|note| catalogue.render(note)).collect(),
                text: import.manuscript.body,
            },
            Err(refusal) => Answer::Refused { error: catalogue.render(&refusal.message) },
        }
    }
}

/// True where the file called `name` is the one that another calls `wanted`: folders are not told apart.
pub(super) fn is_named(name: &str, wanted: &str) -> bool {
    let last = |path: &str| path.rsplit(['/', '\\']).next().unwrap_or(path).to_lowercase();
    last(name) == last(wanted)
}

/// [`Facts`] in UTF-16 units.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct FactsView {
    hidden: Vec<HiddenView>,
    works: Vec<Work>,
}

/// [`Hidden`] in UTF-16 units.
#[derive(Debug, Serialize, Deserialize)]
struct HiddenView {
    start: usize,
    end: usize,
    words: String,
    how: Concealment,
}

impl FactsView {
    fn new(facts: &Facts, body: &str) -> Self {
        let source = Source::new(body);
        let hidden = facts.hidden.iter().map(|hidden| HiddenView {
            start: source.utf16(hidden.span.start),
            end: source.utf16(hidden.span.end),
            words: hidden.words.clone(),
            how: hidden.how,
        });
        FactsView { hidden: hidden.collect(), works: facts.works.clone() }
    }

    /// The facts in bytes of `body`.
    pub(super) fn in_bytes(&self, body: &str) -> Facts {
        let source = Source::new(body);
        let hidden = self.hidden.iter().map(|hidden| Hidden {
            span: Span::new(source.byte(hidden.start), source.byte(hidden.end)),
            words: hidden.words.clone(),
            how: hidden.how,
        });
        Facts { hidden: hidden.collect(), works: self.works.clone() }
    }
}
