//! A space lost, added or in the wrong place.

use rustc_hash::FxHashSet;

use super::abstain_from_other_languages;
use super::evidence::Judge;
use super::spaces::misplaced;
use crate::declare_rule;
use crate::document::Document;
use crate::finding::{Edit, Finding, Fix};
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # A space lost, added or in the wrong place
    ///
    /// Words that ran together, or that fell apart, when text was typed or copied out of a PDF. Only where what stands there
    /// is no word, and what was meant are common words that like to stand together. A PDF that has lost its ligatures leaves
    /// "signi cance" and "e ect".
    ///
    /// ## Wrong
    /// ```text
    /// Most ofthe patients w ere treated, and th epatients were followed for a year.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Most of the patients were treated, and the patients were followed for a year.
    /// ```
    ///
    /// ## Source
    /// Kukich, "Techniques for automatically correcting words in text", ACM Computing Surveys 24 (1992), section 1: one in
    /// seven misspellings that are no words are words run together or split.
    RULE, "spelling/split", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    abstain_from_other_languages(document, findings);
    let words = document.words();
    let judge = Judge::new(document);
    // Each form is looked up once: a misplaced space leaves a letter alone or something strange.
    let strange: FxHashSet<&str> = (words.forms().map(|(form, _)| form))
        .filter(|form| form.len() == 1 || judge.is_strange(form))
        .collect();
    let is_strange =
        |at: usize| words.list.get(at).is_some_and(|word| strange.contains(word.folded.as_ref()));
    let mut at = 0;
    while at < words.list.len() {
        let found = (is_strange(at) || is_strange(at + 1)).then(|| misplaced(document, &judge, at)).flatten();
        let Some(found) = found else {
            at += 1;
            continue;
        };
        at += found.words;
        let code = if found.words == 1 { "spelling-split-lost" } else { "spelling-split-added" };
        let message =
            Message::new(code).with("word", document.text(found.place)).with("fix", found.meant.as_str());
        findings.report(Finding::new(found.place, message).fix(Fix {
            label: Message::new("fix-replace").with("text", found.meant.as_str()),
            edits: vec![Edit { place: found.place, text: found.meant }],
        }));
    }
}

#[cfg(test)]
mod tests {
    use crate::{Manuscript, Options, check};

    /// What is marked in `text`, each with its fix.
    fn marked(text: &str, rule: &str) -> Vec<(String, String)> {
        let options = Options { rules: vec![rule.to_owned()], ..Options::default() };
        let report = check(&Manuscript::new(text), &options);
        let fix = |finding: &crate::finding::Finding| finding.fixes[0].edits[0].text.clone();
        report.findings.iter().map(|f| (text[f.place.span.range()].to_owned(), fix(f))).collect()
    }

    #[test]
    fn misplaced_spaces_are_found() {
        let cases = [
            ("Most ofthe patients were treated.", "ofthe", "of the"),
            ("The results canbe found in the table.", "canbe", "can be"),
            ("It can beconsidered a success.", "beconsidered", "be considered"),
            ("A drug ofthe higher dose was given.", "ofthe", "of the"),
            ("Inthe second group it was lower.", "Inthe", "In the"),
            ("The samples w ere taken at noon.", "w ere", "were"),
            ("It was lower in s ome of the groups.", "s ome", "some"),
            ("After a year th epatients were followed.", "th epatients", "the patients"),
        ];
        for (text, wrong, right) in cases {
            assert_eq!(marked(text, "spelling/split"), [(wrong.to_owned(), right.to_owned())], "{text}");
            assert_eq!(marked(text, "spelling/typo"), [], "said twice: {text}");
        }
    }

    #[test]
    fn ligatures_that_a_pdf_has_lost_come_back() {
        let cases = [
            ("The signi cance of it was seen.", "signi cance", "significance"),
            ("By de nition it is so.", "de nition", "definition"),
            ("It was a speci c test.", "speci c", "specific"),
            ("It was due to the in uence of age.", "in uence", "influence"),
            ("There was no e ect on age.", "e ect", "effect"),
            ("An e cient method was used.", "e cient", "efficient"),
            ("Two di erent methods were used.", "di erent", "different"),
        ];
        for (text, wrong, right) in cases {
            assert_eq!(marked(text, "spelling/split"), [(wrong.to_owned(), right.to_owned())], "{text}");
            assert_eq!(marked(text, "spelling/typo"), [], "said twice: {text}");
        }
    }

    #[test]
    fn compounds_prefixes_variables_and_lost_formulas_are_left_alone() {
        let cases = [
            "The timepoints of the workflow and the hotspots of the dataset were kept.",
            "Pre treatment and post operative care, and sub units of anti bodies.",
            "Let k means be the centres, and p values the results; an n fold change.",
            "Given integers a, b and c, it took 24 h and the time s was long; in contrast to the m.3243A mutation.",
            "The value iswhere the function asand begins.",
            "It was done in vitro, in vivo and de novo, with ten per cent of the data base.",
        ];
        for text in cases {
            assert_eq!(marked(text, "spelling/split"), [], "{text}");
        }
    }
}
