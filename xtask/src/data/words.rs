//! Which words go into the table, and how common each is.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::lexicon::{ATTESTED, Near, Trie, is_regular};

use super::sources::{DOCUMENT_FREQUENCY, FREQUENCIES, SCIENCE, SCOWL, Source};

/// SCOWL's largest size that is taken: the sizes above hold mostly words that nobody writes.
const LARGEST_WORD: u32 = 80;
/// Longest term, in letters, that is taken for its ending alone. Longer terms have no near neighbours anyway.
const LONGEST_TERM: usize = 9;

/// Endings of terms. The list of science words holds half a million epithets of species, which only cost room.
#[rustfmt::skip]
const TERM_ENDINGS: [&str; 76] = [
    "al", "amide", "amine", "amines", "ane", "anes", "ase", "ases", "ated", "ating", "ation", "ations", "azole", "blast", "blasts", "cyte",
    "cytes", "ectomy", "emia", "ene", "enes", "ergic", "ester", "gam", "genesis", "genic", "gram", "grams", "graphic", "graphy", "ic", "ide",
    "ides", "idine", "in", "ine", "ines", "ins", "itis", "ity", "ium", "ized", "izing", "like", "logic", "logy", "lytic", "metry", "ol", "ole",
    "oles", "oma", "omas", "ome", "omes", "omic", "omics", "on", "one", "ones", "ons", "ose", "oside", "osis", "otic", "oxic", "oxide",
    "pathy", "phage", "philic", "phobic", "some", "somes", "tic", "tropic", "yl",
];
/// What slips may cost, in quarters of a bit, for a word to be near an attested one, and near any other: the most that the
/// rules of spelling allow, and what one slip costs.
const FAR: u32 = 60;
const NEAR: u32 = 34;
/// The largest size of names.
const LARGEST_NAME: u32 = 50;

/// The words, sorted, each with its class:
///
/// | class | what |
/// |---|---|
/// | 0 | stands only with a capital: names |
/// | 1 | SCOWL above size 70, and terms of science |
/// | 2 | SCOWL 60 and 70 |
/// | 3–7 | more common words, by their share of printed books |
/// | 8–14 | stands in 2, 4, 8, … 128 and more of 201 science articles |
pub(super) fn gather(cache: &Path) -> Result<Vec<(String, u8)>> {
    let mut classes: BTreeMap<String, u8> = BTreeMap::new();
    let science = science_words(cache)?;
    for word in &science {
        if (5..=LONGEST_TERM).contains(&word.len())
            && TERM_ENDINGS.iter().any(|ending| word.ends_with(ending))
        {
            classes.insert(word.clone(), 1);
        }
    }
    let mut raise = |word: String, class: u8| {
        let known = classes.entry(word).or_insert(class);
        *known = class.max(*known);
    };

    for entry in fs::read_dir(SCOWL.fetch(cache)?.join("usr/share/dict/scowl"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some((list, size)) = name.rsplit_once('.') else { continue };
        let size: u32 = size.parse()?;
        let kind = list.split_once('-').map_or("", |(_, kind)| kind);
        if !matches!(kind, "words" | "hacker" | "upper" | "proper-names") {
            continue;
        }
        // Some of the files are in UTF-8 and some in Latin-1, where a byte is its character's number.
        let text = String::from_utf8(fs::read(&path)?)
            .unwrap_or_else(|error| error.into_bytes().into_iter().map(char::from).collect());
        for line in text.lines() {
            let is_name = line.starts_with(|c: char| c.is_uppercase());
            let Some(word) = plain(line) else { continue };
            let largest = if is_name { LARGEST_NAME } else { LARGEST_WORD };
            if size <= largest || !is_name && science.contains(&word) {
                raise(word, if is_name { 0 } else { class_of_size(size) });
            }
        }
    }

    let frequencies = FREQUENCIES.fetch(cache)?.join("symspellpy/frequency_dictionary_en_82_765.txt");
    let mut books = BTreeMap::new();
    for line in fs::read_to_string(frequencies)?.trim_start_matches('\u{feff}').lines() {
        if let Some((word, count)) = line.split_once(' ') {
            books.insert(word.to_owned(), count.trim().parse::<u64>()?);
        }
    }
    for (word, class) in &mut classes {
        if *class >= 1 {
            *class = (*class).max(class_in_books(books.get(word).copied().unwrap_or(0)).min(*class + 3));
        }
    }

    for line in fs::read_to_string(DOCUMENT_FREQUENCY.fetch(cache)?)?.lines().skip(1) {
        let Some((word, count)) = line.split_once('\t') else { continue };
        let (Some(word), count) = (plain(word), count.trim().parse::<u32>()?) else { continue };
        let class = 7 + count.ilog2() as u8;
        match classes.get_mut(&word) {
            // The counts do not know capitals: a name stays a name.
            Some(0) => {}
            Some(known) => *known = class.max(*known),
            // What no list has and few articles is a slip as often as a term.
            None => drop(classes.insert(word, if count < 4 { 1 } else { class })),
        }
    }
    Ok(telling(classes))
}

/// The words that the rules of spelling would miss.
///
/// A rare word is listed so that it is not held to be a slip of another one. It can be left out where it would be let be all
/// the same: as a regular form of a word that stays, or because no slip leads from it to a word that somebody writes. This
/// leaves a third of the words out.
fn telling(classes: BTreeMap<String, u8>) -> Vec<(String, u8)> {
    let rare = |class: u8| class == 1;
    let mut shortest_first: Vec<(&str, u8)> =
        classes.iter().map(|(word, &class)| (word.as_str(), class)).collect();
    shortest_first.sort_by_key(|(word, _)| word.len());
    let mut stems: HashSet<&str> = HashSet::new();
    for (word, class) in shortest_first {
        let stays = |stem: &str| stems.contains(stem);
        if class > 0 && !(rare(class) && is_regular(word, stays)) {
            stems.insert(word);
        }
    }

    let known = Trie::new(classes.iter().map(|(word, &class)| (word.as_str(), class)));
    // Only attested words are found near others.
    let listed = Trie::new(classes.iter().map(|(word, &class)| (word.as_str(), class.max(ATTESTED))));
    let common = |word: &str| classes.get(word).is_some_and(|&class| class >= 3);
    let compound = |word: &str| (3..word.len() - 2).any(|cut| common(&word[..cut]) && common(&word[cut..]));
    let other = |near: &Near, word: &str| !near.word.starts_with(word) && !word.starts_with(&near.word);
    let alone = |word: &str| {
        word.len() > 3
            && !compound(word)
            && known.near(word, FAR).iter().all(|near| near.word == word)
            && !listed.near(word, NEAR).iter().any(|near| other(near, word))
    };
    let stays = |word: &str, class: u8| class == 0 || stems.contains(word) && !(rare(class) && alone(word));
    classes
        .iter()
        .filter(|(word, class)| stays(word, **class))
        .map(|(word, class)| (word.clone(), *class))
        .collect()
}

/// The words of the list of science words that stand there in lower case.
fn science_words(cache: &Path) -> Result<HashSet<String>> {
    let list = SCIENCE.fetch(cache)?.join("package/dict/custom_scientific_US.trie.gz").canonicalize()?;
    let program = format!(
        "import {{decodeTrie}} from 'cspell-trie-lib'; import fs from 'node:fs'; import zlib from 'node:zlib';\n\
         const trie = decodeTrie(zlib.gunzipSync(fs.readFileSync({list:?})));\n\
         process.stdout.write([...trie.words()].join('\\n'));"
    );
    let lines = Source::lines_by_node(cache, "cspell-trie-lib@9.8.0", &program)?;
    Ok(lines.lines().filter(|line| !line.starts_with(|c: char| c.is_uppercase())).filter_map(plain).collect())
}

/// A class for a SCOWL size.
fn class_of_size(size: u32) -> u8 {
    match size {
        0..=20 => 5,
        21..=35 => 4,
        36..=55 => 3,
        56..=70 => 2,
        _ => 1,
    }
}

/// A class for a count in Google's books (about 1.0e12 words).
fn class_in_books(count: u64) -> u8 {
    match count {
        0..300_000 => 1,
        300_000..1_000_000 => 3,
        1_000_000..3_000_000 => 4,
        3_000_000..10_000_000 => 5,
        10_000_000..100_000_000 => 6,
        _ => 7,
    }
}

/// The word in a–z, accents off; `None` for what is no plain word.
fn plain(line: &str) -> Option<String> {
    let word: String = line
        .chars()
        .map(|c| match c.to_ascii_lowercase() {
            'à'..='å' | 'À'..='Å' => 'a',
            'ç' | 'Ç' => 'c',
            'è'..='ë' | 'È'..='Ë' => 'e',
            'ì'..='ï' | 'Ì'..='Ï' => 'i',
            'ñ' | 'Ñ' => 'n',
            'ò'..='ö' | 'Ò'..='Ö' => 'o',
            'ù'..='ü' | 'Ù'..='Ü' => 'u',
            other => other,
        })
        .collect();
    ((2..=40).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase())).then_some(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_words_are_taken() {
        let cases = [("naïve", Some("naive")), ("Paris", Some("paris")), ("don't", None), ("a", None)];
        for (line, word) in cases {
            assert_eq!(plain(line).as_deref(), word);
        }
    }

    #[test]
    fn classes_rise_with_commonness() {
        assert!(class_of_size(10) > class_of_size(60));
        assert!(class_in_books(5_000_000_000) > class_in_books(2_000_000));
    }
}
