//! A word misspelt.

use std::collections::HashMap;

use super::evidence::{Candidate, Judge, Suspicion, dress};
use crate::declare_rule;
use crate::document::words::{Case, Word};
use crate::document::{Document, SectionKind};
use crate::finding::{Edit, Finding, Fix, Place};
use crate::message::Message;
use crate::rule::Findings;

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
    let words = document.words();
    let judge = Judge::new(words);
    let mut suspicions: HashMap<&str, Option<Suspicion>> = HashMap::new();
    for (at, word) in words.list.iter().enumerate() {
        if !in_scope(document, word) {
            continue;
        }
        let suspicion = suspicions.entry(&word.folded).or_insert_with(|| judge.suspect(&word.folded));
        let Some(suspicion) = suspicion else { continue };
        let next = words.list.get(at + 1).filter(|next| next.compound.is_some() && next.compound == word.compound);
        let titled = word.case == Case::Lower && next.is_some_and(|next| next.case == Case::Capitalised);
        findings.report(finding(document, word, suspicion, titled));
    }
}

/// True where the word is one that can be judged at all.
fn in_scope(document: &Document, word: &Word) -> bool {
    let setting = word.setting;
    let section = document.blocks.get(word.block).map_or(SectionKind::Frame, |block| block.section);
    !matches!(section, SectionKind::References | SectionKind::Frame)
        && !setting.broken
        && !setting.quoted
        && !setting.formula
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
        return Finding::new(place, Message::new("spelling-typo-known").with("word", shown).with("fix", shown));
    };
    let code = match (suspicion.rare, first.count) {
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
