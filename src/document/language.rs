//! In which language is a block written, and how much of the text is not English?
//!
//! Told by script and by little words. Only English words can be judged by the lists, so that everything that is not English
//! must be known; which language it is, is for the person to read.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::blocks::{Block, SectionKind};
use super::words::{Case, Word, Words};
use crate::report::Language;

/// Little words that stand in every English text and hardly in others.
const ENGLISH: &str = "after and are be been between both by can during for from has have into is it its may not of or our \
    than that the their these this to using was we were which with";

/// Little words of other languages that are no English words, and that names and terms in an English text hardly hold.
const OTHERS: [(Language, &str); 17] = [
    (
        Language::Spanish,
        "al como con del desde ella el en entre es esta este fue ha hasta la las lo los muy para pero por que se sin sobre su \
         sus una uno y",
    ),
    (
        Language::Portuguese,
        "ao aos as com como da das dos e em entre essa este foi foram mais mas nao nas nos os ou para pela pelo por que sao se \
         sem seu sua uma",
    ),
    (
        Language::French,
        "au aux avec ce ces cette chez dans des du elle en entre est et ete ils la le les leur mais nous ont ou par pas pour \
         que qui se ses sont sur un une",
    ),
    (
        Language::German,
        "auf aus bei bzw das dass dem den der des durch ein eine einem einen einer eines fur ist mit nach nicht oder sich sind \
         sowie uber um und unter vom von vor werden wie wird wurde wurden zu zum zur zwischen",
    ),
    (
        Language::Italian,
        "agli ai al alla alle anche che con da dai dal dalla dei del della delle di e gli ha il la le nei nel nella nelle non \
         piu sono stata stati stato sul sulla tra una",
    ),
    (
        Language::Dutch,
        "aan bij de deze dit een en het hun met naar niet of om ook te tussen uit van voor werd werden wordt zich zijn zoals",
    ),
    (
        Language::Polish,
        "byl byla dla do i jako jest lub na nie od oraz po pod przez przy sa sie tym w wsrod z ze za",
    ),
    (
        Language::Czech,
        "a ale byl byla bylo do i ich jako je jsou k ktere ktery na nebo od po pri pro s se v ve z ze",
    ),
    (
        Language::Swedish,
        "att av de den det en ett fran har hos i inte med mellan och om samt som till var vid",
    ),
    (
        Language::Danish,
        "af at blandt blev de den det efter en er et fra har hos ikke med mellem og som til ved",
    ),
    (
        Language::Norwegian,
        "av ble blant de den det en er et etter fra har hos i ikke med mellom og som til ved",
    ),
    (Language::Finnish, "eli etta ja joka kanssa myos ole oli olivat ovat sekka seka tai"),
    (
        Language::Indonesian,
        "adalah akan antara atau dalam dan dapat dari dengan di hasil ini itu ke oleh pada para sebagai secara telah tidak untuk \
         yang",
    ),
    (Language::Turkish, "bir bu daha de gibi gore icin ile olan olarak sonra ve veya"),
    (Language::Romanian, "ale au care cu din este fost in la pe pentru prin sau si sunt un"),
    (Language::Hungarian, "a az azt es egy hogy is meg mint nem volt voltak"),
    (
        Language::Latin,
        "ac atque autem cum enim est et ex haec hoc inter nec non quae quam quod sed sive sunt ut vel",
    ),
];

/// Words above that count only for telling one language from another: English texts have them in names and terms, as
/// variables, or as words of their own.
const SHARED: &str = "a ac ad ai ale as at cum de di do e enim ex ha haec hasil hoc i in inter is k ke me mas med mint nec non of om \
    on ole pas po pro s sa sad si sin sum sur tai te tym un under unter ut v vid volt y ze en fra lo ou per var meg pod \
    uno pe ve";

/// Bytes of the longest word that is looked up.
const LONGEST: usize = 8;
/// English little words, in the masks.
const IN_ENGLISH: u32 = 1 << 31;
/// Words that speak for a text in another language, in the masks.
const TELLING: u32 = 1 << 30;

/// A little word as a number: comparing numbers is much faster.
fn number(word: &str) -> u64 {
    word.bytes().fold(0, |number, byte| number << 8 | u64::from(byte))
}

/// The little words with the languages that have them: a bit each, in the order of [`OTHERS`].
fn little() -> &'static FxHashMap<u64, u32> {
    static LITTLE: OnceLock<FxHashMap<u64, u32>> = OnceLock::new();
    LITTLE.get_or_init(|| {
        let mut little = FxHashMap::default();
        for (at, (_, words)) in OTHERS.iter().enumerate() {
            for word in words.split(' ') {
                *little.entry(number(word)).or_insert(TELLING) |= 1 << at;
            }
        }
        for word in SHARED.split_whitespace() {
            little.entry(number(word)).and_modify(|mask| *mask &= !TELLING);
        }
        for word in ENGLISH.split_whitespace() {
            little.insert(number(word), IN_ENGLISH);
        }
        little
    })
}

/// The language of some words, by the little ones among them; unknown where they are too few to tell.
pub(crate) fn of<'w>(words: impl Iterator<Item = &'w Word>) -> Language {
    Tally::of(words).language()
}

/// How many words there are, and which languages the little ones among them speak for.
#[derive(Debug, Default)]
struct Tally {
    all: usize,
    english: usize,
    other: usize,
    hits: [u32; OTHERS.len()],
}

impl Tally {
    fn of<'w>(words: impl Iterator<Item = &'w Word>) -> Self {
        let little = little();
        let mut tally = Tally::default();
        let mut after_et = false;
        for word in words {
            tally.all += 1;
            let et_al = after_et && &*word.folded == "al";
            after_et = &*word.folded == "et";
            if et_al {
                // "Ames et al." is said in English too.
                tally.other -= 1;
                continue;
            }
            if word.folded.len() > LONGEST {
                continue;
            }
            let mask = little.get(&number(&word.folded)).copied().unwrap_or(0);
            tally.english += usize::from(mask & IN_ENGLISH != 0);
            tally.other += usize::from(mask & TELLING != 0);
            if mask & !IN_ENGLISH == 0 {
                continue;
            }
            for (at, hits) in tally.hits.iter_mut().enumerate() {
                *hits += mask >> at & 1;
            }
        }
        tally
    }

    fn add(&mut self, more: &Tally) {
        self.all += more.all;
        self.english += more.english;
        self.other += more.other;
        for (hits, more) in self.hits.iter_mut().zip(more.hits) {
            *hits += more;
        }
    }

    fn language(&self) -> Language {
        let Tally { all, english, other, hits } = self;
        match (english, other) {
            (english, other) if *other >= 2 && *other > 2 * english => named(hits),
            (english, _) if *english >= 2 && 20 * english >= *all => Language::English,
            // A long passage in which neither stands is no English prose.
            _ if *all >= 40 && 40 * english < *all => Language::Other,
            _ => Language::Unknown,
        }
    }
}

/// What a block's own text tells of its language.
#[derive(Debug, Default)]
pub(super) struct Signs {
    tally: Tally,
    /// Most of its words are in small letters: names and addresses are in capitals.
    prose: bool,
    /// Characters.
    size: usize,
    script: Option<Language>,
}

impl Signs {
    /// The signs in `text`, whose words are `words`.
    pub(super) fn read(text: &str, words: &[Word]) -> Self {
        let lower = words.iter().filter(|word| word.case == Case::Lower).count();
        Signs {
            tally: Tally::of(words.iter()),
            prose: !words.is_empty() && 2 * lower >= words.len(),
            size: text.chars().count(),
            script: of_script(text),
        }
    }
}

/// The language that most of the little words speak for, if one leads.
fn named(hits: &[u32; OTHERS.len()]) -> Language {
    let most = hits.iter().max().copied().unwrap_or(0);
    let mut leading = OTHERS.iter().zip(hits).filter(|(_, hits)| **hits == most);
    match (leading.next(), leading.next()) {
        (Some(((language, _), _)), None) => *language,
        _ => Language::Other,
    }
}

/// The language of a text whose letters are mostly of another script than the Latin one.
fn of_script(text: &str) -> Option<Language> {
    let foreign = text.bytes().filter(|byte| !byte.is_ascii()).count();
    if foreign * 4 < text.len() {
        return None;
    }
    let (mut latin, mut marks) = (0_usize, 0_usize);
    let mut scripts = [0_usize; 9];
    let (mut russian, mut ukrainian) = (false, false);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        let script = match c {
            '\u{400}'..='\u{52f}' => 0,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => 1,
            '\u{590}'..='\u{5ff}' => 2,
            '\u{600}'..='\u{6ff}' => 3,
            '\u{900}'..='\u{97f}' => 4,
            '\u{e00}'..='\u{e7f}' => 5,
            '\u{3040}'..='\u{30ff}' => 6,
            '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7af}' => 7,
            '\u{3400}'..='\u{9fff}' => 8,
            _ => {
                latin += 1;
                marks += usize::from(('\u{1ea0}'..='\u{1ef9}').contains(&c));
                continue;
            }
        };
        russian |= matches!(c, 'ы' | 'э' | 'ё' | 'Э');
        ukrainian |= matches!(c, 'і' | 'ї' | 'є' | 'І');
        if let Some(count) = scripts.get_mut(script) {
            *count += 1;
        }
    }
    let [cyrillic, greek, hebrew, arabic, devanagari, thai, kana, hangul, han] = scripts;
    if latin > scripts.iter().sum() {
        return (marks * 12 >= latin).then_some(Language::Vietnamese);
    }
    let most = scripts.iter().max().copied().unwrap_or(0);
    Some(match most {
        0 => return None,
        _ if most == cyrillic && russian && !ukrainian => Language::Russian,
        _ if most == cyrillic && ukrainian && !russian => Language::Ukrainian,
        _ if most == greek => Language::Greek,
        _ if most == hebrew => Language::Hebrew,
        _ if most == arabic => Language::Arabic,
        _ if most == devanagari => Language::Hindi,
        _ if most == thai => Language::Thai,
        _ if most == kana || most == han && 8 * kana >= han => Language::Japanese,
        _ if most == hangul => Language::Korean,
        _ if most == han => Language::Chinese,
        _ => Language::Other,
    })
}

/// Passages in one language that is not English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Foreign {
    /// Which.
    pub(crate) language: Language,
    /// How much of the running text it is, in per cent, at least 1.
    pub(crate) percent: u32,
    /// The first block of them.
    pub(crate) block: usize,
}

/// The languages of a text.
#[derive(Debug)]
pub(super) struct Languages {
    /// Of each block.
    blocks: Vec<Language>,
    /// Of most of the text.
    pub(super) text: Language,
    /// What is not English and long enough to be spoken of, in order of place.
    pub(super) foreign: Vec<Foreign>,
}

/// Characters of the shortest passage in another language that makes the short blocks beside it suspect, and that is spoken
/// of: less is an address, a title or a motto.
const PASSAGE: usize = 150;
/// The same where a character is a syllable or a word.
const SYLLABLES: usize = 50;

impl Languages {
    /// The languages of `blocks`, whose words are `words`.
    pub(super) fn read(words: &Words, blocks: &[Block]) -> Self {
        let mut languages = vec![Language::Unknown; blocks.len()];
        let mut prose = vec![false; blocks.len()];
        let mut sizes = vec![0_usize; blocks.len()];
        let mut scripts: Vec<(Language, usize)> = Vec::new();
        let mut tally = Tally::default();
        let slots = languages.iter_mut().zip(&mut prose).zip(&mut sizes);
        for ((block, signs), ((language, prose), size)) in blocks.iter().zip(&words.signs).zip(slots) {
            (*language, *prose) = (signs.tally.language(), signs.prose);
            if block.section == SectionKind::References {
                continue;
            }
            *size = signs.size;
            tally.add(&signs.tally);
            let Some(script) = signs.script else { continue };
            (*language, *prose) = (script, true);
            match scripts.iter_mut().find(|(known, _)| *known == script) {
                Some((_, sum)) => *sum += signs.size,
                None => scripts.push((script, signs.size)),
            }
        }
        let all: usize = sizes.iter().sum();
        // A short block in Cyrillic letters may leave open which language it is.
        let script = (2 * scripts.iter().map(|(_, size)| size).sum::<usize>() > all)
            .then(|| scripts.iter().max_by_key(|(language, size)| (*language != Language::Other, *size)))
            .flatten();
        let text_language = script.map_or_else(|| tally.language(), |(language, _)| *language);
        let passages = passages(&languages, &prose, &sizes);
        surround(&mut languages, &passages, text_language);
        let mut foreign: Vec<Foreign> = Vec::new();
        for (block, &size) in sizes.iter().enumerate() {
            let language = languages.get(block).copied().unwrap_or(Language::Unknown);
            let told = passages.get(block).copied().unwrap_or(false) && language != Language::Other;
            if !language.is_foreign() || !told && language != text_language {
                continue;
            }
            let size = u32::try_from(size).unwrap_or(u32::MAX);
            match foreign.iter_mut().find(|known| known.language == language) {
                Some(known) => known.percent = known.percent.saturating_add(size),
                None => foreign.push(Foreign { language, percent: size, block }),
            }
        }
        for known in &mut foreign {
            let share = u64::from(known.percent) * 100 / (all.max(1) as u64);
            known.percent = u32::try_from(share).unwrap_or(100).max(1);
        }
        Languages { blocks: languages, text: text_language, foreign }
    }

    /// The language of a block, by its number.
    pub(super) fn of(&self, block: usize) -> Language {
        self.blocks.get(block).copied().unwrap_or(Language::Unknown)
    }
}

/// Which of the blocks are passages in another language: long enough, and prose.
fn passages(languages: &[Language], prose: &[bool], sizes: &[usize]) -> Vec<bool> {
    let long = |language: &Language, size: usize| match language {
        Language::Chinese | Language::Japanese | Language::Korean => size >= SYLLABLES,
        _ => size >= PASSAGE,
    };
    let blocks = languages.iter().zip(prose).zip(sizes);
    blocks.map(|((language, prose), size)| language.is_foreign() && *prose && long(language, *size)).collect()
}

/// So many blocks behind a passage are taken for its language, where they are too short to tell: keywords with their heading.
const BEHIND: usize = 3;

/// Gives blocks too short to tell a language: that of most of the text where it is not English, or that of the passage beside
/// them ("Resumen", "Palabras clave").
fn surround(languages: &mut [Language], passages: &[bool], text: Language) {
    let told: Vec<Language> = languages.to_vec();
    let told = |at: usize| told.get(at).copied().unwrap_or(Language::Unknown);
    let passage = |at: usize| passages.get(at).copied().unwrap_or(false).then(|| told(at));
    for (at, language) in languages.iter_mut().enumerate() {
        match *language {
            Language::Other if text.is_foreign() => {
                *language = text;
                continue;
            }
            Language::Unknown => {}
            _ => continue,
        }
        let before = (1..=BEHIND).filter_map(|back| at.checked_sub(back));
        let before = before.into_iter().find(|&at| told(at) != Language::Unknown).and_then(passage);
        *language = match before.or_else(|| passage(at + 1)) {
            Some(other) => other,
            None if text.is_foreign() => text,
            None => Language::Unknown,
        };
    }
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::report::Language;
    use crate::{Manuscript, Options, check};

    fn language(text: &str) -> Language {
        let manuscript = Manuscript::new(text);
        Document::new(&manuscript).language(0)
    }

    #[test]
    fn languages_are_told_by_their_little_words_and_scripts() {
        let cases = [
            ("The cells were grown with the medium of the first study.", Language::English),
            ("Die Zellen wurden mit dem Medium der ersten Studie gezüchtet.", Language::German),
            ("Les cellules sont cultivées dans le milieu de la première étude.", Language::French),
            ("Las células se cultivaron en el medio del primer estudio.", Language::Spanish),
            (
                "As células foram cultivadas no meio da primeira pesquisa, com os dados do estudo.",
                Language::Portuguese,
            ),
            ("Le cellule sono state coltivate nel terreno della prima fase dello studio.", Language::Italian),
            ("Komórki hodowano w pożywce z pierwszego badania oraz na szalkach.", Language::Polish),
            (
                "Buňky byly pěstovány v médiu, které se používá při první studii, a jsou na miskách.",
                Language::Czech,
            ),
            ("De cellen werden gekweekt in het medium van de eerste studie.", Language::Dutch),
            ("Sel ditumbuhkan dalam media yang digunakan pada penelitian pertama.", Language::Indonesian),
            (
                "Cellerna odlades i det medium som användes och finns till den första studien.",
                Language::Swedish,
            ),
            (
                "Hücreler ilk çalışmada kullanılan besiyeri ile bir kapta büyütüldü ve sayıldı.",
                Language::Turkish,
            ),
            ("Folia quae sunt ovata vel elliptica, margine integra, non glabra sed pilosa.", Language::Latin),
            ("Клетки выращивали в среде первого исследования.", Language::Russian),
            ("Клітини вирощували в середовищі першого дослідження.", Language::Ukrainian),
            ("细胞在第一项研究的培养基中生长。", Language::Chinese),
            ("細胞は最初の研究の培地で培養した。", Language::Japanese),
            ("세포는 첫 번째 연구의 배지에서 배양되었다.", Language::Korean),
            ("نمت الخلايا في وسط الدراسة الأولى.", Language::Arabic),
            ("Τα κύτταρα αναπτύχθηκαν στο μέσο της πρώτης μελέτης.", Language::Greek),
            ("Các tế bào được nuôi cấy trong môi trường của nghiên cứu đầu tiên.", Language::Vietnamese),
            ("Depression, Dendritic Spines", Language::Unknown),
        ];
        for (text, expected) in cases {
            assert_eq!(language(text), expected, "{text}");
        }
    }

    #[test]
    fn titles_are_told_where_their_little_words_can() {
        let cases = [
            ("Estudio de la depresión en los adultos", Language::Spanish),
            ("Estudo dos efeitos da psilocibina em adultos", Language::Portuguese),
            ("Étude des effets de la psilocybine chez les adultes", Language::French),
            ("Untersuchungen zur Wirkung von Psilocybin bei Erwachsenen", Language::German),
            ("Studio degli effetti della psilocibina negli adulti con il placebo", Language::Italian),
            ("Wpływ psylocybiny na stan zdrowia oraz jakość życia", Language::Polish),
            ("Pengaruh psilosibin pada orang dewasa dengan depresi", Language::Indonesian),
            ("Het effect van psilocybine bij volwassenen", Language::Dutch),
            ("Effects of psilocybin in the adult brain", Language::English),
            ("De novo assembly of the genome of Vitis vinifera", Language::English),
            ("Psilocybin, Depression", Language::Unknown),
            ("Ames et al. and Bond et al.", Language::Unknown),
        ];
        for (text, expected) in cases {
            assert_eq!(language(text), expected, "{text}");
        }
    }

    /// The codes of what `check` abstains from because of the language, with the languages.
    fn abstentions(text: &str) -> Vec<(&'static str, String)> {
        let options = Options { rules: vec!["spelling".to_owned()], ..Options::default() };
        let report = check(&Manuscript::new(text), &options);
        assert!(report.findings.is_empty(), "{:?}", report.findings);
        let english = crate::message::Catalogue::english();
        let told = report.abstentions.iter().filter(|said| said.reason.code.starts_with("abstain-language"));
        told.map(|said| (said.reason.code, english.render(&said.reason))).collect()
    }

    const ENGLISH: &str = "The patients were treated with the drug for six weeks, and the effects of the treatment on the mood \
        were measured with a scale that had been used in the first study of the group. It was well tolerated by all of them.";
    const SPANISH: &str = "Los pacientes fueron tratados con el fármaco durante seis semanas, y los efectos del tratamiento sobre el \
        estado de ánimo se midieron con una escala que había sido utilizada en el primer estudio del grupo de los autores.";

    #[test]
    fn a_text_in_another_language_is_passed_over_with_a_word_of_it() {
        let text =
            format!("Efectos del tratamiento\n\nResumen\n{SPANISH}\n\nPalabras clave: depresión, ánimo\n");
        let told = abstentions(&text);
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].0, "abstain-language");
        assert!(told[0].1.contains("Spanish"), "{told:?}");
    }

    #[test]
    fn short_blocks_are_taken_for_what_the_text_is() {
        for (text, name) in [
            (
                "Деревья и температура\n\nКлючевые слова: температура, город\n\nДеревья охлаждают воздух. Ранее изучались парки, а дворы почти не изучались, хотя люди бывают чаще во дворах.\n\nМетоды\nТемпературу измеряли летом.",
                "Russian",
            ),
            (
                "树木与温度\n\n摘要\n我们在三十个院子里测量了空气温度，并且比较了有树和没有树的院子，结果显示差异达到两度，而且与树的年龄有关。\n\n关键词 树木 温度",
                "Chinese",
            ),
        ] {
            let told = abstentions(text);
            assert_eq!(
                told.iter().map(|(code, _)| *code).collect::<Vec<_>>(),
                ["abstain-language"],
                "{told:?}"
            );
            assert!(told[0].1.contains(name), "{told:?}");
        }
    }

    #[test]
    fn an_abstract_in_another_language_is_told_with_its_share_and_line() {
        let text = format!(
            "Abstract\n{ENGLISH}\n\nResumen\n{SPANISH}\nPalabras clave: depresion, animo, estudo\n\n{ENGLISH}\n"
        );
        let told = abstentions(&text);
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].0, "abstain-language-part");
        assert!(told[0].1.contains("Spanish") && told[0].1.contains("line 5"), "{told:?}");
    }

    #[test]
    fn addresses_names_and_mottos_are_not_spoken_of() {
        let cases = [
            format!(
                "A title of the trial\nJ. van den Berg, A. van der Meer, C. de la Cruz, M. dos Santos, P. von der Leyen, K. van de Ven, L. van den Broek and M. van der Zee\n\nAbstract\n{ENGLISH}"
            ),
            format!(
                "Departamento de Biología, Facultad de Ciencias, Universidad de la República, Montevideo; Instituto de Investigaciones del Litoral, Santa Fe; Facultad de las Artes\n\nAbstract\n{ENGLISH}"
            ),
            format!("Veni, vidi, vici: et nunc est bibendum\n\n{ENGLISH}"),
            ENGLISH.to_owned(),
            format!(
                "{ENGLISH}\n\nReferences\n1. Ames A. Estudio de los efectos del tratamiento en la depresión. Rev Test. 2019;1:1-2.\n2. Bond B. Über die Wirkung von Arzneimitteln auf die Stimmung und das Verhalten. Z Test. 2020;2:3-4.\n"
            ),
        ];
        for text in cases {
            assert_eq!(abstentions(&text), [], "{text}");
        }
    }

    #[test]
    fn the_language_of_the_text_is_that_of_its_prose() {
        let list = "References\n1. Ames A. The effects of the drug on the mood of the patients. J Test. 2019;1:1-2.\n2. Bond B. The mood of the patients in the trial of the drug. J Test. 2020;2:3-4.\n";
        for (prose, language) in [(ENGLISH, Language::English), (SPANISH, Language::Spanish)] {
            let report = check(&Manuscript::new(format!("{prose} [1,2]\n\n{list}")), &Options::default());
            assert_eq!(report.understood.language, language, "{prose}");
        }
    }
}
