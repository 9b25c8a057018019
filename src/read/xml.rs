//! XML as elements and text, for the formats that are made of it. Names are told without their prefix: producers agree on the
//! elements and not on the prefixes.

use super::entities;
use super::markup::{self, Token, Tokens};
use crate::source::Span;

/// A piece of XML and its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Item<'a> {
    pub(crate) kind: Kind<'a>,
    /// From `<` to behind `>`, or the whole text.
    pub(crate) span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind<'a> {
    /// A start tag. An empty element is a start and an end.
    Open(Open<'a>),
    Close(&'a str),
    /// Text, its references not resolved.
    Text(&'a str),
    /// Text of a CDATA section.
    Raw(&'a str),
}

/// A start tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Open<'a> {
    /// Its name without prefix.
    pub(crate) name: &'a str,
    attributes: &'a str,
    /// True where nothing is in it.
    pub(crate) empty: bool,
}

impl<'a> Open<'a> {
    /// The value of an attribute, by its name without prefix.
    pub(crate) fn get(&self, name: &str) -> Option<std::borrow::Cow<'a, str>> {
        markup::attributes(self.attributes)
            .find(|(own, _)| local(own) == name)
            .map(|(_, value)| entities::decode(value))
    }

    /// The value as a number.
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        self.get(name)?.trim().parse().ok()
    }

    /// `val` of an element that switches something on: on, unless it says off.
    pub(crate) fn is_on(&self) -> bool {
        !matches!(self.get("val").as_deref(), Some("0" | "false" | "off" | "none"))
    }
}

/// The name without its prefix.
pub(crate) fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// The pieces of the XML between two bytes.
pub(crate) struct Items<'a> {
    tokens: Tokens<'a>,
    base: usize,
    /// The end of the empty element that came last.
    end: Option<Item<'a>>,
}

impl<'a> Items<'a> {
    /// The pieces of `xml` within `span`.
    pub(crate) fn within(xml: &'a str, span: Span) -> Self {
        Items { tokens: Tokens::xml(xml.get(span.range()).unwrap_or("")), base: span.start, end: None }
    }

    /// The pieces of all of `xml`.
    pub(crate) fn new(xml: &'a str) -> Self {
        Items::within(xml, Span::new(0, xml.len()))
    }
}

impl<'a> Iterator for Items<'a> {
    type Item = Item<'a>;

    fn next(&mut self) -> Option<Item<'a>> {
        if let Some(end) = self.end.take() {
            return Some(end);
        }
        loop {
            let token = self.tokens.next()?;
            let span = self.tokens.span().shifted(self.base);
            let kind = match token {
                Token::Open { name, attributes, empty } => {
                    let name = local(name);
                    if empty {
                        self.end = Some(Item { kind: Kind::Close(name), span });
                    }
                    Kind::Open(Open { name, attributes, empty })
                }
                Token::Close { name } => Kind::Close(local(name)),
                Token::Text(text) => Kind::Text(text),
                Token::Raw(text) => Kind::Raw(text),
                Token::Comment(_) | Token::Style(_) => continue,
            };
            return Some(Item { kind, span });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_their_prefix_and_empty_elements_end() {
        let items: Vec<_> = Items::new("<w:p><w:tab w:val='a&amp;b'/>x</w:p>").collect();
        let [open, tab, end, text, close] = items.as_slice() else { panic!("{items:?}") };
        assert!(matches!(open.kind, Kind::Open(open) if open.name == "p" && !open.empty));
        assert!(matches!(tab.kind, Kind::Open(tab) if tab.get("val").as_deref() == Some("a&b")));
        assert_eq!((end.kind, end.span), (Kind::Close("tab"), tab.span));
        assert_eq!((text.kind, close.kind), (Kind::Text("x"), Kind::Close("p")));
    }
}
