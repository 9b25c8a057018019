//! Addresses in references that lead nowhere, or not everybody.

use std::ops::Range;

use crate::declare_rule;
use crate::document::reference_parts::{Year, years};
use crate::document::urls::{self, Fault};
use crate::document::{Document, Reference};
use crate::finding::{Finding, Place};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # Web address that leads nowhere
    ///
    /// An address of a reference is damaged (a misspelt beginning, a gap, a second address glued on), leads to a file of one
    /// computer, or works only from one library, whose proxy stands in it. The fix writes what was meant where that is
    /// certain. The date of access lies in the future or before the year of the work. Nothing is opened or looked up.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// 1. WHO. One thing. Geneva: WHO; 2010. http:/www.who.int/one.html. Accessed 3 March 2009.
    /// 2. Bond B. Two. 2020. https://www-nature-com.ezproxy.lib.edu/articles/two
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// 1. WHO. One thing. Geneva: WHO; 2010. http://www.who.int/one.html. Accessed 3 March 2011.
    /// 2. Bond B. Two. 2020. https://www.nature.com/articles/two
    /// ```
    ///
    /// ## Source
    /// RFC 3986, Uniform Resource Identifier: generic syntax; OCLC, EZproxy by hostname.
    RULE, "reference/url", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    for entry in &list.entries {
        let text = document.text(entry.place);
        // Most entries hold none.
        if ["ttp", "www", "file:"].iter().any(|mark| text.contains(mark)) {
            for url in urls::read(text) {
                let place = entry.place.part(url.span);
                let printed = document.text(place);
                if let Some((fault, meant)) = url.fault
                    // What is glued to a DOI is `doi/malformed`'s.
                    && !(fault == Fault::Glued && printed.contains("doi.org"))
                {
                    report(place, printed, &fault, meant, findings);
                }
            }
        }
        accessed(document, entry, findings);
    }
}

fn report(place: Place, printed: &str, fault: &Fault, meant: Option<String>, findings: &mut Findings) {
    let code = match fault {
        Fault::Scheme => "reference-url-scheme",
        Fault::Twice => "reference-url-twice",
        Fault::Gap => "reference-url-gap",
        Fault::Host => "reference-url-host",
        Fault::Glued => "reference-url-glued",
        Fault::Local => "reference-url-local",
        Fault::Proxy => "reference-url-proxy",
    };
    let mut finding = Finding::new(place, Message::new(code).with("text", printed));
    if let Some(meant) = meant {
        finding = finding.replace(Message::new("fix-url").with("text", meant.as_str()), meant);
    }
    findings.report(finding);
}

/// Words before the date on which somebody read a page.
const ACCESSED: [&str; 16] = [
    "accessed",
    "retrieved",
    "cited ",
    "last access",
    "last visited",
    "consulted",
    "consultado",
    "acceso ",
    "acesso em",
    "acessado em",
    "consulté le",
    "abgerufen",
    "zugriff",
    "dostęp",
    "diakses",
    "дата обращения",
];
/// A date stands within so many bytes behind its word.
const NEAR: usize = 40;

/// The date of access in the future, or before every other year of the entry.
fn accessed(document: &Document, entry: &Reference, findings: &mut Findings) {
    let text = document.text(entry.place);
    let lower = text.to_ascii_lowercase();
    let Some(word) = ACCESSED.iter().filter_map(|word| Some((lower.find(word)?, word.len()))).min() else {
        return;
    };
    let all = years(text);
    let behind = word.0 + word.1;
    let near = behind..behind + NEAR;
    let Some(access) =
        all.iter().find(|year| near.contains(&year.span.start)).copied().or_else(|| slashed(text, near))
    else {
        return;
    };
    // "Accessed from the Smith (1998) archive": only a date, with its day and month, stands between.
    let between = text.get(behind..access.span.start).unwrap_or("");
    let words = || between.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 3);
    let has_day = between.split(|c: char| !c.is_ascii_digit()).any(|day| matches!(day.len(), 1 | 2));
    // In other languages a month is one word beside a day.
    if !(words().all(is_month) || has_day && words().count() == 1) {
        return;
    }
    let place = entry.place.part(access.span);
    let year = access.value;
    if let Some(now) = document.this_year.filter(|now| year > *now) {
        let message = Message::new("reference-url-future").with("year", year).with("now", now);
        findings.report(Finding::new(place, message));
        return;
    }
    let link = ["http", "www."].iter().filter_map(|mark| text.find(mark)).min().unwrap_or(text.len());
    let mut others =
        all.iter().filter(|other| other.span != access.span && other.span.start < link.min(word.0));
    let Some(first) = others.clone().map(|other| other.value).min().filter(|first| *first > year) else {
        return;
    };
    let Some(stated) = others.find(|other| other.value == first) else { return };
    let stated = Place {
        span: Span::new(stated.span.start, stated.span.end).shifted(entry.place.span.start),
        ..entry.place
    };
    let message = Message::new("reference-url-before").with("year", year).with("work", first);
    findings.report(Finding::new(place, message).related(stated, Message::new("reference-url-work")));
}

/// The year of a date like "03/03/2018" within those bytes.
fn slashed(text: &str, near: Range<usize>) -> Option<Year> {
    let end = text.len().min(near.end);
    let (at, _) = text.match_indices('/').map(|(at, _)| (at + 1, ())).find(|(at, ())| {
        let digits = text[*at..].bytes().take_while(u8::is_ascii_digit).count();
        let before = text[..*at - 1].bytes().rev().take_while(u8::is_ascii_digit).count();
        near.contains(at) && *at + 4 <= end && digits == 4 && matches!(before, 1 | 2)
    })?;
    let value = text[at..at + 4].parse().ok().filter(|value| (1990..2100).contains(value))?;
    Some(Year { value, letter: None, span: Span::new(at, at + 4) })
}

/// True for a month's name, whole or shortened, and for what stands between dates.
fn is_month(word: &str) -> bool {
    const MONTHS: [&str; 12] = [
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
    ];
    let lower = word.to_ascii_lowercase();
    MONTHS.iter().any(|month| month.starts_with(&lower)) || matches!(lower.as_str(), "sept" | "date" | "last")
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, marked, mended};

    fn list(entry: &str) -> String {
        format!("A title\n\nReferences\n1. Ames A. One. J Test. 2019;1:1-2.\n2. {entry}\n")
    }

    fn codes(entry: &str) -> Vec<&'static str> {
        findings("reference/url", &list(entry)).iter().map(|finding| finding.message.code).collect()
    }

    #[test]
    fn what_was_meant_is_written() {
        for (wrong, right) in [
            (
                "WHO. Things. 2010. http:/www.who.int/one.html.",
                "WHO. Things. 2010. http://www.who.int/one.html.",
            ),
            (
                "Bond B. Two. http://www. nature.com/two. 2010.",
                "Bond B. Two. http://www.nature.com/two. 2010.",
            ),
            ("Bond B. Two. 2010. https://doi. org/10.1000/2", "Bond B. Two. 2010. https://doi.org/10.1000/2"),
            ("Bond B. Two. 2010. https: //doi.org/10.1000/2", "Bond B. Two. 2010. https://doi.org/10.1000/2"),
            (
                "Bond B. Two. 2010. http//dx.doi.org/10.1000/2",
                "Bond B. Two. 2010. http://dx.doi.org/10.1000/2",
            ),
        ] {
            assert_eq!(mended("reference/url", &list(wrong)), list(right), "{wrong}");
        }
    }

    #[test]
    fn the_date_of_access_is_held_against_the_work_and_today() {
        for (entry, expected) in [
            ("WHO. Things. 2010. http://who.int. Accessed 3 March 2009.", vec!["reference-url-before"]),
            (
                "WHO. Things. 2010 [cited 2009 Mar 5]. Available from: http://who.int",
                vec!["reference-url-before"],
            ),
            ("WHO. Things. 2010. http://who.int. Accessed 3 March 2031.", vec!["reference-url-future"]),
            ("WHO. Things. 2010. http://who.int (accessed 03/03/2009).", vec!["reference-url-before"]),
            (
                "OMS. Cosas. 2010. http://who.int. Consultado el 3 de marzo de 2009.",
                vec!["reference-url-before"],
            ),
            ("OMS. Coisas. 2010. http://who.int. Acesso em: 3 mar. 2009.", vec!["reference-url-before"]),
            ("WHO. Dinge. 2010. http://who.int (abgerufen am 3. März 2009).", vec!["reference-url-before"]),
            ("WHO. Laporan. 2010. http://who.int. Diakses 3 Maret 2011.", vec![]),
            ("ВОЗ. Доклад. 2010. URL: http://who.int (дата обращения: 03.03.2011).", vec![]),
            ("WHO. Things. 2010. http://who.int (accessed 03/03/2011).", vec![]),
            ("WHO. Things. 2010. http://who.int. Accessed 2010-05-03.", vec![]),
            ("WHO. Things of 2008. 2010. http://who.int. Accessed 2009.", vec![]),
            ("WHO. Things. http://who.int/2015/x. Accessed 2009.", vec![]),
            ("WHO. Things. 2010. Retrieved from the archive of Jones 1998.", vec![]),
        ] {
            assert_eq!(codes(entry), expected, "{entry}");
        }
    }

    #[test]
    fn addresses_of_dois_are_left_to_their_own_rules() {
        assert!(
            marked(
                "reference/url",
                &list("Bond B. Two. 2010. http://dx.doi.org/http://dx.doi.org/10.1000/2")
            )
            .is_empty()
        );
    }
}
