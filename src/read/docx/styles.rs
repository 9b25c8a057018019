//! Styles: what a run looks like, and which paragraphs are numbered or headings. ECMA-376-1, 17.7.

use rustc_hash::FxHashMap;

use crate::read::facts::Concealment;
use crate::read::raised::Height;
use crate::read::visible::{BLACK, Colour, SMALLEST, WHITE, is_faint};
use crate::read::xml::{Items, Kind, Open};

/// What properties say of a run; `None` where they say nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct RunLook {
    pub(super) height: Option<Height>,
    hidden: Option<bool>,
    colour: Option<Colour>,
    /// In points.
    size: Option<f32>,
    behind: Option<Behind>,
}

/// What lies behind the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Behind {
    Plain(Colour),
    /// Nobody knows: a picture, a table's style.
    Unknown,
}

impl RunLook {
    /// Takes over what `other` says.
    pub(super) fn take(&mut self, other: RunLook) {
        self.height = other.height.or(self.height);
        self.hidden = other.hidden.or(self.hidden);
        self.colour = other.colour.or(self.colour);
        self.size = other.size.or(self.size);
        self.behind = other.behind.or(self.behind);
    }

    /// Reads one property.
    pub(super) fn read(&mut self, property: &Open) {
        match property.name {
            "vertAlign" => {
                self.height = Some(match property.get("val").as_deref() {
                    Some("superscript") => Height::Raised,
                    Some("subscript") => Height::Lowered,
                    _ => Height::Level,
                });
            }
            // Raised by hand, in half-points: LibreOffice writes superscripts so.
            "position" => match property.number("val") {
                Some(2..=40) => self.height = Some(Height::Raised),
                Some(-40..=-2) => self.height = Some(Height::Lowered),
                _ => {}
            },
            "vanish" => self.hidden = Some(property.is_on()),
            "color" => {
                let value = property.get("val").unwrap_or_default();
                let theme = property.get("themeColor").unwrap_or_default();
                self.colour = colour(&value).or(match theme.as_ref() {
                    "background1" | "light1" => Some(WHITE),
                    _ => Some(BLACK),
                });
            }
            "sz" => self.size = property.number("val").map(|half| half as f32 / 2.0),
            "shd" => self.behind = shade(property).or(self.behind),
            "highlight" => {
                self.behind = match property.get("val").as_deref() {
                    Some("none" | "white") | None => self.behind,
                    Some(_) => Some(Behind::Unknown),
                };
            }
            _ => {}
        }
    }

    /// How the run is hidden, on that background.
    pub(super) fn concealed(&self, around: Behind) -> Option<Concealment> {
        if self.hidden == Some(true) {
            return Some(Concealment::Display);
        }
        if self.size.is_some_and(|size| size <= SMALLEST) {
            return Some(Concealment::Size);
        }
        let Behind::Plain(behind) = self.behind.unwrap_or(around) else { return None };
        is_faint(self.colour.unwrap_or(BLACK), behind).then_some(Concealment::Colour)
    }
}

/// The background that a `w:shd` gives.
pub(super) fn shade(property: &Open) -> Option<Behind> {
    if property.get("themeFill").is_some() || property.get("val").is_some_and(|val| val.starts_with("pct")) {
        return Some(Behind::Unknown);
    }
    colour(&property.get("fill")?).map(Behind::Plain)
}

/// A colour as six hexadecimal digits; `None` for `auto`.
fn colour(value: &str) -> Option<Colour> {
    let pair = |at: usize| u8::from_str_radix(value.get(at..at + 2)?, 16).ok().map(f32::from);
    (value.len() == 6).then_some(())?;
    Some([pair(0)?, pair(2)?, pair(4)?, 1.0])
}

/// The styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    defaults: RunLook,
    default_paragraph: String,
    styles: FxHashMap<String, Style>,
}

#[derive(Debug, Default)]
struct Style {
    based_on: Option<String>,
    look: RunLook,
    /// The list that its paragraphs are items of, and the level.
    list: (Option<i64>, Option<i64>),
    heading: bool,
}

/// Styles based on styles beyond this depth go in a circle.
const DEEPEST: usize = 20;

impl Styles {
    /// Reads `word/styles.xml`.
    pub(super) fn read(xml: &str) -> Self {
        let mut styles = Styles::default();
        let mut id = None;
        let mut style = Style::default();
        let mut path: Vec<&str> = Vec::new();
        for item in Items::new(xml) {
            match item.kind {
                Kind::Open(open) => {
                    let inside = path.last().copied().unwrap_or("");
                    match (inside, open.name) {
                        (_, "style") => {
                            id = open.get("styleId").map(|id| id.into_owned());
                            style = Style::default();
                            let is_default = open.get("default").is_some_and(|on| on == "1" || on == "true");
                            if is_default && open.get("type").as_deref() == Some("paragraph") {
                                styles.default_paragraph = id.clone().unwrap_or_default();
                            }
                        }
                        ("style", "basedOn") => style.based_on = open.get("val").map(|val| val.into_owned()),
                        ("style", "name") => {
                            let name = open.get("val").unwrap_or_default().to_lowercase();
                            style.heading |= name.starts_with("heading ") || name == "title";
                        }
                        ("pPr", "outlineLvl") => style.heading |= open.number("val").is_some_and(|l| l < 9),
                        ("numPr", "numId") => style.list.0 = open.number("val"),
                        ("numPr", "ilvl") => style.list.1 = open.number("val"),
                        ("rPr", _) if path.contains(&"rPrDefault") => styles.defaults.read(&open),
                        // Conditional formats of tables (`tblStylePr`) hold for a part of the table alone.
                        ("rPr", _) if !path.contains(&"tblStylePr") => style.look.read(&open),
                        _ => {}
                    }
                    path.push(open.name);
                }
                Kind::Close(name) => {
                    path.pop();
                    if name == "style"
                        && let Some(id) = id.take()
                    {
                        styles.styles.insert(id, std::mem::take(&mut style));
                    }
                }
                _ => {}
            }
        }
        styles
    }

    /// The style and those that it is based on, the nearest first.
    fn chain(&self, id: &str) -> impl Iterator<Item = &Style> {
        let first = self.styles.get(id);
        std::iter::successors(first, |style| self.styles.get(style.based_on.as_ref()?)).take(DEEPEST)
    }

    /// What runs of a paragraph in that style look like; the default style where there is none.
    pub(super) fn paragraph_look(&self, id: Option<&str>) -> RunLook {
        let mut look = self.defaults;
        look.take(self.look(id.unwrap_or(&self.default_paragraph)));
        look
    }

    /// What a style says of runs.
    pub(super) fn look(&self, id: &str) -> RunLook {
        let mut look = RunLook::default();
        let chain: Vec<&Style> = self.chain(id).collect();
        chain.into_iter().rev().for_each(|style| look.take(style.look));
        look
    }

    /// The list and level that a paragraph style puts its paragraphs in.
    pub(super) fn list(&self, id: Option<&str>) -> (Option<i64>, Option<i64>) {
        let id = id.unwrap_or(&self.default_paragraph);
        let number = self.chain(id).find_map(|style| style.list.0);
        (number, self.chain(id).find_map(|style| style.list.1))
    }

    /// True for headings and titles.
    pub(super) fn is_heading(&self, id: Option<&str>) -> bool {
        id.is_some_and(|id| self.chain(id).any(|style| style.heading))
    }
}
