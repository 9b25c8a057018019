//! The form of the table of words. `src/lexicon/table.rs` reads it.
//!
//! The words are a trie, and its nodes are told in the order of their letters read backwards (as in the XBW transform of
//! Ferragina, Luccio, Manzini and Muthukrishnan, 2005): the letters that follow "-tio" are much the same wherever it stands, and
//! Brotli, in which the page is sent, finds what is alike near by. All nodes of one letter lie together in this order, those of
//! one letter in the order of the nodes that they follow, so where they lie need not be told.
//!
//! ```text
//! "PMW4"   4 bytes
//! words    their number, 3 bytes, little endian
//! letters  for each letter how many nodes it leads to, 3 bytes, little endian
//! below    for each first letter how many nodes are below it, 3 bytes, little endian
//! inner    how many letters follow nodes where no word ends, 3 bytes, little endian
//! ends     a bit a node, the first in the lowest: 1 where a word ends
//! kinds    a byte a word: 2 × class, and 1 more where no letter follows
//! follow   the letters that follow each node where no word ends, then those that follow each node where one does, in ASCII,
//!          the last of a node with the high bit set
//! ```

use std::collections::HashMap;

/// A node: the class of the word that ends there, and the letters that follow.
#[derive(Default)]
struct Node {
    class: Option<u8>,
    letters: Vec<u8>,
}

/// Encodes sorted words of a–z, each with its class, none twice.
pub(super) fn encode(words: &[(String, u8)]) -> Vec<u8> {
    let mut nodes: HashMap<&[u8], Node> = HashMap::from([(&b""[..], Node::default())]);
    for (word, class) in words {
        let word = word.as_bytes();
        for end in 0..word.len() {
            let letters = &mut nodes.entry(&word[..end]).or_default().letters;
            if letters.last() != Some(&word[end]) {
                letters.push(word[end]);
            }
        }
        nodes.entry(word).or_default().class = Some(*class);
    }
    let mut nodes: Vec<(&[u8], Node)> = nodes.into_iter().collect();
    nodes.sort_by(|(one, _), (other, _)| one.iter().rev().cmp(other.iter().rev()));

    let (mut counts, mut below) = ([0_usize; 26], [0_usize; 26]);
    let mut ends = vec![0_u8; nodes.len().div_ceil(8)];
    let (mut kinds, mut follow): (Vec<u8>, [Vec<u8>; 2]) = Default::default();
    for (at, (path, Node { class, letters })) in nodes.iter().enumerate() {
        if let Some(last) = path.last() {
            counts[usize::from(last - b'a')] += 1;
        }
        if let [first, _, ..] = path {
            below[usize::from(first - b'a')] += 1;
        }
        if let Some(class) = class {
            ends[at / 8] |= 1 << (at % 8);
            kinds.push(2 * class + u8::from(letters.is_empty()));
        }
        let follow = &mut follow[usize::from(class.is_some())];
        follow.extend(letters);
        if let Some(last) = follow.last_mut().filter(|_| !letters.is_empty()) {
            *last |= 0x80;
        }
    }
    let mut table = b"PMW4".to_vec();
    let mut number = |number: usize| table.extend(&(number as u32).to_le_bytes()[..3]);
    number(words.len());
    counts.into_iter().chain(below).for_each(&mut number);
    number(follow[0].len());
    table.extend(ends);
    table.extend(kinds);
    table.extend(follow.concat());
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Reader;

    #[test]
    fn a_table_is_read_as_it_was_written() {
        let words = ["a", "ab", "aba", "cell", "cells", "celt", "zed"];
        let words: Vec<(String, u8)> = words.into_iter().map(str::to_owned).zip(0..).collect();
        let mut reader = Reader::new(encode(&words).leak(), 0).expect("a table");
        assert_eq!(reader.advance(usize::MAX), Some(true));
        let (trie, all) = reader.finish();
        assert_eq!(all, words.iter().map(|(word, class)| (*class, word.as_str().into())).collect::<Vec<_>>());
        for (word, class) in &words {
            assert_eq!(trie.class(word), Some(*class), "{word}");
        }
        for word in ["b", "ce", "cel", "cellss", "ze"] {
            assert_eq!(trie.class(word), None, "{word}");
        }
    }

    #[test]
    fn words_of_one_first_letter_are_read_too() {
        let words = [("ab".to_owned(), 4), ("abc".to_owned(), 5)];
        let mut reader = Reader::new(encode(&words).leak(), 0).expect("a table");
        assert_eq!(reader.advance(usize::MAX), Some(true));
        assert_eq!(reader.finish().0.class("abc"), Some(5));
    }

    #[test]
    fn what_follows_the_same_letters_lies_together() {
        let words = [("bell".to_owned(), 3), ("cello".to_owned(), 1), ("cells".to_owned(), 2)];
        let table = encode(&words);
        // What follows "", "b" and "c"; "be" and "ce"; "bel" and "cel"; "cell". Nothing follows the word "bell".
        let follow = b"bCEELLLLoS".map(|letter| match letter {
            last @ b'A'..=b'Z' => last.to_ascii_lowercase() | 0x80,
            letter => letter,
        });
        assert!(table.ends_with(&follow));
    }
}
