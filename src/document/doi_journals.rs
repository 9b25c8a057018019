//! Journals: the codes that their DOIs carry, and their names in full and abbreviated.
//!
//! The table is `src/data/doi_journals.tsv`. An abbreviation meets its name by the rule of ISO 4: each word of it begins
//! like the word that it stands for and leaves letters out; articles, prepositions and conjunctions may be gone.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::doi_facts::Facts;
use super::journal_names::{self, significant};
use super::names::fold;
use super::volume_pages::VolumePages;

/// A journal of the table.
#[derive(Debug)]
pub struct Journal {
    /// Its name as printed on it.
    pub name: &'static str,
    /// The names it goes by, each as its folded words.
    names: Vec<Vec<String>>,
}

struct Table {
    journals: Vec<Journal>,
    codes: FxHashMap<&'static str, usize>,
    /// The numbers of the journals, and of their names, by how these begin.
    names: FxHashMap<Beginning, Vec<(usize, usize)>>,
}

/// What no abbreviation of a name changes: how many words it has, and its first letter.
type Beginning = (usize, Option<char>);

impl Table {
    /// The journals with a name of so many words that may be abbreviated to `words`, and that name, in the table's order.
    fn named(&self, words: &[String]) -> impl DoubleEndedIterator<Item = (&Journal, &[String])> {
        let names = self.names.get(&beginning(words)).map_or(&[][..], Vec::as_slice);
        names.iter().filter_map(|&(journal, name)| {
            let journal = self.journals.get(journal)?;
            Some((journal, journal.names.get(name)?.as_slice()))
        })
    }
}

fn beginning(words: &[String]) -> Beginning {
    (words.len(), words.first().and_then(|word| word.chars().next()))
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table =
            Table { journals: Vec::new(), codes: FxHashMap::default(), names: FxHashMap::default() };
        for line in include_str!("../data/doi_journals.tsv").lines().filter(|line| !line.starts_with('#')) {
            let Some((names, codes)) = line.split_once('\t') else { continue };
            let journal = table.journals.len();
            table.codes.extend(codes.split(' ').map(|code| (code, journal)));
            let name = names.split('|').next().unwrap_or(names);
            let names: Vec<_> = names.split('|').map(|name| significant(&fold(name))).collect();
            for (at, name) in names.iter().enumerate() {
                table.names.entry(beginning(name)).or_default().push((journal, at));
            }
            table.journals.push(Journal { name, names });
        }
        table
    })
}

/// The journal whose code or ISSN a DOI carries, and that code as a reader may look for it.
pub fn of_doi(normal: &str, facts: &Facts) -> Option<(&'static Journal, String)> {
    let prefix = normal.split('/').next()?;
    let by_code = facts.code.as_ref().and_then(|code| {
        let at = table().codes.get(format!("{prefix}/{code}").as_str())?;
        Some((*at, code.clone()))
    });
    let by_issn = || {
        let issn = facts.issn.as_ref()?;
        let at = table().codes.get(format!("issn/{issn}").as_str())?;
        Some((*at, format!("ISSN {}", issn.to_ascii_uppercase())))
    };
    let (at, code) = by_code.or_else(by_issn)?;
    Some((&table().journals[at], code))
}

impl Journal {
    /// True where the text names this journal anywhere.
    pub fn is_in(&self, text: &str) -> bool {
        let words = significant(&fold(text));
        self.names
            .iter()
            .filter(|name| !name.is_empty())
            .any(|name| words.windows(name.len()).any(|words| is_name(words, name)))
    }

    /// True where a name can be this journal's with words left out or added: a section, a series, a publisher. The first words
    /// are the same, and all words of one stand in the other, in this order.
    fn is_akin(&self, words: &[String]) -> bool {
        let alike =
            |one: &String, other: &String| one == other || abbreviates(one, other) || abbreviates(other, one);
        let within = |few: &[String], many: &[String]| {
            let mut rest = many.iter();
            few.iter().all(|word| rest.any(|other| alike(word, other)))
        };
        let first = |name: &[String]| matches!((name, words), ([one, ..], [other, ..]) if alike(one, other));
        self.names.iter().any(|name| first(name) && (within(words, name) || within(name, words)))
    }
}

/// True where the words are this name, in full or abbreviated. One word is never abbreviated: "Sci" is no "Science".
fn is_name(words: &[String], name: &[String]) -> bool {
    let alike =
        |(whole, short): (&String, &String)| whole == short || name.len() > 1 && abbreviates(short, whole);
    name.len() == words.len() && name.iter().zip(words).all(alike)
}

/// The form in which the names of one journal are the same, for a folded name: the whole name where the table has it, else the
/// words that abbreviations keep. Short words tell too little: "phys" is physics and physiology.
pub fn canonical(folded: &str) -> String {
    const SURE: [&str; 16] = [
        "j", "am", "br", "eur", "int", "natl", "acad", "sci", "med", "biol", "clin", "rev", "res", "n",
        "engl", "genet",
    ];
    let words = significant(folded);
    let tells = |(whole, short): (&String, &String)| {
        whole == short || (short.len() >= 5 || SURE.contains(&short.as_str())) && abbreviates(short, whole)
    };
    let mut same =
        table().named(&words).filter(|(_, name)| name.len() > 1 && name.iter().zip(&words).all(tells));
    same.next().map_or_else(|| words.join(" "), |(journal, _)| journal.name.to_owned())
}

/// True where `short` is an abbreviation of `whole`: it begins alike and leaves letters out.
fn abbreviates(short: &str, whole: &str) -> bool {
    let mut letters = whole.chars();
    short.chars().next() == whole.chars().next() && short.chars().all(|c| letters.any(|letter| letter == c))
}

/// What an entry states as its journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The name as printed.
    pub name: String,
    /// True where the table of codes has the journal, so that its other names are known too.
    pub coded: bool,
}

/// The journal that an entry states: a known name that stands apart in it, right before the year or the volume.
pub fn stated(entry: &str) -> Option<Stated> {
    let mut anchors = 0;
    let mut from = 0;
    while let Some(digit) = entry[from..].find(|c: char| c.is_ascii_digit()).map(|at| from + at) {
        from = digit + entry[digit..].bytes().take_while(u8::is_ascii_digit).count();
        anchors += 1;
        if anchors > 12 {
            break;
        }
        if let Some((_, name)) = ending(before_number(entry, digit)) {
            return Some(Stated { name, coded: true });
        }
    }
    None
}

/// The journal that an entry with a volume states, if an open list has its name and it cannot be `said`: what stands between
/// the title's stop and the volume, or the year before that.
pub fn listed(entry: &str, numbers: VolumePages, said: &Journal) -> Option<Stated> {
    let volume = entry.get(..numbers.volume?.start)?;
    let year = |text: &str| {
        text.get(text.len().checked_sub(4)?..)?.bytes().all(|b| b.is_ascii_digit()).then_some(())
    };
    // "J Test. 2019;14": the year and its month stand between.
    let dated = volume.trim_end_matches([' ', ';', ',', '.', ')']);
    let before = match year(dated) {
        Some(()) => before_number(entry, dated.len() - 4),
        None => before_number(entry, volume.len()),
    };
    let start = before.char_indices().rev().take(140).last()?.0;
    // Each stop may be the title's: "Sci. Total Environ."; the longest name counts.
    let starts = before[start..].match_indices(['.', '?', '!', ',', '”', '"', '’', '*', '_']);
    let mut starts: Vec<usize> = starts.map(|(at, mark)| start + at + mark.len()).collect();
    starts.truncate(24);
    for start in starts {
        let name = before[start..].trim();
        let words = significant(&fold(name));
        if words.is_empty() || !name.starts_with(char::is_uppercase) {
            continue;
        }
        if said.is_akin(&words) {
            return None;
        }
        if !is_abbreviation_stop(&before[..start]) && journal_names::is_known(&words) {
            return Some(Stated { name: name.to_owned(), coded: false });
        }
    }
    None
}

/// True where the text ends with the stop of an abbreviated word, which belongs to what follows it: "Eur. J.". A title's last
/// word is long or not capitalised.
fn is_abbreviation_stop(text: &str) -> bool {
    // Countries that end a title: "… in Wuhan, China. Lancet".
    const COUNTRIES: [&str; 24] = [
        "Africa", "Asia", "Brazil", "Canada", "China", "Egypt", "Europe", "France", "Ghana", "India", "Iran",
        "Israel", "Italy", "Japan", "Kenya", "Korea", "Mexico", "Nepal", "Norway", "Spain", "Sweden",
        "Taiwan", "Turkey", "Uganda",
    ];
    let last = text.trim_end().rsplit(' ').next().unwrap_or("");
    let word = last.trim_end_matches('.');
    last.ends_with('.')
        && !COUNTRIES.contains(&word)
        && word.starts_with(char::is_uppercase)
        && word.len() <= 6
        && (word.len() == 1 || !word.chars().all(char::is_uppercase))
}

/// What stands before the number at byte `digit` of an entry, without the marks and words of a volume.
fn before_number(entry: &str, digit: usize) -> &str {
    let before = entry[..digit].trim_end_matches([' ', '.', ',', ';', ':', '(', '*', '_', '\u{a0}']);
    let before = ["Volume", "volume", "Vol", "vol"]
        .iter()
        .find_map(|word| before.strip_suffix(word))
        .unwrap_or(before);
    let before = before.trim_end_matches([' ', '.', ',', ';', ':', '(']);
    // "Psychopharmacology (Berl)", "Science (New York, NY)".
    match before.strip_suffix(')').and_then(|inside| inside.rfind('(').map(|open| &inside[..open])) {
        Some(outside) => outside.trim_end(),
        None => before,
    }
}

/// The known journal that `before` ends with, the longest of those that do.
fn ending(before: &str) -> Option<(&'static Journal, String)> {
    // The last words with the byte at which each begins; no name has more.
    let mut words: Vec<(usize, String)> = Vec::new();
    let mut end = before.len();
    for (at, c) in before.char_indices().rev().take(140) {
        if !c.is_alphanumeric() && c != '\'' && c != '’' {
            push(&mut words, before, at + c.len_utf8(), end);
            end = at;
        } else if at == 0 {
            push(&mut words, before, 0, end);
        }
        if words.len() >= 16 {
            break;
        }
    }
    words.reverse();
    let plain: Vec<String> = words.iter().map(|word| word.1.clone()).collect();
    let (journal, length) = (0..plain.len()).find_map(|start| {
        let rest = plain.get(start..)?;
        let (journal, name) = table().named(rest).rfind(|(_, name)| is_name(rest, name))?;
        Some((journal, name.len()))
    })?;
    let first = words.get(words.len() - length)?.0;
    let lead = before[..first].trim_end();
    let lead = lead.strip_suffix("The").or(lead.strip_suffix("the")).unwrap_or(lead).trim_end();
    let apart = lead.ends_with(['.', '?', '!', ',', '”', '"', '*', '_', '’', ')']);
    // Behind a title without its stop: "… and the neocortex J Neurochem". One word may be a part of the title.
    let last = lead.rsplit(' ').next().unwrap_or("");
    let behind_title = length > 1
        && last.starts_with(char::is_lowercase)
        && last.len() > 3
        && before[first..].starts_with(char::is_uppercase);
    // "Eur. J. Neurosci."; names of four words are no part of longer ones.
    let stop_of_abbreviation = length < 4 && is_abbreviation_stop(lead);
    let name = before[first..].trim().to_owned();
    let one_word = length > 1
        || before[first..].trim().starts_with(char::is_uppercase)
        || journal.name == "eLife"
        || journal.name == "eClinicalMedicine";
    ((apart && !stop_of_abbreviation || behind_title) && one_word).then_some((journal, name))
}

fn push(words: &mut Vec<(usize, String)>, text: &str, start: usize, end: usize) {
    if start < end {
        let folded = fold(&text[start..end]);
        if !significant(&folded).is_empty() {
            words.push((start, folded));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(entry: &str) -> &'static str {
        let mut digits = entry.match_indices(|c: char| c.is_ascii_digit());
        digits
            .find_map(|(digit, _)| ending(before_number(entry, digit)))
            .map_or("", |(journal, _)| journal.name)
    }

    #[test]
    fn a_name_with_its_publisher_behind_it_is_the_same() {
        let table = table();
        let journal = &table.journals[table.codes["10.1523/jneurosci"]];
        for entry in [
            "A title. J Neurosci. 1997;17:2785",
            "A title. The Journal of Neuroscience: the official journal of the Society for Neuroscience. 1997;17:2785",
            "A title. Journal of Neuroscience (Online), 17, 2785",
        ] {
            assert!(journal.is_in(entry), "{entry}");
        }
        assert!(!journal.is_in("A title. J Neurochem. 1997;69:144"));
        let latin = &table.journals[table.codes["issn/1570-7458"]];
        assert!(latin.is_in("A title. Entomol Exp Appl. 2011;141:59"));
        assert_eq!(canonical("j neurosci"), canonical("the journal of neuroscience"));
    }

    #[test]
    fn any_journal_of_the_lists_is_stated_before_its_volume() {
        let table = table();
        let said = &table.journals[table.codes["10.1038/bjc"]];
        let stated = |entry: &str| {
            let numbers = crate::document::volume_pages::read(entry, 0);
            listed(entry, numbers, said).map(|stated| stated.name)
        };
        for (entry, expected) in [
            ("Smith A. A title. J Thorac Oncol. 2013;8:1529–1537.", Some("J Thorac Oncol")),
            ("Smith A. A title. Clinical Trials 2011;8:27–36.", Some("Clinical Trials")),
            ("A. Smith, A title, Comput. Networks 8 (2011) 27–36.", Some("Comput. Networks")),
            ("Smith A. 2011. A title. Quaternary Research 8, 27–36.", Some("Quaternary Research")),
            ("Smith A. A title. Cancer. 2011;8:27–36.", Some("Cancer")),
            ("Smith A. A title. Brit. J. Cancer. 2011;8:27–36.", None),
            ("Smith A. A title. British Oncological J. Cancer. 2011;8:27–36.", None),
            ("Smith A. A title. Odd J. Cancer. 2011;8:27–36.", None),
            ("Smith A. A title. Br J Cancer Suppl. 2011;8:27–36.", None),
            ("Smith A. A title on clinical trials 2011;8:27–36.", None),
            ("Smith A. A title. Odd Things. 2011;8:27–36.", None),
        ] {
            assert_eq!(stated(entry).as_deref(), expected, "{entry}");
        }
    }

    #[test]
    fn a_name_is_met_in_full_and_abbreviated() {
        for (entry, expected) in [
            ("A title. J Neurosci. 1997;17:2785", "Journal of Neuroscience"),
            ("A title. The Journal of Neuroscience, 17(8), 2785.", "Journal of Neuroscience"),
            ("and the neocortex J Neurochem.1997;69(1):144", "Journal of Neurochemistry"),
            ("A title. N Engl J Med. 2021;384(15):1402", "New England Journal of Medicine"),
            ("A title. Psychopharmacology (Berl). 2018;235", "Psychopharmacology"),
            (
                "A title. Proc. Natl. Acad. Sci. U.S.A. 108, 1496",
                "Proceedings of the National Academy of Sciences of the United States of America",
            ),
            ("A title. Phys. Rev. E 90, 042135", "Physical Review E"),
            ("A title. Nature 439, 84.", "Nature"),
            ("A title from Wuhan, China. Lancet. 2020;395:497", "Lancet"),
            ("A title. J. Neurosci. 17, 2785", "Journal of Neuroscience"),
        ] {
            assert_eq!(name(entry), expected, "{entry}");
        }
    }

    #[test]
    fn a_name_within_a_longer_one_is_not_stated() {
        for entry in [
            "A title. Scand J Immunol. 2010;3:1",
            "A title. Scand. J. Immunol. 2010;3:1",
            "The state of human nature 2010",
            "A title. Int J Neurosci. 1997;17:2785",
            "A title: an official journal of the Association for Cancer Research 2011;17",
        ] {
            assert_eq!(name(entry), "", "{entry}");
        }
    }

    #[test]
    fn every_code_names_one_journal() {
        let mut codes: Vec<&str> = include_str!("../data/doi_journals.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .flat_map(|line| line.split_once('\t').map_or("", |cells| cells.1).split(' '))
            .filter(|code| *code != "-")
            .collect();
        let all = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), all);
    }
}
