//! Author queries as a table (RFC 4180) that no spreadsheet takes for formulas.

use crate::message::Catalogue;

use super::queries::{Queries, Query, more};

/// The table of one manuscript's queries or of several ones', with a column for the file where `manuscripts` name theirs.
/// Begins with a byte order mark where that is asked for.
pub fn write(manuscripts: &[(&str, Queries)], byte_order_mark: bool, catalogue: &Catalogue) -> String {
    let mut out = String::from(if byte_order_mark { "\u{FEFF}" } else { "" });
    out.push_str(&head(catalogue));
    for (file, queries) in manuscripts {
        out.push_str(&rows(file, queries, catalogue));
    }
    out
}

/// The line that names the columns.
pub fn head(catalogue: &Catalogue) -> String {
    let columns = [
        "export-column-file",
        "export-query",
        "export-severity",
        "export-rule",
        "export-place",
        "export-quotation",
        "export-marked",
        "export-question",
        "export-suggestion",
        "export-proof",
        "export-also",
        "export-related",
        "export-reply",
    ];
    row(&columns.map(|code| catalogue.word(code)))
}

/// The lines of one manuscript's queries.
pub fn rows(file: &str, queries: &Queries, catalogue: &Catalogue) -> String {
    queries.list.iter().map(|query| row(&cells(file, query, catalogue))).collect()
}

fn cells(file: &str, query: &Query, catalogue: &Catalogue) -> [String; 13] {
    let also = query.also.0.iter().cloned().chain(more(query.also.1, catalogue));
    let related =
        query.related.0.iter().map(|related| {
            format!("{} ({}): “{}”", related.position, related.shows, related.quotation.marked)
        });
    [
        file.to_owned(),
        query.mark(),
        super::severity(query.severity, catalogue),
        query.rule.to_owned(),
        query.position.clone(),
        query.quotation.text(),
        query.quotation.marked.clone(),
        query.question.clone(),
        query.suggestions.join("; "),
        query.proof.clone().unwrap_or_default(),
        also.collect::<Vec<_>>().join("; "),
        related.chain(more(query.related.1, catalogue)).collect::<Vec<_>>().join("; "),
        String::new(),
    ]
}

fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(&harmless(cell))).collect();
    cells.join(",") + "\r\n"
}

/// `cell` with an apostrophe before what a spreadsheet would run as a formula: at its beginning (OWASP, "CSV Injection"), and
/// behind a semicolon, which separates cells where the comma is the decimal mark.
fn harmless(cell: &str) -> String {
    let mut safe = String::with_capacity(cell.len() + 1);
    let mut begins = true;
    for c in cell.chars() {
        let runs = matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠');
        if begins && runs {
            safe.push('\'');
        }
        begins = match c {
            ';' => true,
            ' ' | '"' | '\u{A0}' => begins,
            _ => false,
        };
        safe.push(c);
    }
    safe
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', ';', '"', '\r', '\n', '\t']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::super::queries::tests::queries;
    use super::*;

    /// The table as a reader of CSV sees it.
    fn read(table: &str) -> Vec<Vec<String>> {
        let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn a_reader_gets_back_what_was_written() {
        let queries = queries("Introduction\nA \"start\", [1,2]; as shown by others [3].\n");
        let table = read(&write(&[("a,b.txt", queries)], false, &Catalogue::english()));
        assert_eq!(table.len(), 2);
        assert_eq!(table[0][..3], ["File", "Query", "Severity"]);
        assert_eq!(table[1][..3], ["a,b.txt", "AQ1", "Error"]);
        assert_eq!(table[1][5], "A \"start\", [1,2]; as shown by others [3].");
        assert_eq!(table[1].last().unwrap(), "");
    }

    #[test]
    fn no_cell_is_a_formula() {
        for cell in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            " =1",
            "\"=1",
            "＝1",
            "x;=1",
            "x; \"=cmd|' /C calc'!A0",
        ] {
            let safe = harmless(cell);
            let begins = |part: &str| {
                part.trim_start_matches([' ', '"']).starts_with(['=', '+', '-', '@', '\t', '\r', '＝'])
            };
            assert!(!safe.split(';').any(begins), "{cell:?} became {safe:?}");
        }
        for cell in ["a=1", "2019;1:1-2", "", "x - y"] {
            assert_eq!(harmless(cell), cell);
        }
    }

    #[test]
    fn the_byte_order_mark_is_written_where_it_is_asked_for() {
        let table = |mark| write(&[("", queries(""))], mark, &Catalogue::english());
        assert!(table(true).starts_with('\u{FEFF}') && table(false).starts_with("File,"));
        assert!(table(false).ends_with("\r\n"));
    }
}
