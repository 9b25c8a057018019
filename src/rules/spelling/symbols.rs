//! Symbols of genes, cell lines and the like with two letters swapped: "SCL26A4" among "SLC26A4".

use rustc_hash::FxHashMap;

use crate::document::{Document, SectionKind};
use crate::finding::Place;
use crate::sort;
use crate::source::Span;

/// A symbol that stands once, and the one that the text keeps to.
pub(super) struct Swapped<'d> {
    /// Where it stands.
    pub(super) place: Place,
    /// What was meant.
    pub(super) meant: &'d str,
    /// Where that stands first, and how often.
    pub(super) witness: Place,
    pub(super) count: usize,
}

/// Letters and digits of the shortest symbol: of shorter ones both orders are often names.
const SHORTEST: usize = 5;
/// And of the longest: longer ones are accession numbers, of which many are alike.
const LONGEST: usize = 12;
/// The fewest capitals.
const CAPITALS: usize = 3;
/// So many times stands the right one.
const SEVERAL: usize = 3;

/// The symbols that differ from one of the text's own by two letters that have changed places.
pub(super) fn swapped<'d>(document: &'d Document) -> Vec<Swapped<'d>> {
    let mut symbols: FxHashMap<&str, (Place, usize)> = FxHashMap::default();
    for block in &document.blocks {
        if matches!(block.section, SectionKind::References | SectionKind::Frame) {
            continue;
        }
        let text = document.text(block.place);
        for token in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|token| is_symbol(token)) {
            let start = block.place.span.start + (token.as_ptr() as usize - text.as_ptr() as usize);
            let place = Place { span: Span::new(start, start + token.len()), ..block.place };
            symbols.entry(token).or_insert((place, 0)).1 += 1;
        }
    }
    let mut found: Vec<Swapped> = symbols
        .iter()
        .filter(|(_, (_, count))| *count == 1)
        .filter_map(|(symbol, &(place, _))| {
            let (meant, &(witness, count)) =
                neighbours(symbol).find_map(|other| symbols.get_key_value(other.as_str()))?;
            (count >= SEVERAL).then_some(Swapped { place, meant, witness, count })
        })
        .collect();
    sort::sort_by_key(&mut found, |swapped| swapped.place);
    found
}

/// True for capitals with a digit among them.
fn is_symbol(token: &str) -> bool {
    let bytes = token.as_bytes();
    (SHORTEST..=LONGEST).contains(&bytes.len())
        && bytes.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && bytes.iter().any(u8::is_ascii_digit)
        && bytes.iter().filter(|byte| byte.is_ascii_uppercase()).count() >= CAPITALS
}

/// The symbol with each two neighbouring letters swapped.
fn neighbours(symbol: &str) -> impl Iterator<Item = String> {
    (1..symbol.len()).filter_map(|at| {
        let (a, b) = (symbol.get(at - 1..at)?, symbol.get(at..at + 1)?);
        let letters = [a, b].iter().all(|one| one.as_bytes().iter().all(u8::is_ascii_uppercase));
        (letters && a != b).then(|| {
            format!("{}{b}{a}{}", symbol.get(..at - 1).unwrap_or(""), symbol.get(at + 1..).unwrap_or(""))
        })
    })
}
