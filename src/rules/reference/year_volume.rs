//! References to one journal whose years and volumes contradict each other.

use std::collections::BTreeMap;

use crate::declare_rule;
use crate::document::reference_parts::years;
use crate::document::volume_pages::journal;
use crate::document::{Document, Reference, doi_journals};
use crate::finding::Finding;
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # Year and volume that cannot both be right
    ///
    /// The volumes of a journal rise with the years. Of three and more references to one journal, one has a higher volume than
    /// later ones, or a lower one than earlier ones: its year, its volume or its journal is misprinted. Learned from the list alone. Years
    /// next to each other, supplements, series of books and journals that count volumes by years are left alone; where it
    /// cannot be told which reference is the odd one, or the journal may have begun to count again, nothing is said.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// 1. Ames A. One thing among others. J Test. 2003;22:1-2.
    /// 2. Bond B. Two things among others. J Test. 2015;34:3-4.
    /// 3. Cole C. Three things among others. J Test. 2018;37:5-6.
    /// 4. Dean D. Four things among others. J Test. 2006;36:7-8.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// 1. Ames A. One thing among others. J Test. 2003;22:1-2.
    /// 2. Bond B. Two things among others. J Test. 2015;34:3-4.
    /// 3. Cole C. Three things among others. J Test. 2018;37:5-6.
    /// 4. Dean D. Four things among others. J Test. 2016;36:7-8.
    /// ```
    ///
    /// ## Source
    /// ISO 8: the volumes of a periodical are numbered consecutively.
    RULE, "reference/year-volume", Warning, check
}

/// Two references agree on nothing.
const FEWEST: usize = 3;
/// References to one journal that are compared, at most: no list has more, and each is compared with each.
const MOST: usize = 60;
/// Years between two references from which on their volumes must have risen: a volume may lie in two years, and papers are
/// dated by the day they were online.
const APART: u32 = 2;

/// A reference to a journal.
#[derive(Clone, Copy)]
struct Issue<'a> {
    entry: &'a Reference,
    year: u32,
    volume: u32,
}

impl Issue<'_> {
    /// True where the volume falls while the year rises, by more than the one volume that may lie in two years.
    fn contradicts(self, other: Self) -> bool {
        let (early, late) = if self.year < other.year { (self, other) } else { (other, self) };
        late.year - early.year >= APART && late.volume + 1 < early.volume
    }

    /// The year of the volume 0, if there is one volume a year.
    fn origin(self) -> i64 {
        i64::from(self.year) - i64::from(self.volume)
    }
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    let mut journals: BTreeMap<String, Vec<Issue>> = BTreeMap::new();
    for entry in &list.entries {
        if let Some((journal, issue)) = issue(document, entry) {
            journals.entry(journal).or_default().push(issue);
        }
    }
    for issues in journals.values().filter(|issues| issues.len() >= FEWEST) {
        let issues = &issues[..issues.len().min(MOST)];
        if let Some(odd) = odd_one(issues).filter(|odd| is_between(issues, *odd)) {
            report(issues, odd, findings);
        }
    }
}

/// The journal, year and volume of an entry, where all three are sure.
fn issue<'a>(document: &Document, entry: &'a Reference) -> Option<(String, Issue<'a>)> {
    let text = document.text(entry.place);
    let name = journal(text, entry.parts.title?.end)?;
    let volume = text.get(entry.parts.numbers.volume?.range())?.parse().ok()?;
    let year = entry.parts.year?.value;
    entry.parts.numbers.pages?;
    // "Copeia. 1988;1988:591": the volume is a year. "2010 (Epub 2009)": which year counts is not sure.
    let doubtful = (1500..2100).contains(&volume) || volume == 0;
    let end =
        ["doi", "DOI", "http", "www."].iter().filter_map(|mark| text.find(mark)).min().unwrap_or(text.len());
    let title = entry.parts.title?;
    let dated_twice = years(text.get(..end)?)
        .iter()
        .any(|other| other.value != year && !(title.start..title.end).contains(&other.span.start));
    let lower = text.to_lowercase();
    let apart = ["suppl", "spec", "ser", "n.s.", "pt ", "part "].iter().any(|word| {
        lower.get(title.end..).is_some_and(|rest| {
            rest.split(|c: char| !c.is_alphanumeric() && c != '.' && c != ' ')
                .any(|part| part.trim_start().starts_with(word))
        })
    });
    let issue = Issue { entry, year, volume };
    (!doubtful && !dated_twice && !apart && !is_series(&name))
        .then(|| (doi_journals::canonical(&name), issue))
}

/// True for series of books, whose volumes come out in any order, and for names of several journals.
fn is_series(journal: &str) -> bool {
    const WORDS: [&str; 26] = [
        "lect",
        "lecture",
        "methods",
        "meth",
        "adv",
        "advances",
        "prog",
        "progress",
        "ann",
        "annals",
        "handb",
        "handbook",
        "contrib",
        "monogr",
        "bull",
        "bulletin",
        "mem",
        "memoirs",
        "spec",
        "proc",
        "proceedings",
        "conf",
        "conference",
        "symp",
        "top",
        "topics",
    ];
    journal.split(' ').any(|word| WORDS.contains(&word))
}

/// The one reference that contradicts others which agree among themselves.
fn odd_one(issues: &[Issue]) -> Option<usize> {
    let conflicts = |at: usize| {
        (0..issues.len())
            .filter(|&other| other != at && issues[at].contradicts(issues[other]))
            .collect::<Vec<_>>()
    };
    let all: Vec<Vec<usize>> = (0..issues.len()).map(conflicts).collect();
    let most = (0..issues.len()).max_by_key(|&at| all[at].len())?;
    let pairs: usize = all.iter().map(Vec::len).sum::<usize>() / 2;
    match all[most].len() {
        0 => None,
        // Two contradict each other: the others tell which, if there is one volume a year.
        1 if pairs == 1 => {
            let [one, other] = [most, all[most][0]];
            let annual = |at: usize| {
                let rest = (0..issues.len()).filter(|&third| third != one && third != other);
                let near: Vec<i64> =
                    rest.map(|third| (issues[third].origin() - issues[at].origin()).abs()).collect();
                near.iter().all(|distance| *distance <= 1) && !near.is_empty()
            };
            match (annual(one), annual(other)) {
                (true, false) => Some(other),
                (false, true) => Some(one),
                _ => None,
            }
        }
        count if count == pairs => Some(most),
        _ => None,
    }
}

/// True where the others lie on both sides of the odd one's year: at an end of the list, a journal that has begun to count
/// again would look the same.
fn is_between(issues: &[Issue], odd: usize) -> bool {
    let others = || issues.iter().enumerate().filter(|(at, _)| *at != odd).map(|(_, issue)| issue.year);
    let year = issues[odd].year;
    others().any(|other| other <= year + 1) && others().any(|other| other + 1 >= year)
}

fn report(issues: &[Issue], odd: usize, findings: &mut Findings) {
    let issue = issues[odd];
    let against: Vec<&Issue> = issues.iter().filter(|other| issue.contradicts(**other)).collect();
    let Some(first) = against.first() else { return };
    let Some(span) = issue.entry.parts.year.map(|year| year.span) else { return };
    let volume = issue.entry.parts.numbers.volume.unwrap_or(span);
    let (start, end) = (span.start.min(volume.start), span.end.max(volume.end));
    // "2006;36": both where they stand together, else the volume.
    let together = end - start < 40;
    let at = |span: Span| issue.entry.place.part(span);
    let place = at(if together { Span::new(start, end) } else { volume });
    let message = Message::new("reference-year-volume")
        .with("year", issue.year)
        .with("volume", issue.volume)
        .with("other", first.entry.number())
        .with("other-year", first.year)
        .with("other-volume", first.volume)
        .with("count", against.len());
    let mut finding = Finding::new(place, message);
    if !together {
        finding = finding.related(at(span), Message::new("reference-year-volume-year"));
    }
    for other in against.iter().take(9) {
        let Some(year) = other.entry.parts.year else { continue };
        let at = other.entry.place.part(year.span);
        let shown =
            Message::new("reference-year-volume-other").with("year", other.year).with("volume", other.volume);
        finding = finding.related(at, shown);
    }
    findings.report(finding);
}

#[cfg(test)]
mod tests {
    use crate::testing::marked;

    fn list(entries: &[(&str, u32, u32)]) -> String {
        let mut text = "A title\n\nReferences\n".to_owned();
        for (number, (journal, year, volume)) in (1..).zip(entries) {
            text.push_str(&format!(
                "{number}. Ames A{number}. Study {number} of longer things. {journal}. {year};{volume}:{number}1-{number}9.\n"
            ));
        }
        text
    }

    #[test]
    fn the_odd_one_is_named() {
        for (entries, expected) in [
            (
                vec![("J Test", 2003, 22), ("J Test", 2015, 34), ("J Test", 2018, 37), ("J Test", 2006, 36)],
                vec!["2006;36"],
            ),
            (
                vec![("J Test", 2012, 31), ("J Test", 2015, 34), ("J Test", 2018, 3), ("J Test", 2019, 38)],
                vec!["2018;3"],
            ),
            // Not one volume a year, but two that contradict the third.
            (
                vec![
                    ("Nature", 1990, 347),
                    ("Nature", 2004, 430),
                    ("Nature", 2012, 48),
                    ("Nature", 2013, 500),
                ],
                vec!["2012;48"],
            ),
            (
                vec![
                    ("The Journal of Neuroscience", 1997, 17),
                    ("J. Neurosci.", 2007, 27),
                    ("J Neurosci", 2001, 12),
                ],
                vec!["2001;12"],
            ),
        ] {
            assert_eq!(marked("reference/year-volume", &list(&entries)), expected, "{entries:?}");
        }
    }

    #[test]
    fn what_can_be_right_or_is_not_sure_is_left_alone() {
        for entries in [
            vec![("J Test", 2012, 31), ("J Test", 2006, 36)],
            // The journal may have begun to count again.
            vec![("J Test", 2012, 31), ("J Test", 2015, 34), ("J Test", 2018, 3)],
            vec![("J Test", 1984, 23), ("J Test", 1988, 15), ("J Test", 1995, 22)],
            vec![("J Test", 1984, 23), ("J Test", 1995, 22), ("J Test", 1998, 25)],
            vec![("J Test", 2012, 31), ("J Test", 2013, 30), ("J Test", 2014, 33)],
            vec![("Nature", 1990, 347), ("Nature", 2004, 330), ("Nature", 2012, 480)],
            vec![("J Test", 1990, 347), ("J Test", 2004, 4), ("J Test", 2012, 12), ("J Test", 1988, 300)],
            vec![("Methods Test", 2012, 31), ("Methods Test", 2015, 34), ("Methods Test", 2018, 3)],
            vec![
                ("J Phys", 1990, 47),
                ("J Physiol", 2004, 430),
                ("J Phys", 2012, 80),
                ("J Physiol", 1991, 400),
            ],
        ] {
            assert_eq!(marked("reference/year-volume", &list(&entries)), Vec::<&str>::new(), "{entries:?}");
        }
    }
}
