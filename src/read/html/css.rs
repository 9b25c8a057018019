//! As much CSS as tells raised text and hidden text: simple selectors, a dozen properties.

use rustc_hash::FxHashMap;

use crate::read::raised::Height;
use crate::read::visible::Colour;

/// What a block of declarations says; `None` where it says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Declared {
    pub(super) display_none: Option<bool>,
    pub(super) invisible: Option<bool>,
    pub(super) colour: Option<Colour>,
    pub(super) background: Option<Background>,
    pub(super) size: Option<Size>,
    pub(super) height: Option<Height>,
    pub(super) opacity: Option<f32>,
    pub(super) off_screen: Option<bool>,
    pub(super) keeps_space: Option<bool>,
    /// List items carry numbers (true) or no sign at all (false).
    pub(super) numbered: Option<bool>,
    pub(super) letters: Option<ListLetters>,
}

/// How the items of a list are numbered, where not by digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ListLetters {
    /// `1`
    Digits,
    /// `a` or `A`
    Alphabet { upper: bool },
    /// `i` or `I`
    Roman { upper: bool },
}

/// What lies behind the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Background {
    /// A colour.
    Plain(Colour),
    /// A picture or a gradient.
    Picture,
}

/// A size of letters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Size {
    /// In pixels.
    Pixels(f32),
    /// As a part of the size around.
    Part(f32),
}

/// The rules of a page's style sheets, by selector. A later rule wins over an earlier one, as most sheets mean it.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    rules: FxHashMap<String, Declared>,
}

impl Sheet {
    /// Adds the rules of a `style` element. Only `name`, `.class`, `name.class` and `#id` are understood.
    pub(super) fn add(&mut self, css: &str) {
        let mut rest = css;
        while let Some((selectors, block, after)) = next_block(rest) {
            rest = after;
            // `@media print` and Word's `@list` say nothing of the page; what stands before `;` is no selector.
            let selectors = selectors.rsplit(';').next().unwrap_or(selectors);
            if selectors.trim_start().starts_with('@') {
                continue;
            }
            let declared = declarations(block);
            if declared == Declared::default() {
                continue;
            }
            for selector in selectors.split(',').map(str::trim) {
                let simple = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '#' | '\\');
                let parts = selector.matches(['.', '#']).count();
                if !selector.is_empty() && selector.len() < 100 && parts <= 1 && selector.chars().all(simple)
                {
                    let name = selector.split(['.', '#']).next().unwrap_or("").len();
                    let key = selector[..name].to_ascii_lowercase() + &selector[name..];
                    self.rules.entry(key).or_default().take(declared);
                }
            }
        }
    }

    /// What the sheets say of an element.
    pub(super) fn of(&self, name: &str, class: &str, id: &str) -> Declared {
        let mut declared = Declared::default();
        if self.rules.is_empty() {
            return declared;
        }
        let mut key = String::with_capacity(40);
        let mut take = |parts: &[&str]| {
            key.clear();
            key.extend(parts.iter().copied());
            if let Some(&rule) = self.rules.get(&key) {
                declared.take(rule);
            }
        };
        take(&[name]);
        let classes = || class.split_ascii_whitespace().take(32);
        classes().for_each(|class| take(&[".", class]));
        classes().for_each(|class| take(&[name, ".", class]));
        if !id.is_empty() {
            take(&["#", id]);
        }
        declared
    }
}

impl Declared {
    /// Takes over what `other` says.
    pub(super) fn take(&mut self, other: Declared) {
        self.display_none = other.display_none.or(self.display_none);
        self.invisible = other.invisible.or(self.invisible);
        self.colour = other.colour.or(self.colour);
        self.background = other.background.or(self.background);
        self.size = other.size.or(self.size);
        self.height = other.height.or(self.height);
        self.opacity = other.opacity.or(self.opacity);
        self.off_screen = other.off_screen.or(self.off_screen);
        self.keeps_space = other.keeps_space.or(self.keeps_space);
        self.numbered = other.numbered.or(self.numbered);
        self.letters = other.letters.or(self.letters);
    }
}

/// The next `selectors { block }` of a sheet and what follows; blocks inside blocks belong to the outer one.
fn next_block(css: &str) -> Option<(&str, &str, &str)> {
    let open = css.find('{')?;
    let mut depth = 0usize;
    for (at, c) in css[open..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => continue,
        }
        if depth == 0 {
            let selectors = css[..open].rsplit("*/").next().unwrap_or("");
            let selectors = selectors.trim_start().trim_start_matches("<!--");
            return Some((selectors, &css[open + 1..open + at], &css[open + at + 1..]));
        }
    }
    None
}

/// Reads `name: value; name: value`.
pub(super) fn declarations(block: &str) -> Declared {
    let mut declared = Declared::default();
    let (mut absolute, mut relative, mut away, mut lifted, mut smaller) = (false, false, false, false, false);
    for declaration in block.split(';') {
        let Some((name, value)) = declaration.split_once(':') else { continue };
        let name = name.trim().to_ascii_lowercase();
        let value = value.trim().trim_end_matches("!important").trim_end().to_ascii_lowercase();
        let value = value.as_str();
        match name.as_str() {
            "display" => declared.display_none = Some(value == "none"),
            "mso-hide" if value == "all" => declared.display_none = Some(true),
            "visibility" => declared.invisible = Some(matches!(value, "hidden" | "collapse")),
            "color" => declared.colour = colour(value).or(declared.colour),
            "background-color" | "background" | "mso-highlight" => {
                declared.background = background(value).or(declared.background);
            }
            "background-image" if value != "none" && value != "initial" => {
                declared.background = Some(Background::Picture);
            }
            "font-size" => {
                declared.size = size(value).or(declared.size);
                smaller = matches!(declared.size, Some(Size::Part(part)) if part < 1.0)
                    || matches!(value, "smaller");
            }
            "opacity" => declared.opacity = number(value),
            "vertical-align" | "mso-text-raise" => {
                if matches!(value, "super" | "text-super") {
                    declared.height = Some(Height::Raised);
                } else if value == "sub" {
                    declared.height = Some(Height::Lowered);
                }
            }
            "position" => {
                absolute = matches!(value, "absolute" | "fixed");
                relative = value == "relative";
            }
            "left" | "right" | "top" | "margin-left" | "text-indent" => {
                let far = length(value).is_some_and(|length| length <= -900.0);
                away |= far && name != "text-indent";
                if far && name == "text-indent" {
                    declared.off_screen = Some(true);
                }
                lifted |= name == "top" && value.starts_with('-') && !far;
            }
            "white-space" => declared.keeps_space = Some(matches!(value, "pre" | "pre-wrap" | "pre-line")),
            "list-style-type" | "list-style" => {
                let kind = value.split_ascii_whitespace().next().unwrap_or("");
                declared.letters = match kind {
                    "decimal" | "decimal-leading-zero" => Some(ListLetters::Digits),
                    "lower-alpha" | "lower-latin" => Some(ListLetters::Alphabet { upper: false }),
                    "upper-alpha" | "upper-latin" => Some(ListLetters::Alphabet { upper: true }),
                    "lower-roman" => Some(ListLetters::Roman { upper: false }),
                    "upper-roman" => Some(ListLetters::Roman { upper: true }),
                    _ => declared.letters,
                };
                declared.numbered = match kind {
                    "none" | "disc" | "circle" | "square" => Some(false),
                    _ if declared.letters.is_some() => Some(true),
                    _ => declared.numbered,
                };
            }
            _ => {}
        }
    }
    if absolute && away {
        declared.off_screen = Some(true);
    }
    if relative && lifted && smaller {
        declared.height = Some(Height::Raised);
    }
    declared
}

/// A number with or without a point. The standard library rounds it to the last bit, with tables of 10 kB, and knows `inf`.
fn number(text: &str) -> Option<f32> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let (mut number, mut unit) = (0.0, 1.0);
    for digit in whole.chars() {
        number = number * 10.0 + digit.to_digit(10)? as f32;
    }
    for digit in part.chars() {
        unit /= 10.0;
        number += unit * digit.to_digit(10)? as f32;
    }
    let any = !whole.is_empty() || !part.is_empty();
    any.then_some(if text.starts_with('-') { -number } else { number })
}

/// A length in pixels; `em` is taken for 16 of them.
fn length(value: &str) -> Option<f32> {
    let end =
        value.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | '-' | '+')).unwrap_or(value.len());
    let number = number(&value[..end])?;
    let unit = match value[end..].split_ascii_whitespace().next().unwrap_or("") {
        "px" => 1.0,
        "pt" => 4.0 / 3.0,
        "pc" | "em" | "rem" => 16.0,
        "in" => 96.0,
        "cm" => 37.8,
        "mm" => 3.78,
        "ex" | "ch" => 8.0,
        "vw" | "vh" => 12.0,
        "%" => 10.0,
        "" if number == 0.0 => 1.0,
        _ => return None,
    };
    Some(number * unit)
}

fn size(value: &str) -> Option<Size> {
    if let Some(percent) = value.strip_suffix('%') {
        return number(percent).map(|percent| Size::Part(percent / 100.0));
    }
    if let Some(part) = value.strip_suffix("em").filter(|part| !part.ends_with('r')) {
        return number(part).map(Size::Part);
    }
    match value {
        "smaller" => Some(Size::Part(0.83)),
        "larger" => Some(Size::Part(1.2)),
        "xx-small" | "x-small" | "small" | "medium" | "large" | "x-large" | "xx-large" => {
            Some(Size::Pixels(16.0))
        }
        _ => length(value).map(Size::Pixels),
    }
}

fn background(value: &str) -> Option<Background> {
    if value.contains("url(") || value.contains("gradient") {
        return Some(Background::Picture);
    }
    colour(value)
        .or_else(|| value.split_ascii_whitespace().find_map(colour))
        .filter(|colour| colour[3] > 0.1)
        .map(Background::Plain)
}

/// A colour as CSS and old HTML write it; of the names only those that hide text on a page or behind it.
pub(super) fn colour(value: &str) -> Option<Colour> {
    let value = value.trim();
    let hex = value.strip_prefix('#').or(Some(value).filter(|value| value.len() == 6));
    if let Some(hex) = hex.filter(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit())) {
        let digit =
            |at: usize| u8::from_str_radix(hex.get(at..at + 1)?, 16).ok().map(|d| f32::from(d) * 17.0);
        let pair = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok().map(f32::from);
        return match hex.len() {
            3 | 4 => Some([digit(0)?, digit(1)?, digit(2)?, digit(3).map_or(1.0, |a| a / 255.0)]),
            6 | 8 => Some([pair(0)?, pair(2)?, pair(4)?, pair(6).map_or(1.0, |a| a / 255.0)]),
            _ => None,
        };
    }
    if let Some(rest) = value.strip_prefix("rgba(").or_else(|| value.strip_prefix("rgb(")) {
        let rest = rest.split(')').next().unwrap_or("");
        let mut parts = rest.split([',', '/', ' ']).map(str::trim).filter(|part| !part.is_empty());
        let part = |part: &str, whole: f32| match part.strip_suffix('%') {
            Some(percent) => number(percent).map(|percent| percent / 100.0 * whole),
            None => number(part),
        };
        let (red, green, blue) = (parts.next()?, parts.next()?, parts.next()?);
        let opacity = parts.next().map_or(Some(1.0), |opacity| part(opacity, 1.0))?;
        return Some([part(red, 255.0)?, part(green, 255.0)?, part(blue, 255.0)?, opacity]);
    }
    let grey = |level: f32| Some([level, level, level, 1.0]);
    match value {
        "white" | "snow" | "ivory" | "ghostwhite" | "window" | "background1" => grey(255.0),
        "whitesmoke" => grey(245.0),
        "black" | "windowtext" | "auto" => grey(0.0),
        "silver" | "lightgray" | "lightgrey" => grey(200.0),
        "gray" | "grey" => grey(128.0),
        "yellow" => Some([255.0, 255.0, 0.0, 1.0]),
        "red" => Some([255.0, 0.0, 0.0, 1.0]),
        "green" => Some([0.0, 128.0, 0.0, 1.0]),
        "blue" | "navy" | "darkblue" => Some([0.0, 0.0, 200.0, 1.0]),
        "transparent" => Some([0.0, 0.0, 0.0, 0.0]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_apply_by_name_class_and_id() {
        let mut sheet = Sheet::default();
        sheet.add(
            "<!-- /* Style Definitions */ @list l0:level1 {mso-level-start-at:3;}\n@media print { .x { display: none } }\n\
             sup, .raised { vertical-align: super; } P.note { display:none } #gone { visibility : hidden } .a .b { color: red }",
        );
        assert_eq!(sheet.of("span", "x raised", "").height, Some(Height::Raised));
        assert_eq!(sheet.of("sup", "", "").height, Some(Height::Raised));
        assert_eq!(sheet.of("p", "note", "").display_none, Some(true));
        assert_eq!(sheet.of("p", "", "gone").invisible, Some(true));
        assert_eq!(sheet.of("p", "x b", ""), Declared::default());
    }

    #[test]
    fn a_raised_span_without_the_word_is_told_by_its_place_and_size() {
        let height = |css| declarations(css).height;
        assert_eq!(height("position: relative; top: -0.5em; font-size: 75%"), Some(Height::Raised));
        assert_eq!(height("position: relative; top: -1px"), None);
        assert_eq!(height("vertical-align: baseline"), None);
    }

    #[test]
    fn colours_and_sizes_are_read() {
        assert_eq!(colour("#fff"), Some([255.0, 255.0, 255.0, 1.0]));
        assert_eq!(colour("rgba(255, 255, 255, 0.5)"), Some([255.0, 255.0, 255.0, 0.5]));
        assert_eq!(colour("rgb(0 0 0 / 0%)"), Some([0.0; 4]));
        assert_eq!(size("1.0pt"), Some(Size::Pixels(4.0 / 3.0)));
        assert_eq!(size("0"), Some(Size::Pixels(0.0)));
    }

    #[test]
    fn numbers_have_a_sign_and_a_point_or_not() {
        for (text, expected) in
            [("12", 12.0), ("-0.5", -0.5), ("+3", 3.0), (".25", 0.25), ("7.", 7.0), ("-9999", -9999.0)]
        {
            assert_eq!(number(text), Some(expected), "{text}");
        }
        for text in ["", ".", "-", "1-2", "1.2.3", "inf", "1 2", "--1"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn text_far_outside_of_the_page_is_off_screen() {
        for css in ["position:absolute; left:-9999px", "position:fixed;top:-200em", "text-indent:-9999px"] {
            assert_eq!(declarations(css).off_screen, Some(true), "{css}");
        }
        assert_eq!(declarations("margin-left:-9999px").off_screen, None);
        assert_eq!(declarations("text-indent:-36pt").off_screen, None);
    }
}
