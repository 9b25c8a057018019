//! Author queries as plain text, to copy into a letter or a form.

use crate::message::Catalogue;

use super::queries::{Queries, Query, more};

/// The queries as text. The manuscript's words stand on lines of their own, so that those from right to left keep their order.
pub fn write(queries: &Queries, catalogue: &Catalogue) -> String {
    let mut lines = vec![queries.title.clone()];
    lines.extend(queries.date.clone());
    lines.push(queries.counts.clone());
    lines.push(String::new());
    lines.push(catalogue.word(if queries.list.is_empty() { "export-none" } else { "export-intro" }));
    for query in &queries.list {
        lines.push(String::new());
        lines.extend(of_query(query, catalogue));
    }
    if !queries.not_checked.is_empty() {
        lines.push(String::new());
        lines.push(catalogue.word("export-not-checked"));
        lines.extend(queries.not_checked.iter().map(|reason| format!("- {reason}")));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The lines of one query, the last one empty for the reply.
fn of_query(query: &Query, catalogue: &Catalogue) -> Vec<String> {
    let line = |label, text: &str| format!("{}: {text}", catalogue.word(label));
    let mut lines = vec![format!("{}  {}", query.mark(), query.position)];
    let quotation = &query.quotation;
    lines.push(format!("“{}»{}«{}”", quotation.before, quotation.marked, quotation.after));
    lines.push(query.question.clone());
    lines.extend(query.suggestions.iter().map(|suggestion| line("export-suggestion", suggestion)));
    lines.extend(query.proof.iter().map(|proof| line("export-proof", proof)));
    for related in &query.related.0 {
        let label = format!("{} ({})", related.position, related.shows);
        lines.push(line("export-related", &label));
        lines.push(format!("“{}”", related.quotation.marked));
    }
    lines.extend(more(query.related.1, catalogue).map(|more| line("export-related", &more)));
    let also: Vec<String> = query.also.0.iter().cloned().chain(more(query.also.1, catalogue)).collect();
    if !also.is_empty() {
        lines.push(line("export-also", &also.join("; ")));
    }
    lines.push(line("export-reply", "").trim_end().to_owned());
    lines
}

#[cfg(test)]
mod tests {
    use super::super::queries::tests::queries;
    use super::*;

    #[test]
    fn a_query_reads_as_an_editor_writes_it() {
        let queries = queries("Introduction\nA start [1,2]. As shown by others [3].\nAnd again [3].\n");
        assert_eq!(
            write(&queries, &Catalogue::english()),
            "Author queries: paper.docx\n\
             23 November 2026\n\
             2 findings: 2 errors\n\
             \n\
             Please answer each query in the space left for it. The number of a query, as in AQ1, can be set beside its \
             place in the text.\n\
             \n\
             AQ1  Introduction, paragraph 1, line 2\n\
             “As shown by others [»3«].”\n\
             Reference 3 is cited here, but the list ends at 2. Could you please add the missing reference, or correct the \
             number?\n\
             Proof: the list ends at 2\n\
             Also at: Introduction, paragraph 2, line 3\n\
             Author’s reply:\n"
        );
    }

    #[test]
    fn nothing_found_is_said() {
        assert!(
            write(&queries("Introduction\nA start [1,2].\n"), &Catalogue::english())
                .contains("nothing to ask")
        );
    }
}
