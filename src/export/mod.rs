//! Reports written out: in words and plain objects, in bytes or UTF-16 units, for people and for programs.
//!
//! [`write()`] is the one door: a format, a report and its manuscript in; bytes with a file name and a media type out. The lists
//! for people are all made of [`queries::Queries`].

pub mod brief;
pub mod comments;
pub mod csv;
pub mod docx;
pub mod html;
pub mod json;
pub mod markdown;
pub mod plain;
pub mod position;
pub mod queries;
pub mod quotation;
pub mod rule_page;
pub mod sarif;
pub mod view;
mod xml;
mod zip;

use serde::Deserialize;

use crate::Manuscript;
use crate::finding::Severity;
use crate::message::{Catalogue, Message};
use crate::read::{self, Import, Refusal};
use crate::report::Report;
use queries::Queries;

/// What a report can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Author queries as plain text, to copy into a letter.
    Text,
    /// Author queries in Markdown (CommonMark).
    Markdown,
    /// Author queries as a page of their own.
    Html,
    /// Author queries as a Word document.
    Docx,
    /// Author queries as a table for a spreadsheet (RFC 4180).
    Csv,
    /// The whole report, as `docs/report.schema.json` has it.
    Json,
    /// SARIF 2.1.0, for code hosts and editors.
    Sarif,
}

impl Format {
    /// All of them, those for people first.
    pub const ALL: [Format; 7] = [
        Format::Text,
        Format::Markdown,
        Format::Html,
        Format::Docx,
        Format::Csv,
        Format::Json,
        Format::Sarif,
    ];

    /// The ending of its files.
    pub const fn ending(self) -> &'static str {
        match self {
            Format::Text => "txt",
            Format::Markdown => "md",
            Format::Html => "html",
            Format::Docx => "docx",
            Format::Csv => "csv",
            Format::Json => "json",
            Format::Sarif => "sarif",
        }
    }

    /// Its media type (IANA; SARIF's is OASIS's).
    pub const fn media_type(self) -> &'static str {
        match self {
            Format::Text => "text/plain;charset=utf-8",
            Format::Markdown => "text/markdown;charset=utf-8",
            Format::Html => "text/html;charset=utf-8",
            Format::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Format::Csv => "text/csv;charset=utf-8",
            Format::Json => "application/json",
            Format::Sarif => "application/sarif+json",
        }
    }
}

/// What is known of a manuscript beside its text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct About {
    /// The name of its file, with or without folders; empty where it was pasted.
    pub file: String,
    /// The day of the export.
    pub date: Option<Date>,
    /// CSV begins with a byte order mark, without which Excel takes it for another encoding.
    pub byte_order_mark: bool,
}

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Date {
    /// The year.
    pub year: u32,
    /// The month, from 1.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
}

impl Date {
    /// The day that comes `days` after 1 January 1970; `None` beyond the year 9999.
    pub fn since_1970(days: u32) -> Option<Date> {
        let (mut year, mut left) = (1970, days);
        let leap =
            |year: u32| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        loop {
            let length = if leap(year) { 366 } else { 365 };
            if left < length {
                break;
            }
            left -= length;
            year += 1;
            if year > 9999 {
                return None;
            }
        }
        let february = if leap(year) { 29 } else { 28 };
        for (month, length) in (1..).zip([31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
            if left < length {
                return Some(Date { year, month, day: left + 1 });
            }
            left -= length;
        }
        None
    }

    /// As the language writes it: "23 November 2026".
    pub fn words(self, catalogue: &Catalogue) -> String {
        let Date { year, month, day } = self;
        catalogue
            .render(&Message::new("export-date").with("year", year).with("month", month).with("day", day))
    }
}

/// A report as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The name to save it under: the manuscript's, and what this is.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A severity in words: "Error".
fn severity(severity: Severity, catalogue: &Catalogue) -> String {
    catalogue.word(match severity {
        Severity::Error => "page-severity-error",
        Severity::Warning => "page-severity-warning",
        Severity::Info => "page-severity-info",
    })
}

/// The longest stem that a file's name is made of, in characters.
const STEM: usize = 80;

impl About {
    /// The file's name without its folders.
    fn base(&self) -> &str {
        self.file.rsplit(['/', '\\']).next().unwrap_or("")
    }

    fn title(&self, catalogue: &Catalogue) -> String {
        let file = self.base();
        if file.is_empty() {
            catalogue.word("export-title")
        } else {
            let file = quotation::visible(file, true);
            catalogue.render(&Message::new("export-title-of").with("file", file))
        }
    }

    /// The name of an export: `paper.docx` gives `paper-queries.html`. Path separators and what else file systems refuse is
    /// left out.
    pub fn name(&self, format: Format, catalogue: &Catalogue) -> String {
        let stem = self.stem();
        let what = match format {
            Format::Json | Format::Sarif => "proofmark".to_owned(),
            _ => catalogue.word("export-file"),
        };
        format!("{stem}-{what}.{}", format.ending())
    }

    /// The name of the Word document that is given back with comments: `paper.docx` gives `paper-comments.docx`.
    pub fn commented_name(&self, catalogue: &Catalogue) -> String {
        format!("{}-{}.docx", self.stem(), catalogue.word("export-file-comments"))
    }

    /// The file's name without folders and ending.
    fn stem(&self) -> String {
        let file = self.base();
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let refused = |c: char| c.is_control() || "<>:\"/\\|?*".contains(c) || is_invisible(c);
        let stem: String = stem.chars().filter(|&c| !refused(c)).take(STEM).collect();
        match stem.trim_matches([' ', '.']) {
            "" => "manuscript".to_owned(),
            stem => stem.to_owned(),
        }
    }
}

/// True for characters that turn a file's name round or hide in it.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// The Word document `file` with the findings of `report` as comments. `import` is what the reader made of it, and the
/// report must be of that text.
///
/// # Errors
/// Where `import` is of no Word document, or the document is built in a way that takes no comments.
pub fn write_comments(
    file: &[u8],
    import: &Import,
    report: &Report,
    about: &About,
    catalogue: &Catalogue,
) -> Result<Exported, Refusal> {
    if import.format != read::Format::Docx {
        return Err(Refusal { message: Message::new("export-comments-docx") });
    }
    let bytes = comments::write(file, import, report, about, catalogue)?;
    Ok(Exported { name: about.commented_name(catalogue), media_type: Format::Docx.media_type(), bytes })
}

/// `report` on `manuscript` in `format`.
pub fn write(
    format: Format,
    report: &Report,
    manuscript: &Manuscript,
    about: &About,
    catalogue: &Catalogue,
) -> Exported {
    let queries = || Queries::new(report, manuscript, about, catalogue);
    let bytes = match format {
        Format::Text => plain::write(&queries(), catalogue).into_bytes(),
        Format::Markdown => markdown::write(&queries(), catalogue).into_bytes(),
        Format::Html => html::write(&queries(), catalogue).into_bytes(),
        Format::Docx => docx::write(&queries(), catalogue),
        Format::Csv => csv::write(&[(&about.file, queries())], about.byte_order_mark, catalogue).into_bytes(),
        Format::Json => json::bytes(&about.file, report, manuscript, catalogue),
        Format::Sarif => sarif::bytes(&about.file, report, manuscript, catalogue),
    };
    Exported { name: about.name(format, catalogue), media_type: format.media_type(), bytes }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_are_named_after_the_manuscript_and_stay_in_their_folder() {
        for (file, expected) in [
            ("paper.docx", "paper-queries.html"),
            ("", "manuscript-queries.html"),
            ("../../etc/passwd", "passwd-queries.html"),
            ("C:\\papers\\a.b.txt", "a.b-queries.html"),
            ("..", "manuscript-queries.html"),
            ("a\u{202E}b<c>:\"|?*.txt", "abc-queries.html"),
        ] {
            let about = About { file: file.to_owned(), ..About::default() };
            assert_eq!(about.name(Format::Html, &Catalogue::english()), expected);
        }
    }

    #[test]
    fn days_are_counted_from_1970() {
        for (days, year, month, day) in [
            (0, 1970, 1, 1),
            (11_016, 2000, 2, 29),
            (11_017, 2000, 3, 1),
            (20_780, 2026, 11, 23),
            (47_540, 2100, 2, 28),
        ] {
            assert_eq!(Date::since_1970(days), Some(Date { year, month, day }), "{days}");
        }
        assert_eq!(Date::since_1970(u32::MAX), None);
    }

    #[test]
    fn every_format_is_written_even_of_nothing() {
        let report = crate::check(&Manuscript::default(), &crate::Options::default());
        for format in Format::ALL {
            let about = About::default();
            let exported = write(format, &report, &Manuscript::default(), &about, &Catalogue::english());
            assert!(!exported.bytes.is_empty() && exported.name.ends_with(format.ending()), "{format:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_of_the_manuscript_stays_unescaped(sentence in "[ -~\\u{0}-\\u{1F}é😀مש\u{202E}\u{FFFE}]{0,60}") {
            let text = format!(
                "Introduction\nA start [1,2].\n<script>{sentence}</script> recieve [3] & <b onclick=x>.\n\n\
                 References\n1. Ames A. One. J Test. 2019;1:1-2.\n2. Bond B. Two. J Test. 2020;2:3-4.\n"
            );
            let manuscript = Manuscript::new(text);
            let report = crate::check(&manuscript, &crate::Options::default());
            let about = About { file: format!("<i>{sentence}.docx"), ..About::default() };
            for format in Format::ALL {
                let bytes = write(format, &report, &manuscript, &about, &Catalogue::english()).bytes;
                match format {
                    Format::Html => well_formed(&bytes),
                    Format::Docx => zip::tests::parts(&bytes).values().for_each(|part| well_formed(part.as_bytes())),
                    Format::Csv => {
                        let mut reader = ::csv::Reader::from_reader(bytes.as_slice());
                        proptest::prop_assert!(reader.records().all(|record| record.is_ok_and(|r| r.len() == 13)));
                    }
                    Format::Markdown => {
                        let text = String::from_utf8(bytes).unwrap();
                        proptest::prop_assert!(!text.replace("\\\\", "").replace("\\<", "").contains('<'), "{}", text);
                    }
                    Format::Json | Format::Sarif => {
                        proptest::prop_assert!(serde_json::from_slice::<serde_json::Value>(&bytes).is_ok());
                    }
                    Format::Text => {
                        let text = String::from_utf8(bytes).unwrap();
                        proptest::prop_assert!(!text.contains(char::from_u32(0x202E).unwrap()), "{}", text);
                    }
                }
            }
        }
    }

    /// Fails where `markup` is no XML, or holds an element of the manuscript's.
    fn well_formed(markup: &[u8]) {
        use quick_xml::events::Event;
        let mut reader = quick_xml::Reader::from_reader(markup);
        let mut buffer = Vec::new();
        loop {
            match reader.read_event_into(&mut buffer).unwrap() {
                Event::Start(tag) | Event::Empty(tag) => {
                    assert!(!["script", "b", "i"].contains(&tag.name().as_ref()), "<{}>", &*tag);
                }
                Event::Eof => return,
                _ => {}
            }
            buffer.clear();
        }
    }
}
