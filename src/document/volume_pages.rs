//! Volume, issue and pages of an entry: "2019;14(3):153-60", "14, 153–160", "14(3), e12", "vol. 14, no. 3, pp. 153–160".
//!
//! They are read together, because a number is a volume by what follows it.

use super::{names, reference_shape};
use crate::source::Span;

/// Bytes of the entry's text. Empty where not sure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VolumePages {
    /// "14"
    pub volume: Option<Span>,
    /// "3", "Suppl 1"
    pub issue: Option<Span>,
    /// "153-60", "S12–S19", "e12": the first page or the range, as printed.
    pub pages: Option<Span>,
}

/// Reads them from byte `from` of an entry's text on: where its title ends, so that numbers in it do not count.
pub(super) fn read(text: &str, from: usize) -> VolumePages {
    let end = ["doi", "DOI", "http", "www."].iter().filter_map(|mark| text.find(mark)).min();
    let text = &text[..end.unwrap_or(text.len())];
    let mut at = from.min(text.len());
    let mut alone = None;
    while let Some(digit) = text[at..].find(|c: char| c.is_ascii_digit()).map(|digit| at + digit) {
        let length = digits(&text[digit..]);
        at = digit + length;
        let before = &text[..digit];
        if is_volume_place(before)
            && let Some(found) = volume(text, digit, length)
        {
            return found;
        }
        let marked = ["pp.", "pp", " p.", "(p.", "стр.", "с.", "S."]
            .iter()
            .any(|mark| before.trim_end().ends_with(mark) && before.len() - before.trim_end().len() <= 1);
        if marked && let Some(span) = pages(text, digit) {
            alone = alone.or(Some(VolumePages { pages: Some(span), ..Default::default() }));
            at = span.end;
        }
    }
    alone.unwrap_or_default()
}

/// True where a volume can begin behind `before`: behind a word, a year or a mark, never within a number or a name.
fn is_volume_place(before: &str) -> bool {
    let near = before.trim_end();
    if near.len() < before.len() {
        return near.ends_with(|c: char| {
            c.is_alphabetic() || matches!(c, '.' | ',' | ';' | ')' | ':' | '?' | '!' | '-')
        }) || year_ends(near);
    }
    near.ends_with(';') || near.ends_with('.') && near.to_lowercase().ends_with("vol.")
}

/// True where a year stands right before, letter and all.
fn year_ends(before: &str) -> bool {
    let start = before.len().saturating_sub(4);
    before.is_char_boundary(start) && reference_shape::year(&before[start..]) == Some(0)
}

/// The volume of `length` digits at byte `at`, if what follows it are an issue and pages.
fn volume(text: &str, at: usize, length: usize) -> Option<VolumePages> {
    let rest = &text[at + length..];
    let offset = |rest: &str| text.len() - rest.len();
    // "1988;1988:591–604": behind the year a volume may look like one.
    let looks_like_year = length == 4 && reference_shape::year(&text[at..]) == Some(0);
    if length > 4 || looks_like_year && !text[..at].ends_with(';') {
        return None;
    }
    let letter =
        rest.starts_with(|c: char| c.is_ascii_uppercase()) && !rest[1..].starts_with(char::is_alphanumeric);
    let rest = &rest[usize::from(letter)..];
    let volume = Some(Span::new(at, at + length + usize::from(letter)));
    let mut rest = rest.trim_start();
    let mut issue = None;
    let mut dated = false;
    if let Some(inside) = rest.strip_prefix('(') {
        let (printed, behind) = inside.split_once(')')?;
        if printed.is_empty() || printed.chars().count() > 16 {
            return None;
        }
        dated = printed.len() == 4 && reference_shape::year(printed) == Some(0);
        if !dated {
            issue = Some(Span::new(offset(inside), offset(inside) + printed.len()));
        }
        rest = behind;
    }
    let bare = rest.trim_start();
    let mut separated = bare.strip_prefix([',', ':']).map(str::trim_start);
    if let Some(named) = separated.and_then(|rest| rest.strip_prefix("no.").or(rest.strip_prefix("No."))) {
        let named = named.trim_start();
        let length = digits(named);
        issue = (length > 0).then(|| Span::new(offset(named), offset(named) + length));
        separated = named[length..].trim_start().strip_prefix([',', ':']).map(str::trim_start);
    }
    let marked = separated.or(dated.then_some(bare))?;
    let printed = ["pp.", "pp", "p."].iter().find_map(|mark| marked.strip_prefix(mark)).unwrap_or(marked);
    let pages = pages(text, offset(printed.trim_start()))?;
    // "March 12, 1999": a date.
    let date = pages.len() == 4 && reference_shape::year(&text[pages.start..]) == Some(0);
    (!date).then_some(VolumePages { volume, issue, pages: Some(pages) })
}

/// The pages at byte `at`: letters of a series and digits, or two of them with a dash between.
fn pages(text: &str, at: usize) -> Option<Span> {
    let first = page(&text[at..])?;
    let mut end = at + first;
    let rest = &text[end..];
    let dashed = rest.trim_start_matches(' ').trim_start_matches(DASHES).trim_start_matches(' ');
    let has_dash = rest[..rest.len() - dashed.len()].contains(DASHES);
    if has_dash {
        end = text.len() - dashed.len() + page(dashed)?;
    }
    let next = text[end..].chars().next();
    let goes_on =
        next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '_' | '-' | '–' | '—' | '(' | ':'));
    (!goes_on).then_some(Span::new(at, end))
}

/// The name of the journal, folded: what stands between the title, which ends at byte `from`, and the first number behind
/// it. `None` for what cannot be one.
pub(crate) fn journal(text: &str, from: usize) -> Option<String> {
    let rest = text.get(from..)?;
    let name = &rest[..rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len())];
    let name = name.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '.');
    let name = name.trim_end_matches("vol.").trim_end_matches("Vol.");
    let folded = names::fold(name);
    let words = folded.split(' ').count();
    (folded.chars().count() >= 3 && words <= 12 && !folded.starts_with("in ")).then_some(folded)
}

/// Hyphens, dashes and the minus sign between pages.
pub(crate) const DASHES: [char; 8] = ['-', '‐', '‑', '‒', '–', '—', '−', '\u{ad}'];

/// The bytes of one page number at the start: up to three letters of a series ("S", "e", "GP") and one to seven digits.
fn page(text: &str) -> Option<usize> {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let digits = digits(&text[letters..]);
    (letters <= 3 && (1..=7).contains(&digits)).then_some(letters + digits)
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> [&str; 3] {
        let found = read(text, 0);
        [found.volume, found.issue, found.pages].map(|span| span.map_or("", |span| &text[span.range()]))
    }

    #[test]
    fn the_common_styles_are_read() {
        for (text, expected) in [
            ("Lancet. 2019;14(3):153-60.", ["14", "3", "153-60"]),
            ("Genes Dev. 2009;23:2563–2577.", ["23", "", "2563–2577"]),
            ("BMJ. 2012 Jun 5;344(Suppl 1):S12–S19. doi:10.1/x.14, 5", ["344", "Suppl 1", "S12–S19"]),
            ("Geology 23, 1083–1086.", ["23", "", "1083–1086"]),
            ("PLoS ONE 4: e1234. http://x/5:6", ["4", "", "e1234"]),
            ("Journal of Tests, 12(3), 1–10.", ["12", "3", "1–10"]),
            ("J. Things 3 (2012) 1–9.", ["3", "", "1–9"]),
            ("Int. J. Tests 2019, 14, 153.", ["14", "", "153"]),
            ("IEEE Trans. Tests, vol. 14, no. 3, pp. 153–160, 2001.", ["14", "3", "153–160"]),
            ("Genome Res 27, i383–i391.", ["27", "", "i383–i391"]),
            ("Copeia. 1988;1988:591–604.", ["1988", "", "591–604"]),
            ("Am J Med Genet 149A, 1–9.", ["149A", "", "1–9"]),
            ("In: A book, pp. 942-951. Wiley.", ["", "", "942-951"]),
        ] {
            assert_eq!(parts(text), expected, "{text}");
        }
    }

    #[test]
    fn dates_serials_and_identifiers_are_no_pages() {
        for text in [
            "Springer, New York, 2012.",
            "ISSN 1234-5678.",
            "Accessed March 12, 2019.",
            "Available at http://x.org/12, 5.",
            "doi:10.1000/12:5.",
            "Version 2.0.",
        ] {
            assert_eq!(parts(text), ["", "", ""], "{text}");
        }
    }
}
