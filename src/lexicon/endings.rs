//! Which letters words end with.

/// Letters of the shortest and the longest ending that is told apart, every second length between them: shorter ones say
/// little, and what differs before the longest is hardly any word's.
const SHORTEST: usize = 4;
const LONGEST: usize = 10;
/// Bits for each word.
const BITS: usize = 16;

/// The endings of words, as the bits of their hashes: what is in is always told, what is not in nearly always.
#[derive(Debug, Default)]
pub(super) struct Endings {
    bits: Vec<u64>,
}

impl Endings {
    /// Room for the endings of `words` words.
    pub(super) fn with_capacity(words: usize) -> Self {
        Endings { bits: vec![0; (words * BITS / 64).next_power_of_two()] }
    }

    /// Takes in the endings of a word: its letters from the last to the first, `a` being 0.
    pub(super) fn add(&mut self, letters: impl Iterator<Item = u32>) {
        let mut hash = 0;
        for (before, letter) in letters.take(LONGEST).enumerate() {
            hash = mix(hash, letter);
            if is_told(before + 1) {
                let place = self.place(hash);
                if let Some(bits) = self.bits.get_mut(place) {
                    *bits |= 1 << (hash & 63);
                }
            }
        }
    }

    /// The first place of `typed` from which on it may be the end of a word. 0 where only its last letters were looked at.
    pub(super) fn first(&self, typed: &[u8]) -> usize {
        let mut hash = 0;
        for (before, letter) in typed.iter().rev().take(LONGEST).enumerate() {
            hash = mix(hash, u32::from(letter.wrapping_sub(b'a')));
            let bits = self.bits.get(self.place(hash)).copied().unwrap_or(0);
            if is_told(before + 1) && bits >> (hash & 63) & 1 == 0 {
                return typed.len() - before;
            }
        }
        0
    }

    fn place(&self, hash: u32) -> usize {
        hash as usize >> 6 & self.bits.len().saturating_sub(1)
    }
}

/// True where endings of so many letters are told apart.
fn is_told(length: usize) -> bool {
    length >= SHORTEST && length.is_multiple_of(2)
}

/// The hash of an ending with one more letter before it.
fn mix(hash: u32, letter: u32) -> u32 {
    (hash.rotate_left(5) ^ letter).wrapping_mul(0x9e37_79b1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_place_is_where_an_ending_begins() {
        let mut endings = Endings::with_capacity(1000);
        for word in ["nation", "ration"] {
            endings.add(word.bytes().rev().map(|letter| u32::from(letter - b'a')));
        }
        for (typed, first) in [("nation", 0), ("donation", 1), ("notion", 1), ("nationx", 4), ("on", 0)] {
            assert_eq!(endings.first(typed.as_bytes()), first, "{typed}");
        }
    }

    #[test]
    fn without_words_nothing_ends() {
        assert_eq!(Endings::default().first(b"nation"), 3);
    }
}
