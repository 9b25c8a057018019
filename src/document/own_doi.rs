//! The DOI of the article itself, as a journal's page or a proof prints it before the abstract or under "How to cite".

use super::Document;
use super::blocks::SectionKind;
use super::doi::{self, Doi};
use crate::finding::Field;

/// A page names its DOI among its first lines.
const FIRST_BLOCKS: usize = 30;

/// The one DOI that stands before the abstract, or in the page's frame; `None` where there is none or more than one.
pub fn read(document: &Document) -> Option<Doi> {
    one(document, SectionKind::Front).or_else(|| one(document, SectionKind::Frame))
}

fn one(document: &Document, section: SectionKind) -> Option<Doi> {
    let mut found: Vec<Doi> = document
        .blocks
        .iter()
        .enumerate()
        .filter(|(at, block)| {
            block.section == section
                && block.place.field == Field::Body
                && (section == SectionKind::Frame || *at < FIRST_BLOCKS)
        })
        .flat_map(|(_, block)| {
            let at = |doi: Doi| Doi { place: block.place.part(doi.place.span), ..doi };
            doi::read(document.text(block.place)).into_iter().map(at)
        })
        .collect();
    found.dedup_by(|a, b| a.normal == b.normal);
    (found.len() == 1).then(|| found.pop()).flatten()
}
