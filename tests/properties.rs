//! What holds for every text, however broken.

use proofmark::export::view::{ReportView, Unit};
use proofmark::finding::{Field, Place};
use proofmark::message::Catalogue;
use proofmark::{Manuscript, Options, Report, check};
use proptest::prelude::*;

/// A text with most of what rules look at.
const ARTICLE: &str = include_str!("manuscripts/vancouver_brackets.txt");

/// Pieces that are likely to upset somebody.
const PIECES: [&str; 24] = [
    "[",
    "]",
    "[1–3]",
    "[9,10-12]",
    "(3)",
    "¹²",
    "References\n",
    "Referencias\n",
    "\n12. ",
    "10.1000/x",
    "https://doi.org/",
    "\u{0}",
    "\u{202e}",
    "\u{200b}",
    "😀",
    "e\u{301}",
    "\r\n",
    "\u{feff}",
    "-",
    "–",
    "\u{ad}",
    "ﬁ",
    "99999999999999999999",
    "\t",
];

fn text_of(manuscript: &Manuscript, field: Field) -> &str {
    match field {
        Field::Body => &manuscript.body,
        Field::References => manuscript.references.as_deref().unwrap_or(""),
    }
}

fn assert_sound(manuscript: &Manuscript, report: &Report) -> Result<(), TestCaseError> {
    let fits = |place: Place| text_of(manuscript, place.field).get(place.span.range()).is_some();
    for finding in &report.findings {
        prop_assert!(fits(finding.place), "{finding:?}");
        prop_assert!(finding.related.iter().all(|related| fits(related.place)), "{finding:?}");
        for fix in &finding.fixes {
            prop_assert!(!fix.edits.is_empty(), "{finding:?}");
            prop_assert!(fix.edits.iter().all(|edit| fits(edit.place)), "{finding:?}");
            let apart = fix.edits.windows(2).all(|pair| {
                (pair[0].place.field, pair[0].place.span.end)
                    <= (pair[1].place.field, pair[1].place.span.start)
            });
            prop_assert!(apart, "edits overlap or are out of order: {finding:?}");
        }
    }
    for pair in report.findings.windows(2) {
        prop_assert!(pair[0].place <= pair[1].place, "out of order: {pair:?}");
        prop_assert_ne!(&pair[0], &pair[1]);
    }
    for section in &report.understood.sections {
        prop_assert!(fits(section.place), "{section:?}");
    }
    Ok(())
}

fn sound(manuscript: &Manuscript) -> Result<(), TestCaseError> {
    let report = check(manuscript, &Options::default());
    assert_sound(manuscript, &report)?;
    // The words and both units can be had of it too.
    for unit in [Unit::Bytes, Unit::Utf16] {
        let view = ReportView::new(&report, manuscript, unit, &Catalogue::english());
        prop_assert_eq!(view.findings.len(), report.findings.len());
        prop_assert!(view.findings.iter().all(|finding| !finding.message.is_empty()));
    }
    Ok(())
}

/// One change to a text: at a place (in thousandths of its length) so many characters go, and a piece comes.
fn change() -> impl Strategy<Value = (usize, usize, String)> {
    let piece = prop_oneof![
        proptest::sample::select(&PIECES[..]).prop_map(str::to_owned),
        "\\PC{0,4}",
        proptest::sample::select(&PIECES[..]).prop_map(|piece| piece.repeat(50)),
    ];
    (0usize..1000, 0usize..200, piece)
}

fn changed(text: &str, changes: &[(usize, usize, String)]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for (place, gone, piece) in changes {
        let start = characters.len() * place / 1000;
        let end = (start + gone).min(characters.len());
        characters.splice(start..end, piece.chars());
    }
    characters.into_iter().collect()
}

proptest! {
    #[test]
    fn any_text_is_answered_with_sound_places(body in "(?s).{0,300}", references in proptest::option::of("(?s).{0,200}")) {
        sound(&Manuscript { body, references, ..Manuscript::default() })?;
    }

    #[test]
    fn likely_trouble_is_answered_with_sound_places(
        pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..200)
    ) {
        sound(&Manuscript::new(pieces.concat()))?;
    }

    #[test]
    fn a_damaged_article_is_answered_with_sound_places(changes in proptest::collection::vec(change(), 1..8)) {
        sound(&Manuscript::new(changed(ARTICLE, &changes)))?;
    }

    #[test]
    fn a_damaged_list_in_its_own_field_is_answered_with_sound_places(
        changes in proptest::collection::vec(change(), 1..8)
    ) {
        let (body, list) = ARTICLE.split_once("References\n").unwrap_or((ARTICLE, ""));
        sound(&Manuscript { body: body.to_owned(), references: Some(changed(list, &changes)), ..Manuscript::default() })?;
    }
}
