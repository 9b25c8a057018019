//! The JSON that the command line prints: one object a file, or a line of input.

use serde::Serialize;

use super::view::{ReportView, Unit};
use crate::Manuscript;
use crate::message::Catalogue;
use crate::report::Report;

/// `report` on the file `path` as one JSON object, the same that the command line prints for a file.
pub fn bytes(path: &str, report: &Report, manuscript: &Manuscript, catalogue: &Catalogue) -> Vec<u8> {
    let view = ReportView::new(report, manuscript, Unit::Bytes, catalogue);
    let report = FileReport { path: path.to_owned(), outcome: Outcome::Checked(Box::new(view)) };
    // Fails for maps with keys that are no strings, and there are none.
    serde_json::to_vec_pretty(&report).unwrap_or_default()
}

/// The answer to one file: a line of `--format jsonl`, an element of `files` in `--format json`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FileReport {
    /// The file's name as it was given; `-` for standard input.
    pub path: String,
    /// What was found, or why the file could not be read.
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// The answer to one line of `--input jsonl`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineReport<Id> {
    /// The line's own `id`, unchanged; `null` where the line had none that could be read.
    pub id: Id,
    /// What was found, or why the line could not be read.
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// A report, or the reason why there is none.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Outcome {
    /// The text was checked.
    Checked(Box<ReportView>),
    /// The text could not be read.
    Failed {
        /// The cause and the cure.
        error: String,
    },
}
