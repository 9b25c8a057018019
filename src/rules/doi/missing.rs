//! Articles without a DOI, where nearly all others have one.

use crate::declare_rule;
use crate::document::{Document, Reference};
use crate::finding::Finding;
use crate::message::Message;
use crate::rule::Findings;

declare_rule! {
    /// # Articles without a DOI
    ///
    /// Nine of ten articles of the list have a DOI, and a few do not. Articles are the references with a title, a volume and
    /// pages. Told once, with the counts and the places. Old works and some journals have no DOI; then nothing is missing.
    ///
    /// ## Wrong
    /// ```text
    /// References
    /// 1. Dean D. One thing among others. J Test. 2019;1:1-2. doi:10.1234/test.1
    /// 2. Bond B. Two things among others. J Test. 2020;2:3-4. doi:10.1234/test.2
    /// 3. Cole C. Three things among others. J Test. 2020;2:5-6. doi:10.1234/test.3
    /// 4. Ames A. Four things among others. J Test. 2020;2:7-8. doi:10.1234/test.4
    /// 5. Ford F. Five things among others. J Test. 2020;2:9-12. doi:10.1234/test.5
    /// 6. Hale H. Six things among others. J Test. 2020;2:13-18. doi:10.1234/test.6
    /// 7. Jones J. Seven things among others. J Test. 2020;2:19-28. doi:10.1234/test.7
    /// 8. Klein K. Eight things among others. J Test. 2021;3:1-8. doi:10.1234/test.8
    /// 9. Lang L. Nine things among others. J Test. 2021;3:9-28. doi:10.1234/test.9
    /// 10. Moore M. Ten things among others. J Test. 2021;3:29-40.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// References
    /// 1. Dean D. One thing among others. J Test. 2019;1:1-2. doi:10.1234/test.1
    /// 2. Bond B. Two things among others. J Test. 2020;2:3-4. doi:10.1234/test.2
    /// 3. Cole C. Three things among others. J Test. 2020;2:5-6. doi:10.1234/test.3
    /// 4. Ames A. Four things among others. J Test. 2020;2:7-8. doi:10.1234/test.4
    /// 5. Ford F. Five things among others. J Test. 2020;2:9-12. doi:10.1234/test.5
    /// 6. Hale H. Six things among others. J Test. 2020;2:13-18. doi:10.1234/test.6
    /// 7. Jones J. Seven things among others. J Test. 2020;2:19-28. doi:10.1234/test.7
    /// 8. Klein K. Eight things among others. J Test. 2021;3:1-8. doi:10.1234/test.8
    /// 9. Lang L. Nine things among others. J Test. 2021;3:9-28. doi:10.1234/test.9
    /// 10. Moore M. Ten things among others. J Test. 2021;3:29-40. doi:10.1234/test.10
    /// ```
    ///
    /// ## Source
    /// eLife's Schematron of 2024: an article has a DOI. What a list needs is taken from the list itself.
    RULE, "doi/missing", Info, check
}

/// A shorter list shows no custom.
const FEWEST: usize = 10;
/// Places that are named beside the first.
const PLACES: usize = 9;

fn check(document: &Document, findings: &mut Findings) {
    let Some(list) = &document.references else { return };
    let articles = list.entries.iter().filter(|entry| entry.parts.is_whole_article());
    let (having, lacking): (Vec<&Reference>, Vec<&Reference>) =
        articles.partition(|entry| !entry.dois.is_empty());
    let (all, few) = (having.len() + lacking.len(), lacking.len());
    if all < FEWEST || few * 10 > all {
        return;
    }
    let Some((first, rest)) = lacking.split_first() else { return };
    let message = Message::new("doi-missing")
        .with("number", first.number())
        .with("few", few)
        .with("many", having.len())
        .with("count", all);
    let mut finding = Finding::new(first.place, message)
        .evidence(Message::new("evidence-missing-part").with("many", having.len()).with("count", all));
    for entry in rest.iter().take(PLACES) {
        finding = finding.related(entry.place, Message::new("reference-missing-too"));
    }
    findings.report(finding);
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, with_list};

    #[test]
    fn dois_are_missed_where_nearly_all_have_one() {
        let list = |without: u32| {
            let mut list = with_list("Text.", 20).replace(". Study", ". Longer study of things");
            for number in without + 1..=20 {
                let doi = format!(";{number}:1-9. doi:10.1000/x{number}");
                list = list.replace(&format!(";{number}:1-9."), &doi);
            }
            list
        };
        let count = |without| findings("doi/missing", &list(without)).len();
        assert_eq!([0, 1, 2, 3].map(count), [0, 1, 1, 0]);
        assert_eq!(findings("doi/missing", &list(2))[0].related.len(), 1);
        assert!(findings("reference/missing-part", &list(2)).is_empty());
    }
}
