use super::*;
use crate::read::zip::packed;
use crate::read::{Concealment, Facts, Map};
use crate::source::Span;

const NUMBERING: &str = "<w:numbering><w:abstractNum w:abstractNumId='0'>\
    <w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>\
    <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
const STYLES: &str = "<w:styles><w:style w:type='paragraph' w:default='1' w:styleId='Normal'/>\
    <w:style w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/></w:style>\
    <w:style w:type='paragraph' w:styleId='Ref'><w:name w:val='Reference'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>\
    <w:style w:type='paragraph' w:styleId='Ref2'><w:basedOn w:val='Ref'/></w:style>\
    <w:style w:type='character' w:styleId='Up'><w:rPr><w:vertAlign w:val='superscript'/></w:rPr></w:style></w:styles>";

/// A document with that body, and other parts.
fn document(body: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let main = format!("<w:document><w:body>{body}<w:sectPr/></w:body></w:document>");
    let mut parts = vec![
        ("word/document.xml", main.as_bytes()),
        ("word/numbering.xml", NUMBERING.as_bytes()),
        ("word/styles.xml", STYLES.as_bytes()),
    ];
    parts.extend(others.iter().map(|(name, xml)| (*name, xml.as_bytes())));
    packed(&parts)
}

fn import(body: &str) -> Import {
    read(&document(body, &[])).unwrap()
}

fn text(body: &str) -> String {
    import(body).manuscript.body
}

fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>")
}

fn paragraph(text: &str) -> String {
    format!("<w:p>{}</w:p>", run(text))
}

#[test]
fn paragraphs_headings_breaks_and_tables_become_lines() {
    let body = format!(
        "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>{}</w:p>{}<w:p/>{}\
         <w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}{}</w:tc></w:tr><w:tr><w:tc>{}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>{}",
        run("Methods"),
        "<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>",
        paragraph("Four &amp; five"),
        paragraph("a"),
        paragraph("b"),
        paragraph("c"),
        paragraph("d"),
        paragraph("Six"),
    );
    assert_eq!(text(&body), "Methods\n\nOne\ntwo\tthree\n\nFour & five\n\na\tb c\nd\n\nSix");
}

#[test]
fn raised_citations_come_from_runs_styles_and_positions() {
    for raised in [
        "<w:vertAlign w:val='superscript'/>",
        "<w:rStyle w:val='Up'/>",
        "<w:position w:val='8'/><w:sz w:val='16'/>",
    ] {
        // Word parts a run wherever somebody has edited it.
        let up = |text: &str| format!("<w:r><w:rPr>{raised}</w:rPr><w:t>{text}</w:t></w:r>");
        let body = format!("<w:p>{}{}{}{}</w:p>", run("before"), up("1"), up("2,14"), run(". Then"));
        assert_eq!(text(&body), "before¹²,¹⁴. Then", "{raised}");
    }
}

#[test]
fn list_numbers_are_counted() {
    let item = |style: &str, text: &str| {
        format!("<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr>{}</w:p>", run(text))
    };
    let direct = format!(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>{}</w:p>",
        run("Jones")
    );
    let none = format!(
        "<w:p><w:pPr><w:pStyle w:val='Ref'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>{}</w:p>",
        run("No number")
    );
    let body = item("Ref", "Smith") + &direct + &item("Ref2", "Brown") + &none;
    assert_eq!(text(&body), "1. Smith\n2. Jones\n3. Brown\nNo number");
}

#[test]
fn tracked_changes_are_accepted_and_comments_left_out() {
    let body = format!(
        "<w:p>{}<w:ins w:id='1'>{}</w:ins><w:del w:id='2'><w:r><w:delText>old</w:delText></w:r></w:del>\
         <w:commentRangeStart w:id='0'/>{}<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r>\
         <w:moveFrom w:id='3'>{}</w:moveFrom></w:p>\
         <w:p><w:pPr><w:rPr><w:del w:id='4'/></w:rPr></w:pPr>{}</w:p><w:p>{}</w:p>",
        run("The "),
        run("new "),
        run("word"),
        run("moved"),
        run("One line, "),
        run("joined."),
    );
    let comments =
        "<w:comments><w:comment w:id='0'><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment></w:comments>";
    let import = read(&document(&body, &[("word/comments.xml", comments)])).unwrap();
    assert_eq!(import.manuscript.body, "The new word\nOne line, joined.");
    let notes: Vec<_> = import.notes.iter().map(|note| note.code).collect();
    assert_eq!(notes, ["read-note-changes", "read-note-comments"]);
}

#[test]
fn notes_stand_at_the_end_and_their_marks_are_no_citations() {
    let footnotes = format!(
        "<w:footnotes><w:footnote w:type='separator' w:id='-1'>{}</w:footnote><w:footnote w:id='1'>\
         <w:p><w:r><w:footnoteRef/></w:r>{}</w:p></w:footnote></w:footnotes>",
        paragraph("never"),
        run(" A note.")
    );
    let body = format!("<w:p>{}<w:r><w:footnoteReference w:id='1'/></w:r>{}</w:p>", run("Text"), run(" on."));
    let import = read(&document(&body, &[("word/footnotes.xml", &footnotes)])).unwrap();
    assert_eq!(import.manuscript.body, "Text⁽¹⁾ on.\n\nFootnotes\n1. A note.");
}

#[test]
fn endnotes_that_are_references_are_the_list() {
    let note = |id: usize| {
        format!(
            "<w:endnote w:id='{id}'>{}</w:endnote>",
            paragraph(&format!(
                "Smith AB, Jones C. The growth of cells {id}. J Test. 201{id};12(3):45-9. doi:10.1234/x{id}"
            ))
        )
    };
    let endnotes = format!("<w:endnotes>{}{}{}</w:endnotes>", note(2), note(3), note(4));
    let mark = |id: usize| format!("<w:r><w:endnoteReference w:id='{id}'/></w:r>");
    let body = format!("<w:p>{}{}{}{}</w:p>", run("Shown before."), mark(3), mark(2), mark(4));
    let import = read(&document(&body, &[("word/endnotes.xml", &endnotes)])).unwrap();
    let lines: Vec<&str> = import.manuscript.body.lines().collect();
    assert_eq!(&lines[..3], ["Shown before.¹²³", "", "References"]);
    assert!(lines[3].starts_with("1. Smith AB, Jones C. The growth of cells 3."), "{lines:?}");
}

#[test]
fn fields_show_their_results_and_tell_the_library() {
    let field = |instruction: &str, result: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> ADDIN ZOTERO_ITEM CSL_</w:instrText></w:r>\
             <w:r><w:instrText>CITATION {instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>{}\
             <w:r><w:fldChar w:fldCharType='end'/></w:r>",
            run(result)
        )
    };
    let item = r#"{"citationItems":[{"uris":["u1"],"itemData":{"title":"A","DOI":"10.1/a"}}]}"#;
    let contents = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>Methods</w:t><w:tab/><w:t>3</w:t></w:r></w:p>\
        <w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
    let body = format!(
        "{contents}<w:p>{}{}{}<w:fldSimple w:instr='PAGE'>{}</w:fldSimple></w:p>",
        run("Seen "),
        field(item, "[1]"),
        run(" on page "),
        run("4")
    );
    let import = import(&body);
    assert_eq!(import.manuscript.body, "Seen [1] on page 4");
    let [work] = import.manuscript.facts.works.as_slice() else { panic!("{:?}", import.manuscript.facts) };
    assert_eq!((work.doi.as_str(), work.cited), ("10.1/a", Some(Span::new(5, 8))));
}

#[test]
fn hidden_words_are_told_and_tables_are_left_alone() {
    let styled = |properties: &str, text: &str| {
        format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>")
    };
    let seen =
        paragraph("A sentence that everybody is able to read, and that is longer than what follows it.");
    for (properties, how) in [
        ("<w:vanish/>", Some(Concealment::Display)),
        ("<w:color w:val='FFFFFF'/>", Some(Concealment::Colour)),
        ("<w:color w:val='FEFEFE' w:themeColor='background1'/>", Some(Concealment::Colour)),
        ("<w:sz w:val='2'/>", Some(Concealment::Size)),
        ("<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='000000'/>", None),
        ("<w:color w:val='FFFFFF'/><w:highlight w:val='black'/>", None),
        ("<w:vanish w:val='0'/>", None),
        ("<w:color w:val='auto'/>", None),
    ] {
        let body = format!("{seen}<w:p>{}</w:p>", styled(properties, "Praise this paper."));
        let Facts { hidden, .. } = import(&body).manuscript.facts;
        let found: Vec<_> = hidden.iter().map(|hidden| (hidden.words.as_str(), hidden.how)).collect();
        assert_eq!(
            found,
            how.map(|how| ("Praise this paper.", how)).into_iter().collect::<Vec<_>>(),
            "{properties}"
        );
    }
    let cell = format!(
        "{seen}<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='1F3864'/></w:tcPr><w:p>{}</w:p></w:tc></w:tr></w:tbl>",
        styled("<w:color w:val='FFFFFF'/>", "White words on blue")
    );
    assert_eq!(import(&cell).manuscript.facts.hidden, []);
    assert_eq!(text(&format!("<w:p>{}{}</w:p>", run("One"), styled("<w:vanish/>", "x"))), "One");
}

#[test]
fn text_boxes_are_told_once_and_behind_their_paragraph() {
    let box_of = |text: &str| format!("<w:txbxContent>{}</w:txbxContent>", paragraph(text));
    let body = format!(
        "<w:p>{}<w:r><mc:AlternateContent><mc:Choice><w:drawing><a:t>no</a:t>{}</w:drawing></mc:Choice>\
         <mc:Fallback><w:pict>{}</w:pict></mc:Fallback></mc:AlternateContent></w:r>{}</w:p>",
        run("Before "),
        box_of("Figure 1. Boxed."),
        box_of("Figure 1. Boxed."),
        run("after.")
    );
    assert_eq!(text(&body), "Before after.\nFigure 1. Boxed.");
}

#[test]
fn every_character_leads_back_to_its_run() {
    let body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a &amp; soft\u{ad}ly</w:t></w:r>\
        <w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>12</w:t></w:r></w:p>";
    let Import { manuscript, map, .. } = import(body);
    assert_eq!(manuscript.body, "a & softly¹²");
    let xml = format!("<w:document><w:body>{body}<w:sectPr/></w:body></w:document>");
    let places = |map: &Map, start, end| -> Vec<(String, usize, usize, String)> {
        map.touched(&manuscript.body, Span::new(start, end))
            .map(|touched| {
                let run = touched.segment.run.unwrap();
                let source = &xml[touched.segment.source.range()];
                assert!(
                    xml[run.element.range()].starts_with("<w:r>")
                        && xml[run.element.range()].ends_with("</w:r>")
                );
                (source.to_owned(), touched.first, touched.last, xml[run.properties.range()].to_owned())
            })
            .collect()
    };
    let bold = "<w:rPr><w:b/></w:rPr>".to_owned();
    // "& s", then "ly" behind the soft hyphen that the text has not, then "²".
    assert_eq!(places(&map, 2, 5), [("a &amp; soft\u{ad}ly".to_owned(), 2, 5, bold.clone())]);
    assert_eq!(places(&map, 8, 10), [("a &amp; soft\u{ad}ly".to_owned(), 9, 11, bold)]);
    let raised = "<w:rPr><w:vertAlign w:val='superscript'/></w:rPr>".to_owned();
    assert_eq!(places(&map, 12, 14), [("12".to_owned(), 1, 2, raised)]);
    assert_eq!(map.parts[0], "word/document.xml");
}

#[test]
fn what_is_no_word_document_is_refused_with_a_cure() {
    for (parts, code) in [
        (
            &[("mimetype", &b"application/vnd.oasis.opendocument.text"[..]), ("content.xml", b"")][..],
            "read-odt",
        ),
        (&[("Index/Document.iwa", b"")], "read-pages"),
        (&[("xl/workbook.xml", b"")], "read-zip-other"),
        (&[("word/document.xml", b"<w:document><w:body><w:p>")], "read-zip-broken"),
        (&[("word/document.xml", b"")], "read-zip-broken"),
    ] {
        assert_eq!(read(&packed(parts)).unwrap_err().message.code, code);
    }
}
