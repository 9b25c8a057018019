//! Citations before the stop and behind it, mixed in one text.

use super::minority;
use crate::declare_rule;
use crate::document::{CitationStyle, Document};
use crate::finding::Place;
use crate::rule::Findings;

declare_rule! {
    /// # Citations before and behind the full stop
    ///
    /// Nearly all citations at the end of a sentence stand before the stop, and a few behind it; or the other way round.
    /// Journals want either, but one of them. The text's own majority decides, and where there is none, nothing is said. Told
    /// once for the whole text, with the counts and the places.
    ///
    /// ## Wrong
    /// ```text
    /// This was seen [1]. That was not [2]. The third was [3]. More was [4]. It was here [1,2]. It was there [3,4].
    /// Yet it went away. [2] It came back [3].
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
    /// This was seen [1]. That was not [2]. The third was [3]. More was [4]. It was here [1,2]. It was there [3,4].
    /// Yet it went away [2]. It came back [3].
    ///
    /// References
    /// 1. Dean D. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// 3. Cole C. Three. J Test. 2020;2:5-6.
    /// 4. Ames A. Four. J Test. 2020;2:7-8.
    /// ```
    ///
    /// ## Source
    /// AMA Manual of Style, 3.6: raised numbers stand outside of periods; Vancouver and IEEE set brackets inside.
    RULE, "citation/punctuation", Info, check
}

/// So many citations one way for each one the other way make a rule of the text.
const MAJORITY: usize = 6;

fn check(document: &Document, findings: &mut Findings) {
    // The height that a flattened citation has lost was where it could be told from the next sentence.
    if document.citations.style == CitationStyle::Flattened {
        return;
    }
    let (mut inside, mut behind): (Vec<Place>, Vec<Place>) = (Vec::new(), Vec::new());
    for citation in &document.citations.list {
        match side(document.body.text(), citation.place) {
            Some(Side::Before) => inside.push(citation.place),
            Some(Side::Behind) => behind.push(citation.place),
            None => {}
        }
    }
    let (code, few, many) = match () {
        () if inside.len() >= MAJORITY * behind.len() => {
            ("citation-punctuation-behind", behind, inside.len())
        }
        () if behind.len() >= MAJORITY * inside.len() => {
            ("citation-punctuation-before", inside, behind.len())
        }
        () => return,
    };
    if let Some(finding) = minority::finding(code, &few, many) {
        findings.report(finding);
    }
}

/// On which side of a sentence's full stop a citation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Before,
    Behind,
}

/// `None` for a citation that no full stop stands by, or one on both sides.
fn side(text: &str, place: Place) -> Option<Side> {
    let before = text.get(..place.span.start)?;
    let after = text.get(place.span.end..)?;
    let ends = |rest: &str| {
        let next = rest.trim_start_matches([' ', '\u{a0}']);
        next.is_empty()
            || next.starts_with(['\n', '\r'])
            || next.len() < rest.len() && next.starts_with(char::is_uppercase)
    };
    let stopped = before.trim_end_matches([' ', '\u{a0}']).strip_suffix('.').is_some_and(ends_sentence);
    match after.strip_prefix('.') {
        Some(rest) if ends(rest) && !stopped => Some(Side::Before),
        None if ends(after) && stopped => Some(Side::Behind),
        _ => None,
    }
}

/// True where a stop behind `before` ends a sentence: what stands there is a word of some length, and no abbreviation.
fn ends_sentence(before: &str) -> bool {
    const SHORT: [&str; 16] = [
        "etc", "refs", "figs", "eqs", "approx", "resp", "spec", "subsp", "suppl", "dept", "univ", "prof",
        "colleag", "coll", "dkk", "viz",
    ];
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let lower = word.to_lowercase();
    before.ends_with([')', '”', '"', '%'])
        || word.chars().count() > 3
            && word.chars().all(char::is_alphabetic)
            && !SHORT.contains(&lower.as_str())
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, marked, with_list};

    #[test]
    fn the_majority_decides() {
        let inside =
            "Seen one [1]. Seen two [2]. Seen three [3]. Seen four [4]. Seen five [5]. Seen six [6].";
        let text = with_list(&format!("{inside} They went away.[7] And back [8]."), 8);
        assert_eq!(marked("citation/punctuation", &text), ["[7]"]);
        let behind =
            "Seen first.¹ Seen second.² Seen third.³ Seen more.⁴ Seen again.⁵ Seen late.⁶ Seen last.⁷";
        let text = with_list(&format!("{behind} They went away⁸. And back again.³"), 8);
        assert_eq!(marked("citation/punctuation", &text), ["⁸"]);
    }

    #[test]
    fn abbreviations_and_citations_that_open_a_sentence_are_left_alone() {
        let inside =
            "Seen one [1]. Seen two [2]. Seen three [3]. Seen four [4]. Seen five [5]. Seen six [6].";
        for body in
            ["By Smith et al. [7] Others too.", "It is so. [7] shows it.", "No.[7].", "Of 3.5 [7] km."]
        {
            let text = with_list(&format!("{inside} {body}"), 8);
            assert!(findings("citation/punctuation", &text).is_empty(), "{body}");
        }
    }
}
