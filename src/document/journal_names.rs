//! Whether some words are the name of a journal, in full or abbreviated.
//!
//! `src/data/journals.bin` is a filter of the names and abbreviations in open lists, built by `cargo xtask data`: a name of the
//! lists is always known, and 1 of 256 other texts is taken for one, so that where the words stand has to speak for them too.

/// The words of a folded name without those that abbreviations leave out, in the languages of journals' names. The letters
/// that stand for a section stay: "Physical Review E".
pub(crate) fn significant(folded: &str) -> Vec<String> {
    folded.split(' ').filter(|word| !word.is_empty() && !LEFT_OUT.contains(word)).map(str::to_owned).collect()
}

/// The same as in `xtask/src/data/journals.rs`.
const LEFT_OUT: [&str; 21] = [
    "the", "of", "and", "in", "for", "on", "to", "its", "et", "de", "la", "le", "les", "des", "du", "der",
    "die", "und", "fur", "del", "di",
];

/// True where the words, folded and without small words, are the name of a journal.
pub(crate) fn is_known(words: &[String]) -> bool {
    let Some(Filter { seed, blocks }) = filter() else { return false };
    let block = blocks.len() / 3;
    let hash = hash(words, seed);
    let byte = |shift: u32, nth: usize| {
        let at = ((hash >> shift) & 0xffff) as usize * block / 0x10000;
        blocks.get(at + nth * block).copied().unwrap_or_default()
    };
    block > 0 && byte(48, 0) ^ byte(32, 1) ^ byte(16, 2) == (hash & 0xff) as u8
}

struct Filter {
    seed: u64,
    blocks: &'static [u8],
}

/// The parts of the table; `None` where it is none.
fn filter() -> Option<Filter> {
    let rest = include_bytes!("../data/journals.bin").strip_prefix(b"PJN1")?;
    let (seed, rest) = rest.split_first_chunk::<8>()?;
    let (_, blocks) = rest.split_first_chunk::<4>()?;
    Some(Filter { seed: u64::from_le_bytes(*seed), blocks })
}

/// FNV-1a over the words with a space between them, mixed once more: as `xtask/src/data/journals.rs` has it.
fn hash(words: &[String], seed: u64) -> u64 {
    let bytes = words.iter().enumerate().flat_map(|(at, word)| {
        let space = if at > 0 { " " } else { "" };
        space.bytes().chain(word.bytes())
    });
    let start = 0xcbf2_9ce4_8422_2325 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mixed = bytes.fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let mixed = (mixed ^ (mixed >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    mixed ^ (mixed >> 29)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(name: &str) -> bool {
        is_known(&name.split(' ').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn journals_of_all_fields_are_known() {
        for name in [
            "j neurosci",
            "journal neuroscience",
            "n engl j med",
            "crop sci",
            "j thorac oncol",
            "clin trials",
            "quaternary research",
            "comput networks",
            "j alzheimers dis",
            "annu rev genet",
        ] {
            assert!(known(name), "{name}");
        }
    }

    #[test]
    fn few_other_words_are_taken_for_a_journal() {
        let taken = (0..2000).filter(|number| known(&format!("effects thing {number}"))).count();
        assert!(taken < 25, "{taken}");
    }
}
