//! The numbers of list paragraphs, counted as Word counts them. ECMA-376-1, 17.9.

use rustc_hash::FxHashMap;

use crate::read::numerals;
use crate::read::xml::{Items, Kind, Open};

const LEVELS: usize = 9;

/// The lists of a document, and how far each has counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// By `abstractNumId`.
    shapes: FxHashMap<i64, [Level; LEVELS]>,
    /// By `numId`.
    lists: FxHashMap<i64, List>,
    counters: FxHashMap<i64, [Option<i64>; LEVELS]>,
}

#[derive(Clone, Debug, Default)]
struct Level {
    start: Option<i64>,
    format: String,
    text: String,
    /// All numbers in digits.
    legal: bool,
}

#[derive(Clone, Debug, Default)]
struct List {
    shape: i64,
    starts: [Option<i64>; LEVELS],
    levels: FxHashMap<usize, Level>,
    begun: bool,
}

impl Numbering {
    /// Reads `word/numbering.xml`.
    pub(super) fn read(xml: &str) -> Self {
        let mut all = Numbering::default();
        let (mut shape, mut list): (Option<i64>, Option<i64>) = (None, None);
        let (mut level, mut overridden) = (0, 0);
        for item in Items::new(xml) {
            let open = match item.kind {
                Kind::Open(open) => open,
                Kind::Close("abstractNum") => {
                    shape = None;
                    continue;
                }
                Kind::Close("num") => {
                    list = None;
                    continue;
                }
                _ => continue,
            };
            let index =
                |name| open.number(name).and_then(|n| usize::try_from(n).ok()).filter(|&n| n < LEVELS);
            match open.name {
                "abstractNum" => {
                    shape = open.number("abstractNumId");
                    if let Some(id) = shape {
                        all.shapes.insert(id, Default::default());
                    }
                }
                "num" => {
                    list = open.number("numId");
                    if let Some(id) = list {
                        all.lists.insert(id, List::default());
                    }
                }
                "abstractNumId" => {
                    if let Some(list) = list.and_then(|id| all.lists.get_mut(&id)) {
                        list.shape = open.number("val").unwrap_or(-1);
                    }
                }
                "lvlOverride" => overridden = index("ilvl").unwrap_or(0),
                "startOverride" => {
                    if let Some(list) = list.and_then(|id| all.lists.get_mut(&id)) {
                        list.starts[overridden] = open.number("val");
                    }
                }
                "lvl" => {
                    level = index("ilvl").unwrap_or(0);
                    if let Some(list) = list.and_then(|id| all.lists.get_mut(&id)) {
                        list.levels.insert(level, Level::default());
                    }
                }
                _ => {
                    let target = match (shape, list) {
                        (Some(id), _) => all.shapes.get_mut(&id).map(|levels| &mut levels[level]),
                        (_, Some(id)) => all.lists.get_mut(&id).and_then(|list| list.levels.get_mut(&level)),
                        _ => None,
                    };
                    if let Some(target) = target {
                        target.read(&open);
                    }
                }
            }
        }
        all
    }

    /// The number of the next paragraph of list `id` at `level`, as it is printed; `None` where it has none, or only a bullet.
    pub(super) fn next(&mut self, id: i64, level: i64) -> Option<String> {
        let level = usize::try_from(level).ok().filter(|&level| level < LEVELS)?;
        let list = self.lists.get_mut(&id)?;
        let shape = self.shapes.get(&list.shape)?;
        let counters = self.counters.entry(list.shape).or_default();
        // Lists of one shape count on, unless one says where it starts.
        if !std::mem::replace(&mut list.begun, true) {
            for (counter, start) in counters.iter_mut().zip(list.starts) {
                if start.is_some() {
                    *counter = None;
                }
            }
        }
        let start = |at: usize| list.starts[at].or(list.level(shape, at).start).unwrap_or(1);
        counters[level] = Some(counters[level].map_or(start(level), |number| number.saturating_add(1)));
        counters[level + 1..].fill(None);
        let own = list.level(shape, level);
        if matches!(own.format.as_str(), "bullet" | "none") {
            return None;
        }
        let mut label = String::new();
        let mut parts = own.text.split('%');
        label.push_str(parts.next().unwrap_or(""));
        for part in parts {
            let digit = part.chars().next().and_then(|c| c.to_digit(10)).filter(|d| (1..=9).contains(d));
            let Some(at) = digit.map(|digit| digit as usize - 1) else {
                label.push('%');
                label.push_str(part);
                continue;
            };
            let number = counters[at].unwrap_or_else(|| start(at));
            let format = if own.legal { "decimal" } else { list.level(shape, at).format.as_str() };
            label.push_str(&written(number, format));
            label.push_str(&part[1..]);
        }
        let label = label.trim().to_owned();
        (!label.is_empty()).then_some(label)
    }
}

impl List {
    fn level<'a>(&'a self, shape: &'a [Level; LEVELS], at: usize) -> &'a Level {
        self.levels.get(&at).unwrap_or(&shape[at])
    }
}

impl Level {
    fn read(&mut self, property: &Open) {
        let value = || property.get("val").unwrap_or_default().into_owned();
        match property.name {
            "start" => self.start = property.number("val"),
            "numFmt" if self.format.is_empty() => self.format = value(),
            "lvlText" => self.text = value(),
            "isLgl" => self.legal = property.is_on(),
            _ => {}
        }
    }
}

fn written(number: i64, format: &str) -> String {
    match format {
        "lowerLetter" => numerals::alphabet(number, false),
        "upperLetter" => numerals::alphabet(number, true),
        "lowerRoman" => numerals::roman(number, false),
        "upperRoman" => numerals::roman(number, true),
        "decimalZero" => format!("{number:02}"),
        "none" => String::new(),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTS: &str = "<w:numbering><w:abstractNum w:abstractNumId='0'>\
        <w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt w:val='decimal'/><w:lvlText w:val='[%1]'/></w:lvl>\
        <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1.%2)'/></w:lvl>\
        <w:lvl w:ilvl='2'><w:numFmt w:val='bullet'/><w:lvlText w:val='·'/></w:lvl></w:abstractNum>\
        <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>\
        <w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>\
        </w:numbering>";

    #[test]
    fn levels_count_as_word_counts_them() {
        let mut lists = Numbering::read(LISTS);
        let labels: Vec<_> =
            [(1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1), (2, 0), (2, 0), (9, 0), (1, 99)]
                .map(|(id, level)| lists.next(id, level).unwrap_or_default())
                .into();
        assert_eq!(labels, ["[3]", "3.a)", "3.b)", "", "[4]", "4.a)", "[1]", "[2]", "", ""]);
    }
}
