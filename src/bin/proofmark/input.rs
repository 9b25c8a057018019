//! Files to texts: which files, and their bytes. What they hold is read by `proofmark::read`.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use proofmark::message::Catalogue;
use proofmark::read::{self, Import, Refusal};

/// The endings that mean a manuscript in a folder; a file that is named itself may have any. Those that are not read are
/// here too, so that nobody takes them for checked.
const EXTENSIONS: [&str; 12] =
    ["txt", "md", "html", "htm", "xhtml", "docx", "tex", "xml", "doc", "odt", "rtf", "pages"];

/// The files that `arguments` mean, in order; a folder stands for the manuscripts in it, sorted. What cannot be listed
/// comes as an error in its place.
pub(crate) fn list(arguments: &[PathBuf]) -> Vec<Result<PathBuf, Refused>> {
    let mut files = Vec::new();
    for argument in arguments {
        if is_standard_input(argument) || !argument.is_dir() {
            files.push(Ok(argument.clone()));
            continue;
        }
        let before = files.len();
        walk(argument, &mut files);
        if files.len() == before {
            let cause = "the folder has no manuscript (.docx, .tex, .html, .xml, .txt, .md). \
                         Name the files themselves if theirs is another ending";
            files.push(Err(Refused::new(argument, cause)));
        }
    }
    files
}

/// Adds the manuscripts below `folder`. Links to folders are not followed: they may lead in a circle.
fn walk(folder: &Path, files: &mut Vec<Result<PathBuf, Refused>>) {
    let entries = fs::read_dir(folder).and_then(|entries| {
        let mut paths = entries
            .map(|entry| entry.and_then(|entry| Ok((entry.path(), entry.file_type()?.is_dir()))))
            .collect::<io::Result<Vec<(PathBuf, bool)>>>()?;
        paths.sort();
        Ok(paths)
    });
    match entries {
        Err(error) => files.push(Err(Refused::io(folder, &error))),
        Ok(entries) => {
            for (path, is_folder) in entries {
                let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
                if is_folder {
                    walk(&path, files);
                } else if ending.is_some_and(|ending| EXTENSIONS.contains(&ending.as_str())) {
                    files.push(Ok(path));
                }
            }
        }
    }
}

/// True for `-`.
pub(crate) fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Why a file was not checked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refused {
    /// The file's name as it was given.
    pub(crate) path: String,
    /// The cause and the cure, without the full stop.
    pub(crate) cause: String,
}

impl Refused {
    /// `path` was refused because of `cause`.
    pub(crate) fn new(path: &Path, cause: impl Into<String>) -> Self {
        Refused { path: path.display().to_string(), cause: cause.into() }
    }

    /// `path` could not be opened or read.
    pub(crate) fn io(path: &Path, error: &io::Error) -> Self {
        let cause = match error.kind() {
            io::ErrorKind::NotFound => "there is no such file. Check the name".to_owned(),
            io::ErrorKind::PermissionDenied => "it may not be read. Check its permissions".to_owned(),
            _ => format!("it could not be read: {error}"),
        };
        Refused::new(path, cause)
    }
}

/// What the file `path` holds, or standard input where that is `-`.
pub(crate) fn read(path: &Path, catalogue: &Catalogue) -> Result<Import, Refused> {
    let bytes = bytes(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut beside = |name: &str| fs::read(path.parent()?.join(name)).ok();
    read::file(&name, &bytes, &mut beside).map_err(|refusal| refused(path, &refusal, catalogue))
}

/// The lines of a plain text, whatever it looks like.
pub(crate) fn read_text(path: &Path, catalogue: &Catalogue) -> Result<String, Refused> {
    read::text(&bytes(path)?).map_err(|refusal| refused(path, &refusal, catalogue))
}

/// What `work` makes of the bytes of a file that was read before. Standard input cannot be read twice.
pub(crate) fn again<T>(
    path: &Path,
    catalogue: &Catalogue,
    work: impl FnOnce(&[u8]) -> Result<T, Refusal>,
) -> Result<T, Refused> {
    if is_standard_input(path) {
        return Err(Refused::new(path, "for comments name the file itself, not standard input"));
    }
    work(&bytes(path)?).map_err(|refusal| refused(path, &refusal, catalogue))
}

fn refused(path: &Path, refusal: &Refusal, catalogue: &Catalogue) -> Refused {
    Refused::new(path, catalogue.render(&refusal.message).trim_end_matches('.'))
}

fn bytes(path: &Path) -> Result<Vec<u8>, Refused> {
    let bytes = if is_standard_input(path) {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    bytes.map_err(|error| Refused::io(path, &error))
}
