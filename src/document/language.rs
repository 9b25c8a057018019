//! Is a block written in English?

use super::words::{Word, Words};
use crate::report::Language;

/// Little words that stand in every English text and hardly in others, sorted.
const ENGLISH: [&str; 36] = [
    "after", "and", "are", "be", "been", "between", "both", "by", "can", "during", "for", "from", "has",
    "have", "into", "is", "it", "its", "may", "not", "of", "or", "our", "than", "that", "the", "their",
    "these", "this", "to", "using", "was", "we", "were", "which", "with",
];

/// Little words of other languages of science that are no English words: French, German, Spanish, Portuguese, Italian, Dutch,
/// Polish, Czech, Scandinavian, Turkish, Indonesian, Romanian, Hungarian; sorted.
const OTHER: [&str; 104] = [
    "aan", "al", "alla", "ao", "att", "auf", "aux", "av", "avec", "az", "bei", "bir", "bu", "ces", "che",
    "como", "con", "cu", "da", "dan", "dans", "das", "dei", "del", "della", "dem", "den", "dengan", "der",
    "des", "det", "di", "dos", "du", "een", "ein", "eine", "einer", "el", "em", "en", "entre", "es", "est",
    "et", "foi", "fur", "gli", "het", "hogy", "il", "ile", "ist", "jest", "la", "las", "le", "les", "los",
    "mit", "na", "nao", "nel", "nicht", "nie", "niet", "nu", "och", "og", "oraz", "os", "par", "para", "por",
    "pour", "przez", "przy", "que", "qui", "se", "si", "sich", "som", "sono", "sont", "su", "sur", "te",
    "til", "uma", "una", "und", "une", "untuk", "van", "ve", "von", "voor", "w", "wurde", "yang", "z",
    "zijn", "zu",
];

/// Bytes of the longest of these words.
const LONGEST: usize = 7;

/// A little word as a number that sorts as the word does: comparing numbers is much faster.
const fn number(word: &str) -> u64 {
    let (bytes, mut number, mut at) = (word.as_bytes(), 0, 0);
    while at < LONGEST {
        number = number << 8 | if at < bytes.len() { bytes[at] as u64 } else { 0 };
        at += 1;
    }
    number
}

const fn numbers<const N: usize>(words: [&str; N]) -> [u64; N] {
    let (mut numbers, mut at) = ([0; N], 0);
    while at < N {
        numbers[at] = number(words[at]);
        at += 1;
    }
    numbers
}

const ENGLISH_NUMBERS: [u64; ENGLISH.len()] = numbers(ENGLISH);
const OTHER_NUMBERS: [u64; OTHER.len()] = numbers(OTHER);

/// The language of a block, by its little words; unknown where it has too few words to tell.
pub(crate) fn of<'w>(words: impl Iterator<Item = &'w Word>) -> Language {
    let (mut all, mut english, mut other) = (0, 0, 0);
    for word in words {
        all += 1;
        if word.folded.len() <= LONGEST {
            let number = number(&word.folded);
            english += usize::from(ENGLISH_NUMBERS.binary_search(&number).is_ok());
            other += usize::from(OTHER_NUMBERS.binary_search(&number).is_ok());
        }
    }
    match (english, other) {
        (english, other) if other >= 2 && other > 2 * english => Language::Other,
        (english, _) if english >= 2 && 20 * english >= all => Language::English,
        // A long passage in which neither stands is no English prose.
        _ if all >= 40 && 40 * english < all => Language::Other,
        _ => Language::Unknown,
    }
}

/// The language of each of the `count` blocks that the words stand in. A block too short to tell is in another language where
/// most of the text is.
pub(super) fn of_blocks(words: &Words, count: usize) -> Vec<Language> {
    let text = match of(words.list.iter()) {
        Language::Other => Language::Other,
        _ => Language::Unknown,
    };
    let mut languages = vec![text; count];
    for block in words.list.chunk_by(|a, b| a.block == b.block) {
        let Some(slot) = block.first().and_then(|word| languages.get_mut(word.block)) else { continue };
        *slot = match of(block.iter()) {
            Language::Unknown => text,
            language => language,
        };
    }
    languages
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::report::Language;

    #[test]
    fn the_little_words_are_sorted_and_little() {
        for words in [&super::ENGLISH[..], &super::OTHER[..]] {
            assert!(words.is_sorted());
            assert!(words.iter().all(|word| word.len() <= super::LONGEST));
        }
    }

    #[test]
    fn languages_are_told_by_their_little_words() {
        let cases = [
            ("The cells were grown with the medium of the first study.", Language::English),
            ("Die Zellen wurden mit dem Medium der ersten Studie gezüchtet.", Language::Other),
            ("Les cellules sont cultivées dans le milieu de la première étude.", Language::Other),
            ("Las células se cultivaron en el medio del primer estudio.", Language::Other),
            ("Komórki hodowano w pożywce z pierwszego badania oraz na szalkach.", Language::Other),
            ("Depression, Dendritic Spines", Language::Unknown),
        ];
        for (text, language) in cases {
            let manuscript = crate::Manuscript::new(text);
            let document = Document::new(&manuscript);
            assert_eq!(super::of(document.words().list.iter()), language, "{text}");
        }
    }
}
