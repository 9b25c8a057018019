//! What speaks for and against a word being a slip.
//!
//! A slip is a word that no list has (or that hardly anybody writes), that this text does not keep to, and that stands one
//! likely slip away from a word that this text or science writing has. All weights are in quarters of a bit;
//! `docs/accuracy.md` has the curve from which the threshold is taken.

use crate::document::Words;
use crate::document::words::Case;
use crate::lexicon::{self, ATTESTED, Class, IN_SCIENCE, NAME, Near, Trie};

/// A word that may have been meant, with what speaks for it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Candidate {
    /// The word.
    pub(super) word: String,
    /// How often it stands in this text.
    pub(super) count: usize,
    /// True where it stands in several of 201 science articles.
    pub(super) in_science: bool,
    score: i32,
}

/// What is held against a form.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Suspicion {
    /// The likeliest first, at most [`CANDIDATES`].
    pub(super) candidates: Vec<Candidate>,
    /// True where the form is in a list after all, among words that hardly anybody writes.
    pub(super) rare: bool,
}

/// How many candidates are offered.
const CANDIDATES: usize = 3;
/// The least score that is a suspicion.
const THRESHOLD: i32 = 14;
/// What one slip, and what two slips in a long word may cost.
const ONE_SLIP: u32 = 34;
const TWO_SLIPS: u32 = 34;
/// Longest word that is judged: longer ones are data.
const LONGEST: usize = 32;

/// The words of one text, ready to be judged.
pub(super) struct Judge<'a> {
    words: &'a Words,
    known: &'static Trie,
    /// Words that this text keeps to although they are in no list: drugs, genes, methods.
    own: Trie,
}

impl<'a> Judge<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        let known = lexicon::words();
        let mut own: Vec<(&str, Class)> = words
            .forms()
            .filter(|(form, count)| {
                *count >= 2 && form.len() >= 4 && known.class(form).is_none_or(|class| class < ATTESTED)
            })
            .map(|(form, _)| (form, ATTESTED))
            .collect();
        own.sort_unstable();
        Judge { words, known, own: Trie::new(own) }
    }

    /// What is held against `form`; `None` where it is right, or where nothing better is attested.
    pub(super) fn suspect(&self, form: &str) -> Option<Suspicion> {
        let count = self.words.count(form);
        let class = self.known.class(form);
        if class.is_some_and(|class| class >= ATTESTED) || count > 2 || form.len() < 4 || form.len() > LONGEST
        {
            return None;
        }
        let mut against = match class {
            Some(NAME) => 24,
            Some(_) => 20,
            None => 0,
        };
        if count > 1 {
            against += 8;
        }
        if form.len() == 4 {
            against += 12;
        }
        against += self.explained(form);
        let budget = if form.len() >= 7 { TWO_SLIPS } else { ONE_SLIP };
        let mut near = self.known.near(form, budget);
        near.extend(self.own.near(form, budget));
        let mut candidates: Vec<Candidate> = near
            .into_iter()
            .filter(|near| near.word != form)
            .map(|near| self.weigh(near, against))
            .filter(|candidate| candidate.score >= THRESHOLD)
            .collect();
        candidates.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| a.word.cmp(&b.word)));
        candidates.truncate(CANDIDATES);
        (!candidates.is_empty()).then_some(Suspicion { candidates, rare: class.is_some() })
    }

    fn weigh(&self, near: Near, against: i32) -> Candidate {
        let count = self.words.count(&near.word);
        let common = match near.class {
            class @ IN_SCIENCE.. => 4 * (i32::from(class) - 2),
            class => 2 * i32::from(class),
        };
        let here = if count > 0 { 12 + 4 * count.ilog2() as i32 } else { 0 };
        // The longer two words that differ in one letter, the less is it by chance.
        let long = (2 * near.word.len() as i32 - 10).clamp(0, 16);
        Candidate {
            score: common + here + long - near.cost as i32 - against,
            in_science: near.class >= IN_SCIENCE,
            word: near.word,
            count,
        }
    }

    /// How far `form` explains itself: as another form of a known word, or as known words run together.
    fn explained(&self, form: &str) -> i32 {
        let known = |word: &str| {
            self.known.class(word).is_some_and(|class| class >= 1) || self.words.count(word) >= 2
        };
        let strong = |word: &str| self.known.class(word).is_some_and(|class| class >= IN_SCIENCE);
        for (ending, least) in [
            ("s", 4),
            ("es", 4),
            ("ed", 4),
            ("d", 5),
            ("ing", 4),
            ("ly", 5),
            ("like", 3),
            ("ness", 4),
            ("wise", 4),
        ] {
            if let Some(stem) = form.strip_suffix(ending)
                && stem.len() >= least
                && known(stem)
            {
                return 24;
            }
        }
        for start in PREFIXES {
            if let Some(rest) = form.strip_prefix(start)
                && rest.len() >= 4
                && known(rest)
            {
                return 24;
            }
        }
        // Two words run together: a compound, or a lost space, which is another rule's business.
        for cut in 2..form.len().saturating_sub(1) {
            let (Some(head), Some(tail)) = (form.get(..cut), form.get(cut..)) else { continue };
            let (short, long) = (head.len().min(tail.len()), head.len().max(tail.len()));
            if short >= 2
                && long >= 3
                && strong(head)
                && strong(tail)
                && (short >= 4 || is_little(head) || is_little(tail))
            {
                return 16;
            }
        }
        0
    }
}

/// Words of two or three letters that get glued to others where a formula was lost.
fn is_little(word: &str) -> bool {
    matches!(
        word,
        "of" | "in"
            | "to"
            | "is"
            | "as"
            | "at"
            | "by"
            | "on"
            | "or"
            | "an"
            | "be"
            | "we"
            | "if"
            | "and"
            | "the"
            | "for"
            | "are"
            | "was"
            | "with"
            | "from"
            | "that"
            | "this"
            | "has"
            | "can"
            | "not"
    )
}

/// Beginnings that join freely with words of science.
const PREFIXES: [&str; 58] = [
    "anti", "auto", "bi", "bio", "cardio", "chemo", "co", "counter", "cross", "cryo", "cyber", "cyto", "de",
    "di", "down", "electro", "endo", "exo", "extra", "geo", "hemo", "hydro", "hyper", "hypo", "immuno",
    "infra", "inter", "intra", "iso", "macro", "mega", "meta", "micro", "mid", "mis", "mono", "multi",
    "nano", "neuro", "non", "out", "over", "photo", "poly", "post", "pre", "pro", "proto", "pseudo", "re",
    "semi", "sub", "super", "trans", "tri", "ultra", "un", "under",
];

/// `meant` in the capitals of what was typed. `titled`: the word stands among capitalised ones, so that a lost first letter
/// was a capital.
pub(super) fn dress(meant: &str, case: Case, titled: bool) -> String {
    match case {
        Case::Upper => meant.to_ascii_uppercase(),
        Case::Capitalised => capitalised(meant),
        _ if titled => capitalised(meant),
        _ => meant.to_owned(),
    }
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
