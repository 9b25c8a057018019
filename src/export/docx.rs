//! Author queries as a Word document (ECMA-376): a table with a row a query and room for the reply.

use std::fmt::{self, Display, Write};

use crate::message::{Catalogue, Message};

use super::queries::{Queries, Query, more};
use super::xml::{Escaped, is_right_to_left};
use super::zip::Package;

const CONTENT_TYPES: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Default Extension="xml" ContentType="application/xml"/>"#,
    r#"<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"#,
    r#"<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>"#,
    r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#,
    "</Types>"
);

const PACKAGE_RELATIONS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>"#,
    "</Relationships>"
);

const DOCUMENT_RELATIONS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>"#,
    "</Relationships>"
);

/// The namespace of every element here (Transitional, which every word processor reads).
const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Widths of the columns in twentieths of a point; together an A4 page between margins of 2 cm.
const WIDTHS: [u32; 3] = [850, 5838, 2950];

/// The queries as a document.
pub fn write(queries: &Queries, catalogue: &Catalogue) -> Vec<u8> {
    let mut body = String::new();
    // Writing to a string cannot fail.
    let _ = document(&mut body, queries, catalogue);
    let mut package = Package::default();
    package.add("[Content_Types].xml", CONTENT_TYPES.as_bytes());
    package.add("_rels/.rels", PACKAGE_RELATIONS.as_bytes());
    package.add("word/document.xml", body.as_bytes());
    package.add("word/_rels/document.xml.rels", DOCUMENT_RELATIONS.as_bytes());
    package.add("word/styles.xml", styles(catalogue).as_bytes());
    package.add("docProps/core.xml", properties(queries, catalogue).as_bytes());
    package.finish()
}

fn document(out: &mut String, queries: &Queries, catalogue: &Catalogue) -> fmt::Result {
    write!(
        out,
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="{NAMESPACE}"><w:body>"#
    )?;
    paragraph(out, "Title", &[Run::plain(&queries.title)])?;
    for line in queries.date.iter().chain([&queries.counts]) {
        paragraph(out, "Note", &[Run::plain(line)])?;
    }
    let summary = Message::new("export-understood").with("summary", queries.understood.as_str());
    paragraph(out, "Note", &[Run::plain(&catalogue.render(&summary))])?;
    let opening = if queries.list.is_empty() { "export-none" } else { "export-intro" };
    paragraph(out, "Normal", &[Run::plain(&catalogue.word(opening))])?;
    if !queries.list.is_empty() {
        table(out, queries, catalogue)?;
    }
    if !queries.not_checked.is_empty() {
        paragraph(out, "Heading1", &[Run::plain(&catalogue.word("export-not-checked"))])?;
        for reason in &queries.not_checked {
            paragraph(out, "Normal", &[Run::plain(reason)])?;
        }
    }
    let made = Message::new("export-made").with("version", env!("CARGO_PKG_VERSION"));
    paragraph(out, "Note", &[Run::plain(&catalogue.render(&made))])?;
    out.push_str(concat!(
        r#"<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>"#,
        r#"<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>"#,
        "</w:sectPr></w:body></w:document>"
    ));
    Ok(())
}

fn table(out: &mut String, queries: &Queries, catalogue: &Catalogue) -> fmt::Result {
    out.push_str(r#"<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>"#);
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        write!(out, r#"<w:{side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>"#)?;
    }
    out.push_str(r#"</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>"#);
    for (side, width) in [("top", 60), ("left", 100), ("bottom", 60), ("right", 100)] {
        write!(out, r#"<w:{side} w:w="{width}" w:type="dxa"/>"#)?;
    }
    out.push_str("</w:tblCellMar></w:tblPr><w:tblGrid>");
    for width in WIDTHS {
        write!(out, r#"<w:gridCol w:w="{width}"/>"#)?;
    }
    // The head is repeated on every page, and no row is torn apart.
    out.push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (width, word) in WIDTHS.into_iter().zip(["export-query", "export-question", "export-reply"]) {
        cell(out, width, |out| paragraph(out, "Head", &[Run::plain(&catalogue.word(word))]))?;
    }
    out.push_str("</w:tr>");
    for query in &queries.list {
        row(out, query, catalogue)?;
    }
    out.push_str("</w:tbl>");
    Ok(())
}

fn row(out: &mut String, query: &Query, catalogue: &Catalogue) -> fmt::Result {
    let [mark, question, reply] = WIDTHS;
    out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    cell(out, mark, |out| paragraph(out, "Head", &[Run::plain(&query.mark())]))?;
    cell(out, question, |out| {
        paragraph(out, "Note", &[Run::plain(&query.position)])?;
        let quotation = &query.quotation;
        let marked = Run { text: &quotation.marked, marked: true };
        paragraph(out, "Quote", &[Run::plain(&quotation.before), marked, Run::plain(&quotation.after)])?;
        paragraph(out, "Normal", &[Run::plain(&query.question)])?;
        for (label, words) in notes(query, catalogue) {
            paragraph(out, "Note", &[Run::plain(&format!("{label}: ")), Run::plain(&words)])?;
        }
        Ok(())
    })?;
    cell(out, reply, |out| paragraph(out, "Normal", &[]))?;
    out.push_str("</w:tr>");
    Ok(())
}

/// What stands below a question: label and words.
pub(super) fn notes(query: &Query, catalogue: &Catalogue) -> Vec<(String, String)> {
    let mut notes = Vec::new();
    let mut note = |code, words: String| notes.push((catalogue.word(code), words));
    for suggestion in &query.suggestions {
        note("export-suggestion", suggestion.clone());
    }
    if let Some(proof) = &query.proof {
        note("export-proof", proof.clone());
    }
    for related in &query.related.0 {
        let text = &related.quotation.marked;
        note("export-related", format!("{} ({}): “{text}”", related.position, related.shows));
    }
    if let Some(more) = more(query.related.1, catalogue) {
        note("export-related", more);
    }
    let also: Vec<String> = query.also.0.iter().cloned().chain(more(query.also.1, catalogue)).collect();
    if !also.is_empty() {
        note("export-also", also.join("; "));
    }
    notes
}

fn cell(out: &mut String, width: u32, content: impl FnOnce(&mut String) -> fmt::Result) -> fmt::Result {
    write!(out, r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>"#)?;
    content(out)?;
    out.push_str("</w:tc>");
    Ok(())
}

/// Words in one look.
struct Run<'a> {
    text: &'a str,
    marked: bool,
}

impl<'a> Run<'a> {
    fn plain(text: &'a str) -> Self {
        Run { text, marked: false }
    }
}

/// A paragraph of a style below. It runs from right to left where its first letter does.
fn paragraph(out: &mut String, style: &str, runs: &[Run]) -> fmt::Result {
    let text: String = runs.iter().map(|run| run.text).collect();
    let turned = is_right_to_left(&text);
    let bidi = if turned { "<w:bidi/>" } else { "" };
    write!(out, r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{bidi}</w:pPr>"#)?;
    for run in runs.iter().filter(|run| !run.text.is_empty()) {
        let mark = if run.marked { r#"<w:b/><w:bCs/><w:highlight w:val="yellow"/>"# } else { "" };
        let rtl = if turned { "<w:rtl/>" } else { "" };
        write!(out, "<w:r>")?;
        if !mark.is_empty() || turned {
            write!(out, "<w:rPr>{mark}{rtl}</w:rPr>")?;
        }
        write!(out, r#"<w:t xml:space="preserve">{}</w:t></w:r>"#, Escaped(run.text))?;
    }
    out.push_str("</w:p>");
    Ok(())
}

fn styles(catalogue: &Catalogue) -> String {
    let language = catalogue.locale().tag();
    let style = |id: &str, name: &str, paragraph: &str, run: &str| {
        format!(
            r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"#
        )
    };
    let own: [&dyn Display; 5] = [
        &style(
            "Title",
            "Title",
            r#"<w:keepNext/><w:spacing w:after="120"/>"#,
            r#"<w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/>"#,
        ),
        &style(
            "Heading1",
            "heading 1",
            r#"<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/>"#,
            r#"<w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/>"#,
        ),
        &style("Head", "Query head", r#"<w:spacing w:after="40"/>"#, "<w:b/><w:bCs/>"),
        // The manuscript's words are not to be found fault with a second time, by the word processor.
        &style("Quote", "Quote", r#"<w:spacing w:after="60"/>"#, "<w:i/><w:iCs/><w:noProof/>"),
        &style(
            "Note",
            "Query note",
            r#"<w:spacing w:after="40"/>"#,
            r#"<w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/>"#,
        ),
    ];
    let own: String = own.iter().map(ToString::to_string).collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="{NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="{language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>{own}</w:styles>"#
    )
}

fn properties(queries: &Queries, catalogue: &Catalogue) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title><dc:creator>Proofmark</dc:creator><dc:language>{}</dc:language></cp:coreProperties>"#,
        Escaped(&queries.title),
        catalogue.locale().tag()
    )
}

#[cfg(test)]
mod tests {
    use super::super::queries::tests::queries;
    use super::super::zip::tests::parts;
    use super::*;

    /// The text of each paragraph of a part, read as XML.
    fn paragraphs(xml: &str) -> Vec<String> {
        use quick_xml::events::Event;
        let mut reader = quick_xml::Reader::from_str(xml);
        let mut paragraphs: Vec<String> = Vec::new();
        loop {
            match reader.read_event().unwrap() {
                Event::Start(tag) if tag.name().as_ref() == "w:p" => paragraphs.push(String::new()),
                Event::Text(text) => paragraphs.last_mut().unwrap().push_str(&text),
                Event::GeneralRef(name) => {
                    let text = quick_xml::escape::unescape(&format!("&{};", &*name)).unwrap().into_owned();
                    paragraphs.last_mut().unwrap().push_str(&text);
                }
                Event::Eof => return paragraphs,
                _ => {}
            }
        }
    }

    #[test]
    fn a_reader_finds_each_query_and_room_for_its_reply() {
        let queries = queries("Introduction\nA start [1,2]. As <shown> by others & us [3].\n");
        let parts = parts(&write(&queries, &Catalogue::english()));
        let paragraphs = paragraphs(&parts["word/document.xml"]);
        let at = paragraphs.iter().position(|text| text == "AQ1").unwrap();
        assert_eq!(
            paragraphs[at..at + 6],
            [
                "AQ1",
                "Introduction, paragraph 1, line 2",
                "As <shown> by others & us [3].",
                "Reference 3 is cited here, but the list ends at 2. Could you please add the missing reference, or correct the number?",
                "Proof: the list ends at 2",
                "",
            ]
        );
    }

    #[test]
    fn every_part_is_well_formed_and_announced() {
        let parts =
            parts(&write(&queries("Introduction\nAs \u{1}\u{FFFE} shown [1,2,3].\n"), &Catalogue::english()));
        for (name, content) in &parts {
            let mut reader = quick_xml::Reader::from_str(content);
            while reader.read_event().unwrap() != quick_xml::events::Event::Eof {}
            let announced = name.ends_with(".rels")
                || name == "[Content_Types].xml"
                || CONTENT_TYPES.contains(&format!("PartName=\"/{name}\""));
            assert!(announced, "{name}");
        }
        assert_eq!(parts.len(), 6);
    }

    #[test]
    fn words_from_right_to_left_are_set_so() {
        let queries = queries("Introduction\nA start [1,2].\nكما ذكر سابقا [3] في النص.\n");
        let document = &parts(&write(&queries, &Catalogue::english()))["word/document.xml"];
        assert!(
            document.contains(r#"<w:pStyle w:val="Quote"/><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr>"#),
            "{document}"
        );
    }

    #[test]
    fn the_same_report_gives_the_same_bytes() {
        let write = || write(&queries("Introduction\nAs shown [1,2,3].\n"), &Catalogue::english());
        assert_eq!(write(), write());
    }
}
