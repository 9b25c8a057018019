//! Proofmark finds what a careful copy editor would mark in a manuscript, with proof.
//!
//! ```
//! use proofmark::{Manuscript, Options, check};
//!
//! let manuscript = Manuscript::new(
//!     "It was shown before [1,2] and again [3].\n\nReferences\n1. Ames A. One. J Test. 2019;1:1-2.\n2. Bond B. Two. J Test. 2020;2:3-4.\n",
//! );
//! let report = check(&manuscript, &Options::default());
//! assert_eq!(report.findings[0].rule, "citation/out-of-range");
//! ```
//!
//! The way of a text through the crate is the order of its folders: a [`Manuscript`] is indexed ([`source`]), understood
//! ([`document`]), judged ([`rules`]), and answered with a [`Report`] of [`finding`]s, which [`export`] writes out.
//! `ARCHITECTURE.md` draws it on one page.

pub mod decisions;
pub mod document;
pub mod export;
pub mod finding;
mod fluent;
mod lexicon;
pub mod locale;
mod memory;
pub mod message;
pub mod read;
mod report;
pub mod rule;
pub mod rules;
mod sort;
pub mod source;
#[cfg(test)]
mod testing;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use memory::Memory;
pub use report::{
    Abstention, CitationUnderstood, CitationsUnderstood, Counts, EntryUnderstood, Language,
    ReferencesUnderstood, Report, SectionUnderstood, Understood,
};

use decisions::{Key, WordList};
use document::Document;
use rule::Findings;
use rustc_hash::FxHashSet;

/// What is to be checked: the text, and the reference list where a form has it in a field of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manuscript {
    /// The body text; the reference list too, unless it comes apart.
    pub body: String,
    /// The reference list, one entry a line, where the form has a field for it.
    pub references: Option<String>,
    /// What the file that the body was read from said of it besides; nothing for plain text.
    pub facts: read::Facts,
}

impl Manuscript {
    /// A manuscript in one text.
    pub fn new(body: impl Into<String>) -> Self {
        Manuscript { body: body.into(), ..Manuscript::default() }
    }
}

/// What the person has decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The rules to run, as ids (`doi/duplicate`) or groups (`doi`). Empty: all of them.
    pub rules: Vec<String>,
    /// The rules and groups that are switched off.
    pub without: Vec<String>,
    /// Words that are right, whatever the lists say.
    pub accepted: WordList,
    /// Findings that are not to be told again.
    pub ignored: FxHashSet<Key>,
    /// What the person has said of the manuscript.
    pub reading: Reading,
    /// The present year, so that later ones are seen to be in the future. `None`: not judged.
    pub this_year: Option<u32>,
}

/// What the person has said of the manuscript, where the engine took it otherwise. Empty: the engine decides.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Reading {
    /// How the text cites.
    pub style: Option<document::CitationStyle>,
    /// The line of the body, from 1, on which the reference list begins. Without meaning where the list came in a field of
    /// its own.
    pub list_first_line: Option<usize>,
    /// The line on which it ends.
    pub list_last_line: Option<usize>,
    /// The number of the last reference.
    pub last_number: Option<u32>,
}

impl Options {
    /// True where `rule` is to run.
    fn wants(&self, rule: &rule::Rule) -> bool {
        let named = |names: &[String]| names.iter().any(|name| name == rule.id || name == rule.group());
        (self.rules.is_empty() || named(&self.rules)) && !named(&self.without)
    }
}

/// Reads the manuscript and runs the rules over it. Never fails: what cannot be read stays plain text, and what cannot be
/// judged is an [`Abstention`] with its reason. Takes time linear in the text.
pub fn check(manuscript: &Manuscript, options: &Options) -> Report {
    check_with(manuscript, options, |_| {})
}

/// [`check`], telling `progress` the id of each rule before it runs (and `document` before the text is read), so that a
/// caller can show where a long check is, and name the rule if one should fail.
pub fn check_with(manuscript: &Manuscript, options: &Options, progress: impl FnMut(&'static str)) -> Report {
    check_again(manuscript, options, &Memory::default(), progress)
}

/// [`check_with`] for a text that is checked again and again while somebody writes it: what `memory` has of the last check is
/// not worked out again. The report is that of a check without one.
pub fn check_again(
    manuscript: &Manuscript,
    options: &Options,
    memory: &Memory,
    mut progress: impl FnMut(&'static str),
) -> Report {
    progress("document");
    let mut steps = Steps::begin_again(manuscript, options, memory);
    while let Some(rule) = steps.next_rule() {
        progress(rule);
        steps.run_next();
    }
    steps.finish()
}

/// The rules that can look at a part of the words at a time. They take longest, and a page without a worker must have its turn
/// in between.
const IN_PARTS: [&str; 1] = ["spelling/typo"];

/// A check in steps, for a caller that has to do something else in between: a page that has no worker. [`check`] is all of
/// them in a row.
///
/// ```
/// use proofmark::{Manuscript, Options, Steps};
///
/// let manuscript = Manuscript::new("It was shown before [3].\n\nReferences\n1. Ames A. One. J Test. 2019;1:1-2.\n");
/// let mut steps = Steps::begin(&manuscript, &Options::default());
/// while steps.next_rule().is_some() {
///     steps.run_next();
/// }
/// assert_eq!(steps.finish().findings[0].rule, "citation/out-of-range");
/// ```
pub struct Steps<'a> {
    document: Document<'a>,
    findings: Findings,
    /// The most words that a step looks at, where its rule can go over them in parts.
    part: usize,
    /// The number of the first word that the running rule has not looked at.
    from: usize,
    /// The rules that are still to run, in order.
    left: std::vec::IntoIter<&'static rule::Rule>,
    accepted: WordList,
    ignored: FxHashSet<Key>,
}

impl<'a> Steps<'a> {
    /// Reads the manuscript: the first step, and the longest.
    pub fn begin(manuscript: &'a Manuscript, options: &Options) -> Self {
        Steps::begin_again(manuscript, options, &Memory::default())
    }

    /// [`Steps::begin`] with what is remembered of the last check, see [`check_again`].
    pub fn begin_again(manuscript: &'a Manuscript, options: &Options, memory: &Memory) -> Self {
        memory.begin();
        let mut document = Document::remembering(manuscript, &options.reading, memory);
        document.this_year = options.this_year;
        let wanted: Vec<_> = rules::RULES.iter().copied().filter(|rule| options.wants(rule)).collect();
        Steps {
            document,
            findings: Findings::default(),
            part: usize::MAX,
            from: 0,
            left: wanted.into_iter(),
            accepted: options.accepted.clone(),
            ignored: options.ignored.clone(),
        }
    }

    /// Has the rules that can go over the words in parts look at so many in a step.
    pub fn in_parts_of(self, words: usize) -> Self {
        Steps { part: words.max(1), ..self }
    }

    /// The id of the rule that the next step runs; `None` where all have run.
    pub fn next_rule(&self) -> Option<&'static str> {
        self.left.as_slice().first().map(|rule| rule.id)
    }

    /// Runs the next rule, if one is left, or the next part of it.
    pub fn run_next(&mut self) {
        let Some(rule) = self.left.as_slice().first().copied() else { return };
        let count = if IN_PARTS.contains(&rule.id) { self.document.words().list.len() } else { 0 };
        let end = self.from.saturating_add(self.part).min(count);
        self.document.part = (end < count || self.from > 0).then_some(self.from..end);
        self.findings.run(rule, &self.document);
        self.document.part = None;
        self.from = end;
        if end == count {
            self.from = 0;
            self.left.next();
        }
    }

    /// What the rules that have run since the last time found.
    pub fn finish(&mut self) -> Report {
        let (findings, abstentions) = std::mem::take(&mut self.findings).finish();
        let (findings, set_aside) = decisions::part(findings, &self.document, &self.accepted, &self.ignored);
        Report { findings, set_aside, understood: self.document.understood(), abstentions }
    }
}
