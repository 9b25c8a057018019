//! Citations in the text, and the style in which the text cites.
//!
//! Each numeric style has a reader that collects whatever could be a citation in its dress. The style is then inferred from
//! the whole document: the one whose numbers cover most of the reference list. Only citations of that style count.

mod author_year;
mod enclosed;
mod flattened;
mod numbers;
pub(super) mod others;
mod superscript;

use std::cmp::Reverse;

pub use author_year::{Form, NamedCitation, Nearest};
use serde::{Deserialize, Serialize};

use super::blocks::Block;
use super::references::ReferenceList;
use crate::finding::{Field, Place};
use crate::sort;
use crate::source::Source;

/// How a text cites.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CitationStyle {
    /// `[3]`
    Bracket,
    /// `(3)`
    Parenthesis,
    /// `³`
    Superscript,
    /// Superscripts that a plain-text paste has flattened: `patients3`.
    Flattened,
    /// `(Smith, 2020)`
    AuthorYear,
    /// Not clear, or no citations at all.
    #[default]
    Unknown,
}

impl CitationStyle {
    /// True for the styles that cite by number.
    pub const fn is_numeric(self) -> bool {
        matches!(
            self,
            CitationStyle::Bracket
                | CitationStyle::Parenthesis
                | CitationStyle::Superscript
                | CitationStyle::Flattened
        )
    }
}

/// The citations of a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Citations {
    /// The style that the text keeps to.
    pub style: CitationStyle,
    /// How sure the style is, in per cent.
    pub certainty: u8,
    /// The citations by number, in order of place; empty where the text cites by author and year.
    pub list: Vec<Citation>,
    /// The citations by author and year, in order of place; empty where the text cites by number.
    pub named: Vec<NamedCitation>,
}

/// One citation: a group of numbers in one pair of brackets, or raised together.
#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    /// The whole group, its brackets included.
    pub place: Place,
    /// Its numbers and ranges, in order; never empty.
    pub ranges: Vec<CitedRange>,
}

/// A number or a range of numbers in a citation, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CitedRange {
    /// The first number, as printed: the larger one where the range runs backwards.
    pub first: u32,
    /// The last number; equal to the first where it is no range.
    pub last: u32,
    /// The numbers as printed.
    pub place: Place,
}

impl CitedRange {
    /// The smaller and the larger end.
    pub fn ends(self) -> (u32, u32) {
        (self.first.min(self.last), self.first.max(self.last))
    }
}

impl Citation {
    /// The largest number in it.
    pub fn largest(&self) -> u32 {
        self.ranges.iter().map(|range| range.ends().1).max().unwrap_or(0)
    }
}

/// How many reference numbers a style must cover, or how much of the list, before it is believed.
const FEWEST: usize = 3;

/// How far above the list's last a number may lie in a text whose citations all do.
const NEAR: u32 = 30;

/// Reads the citations outside the reference list, in the `stated` style where the person has said one.
pub(super) fn read(
    body: &Source,
    blocks: &[Block],
    references: Option<&ReferenceList>,
    stated: Option<CitationStyle>,
) -> Citations {
    let prose: Vec<Place> = blocks
        .iter()
        .filter(|block| block.place.field == Field::Body && block.section.is_prose() && !block.heading)
        .map(|block| block.place)
        .collect();
    let last = references.map(ReferenceList::last_number);
    if let Some(style) = stated {
        return read_as(style, body, &prose, references);
    }
    let candidates = [
        (CitationStyle::Bracket, enclosed::read(body, &prose, enclosed::BRACKETS, last)),
        (CitationStyle::Parenthesis, enclosed::read(body, &prose, enclosed::PARENTHESES, last)),
        (CitationStyle::Superscript, superscript::read(body, &prose)),
    ];
    let mut covered: Vec<usize> = candidates.iter().map(|(_, list)| coverage(list, last)).collect();
    let total: usize = covered.iter().sum();
    // Numbers stand in parentheses for many reasons (equations, counts); raised ones beside them are the likelier citations.
    if let [bracket, parenthesis, superscript] = covered[..]
        && parenthesis > bracket
        && superscript >= 5
        && superscript * 5 >= parenthesis * 3
    {
        covered[1] = superscript.saturating_sub(1);
    }
    let (best, most) = covered
        .iter()
        .copied()
        .enumerate()
        .max_by_key(|&(at, covered)| (covered, Reverse(at)))
        .unwrap_or((0, 0));
    // Where numbers cover half of the list, names could not name more than twice as much: they need not be read.
    if let Some(list) = references.filter(|list| list.entries.len() > 2 * most) {
        let named = author_year::read(body, &prose, list);
        let mut matched: Vec<usize> = named
            .iter()
            .filter(|citation| citation.is_certain())
            .flat_map(|c| c.entries.first().copied())
            .collect();
        sort::sort(&mut matched);
        matched.dedup();
        let certain = named.iter().filter(|citation| citation.is_certain()).count();
        let known =
            named.iter().filter(|citation| citation.is_certain() && !citation.entries.is_empty()).count();
        // Names and years are the style where they name more of the list than numbers do, and most of them are in the list.
        if matched.len() >= FEWEST
            && matched.len() > 2 * most
            && matched.len() * 4 >= list.entries.len()
            && known * 2 >= certain
        {
            let certainty = u8::try_from(known * 100 / certain.max(1)).unwrap_or(100);
            return Citations { style: CitationStyle::AuthorYear, certainty, list: Vec::new(), named };
        }
    }
    if let Some(last) = last.filter(|&last| most * 4 < last as usize * 3) {
        let found = flattened::read(body, &prose, last);
        // Glued digits are believed only where they fill the list in its order, and no other style comes near.
        let whole =
            found.mentioned >= 5 && found.mentioned * 3 >= last as usize && found.mentioned * 2 >= 3 * most;
        if whole && found.in_turn * 10 >= found.mentioned * 7 {
            let certainty = u8::try_from(found.in_turn * 100 / found.mentioned).unwrap_or(100);
            return Citations {
                style: CitationStyle::Flattened,
                certainty,
                list: found.list,
                named: Vec::new(),
            };
        }
    }
    let enough = most >= FEWEST || last.is_some_and(|last| most > 0 && most * 2 >= last as usize);
    if !enough {
        // Brackets are written for little else: in a short text beside a numbered list one is enough.
        let brackets = &candidates[0].1;
        let near =
            |last: u32| brackets.iter().all(|citation| citation.largest() <= last.saturating_add(NEAR));
        let numbered = references.is_some_and(ReferenceList::numbered) && last.is_some_and(near);
        if numbered && !brackets.is_empty() && covered[0] == most {
            let [(style, list), ..] = candidates;
            return Citations { style, certainty: 50, list, named: Vec::new() };
        }
        return Citations::default();
    }
    let certainty = u8::try_from(most * 100 / total.max(1)).unwrap_or(100);
    let (style, list) = candidates.into_iter().nth(best).unwrap_or_default();
    Citations { style, certainty, list, named: Vec::new() }
}

/// Reads the citations in a style that the person has said.
fn read_as(
    style: CitationStyle,
    body: &Source,
    prose: &[Place],
    references: Option<&ReferenceList>,
) -> Citations {
    let last = references.map(ReferenceList::last_number);
    let mut citations = Citations { style, certainty: 100, ..Citations::default() };
    match (style, references) {
        (CitationStyle::Bracket, _) => citations.list = enclosed::read(body, prose, enclosed::BRACKETS, last),
        (CitationStyle::Parenthesis, _) => {
            citations.list = enclosed::read(body, prose, enclosed::PARENTHESES, last)
        }
        (CitationStyle::Superscript, _) => citations.list = superscript::read(body, prose),
        (CitationStyle::Flattened, Some(list)) => {
            citations.list = flattened::read(body, prose, list.last_number()).list
        }
        (CitationStyle::AuthorYear, Some(list)) => citations.named = author_year::read(body, prose, list),
        _ => {}
    }
    citations
}

/// How many different numbers from 1 to `last` the citations name. Ranges count with their ends alone: a range that is none
/// ("[3, 40–70]") must not fill the list.
fn coverage(list: &[Citation], last: Option<u32>) -> usize {
    let mut seen: Vec<u32> = list
        .iter()
        .flat_map(|citation| &citation.ranges)
        .flat_map(|range| [range.first, range.last])
        .filter(|&number| number > 0 && last.is_none_or(|last| number <= last))
        .collect();
    sort::sort(&mut seen);
    seen.dedup();
    seen.len()
}
