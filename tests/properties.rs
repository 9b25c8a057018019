//! What holds for every text, however broken.

use proofmark::export::view::{ReportView, Unit};
use proofmark::finding::{Field, Place};
use proofmark::message::Catalogue;
use proofmark::read::{self, Import};
use proofmark::{Manuscript, Memory, Options, Report, Steps, check, check_again};
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

/// Articles that cite and are written in different ways.
const ARTICLES: [&str; 5] = [
    ARTICLE,
    include_str!("manuscripts/apa_author_year.txt"),
    include_str!("manuscripts/flattened_superscripts.txt"),
    include_str!("manuscripts/french_brackets.txt"),
    include_str!("manuscripts/spanish.txt"),
];

/// What somebody who writes does to the paragraphs of an article, at places in thousandths of their number.
#[derive(Clone, Debug)]
enum Edit {
    /// Writes in one of them.
    Write(usize, (usize, usize, String)),
    /// Puts one in, from whatever article.
    Insert(usize, String),
    /// Takes one out.
    Delete(usize),
    /// Puts one into the place of another.
    Replace(usize, String),
    /// Moves some to another place.
    Move(usize, usize, usize),
    /// Sees the text in a smaller part: from here to the end.
    Cut(usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let paragraphs: Vec<&str> = ARTICLES.iter().flat_map(|article| article.lines()).collect();
    let paragraph = proptest::sample::select(paragraphs).prop_map(str::to_owned);
    let at = || 0usize..1000;
    prop_oneof![
        4 => (at(), change()).prop_map(|(at, change)| Edit::Write(at, change)),
        2 => (at(), paragraph.clone()).prop_map(|(at, text)| Edit::Insert(at, text)),
        2 => at().prop_map(Edit::Delete),
        2 => (at(), paragraph).prop_map(|(at, text)| Edit::Replace(at, text)),
        2 => (at(), 1usize..5, at()).prop_map(|(from, count, to)| Edit::Move(from, count, to)),
        1 => (0usize..200).prop_map(Edit::Cut),
    ]
}

fn edited(paragraphs: &mut Vec<String>, edit: &Edit) {
    let at = |place: &usize| paragraphs.len() * place / 1000;
    match edit {
        Edit::Insert(place, text) => {
            let at = at(place);
            paragraphs.insert(at, text.clone());
        }
        _ if paragraphs.is_empty() => {}
        Edit::Write(place, change) => {
            let at = at(place);
            paragraphs[at] = changed(&paragraphs[at], std::slice::from_ref(change));
        }
        Edit::Delete(place) => {
            let at = at(place);
            paragraphs.remove(at);
        }
        Edit::Replace(place, text) => {
            let at = at(place);
            paragraphs[at].clone_from(text);
        }
        Edit::Move(from, count, to) => {
            let from = at(from);
            let end = (from + count).min(paragraphs.len());
            let moved: Vec<String> = paragraphs.drain(from..end).collect();
            let to = paragraphs.len() * to / 1000;
            paragraphs.splice(to..to, moved);
        }
        Edit::Cut(place) => {
            let at = at(place);
            paragraphs.drain(..at);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_remembered_check_gives_what_a_new_one_gives(
        article in proptest::sample::select(&ARTICLES[..]),
        apart in any::<bool>(),
        edits in proptest::collection::vec(edit(), 1..12),
    ) {
        let (memory, options) = (Memory::new(), Options::default());
        let mut paragraphs: Vec<String> = article.lines().map(str::to_owned).collect();
        for edit in [None].into_iter().chain(edits.iter().map(Some)) {
            if let Some(edit) = edit {
                edited(&mut paragraphs, edit);
            }
            // One half reads the last lines as a list in a field of its own.
            let (body, list) = paragraphs.split_at(if apart { paragraphs.len() * 3 / 4 } else { paragraphs.len() });
            let references = apart.then(|| list.join("\n"));
            let manuscript = Manuscript { body: body.join("\n"), references, ..Manuscript::default() };
            let remembered = check_again(&manuscript, &options, &memory, |_| {});
            prop_assert_eq!(remembered, check(&manuscript, &options));
        }
    }
}

#[test]
fn after_an_edit_only_the_edited_paragraph_is_worked_on() {
    let (memory, options) = (Memory::new(), Options::default());
    let check = |text: &str| {
        check_again(&Manuscript::new(text), &options, &memory, |_| {});
        memory.worked()
    };
    let first = check(ARTICLE);
    assert_eq!(check(ARTICLE), 0, "nothing was changed");
    let edited = ARTICLE.replacen("the", "teh", 1);
    let again = check(&edited);
    assert!((1..=first / 20).contains(&again), "{again} of {first} pieces of text were worked on again");
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
    fn a_check_in_parts_finds_what_a_whole_one_does(
        changes in proptest::collection::vec(change(), 1..8),
        part in 1_usize..200
    ) {
        let manuscript = Manuscript::new(changed(ARTICLE, &changes));
        let options = Options::default();
        let mut steps = Steps::begin(&manuscript, &options).in_parts_of(part);
        let mut count = 0;
        while steps.next_rule().is_some() {
            steps.run_next();
            count += 1;
        }
        prop_assert!(count > proofmark::rules::RULES.len(), "nothing was parted");
        let (parted, whole) = (steps.finish(), check(&manuscript, &options));
        prop_assert_eq!(parted.findings, whole.findings);
        prop_assert_eq!(parted.abstentions, whole.abstentions);
    }

    #[test]
    fn a_damaged_list_in_its_own_field_is_answered_with_sound_places(
        changes in proptest::collection::vec(change(), 1..8)
    ) {
        let (body, list) = ARTICLE.split_once("References\n").unwrap_or((ARTICLE, ""));
        sound(&Manuscript { body: body.to_owned(), references: Some(changed(list, &changes)), ..Manuscript::default() })?;
    }
}

/// Pieces of pages, documents and packages.
const MARKUP: [&str; 36] = [
    "<p>",
    "</p>",
    "<p",
    "<sup>",
    "</sup>",
    "<ol start=3>",
    "<li value=9>",
    "</li>",
    "<table><tr><td>",
    "</table>",
    "<span style='color:#fff'>",
    "<span style=\"display:none\">",
    "</span>",
    "<style>.a{font-size:0}",
    "</style>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<![if x]>",
    "&amp;",
    "&#x41;",
    "&",
    "<",
    ">",
    "'",
    "\"",
    "=",
    "/",
    "<a href=#_ftn1>",
    "</a>",
    "three words here",
    "1.",
    "é😀",
    "\u{ad}",
    "\n",
];

/// Reads `bytes` and checks what comes of it: no panic, and everything that is told of the text lies in it.
fn readable(name: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(Import { manuscript, map, .. }) = read::file(name, bytes, &mut |_| None) else { return Ok(()) };
    let body = &manuscript.body;
    for hidden in &manuscript.facts.hidden {
        prop_assert_eq!(body.get(hidden.span.range()), Some(hidden.words.as_str()));
    }
    for work in &manuscript.facts.works {
        prop_assert!(work.cited.is_none_or(|span| body.get(span.range()).is_some()), "{work:?}");
    }
    let mut end = 0;
    for segment in &map.segments {
        prop_assert!(segment.text.start >= end && !segment.text.is_empty(), "{segment:?}");
        prop_assert!(
            body.get(segment.text.range()).is_some() && segment.part < map.parts.len(),
            "{segment:?}"
        );
        end = segment.text.end;
    }
    sound(&manuscript)
}

const DOCUMENT: &[u8] = include_bytes!("files/python-docx.docx");
const LIBRE_DOCUMENT: &[u8] = include_bytes!("files/libreoffice.docx");
const PAGE: &str = include_str!("files/libreoffice.html");

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300), name in "a\\.(txt|html|docx|md|tex|xml)") {
        readable(&name, &bytes)?;
    }

    #[test]
    fn broken_markup_is_read(
        pieces in proptest::collection::vec(proptest::sample::select(&MARKUP[..]), 0..80),
        name in "a\\.(html|md|tex|xml)",
    ) {
        readable(&name, pieces.concat().as_bytes())?;
    }

    #[test]
    fn a_damaged_page_is_read(changes in proptest::collection::vec(change(), 1..8)) {
        readable("a.html", changed(PAGE, &changes).as_bytes())?;
    }

    #[test]
    fn a_damaged_document_is_read_or_refused(
        whole in any::<bool>(),
        changes in proptest::collection::vec((0usize..1000, any::<u8>()), 1..30),
    ) {
        let mut bytes = if whole { LIBRE_DOCUMENT } else { DOCUMENT }.to_vec();
        for (place, byte) in changes {
            let at = bytes.len() * place / 1000;
            bytes[at] = byte;
        }
        readable("a.docx", &bytes)?;
    }
}
