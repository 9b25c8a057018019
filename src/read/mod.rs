//! What comes in: the bytes of a file or of a paste to a [`Manuscript`], one format a file.
//!
//! The text that a reader makes is what the person sees in the box and what [`check`](crate::check) is given. Superscripts
//! become Unicode superscripts, numbers that only a list's format knew stand as text, cells are parted by tabs. Beside the
//! text stand the [`Facts`] that the format knew, a [`Map`] back to the file, and notes to the person.

pub mod docx;
pub(crate) mod encoding;
mod entities;
mod facts;
pub mod html;
pub mod jats;
mod json;
mod map;
pub mod markdown;
mod markup;
mod numerals;
mod raised;
pub mod tex;
mod visible;
mod writer;
pub(crate) mod xml;
pub(crate) mod zip;

pub use facts::{Concealment, Facts, Hidden, UndefinedKey, Work};
pub use map::{Map, Run, Segment, Touched};

use serde::Serialize;

use crate::Manuscript;
use crate::message::Message;

/// What a reader answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// What the bytes turned out to be.
    pub format: Format,
    /// The text, with the facts that the format knew.
    pub manuscript: Manuscript,
    /// From the text back to the file; only DOCX has one.
    pub map: Map,
    /// What the person should know of the reading: what was left out, what may be lost.
    pub notes: Vec<Message>,
}

/// The formats that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Plain text.
    Text,
    /// HTML.
    Html,
    /// Word's format since 2007, which other programs write too.
    Docx,
    /// The XML of publishers.
    Jats,
    /// LaTeX.
    Tex,
    /// Markdown.
    Markdown,
}

/// Why something was not read: cause and cure, as a sentence of the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The sentence.
    pub message: Message,
}

impl Refusal {
    /// A refusal with that code.
    fn new(code: &'static str) -> Self {
        Refusal { message: Message::new(code) }
    }
}

/// Reads a file. Its format is told by its content; its `name` decides only between kinds of plain text. `beside` gives the
/// bytes of another file by the name that this one calls it by (a TeX file's bibliography), or `None`.
///
/// # Errors
/// A [`Refusal`] with cause and cure, where the file is of a format that is not read, broken, locked, or too large.
pub fn file(
    name: &str,
    bytes: &[u8],
    beside: &mut dyn FnMut(&str) -> Option<Vec<u8>>,
) -> Result<Import, Refusal> {
    refuse_packed(bytes)?;
    if bytes.starts_with(b"PK\x03\x04") {
        return docx::read(bytes);
    }
    let text = encoding::decode(bytes)?;
    let ending = name.rsplit('.').next().unwrap_or("").to_ascii_lowercase();
    if is_html(&text, &ending) {
        return Ok(html::read(&text));
    }
    if text.trim_start().starts_with('<') && jats::is_jats(&text) {
        return Ok(jats::read(&text));
    }
    if ending == "tex" || text.contains("\\documentclass") && text.contains("\\begin{document}") {
        return Ok(tex::read(name, &text, beside));
    }
    if ending == "xml" {
        return Err(Refusal::new("read-xml"));
    }
    if matches!(ending.as_str(), "md" | "markdown") {
        return Ok(markdown::read(&text));
    }
    Ok(Import {
        format: Format::Text,
        manuscript: Manuscript::new(text),
        map: Map::default(),
        notes: Vec::new(),
    })
}

/// Reads plain text in UTF-8, or in UTF-16 with its byte order mark, and takes it as it is.
///
/// # Errors
/// Where it is in another encoding, or no text.
pub fn text(bytes: &[u8]) -> Result<String, Refusal> {
    encoding::decode(bytes)
}

/// Says what to do instead, for the formats that are known and not read.
fn refuse_packed(bytes: &[u8]) -> Result<(), Refusal> {
    let code = match bytes {
        [b'%', b'P', b'D', b'F', ..] => "read-pdf",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "read-doc",
        [b'{', b'\\', b'r', b't', b'f', ..] => "read-rtf",
        _ => return Ok(()),
    };
    Err(Refusal::new(code))
}

/// True where a text is a page: by its first tag, or by its ending and a tag somewhere.
fn is_html(text: &str, ending: &str) -> bool {
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let start: String = start.chars().take(2000).collect::<String>().to_ascii_lowercase();
    let named = matches!(ending, "html" | "htm" | "xhtml");
    start.starts_with("<!doctype html")
        || start.starts_with("<html")
        || start.starts_with("<?xml") && start.contains("<html")
        || start.starts_with("version:0.9") && start.contains("<html")
        || named && text.contains('<')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str, bytes: &[u8]) -> Result<Import, Refusal> {
        file(name, bytes, &mut |_| None)
    }

    #[test]
    fn the_content_tells_the_format() {
        for (name, bytes, format) in [
            ("a.txt", &b"<!DOCTYPE html><p>x"[..], Format::Html),
            ("a", b"\n<html><p>x", Format::Html),
            ("a.htm", b"<p>x</p>", Format::Html),
            ("a.txt", b"<p>x</p>", Format::Text),
            ("a.html", b"plain", Format::Text),
            ("a.txt", b"<?xml version='1.0'?><article><body><p>x</p></body></article>", Format::Jats),
        ] {
            assert_eq!(read(name, bytes).unwrap().format, format, "{name}");
        }
    }
}
