//! HTML and XML as tags and text. Takes any input, in one pass; what is no tag is text.

use crate::source::Span;

/// A piece of a page or an XML part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A start tag: its name as written, what stands between name and `>`, and whether a slash ends it.
    Open { name: &'a str, attributes: &'a str, empty: bool },
    /// An end tag.
    Close { name: &'a str },
    /// Text with its character references.
    Text(&'a str),
    /// Text of XML without any.
    Raw(&'a str),
    /// The text of a `style` element.
    Style(&'a str),
    /// A comment's content.
    Comment(&'a str),
}

/// The pieces of a text, in order.
pub(super) struct Tokens<'a> {
    html: &'a str,
    start: usize,
    at: usize,
    /// Elements whose content is not markup.
    raw_elements: &'static [&'static str],
    /// The `style`, `script` or other element just opened whose content is no markup.
    raw: Option<&'a str>,
    /// No comment ends from here on; looking for the end again and again would take time.
    comments_end: bool,
}

/// HTML's elements whose content is not markup.
const RAW: [&str; 8] = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

impl<'a> Tokens<'a> {
    /// Reads HTML.
    pub(super) fn html(html: &'a str) -> Self {
        Tokens { html, start: 0, at: 0, raw_elements: &RAW, raw: None, comments_end: true }
    }

    /// Reads XML.
    pub(super) fn xml(xml: &'a str) -> Self {
        Tokens { raw_elements: &[], ..Tokens::html(xml) }
    }

    /// The bytes of the piece that came last.
    pub(super) fn span(&self) -> Span {
        Span::new(self.start, self.at)
    }

    /// Up to the end tag of the element `name`, or to the end of all.
    fn raw_text(&mut self, name: &str) -> Token<'a> {
        let start = self.at;
        let bytes = self.html.as_bytes();
        let closes = |at: &usize| {
            bytes
                .get(at + 2..at + 2 + name.len())
                .is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes()))
        };
        let end = self.html[start..]
            .match_indices("</")
            .map(|(at, _)| start + at)
            .find(closes)
            .unwrap_or(self.html.len());
        self.at = end;
        let text = &self.html[start..end];
        if name.eq_ignore_ascii_case("style") { Token::Style(text) } else { Token::Comment(text) }
    }

    /// What begins with `<` here; `None` where it is a mere character.
    fn markup(&mut self) -> Option<Token<'a>> {
        let rest = &self.html[self.at..];
        let after = |text: &str, from: usize| text.get(from..).and_then(|t| t.find('>')).map(|at| from + at);
        if let Some(comment) = rest.strip_prefix("<!--") {
            let end = if self.comments_end { comment.find("-->") } else { None };
            self.comments_end = end.is_some();
            let (length, behind) = match end {
                Some(end) => (end, end + 3),
                // The comment was not closed: up to the next tag's end, so that the rest is not lost.
                None => after(comment, 0).map_or((comment.len(), comment.len()), |end| (end, end + 1)),
            };
            self.at += 4 + behind;
            return Some(Token::Comment(&comment[..length]));
        }
        if let Some(text) = rest.strip_prefix("<![CDATA[").filter(|_| self.raw_elements.is_empty()) {
            let end = text.find("]]>").unwrap_or(text.len());
            self.at += (9 + end + 3).min(rest.len());
            return Some(Token::Raw(&text[..end]));
        }
        let second = rest.as_bytes().get(1)?;
        if matches!(second, b'!' | b'?') {
            // A doctype, `<![if !supportLists]>`, `<?xml …?>`.
            let end = after(rest, 2).unwrap_or(rest.len() - 1);
            self.at += end + 1;
            return Some(Token::Comment(""));
        }
        let closing = *second == b'/';
        let from = 1 + usize::from(closing);
        if !rest[from..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let ends = |c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '<');
        let name_end = rest[from..].find(ends).map_or(rest.len(), |at| from + at);
        let end = tag_end(rest, name_end);
        let name = &rest[from..name_end];
        let attributes = &rest[name_end..end];
        let empty = attributes.ends_with('/');
        let attributes = attributes.trim_end_matches('/');
        self.at += (end + 1).min(rest.len());
        if closing {
            return Some(Token::Close { name });
        }
        if self.raw_elements.iter().any(|raw| name.eq_ignore_ascii_case(raw)) {
            self.raw = Some(name);
        }
        Some(Token::Open { name, attributes, empty })
    }
}

/// The byte of the `>` that ends the tag whose attributes begin at `from`, outside of quotation marks; the text's length
/// where there is none.
fn tag_end(tag: &str, from: usize) -> usize {
    let mut quote = None;
    let mut after_equals = false;
    for (at, byte) in tag.bytes().enumerate().skip(from) {
        match (quote, byte) {
            (Some(mark), _) if mark == byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') if after_equals => quote = Some(byte),
            (None, b'>') => return at,
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            after_equals = byte == b'=' && quote.is_none();
        }
    }
    match quote {
        // A quotation mark too many must not swallow the rest of the page.
        Some(_) => tag[from..].find('>').map_or(tag.len(), |at| from + at),
        None => tag.len(),
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.start = self.at;
        if let Some(name) = self.raw.take() {
            return Some(self.raw_text(name));
        }
        if self.at >= self.html.len() {
            return None;
        }
        let start = self.at;
        if self.html[start..].starts_with('<')
            && let Some(token) = self.markup()
        {
            return Some(token);
        }
        let from = start + self.html[start..].chars().next().map_or(1, char::len_utf8);
        self.at = self.html[from..].find('<').map_or(self.html.len(), |at| from + at);
        Some(Token::Text(&self.html[start..self.at]))
    }
}

/// The attributes of a tag: names as written, values with their character references.
pub(super) fn attributes(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest =
            rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '=' | '"' | '\''));
        if rest.is_empty() {
            return None;
        }
        let end =
            rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '/')).unwrap_or(rest.len());
        let name = &rest[..end];
        rest = rest[end..].trim_start();
        let Some(value) = rest.strip_prefix('=') else { return Some((name, "")) };
        let value = value.trim_start();
        let (value, behind) = match value.chars().next() {
            Some(mark @ ('"' | '\'')) => {
                let inside = &value[1..];
                inside.split_once(mark).unwrap_or((inside, ""))
            }
            _ => value.split_at(value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len())),
        };
        rest = behind;
        Some((name, value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(name: &'static str, attributes: &'static str) -> Token<'static> {
        Token::Open { name, attributes, empty: name == "br" }
    }

    #[test]
    fn tags_text_and_comments_are_told_apart() {
        let tokens: Vec<_> =
            Tokens::html("<p class='a>b'>x < y<br/><!-- <i> --><![if !x]>1.<![endif]></P>").collect();
        assert_eq!(
            tokens,
            [
                open("p", " class='a>b'"),
                Token::Text("x "),
                Token::Text("< y"),
                open("br", ""),
                Token::Comment(" <i> "),
                Token::Comment(""),
                Token::Text("1."),
                Token::Comment(""),
                Token::Close { name: "P" },
            ]
        );
    }

    #[test]
    fn scripts_and_styles_are_no_text() {
        let tokens: Vec<_> = Tokens::html("<script>if (a<b) '<p>'</SCRIPT>x<style>p{}</style>").collect();
        assert_eq!(
            tokens,
            [
                open("script", ""),
                Token::Comment("if (a<b) '<p>'"),
                Token::Close { name: "SCRIPT" },
                Token::Text("x"),
                open("style", ""),
                Token::Style("p{}"),
                Token::Close { name: "style" },
            ]
        );
    }

    #[test]
    fn xml_knows_raw_text_and_the_place_of_each_piece() {
        let mut tokens = Tokens::xml("<w:t>a<![CDATA[<b>]]></w:t><title/>");
        let mut all = Vec::new();
        while let Some(token) = tokens.next() {
            all.push((token, tokens.span()));
        }
        assert_eq!(
            all,
            [
                (Token::Open { name: "w:t", attributes: "", empty: false }, Span::new(0, 5)),
                (Token::Text("a"), Span::new(5, 6)),
                (Token::Raw("<b>"), Span::new(6, 21)),
                (Token::Close { name: "w:t" }, Span::new(21, 27)),
                (Token::Open { name: "title", attributes: "", empty: true }, Span::new(27, 35)),
            ]
        );
    }

    #[test]
    fn attributes_come_in_every_spelling() {
        let all: Vec<_> = attributes(" a=1 B = \"two > 2\" c='d\"' hidden / e").collect();
        assert_eq!(all, [("a", "1"), ("B", "two > 2"), ("c", "d\""), ("hidden", ""), ("e", "")]);
    }

    #[test]
    fn broken_markup_loses_no_text() {
        for (html, texts) in [
            ("a <b title=\"x>bold", vec!["a ", "bold"]),
            ("a <", vec!["a ", "<"]),
            ("<!-- never closed > b", vec![" b"]),
            ("<<p>x", vec!["<", "x"]),
        ] {
            let found: Vec<_> = Tokens::html(html)
                .filter_map(|token| if let Token::Text(text) = token { Some(text) } else { None })
                .collect();
            assert_eq!(found, texts, "{html}");
        }
    }
}
