//! Identifiers other than DOIs, where a label says what they are: ISSN, ISBN, ORCID, arXiv, PMID, PMCID, trial numbers.

use crate::finding::Place;
use crate::source::Span;

/// What an identifier is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A serial: seven digits and a check digit (ISO 3297).
    Issn,
    /// A book: nine or twelve digits and a check digit (ISO 2108).
    Isbn,
    /// A person: fifteen digits and a check digit (ISO 7064, MOD 11-2).
    Orcid,
    /// A preprint: `YYMM.NNNNN`, before April 2007 `archive/YYMMNNN`.
    Arxiv,
    /// A record of PubMed: a number of up to eight digits.
    Pmid,
    /// A trial at ClinicalTrials.gov: eight digits behind "NCT".
    Nct,
    /// A trial of the ISRCTN registry: eight digits.
    Isrctn,
}

impl Kind {
    /// Its name as people write it.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Issn => "ISSN",
            Kind::Isbn => "ISBN",
            Kind::Orcid => "ORCID iD",
            Kind::Arxiv => "arXiv number",
            Kind::Pmid => "PubMed number",
            Kind::Nct => "ClinicalTrials.gov number",
            Kind::Isrctn => "ISRCTN number",
        }
    }
}

/// An identifier as printed, without its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identifier {
    /// What its label says that it is.
    pub kind: Kind,
    /// Where it stands.
    pub place: Place,
}

/// The labels, in lower case, and what follows them.
const LABELS: [(&str, Kind); 7] = [
    ("issn", Kind::Issn),
    ("isbn", Kind::Isbn),
    ("orcid", Kind::Orcid),
    ("arxiv:", Kind::Arxiv),
    ("pmid", Kind::Pmid),
    ("nct", Kind::Nct),
    ("isrctn", Kind::Isrctn),
];

/// The identifiers in `text`, which stands at `place`.
pub fn read(text: &str, place: Place) -> Vec<Identifier> {
    let lower = text.to_ascii_lowercase();
    let mut found = Vec::new();
    for (label, kind) in LABELS {
        for (at, _) in lower.match_indices(label) {
            if lower[..at]
                .ends_with(|c: char| c.is_alphanumeric() && !(kind == Kind::Issn && "ep".contains(c)))
            {
                continue;
            }
            let Some(span) = value(text, at + label.len(), kind) else { continue };
            let span = span.shifted(place.span.start);
            found.push(Identifier { kind, place: Place { field: place.field, span } });
        }
    }
    found.sort_by_key(|identifier| identifier.place);
    // "ORCID iD: https://orcid.org/…" holds two labels.
    found.dedup();
    found
}

/// What stands behind a label that ends at byte `from`.
fn value(text: &str, from: usize, kind: Kind) -> Option<Span> {
    let rest = &text[from..];
    let skipped = match kind {
        Kind::Nct | Kind::Isrctn | Kind::Arxiv => rest.len() - rest.trim_start_matches(' ').len(),
        Kind::Orcid => {
            let behind = rest
                .strip_prefix(".org/")
                .or(rest.strip_prefix(" iD"))
                .or(rest.strip_prefix(" ID"))
                .unwrap_or(rest);
            let behind = behind.trim_start_matches([':', ' ', '(']);
            let behind = ["https://orcid.org/", "http://orcid.org/", "orcid.org/"]
                .iter()
                .find_map(|address| behind.strip_prefix(address))
                .unwrap_or(behind);
            rest.len() - behind.len()
        }
        Kind::Isbn => {
            let behind = ["-13", "-10", " 13:", " 10:"]
                .iter()
                .find_map(|part| rest.strip_prefix(part))
                .unwrap_or(rest);
            let behind = behind.trim_start_matches([':', ' ', '(']);
            rest.len() - behind.len()
        }
        _ => rest.len() - rest.trim_start_matches([':', ' ', '(']).len(),
    };
    let start = from + skipped;
    let rest = &text[start..];
    let taken = |c: char| match kind {
        Kind::Issn | Kind::Isbn | Kind::Orcid => {
            c.is_ascii_digit() || matches!(c, '-' | '–' | '‐' | '‑' | 'X' | 'x')
        }
        Kind::Arxiv => c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '/'),
        _ => c.is_ascii_digit(),
    };
    let mut length = rest.find(|c: char| !taken(c)).unwrap_or(rest.len());
    // An ISBN may have spaces for hyphens: "978 3 16 148410 0".
    if kind == Kind::Isbn && count(&rest[..length]) < 10 {
        let spaced = rest.find(|c: char| !taken(c) && c != ' ').unwrap_or(rest.len());
        let spaced = rest[..spaced].trim_end().len();
        if matches!(count(&rest[..spaced]), 10 | 13) {
            length = spaced;
        }
    }
    let printed = rest[..length].trim_end_matches(['.', '-', '–', '/']);
    (!printed.is_empty() && printed.contains(|c: char| c.is_ascii_digit()))
        .then(|| Span::new(start, start + printed.len()))
}

/// How many digits (and check digits X) it has.
fn count(text: &str) -> usize {
    text.chars().filter(|c| c.is_ascii_digit() || matches!(c, 'X' | 'x')).count()
}

/// The digits of an identifier, X as 10; `None` where an X stands elsewhere than last.
pub fn digits(printed: &str) -> Option<Vec<u32>> {
    let marks: Vec<char> = printed.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let (last, first) = marks.split_last()?;
    let mut digits: Vec<u32> = first.iter().map(|c| c.to_digit(10)).collect::<Option<_>>()?;
    digits.push(if matches!(last, 'X' | 'x') { 10 } else { last.to_digit(10)? });
    Some(digits)
}

/// The check digit (10 for X) that the digits before it need; `None` for lengths that the kind does not have.
pub fn check_digit(kind: Kind, first: &[u32]) -> Option<u32> {
    let weighted = |highest: u32| -> u32 {
        first.iter().zip((2..=highest).rev()).map(|(digit, weight)| digit * weight).sum()
    };
    match (kind, first.len()) {
        (Kind::Issn, 7) => Some((11 - weighted(8) % 11) % 11),
        (Kind::Isbn, 9) => Some((11 - weighted(10) % 11) % 11),
        (Kind::Isbn, 12) => {
            let sum: u32 =
                first.iter().zip([1, 3].into_iter().cycle()).map(|(digit, weight)| digit * weight).sum();
            Some((10 - sum % 10) % 10)
        }
        (Kind::Orcid, 15) => {
            let rest = first.iter().fold(0, |rest, digit| (rest + digit) * 2 % 11);
            Some((12 - rest) % 11)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(text: &str) -> Vec<(Kind, &str)> {
        read(text, Place::body(Span::new(0, text.len())))
            .iter()
            .map(|identifier| (identifier.kind, &text[identifier.place.span.range()]))
            .collect()
    }

    #[test]
    fn labels_tell_what_follows() {
        for (text, kind, printed) in [
            ("ISSN 0378-5955.", Kind::Issn, "0378-5955"),
            ("eISSN: 2434-561X", Kind::Issn, "2434-561X"),
            ("ISBN 978-3-16-148410-0", Kind::Isbn, "978-3-16-148410-0"),
            ("ISBN-10: 0-306-40615-2.", Kind::Isbn, "0-306-40615-2"),
            ("ISBN 978 3 16 148410 0, 2010", Kind::Isbn, "978 3 16 148410 0"),
            ("https://orcid.org/0000-0002-1825-0097", Kind::Orcid, "0000-0002-1825-0097"),
            ("ORCID iD: https://orcid.org/0000-0002-1694-233X", Kind::Orcid, "0000-0002-1694-233X"),
            ("arXiv:1706.03762v5.", Kind::Arxiv, "1706.03762v5"),
            ("arXiv:hep-th/9901001", Kind::Arxiv, "hep-th/9901001"),
            ("PMID: 19020500", Kind::Pmid, "19020500"),
            ("(NCT01234567)", Kind::Nct, "01234567"),
            ("ISRCTN12345678", Kind::Isrctn, "12345678"),
        ] {
            assert_eq!(found(text), [(kind, printed)], "{text}");
        }
        for text in ["The ISSN is missing", "a function (12)", "PMIDs", "orcid"] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn published_identifiers_have_their_check_digit() {
        for (kind, printed) in [
            (Kind::Issn, "0378-5955"),
            (Kind::Issn, "2434-561X"),
            (Kind::Isbn, "0-306-40615-2"),
            (Kind::Isbn, "978-3-16-148410-0"),
            (Kind::Orcid, "0000-0002-1825-0097"),
            (Kind::Orcid, "0000-0002-1694-233X"),
        ] {
            let digits = digits(printed).expect("digits");
            let (last, first) = digits.split_last().expect("a check digit");
            assert_eq!(check_digit(kind, first), Some(*last), "{printed}");
        }
    }

    proptest! {
        /// ISSN, ISBN-10 and ORCID see every single changed digit and every exchange of two neighbours.
        #[test]
        fn one_slip_changes_the_check_digit(which in 0usize..3, all in proptest::collection::vec(0u32..10, 15), at in 0usize..15, other in 0u32..10) {
            let (kind, length) = [(Kind::Issn, 7), (Kind::Isbn, 9), (Kind::Orcid, 15)][which];
            let first = &all[..length];
            let at = at % length;
            let right = check_digit(kind, first);
            let mut changed = first.to_vec();
            changed[at] = other;
            prop_assert_eq!(check_digit(kind, &changed) == right, first[at] == other);
            let next = (at + 1) % length;
            if next > at {
                let mut swapped = first.to_vec();
                swapped.swap(at, next);
                prop_assert_eq!(check_digit(kind, &swapped) == right, first[at] == first[next]);
            }
        }

        /// ISBN-13 sees every single changed digit, and exchanges of neighbours that do not differ by five.
        #[test]
        fn one_slip_changes_the_check_digit_of_an_isbn_13(first in proptest::collection::vec(0u32..10, 12), at in 0usize..11, other in 0u32..10) {
            let right = check_digit(Kind::Isbn, &first);
            let mut changed = first.clone();
            changed[at] = other;
            prop_assert_eq!(check_digit(Kind::Isbn, &changed) == right, first[at] == other);
            let mut swapped = first.clone();
            swapped.swap(at, at + 1);
            prop_assert_eq!(check_digit(Kind::Isbn, &swapped) == right, first[at].abs_diff(first[at + 1]) % 5 == 0);
        }

        #[test]
        fn any_text_is_read_without_harm(text in "(ISSN|isbn|ORCID|arXiv:|NCT)?.{0,40}") {
            found(&text);
        }
    }
}
