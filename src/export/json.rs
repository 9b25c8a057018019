//! The JSON that the command line prints: one object a file, or a line of input.

use serde::Serialize;

use super::view::ReportView;

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
