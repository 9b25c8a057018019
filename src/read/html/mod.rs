//! HTML, from the clipboard or from a file: the text as a person reads it, and the words that are there without being seen.
//!
//! The page is walked once, tag by tag; nothing of it is ever run or shown. What plain text would lose comes back as text:
//! raised numbers, the numbers of lists, the cells of tables.

mod css;
mod element;
mod lists;

use std::borrow::Cow;

use css::{Background, Declared, ListLetters, Sheet, Size};
use element::{Attributes, Kind, Note};
use lists::Lists;

use super::entities::decode;
use super::facts::Concealment;
use super::markup::{Token, Tokens};
use super::raised::{self, Height};
use super::visible::{BLACK, Colour, SMALLEST, WHITE, is_faint};
use super::writer::{Look, Mark, Writer, are_words};
use super::{Format, Import};

/// Elements inside elements beyond this depth are read, but their styles and ends are not told apart.
const DEEPEST: usize = 400;

/// Reads HTML. Never fails: what is no markup is text. Takes time linear in `html`.
pub fn read(html: &str) -> Import {
    let mut reader = Reader::new(html);
    for token in Tokens::html(reader.html) {
        reader.token(token);
    }
    while reader.stack.len() > 1 {
        reader.leave();
    }
    let (manuscript, map) = reader.writer.finish(Vec::new());
    Import { format: Format::Html, manuscript, map, notes: Vec::new() }
}

/// An element that is open.
struct Element<'a> {
    name: Cow<'a, str>,
    kind: Kind,
    style: Style,
    /// Where its text began and how it is hidden, where it is taken out of the page.
    hidden: Option<Mark>,
    note: Option<Note>,
}

/// What holds for the text of an element.
#[derive(Clone, Copy, Debug)]
struct Style {
    height: Height,
    colour: Colour,
    background: Background,
    /// In pixels.
    size: f32,
    opacity: f32,
    /// Hidden by something else than its looks.
    concealed: Option<Concealment>,
    invisible: bool,
    keeps_space: bool,
    numbered: Option<bool>,
    letters: Option<ListLetters>,
    /// Blocks in cells do not break lines.
    in_cell: bool,
    /// Paragraphs in items have no blank lines around.
    in_item: bool,
    /// What is here is no text.
    skipped: bool,
    /// Word's own list number: no-break spaces behind it are one space.
    list_mark: bool,
}

impl Style {
    const fn initial() -> Self {
        Style {
            height: Height::Level,
            colour: BLACK,
            background: Background::Plain(WHITE),
            size: 16.0,
            opacity: 1.0,
            concealed: None,
            invisible: false,
            keeps_space: false,
            numbered: None,
            letters: None,
            in_cell: false,
            in_item: false,
            skipped: false,
            list_mark: false,
        }
    }

    fn take(&mut self, declared: &Declared) {
        self.size = match declared.size {
            Some(Size::Pixels(pixels)) => pixels,
            Some(Size::Part(part)) => self.size * part,
            None => self.size,
        };
        self.colour = declared.colour.unwrap_or(self.colour);
        self.background = declared.background.unwrap_or(self.background);
        self.opacity *= declared.opacity.unwrap_or(1.0);
        self.invisible = declared.invisible.unwrap_or(self.invisible);
        self.keeps_space = declared.keeps_space.unwrap_or(self.keeps_space);
        self.height = declared.height.unwrap_or(self.height);
        self.numbered = declared.numbered.or(self.numbered);
        self.letters = declared.letters.or(self.letters);
    }

    fn concealed(&self) -> Option<Concealment> {
        if self.concealed.is_some() {
            return self.concealed;
        }
        if self.invisible {
            return Some(Concealment::Visibility);
        }
        if self.size * 0.75 <= SMALLEST {
            return Some(Concealment::Size);
        }
        if self.opacity <= 0.05 {
            return Some(Concealment::Opacity);
        }
        let Background::Plain(behind) = self.background else { return None };
        is_faint(self.colour, behind).then_some(Concealment::Colour)
    }
}

struct Reader<'a> {
    html: &'a str,
    sheet: Sheet,
    writer: Writer,
    stack: Vec<Element<'a>>,
    /// Open elements that the stack has no room for.
    deeper: usize,
    lists: Lists,
    /// A page with scripts shows and hides parts of itself: what is taken out of it proves nothing.
    scripted: bool,
    /// Only what stands between the clipboard's marks was copied.
    outside_fragment: bool,
}

impl<'a> Reader<'a> {
    fn new(html: &'a str) -> Self {
        // The clipboard of Windows puts a header before the page.
        let html = match html.strip_prefix("Version:").and_then(|rest| rest.find('<').map(|at| &rest[at..])) {
            Some(page) => page,
            None => html.trim_start_matches('\u{feff}'),
        };
        let root =
            Element { name: "".into(), kind: Kind::Block, style: Style::initial(), hidden: None, note: None };
        Reader {
            html,
            sheet: Sheet::default(),
            writer: Writer::default(),
            stack: vec![root],
            deeper: 0,
            lists: Lists::default(),
            scripted: html.contains("<script"),
            outside_fragment: html.contains("<!--StartFragment"),
        }
    }

    fn style(&self) -> Style {
        self.stack.last().map_or(Style::initial(), |element| element.style)
    }

    fn token(&mut self, token: Token<'a>) {
        match token {
            Token::Open { name, attributes, .. } => self.open(name, attributes),
            Token::Close { name } => self.close(&element::lower(name)),
            Token::Text(text) if !self.outside_fragment => self.text(&decode(text)),
            Token::Text(_) | Token::Raw(_) => {}
            Token::Style(css) => self.sheet.add(css),
            Token::Comment("StartFragment") => self.outside_fragment = false,
            Token::Comment("EndFragment") => self.outside_fragment = true,
            Token::Comment(_) => {}
        }
    }

    fn open(&mut self, name: &'a str, attributes: &'a str) {
        let name = element::lower(name);
        let kind = element::kind(&name);
        let attributes = Attributes::read(attributes);
        for implied in element::closed_by(&name) {
            self.close_within(implied, element::bounds(&name));
        }
        match kind {
            Kind::Break => return self.break_line(),
            Kind::Rule => return self.writer.paragraph(),
            Kind::Void => return,
            _ => {}
        }
        if self.stack.len() >= DEEPEST {
            self.deeper += 1;
            return;
        }
        let mut style = self.style();
        let declared = self.declared(&name, &attributes);
        if !style.skipped {
            self.gap(kind, &style);
        }
        // Where the text of lists is told here, what lists around said does not hold.
        if kind == Kind::List {
            style.numbered = None;
            style.letters = element::list_letters(&name, &attributes);
        }
        style.take(&declared);
        style.height = match name.as_ref() {
            "sup" => Height::Raised,
            "sub" => Height::Lowered,
            _ => style.height,
        };
        style.keeps_space |= name == "pre";
        style.skipped |= kind == Kind::Skipped || attributes.is_comment_mark();
        style.list_mark |= attributes.is_list_mark();
        style.in_cell = kind == Kind::Cell || style.in_cell && kind != Kind::Table;
        style.in_item |= kind == Kind::Item;
        let hidden = self.taken_out(&mut style, &declared, &attributes);
        let note = self.note(&attributes, &mut style);
        if !style.skipped {
            match kind {
                Kind::List => self.lists.open(name == "ol", &attributes),
                Kind::Item => self.lists.item(&attributes, &style),
                _ => {}
            }
        }
        self.stack.push(Element { name, kind, style, hidden, note });
    }

    /// What sheets and attributes say of an element; attributes win.
    fn declared(&self, name: &str, attributes: &Attributes) -> Declared {
        let mut declared = self.sheet.of(name, &attributes.class, &attributes.id);
        declared.take(css::declarations(&attributes.style));
        if let Some(colour) = css::colour(&attributes.colour) {
            declared.colour = Some(colour);
        }
        if declared.background.is_none() {
            declared.background = css::colour(&attributes.background).map(Background::Plain);
        }
        declared
    }

    /// Marks text that is taken out of the page. What a page is known to hide from the eye alone, for screen readers, is
    /// left out, and so is all of it where scripts may show it.
    fn taken_out(&mut self, style: &mut Style, declared: &Declared, attributes: &Attributes) -> Option<Mark> {
        if style.skipped || style.concealed.is_some() {
            return None;
        }
        if attributes.for_screen_readers() {
            style.skipped = true;
            return None;
        }
        let how = if declared.display_none.unwrap_or(attributes.hidden) {
            Concealment::Display
        } else if declared.off_screen == Some(true) {
            Concealment::OffScreen
        } else if declared.invisible == Some(true) {
            Concealment::Visibility
        } else {
            return None;
        };
        if self.scripted {
            style.skipped = true;
            return None;
        }
        if how != Concealment::Visibility {
            style.concealed = Some(how);
        }
        Some(self.writer.mark())
    }

    /// The mark of a footnote in the text, or the number before the note itself.
    fn note(&mut self, attributes: &Attributes, style: &mut Style) -> Option<Note> {
        if style.skipped {
            return None;
        }
        if let Some(heading) = attributes.note_list() {
            self.writer.paragraph();
            self.writer.own(heading);
            self.writer.paragraph();
        }
        let note = attributes.note()?;
        style.skipped = true;
        Some(note)
    }

    fn close(&mut self, name: &str) {
        if self.deeper > 0 {
            self.deeper -= 1;
            return;
        }
        if name == "p" && !self.stack.iter().rev().take(20).any(|element| element.name == "p") {
            return self.gap(Kind::Paragraph, &self.style());
        }
        self.close_within(name, element::bounds_of_end(name));
    }

    /// Closes the innermost element `name` and all inside it, where it lies inside the innermost of `bounds`.
    fn close_within(&mut self, name: &str, bounds: &[&str]) {
        let found = self.stack.iter().skip(1).rposition(|element| element.name == name);
        let bound = self.stack.iter().skip(1).rposition(|element| bounds.contains(&element.name.as_ref()));
        let Some(at) = found.filter(|&at| bound.is_none_or(|bound| bound < at || bounds.contains(&name)))
        else {
            return;
        };
        while self.stack.len() > at + 1 {
            self.leave();
        }
    }

    /// Closes the innermost element.
    fn leave(&mut self) {
        let Some(element) = self.stack.pop() else { return };
        if let Some(mark) = element.hidden
            && !are_words(self.writer.since(mark))
        {
            self.writer.withdraw(mark);
        }
        let style = self.style();
        if style.skipped {
            return;
        }
        match element.note {
            Some(Note::Mark(label)) => self.writer.own(&raised::note_mark(&label)),
            Some(Note::Itself(label)) => {
                self.writer.own(&label);
                self.writer.own(". ");
            }
            None => {}
        }
        match element.kind {
            Kind::List => self.lists.close(),
            Kind::Cell => return self.writer.tab(),
            _ => {}
        }
        self.gap(element.kind, &style);
    }

    /// What stands before and behind an element of that kind.
    fn gap(&mut self, kind: Kind, around: &Style) {
        match kind {
            Kind::Inline | Kind::Cell | Kind::Skipped | Kind::Void => {}
            Kind::Row => self.writer.line(),
            _ if around.in_cell => self.writer.space(),
            _ if around.in_item => self.writer.line(),
            Kind::Paragraph | Kind::Rule | Kind::Table | Kind::List => self.writer.paragraph(),
            Kind::Block | Kind::Break | Kind::Item => self.writer.line(),
        }
    }

    fn break_line(&mut self) {
        let style = self.style();
        if style.skipped || self.outside_fragment {
            return;
        }
        if style.in_cell {
            self.writer.space();
        } else if self.writer.at_line_start() {
            // Two breaks in a row leave a blank line.
            self.writer.paragraph();
        } else {
            self.writer.line();
        }
    }

    fn text(&mut self, text: &str) {
        let style = self.style();
        if style.skipped {
            return self.note_label(text);
        }
        let look = Look { height: style.height, concealed: style.concealed() };
        if !text.trim().is_empty()
            && let Some(mark) = self.lists.due(text)
        {
            self.writer.own(&mark);
        }
        if style.list_mark {
            // Bullets come in symbol fonts as any character; numbers are what counts.
            if text.contains(|c: char| c.is_ascii_alphanumeric() && c != 'o' && c != 'n')
                || text.trim().len() > 1 && text.is_ascii()
            {
                self.writer.flow(text.trim_matches(['\u{a0}', ' ', '\n', '\r']), look);
            }
            self.writer.space();
        } else if style.keeps_space {
            text.chars().for_each(|c| self.writer.put(c, look, None));
        } else {
            self.writer.flow(text, look);
        }
    }

    /// The number in a note's mark, which may have elements of its own around: `<a …><sup>1</sup></a>`.
    fn note_label(&mut self, text: &str) {
        let note = self.stack.iter_mut().rev().take(4).find_map(|element| element.note.as_mut());
        let Some(Note::Mark(label) | Note::Itself(label)) = note else { return };
        label.extend(text.chars().filter(|c| c.is_alphanumeric()).take(8));
    }
}

#[cfg(test)]
mod tests;
