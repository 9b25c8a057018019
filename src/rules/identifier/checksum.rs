//! Identifiers whose check digit does not fit.

use crate::declare_rule;
use crate::document::Document;
use crate::document::identifiers::{self, Kind};
use crate::finding::Finding;
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Identifier with a wrong check digit
    ///
    /// ISSN, ISBN and ORCID end with a digit that is computed from the others, so that a slip shows. Where it does not fit,
    /// one of the digits is wrong; which one cannot be told.
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
    /// ISO 3297 (ISSN), ISO 2108 (ISBN), ISO 7064 MOD 11-2 (ORCID).
    RULE, "identifier/checksum", Error, check
}

fn check(document: &Document, findings: &mut Findings) {
    for block in &document.blocks {
        for identifier in identifiers::read(document.text(block.place), block.place) {
            let printed = document.text(identifier.place);
            let Some(digits) = identifiers::digits(printed) else { continue };
            let Some((last, first)) = digits.split_last() else { continue };
            let Some(right) = identifiers::check_digit(identifier.kind, first) else { continue };
            if right == *last
                || identifier.kind == Kind::Isbn && digits.len() == 13 && !printed.starts_with("97")
            {
                continue;
            }
            let name = |digit: u32| if digit == 10 { "X".to_owned() } else { digit.to_string() };
            let message = Message::new("identifier-checksum")
                .with("text", printed)
                .with("kind", identifier.kind.name())
                .with("digit", name(*last))
                .with("right", name(right));
            findings.report(Finding::new(identifier.place, message));
        }
    }
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
        ] {
            let text = format!("A title\n\nIntroduction\nText, {text}.\n");
            assert_eq!(marked("identifier/checksum", &text), expected, "{text}");
        }
    }
}
