//! The running text of a document, its text boxes and its notes.

use rustc_hash::{FxHashMap, FxHashSet};

use super::fields;
use super::numbering::Numbering;
use super::styles::{Behind, RunLook, Styles, shade};
use crate::Manuscript;
use crate::document;
use crate::read::entities::decode;
use crate::read::facts::{Concealment, Work};
use crate::read::map::{Map, Run, Segment};
use crate::read::raised::{self, Height};
use crate::read::visible::WHITE;
use crate::read::writer::{Look, Mark, Origin, Writer, are_words};
use crate::read::xml::{Item, Items, Kind, Open};
use crate::source::Span;

/// The parts that hold text.
#[derive(Clone, Copy)]
pub(super) struct Parts<'a> {
    pub(super) document: &'a str,
    pub(super) footnotes: &'a str,
    pub(super) endnotes: &'a str,
}

impl<'a> Parts<'a> {
    fn part(&self, index: usize) -> &'a str {
        [self.document, self.footnotes, self.endnotes].get(index).copied().unwrap_or("")
    }
}

/// Elements within elements beyond this depth are left out; tables in tables come to some dozens.
const DEEPEST: usize = 200;
/// Text boxes within text boxes beyond this depth are left out; Word allows none.
const DEEPEST_BOX: usize = 4;
/// Endnotes from this number on that look like references are the reference list.
const FEWEST_REFERENCES: usize = 3;
/// A paragraph of a cell longer than this (in bytes) ends a line: the table lays out the page and holds no data.
const LONG_CELL: usize = 200;

/// The text as it is put together.
pub(super) struct Story<'a> {
    parts: Parts<'a>,
    part: usize,
    writer: Writer,
    styles: Styles,
    numbering: Numbering,
    notes: Notes,
    works: Vec<Work>,
    /// The runs of each part, by their start.
    runs: FxHashMap<(usize, usize), Run>,
    /// Tracked changes that were accepted.
    pub(super) changes: usize,
    /// Elements that were not closed: the part was cut off.
    unclosed: bool,
}

/// The footnotes and endnotes: their texts in the parts, and the order in which they are called.
#[derive(Default)]
struct Notes {
    bodies: [FxHashMap<i64, Span>; 2],
    called: [Vec<i64>; 2],
    numbers: [FxHashMap<i64, usize>; 2],
    /// The endnotes are the reference list.
    cite: bool,
}

/// Which notes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Series {
    Foot,
    End,
}

/// A complex field that is open.
#[derive(Default)]
struct Field {
    instruction: String,
    data: String,
    /// Where its result begins in the text, once it has begun.
    result: Option<usize>,
}

impl Field {
    /// True where its result is made of the text's own headings or captions and would double them.
    fn repeats_text(&self) -> bool {
        let name = self.instruction.split_whitespace().next().unwrap_or("");
        matches!(name, "TOC" | "INDEX" | "TOA")
    }
}

/// What is known while one stretch of XML is read.
#[derive(Default)]
struct State<'a> {
    path: Vec<&'a str>,
    /// The depth at which what is left out began.
    skip: Option<usize>,
    /// The depth of the drawing that is open: nothing in it counts but its text boxes.
    drawing: Option<usize>,
    paragraph: Option<Paragraph>,
    run: Option<RunState>,
    /// Where the content of the `w:t` begins, and whether its outer white space counts.
    text: Option<(usize, bool)>,
    /// Where an instruction or a field's data begins.
    instruction: Option<usize>,
    fields: Vec<Field>,
    /// Text boxes of the paragraph, to be told behind it.
    boxes: Vec<Span>,
    box_start: usize,
    /// The tables that are open: whether each has a style of its own.
    tables: Vec<bool>,
    cells: Vec<Cell>,
    /// The content control shows its prompt.
    prompt: bool,
    in_box: bool,
    depth: usize,
}

struct Cell {
    behind: Option<Behind>,
    /// The table has a style, which may colour its cells.
    styled: bool,
}

#[derive(Default)]
struct Paragraph {
    style: Option<String>,
    list: (Option<i64>, Option<i64>),
    outlined: bool,
    behind: Option<Behind>,
    /// Its end was deleted: the next one goes on in it.
    joins: bool,
    begun: bool,
    /// Its number, until there is text to write it before.
    label: Option<String>,
    heading: bool,
    start: usize,
    /// Where its words that are hidden as such began.
    hidden: Option<Mark>,
}

struct RunState {
    start: usize,
    look: RunLook,
    properties: Span,
}

impl<'a> Story<'a> {
    pub(super) fn new(parts: Parts<'a>, styles: Styles, numbering: Numbering) -> Self {
        let bodies = [note_bodies(parts.footnotes, "footnote"), note_bodies(parts.endnotes, "endnote")];
        let references = bodies[1].values().filter(|span| is_reference(parts.endnotes, **span)).count();
        let cite = references >= FEWEST_REFERENCES && references * 2 > bodies[1].len();
        Story {
            parts,
            part: 0,
            writer: Writer::default(),
            styles,
            numbering,
            notes: Notes { bodies, cite, ..Notes::default() },
            works: Vec::new(),
            runs: FxHashMap::default(),
            changes: 0,
            unclosed: false,
        }
    }

    /// Tells the document and then its notes.
    pub(super) fn tell(&mut self) {
        let document = self.parts.document;
        self.stretch(Span::new(0, document.len()), State::default());
        for (series, heading) in [(Series::Foot, "Footnotes"), (Series::End, "Endnotes")] {
            let called = std::mem::take(&mut self.notes.called[series as usize]);
            if called.is_empty() {
                continue;
            }
            let heading = if series == Series::End && self.notes.cite { "References" } else { heading };
            self.writer.paragraph();
            self.writer.own(heading);
            self.part = 1 + series as usize;
            for (number, id) in called.iter().enumerate() {
                let Some(&body) = self.notes.bodies[series as usize].get(id) else { continue };
                self.writer.line();
                self.writer.own(&format!("{}. ", number + 1));
                // Its first paragraph goes on behind the number.
                let paragraph = Paragraph { joins: true, ..Paragraph::default() };
                self.stretch(body, State { paragraph: Some(paragraph), depth: 1, ..State::default() });
            }
        }
    }

    /// True where each part ended where it should.
    pub(super) fn is_whole(&self) -> bool {
        !self.unclosed
    }

    pub(super) fn finish(self, names: Vec<String>) -> (Manuscript, Map) {
        let (mut manuscript, mut map) = self.writer.finish(names);
        for segment in &mut map.segments {
            if let Some(run) = &mut segment.run
                && let Some(whole) = self.runs.get(&(segment.part, run.element.start))
            {
                *run = *whole;
            }
        }
        let mut seen = FxHashSet::default();
        let works = self.works.into_iter().filter(|work| seen.insert(work.id.clone()));
        let body = &manuscript.body;
        let works = works.map(|work| {
            let citation = work.cited.and_then(|span| body.get(span.range())).unwrap_or("").to_owned();
            Work { citation, ..work }
        });
        manuscript.facts.works = works.collect();
        (manuscript, map)
    }

    /// Reads the XML of the present part between two bytes.
    fn stretch(&mut self, span: Span, mut state: State<'a>) {
        let xml = self.parts.part(self.part);
        for item in Items::within(xml, span) {
            match item.kind {
                Kind::Open(open) => self.open(&mut state, open, item),
                Kind::Close(name) => self.close(&mut state, name, item),
                Kind::Text(_) | Kind::Raw(_) => {}
            }
        }
        self.unclosed |= !state.path.is_empty();
        if state.paragraph.is_some() {
            self.end_paragraph(&mut state);
        }
    }

    fn open(&mut self, state: &mut State<'a>, open: Open<'a>, item: Item<'a>) {
        let inside = state.path.last().copied().unwrap_or("");
        state.path.push(open.name);
        if state.skip.is_some() {
            return;
        }
        let depth = state.path.len();
        if depth > DEEPEST {
            state.skip = Some(depth);
            return;
        }
        if state.drawing.is_some() {
            if open.name == "Fallback" {
                state.skip = Some(depth);
            } else if open.name == "txbxContent" {
                state.box_start = item.span.end;
                state.skip = Some(depth);
            }
            return;
        }
        match open.name {
            "del" | "ins" | "moveFrom" | "moveTo" => {
                self.changes += usize::from(!state.path.contains(&"rPr"));
                let gone = matches!(open.name, "del" | "moveFrom");
                if gone && state.path.contains(&"pPr") {
                    if let Some(paragraph) = &mut state.paragraph {
                        paragraph.joins = true;
                    }
                } else if gone {
                    state.skip = Some(depth);
                }
            }
            "Fallback" | "sectPr" | "rPrChange" | "pPrChange" | "tblPrChange" | "tcPrChange" | "rt"
            | "tblGrid" | "binData" => state.skip = Some(depth),
            "drawing" | "pict" | "object" => state.drawing = Some(depth),
            "sdtContent" if std::mem::take(&mut state.prompt) => state.skip = Some(depth),
            "sdtPr" => state.prompt = false,
            "showingPlcHdr" => state.prompt = open.is_on(),
            "tag" if inside == "sdtPr" => {
                let works = open.get("val").map(|tag| fields::mendeley_works(&tag)).unwrap_or_default();
                let at = self.writer.end();
                super::add_works(&mut self.works, works, Some(Span::new(at, at)));
            }
            "tc" => {
                let styled = state.tables.last() == Some(&true);
                state.cells.push(Cell { behind: None, styled });
            }
            "tr" => self.writer.line(),
            "tbl" => {
                state.tables.push(false);
                if state.cells.is_empty() {
                    self.writer.paragraph();
                }
            }
            "tblStyle" => {
                let plain = matches!(open.get("val").as_deref(), Some("TableGrid" | "TableNormal"));
                if let Some(styled) = state.tables.last_mut() {
                    *styled = !plain;
                }
            }
            "shd" if inside == "tcPr" => {
                if let Some(cell) = state.cells.last_mut() {
                    cell.behind = shade(&open);
                }
            }
            _ if state.path.contains(&"pPr") => Self::paragraph_property(state, &open, inside),
            "p" => {
                let joined = state.paragraph.take().filter(|paragraph| paragraph.joins);
                let begun = joined.as_ref().is_some_and(|paragraph| paragraph.begun);
                let start = joined.map_or(self.writer.end(), |paragraph| paragraph.start);
                state.paragraph = Some(Paragraph { begun, start, ..Paragraph::default() });
            }
            "r" => {
                self.begin_paragraph(state);
                let style = state.paragraph.as_ref().and_then(|paragraph| paragraph.style.as_deref());
                let look = self.styles.paragraph_look(style);
                let properties = Span::new(item.span.end, item.span.end);
                state.run = Some(RunState { start: item.span.start, look, properties });
            }
            _ => self.run_content(state, open, item, inside),
        }
    }

    fn paragraph_property(state: &mut State, open: &Open, inside: &str) {
        let Some(paragraph) = &mut state.paragraph else { return };
        match (inside, open.name) {
            ("pPr", "pStyle") => paragraph.style = open.get("val").map(|style| style.into_owned()),
            ("numPr", "ilvl") => paragraph.list.1 = open.number("val"),
            ("numPr", "numId") => paragraph.list.0 = open.number("val"),
            ("pPr", "outlineLvl") => paragraph.outlined = open.number("val").is_some_and(|level| level < 9),
            ("pPr", "shd") => paragraph.behind = shade(open),
            _ => {}
        }
    }

    fn run_content(&mut self, state: &mut State<'a>, open: Open<'a>, item: Item<'a>, inside: &str) {
        if let Some(run) = &mut state.run {
            match (inside, open.name) {
                ("r", "rPr") => run.properties = item.span,
                ("rPr", "rStyle") => {
                    let style = open.get("val").map(|style| self.styles.look(&style));
                    run.look.take(style.unwrap_or_default());
                }
                ("rPr", _) => run.look.read(&open),
                _ => {}
            }
        }
        match open.name {
            "t" if !open.empty => {
                state.text = Some((item.span.end, open.get("space").as_deref() == Some("preserve")));
            }
            "tab" | "ptab" if inside == "r" && !self.is_silent(state) => self.writer.tab(),
            "br" | "cr" if inside == "r" && !self.is_silent(state) => self.writer.line(),
            "noBreakHyphen" => self.character(state, '\u{2011}', item.span, 0),
            "sym" => {
                if let Some(c) = symbol(&open) {
                    self.character(state, c, item.span, 0);
                }
            }
            "footnoteReference" => self.note_mark(state, Series::Foot, &open),
            "endnoteReference" => self.note_mark(state, Series::End, &open),
            "fldChar" => match open.get("fldCharType").as_deref() {
                Some("begin") => state.fields.push(Field::default()),
                Some("separate") => {
                    if let Some(field) = state.fields.last_mut() {
                        field.result = Some(self.writer.next_start());
                    }
                }
                Some("end") => self.end_field(state),
                _ => {}
            },
            "fldSimple" => state.fields.push(Field {
                instruction: open.get("instr").unwrap_or_default().into_owned(),
                data: String::new(),
                result: Some(self.writer.next_start()),
            }),
            "instrText" | "fldData" if !open.empty => state.instruction = Some(item.span.end),
            _ => {}
        }
    }

    fn close(&mut self, state: &mut State<'a>, name: &'a str, item: Item<'a>) {
        let depth = state.path.len();
        state.path.pop();
        if let Some(skip) = state.skip {
            if depth > skip {
                return;
            }
            state.skip = None;
            if name == "txbxContent" && state.drawing.is_some() {
                state.boxes.push(Span::new(state.box_start, item.span.start));
            }
            return;
        }
        if let Some(drawing) = state.drawing {
            if depth <= drawing {
                state.drawing = None;
            }
            return;
        }
        match name {
            "t" => {
                if let Some((start, preserved)) = state.text.take() {
                    self.text(state, Span::new(start, item.span.start), preserved);
                }
            }
            "instrText" | "fldData" => self.instruction(state, name, item.span.start),
            "fldSimple" => self.end_field(state),
            "rPr" => {
                if let Some(run) = state.run.as_mut().filter(|_| state.path.last() == Some(&"r")) {
                    run.properties.end = item.span.end;
                }
            }
            "r" => {
                if let Some(run) = state.run.take() {
                    let element = Span::new(run.start, item.span.end);
                    let whole = Run { element, properties: run.properties };
                    self.runs.insert((self.part, run.start), whole);
                }
            }
            "pPr" => self.begin_paragraph(state),
            "p" => self.end_paragraph(state),
            "tc" => {
                state.cells.pop();
                if state.cells.is_empty() {
                    self.writer.tab();
                } else {
                    self.writer.space();
                }
            }
            "tr" => self.writer.line(),
            "tbl" => {
                state.tables.pop();
                if state.cells.is_empty() {
                    self.writer.paragraph();
                }
            }
            _ => {}
        }
    }

    /// What has to be known before a paragraph's first character: whether it is a heading, and its number.
    fn begin_paragraph(&mut self, state: &mut State) {
        let Some(paragraph) = state.paragraph.as_mut().filter(|paragraph| !paragraph.begun) else { return };
        paragraph.begun = true;
        let style = paragraph.style.as_deref();
        paragraph.heading = paragraph.outlined || self.styles.is_heading(style);
        if paragraph.heading && state.cells.is_empty() {
            self.writer.paragraph();
        }
        let (list, level) = self.styles.list(style);
        let list = paragraph.list.0.or(list).filter(|&list| list > 0);
        let level = paragraph.list.1.or(level).unwrap_or(0);
        paragraph.label = list.and_then(|list| self.numbering.next(list, level));
    }

    fn end_paragraph(&mut self, state: &mut State<'a>) {
        self.begin_paragraph(state);
        if let Some(paragraph) = &mut state.paragraph {
            if let Some(mark) = paragraph.hidden.take() {
                withdraw_unless_words(&mut self.writer, mark);
            }
            if paragraph.joins {
                return;
            }
        }
        let Some(paragraph) = state.paragraph.take() else { return };
        let length = self.writer.end().saturating_sub(paragraph.start);
        if !state.cells.is_empty() && length < LONG_CELL {
            self.writer.space();
        } else if paragraph.heading || length == 0 {
            // An empty paragraph is a blank line.
            self.writer.paragraph();
        } else {
            self.writer.line();
        }
        for span in std::mem::take(&mut state.boxes) {
            if state.depth < DEEPEST_BOX {
                self.writer.line();
                let inner = State { in_box: true, depth: state.depth + 1, ..State::default() };
                self.stretch(span, inner);
                self.writer.line();
            }
        }
    }

    /// True where text is a field's instruction, or repeats other text.
    fn is_silent(&self, state: &State) -> bool {
        state.fields.iter().any(|field| field.result.is_none() || field.repeats_text())
    }

    fn text(&mut self, state: &mut State, content: Span, preserved: bool) {
        let raw = self.parts.part(self.part).get(content.range()).unwrap_or("");
        let text = decode(raw);
        let blank = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r');
        let (from, to) = if preserved {
            (0, text.len())
        } else {
            (text.len() - text.trim_start_matches(blank).len(), text.trim_end_matches(blank).len())
        };
        for (index, (at, c)) in text.char_indices().enumerate() {
            if (from..to).contains(&at) {
                // A line end inside of `w:t` is a space; lines end with `w:br`.
                let c = if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c };
                self.character(state, c, content, index);
            }
        }
    }

    /// Writes the character that is number `index` of the run's `source`.
    fn character(&mut self, state: &mut State, c: char, source: Span, index: usize) {
        if self.is_silent(state) {
            return;
        }
        let Some(run) = &state.run else { return };
        let Some(paragraph) = &mut state.paragraph else { return };
        let cell = state.cells.last();
        let around = paragraph.behind.or(cell.and_then(|cell| cell.behind)).unwrap_or(
            if state.in_box || cell.is_some_and(|cell| cell.styled) {
                Behind::Unknown
            } else {
                Behind::Plain(WHITE)
            },
        );
        let concealed = run.look.concealed(around);
        match (concealed, paragraph.hidden) {
            (Some(Concealment::Display), None) => paragraph.hidden = Some(self.writer.mark()),
            (Some(Concealment::Display), Some(_)) | (_, None) => {}
            (_, Some(mark)) => {
                withdraw_unless_words(&mut self.writer, mark);
                paragraph.hidden = None;
            }
        }
        if let Some(label) = paragraph.label.take() {
            self.writer.own(&label);
            self.writer.own(" ");
        }
        // In formulas, what stands in `m:sup` is raised.
        let formula = state.path.iter().rev().find_map(|name| match *name {
            "sup" => Some(Height::Raised),
            "sub" => Some(Height::Lowered),
            _ => None,
        });
        let height = formula.or(run.look.height).unwrap_or_default();
        let element = Span::new(run.start, run.start);
        let segment = Segment {
            text: Span::new(0, 0),
            part: self.part,
            source,
            skipped: index,
            run: Some(Run { element, properties: run.properties }),
        };
        self.writer.put(c, Look { height, concealed }, Some(Origin { segment }));
    }

    fn note_mark(&mut self, state: &mut State, series: Series, open: &Open) {
        let Some(id) = open.number("id").filter(|_| !self.is_silent(state)) else { return };
        if !self.notes.bodies[series as usize].contains_key(&id) {
            return;
        }
        let called = &mut self.notes.called[series as usize];
        let next = called.len() + 1;
        let number = *self.notes.numbers[series as usize].entry(id).or_insert(next);
        if number == next {
            called.push(id);
        }
        let number = number.to_string();
        if series == Series::End && self.notes.cite {
            for c in number.chars() {
                self.writer.put(c, Look { height: Height::Raised, concealed: None }, None);
            }
        } else if !open.get("customMarkFollows").is_some_and(|on| on == "1" || on == "true") {
            self.writer.own(&raised::note_mark(&number));
        }
    }

    fn instruction(&mut self, state: &mut State, name: &str, end: usize) {
        let Some(start) = state.instruction.take() else { return };
        let text = decode(self.parts.part(self.part).get(start..end).unwrap_or(""));
        let Some(field) = state.fields.last_mut() else { return };
        if name == "fldData" {
            field.data.push_str(&text);
        } else if field.result.is_none() {
            field.instruction.push_str(&text);
        }
    }

    fn end_field(&mut self, state: &mut State) {
        let Some(mut field) = state.fields.pop() else { return };
        // EndNote keeps its data in a field inside of the instruction.
        if let Some(outer) = state.fields.last_mut().filter(|outer| outer.result.is_none()) {
            outer.data.push_str(&std::mem::take(&mut field.data));
            return;
        }
        let works = fields::works(&field.instruction, &field.data);
        if !works.is_empty() {
            let end = self.writer.end();
            let cited = field.result.map(|start| Span::new(start.min(end), end));
            super::add_works(&mut self.works, works, cited);
        }
    }
}

fn withdraw_unless_words(writer: &mut Writer, mark: Mark) {
    if !are_words(writer.since(mark)) {
        writer.withdraw(mark);
    }
}

/// Where the texts of the notes stand in their part, by id. Separators are no notes.
fn note_bodies(xml: &str, name: &str) -> FxHashMap<i64, Span> {
    let mut bodies = FxHashMap::default();
    let mut note: Option<(i64, usize)> = None;
    for item in Items::new(xml) {
        match item.kind {
            Kind::Open(open) if open.name == name => {
                let normal = open.get("type").is_none_or(|kind| kind == "normal");
                note = open.number("id").filter(|_| normal).map(|id| (id, item.span.end));
            }
            Kind::Close(closed) if closed == name => {
                if let Some((id, start)) = note.take() {
                    bodies.insert(id, Span::new(start, item.span.start));
                }
            }
            _ => {}
        }
    }
    bodies
}

/// True where the note's text looks like a reference.
fn is_reference(xml: &str, span: Span) -> bool {
    let mut text = String::new();
    let mut inside = false;
    for item in Items::within(xml, span) {
        match item.kind {
            Kind::Open(open) => inside = open.name == "t" && !open.empty,
            Kind::Text(part) if inside => text.push_str(&decode(part)),
            _ => inside = false,
        }
    }
    document::looks_like_reference(text.trim())
}

/// The character of a `w:sym`: Greek letters and signs come in the font Symbol.
fn symbol(open: &Open) -> Option<char> {
    /// The font Symbol from 0x41 on. Unicode Consortium, mapping SYMBOL.TXT of Adobe.
    const LETTERS: &str = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
    let code = u32::from_str_radix(&open.get("char")?, 16).ok()?;
    let code = if (0xF000..0xF100).contains(&code) { code - 0xF000 } else { code };
    if open.get("font").is_none_or(|font| font != "Symbol") {
        return (code > 0x100).then(|| char::from_u32(code)).flatten();
    }
    Some(match code {
        0x20..=0x2C | 0x2E..=0x3F => char::from_u32(code)?,
        0x2D => '−',
        0x40 => '≅',
        0x41..=0x7A => LETTERS.chars().nth(code as usize - 0x41)?,
        0x7E => '∼',
        0xA2 => '′',
        0xA3 => '≤',
        0xA5 => '∞',
        0xAE => '→',
        0xB0 => '°',
        0xB1 => '±',
        0xB2 => '″',
        0xB3 => '≥',
        0xB4 => '×',
        0xB6 => '∂',
        0xB7 => '•',
        0xB9 => '≠',
        0xBA => '≡',
        0xBB => '≈',
        0xD1 => '∇',
        0xD7 => '⋅',
        0xE5 => '∑',
        0xF2 => '∫',
        _ => return None,
    })
}
