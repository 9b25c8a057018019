//! What an element is to the text: by its name, and by the marks that word processors leave in its attributes.

use std::borrow::Cow;

use super::css::ListLetters;
use crate::read::entities::decode;
use crate::read::markup;

/// How an element stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A part of its line.
    Inline,
    /// Lines of its own.
    Block,
    /// Lines of its own and blank lines around.
    Paragraph,
    /// `ol`, `ul`
    List,
    /// `li`
    Item,
    Table,
    Row,
    Cell,
    /// `br`
    Break,
    /// `hr`
    Rule,
    /// Without content.
    Void,
    /// No part of the text.
    Skipped,
}

/// `name` in lower case.
pub(super) fn lower(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|b| b.is_ascii_uppercase()) { name.to_ascii_lowercase().into() } else { name.into() }
}

pub(super) fn kind(name: &str) -> Kind {
    match name {
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "pre" | "dl" | "figure"
        | "section" | "article" => Kind::Paragraph,
        "address" | "aside" | "body" | "center" | "dd" | "details" | "div" | "dir" | "dt" | "fieldset"
        | "figcaption" | "footer" | "header" | "hgroup" | "legend" | "main" | "menu" | "search"
        | "summary" | "caption" => Kind::Block,
        "ol" | "ul" => Kind::List,
        "li" => Kind::Item,
        "table" => Kind::Table,
        "tr" => Kind::Row,
        "td" | "th" => Kind::Cell,
        "br" => Kind::Break,
        "hr" => Kind::Rule,
        "area" | "base" | "col" | "embed" | "img" | "input" | "link" | "meta" | "param" | "source"
        | "track" | "wbr" | "frame" | "keygen" => Kind::Void,
        // What runs, is filled in, stands in for something, or walks about the site.
        "head" | "script" | "style" | "title" | "template" | "noscript" | "object" | "iframe" | "svg"
        | "canvas" | "audio" | "video" | "select" | "datalist" | "button" | "textarea" | "xml" | "nav"
        | "dialog" | "del" | "annotation" | "annotation-xml" | "rt" | "rp" | "noembed" | "noframes"
        | "xmp" => Kind::Skipped,
        _ => Kind::Inline,
    }
}

/// The elements that the start of `name` ends, the innermost first. WHATWG HTML, 13.1.2.4 "Optional tags".
pub(super) fn closed_by(name: &str) -> &'static [&'static str] {
    match name {
        "li" => &["p", "li"],
        "dt" | "dd" => &["p", "dt", "dd"],
        "td" | "th" => &["p", "td", "th"],
        "tr" => &["p", "td", "th", "tr"],
        "tbody" | "thead" | "tfoot" => &["p", "td", "th", "tr", "tbody", "thead", "tfoot"],
        "body" => &["head"],
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "pre" | "dl" | "figure"
        | "section" | "article" | "address" | "aside" | "center" | "details" | "div" | "fieldset"
        | "footer" | "header" | "main" | "ol" | "ul" | "table" | "hr" | "form" | "nav" => &["p"],
        _ => &[],
    }
}

/// Elements beyond which the start of `name` ends nothing.
pub(super) fn bounds(name: &str) -> &'static [&'static str] {
    match name {
        "li" => &["ol", "ul", "table"],
        "td" | "th" | "tr" | "tbody" | "thead" | "tfoot" => &["table"],
        _ => &["td", "th", "table", "li", "object", "button"],
    }
}

/// Elements beyond which the end tag `name` ends nothing.
pub(super) fn bounds_of_end(name: &str) -> &'static [&'static str] {
    match name {
        "table" | "body" | "html" => &[],
        "tr" | "tbody" | "thead" | "tfoot" | "td" | "th" => &["table"],
        _ => &["td", "th", "table"],
    }
}

/// How an `ol` says that its items are numbered.
pub(super) fn list_letters(name: &str, attributes: &Attributes) -> Option<ListLetters> {
    if name != "ol" {
        return None;
    }
    Some(match attributes.kind.as_ref() {
        "a" => ListLetters::Alphabet { upper: false },
        "A" => ListLetters::Alphabet { upper: true },
        "i" => ListLetters::Roman { upper: false },
        "I" => ListLetters::Roman { upper: true },
        _ => ListLetters::Digits,
    })
}

/// A footnote's number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// In the text. The label is filled in as it is read.
    Mark(String),
    /// Before the note itself.
    Itself(String),
}

/// The attributes that say something of the text.
#[derive(Debug, Default)]
pub(super) struct Attributes<'a> {
    pub(super) class: Cow<'a, str>,
    pub(super) id: Cow<'a, str>,
    pub(super) style: Cow<'a, str>,
    pub(super) colour: Cow<'a, str>,
    pub(super) background: Cow<'a, str>,
    pub(super) start: Cow<'a, str>,
    pub(super) value: Cow<'a, str>,
    /// `type`
    pub(super) kind: Cow<'a, str>,
    href: Cow<'a, str>,
    pub(super) hidden: bool,
    pub(super) reversed: bool,
}

impl<'a> Attributes<'a> {
    pub(super) fn read(text: &'a str) -> Self {
        let mut all = Attributes::default();
        for (name, value) in markup::attributes(text) {
            let place = match lower(name).as_ref() {
                "class" => &mut all.class,
                "id" => &mut all.id,
                "style" => &mut all.style,
                "color" => &mut all.colour,
                "bgcolor" => &mut all.background,
                "start" => &mut all.start,
                "value" => &mut all.value,
                "type" => &mut all.kind,
                "href" => &mut all.href,
                "hidden" => {
                    all.hidden = value != "until-found";
                    continue;
                }
                "reversed" => {
                    all.reversed = true;
                    continue;
                }
                _ => continue,
            };
            // The first of two attributes of one name holds.
            if place.is_empty() {
                *place = decode(value);
            }
        }
        all
    }

    /// Word puts a paragraph's number into a span of its own.
    pub(super) fn is_list_mark(&self) -> bool {
        self.style.contains("mso-list:Ignore") || self.style.contains("mso-list: Ignore")
    }

    /// Word's comments, and the signs that stand for them.
    pub(super) fn is_comment_mark(&self) -> bool {
        self.style.contains("mso-element:comment")
            || self.style.contains("mso-special-character:comment")
            || self.class.contains("MsoCommentReference")
            || self.class == "msocomtxt"
    }

    /// True for classes by which pages keep text from the eye, but not from screen readers: nobody hides anything so.
    pub(super) fn for_screen_readers(&self) -> bool {
        const NAMES: [&str; 8] = [
            "sr-only",
            "visually-hidden",
            "visuallyhidden",
            "screen-reader",
            "screenreader",
            "u-visually",
            "assistive",
            "katex-mathml",
        ];
        !self.class.is_empty() && {
            let class = self.class.to_ascii_lowercase();
            NAMES.iter().any(|name| class.contains(name))
        }
    }

    /// The heading of the list of notes that begins here.
    pub(super) fn note_list(&self) -> Option<&'static str> {
        if self.style.contains("mso-element:footnote-list") {
            Some("Footnotes")
        } else if self.style.contains("mso-element:endnote-list") {
            Some("Endnotes")
        } else {
            None
        }
    }

    /// The number of a footnote, as Word, LibreOffice and Google Docs mark it.
    pub(super) fn note(&self) -> Option<Note> {
        let href = self.href.as_ref();
        let begins = |names: &[&str]| names.iter().any(|name| href.starts_with(name));
        if begins(&["#_ftnref", "#_ednref", "#ftnt_ref"])
            || self.class == "sdfootnotesym"
            || self.class == "sdendnotesym"
        {
            return Some(Note::Itself(String::new()));
        }
        let mark = begins(&["#_ftn", "#_edn", "#ftnt"])
            || self.class == "sdfootnoteanc"
            || self.class == "sdendnoteanc";
        mark.then(|| Note::Mark(String::new()))
    }
}
