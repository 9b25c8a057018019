//! What the page gets to know of a file or a paste, and gives back with the text when it is checked.

use serde::{Deserialize, Serialize};

use crate::read::{Concealment, Facts, Format, Hidden, Import, Refusal, UndefinedKey, Work};
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
        let catalogue = super::answer::current();
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
#[serde(rename_all = "camelCase", default)]
pub(super) struct FactsView {
    hidden: Vec<HiddenView>,
    works: Vec<WorkView>,
    undefined_keys: Vec<KeyView>,
    repeated_keys: Vec<String>,
}

/// [`UndefinedKey`] in UTF-16 units.
#[derive(Debug, Serialize, Deserialize)]
struct KeyView {
    start: usize,
    end: usize,
    citation: String,
    key: String,
    nearest: Option<String>,
}

/// [`Work`] in UTF-16 units.
#[derive(Debug, Serialize, Deserialize)]
struct WorkView {
    #[serde(flatten)]
    work: Work,
    #[serde(default)]
    start: usize,
    #[serde(default)]
    end: usize,
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
        let works = facts.works.iter().map(|work| {
            let cited = work.cited.unwrap_or(Span::new(0, 0));
            WorkView { work: work.clone(), start: source.utf16(cited.start), end: source.utf16(cited.end) }
        });
        let undefined_keys = facts.undefined_keys.iter().map(|key| KeyView {
            start: source.utf16(key.span.start),
            end: source.utf16(key.span.end),
            citation: key.citation.clone(),
            key: key.key.clone(),
            nearest: key.nearest.clone(),
        });
        FactsView {
            hidden: hidden.collect(),
            works: works.collect(),
            undefined_keys: undefined_keys.collect(),
            repeated_keys: facts.repeated_keys.clone(),
        }
    }

    /// The facts in bytes of `body`.
    pub(super) fn in_bytes(&self, body: &str) -> Facts {
        let source = Source::new(body);
        let hidden = self.hidden.iter().map(|hidden| Hidden {
            span: Span::new(source.byte(hidden.start), source.byte(hidden.end)),
            words: hidden.words.clone(),
            how: hidden.how,
        });
        let works = self.works.iter().map(|view| Work {
            cited: Some(Span::new(source.byte(view.start), source.byte(view.end))),
            ..view.work.clone()
        });
        let undefined_keys = self.undefined_keys.iter().map(|view| UndefinedKey {
            span: Span::new(source.byte(view.start), source.byte(view.end)),
            citation: view.citation.clone(),
            key: view.key.clone(),
            nearest: view.nearest.clone(),
        });
        Facts {
            hidden: hidden.collect(),
            works: works.collect(),
            undefined_keys: undefined_keys.collect(),
            repeated_keys: self.repeated_keys.clone(),
        }
    }
}
