//! Citations between brackets or parentheses, and what looks like them and is none: intervals, years, array indices,
//! chemical names, equation numbers, enumerations.

use super::numbers::{self, DASHES};
use super::{Citation, CitedRange};
use crate::finding::Place;
use crate::source::{Source, Span};

/// A pair of marks around citations.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    open: char,
    close: char,
    /// True for parentheses, which stand around many other numbers.
    common: bool,
}

pub(super) const BRACKETS: Pair = Pair { open: '[', close: ']', common: false };
pub(super) const PARENTHESES: Pair = Pair { open: '(', close: ')', common: true };

/// No citation is longer, in bytes. One of a hundred numbers is; more is data.
const LONGEST: usize = 600;

/// Collects what could be citations in `pair`. `last` is the last number of the list, where there is one.
pub(super) fn read(body: &Source, prose: &[Place], pair: Pair, last: Option<u32>) -> Vec<Citation> {
    let mut list = Vec::new();
    for place in prose {
        let first = list.len();
        let text = body.slice(place.span);
        let mut from = 0;
        while let Some(open) = text[from..].find(pair.open).map(|at| from + at) {
            let inside = open + pair.open.len_utf8();
            from = inside;
            let window = text[inside..].char_indices().take_while(|(at, _)| *at < LONGEST);
            let Some(end) = window
                .take_while(|(_, c)| *c != pair.open)
                .find(|(_, c)| *c == pair.close)
                .map(|(at, _)| inside + at)
            else {
                continue;
            };
            let close = end + pair.close.len_utf8();
            let Some(ranges) = numbers::read(&text[inside..end], place.span.start + inside) else { continue };
            if is_citation(text, open, close, &ranges, pair, last) {
                let span = Span::new(open, close).shifted(place.span.start);
                list.push(Citation { place: Place { field: place.field, span }, ranges });
                from = close;
            }
        }
        if pair.common {
            let found = list.split_off(first);
            list.extend(without_enumerations(body, found));
        }
    }
    join_bridges(body, list)
}

/// Whether the numbers between `open` and `close` (byte offsets of the marks' outer ends) cite.
fn is_citation(
    text: &str,
    open: usize,
    close: usize,
    ranges: &[CitedRange],
    pair: Pair,
    last: Option<u32>,
) -> bool {
    let (before, after) = (&text[..open], &text[close..]);
    let numbers = || ranges.iter().flat_map(|range| [range.first, range.last]);
    let beyond = |number: u32| last.is_some_and(|last| number > last);
    // A year, or a quantity: no list is that long unless it says so.
    if numbers().any(|number| number >= 1000 && last.is_none_or(|last| last < 1000)) {
        return false;
    }
    // "[0, 1]" is an interval.
    if numbers().any(|number| number == 0) {
        return false;
    }
    // "[1,2,4]triazole", "[3]H": a name goes on.
    if after.starts_with(|c: char| c.is_alphanumeric())
        || after.starts_with(|c| DASHES.contains(&c)) && after.chars().nth(1).is_some_and(char::is_alphabetic)
    {
        return false;
    }
    let word = last_word(before);
    let glued = before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    // "x[3]", "f(2)", "10[3]", "benzo[1,2]": an index, an argument, a name; "et al.[3]" and "patients[3]" cite.
    let short = word.chars().count() < 3 || word.contains(|c: char| c.is_ascii_digit() || c == '_');
    if glued && (short || pair.common && !word.chars().all(char::is_lowercase)) {
        return false;
    }
    // An interval: "95% CI [12, 40]", "range [3–8]", "∈ [1, 5]".
    let lead = before.trim_end();
    let interval = |word: &str| {
        matches!(
            word,
            "CI" | "CIs"
                | "CrI"
                | "IQR"
                | "HDI"
                | "interval"
                | "intervals"
                | "range"
                | "ranges"
                | "ranging"
                | "between"
                | "domain"
                | "bounds"
        )
    };
    let bound = ranges.len() == 2 && ranges.iter().all(|range| range.first == range.last)
        || ranges.len() == 1 && ranges[0].first != ranges[0].last;
    if lead.ends_with(['∈', '=', '≈', '×', '<', '>', '≤', '≥', '±', '+', '^', '%']) || bound && interval(word)
    {
        return false;
    }
    if bound && numbers().any(beyond) && interval(last_word(lead.trim_end_matches(word).trim_end())) {
        return false;
    }
    if pair.common {
        if labelled(last_word(lead.trim_end_matches('.')))
            || lead.ends_with(['-', '/', '*', '·', '√', '∑', '~', '∼', '$', '€', '£', '#']) && glued
        {
            return false;
        }
        if numbers().any(beyond) && !cites_in_parentheses(before, after, ranges, last) {
            return false;
        }
    }
    true
}

/// For numbers above the list's last in parentheses, where counts and amounts stand too: the group must also name an entry
/// of the list, or stand where a citation stands.
fn cites_in_parentheses(before: &str, after: &str, ranges: &[CitedRange], last: Option<u32>) -> bool {
    let Some(last) = last else { return false };
    let largest = ranges.iter().map(|range| range.ends().1).max().unwrap_or(0);
    if largest > last.saturating_mul(2).saturating_add(40) {
        return false;
    }
    if ranges.iter().any(|range| range.ends().0 <= last) {
        return true;
    }
    // "12 (24)", "n (32)": a count beside a count.
    let word = last_word(before);
    if word.is_empty() || word.starts_with(|c: char| c.is_ascii_digit()) || word.chars().count() < 2 {
        return word.is_empty() && before.trim_end().ends_with(['.', ')', '”', '"', '’', '%']);
    }
    // A citation ends a phrase or precedes its going on.
    after.is_empty()
        || after.starts_with(['.', ',', ';', ':', ')', ']', '?', '!', '—', '–'])
        || after.starts_with(' ')
}

/// The letters, digits and underscores that `text` ends with, white space before the end aside.
fn last_word(text: &str) -> &str {
    let text = text.trim_end();
    let start = text
        .char_indices()
        .rev()
        .take_while(|(_, c)| c.is_alphanumeric() || *c == '_')
        .last()
        .map_or(text.len(), |(at, _)| at);
    &text[start..]
}

/// True for words whose number in parentheses is their own: "Eq. (3)", "Step (2)".
fn labelled(word: &str) -> bool {
    const LABELS: [&str; 38] = [
        "eq",
        "eqs",
        "eqn",
        "eqns",
        "equation",
        "equations",
        "fig",
        "figs",
        "figure",
        "figures",
        "table",
        "tables",
        "step",
        "steps",
        "section",
        "sections",
        "theorem",
        "lemma",
        "proposition",
        "corollary",
        "definition",
        "remark",
        "case",
        "cases",
        "condition",
        "conditions",
        "system",
        "formula",
        "formulas",
        "inequality",
        "model",
        "scheme",
        "problem",
        "expression",
        "relation",
        "property",
        "assumption",
        "hypothesis",
    ];
    LABELS.iter().any(|label| word.eq_ignore_ascii_case(label))
}

/// Leaves out enumerations: single numbers that count up from 1 in one paragraph, each before a word and none before a stop.
fn without_enumerations(body: &Source, found: Vec<Citation>) -> Vec<Citation> {
    let mut members = vec![false; found.len()];
    let mut at = 0;
    while at < found.len() {
        let mut run: Vec<usize> = Vec::new();
        for (i, citation) in found.iter().enumerate().skip(at) {
            let wanted = u32::try_from(run.len() + 1).unwrap_or(u32::MAX);
            let [range] = citation.ranges[..] else { continue };
            let next = body.text()[citation.place.span.end..].trim_start_matches(' ').chars().next();
            let counts = range.first == range.last
                && range.first == wanted
                && next.is_some_and(|c| c.is_alphanumeric() || "“‘\"'".contains(c));
            if counts {
                run.push(i);
            }
        }
        if run.len() < 2 {
            break;
        }
        at = run.last().map_or(found.len(), |last| last + 1);
        for i in run {
            members[i] = true;
        }
    }
    found.into_iter().zip(members).filter(|(_, member)| !member).map(|(citation, _)| citation).collect()
}

/// Makes one citation of "[2]–[7]": a dash alone between two single numbers.
fn join_bridges(body: &Source, list: Vec<Citation>) -> Vec<Citation> {
    let mut joined: Vec<Citation> = Vec::with_capacity(list.len());
    for citation in list {
        if let Some(before) = joined.last_mut()
            && let ([.., from], [to, rest @ ..]) = (&mut before.ranges[..], &citation.ranges[..])
            && from.first == from.last
            && from.last < to.first
            && let Some(between) = body.text().get(before.place.span.end..citation.place.span.start)
            && let Some(dash) = between.trim().chars().next()
            && DASHES.contains(&dash)
            && between.trim().chars().count() == 1
        {
            from.last = to.last.max(to.first);
            from.place.span = before.place.span.to(citation.place.span);
            before.place.span = before.place.span.to(citation.place.span);
            before.ranges.extend_from_slice(rest);
            continue;
        }
        joined.push(citation);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited(text: &str, pair: Pair, last: u32) -> Vec<String> {
        let source = Source::new(text);
        let prose = [Place::body(Span::new(0, text.len()))];
        read(&source, &prose, pair, Some(last))
            .iter()
            .map(|citation| text[citation.place.span.range()].to_owned())
            .collect()
    }

    #[test]
    fn brackets_cite() {
        for (text, expected) in [
            ("It was [3] and [4,5,7,19].", vec!["[3]", "[4,5,7,19]"]),
            ("Shown [1],[2] and [2]–[7].", vec!["[1]", "[2]", "[2]–[7]"]),
            ("as Smith et al.[8] say, see [4] and [7, 9]", vec!["[8]", "[4]", "[7, 9]"]),
            ("See [12, Theorem 3] and patients[5].", vec!["[12, Theorem 3]", "[5]"]),
        ] {
            assert_eq!(cited(text, BRACKETS, 20), expected, "{text}");
        }
    }

    #[test]
    fn brackets_around_other_numbers_do_not() {
        for text in [
            "the interval [0, 1]",
            "in [2019]",
            "95% CI [12, 40]",
            "CI [12–40]",
            "x[3] = 5",
            "a1[3]",
            "[1,2,4]triazolo",
            "benzo [1,2-b]",
            "[3H]thymidine",
            "range [12, 40]",
            "p ∈ [1, 5]",
            "n = [3]",
            "[18F]FDG",
            "[1.2, 3]",
            "[]",
            "[ ]",
        ] {
            assert_eq!(cited(text, BRACKETS, 20), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn parentheses_cite_where_no_label_or_count_stands_before() {
        for (text, expected) in [
            ("was shown (3) and (4, 5–7).", vec!["(3)", "(4, 5–7)"]),
            ("was shown (22).", vec!["(22)"]),
            ("as in Eq. (3) and f(2), Table (1)", vec![]),
            ("12 (24) and n (60)", vec![]),
            ("in (2005)", vec![]),
            ("evidence on (1) clinical outcomes and (2) biology", vec![]),
            ("(1) first; (2) second; and (3) third", vec![]),
        ] {
            assert_eq!(cited(text, PARENTHESES, 20), expected, "{text}");
        }
    }
}
