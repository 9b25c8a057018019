//! DOIs as they stand in the text, in every dress: `doi:`, bare, behind a resolver, percent-encoded, broken by a paste.

use super::doi_facts;
use super::doi_repair::{self, Fault};
use super::identifiers::{self, Kind};
use crate::finding::Place;
use crate::source::Span;

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

/// The DOIs in `text`, in order, in places of it.
pub(super) fn read(text: &str) -> Vec<Doi> {
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
        let span = Span::new(start, end);
        let normal = normal(repair.as_ref().map_or(printed, |(mended, _)| mended));
        let mut doi = Doi { place: Place::body(span), normal, repair };
        if let Some((mended, fault)) = &doi.repair
            && fault.is_of_pages()
            && in_page_address(&text[..start])
        {
            // What stands around the DOI is the address of a page, and right there.
            if printed.starts_with(mended.as_str()) {
                doi.place.span.end = span.start + mended.len();
            }
            doi.repair = None;
        }
        found.push(doi);
    }
    found
}

/// True where the DOI behind `before` is a part of the address of a publisher's page, not of a resolver's:
/// "https://www.frontiersin.org/articles/10.…/full".
fn in_page_address(before: &str) -> bool {
    let near = before.char_indices().rev().take(LONGEST_ADDRESS).last().map_or(0, |(at, _)| at);
    let word = before[near..].rsplit(char::is_whitespace).next().unwrap_or("").to_ascii_lowercase();
    let address = word.rfind("http").or_else(|| word.rfind("www.")).map(|at| &word[at..]);
    address.is_some_and(|address| !["doi.org/", "doi:"].iter().any(|end| address.ends_with(end)))
}

/// Where the address of a resolver begins with which the text ends, scheme and all: `https://dx.doi.org/`.
pub fn resolver_at_end(text: &str) -> Option<usize> {
    let before = |text: &str, end: &str| {
        let at = text.len().checked_sub(end.len())?;
        text.get(at..).filter(|tail| tail.eq_ignore_ascii_case(end)).map(|_| at)
    };
    let mut start = before(text, "doi.org/")?;
    for parts in [["dx.", "www."], ["https://", "http://"]] {
        start = parts.iter().find_map(|part| before(&text[..start], part)).unwrap_or(start);
    }
    Some(start)
}

/// An address is no longer in front of its DOI.
const LONGEST_ADDRESS: usize = 200;

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

/// The bytes of what goes on behind a gap, and the whole DOI: a stop, a hyphen or a low line before or behind one gap, and text
/// with which the DOI says something that it does not say alone, or without which it is not whole.
fn broken(text: &str, doi: &str) -> Option<(usize, String)> {
    let is_mark = |c: &char| matches!(c, '.' | '-' | '_');
    let mark = text.chars().next().filter(is_mark);
    let marked = mark.map_or(0, char::len_utf8);
    let rest = text[marked..].strip_prefix([' ', '\n'])?;
    let open = doi.ends_with(['-', '_', '/']);
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let chunk = &rest[..token(&rest[..end])];
    let plain = chunk
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'(' | b')' | b'/'));
    let joined = format!("{doi}{}{chunk}", &text[..marked]);
    let whole = || plain.then(|| (marked + 1 + chunk.len(), joined.clone()));
    if completes(doi, &text[..marked], chunk) {
        return whole();
    }
    let marked_behind = mark.is_none() && chunk.starts_with(['-', '_']);
    if mark.is_none() && !open && !marked_behind {
        return None;
    }
    // What follows the DOI begins with a capital; parts of a DOI hardly do.
    if !marked_behind && !chunk.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit()) {
        return None;
    }
    let (alone, together) = (doi_facts::read(&normal(doi)), doi_facts::read(&normal(&joined)));
    // Elsevier's have a year, a month and a number.
    let short = doi.starts_with("10.1016/j.")
        && alone.year.is_some()
        && doi.bytes().filter(|b| *b == b'.').count() < 5
        && chunk.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && mark == Some('.');
    let open = open || mark == Some('-');
    (together.says_numbers() && (!alone.says_numbers() || open || short)).then(whole)?
}

/// True where the DOI is not whole without the piece behind the gap, and has no room for more behind it: the "x" of Wiley, the
/// check digits of PIIs and of books, the last sign of Springer Nature.
fn completes(doi: &str, mark: &str, chunk: &str) -> bool {
    let Some((prefix, suffix)) = doi.split_once('/') else { return false };
    match prefix {
        "10.1111" | "10.1046" | "10.1034" => {
            let behind = format!("{mark}{chunk}");
            suffix.starts_with("j.") && behind == ".x" && {
                let number = suffix.rsplit('.').next().unwrap_or("");
                (4..=5).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit())
            }
        }
        "10.1016" => {
            let pii = format!("{suffix}{chunk}");
            let digits = pii.strip_prefix(['S', 's']).filter(|_| mark.is_empty());
            pii.contains(')') && digits.is_some_and(|digits| has_check_digit(Kind::Pii, digits))
        }
        "10.1007" | "10.1186" | "10.1038" => {
            let (serial, joined) = (suffix.starts_with(['s', 'S']), format!("{suffix}{mark}{chunk}"));
            let parts: Vec<&str> = joined.split('-').collect();
            if let ["978", _, _, _, last] = parts.as_slice() {
                let isbn = parts[..4].concat() + last.split('_').next().unwrap_or("");
                return has_check_digit(Kind::Isbn, &isbn) && chunk.ends_with(|c: char| c.is_ascii_digit());
            }
            serial
                && matches!(parts.as_slice(), [_, year, number, last]
                    if year.len() == 3 && (4..=5).contains(&number.len()) && last.len() == 1)
        }
        _ => false,
    }
}

fn has_check_digit(kind: Kind, text: &str) -> bool {
    let digits = identifiers::digits(text).unwrap_or_default();
    digits.split_last().is_some_and(|(last, first)| identifiers::check_digit(kind, first) == Some(*last))
}

/// The DOI with zeros and ones for the letters O, l and I beside digits, if only so it says anything: "j.ejpain.2OO5.06.009".
fn with_zeros(doi: &str) -> Option<String> {
    let slash = doi.find('/')?;
    let suffix = &doi[slash..];
    if !suffix.contains(['O', 'o', 'l', 'I']) {
        return None;
    }
    let bytes = suffix.as_bytes();
    let like = |at: usize| bytes.get(at).is_some_and(|b| b.is_ascii_digit() || matches!(b, b'O' | b'o'));
    let letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphabetic);
    let mended: String = suffix
        .char_indices()
        .map(|(at, c)| {
            let before = at.checked_sub(1);
            let (left, right) = (before.is_some_and(like), like(at + 1));
            let apart = (left || !before.is_some_and(letter)) && (right || !letter(at + 1));
            match c {
                'O' | 'o' if apart && (left || right) => '0',
                'l' | 'I' if apart && (left || right) => '1',
                _ => c,
            }
        })
        .collect();
    let mended = format!("{}{mended}", &doi[..slash]);
    let says = |doi: &str| doi_facts::read(&normal(doi)).says_numbers();
    (mended != doi && says(&mended) && !says(doi)).then_some(mended)
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
        read(text).into_iter().map(|doi| doi.normal).collect()
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
            (
                "doi:10.1111/j.1365-2125.2011.04123. x",
                "10.1111/j.1365-2125.2011.04123. x",
                "10.1111/j.1365-2125.2011.04123.x",
            ),
            ("doi:10.1007/s00213-017-4771 -x, 5", "10.1007/s00213-017-4771 -x", "10.1007/s00213-017-4771-x"),
            ("doi:10.1038/s41586 -021-03819-2.", "10.1038/s41586 -021-03819-2", "10.1038/s41586-021-03819-2"),
            (
                "doi:10.1016/S0140-6736 (20)30183-5.",
                "10.1016/S0140-6736 (20)30183-5",
                "10.1016/S0140-6736(20)30183-5",
            ),
            (
                "doi:10.1016/S0140-6736(20) 30183-5.",
                "10.1016/S0140-6736(20) 30183-5",
                "10.1016/S0140-6736(20)30183-5",
            ),
            (
                "doi:10.1007/978-3-642-24797- 2_3.",
                "10.1007/978-3-642-24797- 2_3",
                "10.1007/978-3-642-24797-2_3",
            ),
            (
                "doi:10.1371/journal.pone.OO12345",
                "10.1371/journal.pone.OO12345",
                "10.1371/journal.pone.0012345",
            ),
            ("doi:10.1038/s41586-O21-03819-2", "10.1038/s41586-O21-03819-2", "10.1038/s41586-021-03819-2"),
            (
                "doi:10.1016/j.neuron.202l.06.008",
                "10.1016/j.neuron.202l.06.008",
                "10.1016/j.neuron.2021.06.008",
            ),
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
            let found = read(text);
            let [doi] = found.as_slice() else { panic!("{text}: {found:?}") };
            let mended = doi.repair.as_ref().map(|(mended, _)| mended.as_str());
            assert_eq!((&text[doi.place.span.range()], mended), (printed, Some(right)), "{text}");
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
            "doi:10.1016/j.neuron.2021.06.008 -see there",
            "doi:10.1007/s00213-017-4771-x 5",
            "doi:10.1016/S0140-6736(20)30183-5 (2020)",
            "https://www.frontiersin.org/articles/10.3389/fpsyg.2013.00863/full",
            "doi:10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
            "https://doi.org/10.1002%2Fcpt.2487",
            "[10.1002/cpt.2487](https://doi.org/10.1002/cpt.2487)",
            "doi:10.1002/cpt.2487;10.1002/cpt.2488",
            "<https://doi.org/10.1002/cpt.2487>",
            "(doi:10.1016/S0140-6736(20)30183-5).",
        ] {
            let found = read(text);
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
