//! Which words like to stand side by side: `src/data/pairs.bin`. `src/lexicon/pairs.rs` reads it.
//!
//! ```text
//! "PMP1"             4 bytes
//! number of words    u16, little endian
//! number of pairs    u32, little endian
//! followers          for each word, how many words like to follow it; 255 means that more is to be added
//! gaps               for each follower, its number less that of the one before it, less 1; 192 and more: this minus 192,
//!                    times 256, and the next byte of the last stream
//! attraction         for each follower two bits, the first in the lowest
//! gaps, low bytes
//! ```
//! The words are "a" and those of class 10 and above, the highest class first, each class by the alphabet. The streams lie
//! apart because each compresses better alone.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::Result;

use super::sources::FREQUENCIES;

/// The least class of the words whose neighbours are listed.
const LEAST_CLASS: u8 = 10;
/// The source has counted pairs in about so many times more text than words: "of" and "was" stand so many times more often
/// in its pairs than alone.
const PAIRS_PER_WORD: f64 = 50.0;
/// How many bits more often than by chance a pair stands, at least, for each attraction. Weaker pairs, from 0.8 bits on, were
/// a quarter of the table and found nothing.
const ATTRACTIONS: [f64; 3] = [2.0, 4.0, 7.0];

/// The table for these words with their classes.
pub(super) fn build(words: &[(String, u8)], cache: &Path) -> Result<Vec<u8>> {
    let folder = FREQUENCIES.fetch(cache)?.join("symspellpy");
    let mut alone = HashMap::new();
    for line in fs::read_to_string(folder.join("frequency_dictionary_en_82_765.txt"))?.lines() {
        if let Some((word, count)) = line.trim_start_matches('\u{feff}').split_once(' ') {
            alone.insert(word.to_owned(), count.trim().parse::<f64>()?);
        }
    }
    let all: f64 = alone.values().sum();
    let mut common: Vec<&(String, u8)> = words.iter().filter(|(_, class)| *class >= LEAST_CLASS).collect();
    common.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let numbers: HashMap<&str, usize> =
        std::iter::once("a").chain(common.iter().map(|(word, _)| word.as_str())).zip(0..).collect();

    let mut followers: Vec<Vec<(usize, u8)>> = vec![Vec::new(); numbers.len()];
    for line in fs::read_to_string(folder.join("frequency_bigramdictionary_en_243_342.txt"))?.lines() {
        let mut parts = line.trim_start_matches('\u{feff}').split(' ');
        let (Some(one), Some(other), Some(count)) = (parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        let (Some(&first), Some(&second)) = (numbers.get(one), numbers.get(other)) else { continue };
        let (Some(&one), Some(&other)) = (alone.get(one), alone.get(other)) else { continue };
        let bits = (count.trim().parse::<f64>()? * all / PAIRS_PER_WORD / one / other).log2();
        if let Some(attraction) = ATTRACTIONS.iter().rposition(|&least| bits >= least) {
            followers[first].push((second, attraction as u8));
        }
    }
    Ok(encode(followers))
}

fn encode(mut followers: Vec<Vec<(usize, u8)>>) -> Vec<u8> {
    let (mut counts, mut gaps, mut low, mut attractions) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut pairs: u32 = 0;
    for followers in &mut followers {
        followers.sort_unstable();
        let mut left = followers.len();
        while left >= 255 {
            counts.push(255);
            left -= 255;
        }
        counts.push(left as u8);
        let mut next = 0;
        for &(number, attraction) in followers.iter() {
            let gap = number - next;
            next = number + 1;
            if gap < 192 {
                gaps.push(gap as u8);
            } else {
                gaps.push((192 + (gap >> 8)) as u8);
                low.push(gap as u8);
            }
            attractions.push(attraction);
            pairs += 1;
        }
    }
    let packed = attractions
        .chunks(4)
        .map(|four| four.iter().enumerate().fold(0, |byte, (i, attraction)| byte | attraction << (2 * i)));
    let mut table = b"PMP1".to_vec();
    table.extend((followers.len() as u16).to_le_bytes());
    table.extend(pairs.to_le_bytes());
    table.extend(counts.into_iter().chain(gaps).chain(packed).chain(low));
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn followers_are_gaps_and_attractions() {
        let table = encode(vec![vec![(2, 3), (0, 1)], vec![], vec![(700, 2)]]);
        assert_eq!(&table[..10], b"PMP1\x03\0\x03\0\0\0");
        assert_eq!(&table[10..], [2, 0, 1, 0, 1, 194, 0b10_11_01, 188]);
    }
}
