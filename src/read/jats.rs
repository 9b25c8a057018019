//! JATS, the XML that publishers and archives keep articles in (ANSI/NISO Z39.96): title, abstract, text, tables, references.

use rustc_hash::FxHashMap;

use super::entities::decode;
use super::raised::Height;
use super::writer::{Look, Writer};
use super::xml::{Items, Kind, Open};
use super::{Format, Import};

/// Elements within elements beyond this depth are left out.
const DEEPEST: usize = 200;

/// True where `xml` is an article in JATS or its forerunner, the NLM tag set.
pub(super) fn is_jats(xml: &str) -> bool {
    let root = Items::new(xml).take(40).find_map(|item| match item.kind {
        Kind::Open(open) => Some(open.name),
        _ => None,
    });
    root == Some("article") && (xml.contains("<front") || xml.contains("<ref-list") || xml.contains("<body"))
}

/// Reads an article. Takes time linear in `xml`.
pub fn read(xml: &str) -> Import {
    let mut reader = Reader { labels: labels(xml), ..Reader::default() };
    for item in Items::new(xml) {
        match item.kind {
            Kind::Open(open) => reader.open(open),
            Kind::Close(name) => reader.close(name),
            Kind::Text(text) => reader.text(&decode(text)),
            Kind::Raw(text) => reader.text(text),
        }
    }
    let (manuscript, map) = reader.writer.finish(Vec::new());
    Import { format: Format::Jats, manuscript, map, notes: Vec::new() }
}

/// The number of each reference, by its id: printed where a citation is left empty.
fn labels(xml: &str) -> FxHashMap<String, String> {
    let refs = Items::new(xml).filter_map(|item| match item.kind {
        Kind::Open(open) if open.name == "ref" => Some(open.get("id").unwrap_or_default().into_owned()),
        _ => None,
    });
    refs.enumerate().map(|(at, id)| (id, (at + 1).to_string())).collect()
}

#[derive(Default)]
struct Reader<'a> {
    writer: Writer,
    path: Vec<&'a str>,
    skip: Option<usize>,
    labels: FxHashMap<String, String>,
    /// The citation that is open: what to print where it is empty, and where it began.
    empty: Option<(String, usize)>,
    /// The parts of an `element-citation`, which carries no punctuation of its own.
    entry: Option<Entry>,
    /// The section or list that just began has had no title.
    untitled: Option<&'static str>,
    /// A label stands on the line, and what it labels goes on behind it.
    labelled: bool,
    raised: usize,
    lowered: usize,
}

/// The parts of a reference.
#[derive(Default)]
struct Entry {
    authors: Vec<String>,
    parts: FxHashMap<&'static str, String>,
}

impl<'a> Reader<'a> {
    fn inside(&self, name: &str) -> bool {
        self.path.contains(&name)
    }

    fn open(&mut self, open: Open<'a>) {
        self.path.push(open.name);
        if self.skip.is_some() {
            return;
        }
        if self.path.len() > DEEPEST {
            self.skip = Some(self.path.len());
            return;
        }
        match open.name {
            // What is about the article, and formulas that come in two spellings.
            "journal-meta"
            | "history"
            | "pub-history"
            | "permissions"
            | "self-uri"
            | "article-categories"
            | "pub-date"
            | "counts"
            | "custom-meta-group"
            | "funding-group"
            | "author-notes"
            | "aff"
            | "bio"
            | "tex-math"
            | "object-id"
            | "annotation"
            | "annotation-xml"
            | "sub-article"
            | "response"
            | "related-article"
            | "issue"
            | "volume"
            | "elocation-id"
            | "fpage"
            | "lpage"
            | "trans-title-group"
            | "contrib-id"
            | "alt-title"
            | "trans-abstract"
            | "supplementary-material"
            | "floats-wrap"
                if !self.inside("ref") =>
            {
                self.skip = Some(self.path.len());
            }
            "article-id" => {
                if open.get("pub-id-type").as_deref() == Some("doi") {
                    self.writer.paragraph();
                    self.own("DOI: ");
                } else {
                    self.skip = Some(self.path.len());
                }
            }
            "sup" => self.raised += 1,
            "sub" => self.lowered += 1,
            "abstract" => self.untitled = Some("Abstract"),
            "ack" => self.untitled = Some("Acknowledgements"),
            "ref-list" => self.untitled = Some("References"),
            "fn-group" if !self.inside("table-wrap") => self.untitled = Some("Footnotes"),
            "title" | "article-title" if !self.inside("ref") => {
                self.untitled = None;
                self.gap();
            }
            "kwd-group" => {
                self.writer.paragraph();
                self.own("Keywords: ");
            }
            "element-citation" | "nlm-citation" => self.entry = Some(Entry::default()),
            "xref" if open.get("ref-type").as_deref() == Some("bibr") => {
                let label = open.get("rid").and_then(|rid| {
                    let first = rid.split_whitespace().next()?;
                    self.labels.get(first).cloned()
                });
                self.empty = label.map(|label| (label, self.writer.next_start()));
            }
            "p" | "sec" | "table-wrap" | "fig" | "disp-quote" | "list" | "boxed-text" | "contrib-group"
            | "table" | "disp-formula"
                if !self.inside("ref") && !self.inside("td") && !self.inside("th") =>
            {
                self.heading();
                self.gap();
            }
            "ref" | "list-item" | "tr" | "caption" | "break" | "fn" | "def-item" => {
                self.heading();
                if !self.labelled {
                    self.writer.line();
                }
            }
            _ => {}
        }
    }

    /// Writes the title that the part should have, where it has none of its own.
    fn heading(&mut self) {
        if let Some(title) = self.untitled.take() {
            self.writer.paragraph();
            self.own(title);
            self.writer.paragraph();
        }
    }

    /// What stands before a part, which goes on behind its label.
    fn gap(&mut self) {
        if self.labelled {
            self.writer.space();
        } else {
            self.writer.paragraph();
        }
    }

    fn own(&mut self, text: &str) {
        self.writer.own(text);
    }

    fn close(&mut self, name: &'a str) {
        let depth = self.path.len();
        let parent = depth.checked_sub(2).and_then(|at| self.path.get(at)).copied().unwrap_or("");
        self.path.pop();
        if let Some(skip) = self.skip {
            if depth <= skip {
                self.skip = None;
            }
            return;
        }
        match name {
            "sup" => self.raised = self.raised.saturating_sub(1),
            "sub" => self.lowered = self.lowered.saturating_sub(1),
            "xref" => {
                if let Some((label, start)) = self.empty.take()
                    && self.writer.next_start() <= start
                {
                    self.put(&label);
                }
            }
            // "1", "1." and "[1]" before a reference or a note, "Table 1" before a caption.
            "label" if matches!(parent, "ref" | "fn" | "list-item") => {
                if self.writer.text().ends_with(|c: char| c.is_ascii_digit()) {
                    self.own(". ");
                } else {
                    self.writer.space();
                }
            }
            "label" if matches!(parent, "table-wrap" | "fig") => {
                if !self.writer.text().ends_with('.') {
                    self.own(". ");
                }
                self.labelled = true;
            }
            "label" => {
                self.writer.space();
                self.labelled = true;
            }
            "td" | "th" => self.writer.tab(),
            "kwd" => self.own("; "),
            "surname" if !self.inside("ref") => self.writer.space(),
            "contrib" => self.own(", "),
            "element-citation" | "nlm-citation" => {
                if let Some(entry) = self.entry.take() {
                    let text = entry.text();
                    self.put(&text);
                }
            }
            "title" | "article-title" | "p" | "sec" | "table-wrap" | "fig" | "disp-quote" | "list"
            | "abstract" | "kwd-group" | "ref-list" | "article-id" | "contrib-group" | "table"
                if !self.inside("ref") && !self.inside("td") && !self.inside("th") =>
            {
                self.writer.paragraph();
            }
            "ref" | "tr" | "list-item" | "fn" | "def-item" => self.writer.line(),
            _ => {}
        }
    }

    fn put(&mut self, text: &str) {
        let height = if self.raised > 0 {
            Height::Raised
        } else if self.lowered > 0 {
            Height::Lowered
        } else {
            Height::Level
        };
        self.labelled &= text.trim().is_empty();
        self.writer.flow(text, Look { height, concealed: None });
    }

    fn text(&mut self, text: &str) {
        if self.skip.is_some() {
            return;
        }
        let inside = self.path.last().copied().unwrap_or("");
        if let Some(entry) = &mut self.entry {
            entry.add(&self.path, inside, text.trim());
            return;
        }
        let structural = matches!(
            inside,
            "article"
                | "front"
                | "article-meta"
                | "body"
                | "back"
                | "sec"
                | "ref-list"
                | "ref"
                | "table"
                | "tr"
                | "tbody"
                | "thead"
                | "contrib-group"
                | "contrib"
                | "name"
                | "kwd-group"
                | "list"
                | "fig"
                | "table-wrap"
                | "list-item"
                | "abstract"
                | "title-group"
                | "ack"
                | "fn-group"
                | "fn"
                | "caption"
        );
        if !(structural && text.trim().is_empty()) {
            self.put(text);
        }
    }
}

impl Entry {
    fn add(&mut self, path: &[&str], inside: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        match inside {
            "surname" | "collab" => self.authors.push(text.to_owned()),
            "given-names" => {
                if let Some(author) = self.authors.last_mut() {
                    author.push(' ');
                    author.push_str(text);
                }
            }
            _ => {
                const PARTS: [&str; 14] = [
                    "article-title",
                    "chapter-title",
                    "source",
                    "year",
                    "volume",
                    "issue",
                    "fpage",
                    "lpage",
                    "elocation-id",
                    "publisher-name",
                    "publisher-loc",
                    "pub-id",
                    "comment",
                    "ext-link",
                ];
                // Titles have elements of their own: `<italic>`.
                let name = path.iter().rev().find_map(|name| PARTS.iter().find(|part| *part == name));
                if let Some(name) = name {
                    let part = self.parts.entry(name).or_default();
                    if !part.is_empty() {
                        part.push(' ');
                    }
                    part.push_str(text);
                }
            }
        }
    }

    /// The reference in Vancouver's order.
    fn text(&self) -> String {
        let part = |name: &str| self.parts.get(name).map_or("", String::as_str);
        let mut text = self.authors.join(", ");
        let mut sentence = |part: &str| {
            if part.is_empty() {
                return;
            }
            if !text.is_empty() {
                text.push_str(if text.ends_with(['.', '?', '!']) { " " } else { ". " });
            }
            text.push_str(part);
        };
        sentence(part("article-title"));
        sentence(part("chapter-title"));
        sentence(part("source"));
        let publisher = [part("publisher-loc"), part("publisher-name")];
        sentence(&publisher.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": "));
        let mut place = part("year").to_owned();
        if !part("volume").is_empty() {
            place = format!("{place};{}", part("volume"));
        }
        if !part("issue").is_empty() {
            place = format!("{place}({})", part("issue"));
        }
        let first = [part("fpage"), part("elocation-id")].into_iter().find(|page| !page.is_empty());
        if let Some(first) = first {
            place = format!("{place}:{first}");
        }
        if !part("lpage").is_empty() && part("lpage") != part("fpage") {
            place = format!("{place}–{}", part("lpage"));
        }
        sentence(&place);
        sentence(part("comment"));
        sentence(part("pub-id"));
        sentence(part("ext-link"));
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARTICLE: &str = "<?xml version='1.0'?><!DOCTYPE article PUBLIC '-//NLM//DTD JATS' 'x.dtd'><article><front>\
        <journal-meta><journal-title>J Test</journal-title></journal-meta><article-meta>\
        <article-id pub-id-type='doi'>10.1234/a</article-id><article-id pub-id-type='pmid'>1</article-id>\
        <title-group><article-title>Small <italic>cells</italic></article-title></title-group>\
        <contrib-group><contrib><name><surname>Ames</surname><given-names>A</given-names></name></contrib></contrib-group>\
        <abstract><p>We looked.</p></abstract><kwd-group><kwd>cells</kwd><kwd>water</kwd></kwd-group></article-meta></front>\n\
        <body><sec><label>1.</label><title>Introduction</title><p>Shown before [<xref ref-type='bibr' rid='b1'>1</xref>] and\n\
        raised<sup><xref ref-type='bibr' rid='b2'>2</xref></sup>, or empty [<xref ref-type='bibr' rid='b2'/>].</p>\
        <table-wrap><label>Table 1</label><caption><p>Growth.</p></caption><table><tr><td>a</td><td>b</td></tr></table></table-wrap></sec></body>\
        <back><ref-list><ref id='b1'><label>1</label><mixed-citation>Ames A. One. J Test. 2019;1:1–2.</mixed-citation></ref>\
        <ref id='b2'><label>2</label><element-citation><person-group><name><surname>Bond</surname><given-names>B</given-names></name></person-group>\
        <article-title>Two</article-title><source>J Test</source><year>2020</year><volume>2</volume><fpage>3</fpage><lpage>4</lpage>\
        <pub-id pub-id-type='doi'>10.1234/b</pub-id></element-citation></ref></ref-list></back></article>";

    #[test]
    fn an_article_becomes_the_text_that_is_printed() {
        assert!(is_jats(ARTICLE));
        let expected = "DOI: 10.1234/a\n\nSmall cells\n\nAmes A,\n\nAbstract\n\nWe looked.\n\nKeywords: cells; water;\n\n\
            1. Introduction\n\nShown before [1] and raised², or empty [2].\n\nTable 1. Growth.\n\na\tb\n\nReferences\n\n\
            1. Ames A. One. J Test. 2019;1:1–2.\n2. Bond B. Two. J Test. 2020;2:3–4. 10.1234/b";
        assert_eq!(read(ARTICLE).manuscript.body, expected);
    }

    #[test]
    fn other_xml_is_none() {
        assert!(!is_jats("<root><article/></root>") && !is_jats("<html><body/></html>") && !is_jats("plain"));
    }
}
