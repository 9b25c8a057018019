//! A Word document given back with the findings as comments, and nothing else changed.
//!
//! Into `word/document.xml` text is only inserted: the marks of each comment's range, its reference, and where a range begins
//! or ends within a run, the end of that run and the beginning of another with the same properties. Comments that are there
//! stay. Every other part of the package is copied byte for byte, except the three that announce the comments.

use std::collections::BTreeMap;
use std::fmt::Write;

use rustc_hash::FxHashSet;

use crate::message::Catalogue;
use crate::read::xml::{Items, Kind};
use crate::read::zip::Package;
use crate::read::{Import, Refusal, Segment, encoding};
use crate::report::Report;
use crate::sort;
use crate::source::Span;

use super::queries::{Queries, Query};
use super::xml::{Escaped, is_right_to_left};
use super::{About, Date, docx, zip};

const COMMENTS_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const STRICT: &str = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

/// The document `file` with a comment for each finding of `report`; `import` is what [`crate::read::docx::read`] made of it,
/// and `report` must be of that text.
///
/// # Errors
/// Where the package cannot be read or written.
pub fn write(
    file: &[u8],
    import: &Import,
    report: &Report,
    about: &About,
    catalogue: &Catalogue,
) -> Result<Vec<u8>, Refusal> {
    let mut package = Package::open(file)?;
    let main = import.map.parts.first().cloned().unwrap_or_default();
    let Some(document) = text(&mut package, &main)? else { return Err(Refusal::impossible()) };
    let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
    let relations_name = in_folder(folder, &format!("_rels/{name}.rels"));
    let relations = text(&mut package, &relations_name)?;
    let comments_name = relations
        .as_deref()
        .and_then(comments_target)
        .map_or_else(|| in_folder(folder, "comments.xml"), |target| resolved(folder, &target));
    let comments = text(&mut package, &comments_name)?;
    let Some(types) = text(&mut package, "[Content_Types].xml")? else { return Err(Refusal::impossible()) };

    let words = Words::of(&document);
    let first = [Some(document.as_str()), comments.as_deref()].into_iter().flatten().map(next_id).max();
    let first = first.unwrap_or(0);
    let queries = Queries::one_each(report, &import.manuscript, about, catalogue).list;
    let mut marks = Marks::new(&document, &words);
    for (id, query) in (first..).zip(&queries) {
        marks.comment(id, query, import);
    }
    let lost = marks.lost.clone();
    let list = |prefix: &str| -> Option<String> {
        let comment = |(id, query)| comment(id, query, lost.contains(&id), prefix, about, catalogue);
        (!prefix.is_empty()).then(|| (first..).zip(&queries).map(comment).collect())
    };
    let Some(own) = list("w:").filter(|_| !words.prefix.is_empty()) else {
        return Err(Refusal::impossible());
    };

    let mut parts = vec![(main.clone(), marks.written().into_bytes())];
    let namespace = words.namespace.unwrap_or("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    let comments_part = match comments {
        Some(before) => {
            let list = list(prefix_of(&before, "comments").unwrap_or_default());
            list.and_then(|list| appended(&before, &list)).ok_or_else(Refusal::impossible)?
        }
        None => format!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="{namespace}">{own}</w:comments>"#
        ),
    };
    let is_announced = relations.as_deref().and_then(comments_target).is_some();
    if !is_announced {
        let relation = relation(relations.as_deref().unwrap_or(""), namespace);
        let relations = match &relations {
            Some(before) => appended(before, &relation).ok_or_else(Refusal::impossible)?,
            None => format!(
                r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relation}</Relationships>"#
            ),
        };
        parts.push((relations_name, relations.into_bytes()));
    }
    if !types.contains(&format!("\"/{comments_name}\"")) && !types.contains(&format!("'/{comments_name}'")) {
        let prefix = prefix_of(&types, "Types").unwrap_or_default();
        let entry =
            format!(r#"<{prefix}Override PartName="/{comments_name}" ContentType="{COMMENTS_TYPE}"/>"#);
        let types = appended(&types, &entry).ok_or_else(Refusal::impossible)?;
        parts.push(("[Content_Types].xml".to_owned(), types.into_bytes()));
    }
    parts.push((comments_name, comments_part.into_bytes()));
    zip::with_parts(file, &parts).ok_or_else(Refusal::impossible)
}

impl Refusal {
    /// The document is built in a way to which no comment can be added without changing it.
    fn impossible() -> Self {
        Refusal { message: crate::message::Message::new("export-comments-impossible") }
    }
}

/// A part as text. It is written back in UTF-8, so no other encoding is taken.
fn text(package: &mut Package, name: &str) -> Result<Option<String>, Refusal> {
    let Some(bytes) = package.part(name)? else { return Ok(None) };
    let text = encoding::decode(&bytes)?;
    let same = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes) == text.as_bytes();
    if same { Ok(Some(text)) } else { Err(Refusal::impossible()) }
}

fn in_folder(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// The part that a relationship's target names, seen from `folder`.
fn resolved(folder: &str, target: &str) -> String {
    match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => in_folder(folder, target.trim_start_matches("./")),
    }
}

/// The target of the relationship to the comments, where there is one.
fn comments_target(relations: &str) -> Option<String> {
    Items::new(relations).find_map(|item| match item.kind {
        Kind::Open(open) if open.name == "Relationship" => {
            let kind = open.get("Type")?;
            (kind == TRANSITIONAL || kind == STRICT).then(|| open.get("Target").map(|t| t.into_owned()))?
        }
        _ => None,
    })
}

/// A relationship to the comments, with an id that is not in use.
fn relation(relations: &str, namespace: &str) -> String {
    let prefix = prefix_of(relations, "Relationships").unwrap_or_default();
    let kind = if namespace.starts_with("http://purl.oclc.org") { STRICT } else { TRANSITIONAL };
    let id = (1u32..)
        .map(|number| format!("rIdComments{number}"))
        .find(|id| !relations.contains(&format!("\"{id}\"")) && !relations.contains(&format!("'{id}'")));
    format!(r#"<{prefix}Relationship Id="{}" Type="{kind}" Target="comments.xml"/>"#, id.unwrap_or_default())
}

/// `part` with `entry` as the last child of its root.
fn appended(part: &str, entry: &str) -> Option<String> {
    let trimmed = part.trim_end();
    if let Some(root) = trimmed.strip_suffix("/>") {
        // An empty root: it is opened.
        let start = root.rfind('<')?;
        let name = root.get(start + 1..)?.split([' ', '\t', '\r', '\n']).next()?;
        return Some(format!("{root}>{entry}</{name}>"));
    }
    let end = trimmed.rfind("</")?;
    Some(format!("{}{entry}{}", part.get(..end)?, part.get(end..)?))
}

/// The prefix, colon included, of the first element with the local name `name`.
fn prefix_of<'a>(part: &'a str, name: &str) -> Option<&'a str> {
    part.match_indices('<').find_map(|(at, _)| {
        let rest = part.get(at + 1..)?;
        let tag = rest.split([' ', '\t', '\r', '\n', '>', '/']).next()?;
        let prefix = tag.strip_suffix(name)?;
        (prefix.is_empty() || prefix.ends_with(':')).then_some(prefix)
    })
}

/// The first id above all that comments and their marks have in `part`.
fn next_id(part: &str) -> u32 {
    let ids = Items::new(part).filter_map(|item| match item.kind {
        Kind::Open(open) if open.name.starts_with("comment") => u32::try_from(open.number("id")?).ok(),
        _ => None,
    });
    ids.max().map_or(0, |id| id.saturating_add(1))
}

/// What names a document's elements carry.
struct Words<'a> {
    /// Before each element's name: `w:`.
    prefix: &'a str,
    namespace: Option<&'a str>,
}

impl<'a> Words<'a> {
    fn of(document: &'a str) -> Self {
        let prefix = prefix_of(document, "document").unwrap_or("w:");
        let declaration = match prefix.strip_suffix(':') {
            Some(prefix) => format!("xmlns:{prefix}="),
            None => "xmlns=".to_owned(),
        };
        let value = document.find(&declaration).and_then(|at| document.get(at + declaration.len()..));
        let namespace = value.and_then(|value| {
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            value.get(1..)?.split(quote).next()
        });
        Words { prefix, namespace }
    }
}

/// How the text is cut at a byte, to set a mark between two runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cut {
    /// It lies between two runs already.
    None,
    /// Between two children of the run with this element.
    Run(Span),
    /// Within the text of the run with this element.
    Text(Span),
}

/// What is set at one byte.
#[derive(Debug)]
struct Mark {
    cut: Cut,
    /// The comments whose range ends there.
    ends: Vec<u32>,
    /// Those whose range is there and empty.
    points: Vec<u32>,
    /// Those whose range begins there.
    starts: Vec<u32>,
}

/// The marks to be set.
struct Marks<'a> {
    document: &'a str,
    words: &'a Words<'a>,
    /// By byte.
    at: BTreeMap<usize, Mark>,
    /// Behind which start tags of texts their white space must be declared to count.
    preserved: FxHashSet<usize>,
    /// Comments whose place is not in the document's own text.
    lost: FxHashSet<u32>,
}

impl<'a> Marks<'a> {
    fn new(document: &'a str, words: &'a Words<'a>) -> Self {
        Marks {
            document,
            words,
            at: BTreeMap::new(),
            preserved: FxHashSet::default(),
            lost: FxHashSet::default(),
        }
    }

    /// Marks the place of `query` as comment `id`. What the reader made itself, as the number of a list, and what stands in
    /// a note, where Word allows no comment, is told at the first run.
    fn comment(&mut self, id: u32, query: &Query, import: &Import) {
        let touched: Vec<_> = import
            .map
            .touched(&import.manuscript.body, query.place.span)
            .filter(|touched| touched.segment.part == 0 && touched.segment.run.is_some())
            .collect();
        let ends = touched.first().zip(touched.last()).and_then(|(first, last)| {
            Some((self.cut(first.segment, first.first, false)?, self.cut(last.segment, last.last, true)?))
        });
        let ends = ends.filter(|(start, end)| start.0 <= end.0);
        let (start, end) = ends.unwrap_or_else(|| {
            self.lost.insert(id);
            let segments = import.map.segments.iter().filter(|segment| segment.part == 0);
            let first = segments.filter_map(|segment| segment.run).map(|run| run.element.start).min();
            let first = first.unwrap_or(usize::MAX);
            ((first, Cut::None), (first, Cut::None))
        });
        if start.0 == end.0 {
            self.entry(start).points.push(id);
        } else {
            self.entry(start).starts.push(id);
            self.entry(end).ends.push(id);
        }
    }

    fn entry(&mut self, (byte, cut): (usize, Cut)) -> &mut Mark {
        let mark = || Mark { cut, ends: Vec::new(), points: Vec::new(), starts: Vec::new() };
        self.at.entry(byte).or_insert_with(mark)
    }

    /// Where to cut for the character `index` of a segment's source, at a range's `end` or beginning. `None` where no cut is
    /// possible.
    fn cut(&mut self, segment: &Segment, index: usize, end: bool) -> Option<(usize, Cut)> {
        let run = segment.run?.element;
        let source = segment.source;
        let raw = self.document.get(source.range())?;
        if raw.starts_with("<!") {
            return None;
        }
        if raw.starts_with('<') {
            let at = if index == 0 { source.start } else { source.end };
            return self.between(run, at);
        }
        let tag = run.start + self.document.get(run.start..source.start)?.rfind('<')?;
        let preserved = self.document.get(tag..source.start)?.contains("xml:space");
        let mut at = source.start + byte_of(raw, index);
        if !preserved && raw.trim().len() < raw.len() {
            // White space at its edges counts for nothing, and would begin to count in a part of it: it stays whole.
            at = if end { source.end } else { source.start };
        }
        if at == source.start {
            return self.between(run, tag);
        }
        if at >= source.end {
            let close = self.document.get(source.end..run.end)?.find('>')?;
            return self.between(run, source.end + close + 1);
        }
        if !preserved {
            self.preserved.insert(source.start.checked_sub(1)?);
        }
        Some((at, Cut::Text(run)))
    }

    /// The cut at `at`, between two children of `run`; before or behind the run where nothing else is there.
    fn between(&self, run: Span, at: usize) -> Option<(usize, Cut)> {
        let content = run.start + self.opening(run)?.len();
        if self.document.get(content..at)?.trim().is_empty() {
            return Some((run.start, Cut::None));
        }
        let rest = self.document.get(at..run.end)?;
        if rest.rfind("</").is_some_and(|close| rest.get(..close).is_some_and(|rest| rest.trim().is_empty()))
        {
            return Some((run.end, Cut::None));
        }
        Some((at, Cut::Run(run)))
    }

    /// The beginning of a run: its start tag and its properties.
    fn opening(&self, run: Span) -> Option<&'a str> {
        let text = self.document.get(run.range())?;
        let mut depth = 0usize;
        let mut end = None;
        for item in Items::new(text) {
            match item.kind {
                Kind::Open(open) if open.name == "r" && end.is_none() => end = Some(item.span.end),
                Kind::Open(open) if open.name == "rPr" => depth += 1,
                Kind::Close("rPr") => {
                    depth = depth.checked_sub(1)?;
                    end = Some(item.span.end);
                    if depth == 0 {
                        break;
                    }
                }
                Kind::Text(text) if text.trim().is_empty() => {}
                _ if depth > 0 => {}
                _ => break,
            }
        }
        text.get(..end?)
    }

    /// The start of a run like that of `run`: the same properties, but no record of how they once were.
    fn again(&self, run: Span) -> String {
        let opening = self.opening(run).unwrap_or("");
        let properties = opening.find('>').and_then(|at| opening.get(at + 1..)).unwrap_or("").trim();
        let prefix = self.words.prefix;
        let (from, to) = (format!("<{prefix}rPrChange"), format!("</{prefix}rPrChange>"));
        let properties = match (properties.find(&from), properties.find(&to)) {
            (Some(start), Some(end)) if start < end => {
                let before = properties.get(..start).unwrap_or("");
                let after = properties.get(end + to.len()..).unwrap_or("");
                format!("{before}{after}")
            }
            _ => properties.to_owned(),
        };
        format!("<{prefix}r>{properties}")
    }

    /// The document with its marks.
    fn written(&self) -> String {
        let w = self.words.prefix;
        let mut out = String::with_capacity(self.document.len() + 512 * self.at.len());
        let mut places: Vec<usize> = self.at.keys().chain(&self.preserved).copied().collect();
        sort::sort(&mut places);
        places.dedup();
        let mut done = 0;
        for at in places {
            let Some(before) = self.document.get(done..at) else { continue };
            out.push_str(before);
            done = at;
            if self.preserved.contains(&at) {
                out.push_str(" xml:space=\"preserve\"");
            }
            let Some(Mark { cut, ends, points, starts }) = self.at.get(&at) else { continue };
            match cut {
                Cut::None => {}
                Cut::Run(_) => out.push_str(&format!("</{w}r>")),
                Cut::Text(_) => out.push_str(&format!("</{w}t></{w}r>")),
            }
            // Writing to a string cannot fail.
            let start = |out: &mut String, id: &u32| write!(out, "<{w}commentRangeStart {w}id=\"{id}\"/>");
            let end = |out: &mut String, id: &u32| {
                write!(
                    out,
                    "<{w}commentRangeEnd {w}id=\"{id}\"/><{w}r><{w}commentReference {w}id=\"{id}\"/></{w}r>"
                )
            };
            for id in ends {
                let _ = end(&mut out, id);
            }
            for id in points {
                let _ = start(&mut out, id).and_then(|()| end(&mut out, id));
            }
            for id in starts {
                let _ = start(&mut out, id);
            }
            match cut {
                Cut::None => {}
                Cut::Run(run) => out.push_str(&self.again(*run)),
                Cut::Text(run) => {
                    out.push_str(&self.again(*run));
                    out.push_str(&format!("<{w}t xml:space=\"preserve\">"));
                }
            }
        }
        out.push_str(self.document.get(done..).unwrap_or(""));
        out
    }
}

/// The byte of the character `index` in raw XML text, in which a reference such as `&amp;` is one character.
fn byte_of(raw: &str, index: usize) -> usize {
    let mut left = index;
    let mut at = 0;
    while left > 0 {
        let Some(rest) = raw.get(at..) else { break };
        let Some(c) = rest.chars().next() else { break };
        let reference = rest.find(';').filter(|_| c == '&').map(|end| end + 1);
        at += reference.unwrap_or(c.len_utf8());
        left -= 1;
    }
    at
}

/// The comment `id` in words, its elements named with the prefix `w`. One that is `lost` says where it belongs, since it
/// cannot stand there.
fn comment(id: u32, query: &Query, lost: bool, w: &str, about: &About, catalogue: &Catalogue) -> String {
    let date = about.date.map_or_else(String::new, |Date { year, month, day }| {
        format!(" {w}date=\"{year:04}-{month:02}-{day:02}T00:00:00Z\"")
    });
    let mut texts = Vec::new();
    if lost {
        texts.extend([query.position.clone(), format!("“{}”", query.quotation.text())]);
    }
    texts.push(query.question.clone());
    let notes = docx::notes(query, catalogue).into_iter();
    texts.extend(notes.map(|(label, words)| format!("{label}: {words}")));
    texts.push(query.rule.to_owned());
    let mut out = format!("<{w}comment {w}id=\"{id}\" {w}author=\"Proofmark\" {w}initials=\"PM\"{date}>");
    for text in texts {
        let turned = is_right_to_left(&text);
        let bidi = if turned { format!("<{w}pPr><{w}bidi/></{w}pPr>") } else { String::new() };
        let rtl = if turned { format!("<{w}rPr><{w}rtl/></{w}rPr>") } else { String::new() };
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            "<{w}p>{bidi}<{w}r>{rtl}<{w}t xml:space=\"preserve\">{}</{w}t></{w}r></{w}p>",
            Escaped(&text)
        );
    }
    let _ = write!(out, "</{w}comment>");
    out
}

#[cfg(test)]
mod tests {
    use super::super::zip::Package as Packed;
    use super::super::zip::tests::parts;
    use super::*;
    use crate::read::docx as reader;
    use crate::{Options, check};

    const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const TYPES: &str = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>\
        <Default Extension='xml' ContentType='application/xml'/></Types>";
    const RELATIONS: &str =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'/>";
    const COMMENTED: &str = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\
        <Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments' \
        Target='comments.xml'/></Relationships>";

    fn paragraph(runs: &str) -> String {
        format!("<w:p>{runs}</w:p>")
    }

    fn run(text: &str) -> String {
        format!("<w:r><w:rPr><w:i/></w:rPr><w:t>{text}</w:t></w:r>")
    }

    /// A document with these runs in its one paragraph of text, a list of two references, and these other parts.
    fn document(runs: &str, others: &[(&str, &str)]) -> Vec<u8> {
        let body: String = [
            run("Introduction"),
            run("As others say [1,2]."),
            runs.to_owned(),
            run("References"),
            run("1. Ames A. One. J Test. 2019;1:1-2."),
            run("2. Bond B. Two. J Test. 2020;2:3-4."),
        ]
        .iter()
        .map(|runs| paragraph(runs))
        .collect();
        let main =
            format!("<w:document xmlns:w='{NAMESPACE}'><w:body>{body}<w:sectPr/></w:body></w:document>");
        let mut package = Packed::default();
        package.add("[Content_Types].xml", TYPES.as_bytes());
        package.add("word/document.xml", main.as_bytes());
        for (name, content) in others {
            package.add(name, content.as_bytes());
        }
        package.finish()
    }

    /// The parts of `file` with its findings as comments.
    fn commented(file: &[u8]) -> BTreeMap<String, String> {
        let import = reader::read(file).unwrap();
        let report = check(&import.manuscript, &Options::default());
        assert!(!report.findings.is_empty(), "nothing found in {:?}", import.manuscript.body);
        let about = About { date: Some(Date { year: 2026, month: 11, day: 23 }), ..About::default() };
        let written = write(file, &import, &report, &about, &Catalogue::english()).unwrap();
        assert_eq!(
            reader::read(&written).unwrap().manuscript.body,
            import.manuscript.body,
            "the text has changed"
        );
        parts(&written)
    }

    /// What is between the first paragraph's end and the reference list in the document that `commented` gave.
    fn marked(parts: &BTreeMap<String, String>) -> String {
        let document = &parts["word/document.xml"];
        let mut reader = quick_xml::Reader::from_str(document);
        while reader.read_event().unwrap() != quick_xml::events::Event::Eof {}
        document.split("</w:p>").nth(2).unwrap().trim_start_matches("<w:p>").to_owned()
    }

    #[test]
    fn a_place_within_a_run_is_marked_exactly() {
        let parts = commented(&document(&run("Here &amp; there [3] too."), &[]));
        assert_eq!(
            marked(&parts),
            "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Here &amp; there [</w:t></w:r>\
             <w:commentRangeStart w:id=\"0\"/>\
             <w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">3</w:t></w:r>\
             <w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>\
             <w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">] too.</w:t></w:r>"
        );
        let comments = &parts["word/comments.xml"];
        assert!(
            comments.contains("w:author=\"Proofmark\" w:initials=\"PM\" w:date=\"2026-11-23T00:00:00Z\"")
        );
        assert!(comments.contains(">Reference 3 is cited here, but the list ends at 2."), "{comments}");
        assert!(parts["[Content_Types].xml"].contains("PartName=\"/word/comments.xml\""));
        assert!(parts["word/_rels/document.xml.rels"].contains("Target=\"comments.xml\""));
    }

    #[test]
    fn whole_runs_are_not_cut() {
        let runs = [run("Here ["), run("3"), run("] too.")].concat();
        let parts = commented(&document(&runs, &[("word/_rels/document.xml.rels", RELATIONS)]));
        let number = run("3");
        assert!(
            marked(&parts).contains(&format!(
                "<w:commentRangeStart w:id=\"0\"/>{number}<w:commentRangeEnd w:id=\"0\"/>\
                 <w:r><w:commentReference w:id=\"0\"/></w:r>"
            )),
            "{}",
            marked(&parts)
        );
        assert!(parts["word/_rels/document.xml.rels"].ends_with("Target=\"comments.xml\"/></Relationships>"));
    }

    #[test]
    fn a_place_over_several_runs_and_tabs_is_marked_from_end_to_end() {
        let runs = "<w:r><w:t>Here</w:t><w:tab/><w:t>[3</w:t></w:r><w:r><w:rPr><w:b/><w:rPrChange w:id='9'><w:rPr/></w:rPrChange>\
                    </w:rPr><w:t>4] too.</w:t></w:r>";
        let marked = marked(&commented(&document(runs, &[])));
        assert!(
            marked.contains(
                "[</w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">3</w:t>"
            ),
            "{marked}"
        );
        let again = "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">] too.";
        assert!(marked.contains(again), "a record of changes must not be repeated: {marked}");
    }

    #[test]
    fn comments_that_are_there_stay_and_ids_go_on() {
        let before = format!(
            "<w:comments xmlns:w='{NAMESPACE}'><w:comment w:id='7' w:author='A'><w:p><w:r><w:t>Mine</w:t></w:r></w:p>\
             </w:comment></w:comments>"
        );
        let runs = format!(
            "<w:commentRangeStart w:id='7'/>{}<w:commentRangeEnd w:id='7'/><w:r><w:commentReference w:id='7'/></w:r>",
            run("Here [3] and [4].")
        );
        let others = [("word/_rels/document.xml.rels", COMMENTED), ("word/comments.xml", before.as_str())];
        let parts = commented(&document(&runs, &others));
        let comments = &parts["word/comments.xml"];
        assert!(comments.starts_with(before.trim_end_matches("</w:comments>")), "{comments}");
        assert!(comments.contains("w:id=\"8\"") && comments.contains("w:id=\"9\""), "{comments}");
        assert_eq!(parts["word/_rels/document.xml.rels"], COMMENTED);
        assert!(marked(&parts).starts_with("<w:commentRangeStart w:id='7'/><w:r>"));
    }

    #[test]
    fn other_parts_and_the_words_between_the_marks_stay_as_they_are() {
        let file = document(&run("Here [3] and [4]."), &[("word/media/image1.png", "not a picture")]);
        let (before, after) = (parts(&file), commented(&file));
        assert_eq!(before["word/media/image1.png"], after["word/media/image1.png"]);
        // What was there is there still, in its order: text was only inserted.
        let mut rest = after["word/document.xml"].chars();
        assert!(before["word/document.xml"].chars().all(|c| rest.any(|other| other == c)));
    }

    #[test]
    fn what_the_document_does_not_hold_itself_is_told_at_its_beginning() {
        let notes = "<w:footnotes><w:footnote w:id='1'><w:p><w:r><w:t>As noted before [3].</w:t></w:r></w:p></w:footnote></w:footnotes>";
        let runs = format!("{}<w:r><w:footnoteReference w:id='1'/></w:r>", run("Here."));
        let file = document(&runs, &[("word/footnotes.xml", notes)]);
        let import = reader::read(&file).unwrap();
        assert!(import.manuscript.body.contains("As noted before [3]."), "{:?}", import.manuscript.body);
        let mut report = check(&import.manuscript, &Options::default());
        let at = import.manuscript.body.find("[3]").unwrap();
        let place = crate::finding::Place::body(Span::new(at + 1, at + 2));
        report.findings = vec![crate::finding::Finding::new(place, crate::message::Message::new("doi-own"))];
        let written = write(&file, &import, &report, &About::default(), &Catalogue::english()).unwrap();
        let parts = parts(&written);
        let document = &parts["word/document.xml"];
        assert!(document.contains("<w:body><w:p><w:commentRangeStart w:id=\"0\"/>"), "{document}");
        assert!(parts["word/comments.xml"].contains("As noted before [3]."));
    }

    #[test]
    fn a_document_in_another_encoding_is_refused() {
        let file = document(&run("Here [3]."), &[]);
        let (mut import, name) = (reader::read(&file).unwrap(), "word/styles.xml");
        import.map.parts = vec![name.to_owned()];
        let report = check(&import.manuscript, &Options::default());
        let refused = write(&file, &import, &report, &About::default(), &Catalogue::english()).unwrap_err();
        assert_eq!(refused.message.code, "export-comments-impossible");
    }

    proptest::proptest! {
        #[test]
        fn however_the_text_is_cut_into_runs_it_stays_the_same(cuts in proptest::collection::vec(0usize..60, 0..6)) {
            let text = "Here [3] &amp; the recieve of [4, 5] there.";
            let units: Vec<&str> = vec!["Here [", "3", "] ", "&amp;", " the reci", "eve", " of [4", ", 5", "] there."];
            let mut runs = String::new();
            let mut part = String::new();
            for (at, unit) in units.iter().enumerate() {
                part.push_str(unit);
                if cuts.contains(&at) {
                    runs.push_str(&run(&std::mem::take(&mut part)));
                }
            }
            runs.push_str(&run(&part));
            let parts = commented(&document(&runs, &[]));
            let document = &parts["word/document.xml"];
            let words: String = marked(&parts).split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
            proptest::prop_assert_eq!(words, text);
            for id in 0..document.matches("commentRangeStart").count() {
                let at = |mark: &str| document.find(&format!("<w:{mark} w:id=\"{id}\"/>"));
                proptest::prop_assert!(at("commentRangeStart") < at("commentRangeEnd"));
                proptest::prop_assert!(at("commentRangeEnd") < at("commentReference"));
            }
        }
    }

    #[test]
    fn words_of_the_manuscript_stay_words() {
        let parts = commented(&document(&run("The &lt;w:p&gt; recieve &amp; it."), &[]));
        let comments = &parts["word/comments.xml"];
        assert!(comments.contains("Is “recieve” meant as “receive”?"), "{comments}");
        let mut reader = quick_xml::Reader::from_str(comments);
        while reader.read_event().unwrap() != quick_xml::events::Event::Eof {}
    }
}
