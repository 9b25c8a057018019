//! Word's .docx, as Word, LibreOffice, Google Docs, Pages and libraries write it. ECMA-376-1 (Office Open XML).
//!
//! The text is what the document shows with its tracked changes accepted: list numbers counted, footnotes at the end, comments
//! and page headers left out. Every character leads back to its run through the [`Map`](super::Map).

mod fields;
mod numbering;
mod story;
mod styles;

use super::facts::Work;
use super::zip::Package;
use super::{Format, Import, Refusal, encoding};
use crate::message::Message;
use numbering::Numbering;
use story::{Parts, Story};
use styles::Styles;

/// Reads a .docx file. Takes time linear in its inflated parts.
///
/// # Errors
/// Where the package is broken, locked, larger than any manuscript, or not a Word document.
pub fn read(bytes: &[u8]) -> Result<Import, Refusal> {
    let mut package = Package::open(bytes)?;
    let main = main_part(&mut package)?;
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let mut part = |name: &str| -> Result<String, Refusal> {
        let name = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
        package.part(&name)?.map_or(Ok(String::new()), |bytes| encoding::decode(&bytes))
    };
    let styles = Styles::read(&part("styles.xml")?);
    let numbering = Numbering::read(&part("numbering.xml")?);
    let footnotes = part("footnotes.xml")?;
    let endnotes = part("endnotes.xml")?;
    let has_comments = part("comments.xml")?.contains("<w:comment ");
    let Some(document) = package.part(&main)? else { return Err(not_word(&package)) };
    let document = encoding::decode(&document)?;
    if !document.contains("body") {
        return Err(Refusal::new("read-zip-broken"));
    }
    let parts = Parts { document: &document, footnotes: &footnotes, endnotes: &endnotes };
    let names = vec![main, format!("{folder}/footnotes.xml"), format!("{folder}/endnotes.xml")];
    let mut story = Story::new(parts, styles, numbering);
    story.tell();
    if !story.is_whole() {
        return Err(Refusal::new("read-zip-broken"));
    }
    let mut notes = Vec::new();
    if story.changes > 0 {
        notes.push(Message::new("read-note-changes").with("count", story.changes));
    }
    if has_comments {
        notes.push(Message::new("read-note-comments"));
    }
    let (manuscript, map) = story.finish(names);
    Ok(Import { format: Format::Docx, manuscript, map, notes })
}

/// The name of the part that holds the document.
fn main_part(package: &mut Package) -> Result<String, Refusal> {
    let relations = package.part("_rels/.rels")?.unwrap_or_default();
    let relations = encoding::decode(&relations)?;
    let target = super::xml::Items::new(&relations).find_map(|item| match item.kind {
        super::xml::Kind::Open(open) if open.name == "Relationship" => {
            let kind = open.get("Type")?;
            let target = open.get("Target")?.trim_start_matches('/').to_owned();
            kind.ends_with("/officeDocument").then_some(target)
        }
        _ => None,
    });
    match target {
        Some(target) if package.has(&target) && !target.starts_with("xl/") && !target.starts_with("ppt/") => {
            Ok(target)
        }
        _ if package.has("word/document.xml") => Ok("word/document.xml".to_owned()),
        _ => Err(not_word(package)),
    }
}

/// Says what a package is that holds no Word document, and what to do.
fn not_word(package: &Package) -> Refusal {
    let has = |start: &str| package.names().any(|name| name.starts_with(start));
    Refusal::new(if has("mimetype") && has("content.xml") {
        "read-odt"
    } else if has("Index/") {
        "read-pages"
    } else {
        "read-zip-other"
    })
}

/// Adds `works` to those cited before, each once.
fn add_works(all: &mut Vec<Work>, works: Vec<Work>, cited: Option<crate::source::Span>) {
    for work in works {
        all.push(Work { cited, ..work });
    }
}

#[cfg(test)]
mod tests;
