//! Reads the table of words, a piece at a time where nothing else may wait.
//!
//! `xtask/src/data/table.rs` writes it and describes its form.

use super::trie::Step;
use super::{Class, Trie};

/// How many letters there are.
const LETTERS: usize = 26;

/// The nodes of a table are at least so many times its words.
const NODES_A_WORD: usize = 2;

/// A node as the table tells it: small, because the nodes are not placed in the order in which they are read, and what does not
/// fit into the processor's cache comes late.
#[derive(Clone, Copy, Debug, Default)]
struct Node {
    /// A bit for the letter of each child, `a` being the lowest, and above them the class of the word that ends here, and 1; 0
    /// where none does.
    marks: u32,
    /// The number of its child; of several, where their numbers begin in [`Reader::children`].
    children: u32,
}

impl Node {
    /// The numbers of its children; `several` has those of nodes with more than one.
    fn numbers<'a>(&'a self, several: &'a [u32]) -> Option<&'a [u32]> {
        match self.letters().count_ones() as usize {
            0 => Some(&[]),
            1 => Some(std::slice::from_ref(&self.children)),
            count => several.get(self.children as usize..)?.get(..count),
        }
    }

    fn letters(self) -> u32 {
        self.marks & ((1 << LETTERS) - 1)
    }

    /// The class of the word that ends here.
    fn class(self) -> Option<Class> {
        ((self.marks >> LETTERS) as Class).checked_sub(1)
    }
}

/// A walk through the words of one first letter, which gives their nodes their places.
#[derive(Debug)]
struct Walk {
    /// The way to the node that is placed next.
    path: Vec<Step>,
    node: Node,
    /// Its number, at the end, and before it those of the nodes behind it, last to first.
    waiting: Vec<u32>,
    /// The first place that is free.
    free: usize,
}

/// A table that is being read: first all of its nodes in its own order, then their places among the words.
///
/// A node that lies far off in memory comes late, and only it tells which one is next; so the words of all first letters are
/// walked through side by side, and their next nodes come together.
#[derive(Debug)]
pub(crate) struct Reader {
    trie: Trie,
    /// For each node a bit: whether a word ends there.
    ends: &'static [u8],
    /// For each word twice its class, and 1 more where no letter follows.
    kinds: &'static [u8],
    /// The letters that follow the nodes where no word ends, and those where one does; the last of a node with the high bit.
    follow: [&'static [u8]; 2],
    /// The number of the next node that each letter leads to.
    next: [u32; LETTERS],
    nodes: Vec<Node>,
    /// The numbers of the children of each node that has several, in the order of their letters.
    children: Vec<u32>,
    /// How many nodes there are, the beginning of all words among them.
    count: usize,
    /// How many nodes are below each first letter.
    below: [u32; LETTERS],
    /// The walks that are not over.
    walks: Vec<Walk>,
    /// The class from which words are kept apart.
    least: Class,
    common: Vec<(Class, Box<str>)>,
}

impl Reader {
    /// Begins to read `table`; the words of class `least` and above are kept apart too. `None` where it is no table.
    pub(crate) fn new(table: &'static [u8], least: Class) -> Option<Self> {
        let mut rest = table.strip_prefix(b"PMW4")?;
        let mut number = || {
            let (&[a, b, c], after) = rest.split_first_chunk::<3>()?;
            rest = after;
            Some(u32::from_le_bytes([a, b, c, 0]))
        };
        let words = number()? as usize;
        let mut next = [0; LETTERS];
        let mut count = 1_u32;
        for first in &mut next {
            *first = count;
            count += number()?;
        }
        let mut below = [0; LETTERS];
        for below in &mut below {
            *below = number()?;
        }
        let inner = number()? as usize;
        let count = count as usize;
        let (ends, rest) = rest.split_at_checked(count.div_ceil(8))?;
        let (kinds, rest) = rest.split_at_checked(words)?;
        let (inner, after_words) = rest.split_at_checked(inner)?;
        if inner.len() + after_words.len() + 1 != count {
            return None;
        }
        Some(Reader {
            trie: Trie::with_room(count / NODES_A_WORD, count - 1),
            ends,
            kinds,
            follow: [inner, after_words],
            next,
            nodes: Vec::with_capacity(count),
            children: Vec::with_capacity(count),
            count,
            below,
            walks: Vec::new(),
            least,
            common: Vec::new(),
        })
    }

    /// Reads or places about `nodes` more nodes: true where there are none left, `None` where the table is broken.
    // Browsers make faster code of a function of its own that is called often, and use it from the next call on.
    #[inline(never)]
    pub(crate) fn advance(&mut self, nodes: usize) -> Option<bool> {
        let told = nodes.min(self.count - self.nodes.len());
        for _ in 0..told {
            self.read()?;
        }
        if told > 0 && self.nodes.len() == self.count {
            self.begin_walks()?;
        }
        let mut left = nodes - told;
        while left > 0 && !self.walks.is_empty() {
            left = left.saturating_sub(self.walks.len());
            self.go_on()?;
        }
        Some(self.nodes.len() == self.count && self.walks.is_empty())
    }

    /// Reads the next node in the table's order.
    fn read(&mut self) -> Option<()> {
        let at = self.nodes.len();
        let ended = self.ends.get(at / 8)? >> (at % 8) & 1 == 1;
        let mut node = Node::default();
        if ended {
            let (&kind, after) = self.kinds.split_first()?;
            self.kinds = after;
            node.marks = u32::from(kind / 2 + 1) << LETTERS;
            if kind % 2 == 1 {
                self.nodes.push(node);
                return Some(());
            }
        }
        let first = self.children.len();
        let stream = self.follow.get_mut(usize::from(ended))?;
        loop {
            let (&letter, after) = stream.split_first()?;
            *stream = after;
            let index = (letter & 0x7f).wrapping_sub(b'a');
            let next = self.next.get_mut(usize::from(index))?;
            node.marks |= 1 << index;
            self.children.push(*next);
            *next += 1;
            if letter & 0x80 != 0 {
                break;
            }
        }
        node.children = if self.children.len() == first + 1 {
            self.children.pop()?
        } else {
            u32::try_from(first).ok()?
        };
        self.nodes.push(node);
        Some(())
    }

    /// Hangs the first letters below the beginning of all words.
    fn begin_walks(&mut self) -> Option<()> {
        let root = *self.nodes.first()?;
        let mut free = 1 + root.letters().count_ones() as usize;
        let mut step = self.trie.hang(0, root.letters(), 1);
        for &number in root.numbers(&self.children)? {
            let Some(first) = step else { break };
            self.walks.push(Walk { path: vec![first.alone()], node: root, waiting: vec![number], free });
            free += *self.below.get(first.letter as usize)? as usize;
            step = first.next();
        }
        Some(())
    }

    /// Places the next node of each walk.
    fn go_on(&mut self) -> Option<()> {
        for walk in &mut self.walks {
            walk.node = *self.nodes.get(walk.waiting.pop()? as usize)?;
        }
        for walk in &mut self.walks {
            let place = walk.path.last()?.node;
            if let Some(class) = walk.node.class() {
                self.trie.end_at(&walk.path, class);
                if class >= self.least {
                    let word = walk.path.iter().map(|step| char::from(b'a' + step.letter as u8));
                    self.common.push((class, word.collect::<String>().into()));
                }
            }
            let letters = walk.node.letters();
            if letters == 0 {
                walk.leave();
                continue;
            }
            walk.waiting.extend(walk.node.numbers(&self.children)?.iter().rev());
            walk.path.push(self.trie.hang(place, letters, walk.free)?);
            walk.free += letters.count_ones() as usize;
        }
        self.walks.retain(|walk| !walk.waiting.is_empty());
        Some(())
    }

    /// The words, and those kept apart, by the alphabet.
    pub(crate) fn finish(mut self) -> (Trie, Vec<(Class, Box<str>)>) {
        self.common.sort_unstable_by(|one, other| one.1.cmp(&other.1));
        (self.trie, self.common)
    }
}

impl Walk {
    /// Goes to the next node that is not below this one.
    fn leave(&mut self) {
        while let Some(last) = self.path.last_mut() {
            if let Some(next) = last.next() {
                *last = next;
                return;
            }
            self.path.pop();
        }
    }
}
