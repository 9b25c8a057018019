//! Identifiers that no identifier of their kind can look like.

use crate::declare_rule;
use crate::document::Document;
use crate::document::identifiers::{self, Kind};
use crate::finding::Finding;
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Identifier of a wrong form
    ///
    /// An ISSN has eight digits, an ISBN ten or thirteen, an ORCID iD sixteen, a PMCID a number behind "PMC"; an arXiv number
    /// begins with year and month. Trial numbers, PROSPERO numbers, RRIDs and accession numbers of GenBank, RefSeq, GEO, SRA,
    /// BioSample, dbGaP, EGA and ProteomeXchange have so many letters and digits. One that does not is misprinted or belongs to
    /// something else.
    ///
    /// ## Wrong
    /// ```text
    /// Methods
    /// The trial was registered (NCT0123456).
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Methods
    /// The trial was registered (NCT01234567).
    /// ```
    ///
    /// ## Source
    /// ISO 3297, ISO 2108, ISO 27729; arXiv, Understanding the arXiv identifier; ClinicalTrials.gov, ISRCTN, ANZCTR, EudraCT,
    /// ChiCTR, UMIN-CTR, jRCT, DRKS, PACTR, CRiS, TCTR and PROSPERO registers; NLM, PMCID; RRID portal; GenBank, RefSeq, GEO, SRA,
    /// BioSample, dbGaP, EGA and ProteomeXchange, accession number formats.
    RULE, "identifier/form", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    for identifier in document.identifiers() {
        let printed = document.text(identifier.place);
        if is_well_formed(identifier.kind, printed) {
            continue;
        }
        let message = Message::new("identifier-form")
            .with("text", printed)
            .with("kind", identifier.kind.name())
            .with("example", identifier.kind.example());
        findings.report(Finding::new(identifier.place, message));
    }
}

fn is_well_formed(kind: Kind, printed: &str) -> bool {
    let length = printed.chars().filter(char::is_ascii_alphanumeric).count();
    let digits = printed.bytes().filter(u8::is_ascii_digit).count();
    match kind {
        Kind::Issn => length == 8 && identifiers::digits(printed).is_some(),
        Kind::Isbn => matches!(length, 10 | 13) && identifiers::digits(printed).is_some(),
        Kind::Orcid => length == 16 && identifiers::digits(printed).is_some(),
        Kind::Ror => length == 9 && printed.starts_with('0') && printed.len() == 9,
        // An old form has a letter for check digit, and others have none.
        Kind::Pii => !printed.starts_with('S') || length == 17,
        Kind::Nct | Kind::Isrctn => digits == 8,
        Kind::Actrn => digits == 14,
        Kind::Eudract => {
            let parts: Vec<usize> = printed.split(['-', '–', '‐', '‑']).map(str::len).collect();
            parts == [4, 6, 2] || parts == [4, 6, 2, 2]
        }
        Kind::Pmid => length <= 8 && !printed.starts_with('0'),
        Kind::Pmcid => printed.strip_prefix("PMC").is_some_and(|number| {
            (1..=8).contains(&number.len())
                && number.bytes().all(|byte| byte.is_ascii_digit())
                && !number.starts_with('0')
        }),
        Kind::Arxiv => is_arxiv(printed),
        Kind::Rrid => is_rrid(printed),
        Kind::GenBank => {
            let letters = printed.len() - digits;
            matches!((letters, digits), (1, 5) | (2, 6 | 8) | (3, 5 | 7) | (4..=6, 8..=11))
        }
        Kind::RefSeq => matches!(digits, 6 | 9),
        Kind::Geo => digits <= 8,
        Kind::Sra => (6..=9).contains(&digits),
        Kind::BioSample => digits == 8,
        Kind::DbGap => digits == 6,
        Kind::Record(register) => identifiers::is_whole_record(register, printed),
    }
}

/// The kinds of resources with forms that are known: "AB_2298772", "SCR_007358", "CVCL_0030".
fn is_rrid(printed: &str) -> bool {
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let behind = |kind: &str| printed.strip_prefix(kind);
    if let Some(number) = behind("AB_") {
        return all_digits(number);
    }
    if let Some(number) = behind("SCR_") {
        return all_digits(number) && number.len() == 6;
    }
    if let Some(number) = behind("CVCL_") {
        return number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_alphanumeric());
    }
    // "AB2298772", "SCR-007358": the low line is lost.
    let lost = ["AB", "SCR", "CVCL"].iter().any(|kind| {
        behind(kind).is_some_and(|rest| {
            let rest = rest.trim_start_matches(['-', ':']);
            rest.len() >= 4 && all_digits(rest)
        })
    });
    !lost
}

/// `1706.03762v5` or `hep-th/9901001`: year and month, then four digits to 2014, five from 2015 on, seven in all before.
fn is_arxiv(printed: &str) -> bool {
    let printed = printed.strip_suffix(".pdf").unwrap_or(printed);
    let printed = printed.split_once('v').map_or(printed, |(number, version)| {
        if version.bytes().all(|b| b.is_ascii_digit()) { number } else { printed }
    });
    let month = |text: &str| {
        text.get(2..4)
            .and_then(|month| month.parse().ok())
            .is_some_and(|month: u32| (1..=12).contains(&month))
    };
    let all_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if let Some((_, number)) = printed.split_once('/') {
        return number.len() == 7 && all_digits(number) && month(number);
    }
    let Some((date, number)) = printed.split_once('.') else { return false };
    date.len() == 4
        && all_digits(date)
        && all_digits(number)
        && month(date)
        && number.len() == if date < "1501" { 4 } else { 5 }
}

#[cfg(test)]
mod tests {
    use crate::testing::marked;

    #[test]
    fn forms_are_told_apart() {
        for (text, wrong) in [
            ("NCT01234567", None),
            ("NCT012345678", Some("NCT012345678")),
            ("ISRCTN1234567", Some("ISRCTN1234567")),
            ("ACTRN1260500000", Some("ACTRN1260500000")),
            ("EudraCT 2010-012345-12", None),
            ("EudraCT 2010-12345-12", Some("2010-12345-12")),
            ("PMCID: PMC3531190", None),
            ("PMCID: 3531190", Some("3531190")),
            ("PMC35311901234", Some("PMC35311901234")),
            ("https://ror.org/03yrm5c26", None),
            ("https://ror.org/03yrm5c2", Some("03yrm5c2")),
            ("PII: S0140-6736(20)3018-5", Some("S0140-6736(20)3018-5")),
            ("RRID:AB_2298772", None),
            ("RRID:AB2298772", Some("AB2298772")),
            ("RRID:SCR_07358", Some("SCR_07358")),
            ("RRID:IMSR_JAX:000664", None),
            ("RRID:Addgene_12345", None),
            ("GenBank accession number AB123456", None),
            ("GenBank accession number AB12345", Some("AB12345")),
            ("NM_000546.5", None),
            ("NM_00546", Some("NM_00546")),
            ("GSE12345", None),
            ("SRR12345", Some("SRR12345")),
            ("SAMN0123456", Some("SAMN0123456")),
            ("phs000123.v1.p1", None),
            ("phs00123", Some("phs00123")),
            ("ChiCTR2000029308", None),
            ("ChiCTR200002930", Some("ChiCTR200002930")),
            ("UMIN000012345", None),
            ("UMIN00012345", Some("UMIN00012345")),
            ("JPRN-UMIN000012345", None),
            ("jRCT2031200001", None),
            ("DRKS00012345", None),
            ("DRKS0012345", Some("DRKS0012345")),
            ("PACTR202004801273802", None),
            ("KCT0001234", None),
            ("TCTR20200405001", None),
            ("CRD42020123456", None),
            ("CRD420251234567", None),
            ("CRD4202012345", Some("CRD4202012345")),
            ("PXD012345", None),
            ("EGAS00001001234", None),
            ("arXiv:1706.03762", None),
            ("arXiv:0704.0001v2", None),
            ("arXiv:hep-th/9901001", None),
            ("arXiv:1713.03762", Some("1713.03762")),
            ("arXiv:1706.0376", Some("1706.0376")),
            ("ISSN 0378-595", Some("0378-595")),
            ("PMID: 19020500", None),
            ("PMID 190205001", Some("190205001")),
            ("https://orcid.org/0000-0002-1825-009", Some("0000-0002-1825-009")),
        ] {
            let text = format!("A title\n\nIntroduction\nText, {text}.\n");
            assert_eq!(marked("identifier/form", &text), wrong.into_iter().collect::<Vec<_>>(), "{text}");
        }
    }
}
