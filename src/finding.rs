//! What a rule says: a [`Finding`] with its place, its words as code and arguments, its proof and its fixes.

use serde::Serialize;

use crate::message::Message;
use crate::source::Span;

/// One of the texts that a manuscript brings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Field {
    /// The body: everything, unless the form has the reference list apart.
    #[default]
    Body,
    /// The reference list, where a form has it in a field of its own.
    References,
}

/// A span of one of the manuscript's fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Whose text.
    pub field: Field,
    /// Where in it, in UTF-8 bytes.
    pub span: Span,
}

impl Place {
    /// A place in the body.
    pub const fn body(span: Span) -> Self {
        Place { field: Field::Body, span }
    }

    /// The place of `span`, which counts from the beginning of this one.
    pub const fn part(self, span: Span) -> Self {
        Place { field: self.field, span: span.shifted(self.span.start) }
    }
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A contradiction: the document disproves itself.
    Error,
    /// A doubt: very likely wrong, but somebody has to look.
    Warning,
    /// Advice: not wrong, but a careful editor would change it.
    Info,
}

impl Severity {
    /// Its name in reports: `error`, `warning` or `info`.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        }
    }
}

/// One thing that a rule has found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule's id, `group/name`.
    pub rule: &'static str,
    /// How sure it is.
    pub severity: Severity,
    /// Where it stands.
    pub place: Place,
    /// What is wrong, in words that carry the proof.
    pub message: Message,
    /// The proof alone, short enough to stand beside the quotation: "the list ends at 45".
    pub evidence: Option<Message>,
    /// Other places that show it, each with what it shows.
    pub related: Vec<Related>,
    /// What would mend it, the likeliest first; empty where nothing is certain.
    pub fixes: Vec<Fix>,
}

/// Another place that a finding speaks of.
#[derive(Clone, Debug, PartialEq)]
pub struct Related {
    /// Where.
    pub place: Place,
    /// What is to be seen there.
    pub message: Message,
}

/// A change that mends a finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// What it does, for a button.
    pub label: Message,
    /// The changes, in order of place, none overlapping another.
    pub edits: Vec<Edit>,
}

/// One replacement.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// What goes.
    pub place: Place,
    /// What comes instead.
    pub text: String,
}

impl Finding {
    /// A finding with a message and nothing else yet. `RuleRun::report` fills in rule and severity from the rule that reports it.
    pub fn new(place: Place, message: Message) -> Self {
        Finding {
            rule: "",
            severity: Severity::Info,
            place,
            message,
            evidence: None,
            related: Vec::new(),
            fixes: Vec::new(),
        }
    }

    /// With its proof.
    pub fn evidence(mut self, message: Message) -> Self {
        self.evidence = Some(message);
        self
    }

    /// With another place that shows it.
    pub fn related(mut self, place: Place, message: Message) -> Self {
        self.related.push(Related { place, message });
        self
    }

    /// With a fix that replaces the finding's own span by `text`.
    pub fn replace(self, label: Message, text: impl Into<String>) -> Self {
        let edits = vec![Edit { place: self.place, text: text.into() }];
        self.fix(Fix { label, edits })
    }

    /// With a fix.
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fixes.push(fix);
        self
    }
}
