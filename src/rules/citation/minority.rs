//! What the rules share that go by the text's own majority: one finding for the few places that differ from the many.

use crate::finding::{Finding, Place};
use crate::message::Message;

/// Places that are named beside the first.
const PLACES: usize = 9;

/// The finding `code` on the first of the `few` places, with the others as related places and the counts as proof; `None`
/// where all places are alike.
pub(super) fn finding(code: &'static str, few: &[Place], many: usize) -> Option<Finding> {
    let (&first, rest) = few.split_first()?;
    let counted = |code| Message::new(code).with("few", few.len()).with("many", many);
    let finding = Finding::new(first, counted(code)).evidence(counted("evidence-majority"));
    Some(
        rest.iter()
            .take(PLACES)
            .fold(finding, |finding, &place| finding.related(place, Message::new("citation-majority-too"))),
    )
}
