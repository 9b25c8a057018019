//! A reference that carries the DOI of the article itself.

use crate::declare_rule;
use crate::document::{Document, own_doi};
use crate::finding::Finding;
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Reference with this article's own DOI
    ///
    /// The article's DOI, as its page prints it before the abstract or under "How to cite", stands in the reference list.
    /// Nothing cites itself: the DOI was copied from the wrong place.
    ///
    /// ## Wrong
    /// ```text
    /// A title
    /// https://doi.org/10.1234/test.7
    ///
    /// Abstract
    /// Something was done [1,2].
    ///
    /// References
    /// 1. Ames A. One. J Test. 2019;1:1-2. doi:10.1234/test.7
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// A title
    /// https://doi.org/10.1234/test.7
    ///
    /// Abstract
    /// Something was done [1,2].
    ///
    /// References
    /// 1. Ames A. One. J Test. 2019;1:1-2. doi:10.1234/test.1
    /// 2. Bond B. Two. J Test. 2020;2:3-4.
    /// ```
    ///
    /// ## Source
    /// eLife's Schematron: a reference's DOI must not be the article's own.
    RULE, "doi/own", Error, check
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    if list.entries.iter().all(|entry| entry.dois.is_empty()) {
        return;
    }
    let Some(own) = own_doi::read(document) else { return };
    for entry in &list.entries {
        for doi in &entry.dois {
            // A page glues the next heading to it: "10.12775/QS.2026.51.68216Keywords".
            let same = own.normal.strip_prefix(&doi.normal).is_some_and(|glued| {
                glued.is_empty()
                    || doi.normal.ends_with(|c: char| c.is_ascii_digit())
                        && glued.chars().all(char::is_alphabetic)
            });
            if same {
                let message =
                    Message::new("doi-own").with("doi", doi.normal.as_str()).with("number", entry.number());
                findings.report(
                    Finding::new(doi.place, message).related(own.place, Message::new("doi-own-here")),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::marked;

    const LIST: &str = "Abstract\nIt was done [1].\n\nReferences\n1. Ames A. One. J Test. 2019;1:1-2. doi:10.1234/test.7\n2. Bond B. Two. J Test. 2020;2:3-4.\n";

    #[test]
    fn the_page_s_doi_is_known_however_glued() {
        for head in ["https://doi.org/10.1234/test.7", "DOI:\nhttps://doi.org/10.1234/TEST.7Keywords\ncells"]
        {
            let text = format!("A title\n{head}\n\n{LIST}");
            assert_eq!(marked("doi/own", &text), ["10.1234/test.7"], "{head}");
        }
    }

    #[test]
    fn another_doi_or_several_are_left_alone() {
        for head in ["https://doi.org/10.1234/test.75", "See 10.1234/test.7 and 10.1234/test.9", "No DOI"] {
            let text = format!("A title\n{head}\n\n{LIST}");
            assert_eq!(marked("doi/own", &text), Vec::<&str>::new(), "{head}");
        }
    }
}
