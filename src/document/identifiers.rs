//! Identifiers other than DOIs, where a label or their own beginning says what they are: of serials, books, persons,
//! institutions, preprints, records, trials, resources and data.

use crate::finding::Place;
use crate::sort;
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
    /// An institution: 0, six letters and digits, two check digits (ISO 7064, MOD 97-10).
    Ror,
    /// An article of Elsevier, Cambridge and others: S, the journal's ISSN, two digits of a year, five digits, a check digit.
    Pii,
    /// A preprint: `YYMM.NNNNN`, before April 2007 `archive/YYMMNNN`.
    Arxiv,
    /// A record of PubMed: a number of up to eight digits.
    Pmid,
    /// A paper in PubMed Central: a number of up to eight digits behind "PMC".
    Pmcid,
    /// A trial at ClinicalTrials.gov: eight digits behind "NCT".
    Nct,
    /// A trial of the ISRCTN registry: eight digits.
    Isrctn,
    /// A trial of the Australian New Zealand registry: fourteen digits behind "ACTRN".
    Actrn,
    /// A trial of the European register: `YYYY-NNNNNN-NN`.
    Eudract,
    /// A resource: an antibody `AB_2298772`, a tool `SCR_007358`, a line of cells `CVCL_0030` and others.
    Rrid,
    /// A sequence at GenBank, ENA or DDBJ: `U12345`, `AB123456`.
    GenBank,
    /// A sequence of RefSeq: `NM_000546`, six or nine digits.
    RefSeq,
    /// A record of GEO: `GSE12345`.
    Geo,
    /// A record of the Sequence Read Archive: `SRR123456`, six digits or more.
    Sra,
    /// A sample: eight digits behind "SAMN".
    BioSample,
    /// A study at dbGaP: six digits behind "phs".
    DbGap,
    /// A record of another register of trials, reviews or data, by its place in the table of them.
    Record(usize),
}

/// A register whose numbers begin alike and have so many digits.
struct Register {
    start: &'static str,
    /// The fewest digits that make a number: "PXD101" is a drug.
    fewest: usize,
    /// The digits that a right number has.
    digits: [usize; 2],
    name: &'static str,
    example: &'static str,
}

const fn register(
    start: &'static str,
    fewest: usize,
    digits: [usize; 2],
    name: &'static str,
    example: &'static str,
) -> Register {
    Register { start, fewest, digits, name, example }
}

/// Registers of trials in China, Japan, Germany, Africa, Korea and Thailand, of reviews, and of proteomics and genomes.
const REGISTERS: [Register; 11] = [
    register("ChiCTR", 6, [10, 10], "ChiCTR number", "ChiCTR2000029308"),
    register("UMIN", 6, [9, 9], "UMIN number", "UMIN000012345"),
    register("jRCT", 6, [10, 10], "jRCT number", "jRCT2031200001"),
    register("DRKS", 5, [8, 8], "DRKS number", "DRKS00012345"),
    register("PACTR", 8, [15, 16], "PACTR number", "PACTR202004801273802"),
    register("KCT", 5, [7, 7], "KCT number", "KCT0001234"),
    register("TCTR", 7, [11, 11], "TCTR number", "TCTR20200405001"),
    register("CRD42", 6, [9, 10], "PROSPERO number", "CRD42020123456"),
    register("PXD", 5, [6, 6], "ProteomeXchange number", "PXD012345"),
    register("EGAS", 7, [11, 11], "EGA number", "EGAS00001001234"),
    register("EGAD", 7, [11, 11], "EGA number", "EGAD00001001234"),
];

impl Kind {
    /// Its name as people write it.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Issn => "ISSN",
            Kind::Isbn => "ISBN",
            Kind::Orcid => "ORCID iD",
            Kind::Ror => "ROR ID",
            Kind::Pii => "PII",
            Kind::Arxiv => "arXiv number",
            Kind::Pmid => "PubMed number",
            Kind::Pmcid => "PubMed Central number",
            Kind::Nct => "ClinicalTrials.gov number",
            Kind::Isrctn => "ISRCTN number",
            Kind::Actrn => "ACTRN number",
            Kind::Eudract => "EudraCT number",
            Kind::Rrid => "RRID",
            Kind::GenBank => "GenBank accession number",
            Kind::RefSeq => "RefSeq accession number",
            Kind::Geo => "GEO accession number",
            Kind::Sra => "SRA accession number",
            Kind::BioSample => "BioSample accession number",
            Kind::DbGap => "dbGaP accession number",
            Kind::Record(at) => REGISTERS[at].name,
        }
    }

    /// A right one, for comparison.
    pub const fn example(self) -> &'static str {
        match self {
            Kind::Issn => "0378-5955",
            Kind::Isbn => "978-3-16-148410-0",
            Kind::Orcid => "0000-0002-1825-0097",
            Kind::Ror => "03yrm5c26",
            Kind::Pii => "S0140-6736(20)30183-5",
            Kind::Arxiv => "1706.03762",
            Kind::Pmid => "19020500",
            Kind::Pmcid => "PMC3531190",
            Kind::Nct => "NCT01234567",
            Kind::Isrctn => "ISRCTN12345678",
            Kind::Actrn => "ACTRN12605000000000",
            Kind::Eudract => "2010-012345-12",
            Kind::Rrid => "RRID:AB_2298772",
            Kind::GenBank => "AB123456",
            Kind::RefSeq => "NM_000546",
            Kind::Geo => "GSE12345",
            Kind::Sra => "SRR123456",
            Kind::BioSample => "SAMN01234567",
            Kind::DbGap => "phs000123",
            Kind::Record(at) => REGISTERS[at].example,
        }
    }
}

/// True where the number of a register's record has as many digits as its numbers have.
pub fn is_whole_record(register: usize, printed: &str) -> bool {
    REGISTERS.get(register).is_some_and(|register| {
        printed.strip_prefix(register.start).is_some_and(|number| register.digits.contains(&number.len()))
    })
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
const LABELS: [(&str, Kind); 13] = [
    ("issn", Kind::Issn),
    ("eissn", Kind::Issn),
    ("pissn", Kind::Issn),
    ("isbn", Kind::Isbn),
    ("orcid", Kind::Orcid),
    ("ror.org/", Kind::Ror),
    ("pii:", Kind::Pii),
    ("arxiv:", Kind::Arxiv),
    ("pmid", Kind::Pmid),
    ("pmcid", Kind::Pmcid),
    ("eudract", Kind::Eudract),
    ("rrid:", Kind::Rrid),
    ("genbank", Kind::GenBank),
];

/// The beginnings of identifiers, in the case in which they are written, and the fewest digits behind that make one: proteins
/// and genes have names like "SRP54" and "ERP44".
const BEGINNINGS: [(&str, Kind, usize); 37] = [
    ("NCT", Kind::Nct, 1),
    ("ISRCTN", Kind::Isrctn, 1),
    ("ACTRN", Kind::Actrn, 5),
    ("PMC", Kind::Pmcid, 5),
    ("GSE", Kind::Geo, 3),
    ("GSM", Kind::Geo, 4),
    ("GPL", Kind::Geo, 3),
    ("GDS", Kind::Geo, 3),
    ("SRR", Kind::Sra, 5),
    ("SRX", Kind::Sra, 5),
    ("SRS", Kind::Sra, 5),
    ("SRP", Kind::Sra, 5),
    ("SRA", Kind::Sra, 5),
    ("ERR", Kind::Sra, 5),
    ("ERX", Kind::Sra, 5),
    ("ERS", Kind::Sra, 5),
    ("ERP", Kind::Sra, 5),
    ("DRR", Kind::Sra, 5),
    ("DRX", Kind::Sra, 5),
    ("DRS", Kind::Sra, 5),
    ("DRP", Kind::Sra, 5),
    ("SAMN", Kind::BioSample, 5),
    ("phs", Kind::DbGap, 3),
    ("NM_", Kind::RefSeq, 3),
    ("NR_", Kind::RefSeq, 3),
    ("NP_", Kind::RefSeq, 3),
    ("NC_", Kind::RefSeq, 3),
    ("NG_", Kind::RefSeq, 3),
    ("NT_", Kind::RefSeq, 3),
    ("NW_", Kind::RefSeq, 3),
    ("XM_", Kind::RefSeq, 3),
    ("XP_", Kind::RefSeq, 3),
    ("XR_", Kind::RefSeq, 3),
    ("AP_", Kind::RefSeq, 3),
    ("YP_", Kind::RefSeq, 3),
    ("WP_", Kind::RefSeq, 3),
    ("AC_", Kind::RefSeq, 3),
];

/// The identifiers in `text`, in places of it.
pub fn read(text: &str) -> Vec<Identifier> {
    let mut found: Vec<Identifier> = Vec::new();
    let mut say = |kind: Kind, span: Span| {
        found.push(Identifier { kind, place: Place::body(span) });
    };
    let bytes = text.as_bytes();
    let mut within = false;
    for (at, byte) in bytes.iter().enumerate() {
        let next = bytes.get(at + 1).copied().unwrap_or_default();
        let begins = !within && BEGIN[usize::from(*byte & 0x7f)][usize::from(next & 0x7f)];
        within = byte.is_ascii_alphanumeric() || !byte.is_ascii();
        if !begins {
            continue;
        }
        let rest = &bytes[at..];
        for (label, kind) in LABELS {
            if !rest.get(..label.len()).is_some_and(|start| start.eq_ignore_ascii_case(label.as_bytes())) {
                continue;
            }
            let from = at + label.len();
            match kind {
                Kind::GenBank => accessions(text, from).into_iter().for_each(|span| say(kind, span)),
                _ => value(text, from, kind).into_iter().for_each(|span| say(kind, span)),
            }
        }
        let registers = REGISTERS.iter().enumerate();
        let registers = registers.map(|(at, register)| (register.start, Kind::Record(at), register.fewest));
        for (start, kind, fewest) in BEGINNINGS.into_iter().chain(registers) {
            if !rest.starts_with(start.as_bytes()) {
                continue;
            }
            // "NCT 01234567".
            let gap = usize::from(kind == Kind::Nct && rest.get(start.len()) == Some(&b' '));
            let from = start.len() + gap;
            let digits = rest[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            let next = rest.get(from + digits);
            let goes_on = next.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
                && !(kind == Kind::Actrn && next == Some(&b'p'));
            if digits >= fewest && !goes_on {
                say(kind, Span::new(at, at + from + digits));
            }
        }
    }
    sort::sort_by_key(&mut found, |identifier| identifier.place);
    // "ORCID iD: https://orcid.org/…" holds two labels, "PMCID: PMC3531190" two beginnings.
    found.dedup();
    found
}

/// The pairs of letters with which labels and identifiers begin, so that few words are looked at twice.
static BEGIN: [[bool; 128]; 128] = {
    let mut pairs = [[false; 128]; 128];
    let mut at = 0;
    while at < LABELS.len() {
        let label = LABELS[at].0.as_bytes();
        let (first, second) = (label[0], label[1]);
        let (large, larger) = (first.to_ascii_uppercase(), second.to_ascii_uppercase());
        pairs[first as usize][second as usize] = true;
        pairs[first as usize][larger as usize] = true;
        pairs[large as usize][second as usize] = true;
        pairs[large as usize][larger as usize] = true;
        at += 1;
    }
    at = 0;
    while at < BEGINNINGS.len() {
        let beginning = BEGINNINGS[at].0.as_bytes();
        pairs[beginning[0] as usize][beginning[1] as usize] = true;
        at += 1;
    }
    at = 0;
    while at < REGISTERS.len() {
        let beginning = REGISTERS[at].start.as_bytes();
        pairs[beginning[0] as usize][beginning[1] as usize] = true;
        at += 1;
    }
    pairs
};

/// The accession numbers behind "GenBank" that ends at byte `from`: "GenBank accession nos. AB123456–AB123460, U12345".
fn accessions(text: &str, from: usize) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = from;
    let mut lead = 0;
    while let Some(rest) = text.get(at..) {
        let gap = rest.len() - rest.trim_start_matches([' ', ':', '#', '(', ',', ';', '-', '–', '.']).len();
        let word = &rest[gap..];
        let length = word.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let word = &word[..length];
        let letters = word.bytes().take_while(u8::is_ascii_uppercase).count();
        let digits = word.len() - letters;
        let numbered = word[letters..].bytes().all(|byte| byte.is_ascii_digit());
        if (1..=6).contains(&letters) && digits >= 4 && numbered {
            let span = Span::new(at + gap, at + gap + length);
            // "AB123456.1": the version is no part of it.
            at = span.end;
            if text[at..].starts_with('.') && text[at + 1..].starts_with(|c: char| c.is_ascii_digit()) {
                at += 2;
            }
            found.push(span);
        } else if matches!(
            word.to_ascii_lowercase().as_str(),
            "and" | "to" | "or" | "no" | "nos" | "id" | "ids"
        ) || word.to_ascii_lowercase().starts_with("accession")
            || word.to_ascii_lowercase().starts_with("number")
        {
            lead += 1;
            at += gap + length;
        } else {
            break;
        }
        if found.len() + lead > 60 {
            break;
        }
    }
    found
}

/// What stands behind a label that ends at byte `from`.
fn value(text: &str, from: usize, kind: Kind) -> Option<Span> {
    let rest = &text[from..];
    let skipped = match kind {
        Kind::Ror => 0,
        Kind::Arxiv | Kind::Pii | Kind::Rrid => rest.len() - rest.trim_start_matches(' ').len(),
        Kind::Eudract => {
            let words = ["number", "Number", "no.", "No.", "registration"];
            let mut behind = rest.trim_start_matches([':', ' ', '(']);
            while let Some(next) = words.iter().find_map(|word| behind.strip_prefix(word)) {
                behind = next.trim_start_matches([':', ' ', '(']);
            }
            rest.len() - behind.len()
        }
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
            let behind = ["-13", "-10", " 13:", " 10:", " (13)", " (10)", "13:", "10:"]
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
        Kind::Ror | Kind::Pmcid => c.is_ascii_alphanumeric(),
        Kind::Pii => c.is_ascii_alphanumeric() || matches!(c, '-' | '(' | ')'),
        Kind::Rrid => c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ':'),
        Kind::Eudract => c.is_ascii_digit() || matches!(c, '-' | '–' | '‐' | '‑'),
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
    let printed = rest[..length].trim_end_matches(['.', '-', '–', '/', ':', '(']);
    let printed = if printed.contains('(') { printed } else { printed.trim_end_matches(')') };
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

/// The weights of a PII's digits, from the last one before the check digit: the primes without 11. Not published; found in
/// the PIIs of printed DOIs, of which 45 of 46 have the check digit that they give (serials from 90000 on are left out for
/// the one).
const PII_WEIGHTS: [u32; 15] = [2, 3, 5, 7, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53];

/// The letters and digits of a ROR ID, by their value.
const ROR_DIGITS: &str = "0123456789abcdefghjkmnpqrstvwxyz";

/// The two check digits that the letters and digits before them need; `None` for what no ROR ID begins with.
pub fn ror_check(first: &str) -> Option<u32> {
    let value = |c: char| ROR_DIGITS.find(c.to_ascii_lowercase()).and_then(|at| u64::try_from(at).ok());
    let number = first.chars().try_fold(0u64, |number, c| Some(number * 32 + value(c)?))?;
    (first.len() == 7).then(|| 98 - u32::try_from(number * 100 % 97).unwrap_or(0))
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
        (Kind::Pii, 15) => {
            let sum: u32 = first.iter().rev().zip(PII_WEIGHTS).map(|(digit, weight)| digit * weight).sum();
            Some(sum % 11)
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
        read(text).iter().map(|identifier| (identifier.kind, &text[identifier.place.span.range()])).collect()
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
            ("(NCT01234567)", Kind::Nct, "NCT01234567"),
            ("NCT 01234567", Kind::Nct, "NCT 01234567"),
            ("ISRCTN12345678", Kind::Isrctn, "ISRCTN12345678"),
            ("ACTRN12605000000000p", Kind::Actrn, "ACTRN12605000000000"),
            ("EudraCT number: 2010-012345-12)", Kind::Eudract, "2010-012345-12"),
            ("PMCID: PMC3531190.", Kind::Pmcid, "PMC3531190"),
            ("(PMC3531190)", Kind::Pmcid, "PMC3531190"),
            ("https://ror.org/03yrm5c26.", Kind::Ror, "03yrm5c26"),
            ("PII: S0140-6736(20)30183-5.", Kind::Pii, "S0140-6736(20)30183-5"),
            ("(PII: S0140673620301835)", Kind::Pii, "S0140673620301835"),
            ("RRID: AB_2298772)", Kind::Rrid, "AB_2298772"),
            ("GenBank accession number AB123456.1.", Kind::GenBank, "AB123456"),
            ("RefSeq NM_000546.5", Kind::RefSeq, "NM_000546"),
            ("under GSE12345.", Kind::Geo, "GSE12345"),
            ("SRA: SRP123456", Kind::Sra, "SRP123456"),
            ("SAMN01234567", Kind::BioSample, "SAMN01234567"),
            ("phs000123.v1.p1", Kind::DbGap, "phs000123"),
            ("ISBN (10): 0306406152", Kind::Isbn, "0306406152"),
            ("ISBN13: 9780306406157", Kind::Isbn, "9780306406157"),
            ("ChiCTR2000029308", Kind::Record(0), "ChiCTR2000029308"),
            ("PROSPERO (CRD42020123456)", Kind::Record(7), "CRD42020123456"),
        ] {
            assert_eq!(found(text), [(kind, printed)], "{text}");
        }
        for text in [
            "The ISSN is missing",
            "a function (12)",
            "PMIDs",
            "orcid",
            "SRP54 and ERP44",
            "PXD101 and the UMIN centre",
            "ChiCTR-TRC-08000123",
            "the PMC 12",
            "GSE1",
            "GenBank in 2010",
            "PII: see above",
            "EudraCT number pending",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
        let kinds = found("GenBank accession nos. AB123456–AB123460, U12345 and XY12 were");
        assert_eq!(
            kinds.iter().map(|(_, printed)| *printed).collect::<Vec<_>>(),
            ["AB123456", "AB123460", "U12345"]
        );
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
            (Kind::Pii, "0140-6736(20)30183-5"),
            (Kind::Pii, "0092-8674(00)81683-9"),
            (Kind::Pii, "0140-6736(07)61602-X"),
            (Kind::Pii, "0033-2917(05)00438-1"),
        ] {
            let digits = digits(printed).expect("digits");
            let (last, first) = digits.split_last().expect("a check digit");
            assert_eq!(check_digit(kind, first), Some(*last), "{printed}");
        }
    }

    #[test]
    fn published_ror_ids_have_their_check_digits() {
        for id in ["03yrm5c26", "013meh722", "052gg0110", "00f54p054", "01an7q238", "05a28rw58"] {
            assert_eq!(ror_check(&id[..7]), id[7..].parse().ok(), "{id}");
        }
        assert_eq!(ror_check("03yrm5"), None);
        assert_eq!(ror_check("03yrm5u"), None);
    }

    proptest! {
        /// ROR sees every single changed sign and every exchange of two neighbours: 97 is a prime, and no power of 32 less one
        /// is a multiple of it in so short a number.
        #[test]
        fn one_slip_changes_the_check_digits_of_a_ror_id(first in "0[0-9a-hjkmnp-tv-z]{6}", at in 1usize..7, other in 0usize..32) {
            let right = ror_check(&first);
            let mut changed: Vec<char> = first.chars().collect();
            changed[at] = char::from(ROR_DIGITS.as_bytes()[other]);
            let changed: String = changed.into_iter().collect();
            prop_assert_eq!(ror_check(&changed) == right, changed == first);
            let mut swapped: Vec<char> = first.chars().collect();
            swapped.swap(at, at - 1);
            let swapped: String = swapped.into_iter().collect();
            prop_assert_eq!(ror_check(&swapped) == right, swapped == first);
        }

        /// ISSN, ISBN-10, ORCID and PII see every single changed digit and every exchange of two neighbours.
        #[test]
        fn one_slip_changes_the_check_digit(which in 0usize..4, all in proptest::collection::vec(0u32..10, 15), at in 0usize..15, other in 0u32..10) {
            let (kind, length) = [(Kind::Issn, 7), (Kind::Isbn, 9), (Kind::Orcid, 15), (Kind::Pii, 15)][which];
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
        fn any_text_is_read_without_harm(text in "(ISSN|isbn|ORCID|arXiv:|NCT|PMC|PII:|RRID:|GenBank |EudraCT|ror.org/)?.{0,40}") {
            found(&text);
        }
    }
}
