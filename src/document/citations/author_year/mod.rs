//! Citations by author and year: "(Smith & Jones, 2020a; Lee et al., 2019, 2021)", "Smith et al. (2020)".
//!
//! A year is a citation where a name stands before it in one of the forms in which people cite. Which entry it means is
//! decided by the list: the surnames first, then the number of authors, then the letter of the year.

mod index;

use index::Index;
use rustc_hash::FxHashMap;

use crate::document::names::{fold, is_particle};
use crate::document::reference_parts::{self, Year};
use crate::document::references::ReferenceList;
use crate::finding::Place;
use crate::sort;
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
    /// The year as printed, with its letter; `None` for "in press" and the like.
    pub year: Option<Year>,
    /// Positions of the entries it may mean, from 1; empty where the list has none.
    pub entries: Vec<usize>,
    /// Where it is certain and no entry fits: the entry that it may have been meant for.
    pub nearest: Option<Nearest>,
    /// How sure its form is.
    pub form: Form,
}

/// How sure the form of a citation by author and year is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A comma before the year in parentheses, "et al.", or the year in parentheses behind a name: it cites.
    Certain,
    /// "(Smith 2020)": certain where the text writes so as a rule.
    Bare,
    /// Anything else: counts as a mention of an entry that fits, and for nothing more.
    Doubtful,
}

/// An entry that a citation may have been meant for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearest {
    /// The entry at this position has the name and another year.
    OtherYear(usize),
    /// The entry at this position has the year and a name that is a letter or two away.
    OtherName(usize),
}

impl NamedCitation {
    /// True where its form leaves no doubt that it cites.
    pub fn is_certain(&self) -> bool {
        self.form == Form::Certain
    }
}

/// How far back from a year its names are looked for, in bytes.
const REACH: usize = 120;

/// What stands for a year that is not known; [`dates`] knows how they begin.
const UNDATED: [&str; 7] =
    ["in press", "submitted", "in preparation", "in prep.", "forthcoming", "accepted", "n.d."];

/// What decides which entry a citation means: names, whether there are more, year (0 for none) and letter.
type Key = (Vec<String>, bool, u32, Option<char>);

/// Reads the citations by author and year, and finds their entries.
pub(super) fn read(body: &Source, prose: &[Place], list: &ReferenceList) -> Vec<NamedCitation> {
    let index = Index::new(list);
    let mut known: FxHashMap<Key, Vec<usize>> = FxHashMap::default();
    let mut found: Vec<NamedCitation> = Vec::new();
    for place in prose {
        let text = body.slice(place.span);
        let mut previous: Option<(Span, usize)> = None;
        for &(span, year, ref named) in body.recall(place.span, dated).iter() {
            let repeats = follows(text, previous, span).and_then(|at| found.get(at));
            let citation = match repeats {
                // "2004, 2006" and "2008a,b": the second has the names of the first.
                Some(first) => Some(NamedCitation {
                    place: place.part(span),
                    year: year.map(|year| Year {
                        value: if year.value == 0 { first.year.map_or(0, |y| y.value) } else { year.value },
                        ..year
                    }),
                    ..first.clone()
                }),
                None => named.as_ref().map(|named| NamedCitation {
                    place: place.part(named.span),
                    names: named.names.clone(),
                    more_authors: named.more_authors,
                    year,
                    entries: Vec::new(),
                    nearest: None,
                    form: if year.is_some() { named.form } else { Form::Doubtful },
                }),
            };
            let Some(mut citation) = citation else { continue };
            let key = (
                citation.names.clone(),
                citation.more_authors,
                citation.year.map_or(0, |year| year.value),
                citation.year.and_then(|year| year.letter),
            );
            citation.entries = known.entry(key).or_insert_with(|| index.entries(&citation)).clone();
            previous = Some((span, found.len()));
            found.push(citation);
        }
    }
    // "(Smith 2020)" without a comma is certain where the text writes so as a rule.
    let bare =
        found.iter().filter(|citation| citation.form == Form::Bare && !citation.entries.is_empty()).count();
    for citation in &mut found {
        citation.form = match citation.form {
            Form::Bare if bare >= 5 => Form::Certain,
            Form::Bare => Form::Doubtful,
            form => form,
        };
        if citation.form == Form::Certain && citation.entries.is_empty() {
            citation.nearest = index.nearest(citation);
        }
    }
    found
}

/// The years in a text, each with the names before it, unless it is a letter that goes on from one.
fn dated(text: &str) -> Vec<(Span, Option<Year>, Option<Named>)> {
    let named = |(span, year): (Span, Option<Year>)| {
        let named = names_before(text, span).filter(|_| year.is_none_or(|year| year.value > 0));
        (span, year, named)
    };
    dates(text).into_iter().map(named).collect()
}

/// The years in a text, the letters that go on from one ("2008a,b": a year of value 0 with its letter), and the words that
/// stand where a year is not known yet ("in press": no year).
fn dates(text: &str) -> Vec<(Span, Option<Year>)> {
    let mut dates: Vec<(Span, Option<Year>)> = Vec::new();
    for year in reference_parts::years(text) {
        dates.push((year.span, Some(year)));
        let mut end = year.span.end;
        while year.letter.is_some()
            && let Some(rest) = text[end..].strip_prefix([',', '–', '-', ';'])
            && let Some(letter) = rest.trim_start().chars().next().filter(char::is_ascii_lowercase)
            && !rest.trim_start()[1..].starts_with(char::is_alphanumeric)
        {
            let start = text.len() - rest.trim_start().len();
            let span = Span::new(start, start + 1);
            dates.push((span, Some(Year { value: 0, letter: Some(letter), span })));
            end = start + 1;
        }
    }
    for (at, pair) in text.as_bytes().windows(2).enumerate() {
        if matches!(pair, b"in" | b"su" | b"fo" | b"ac" | b"n.")
            && let Some(words) = UNDATED.iter().find(|words| text[at..].starts_with(**words))
        {
            dates.push((Span::new(at, at + words.len()), None));
        }
    }
    sort::sort_by_key(&mut dates, |(span, _)| *span);
    dates
}

/// The citation whose names also belong to `year`, where only a comma or "and" stands between the two years.
fn follows(text: &str, previous: Option<(Span, usize)>, year: Span) -> Option<usize> {
    let (span, at) = previous?;
    let between = text.get(span.end..year.start)?;
    (between.len() <= 6
        && matches!(between.trim_matches([' ', ',', ';', '–', '-']), "" | "and" | "&")
        && !between.is_empty())
    .then_some(at)
}

struct Named {
    span: Span,
    names: Vec<String>,
    more_authors: bool,
    form: Form,
}

/// The names before a year, where the words before it have the form of a citation.
fn names_before(text: &str, year: Span) -> Option<Named> {
    let all = &text[..year.start];
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
    let mut shouted = false;
    for word in Words::new(lead) {
        let (at, raw) = word;
        let bare = raw
            .trim_end_matches([',', ';'])
            .trim_end_matches("’s")
            .trim_end_matches("'s")
            .trim_matches(['(', '[', '“', '"', '‘']);
        let separated = raw.ends_with([',', ';']) || raw.ends_with(':');
        let opens = raw.starts_with(['(', '[']);
        // ABNT parts the names of one work by semicolons, in capitals: "(SOUZA; LIMA, 2015)".
        let capitals = |word: &str| {
            word.chars().filter(|c| c.is_alphabetic()).count() >= 3 && !word.contains(char::is_lowercase)
        };
        let listed = raw.strip_suffix(';').is_some_and(|name| shouted && capitals(name));
        shouted |= count == 0 && capitals(bare);
        if count > 0 && raw.ends_with([';', ')', ']', ':']) && !listed
            || count > 0 && raw.ends_with('.') && bare.chars().count() > 3
        {
            break;
        }
        // "Smith, Jones, and Lee": a comma inside a list of names that "and" closes.
        if count > 0 && separated && !joined && !listed {
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
    let name = names.last().map_or("", String::as_str);
    let after = text[year.end..].trim_start_matches(['’', '\'']).chars().next();
    let closed = after.is_none_or(|c| matches!(c, ')' | ']' | ',' | ';' | ':' | '.' | '–' | '-'));
    let form = match () {
        () if common(name) => Form::Doubtful,
        () if more_authors => Form::Certain,
        () if !closed => Form::Doubtful,
        () if opened || comma && inside => Form::Certain,
        () if inside => Form::Bare,
        () => Form::Doubtful,
    };
    Some(Named { span: Span::new(from + start, year.end), names, more_authors, form })
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
