//! Formulas that were lost on the way: pages and PDFs show them as pictures, and pasted text has a gap in their place.
//!
//! "Let be the set of and , where (" has lost three. The gaps look like faults of typing: a word twice ("of of"), a space
//! before a comma, a bracket without its fellow. The rules that look for these ask here first.

use super::{Block, SectionKind};
use crate::finding::{Field, Place};
use crate::source::{Source, Span};

/// The traces of lost formulas in a text.
#[derive(Debug, Default)]
pub(crate) struct LostFormulas {
    /// Where one has left a trace, in order.
    traces: Vec<Place>,
    /// Words of the text.
    words: usize,
}

/// The least number of traces, and traces in a thousand words, by which a text is known to have lost formulas. Of 104
/// published articles, those without formulas have fewer than 3 in a thousand words, those that have lost many 4 to 74.
const LEAST: usize = 3;
const PER_THOUSAND: usize = 4;

/// Words that cannot stand before a comma, a stop or a closing bracket: what followed them is gone.
const OPEN: [&str; 31] = [
    "a", "an", "and", "any", "as", "at", "be", "by", "denote", "denotes", "each", "every", "for", "from",
    "if", "in", "into", "let", "not", "of", "on", "or", "over", "set", "than", "the", "to", "when", "where",
    "which", "with",
];

/// Words behind which a formula must have stood where a verb or "and" follows at once: "of and", "let be".
const BEFORE_VERB: [&str; 10] = ["by", "for", "if", "in", "let", "of", "the", "then", "where", "with"];

/// "with and without", "if and only if" are whole.
const VERBS: [&str; 5] = ["and", "are", "be", "denote", "is"];

impl LostFormulas {
    /// The traces in the prose among `blocks`.
    pub(super) fn read<'s, 'a: 's>(blocks: &[Block], source: impl Fn(Field) -> &'s Source<'a>) -> Self {
        let mut lost = LostFormulas::default();
        for block in blocks {
            if !matches!(block.section, SectionKind::References | SectionKind::Frame) {
                let own = source(block.place.field).recall(block.place.span, LostFormulas::of_block);
                lost.words += own.words;
                lost.traces.extend(own.traces.iter().map(|trace| block.place.part(trace.span)));
            }
        }
        lost
    }

    /// The traces in the text of one block, as if it were all.
    fn of_block(text: &str) -> Self {
        let mut lost = LostFormulas::default();
        let mut before: Option<&str> = None;
        let mut chunks = text.split(char::is_whitespace).filter(|chunk| !chunk.is_empty()).peekable();
        while let Some(chunk) = chunks.next() {
            lost.words += 1;
            let next = chunks.peek().copied();
            let opens = chunk.starts_with([',', ';', ')']) || chunk == ".";
            let gap = match before {
                None => false,
                Some(before) => {
                    opens && (is_one(&OPEN, before) || before.ends_with(['(', ',']))
                        || is_one(&BEFORE_VERB, before)
                            && is_one(&VERBS, chunk)
                            && !idiom(before, chunk, next)
                }
            } || chunk.starts_with("(,")
                || chunk.starts_with("(;")
                || chunk == "()";
            if gap {
                let start = chunk.as_ptr() as usize - text.as_ptr() as usize;
                lost.traces.push(Place::body(Span::new(start, start + chunk.len())));
            }
            before = Some(chunk);
        }
        lost
    }

    /// True where the text has lost so many that gaps are no faults of typing.
    pub(crate) fn are_many(&self) -> bool {
        self.traces.len() >= LEAST && self.traces.len() * 1000 >= PER_THOUSAND * self.words
    }

    /// True where more have left a trace than by chance, though the text is not full of gaps.
    pub(crate) fn are_several(&self) -> bool {
        self.traces.len() >= LEAST
    }

    /// True where any has left a trace.
    pub(crate) fn are_any(&self) -> bool {
        !self.traces.is_empty()
    }

    /// True where one has left a trace in this place.
    pub(crate) fn any_in(&self, place: Place) -> bool {
        let at = self
            .traces
            .partition_point(|trace| *trace < Place { span: Span::new(place.span.start, 0), ..place });
        self.traces
            .get(at)
            .is_some_and(|trace| trace.field == place.field && trace.span.start < place.span.end)
    }
}

/// True for "if and only", "with and without", "in and around": whole as they stand.
fn idiom(before: &str, chunk: &str, next: Option<&str>) -> bool {
    let next = next.unwrap_or("").trim_end_matches([',', '.', ';']);
    chunk == "and"
        && matches!(
            (before, next),
            ("if", "only" | "when" | "how" | "where")
                | ("with", "without")
                | ("where" | "then", _)
                | (
                    "in" | "by" | "for" | "of",
                    "out" | "around" | "near" | "between" | "by" | "for" | "about" | "through" | "of"
                )
        )
}

fn is_one(sorted: &[&str], chunk: &str) -> bool {
    chunk.len() <= 7
        && sorted
            .binary_search_by(|known| known.bytes().cmp(chunk.bytes().map(|b| b.to_ascii_lowercase())))
            .is_ok()
}

#[cfg(test)]
mod tests {
    use crate::Manuscript;
    use crate::document::Document;

    fn many(text: &str) -> bool {
        let manuscript = Manuscript::new(text);
        Document::new(&manuscript).lost_formulas().are_many()
    }

    #[test]
    fn gaps_tell_of_lost_formulas() {
        assert!(super::OPEN.is_sorted() && super::BEFORE_VERB.is_sorted() && super::VERBS.is_sorted());
        assert!(many(
            "Let be the set of and , where ( is a function of . Then for we have , so that the claim holds."
        ));
        assert!(!many(
            "The set of cells with and without the gene grew, if and only if it was fed (three times)."
        ));
        assert!(!many("It was first shown by Ames , then by Bond , and last by Cole , who had more mice ."));
    }
}
