//! Reads the table of words, a piece at a time where nothing else may wait.
//!
//! `xtask/src/data/table.rs` writes it and describes its form.

use super::{Class, Trie};

/// How many contexts there are: the last letter, and the one before it or none.
const CONTEXTS: usize = 26 * 27;

/// A table that is being read.
#[derive(Debug)]
pub(crate) struct Reader {
    trie: Trie,
    /// The bytes for the nodes of each context: whether a word ends there, of which class, and whether it goes on.
    kinds: Vec<&'static [u8]>,
    /// The letters that follow the nodes of each context where no word ends, then those where one does, then the first
    /// letters of all.
    children: Vec<&'static [u8]>,
    /// The node that comes next, and those above it.
    path: Vec<usize>,
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
        let trie = Trie::with_capacity(u32::from_le_bytes(*nodes).min(1 << 20) as usize);
        let mut reader = Reader { trie, kinds, children, path: Vec::new(), least, common: Vec::new() };
        reader.hang(None, 2 * CONTEXTS)?;
        rest.is_empty().then_some(reader)
    }

    /// Reads up to `nodes` more nodes: true where there are none left, `None` where the table is broken.
    pub(crate) fn advance(&mut self, nodes: usize) -> Option<bool> {
        for _ in 0..nodes {
            let Some(&at) = self.path.last() else { return Some(true) };
            let above = self.path.len().checked_sub(2).and_then(|i| self.path.get(i));
            let before = above.map_or(0, |&node| usize::from(self.trie.letter(node).wrapping_sub(b'a')) + 1);
            let context = usize::from(self.trie.letter(at).wrapping_sub(b'a')) * 27 + before;
            let (&kind, after) = self.kinds.get(context)?.split_first()?;
            *self.kinds.get_mut(context)? = after;
            let (class, leaf) = ((kind / 2).checked_sub(1), kind % 2 == 1);
            if let Some(class) = class {
                self.trie.end_at(&self.path, class);
                if class >= self.least {
                    let word = self.path.iter().map(|&node| char::from(self.trie.letter(node)));
                    self.common.push((class, word.collect::<String>().into()));
                }
            }
            if leaf {
                self.go_on();
            } else {
                let ends = if class.is_some() { CONTEXTS } else { 0 };
                self.hang(Some(at), ends + context)?;
            }
        }
        Some(self.path.is_empty())
    }

    /// Hangs the next children of a context below `parent`, and goes to the first of them.
    fn hang(&mut self, parent: Option<usize>, context: usize) -> Option<()> {
        let stream = self.children.get_mut(context)?;
        let end = stream.iter().position(|letter| letter & 0x80 != 0)?;
        let (letters, after) = stream.split_at_checked(end + 1)?;
        *stream = after;
        self.path.push(self.trie.hang(parent, letters.iter().map(|letter| letter & 0x7f))?);
        Some(())
    }

    /// Goes to the next node that is not below this one.
    fn go_on(&mut self) {
        while let Some(at) = self.path.pop() {
            if let Some(next) = self.trie.next_sibling(at) {
                self.path.push(next);
                return;
            }
        }
    }

    /// The words, and those kept apart, by the alphabet.
    pub(crate) fn finish(self) -> (Trie, Vec<(Class, Box<str>)>) {
        (self.trie, self.common)
    }
}
