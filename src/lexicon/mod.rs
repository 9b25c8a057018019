//! The words that are known, how common each is, and the known words near a given one.
//!
//! The table is built by `cargo xtask data` (`xtask/src/data/` says from what, `NOTICE` under which licences).

mod channel;
mod pairs;
mod regular;
mod trie;

use std::sync::OnceLock;

pub(crate) use pairs::Pairs;
pub(crate) use regular::{is_regular, stems};
pub(crate) use trie::{Near, Trie};

/// The table: see `xtask/src/data/table.rs` for its form.
const WORDS: &[u8] = include_bytes!("../data/words.bin");
/// The table of pairs: see `xtask/src/data/pairs.rs` for its form.
const PAIRS: &[u8] = include_bytes!("../data/pairs.bin");

/// How common a word is in science writing: see `xtask/src/data/words.rs` for what each class stands for.
pub(crate) type Class = u8;

/// Stands only with a capital in the lists: a name.
pub(crate) const NAME: Class = 0;
/// The least class of the words that a slip may have been meant to be.
pub(crate) const ATTESTED: Class = 2;
/// The least class of the words that stand in several of 201 science articles.
pub(crate) const IN_SCIENCE: Class = 8;
/// The least class of the words that a word of the lists may have been meant to be: in 16 and more of these articles.
pub(crate) const COMMON: Class = 11;

/// Words whose neighbours are known, in the order of the alphabet.
type Common = Vec<(Class, Box<str>)>;

/// Everything that is known of words.
#[derive(Default)]
struct Lexicon {
    words: Trie,
    common: Trie,
    pairs: Pairs,
}

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let Some((words, common)) = read(WORDS) else { return Lexicon::default() };
        Lexicon {
            words,
            common: Trie::new(
                common.iter().filter(|(class, _)| *class >= COMMON).map(|(class, word)| (&**word, *class)),
            ),
            pairs: Pairs::read(PAIRS, common).unwrap_or_default(),
        }
    })
}

/// The known words.
pub(crate) fn words() -> &'static Trie {
    &lexicon().words
}

/// Those of the known words that many science articles have.
pub(crate) fn common() -> &'static Trie {
    &lexicon().common
}

/// Which of the common words like to stand side by side.
pub(crate) fn pairs() -> &'static Pairs {
    &lexicon().pairs
}

/// Reads a table, and once more those of its words whose neighbours are known; `None` where it is not one.
fn read(table: &[u8]) -> Option<(Trie, Common)> {
    let rest = table.strip_prefix(b"PMW1")?;
    let (count, rest) = rest.split_first_chunk::<4>()?;
    let (size, rest) = rest.split_first_chunk::<4>()?;
    let (count, size) = (u32::from_le_bytes(*count) as usize, u32::from_le_bytes(*size) as usize);
    let (shared, rest) = rest.split_at_checked(count)?;
    let (classes, mut letters) = rest.split_at_checked(count)?;
    if letters.len() != size {
        return None;
    }
    let mut trie = Trie::with_capacity(size);
    let mut common = Vec::new();
    let mut word: Vec<u8> = Vec::with_capacity(48);
    for (&shared, &class) in shared.iter().zip(classes) {
        word.truncate(usize::from(shared));
        let end = letters.iter().position(|letter| letter & 0x80 != 0)?;
        let (new, after) = letters.split_at_checked(end + 1)?;
        word.extend(new.iter().map(|letter| letter & 0x7f));
        letters = after;
        trie.push(&word, class);
        if class >= pairs::LEAST_CLASS {
            common.push((class, str::from_utf8(&word).ok()?.into()));
        }
    }
    trie.finish();
    Some((trie, common))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        let (trie, _) = read(WORDS).expect("a table");
        assert!(trie.len() > 100_000);
    }

    /// The misspellings come from the corpora beside this repository, which a check-out need not have.
    #[test]
    fn hardly_a_misspelling_is_in_the_table() {
        let pairs = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/eval/pairs.txt");
        let Ok(pairs) = std::fs::read_to_string(pairs) else {
            eprintln!("skipped: ../shared is not there");
            return;
        };
        let wrong: Vec<&str> = pairs.lines().filter_map(|line| line.split("->").next()).collect();
        let listed = |least: Class| {
            wrong.iter().filter(|word| words().class(word).is_some_and(|class| class >= least)).count()
        };
        // Some are words after all: "leafs", "indictor", "combatting".
        assert!(listed(ATTESTED) * 400 < wrong.len(), "{} of {}", listed(ATTESTED), wrong.len());
        assert!(listed(NAME) * 100 < wrong.len(), "{} of {}", listed(NAME), wrong.len());
    }

    #[test]
    fn a_broken_table_is_refused() {
        assert!(read(b"PMW1").is_none());
        assert!(read(&WORDS[..WORDS.len() - 1]).is_none());
        assert!(read(b"something else altogether").is_none());
    }

    #[test]
    fn common_words_rank_above_rare_ones() {
        let class = |word: &str| words().class(word);
        assert!(class("results") > class("lover"));
        assert!(class("lover") > class("abaca"));
        assert_eq!(class("oordinates"), None);
        assert_eq!((class("colour").is_some(), class("color").is_some()), (true, true));
        assert_eq!(class("wyoming"), Some(NAME));
    }
}
