//! `proofmark check`.

use std::cell::Cell;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use indicatif::{ProgressBar, ProgressStyle};
use proofmark::decisions::{WordList, read_words};
use proofmark::export::brief;
use proofmark::export::json::{FileReport, Outcome};
use proofmark::export::sarif::{self, Log, Notification, SarifResult};
use proofmark::export::view::{ReportView, Unit};
use proofmark::finding::Severity;
use proofmark::message::{Catalogue, Message};
use proofmark::{Manuscript, Options, Report};

use crate::args::{CheckArguments, Format, Input};
use crate::input::{self, Refused};
use crate::text::Style;
use crate::{Status, filter, names, parallel, tell};

/// Checks what `arguments` ask for and prints the answers.
pub(crate) fn run(arguments: &CheckArguments) -> Status {
    for name in arguments.rules.iter().chain(&arguments.ignore) {
        if let Err(message) = names::known(name) {
            return refuse(&message);
        }
    }
    // A panic's own words can quote the manuscript, so only where it happened is told (see `check_text`).
    panic::set_hook(Box::new(|_| {}));
    let accepted = match words(&arguments.words) {
        Ok(words) => words,
        Err(message) => return refuse(&message),
    };
    let options = Options {
        rules: arguments.rules.clone(),
        without: arguments.ignore.clone(),
        accepted,
        reading: arguments.reading(),
        this_year: this_year(),
        ..Options::default()
    };
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

/// How many bad lines of a word list are told at once.
const BAD_LINES: usize = 5;

/// The words of these lists. An error names the lines that cannot be read.
fn words(paths: &[PathBuf]) -> Result<WordList, String> {
    let mut all = Vec::new();
    for path in paths {
        let text = input::read(path).map_err(|Refused { path, cause }| format!("{path}: {cause}."))?;
        let (words, bad) = read_words(&text);
        let catalogue = Catalogue::english();
        let mut said: Vec<String> =
            bad.iter().take(BAD_LINES).map(|line| catalogue.render(&line.message())).collect();
        if bad.len() > BAD_LINES {
            let more = Message::new("words-more").with("count", bad.len() - BAD_LINES);
            said.push(catalogue.render(&more));
        }
        if !said.is_empty() {
            return Err(format!("{}: {}", path.display(), said.join("\n  ")));
        }
        all.extend(words);
    }
    Ok(all.into_iter().collect())
}

/// The present year by this machine's clock. Counted in mean years of 31,556,952 seconds: a day off at the most.
fn this_year() -> Option<u32> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    u32::try_from(1970 + seconds / 31_556_952).ok()
}

fn refuse(message: &str) -> Status {
    tell(message);
    Status::Failed
}

/// The engine's answer to `manuscript`. A fault of the engine costs this text only; the error names the part that failed.
pub(crate) fn check_text(manuscript: &Manuscript, options: &Options) -> Result<Report, String> {
    guarded(|running| proofmark::check_with(manuscript, options, |part| running.set(part)))
}

/// What `work` answers; it says in the cell which part it has come to, and a panic becomes an error that names that part.
fn guarded<T>(work: impl FnOnce(&Cell<&'static str>) -> T) -> Result<T, String> {
    let running = Cell::new("");
    panic::catch_unwind(AssertUnwindSafe(|| work(&running))).map_err(|_| {
        let part = running.get();
        format!("Proofmark itself failed in “{part}”. Please report it; --rules can leave the rule out")
    })
}

/// What `report` means for the exit status.
pub(crate) fn status(report: &Report) -> Status {
    if report.findings.iter().any(|finding| finding.severity == Severity::Error) {
        Status::Errors
    } else {
        Status::Clean
    }
}

fn files(arguments: &CheckArguments, options: &Options) -> io::Result<Status> {
    let files = input::list(&arguments.files);
    let count = files.len();
    let progress = progress(count);
    let style = Style::new(colour(), columns());
    let mut printer = Printer::new(arguments.format, BufWriter::new(io::stdout().lock()));
    let mut status = Status::default();
    let mut severities = Vec::new();
    printer.open()?;
    parallel::in_order(
        files.into_iter(),
        Catalogue::english,
        |catalogue, file| checked(file, arguments.format, options, &style, catalogue),
        |answer| {
            status = status.max(answer.status);
            severities.extend(answer.severities);
            progress.inc(1);
            progress.suspend(|| {
                if let Some(Refused { path, cause }) = &answer.refused {
                    tell(&format!("{path}: {cause}."));
                }
                printer.file(answer.printed)
            })
        },
    )?;
    progress.finish_and_clear();
    let summary = (count > 1)
        .then(|| format!("{count} files: {}\n", brief::counts_of(&severities, &Catalogue::english())));
    printer.close(summary.as_deref(), status)?;
    Ok(status)
}

/// What a file comes to.
struct Answer {
    printed: Printed,
    status: Status,
    severities: Vec<Severity>,
    refused: Option<Refused>,
}

/// A file's part of the output.
enum Printed {
    /// As it will be written.
    Bytes(Vec<u8>),
    /// For the one document at the end.
    Sarif(Vec<SarifResult>, Vec<Notification>),
}

fn checked(
    file: Result<PathBuf, Refused>,
    format: Format,
    options: &Options,
    style: &Style,
    catalogue: &Catalogue,
) -> Answer {
    let answer = file.and_then(|path| {
        let manuscript = Manuscript::new(input::read(&path)?);
        let report = check_text(&manuscript, options).map_err(|cause| Refused::new(&path, cause))?;
        Ok((path.display().to_string(), manuscript, report))
    });
    match answer {
        Ok((path, manuscript, report)) => Answer {
            status: status(&report),
            severities: report.findings.iter().map(|finding| finding.severity).collect(),
            refused: None,
            printed: match format {
                Format::Text => {
                    Printed::Bytes(style.report(&path, &manuscript, &report, catalogue).into_bytes())
                }
                Format::Json | Format::Jsonl => {
                    let view = ReportView::new(&report, &manuscript, Unit::Bytes, catalogue);
                    json(&FileReport { path, outcome: Outcome::Checked(Box::new(view)) })
                }
                Format::Sarif => {
                    let (results, notes) = sarif::file(&path, &manuscript.body, &report, catalogue);
                    Printed::Sarif(results, notes)
                }
            },
        },
        Err(refused) => {
            let Refused { path, cause } = refused.clone();
            Answer {
                status: Status::Failed,
                severities: Vec::new(),
                refused: Some(refused),
                printed: match format {
                    Format::Text => Printed::Bytes(Vec::new()),
                    Format::Json | Format::Jsonl => {
                        json(&FileReport { path, outcome: Outcome::Failed { error: cause } })
                    }
                    Format::Sarif => Printed::Sarif(Vec::new(), vec![sarif::unread(&path, cause)]),
                },
            }
        }
    }
}

fn json(report: &FileReport) -> Printed {
    Printed::Bytes(serde_json::to_vec(report).unwrap_or_default())
}

/// Writes the answers of many files as one output.
struct Printer<W: Write> {
    format: Format,
    out: W,
    files: usize,
    results: Vec<SarifResult>,
    notifications: Vec<Notification>,
}

impl<W: Write> Printer<W> {
    fn new(format: Format, out: W) -> Self {
        Printer { format, out, files: 0, results: Vec::new(), notifications: Vec::new() }
    }

    fn open(&mut self) -> io::Result<()> {
        match self.format {
            Format::Json => writeln!(self.out, "{{\"version\":\"{}\",\"files\":[", env!("CARGO_PKG_VERSION")),
            Format::Text | Format::Jsonl | Format::Sarif => Ok(()),
        }
    }

    fn file(&mut self, printed: Printed) -> io::Result<()> {
        match printed {
            Printed::Bytes(bytes) => {
                if self.format == Format::Json && self.files > 0 {
                    self.out.write_all(b",\n")?;
                }
                self.out.write_all(&bytes)?;
                if self.format == Format::Jsonl {
                    self.out.write_all(b"\n")?;
                }
            }
            Printed::Sarif(results, notifications) => {
                self.results.extend(results);
                self.notifications.extend(notifications);
            }
        }
        self.files += 1;
        Ok(())
    }

    fn close(mut self, summary: Option<&str>, status: Status) -> io::Result<()> {
        match self.format {
            Format::Text => self.out.write_all(summary.unwrap_or_default().as_bytes())?,
            Format::Json => self.out.write_all(b"\n]}\n")?,
            Format::Jsonl => {}
            Format::Sarif => {
                let log = Log::new(self.results, self.notifications, status != Status::Failed);
                serde_json::to_writer_pretty(&mut self.out, &log)?;
                self.out.write_all(b"\n")?;
            }
        }
        self.out.flush()
    }
}

/// A bar on standard error where that is a terminal and there is more than one file.
fn progress(count: usize) -> ProgressBar {
    if count < 2 {
        return ProgressBar::hidden();
    }
    let look = ProgressStyle::with_template("{bar:40} {pos} of {len} files, {eta} to go");
    ProgressBar::new(count as u64).with_style(look.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// Colour only for eyes: on a terminal, unless the person wants none (no-color.org).
fn colour() -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    io::stdout().is_terminal() && !refused
}

/// The terminal's width; elsewhere what fits a mail or a log.
fn columns() -> usize {
    let terminal = console::Term::stdout();
    if terminal.is_term() { usize::from(terminal.size().1) } else { 100 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_of_the_engine_is_an_error_that_names_the_part() {
        let answer = guarded(|running| {
            running.set("doi/duplicate");
            panic!("at “an unpublished sentence”")
        });
        let error: String = answer.map(|()| String::new()).unwrap_err();
        assert!(error.contains("“doi/duplicate”") && !error.contains("unpublished"), "{error}");
    }
}
