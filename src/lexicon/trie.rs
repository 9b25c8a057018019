//! A trie of words with their classes, eight bytes a node, and the search for words near a given one.

use super::channel::{CHEAPEST, SECOND_SLIP, Slip};
use super::endings::Endings;
use super::{ATTESTED, Class};

/// Words of a–z in the order of their letters, each with a class from 0 to 15.
///
/// The children of a node lie side by side, in the order of their letters, so a node tells by a bit whether it has a child
/// with some letter, and by the bits before it where that child lies. The first node is the beginning of all words.
#[derive(Debug, Default)]
pub(crate) struct Trie {
    nodes: Vec<u64>,
    endings: Endings,
    len: usize,
}

/// A word near the one asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Near {
    /// The word.
    pub(crate) word: String,
    /// What the slips cost, in quarters of a bit.
    pub(crate) cost: u32,
    /// How common the word is.
    pub(crate) class: Class,
}

/// A step on the way to a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    /// Where it leads.
    pub(super) node: usize,
    /// By which letter, `a` being 0.
    pub(super) letter: u32,
    /// A bit for the letter of each child that comes behind this one, `a` being the lowest.
    behind: u32,
}

impl Step {
    /// The step, for a way that does not go to the children behind it.
    pub(super) fn alone(self) -> Step {
        Step { behind: 0, ..self }
    }

    /// The step to the child behind this one, if there is one.
    pub(super) fn next(self) -> Option<Step> {
        let Step { node, behind, .. } = self;
        (behind != 0).then(|| Step {
            node: node + 1,
            letter: behind.trailing_zeros(),
            behind: behind & behind.wrapping_sub(1),
        })
    }
}

/// Which letters the children of a node have.
const LETTERS: u64 = (1 << 26) - 1;
/// The class of the word that ends at a node, and 1; 0 where none does.
const CLASS_SHIFT: u32 = 26;
const CLASSES: u64 = 0x1f;
/// An attested word ends at the node or below it.
const ATTESTED_BELOW: u64 = 1 << 31;
/// The first child.
const CHILD_SHIFT: u32 = 32;
/// The most letters as typed that a slip accounts for.
const LONGEST_SLIP: usize = 3;

impl Trie {
    /// A trie with room for `words` words and `nodes` nodes besides the first.
    pub(super) fn with_room(words: usize, nodes: usize) -> Self {
        Trie { nodes: vec![0; nodes + 1], endings: Endings::with_capacity(words), len: 0 }
    }

    /// Hangs children below `parent`, which has none yet, the first of them at the node `first`: a bit for each letter, `a` being
    /// the lowest. Gives the step to the first one; `None` where there are none, or no room for them.
    pub(super) fn hang(&mut self, parent: usize, letters: u32, first: usize) -> Option<Step> {
        let behind = first + letters.count_ones() as usize;
        if letters == 0 || behind > self.nodes.len() {
            return None;
        }
        *self.nodes.get_mut(parent)? |= u64::from(letters) & LETTERS | (first as u64) << CHILD_SHIFT;
        let behind = letters & letters.wrapping_sub(1);
        Some(Step { node: first, letter: letters.trailing_zeros(), behind })
    }

    /// Lets a word end at the last step of `path`, which leads there from the beginning.
    pub(super) fn end_at(&mut self, path: &[Step], class: Class) {
        let Some(node) = path.last().and_then(|step| self.nodes.get_mut(step.node)) else { return };
        *node |= u64::from(class + 1) << CLASS_SHIFT;
        self.len += 1;
        if class < ATTESTED {
            return;
        }
        self.endings.add(path.iter().rev().map(|step| step.letter));
        for step in path.iter().rev() {
            match self.nodes.get_mut(step.node) {
                Some(node) if *node & ATTESTED_BELOW == 0 => *node |= ATTESTED_BELOW,
                _ => return,
            }
        }
    }

    /// A trie of sorted words, none of them long: each letter is a call within a call. What is not of a–z is left out.
    pub(crate) fn new<'a>(words: impl IntoIterator<Item = (&'a str, Class)>) -> Self {
        let words: Vec<(&[u8], Class)> = words
            .into_iter()
            .map(|(word, class)| (word.as_bytes(), class))
            .filter(|(word, _)| !word.is_empty() && word.iter().all(u8::is_ascii_lowercase))
            .collect();
        let mut trie = Trie::with_room(words.len(), words.iter().map(|(word, _)| word.len()).sum());
        trie.grow(&words, &mut Vec::new(), &mut 1);
        trie
    }

    /// Hangs below the end of `path` what `words` go on with; they all begin as it does. `free`: the first node not in use.
    fn grow(&mut self, words: &[(&[u8], Class)], path: &mut Vec<Step>, free: &mut usize) {
        let depth = path.len();
        let (ended, longer) = words.split_at(words.partition_point(|(word, _)| word.len() == depth));
        if let Some((_, class)) = ended.last() {
            self.end_at(path, *class);
        }
        let next = |(word, _): &(&[u8], Class)| word.get(depth).map(|&letter| index(letter));
        let groups = || longer.chunk_by(|one, other| next(one) == next(other));
        let letters = groups().filter_map(|group| group.first().and_then(next));
        let parent = path.last().map_or(0, |step| step.node);
        let letters = letters.fold(0, |all: u32, letter| all | 1 << letter);
        let mut child = self.hang(parent, letters, *free);
        *free += letters.count_ones() as usize;
        for group in groups() {
            let Some(step) = child else { return };
            path.push(step);
            self.grow(group, path, free);
            path.pop();
            child = step.next();
        }
    }

    /// How many words there are.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// The class of `word`; `None` where it is not in.
    pub(crate) fn class(&self, word: &str) -> Option<Class> {
        let mut node = 0;
        for letter in word.bytes() {
            node = self.child(node, letter)?;
        }
        end(self.get(node))
    }

    /// The attested words that slips of at most `budget` make into `word`, each with its cheapest cost.
    pub(crate) fn near(&self, word: &str, budget: u32) -> Vec<Near> {
        let typed = word.as_bytes();
        let intact = self.endings.first(typed);
        let mut search = Search { trie: self, typed, intact, budget, meant: Vec::new(), found: Vec::new() };
        search.step(0, 0, 0);
        let mut found = search.found;
        found.sort_by(|a, b| (&a.word, a.cost).cmp(&(&b.word, b.cost)));
        found.dedup_by(|b, a| a.word == b.word);
        found
    }

    fn get(&self, node: usize) -> u64 {
        self.nodes.get(node).copied().unwrap_or(0)
    }

    /// The child of `node` that has this letter.
    #[inline]
    fn child(&self, node: usize, letter: u8) -> Option<usize> {
        child(self.get(node), letter)
    }
}

/// The number of a letter, `a` being 0; 26 and more where it is none.
fn index(letter: u8) -> u32 {
    u32::from(letter.wrapping_sub(b'a'))
}

/// The child of the node `it` that has this letter.
#[inline]
fn child(it: u64, letter: u8) -> Option<usize> {
    let bit = 1_u64.checked_shl(index(letter)).unwrap_or(0) & LETTERS;
    (it & bit != 0).then(|| (it >> CHILD_SHIFT) as usize + (it & (bit - 1)).count_ones() as usize)
}

/// The class of the word that ends at the node `it`.
#[inline]
fn end(it: u64) -> Option<Class> {
    ((it >> CLASS_SHIFT & CLASSES) as Class).checked_sub(1)
}

struct Search<'a> {
    trie: &'a Trie,
    typed: &'a [u8],
    /// The first place of `typed` from which on it may be the end of a word: what ends before needs one more slip.
    intact: usize,
    budget: u32,
    /// The letters of the path to the present node.
    meant: Vec<u8>,
    found: Vec<Near>,
}

impl Search<'_> {
    /// Takes every way on from `node`. `at`: how many typed letters are used up; `cost`: of the slips so far.
    fn step(&mut self, node: usize, at: usize, cost: u32) {
        let it = self.trie.get(node);
        let so_far = cost + if cost > 0 { SECOND_SLIP } else { 0 };
        let spare = self.budget.saturating_sub(so_far);
        let (typed, next) = (self.typed.get(at).copied(), self.typed.get(at + 1).copied());
        match typed {
            None => self.take(it, at, cost),
            Some(letter) => {
                let before = at.checked_sub(1).and_then(|i| self.typed.get(i).copied());
                let added = Slip::Added { letter, before, after: next }.cost();
                if added <= spare {
                    self.go_on(node, it, at + 1, so_far + added);
                }
            }
        }
        if cost == 0 {
            self.stuttered(node, at);
        }
        let before = self.meant.last().copied();
        let first = at == 0;
        let mut letters = it & LETTERS;
        let mut child = (it >> CHILD_SHIFT) as usize;
        while letters != 0 {
            let letter = b'a' + letters.trailing_zeros() as u8;
            let node = child;
            letters &= letters - 1;
            child += 1;
            let it = self.trie.get(node);
            if it & ATTESTED_BELOW == 0 {
                continue;
            }
            self.meant.push(letter);
            if typed == Some(letter) {
                self.step(node, at + 1, cost);
            } else if let Some(typed) = typed {
                let replaced = Slip::Replaced { typed, meant: letter, first }.cost();
                if replaced <= spare {
                    self.go_on(node, it, at + 1, so_far + replaced);
                }
                if next == Some(letter) {
                    self.swapped(it, typed, at, so_far);
                }
                self.turned(it, letter, at, so_far);
            }
            let lost = Slip::Lost { letter, before }.cost();
            if lost <= spare {
                self.go_on(node, it, at, so_far + lost);
            }
            self.meant.pop();
        }
    }

    /// Goes on from `node`, which is `it`, after a slip.
    #[inline]
    fn go_on(&mut self, node: usize, it: u64, at: usize, cost: u32) {
        if cost + SECOND_SLIP + CHEAPEST <= self.budget {
            self.find_next_slip(node, at, cost);
        } else if at >= self.intact {
            match self.typed.get(at) {
                None => self.take(it, at, cost),
                Some(&letter) => {
                    if let Some(child) = child(it, letter) {
                        self.exact(child, at + 1, at, cost);
                    }
                }
            }
        }
    }

    /// Goes on to where the next slip may be.
    fn find_next_slip(&mut self, mut node: usize, mut at: usize, cost: u32) {
        let length = self.meant.len();
        // The last slip comes where the rest may be the end of a word, and not before.
        if cost + 2 * (SECOND_SLIP + CHEAPEST) > self.budget {
            while at + LONGEST_SLIP < self.intact
                && let Some(&letter) = self.typed.get(at)
            {
                let Some(child) = self.trie.child(node, letter) else {
                    self.meant.truncate(length);
                    return;
                };
                self.meant.push(letter);
                (node, at) = (child, at + 1);
            }
        }
        self.step(node, at, cost);
        self.meant.truncate(length);
    }

    /// Goes on where letters were typed twice. Who stutters does so once; and at the beginning it is a prefix: "cocompact".
    fn stuttered(&mut self, node: usize, at: usize) {
        let cost = Slip::Stuttered.cost();
        for length in (2..=3).filter(|length| at > *length) {
            let (once, again) = (self.typed.get(at - length..at), self.typed.get(at..at + length));
            if once.is_some() && once == again && cost <= self.budget {
                self.exact(node, at + length, at + length, cost);
            }
        }
    }

    /// Goes on where the next two letters were typed in the wrong order; the node `it` has the first of the right one.
    fn swapped(&mut self, it: u64, second: u8, at: usize, so_far: u32) {
        let cost = so_far + Slip::Swapped { first: at == 0 }.cost();
        if cost <= self.budget
            && let Some(node) = child(it, second)
        {
            self.meant.push(second);
            self.go_on(node, self.trie.get(node), at + 2, cost);
            self.meant.pop();
        }
    }

    /// Goes on where the next three letters were typed in the wrong order; the node `it` has `letter`, the first of the
    /// right one.
    #[inline]
    fn turned(&mut self, it: u64, letter: u8, at: usize, so_far: u32) {
        let Some(&[a, b, c]) = self.typed.get(at..at + LONGEST_SLIP) else { return };
        let cost = so_far + Slip::Turned { first: at == 0 }.cost();
        if letter == a || letter != b && letter != c || cost > self.budget {
            return;
        }
        for (first, second, third) in [(b, c, a), (c, a, b), (c, b, a)] {
            if first == letter
                && let Some(middle) = child(it, second)
                && let Some(node) = self.trie.child(middle, third)
            {
                self.meant.extend([second, third]);
                self.go_on(node, self.trie.get(node), at + LONGEST_SLIP, cost);
                self.meant.truncate(self.meant.len() - 2);
            }
        }
    }

    /// Goes on from `node` without another slip. From `right` on `meant` goes on as was typed; so far up to `at`.
    fn exact(&mut self, mut node: usize, at: usize, right: usize, cost: u32) {
        for &letter in self.typed.get(at..).unwrap_or_default() {
            let Some(child) = self.trie.child(node, letter) else { return };
            node = child;
        }
        self.take(self.trie.get(node), right, cost);
    }

    /// Takes the word that ends at the node `it`, if an attested one does: it goes on as was typed from `right` on.
    fn take(&mut self, it: u64, right: usize, cost: u32) {
        if let Some(class) = end(it).filter(|&class| class >= ATTESTED) {
            let rest = self.typed.get(right..).unwrap_or_default();
            let word = self.meant.iter().chain(rest).copied().map(char::from).collect();
            self.found.push(Near { word, cost, class });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> Trie {
        Trie::new([("cat", 3), ("cats", 1), ("chat", 5), ("coat", 9), ("dog", 15)])
    }

    #[test]
    fn words_are_found_with_their_classes() {
        let trie = small();
        let cases = [
            ("cat", Some(3)),
            ("cats", Some(1)),
            ("dog", Some(15)),
            ("ca", None),
            ("catsy", None),
            ("", None),
        ];
        for (word, class) in cases {
            assert_eq!(trie.class(word), class, "{word}");
        }
    }

    #[test]
    fn every_single_slip_is_found() {
        let trie = Trie::new([("results", 14)]);
        for typed in ["esults", "reults", "ressults", "reuslts", "resylts", "resultss", "result", "rresults"]
        {
            assert_eq!(
                trie.near(typed, 40).first().map(|near| near.word.as_str()),
                Some("results"),
                "{typed}"
            );
        }
    }

    #[test]
    fn every_two_slips_are_found_wherever_they_are() {
        let trie = Trie::new([("management", 11), ("measured", 12), ("measurement", 14), ("remeasure", 5)]);
        let lose = |word: &str, at: usize| [&word[..at], &word[at + 1..]].concat();
        let swap = |word: &str, at: usize| {
            let mut letters: Vec<char> = word.chars().collect();
            letters.swap(at, at + 1);
            letters.into_iter().collect::<String>()
        };
        for (first, second) in (0..9).flat_map(|first| (0..9).map(move |second| (first, second))) {
            for typed in [
                lose(&lose("measurement", first), second),
                lose(&swap("measurement", first), second),
                swap(&swap("measurement", first), second),
            ] {
                let found = trie.near(&typed, 60).into_iter().any(|near| near.word == "measurement");
                assert!(found, "{typed}");
            }
        }
    }

    #[test]
    fn letters_typed_once_more_are_one_slip() {
        let trie = Trie::new([("compact", 9), ("limited", 9)]);
        let near = |typed| trie.near(typed, 20).into_iter().map(|near| near.word).collect::<Vec<_>>();
        assert_eq!(near("limitited"), ["limited"]);
        assert!(near("cocompact").is_empty());
    }

    #[test]
    fn what_is_not_attested_is_no_candidate() {
        let words: Vec<_> = small().near("catt", 18).into_iter().map(|near| near.word).collect();
        assert_eq!(words, ["cat"]);
    }

    #[test]
    fn the_empty_trie_has_nothing() {
        assert!(Trie::default().near("word", 40).is_empty());
        assert_eq!(Trie::default().class("word"), None);
    }
}
