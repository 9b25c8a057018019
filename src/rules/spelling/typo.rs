//! A word misspelt.

use rustc_hash::{FxHashMap, FxHashSet};

use super::abstain_from_other_languages;
use super::confusions;
use super::evidence::{Candidate, Judge, Suspicion, dress};
use super::forms::looks_latin;
use super::spaces::misplaced;
use crate::declare_rule;
use crate::document::words::{Case, Word, Words};
use crate::document::{Document, SectionKind};
use crate::finding::{Edit, Finding, Fix, Place};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # A word misspelt
    ///
    /// A word that no list has, next to one that this text or science writing uses: a letter lost, doubled, swapped or
    /// mistyped. A word alone is never blamed for being unknown, so new terms, names, genes and chemicals pass.
    ///
    /// ## Wrong
    /// ```text
    /// Keywords
    /// Depression, reatment-Resistant Depression
    ///
    /// Abstract
    /// The trial was about treatment-resistant depression. Each treatment took six weeks.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Keywords
    /// Depression, Treatment-Resistant Depression
    ///
    /// Abstract
    /// The trial was about treatment-resistant depression. Each treatment took six weeks.
    /// ```
    ///
    /// ## Source
    /// Damerau, "A technique for computer detection and correction of spelling errors", Communications of the ACM 7 (1964):
    /// four of five misspellings are one letter away from the word that was meant.
    RULE, "spelling/typo", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    abstain_from_other_languages(document, findings);
    let words = document.words();
    let judge = Judge::new(words);
    let names = names(document);
    let mut suspicions: FxHashMap<&str, Option<Suspicion>> = FxHashMap::default();
    for (at, word) in words.list.iter().enumerate() {
        if !in_scope(document, word) || document.language(word.block).is_foreign() {
            continue;
        }
        let suspicion = suspicions.entry(&word.folded).or_insert_with(|| judge.suspect(&word.folded));
        let Some(suspicion) = suspicion else { continue };
        let is_name = word.case == Case::Capitalised && names.contains(word.folded.as_str());
        if is_name || stands_apart(document, &judge, at, word) {
            continue;
        }
        let Some(suspicion) = judge.in_place(suspicion, at, word, stands_as_latin(&judge, words, at, word))
        else {
            continue;
        };
        // A word that its neighbours prove wrong is told once.
        if confusions::find(document, at).is_some() {
            continue;
        }
        // Said by the rule about spaces.
        if misplaced(document, &judge, at).is_some()
            || at > 0 && misplaced(document, &judge, at - 1).is_some_and(|found| found.words > 1)
        {
            continue;
        }
        let next =
            words.list.get(at + 1).filter(|next| next.compound.is_some() && next.compound == word.compound);
        let titled = word.case == Case::Lower && next.is_some_and(|next| next.case == Case::Capitalised);
        findings.report(finding(document, word, &suspicion, titled));
    }
}

/// True where the word's neighbours say that it is no plain English word: the first part of a compound such as
/// "socio-economic", a half of a word broken at a line end, a chemical, a person's name.
fn stands_apart(document: &Document, judge: &Judge, at: usize, word: &Word) -> bool {
    let words = document.words();
    let (before, after) = words.neighbours(at);
    if word
        .compound
        .is_some_and(|span| document.text(Place { span, ..word.place }).contains(|c: char| c.is_numeric()))
    {
        return true;
    }
    let linked = |other: &&Word| word.compound.is_some() && word.compound == other.compound;
    let known_as_it_stands = || !judge.is_unlisted(&word.folded);
    // "Théorème": an English word has no accents but those that the lists know.
    if !document.text(word.place).is_ascii()
        && !document.text(word.place).contains('\u{ad}')
        && !known_as_it_stands()
    {
        return true;
    }
    // "H. Menager", "Geiseltal-obere".
    if before.is_some_and(|before| {
        word.case == Case::Capitalised && is_initial(document, before, word)
            || linked(&before) && before.case == Case::Capitalised && judge.is_unlisted(&before.folded)
    }) {
        return true;
    }
    // "Hutchingson et al."
    if word.case == Case::Capitalised && after.is_some_and(|after| after.folded == "et") {
        return true;
    }
    if let Some(after) = after.filter(linked)
        && (word.folded.ends_with(['a', 'i', 'o'])
            || judge.joins(&word.folded, &after.folded)
            || word.folded.len() <= 5)
    {
        return true;
    }
    if before.filter(linked).is_some_and(|before| judge.joins(&before.folded, &word.folded)) {
        return true;
    }
    word.case == Case::Capitalised && after.is_some_and(|after| after.case == Case::Capitalised)
}

/// True where `one` is the initial before the name `other`: "H. Menager".
fn is_initial(document: &Document, one: &Word, other: &Word) -> bool {
    let between = Span::new(one.place.span.end, other.place.span.start);
    one.case == Case::Upper
        && one.folded.len() == 1
        && document.text(Place { span: between, ..one.place }).trim_end() == "."
}

/// The words that stand with a capital inside a sentence, or in the reference list: where they open a sentence they are names
/// too.
fn names<'d>(document: &'d Document) -> FxHashSet<&'d str> {
    let in_references = |word: &&Word| {
        document.blocks.get(word.block).is_some_and(|block| block.section == SectionKind::References)
    };
    (document.words().list.iter())
        .filter(|word| word.case == Case::Capitalised && !word.setting.opens_sentence || in_references(word))
        .map(|word| word.folded.as_str())
        .collect()
}

/// True where a word ends and stands as a part of a species' name or of a Latin term does: "P. sylvestris", "planum temporale".
fn stands_as_latin(judge: &Judge, words: &Words, at: usize, word: &Word) -> bool {
    let (mut before, after) = words.neighbours(at);
    // "Hyacinthoides non-scripta"
    if before.is_some_and(|before| before.compound.is_some() && before.compound == word.compound) {
        before = words.neighbours(at.saturating_sub(1)).0;
    }
    let latin = |other: Option<&Word>| {
        other.is_some_and(|other| {
            matches!(other.case, Case::Lower | Case::Capitalised)
                && looks_latin(&other.folded)
                && judge.is_uncommon(&other.folded)
        })
    };
    let named = before.is_some_and(|before| {
        !before.setting.opens_sentence
            && (before.case == Case::Capitalised || before.case == Case::Upper && before.folded.len() == 1)
    });
    looks_latin(&word.folded) && (latin(before) || latin(after) || named)
}

/// True where the word is one that can be judged at all.
fn in_scope(document: &Document, word: &Word) -> bool {
    let setting = word.setting;
    let section = document.blocks.get(word.block).map_or(SectionKind::Frame, |block| block.section);
    !matches!(section, SectionKind::References | SectionKind::Frame)
        && !setting.broken
        && !setting.quoted
        && match word.case {
            Case::Lower => true,
            Case::Capitalised => setting.opens_sentence,
            Case::Upper | Case::Mixed => false,
        }
}

fn finding(document: &Document, word: &Word, suspicion: &Suspicion, titled: bool) -> Finding {
    let place = Place { span: word.compound.unwrap_or(word.place.span), ..word.place };
    let shown = document.text(word.place);
    let dressed = |candidate: &Candidate| dress(&candidate.word, word.case, titled);
    let Some(first) = suspicion.candidates.first() else {
        return Finding::new(
            place,
            Message::new("spelling-typo-known").with("word", shown).with("fix", shown),
        );
    };
    let code = match (suspicion.class.is_some(), first.count) {
        (false, 0) => "spelling-typo-known",
        (false, _) => "spelling-typo-here",
        (true, 0) => "spelling-typo-rare-known",
        (true, _) => "spelling-typo-rare-here",
    };
    let mut message = Message::new(code).with("word", shown).with("fix", dressed(first));
    if first.count > 0 {
        message = message.with("count", first.count);
    }
    let mut finding = Finding::new(place, message);
    if let Some(witness) = document.words().of(&first.word).next() {
        let message = Message::new("spelling-typo-right").with("word", document.text(witness.place));
        finding = finding.related(witness.place, message);
    }
    for candidate in &suspicion.candidates {
        let text = dressed(candidate);
        finding = finding.fix(Fix {
            label: Message::new("fix-replace").with("text", text.as_str()),
            edits: vec![Edit { place, text: whole(document, place, word, &text) }],
        });
    }
    finding
}

/// The text of `place` with `word` replaced.
fn whole(document: &Document, place: Place, word: &Word, text: &str) -> String {
    let source = document.source(place.field).text();
    let before = source.get(place.span.start..word.place.span.start).unwrap_or("");
    let after = source.get(word.place.span.end..place.span.end).unwrap_or("");
    format!("{before}{text}{after}")
}

#[cfg(test)]
mod tests {
    use crate::{Manuscript, Options, check};

    /// What is marked in `text`, each with its first fix.
    fn marked(text: &str) -> Vec<(String, String)> {
        let options = Options { rules: vec!["spelling/typo".to_owned()], ..Options::default() };
        let report = check(&Manuscript::new(text), &options);
        let first = |finding: &crate::finding::Finding| finding.fixes[0].edits[0].text.clone();
        report.findings.iter().map(|f| (text[f.place.span.range()].to_owned(), first(f))).collect()
    }

    #[test]
    fn slips_are_found_with_the_right_word_first() {
        let cases = [
            ("The oordinates were measured in each experiment.", "oordinates", "coordinates"),
            ("The patients had no sigificant changes.", "sigificant", "significant"),
            ("We obtrained the samples in summer.", "obtrained", "obtained"),
            ("The preivous study was small.", "preivous", "previous"),
            ("Cells were teated with an antibosy for one hour.", "antibosy", "antibody"),
            ("It was preceeded by treatment.", "preceeded", "preceded"),
            ("Signficant changes were seen in all groups.", "Signficant", "Significant"),
            ("It was a well-definned group of patients.", "well-definned", "well-defined"),
            ("The limitited number of samples was a problem.", "limitited", "limited"),
            ("The lnteraction of both groups was measured.", "lnteraction", "interaction"),
            ("We studied the nextwork of each group.", "nextwork", "network"),
        ];
        for (text, wrong, right) in cases {
            assert!(
                marked(text).contains(&(wrong.to_owned(), right.to_owned())),
                "{text}: {:?}",
                marked(text)
            );
        }
    }

    #[test]
    fn words_of_the_lists_are_judged_by_their_neighbours() {
        let cases = [
            ("It is the fist time. The first day was cold and the first week was wet.", "fist", "first"),
            (
                "It was said in terns of the trial; the terms of it were clear, as the terms of all.",
                "terns",
                "terms",
            ),
        ];
        for (text, wrong, right) in cases {
            assert!(
                marked(text).contains(&(wrong.to_owned(), right.to_owned())),
                "{text}: {:?}",
                marked(text)
            );
        }
        assert!(
            marked("We fund the trial. The fund pays for what was found, and he made a fist.").is_empty()
        );
    }

    #[test]
    fn a_word_that_the_text_itself_uses_is_the_witness() {
        let text = "Tofacitinib was given. We gave tofacitinib twice a day; tofacitnib was well tolerated.";
        assert_eq!(marked(text), [("tofacitnib".to_owned(), "tofacitinib".to_owned())]);
    }

    #[test]
    fn a_lost_capital_comes_back() {
        let text = "Keywords\nDepression, reatment-Resistant Depression\n\nAbstract\nThe treatment-resistant form is common.";
        assert_eq!(marked(text), [("reatment-Resistant".to_owned(), "Treatment-Resistant".to_owned())]);
    }

    #[test]
    fn what_is_no_slip_is_left_alone() {
        let cases = [
            "The colour and the color of the tumour and the tumor were analysed and analyzed.",
            "Cyclooctatetraene and tofacitinib were dissolved in dimethylformamide.",
            "The work of Hofmann and Browne in Tromsø was cited by Aviram.",
            "The tables are at https://example.org/resutls and in resutls.txt.",
            "They wrote “resutls” and the chaneg [sic] was kept.",
            "The mice had immuni- zation twice.",
            "The value of maxk is given by maxk = 3 for all runs.",
            "Expression of mRNAs and of Sox2, Pax6 and tbx5a was low.",
            "In the Theorème of Cauchy the série converges.",
            "We thank H. Menager and E. Sttudy for help. Hutchingson et al. helped.",
            "The facies supra spinam of the bone is spinal, as all spinal parts.",
            "The infraorbital and the intraorbital foramen were seen; the intraorbital one was larger.",
            "The set has size ntest, and the test took 5 kcycles of all cycles.",
            "Die Ergebnisse der Studie wurden mit den Patienten besprochen und auf einer Tagung vorgestellt.",
        ];
        for text in cases {
            assert!(marked(text).is_empty(), "{text}: {:?}", marked(text));
        }
    }

    #[test]
    fn the_reference_list_is_left_alone() {
        assert!(
            marked("All is well [1].\n\nReferences\n1. Ames A. Sigificant resutls. J Test. 2019;1:1-2.\n")
                .is_empty()
        );
    }
}
