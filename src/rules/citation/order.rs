//! References that are not numbered in the order of first mention.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::declare_rule;
use crate::document::{CitationStyle, Document, FirstMention, ReferenceList};
use crate::finding::{Edit, Finding, Fix, Place, Severity};
use crate::message::Message;
use crate::rule::Findings;
use crate::sort;

declare_rule! {
    /// # References not numbered in the order of first mention
    ///
    /// In a numbered list the first reference that the text cites is number 1, the next new one number 2, and so on. The
    /// finding stands on the first citation that breaks the order; its fix renumbers all citations and the list. Lists in
    /// alphabetical order are numbered by name and left alone.
    ///
    /// ## Wrong
    /// ```text
    /// First this [1], then that [3], and last the other [2].
    ///
    /// References
    /// 1. Dean D. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// 3. Cole C. Three. J Test. 2020;2:5-6.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// First this [1], then that [2], and last the other [3].
    ///
    /// References
    /// 1. Dean D. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// 3. Cole C. Three. J Test. 2020;2:5-6.
    /// ```
    ///
    /// ## Source
    /// ICMJE Recommendations, IV.A.3.g.ii: number references consecutively in the order in which they are first mentioned.
    RULE, "citation/order", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    let mentions = document.first_mentions();
    let mut highest = 0;
    let broken = mentions.iter().find(|mention| {
        let late = mention.number < highest;
        highest = highest.max(mention.number);
        late
    });
    let Some(late) = broken else { return };
    if list.is_alphabetical(document) {
        findings.abstain(Message::new("abstain-alphabetical"));
        return;
    }
    // A range that runs backwards has lost a comma or a digit: nobody knows what it mentions.
    if document
        .citations
        .list
        .iter()
        .flat_map(|citation| &citation.ranges)
        .any(|range| range.first > range.last)
    {
        findings.abstain(Message::new("abstain-broken-range"));
        return;
    }
    if document.citations.style == CitationStyle::Flattened {
        findings.abstain(Message::new("abstain-flattened-order"));
        return;
    }
    let before = mentions.iter().find(|mention| mention.number > late.number).unwrap_or(late);
    let message = Message::new("citation-order").with("number", late.number).with("before", before.number);
    let mut finding = Finding::new(late.place, message)
        .evidence(Message::new("evidence-order").with("number", late.number).with("before", before.number))
        .related(before.place, Message::new("citation-order-before").with("number", before.number));
    // Renumbering by an abstract alone would spoil the article's own order.
    if !document.only_abstract()
        && let Some(fix) = renumber(document, list, &mentions)
    {
        finding = finding.fix(fix);
    }
    // A page that holds the abstract alone cites out of order because the text is not there.
    let severity = if document.only_abstract() { Severity::Info } else { Severity::Warning };
    findings.report_as(severity, finding);
}

/// Renumbers the citations and puts the list into the order of first mention; references that nothing cites come last.
/// `None` where a citation holds more than numbers, so that rewriting it could lose something.
fn renumber(document: &Document, list: &ReferenceList, mentions: &[FirstMention]) -> Option<Fix> {
    let mut order: Vec<u32> = mentions.iter().map(|mention| mention.number).collect();
    let cited: FxHashSet<u32> = order.iter().copied().collect();
    order.extend(list.entries.iter().map(|entry| entry.number()).filter(|number| !cited.contains(number)));
    let new: FxHashMap<u32, u32> = order.iter().zip(1..).map(|(&old, new)| (old, new)).collect();
    let consecutive =
        list.numbered() && list.entries.iter().zip(1..).all(|(entry, number)| entry.number() == number);
    if !consecutive {
        return None;
    }
    let mut edits = Vec::new();
    for citation in &document.citations.list {
        let (first, last) = (citation.ranges.first()?.place, citation.ranges.last()?.place);
        let place = Place { field: first.field, span: first.span.to(last.span) };
        let printed = document.text(place);
        if printed.chars().any(|c| c.is_alphabetic() || matches!(c, '[' | ']' | ';' | '(')) {
            return None;
        }
        let mut numbers: Vec<u32> = Vec::new();
        for range in &citation.ranges {
            let (low, high) = range.ends();
            for old in low..=high {
                numbers.push(*new.get(&old)?);
            }
        }
        sort::sort(&mut numbers);
        numbers.dedup();
        let text = group(&numbers, printed);
        if text != printed {
            edits.push(Edit { place, text });
        }
    }
    for (entry, &old) in list.entries.iter().zip(&order) {
        let moved = list.by_number(old)?;
        if moved.position != entry.position {
            edits.push(Edit { place: entry.place, text: document.text(moved.place).to_owned() });
        }
    }
    sort::sort_by_key(&mut edits, |edit| edit.place);
    Some(Fix { label: Message::new("fix-renumber"), edits })
}

/// The numbers as a group in the dress of `printed`: its comma, its dash, its height.
fn group(numbers: &[u32], printed: &str) -> String {
    let raised = printed.starts_with(|c| "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(c));
    let comma = if printed.contains(", ") { ", " } else { "," };
    let dash = printed
        .chars()
        .find(|c| matches!(c, '-' | '–' | '−' | '‐' | '‑' | '⁻'))
        .unwrap_or(if raised { '⁻' } else { '–' });
    let write = |number: u32| -> String {
        let digits = number.to_string();
        if raised {
            digits.bytes().filter_map(|b| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().nth(usize::from(b - b'0'))).collect()
        } else {
            digits
        }
    };
    let mut text = String::new();
    let mut at = 0;
    while at < numbers.len() {
        let mut end = at;
        while end + 1 < numbers.len() && numbers[end + 1] == numbers[end] + 1 {
            end += 1;
        }
        if !text.is_empty() {
            text.push_str(comma);
        }
        text.push_str(&write(numbers[at]));
        match end - at {
            0 => {}
            1 => {
                text.push_str(comma);
                text.push_str(&write(numbers[end]));
            }
            _ => {
                text.push(dash);
                text.push_str(&write(numbers[end]));
            }
        }
        at = end + 1;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{findings, marked, mended, with_list};

    #[test]
    fn the_first_number_out_of_turn_is_marked_once() {
        let text =
            with_list("One [1], two [2], three [4–6], then [3], and [5], and [7], before [12] and [11].", 12);
        assert_eq!(marked("citation/order", &text), ["3"]);
    }

    #[test]
    fn numbers_may_be_skipped_but_not_come_late() {
        assert_eq!(
            marked("citation/order", &with_list("One [1], two [2], nine [9], ten [10].", 12)),
            Vec::<&str>::new()
        );
    }

    #[test]
    fn the_fix_renumbers_text_and_list() {
        let text = "T\n\nIntroduction\nOne [2], two [1,3], three [2–4].\n\nReferences\n1. Dean D. A. J Test. 2019;1:1-2.\n2. Bond B. B. J Test. 2020;2:3-4.\n3. Cole C. C. J Test. 2020;2:5-6.\n4. Ames A. D. J Test. 2020;2:7-8.\n";
        let mended = mended("citation/order", text);
        assert_eq!(
            mended,
            "T\n\nIntroduction\nOne [1], two [2,3], three [1,3,4].\n\nReferences\n1. Bond B. B. J Test. 2020;2:3-4.\n2. Dean D. A. J Test. 2019;1:1-2.\n3. Cole C. C. J Test. 2020;2:5-6.\n4. Ames A. D. J Test. 2020;2:7-8.\n"
        );
        assert!(findings("citation/order", &mended).is_empty());
    }

    #[test]
    fn alphabetical_lists_are_left_alone() {
        let text = "T\n\nIntroduction\nOne [3], two [1], three [2].\n\nReferences\n1. Ames A. A. J Test. 2019;1:1-2.\n2. Bond B. B. J Test. 2020;2:3-4.\n3. Cole C. C. J Test. 2020;2:5-6.\n4. Dean D. D. J Test. 2020;2:7-8.\n";
        assert!(findings("citation/order", text).is_empty());
    }

    #[test]
    fn works_of_one_author_stand_in_any_order_in_an_alphabetical_list() {
        let text = "T\n\nIntroduction\nOne [3], two [1], three [2], four [4].\n\nReferences\n1. Ames A. A. Rings. J Test. 2019;1:1-2.\n2. Ames A. A. Groups. J Test. 2020;2:3-4.\n3. Ames A. A. Fields. J Test. 2020;2:5-6.\n4. Çelik D. D. J Test. 2020;2:7-8.\n5. Dean D. D. J Test. 2020;2:7-8.\n";
        assert!(findings("citation/order", text).is_empty());
    }

    #[test]
    fn groups_are_written_in_their_dress() {
        assert_eq!(group(&[1, 2, 3, 7], "4, 5-9"), "1-3, 7");
        assert_eq!(group(&[1, 2, 12], "⁴,⁵"), "¹,²,¹²");
    }
}
