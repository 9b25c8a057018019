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
    /// An ISSN has eight digits, an ISBN ten or thirteen, an ORCID iD sixteen, a trial number eight; an arXiv number begins
    /// with year and month. One that does not is misprinted or belongs to something else.
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
    /// ISO 3297, ISO 2108, ISO 27729; arXiv, Understanding the arXiv identifier; ClinicalTrials.gov and ISRCTN registry.
    RULE, "identifier/form", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    for block in &document.blocks {
        for identifier in identifiers::read(document.text(block.place), block.place) {
            let printed = document.text(identifier.place);
            if is_well_formed(identifier.kind, printed) {
                continue;
            }
            let message =
                Message::new("identifier-form").with("text", printed).with("kind", identifier.kind.name());
            let digits = printed.chars().filter(char::is_ascii_alphanumeric).count();
            findings.report(Finding::new(identifier.place, message.with("count", digits)));
        }
    }
}

fn is_well_formed(kind: Kind, printed: &str) -> bool {
    let length = printed.chars().filter(char::is_ascii_alphanumeric).count();
    match kind {
        Kind::Issn => length == 8 && identifiers::digits(printed).is_some(),
        Kind::Isbn => matches!(length, 10 | 13) && identifiers::digits(printed).is_some(),
        Kind::Orcid => length == 16 && identifiers::digits(printed).is_some(),
        Kind::Nct | Kind::Isrctn => length == 8,
        Kind::Pmid => length <= 8 && !printed.starts_with('0'),
        Kind::Arxiv => is_arxiv(printed),
    }
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
            ("NCT012345678", Some("012345678")),
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
