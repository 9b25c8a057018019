//! DOIs that no DOI can look like.

use crate::declare_rule;
use crate::document::doi::{Doi, resolver_at_end};
use crate::document::doi_facts;
use crate::document::doi_repair::Fault;
use crate::document::{Document, Reference};
use crate::finding::{Finding, Place};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # DOI with something glued to it, or damaged
    ///
    /// A DOI leads to its paper only letter by letter. Addresses, PubMed numbers, words of a database, the ending of a
    /// page's address, doubled or escaped characters, dashes for hyphens and gaps from line breaks come in by copying. The
    /// fix writes the DOI that was meant. DOIs that look odd and are right (parentheses, angle brackets, semicolons) are
    /// left alone.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// 1. Ames A. One. J Test. 2019;1:1-2. doi:10.1111/j.1741-5446.2006.00241.x/abstract
    /// 2. Bond B. Two. J Test. 2020;2:3-4. doi:10.1038/nature07634.pmid:19020500
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// 1. Ames A. One. J Test. 2019;1:1-2. doi:10.1111/j.1741-5446.2006.00241.x
    /// 2. Bond B. Two. J Test. 2020;2:3-4. doi:10.1038/nature07634
    /// ```
    ///
    /// ## Source
    /// DOI Handbook, 2.2; Crossref, DOIs and matching regular expressions (2015); OpenCitations' catalogue of 1,223,295
    /// invalid cited DOIs for what is glued to them.
    RULE, "doi/malformed", Error, check
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    for entry in &list.entries {
        for doi in &entry.dois {
            if resolver(document, entry, doi, findings) {
                continue;
            }
            let Some((mended, fault)) = &doi.repair else { continue };
            let printed = document.text(doi.place);
            let message = Message::new(code(*fault)).with("text", printed).with("doi", doi.normal.as_str());
            let message = match fault {
                Fault::Ending | Fault::Query => {
                    message.with("ending", printed.strip_prefix(mended.as_str()).unwrap_or(printed))
                }
                _ => message,
            };
            let label = Message::new("fix-doi").with("text", mended.as_str());
            findings.report(Finding::new(doi.place, message).replace(label, mended.as_str()));
        }
        if entry.dois.is_empty() {
            unreadable(document, entry, findings);
        }
    }
}

/// Reports a DOI whose resolver's address stands twice before it or is set apart from it, with what else is wrong with it.
fn resolver(document: &Document, entry: &Reference, doi: &Doi, findings: &mut Findings) -> bool {
    let entry_start = entry.place.span.start;
    let text = document.text(entry.place);
    let Some(before) = doi.place.span.start.checked_sub(entry_start).and_then(|at| text.get(..at)) else {
        return false;
    };
    let address = before.trim_end_matches([' ', '\n']);
    let Some(inner) = resolver_at_end(address) else { return false };
    let outer = resolver_at_end(&address[..inner]);
    let code = match outer {
        Some(_) => "doi-malformed-resolver",
        None if address.len() < before.len() => "doi-malformed-gap",
        None => return false,
    };
    let span = Span::new(entry_start + outer.unwrap_or(inner), doi.place.span.end);
    let place = Place { field: doi.place.field, span };
    let meant = doi.repair.as_ref().map_or_else(|| document.text(doi.place), |(mended, _)| mended.as_str());
    let meant = format!("https://doi.org/{meant}");
    let message = Message::new(code).with("text", document.text(place)).with("doi", doi.normal.as_str());
    let label = Message::new("fix-doi").with("text", meant.as_str());
    findings.report(Finding::new(place, message).replace(label, meant));
    true
}

fn code(fault: Fault) -> &'static str {
    match fault {
        Fault::Link => "doi-malformed-link",
        Fault::Pmid => "doi-malformed-pmid",
        Fault::Words => "doi-malformed-words",
        Fault::Ending => "doi-malformed-ending",
        Fault::Query => "doi-malformed-query",
        Fault::Markup => "doi-malformed-markup",
        Fault::Doubled => "doi-malformed-doubled",
        Fault::Dash => "doi-malformed-dash",
        Fault::Gap => "doi-malformed-gap",
        Fault::Prefix => "doi-malformed-prefix",
        Fault::Letter => "doi-malformed-letter",
    }
}

/// What stands for "10." where a slip damaged it.
const DAMAGED: [&str; 6] = ["10,", "10:", "10-", "10/", "110.", "1."];

/// Something behind a label or a resolver that begins like a DOI and cannot be one.
fn unreadable(document: &Document, entry: &Reference, findings: &mut Findings) {
    let text = document.text(entry.place);
    let lower = text.to_ascii_lowercase();
    for label in ["doi:", "doi.org/"] {
        let Some(at) = lower.find(label).map(|at| at + label.len()) else { continue };
        let start = at + text[at..].len() - text[at..].trim_start().len();
        let printed = text[start..].split(char::is_whitespace).next().unwrap_or("");
        let printed = printed.trim_end_matches(['.', ',', ';', ')']);
        // "10．1038／": the marks of Chinese and Japanese keyboards.
        let narrow = printed.replace('．', ".").replace('／', "/").replace('－', "-");
        let whole = narrow.strip_prefix("10.");
        // "doi:1016/j.cell.2010.01.001": the "10." is lost.
        let damaged = || DAMAGED.iter().find_map(|prefix| narrow.strip_prefix(prefix));
        let rest = whole.or_else(damaged).unwrap_or(&narrow);
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let behind = rest.get(digits..).unwrap_or("");
        let mended = mended(&rest[..digits], behind);
        let code = match digits {
            1..=3 if whole.is_some() && behind.starts_with('/') && behind.len() > 1 => "doi-malformed-short",
            4..=5 if mended.is_some() && whole.is_none() => "doi-malformed-prefix",
            4..=5
                if mended.is_some()
                    || whole.is_some() && behind.starts_with(|c: char| c.is_ascii_alphabetic()) =>
            {
                "doi-malformed-slash"
            }
            _ => continue,
        };
        let span = Span::new(start, start + printed.len()).shifted(entry.place.span.start);
        let place = Place { field: entry.place.field, span };
        let mut finding = Finding::new(place, Message::new(code).with("text", printed));
        if let Some(mended) = mended {
            let message = Message::new(code).with("text", printed).with("doi", mended.to_ascii_lowercase());
            let label = Message::new("fix-doi").with("text", mended.as_str());
            finding = Finding::new(place, message).replace(label, mended);
        }
        findings.report(finding);
        return;
    }
}

/// The DOI of that registrant's digits and what stands behind them, the slash lost or another mark in its place; only if it
/// then says something, as the publisher's DOIs do.
fn mended(digits: &str, behind: &str) -> Option<String> {
    let suffix = behind.strip_prefix(['/', '.', '\\', ',', ':', '-', '_']).unwrap_or(behind);
    let doi = format!("10.{digits}/{suffix}");
    doi_facts::read(&doi.to_ascii_lowercase()).says_numbers().then_some(doi)
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, mended};

    fn list(doi: &str) -> String {
        format!(
            "References\n1. Ames A. One. J Test. 2019;1:1-2. doi:10.1000/182\n2. Bond B. Two. J Test. 2020;2:3-4. doi:{doi}\n"
        )
    }

    #[test]
    fn the_fix_writes_the_doi_that_was_meant() {
        for (printed, right) in [
            ("10.1002/ijc.10906https://doi.org/10.1002/ijc.10906", "10.1002/ijc.10906"),
            ("10.1007/s00213–017–4771–x", "10.1007/s00213-017-4771-x"),
            ("10.1002/ cpt.2487.", "10.1002/cpt.2487."),
            ("0.1016/j.x.1", "10.1016/j.x.1"),
            ("1016/j.ejpain.2005.06.009", "10.1016/j.ejpain.2005.06.009"),
            ("10,1016/j.ejpain.2005.06.009", "10.1016/j.ejpain.2005.06.009"),
            ("10.1016j.ejpain.2005.06.009", "10.1016/j.ejpain.2005.06.009"),
            ("10.1016.j.ejpain.2005.06.009", "10.1016/j.ejpain.2005.06.009"),
            ("10.1016\\j.ejpain.2005.06.009", "10.1016/j.ejpain.2005.06.009"),
            ("10.1016:j.ejpain.2005.06.009", "10.1016/j.ejpain.2005.06.009"),
            ("10-1016/j.ejpain.2005.06.009", "10.1016/j.ejpain.2005.06.009"),
            ("110.1016/j.ejpain.2005.06.009", "10.1016/j.ejpain.2005.06.009"),
            ("10．1016／j.ejpain.2005.06.009", "10.1016/j.ejpain.2005.06.009"),
        ] {
            assert_eq!(mended("doi/malformed", &list(printed)), list(right), "{printed}");
        }
    }

    #[test]
    fn an_address_that_stands_twice_or_apart_is_written_once() {
        let right = list("10.1000/2").replace("doi:10.1000/2", "https://doi.org/10.1000/2");
        for printed in [
            "https://doi.org/https://doi.org/10.1000/2",
            "http://dx.doi.org/https://doi.org/10.1000/2",
            "https://doi.org/ 10.1000/2",
        ] {
            let wrong = list("10.1000/2").replace("doi:10.1000/2", printed);
            assert_eq!(mended("doi/malformed", &wrong), right, "{printed}");
        }
        assert!(findings("doi/malformed", &right).is_empty());
    }

    #[test]
    fn addresses_of_publishers_pages_are_no_damaged_dois() {
        for page in [
            "https://www.frontiersin.org/articles/10.3389/fpsyg.2013.00863/full",
            "https://www.tandfonline.com/doi/full/10.1080/15548627.2015.1100356?src=recsys",
            "https://www.biorxiv.org/content/10.1101/2020.03.22.002386v1.full.pdf",
            "www.nejm.org/doi/full/10.1056/NEJMoa2034577#article",
        ] {
            let text = list("10.1000/2").replace("doi:10.1000/2", page);
            assert!(findings("doi/malformed", &text).is_empty(), "{page}");
        }
    }

    #[test]
    fn what_cannot_be_mended_is_told() {
        let codes = |doi: &str| -> Vec<&str> {
            findings("doi/malformed", &list(doi)).iter().map(|finding| finding.message.code).collect()
        };
        assert_eq!(codes("10.123/abc"), ["doi-malformed-short"]);
        assert_eq!(codes("10.1016j.cell.2010.01.001"), ["doi-malformed-slash"]);
        assert_eq!(codes("10.1016/S0140-6736(20)30183-5"), Vec::<&str>::new());
    }
}
