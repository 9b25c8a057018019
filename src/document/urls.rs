//! Addresses of the web as they stand in references, damaged ones included.

use crate::source::Span;

/// What is wrong with an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Its beginning is misspelt: "http:/", "htpp://", "http//".
    Scheme,
    /// It begins twice: "http://https://".
    Twice,
    /// A gap within it, as a line break leaves it.
    Gap,
    /// Its host cannot be one: "www..who.int", "www,who.int".
    Host,
    /// A second address begins where the first should end.
    Glued,
    /// It leads to a file of one computer.
    Local,
    /// It leads through a library's proxy.
    Proxy,
}

/// An address with its fault, if any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url {
    /// Where it stands, in bytes of the text.
    pub span: Span,
    /// What is wrong, and what was meant where that is certain.
    pub fault: Option<(Fault, Option<String>)>,
}

/// The beginnings of addresses, and what is taken for a misspelt one.
const SCHEMES: [(&str, Option<&str>); 30] = [
    ("https://", None),
    ("http://", None),
    ("ftp://", None),
    ("file:///", None),
    ("https:///", Some("https://")),
    ("http:///", Some("http://")),
    ("https:/", Some("https://")),
    ("http:/", Some("http://")),
    ("https//:", Some("https://")),
    ("http//:", Some("http://")),
    ("https//", Some("https://")),
    ("http//", Some("http://")),
    ("https;//", Some("https://")),
    ("http;//", Some("http://")),
    ("https.//", Some("https://")),
    ("http.//", Some("http://")),
    ("https:\\\\", Some("https://")),
    ("http:\\\\", Some("http://")),
    ("https:www.", Some("https://www.")),
    ("http:www.", Some("http://www.")),
    ("https: //", Some("https://")),
    ("http: //", Some("http://")),
    ("htpps://", Some("https://")),
    ("htttps://", Some("https://")),
    ("htttp://", Some("http://")),
    ("hhttp://", Some("http://")),
    ("htpp://", Some("http://")),
    ("htp://", Some("http://")),
    ("ttps://", Some("https://")),
    ("ttp://", Some("http://")),
];

/// The addresses in the text, in order.
pub fn read(text: &str) -> Vec<Url> {
    let mut found: Vec<Url> = Vec::new();
    let mut from = 0;
    while let Some((start, scheme, meant)) = next(text, from) {
        let url = one(text, start, scheme, meant);
        from = url.span.end.max(start + scheme.len());
        found.push(url);
    }
    found
}

/// Where the next address begins, with its beginning and what that should be.
fn next(text: &str, from: usize) -> Option<(usize, &'static str, Option<&'static str>)> {
    let bytes = text.as_bytes();
    (from..bytes.len()).find_map(|at| {
        if !matches!(bytes[at], b'h' | b'H' | b't' | b'f' | b'w' | b'W') || !text.is_char_boundary(at) {
            return None;
        }
        if at.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(u8::is_ascii_alphanumeric) {
            return None;
        }
        let begins =
            |mark: &str| text.get(at..at + mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark));
        // The longest beginning counts: "http:///" before "http://".
        let scheme = SCHEMES.iter().filter(|(mark, _)| begins(mark)).max_by_key(|(mark, _)| mark.len());
        let bare = (begins("www.") || begins("www,")).then_some(&("", None));
        scheme.or(bare).map(|(mark, meant)| (at, *mark, *meant))
    })
}

/// The address that begins at byte `start` with `scheme`.
fn one(text: &str, start: usize, scheme: &str, meant: Option<&str>) -> Url {
    let behind = start + scheme.len();
    let mut end = behind + token(&text[behind..]);
    let mut gap = false;
    // "http:// www.who.int", "www. who.int", "http://who.int/ topics/en.html".
    let rest = text[end..].strip_prefix(' ').or(text[end..].strip_prefix('\n'));
    if let Some(rest) = rest
        && let more = token(rest)
        && goes_on(&text[behind..end], &rest[..more])
    {
        end += 1 + more;
        gap = true;
    }
    let end = start + text[start..end].trim_end_matches(TRAILING).len();
    let span = Span::new(start, end.max(behind.min(text.len())));
    let printed = &text[span.range()];
    let joined = || printed.replace([' ', '\n'], "");
    let fault = if scheme == "file:///" {
        Some((Fault::Local, None))
    } else if let Some(meant) = meant {
        let rest = printed.get(scheme.len()..).unwrap_or("");
        Some((Fault::Scheme, Some(format!("{meant}{}", rest.replace([' ', '\n'], "")))))
    } else if gap {
        Some((Fault::Gap, Some(joined())))
    } else {
        fault(printed, scheme)
    };
    Url { span, fault }
}

/// Marks at the end that belong to the sentence.
const TRAILING: [char; 12] = ['.', ',', ';', ':', '\'', '"', '’', '”', ']', '>', '*', '…'];

/// The bytes up to the next white space or mark that no address holds.
fn token(text: &str) -> usize {
    let end = text
        .find(|c: char| {
            c.is_whitespace() || matches!(c, '<' | '>' | '"' | '“' | '”' | '\u{200b}' | '|' | '{' | '}')
        })
        .unwrap_or(text.len());
    let mut open = 0usize;
    for (at, c) in text[..end].char_indices() {
        match c {
            '(' => open += 1,
            ')' if open == 0 => return at,
            ')' => open -= 1,
            _ => {}
        }
    }
    // "http://who.int/x(23 March 2011)": what the gap left open is a remark behind it.
    if open > 0 { text[..end].rfind('(').unwrap_or(end) } else { end }
}

/// True where the text behind a gap belongs to the address before it.
fn goes_on(address: &str, more: &str) -> bool {
    let more = more.trim_end_matches(TRAILING);
    if more.is_empty() || more.contains("://") || more.contains('@') {
        return false;
    }
    let host = |text: &str| {
        let host = text.split('/').next().unwrap_or("");
        host.matches('.').count() >= 1
            && host.split('.').all(|label| {
                !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            })
            && host
                .rsplit('.')
                .next()
                .is_some_and(|top| top.len() >= 2 && top.bytes().all(|b| b.is_ascii_lowercase()))
    };
    if address.is_empty() || address.eq_ignore_ascii_case("www.") {
        return host(more);
    }
    // "http://www.who. int/topics": the host goes on.
    const TOPS: [&str; 6] = ["org", "com", "edu", "gov", "net", "int"];
    if address.ends_with('.') && !address.contains('/') {
        return TOPS.contains(&more.split('/').next().unwrap_or(more));
    }
    const ENDINGS: [&str; 9] = [".html", ".htm", ".pdf", ".php", ".asp", ".aspx", ".jsp", ".cfm", ".shtml"];
    let cut = address.ends_with(['/', '-', '_', '=', '&', '?']);
    cut && more.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && ENDINGS.iter().any(|ending| more.to_ascii_lowercase().ends_with(ending))
}

/// What is wrong with a whole address, and what was meant.
fn fault(printed: &str, scheme: &str) -> Option<(Fault, Option<String>)> {
    let rest = &printed[scheme.len()..];
    let lower = rest.to_ascii_lowercase();
    for again in ["http://", "https://", "http//", "https//", "http:", "https:"] {
        if let Some(at) = lower.strip_prefix(again).map(|_| again.len()) {
            let kept =
                if scheme == "https://" || again.starts_with("https") { "https://" } else { "http://" };
            return Some((Fault::Twice, Some(format!("{kept}{}", rest[at..].trim_start_matches('/')))));
        }
    }
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    if let Some(meant) = proxy(scheme, host, path) {
        return Some((Fault::Proxy, meant));
    }
    let host = host.split(':').next().unwrap_or(host);
    if host.eq_ignore_ascii_case("localhost") || host == "127.0.0.1" {
        return Some((Fault::Local, None));
    }
    if host.contains("..") || host.to_ascii_lowercase().starts_with("www,") {
        let mended = host.replacen("www,", "www.", 1).replace("..", ".").replace(',', ".");
        return Some((Fault::Host, Some(format!("{scheme}{mended}{path}"))));
    }
    if !scheme.is_empty()
        && !host.is_empty()
        && !host.contains('.')
        && host.is_ascii()
        && !host.contains(['[', '%'])
    {
        return Some((Fault::Host, None));
    }
    glued(&lower).map(|at| (Fault::Glued, Some(format!("{scheme}{} {}", &rest[..at], &rest[at..]))))
}

/// Where a second address begins behind the first one without a mark: archives and redirections carry the whole address of
/// another page, behind a slash or an equals sign.
fn glued(lower: &str) -> Option<usize> {
    ["http://", "https://", "www."]
        .iter()
        .filter_map(|mark| lower.match_indices(mark).next())
        .map(|(at, _)| at)
        .find(|&at| {
            let before = &lower[..at];
            let scheme = !lower[at..].starts_with("www.");
            before.ends_with(|c: char| c.is_ascii_alphanumeric() || (scheme && matches!(c, '.' | ',' | ';')))
                && before.contains('.')
                && !before.contains(['?', '=', '%'])
                && (scheme || before.contains('/'))
        })
}

/// The address behind a library's proxy, `None` inside where it cannot be told; `None` where there is no proxy.
fn proxy(scheme: &str, host: &str, path: &str) -> Option<Option<String>> {
    const HOSTS: [&str; 12] = [
        ".ezproxy",
        ".ezp.",
        ".ezp-",
        ".libproxy",
        ".proxy.lib",
        ".proxy1.lib",
        ".proxy.library",
        ".proxy-",
        ".idm.oclc.org",
        ".eproxy",
        ".ezaccess",
        ".remotexs",
    ];
    let lower = host.to_ascii_lowercase();
    // "https://login.ezproxy.lib.edu/login?url=https://…": the proxy's own page.
    let own = ["ezproxy", "login.ezproxy", "libproxy", "eproxy", "login.proxy", "ezp"]
        .iter()
        .any(|name| lower.starts_with(&format!("{name}.")))
        || HOSTS.iter().any(|mark| lower.contains(mark)) && lower.starts_with("login.");
    if own {
        let inner = ["url=", "qurl="].iter().find_map(|mark| path.split_once(mark)).map(|(_, inner)| inner);
        return Some(inner.filter(|inner| inner.starts_with("http")).map(|inner| {
            inner.replace("%3A", ":").replace("%3a", ":").replace("%2F", "/").replace("%2f", "/")
        }));
    }
    // "0-www.nature.com.library.edu": the first label says it.
    if let Some(rest) = lower.strip_prefix("0-")
        && let Some((_, top)) = [".com.", ".org.", ".net.", ".gov."]
            .iter()
            .find_map(|top| rest.split_once(top).map(|(before, _)| (before, top)))
        && let Some(at) = rest.find(top)
    {
        return Some(Some(format!("{scheme}{}{path}", &rest[..at + top.len() - 1])));
    }
    let at = HOSTS.iter().filter_map(|mark| lower.find(mark)).min()?;
    // "www-nature-com.ezproxy.lib.edu" and "www.nature.com.ezproxy.lib.edu".
    let site = &lower[..at];
    let known = |site: &str| {
        [".com", ".org", ".net", ".gov", ".edu", ".uk", ".de"].iter().any(|top| site.ends_with(top))
    };
    let dotted = site.replace('-', ".");
    let site = if known(site) {
        Some(site.to_owned())
    } else {
        Some(dotted).filter(|site| known(site) && !lower[..at].contains('.'))
    };
    Some(site.map(|site| format!("{scheme}{site}{path}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<(Fault, Option<String>)> {
        read(text).into_iter().filter_map(|url| url.fault).collect()
    }

    #[test]
    fn whole_addresses_end_where_their_sentence_goes_on() {
        for (text, expected) in [
            ("See http://www.who.int/topics/en.html.", vec!["http://www.who.int/topics/en.html"]),
            ("(www.who.int/a_(b)), 2010", vec!["www.who.int/a_(b)"]),
            ("http://who.int/x(23 March 2011)", vec!["http://who.int/x"]),
            ("https://a.org/x; http://b.org/y.", vec!["https://a.org/x", "http://b.org/y"]),
            ("<https://a.org/x>", vec!["https://a.org/x"]),
            (
                "https://web.archive.org/web/2010/http://a.org/",
                vec!["https://web.archive.org/web/2010/http://a.org/"],
            ),
            ("no address", vec![]),
        ] {
            let found = read(text);
            assert_eq!(
                found.iter().map(|url| &text[url.span.range()]).collect::<Vec<_>>(),
                expected,
                "{text}"
            );
            assert!(found.iter().all(|url| url.fault.is_none()), "{text}: {found:?}");
        }
    }

    #[test]
    fn damage_is_told_and_mended() {
        for (text, fault, meant) in [
            ("http:/www.who.int/a.", Fault::Scheme, Some("http://www.who.int/a")),
            ("http//www.who.int", Fault::Scheme, Some("http://www.who.int")),
            ("htpps://who.int", Fault::Scheme, Some("https://who.int")),
            ("http:///who.int", Fault::Scheme, Some("http://who.int")),
            ("http://https://who.int/x", Fault::Twice, Some("https://who.int/x")),
            ("http:// www.who.int/x.", Fault::Gap, Some("http://www.who.int/x")),
            ("www. who.int, 2010", Fault::Gap, Some("www.who.int")),
            (
                "http://who.int/topics/ fact_sheet2.pdf.",
                Fault::Gap,
                Some("http://who.int/topics/fact_sheet2.pdf"),
            ),
            ("http://www..who.int/x", Fault::Host, Some("http://www.who.int/x")),
            ("www,who.int", Fault::Host, Some("www.who.int")),
            ("http://whoint/x", Fault::Host, None),
            ("http://a.org/xhttp://b.org/y", Fault::Glued, Some("http://a.org/x http://b.org/y")),
            ("http://localhost/x", Fault::Local, None),
            ("file:///C:/x.pdf", Fault::Local, None),
            (
                "https://www-nature-com.ezproxy.lib.edu/articles/1",
                Fault::Proxy,
                Some("https://www.nature.com/articles/1"),
            ),
            ("http://www.nature.com.ezproxy.lib.edu/a", Fault::Proxy, Some("http://www.nature.com/a")),
            ("https://0-www.nature.com.library.edu/a", Fault::Proxy, Some("https://www.nature.com/a")),
            ("http://ezproxy.lib.edu/login?url=http://a.org/x", Fault::Proxy, Some("http://a.org/x")),
        ] {
            assert_eq!(faults(text), [(fault, meant.map(str::to_owned))], "{text}");
        }
    }

    #[test]
    fn what_only_looks_odd_is_left_alone() {
        for text in [
            "https://www.google.com/url?q=http://a.org/x",
            "http://www.who.int/ accessed 2010",
            "http://www.who.int/ and/or elsewhere",
            "http://who.int/topics/ Geneva: WHO; 2010",
            "https://en.wikipedia.org/wiki/Michaelis–Menten_kinetics",
            "http://purl.org/net/www.example",
            "http://192.168.1.1/x",
            "https://doi.org/10.1000/182",
            "http://[2001:db8::1]/x",
        ] {
            assert_eq!(faults(text), [], "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_harm(text in "(http:?/{0,3}|www[.,]|ttps://|file:///)?.{0,40}") {
            for url in read(&text) {
                proptest::prop_assert!(text.get(url.span.range()).is_some());
            }
        }
    }
}
