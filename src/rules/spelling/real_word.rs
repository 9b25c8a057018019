//! A right word that is wrong where it stands.

use super::abstain_from_other_languages;
use super::confusions::{self, Confusion};
use super::evidence::capitalised;
use crate::declare_rule;
use crate::document::Document;
use crate::document::words::Words;
use crate::finding::{Finding, Place};
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Right word, wrong place
    ///
    /// "pubic health", "isolated form the cells", "statically significant": each word is one, but not the one that was meant.
    /// Only pairs are told whose neighbours leave no doubt; for some, the text must have the other word too ("causal" beside
    /// a "casual relationship"). What is grammar, or could be meant, is left alone.
    ///
    /// ## Wrong
    /// ```text
    /// Abstract
    /// The cells were isolated form the mice. It was statically significant, and higher then that of the others.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Abstract
    /// The cells form a layer of their own. If it is higher then the mice are fed. They had casual partners.
    /// ```
    ///
    /// ## Source
    /// Kukich, "Techniques for automatically correcting words in text", ACM Computing Surveys 24 (1992), 4: between a quarter
    /// and two fifths of all misspellings are words.
    RULE, "spelling/real-word", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    abstain_from_other_languages(document, findings);
    let words = document.words();
    for wrong in confusions::table().keys() {
        let clitic = wrong.strip_suffix("'s");
        for &at in words.places(clitic.unwrap_or(wrong)) {
            let at = at as usize;
            let Some((confusion, place)) = confusions::find(document, at) else { continue };
            // "it" and "it's" are both looked for under "it".
            if (document.text(place).contains(['\'', '’'])) == clitic.is_some() {
                findings.report(finding(document, words, at, place, confusion));
            }
        }
    }
}

fn finding(document: &Document, words: &Words, at: usize, place: Place, confusion: &Confusion) -> Finding {
    let shown = document.text(place);
    let meant = if shown.starts_with(char::is_uppercase) {
        capitalised(confusion.right)
    } else {
        confusion.right.to_owned()
    };
    // The words that prove it are quoted with it.
    let span = |steps: usize| words.list.get(steps).map(|word| word.place.span);
    let from = at.checked_sub(confusion.before.len()).and_then(span).unwrap_or(place.span);
    let to = span(at + confusion.after.len()).filter(|to| to.start >= place.span.start).unwrap_or(place.span);
    let phrase = document.text(Place { span: from.to(place.span).to(to), ..place });
    let phrase = if phrase.len() <= 80 { phrase } else { shown };
    let message = Message::new("spelling-real-word").with("word", shown).with("meant", meant.as_str());
    let finding = Finding::new(place, message.with("phrase", phrase));
    finding.replace(Message::new("fix-replace").with("text", meant.as_str()), meant)
}

#[cfg(test)]
mod tests {
    use super::confusions::TABLE;
    use crate::testing::{findings, marked, mended};

    const RULE: &str = "spelling/real-word";

    /// The examples of the table with the wrong words and what was meant.
    fn examples() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
        TABLE.lines().filter(|line| !line.starts_with('#')).map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells.len(), 5, "{line}");
            let wrong = cells[0].split_once('[').unwrap().1.split_once(']').unwrap().0;
            (cells[4], wrong, cells[1])
        })
    }

    #[test]
    fn each_example_is_found_and_mended() {
        for (example, wrong, right) in examples() {
            let text = format!("{example} It was so in the end of the study, and it is of use.");
            let found = marked(RULE, &text);
            assert_eq!(found.len(), 1, "{example}: {found:?}");
            assert!(wrong.split('|').any(|wrong| wrong == found[0].to_lowercase()), "{example}: {found:?}");
            assert!(mended(RULE, &text).to_lowercase().contains(right), "{example}");
            assert!(findings(RULE, &mended(RULE, &text)).is_empty(), "{example}");
        }
    }

    #[test]
    fn what_may_be_meant_is_left_alone() {
        let cases = [
            "These results form the basis of the study, and the samples form a group of their own.",
            "If the value is higher then the mice are fed, and when it is lower then that is the end of it.",
            "They had casual relationships and casual partners in the city.",
            "The principal component of the data and the principle of the method were the same.",
            "The trail of the mice led to the lead pipe, and the lead author was the first of them.",
            "It was loose in the dish, and it affects the mice; the positive affect of the patients was seen.",
            "The weather was good in the week of the study, and the weak were fed.",
            "It is to be seen in the form of the cells, from which the drug came.",
            "The dose was high, as does not happen in the mice. The total does not rise.",
            "A quiet room and a quite large house; the roll of the drum; the sight of the house.",
            "We write “pubic” of it, and the pubic bone was seen with the pubic symphysis.",
            "It's own up or not, said he to the man in the house: it's high.",
        ];
        for text in cases.iter().take(cases.len() - 1) {
            assert!(findings(RULE, text).is_empty(), "{text}: {:?}", marked(RULE, text));
        }
        let references = "It was [1].\n\nReferences\n1. Ames A. The pubic health of the men and the women in the city. J Test. 2019;1:1-2.\n2. Bond B. Two. J Test. 2020;2:3-4.";
        assert!(findings(RULE, references).is_empty());
    }

    #[test]
    fn the_misspelling_rule_does_not_tell_it_again() {
        for (example, ..) in examples() {
            let text = format!("{example} It was so in the end of the study, and it is of use.");
            assert!(
                findings("spelling/typo", &text).is_empty(),
                "{example}: {:?}",
                marked("spelling/typo", &text)
            );
        }
    }
}
