//! A word typed twice.

use rustc_hash::FxHashMap;

use crate::declare_rule;
use crate::document::words::{Case, Word, Words};
use crate::document::{Document, SectionKind};
use crate::finding::{Edit, Finding, Fix, Place};
use crate::lexicon::{self, IN_SCIENCE};
use crate::message::Message;
use crate::report::Language;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # A word typed twice
    ///
    /// "the the", "was was": a word stands twice in a row. What is right twice is left alone: "had had", "that that" before a
    /// verb, "in in vitro", names ("Duran Duran"), species ("Bison bison", "longum longum"), verse and lists, and words
    /// between which a formula was lost ("the degree of of" in a text full of gaps).
    ///
    /// ## Wrong
    /// ```text
    /// Abstract
    /// We saw that the the cells of both groups had grown, and was was shown.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Abstract
    /// We saw that that was the case in Rattus rattus, which had had no food, and in in vitro studies.
    /// ```
    ///
    /// ## Source
    /// Council of Science Editors, Scientific Style and Format, 8th edition: doubled words are a copy editor's first catch.
    RULE, "text/repeated-word", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    let words = document.words();
    let mut found: Vec<(Place, &Word)> = Vec::new();
    let mut gaps: FxHashMap<&str, u32> = FxHashMap::default();
    // What is once known to be a term need not be looked for again.
    let mut terms: FxHashMap<&str, bool> = FxHashMap::default();
    let (lossy, several) = (document.lost_formulas().are_many(), document.lost_formulas().are_several());
    for (at, pair) in words.list.windows(2).enumerate() {
        let [first, second] = pair else { continue };
        if first.folded != second.folded || !is_side_by_side(document, first, second) {
            continue;
        }
        if !is_wrong(document, words, at, first, second) {
            continue;
        }
        let folded = first.folded.as_ref();
        let mut term = || *terms.entry(folded).or_insert_with(|| is_term(document, words, folded));
        if LITTLE.binary_search(&folded).is_err() && term() {
            continue;
        }
        let place = Place { span: first.place.span.to(second.place.span), ..first.place };
        if is_quoted(document, place) {
            continue;
        }
        if lossy && BRIDGES.contains(&first.folded.as_ref()) {
            *gaps.entry(&first.folded).or_default() += 1;
        }
        found.push((place, second));
    }
    for (place, second) in found {
        if several && &*second.folded == "and" && is_behind_comma(document, place) {
            continue;
        }
        if lossy && BRIDGES.contains(&second.folded.as_ref()) {
            let often = gaps.get(second.folded.as_ref()).is_some_and(|&count| count >= OFTEN);
            if often || stands_in_gaps(document, second.block, place) {
                continue;
            }
        }
        findings.report(finding(document, place, second));
    }
}

/// Words that stand on both sides of a formula: "the degree of x of", "for all x and y and".
const BRIDGES: [&str; 14] =
    ["a", "and", "as", "at", "by", "for", "if", "in", "is", "of", "on", "or", "to", "with"];

/// In a text that has lost formulas, a word that stands so often twice has lost them.
const OFTEN: u32 = 3;

/// Words that are no names, terms or sounds: twice in a row they are wrong, whatever they stand between.
const LITTLE: [&str; 67] = [
    "a", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "between", "both",
    "but", "by", "could", "due", "during", "each", "for", "from", "has", "have", "however", "if", "in",
    "into", "is", "it", "its", "may", "might", "must", "nor", "of", "on", "or", "our", "over", "should",
    "since", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this",
    "those", "through", "to", "under", "using", "was", "we", "were", "when", "where", "which", "while",
    "with", "would",
];

/// Words of other kinds that stand twice for good reason: sounds, plants, scales of logarithms, sides and numbers.
const TWICE: [&str; 47] = [
    "agar",
    "aye",
    "beri",
    "blah",
    "bonbon",
    "borderline",
    "bye",
    "can",
    "chop",
    "couscous",
    "did",
    "do",
    "down",
    "even",
    "far",
    "false",
    "had",
    "hear",
    "her",
    "high",
    "hush",
    "knock",
    "lang",
    "left",
    "log",
    "long",
    "low",
    "mahi",
    "many",
    "might",
    "more",
    "negative",
    "night",
    "no",
    "none",
    "not",
    "odd",
    "piri",
    "positive",
    "right",
    "same",
    "so",
    "true",
    "very",
    "well",
    "ylang",
    "yes",
];

/// Behind a noun that stands twice these say that a dash was lost: "protein protein interactions".
const PAIRED: [&str; 27] = [
    "adhesion",
    "adhesions",
    "association",
    "binding",
    "bond",
    "bonds",
    "bonding",
    "communication",
    "comparison",
    "comparisons",
    "competition",
    "contact",
    "contacts",
    "correlation",
    "correlations",
    "distance",
    "distances",
    "fusion",
    "interaction",
    "interactions",
    "interface",
    "interfaces",
    "junction",
    "junctions",
    "pair",
    "pairs",
    "transmission",
];

/// Latin behind "in", French and Latin behind "a" and "de": "in in vitro studies".
const LATIN: [&str; 16] = [
    "absentia",
    "cellulo",
    "natura",
    "ovo",
    "planta",
    "press",
    "priori",
    "posteriori",
    "silico",
    "situ",
    "toto",
    "utero",
    "vacuo",
    "vitro",
    "vivo",
    "novo",
];

/// Verbs that end with "in" and "on": "switched on on day 3".
const PHRASAL: [&str; 16] = [
    "carried", "come", "early", "gave", "go", "goes", "going", "handed", "later", "logged", "moved", "put",
    "switched", "turned", "went", "zoomed",
];

/// True where nothing but one blank stands between two words of one block, or a line end inside a paragraph.
fn is_side_by_side(document: &Document, first: &Word, second: &Word) -> bool {
    if first.place.field != second.place.field || first.place.span.end >= second.place.span.start {
        return false;
    }
    let between = document
        .text(Place { span: Span::new(first.place.span.end, second.place.span.start), ..first.place });
    if first.block == second.block {
        return !between.contains(['\t', '\n']) && between.trim().is_empty();
    }
    // A line broken inside a paragraph, as mail and PDFs break it.
    let line = document.blocks.get(first.block).map_or(0, |block| block.place.span.len());
    let plain = |number: usize| document.blocks.get(number).is_some_and(|block| !block.heading);
    second.block == first.block + 1
        && line >= 40
        && plain(first.block)
        && plain(second.block)
        && between.trim().is_empty()
        && between.matches('\n').count() == 1
}

/// True where the doubling is a slip, as far as the words tell.
fn is_wrong(document: &Document, words: &Words, at: usize, first: &Word, second: &Word) -> bool {
    let folded = first.folded.as_ref();
    let beside = |at: Option<usize>| words.list.get(at?).filter(|word| word.block == first.block);
    let (before, after) = (beside(at.checked_sub(1)), beside(at.checked_add(2)));
    let section = document.blocks.get(first.block).map_or(SectionKind::Frame, |block| block.section);
    if section == SectionKind::Frame
        || first.setting.quoted
        || second.setting.quoted
        || first.compound.is_some()
        || second.compound.is_some()
        || document.language(first.block).is_foreign()
    {
        return false;
    }
    // Three in a row are a list, a verse or a repeat of DNA.
    let again = |word: Option<&Word>| word.is_some_and(|word| &*word.folded == folded);
    if again(before) || again(after) {
        return false;
    }
    let next = after.map_or("", |word| word.folded.as_ref());
    let previous = before.map_or("", |word| word.folded.as_ref());
    if LITTLE.binary_search(&folded).is_ok() {
        let cased = match (first.case, second.case) {
            (Case::Lower, Case::Lower) => true,
            // "type A a" and "OR or".
            (Case::Capitalised, _) => folded.len() >= 2,
            _ => false,
        };
        let phrase = matches!(folded, "in" | "on") && PHRASAL.contains(&previous);
        let right = phrase
            || LATIN.contains(&next)
            || folded == "that" && is_right_that(previous, next)
            || folded == "is" && ends_clause(words, at);
        return cased && !right;
    }
    first.case == Case::Lower
        && second.case == Case::Lower
        && folded.len() >= 3
        && document.language(first.block) == Language::English
        && !first.setting.formula
        && !second.setting.formula
        && !TWICE.contains(&folded)
        && !PAIRED.contains(&next)
        && !is_number(folded)
        && lexicon::words().class(folded).is_some_and(|class| class >= IN_SCIENCE)
        // "Bifidobacterium longum longum": a name of a genus stands before.
        && before.is_none_or(|word| word.case == Case::Lower || word.setting.opens_sentence)
}

/// True where the first "is" ends what the second speaks of: "what it is is unknown".
fn ends_clause(words: &Words, at: usize) -> bool {
    /// How many words such a clause has.
    const LONGEST: usize = 8;
    let Some(block) = words.list.get(at).map(|word| word.block) else { return false };
    let mut before = words.list.iter().take(at).rev().take(LONGEST).take_while(|word| word.block == block);
    let mut open = true;
    before.any(|word| {
        let asks = open && matches!(word.folded.as_ref(), "what" | "who" | "where" | "how");
        open &= !word.setting.opens_sentence;
        asks
    })
}

/// True where the two stand in quotation marks of their own.
fn is_quoted(document: &Document, place: Place) -> bool {
    let text = document.source(place.field).text();
    let opens =
        text.get(..place.span.start).is_some_and(|before| before.ends_with(['“', '"', '‘', '«', '„']));
    opens && text.get(place.span.end..).is_some_and(|after| after.starts_with(['”', '"', '’', '»', '“']))
}

/// True where "that that" is right: "found that that was so", "shows that that population grew".
fn is_right_that(before: &str, after: &str) -> bool {
    const VERBS: [&str; 14] = [
        "can", "could", "did", "does", "had", "has", "is", "may", "might", "must", "should", "was", "will",
        "would",
    ];
    const BEHIND: [&str; 26] = [
        "a", "all", "an", "any", "are", "at", "both", "by", "each", "for", "he", "if", "in", "it", "its",
        "many", "most", "our", "she", "such", "the", "their", "there", "they", "we", "were",
    ];
    const SAID: [&str; 24] = [
        "argue",
        "assume",
        "believe",
        "conclude",
        "demonstrate",
        "ensure",
        "find",
        "found",
        "given",
        "imply",
        "indicate",
        "know",
        "known",
        "mean",
        "means",
        "note",
        "propose",
        "report",
        "say",
        "show",
        "shown",
        "so",
        "suggest",
        "think",
    ];
    let said = SAID.contains(&before) || before.ends_with("ed") || before.ends_with('s');
    VERBS.contains(&after) || said && !after.ends_with('s') && !BEHIND.contains(&after) && !after.is_empty()
}

fn is_number(word: &str) -> bool {
    matches!(
        word,
        "zero"
            | "one"
            | "two"
            | "three"
            | "four"
            | "five"
            | "six"
            | "seven"
            | "eight"
            | "nine"
            | "ten"
            | "hundred"
    )
}

/// True where the text writes the pair with a dash, or twice again: a term of its own.
fn is_term(document: &Document, words: &Words, folded: &str) -> bool {
    let pairs = words.places(folded).windows(2).filter(|pair| pair[1] == pair[0] + 1);
    let mut plain = 0;
    for pair in pairs {
        let (Some(a), Some(b)) = (words.list.get(pair[0] as usize), words.list.get(pair[1] as usize)) else {
            continue;
        };
        if a.block != b.block {
            continue;
        }
        let between =
            document.text(Place { span: Span::new(a.place.span.end, b.place.span.start), ..a.place });
        if matches!(between, "-" | "–" | "‐" | "‑" | "—" | "/") {
            return true;
        }
        plain += usize::from(between.trim().is_empty());
    }
    plain > 1
}

/// True for ", and and": the last but one of the formulas in a row was lost.
fn is_behind_comma(document: &Document, place: Place) -> bool {
    let before = document.source(place.field).text().get(..place.span.start).unwrap_or("");
    before.trim_end_matches(' ').ends_with([',', ';'])
}

/// True where the sentence around a place has traces of lost formulas. The word behind the pair is left out: what it says
/// of a gap it says of the second word alone.
fn stands_in_gaps(document: &Document, block: usize, place: Place) -> bool {
    let Some(block) = document.blocks.get(block) else { return false };
    let text = document.text(block.place);
    let start = place.span.start.saturating_sub(block.place.span.start);
    let end = place.span.end.saturating_sub(block.place.span.start);
    // Formulas are lost with their sentence's stop too, so no more than this is looked at.
    const FAR: usize = 200;
    let floor = text.floor_char_boundary(start.saturating_sub(FAR));
    let ceiling = text.ceil_char_boundary((end + FAR).min(text.len()));
    let before = text.get(floor..start).unwrap_or("");
    let after = text.get(end..ceiling).unwrap_or("");
    let from = before.rfind(". ").map_or(floor, |at| floor + at + 1);
    let to = after.find(". ").map_or(ceiling, |at| end + at + 1);
    let next = end + after.trim_start().find(' ').unwrap_or(0);
    let traced = |span: Span| document.lost_formulas().any_in(block.place.part(span));
    traced(Span::new(from, start)) || next < to && traced(Span::new(next, to))
}

fn finding(document: &Document, place: Place, second: &Word) -> Finding {
    let word = document.text(second.place);
    let text = document.text(place);
    let gap = text.get(..text.len() - second.place.span.len()).unwrap_or("");
    let gone = match gap.contains('\n') {
        false => Span::new(place.span.start + gap.trim_end().len(), place.span.end),
        // The line end stays: the blank behind the word goes.
        true => {
            let after = document.source(place.field).text().get(place.span.end..).unwrap_or("");
            let blank = after.len() - after.trim_start_matches(' ').len();
            Span::new(second.place.span.start, place.span.end + blank)
        }
    };
    let gone = Place { span: gone, ..place };
    let message = Message::new("text-repeated-word").with("word", word);
    let fix = Fix {
        label: Message::new("fix-delete-repeat").with("text", word),
        edits: vec![Edit { place: gone, text: String::new() }],
    };
    Finding::new(place, message).fix(fix)
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, marked, mended};

    const RULE: &str = "text/repeated-word";

    #[test]
    fn the_lists_are_sorted() {
        assert!(super::LITTLE.is_sorted());
    }

    #[test]
    fn doubled_words_are_marked_and_one_deleted() {
        let cases = [
            ("We saw the the cells of a group.", "We saw the cells of a group."),
            ("The the cells grew in the dish.", "The cells grew in the dish."),
            ("It is in in the range of the study.", "It is in the range of the study."),
            ("The cells that that were seen in the dish.", "The cells that were seen in the dish."),
            ("We show that that the cells were grown.", "We show that the cells were grown."),
            ("The tissue and and the blood of the mice.", "The tissue and the blood of the mice."),
            (
                "In the records the isotope isotope stratigraphy is of use.",
                "In the records the isotope stratigraphy is of use.",
            ),
            ("The patients patients were treated with the drug.", "The patients were treated with the drug."),
            (
                "This is a long line of a text that was broken in the\nthe middle of its sentence.",
                "This is a long line of a text that was broken in the\nmiddle of its sentence.",
            ),
        ];
        for (wrong, right) in cases {
            assert_eq!(marked(RULE, wrong).len(), 1, "{wrong}");
            assert_eq!(mended(RULE, wrong), right, "{wrong}");
        }
    }

    #[test]
    fn what_is_right_twice_is_left_alone() {
        let cases = [
            "The group had had no food before the study.",
            "We know that that is the case, and so that that was it. It suggests that that population is of use.",
            "Effects seen in in vitro studies and of a a priori kind of the test.",
            "Bison bison and Rattus rattus of the study. Bifidobacterium longum longum is in the gut. Of P. c. capreolus.",
            "Duran Duran and Cheng Cheng of Walla Walla are in the band.",
            "Very very long, and so so, in a log log plot of the data.",
            "The protein protein interactions of the cells.",
            "A cell–cell contact of the cell cell kind is in the dish.",
            "CAG CAG repeats of the gene, GC GC and TA TA TA of the strand.",
            "the the the verse of the poem the the the",
            "Le groupe que nous nous sommes donné est dans les villes.",
            "Die Frau, die die Zellen der Maus in der Schale sah, und das das Kind ist.",
            "yes yes no\nlow low high",
            "He wrote “the the” in the text.",
            "type A a complete set of the field",
            "It was switched on on the third day of the study.",
            "What the reason is is unclear, and where it is is not known.",
            "The tree has the name walla walla and the oil that of ylang ylang.",
        ];
        for text in cases {
            assert!(findings(RULE, text).is_empty(), "{text}: {:?}", marked(RULE, text));
        }
    }

    #[test]
    fn a_formula_lost_between_two_words_is_no_slip() {
        let text = "Let be the set of and , where ( is a function of . The degree of of elements in , is n. For and and \
                    are bases of , we have by . We saw the the cells of a group.";
        assert_eq!(marked(RULE, text), ["the the"]);
    }
}
