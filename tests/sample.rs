//! The page that started this: what a careful editor is sure of is found, and nothing that must be left alone is raised.
//!
//! The page may not be published with the product, so it lies in a checkout beside this one; without it the test says that
//! it was skipped.
#![expect(clippy::unwrap_used, reason = "a part that is not in the page fails the test")]

use std::fs;
use std::path::Path;

use proofmark::export::view::{FindingView, ReportView, Unit};
use proofmark::message::Catalogue;
use proofmark::{Manuscript, Options, check};

/// The page, pasted as it comes; `None` where it is not there.
fn sample() -> Option<Manuscript> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples/ojs-psilocybin.txt");
    match fs::read_to_string(&path) {
        Ok(text) => Some(Manuscript::new(text)),
        Err(error) => {
            eprintln!("skipped: {}: {error}", path.display());
            None
        }
    }
}

fn view(manuscript: &Manuscript) -> ReportView {
    let report = check(manuscript, &Options::default());
    ReportView::new(&report, manuscript, Unit::Bytes, &Catalogue::english())
}

/// The findings whose place touches `part` of the text, which stands in it once.
fn touching<'a>(view: &'a ReportView, manuscript: &Manuscript, part: &str) -> Vec<&'a FindingView> {
    let mut places = manuscript.body.match_indices(part);
    let (start, _) = places.next().unwrap();
    assert_eq!(places.next(), None, "{part} stands more than once");
    let end = start + part.len();
    view.findings.iter().filter(|finding| finding.place.start < end && start < finding.place.end).collect()
}

#[test]
fn the_misspelt_keyword_is_found_and_mended() {
    let Some(manuscript) = sample() else { return };
    let view = view(&manuscript);
    let found = touching(&view, &manuscript, "reatment-Resistant Depression, Neuro");
    let [finding] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!((finding.rule, finding.text.as_str()), ("spelling/typo", "reatment-Resistant"));
    let edit = &finding.fixes[0].edits[0];
    let mut mended = manuscript.body.clone();
    mended.replace_range(edit.place.start..edit.place.end, &edit.new_text);
    assert!(mended.contains("Psilocybin, Depression, Treatment-Resistant Depression, Neuroplasticity"));
}

#[test]
fn the_dois_of_other_papers_are_found_and_no_other() {
    let Some(manuscript) = sample() else { return };
    let view = view(&manuscript);
    let found: Vec<_> = view.findings.iter().filter(|finding| finding.rule == "doi/mismatch").collect();
    let said: Vec<_> = found.iter().map(|finding| (finding.text.as_str(), finding.code)).collect();
    assert_eq!(
        said,
        [
            ("10.1016/j.eclinm.2024.102799", "doi-mismatch-journal-year"),
            ("10.1002/cpt.2487", "doi-mismatch-journal"),
            ("10.1523/JNEUROSCI.17-08-02785.1997", "doi-mismatch-journal-volume-page"),
        ]
    );
    assert!(found[0].message.starts_with(
        "The DOI says 2024 and eClinicalMedicine (eclinm); the reference says 2021 and N Engl J Med."
    ));
    let twice = view.findings.iter().find(|finding| finding.rule == "doi/duplicate").unwrap();
    assert_eq!(twice.code, "doi-duplicate-fits");
}

#[test]
fn the_doi_under_two_references_is_found_on_the_later_one() {
    let Some(manuscript) = sample() else { return };
    let view = view(&manuscript);
    let found: Vec<_> = view.findings.iter().filter(|finding| finding.rule == "doi/duplicate").collect();
    let [finding] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(finding.text, "10.1002/cpt.2487");
    let line = |byte: usize| manuscript.body[..byte].rsplit('\n').next().unwrap().to_owned();
    assert!(line(finding.place.start).starts_with("14. Goodwin"), "{finding:?}");
    assert!(line(finding.related[0].place.start).starts_with("13. Becker"), "{finding:?}");
    assert!(finding.message.contains("13") && finding.message.contains("14"), "{}", finding.message);
}

#[test]
fn the_page_is_understood() {
    let Some(manuscript) = sample() else { return };
    let document = view(&manuscript).document;
    let references = document.references.unwrap();
    assert_eq!((references.count, references.numbered), (20, true));
    let list = &manuscript.body[references.place.start..references.place.end];
    assert!(list.starts_with("1.Carhart-Harris"), "{}", &list[..40]);
    assert!(list.ends_with("10.1177/0269881117725915"), "the page's footer is no part of reference 20");
    for words in ["20 references", "only an abstract"] {
        assert!(document.summary.contains(words), "{}", document.summary);
    }
}

#[test]
fn what_is_right_is_left_alone() {
    let Some(manuscript) = sample() else { return };
    let view = view(&manuscript);
    for finding in &view.findings {
        assert_ne!(finding.rule, "citation/out-of-range", "every citation is listed: {finding:#?}");
    }
    // The parts that the page glued, the enumeration in the abstract, and the page's footer.
    let footer = manuscript.body.find("\nDownloads").unwrap();
    for finding in &view.findings {
        assert!(finding.place.start < footer, "{finding:#?}");
        assert!(!["(1)", "(2)"].contains(&finding.text.as_str()), "{finding:#?}");
    }
    for part in ["68216Keywords", "SSRIsAbstract"] {
        assert_eq!(touching(&view, &manuscript, part), Vec::<&FindingView>::new(), "{part}");
    }
    let spelling = view.findings.iter().filter(|finding| finding.rule.starts_with("spelling/")).count();
    assert_eq!(spelling, 1, "one word is misspelt: {:#?}", view.findings);
}
