//! A report for somebody who cannot take it all in: its counts in words, and its gravest findings.

use crate::finding::{Finding, Severity};
use crate::message::{Catalogue, Message};

/// The severities, the gravest first, each with the message that counts it.
const KINDS: [(Severity, &str); 3] = [
    (Severity::Error, "status-errors"),
    (Severity::Warning, "status-warnings"),
    (Severity::Info, "status-notes"),
];

/// The counts of `findings` in words: "3 findings: 1 error, 2 warnings".
pub fn counts(findings: &[Finding], catalogue: &Catalogue) -> String {
    let severities: Vec<Severity> = findings.iter().map(|finding| finding.severity).collect();
    counts_of(&severities, catalogue)
}

/// [`counts`] where only the findings' severities are at hand: those of many reports together.
pub fn counts_of(severities: &[Severity], catalogue: &Catalogue) -> String {
    let kinds = KINDS.iter().filter_map(|&(kind, code)| {
        let count = severities.iter().filter(|&&severity| severity == kind).count();
        (count > 0).then(|| catalogue.render(&Message::new(code).with("count", count)))
    });
    let kinds = kinds.collect::<Vec<_>>().join(", ");
    catalogue.render(&Message::new("status-findings").with("count", severities.len()).with("kinds", kinds))
}

/// Cuts `findings` to at most `limit`: errors stay before warnings and warnings before advice, of one kind the first ones.
/// What stays keeps its order.
pub fn keep_gravest(findings: &mut Vec<Finding>, limit: usize) {
    let mut left = limit;
    let allowed = KINDS.map(|(kind, _)| {
        let share = findings.iter().filter(|finding| finding.severity == kind).count().min(left);
        left -= share;
        (kind, share)
    });
    let mut allowed = allowed.to_vec();
    findings.retain(|finding| {
        let share = allowed.iter_mut().find(|(kind, share)| *kind == finding.severity && *share > 0);
        share.is_some_and(|(_, share)| {
            *share -= 1;
            true
        })
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Place;
    use crate::source::Span;

    /// Findings of these severities, one after the other in the text.
    fn findings(severities: &[Severity]) -> Vec<Finding> {
        let finding = |(at, &severity)| {
            let place = Place::body(Span::new(at, at + 1));
            Finding { severity, ..Finding::new(place, Message::new("test")) }
        };
        severities.iter().enumerate().map(finding).collect()
    }

    #[test]
    fn counts_are_told_by_kind_and_in_right_plurals() {
        use Severity::{Error, Info, Warning};
        let english = Catalogue::english();
        for (severities, expected) in [
            (&[][..], "No findings"),
            (&[Warning], "1 finding: 1 warning"),
            (&[Warning, Error, Warning], "3 findings: 1 error, 2 warnings"),
            (&[Info, Info, Error, Error], "4 findings: 2 errors, 2 notes"),
        ] {
            assert_eq!(counts(&findings(severities), &english), expected);
        }
    }

    #[test]
    fn the_gravest_stay_in_their_order() {
        use Severity::{Error, Info, Warning};
        let all = findings(&[Info, Warning, Warning, Error, Warning, Info]);
        let places = |limit| {
            let mut kept = all.clone();
            keep_gravest(&mut kept, limit);
            kept.iter().map(|finding| finding.place.span.start).collect::<Vec<_>>()
        };
        assert_eq!(places(0), [0; 0]);
        assert_eq!(places(1), [3]);
        assert_eq!(places(3), [1, 2, 3]);
        assert_eq!(places(5), [0, 1, 2, 3, 4]);
        assert_eq!(places(9), [0, 1, 2, 3, 4, 5]);
    }
}
