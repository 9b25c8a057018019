//! Reads the table of words, a piece at a time where nothing else may wait.
//!
//! `xtask/src/data/table.rs` writes it and describes its form.

use super::trie::Step;
use super::{Class, Trie};

/// How many contexts there are: the last letter, and the one before it or none.
const CONTEXTS: usize = 26 * 27;

/// The nodes of a table are at least so many times its words.
const NODES_A_WORD: usize = 2;

/// A table that is being read.
#[derive(Debug)]
pub(crate) struct Reader {
    trie: Trie,
    /// The bytes for the nodes of each context: whether a word ends there, of which class, and whether it goes on.
    kinds: Vec<&'static [u8]>,
    /// The letters that follow the nodes of each context where no word ends, then those where one does, then the first
    /// letters of all.
    children: Vec<&'static [u8]>,
    /// The way to the node that comes next.
    path: Vec<Step>,
    /// The class from which words are kept apart.
    least: Class,
    common: Vec<(Class, Box<str>)>,
}

impl Reader {
    /// Begins to read `table`; the words of class `least` and above are kept apart too. `None` where it is no table.
    pub(crate) fn new(table: &'static [u8], least: Class) -> Option<Self> {
        let rest = table.strip_prefix(b"PMW2")?;
        let (nodes, rest) = rest.split_first_chunk::<4>()?;
        let (mut lengths, mut rest) = rest.split_at_checked(3 * (3 * CONTEXTS + 1))?;
        let mut next = || {
            let (&[a, b, c], after) = lengths.split_first_chunk::<3>()?;
            lengths = after;
            let (stream, after) = rest.split_at_checked(u32::from_le_bytes([a, b, c, 0]) as usize)?;
            rest = after;
            Some(stream)
        };
        let kinds = (0..CONTEXTS).map(|_| next()).collect::<Option<_>>()?;
        let children = (0..=2 * CONTEXTS).map(|_| next()).collect::<Option<_>>()?;
        let nodes = u32::from_le_bytes(*nodes).min(1 << 20) as usize;
        let trie = Trie::with_room(nodes / NODES_A_WORD, nodes);
        let mut reader = Reader { trie, kinds, children, path: Vec::new(), least, common: Vec::new() };
        reader.hang(0, 2 * CONTEXTS)?;
        rest.is_empty().then_some(reader)
    }

    /// Reads up to `nodes` more nodes: true where there are none left, `None` where the table is broken.
    pub(crate) fn advance(&mut self, nodes: usize) -> Option<bool> {
        for _ in 0..nodes {
            let Some(&Step { node, letter, .. }) = self.path.last() else { return Some(true) };
            let above = self.path.len().checked_sub(2).and_then(|i| self.path.get(i));
            let before = above.map_or(0, |step| step.letter as usize + 1);
            let context = letter as usize * 27 + before;
            let kinds = self.kinds.get_mut(context)?;
            let (&kind, after) = kinds.split_first()?;
            *kinds = after;
            let (class, leaf) = ((kind / 2).checked_sub(1), kind % 2 == 1);
            if let Some(class) = class {
                self.trie.end_at(&self.path, class);
                if class >= self.least {
                    let word = self.path.iter().map(|step| char::from(b'a' + step.letter as u8));
                    self.common.push((class, word.collect::<String>().into()));
                }
            }
            if leaf {
                self.go_on();
            } else {
                let ends = if class.is_some() { CONTEXTS } else { 0 };
                self.hang(node, ends + context)?;
            }
        }
        Some(self.path.is_empty())
    }

    /// Hangs the next children of a context below `parent`, and goes to the first of them.
    fn hang(&mut self, parent: usize, context: usize) -> Option<()> {
        let stream = self.children.get_mut(context)?;
        let mut letters = 0;
        loop {
            let (&letter, after) = stream.split_first()?;
            *stream = after;
            letters |= 1_u32.checked_shl(u32::from((letter & 0x7f).wrapping_sub(b'a')))?;
            if letter & 0x80 != 0 {
                break;
            }
        }
        self.path.push(self.trie.hang(parent, letters)?);
        Some(())
    }

    /// Goes to the next node that is not below this one.
    fn go_on(&mut self) {
        while let Some(last) = self.path.last_mut() {
            if let Some(next) = last.next() {
                *last = next;
                return;
            }
            self.path.pop();
        }
    }

    /// The words, and those kept apart, by the alphabet.
    pub(crate) fn finish(self) -> (Trie, Vec<(Class, Box<str>)>) {
        (self.trie, self.common)
    }
}
