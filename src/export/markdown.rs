//! Author queries in Markdown (CommonMark 0.31, and what GitHub adds to it).

use crate::message::{Catalogue, Message};

use super::queries::{Queries, Query, more};

/// The queries as a document. Every word of the manuscript is escaped: it can make no heading, link, image or tag.
pub fn write(queries: &Queries, catalogue: &Catalogue) -> String {
    let mut parts = vec![format!("# {}", escaped(&queries.title))];
    parts.extend(queries.date.as_deref().map(escaped));
    parts.push(escaped(&queries.counts));
    let summary = Message::new("export-understood").with("summary", queries.understood.as_str());
    parts.push(escaped(&catalogue.render(&summary)));
    parts.push(escaped(&catalogue.word(if queries.list.is_empty() {
        "export-none"
    } else {
        "export-intro"
    })));
    for query in &queries.list {
        parts.extend(of_query(query, catalogue));
    }
    if !queries.not_checked.is_empty() {
        parts.push(format!("## {}", escaped(&catalogue.word("export-not-checked"))));
        let reasons: Vec<_> =
            queries.not_checked.iter().map(|reason| format!("- {}", escaped(reason))).collect();
        parts.push(reasons.join("\n"));
    }
    parts.join("\n\n") + "\n"
}

fn of_query(query: &Query, catalogue: &Catalogue) -> Vec<String> {
    let label = |label| escaped(&catalogue.word(label));
    let mut parts = vec![format!("## {}. {}", query.mark(), escaped(&query.position))];
    let quotation = &query.quotation;
    // Beside a letter, white space within would keep the stars from being read as emphasis.
    let marked = match quotation.marked.trim() {
        "" => String::new(),
        marked => format!("**{}**", escaped(marked)),
    };
    parts.push(format!("> {}{marked}{}", escaped(&quotation.before), escaped_within(&quotation.after)));
    parts.push(escaped(&query.question));
    let mut items = Vec::new();
    let mut item = |code, text: &str| items.push(format!("- {}: {text}", label(code)));
    for suggestion in &query.suggestions {
        item("export-suggestion", &escaped_within(suggestion));
    }
    if let Some(proof) = &query.proof {
        item("export-proof", &escaped_within(proof));
    }
    for related in &query.related.0 {
        let words = format!("{} ({}): “{}”", related.position, related.shows, related.quotation.marked);
        item("export-related", &escaped_within(&words));
    }
    if let Some(more) = more(query.related.1, catalogue) {
        item("export-related", &escaped_within(&more));
    }
    let also: Vec<String> = query.also.0.iter().cloned().chain(more(query.also.1, catalogue)).collect();
    if !also.is_empty() {
        item("export-also", &escaped_within(&also.join("; ")));
    }
    if !items.is_empty() {
        parts.push(items.join("\n"));
    }
    parts.push(format!("**{}:**", label("export-reply")));
    parts
}

/// `text` as Markdown that says just that, at the beginning of a line.
fn escaped(text: &str) -> String {
    let escaped = escaped_within(text.trim_start());
    let number = escaped.bytes().take_while(u8::is_ascii_digit).count();
    // "1. Smith" would open a list, "- so" as well, "=" makes a heading of the line above.
    match escaped.get(number..).and_then(|rest| rest.chars().next()) {
        Some('.' | ')') if number > 0 => {
            let (digits, rest) = escaped.split_at_checked(number).unwrap_or(("", &escaped));
            format!("{digits}\\{rest}")
        }
        Some('-' | '+' | '=') if number == 0 => format!("\\{escaped}"),
        _ => escaped,
    }
}

/// `text` as Markdown that says just that, within a line.
fn escaped_within(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let rest = text.get(at + c.len_utf8()..).unwrap_or("");
        let special = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!' | '$' | '@' => true,
            // GitHub makes links of these by itself.
            ':' => rest.starts_with('/'),
            '.' => text.get(..at).unwrap_or("").ends_with("www"),
            _ => false,
        };
        if special {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::super::queries::tests::queries;
    use super::*;

    #[test]
    fn the_manuscript_makes_no_markup() {
        for (text, expected) in [
            ("1. Smith *et al.*", r"1\. Smith \*et al.\*"),
            ("- so", r"\- so"),
            ("== so", r"\== so"),
            ("# so", r"\# so"),
            ("<img src=x onerror=alert(1)>", r"\<img src=x onerror=alert(1)\>"),
            ("[a](javascript:alert(1))", r"\[a\](javascript:alert(1))"),
            (
                "https://evil.example www.evil.example a@b.c",
                r"https\://evil.example www\.evil.example a\@b.c",
            ),
            (r"\*", r"\\\*"),
        ] {
            assert_eq!(escaped(text), expected, "{text}");
        }
    }

    #[test]
    fn a_query_is_a_section() {
        let queries = queries("Introduction\nA start [1,2]. As _shown_ by others [3].\n");
        let page = write(&queries, &Catalogue::english());
        for part in [
            "# Author queries: paper.docx\n",
            "\n## AQ1. Introduction, paragraph 1, line 2\n\n> As \\_shown\\_ by others \\[**3**\\].\n",
            "\n- Proof: the list ends at 2\n\n**Author’s reply:**\n",
        ] {
            assert!(page.contains(part), "{page}");
        }
    }
}
