//! Misspellings: evidence, not membership in a list.

mod confusions;
mod evidence;
mod forms;
mod listed;
mod ocr;
pub mod real_word;
mod spaces;
pub mod split;
mod symbols;
pub mod typo;
pub mod variant;

use crate::document::Document;
use crate::message::Message;
use crate::rule::Findings;

/// Of so much of the text, in per cent, it is said that all of it is in one language.
const ALL: u32 = 90;

/// Says which parts of the text are not English, so that their words were not judged.
fn abstain_from_other_languages(document: &Document, findings: &mut Findings) {
    for foreign in document.foreign() {
        let reason = if foreign.percent >= ALL {
            Message::new("abstain-language")
        } else {
            let line = document
                .blocks
                .get(foreign.block)
                .map_or(1, |block| document.source(block.place.field).line_column(block.place.span.start).0);
            Message::new("abstain-language-part").with("percent", foreign.percent).with("line", line)
        };
        findings.abstain(reason.with("language", foreign.language.tag()));
    }
}
