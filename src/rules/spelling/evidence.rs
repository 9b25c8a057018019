//! What speaks for and against a word being a slip.
//!
//! A slip is a word that no list has (or that hardly anybody writes), that this text does not keep to, and that stands one
//! likely slip away from a word that this text or science writing has. All weights are in quarters of a bit;
//! `docs/accuracy.md` has the curve from which the threshold is taken.

use std::cell::OnceCell;
use std::cmp::Ordering;

use super::{forms, ocr};
use crate::document::words::Case;
use crate::document::{Document, Word, Words};
use crate::lexicon::{self, ATTESTED, COMMON, Class, IN_SCIENCE, NAME, Near, Trie};
use crate::memory::Memory;
use crate::sort;

/// A word that may have been meant, with what speaks for it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Candidate {
    /// The word.
    pub(super) word: String,
    /// How often it stands in this text.
    pub(super) count: usize,
    /// How common the word is.
    class: Class,
    /// What speaks for a slip.
    score: i32,
    /// What speaks for this candidate rather than another.
    rank: i32,
}

/// What is held against a form, whatever its neighbours.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Suspicion {
    /// The likeliest first.
    pub(super) candidates: Vec<Candidate>,
    /// The form's own class, where it is in a list after all.
    pub(super) class: Option<Class>,
}

impl Suspicion {
    /// Those of the candidates for which `holds`; `None` where there are none.
    pub(super) fn filtered(&self, holds: impl Fn(&Candidate) -> bool) -> Option<Suspicion> {
        let candidates: Vec<Candidate> =
            self.candidates.iter().filter(|candidate| holds(candidate)).cloned().collect();
        (!candidates.is_empty()).then_some(Suspicion { candidates, class: self.class })
    }

    /// True where a candidate needs no neighbours to be believed.
    pub(super) fn is_likely(&self) -> bool {
        self.candidates.iter().any(|candidate| candidate.score >= THRESHOLD)
    }
}

/// What speaks for a word as it stands, by its place.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Doubt {
    /// It stands where a species' name or a Latin term would.
    pub(super) latin: bool,
    /// In quarters of a bit.
    pub(super) against: i32,
    /// The least class of what may have been meant, where only words that no list has are judged.
    pub(super) least: Option<Class>,
}

/// How many candidates are offered.
const CANDIDATES: usize = 3;
/// The least score that is a suspicion.
const THRESHOLD: i32 = 2;
/// A score that needs no more evidence.
const SURE: i32 = 40;
/// The same for an unlisted word of four letters.
const SURE_IF_SHORT: i32 = 18;
/// The most that neighbours can add to a score.
const MOST_CONTEXT: i32 = 40;
/// The least that neighbours must add before a word of the lists is held to be another.
const CONTEXT_FOR_WORDS: i32 = 10;
/// So many times is a word used that this text is a witness of.
const SEVERAL: usize = 3;
/// So many times that this text is a strong one.
const MANY: usize = 12;
/// The least that neighbours must add for a word that this text uses many times.
const CONTEXT_IF_MANY: i32 = 6;
/// What speaks for a word of the lists where the text does not use the other one.
const ABSENT: i32 = 8;
/// What speaks for a word that books often have, unless it is another one without its first letter.
const BOOKISH: i32 = 4;
/// So many Latin terms that no list has, and so many of a thousand forms, make a text of anatomy or taxonomy.
const LATIN_TERMS: usize = 12;
const LATIN_SHARE: usize = 15;
/// What speaks for a first letter lost, where this text uses the word: copying loses them.
const BEHEADED: i32 = 6;
/// What the slips in a short and in a long word may cost.
const SHORT_BUDGET: u32 = 34;
const LONG_BUDGET: u32 = 60;
/// Longest word that is judged: longer ones are data.
const LONGEST: usize = 32;
/// The fewest letters by which a stem is known.
const STEM: usize = 5;
/// Letters of a stem that no short word of French has.
const LONG_STEM: usize = 6;
/// Letters of the longest abbreviation that is no word, letters that are cut off at least, and what speaks for it.
const LONGEST_ABBREVIATION: usize = 5;
const CUT_OFF: usize = 4;
const ABBREVIATED: i32 = 12;
/// Words of the text that are looked at for what an abbreviation stands for.
const NEIGHBOURS: usize = 20;
/// Places of a candidate that are looked at for its neighbours.
const PLACES: usize = 300;

/// Words that a text keeps to.
struct Own<'a> {
    trie: Trie,
    /// The same in the order of the alphabet.
    forms: Vec<&'a str>,
}

/// The words of one text, ready to be judged.
pub(super) struct Judge<'a> {
    words: &'a Words,
    known: &'static Trie,
    memory: &'a Memory,
    /// What stands at least twice in this text: drugs, genes and methods among it that are in no list. Few texts have a space
    /// misplaced that asks.
    own: OnceCell<Own<'a>>,
    /// The text is full of Latin terms: anatomy, taxonomy. Few texts have a word that asks.
    is_latin: OnceCell<bool>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Judge {
            words: document.words(),
            known: lexicon::words(),
            memory: document.body.memory(),
            own: OnceCell::new(),
            is_latin: OnceCell::new(),
        }
    }

    fn own(&self) -> &Own<'a> {
        self.own.get_or_init(|| {
            let class = |form| self.known.class(form).map_or(ATTESTED, |class| class.max(ATTESTED));
            let mut own: Vec<(&str, Class)> = (self.words.forms())
                .filter(|(form, count)| *count >= 2 && (4..=LONGEST).contains(&form.len()))
                .map(|(form, _)| (form, class(form)))
                .collect();
            sort::sort(&mut own);
            Own { forms: own.iter().map(|(form, _)| *form).collect(), trie: Trie::new(own) }
        })
    }

    /// True where the text is full of Latin terms.
    pub(super) fn is_latin(&self) -> bool {
        let is_term = |form: &str| {
            form.len() >= 5
                && forms::looks_latin(form)
                && self.words.of(form).next().is_some_and(|word| word.case == Case::Lower)
                && self.is_unlisted(form)
        };
        *self.is_latin.get_or_init(|| {
            let terms = self.words.forms().filter(|(form, _)| is_term(form)).count();
            terms >= LATIN_TERMS && 1000 * terms >= LATIN_SHARE * self.words.forms().count()
        })
    }

    /// True where a much longer word that this text keeps to begins with `form`: "prob" beside "probability".
    fn abbreviates(&self, form: &str) -> bool {
        let at = self.own().forms.partition_point(|own| *own < form);
        let longer = self.own().forms.get(at..).unwrap_or(&[]).iter().take_while(|own| own.starts_with(form));
        longer.take(NEIGHBOURS).any(|own| own.len() >= form.len() + CUT_OFF)
    }

    /// True where a word that this text keeps to begins like the stem of `form`.
    fn has_stem(&self, form: &str) -> bool {
        let Some(stem) = form.get(..form.len().saturating_sub(3).max(STEM)) else { return false };
        let at = self.own().forms.partition_point(|own| *own < stem);
        self.own().forms.get(at).is_some_and(|own| own.starts_with(stem))
    }

    /// What is held against `form`; `None` where it is right, or where nothing better is attested.
    pub(super) fn suspect(&self, form: &str) -> Option<Suspicion> {
        if forms::is_prefix(form) {
            return None;
        }
        let count = self.words.count(form);
        let class = self.known.class(form);
        if form.len() == 3 && class.is_none() && count <= 2 {
            return swapped_little(form);
        }
        let listed = class.is_some_and(|class| class >= ATTESTED);
        let most = if class.is_some_and(|class| class < IN_SCIENCE) { 2 } else { 1 };
        if class.is_some_and(|class| class >= COMMON)
            || listed && count > most
            || form.len() < 4
            || form.len() > LONGEST
        {
            return None;
        }
        let mut against = match class {
            Some(NAME) => 24,
            Some(class @ IN_SCIENCE..) => 8 * i32::from(class) - 16,
            Some(class) => 20 + 2 * i32::from(class),
            None => self.explained(form),
        };
        if class.is_some() {
            against += 2;
        }
        if form.len() == 4 {
            against += 14;
        }
        if listed
            && forms::without_prefix(form).any(|rest| self.known.class(rest).is_some_and(|class| class >= 3))
        {
            against += 12;
        }
        if class.is_none() && form.len() <= LONGEST_ABBREVIATION && self.abbreviates(form) {
            against += ABBREVIATED;
        }
        if forms::ends_latin(form) {
            against += 14;
        }
        let own = |budget: u32| self.own().trie.near(form, budget);
        let mut near;
        if listed {
            let common = |form: &str| lexicon::common().near(form, SHORT_BUDGET);
            near = own(SHORT_BUDGET);
            near.extend(self.memory.recall(form, common).iter().cloned());
        } else {
            let known = |form: &str| {
                let budget = budget(form);
                (budget, lexicon::words().near(form, budget))
            };
            let known = self.memory.recall(form, known);
            let (budget, words) = &*known;
            near = own(*budget);
            near.extend(words.iter().cloned());
            // What explains itself needs no scanner; most words of science do.
            if against == 0 {
                near.extend(ocr::near(self.known, form));
            }
        }
        sort::sort_by(&mut near, |a, b| (&a.word, a.cost).cmp(&(&b.word, b.cost)));
        near.dedup_by(|b, a| a.word == b.word);
        let mut candidates: Vec<Candidate> = near
            .into_iter()
            .filter(|near| {
                near.word != form
                    && (!forms::related(form, &near.word) || forms::stuttered(form, &near.word))
                    && !forms::variants(form, &near.word)
                    && (class.is_none()
                        || !forms::inflected(form, &near.word) && !forms::doubles_l(form, &near.word))
                    // "dimerized" beside "dimerizes": a regular form that the table leaves out.
                    && !(class.is_none()
                        && near.word.len() == form.len()
                        && forms::inflected(form, &near.word)
                        && self.is_listed(form))
                    // Twice in a text a word of the lists is meant, unless it has lost a letter.
                    && (!listed || count <= 1 || near.word.len() > form.len())
            })
            .map(|near| self.weigh(form, near, against, count, listed))
            .filter(|candidate| candidate.score >= THRESHOLD - MOST_CONTEXT)
            .collect();
        sort::sort_by(&mut candidates, likelier);
        candidates.truncate(2 * CANDIDATES);
        (!candidates.is_empty()).then_some(Suspicion { candidates, class })
    }

    /// The same suspicion where word `at` stands; `None` where it does not hold.
    pub(super) fn in_place(
        &self,
        suspicion: &Suspicion,
        at: usize,
        word: &Word,
        doubt: Doubt,
    ) -> Option<Suspicion> {
        let Doubt { latin, mut against, least } = doubt;
        if least.is_some() && suspicion.class.is_some() || word.folded.len() == 3 && word.setting.formula {
            return None;
        }
        if word.case == Case::Capitalised {
            against += 8;
        }
        if suspicion.class.is_some_and(|class| class > ATTESTED) {
            against += 16;
        }
        if word.setting.formula {
            against += if word.folded.len() <= 5 { 20 } else { 8 };
        }
        let mut candidates = Vec::new();
        let common = |candidate: &&Candidate| {
            least.is_none_or(|least| {
                candidate.class >= least || candidate.class > ATTESTED && candidate.count >= SEVERAL
            })
        };
        for candidate in suspicion.candidates.iter().filter(common) {
            let context = self.context(at, &candidate.word);
            let needs_context = suspicion.class.is_some_and(|class| {
                class > ATTESTED || word.folded.len() == 4 && candidate.score < SURE_IF_SHORT
            });
            let witnessed = !latin && candidate.count >= MANY;
            let needed = if witnessed { CONTEXT_IF_MANY } else { CONTEXT_FOR_WORDS };
            // A species' name is told by what the text calls it elsewhere, or left alone.
            if (needs_context || latin && !(candidate.score >= SURE && forms::looks_latin(&candidate.word)))
                && context < needed
            {
                continue;
            }
            // "elected" is no slip of "selected" where the text never selects.
            let absent = suspicion.class.is_some_and(|class| class > ATTESTED) && candidate.count <= 1;
            let bookish = suspicion.class.is_some_and(|class| class > ATTESTED && class < IN_SCIENCE)
                && candidate.word.get(1..) != Some(&word.folded);
            let against = against + if absent { ABSENT } else { 0 } + if bookish { BOOKISH } else { 0 };
            let score = candidate.score + context - against;
            candidates.push(Candidate { score, rank: candidate.rank + context, ..candidate.clone() });
        }
        sort::sort_by(&mut candidates, likelier);
        if candidates.iter().all(|candidate| candidate.score < THRESHOLD) {
            return None;
        }
        candidates.truncate(CANDIDATES);
        Some(Suspicion { candidates, class: suspicion.class })
    }

    /// The words that one likely slip makes of `form`, the likeliest first.
    pub(super) fn one_slip_away(&self, form: &str) -> Vec<String> {
        let mut near = self.own().trie.near(form, SHORT_BUDGET);
        near.extend(self.known.near(form, SHORT_BUDGET));
        sort::sort_by_key(&mut near, |near| near.cost);
        near.truncate(2 * CANDIDATES);
        near.into_iter().map(|near| near.word).collect()
    }

    fn weigh(&self, form: &str, near: Near, against: i32, typed_count: usize, listed: bool) -> Candidate {
        let count = self.words.count(&near.word);
        let common = match near.class {
            class @ IN_SCIENCE.. => 4 * (i32::from(class) - 2),
            class => 2 * i32::from(class),
        };
        let here = if count > 0 { 12 + 4 * count.ilog2() as i32 } else { 0 };
        // Who writes a word the same wrong way twice may do so always; but a few among many are slips.
        let kept = match typed_count {
            0 | 1 => 0,
            n if form.len() == 4 && count < 8 * n => 60,
            2 => 8,
            n if count >= 3 * n => 8 + 4 * n.ilog2() as i32,
            _ => 60,
        };
        let foreign = forms::foreign_ending(form, &near.word) && !self.is_inflected_verb(form, &near.word);
        let mut ending = if foreign { 16 } else { 0 };
        if near.class <= ATTESTED && forms::differ_in_ending(form, &near.word) {
            ending += 16;
        }
        // The longer two words that differ in one letter, the less is it by chance.
        let long = (2 * near.word.len() as i32 - 10).clamp(0, 16);
        // Most neighbours of a word among the words differ from it in one letter.
        let replaced = if listed && near.word.len() == form.len() && !forms::same_letters(form, &near.word) {
            14
        } else {
            0
        };
        // What explains the word is the word that was stuttered: "usinging".
        let stuttered = if forms::stuttered(form, &near.word) { against.min(24) } else { 0 };
        let beheaded = near.word.get(1..) == Some(form) && count > 1;
        let beheaded = if beheaded { BEHEADED } else { 0 };
        let score = beheaded + common + here + long + stuttered
            - near.cost as i32
            - against
            - kept
            - ending
            - replaced;
        Candidate {
            score,
            // How common a word is in science and in this text is one thing told twice.
            rank: score - (common + here) / 2,
            class: near.class,
            word: near.word,
            count,
        }
    }

    /// True for "developes": a long verb with the ending of others, which French does not have.
    fn is_inflected_verb(&self, form: &str, meant: &str) -> bool {
        let stem = form
            .strip_suffix("es")
            .filter(|stem| stem.len() >= LONG_STEM && meant.strip_suffix('s') == Some(stem));
        stem.is_some_and(|stem| self.is_common(&format!("{stem}ed")))
    }

    /// How much better `meant` fits between the neighbours of word `at` than the word that stands there, by the pairs of
    /// words in this text and in books.
    fn context(&self, at: usize, meant: &str) -> i32 {
        let (before, after) = self.words.neighbours(at);
        let typed = self.words.list.get(at).map_or("", |word| &word.folded);
        let places = self.words.places(meant);
        let looked = places.len().min(PLACES);
        let (mut with_before, mut with_after) = (0_u32, 0_u32);
        for &place in places.iter().take(PLACES) {
            let (b, a) = self.words.neighbours(place as usize);
            with_before += u32::from(before.is_some_and(|word| b.is_some_and(|b| b.folded == word.folded)));
            with_after += u32::from(after.is_some_and(|word| a.is_some_and(|a| a.folded == word.folded)));
        }
        let here = |together: u32, neighbour: &Word| {
            if together == 0 {
                return 0;
            }
            let expected =
                self.words.count(&neighbour.folded) as f32 * looked as f32 / self.words.list.len() as f32;
            ((4.0 * ((together as f32 - 0.4) / expected).log2()) as i32).clamp(0, MOST_CONTEXT / 2)
        };
        let pairs = lexicon::pairs();
        let before = before.map_or(0, |before| {
            let before_it = |word: &str| pairs.attraction(&before.folded, word);
            here(with_before, before).max(before_it(meant)).min(MOST_CONTEXT / 2) - before_it(typed)
        });
        let after = after.map_or(0, |after| {
            let after_it = |word: &str| pairs.attraction(word, &after.folded);
            here(with_after, after).max(after_it(meant)).min(MOST_CONTEXT / 2) - after_it(typed)
        });
        before + after
    }

    /// How far `form` explains itself: as another form of a known word, or as known words run together.
    fn explained(&self, form: &str) -> i32 {
        let known = |word: &str| {
            self.known.class(word).is_some_and(|class| class > NAME) || self.words.count(word) >= 2
        };
        let common = |word: &str| self.known.class(word).is_some_and(|class| class >= 3);
        let strong = |word: &str| self.known.class(word).is_some_and(|class| class >= IN_SCIENCE);
        if form.strip_suffix("es").is_some_and(|stem| self.is_inflected_verb(form, &format!("{stem}s"))) {
            return 0;
        }
        // A variable before a word: "ntrain".
        if form
            .strip_prefix(['j', 'k', 'm', 'n', 'p', 'x'])
            .is_some_and(|rest| rest.len() >= 4 && strong(rest))
        {
            return if form.len() <= 6 { 36 } else { 24 };
        }
        // The name of a function or of a package that the text keeps to: "tseries", "ggplot".
        if self.words.count(form) >= SEVERAL
            && form
                .get(1..)
                .is_some_and(|rest| rest.len() >= 4 && (strong(rest) || self.words.count(rest) >= SEVERAL))
        {
            return 36;
        }
        if lexicon::is_regular(form, known) {
            return 24;
        }
        if forms::without_prefix(form)
            .any(|rest| common(rest) || lexicon::stems(rest).any(|stem| common(&stem)))
        {
            return 24;
        }
        // Whom one chases is a "chasee".
        let employer = form.strip_suffix('e').filter(|stem| stem.ends_with('e') && !stem.ends_with("ee"));
        if employer.is_some_and(|stem| self.words.count(stem) >= SEVERAL) {
            return 24;
        }
        // "transcotylar" beside "cotyle", "coker" beside "ker".
        if forms::prefixed(form)
            .any(|rest| self.is_strange(rest) && (self.words.count(rest) >= 2 || self.has_stem(rest)))
        {
            return 24;
        }
        if run_together(form) { 20 } else { 0 }
    }

    /// True where a part of a compound and its neighbour make one known word: a word broken at a line end.
    pub(super) fn joins(&self, one: &str, other: &str) -> bool {
        let joined = format!("{one}{other}");
        self.is_listed(&joined) || self.words.count(&joined) > 0
    }

    /// True where a word is in no list, or only among names and words that hardly anybody writes.
    pub(super) fn is_strange(&self, form: &str) -> bool {
        self.known.class(form).is_none_or(|class| class < ATTESTED)
    }

    /// True where a word is in no list at all.
    pub(super) fn is_unlisted(&self, form: &str) -> bool {
        !self.is_listed(form)
    }

    /// The table leaves out the rare words that are regular forms of others.
    fn is_listed(&self, form: &str) -> bool {
        let known = |word: &str| self.known.class(word).is_some_and(|class| class > NAME);
        self.known.class(form).is_some() || lexicon::is_regular(form, known)
    }

    /// True where many science articles have a word.
    pub(super) fn is_common(&self, form: &str) -> bool {
        form == "a" || self.known.class(form).is_some_and(|class| class >= COMMON)
    }

    /// True where science writing hardly has a word.
    pub(super) fn is_uncommon(&self, form: &str) -> bool {
        self.known.class(form).is_none_or(|class| class < IN_SCIENCE)
    }
}

/// What the slips in a word that no list has may cost.
fn budget(form: &str) -> u32 {
    match form.len() {
        _ if run_together(form) => SHORT_BUDGET,
        7.. => LONG_BUDGET,
        6 => 46,
        5 => 40,
        _ => SHORT_BUDGET,
    }
}

/// Two words run together: a compound, or a lost space, which is another rule's business.
fn run_together(form: &str) -> bool {
    let known = lexicon::words();
    let strong = |word: &str| known.class(word).is_some_and(|class| class >= IN_SCIENCE);
    (2..form.len().saturating_sub(1)).any(|cut| {
        let (Some(head), Some(tail)) = (form.get(..cut), form.get(cut..)) else { return false };
        let (short, long) = (head.len().min(tail.len()), head.len().max(tail.len()));
        long >= 3
            && strong(head)
            && strong(tail)
            && (short >= 4 || forms::is_little(head) || forms::is_little(tail))
    })
}

/// "teh" and "adn": a word of three letters is a slip where two letters of the commonest words have changed places.
fn swapped_little(form: &str) -> Option<Suspicion> {
    let meant = ["and", "for", "the", "was"].into_iter().find(|word| {
        let same = |at: usize| word.as_bytes().get(at) == form.as_bytes().get(at);
        (same(0) || same(2)) && forms::same_letters(form, word)
    })?;
    let candidate =
        Candidate { word: meant.to_owned(), count: 0, class: COMMON, score: SURE_IF_SHORT, rank: 0 };
    Some(Suspicion { candidates: vec![candidate], class: None })
}

/// The likelier candidate comes first.
fn likelier(one: &Candidate, other: &Candidate) -> Ordering {
    other.rank.cmp(&one.rank).then_with(|| one.word.cmp(&other.word))
}

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

/// `word` with a capital to begin with. The standard library's table of all capitals weighs 5 kB in the page and is used for
/// nothing else, so that the capital is looked for: the letter whose small form this is.
pub(super) fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    let capital = |first: char| {
        let mut alphabets = 'A'..='\u{52F}';
        alphabets.find(|c| c.is_uppercase() && c.to_lowercase().eq([first])).unwrap_or(first)
    };
    chars.next().map(capital).into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_capitalised_in_any_alphabet_that_has_capitals() {
        for (word, expected) in [
            ("cells", "Cells"),
            ("ångström", "Ångström"),
            ("łódź", "Łódź"),
            ("ночь", "Ночь"),
            ("ωmega", "Ωmega"),
            ("日本", "日本"),
            ("7a", "7a"),
            ("", ""),
        ] {
            assert_eq!(capitalised(word), expected);
        }
    }
}
