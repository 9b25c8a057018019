//! Files to texts: which files, and in which encoding. Nothing is guessed: what is not plainly text is refused by name.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The names that mean text in a folder; a file that is named itself may have any.
const EXTENSIONS: [&str; 2] = ["txt", "md"];

/// The files that `arguments` mean, in order; a folder stands for the text files in it, sorted. What cannot be listed
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
            let cause =
                "the folder has no .txt or .md file. Name the files themselves if theirs is another ending";
            files.push(Err(Refused::new(argument, cause)));
        }
    }
    files
}

/// Adds the text files below `folder`. Links to folders are not followed: they may lead in a circle.
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

/// The text of the file `path`, or of standard input where that is `-`.
pub(crate) fn read(path: &Path) -> Result<String, Refused> {
    let bytes = if is_standard_input(path) {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    let bytes = bytes.map_err(|error| Refused::io(path, &error))?;
    decode(bytes).map_err(|cause| Refused::new(path, cause))
}

/// The text that `bytes` hold, without the byte order mark; an error says cause and cure.
fn decode(bytes: Vec<u8>) -> Result<String, String> {
    match bytes.as_slice() {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Err("it is UTF-32. Save it as UTF-8".to_owned()),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [b'%', b'P', b'D', b'F', ..] => {
            Err("it is a PDF. Copy its text into a .txt file, or check the manuscript's own file".to_owned())
        }
        [b'P', b'K', 3, 4, ..] => {
            Err("it is a Word document or another packed file. Save it as plain text in UTF-8".to_owned())
        }
        [0xD0, 0xCF, 0x11, 0xE0, ..] => {
            Err("it is an old Word document. Save it as plain text in UTF-8".to_owned())
        }
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest.to_vec()),
        _ => utf8(bytes),
    }
}

fn utf8(bytes: Vec<u8>) -> Result<String, String> {
    // UTF-16 without its mark would pass as UTF-8, with a NUL beside every letter.
    if let Some(at) = bytes.iter().position(|&byte| byte == 0) {
        return Err(format!(
            "it has a NUL at byte {at}, so it is binary, or UTF-16 without a byte order mark. \
             If it is text, save it as UTF-8"
        ));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        let line = bytes.iter().take(at).filter(|&&byte| byte == b'\n').count() + 1;
        let byte = bytes.get(at).copied().unwrap_or_default();
        format!("it is not UTF-8: byte 0x{byte:02X} at offset {at}, in line {line}. Save it as UTF-8")
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err("it begins as UTF-16 but ends within a character. Save it again, as UTF-8".to_owned());
    }
    char::decode_utf16(pairs.iter().map(|&pair| unit(pair)))
        .collect::<Result<String, _>>()
        .map_err(|error| format!("it begins as UTF-16 but is not: {error}. Save it again, as UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn byte_order_marks_are_honoured_and_left_out() {
        for bytes in [
            &b"\xEF\xBB\xBF\xC3\xA9x"[..],
            b"\xFF\xFE\xE9\x00x\x00",
            b"\xFE\xFF\x00\xE9\x00x",
            "éx".as_bytes(),
        ] {
            assert_eq!(decode(bytes.to_vec()), Ok("éx".to_owned()), "{bytes:x?}");
        }
        assert_eq!(decode(Vec::new()), Ok(String::new()));
    }

    #[test]
    fn what_is_not_text_is_refused_with_cause_and_cure() {
        for (bytes, cause) in [
            (&b"one\ntwo \xE9"[..], "byte 0xE9 at offset 8, in line 2"),
            (b"\xFF\xFE\xE9", "ends within a character"),
            (b"\xFF\xFE\x00\xD8x\x00", "begins as UTF-16 but is not"),
            (b"\xFF\xFE\x00\x00x\x00\x00\x00", "UTF-32"),
            (b"x\x00y\x00", "NUL at byte 1"),
            (b"%PDF-1.7\n", "PDF"),
            (b"PK\x03\x04\x14", "Word document"),
            (b"\xD0\xCF\x11\xE0\xA1", "old Word document"),
        ] {
            let refused = decode(bytes.to_vec()).unwrap_err();
            assert!(refused.contains(cause), "{refused}");
        }
    }
}
