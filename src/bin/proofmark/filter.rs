//! `--input jsonl`: a line in, a line out, in order and in constant memory.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;

use proofmark::export::json::{LineReport, Outcome};
use proofmark::export::view::{ReportView, Unit};
use proofmark::locale::Locale;
use proofmark::message::Catalogue;
use proofmark::{Manuscript, Options};
use serde::Deserialize;
use serde_json::Value;
use serde_json::error::Category;

use crate::check::{check_text, status};
use crate::input::{Refused, is_standard_input};
use crate::{Status, parallel, tell};

/// One line of input.
#[derive(Deserialize)]
struct Line {
    id: Value,
    text: String,
    references: Option<String>,
}

/// Answers every line of `file`, or of standard input where that is `-`, in `language`.
pub(crate) fn run(file: &Path, options: &Options, language: Locale) -> io::Result<Status> {
    let input: Box<dyn BufRead + Send> = if is_standard_input(file) {
        Box::new(BufReader::new(io::stdin()))
    } else {
        match File::open(file) {
            Ok(file) => Box::new(BufReader::new(file)),
            Err(error) => {
                let Refused { path, cause } = Refused::io(file, &error);
                tell(&format!("{path}: {cause}."));
                return Ok(Status::Failed);
            }
        }
    };
    let mut out = io::stdout().lock();
    let mut worst = Status::default();
    parallel::in_order(
        lines(input).enumerate(),
        || Catalogue::new(language),
        |catalogue, (index, line)| answer(index + 1, line, options, catalogue),
        |(answer, status)| {
            worst = worst.max(status);
            out.write_all(&answer)?;
            out.flush()
        },
    )?;
    Ok(worst)
}

/// The lines of `input` without their ends. It stops after an error: reading on would give the same one for ever.
fn lines(input: impl BufRead) -> impl Iterator<Item = io::Result<Vec<u8>>> {
    let mut failed = false;
    input.split(b'\n').take_while(move |line| !std::mem::replace(&mut failed, line.is_err()))
}

/// The answer to line `number` (from 1), line end included, and what it means for the exit status.
fn answer(
    number: usize,
    line: io::Result<Vec<u8>>,
    options: &Options,
    catalogue: &Catalogue,
) -> (Vec<u8>, Status) {
    let checked = line
        .map_err(|error| (Value::Null, format!("it could not be read: {error}")))
        .and_then(parse)
        .and_then(|line| {
            let manuscript =
                Manuscript { body: line.text, references: line.references, ..Manuscript::default() };
            match check_text(&manuscript, options) {
                Ok(report) => Ok((line.id, manuscript, report)),
                Err(cause) => Err((line.id, cause)),
            }
        });
    let (report, status) = match checked {
        Ok((id, manuscript, report)) => {
            let view = ReportView::new(&report, &manuscript, Unit::Bytes, catalogue);
            (LineReport { id, outcome: Outcome::Checked(Box::new(view)) }, status(&report))
        }
        Err((id, cause)) => {
            let error = format!("line {number}: {cause}");
            tell(&error);
            (LineReport { id, outcome: Outcome::Failed { error } }, Status::Failed)
        }
    };
    let mut answer = serde_json::to_vec(&report).unwrap_or_default();
    answer.push(b'\n');
    (answer, status)
}

/// The line as an object; where that fails, its `id` as far as it can be read, and the cause.
fn parse(line: Vec<u8>) -> Result<Line, (Value, String)> {
    // A byte order mark at the stream's beginning.
    let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&line);
    serde_json::from_slice(line).map_err(|error| {
        let id = serde_json::from_slice(line)
            .ok()
            .and_then(|mut value: Value| value.get_mut("id").map(Value::take))
            .unwrap_or_default();
        let cause = match error.classify() {
            // The error's own words would quote the manuscript.
            Category::Data => {
                "it is not an object with “id”, a string “text” and perhaps “references”".to_owned()
            }
            _ => format!("it is not JSON: {error}"),
        };
        (id, cause)
    })
}
