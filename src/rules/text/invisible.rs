//! Characters that nobody sees.

use super::{around, blocks, report};
use crate::declare_rule;
use crate::document::{Document, words};
use crate::finding::{Edit, Finding, Fix, Place};
use crate::lexicon::{self, ATTESTED};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # Characters that nobody sees
    ///
    /// A soft hyphen, a space without width, a mark of writing direction or a control character stands in the text. It comes
    /// along in copying, and searching, sorting and typesetting stumble over it: "therapy" with one inside is not found under
    /// "therapy". Spaces that keep words together are no fault, nor are joiners in scripts and emoji that need them, or marks of
    /// direction beside Hebrew and Arabic. Where there are many, they are told at once. PDFs made with TeX hand out "fi", "ff" and
    /// dashes as control characters: these come back as what they were.
    ///
    /// ## Wrong
    /// ```text
    /// Abstract
    /// The ther­apy was given for two weeks.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Abstract
    /// The therapy was given for two weeks.
    /// ```
    ///
    /// ## Source
    /// The Unicode Standard, 23.2 (layout controls); Unicode Technical Report 36, 3.5 (characters that mislead unseen).
    RULE, "text/invisible", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    let (mut list, mut letters): (Vec<Finding>, Vec<Finding>) = (Vec::new(), Vec::new());
    for (_, block, text) in blocks(document) {
        if text.is_ascii() && !text.bytes().any(|byte| byte < b' ' && byte != b'\t' || byte == 0x7f) {
            continue;
        }
        let directed = text.chars().any(is_right_to_left);
        let mut end = 0;
        for (at, c) in text.char_indices() {
            // A byte order mark at the very beginning is the file's business.
            let first = c == '\u{feff}' && block.place.span.start + at == 0;
            if at < end || first || !is_fault(text, at, c, directed) {
                continue;
            }
            let word =
                around(text, Span::new(at, at + c.len_utf8()), |c| c.is_alphanumeric() || is_invisible(c));
            end = word.end;
            match of_fonts(text, word, block.place) {
                Some(finding) => letters.push(finding),
                None => list.push(finding(text, word, block.place, directed)),
            }
        }
    }
    report(findings, letters, "text-invisible-letters-many", "fix-invisible-letters");
    report(findings, list, "text-invisible-many", "fix-invisible");
}

/// What stands in TeX's fonts at the place of a control character.
fn in_fonts(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{10}' => "“",
        '\u{11}' => "”",
        '\u{15}' => "–",
        '\u{16}' => "—",
        '\u{1b}'..='\u{1f}' => return words::ligature(c),
        _ => return None,
    })
}

/// The finding on a word whose unseen characters are all letters and marks that a PDF has handed out by their place in the font.
fn of_fonts(text: &str, word: Span, place: Place) -> Option<Finding> {
    let inner = text.get(word.range())?;
    let marks = |c: char| in_fonts(c).is_some();
    // A dash and a quotation mark may stand alone, letters do not.
    let lone = inner.chars().all(|c| matches!(c, '\u{10}' | '\u{11}' | '\u{15}' | '\u{16}'));
    if inner.chars().any(|c| is_invisible(c) && !marks(c)) || !lone && inner.chars().all(is_invisible) {
        return None;
    }
    let meant: String = inner.chars().fold(String::new(), |mut meant, c| {
        match in_fonts(c) {
            Some(letters) => meant.push_str(letters),
            None => meant.push(c),
        }
        meant
    });
    let message = Message::new("text-invisible-letters").with("word", meant.as_str());
    let label = Message::new("fix-replace").with("text", meant.as_str());
    Some(Finding::new(place.part(word), message).replace(label, meant))
}

/// The finding on a word, with all that is unseen in it.
fn finding(text: &str, word: Span, place: Place, directed: bool) -> Finding {
    let inner = text.get(word.range()).unwrap_or("");
    let faults: Vec<(usize, char)> =
        inner.char_indices().filter(|&(at, c)| is_fault(text, word.start + at, c, directed)).collect();
    let joined: String = inner.chars().filter(|&c| !is_invisible(c)).collect();
    // Between two words the space without width stands for a space.
    let known =
        |word: &str| lexicon::words().class(&word.to_lowercase()).is_some_and(|class| class >= ATTESTED);
    let parts = inner.split_once('\u{200b}').filter(|(a, b)| !known(&joined) && known(a) && known(b));
    let instead = if parts.is_some() { " " } else { "" };
    let edits = faults
        .iter()
        .map(|&(at, c)| Edit {
            place: place.part(Span::new(word.start + at, word.start + at + c.len_utf8())),
            text: if c == '\u{200b}' { instead.to_owned() } else { String::new() },
        })
        .collect();
    let kind = faults.first().map_or("", |&(_, c)| kind(c));
    let message = match joined.is_empty() {
        true => Message::new("text-invisible-alone").with("count", faults.len()),
        false => Message::new("text-invisible").with("kind", kind).with("word", joined),
    };
    let label = Message::new("fix-invisible").with("count", faults.len());
    Finding::new(place.part(word), message).fix(Fix { label, edits })
}

/// How many unseen characters in a row are looked past.
const RUN: usize = 8;

/// True where the character `c` at `at` is unseen and has no business there.
fn is_fault(text: &str, at: usize, c: char, directed: bool) -> bool {
    if !is_invisible(c) {
        return false;
    }
    match c {
        // What a script or a picture needs, stands beside it.
        '\u{200c}' | '\u{200d}' => {
            let beside = [
                text.get(..at).and_then(|before| before.chars().rev().take(RUN).find(|&c| !is_invisible(c))),
                text.get(at..).and_then(|after| after.chars().take(RUN).find(|&c| !is_invisible(c))),
            ];
            beside.into_iter().flatten().all(|c| c < '\u{590}' || ('\u{2000}'..'\u{2190}').contains(&c))
        }
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => !directed,
        _ => true,
    }
}

/// Soft hyphen, spaces and joiners without width, marks of direction, tags, controls but for tab, line and page ends.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{61c}' | '\u{180e}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{e0000}'..='\u{e007f}' | '\u{0}'..='\u{8}' | '\u{e}'..='\u{1f}'
            | '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}'
    )
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}') && c != '\u{61c}'
}

/// The name by which the catalogue knows a character.
fn kind(c: char) -> &'static str {
    match c {
        '\u{ad}' => "soft-hyphen",
        '\u{200b}' | '\u{180e}' => "space",
        '\u{200c}' | '\u{200d}' | '\u{2060}' => "joiner",
        '\u{feff}' => "byte-order",
        '\u{e0000}'..='\u{e007f}' => "tag",
        '\0'..='\u{9f}' => "control",
        _ => "direction",
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, marked, mended};

    const RULE: &str = "text/invisible";

    #[test]
    fn each_kind_is_marked_with_its_word_and_deleted() {
        let cases = [
            "the the\u{ad}rapy",
            "the the\u{200b}rapy",
            "the the\u{feff}rapy",
            "the the\u{2060}rapy",
            "the the\u{200d}rapy",
            "the the\u{200c}rapy",
            "the the\u{202e}rapy",
            "the the\u{200e}rapy",
            "the the\u{2}rapy",
            "the the\u{9f}rapy",
            "the the\u{e0041}rapy",
            "the \u{200b}\u{200b}therapy",
        ];
        for text in cases {
            assert_eq!(findings(RULE, text).len(), 1, "{text:?}");
            assert_eq!(mended(RULE, text), "the therapy", "{text:?}");
        }
        assert_eq!(marked(RULE, "A ther\u{ad}a\u{ad}py."), ["ther\u{ad}a\u{ad}py"], "one finding a word");
    }

    #[test]
    fn a_space_without_width_between_words_becomes_a_space() {
        assert_eq!(mended(RULE, "two\u{200b}weeks of ther\u{200b}apy"), "two weeks of therapy");
    }

    #[test]
    fn what_has_its_reason_is_left_alone() {
        let cases = [
            "10\u{a0}mg, 5\u{202f}%, a\u{2009}b",
            "\u{feff}A title",
            "می\u{200c}خواهم and क्\u{200d}ष",
            "👩\u{200d}🔬 and ❤\u{fe0f}",
            "\u{200f}שלום\u{200e} and العربية\u{202c}",
            "a\tb",
        ];
        for text in cases {
            assert!(findings(RULE, text).is_empty(), "{text:?}");
        }
    }

    #[test]
    fn what_a_font_has_at_the_place_of_a_control_character_comes_back() {
        let cases = [
            ("the \u{1c}rst e\u{1b}ects", "the first effects"),
            ("a coe\u{1e}cient of in\u{1d}uence", "a coefficient of influence"),
            ("in 100\u{15}110 days", "in 100–110 days"),
            ("the mice \u{15} and all", "the mice – and all"),
            ("the \u{10}term\u{11} is", "the “term” is"),
        ];
        for (text, right) in cases {
            assert_eq!(mended(RULE, text), right, "{text:?}");
            assert!(findings("spelling/typo", text).is_empty(), "{text:?}");
        }
        let text = "The e\u{1b}ect was so. ".repeat(30);
        assert_eq!(findings(RULE, &text).len(), 1);
        assert_eq!(mended(RULE, &text), "The effect was so. ".repeat(30));
    }

    #[test]
    fn many_are_told_at_once() {
        let text = "ther\u{ad}apy ".repeat(100);
        assert_eq!(findings(RULE, &text).len(), 1);
        assert_eq!(mended(RULE, &text), "therapy ".repeat(100));
    }

    #[test]
    fn a_word_is_read_through_what_is_unseen() {
        let text = "The ther\u{ad}apy and the thera\u{200b}py and the treat\u{2060}ment of pa\u{feff}tients.";
        assert!(findings("spelling/typo", text).is_empty());
    }
}
