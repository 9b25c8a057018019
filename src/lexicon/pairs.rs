//! Which common words like to stand side by side.

use rustc_hash::FxHashMap;

use super::Class;

/// The least class of the words whose neighbours are known.
pub(super) const LEAST_CLASS: Class = 10;
/// The one word of one letter.
const ARTICLE: &str = "a";
/// What each attraction stands for, in quarters of a bit above chance.
const QUARTER_BITS: [i32; 3] = [12, 22, 34];

/// Pairs of words that stand together more often than by chance, in books.
#[derive(Debug, Default)]
pub(crate) struct Pairs {
    numbers: FxHashMap<Box<str>, u16>,
    /// Where the followers of each word begin, and after the last where they end.
    starts: Vec<u32>,
    /// The words that like to follow, by number.
    followers: Vec<u16>,
    attractions: Vec<u8>,
}

impl Pairs {
    /// Reads a table (its form: `xtask/src/data/pairs.rs`) for these words in the order of the alphabet; `None` where it is
    /// not one, or made for other words.
    pub(super) fn read(table: &[u8], mut common: Vec<(Class, Box<str>)>) -> Option<Self> {
        common.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        let rest = table.strip_prefix(b"PMP1")?;
        let (words, rest) = rest.split_first_chunk::<2>()?;
        let (pairs, mut rest) = rest.split_first_chunk::<4>()?;
        let (words, pairs) = (u16::from_le_bytes(*words), u32::from_le_bytes(*pairs) as usize);
        if usize::from(words) != common.len() + 1 {
            return None;
        }
        let mut starts = vec![0_u32];
        for _ in 0..words {
            let mut count = 0;
            loop {
                let (&byte, after) = rest.split_first()?;
                rest = after;
                count += u32::from(byte);
                if byte < u8::MAX {
                    break;
                }
            }
            starts.push(starts.last()? + count);
        }
        let (gaps, rest) = rest.split_at_checked(pairs)?;
        let (packed, mut low) = rest.split_at_checked(pairs.div_ceil(4))?;
        let mut followers = Vec::with_capacity(pairs);
        for span in starts.windows(2) {
            let &[start, end] = span else { continue };
            let mut next = 0_u16;
            for &gap in gaps.get(start as usize..end as usize)? {
                let gap = match gap.checked_sub(192) {
                    None => u16::from(gap),
                    Some(high) => {
                        let (&byte, after) = low.split_first()?;
                        low = after;
                        u16::from(high) << 8 | u16::from(byte)
                    }
                };
                let follower = next.checked_add(gap)?;
                followers.push(follower);
                next = follower.checked_add(1)?;
            }
        }
        if followers.len() != pairs || !low.is_empty() {
            return None;
        }
        let numbers = std::iter::once(ARTICLE.into())
            .chain(common.into_iter().map(|(_, word)| word))
            .zip(0..)
            .collect();
        Some(Pairs { numbers, starts, followers, attractions: packed.to_vec() })
    }

    /// How much more often than by chance `one` and `other` stand together, in quarters of a bit; 0 where they do not.
    pub(crate) fn attraction(&self, one: &str, other: &str) -> i32 {
        let look_up = || {
            let (&one, other) = (self.numbers.get(one)?, self.numbers.get(other)?);
            let start = *self.starts.get(usize::from(one))? as usize;
            let end = *self.starts.get(usize::from(one) + 1)? as usize;
            let at = start + self.followers.get(start..end)?.binary_search(other).ok()?;
            let attraction = self.attractions.get(at / 4)? >> (2 * (at % 4)) & 3;
            QUARTER_BITS.get(usize::from(attraction)).copied()
        };
        look_up().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::super::pairs;
    use super::Pairs;

    #[test]
    fn words_that_like_each_other_are_told_from_others() {
        let pairs = pairs();
        for (one, other) in [("we", "found"), ("found", "that"), ("as", "well"), ("a", "small")] {
            assert!(pairs.attraction(one, other) > 0, "{one} {other}");
        }
        for (one, other) in [("we", "fund"), ("the", "the"), ("a", "wich"), ("", "")] {
            assert_eq!(pairs.attraction(one, other), 0, "{one} {other}");
        }
        assert!(pairs.attraction("according", "to") > pairs.attraction("we", "used"));
    }

    #[test]
    fn a_table_is_read_as_it_was_written() {
        let table = b"PMP1\x03\0\x03\0\0\0\x02\0\x01\0\x01\xc2\x2d\xbc";
        let words = |n: usize| -> Vec<_> { (0..n).map(|i| (9, format!("w{i:04}").into())).collect() };
        assert!(Pairs::read(table, words(3)).is_none(), "made for other words");
        let pairs = Pairs::read(table, words(2)).expect("a table");
        assert_eq!(pairs.followers, [0, 2, 700]);
        assert!(Pairs::read(&table[..17], words(2)).is_none(), "cut short");
    }
}
