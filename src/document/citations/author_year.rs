//! Citations by author and year: "(Smith & Jones, 2020a; Lee et al., 2019, 2021)", "Smith et al. (2020)".
//!
//! A year is a citation where a name stands before it in one of the forms in which people cite. Which entry it means is
//! decided by the list: the surnames first, then the number of authors, then the letter of the year.

use std::collections::HashMap;

use crate::document::names::{fold, is_particle};
use crate::document::reference_parts::{self, Year};
use crate::document::references::{Reference, ReferenceList};
use crate::finding::Place;
use crate::source::{Source, Span};

/// A citation by author and year.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedCitation {
    /// From the first name to the year, without parentheses around it all.
    pub place: Place,
    /// The words before the year that could be the names, folded, in order.
    pub names: Vec<String>,
    /// True where "et al." follows the name.
    pub more_authors: bool,
    /// The year as printed, with its letter.
    pub year: Year,
    /// Positions of the entries it may mean, from 1; empty where the list has none.
    pub entries: Vec<usize>,
    /// True where its form leaves no doubt that it is a citation: a comma before the year, "et al.", or the year in
    /// parentheses behind a name.
    pub certain: bool,
}

/// How far back from a year its names are looked for, in bytes.
const REACH: usize = 120;

/// Reads the citations by author and year, and finds their entries.
pub(super) fn read(body: &Source, prose: &[Place], list: &ReferenceList) -> Vec<NamedCitation> {
    let index = Index::new(list);
    let mut found: Vec<NamedCitation> = Vec::new();
    for place in prose {
        let text = body.slice(place.span);
        let mut previous: Option<(Span, usize)> = None;
        for year in reference_parts::years(text) {
            let citation = match follows(text, previous, year) {
                // "2004, 2006": the second year has the names of the first.
                Some(at) => found.get(at).map(|first| NamedCitation { year, ..first.clone() }),
                None => names_before(text, year).map(|named| NamedCitation {
                    place: Place { field: place.field, span: named.span.shifted(place.span.start) },
                    names: named.names,
                    more_authors: named.more_authors,
                    year,
                    entries: Vec::new(),
                    certain: named.certain,
                }),
            };
            let Some(mut citation) = citation else { continue };
            let repeated = follows(text, previous, year).is_some();
            citation.entries = index.entries(&citation);
            if repeated {
                citation.place.span = year.span.shifted(place.span.start);
            }
            previous = Some((year.span, found.len()));
            found.push(citation);
        }
    }
    found
}

/// The citation whose names also belong to `year`, where only a comma or "and" stands between the two years.
fn follows(text: &str, previous: Option<(Span, usize)>, year: Year) -> Option<usize> {
    let (span, at) = previous?;
    let between = text.get(span.end..year.span.start)?;
    (between.len() <= 6
        && matches!(between.trim_matches([' ', ',', ';']), "" | "and" | "&")
        && !between.is_empty())
    .then_some(at)
}

struct Named {
    span: Span,
    names: Vec<String>,
    more_authors: bool,
    certain: bool,
}

/// The names before a year, where the words before it have the form of a citation.
fn names_before(text: &str, year: Year) -> Option<Named> {
    let all = &text[..year.span.start];
    let from = (all.len().saturating_sub(REACH)..=all.len()).find(|&at| all.is_char_boundary(at))?;
    let before = &all[from..];
    let lead = before.trim_end_matches([' ', '\u{a0}', ',', '(', '[', '.']);
    let marks = &before[lead.len()..];
    let opened = marks.contains(['(', '[']);
    let comma = marks.contains(',');
    let (lead, more_authors) = strip_more(lead);
    // Inside parentheses a bare "Smith 2020" cites; in running text it does not.
    let inside = before.rfind('(').is_some_and(|open| !before[open..].contains(')'))
        || before.rfind('[').is_some_and(|open| !before[open..].contains(']'));
    if !(opened || comma || more_authors || inside) || marks.is_empty() {
        return None;
    }
    let mut start = lead.len();
    let mut names: Vec<String> = Vec::new();
    let mut joined = false;
    let mut count = 0;
    for word in Words::new(lead) {
        let (at, raw) = word;
        let bare = raw
            .trim_end_matches(',')
            .trim_end_matches("’s")
            .trim_end_matches("'s")
            .trim_matches(['(', '[', '“', '"', '‘']);
        let separated = raw.ends_with([',', ';']) || raw.ends_with(':');
        let opens = raw.starts_with(['(', '[']);
        if count > 0 && raw.ends_with([';', ')', ']', ':'])
            || count > 0 && raw.ends_with('.') && bare.chars().count() > 3
        {
            break;
        }
        // "Smith, Jones, and Lee": a comma inside a list of names that "and" closes.
        if count > 0 && separated && !joined {
            break;
        }
        let joint = matches!(bare, "and" | "&" | "y" | "e" | "et" | "und" | "dan" | "i");
        let name = bare.starts_with(char::is_uppercase)
            && bare.chars().filter(|c| c.is_alphabetic()).count() >= 2
            || particle(bare, !names.is_empty());
        let opening = raw.len() - raw.trim_start_matches(['(', '[', '“', '"', '‘']).len();
        if joint && count > 0 {
            joined = true;
        } else if name {
            names.push(fold(bare));
            start = at + opening;
        } else if !(bare.chars().count() <= 2
            && bare.chars().all(|c| c.is_uppercase() || c == '.')
            && count > 0)
        {
            break;
        }
        count += 1;
        if opens || count > 8 {
            break;
        }
    }
    names.retain(|name| !name.is_empty());
    names.reverse();
    if names.is_empty()
        || !names.iter().any(|name| !is_particle(name))
        || !names.iter().any(|name| !common(name))
    {
        return None;
    }
    let certain =
        (more_authors || opened || comma && inside) && !common(names.last().map_or("", String::as_str));
    Some(Named { span: Span::new(from + start, year.span.end), names, more_authors, certain })
}

fn particle(word: &str, before_name: bool) -> bool {
    before_name && is_particle(word)
}

/// `text` without "et al." at its end, and whether it was there.
fn strip_more(text: &str) -> (&str, bool) {
    for more in [
        "et al",
        "et al.",
        "et. al",
        "and colleagues",
        "and co-workers",
        "and coworkers",
        "and others",
        "et coll",
        "dkk",
        "и др",
        "u. a",
        "et al.'s",
        "et al’s",
        "et al.’s",
    ] {
        if let Some(rest) = text.strip_suffix(more) {
            return (rest.trim_end().trim_end_matches(',').trim_end(), true);
        }
    }
    (text, false)
}

/// Words with their byte offsets, from the end.
struct Words<'a> {
    text: &'a str,
}

impl<'a> Words<'a> {
    fn new(text: &'a str) -> Self {
        Words { text: text.trim_end() }
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        if self.text.is_empty() {
            return None;
        }
        let start = self
            .text
            .char_indices()
            .rev()
            .find(|(_, c)| c.is_whitespace())
            .map_or(0, |(at, c)| at + c.len_utf8());
        let word = &self.text[start..];
        self.text = self.text[..start].trim_end();
        Some((start, word))
    }
}

/// Capitalised words before years that are no names.
fn common(folded: &str) -> bool {
    const WORDS: [&str; 62] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "spring",
        "summer",
        "autumn",
        "fall",
        "winter",
        "in",
        "the",
        "since",
        "from",
        "during",
        "by",
        "until",
        "after",
        "before",
        "between",
        "of",
        "and",
        "at",
        "on",
        "for",
        "to",
        "table",
        "figure",
        "fig",
        "eq",
        "version",
        "see",
        "year",
        "years",
        "day",
        "as",
        "available",
        "accessed",
        "edition",
        "vol",
        "early",
        "late",
        "we",
    ];
    WORDS.contains(&folded)
}

/// The entries by surname and year.
struct Index<'a> {
    entries: &'a [Reference],
    by_surname: HashMap<String, Vec<usize>>,
}

impl<'a> Index<'a> {
    fn new(list: &'a ReferenceList) -> Self {
        let mut by_surname: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, entry) in list.entries.iter().enumerate() {
            for key in keys(entry) {
                by_surname.entry(key).or_default().push(at);
            }
        }
        Index { entries: &list.entries, by_surname }
    }

    /// The positions of the entries that `citation` may mean, the best matches alone.
    fn entries(&self, citation: &NamedCitation) -> Vec<usize> {
        let mut best: Vec<usize> = Vec::new();
        let mut most = 0;
        let mut seen: Vec<usize> = Vec::new();
        for name in
            citation.names.iter().flat_map(|name| std::iter::once(name.as_str()).chain(name.split(' ')))
        {
            for &at in self.by_surname.get(name).into_iter().flatten() {
                if seen.contains(&at) {
                    continue;
                }
                seen.push(at);
                let score = self.score(at, citation);
                if score > most {
                    most = score;
                    best.clear();
                }
                if score > 0 && score == most {
                    best.push(at + 1);
                }
            }
        }
        best
    }

    /// How well an entry fits: 0 where its year is another.
    fn score(&self, at: usize, citation: &NamedCitation) -> u32 {
        let entry = &self.entries[at];
        let Some(year) = entry.parts.year.filter(|year| year.value == citation.year.value) else { return 0 };
        if let (Some(cited), Some(listed)) = (citation.year.letter, year.letter)
            && cited != listed
        {
            return 0;
        }
        let text = citation.names.join(" ");
        let named = |surname: &String| {
            let folded = fold(surname);
            !folded.is_empty() && format!(" {text} ").contains(&format!(" {folded} "))
                || folded
                    .rsplit(' ')
                    .next()
                    .is_some_and(|last| citation.names.iter().any(|name| name == last))
        };
        let first = entry.parts.authors.first().is_some_and(named);
        let second = entry.parts.authors.get(1).is_some_and(named);
        let many = entry.parts.authors.len() > 2 || entry.parts.more_authors;
        let fits = if citation.more_authors { many || entry.parts.authors.len() == 2 } else { true };
        1 + 8 * u32::from(first)
            + 4 * u32::from(second && !citation.more_authors)
            + 2 * u32::from(fits && (citation.more_authors == many))
            + u32::from(citation.year.letter == year.letter)
    }
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
    }
    if entry.parts.authors.is_empty() {
        keys.extend(
            entry.opening.split(' ').take(4).filter(|word| word.chars().count() >= 3).map(str::to_owned),
        );
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

#[cfg(test)]
mod tests {
    use crate::Manuscript;
    use crate::document::{CitationStyle, Document};

    const LIST: &str = "\n\nReferences\nDe Vos A., Jones B., 1995. One. J. Test 1, 1–2.\nJones B., 2019. Two. J. Test 2, 3–4.\nLee C., Kim D., Park E., 2019. Three. J. Test 3, 5–6.\nLee C., Kim D., Park E., 2021. Four. J. Test 4, 7–8.\nSmith A., Jones B., 2020a. Five. J. Test 5, 9–10.\nSmith A., Jones B., 2020b. Six. J. Test 6, 1–2.\nWorld Health Organization, 2001. Seven. Geneva.\n";

    fn cited(body: &str) -> Vec<(String, Vec<usize>)> {
        let manuscript = Manuscript::new(format!("A title\n\nIntroduction\n{body}{LIST}"));
        let document = Document::new(&manuscript);
        assert_eq!(document.citations.style, CitationStyle::AuthorYear);
        document
            .citations
            .named
            .iter()
            .map(|named| (document.text(named.place).to_owned(), named.entries.clone()))
            .collect()
    }

    #[test]
    fn citations_find_their_entries() {
        let body = "Known (Smith & Jones, 2020a; Lee et al., 2019, 2021). De Vos and Jones (1995) and Jones (2019) agree (World Health Organization, 2001; Smith and Jones 2020b).";
        let expected: Vec<(String, Vec<usize>)> = [
            ("Smith & Jones, 2020a", vec![5]),
            ("Lee et al., 2019", vec![3]),
            ("2021", vec![4]),
            ("De Vos and Jones (1995", vec![1]),
            ("Jones (2019", vec![2]),
            ("World Health Organization, 2001", vec![7]),
            ("Smith and Jones 2020b", vec![6]),
        ]
        .into_iter()
        .map(|(text, entries)| (text.to_owned(), entries))
        .collect();
        assert_eq!(cited(body), expected);
    }

    #[test]
    fn years_without_names_are_no_citations() {
        let body = "In 2019 and since May 2020 (Lee et al., 2019; Lee et al., 2021; Jones, 2019). From 2001 to 2005 (in 2004), 2010.";
        assert_eq!(cited(body).len(), 3);
    }
}
