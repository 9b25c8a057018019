//! A trie of words with their classes, four bytes a node, and the search for words near a given one.

use super::channel::{CHEAPEST, SECOND_SLIP, Slip};
use super::{ATTESTED, Class};

/// Words of a–z in the order of their letters, each with a class from 0 to 15.
///
/// The nodes that may follow one another's parent lie side by side, in the order of their letters, so that looking for a
/// letter stays in one place of the memory. A node is 32 bits: letter 5, class + 1 (0: no word ends here) 5, whether it is
/// the last of its siblings 1, whether an attested word ends at or below it 1, its first child 20 (0: none).
#[derive(Debug, Default)]
pub(crate) struct Trie {
    nodes: Vec<u32>,
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

const LETTER: u32 = 0x1f;
const CLASS_SHIFT: u32 = 5;
/// The node is the last of its siblings.
const LAST: u32 = 1 << 10;
const ATTESTED_BELOW: u32 = 1 << 11;
/// The first child.
const NODE_SHIFT: u32 = 12;
/// The most nodes that there may be.
const MOST_NODES: usize = 1 << (32 - NODE_SHIFT);

impl Trie {
    /// An empty trie with room for `nodes` nodes.
    pub(super) fn with_capacity(nodes: usize) -> Self {
        Trie { nodes: Vec::with_capacity(nodes), ..Trie::default() }
    }

    /// Hangs children below `parent`, which has none yet, or makes them the first letters; in the order of the alphabet. Gives
    /// the first one; `None` where there are none, or no room for them.
    pub(super) fn hang(&mut self, parent: Option<usize>, letters: impl Iterator<Item = u8>) -> Option<usize> {
        let first = self.nodes.len();
        self.nodes.extend(letters.map(|letter| u32::from(letter.wrapping_sub(b'a')) & LETTER));
        if self.nodes.len() > MOST_NODES {
            self.nodes.truncate(first);
        }
        *self.nodes.get_mut(first..)?.last_mut()? |= LAST;
        if let Some(parent) = parent {
            *self.nodes.get_mut(parent)? |= (first as u32) << NODE_SHIFT;
        }
        Some(first)
    }

    /// Lets a word end at the last node of `path`, which leads there from the first letter.
    pub(super) fn end_at(&mut self, path: &[usize], class: Class) {
        self.len += 1;
        for (i, &at) in path.iter().rev().enumerate() {
            let Some(node) = self.nodes.get_mut(at) else { return };
            if i == 0 {
                *node |= u32::from(class + 1) << CLASS_SHIFT;
            }
            // What lies above an attested word is marked up to the first letter.
            if class < ATTESTED || *node & ATTESTED_BELOW != 0 {
                return;
            }
            *node |= ATTESTED_BELOW;
        }
    }

    /// A trie of sorted words, none of them long: each letter is a call within a call. What is not of a–z is left out.
    pub(crate) fn new<'a>(words: impl IntoIterator<Item = (&'a str, Class)>) -> Self {
        let words: Vec<(&[u8], Class)> = words
            .into_iter()
            .map(|(word, class)| (word.as_bytes(), class))
            .filter(|(word, _)| !word.is_empty() && word.iter().all(u8::is_ascii_lowercase))
            .collect();
        let mut trie = Trie::default();
        trie.grow(&words, &mut Vec::new());
        trie
    }

    /// Hangs below the end of `path` what `words` go on with; they all begin as it does.
    fn grow(&mut self, words: &[(&[u8], Class)], path: &mut Vec<usize>) {
        let depth = path.len();
        let (ended, longer) = words.split_at(words.partition_point(|(word, _)| word.len() == depth));
        if let Some((_, class)) = ended.last() {
            self.end_at(path, *class);
        }
        let next = |(word, _): &(&[u8], Class)| word.get(depth).copied();
        let groups = || longer.chunk_by(|one, other| next(one) == next(other));
        let letters = groups().filter_map(|group| group.first().and_then(next));
        let Some(first) = self.hang(path.last().copied(), letters) else { return };
        for (node, group) in (first..).zip(groups()) {
            path.push(node);
            self.grow(group, path);
            path.pop();
        }
    }

    /// How many words there are.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// The class of `word`; `None` where it is not in.
    pub(crate) fn class(&self, word: &str) -> Option<Class> {
        let mut list = (!self.nodes.is_empty()).then_some(0);
        let mut found = None;
        for letter in word.bytes() {
            let node = self.child(list, letter)?;
            found = self.end(node);
            list = self.first_child(node);
        }
        found
    }

    /// The attested words that slips of at most `budget` make into `word`, each with its cheapest cost.
    pub(crate) fn near(&self, word: &str, budget: u32) -> Vec<Near> {
        let mut search =
            Search { trie: self, typed: word.as_bytes(), budget, meant: Vec::new(), found: Vec::new() };
        search.step((!self.nodes.is_empty()).then_some(0), None, 0, 0);
        let mut found = search.found;
        found.sort_by(|a, b| (&a.word, a.cost).cmp(&(&b.word, b.cost)));
        found.dedup_by(|b, a| a.word == b.word);
        found
    }

    fn get(&self, node: usize) -> u32 {
        self.nodes.get(node).copied().unwrap_or(0)
    }

    pub(super) fn letter(&self, node: usize) -> u8 {
        (self.get(node) & LETTER) as u8 + b'a'
    }

    fn first_child(&self, node: usize) -> Option<usize> {
        let child = self.get(node) >> NODE_SHIFT;
        (child > 0).then_some(child as usize)
    }

    pub(super) fn next_sibling(&self, node: usize) -> Option<usize> {
        (self.get(node) & LAST == 0).then_some(node + 1)
    }

    fn end(&self, node: usize) -> Option<Class> {
        ((self.get(node) >> CLASS_SHIFT & 0x1f) as Class).checked_sub(1)
    }

    /// The one among the siblings from `list` on that has this letter.
    fn child(&self, list: Option<usize>, letter: u8) -> Option<usize> {
        let wanted = u32::from(letter.wrapping_sub(b'a'));
        let start = list?;
        for (at, node) in self.nodes.get(start..)?.iter().enumerate() {
            let found = node & LETTER;
            if found >= wanted {
                return (found == wanted).then_some(start + at);
            }
            if node & LAST != 0 {
                return None;
            }
        }
        None
    }
}

struct Search<'a> {
    trie: &'a Trie,
    typed: &'a [u8],
    budget: u32,
    /// The letters of the path to the present node.
    meant: Vec<u8>,
    found: Vec<Near>,
}

impl Search<'_> {
    /// `list`: the first of the nodes that may come next; `at`: how many typed letters are used up.
    fn step(&mut self, list: Option<usize>, parent: Option<usize>, at: usize, cost: u32) {
        let least = CHEAPEST + if cost > 0 { SECOND_SLIP } else { 0 };
        if cost + least > self.budget {
            self.exact(list, parent, at, cost);
            return;
        }
        let typed = self.typed.get(at).copied();
        match (typed, parent.and_then(|node| self.trie.end(node))) {
            (None, Some(class)) if class >= ATTESTED => {
                let word = self.meant.iter().copied().map(char::from).collect();
                self.found.push(Near { word, cost, class });
            }
            _ => {}
        }
        if let Some(letter) = typed {
            let before = at.checked_sub(1).and_then(|i| self.typed.get(i).copied());
            let after = self.typed.get(at + 1).copied();
            self.spend(cost, Slip::Added { letter, before, after }, |search, cost| {
                search.step(list, parent, at + 1, cost);
            });
        }
        // Who stutters does so once; and at the beginning it is a prefix: "cocompact".
        for length in (2..=3).filter(|length| cost == 0 && at > *length) {
            let (once, again) = (self.typed.get(at - length..at), self.typed.get(at..at + length));
            if once.is_some() && once == again && Slip::Stuttered.cost() <= self.budget {
                self.exact(list, parent, at + length, Slip::Stuttered.cost());
            }
        }
        let mut next = list;
        while let Some(node) = next {
            next = self.trie.next_sibling(node);
            if self.trie.get(node) & ATTESTED_BELOW == 0 {
                continue;
            }
            let letter = self.trie.letter(node);
            let children = self.trie.first_child(node);
            let before = self.meant.last().copied();
            self.meant.push(letter);
            if typed == Some(letter) {
                self.step(children, Some(node), at + 1, cost);
            } else if let Some(typed) = typed {
                self.spend(cost, Slip::Replaced { typed, meant: letter, first: at == 0 }, |search, cost| {
                    search.step(children, Some(node), at + 1, cost);
                });
                if self.typed.get(at + 1) == Some(&letter)
                    && let Some(other) = self.trie.child(children, typed)
                {
                    self.spend(cost, Slip::Swapped { first: at == 0 }, |search, cost| {
                        search.meant.push(typed);
                        search.step(search.trie.first_child(other), Some(other), at + 2, cost);
                        search.meant.pop();
                    });
                }
            }
            if let (Some(a), Some(&[b, c])) = (typed, self.typed.get(at + 1..at + 3)) {
                // The first letter of each order is the one at this node.
                for (first, second, third) in [(b, c, a), (c, a, b), (c, b, a)] {
                    if first == letter
                        && first != a
                        && let Some(middle) = self.trie.child(children, second)
                        && let Some(end) = self.trie.child(self.trie.first_child(middle), third)
                    {
                        self.spend(cost, Slip::Turned { first: at == 0 }, |search, cost| {
                            search.meant.extend([second, third]);
                            search.step(search.trie.first_child(end), Some(end), at + 3, cost);
                            search.meant.truncate(search.meant.len() - 2);
                        });
                    }
                }
            }
            self.spend(cost, Slip::Lost { letter, before }, |search, cost| {
                search.step(children, Some(node), at, cost);
            });
            self.meant.pop();
        }
    }

    /// Goes on where no slip can be paid any more.
    fn exact(&mut self, mut list: Option<usize>, mut parent: Option<usize>, at: usize, cost: u32) {
        let rest = self.typed.get(at..).unwrap_or_default();
        for &letter in rest {
            let Some(node) = self.trie.child(list, letter) else { return };
            if self.trie.get(node) & ATTESTED_BELOW == 0 {
                return;
            }
            parent = Some(node);
            list = self.trie.first_child(node);
        }
        if let Some(class) = parent.and_then(|node| self.trie.end(node)).filter(|&class| class >= ATTESTED) {
            let word = self.meant.iter().chain(rest).copied().map(char::from).collect();
            self.found.push(Near { word, cost, class });
        }
    }

    fn spend(&mut self, cost: u32, slip: Slip, go_on: impl FnOnce(&mut Self, u32)) {
        let again = if cost > 0 { SECOND_SLIP } else { 0 };
        let cost = cost + slip.cost() + again;
        if cost <= self.budget {
            go_on(self, cost);
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
