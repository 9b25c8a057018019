//! Ranges of citation numbers that cannot be meant as printed.

use crate::declare_rule;
use crate::document::{CitedRange, Document};
use crate::finding::{Finding, Severity};
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Range of citation numbers that cannot be meant
    ///
    /// A range in a citation runs backwards (`[9–5]`), is of one number (`[5–5]`), holds more references than anybody cites
    /// at once, or names a number that stands beside it already (`[3–8, 5]`). Mostly a digit is wrong, or a comma has become
    /// a dash.
    ///
    /// ## Wrong
    /// ```text
    /// It was shown before [4–2].
    ///
    /// References
    /// 1. Ames A. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// 3. Cole C. Three. J Test. 2020;2:5-6.
    /// 4. Dean D. Four. J Test. 2021;3:3-4.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// It was shown before [2–4].
    ///
    /// References
    /// 1. Ames A. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// 3. Cole C. Three. J Test. 2020;2:5-6.
    /// 4. Dean D. Four. J Test. 2021;3:3-4.
    /// ```
    ///
    /// ## Source
    /// AMA Manual of Style, 3.6: a hyphen joins the first and the last number of a closed series.
    RULE, "citation/range", Error, check
}

/// From this many references on a range is doubted, if it is a third of the list too: of 3,531 citations in 54 articles one
/// is as wide, in a list of 810.
const WIDEST: u32 = 60;

fn check(document: &Document, findings: &mut Findings) {
    let listed = document.references.as_ref().map_or(0, |list| list.last_number());
    for citation in &document.citations.list {
        for (at, range) in citation.ranges.iter().enumerate() {
            let CitedRange { first, last, place } = *range;
            let numbers = |code| Message::new(code).with("first", first).with("last", last);
            if first > last {
                let fix = first - last <= 20;
                let mut finding = Finding::new(place, numbers("citation-range-backwards"))
                    .evidence(numbers("evidence-range-backwards"));
                if fix {
                    let turned = turned(document.text(place), first, last);
                    finding =
                        finding.replace(Message::new("fix-range-turn").with("text", turned.as_str()), turned);
                }
                findings.report(finding);
            } else if first == last && document.text(place).chars().any(|c| !c.is_alphanumeric()) {
                let text = document.text(place);
                let one = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("").to_owned();
                findings.report_as(
                    Severity::Warning,
                    Finding::new(place, numbers("citation-range-of-one"))
                        .replace(Message::new("fix-range-one").with("text", one.as_str()), one),
                );
            } else if last - first >= WIDEST && (last - first) * 3 > listed {
                let count = last - first + 1;
                findings.report_as(
                    Severity::Warning,
                    Finding::new(place, numbers("citation-range-wide").with("count", count)),
                );
            }
            let covered =
                |other: &CitedRange| other.first < other.last && other.first <= first && last <= other.last;
            let doubled = citation.ranges.iter().enumerate().find(|(i, other)| *i != at && covered(other));
            if first <= last
                && let Some((_, other)) = doubled
            {
                findings.report_as(
                    Severity::Warning,
                    Finding::new(
                        place,
                        numbers("citation-range-overlap").with("other", document.text(other.place)),
                    )
                    .related(other.place, Message::new("citation-range-overlap-other")),
                );
            }
        }
    }
}

/// The range with its ends changed over, in the marks it was printed with.
fn turned(text: &str, first: u32, last: u32) -> String {
    let is_number = |c: char| c.is_alphanumeric();
    let parts: Vec<&str> = text.split(|c| !is_number(c)).filter(|part| !part.is_empty()).collect();
    match parts[..] {
        [a, b] => {
            let dash = text.strip_prefix(a).and_then(|rest| rest.strip_suffix(b)).unwrap_or("–");
            format!("{b}{dash}{a}")
        }
        _ => format!("{last}–{first}"),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{marked, mended, with_list};

    #[test]
    fn backwards_ranges_are_turned_round_in_their_own_dress() {
        for (wrong, right) in [("Seen [9–5].", "Seen [5–9]."), ("Seen [3, 9-5].", "Seen [3, 5-9].")] {
            let text = with_list(&format!("{wrong} Also [1], [2], [3], [4]."), 20);
            assert!(mended("citation/range", &text).contains(right), "{wrong}");
        }
        let text = with_list("Seen in cells⁹⁻⁵ and others.¹ So,² and³ and⁴.", 20);
        assert_eq!(marked("citation/range", &text), ["⁹⁻⁵"]);
        assert!(mended("citation/range", &text).contains("cells⁵⁻⁹"));
    }

    #[test]
    fn a_lost_comma_makes_a_range_run_backwards() {
        let text = with_list("Seen [62], [1], [2], [6263–64].", 70);
        assert_eq!(marked("citation/range", &text), ["6263–64"]);
    }

    #[test]
    fn ranges_of_one_too_wide_or_doubled_are_doubted() {
        for (body, expected) in [
            ("Seen [5–5], [1], [2], [3].", vec!["5–5"]),
            ("Seen [3–8, 5], [1], [2].", vec!["5"]),
            ("Seen [1–90], [2], [3], [5].", vec!["1–90"]),
            ("Seen [1–9], [2], [3], [5].", vec![]),
        ] {
            assert_eq!(marked("citation/range", &with_list(body, 100)), expected, "{body}");
        }
    }
}
