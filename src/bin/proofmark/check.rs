//! `proofmark check`.

use std::io::{self, BufWriter, Write};

use proofmark::export::json::{FileReport, Outcome};
use proofmark::export::view::{ReportView, Unit};
use proofmark::finding::Severity;
use proofmark::message::Catalogue;
use proofmark::{Manuscript, Options, Report};

use crate::args::{CheckArguments, Format, Input};
use crate::input::{self, Refused};
use crate::{Status, filter, names, parallel};

/// Checks what `arguments` ask for and prints the answers.
pub(crate) fn run(arguments: &CheckArguments) -> Status {
    for name in &arguments.rules {
        if let Err(message) = names::known(name) {
            return refuse(&message);
        }
    }
    let options = Options { rules: arguments.rules.clone() };
    let done = match arguments.input {
        Input::Text => files(arguments, &options),
        Input::Jsonl => match (arguments.format, arguments.files.as_slice()) {
            (Format::Jsonl, [file]) => filter::run(file, &options),
            _ => return refuse("--input jsonl needs --format jsonl and exactly one file, or `-`."),
        },
    };
    match done {
        Ok(status) => status,
        // The reader has seen enough, as `head` does: not a failure worth a word.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Status::Clean,
        Err(error) => refuse(&format!("the answer could not be written: {error}.")),
    }
}

fn refuse(message: &str) -> Status {
    eprintln!("proofmark: {message}");
    Status::Failed
}

fn files(arguments: &CheckArguments, options: &Options) -> io::Result<Status> {
    let files = input::list(&arguments.files);
    let mut out = BufWriter::new(io::stdout().lock());
    let mut status = Status::default();
    parallel::in_order(
        files.into_iter(),
        Catalogue::english,
        |catalogue, file| checked(file, options, catalogue),
        |(report, file_status, refused)| {
            status = status.max(file_status);
            if let Some(refused) = refused {
                eprintln!("proofmark: {}: {}.", refused.path, refused.cause);
            }
            serde_json::to_writer(&mut out, &report)?;
            out.write_all(b"\n")
        },
    )?;
    out.flush()?;
    Ok(status)
}

fn checked(
    file: Result<String, Refused>,
    options: &Options,
    catalogue: &Catalogue,
) -> (FileReport, Status, Option<Refused>) {
    match file.and_then(|path| input::read(&path).map(|text| (path, text))) {
        Ok((path, text)) => {
            let manuscript = Manuscript::new(text);
            let report = proofmark::check(&manuscript, options);
            let view = ReportView::new(&report, &manuscript, Unit::Bytes, catalogue);
            (FileReport { path, outcome: Outcome::Checked(Box::new(view)) }, status(&report), None)
        }
        Err(refused) => {
            let outcome = Outcome::Failed { error: refused.cause.clone() };
            (FileReport { path: refused.path.clone(), outcome }, Status::Failed, Some(refused))
        }
    }
}

/// What `report` means for the exit status.
pub(crate) fn status(report: &Report) -> Status {
    if report.findings.iter().any(|finding| finding.severity == Severity::Error) {
        Status::Errors
    } else {
        Status::Clean
    }
}
