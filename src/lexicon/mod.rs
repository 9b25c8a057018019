//! The words that are known, how common each is, and the known words near a given one.
//!
//! The table is built by `cargo xtask data` (`xtask/src/data/` says from what, `NOTICE` under which licences).

mod channel;
mod endings;
mod pairs;
mod regular;
mod table;
mod trie;

use std::sync::{Mutex, OnceLock};

use table::Reader;

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

/// Everything that is known of words.
#[derive(Default)]
struct Lexicon {
    words: Trie,
    common: Trie,
    pairs: Pairs,
}

impl Lexicon {
    fn new(reader: Reader) -> Self {
        let (words, common) = reader.finish();
        Lexicon {
            words,
            common: Trie::new(
                common.iter().filter(|(class, _)| *class >= COMMON).map(|(class, word)| (&**word, *class)),
            ),
            pairs: Pairs::read(PAIRS, common).unwrap_or_default(),
        }
    }
}

static LEXICON: OnceLock<Lexicon> = OnceLock::new();
static READING: Mutex<Option<Reader>> = Mutex::new(None);

/// Nodes that are read at once.
const PIECE: usize = 500;

/// Reads a piece of the word lists, of up to `nodes` nodes: true where all have been read.
pub(crate) fn read_on(nodes: usize) -> bool {
    if LEXICON.get().is_some() {
        return true;
    }
    // Where one who read has failed, nothing is known.
    let Ok(mut reading) = READING.lock() else { return true };
    let Some(mut reader) = reading.take().or_else(|| Reader::new(WORDS, pairs::LEAST_CLASS)) else {
        return true;
    };
    match reader.advance(nodes) {
        Some(false) => *reading = Some(reader),
        Some(true) if LEXICON.get().is_none() => drop(LEXICON.set(Lexicon::new(reader))),
        _ => {}
    }
    reading.is_none()
}

fn lexicon() -> &'static Lexicon {
    while !read_on(PIECE) {}
    LEXICON.get_or_init(Lexicon::default)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        let mut reader = Reader::new(WORDS, COMMON).expect("a table");
        assert_eq!(reader.advance(usize::MAX), Some(true));
        assert!(reader.finish().0.len() > 100_000);
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
        assert!(Reader::new(b"PMW3", COMMON).is_none());
        assert!(Reader::new(&WORDS[..WORDS.len() - 1], COMMON).is_none());
        assert!(Reader::new(b"something else altogether", COMMON).is_none());
    }

    #[test]
    fn a_table_is_read_in_pieces_as_in_one() {
        let read = |nodes: usize| {
            let mut reader = Reader::new(WORDS, COMMON).expect("a table");
            while reader.advance(nodes) == Some(false) {}
            reader.finish()
        };
        let ((whole, common), (pieces, same)) = (read(usize::MAX), read(1000));
        assert_eq!(whole.len(), pieces.len());
        assert!(common == same && common.is_sorted_by(|a, b| a.1 < b.1));
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
