//! What the text of a DOI says about its work: year, volume, issue, first page, ISSN, the journal's code.
//!
//! Publishers build suffixes from what they know of a paper when they register it. The shapes are data
//! (`src/data/doi_patterns.tsv`), each with an example that is tested. A shape is plain text with tokens:
//!
//! | token | reads |
//! |---|---|
//! | `{code}` | letters: the journal's code |
//! | `{serial}` | `s` and four to six digits: the code of a Springer Nature journal |
//! | `{year}` `{yy}` `{yyy}` `{1yy}` | four digits; two; three less 2000 (9xx: 19xx); three less 1900 |
//! | `{yymm}` `{oup}` `{acs}` `{rsc}` | arXiv's year and month; the letter for a year at Oxford (`gkr`: 2011), ACS (`5b`: 2015), RSC (`c3`: 2013) |
//! | `{pnas}` | two digits of the year, five of a serial, three of the volume |
//! | `{volume}` `{issue}` `{page}` | digits, a page with letters before |
//! | `{v2}` `{v3}` `{i2}` | volume or issue of just so many digits |
//! | `{issn}` `{issn8}` | an ISSN with and without its hyphen |
//! | `{mm}` `{dd}` `{n}` `{n5}` `{n6}` `{n8}` | a month, a day, digits, so many digits |
//! | `{word}` `{*}` | letters and digits; whatever follows |

use std::sync::OnceLock;

/// What a DOI's own text says. Parts that it does not tell are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The journal's code, lower case, as the shape delimits it.
    pub code: Option<String>,
    /// The year, and how far the printed one may lie from it.
    pub year: Option<FactYear>,
    /// The volume.
    pub volume: Option<u32>,
    /// How many volumes the printed one may lie before or behind: PNAS numbers papers of December ahead.
    pub volume_slack: u32,
    /// The issue.
    pub issue: Option<u32>,
    /// The first page or the article's number, without letters.
    pub page: Option<u32>,
    /// The ISSN as `1234-567x`.
    pub issn: Option<String>,
}

/// A year that a DOI tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactYear {
    /// The year.
    pub value: u32,
    /// True where earlier printed years say nothing: the DOIs of back files carry the year of their registration.
    pub one_sided: bool,
}

impl FactYear {
    /// True where a printed year can belong to the DOI: one year before it (dated ahead) to two after it (online first). In
    /// 1,952 of 1,954 measured references it does.
    pub fn allows(self, printed: u32) -> bool {
        printed <= self.value + 2 && (self.one_sided || printed + 1 >= self.value)
    }
}

/// A line of the table.
struct Pattern {
    prefix: &'static str,
    shape: &'static str,
    one_sided: bool,
    #[cfg_attr(not(test), expect(dead_code, reason = "the examples are for the tests"))]
    example: (&'static str, &'static str),
}

fn patterns() -> &'static [Pattern] {
    static PATTERNS: OnceLock<Vec<Pattern>> = OnceLock::new();
    PATTERNS.get_or_init(|| {
        include_str!("../data/doi_patterns.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| {
                let mut cells = line.split('\t');
                Some(Pattern {
                    prefix: cells.next()?,
                    shape: cells.next()?,
                    one_sided: cells.next()? == "after",
                    example: (cells.next()?, cells.next()?),
                })
            })
            .collect()
    })
}

/// What the DOI says, in its compared form (lower case, without resolver); nothing where no shape fits.
pub fn read(normal: &str) -> Facts {
    let Some((prefix, suffix)) = normal.split_once('/') else { return Facts::default() };
    patterns()
        .iter()
        .filter(|pattern| pattern.prefix == prefix || pattern.prefix == "*")
        .find_map(|pattern| fit(pattern, suffix))
        .unwrap_or_default()
}

/// Reads `suffix` by a shape. Each token takes all it can, so the time is linear in the suffix.
fn fit(pattern: &Pattern, suffix: &str) -> Option<Facts> {
    let mut facts = Facts::default();
    let mut shape = pattern.shape;
    let mut rest = suffix;
    while let Some(c) = shape.chars().next() {
        if c != '{' {
            rest = rest.strip_prefix(c)?;
            shape = &shape[c.len_utf8()..];
            continue;
        }
        let (token, behind) = shape[1..].split_once('}')?;
        shape = behind;
        if token == "*" {
            // All up to the next plain character of the shape, or to the end.
            rest = match shape.chars().next() {
                Some(next) => &rest[rest.find(next)?..],
                None => "",
            };
            continue;
        }
        let length = take(token, rest, &mut facts, pattern.one_sided)?;
        rest = rest.get(length..)?;
    }
    // "bmj.312.7031.640b": a letter behind the page tells papers of one page apart.
    let done = rest.is_empty()
        || pattern.shape.ends_with("{page}")
            && rest.len() == 1
            && rest.starts_with(|c: char| c.is_ascii_lowercase());
    done.then_some(facts)
}

/// Reads one token at the start of `rest`; its length.
fn take(token: &str, rest: &str, facts: &mut Facts, one_sided: bool) -> Option<usize> {
    let run = |test: fn(&u8) -> bool| rest.bytes().take_while(test).count();
    let digits = run(u8::is_ascii_digit);
    let number = |length: usize| {
        rest.get(..length).and_then(|text| text.parse::<u32>().ok()).filter(|_| length <= digits)
    };
    let mut year = |value: u32| {
        facts.year = Some(FactYear { value, one_sided });
        (1800..=2100).contains(&value).then_some(())
    };
    let two_digits = |value: u32| if value <= 40 { 2000 + value } else { 1900 + value };
    let length = match token {
        "code" => {
            let length = run(u8::is_ascii_lowercase);
            facts.code = Some(rest[..length].to_owned());
            length
        }
        "serial" => {
            let length = 1 + rest.bytes().skip(1).take_while(u8::is_ascii_digit).count();
            if !rest.starts_with('s') || !(5..=7).contains(&length) {
                return None;
            }
            facts.code = Some(rest[..length].to_owned());
            length
        }
        "year" => {
            year(number(4)?)?;
            4
        }
        "yy" => {
            year(two_digits(number(2)?))?;
            2
        }
        "yyy" => {
            let value = number(3).filter(|_| digits == 3)?;
            year(if value >= 900 { 1000 + value } else { 2000 + value })?;
            3
        }
        "1yy" => {
            let value = number(3).filter(|value| digits == 3 && (95..=140).contains(value))?;
            year(1900 + value)?;
            3
        }
        "yymm" => {
            number(4).filter(|value| digits == 4 && (1..=12).contains(&(value % 100)))?;
            year(two_digits(number(2)?))?;
            4
        }
        "oup" => {
            let letters = run(u8::is_ascii_lowercase);
            let value = match rest.as_bytes().get(2..letters)? {
                [letter] => 2003 + OXFORD.bytes().zip(0..).find(|(known, _)| known == letter)?.1,
                [b'a', letter @ b'a'..=b'f'] => 2020 + u32::from(letter - b'a'),
                _ => return None,
            };
            year(value)?;
            letters
        }
        "acs" => {
            let value = number(1)?;
            let decade = match rest.as_bytes().get(1)? {
                b'a' => 2000,
                b'b' => 2010,
                b'c' => 2020,
                _ => return None,
            };
            year(decade + value)?;
            2
        }
        "rsc" => {
            let decade = match rest.as_bytes().first()? {
                b'b' => 2000,
                b'c' => 2010,
                b'd' => 2020,
                _ => return None,
            };
            year(decade + rest.get(1..2)?.parse::<u32>().ok()?)?;
            2
        }
        "pnas" => {
            // Older DOIs carry serials that only look like it: the volume of 2004 was the first in this form, and volume
            // and year go together.
            let (two, volume) = (number(2).filter(|_| digits == 10)?, rest.get(7..10)?.parse::<u32>().ok()?);
            if volume < 101 || (1903 + volume).abs_diff(2000 + two) > 2 {
                return None;
            }
            year(2000 + two)?;
            facts.volume = Some(volume);
            facts.volume_slack = 1;
            10
        }
        "volume" => {
            facts.volume = Some(number(digits).filter(|_| (1..=4).contains(&digits))?);
            digits
        }
        "v2" | "v3" => {
            let length = if token == "v2" { 2 } else { 3 };
            facts.volume = Some(number(length)?);
            length
        }
        "issue" => {
            facts.issue = Some(number(digits).filter(|_| (1..=4).contains(&digits))?);
            digits
        }
        "i2" => {
            facts.issue = Some(number(2)?);
            2
        }
        "page" => {
            let letters = run(u8::is_ascii_lowercase);
            let digits = rest.bytes().skip(letters).take_while(u8::is_ascii_digit).count();
            if letters > 2 || !(1..=8).contains(&digits) {
                return None;
            }
            facts.page = Some(rest[letters..letters + digits].parse().ok()?);
            letters + digits
        }
        "issn" => {
            let text = rest.get(..9).filter(|text| {
                text.is_ascii() && is_issn(&text.replacen('-', "", 1)) && text[4..].starts_with('-')
            })?;
            facts.issn = Some(text.to_owned());
            9
        }
        "issn8" => {
            let text = rest.get(..8).filter(|text| is_issn(text))?;
            facts.issn = Some(format!("{}-{}", &text[..4], &text[4..]));
            8
        }
        "mm" => {
            number(2).filter(|month| (1..=12).contains(month))?;
            2
        }
        "dd" => {
            number(2).filter(|day| (1..=31).contains(day))?;
            2
        }
        "n" => digits,
        "n5" => (digits == 5 || digits == 9 || digits == 6).then_some(digits)?,
        "n6" => (digits == 6).then_some(6)?,
        "n8" => (digits == 8).then_some(8)?,
        "word" => run(u8::is_ascii_alphanumeric),
        _ => return None,
    };
    (length > 0).then_some(length)
}

/// The letters that Oxford gave the years from 2003 to 2019.
const OXFORD: &str = "ghilmnpqrstuvwxyz";

/// True for seven digits and the check digit that belongs to them (ISO 3297).
fn is_issn(text: &str) -> bool {
    text.len() == 8 && {
        let mut sum = 0;
        for (at, byte) in text.bytes().enumerate() {
            let value = match byte {
                b'0'..=b'9' => u32::from(byte - b'0'),
                b'x' if at == 7 => 10,
                _ => return false,
            };
            sum += value * 8u32.saturating_sub(u32::try_from(at).unwrap_or(8));
        }
        sum.is_multiple_of(11)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(facts: &Facts) -> String {
        let number = |name: &str, value: Option<u32>| value.map(|value| format!("{name} {value}"));
        [
            facts.issn.as_ref().map(|issn| format!("issn {issn}")),
            facts.code.as_ref().map(|code| format!("code {code}")),
            number("year", facts.year.map(|year| year.value)),
            number("volume", facts.volume),
            number("issue", facts.issue),
            number("page", facts.page),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
    }

    #[test]
    fn every_shape_reads_its_example_and_no_shape_before_it_does() {
        for pattern in patterns() {
            let (doi, expected) = pattern.example;
            let doi = doi.to_lowercase();
            let (_, suffix) = doi.split_once('/').expect("a DOI");
            let own = fit(pattern, suffix).map(|facts| say(&facts));
            assert_eq!(own.as_deref(), Some(expected), "{} {}", pattern.prefix, pattern.shape);
            assert_eq!(say(&read(&doi)), expected, "{doi}");
        }
        assert!(patterns().len() > 100);
    }

    #[test]
    fn a_doi_that_tells_nothing_says_nothing() {
        for doi in [
            "10.1000/182",
            "10.1016/j.x.y",
            "10.1007/bf00344966",
            "10.1073/pnas.252529799",
            "10.1063/1.4734305",
            "10.1/2",
            "",
        ] {
            let facts = read(doi);
            assert_eq!((facts.year, facts.volume), (None, None), "{doi}");
        }
    }

    #[test]
    fn online_first_and_back_files_are_allowed() {
        let year = FactYear { value: 2012, one_sided: false };
        assert_eq!(
            [2010, 2011, 2012, 2014, 2015].map(|printed| year.allows(printed)),
            [false, true, true, true, false]
        );
        let registered = FactYear { value: 2005, one_sided: true };
        assert_eq!(
            [1967, 2005, 2007, 2008].map(|printed| registered.allows(printed)),
            [true, true, true, false]
        );
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_harm(text in "10\\.[0-9]{4}/.{0,40}") {
            read(&text.to_lowercase());
        }
    }
}
