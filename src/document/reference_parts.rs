//! The parts of an entry: authors, year and title, in the order and the dress of the common reference styles.
//!
//! A part that is not sure stays empty.

use super::names;
use super::reference_shape;
use super::volume_pages::{self, VolumePages};
use crate::source::Span;

/// The parts of an entry that were understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The surnames of the authors, in order, as printed; an organisation counts as one.
    pub authors: Vec<String>,
    /// True where "et al." or its like says that there are more.
    pub more_authors: bool,
    /// The year of the work.
    pub year: Option<Year>,
    /// Its title: bytes in the entry's text. `None` where the names before it were not understood.
    pub title: Option<Span>,
    /// Its volume, issue and pages.
    pub numbers: VolumePages,
}

impl Parts {
    /// True for an article of a journal of which title, volume and pages were understood.
    pub fn is_whole_article(&self) -> bool {
        self.title.is_some() && self.numbers.volume.is_some() && self.numbers.pages.is_some()
    }
}

/// A year with the letter that tells works of one year apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Year {
    /// The year.
    pub value: u32,
    /// `a` in "2009a".
    pub letter: Option<char>,
    /// Its bytes in the entry's text.
    pub span: Span,
}

/// Reads the parts of an entry's text.
pub(crate) fn read(text: &str) -> Parts {
    let years = years(text);
    let lead = author_segment(text, &years);
    let (authors, more_authors) = authors(&text[..lead]);
    // In author–year lists the year follows the names; elsewhere it stands before the volume, or last.
    let after_names = years.iter().find(|year| {
        year.span.start >= lead && text[lead..year.span.start].chars().all(|c| !c.is_alphanumeric())
    });
    let before_volume = || {
        years.iter().find(|year| {
            let rest = text[year.span.end..].trim_start_matches([')', ' ']);
            rest.starts_with([';', ':'])
                || rest.starts_with(',') && rest[1..].trim_start().starts_with(|c: char| c.is_ascii_digit())
        })
    };
    let in_parentheses = || years.iter().find(|year| text[..year.span.start].ends_with('('));
    let year = after_names.or_else(before_volume).or_else(in_parentheses).or(years.last()).copied();
    let behind = match after_names {
        Some(year) => year.span.end,
        None => lead,
    };
    let title = (lead > 0).then(|| title(text, behind)).flatten();
    let numbers = volume_pages::read(text, title.map_or(behind, |title| title.end));
    Parts { authors, more_authors, year, title, numbers }
}

/// The title that begins behind byte `from`: up to the stop that ends it.
fn title(text: &str, from: usize) -> Option<Span> {
    let rest = &text[from..];
    let start = from + rest.find(|c: char| c.is_alphanumeric() || "“‘\"'[«¿".contains(c))?;
    let mut at = start;
    while let Some(stop) = text[at..].find(['.', '?', '!']).map(|stop| at + stop) {
        at = stop + 1;
        let after = text[at..].trim_start_matches(['”', '"', '’', ']', '»', '.']);
        let ends =
            after.is_empty() || after.starts_with(' ') && !after.trim_start().starts_with(char::is_lowercase);
        if ends && stop - start >= 8 {
            return Some(Span::new(start, stop));
        }
    }
    None
}

/// The years from 1500 to 2099 in the text that are no page numbers or parts of identifiers.
pub(crate) fn years(text: &str) -> Vec<Year> {
    let bytes = text.as_bytes();
    let mut years = Vec::new();
    let mut from = 0;
    while let Some(at) = reference_shape::year(&text[from..]).map(|at| from + at) {
        from = at + 4;
        let before = text[..at].chars().next_back();
        let joined = before.is_some_and(|c| {
            c.is_alphanumeric() || matches!(c, '-' | '–' | '/' | '_' | '.') && glued_number(&text[..at])
        });
        if joined {
            continue;
        }
        let letter = bytes.get(from).filter(|b| {
            b.is_ascii_lowercase() && !bytes.get(from + 1).is_some_and(u8::is_ascii_alphanumeric)
        });
        let end = from + usize::from(letter.is_some());
        let next = text[end..].chars().next();
        if next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '_')) {
            continue;
        }
        years.push(Year {
            value: text[at..from].parse().unwrap_or(0),
            letter: letter.map(|&b| char::from(b)),
            span: Span::new(at, end),
        });
    }
    years
}

/// True where a number or an identifier runs on into what follows: "153–", "10.1016/j.". A lost space ("Psychol.2016") is
/// no identifier.
fn glued_number(before: &str) -> bool {
    let chunk = before.rsplit(char::is_whitespace).next().unwrap_or(before);
    if chunk.contains('/') || chunk.starts_with("10.") {
        return true;
    }
    let mut chars = before.chars().rev();
    let mark = chars.next();
    let previous = chars.next();
    previous
        .is_some_and(|c| c.is_ascii_digit() && mark != Some('.') || mark == Some('.') && c.is_ascii_digit())
}

/// How many bytes of the text are names of authors.
fn author_segment(text: &str, years: &[Year]) -> usize {
    // Harvard and APA: the names end where the year stands.
    if let Some(year) = years.first() {
        let before = text[..year.span.start].trim_end_matches([' ', '(', ',', '.', '[']);
        let words = before.split_whitespace().count();
        let organisation = text[..year.span.start].ends_with('(')
            && words <= 14
            && !before.contains([',', ';'])
            && !before.split_whitespace().any(is_initials);
        if words > 0 && before.len() <= 900 && (looks_like_names(before) || organisation) {
            return before.len();
        }
    }
    // Vancouver and its kin: the names end at the stop behind the last initials.
    let mut from = 0;
    while let Some(at) = text[from..].find(['.', ':']).map(|at| from + at) {
        let rest = &text[at + 1..];
        from = at + 1;
        let before = &text[..at];
        if before.len() > 900 {
            break;
        }
        let last = before.rsplit([' ', '.', ',']).next().unwrap_or("");
        let initial = last.chars().count() == 1 && last.chars().all(char::is_uppercase);
        // "Visvader J. E. Keeping": a stop behind an initial ends the names only if a title follows.
        let next = rest.trim_start().split([' ', ',']).next().unwrap_or("");
        let next_initial = next.trim_end_matches('.').chars().count() <= 1
            || next.contains('.')
                && next.len() <= 6
                && next.chars().all(|c| c.is_uppercase() || c == '.' || c == '-');
        if initial && next_initial
            || rest.starts_with(|c: char| c.is_alphanumeric() || c == ',' || c == ';' || c == '-')
            || rest.trim_start().starts_with([',', '&', ';'])
        {
            continue;
        }
        return if looks_like_names(before) { at } else { 0 };
    }
    0
}

/// True where the text is a list of names: short parts with initials, or a single short part.
fn looks_like_names(text: &str) -> bool {
    let text = text.trim_end_matches('.').trim_end_matches(" et al").trim_end_matches(',');
    let parts: Vec<&str> = split_names(text).into_iter().filter(|part| !part.starts_with("et al")).collect();
    let named = parts.iter().filter(|part| {
        let words = part.split_whitespace().count();
        words <= 6
            && (part.chars().next().is_some_and(char::is_uppercase)
                || part.split_whitespace().next().is_some_and(names::is_particle))
    });
    // "Rich A. A computer aided approach", "Ames A. Iron. Blood": a title or a journal goes on behind the initials.
    let goes_on = |part: &&str| {
        let words: Vec<&str> = part.split_whitespace().collect();
        let behind =
            words.iter().skip_while(|word| !is_initials(word)).filter(|word| !is_initials(word)).count();
        let stopped = words.iter().any(|word| word.ends_with('.') && word.len() > 4 && !is_initials(word));
        words.len() > 6 || behind > 1 || stopped
    };
    if parts.iter().any(goes_on) {
        return false;
    }
    let initials = parts.iter().filter(|part| part.split_whitespace().any(is_initials)).count();
    let named = named.count();
    named * 10 >= parts.len() * 7
        && (initials * 2 >= parts.len()
            || parts.len() == 1 && text.len() <= 120
            || parts.len() <= 3 && text.len() <= 60)
}

fn split_names(text: &str) -> Vec<&str> {
    text.split([',', ';', '&'])
        .flat_map(|part| part.split(" and "))
        .map(|part| part.trim().trim_start_matches("and ").trim())
        .filter(|part| !part.is_empty())
        .collect()
}

/// True for "J", "JA", "J.A.", "J.-P.", "R.W.O'B.": capitals with stops and hyphens; and for "Ch." and "Yu.", as Cyrillic
/// names are shortened.
fn is_initials(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = word.chars().all(|c| c.is_uppercase() || matches!(c, '.' | '-' | '‐' | '–' | '’' | '\''));
    let digraph = letters == 2 && word.ends_with('.') && word.starts_with(char::is_uppercase)
        || matches!(word, "Ch" | "Th" | "Zh" | "Kh" | "Ts" | "Ph");
    digraph || capitals && (1..=4).contains(&letters) && (letters <= 3 || word.contains('.'))
}

/// The surnames in a segment of names, and whether it says that there are more.
fn authors(segment: &str) -> (Vec<String>, bool) {
    let mut surnames: Vec<String> = Vec::new();
    let mut more = false;
    for part in split_names(segment) {
        let lower = part.to_lowercase();
        let cut = ["et al", "and others", "and colleagues", "…", "..."]
            .iter()
            .filter_map(|mark| lower.find(mark))
            .min();
        more |= cut.is_some();
        let part = cut.map_or(part, |at| part.get(..at).unwrap_or("")).trim();
        let words: Vec<&str> = part
            .split_whitespace()
            .filter(|word| {
                !matches!(*word, "Jr" | "Jr." | "Sr" | "II" | "III" | "(Ed.)" | "(Eds.)" | "eds" | "editors")
            })
            .collect();
        let initials = words.iter().filter(|word| is_initials(word)).count();
        if words.is_empty() || initials == words.len() {
            continue;
        }
        let surname: Vec<&str> = if initials == 0 {
            words
        } else {
            // "S. B. Furber", "Arthur M.A.", "van der Meer L.": what is no initial; "John F. Adams" keeps its last word.
            let first = words.iter().position(|word| is_initials(word)).unwrap_or(0);
            let behind: Vec<&str> =
                words[first..].iter().copied().filter(|word| !is_initials(word)).collect();
            if behind.is_empty() { words[..first].to_vec() } else { behind }
        };
        surnames.push(surname.join(" ").trim_end_matches('.').to_owned());
    }
    (surnames, more)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn authors_and_year_are_read_in_the_common_styles() {
        for (text, authors, year) in [
            (
                "Smith JA, van der Berg K, et al. A trial of things. Lancet. 2019;14(3):153-60.",
                vec!["Smith", "van der Berg"],
                2019,
            ),
            (
                "Visvader J. E. Keeping abreast of the hierarchy. Genes Dev. 2009;23:2563.",
                vec!["Visvader"],
                2009,
            ),
            (
                "Angers D.A., Caron J., 1998. Plant-induced changes. Biogeochemistry 42, 55–72.",
                vec!["Angers", "Caron"],
                1998,
            ),
            ("Boulter, M.C., Manum, S.B., 1989. The Brito-Arctic province.", vec!["Boulter", "Manum"], 1989),
            (
                "Glaw F, Vences M (1994) A field guide to the amphibians. Leverkusen: Moos. 480 p.",
                vec!["Glaw", "Vences"],
                1994,
            ),
            (
                "World Health Organization, 2001. Arsenic in water. Fact sheet 210.",
                vec!["World Health Organization"],
                2001,
            ),
            (
                "S. Davies, C. Patterson, S.B. Furber, Interfacing real-time I/O, J. Things 3 (2012) 1–9.",
                vec![],
                2012,
            ),
            (
                "Müller, A., & Jones-Lee, B. C. (2001b). A title: Part 2. Journal, 3(2), 1–10.",
                vec!["Müller", "Jones-Lee"],
                2001,
            ),
        ] {
            let parts = read(text);
            if !authors.is_empty() {
                assert_eq!(parts.authors, authors, "{text}");
            }
            assert_eq!(parts.year.map(|year| year.value), Some(year), "{text}");
        }
    }

    #[test]
    fn letters_belong_to_the_year_and_page_numbers_do_not_count() {
        let years: Vec<(u32, Option<char>)> = years("2001b, pp. 1980–1990, doi:10.1/j.2005.01, in 1999.")
            .iter()
            .map(|y| (y.value, y.letter))
            .collect();
        assert_eq!(years, [(2001, Some('b')), (1980, None), (1999, None)]);
    }
}
