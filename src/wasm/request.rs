//! What the page asks.

use serde::Deserialize;

use super::import::FactsView;
use crate::Reading;
use crate::export::{About, Format};

/// A text to check.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Request {
    /// Stands in every message that answers this one.
    pub(super) id: u32,
    /// The body text.
    pub(super) body: String,
    /// The reference list, where the form has it in a field of its own.
    #[serde(default)]
    pub(super) references: Option<String>,
    /// What [`read_html`](super::read_html) or [`read_file`](super::read_file) said of the body besides its text. It may have
    /// been edited since.
    #[serde(default)]
    pub(super) facts: FactsView,
    /// Rules or groups to run; empty: all of them.
    #[serde(default)]
    pub(super) rules: Vec<String>,
    /// Rules or groups that are switched off.
    #[serde(default)]
    pub(super) without: Vec<String>,
    /// Words that are right: those that the person has accepted, and those that a journal has handed in.
    #[serde(default)]
    pub(super) accepted: Vec<String>,
    /// The keys of findings that are ignored; what is no key is left out.
    #[serde(default)]
    pub(super) ignored: Vec<String>,
    /// What the person has said of the text, where the engine took it otherwise.
    #[serde(default)]
    pub(super) reading: Reading,
    /// The most findings that the page will show.
    pub(super) limit: usize,
    /// The language of the answer (BCP 47); English where it is missing or has no catalogue.
    #[serde(default)]
    pub(super) language: String,
}

/// A report to write out.
#[derive(Debug, Deserialize)]
pub(super) struct Export {
    /// The text and what the person has decided, as for a check. `limit` has no meaning here: everything is written.
    pub(super) check: Request,
    /// What to write.
    pub(super) format: Format,
    /// The file's name, the day, and how to write tables.
    #[serde(default)]
    pub(super) about: About,
}

/// Comments to write into a Word document.
#[derive(Debug, Deserialize)]
pub(super) struct Comments {
    /// What the person has decided, as for a check; its text has no meaning here: the document's own is checked.
    pub(super) check: Request,
    /// The file's name and the day.
    #[serde(default)]
    pub(super) about: About,
}

/// A word list to read.
#[derive(Debug, Deserialize)]
pub(super) struct List {
    /// One word a line.
    pub(super) text: String,
}

/// A file that lies beside the one to read.
#[derive(Debug, Deserialize)]
pub(super) struct Beside {
    /// Its name, with or without folders.
    pub(super) name: String,
    /// Its content.
    #[serde(with = "serde_bytes")]
    pub(super) bytes: Vec<u8>,
}
