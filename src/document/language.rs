//! Is a block written in English?

use super::words::Word;
use crate::report::Language;

/// Little words that stand in every English text and hardly in others.
const ENGLISH: [&str; 36] = [
    "the", "of", "and", "to", "is", "for", "with", "was", "were", "that", "by", "from", "are", "this", "we",
    "be", "which", "it", "been", "have", "has", "not", "these", "between", "their", "our", "than", "or",
    "its", "using", "both", "can", "may", "into", "after", "during",
];

/// Little words of other languages of science that are no English words: French, German, Spanish, Portuguese, Italian, Dutch,
/// Polish, Czech, Scandinavian, Turkish, Indonesian, Romanian, Hungarian, Finnish.
const OTHER: [&str; 104] = [
    "le", "la", "les", "des", "du", "et", "une", "dans", "est", "que", "qui", "pour", "sur", "avec", "par",
    "aux", "ces", "sont", "der", "das", "und", "den", "dem", "ein", "eine", "einer", "von", "zu", "mit",
    "auf", "fur", "ist", "nicht", "bei", "wurde", "sich", "el", "los", "las", "del", "en", "con", "por",
    "para", "una", "su", "como", "entre", "al", "se", "da", "dos", "em", "ao", "uma", "nao", "foi", "os",
    "il", "di", "che", "della", "dei", "nel", "alla", "sono", "gli", "het", "een", "van", "voor", "niet",
    "zijn", "te", "aan", "w", "z", "na", "nie", "przez", "oraz", "jest", "przy", "och", "att", "som", "av",
    "til", "og", "det", "ve", "ile", "bir", "bu", "yang", "dan", "dengan", "untuk", "si", "cu", "nu", "az",
    "es", "hogy",
];

/// The language of a block, by its little words; unknown where it has too few words to tell.
pub(crate) fn of<'w>(words: impl Iterator<Item = &'w Word>) -> Language {
    let (mut all, mut english, mut other) = (0, 0, 0);
    for word in words {
        all += 1;
        english += usize::from(ENGLISH.contains(&word.folded.as_str()));
        other += usize::from(OTHER.contains(&word.folded.as_str()));
    }
    match (english, other) {
        (english, other) if other >= 2 && other > 2 * english => Language::Other,
        (english, _) if english >= 2 && 20 * english >= all => Language::English,
        // A long passage in which neither stands is no English prose.
        _ if all >= 40 && 40 * english < all => Language::Other,
        _ => Language::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::report::Language;

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
