//! What the text of a DOI says about its work: year, volume, issue, first page, ISSN, the journal's code.
//!
//! Publishers build suffixes from what they know of a paper when they register it. The shapes are data
//! (`src/data/doi_patterns.tsv`), each with an example that is tested. A shape is plain text with tokens:
//!
//! | token | reads |
//! |---|---|
//! | `{code}` | letters: the journal's code |
//! | `{=name}` | nothing: the prefix and the form alone tell the journal |
//! | `{serial}` | `s` and four to six digits: the code of a Springer Nature journal |
//! | `{year}` `{yy}` `{yyy}` `{1yy}` | four digits; two; three less 2000 (9xx: 19xx); three less 1900 |
//! | `{yymm}` `{oup}` `{acs}` `{rsc}` | arXiv's year and month; the letter for a year at Oxford (`gkr`: 2011), ACS (`5b`: 2015), RSC (`c3`: 2013) |
//! | `{pnas}` | two digits of the year, five of a serial, three of the volume |
//! | `{volume}` `{issue}` `{page}` | digits, a page with letters before |
//! | `{v2}` `{v3}` `{i2}` | volume or issue of just so many digits |
//! | `{plos}` | seven digits: the article's number, cited as "e1000347"; in older ones three of them are the volume |
//! | `{article}` | the number by which every article of the journal is cited: "e27702", "Article 863" |
//! | `{recent}` | four digits, a year from 1950 to 2029 |
//! | `{mdpi}` | volume, two digits of the issue, four or five of the page |
//! | `{bmj}` | the letter for a year and the number by which BMJ is cited: `b2700`, 2009 |
//! | `{nature}` | three digits of the volume, then the page |
//! | `{cshl}` | a serial whose last two digits are a year of the 2000s |
//! | `{acs6}` | the year and a serial in six or seven digits, as ACS wrote them from 1996 to 2014 |
//! | `{issn}` `{issn8}` `{issn7}` | an ISSN with and without its hyphen, and without its check digit |
//! | `{mm}` `{dd}` `{n}` `{n2}` … `{n8}` | a month, a day, digits, so many digits |
//! | `{n5+}` | five digits, or the six and nine that some months have |
//! | `{letter}` `{word}` `{*}` | a letter and maybe a digit; letters and digits; whatever follows |

use std::ops::Range;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

/// A fact that a DOI can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The journal, by its code or its ISSN.
    Journal,
    /// The year.
    Year,
    /// The volume.
    Volume,
    /// The issue.
    Issue,
    /// The first page or the article's number.
    Page,
}

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
    /// The letter before the page, where that is the number by which every article of the journal is cited: "e1000347".
    pub letter: Option<char>,
    /// True where every article of the journal is cited by the page, its number, alone.
    pub by_article: bool,
    /// The ISSN as `1234-567x`.
    pub issn: Option<String>,
    /// Which bytes of the DOI in its compared form tell what.
    pub spans: Vec<(Part, Range<usize>)>,
}

impl Facts {
    /// True where it tells a year, a volume or a page.
    pub fn says_numbers(&self) -> bool {
        self.year.is_some() || self.volume.is_some() || self.page.is_some()
    }
}

/// A year that a DOI tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactYear {
    /// The year.
    pub value: u32,
    /// How far the printed year may lie from it.
    pub window: Window,
}

/// How far a printed year may lie from a DOI's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// From one year before it (dated ahead) to two after it (online first): in 1,952 of 1,954 measured references it does.
    Around,
    /// Two after it at most; earlier ones say nothing, because the DOIs of back files carry the year of their registration.
    After,
    /// To four after it: the year is that in which the manuscript came in.
    Wide,
}

impl FactYear {
    /// True where a printed year can belong to the DOI.
    pub fn allows(self, printed: u32) -> bool {
        match self.window {
            Window::Around => (self.value - 1..=self.value + 2).contains(&printed),
            Window::After => printed <= self.value + 2,
            Window::Wide => (self.value - 1..=self.value + 4).contains(&printed),
        }
    }
}

/// A line of the table.
struct Pattern {
    prefix: &'static str,
    shape: &'static str,
    window: Window,
    #[cfg_attr(not(test), expect(dead_code, reason = "the examples are for the tests"))]
    example: (&'static str, &'static str),
}

/// The patterns by prefix, each in the table's order; `*` has those of all prefixes, which come last.
fn patterns() -> &'static FxHashMap<&'static str, Vec<Pattern>> {
    static PATTERNS: OnceLock<FxHashMap<&str, Vec<Pattern>>> = OnceLock::new();
    PATTERNS.get_or_init(|| {
        let mut patterns: FxHashMap<&str, Vec<Pattern>> = FxHashMap::default();
        include_str!("../data/doi_patterns.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| {
                let mut cells = line.split('\t');
                Some(Pattern {
                    prefix: cells.next()?,
                    shape: cells.next()?,
                    window: match cells.next()? {
                        "after" => Window::After,
                        "wide" => Window::Wide,
                        _ => Window::Around,
                    },
                    example: (cells.next()?, cells.next()?),
                })
            })
            .for_each(|pattern| patterns.entry(pattern.prefix).or_default().push(pattern));
        patterns
    })
}

/// What the DOI says, in its compared form (lower case, without resolver); nothing where no shape fits.
pub fn read(normal: &str) -> Facts {
    let Some((prefix, suffix)) = normal.split_once('/') else { return Facts::default() };
    [prefix, "*"]
        .into_iter()
        .filter_map(|prefix| patterns().get(prefix))
        .flatten()
        .find_map(|pattern| fit(pattern, suffix, prefix.len() + 1))
        .unwrap_or_default()
}

/// Reads `suffix`, which begins at byte `start` of the DOI, by a shape. Each token takes all it can, so the time is linear in
/// the suffix.
fn fit(pattern: &Pattern, suffix: &str, start: usize) -> Option<Facts> {
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
        if let Some(code) = token.strip_prefix('=') {
            facts.code = Some(code.to_owned());
            continue;
        }
        if token == "*" {
            // All up to the next plain character of the shape, or to the end.
            rest = match shape.chars().next() {
                Some(next) => &rest[rest.find(next)?..],
                None => "",
            };
            continue;
        }
        let at = start + suffix.len() - rest.len();
        let length = Taker { rest, at, window: pattern.window, facts: &mut facts }.take(token)?;
        rest = rest.get(length..).filter(|_| length > 0)?;
    }
    // "bmj.312.7031.640b": a letter behind the page tells papers of one page apart.
    let done = rest.is_empty()
        || pattern.shape.ends_with("{page}")
            && rest.len() == 1
            && rest.starts_with(|c: char| c.is_ascii_lowercase());
    done.then_some(facts)
}

/// Reads one token of a shape.
struct Taker<'a> {
    rest: &'a str,
    /// Where `rest` begins in the DOI.
    at: usize,
    window: Window,
    facts: &'a mut Facts,
}

impl<'a> Taker<'a> {
    /// How many bytes at the start pass the test.
    fn run(&self, test: fn(&u8) -> bool) -> usize {
        self.rest.bytes().take_while(test).count()
    }

    /// The number that the first `length` digits are.
    fn number(&self, length: usize) -> Option<u32> {
        self.slice(0, length).filter(|text| text.bytes().all(|b| b.is_ascii_digit()))?.parse().ok()
    }

    fn slice(&self, from: usize, to: usize) -> Option<&'a str> {
        self.rest.get(from..to)
    }

    fn say(&mut self, part: Part, from: usize, to: usize) {
        self.facts.spans.push((part, self.at + from..self.at + to));
    }

    fn year(&mut self, value: u32, from: usize, to: usize) -> Option<()> {
        self.facts.year = Some(FactYear { value, window: self.window });
        self.say(Part::Year, from, to);
        (1800..=2100).contains(&value).then_some(())
    }

    fn code(&mut self, length: usize) -> Option<usize> {
        self.facts.code = Some(self.slice(0, length)?.to_owned());
        self.say(Part::Journal, 0, length);
        Some(length)
    }

    fn issn(&mut self, issn: String, length: usize) -> Option<usize> {
        self.facts.issn = Some(issn);
        self.say(Part::Journal, 0, length);
        Some(length)
    }

    fn volume(&mut self, from: usize, to: usize) -> Option<()> {
        self.facts.volume = Some(self.slice(from, to)?.parse().ok()?);
        self.say(Part::Volume, from, to);
        Some(())
    }

    fn issue(&mut self, from: usize, to: usize) -> Option<()> {
        self.facts.issue = Some(self.slice(from, to)?.parse().ok()?);
        self.say(Part::Issue, from, to);
        Some(())
    }

    fn page(&mut self, from: usize, to: usize) -> Option<()> {
        self.facts.page = Some(self.slice(from, to)?.parse().ok()?);
        self.say(Part::Page, from, to);
        Some(())
    }

    /// The length of the token at the start, what it tells being kept.
    fn take(mut self, token: &str) -> Option<usize> {
        let digits = self.run(u8::is_ascii_digit);
        let letters = self.run(u8::is_ascii_lowercase);
        let two_digits = |value: u32| if value <= 40 { 2000 + value } else { 1900 + value };
        match token {
            "code" => self.code(letters),
            "serial" | "serial5" => {
                let length = 1 + self.rest.bytes().skip(1).take_while(u8::is_ascii_digit).count();
                let length = if token == "serial5" { length.min(6) } else { length };
                (self.rest.starts_with('s') && (5..=7).contains(&length)).then(|| self.code(length))?
            }
            "year" => {
                self.year(self.number(4)?, 0, 4)?;
                Some(4)
            }
            "recent" => {
                let value = self.number(4).filter(|value| digits == 4 && (1950..=2029).contains(value))?;
                self.year(value, 0, 4)?;
                Some(4)
            }
            "article" => {
                self.page(0, digits)?;
                self.facts.by_article = true;
                Some(digits)
            }
            "yy" => {
                self.year(two_digits(self.number(2)?), 0, 2)?;
                Some(2)
            }
            "yyy" => {
                let value = self.number(3).filter(|_| digits == 3)?;
                self.year(if value >= 900 { 1000 + value } else { 2000 + value }, 0, 3)?;
                Some(3)
            }
            "1yy" => {
                let value = self.number(3).filter(|value| digits == 3 && (95..=140).contains(value))?;
                self.year(1900 + value, 0, 3)?;
                Some(3)
            }
            "yymm" => {
                self.number(4).filter(|value| digits == 4 && (1..=12).contains(&(value % 100)))?;
                self.year(two_digits(self.number(2)?), 0, 2)?;
                Some(4)
            }
            "oup" => {
                let value = match self.rest.as_bytes().get(2..letters)? {
                    [letter] => 2003 + OXFORD.bytes().zip(0..).find(|(known, _)| known == letter)?.1,
                    [b'a', letter @ b'a'..=b'f'] => 2020 + u32::from(letter - b'a'),
                    _ => return None,
                };
                self.year(value, 2, letters)?;
                Some(letters)
            }
            "bmj" => {
                let letter = *self.rest.as_bytes().first().filter(|letter| BMJ.contains(letter))?;
                let number = self.rest.bytes().skip(1).take_while(u8::is_ascii_digit).count();
                self.year(2008 + u32::from(letter - b'a'), 0, 1)?;
                self.page(1, 1 + number)?;
                self.facts.letter = Some(char::from(letter));
                Some(1 + number)
            }
            "acs" | "rsc" => {
                let (decade, digit) = match (token, self.rest.as_bytes().get(..2)?) {
                    ("acs", [digit, b'a']) | ("rsc", [b'b', digit]) => (2000, digit),
                    ("acs", [digit, b'b']) | ("rsc", [b'c', digit]) => (2010, digit),
                    ("acs", [digit, b'c']) | ("rsc", [b'd', digit]) => (2020, digit),
                    _ => return None,
                };
                self.year(decade + char::from(*digit).to_digit(10)?, 0, 2)?;
                Some(2)
            }
            "acs6" => {
                // "ma021226k", "pr0700908": two digits of the year up to 2007; then its last one: "pr4009207", 2013. A 9
                // begins papers of 2009 and of the nineties.
                let length = self.run(u8::is_ascii_alphanumeric);
                let serial = length == 7 && digits >= 6 && self.rest.len() == 7;
                let (value, to) = match self.rest.as_bytes().first().filter(|_| serial)? {
                    b'0' => (2000 + self.number(2)?, 2),
                    b'8' => (2008, 1),
                    digit @ b'1'..=b'5' => (2009 + u32::from(digit - b'0'), 1),
                    _ => return Some(length),
                };
                self.year(value, 0, to)?;
                Some(length)
            }
            "cshl" => {
                let from = digits.checked_sub(2).filter(|from| (3..=5).contains(from))?;
                let value = self.slice(from, digits)?.parse::<u32>().ok().filter(|value| *value <= 8)?;
                self.year(2000 + value, from, digits)?;
                Some(digits)
            }
            "pnas" => {
                // Older DOIs carry serials that only look like it: the volume of 2004 was the first in this form, and
                // volume and year go together.
                let two = self.number(2).filter(|_| digits == 10)?;
                let volume = self.slice(7, 10)?.parse::<u32>().ok()?;
                if volume < 101 || (1903 + volume).abs_diff(2000 + two) > 2 {
                    return None;
                }
                self.year(2000 + two, 0, 2)?;
                self.volume(7, 10)?;
                self.facts.volume_slack = 1;
                Some(10)
            }
            "plos" => {
                let number = self.number(7).filter(|_| digits == 7)?;
                // "pbio.0040228" is volume 4, e228, until the numbers of 2007 began with 1000001.
                let by_volume =
                    matches!(self.facts.code.as_deref(), Some("pbio" | "pmed" | "pcbi" | "pgen" | "ppat"))
                        && number < 100_000;
                if by_volume && number >= 10_000 {
                    self.volume(2, 3)?;
                    self.page(3, 7)?;
                } else {
                    self.page(0, 7)?;
                }
                self.facts.letter = Some('e');
                Some(7)
            }
            "mdpi" => {
                // Sensors and some others had five digits for the page: "s90200979" is 9(2), 979.
                let volume = digits.checked_sub(6).filter(|volume| (1..=3).contains(volume))?;
                let wide = volume > 1 && self.slice(0, volume)?.parse::<u32>().ok()? > 60;
                let volume = if wide { volume - 1 } else { volume };
                self.volume(0, volume)?;
                self.issue(volume, volume + 2)?;
                self.page(volume + 2, digits)?;
                Some(digits)
            }
            "nature" => {
                self.number(3)?;
                self.volume(0, 3)?;
                let letter = usize::from(self.slice(3, 4)? == "s");
                let end = 3 + letter + self.rest[3 + letter..].bytes().take_while(u8::is_ascii_digit).count();
                self.page(3 + letter, end)?;
                Some(end)
            }
            "volume" => {
                self.number(digits).filter(|_| (1..=4).contains(&digits))?;
                self.volume(0, digits)?;
                Some(digits)
            }
            "v2" | "v3" => {
                let length = if token == "v2" { 2 } else { 3 };
                self.number(length)?;
                self.volume(0, length)?;
                Some(length)
            }
            "issue" => {
                self.number(digits).filter(|_| (1..=4).contains(&digits))?;
                self.issue(0, digits)?;
                Some(digits)
            }
            "i2" => {
                self.number(2)?;
                self.issue(0, 2)?;
                Some(2)
            }
            "page" => {
                let digits = self.rest.bytes().skip(letters).take_while(u8::is_ascii_digit).count();
                if letters > 2 || !(1..=8).contains(&digits) {
                    return None;
                }
                self.page(letters, letters + digits)?;
                Some(letters + digits)
            }
            "issn" => {
                let text = self.slice(0, 9).filter(|text| {
                    text.is_ascii() && is_issn(&text.replacen('-', "", 1)) && text[4..].starts_with('-')
                })?;
                self.issn(text.to_owned(), 9)
            }
            "issn8" => {
                let text = self.slice(0, 8).filter(|text| is_issn(text))?;
                self.issn(format!("{}-{}", &text[..4], &text[4..]), 8)
            }
            "issn7" => {
                self.number(7)?;
                let text = self.slice(0, 7)?;
                self.issn(format!("{}-{}{}", &text[..4], &text[4..], issn_check(text)), 7)
            }
            "mm" => self.number(2).filter(|month| (1..=12).contains(month)).map(|_| 2),
            "dd" => self.number(2).filter(|day| (1..=31).contains(day)).map(|_| 2),
            "n" => Some(digits),
            "n5+" => matches!(digits, 5 | 6 | 9).then_some(digits),
            "letter" => (letters == 1)
                .then(|| 1 + usize::from(self.rest[1..].starts_with(|c: char| c.is_ascii_digit()))),
            "word" => Some(self.run(u8::is_ascii_alphanumeric)),
            // "{n6}": just so many digits.
            _ => token.strip_prefix('n')?.parse().ok().filter(|length| *length == digits),
        }
    }
}

/// The letters that BMJ gave the years from 2008 to 2021.
const BMJ: Range<u8> = b'a'..b'o';

/// The letters that Oxford gave the years from 2003 to 2019.
const OXFORD: &str = "ghilmnpqrstuvwxyz";

/// The check digit that belongs to the seven digits of an ISSN (ISO 3297).
fn issn_check(digits: &str) -> char {
    let sum: u32 =
        digits.bytes().zip((2..=8).rev()).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    match (11 - sum % 11) % 11 {
        10 => 'x',
        digit => char::from_digit(digit, 10).unwrap_or('0'),
    }
}

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
        let mut wrong = Vec::new();
        for pattern in patterns().values().flatten() {
            let (doi, expected) = pattern.example;
            let doi = doi.to_lowercase();
            let (_, suffix) = doi.split_once('/').expect("a DOI");
            let own = fit(pattern, suffix, 0).map(|facts| say(&facts));
            if own.as_deref() != Some(expected) || say(&read(&doi)) != expected {
                wrong.push((pattern.shape, doi.clone(), expected, own, say(&read(&doi))));
            }
        }
        assert_eq!(wrong, []);
        assert!(patterns().values().flatten().count() > 200);
    }

    #[test]
    fn every_shape_has_an_example_of_its_own_prefix_and_a_source() {
        for line in include_str!("../data/doi_patterns.tsv").lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [prefix, _, window, doi, says, source] = cells.as_slice() else { panic!("{line}") };
            assert!(*prefix == "*" || doi.starts_with(&format!("{prefix}/")), "{line}");
            assert!(["around", "after", "wide", "-"].contains(window), "{line}");
            assert_eq!(says.contains("year "), *window != "-", "{line}");
            assert!(["measured", "form"].contains(source), "{line}");
        }
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
        let year = FactYear { value: 2012, window: Window::Around };
        assert_eq!(
            [2010, 2011, 2012, 2014, 2015].map(|printed| year.allows(printed)),
            [false, true, true, true, false]
        );
        let registered = FactYear { value: 2005, window: Window::After };
        assert_eq!(
            [1967, 2005, 2007, 2008].map(|printed| registered.allows(printed)),
            [true, true, true, false]
        );
        let received = FactYear { value: 2005, window: Window::Wide };
        assert_eq!(
            [2003, 2004, 2009, 2010].map(|printed| received.allows(printed)),
            [false, true, true, false]
        );
    }

    #[test]
    fn the_bytes_that_tell_a_fact_are_known() {
        for (doi, part, expected) in [
            ("10.1016/j.eclinm.2024.102799", Part::Journal, "eclinm"),
            ("10.1016/j.eclinm.2024.102799", Part::Year, "2024"),
            ("10.1523/jneurosci.17-08-02785.1997", Part::Page, "02785"),
            ("10.1073/pnas.1007524107", Part::Year, "10"),
            ("10.1073/pnas.1007524107", Part::Volume, "107"),
            ("10.1371/journal.pbio.0040228", Part::Page, "0228"),
            ("10.3390/ijms21010123", Part::Volume, "21"),
            ("10.1016/s0140-6736(20)30183-5", Part::Journal, "0140-6736"),
        ] {
            let facts = read(doi);
            let told = facts.spans.iter().find(|(told, _)| *told == part).map(|(_, span)| &doi[span.clone()]);
            assert_eq!(told, Some(expected), "{doi}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_harm(text in "10\\.[0-9]{4}/.{0,40}") {
            read(&text.to_lowercase());
        }
    }
}
