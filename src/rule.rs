//! What a rule is: an id, a severity, a help page and a check.

use crate::document::Document;
use crate::finding::{Finding, Severity};
use crate::message::Message;
use crate::report::Abstention;
use crate::sort;

/// One rule, declared with [`declare_rule!`](crate::declare_rule) in a file of its own and listed in `rules::RULES`.
#[derive(Debug)]
pub struct Rule {
    /// `group/name`, stable for ever: people switch rules off by it.
    pub id: &'static str,
    /// How sure its findings are.
    pub severity: Severity,
    /// The rule's doc comment as the compiler gives it, each line with the space that follows `///`: see [`Rule::help`].
    pub doc: &'static str,
    /// Looks at the document and reports what it finds.
    pub check: fn(&Document, &mut Findings),
}

impl Rule {
    /// The part of the id before the slash.
    pub fn group(&self) -> &'static str {
        self.id.split('/').next().unwrap_or(self.id)
    }

    /// The help page, in Markdown.
    pub fn help(&self) -> String {
        self.doc.lines().flat_map(|line| [line.strip_prefix(' ').unwrap_or(line), "\n"]).collect()
    }

    /// The help page's heading: what the rule finds, in a few words.
    pub fn title(&self) -> &'static str {
        self.doc.lines().next().unwrap_or("").trim_start_matches([' ', '#']).trim()
    }
}

/// Collects what the rules report.
#[derive(Debug, Default)]
pub struct Findings {
    rule: Option<&'static Rule>,
    list: Vec<Finding>,
    abstentions: Vec<Abstention>,
}

impl Findings {
    /// Runs `rule` over `document`.
    pub(crate) fn run(&mut self, rule: &'static Rule, document: &Document) {
        self.rule = Some(rule);
        (rule.check)(document, self);
    }

    /// Reports a finding under the rule that is running, with the rule's severity.
    pub fn report(&mut self, finding: Finding) {
        let severity = self.rule.map_or(Severity::Info, |rule| rule.severity);
        self.report_as(severity, finding);
    }

    /// Reports a finding whose severity is not the rule's usual one.
    pub fn report_as(&mut self, severity: Severity, finding: Finding) {
        let rule = self.rule.map_or("", |rule| rule.id);
        self.list.push(Finding { rule, severity, ..finding });
    }

    /// Says that the rule that is running cannot judge this document, and why. Rules with one reason share one entry.
    pub fn abstain(&mut self, reason: Message) {
        let rule = self.rule.map_or("", |rule| rule.id);
        match self.abstentions.iter_mut().find(|said| said.reason == reason) {
            Some(said) if said.rules.contains(&rule) => {}
            Some(said) => said.rules.push(rule),
            None => self.abstentions.push(Abstention { rules: vec![rule], reason }),
        }
    }

    /// All findings, in order of place and then of rule, none twice; and the abstentions in the order they came.
    pub(crate) fn finish(mut self) -> (Vec<Finding>, Vec<Abstention>) {
        sort::sort_by(&mut self.list, |a, b| {
            (a.place, a.rule, a.message.code).cmp(&(b.place, b.rule, b.message.code))
        });
        self.list.dedup();
        (self.list, self.abstentions)
    }
}

/// Declares a rule. The doc comment is its help page: a heading, what and why, `## Wrong` and `## Right` with an example
/// manuscript in a code block each (they run as tests), and `## Source`.
#[macro_export]
macro_rules! declare_rule {
    ($(#[doc = $help:expr])+ $name:ident, $id:literal, $severity:ident, $check:path) => {
        $(#[doc = $help])+
        pub static $name: $crate::rule::Rule = $crate::rule::Rule {
            id: $id,
            severity: $crate::finding::Severity::$severity,
            doc: concat!($($help, "\n"),+),
            check: $check,
        };
    };
}
