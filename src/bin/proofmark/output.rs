//! Where the answers go: standard output, a file, or a folder with a file for each manuscript.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use proofmark::export::Exported;
use proofmark::export::csv;
use proofmark::export::sarif::LogWriter;
use proofmark::message::Catalogue;

use crate::args::Format;
use crate::check::Printed;

/// A place to write to.
pub(crate) enum Target {
    /// Everything into one stream.
    Stream(Box<dyn Write>),
    /// A file for each manuscript.
    Folder(Folder),
}

/// A folder, and the names that have been given in it.
pub(crate) struct Folder {
    path: PathBuf,
    given: HashMap<String, usize>,
}

impl Target {
    /// The target that `path` means: a folder where it is one or ends with a slash, otherwise a file; standard output where
    /// there is none.
    ///
    /// # Errors
    /// Where the file or the folder cannot be made.
    pub(crate) fn open(path: Option<&Path>) -> io::Result<Target> {
        let Some(path) = path else {
            return Ok(Target::Stream(Box::new(BufWriter::new(io::stdout().lock()))));
        };
        if is_folder(Some(path)) {
            fs::create_dir_all(path)?;
            return Ok(Target::Folder(Folder { path: path.to_owned(), given: HashMap::new() }));
        }
        Ok(Target::Stream(Box::new(BufWriter::new(File::create(path)?))))
    }
}

/// True where `path` means a folder.
pub(crate) fn is_folder(path: Option<&Path>) -> bool {
    let ends_with_slash = |path: &Path| path.to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR]);
    path.is_some_and(|path| path.is_dir() || ends_with_slash(path))
}

impl Folder {
    /// Writes `exported` under its name; a name that was given before gets a number.
    fn write(&mut self, exported: &Exported) -> io::Result<()> {
        let count = self.given.entry(exported.name.clone()).or_default();
        *count += 1;
        let name = match (*count, exported.name.rsplit_once('.')) {
            (1, _) => exported.name.clone(),
            (count, Some((stem, ending))) => format!("{stem}-{count}.{ending}"),
            (count, None) => format!("{}-{count}", exported.name),
        };
        fs::write(self.path.join(name), &exported.bytes)
    }
}

/// Writes the answers of many files as one output.
pub(crate) struct Printer {
    format: Format,
    files: usize,
    out: Out,
}

enum Out {
    Stream(Box<dyn Write>),
    Sarif(LogWriter<Box<dyn Write>>),
    Folder(Folder),
}

impl Printer {
    /// Begins the output.
    pub(crate) fn new(
        format: Format,
        target: Target,
        byte_order_mark: bool,
        catalogue: &Catalogue,
    ) -> io::Result<Self> {
        let out = match (target, format) {
            (Target::Folder(folder), _) => Out::Folder(folder),
            (Target::Stream(out), Format::Sarif) => Out::Sarif(LogWriter::new(out)?),
            (Target::Stream(mut out), _) => {
                match format {
                    Format::Json => {
                        writeln!(out, "{{\"version\":\"{}\",\"files\":[", env!("CARGO_PKG_VERSION"))?;
                    }
                    Format::Csv => {
                        let mark = if byte_order_mark { "\u{FEFF}" } else { "" };
                        write!(out, "{mark}{}", csv::head(catalogue))?;
                    }
                    _ => {}
                }
                Out::Stream(out)
            }
        };
        Ok(Printer { format, files: 0, out })
    }

    /// Adds a file's part.
    pub(crate) fn file(&mut self, printed: Printed) -> io::Result<()> {
        match (&mut self.out, printed) {
            (Out::Stream(out), Printed::Bytes(bytes)) => {
                match self.format {
                    Format::Json if self.files > 0 => out.write_all(b",\n")?,
                    Format::Queries | Format::Markdown if self.files > 0 => out.write_all(b"\n\n")?,
                    _ => {}
                }
                out.write_all(&bytes)?;
                if self.format == Format::Jsonl {
                    out.write_all(b"\n")?;
                }
            }
            (Out::Sarif(log), Printed::Sarif(results, notifications)) => log.add(&results, notifications)?,
            (Out::Folder(folder), Printed::File(exported)) => folder.write(&exported)?,
            // A file that could not be read has nothing to write, and each target gets what is made for it.
            _ => return Ok(()),
        }
        self.files += 1;
        Ok(())
    }

    /// Ends the output; `complete` where every file could be read.
    pub(crate) fn close(self, summary: Option<&str>, complete: bool) -> io::Result<()> {
        match self.out {
            Out::Sarif(log) => log.close(complete)?.flush(),
            Out::Folder(_) => Ok(()),
            Out::Stream(mut out) => {
                match self.format {
                    Format::Text => out.write_all(summary.unwrap_or_default().as_bytes())?,
                    Format::Json => out.write_all(b"\n]}\n")?,
                    _ => {}
                }
                out.flush()
            }
        }
    }
}
