//! Citations that stand close to their word or apart from it, unlike the others of the text.

use super::minority;
use crate::declare_rule;
use crate::document::{CitationStyle, Document};
use crate::finding::{Edit, Fix, Place};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # Space before citations, not always kept
    ///
    /// Nearly all citations of the text stand apart from the word before them, and a few do not; or the other way round.
    /// The text's own majority decides, and where there is none, nothing is said. Told once for the whole text, with the
    /// counts and the places.
    ///
    /// ## Wrong
    /// ```text
    /// First this [1], then that [2], then more [3], and yet more [4], and still more [1,2], and here [2,3].
    /// Again this [1], then that [2], then more [3], and yet more [4]. Last the other[4].
    ///
    /// References
    /// 1. Dean D. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// 3. Cole C. Three. J Test. 2020;2:5-6.
    /// 4. Ames A. Four. J Test. 2020;2:7-8.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// First this [1], then that [2], then more [3], and yet more [4], and still more [1,2], and here [2,3].
    /// Again this [1], then that [2], then more [3], and yet more [4]. Last the other [4].
    ///
    /// References
    /// 1. Dean D. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// 3. Cole C. Three. J Test. 2020;2:5-6.
    /// 4. Ames A. Four. J Test. 2020;2:7-8.
    /// ```
    ///
    /// ## Source
    /// eLife's Schematron of 2024, rules on citations: a space stands before a citation in brackets, none before a raised one.
    RULE, "citation/spacing", Info, check
}

/// So many citations one way for each one the other way make a rule of the text.
const MAJORITY: usize = 10;

fn check(document: &Document, findings: &mut Findings) {
    // Flattened citations are known by their missing space.
    if document.citations.style == CitationStyle::Flattened {
        return;
    }
    let (mut spaced, mut glued): (Vec<Place>, Vec<Place>) = (Vec::new(), Vec::new());
    for place in places(document) {
        let before = document.body.text().get(..place.span.start).unwrap_or("");
        let word = before.trim_end_matches([' ', '\u{a0}', '\u{202f}', '\u{2009}']);
        // Behind a stop or an opening mark the citation has no word to stand by.
        if !word.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | ']' | '”' | '’' | '%' | '"'))
        {
            continue;
        }
        if word.len() < before.len() { spaced.push(place) } else { glued.push(place) }
    }
    let (code, few, many) = match () {
        () if spaced.len() >= MAJORITY * glued.len() => ("citation-spacing-missing", glued, spaced.len()),
        () if glued.len() >= MAJORITY * spaced.len() => ("citation-spacing-superfluous", spaced, glued.len()),
        () => return,
    };
    let Some(finding) = minority::finding(code, &few, many) else { return };
    let missing = code == "citation-spacing-missing";
    let edits = few
        .iter()
        .map(|place| {
            let before = document.body.text().get(..place.span.start).unwrap_or("");
            let space = before.len() - before.trim_end().len();
            let span = Span::new(place.span.start - space, place.span.start);
            Edit { place: Place { span, ..*place }, text: if missing { " ".into() } else { String::new() } }
        })
        .collect();
    let label = if missing { "fix-space-insert" } else { "fix-space-delete" };
    findings.report(finding.fix(Fix { label: Message::new(label).with("count", few.len()), edits }));
}

/// The citations with their marks: brackets, raised numbers, and the parentheses around authors and years.
fn places(document: &Document) -> Vec<Place> {
    let numbered = document.citations.list.iter().map(|citation| citation.place);
    let text = document.body.text();
    let named = document.citations.named.iter().filter(|citation| citation.is_certain()).filter_map(|c| {
        let start = c.place.span.start;
        let opened = text.get(..start)?.ends_with(['(', '[']);
        opened.then(|| Place { span: Span::new(start - 1, c.place.span.end), ..c.place })
    });
    numbered.chain(named).collect()
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, marked, mended, with_list};

    const APART: &str = "So [1] and [2] and [3] and [4] and [5] and [6] and [7] and [8] and [1] and [2].";

    #[test]
    fn the_majority_decides_and_the_fix_mends_all() {
        let text = with_list(&format!("{APART} But[3] here[4]."), 8);
        assert!(marked("citation/spacing", &text).is_empty());
        let text = with_list(&format!("{APART} {APART} But[3] here[4]."), 8);
        assert_eq!(marked("citation/spacing", &text), ["[3]"]);
        assert!(mended("citation/spacing", &text).contains("But [3] here [4]."));
        let raised = "So¹ and² and³ and⁴ and⁵ and⁶ and⁷ and⁸ and¹ and².";
        let text = with_list(&format!("{raised} But ³."), 8);
        assert_eq!(marked("citation/spacing", &text), ["³"]);
        assert!(mended("citation/spacing", &text).contains("But³."));
    }

    #[test]
    fn texts_without_a_majority_and_citations_behind_stops_are_left_alone() {
        for body in ["One[1] two[2] three [3] four [4].", &format!("{APART} Ends.[5] Begins, [6] so.")] {
            assert!(findings("citation/spacing", &with_list(body, 8)).is_empty(), "{body}");
        }
    }
}
