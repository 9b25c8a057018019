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
    let list = collect(body, prose, pair, last, false);
    let glued = |citation: &&Citation| {
        body.text()[..citation.place.span.start].ends_with(|c: char| c.is_alphanumeric() || c == ')')
    };
    // A text that puts no space before its citations puts none after "n" and "0" either.
    if !pair.common && last.is_some() && list.iter().filter(glued).count() * 2 > list.len() {
        return collect(body, prose, pair, last, true);
    }
    list
}

/// Collects the citations; those that an index could be too (`x[3]`) where the text is `glued` and the list has them.
fn collect(body: &Source, prose: &[Place], pair: Pair, last: Option<u32>, glued: bool) -> Vec<Citation> {
    let mut list = Vec::new();
    for place in prose {
        let first = list.len();
        let mut rejected: Option<usize> = None;
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
            let ranges = numbers::read(&text[inside..end], place.span.start + inside);
            let chained = rejected.is_some_and(|from| joins(&text[from..open]));
            let numeric = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | ' ' | '-' | '−' | '–');
            rejected = text[inside..end].chars().all(numeric).then_some(close);
            let Some(ranges) = ranges else { continue };
            let beyond = last.is_some_and(|last| ranges.iter().any(|range| range.ends().1 > last));
            // "conditions (49), (50)", "(0, 0), (128, 128)": what the first is, the second is too.
            if !(pair.common && beyond && chained)
                && is_citation(text, open, close, &ranges, pair, last, glued && !beyond)
            {
                rejected = None;
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

/// Whether the numbers between `open` and `close` (byte offsets of the marks' outer ends) cite; `index`: even where they could
/// be an index.
fn is_citation(
    text: &str,
    open: usize,
    close: usize,
    ranges: &[CitedRange],
    pair: Pair,
    last: Option<u32>,
    index: bool,
) -> bool {
    let (before, after) = (&text[..open], &text[close..]);
    let numbers = || ranges.iter().flat_map(|range| [range.first, range.last]);
    let beyond = numbers().any(|number| last.is_some_and(|last| number > last));
    // A year, or a quantity: no list is that long unless it says so. "[6263–64]" is two numbers that lost their comma.
    let lost = |number: u32| {
        !(1500..2100).contains(&number)
            && ranges.iter().any(|range| range.first == number && range.last < 1000)
    };
    if numbers()
        .any(|number| number >= 1000 && last.is_none_or(|last| last < 1000) && (pair.common || !lost(number)))
    {
        return false;
    }
    // "[0, 1]" is an interval.
    if numbers().any(|number| number == 0) {
        return false;
    }
    // "[1,2,4]triazole", "[3]H": a name goes on.
    let next = after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let sentence_goes_on = has(
        next,
        &["where", "and", "in", "is", "for", "with", "we", "the", "as", "was", "were", "that", "which", "to"],
    );
    let name_goes_on = after.starts_with(char::is_alphanumeric) && !sentence_goes_on
        || after.starts_with(['-', '‐', '‑']) && after.chars().nth(1).is_some_and(char::is_alphabetic);
    if name_goes_on || !index && is_index(before, pair) {
        return false;
    }
    let lead = before.trim_end();
    let sum = lead.ends_with('+') && !lead.trim_end_matches('+').ends_with(char::is_alphanumeric);
    if sum || lead.ends_with(['∈', '=', '≈', '×', '<', '>', '≤', '≥', '±', '^']) {
        return false;
    }
    let word = last_word(before);
    let stated = has(word, &["are", "is", "of", "in", "was", "were", "be", "from", "and", "or", "to"]);
    if is_interval(ranges)
        && (bounds(word)
            || beyond
                && (stated || lead.ends_with('%'))
                && sentence(before).split(|c: char| !c.is_alphanumeric()).any(bounds))
    {
        return false;
    }
    if beyond && is_direction(word, after, ranges) {
        return false;
    }
    if pair.common {
        let label = last_word(lead.trim_end_matches('.'));
        let compound = lead.trim_end_matches(label).ends_with('-');
        let single = matches!(ranges, [range] if range.first == range.last);
        let soft = single && has(label, &SOFT_LABELS) && (!beyond || label.ends_with('s'));
        if has(label, &LABELS) && !compound || soft || label == "by" && ranges.len() == 1 {
            return false;
        }
        return !beyond || cites_in_parentheses(before, after, ranges, last);
    }
    true
}

/// True where only a comma or "and" stands between two groups.
fn joins(between: &str) -> bool {
    between.len() <= 8
        && matches!(between.trim_matches([' ', ',', ';']), "" | "and" | "or" | "to" | "&" | "–" | "-")
}

/// "x[3]", "f(2)", "10[3]", "benzo[1,2]": an index, an argument, a name. "et al.[3]" and "patients[3]" cite.
fn is_index(before: &str, pair: Pair) -> bool {
    let word = last_word(before);
    let glued = before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    let fewest = if pair.common { 3 } else { 2 };
    let short = word.chars().count() < fewest && word != "al"
        || word.contains(|c: char| c.is_ascii_digit() || c == '_');
    let sign = pair.common && before.ends_with(['-', '/', '*', '·', '√', '∑', '~', '∼', '$', '€', '£', '#']);
    sign || glued && (short || pair.common && !word.chars().all(char::is_lowercase))
}

/// True for the numbers of an interval: "[12, 40]", "[3–8]".
fn is_interval(ranges: &[CitedRange]) -> bool {
    match ranges {
        [range] => range.first != range.last,
        [low, high] => low.first == low.last && low.first < high.first,
        [low, high, tail] => low.first < high.first && tail.first == tail.last,
        _ => false,
    }
}

/// Words that an interval follows: "95% CI [12, 40]", "range [3–8]".
fn bounds(word: &str) -> bool {
    // The abbreviation in Spanish and French is "IC", in German "KI".
    const WORDS: [&str; 18] = [
        "ci",
        "cis",
        "ic",
        "ki",
        "cri",
        "iqr",
        "hdi",
        "interval",
        "intervals",
        "range",
        "ranges",
        "ranging",
        "ranged",
        "between",
        "domain",
        "bounds",
        "uniform",
        "uniformly",
    ];
    has(word, &WORDS)
}

/// The beginning of the sentence that `before` ends in, 300 bytes at most.
fn sentence(before: &str) -> &str {
    let from =
        (before.len().saturating_sub(300)..before.len()).find(|&at| before.is_char_boundary(at)).unwrap_or(0);
    let near = &before[from..];
    near.rfind(". ").map_or(near, |at| &near[at + 2..])
}

/// "the [101] direction", "along [110]": Miller indices of a crystal.
fn is_direction(word: &str, after: &str, ranges: &[CitedRange]) -> bool {
    const WORDS: [&str; 16] = [
        "direction",
        "directions",
        "plane",
        "planes",
        "zone",
        "axis",
        "axes",
        "orientation",
        "orientations",
        "surface",
        "surfaces",
        "facet",
        "facets",
        "oriented",
        "crystal",
        "growth",
    ];
    let indices =
        |number: u32| (100..=333).contains(&number) && number.to_string().bytes().all(|digit| digit <= b'3');
    let next =
        after.trim_start_matches([' ', '-']).split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    ranges.iter().all(|range| indices(range.first))
        && (has(next, &WORDS) || has(word, &["along", "direction", "axis", "the"]))
}

/// For numbers above the list's last in parentheses, where counts and amounts stand too.
fn cites_in_parentheses(before: &str, after: &str, ranges: &[CitedRange], last: Option<u32>) -> bool {
    let Some(last) = last else { return false };
    let largest = ranges.iter().map(|range| range.ends().1).max().unwrap_or(0);
    let wide = ranges.iter().any(|range| {
        range.ends().1 - range.ends().0 > 30
            || range.first != range.last && range.ends().1 >= 100 && range.first % 10 == 0
    });
    let follows = after.trim_start();
    if wide
        || largest > last.saturating_mul(2).saturating_add(40)
        || follows.starts_with(['=', '/', '%', '<', '>', '×', '±', '≤', '≥'])
    {
        return false;
    }
    if ranges.len() > 1 && ranges.iter().any(|range| range.ends().0 <= last) {
        return true;
    }
    let lead = before.trim_end();
    let word = last_word(before);
    let rest = lead.trim_end_matches(word);
    let digits = word.starts_with(|c: char| c.is_ascii_digit());
    if word.is_empty() {
        return lead.ends_with(['.', ')', ']', '”', '"', '’', '%', '+', '(', ',', '®', '™', '\'']);
    }
    if digits && word.bytes().all(|b| b.is_ascii_digit()) {
        // "12 (24)" is a count beside a count; "in 2008 (48)", "IL-10 (31)" and "pH 7.0 (106)" cite.
        let year =
            word.len() == 4 && (word.starts_with("18") || word.starts_with("19") || word.starts_with("20"));
        let name = rest.trim_end_matches(DASHES).len() < rest.len()
            && rest.trim_end_matches(DASHES).ends_with(char::is_alphabetic);
        let decimal =
            rest.ends_with('.') && rest.trim_end_matches('.').ends_with(|c: char| c.is_ascii_digit());
        return year || name || decimal;
    }
    // "NI (36) and NA (24)": variables and their values.
    let variable = word.chars().count() == 2 && word.chars().all(char::is_uppercase);
    !variable || after.is_empty() || after.starts_with(['.', ',', ';', ')'])
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

/// Words whose number in parentheses is their own: "Eq. (3)", "Step (2)".
const LABELS: [&str; 23] = [
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
    "test",
    "n",
];

/// Words that are labels as often as not: "assumption (2)" names a formula, "assumption (66)" cites.
const SOFT_LABELS: [&str; 17] = [
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

fn has(word: &str, words: &[&str]) -> bool {
    words.iter().any(|known| word.eq_ignore_ascii_case(known))
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
            ("Using [20]where x is y.", vec!["[20]"]),
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
            "(IC 95 % [12, 40])",
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
