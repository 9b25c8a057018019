//! The entries of the list by name and year: which of them a citation means, and which it may have been meant for.

use rustc_hash::FxHashMap;

use super::{NamedCitation, Nearest};
use crate::document::names::{fold, is_particle};
use crate::document::references::{Reference, ReferenceList};
use crate::sort;

/// Works of one name, or of one year, that are compared at most: nobody cites more, and text that is no list must not take
/// time.
const MOST: usize = 60;

/// The entries by name and year.
pub(super) struct Index<'a> {
    entries: &'a [Reference],
    /// By a name and the year; by the name and 0 for citations that have no year yet.
    by_name_and_year: FxHashMap<(String, u32), Vec<usize>>,
    /// By the first author.
    by_first_author: FxHashMap<String, Vec<usize>>,
    /// By the year, each with its first author.
    by_year: FxHashMap<u32, Vec<(usize, String)>>,
}

impl<'a> Index<'a> {
    pub(super) fn new(list: &'a ReferenceList) -> Self {
        let mut index = Index {
            entries: &list.entries,
            by_name_and_year: FxHashMap::default(),
            by_first_author: FxHashMap::default(),
            by_year: FxHashMap::default(),
        };
        for (at, entry) in list.entries.iter().enumerate() {
            let year = entry.parts.year.map_or(0, |year| year.value);
            for key in keys(entry) {
                add(index.by_name_and_year.entry((key.clone(), 0)).or_default(), at);
                if year > 0 {
                    add(index.by_name_and_year.entry((key, year)).or_default(), at);
                }
            }
            if let Some(first) = entry.parts.authors.first().map(|name| fold(name)) {
                add(index.by_first_author.entry(first.clone()).or_default(), at);
                add(index.by_year.entry(year).or_default(), (at, first));
            }
        }
        index
    }

    /// The positions of the entries that `citation` may mean, the best matches alone.
    pub(super) fn entries(&self, citation: &NamedCitation) -> Vec<usize> {
        let year = citation.year.map_or(0, |year| year.value);
        let words =
            citation.names.iter().flat_map(|name| std::iter::once(name.as_str()).chain(name.split(' ')));
        let mut fitting: Vec<usize> = words
            .filter_map(|name| self.by_name_and_year.get(&(name.to_owned(), year)))
            .flat_map(|places| places.iter().copied())
            .collect();
        sort::sort(&mut fitting);
        fitting.dedup();
        let mut best: Vec<usize> = Vec::new();
        let mut most = 1;
        for at in fitting {
            let score = self.score(at, citation);
            if score > most {
                most = score;
                best.clear();
            }
            if score == most {
                best.push(at + 1);
            }
        }
        best
    }

    /// How well an entry fits: 0 where its year or its first author is another.
    fn score(&self, at: usize, citation: &NamedCitation) -> u32 {
        let parts = &self.entries[at].parts;
        let letter = match (citation.year, parts.year) {
            (Some(cited), Some(listed)) if cited.value == listed.value => match (cited.letter, listed.letter)
            {
                (Some(a), Some(b)) if a != b => return 0,
                (a, b) => a == b,
            },
            // "in press" when the text was written, with a year when the list was.
            (None, _) => false,
            _ => return 0,
        };
        let text = format!(" {} ", citation.names.join(" "));
        let named = |surname: &String| {
            let folded = fold(surname);
            let last = folded.rsplit(' ').next().unwrap_or("");
            !folded.is_empty() && text.contains(&format!(" {folded} "))
                || text.contains(&format!(" {last} "))
                || acronym(surname).is_some_and(|short| text.contains(&format!(" {short} ")))
        };
        let first = parts.authors.first().is_some_and(named);
        if !first && !parts.authors.is_empty() {
            return 0;
        }
        let second = parts.authors.get(1).is_some_and(named);
        let many = parts.authors.len() > 2 || parts.more_authors;
        // "Faust et al." is not the work of Faust and Raes.
        if citation.more_authors && parts.authors.len() == 2 && !parts.more_authors {
            return 0;
        }
        1 + 8 * u32::from(first)
            + 4 * u32::from(second && !citation.more_authors)
            + 2 * u32::from(citation.more_authors == many)
            + u32::from(letter)
    }

    /// The entry that a citation without one may mean: the same first author in another year, or a name one or two letters
    /// away in the same year.
    pub(super) fn nearest(&self, citation: &NamedCitation) -> Option<Nearest> {
        let cited = citation.year?;
        let year = |at: usize| self.entries[at].parts.year.map_or(0, |year| year.value);
        let same = citation
            .names
            .iter()
            .filter_map(|name| self.by_first_author.get(name))
            .flat_map(|places| places.iter().copied())
            .min_by_key(|&at| year(at).abs_diff(cited.value));
        if let Some(at) = same {
            return Some(Nearest::OtherYear(at + 1));
        }
        let near = |(_, first): &&(usize, String)| {
            citation.names.iter().any(|name| name.len() >= 5 && distance(name, first) <= 2)
        };
        let named = self.by_year.get(&cited.value)?.iter().find(near)?;
        Some(Nearest::OtherName(named.0 + 1))
    }
}

fn add<T>(list: &mut Vec<T>, item: T) {
    if list.len() < MOST {
        list.push(item);
    }
}

/// "EFSA" for "European Food Safety Authority", folded; `None` for fewer than three words.
fn acronym(name: &str) -> Option<String> {
    let initials: String =
        name.split_whitespace().filter_map(|word| word.chars().next()).filter(|c| c.is_uppercase()).collect();
    (initials.chars().count() >= 3).then(|| fold(&initials))
}

/// The number of letters to insert, delete or replace to make one word the other; 3 stands for "more than two".
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 2 {
        return 3;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let next = (row[j] + 1).min(row[j + 1] + 1).min(diagonal + usize::from(x != y));
            diagonal = row[j + 1];
            row[j + 1] = next;
        }
    }
    row[b.len()].min(3)
}

/// The folded words by which an entry may be cited: its authors' surnames whole and their last words, or the words that an
/// entry without understood authors begins with.
fn keys(entry: &Reference) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for surname in entry.parts.authors.iter().take(3) {
        let folded = fold(surname);
        keys.extend(
            folded
                .split(' ')
                .filter(|word| word.chars().count() >= 2 && !is_particle(word))
                .map(str::to_owned),
        );
        keys.push(folded);
        keys.extend(acronym(surname));
    }
    if entry.parts.authors.is_empty() {
        keys.extend(
            entry.opening.split(' ').take(4).filter(|word| word.chars().count() >= 3).map(str::to_owned),
        );
    }
    sort::sort(&mut keys);
    keys.dedup();
    keys
}
