//! Characters read in the wrong encoding, HTML entities left over, characters lost.

use rustc_hash::FxHashMap;

use super::{around, blocks};
use crate::declare_rule;
use crate::document::{Document, mojibake};
use crate::finding::{Edit, Finding, Fix};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # Characters read in the wrong encoding
    ///
    /// "â€™" stands where "’" was meant: the text went through a program that read its bytes wrongly. The bytes are turned
    /// back, and where they make a character that texts hold, that is what was meant. Entities of HTML that were never
    /// turned into characters (`&amp;`, `&nbsp;`) are found too, and "�", which stands for a character that is lost: if
    /// another word of the text fills the gap, it is offered.
    ///
    /// ## Wrong
    /// ```text
    /// Abstract
    /// The patientsâ€™ age was 40 Â± 5 years &amp; the study of MÃ¼ller agreed.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Abstract
    /// The patients’ age was 40 ± 5 years & the study of Müller agreed.
    /// ```
    ///
    /// ## Source
    /// The Unicode Standard, 3.9 (UTF-8) and 23.8 (replacement character); WHATWG Encoding Standard, windows-1252.
    RULE, "text/mojibake", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    let mut lost = Vec::new();
    for (_, block, text) in blocks(document) {
        for damage in mojibake::find(text) {
            let shown = text.get(damage.span.range()).unwrap_or("");
            if shown.starts_with('&') && (is_in_address(text, damage.span.start) || speaks_of_markup(text))
                || is_quoted(text, damage.span)
            {
                continue;
            }
            let code = match shown.starts_with('&') {
                true => "text-mojibake-entity",
                false => "text-mojibake",
            };
            let message = Message::new(code).with("text", shown).with("meant", damage.meant.as_str());
            let label = match damage.meant.trim().is_empty() {
                true => Message::new("fix-delete-text").with("text", shown),
                false => Message::new("fix-replace").with("text", damage.meant.as_str()),
            };
            findings
                .report(Finding::new(block.place.part(damage.span), message).replace(label, damage.meant));
        }
        if text.contains(LOST) {
            lost.extend(lost_in(text).map(|span| block.place.part(span)));
        }
    }
    if lost.is_empty() {
        return;
    }
    let whole = whole_words(document);
    for place in lost {
        let shown = document.text(place);
        let filled =
            shown.split_once(LOST).and_then(|(before, after)| whole.get(&(before, after)).copied().flatten());
        let mut finding = Finding::new(place, Message::new("text-mojibake-lost").with("text", shown));
        if let Some(filled) = filled {
            let label = Message::new("fix-replace").with("text", filled);
            finding = finding.fix(Fix { label, edits: vec![Edit { place, text: filled.to_owned() }] });
        }
        findings.report(finding);
    }
}

/// True in an address, where an entity may be right, and in a DOI, which has rules of its own.
fn is_in_address(text: &str, at: usize) -> bool {
    /// How far the beginning of an address is looked for, in bytes.
    const FAR: usize = 300;
    let from = text.floor_char_boundary(at.saturating_sub(FAR));
    let before = text.get(from..at).unwrap_or("");
    let chunk = before.rsplit(char::is_whitespace).next().unwrap_or("");
    chunk.contains("://") || chunk.contains("10.") && chunk.contains('/')
}

/// True where the damage is what the text speaks of: "é" became "Ã©".
fn is_quoted(text: &str, span: Span) -> bool {
    let (before, after) = (text.get(..span.start).unwrap_or(""), text.get(span.end..).unwrap_or(""));
    before.ends_with(['"', '“', '‘', '`', '\'', '«']) && after.starts_with(['"', '”', '’', '`', '\'', '»'])
}

/// True for a paragraph about HTML and XML, where entities are what they are.
fn speaks_of_markup(text: &str) -> bool {
    ["HTML", "XML", "</", "/>"].iter().any(|sign| text.contains(sign))
}

/// What programs write for a character that they could not read.
const LOST: char = '\u{fffd}';

/// The words that have lost a character, with the letters around it.
fn lost_in(text: &str) -> impl Iterator<Item = Span> {
    let mut end = 0;
    text.match_indices(LOST).filter_map(move |(at, lost)| {
        if at < end {
            return None;
        }
        let span = around(text, Span::new(at, at + lost.len()), |c| c.is_alphabetic() || c == LOST);
        end = span.end;
        Some(span)
    })
}

/// The words of the text that have one letter beyond ASCII, by what stands before and behind it; `None` for two that differ
/// in this letter alone.
fn whole_words<'d>(document: &'d Document) -> FxHashMap<(&'d str, &'d str), Option<&'d str>> {
    let mut whole: FxHashMap<_, Option<&str>> = FxHashMap::default();
    for word in &document.words().list {
        let text = document.text(word.place);
        let mut beyond = text.char_indices().filter(|(_, c)| !c.is_ascii());
        let (Some((at, c)), None) = (beyond.next(), beyond.next()) else { continue };
        let (Some(before), Some(after)) = (text.get(..at), text.get(at + c.len_utf8()..)) else { continue };
        whole
            .entry((before, after))
            .and_modify(|known| *known = known.filter(|known| *known == text))
            .or_insert(Some(text));
    }
    whole
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, marked, mended};

    const RULE: &str = "text/mojibake";

    #[test]
    fn damage_is_marked_and_mended() {
        let text = "The patientsâ€™ age was 40 Â± 5 years &amp; MÃ¼ller agreed.";
        assert_eq!(marked(RULE, text), ["â€™", "Â±", "&amp;", "Ã¼"]);
        assert_eq!(mended(RULE, text), "The patients’ age was 40 ± 5 years & Müller agreed.");
    }

    #[test]
    fn a_lost_character_is_filled_from_the_same_word_elsewhere() {
        let text = "Müller was right. As M�ller said, na�ve cells grew.";
        assert_eq!(marked(RULE, text), ["M�ller", "na�ve"]);
        assert_eq!(mended(RULE, text), "Müller was right. As Müller said, na�ve cells grew.");
        assert!(findings(RULE, "Müller and Möller. M�ller").iter().all(|f| f.fixes.is_empty()));
    }

    #[test]
    fn addresses_and_what_people_type_are_left_alone() {
        for text in [
            "See https://example.org/?a=1&lt;=2 and AT&T.",
            "São Paulo, 10 Å², « été », 37 °C, α-helix, R&D; more.",
            "doi:10.1002/(SICI)1&lt;1::AID&gt;3.0",
            "In HTML, &lt; and &amp; are escaped.",
            "Read as Latin-1, “é” becomes “Ã©” and ’ becomes `â€™`.",
        ] {
            assert!(findings(RULE, text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_damaged_word_is_no_misspelling() {
        for text in ["The results donâ€™t agree with MÃ¼ller.", "The na�ve cells grew."] {
            assert!(findings("spelling/typo", text).is_empty(), "{text}");
        }
    }
}
