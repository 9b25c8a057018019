//! Author queries: the findings as an editor asks them of the author, numbered in the order of the text.
//!
//! The model that every written list is made of. Its words are shown as they are: whoever writes them out escapes them.

use rustc_hash::FxHashMap;

use crate::Manuscript;
use crate::finding::{Finding, Place, Severity};
use crate::message::{Catalogue, Message};
use crate::report::Report;

use super::position::Positions;
use super::quotation::{Quotation, visible};
use super::{About, brief};

/// A list of author queries with what stands around it.
#[derive(Clone, Debug, PartialEq)]
pub struct Queries {
    /// The heading, with the manuscript's name where it has one.
    pub title: String,
    /// The day, in words.
    pub date: Option<String>,
    /// The counts in words: "3 findings: 1 error, 2 warnings".
    pub counts: String,
    /// What the text was taken to be, in words.
    pub understood: String,
    /// The queries, in the order of the text.
    pub list: Vec<Query>,
    /// What could not be judged, and why.
    pub not_checked: Vec<String>,
}

/// One query.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// Its number, from 1: the 1 of `AQ1`.
    pub number: usize,
    /// The rule that asks.
    pub rule: &'static str,
    /// How sure the finding is.
    pub severity: Severity,
    /// Where it stands, at first.
    pub place: Place,
    /// The same in words: "Methods, paragraph 3, line 27".
    pub position: String,
    /// The sentence, with the place marked.
    pub quotation: Quotation,
    /// What is asked.
    pub question: String,
    /// The proof alone, where it is short enough to stand alone.
    pub proof: Option<String>,
    /// What would mend it, the likeliest first.
    pub suggestions: Vec<String>,
    /// Where the same is to be asked again, in words; at most [`MOST`], and how many more there are.
    pub also: (Vec<String>, usize),
    /// Other places that show it; at most [`MOST`], and how many more there are.
    pub related: (Vec<RelatedPlace>, usize),
}

/// Another place that a query speaks of.
#[derive(Clone, Debug, PartialEq)]
pub struct RelatedPlace {
    /// What is to be seen there.
    pub shows: String,
    /// Where, in words.
    pub position: String,
    /// The text there.
    pub quotation: Quotation,
}

/// The most places that a query lists beside its own.
pub const MOST: usize = 12;

/// "and 3 more"; `None` where there is nothing more.
pub(super) fn more(count: usize, catalogue: &Catalogue) -> Option<String> {
    (count > 0).then(|| catalogue.render(&Message::new("export-more").with("count", count)))
}

impl Query {
    /// Its mark, as it can stand beside the place in the text: `AQ1`.
    pub fn mark(&self) -> String {
        format!("AQ{}", self.number)
    }
}

impl Queries {
    /// The queries that `report` on `manuscript` comes to. Findings with the same question and the same suggestions become
    /// one query, which stands where the first of them does.
    pub fn new(report: &Report, manuscript: &Manuscript, about: &About, catalogue: &Catalogue) -> Self {
        Queries::read(report, manuscript, about, catalogue, true)
    }

    /// The same with a query for each finding, in the findings' order.
    pub fn one_each(report: &Report, manuscript: &Manuscript, about: &About, catalogue: &Catalogue) -> Self {
        Queries::read(report, manuscript, about, catalogue, false)
    }

    fn read(
        report: &Report,
        manuscript: &Manuscript,
        about: &About,
        catalogue: &Catalogue,
        merge: bool,
    ) -> Self {
        let writer = Writer { positions: Positions::new(report, manuscript, catalogue), catalogue };
        let mut list: Vec<Query> = Vec::new();
        let mut known: FxHashMap<(String, Vec<String>), usize> = FxHashMap::default();
        for finding in &report.findings {
            let question = writer.question(finding);
            let suggestions: Vec<String> = finding.fixes.iter().map(|fix| writer.say(&fix.label)).collect();
            let key = (question, suggestions);
            match known.get(&key).filter(|_| merge).and_then(|&at| list.get_mut(at)) {
                Some(query) => writer.ask_again(query, finding),
                None => {
                    list.push(writer.query(list.len() + 1, finding, &key));
                    known.insert(key, list.len() - 1);
                }
            }
        }
        let not_checked = report.abstentions.iter().map(|abstention| writer.say(&abstention.reason));
        Queries {
            title: about.title(catalogue),
            date: about.date.map(|date| date.words(catalogue)),
            counts: brief::counts(&report.findings, catalogue),
            understood: super::view::summary(report, catalogue),
            list,
            not_checked: not_checked.collect(),
        }
    }
}

struct Writer<'a> {
    positions: Positions<'a>,
    catalogue: &'a Catalogue,
}

impl Writer<'_> {
    fn say(&self, message: &Message) -> String {
        visible(&self.catalogue.render(message), false)
    }

    fn question(&self, finding: &Finding) -> String {
        let query = self.catalogue.query(&finding.message);
        query.map_or_else(|| self.say(&finding.message), |query| visible(&query, false))
    }

    fn query(&self, number: usize, finding: &Finding, key: &(String, Vec<String>)) -> Query {
        let (question, suggestions) = key.clone();
        let mut query = Query {
            number,
            rule: finding.rule,
            severity: finding.severity,
            place: finding.place,
            position: self.positions.words(finding.place),
            quotation: self.positions.quotation(finding.place),
            question,
            proof: finding.evidence.as_ref().map(|proof| self.say(proof)),
            suggestions,
            also: (Vec::new(), 0),
            related: (Vec::new(), 0),
        };
        self.relate(&mut query, finding);
        query
    }

    /// Adds the place of a finding that asks the same.
    fn ask_again(&self, query: &mut Query, finding: &Finding) {
        query.severity = query.severity.min(finding.severity);
        if query.also.0.len() < MOST {
            query.also.0.push(self.positions.words(finding.place));
        } else {
            query.also.1 += 1;
        }
        self.relate(query, finding);
    }

    fn relate(&self, query: &mut Query, finding: &Finding) {
        for related in &finding.related {
            if query.related.0.len() >= MOST {
                query.related.1 += 1;
                continue;
            }
            let source = self.positions.source(related.place.field);
            let place = RelatedPlace {
                shows: self.say(&related.message),
                position: self.positions.words(related.place),
                quotation: Quotation::of_place(source, related.place.span),
            };
            if !query.related.0.contains(&place) {
                query.related.0.push(place);
            }
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::Date;
    use super::*;
    use crate::{Options, check};

    const LIST: &str =
        "\nReferences\n1. Ames A. One. J Test. 2019;1:1-2.\n2. Bond B. Two. J Test. 2020;2:3-4.\n";

    /// The queries on `body` and a list of two references.
    pub(in crate::export) fn queries(body: &str) -> Queries {
        let manuscript = Manuscript::new(format!("{body}{LIST}"));
        let report = check(&manuscript, &Options::default());
        let date = Some(Date { year: 2026, month: 11, day: 23 });
        let about = About { file: "paper.docx".to_owned(), date, ..About::default() };
        Queries::new(&report, &manuscript, &about, &Catalogue::english())
    }

    #[test]
    fn a_finding_is_asked_with_its_place_and_its_words() {
        let queries = queries("Introduction\nA start [1,2]. As shown by others [3].\n");
        let [query] = queries.list.as_slice() else { panic!("{:?}", queries.list) };
        assert_eq!((query.mark(), query.rule), ("AQ1".to_owned(), "citation/out-of-range"));
        assert_eq!(query.position, "Introduction, paragraph 1, line 2");
        assert_eq!(query.quotation.text(), "As shown by others [3].");
        assert_eq!(query.quotation.marked, "3");
        assert_eq!(
            query.question,
            "Reference 3 is cited here, but the list ends at 2. \
             Could you please add the missing reference, or correct the number?"
        );
        assert_eq!(query.proof.as_deref(), Some("the list ends at 2"));
        assert_eq!(queries.counts, "1 finding: 1 error");
    }

    #[test]
    fn the_same_question_is_asked_once() {
        let queries = queries("Introduction\nA start [1,2].\nFirst [3].\nAgain [3].\nOther [4].\n");
        let asked: Vec<_> = queries.list.iter().map(|query| (query.mark(), &query.also)).collect();
        let again = (vec!["Introduction, paragraph 3, line 4".to_owned()], 0);
        assert_eq!(asked, [("AQ1".to_owned(), &again), ("AQ2".to_owned(), &(Vec::new(), 0))]);
    }

    #[test]
    fn many_places_are_counted_and_not_listed() {
        let queries = queries(&format!("Introduction\nA start [1,2].\n{}", "Again [3].\n".repeat(40)));
        assert_eq!((queries.list[0].also.0.len(), queries.list[0].also.1), (MOST, 39 - MOST));
    }

    #[test]
    fn a_finding_without_a_query_is_told_as_it_is() {
        let mut report = check(&Manuscript::new(""), &Options::default());
        let place = Place::body(crate::source::Span::new(0, 0));
        report.findings.push(Finding::new(place, Message::new("no-such-thing")));
        let queries = Queries::new(&report, &Manuscript::default(), &About::default(), &Catalogue::english());
        assert_eq!(queries.list[0].question, "no-such-thing");
    }
}
