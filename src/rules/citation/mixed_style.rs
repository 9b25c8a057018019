//! Two styles of citation in one text.

use crate::declare_rule;
use crate::document::{CitationStyle, Document};
use crate::finding::Finding;
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Two styles of citation in one text
    ///
    /// The text cites by number in one dress and now and then in another, or by author and year beside numbers. `Smith et
    /// al. [5]` is one style, and so are a name and a year whose number follows. Told once for each second style, with the
    /// counts and the places.
    ///
    /// ## Wrong
    /// ```text
    /// First this [1], then that [2], more of it [3], and yet more [4].
    /// What was known until then had been found in other places and at other times, by people who had looked for something
    /// else, and who had therefore not seen what it meant.
    /// It was shown again (Dean, 2019), was doubted once (Bond, 2020), and then came back (Cole, 2021).
    ///
    /// References
    /// 1. Dean D. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// 3. Cole C. Three. J Test. 2021;2:5-6.
    /// 4. Ames A. Four. J Test. 2022;2:7-8.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// First this [1], then that [2], more of it [3], and yet more [4].
    /// What was known until then had been found in other places and at other times, by people who had looked for something
    /// else, and who had therefore not seen what it meant.
    /// It was shown again [1], was doubted once by Bond (2020) [2], and then came back [3].
    ///
    /// References
    /// 1. Dean D. One. J Test. 2019;1:1-2.
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// 3. Cole C. Three. J Test. 2021;2:5-6.
    /// 4. Ames A. Four. J Test. 2022;2:7-8.
    /// ```
    ///
    /// ## Source
    /// ICMJE Recommendations, IV.A.3.g.ii: references are identified in one way throughout.
    RULE, "citation/mixed-style", Warning, check
}

/// Fewer citations in another style may be something else.
const FEWEST: usize = 3;
/// Places that are named beside the first.
const PLACES: usize = 9;

fn check(document: &Document, findings: &mut Findings) {
    let own = document.citations.style;
    let count = document.citations.list.len() + document.citations.named.len();
    for (style, places) in document.other_citations() {
        let Some((&first, rest)) = places.split_first().filter(|_| places.len() >= FEWEST) else { continue };
        let message = Message::new("citation-mixed-style")
            .with("few", places.len())
            .with("many", count)
            .with("style", name(style))
            .with("own", name(own));
        let mut finding = Finding::new(first, message)
            .evidence(Message::new("evidence-majority").with("few", places.len()).with("many", count));
        for &place in rest.iter().take(PLACES) {
            finding = finding.related(place, Message::new("citation-majority-too"));
        }
        findings.report(finding);
    }
}

/// The word by which the catalogue chooses the style's name.
const fn name(style: CitationStyle) -> &'static str {
    match style {
        CitationStyle::Bracket => "bracket",
        CitationStyle::Parenthesis => "parenthesis",
        CitationStyle::Superscript => "superscript",
        CitationStyle::Flattened => "flattened",
        CitationStyle::AuthorYear => "author-year",
        CitationStyle::Unknown => "unknown",
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, marked, with_list};

    const OWN: &str = "So it is [1], and so [2], and so [3], and so [4], and so [5], and so [6].";

    #[test]
    fn a_second_style_is_found_with_its_places() {
        let raised = with_list(&format!("{OWN} Then cells,¹ and growth.² Other cells⁴ too."), 6);
        assert_eq!(marked("citation/mixed-style", &raised), ["¹"]);
        assert_eq!(findings("citation/mixed-style", &raised)[0].related.len(), 2);
        // The entries of the list are Ford 1991, Clark 1992, Hale 1993, Evans 1994.
        let long = "This is a sentence of some length, so that numbers stand far from names. ".repeat(3);
        let named =
            with_list(&format!("{OWN} {long} Again (Ford, 1991), and (Clark, 1992), and (Hale, 1993)."), 6);
        assert_eq!(marked("citation/mixed-style", &named), ["Ford, 1991"]);
    }

    #[test]
    fn names_with_their_numbers_exponents_and_few_places_are_left_alone() {
        for body in [
            "Ford (1991) [1] and Clark (1992) [2] and Hale (1993) [3] agree.",
            "It grew to 10⁴ cells, 5 m² and 3 cm³ at R² of 0.9.",
            "Again (Ford, 1991), and (Clark, 1992).",
            "Some (1), (2) and (3).",
        ] {
            let text = with_list(&format!("{OWN} {body}"), 6);
            assert!(findings("citation/mixed-style", &text).is_empty(), "{body}");
        }
    }
}
