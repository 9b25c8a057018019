//! `proofmark check`.

use std::cell::Cell;
use std::io::{self, IsTerminal};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use indicatif::{ProgressBar, ProgressStyle};
use proofmark::decisions::{WordList, read_words};
use proofmark::export::json::{FileReport, Outcome};
use proofmark::export::queries::Queries;
use proofmark::export::sarif::{self, Notification, SarifResult};
use proofmark::export::view::{ReportView, Unit};
use proofmark::export::{self, About, Date, Exported, brief, csv};
use proofmark::finding::Severity;
use proofmark::message::{Catalogue, Message};
use proofmark::read::Import;
use proofmark::{Manuscript, Options, Report};

use crate::args::{CheckArguments, Format, Input};
use crate::input::{self, Refused};
use crate::output::{Printer, Target};
use crate::text::Style;
use crate::{Status, filter, names, output, parallel, tell};

/// Checks what `arguments` ask for and prints the answers.
pub(crate) fn run(arguments: &CheckArguments) -> Status {
    for name in arguments.rules.iter().chain(&arguments.ignore) {
        if let Err(message) = names::known(name) {
            return refuse(&message);
        }
    }
    // A panic's own words can quote the manuscript, so only where it happened is told (see `check_text`).
    panic::set_hook(Box::new(|_| {}));
    let accepted = match words(&arguments.words, &Catalogue::new(arguments.language)) {
        Ok(words) => words,
        Err(message) => return refuse(&message),
    };
    let options = Options {
        rules: arguments.rules.clone(),
        without: arguments.ignore.clone(),
        accepted,
        reading: arguments.reading(),
        this_year: today().map(|day| day.year),
        ..Options::default()
    };
    let output = arguments.output.as_deref();
    let one_stream = arguments.format.of_one().is_none() && !arguments.format.stands_alone();
    if output::is_folder(output) && one_stream {
        return refuse("this format is one stream: give --output a file, or choose another format.");
    }
    if output.is_none() && arguments.format.is_binary() && io::stdout().is_terminal() {
        return refuse("a terminal cannot show this format: give --output a file or a folder.");
    }
    let done = match arguments.input {
        Input::Text => files(arguments, &options),
        Input::Jsonl => match (arguments.format, arguments.files.as_slice(), output) {
            (Format::Jsonl, [file], None) => filter::run(file, &options, arguments.language),
            _ => {
                return refuse(
                    "--input jsonl needs --format jsonl, exactly one file, or `-`, and no --output.",
                );
            }
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
fn words(paths: &[PathBuf], catalogue: &Catalogue) -> Result<WordList, String> {
    let mut all = Vec::new();
    for path in paths {
        let text = input::read_text(path, catalogue)
            .map_err(|Refused { path, cause }| format!("{path}: {cause}."))?;
        let (words, bad) = read_words(&text);
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

/// The present day by this machine's clock, in UTC.
fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    Date::since_1970(u32::try_from(seconds / 86_400).ok()?)
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
    let same = |file: &Path| {
        let path = |path: &Path| path.canonicalize().ok();
        arguments.output.as_deref().is_some_and(|output| path(output).is_some_and(|o| path(file) == Some(o)))
    };
    if files.iter().flatten().any(|file| same(file)) {
        return Ok(refuse("--output names a manuscript, which would be lost: choose another name."));
    }
    let count = files.len();
    let folder = output::is_folder(arguments.output.as_deref());
    if count > 1 && arguments.format.stands_alone() && !folder {
        return Ok(refuse(
            "this format makes a file for each manuscript: name one, or give --output a folder.",
        ));
    }
    let progress = progress(count);
    let writing = Writing {
        format: arguments.format,
        one_file_each: arguments.format.of_one().filter(|_| folder || arguments.format.stands_alone()),
        in_folder: folder,
        byte_order_mark: arguments.byte_order_mark,
        date: today(),
        options,
        style: Style::new(colour() && arguments.output.is_none(), columns()),
    };
    let catalogue = || Catalogue::new(arguments.language);
    let target = Target::open(arguments.output.as_deref())?;
    let mut printer = Printer::new(arguments.format, target, arguments.byte_order_mark, &catalogue())?;
    let mut status = Status::default();
    let mut severities = Vec::new();
    parallel::in_order(
        files.into_iter(),
        catalogue,
        |catalogue, file| checked(file, &writing, catalogue),
        |answer| {
            status = status.max(answer.status);
            severities.extend(answer.severities);
            progress.inc(1);
            progress.suspend(|| {
                if let Some(Refused { path, cause }) = &answer.refused {
                    tell(&format!("{path}: {cause}."));
                }
                answer.notes.iter().for_each(|note| tell(note));
                printer.file(answer.printed)
            })
        },
    )?;
    progress.finish_and_clear();
    let summary =
        (count > 1).then(|| format!("{count} files: {}\n", brief::counts_of(&severities, &catalogue())));
    printer.close(summary.as_deref(), status != Status::Failed)?;
    Ok(status)
}

/// What a file comes to.
struct Answer {
    printed: Printed,
    status: Status,
    severities: Vec<Severity>,
    /// What the person should know of how the file was read.
    notes: Vec<String>,
    refused: Option<Refused>,
}

/// A file's part of the output.
pub(crate) enum Printed {
    /// A part of the one stream.
    Bytes(Vec<u8>),
    /// A part of the one log.
    Sarif(Vec<SarifResult>, Vec<Notification>),
    /// A file of its own.
    File(Exported),
    /// Nothing: the file could not be read, and the format has no place to say so.
    Nothing,
}

/// How the answers are written.
struct Writing<'a> {
    format: Format,
    /// The format of the files, where each manuscript gets one of its own.
    one_file_each: Option<export::Format>,
    /// They go into a folder, and not to the one stream.
    in_folder: bool,
    byte_order_mark: bool,
    date: Option<Date>,
    options: &'a Options,
    style: Style,
}

impl Writing<'_> {
    fn answer(
        &self,
        path: String,
        manuscript: &Manuscript,
        report: &Report,
        catalogue: &Catalogue,
    ) -> Printed {
        let about = || About { file: path.clone(), date: self.date, byte_order_mark: self.byte_order_mark };
        if let Some(format) = self.one_file_each {
            return self.exported(export::write(format, report, manuscript, &about(), catalogue));
        }
        match self.format {
            Format::Text => {
                Printed::Bytes(self.style.report(&path, manuscript, report, catalogue).into_bytes())
            }
            Format::Json | Format::Jsonl => {
                let view = ReportView::new(report, manuscript, Unit::Bytes, catalogue);
                json(&FileReport { path, outcome: Outcome::Checked(Box::new(view)) })
            }
            Format::Sarif => {
                let (results, notes) = sarif::file(&path, manuscript, report, catalogue);
                Printed::Sarif(results, notes)
            }
            Format::Csv => {
                let queries = Queries::new(report, manuscript, &about(), catalogue);
                Printed::Bytes(csv::rows(&path, &queries, catalogue).into_bytes())
            }
            Format::Queries | Format::Markdown | Format::Html | Format::Docx | Format::Comments => {
                let format = self.format.of_one().unwrap_or(export::Format::Text);
                Printed::Bytes(export::write(format, report, manuscript, &about(), catalogue).bytes)
            }
        }
    }

    fn about(&self, path: &str) -> About {
        About { file: path.to_owned(), date: self.date, byte_order_mark: self.byte_order_mark }
    }

    fn exported(&self, exported: Exported) -> Printed {
        if self.in_folder { Printed::File(exported) } else { Printed::Bytes(exported.bytes) }
    }

    /// The Word document at `path` with the findings as comments.
    fn commented(
        &self,
        path: &Path,
        import: &Import,
        report: &Report,
        catalogue: &Catalogue,
    ) -> Result<Exported, Refused> {
        let about = self.about(&path.display().to_string());
        input::again(path, catalogue, |file| export::write_comments(file, import, report, &about, catalogue))
    }

    fn failure(&self, path: String, cause: String) -> Printed {
        match self.format {
            _ if self.one_file_each.is_some() => Printed::Nothing,
            Format::Json | Format::Jsonl => {
                json(&FileReport { path, outcome: Outcome::Failed { error: cause } })
            }
            Format::Sarif => Printed::Sarif(Vec::new(), vec![sarif::unread(&path, cause)]),
            _ => Printed::Nothing,
        }
    }
}

fn checked(file: Result<PathBuf, Refused>, writing: &Writing, catalogue: &Catalogue) -> Answer {
    let answer = file.and_then(|path| {
        let import = guarded(|running| {
            running.set("reading the file");
            input::read(&path, catalogue)
        });
        let import = import.map_err(|cause| Refused::new(&path, cause))??;
        let report =
            check_text(&import.manuscript, writing.options).map_err(|cause| Refused::new(&path, cause))?;
        let commented = if writing.format == Format::Comments {
            Some(writing.commented(&path, &import, &report, catalogue)?)
        } else {
            None
        };
        let Import { manuscript, notes, .. } = import;
        Ok((path.display().to_string(), manuscript, report, notes, commented))
    });
    match answer {
        Ok((path, manuscript, report, notes, commented)) => Answer {
            status: status(&report),
            severities: report.findings.iter().map(|finding| finding.severity).collect(),
            notes: notes.iter().map(|note| format!("{path}: {}", catalogue.render(note))).collect(),
            refused: None,
            printed: match commented {
                Some(exported) => writing.exported(exported),
                None => writing.answer(path, &manuscript, &report, catalogue),
            },
        },
        Err(refused) => {
            let Refused { path, cause } = refused.clone();
            let printed = writing.failure(path, cause);
            let notes = Vec::new();
            Answer { status: Status::Failed, severities: Vec::new(), notes, refused: Some(refused), printed }
        }
    }
}

fn json(report: &FileReport) -> Printed {
    Printed::Bytes(serde_json::to_vec(report).unwrap_or_default())
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
