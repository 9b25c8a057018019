//! The form of the table of words. `src/lexicon/table.rs` reads it.
//!
//! The words are a trie, and its nodes are told in the order of the words, but the bytes that belong to a context lie
//! together: the letters that follow "ti" are much the same wherever it stands, and Brotli, in which the page is sent, finds
//! what is alike near by. A *context* is
//! the node's letter, and the letter before it or none.
//!
//! ```text
//! "PMW2"           4 bytes
//! number of nodes  u32, little endian
//! lengths          of each of the following streams, 3 bytes, little endian
//! kinds            a stream a context, one byte a node: 0 where no word ends, or 2 × (class + 1), and 1 more where no letter
//!                  follows
//! children         a stream a context for the nodes where no word ends, then a stream a context for those where one does,
//!                  then the first letters: the letters that follow each node, in ASCII, the last with the high bit set
//! ```

/// How many contexts there are.
const CONTEXTS: usize = 26 * 27;

/// Encodes sorted words of a–z, each with its class, none twice.
pub(super) fn encode(words: &[(String, u8)]) -> Vec<u8> {
    let mut streams = vec![Vec::new(); 3 * CONTEXTS + 1];
    let nodes = node(words, "", &mut streams) - 1;
    let mut table = b"PMW2".to_vec();
    table.extend((nodes as u32).to_le_bytes());
    for stream in &streams {
        table.extend(&(stream.len() as u32).to_le_bytes()[..3]);
    }
    table.extend(streams.concat());
    table
}

/// Writes the node to which `prefix` leads, and those below it, on all of which `words` end. Gives their number.
fn node(words: &[(String, u8)], prefix: &str, streams: &mut [Vec<u8>]) -> usize {
    let (class, longer) = match words {
        [(word, class), longer @ ..] if word == prefix => (Some(*class), longer),
        _ => (None, words),
    };
    let next = |word: &str| word.as_bytes()[prefix.len()];
    let groups: Vec<_> = longer.chunk_by(|(a, _), (b, _)| next(a) == next(b)).collect();
    let children = match *prefix.as_bytes() {
        [] => 3 * CONTEXTS,
        [.., last] => {
            let before = prefix.len().checked_sub(2).map_or(0, |i| prefix.as_bytes()[i] - b'a' + 1);
            let context = usize::from(last - b'a') * 27 + usize::from(before);
            streams[context].push(class.map_or(0, |class| 2 * (class + 1)) + u8::from(groups.is_empty()));
            context + if class.is_some() { 2 * CONTEXTS } else { CONTEXTS }
        }
    };
    streams[children].extend(groups.iter().map(|group| next(&group[0].0)));
    if let Some(last) = streams[children].last_mut().filter(|_| !groups.is_empty()) {
        *last |= 0x80;
    }
    let below = groups.iter().map(|group| node(group, &group[0].0[..=prefix.len()], streams));
    1 + below.sum::<usize>()
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
    fn what_follows_the_same_letters_lies_together() {
        let words = [("bell".to_owned(), 3), ("cello".to_owned(), 1), ("cells".to_owned(), 2)];
        let table = encode(&words);
        assert!(table.ends_with(&[
            b'e' | 0x80,
            b'e' | 0x80,
            b'l' | 0x80,
            b'l' | 0x80,
            b'l' | 0x80,
            b'l' | 0x80,
            b'o',
            b's' | 0x80,
            b'b',
            b'c' | 0x80
        ]));
    }
}
