//! Pages that end before they begin.

use crate::declare_rule;
use crate::document::Document;
use crate::document::volume_pages::DASHES;
use crate::finding::{Finding, Severity};
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Pages that end before they begin
    ///
    /// The last page of a reference lies before its first, after the digits that are left out are put back ("153-60" ends on
    /// 160); or only the last page has the letter of a supplement. A digit is missing, wrong or turned round with its
    /// neighbour.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// 1. Dean D. One. J Test. 2019;1:158-152.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// 3. Cole C. Three. J Test. 2020;2:5-6.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// 1. Dean D. One. J Test. 2019;1:158-62.
    /// 2. Bond B. Two. J Test. 2020;2:S3-4.
    /// 3. Cole C. Three. J Test. 2020;2:5-6.
    /// ```
    ///
    /// ## Source
    /// NLM, Citing Medicine, chapter 1: pages are given in full or with the repeated digits left out; a letter stays.
    RULE, "reference/pages", Error, check
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    for entry in &list.entries {
        let Some(span) = entry.parts.numbers.pages else { continue };
        let place = entry.place.part(span);
        let text = document.text(place);
        match judge(text) {
            Some(Fault::Backwards { first, last }) => findings.report(
                Finding::new(
                    place,
                    Message::new("reference-pages-backwards")
                        .with("pages", text)
                        .with("first", first.to_string())
                        .with("last", last.to_string()),
                )
                .evidence(
                    Message::new("evidence-pages")
                        .with("first", first.to_string())
                        .with("last", last.to_string()),
                ),
            ),
            Some(Fault::LostLetter(letter)) => findings.report_as(
                Severity::Warning,
                Finding::new(
                    place,
                    Message::new("reference-pages-letter").with("pages", text).with("letter", letter),
                ),
            ),
            None => {}
        }
    }
}

/// What is wrong with pages.
#[derive(Debug, PartialEq, Eq)]
enum Fault {
    /// The last page, with its left out digits, is before the first.
    Backwards { first: u32, last: u32 },
    /// Only the last page has this letter.
    LostLetter(String),
}

/// Judges pages as printed: "153-60", "S12–S19".
fn judge(text: &str) -> Option<Fault> {
    let (from, to) = text.split_once(DASHES)?;
    let (from, to) = (from.trim(), to.trim_start_matches(DASHES).trim());
    let letters = |page: &str| page.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    let (before, behind) = (letters(from), letters(to));
    let (from, to) = (from.get(before.len()..)?, to.get(behind.len()..)?);
    if before.is_empty() && !behind.is_empty() {
        return Some(Fault::LostLetter(behind));
    }
    // "0451-3": numbers of articles, whose pages count anew.
    if from.starts_with('0') || to.starts_with('0') && to.len() == from.len() {
        return None;
    }
    if !behind.is_empty() && before != behind {
        return None;
    }
    let kept = from.len().saturating_sub(to.len());
    let whole = format!("{}{to}", from.get(..kept)?);
    let (first, last): (u32, u32) = (from.parse().ok()?, whole.parse().ok()?);
    (last < first).then_some(Fault::Backwards { first, last })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{marked, with_list};

    #[test]
    fn pages_are_judged_with_their_left_out_digits() {
        for (pages, first, last) in
            [("158-152", 158, 152), ("1083–1038", 1083, 1038), ("S19–S12", 19, 12), ("198–10", 198, 110)]
        {
            assert_eq!(judge(pages), Some(Fault::Backwards { first, last }), "{pages}");
        }
        assert_eq!(judge("12–S19"), Some(Fault::LostLetter("S".to_owned())));
        for pages in
            ["153-60", "153–160", "S12–3", "S12–S19", "e12", "7", "99–104", "045101–1", "1198–203", "B3–C1"]
        {
            assert_eq!(judge(pages), None, "{pages}");
        }
    }

    #[test]
    fn the_pages_are_marked_in_their_entry() {
        let text = with_list("Text.", 5).replace("1993;3:1-9", "1993;3:19-12");
        assert_eq!(marked("reference/pages", &text), ["19-12"]);
        assert!(marked("reference/pages", &with_list("Text.", 5)).is_empty());
    }
}
