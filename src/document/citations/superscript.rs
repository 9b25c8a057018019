//! Citations in Unicode superscripts, and what is raised for another reason: exponents, units, isotopes, charges.

use super::numbers::DASHES;
use super::{Citation, CitedRange};
use crate::finding::Place;
use crate::source::{Source, Span};

/// Collects what could be raised citations.
pub(super) fn read(body: &Source, prose: &[Place]) -> Vec<Citation> {
    let mut list = Vec::new();
    for place in prose {
        let text = body.slice(place.span);
        let mut from = 0;
        while let Some(start) = text[from..].find(|c| digit(c).is_some()).map(|at| from + at) {
            let (ranges, length) = numbers(&text[start..], place.span.start + start);
            let end = start + length;
            from = end;
            if !ranges.is_empty() && is_citation(&text[..start], &text[end..], &ranges) {
                let span = Span::new(start, end).shifted(place.span.start);
                list.push(Citation { place: Place { field: place.field, span }, ranges });
            }
        }
    }
    list
}

/// The value of a superscript digit.
fn digit(c: char) -> Option<u32> {
    match c {
        '⁰' => Some(0),
        '¹' => Some(1),
        '²' => Some(2),
        '³' => Some(3),
        '⁴'..='⁹' => Some(c as u32 - '⁰' as u32),
        _ => None,
    }
}

/// The numbers at the start of `text`, and how many bytes they take. Separators may be raised or plain.
fn numbers(text: &str, base: usize) -> (Vec<CitedRange>, usize) {
    let mut ranges: Vec<CitedRange> = Vec::new();
    let mut end = 0;
    let mut dash = false;
    let mut rest = text;
    loop {
        let start = text.len() - rest.len();
        let mut number: u32 = 0;
        let mut count = 0;
        while let Some((value, c)) = rest.chars().next().and_then(|c| Some((digit(c)?, c))) {
            number = number.saturating_mul(10).saturating_add(value);
            count += 1;
            rest = &rest[c.len_utf8()..];
        }
        if count == 0 {
            return (ranges, end);
        }
        if count > 4 {
            return (Vec::new(), text.len() - rest.len());
        }
        end = text.len() - rest.len();
        match ranges.last_mut() {
            Some(range) if dash => {
                range.last = number;
                range.place.span.end = base + end;
            }
            _ => {
                let place = Place::body(Span::new(base + start, base + end));
                ranges.push(CitedRange { first: number, last: number, place });
            }
        }
        let separator = rest.chars().next();
        dash = separator.is_some_and(|c| matches!(c, '⁻' | '-' | '–' | '−' | '‐' | '‑' | '˗' | '⁃'));
        let comma =
            separator.is_some_and(|c| matches!(c, ',' | '˒' | '‚' | '⸴' | '،' | '᾽' | '·' | '˙' | ';'));
        if !dash && !comma {
            return (ranges, end);
        }
        rest = &rest[separator.map_or(0, char::len_utf8)..];
        // "³, ⁴" with a space, but not "cells², and".
        if comma && rest.starts_with(' ') && rest[1..].starts_with(|c| digit(c).is_some()) {
            rest = &rest[1..];
        }
    }
}

fn is_citation(before: &str, after: &str, ranges: &[CitedRange]) -> bool {
    if ranges.iter().any(|range| range.first == 0 || range.last == 0) {
        return false;
    }
    let start = before
        .char_indices()
        .rev()
        .take_while(|(_, c)| c.is_alphanumeric() || matches!(c, 'µ' | 'Å'))
        .last()
        .map_or(before.len(), |(at, _)| at);
    let word = &before[start..];
    let [range] = ranges else { return true };
    let single = range.first == range.last;
    // "²⁺", "³⁻", "¹³C": a charge, an isotope.
    if after.starts_with(['⁺', '⁻']) || after.starts_with(char::is_alphabetic) {
        return false;
    }
    // "10⁶", "R²", "χ²", "m²", "s⁻¹", "cm³"; a year or a decimal before it is no base of a power.
    if before.ends_with(['⁻', '⁺', '×', '·', '^', ')'])
        && single
        && range.first <= 3
        && !before.ends_with(')')
    {
        return false;
    }
    let letters = word.chars().count();
    if single && letters > 0 && word.chars().all(|c| c.is_ascii_digit()) {
        let rest = &before[..start];
        let name = rest.strip_suffix(DASHES).is_some_and(|rest| rest.ends_with(char::is_alphabetic));
        let listed = rest.ends_with("and ") || rest.ends_with("or ");
        let decimal = rest.ends_with('.') && range.first > 3;
        return is_year(word)
            || name
            || decimal
            || range.first > 3 && !matches!(word, "10" | "2")
            || range.first > 12 && listed;
    }
    const UNITS: [&str; 24] = [
        "m", "cm", "mm", "km", "nm", "µm", "μm", "dm", "in", "ft", "yd", "mi", "s", "kg", "ha", "px", "Å",
        "deg", "sec", "min", "mol", "cd", "pm", "hm",
    ];
    if single && range.first <= 4 && UNITS.contains(&word) {
        return false;
    }
    !(single && range.first <= 9 && letters == 1)
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20") || word.starts_with("18"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited(text: &str) -> Vec<Vec<(u32, u32)>> {
        let source = Source::new(text);
        let prose = [Place::body(Span::new(0, text.len()))];
        let ends =
            |citation: &Citation| citation.ranges.iter().map(|range| (range.first, range.last)).collect();
        read(&source, &prose).iter().map(ends).collect()
    }

    #[test]
    fn raised_numbers_cite() {
        for (text, expected) in [
            ("patients²", vec![vec![(2, 2)]]),
            ("depression.⁴,⁵ Next", vec![vec![(4, 4), (5, 5)]]),
            ("trials³⁻⁷ and et al.⁶²", vec![vec![(3, 7)], vec![(62, 62)]]),
            ("in 2008⁴⁸.", vec![vec![(48, 48)]]),
            ("(n=6)⁵⁹,⁶⁸", vec![vec![(59, 59), (68, 68)]]),
        ] {
            assert_eq!(cited(text), expected, "{text}");
        }
    }

    #[test]
    fn exponents_units_isotopes_and_charges_do_not() {
        for text in
            ["10⁶ cells", "R² = 0.9", "χ² test", "12 m²", "5 cm³", "10 s⁻¹", "¹³C NMR", "Ca²⁺", "x³", "kg⁻²"]
        {
            assert_eq!(cited(text), Vec::<Vec<(u32, u32)>>::new(), "{text}");
        }
    }
}
