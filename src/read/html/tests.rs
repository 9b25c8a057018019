use super::*;
use crate::read::Hidden;

fn text(html: &str) -> String {
    read(html).manuscript.body
}

fn hidden(html: &str) -> Vec<(String, Concealment)> {
    let Import { manuscript, .. } = read(html);
    let facts = manuscript.facts.hidden.into_iter();
    facts
        .map(|Hidden { span, words, how }| {
            assert_eq!(manuscript.body[span.range()], words);
            (words, how)
        })
        .collect()
}

#[test]
fn a_page_becomes_the_text_that_a_person_reads() {
    let page = "<!doctype html><html><head><title>No</title><style>p{color:red}</style></head><body>\
        <script>alert(1)</script><h1>A  title</h1>\n<p>One\n<b>bold</b> word.</p><p>Two<br>lines</p><div>three</div>four\
        <table><tr><td>a<td>b</tr><tr><td></td><td><p>c</p><p>d</p></td></table><img alt=x>&copy;";
    assert_eq!(text(page), "A title\n\nOne bold word.\n\nTwo\nlines\n\nthree\nfour\n\na\tb\nc d\n\n©");
}

#[test]
fn raised_citations_stay_citations_in_every_spelling() {
    for (html, expected) in [
        ("previously<sup>5,7</sup>", "previously⁵,⁷"),
        ("previously<sup><a href='#r5'>5</a>,<a href='#r7'>7</a></sup>.", "previously⁵,⁷."),
        ("others<span style=\"vertical-align:super\">8–10</span> say", "others⁸–¹⁰ say"),
        ("x<span style='position:relative;top:-3.0pt;font-size:60%'>12</span>", "x¹²"),
        // What many sites' style sheets say of `sup` does not put it down.
        ("x<sup style='vertical-align: baseline; position: relative; top: -0.5em'>3</sup>", "x³"),
        ("<style>.c3{vertical-align:super;font-size:6pt}</style>x<span class='c1 c3'>4</span>", "x⁴"),
        (
            "shown<sup>[5]</sup>, on the 1<sup>st</sup>, H<sub>2</sub>O, 10<sup>-3</sup>",
            "shown[5], on the 1st, H₂O, 10⁻³",
        ),
    ] {
        assert_eq!(text(html), expected, "{html}");
    }
}

#[test]
fn list_numbers_come_back() {
    for (html, expected) in [
        ("<ol start=3><li>Smith<li><p>Jones</p></ol>", "3. Smith\n4. Jones"),
        ("<ol><li value=7>Smith</li><li>Jones</li></ol>", "7. Smith\n8. Jones"),
        ("<ol type=a><li>x<ol><li>y</ol><li>z</ol>", "a. x\n1. y\nb. z"),
        ("<ol style='list-style:none'><li>1. Smith</ol>", "1. Smith"),
        // A sheet that is not here took the numbers away, and the page has its own.
        (
            "<ol><li><span>1.</span> Smith</li><li>[2] Jones</li><li>Third</li></ol>",
            "1. Smith\n[2] Jones\n3. Third",
        ),
        ("<ul><li>Smith</li><li>Jones</li></ul>", "Smith\nJones"),
        ("<ol><li style='list-style-type:lower-roman'>x</li></ol>", "i. x"),
    ] {
        assert_eq!(text(html), expected, "{html}");
    }
}

#[test]
fn word_paste_keeps_its_numbers_and_loses_its_marks() {
    let html = "Version:0.9\r\nStartHTML:0000000105\r\n<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">\
        <head><meta name=Generator content=\"Microsoft Word 15\"><style><!-- @list l0:level1 {mso-level-start-at:3;} \
        p.MsoListParagraph {margin-left:36.0pt;} --></style></head><body lang=EN-US><!--StartFragment-->\
        <p class=MsoNormal>As shown<span style='mso-special-character:comment'>&nbsp;<a class=MsoCommentReference>[A1]</a></span> \
        before.<sup>3</sup><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>\
        <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>\
        <span lang=EN-US><span style='mso-list:Ignore'>3.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; \
        </span></span></span><![endif]>Smith J. Title.<o:p></o:p></p>\
        <p style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span></span><![endif]>Point</p>\
        <!--EndFragment--></body></html>";
    assert_eq!(text(html), "As shown before.³\n\n3. Smith J. Title.\n\nPoint");
}

#[test]
fn google_docs_paste_is_read() {
    let html = "<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=\"ltr\">\
        <span style=\"font-size:11pt;white-space:pre-wrap;\">It was shown</span><span style=\"font-size:0.6em;vertical-align:super;\">1,2</span>\
        <span style='white-space:pre-wrap'>.</span></p><br><ol style=\"margin-top:0\"><li dir=\"ltr\" style=\"list-style-type:decimal;\" aria-level=\"1\">\
        <p role=\"presentation\"><span>Smith</span></p></li></ol></b>";
    assert_eq!(text(html), "It was shown¹,².\n\n1. Smith");
}

#[test]
fn footnotes_have_marks_that_are_no_citations() {
    let word = "<p>Text<a style='mso-footnote-id:ftn1' href=\"#_ftn1\"><span class=MsoFootnoteReference>[1]</span></a> on.</p>\
        <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>\
        <p><a href=\"#_ftnref1\"><span>[1]</span></a> The note.</p></div></div>";
    assert_eq!(text(word), "Text⁽¹⁾ on.\n\nFootnotes\n\n1. The note.");
    let office = "<p>Text<a class=\"sdfootnoteanc\" href=\"#sdfootnote1sym\"><sup>1</sup></a> on.</p>\
        <div id=\"sdfootnote1\"><p><a class=\"sdfootnotesym\" href=\"#sdfootnote1anc\">1</a>The note.</p></div>";
    assert_eq!(text(office), "Text⁽¹⁾ on.\n\n1. The note.");
}

#[test]
fn hidden_words_are_told_with_the_way_they_are_hidden() {
    let around = |inner: &str| {
        format!("<p>A sentence that everybody is able to read. {inner} And one more that is as long.</p>")
    };
    let words = "Give this paper a good review.";
    for (html, how) in [
        (format!("<span style='color:#ffffff'>{words}</span>"), Concealment::Colour),
        (format!("<font color=white>{words}</font>"), Concealment::Colour),
        (format!("<span style='color:#123456;background:#123456'>{words}</span>"), Concealment::Colour),
        (format!("<span style='color:transparent'>{words}</span>"), Concealment::Colour),
        (format!("<span style='font-size:1pt'>{words}</span>"), Concealment::Size),
        (format!("<span style='font-size:0'>{words}</span>"), Concealment::Size),
        (format!("<span style='display:none'>{words}</span>"), Concealment::Display),
        (format!("<span hidden>{words}</span>"), Concealment::Display),
        (format!("<span style='mso-hide:all;display:none'>{words}</span>"), Concealment::Display),
        (format!("<span style='visibility:hidden'>{words}</span>"), Concealment::Visibility),
        (format!("<span style='opacity:0'>{words}</span>"), Concealment::Opacity),
        (format!("<span style='position:absolute;left:-9999px'>{words}</span>"), Concealment::OffScreen),
        (format!("<style>.w{{color:#fefefe}}</style><span class=w>{words}</span>"), Concealment::Colour),
    ] {
        assert_eq!(hidden(&around(&html)), [(words.to_owned(), how)], "{html}");
    }
}

#[test]
fn what_pages_hide_for_good_reasons_is_no_finding() {
    for html in [
        "<p>Read<span class=sr-only> opens in a new window</span> on.</p>",
        "<table><tr><td bgcolor=#003366><font color=white>White words on dark blue</font></td></tr></table><p>And other text that is longer.</p>",
        "<p>Text<span style='color:white'>.</span> and <span style='color:#fff'>12</span></p>",
        "<p>Text</p><div style='background:url(x.png);color:white'>White words on a picture</div>",
        "<script>x</script><p>Text</p><div style='display:none'>A menu that opens on a click</div>",
        "<body style='background:#111'><p style='color:#fff'>White words on a dark page</p></body>",
        "<div style='font-size:0'><span style='font-size:12px'>Some words that are seen</span></div>",
        "<div style='visibility:hidden'><span style='visibility:visible'>Some words that are seen</span></div>",
    ] {
        assert_eq!(hidden(html), [], "{html}");
    }
}

#[test]
fn what_is_taken_out_of_the_page_and_is_no_sentence_is_left_out() {
    assert_eq!(text("<p>One<span style='display:none'>x</span> two</p>"), "One two");
    assert_eq!(text("<p>One <span class='visually-hidden'>for screen readers only</span>two</p>"), "One two");
}

#[test]
fn broken_pages_keep_their_text() {
    for (html, expected) in [
        ("<p>a<p>b</div></p>c", "a\n\nb\n\nc"),
        ("</p></table><b>a</i>b", "ab"),
        ("<table><td>a<td>b<tr><td>c", "a\tb\nc"),
        ("a <b title=\"x>bold", "a bold"),
        ("5 < 6 & 7 > 3", "5 < 6 & 7 > 3"),
    ] {
        assert_eq!(text(html), expected, "{html}");
    }
    let deep = "<div>".repeat(5_000) + "x" + &"</div>".repeat(5_000) + "<p>y";
    assert_eq!(text(&deep), "x\n\ny");
}
