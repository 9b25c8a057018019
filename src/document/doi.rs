//! DOIs as they stand in the text, in every dress: `doi:`, bare, behind a resolver, percent-encoded, broken by a paste.

use super::doi_facts;
use super::doi_repair::{self, Fault};
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
    /// What is wrong with it as printed, and the DOI that was meant; `None` where nothing is.
    pub repair: Option<(String, Fault)>,
}

/// The DOIs in a place, in order.
pub(super) fn read(source: &Source, place: Place) -> Vec<Doi> {
    let text = source.slice(place.span);
    let mut found: Vec<Doi> = Vec::new();
    let mut done = 0;
    for (at, _) in text.match_indices('.') {
        if at < done {
            continue;
        }
        let Some((start, prefix)) = prefix_before(text, at) else { continue };
        if start < done {
            continue;
        }
        // The prefix as it should be, in front of the rest: the recogniser sees a right one.
        let rest = &text[at + 1..];
        let Some((code, meant)) = registrant(rest, &text[..start]) else { continue };
        let Some((length, repair)) = suffix(&rest[code..], &meant) else { continue };
        let end = at + 1 + code + length;
        let printed = &text[start..end];
        let damaged = prefix == Prefix::Damaged || meant.trim_start() != rest[..code].trim_start();
        let repair = match repair {
            repair if !damaged => repair,
            Some((mended, _)) => Some((mended, Fault::Prefix)),
            None => Some((format!("10.{meant}{}", &text[at + 1 + code..end]), Fault::Prefix)),
        };
        done = end;
        let span = Span::new(place.span.start + start, place.span.start + end);
        let normal = normal(repair.as_ref().map_or(printed, |(mended, _)| mended));
        found.push(Doi { place: Place { field: place.field, span }, normal, repair });
    }
    found
}

/// Whether the "10." of a DOI is whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Prefix {
    Right,
    Damaged,
}

/// Where the prefix begins whose dot stands at `dot`. A damaged one counts only behind a label or a resolver.
fn prefix_before(text: &str, dot: usize) -> Option<(usize, Prefix)> {
    let before = &text[..dot];
    if let Some(lead) = before.strip_suffix("10") {
        return (!continues_a_number(lead)).then_some((lead.len(), Prefix::Right));
    }
    let lead = ["1O", "1o", "l0", "I0", "lO", "IO", "0", "O", ""]
        .into_iter()
        .find_map(|damaged| before.strip_suffix(damaged))?;
    let near = lead.trim_end_matches([' ', ':']);
    let labelled = lead.ends_with("doi.org/")
        || near.len() < lead.len()
            && near
                .get(near.len().saturating_sub(3)..)
                .is_some_and(|label| label.eq_ignore_ascii_case("doi"));
    labelled.then_some((lead.len(), Prefix::Damaged))
}

/// True where a digit or a decimal point stands before: "110.1016/" is no DOI.
fn continues_a_number(before: &str) -> bool {
    before.ends_with(|c: char| c.is_ascii_digit() || c == '.') && !before.ends_with("..")
}

/// The bytes of the registrant's code and the slash behind it in `text`, which follows "10.", and the two as they should be:
/// four to nine digits, maybe with subdivisions (DOI Handbook 2.2.2). `before` is what stands before the "10.".
fn registrant(text: &str, before: &str) -> Option<(usize, String)> {
    let gap = usize::from(text.starts_with(['.', ' ']));
    let text = &text[gap..];
    let code = text.bytes().take_while(|b| b.is_ascii_digit() || *b == b'.').count();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if !(4..=9).contains(&digits) {
        return lettered(text, before).filter(|_| gap == 0);
    }
    let rest = &text[code..];
    let slash = ["/", "%2F", "%2f", " /"].into_iter().find(|slash| rest.starts_with(slash))?;
    // "10. 1016/j.cell", "10.1016 /j.cell": with a gap only where letters follow, else it may be a date or a range.
    let letters = rest[slash.len()..].starts_with(|c: char| c.is_ascii_alphabetic());
    let whole = gap == 0 && slash != " /";
    let meant =
        if slash == " /" { format!("{}/", &text[..code]) } else { text[..code + slash.len()].to_owned() };
    let meant = if gap > 0 { format!(" {meant}") } else { meant };
    (whole || letters).then_some((gap + code + slash.len(), meant))
}

/// A registrant's code with the letters O and l for 0 and 1, behind a label or a resolver: "10.1O16/".
fn lettered(text: &str, before: &str) -> Option<(usize, String)> {
    let lower = before.get(before.len().saturating_sub(8)..).unwrap_or(before).to_ascii_lowercase();
    if !lower.trim_end_matches([' ', ':']).ends_with("doi") && !lower.ends_with("doi.org/") {
        return None;
    }
    let slash = text.find('/').filter(|slash| (4..=5).contains(slash))?;
    let meant = text[..slash].replace(['O', 'o'], "0").replace(['l', 'I'], "1");
    let digits = text[..slash].bytes().filter(u8::is_ascii_digit).count();
    (digits >= 2 && meant.bytes().all(|b| b.is_ascii_digit())).then(|| (slash + 1, format!("{meant}/")))
}

/// The length in bytes of the suffix that `text` starts with, and what was meant where it is damaged. `code` is what stands
/// between "10." and the suffix.
fn suffix(text: &str, code: &str) -> Option<(usize, Option<(String, Fault)>)> {
    // A suffix is never empty, so a gap right behind the slash is a line break that the paste made a space.
    let start = text.len() - text.trim_start().len();
    if start > 2 {
        return None;
    }
    let mut length = start + token(&text[start..]);
    if length == start {
        return None;
    }
    let code_gap = code.starts_with(' ');
    let mut doi = format!("10.{}{}", code.trim_start(), &text[start..length]);
    let mut gap = start > 0 || code_gap;
    // "10.1016/j.neuron. 2021.06. 008": a narrow column breaks a DOI more than once.
    for _ in 0..MOST_GAPS {
        let Some((more, joined)) = broken(&text[length..], &doi) else { break };
        length += more;
        doi = joined;
        gap = true;
    }
    let repair = doi_repair::repair(&doi).or_else(|| {
        let mended = with_zeros(&doi);
        mended.map(|mended| (mended, Fault::Letter)).or_else(|| gap.then_some((doi, Fault::Gap)))
    });
    Some((length, repair))
}

/// Gaps that are closed in one DOI.
const MOST_GAPS: usize = 3;

/// The bytes of what goes on behind a gap, and the whole DOI: a stop, a hyphen or a low line that ended the line, one gap, and
/// text with which the DOI says something that it does not say alone.
fn broken(text: &str, doi: &str) -> Option<(usize, String)> {
    let mark = text.chars().next().filter(|c| matches!(c, '.' | '-' | '_'));
    let open = doi.ends_with(['-', '_', '/']);
    if mark.is_none() && !open {
        return None;
    }
    let marked = mark.map_or(0, char::len_utf8);
    let rest = text[marked..].strip_prefix([' ', '\n'])?;
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let chunk = &rest[..token(&rest[..end])];
    let plain = chunk
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'(' | b')' | b'/'));
    // What follows the DOI begins with a capital; parts of a DOI hardly do.
    if !plain || !chunk.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit()) {
        return None;
    }
    let joined = format!("{doi}{}{chunk}", &text[..marked]);
    let (alone, together) = (doi_facts::read(&normal(doi)), doi_facts::read(&normal(&joined)));
    let says =
        |facts: &doi_facts::Facts| facts.year.is_some() || facts.volume.is_some() || facts.page.is_some();
    // Elsevier's have a year, a month and a number.
    let short = doi.starts_with("10.1016/j.")
        && alone.year.is_some()
        && doi.bytes().filter(|b| *b == b'.').count() < 5
        && chunk.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && mark == Some('.');
    (says(&together) && (!says(&alone) || open || mark == Some('-') || short))
        .then(|| (marked + 1 + chunk.len(), joined))
}

/// The DOI with zeros for the letter O between digits, if only so it says a year: "j.ejpain.2OO5.06.009".
fn with_zeros(doi: &str) -> Option<String> {
    if !doi.contains('O') {
        return None;
    }
    let bytes = doi.as_bytes();
    let near = |at: usize| bytes.get(at).is_some_and(|b| b.is_ascii_digit() || *b == b'O');
    let mended: String = doi
        .char_indices()
        .map(|(at, c)| if c == 'O' && at.checked_sub(1).is_some_and(near) && near(at + 1) { '0' } else { c })
        .collect();
    let year = |doi: &str| doi_facts::read(&normal(doi)).year.is_some();
    (mended != doi && year(&mended) && !year(doi)).then_some(mended)
}

/// The length in bytes of the DOI's suffix at the start of `text`, with all that is glued to it but the punctuation behind.
fn token(text: &str) -> usize {
    let mut end = text
        .find(|c: char| c.is_whitespace() || matches!(c, '"' | '“' | '”' | '\u{200b}'))
        .unwrap_or(text.len());
    // A link in Markdown, and two DOIs with nothing but a comma between them.
    if let Some(link) = text[..end].find("](") {
        end = link;
    }
    for mark in [",10.", ";10."] {
        if let Some(next) = text[..end].find(mark) {
            end = next;
        }
    }
    // An angle bracket that opens or closes a link around the DOI; within a SICI they go in pairs.
    let doi = &text[..end];
    if let Some(open) = doi.find('<')
        && !doi[open..].contains('>')
    {
        end = open;
    } else if !doi.contains('<') && doi.ends_with('>') {
        end -= 1;
    }
    loop {
        let doi = &text[..end];
        let Some(last) = doi.chars().next_back() else { break };
        let trailing = match last {
            '.' | ',' | ';' | ':' | '\'' | '’' | '*' | '…' | '»' => true,
            '>' => !doi.contains('<'),
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
    end
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
    fn damage_is_seen_and_mended() {
        for (text, printed, right) in [
            ("doi:10.1002/ cpt.2487.", "10.1002/ cpt.2487", "10.1002/cpt.2487"),
            ("doi:10. 1002/cpt.2487.", "10. 1002/cpt.2487", "10.1002/cpt.2487"),
            (
                "doi:10.1016/j.neuron. 2021.06.008.",
                "10.1016/j.neuron. 2021.06.008",
                "10.1016/j.neuron.2021.06.008",
            ),
            (
                "doi:10.1016/j.ejpain.2005.06. 009",
                "10.1016/j.ejpain.2005.06. 009",
                "10.1016/j.ejpain.2005.06.009",
            ),
            (
                "doi:10.1016/j. ejpain.2005.06. 009.",
                "10.1016/j. ejpain.2005.06. 009",
                "10.1016/j.ejpain.2005.06.009",
            ),
            (
                "doi:10.1016 /j.ejpain.2005.06.009",
                "10.1016 /j.ejpain.2005.06.009",
                "10.1016/j.ejpain.2005.06.009",
            ),
            ("doi:10.1007/s00213-017- 4771-x.", "10.1007/s00213-017- 4771-x", "10.1007/s00213-017-4771-x"),
            (
                "doi:10.1371/journal. pone.0027973.",
                "10.1371/journal. pone.0027973",
                "10.1371/journal.pone.0027973",
            ),
            ("doi:10.1186/1471- 2105-4-41, 5", "10.1186/1471- 2105-4-41", "10.1186/1471-2105-4-41"),
            ("doi:10.1O16/j.x.1", "10.1O16/j.x.1", "10.1016/j.x.1"),
            ("doi:10.l016/j.x.1", "10.l016/j.x.1", "10.1016/j.x.1"),
            (
                "doi:10.1016/j.ejpain.2OO5.06.009",
                "10.1016/j.ejpain.2OO5.06.009",
                "10.1016/j.ejpain.2005.06.009",
            ),
            ("doi:0.1016/j.x.1", "0.1016/j.x.1", "10.1016/j.x.1"),
            ("DOI: 1O.1016/j.x.1,", "1O.1016/j.x.1", "10.1016/j.x.1"),
            ("https://doi.org/.1016/j.x.1", ".1016/j.x.1", "10.1016/j.x.1"),
            ("doi:10..1126/science.aac6767", "10..1126/science.aac6767", "10.1126/science.aac6767"),
            ("doi:10.1111/disa.12192|", "10.1111/disa.12192|", "10.1111/disa.12192"),
            ("doi:10.1002/CPT.1/abstract.", "10.1002/CPT.1/abstract", "10.1002/CPT.1"),
        ] {
            let source = Source::new(text);
            let found = read(&source, Place::body(Span::new(0, text.len())));
            let [doi] = found.as_slice() else { panic!("{text}: {found:?}") };
            let mended = doi.repair.as_ref().map(|(mended, _)| mended.as_str());
            assert_eq!((source.slice(doi.place.span), mended), (printed, Some(right)), "{text}");
            assert_eq!(doi.normal, right.to_lowercase());
        }
    }

    #[test]
    fn a_right_doi_needs_no_repair() {
        for text in [
            "doi:10.1016/j.neuron.2021.06.008. 2021.06 was wet",
            "doi:10.1016/j.neuron.2021.06.008. 12. Bond B.",
            "doi:10.1038/nature11690. nature.2012 was good",
            "doi:10.1126/science.1155725. 2008;319:1100",
            "doi:10.1111/j.1365-2524.2010.00917.x. 13.Ames",
            "doi:10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
            "https://doi.org/10.1002%2Fcpt.2487",
            "[10.1002/cpt.2487](https://doi.org/10.1002/cpt.2487)",
            "doi:10.1002/cpt.2487;10.1002/cpt.2488",
            "<https://doi.org/10.1002/cpt.2487>",
            "(doi:10.1016/S0140-6736(20)30183-5).",
        ] {
            let source = Source::new(text);
            let found = read(&source, Place::body(Span::new(0, text.len())));
            assert!(!found.is_empty() && found.iter().all(|doi| doi.repair.is_none()), "{text}: {found:?}");
        }
    }

    #[test]
    fn numbers_are_no_dois() {
        for text in ["version 10.15/2", "110.1016/x", "10.1016", "10.1016/", "10.1016/ . ", "ratio 10.5/3"] {
            assert_eq!(normals(text), Vec::<String>::new(), "{text}");
        }
    }
}
