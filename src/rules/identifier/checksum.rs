//! Identifiers whose check digit does not fit.

use crate::declare_rule;
use crate::document::Document;
use crate::document::identifiers::{self, Kind};
use crate::finding::{Finding, Place, Severity};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # Identifier with a wrong check digit
    ///
    /// ISSN, ISBN, ORCID iDs, ROR IDs and PIIs end with a digit or two that are computed from the others, so that a slip
    /// shows. Where they do not fit, one of the digits is wrong; which one cannot be told. Many DOIs hold a PII:
    /// 10.1016/S0140-6736(20)30183-5. Such a DOI with a wrong digit leads nowhere, or to another paper.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// 1. Ames A. One thing. Berlin: Springer; 2010. ISBN 978-3-16-148410-1
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// 1. Ames A. One thing. Berlin: Springer; 2010. ISBN 978-3-16-148410-0
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// ```
    ///
    /// ## Source
    /// ISO 3297 (ISSN), ISO 2108 (ISBN), ISO 7064 MOD 11-2 (ORCID) and MOD 97-10 (ROR). The PII's computation is not published:
    /// 45 of the 46 in printed reference lists agree with it.
    RULE, "identifier/checksum", Error, check
}

fn check(document: &Document, findings: &mut Findings) {
    for identifier in document.identifiers() {
        if let Some(message) = wrong(identifier.kind, document.text(identifier.place)) {
            findings.report(Finding::new(identifier.place, message));
        }
    }
    let Some(list) = &document.references else { return };
    for doi in list.entries.iter().flat_map(|entry| &entry.dois).filter(|doi| doi.repair.is_none()) {
        let printed = document.text(doi.place);
        let Some((prefix, suffix)) = printed.split_once('/') else { continue };
        if !PII_PREFIXES.contains(&prefix) || suffix.contains('%') {
            continue;
        }
        if let Some(message) = wrong(Kind::Pii, suffix) {
            let span = Span::new(doi.place.span.end - suffix.len(), doi.place.span.end);
            let place = Place { field: doi.place.field, span };
            // The computation is not published, so this is a doubt.
            let finding = Finding::new(place, message.with("doi", doi.normal.as_str()));
            findings.report_as(Severity::Warning, finding);
        }
    }
}

/// The publishers whose DOIs hold PIIs with a check digit: Elsevier, Cambridge, World Scientific.
const PII_PREFIXES: [&str; 3] = ["10.1016", "10.1017", "10.1142"];

/// The message, where the check digit is another than the other digits need.
fn wrong(kind: Kind, printed: &str) -> Option<Message> {
    let (digit, right) = match kind {
        Kind::Ror => {
            let (first, last) = printed.split_at_checked(7).filter(|(_, last)| last.len() == 2)?;
            let (last, right) = (last.parse::<u32>().ok()?, identifiers::ror_check(first)?);
            (last != right).then(|| (format!("{last:02}"), format!("{right:02}")))?
        }
        _ => {
            let printed = match kind {
                Kind::Pii => printed.strip_prefix(['S', 's'])?,
                _ => printed,
            };
            let digits = identifiers::digits(printed)?;
            let (last, first) = digits.split_last()?;
            let right = identifiers::check_digit(kind, first)?;
            // An old form of PII counts from 90000 on.
            let other = kind == Kind::Isbn && digits.len() == 13 && !printed.starts_with("97")
                || kind == Kind::Pii && first.get(10) == Some(&9);
            let name = |digit: u32| if digit == 10 { "X".to_owned() } else { digit.to_string() };
            (right != *last && !other).then(|| (name(*last), name(right)))?
        }
    };
    let message = Message::new("identifier-checksum").with("text", printed).with("kind", kind.name());
    Some(message.with("digit", digit).with("right", right))
}

#[cfg(test)]
mod tests {
    use crate::testing::marked;

    #[test]
    fn wrong_check_digits_are_marked() {
        for (text, expected) in [
            ("ISSN 0378-5954", vec!["0378-5954"]),
            ("ISSN 0378-5955", vec![]),
            ("ISBN 0-306-40615-3", vec!["0-306-40615-3"]),
            ("https://orcid.org/0000-0002-1825-0079", vec!["0000-0002-1825-0079"]),
            ("https://orcid.org/0000-0002-1825-0097", vec![]),
            ("https://ror.org/03yrm5c26", vec![]),
            ("https://ror.org/03yrm5c62", vec!["03yrm5c62"]),
            ("PII: S0140-6736(20)30183-5", vec![]),
            ("PII: S0140-6736(20)30138-5", vec!["S0140-6736(20)30138-5"]),
        ] {
            let text = format!("A title\n\nIntroduction\nText, {text}.\n");
            assert_eq!(marked("identifier/checksum", &text), expected, "{text}");
        }
    }

    #[test]
    fn a_slip_in_a_doi_that_holds_a_pii_shows() {
        for (doi, expected) in [
            ("10.1016/S0140-6736(20)30183-5", vec![]),
            ("10.1016/S0140-6736(20)30138-5", vec!["S0140-6736(20)30138-5"]),
            ("10.1016/S0140-6736(95)91438-2", vec![]),
            ("10.1016/0022-2836(70)90057-4", vec![]),
            ("10.1017/S0033291705004381", vec![]),
            ("10.1017/S0033291705004318", vec!["S0033291705004318"]),
        ] {
            let text = format!(
                "References\n1. Ames A. One. J Test. 2019;1:1-2.\n2. Bond B. Two. Lancet. 2005;2:3-4. doi:{doi}\n"
            );
            assert_eq!(marked("identifier/checksum", &text), expected, "{doi}");
        }
    }
}
