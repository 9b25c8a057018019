//! One work listed twice, without an equal DOI to say so.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::declare_rule;
use crate::document::names::fold;
use crate::document::{Document, Reference};
use crate::finding::{Finding, Severity};
use crate::message::Message;
use crate::rule::Findings;
use crate::sort;
use crate::source::Span;

declare_rule! {
    /// # One work under two references
    ///
    /// Two entries of the list name the same work in another form: initials, case, journal abbreviation or the order of the
    /// parts differ, title, first author and year agree. Chapters of one book, parts of a series, replies and errata are
    /// left alone; a preprint and its paper are mentioned as advice.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// 1. Ames AB, Bond C. The growth of small cells in cold water. J Test. 2019;1:1-2.
    /// 2. Cole C. Another study of quite other matters. J Test. 2020;2:5-6.
    /// 3. Ames, A. B., Bond, C. (2019). The Growth of Small Cells in Cold Water. Journal of Tests, 1, 1.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// 1. Ames AB, Bond C. The growth of small cells in cold water. J Test. 2019;1:1-2.
    /// 2. Cole C. Another study of quite other matters. J Test. 2020;2:5-6.
    /// 3. Ames, A. B., Bond, C. (2019). The growth of large cells in warm water. Journal of Tests, 1, 7.
    /// ```
    ///
    /// ## Source
    /// ICMJE Recommendations, IV.A.3.g: a reference keeps its number wherever it is cited, so each work is listed once.
    RULE, "reference/duplicate", Warning, check
}

/// Words in a row that two entries must share before they are compared: titles share five now and then, eight never without
/// reason.
const RUN: usize = 5;
/// Letters that the shared words must have in all.
const SHARED: usize = 30;
/// Words of an entry that are compared at most: no reference is longer, and text that is none must not take time.
const LONGEST: usize = 120;
/// Runs that stand in more entries than this are boilerplate ("Proceedings of the National Academy of").
const COMMON: usize = 6;

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    let entries: Vec<Entry> = list.entries.iter().map(|entry| Entry::new(document, entry)).collect();
    // Numbers are compared much faster than words.
    let mut numbers: FxHashMap<&str, usize> = FxHashMap::default();
    let mut number = |word| {
        let next = numbers.len();
        *numbers.entry(word).or_insert(next)
    };
    let rows: Vec<Vec<usize>> =
        entries.iter().map(|entry| entry.words.iter().map(|word| number(word)).collect()).collect();
    let mut runs: FxHashMap<&[usize], Vec<usize>> = FxHashMap::default();
    for (at, row) in rows.iter().enumerate() {
        for run in row.windows(RUN) {
            let places = runs.entry(run).or_default();
            if places.last() != Some(&at) {
                places.push(at);
            }
        }
    }
    for (at, (entry, row)) in entries.iter().zip(&rows).enumerate() {
        let mut earlier: Vec<usize> = row
            .windows(RUN)
            .filter_map(|run| runs.get(run))
            .filter(|places| places.len() <= COMMON)
            .flat_map(|places| places.iter().copied().filter(|&other| other < at))
            .collect();
        sort::sort(&mut earlier);
        earlier.dedup();
        let twin = earlier.into_iter().find_map(|other| Some((other, same_work(&entries[other], entry)?)));
        let Some((other, kind)) = twin else { continue };
        let (first, second) = (&list.entries[other], &list.entries[at]);
        let numbers = |code| Message::new(code).with("number", second.number()).with("other", first.number());
        let shared = entry.shared(&entries[other]);
        let finding = match kind {
            Kind::Same => Finding::new(second.place, numbers("reference-duplicate").with("title", shared)),
            Kind::Preprint => {
                Finding::new(second.place, numbers("reference-duplicate-preprint").with("title", shared))
            }
        };
        let severity = if kind == Kind::Same { Severity::Warning } else { Severity::Info };
        findings.report_as(
            severity,
            finding.related(
                first.place,
                Message::new("reference-duplicate-first").with("number", first.number()),
            ),
        );
    }
}

/// How two entries are one work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Same,
    Preprint,
}

/// What is compared of an entry.
struct Entry<'a> {
    reference: &'a Reference,
    text: &'a str,
    /// The words, folded.
    words: Rc<Vec<String>>,
    /// The words of the title; all words where the title was not told from the rest.
    title: Rc<Vec<String>>,
    /// The numbers that stand in it: volume, issue, pages.
    numbers: Vec<String>,
}

impl<'a> Entry<'a> {
    fn new(document: &Document<'a>, reference: &'a Reference) -> Self {
        let text = document.text(reference.place);
        let doi = reference
            .dois
            .first()
            .map_or(text.len(), |doi| doi.place.span.start - reference.place.span.start);
        let folded = |span: Span| {
            document.recall(reference.place.part(span), |text| {
                fold(text).split(' ').map(str::to_owned).collect::<Vec<_>>()
            })
        };
        let words = folded(Span::new(0, doi));
        let numbers = words.iter().filter(|word| word.bytes().all(|b| b.is_ascii_digit())).cloned().collect();
        let title = reference.parts.title.filter(|title| title.end <= doi);
        let title = title.map_or_else(|| Rc::clone(&words), folded);
        Entry { reference, text, words, title, numbers }
    }

    fn year(&self) -> Option<u32> {
        self.reference.parts.year.map(|year| year.value)
    }

    /// The title as printed, or the words that the other has too.
    fn shared(&self, other: &Entry) -> String {
        match self.reference.parts.title.and_then(|title| self.text.get(title.range())) {
            Some(title) => title.to_owned(),
            None => {
                let (start, _, length) = longest_run(&self.title, &other.title);
                self.title[start..start + length].join(" ")
            }
        }
    }
}

/// Whether two entries name one work; `None` where something speaks against it.
fn same_work(a: &Entry, b: &Entry) -> Option<Kind> {
    let (start, other_start, length) = longest_run(&a.title, &b.title);
    let run = &a.title[start..start + length];
    let letters: usize = run.iter().map(|word| word.chars().filter(|c| c.is_alphabetic()).count()).sum();
    // Most of the shorter title, from its beginning: series share their ends, and journals stand behind.
    let shorter = a.title.len().min(b.title.len());
    let whole =
        length * 10 >= shorter * 7 && (start.min(other_start) <= 1 && start.abs_diff(other_start) <= 12);
    if letters < SHARED || length < RUN || !whole {
        return None;
    }
    let first = |entry: &Entry| entry.reference.parts.authors.first().map(|name| fold(name));
    match (first(a), first(b)) {
        (Some(x), Some(y)) if x != y && !a.words.contains(&y) && !b.words.contains(&x) => return None,
        _ => {}
    }
    const APART: [&str; 25] = [
        // A chapter shares its book's title, and the book has editors.
        "editors",
        "editor",
        "eds",
        "reply",
        "response",
        "comment",
        "commentary",
        "erratum",
        "corrigendum",
        "correction",
        "retraction",
        "editorial",
        "part",
        "chapter",
        "edition",
        "volume",
        "supplement",
        "addendum",
        "rejoinder",
        "letter",
        "review",
        "update",
        "ii",
        "iii",
        "iv",
    ];
    let marks = |entry: &Entry| -> Vec<String> {
        entry.words.iter().filter(|word| APART.contains(&word.as_str())).cloned().collect()
    };
    if marks(a) != marks(b) {
        return None;
    }
    let apart = match (a.year(), b.year()) {
        (Some(x), Some(y)) => x.abs_diff(y),
        _ => 0,
    };
    let preprint = |entry: &Entry| {
        let text = entry.text.to_lowercase();
        [
            "arxiv",
            "biorxiv",
            "medrxiv",
            "preprint",
            "ssrn",
            "research square",
            "osf.io",
            "psyarxiv",
            "chemrxiv",
        ]
        .iter()
        .any(|mark| text.contains(mark))
    };
    if preprint(a) != preprint(b) && apart <= 3 {
        return Some(Kind::Preprint);
    }
    let letter = |entry: &Entry| entry.reference.parts.year.and_then(|year| year.letter);
    if apart > 1 || apart == 1 && letters < 60 {
        return None;
    }
    if let (Some(x), Some(y)) = (a.reference.dois.first(), b.reference.dois.first())
        && x.normal == y.normal
    {
        // `doi/duplicate` says it already.
        return None;
    }
    // Volume and pages: most of the smaller set of numbers must be in the other.
    let years = |entry: &Entry| entry.year().map(|year| year.to_string());
    let own = |entry: &Entry| -> Vec<String> {
        entry.numbers.iter().filter(|number| Some(*number) != years(entry).as_ref()).cloned().collect()
    };
    let (x, y) = (own(a), own(b));
    let common = x.iter().filter(|number| y.contains(number)).count();
    let fewer = x.len().min(y.len());
    if letter(a) != letter(b) && letter(a).is_some() && letter(b).is_some() && common < fewer {
        return None;
    }
    (fewer == 0 || common * 2 >= fewer).then_some(Kind::Same)
}

/// The longest run of words that stands in both: where in `a`, where in `b`, and how many words.
fn longest_run(a: &[String], b: &[String]) -> (usize, usize, usize) {
    let mut places: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (at, word) in b.iter().enumerate().take(LONGEST) {
        places.entry(word).or_default().push(at);
    }
    let mut best = (0, 0, 0);
    let mut ending: FxHashMap<usize, usize> = FxHashMap::default();
    for (at, word) in a.iter().enumerate().take(LONGEST) {
        let mut next = FxHashMap::default();
        for &place in places.get(word.as_str()).into_iter().flatten() {
            let length =
                place.checked_sub(1).and_then(|before| ending.get(&before)).copied().unwrap_or(0) + 1;
            next.insert(place, length);
            if length > best.2 {
                best = (at + 1 - length, place + 1 - length, length);
            }
        }
        ending = next;
    }
    best
}

#[cfg(test)]
mod tests {
    use crate::testing::findings;

    fn codes(first: &str, second: &str) -> Vec<&'static str> {
        let text = format!(
            "References\n1. {first}\n2. Cole C. Another study of quite other matters. J Test. 2020;2:5-6.\n3. {second}\n"
        );
        findings("reference/duplicate", &text).iter().map(|finding| finding.message.code).collect()
    }

    const PAPER: &str = "Ames AB, Bond C. The growth of small cells in cold water. J Test. 2019;14:101-112.";

    #[test]
    fn the_same_work_in_another_form_is_found() {
        for twin in [
            "Ames, A. B., Bond, C. (2019). The Growth of Small Cells in Cold Water. Journal of Tests, 14, 101.",
            "Ames A. B. et al. (2019). The growth of small cells – in cold water. The J Test, 14, 101.",
            "Ames AB. The growth of small-cells in cold water. J Test 2019; 14(3): 101–12. doi:10.1/x",
        ] {
            assert_eq!(codes(PAPER, twin), ["reference-duplicate"], "{twin}");
        }
        let preprint = "Ames AB, Bond C. The growth of small cells in cold water. bioRxiv. 2018.";
        assert_eq!(codes(PAPER, preprint), ["reference-duplicate-preprint"]);
    }

    #[test]
    fn parts_replies_and_other_years_are_other_works() {
        for other in [
            "Ames AB, Bond C. The growth of small cells in cold water: reply. J Test. 2019;14:201-202.",
            "Ames AB, Bond C. The growth of small cells in cold water. Part II. J Test. 2019;14:113-120.",
            "Ames AB, Bond C. The growth of small cells in cold water. J Test. 2012;7:55-60.",
            "Ames AB, Bond C. The growth of small cells in cold water. J Test. 2019;15:901-912.",
            "Ames AB, Bond C (editors) (2019) The growth of small cells in cold water. J Test Mem 14. 236 p.",
            "Zeller Q. The growth of small cells in cold water. Other J. 2019;3:7-9.",
        ] {
            assert_eq!(codes(PAPER, other), Vec::<&str>::new(), "{other}");
        }
    }
}
