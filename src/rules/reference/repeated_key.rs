//! Keys that two entries of the bibliography have.

use crate::declare_rule;
use crate::document::Document;
use crate::finding::{Finding, Place};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # One key for two entries
    ///
    /// Two entries of a TeX manuscript's bibliography have one key, so that nobody can tell which of them a citation means:
    /// LaTeX takes the last one, BibTeX the first.
    ///
    /// ## Wrong
    /// ```tex
    /// Cells grow slowly \cite{ames}, as shown again \cite{ames}.
    /// \begin{thebibliography}{9}
    /// \bibitem{ames} Ames A. One. J Test. 2018;1:1-2.
    /// \bibitem{ames} Ames A. Two. J Test. 2019;2:3-4.
    /// \end{thebibliography}
    /// ```
    ///
    /// ## Right
    /// ```tex
    /// Cells grow slowly \cite{ames18}, as shown again \cite{ames19}.
    /// \begin{thebibliography}{9}
    /// \bibitem{ames18} Ames A. One. J Test. 2018;1:1-2.
    /// \bibitem{ames19} Ames A. Two. J Test. 2019;2:3-4.
    /// \end{thebibliography}
    /// ```
    ///
    /// ## Source
    /// O. Patashnik, BibTeXing, section 2: keys are unique; BibTeX reports "Repeated entry".
    RULE, "reference/repeated-key", Error, check
}

fn check(document: &Document, findings: &mut Findings) {
    for key in &document.facts.repeated_keys {
        // The key itself is not printed: the finding stands at the list.
        let heading = document.references.as_ref().and_then(|list| list.heading);
        let place = heading.unwrap_or(Place::body(Span::new(0, 0)));
        findings
            .report(Finding::new(place, Message::new("reference-repeated-key").with("key", key.as_str())));
    }
}
