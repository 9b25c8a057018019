//! DOIs as they stand in the text, in every dress: `doi:`, bare, behind a resolver, percent-encoded, broken by a paste.

use crate::finding::Place;
use crate::source::{Source, Span};

/// A DOI in the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Doi {
    /// The DOI itself, `10.…/…`, without resolver, label or the punctuation after it.
    pub place: Place,
    /// What it comes to: percent-decoded, dashes made hyphens, gaps closed, lower case. Two DOIs are one where these are
    /// equal (DOI Handbook, 2.4: ASCII case does not matter).
    pub normal: String,
}

/// The DOIs in a place, in order.
pub(super) fn read(source: &Source, place: Place) -> Vec<Doi> {
    let text = source.slice(place.span);
    let mut found: Vec<Doi> = Vec::new();
    let mut done = 0;
    for (at, _) in text.match_indices("10.") {
        if at < done || continues_a_number(&text[..at]) {
            continue;
        }
        let Some(suffix) = suffix_start(&text[at..]) else { continue };
        let length = length(&text[at..], suffix);
        if length <= suffix {
            continue;
        }
        done = at + length;
        let span = Span::new(place.span.start + at, place.span.start + done);
        found.push(Doi { place: Place { field: place.field, span }, normal: normal(&text[at..done]) });
    }
    found
}

/// True where a digit or a decimal point stands before: "110.1016/" is no DOI.
fn continues_a_number(before: &str) -> bool {
    before.ends_with(|c: char| c.is_ascii_digit() || c == '.') && !before.ends_with("..")
}

/// Where the suffix begins in `text`, which starts with "10.": behind the registrant code (four to nine digits, maybe with
/// subdivisions: DOI Handbook 2.2.2) and its slash.
fn suffix_start(text: &str) -> Option<usize> {
    let code = text[3..].bytes().take_while(|b| b.is_ascii_digit() || *b == b'.').count();
    let digits = text[3..].bytes().take_while(u8::is_ascii_digit).count();
    if !(4..=9).contains(&digits) {
        return None;
    }
    let rest = &text[3 + code..];
    let slash = ["/", "%2F", "%2f"].into_iter().find(|slash| rest.starts_with(slash))?;
    Some(3 + code + slash.len())
}

/// The length in bytes of the DOI that `text` starts with and whose suffix begins at `suffix`.
fn length(text: &str, suffix: usize) -> usize {
    // A suffix is never empty, so a gap right behind the slash is a line break that the paste made a space.
    let gap = text[suffix..].len() - text[suffix..].trim_start().len();
    let start = if gap <= 2 { suffix + gap } else { suffix };
    let end = text[start..]
        .find(|c: char| c.is_whitespace() || matches!(c, '"' | '“' | '”' | '|' | '\u{200b}'))
        .map_or(text.len(), |at| start + at);
    let mut end = end;
    // Angle brackets belong to a SICI ("…<0001::AID…>3.0.CO;2-X") and else close the link around the DOI.
    if let Some(open) = text[start..end].find('<')
        && !text[start + open..end].contains('>')
    {
        end = start + open;
    } else if !text[start..end].contains('<')
        && let Some(close) = text[start..end].find('>')
    {
        end = start + close;
    }
    loop {
        let doi = &text[start..end];
        let Some(last) = doi.chars().next_back() else { break };
        let trailing = match last {
            '.' | ',' | ';' | ':' | '\'' | '’' | '*' | '…' | '>' if last != '>' || !doi.contains('<') => {
                true
            }
            ')' => doi.matches(')').count() > doi.matches('(').count(),
            ']' => doi.matches(']').count() > doi.matches('[').count(),
            '}' => doi.matches('}').count() > doi.matches('{').count(),
            _ => false,
        };
        if !trailing {
            break;
        }
        end -= last.len_utf8();
    }
    if end > start { end } else { suffix }
}

/// The form in which DOIs are compared.
fn normal(doi: &str) -> String {
    let mut bytes = Vec::with_capacity(doi.len());
    let raw = doi.as_bytes();
    let mut at = 0;
    while at < raw.len() {
        let hex = (raw[at] == b'%').then(|| doi.get(at + 1..at + 3)).flatten();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                at += 3;
            }
            None => {
                bytes.push(raw[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&bytes)
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{ad}')
        .map(|c| match c {
            '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
            _ => c.to_ascii_lowercase(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normals(text: &str) -> Vec<String> {
        let source = Source::new(text);
        read(&source, Place::body(Span::new(0, text.len()))).into_iter().map(|doi| doi.normal).collect()
    }

    #[test]
    fn one_doi_in_every_dress() {
        for dress in [
            "doi:10.1002/cpt.2487",
            "DOI: 10.1002/CPT.2487.",
            "https://doi.org/10.1002/cpt.2487",
            "http://dx.doi.org/10.1002/cpt.2487)",
            "https://doi.org/10.1002%2Fcpt.2487",
            "doi:10.1002/ cpt.2487",
            "10.1002/cpt.2487, accessed",
            "<https://doi.org/10.1002/cpt.2487>",
            "1637–1648.DOI:10.1002/cpt.2487",
        ] {
            assert_eq!(normals(dress), ["10.1002/cpt.2487"], "{dress}");
        }
        assert_eq!(normals("doi:10.1007/s00213–017–4771–x"), ["10.1007/s00213-017-4771-x"]);
    }

    #[test]
    fn a_parenthesis_that_the_doi_opened_belongs_to_it() {
        assert_eq!(normals("(doi:10.1016/S0140-6736(20)30183-5)."), ["10.1016/s0140-6736(20)30183-5"]);
    }

    #[test]
    fn a_sici_is_whole() {
        let sici = "10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o";
        assert_eq!(normals(&format!("doi:{sici}.")), [sici]);
    }

    #[test]
    fn numbers_are_no_dois() {
        for text in ["version 10.15/2", "110.1016/x", "10.1016", "10.1016/", "10.1016/ . ", "ratio 10.5/3"] {
            assert_eq!(normals(text), Vec::<String>::new(), "{text}");
        }
    }
}
