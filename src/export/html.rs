//! Author queries as one HTML file that needs nothing else, may do nothing, and prints well.

use std::fmt::{self, Write};

use crate::message::{Catalogue, Message};

use super::queries::{Queries, Query, RelatedPlace, more};
use super::quotation::Quotation;
use super::xml::Escaped;

/// The page's style. `STYLE_HASH` names it in the page's policy.
const STYLE: &str = include_str!("queries.css");
/// SHA-256 of [`STYLE`], in Base64, as a Content-Security-Policy has it. A test tells when it is out of date.
const STYLE_HASH: &str = "sha256-aIOFE47h2cCw1OInGdjBclvk1R4VK/YDY9ONpyL/hJo=";

/// The queries as a page, well-formed as XML too. Its policy lets nothing in but its own style, and all words are escaped.
pub fn write(queries: &Queries, catalogue: &Catalogue) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = page(&mut out, queries, catalogue);
    out
}

fn page(out: &mut String, queries: &Queries, catalogue: &Catalogue) -> fmt::Result {
    let title = Escaped(&queries.title);
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{STYLE_HASH}'; \
         base-uri 'none'; form-action 'none'\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
         <meta name=\"referrer\" content=\"no-referrer\"/>\n\
         <meta name=\"color-scheme\" content=\"light dark\"/>\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<header>\n<h1 dir=\"auto\">{title}</h1>",
        catalogue.locale().tag()
    )?;
    for line in queries.date.iter().chain([&queries.counts]) {
        writeln!(out, "<p>{}</p>", Escaped(line))?;
    }
    let summary = Message::new("export-understood").with("summary", queries.understood.as_str());
    writeln!(out, "<p>{}</p>", Escaped(&catalogue.render(&summary)))?;
    let opening = catalogue.word(if queries.list.is_empty() { "export-none" } else { "export-intro" });
    writeln!(out, "<p>{}</p>\n</header>\n<main>", Escaped(&opening))?;
    for query in &queries.list {
        section(out, query, catalogue)?;
    }
    out.push_str("</main>\n<footer>\n");
    if !queries.not_checked.is_empty() {
        writeln!(out, "<h2>{}</h2>\n<ul>", Escaped(&catalogue.word("export-not-checked")))?;
        for reason in &queries.not_checked {
            writeln!(out, "<li>{}</li>", Escaped(reason))?;
        }
        out.push_str("</ul>\n");
    }
    let made = Message::new("export-made").with("version", env!("CARGO_PKG_VERSION"));
    writeln!(out, "<p>{}</p>\n</footer>\n</body>\n</html>", Escaped(&catalogue.render(&made)))
}

fn section(out: &mut String, query: &Query, catalogue: &Catalogue) -> fmt::Result {
    let mark = query.mark();
    let kind = query.severity.name();
    writeln!(
        out,
        "<section class=\"{kind}\" aria-labelledby=\"{mark}\">\n<h2 id=\"{mark}\">{mark} <span class=\"place\">{}</span></h2>",
        Escaped(&query.position)
    )?;
    writeln!(out, "<blockquote dir=\"auto\">{}</blockquote>", Marked(&query.quotation))?;
    writeln!(out, "<p class=\"question\" dir=\"auto\">{}</p>\n<dl>", Escaped(&query.question))?;
    let mut item = |code, words: &[&dyn fmt::Display]| -> fmt::Result {
        if words.is_empty() {
            return Ok(());
        }
        writeln!(out, "<dt>{}</dt>", Escaped(&catalogue.word(code)))?;
        words.iter().try_for_each(|words| writeln!(out, "<dd dir=\"auto\">{words}</dd>"))
    };
    let suggestions: Vec<_> = query.suggestions.iter().map(|words| Escaped(words)).collect();
    item("export-suggestion", &displayed(&suggestions))?;
    let proof: Vec<_> = query.proof.iter().map(|words| Escaped(words)).collect();
    item("export-proof", &displayed(&proof))?;
    let also: Vec<String> = query.also.0.iter().cloned().chain(more(query.also.1, catalogue)).collect();
    let also: Vec<_> = also.iter().map(|words| Escaped(words)).collect();
    item("export-also", &displayed(&also))?;
    let related: Vec<_> = query.related.0.iter().map(Related).collect();
    let others = more(query.related.1, catalogue);
    let others: Vec<_> = others.iter().map(|words| Escaped(words)).collect();
    item("export-related", &[displayed(&related), displayed(&others)].concat())?;
    let rule = Escaped(query.rule);
    item(
        "export-rule",
        &[&format_args!("<code>{rule}</code>, {}", Escaped(&super::severity(query.severity, catalogue)))],
    )?;
    writeln!(out, "</dl>\n<p class=\"reply\">{}</p>\n</section>", Escaped(&catalogue.word("export-reply")))
}

fn displayed<T: fmt::Display>(words: &[T]) -> Vec<&dyn fmt::Display> {
    words.iter().map(|words| words as &dyn fmt::Display).collect()
}

/// A quotation with its place marked.
struct Marked<'a>(&'a Quotation);

impl fmt::Display for Marked<'_> {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let Quotation { before, marked, after } = self.0;
        write!(out, "{}<mark>{}</mark>{}", Escaped(before), Escaped(marked), Escaped(after))
    }
}

/// Another place with what it shows.
struct Related<'a>(&'a RelatedPlace);

impl fmt::Display for Related<'_> {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let RelatedPlace { shows, position, quotation } = self.0;
        let text = Escaped(&quotation.marked);
        write!(out, "{} ({}): <q><bdi>{text}</bdi></q>", Escaped(position), Escaped(shows))
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use quick_xml::events::Event;
    use sha2::Digest;

    use super::super::queries::tests::queries;
    use super::*;

    /// The page's elements and texts as a parser sees them: `<name attribute="value">` and words, in order.
    fn parsed(page: &str) -> Vec<String> {
        let mut reader = quick_xml::Reader::from_str(page);
        let mut parts: Vec<String> = Vec::new();
        loop {
            match reader.read_event().unwrap() {
                Event::Start(tag) | Event::Empty(tag) => parts.push(format!("<{}>", &*tag)),
                Event::Text(text) => parts.push(text.to_string()),
                Event::GeneralRef(name) => {
                    parts.push(quick_xml::escape::unescape(&format!("&{};", &*name)).unwrap().into_owned());
                }
                Event::Eof => return parts,
                _ => {}
            }
        }
    }

    #[test]
    fn the_policy_lets_in_the_style_and_nothing_else() {
        let hash = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(STYLE));
        assert_eq!(
            STYLE_HASH,
            format!("sha256-{hash}"),
            "queries.css has changed: put its new hash into html.rs"
        );
        let page = write(&queries(""), &Catalogue::english());
        assert!(page.contains("default-src 'none'; style-src 'sha256-"));
        assert!(!page.contains("unsafe") && !page.contains("<script") && !page.contains(" style="));
    }

    #[test]
    fn the_manuscript_makes_no_markup() {
        let evil = "</blockquote><script>alert(1)</script><img src=x onerror='a(\"1\")'> &lt; [3].";
        let page =
            write(&queries(&format!("<b>Introduction</b>\nA start [1,2].\n{evil}\n")), &Catalogue::english());
        let parts = parsed(&page);
        let tags = parts.iter().filter(|part| part.starts_with('<') && part.ends_with('>'));
        let names = tags.map(|tag| tag.trim_matches(['<', '>']).split([' ', '/']).next().unwrap());
        let known = "html head meta title style body header h1 h2 p main section span blockquote mark dl dt dd code footer";
        for name in names {
            assert!(known.split(' ').any(|known| known == name), "<{name}> in {page}");
        }
        assert!(parts.concat().contains("onerror='a(\"1\")'> &lt; ["), "{parts:?}");
    }

    #[test]
    fn words_from_right_to_left_take_their_own_direction() {
        let page = write(
            &queries("Introduction\nA start [1,2].\nكما ذكر سابقا [3] في النص.\n"),
            &Catalogue::english(),
        );
        assert!(
            page.contains("<blockquote dir=\"auto\">كما ذكر سابقا [<mark>3</mark>] في النص.</blockquote>"),
            "{page}"
        );
    }
}
