//! Citations of keys that the bibliography has not.

use crate::declare_rule;
use crate::document::Document;
use crate::finding::{Finding, Place};
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Key without an entry
    ///
    /// A TeX manuscript cites a key that no entry of its bibliography has. LaTeX prints a question mark in its place and goes
    /// on, so that it is easily missed. Found only in TeX files whose bibliography came with them.
    ///
    /// ## Wrong
    /// ```tex
    /// Cells grow slowly \cite{ames2019}.
    /// \begin{thebibliography}{9}
    /// \bibitem{ames2018} Ames A. One. J Test. 2018;1:1-2.
    /// \end{thebibliography}
    /// ```
    ///
    /// ## Right
    /// ```tex
    /// Cells grow slowly \cite{ames2018}.
    /// \begin{thebibliography}{9}
    /// \bibitem{ames2018} Ames A. One. J Test. 2018;1:1-2.
    /// \end{thebibliography}
    /// ```
    ///
    /// ## Source
    /// L. Lamport, LaTeX: A Document Preparation System, 4.3: an undefined citation is printed as a question mark.
    RULE, "citation/undefined-key", Error, check
}

fn check(document: &Document, findings: &mut Findings) {
    for undefined in &document.facts.undefined_keys {
        let message = match &undefined.nearest {
            Some(nearest) => Message::new("citation-undefined-key-near").with("nearest", nearest.as_str()),
            None => Message::new("citation-undefined-key"),
        };
        let message = message.with("key", undefined.key.as_str());
        findings.report(Finding::new(Place::body(undefined.span), message));
    }
}
