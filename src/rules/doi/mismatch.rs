//! A DOI whose own text contradicts the reference that it stands in.

use crate::declare_rule;
use crate::document::Document;
use crate::document::doi_facts::Part;
use crate::document::doi_fit::{self, Fit};
use crate::finding::{Finding, Severity};
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # DOI that contradicts its reference
    ///
    /// Publishers write year, volume, page or the journal's code into their DOIs. Where that disagrees with the reference,
    /// the DOI belongs to another paper, or the reference has a wrong year, volume or journal. Invented references often
    /// carry real DOIs of other papers.
    ///
    /// The DOI is not looked up; only its own text is read. A DOI may be a year ahead of print or two years behind it
    /// (online first), back files and supplements are left alone, and a journal counts only where both names are known.
    /// It is an error where the journal or two facts disagree, a warning where one does.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// 1. Carhart-Harris RL, Giribaldi B. Trial of psilocybin versus escitalopram. N Engl J Med. 2021;384(15):1402–1411. doi:10.1016/j.eclinm.2024.102799
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// 1. Carhart-Harris RL, Giribaldi B. Trial of psilocybin versus escitalopram. N Engl J Med. 2021;384(15):1402–1411. doi:10.1056/NEJMoa2032994
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// ```
    ///
    /// ## Source
    /// Measured on 3,037 Crossref and OpenAlex records and 1,593 printed DOIs: the stated year lay between one year before
    /// the DOI's and two after it in 1,952 of 1,954.
    RULE, "doi/mismatch", Error, check
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    let swapped = doi_fit::swapped(document, list);
    for entry in &list.entries {
        // An entry with several DOIs holds two works, or a book and its chapter.
        let [doi] = entry.dois.as_slice() else { continue };
        // `doi/swapped` speaks at the first of two.
        if swapped.iter().any(|(first, _)| first.position == entry.position) {
            continue;
        }
        let fit = doi_fit::compare(document, entry, doi);
        // `reference/year` speaks of a year that is misprinted in the right reference.
        if fit.misprinted_year().is_some() {
            continue;
        }
        let Some(message) = message(&fit) else { continue };
        // A journal that only the lists have may have changed its name.
        let coded = fit.journal.as_ref().is_some_and(|(_, _, stated)| stated.coded);
        let severity = if coded || fit.disagreeing() > 1 { Severity::Error } else { Severity::Warning };
        let mut finding = Finding::new(doi.place, message.with("doi", doi.normal.as_str()));
        for (part, place) in doi_fit::speaking(document, doi, &fit.parts()) {
            finding = finding.related(place, says(part, &fit));
        }
        if let Some(year) = entry.parts.year.filter(|_| fit.year.is_some()) {
            let place = entry.place.part(year.span);
            finding = finding.related(place, Message::new("doi-mismatch-stated"));
        }
        findings.report_as(severity, finding);
    }
}

/// Both sides of what disagrees; `None` where nothing does.
fn message(fit: &Fit) -> Option<Message> {
    let code = match (&fit.journal, fit.year, &fit.volume, &fit.page) {
        (Some(_), Some(_), _, _) => "doi-mismatch-journal-year",
        (Some(_), None, Some(_), Some(_)) => "doi-mismatch-journal-volume-page",
        (Some(_), None, Some(_), None) => "doi-mismatch-journal-volume",
        (Some(_), None, None, _) => "doi-mismatch-journal",
        (None, Some(_), Some(_), _) => "doi-mismatch-year-volume",
        (None, Some(_), None, _) => "doi-mismatch-year",
        (None, None, Some(_), Some(_)) => "doi-mismatch-volume-page",
        (None, None, Some(_), None) => "doi-mismatch-volume",
        (None, None, None, Some(_)) => "doi-mismatch-page",
        (None, None, None, None) if fit.issue.is_some() => "doi-mismatch-issue",
        (None, None, None, None) => return None,
    };
    let mut message = Message::new(code);
    if let Some((journal, code, stated)) = &fit.journal {
        message = message
            .with("journal", journal.name)
            .with("code", code.as_str())
            .with("stated-journal", stated.name.as_str());
    }
    if let Some((year, stated)) = fit.year {
        message = message.with("year", year).with("stated-year", stated);
    }
    if let Some((volume, stated)) = &fit.volume {
        message = message.with("volume", *volume).with("stated-volume", stated.as_str());
    }
    if let Some((page, stated)) = &fit.page {
        message = message.with("page", page.as_str()).with("stated-page", stated.as_str());
    }
    if let Some((issue, stated)) = &fit.issue {
        message = message.with("issue", *issue).with("stated-issue", stated.as_str());
    }
    Some(message)
}

/// What the bytes of the DOI say that tell one part.
fn says(part: Part, fit: &Fit) -> Message {
    match part {
        Part::Journal => Message::new("doi-says-journal")
            .with("journal", fit.journal.as_ref().map_or("", |(journal, _, _)| journal.name)),
        Part::Year => Message::new("doi-says-year").with("year", fit.year.map_or(0, |(year, _)| year)),
        Part::Volume => Message::new("doi-says-volume")
            .with("volume", fit.volume.as_ref().map_or(0, |(volume, _)| *volume)),
        Part::Issue => {
            Message::new("doi-says-issue").with("issue", fit.issue.as_ref().map_or(0, |(issue, _)| *issue))
        }
        Part::Page => Message::new("doi-says-page")
            .with("page", fit.page.as_ref().map_or("", |(page, _)| page.as_str())),
    }
}

#[cfg(test)]
mod tests {
    use crate::finding::Severity;
    use crate::testing::findings;

    fn codes(entry: &str) -> Vec<(&'static str, Severity)> {
        let text = format!("A title\n\nReferences\n1. Ames A. One. J Test. 2019;1:1-2.\n2. {entry}\n");
        findings("doi/mismatch", &text)
            .into_iter()
            .map(|found| (found.message.code, found.severity))
            .collect()
    }

    #[test]
    fn what_the_doi_says_is_held_against_the_reference() {
        for (entry, code, severity) in [
            (
                "Bond B. A paper on cells. N Engl J Med. 2021;384:14-16. doi:10.1016/j.eclinm.2024.102799",
                "doi-mismatch-journal-year",
                Severity::Error,
            ),
            (
                "Bond B. A paper on cells in the neocortex J Neurochem.1997;69(1):144–152. DOI: 10.1523/JNEUROSCI.17-08-02785.1997",
                "doi-mismatch-journal-volume-page",
                Severity::Error,
            ),
            (
                "Bond B. A paper on cells. N Engl J Med. 2022;387(18):1637–1648.DOI: 10.1002/cpt.2487",
                "doi-mismatch-journal",
                Severity::Error,
            ),
            (
                "Bond B. A paper on cells. J Med Philos. 2009;14:16-18. doi:10.1002/cpt.2487",
                "doi-mismatch-journal",
                Severity::Warning,
            ),
            (
                "Bond B. A paper on cells. PLoS Genet. 2012;8:e1002570. doi:10.1371/journal.pgen.1000049",
                "doi-mismatch-page",
                Severity::Warning,
            ),
            (
                "Bond B. A paper on minds. Front Psychol. 2013;4:512. doi:10.3389/fpsyg.2013.00863",
                "doi-mismatch-page",
                Severity::Warning,
            ),
            (
                "Bond B. A paper on skies. Q J R Meteorol Soc. 2020;146:1999–2049. doi:10.1016/S0092-8674(00)81683-9",
                "doi-mismatch-year",
                Severity::Warning,
            ),
            (
                "Bond B. A paper on cells. J Odd Things. 2009;14:16-18. doi:10.1016/j.odd.2013.02.001",
                "doi-mismatch-year",
                Severity::Warning,
            ),
        ] {
            assert_eq!(codes(entry), [(code, severity)], "{entry}");
        }
    }

    #[test]
    fn the_speaking_parts_of_the_doi_are_shown() {
        let text = "References\n1. Ames A. One. J Test. 2019;1:1-2.\n2. Bond B. A trial. N Engl J Med. 2021;384:1402–1411. doi:10.1016/j.EClinM.2024.102799\n";
        let found = findings("doi/mismatch", text);
        let [only] = found.as_slice() else { panic!("{found:?}") };
        let shown: Vec<_> =
            only.related.iter().map(|place| (&text[place.place.span.range()], place.message.code)).collect();
        assert_eq!(
            shown,
            [("EClinM", "doi-says-journal"), ("2024", "doi-says-year"), ("2021", "doi-mismatch-stated")]
        );
        assert_eq!(only.message.args["doi"], "10.1016/j.eclinm.2024.102799".into());
    }

    #[test]
    fn what_can_be_right_is_left_alone() {
        for entry in [
            "Bond B. A paper on cells. eClinicalMedicine. 2025;14:16-18. doi:10.1016/j.eclinm.2024.102799",
            "Bond B. A paper on cells. Lancet. 1967;14:16-18. doi:10.1016/S0140-6736(05)30183-5",
            "Bond B. A paper on cells. J Odd Things. 2005 (Epub 2003);14:16-18. doi:10.1016/j.odd.2002.02.001",
            "Bond B. A paper on cells. Scand J Odd Things. 2022;14:16-18. doi:10.1002/cpt.2487",
            "Bond B. A paper on cells. Proc Natl Acad Sci USA. 2011;109 Suppl 1:16-18. doi:10.1073/pnas.1007524108",
            "Bond B. A paper on cells. PLoS Genet. 2012;8:e1002570. doi:10.1371/journal.pgen.1002570",
            "Bond B. A paper on cells. Entomol Exp Appl. 2011;141:59-70. doi:10.1111/j.1570-7458.2011.01165.x",
            "Bond B. A paper on cells. Br Heart J. 1988;60:10-17. doi:10.1136/hrt.60.1.10",
            "Bond B. A paper on cells. J Thorac Oncol. 1988;60:10-17. doi:10.1136/hrt.60.1.10",
            "Bond B. A paper on cells. BMC Bioinformatics. 2003;4:1-12. doi:10.1186/1471-2105-4-41",
            "Bond B. A paper on minds. Front Psychol. 2013;4:863. doi:10.3389/fpsyg.2013.00863",
            "Bond B. A paper on minds. Front Psychol. 2013;4:1-12. doi:10.3389/fpsyg.2013.00863",
            "Bond B. A paper on minds. Front Psychol. 2013;4(863):12. doi:10.3389/fpsyg.2013.00863",
            "Bond B. A paper on minds. eLife. 2017;6:e27702. doi:10.7554/eLife.27702",
            "Bond B. A paper on minds. BMJ Open. 2012;2:e001234. doi:10.1136/bmjopen-2012-001234",
            "Bond B. A paper on skies. A&A. 2020;641:A6. doi:10.1051/0004-6361/201833910",
            "Bond B. A paper on rats. Clin Rehabil. 1990;4:1-4. doi:10.1177/026921559000400101",
            "Bond B. A paper on cells. Phys Rev. 2010;90:042135. doi:10.1103/PhysRevE.90.042135",
            "Bond B. A paper on cells. Proc Natl Acad Sci USA. 2010;107:22020-22025. doi:10.1073/pnas.1009094108",
        ] {
            assert_eq!(codes(entry), [], "{entry}");
        }
    }
}
