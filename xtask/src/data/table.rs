//! The form of a word table. `src/lexicon.rs` reads it.
//!
//! ```text
//! "PMW1"            4 bytes
//! number of words   u32, little endian
//! number of letters u32, little endian
//! shared            one byte a word: how many first letters it shares with the word before it
//! classes           one byte a word
//! letters           the rest of each word in ASCII, the last letter with the high bit set
//! ```
//! The three streams lie apart because each compresses better alone; the page is sent as Brotli.

/// Encodes sorted words of a–z, each with its class, none twice.
pub(super) fn encode(words: &[(String, u8)]) -> Vec<u8> {
    let (mut shared, mut classes, mut letters) = (Vec::new(), Vec::new(), Vec::new());
    let mut before: &[u8] = b"";
    for (word, class) in words {
        let word = word.as_bytes();
        let common = before.iter().zip(word).take_while(|(a, b)| a == b).count();
        shared.push(common as u8);
        classes.push(*class);
        letters.extend(&word[common..]);
        if let Some(last) = letters.last_mut() {
            *last |= 0x80;
        }
        before = word;
    }
    let mut table = b"PMW1".to_vec();
    table.extend((words.len() as u32).to_le_bytes());
    table.extend((letters.len() as u32).to_le_bytes());
    table.extend(shared.into_iter().chain(classes).chain(letters));
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_keeps_only_what_differs_from_the_one_before() {
        let words = [("cell".to_owned(), 14), ("cells".to_owned(), 13), ("celt".to_owned(), 1)];
        let table = encode(&words);
        assert_eq!(&table[12..15], [0, 4, 3]);
        assert_eq!(&table[15..18], [14, 13, 1]);
        assert_eq!(&table[18..], [b'c', b'e', b'l', b'l' | 0x80, b's' | 0x80, b't' | 0x80]);
    }
}
