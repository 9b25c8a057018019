//! Two references that have each other's DOI.

use crate::declare_rule;
use crate::document::Document;
use crate::document::doi_fit;
use crate::finding::{Edit, Finding, Fix};
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Two DOIs exchanged
    ///
    /// The text of each DOI contradicts the reference that it stands in and fits the other one.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// 1. Ames A. One paper on cells. Neuron. 2021;109:2535. doi:10.1001/jamapsychiatry.2016.3285
    /// 2. Bond B. Two papers on minds. JAMA Psychiatry. 2016;78:481. doi:10.1016/j.neuron.2021.06.008
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// 1. Ames A. One paper on cells. Neuron. 2021;109:2535. doi:10.1016/j.neuron.2021.06.008
    /// 2. Bond B. Two papers on minds. JAMA Psychiatry. 2016;78:481. doi:10.1001/jamapsychiatry.2016.3285
    /// ```
    ///
    /// ## Source
    /// See doi/mismatch.
    RULE, "doi/swapped", Error, check
}

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    for (first, second) in doi_fit::swapped(document, list) {
        let ([a], [b]) = (first.dois.as_slice(), second.dois.as_slice()) else { continue };
        let message = Message::new("doi-swapped")
            .with("doi", a.normal.as_str())
            .with("number", first.number())
            .with("other", second.number());
        let edits = vec![
            Edit { place: a.place, text: document.text(b.place).to_owned() },
            Edit { place: b.place, text: document.text(a.place).to_owned() },
        ];
        findings.report(
            Finding::new(a.place, message)
                .related(b.place, Message::new("doi-swapped-other").with("number", first.number()))
                .fix(Fix { label: Message::new("fix-swap"), edits }),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{marked, mended};

    const RIGHT: &str = "A title\n\nReferences\n\
        1. Ames A. One paper on cells. Neuron. 2021;109:2535. doi:10.1016/j.neuron.2021.06.008\n\
        2. Cole C. Three papers on cells. Neuron. 2011;19:25. doi:10.1016/j.neuron.2011.06.008\n\
        3. Bond B. Two papers on minds. JAMA Psychiatry. 2016;78:481. doi:10.1001/jamapsychiatry.2016.3285\n";

    #[test]
    fn the_two_are_exchanged_again() {
        let wrong = RIGHT
            .replace("neuron.2021.06.008", "X")
            .replace("10.1001/jamapsychiatry.2016.3285", "10.1016/j.neuron.2021.06.008")
            .replace("10.1016/j.X", "10.1001/jamapsychiatry.2016.3285");
        assert_eq!(marked("doi/swapped", &wrong), ["10.1001/jamapsychiatry.2016.3285"]);
        assert_eq!(mended("doi/swapped", &wrong), RIGHT);
        assert_eq!(marked("doi/mismatch", &wrong), ["10.1016/j.neuron.2021.06.008"]);
        assert_eq!(marked("doi/swapped", RIGHT), Vec::<&str>::new());
    }

    #[test]
    fn one_wrong_doi_is_no_exchange() {
        let wrong = RIGHT.replace("10.1001/jamapsychiatry.2016.3285", "10.1016/j.neuron.2005.06.001");
        assert_eq!(marked("doi/swapped", &wrong), Vec::<&str>::new());
    }
}
