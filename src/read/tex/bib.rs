//! BibTeX's .bib files: the entries, and each as a reference in print.

use rustc_hash::FxHashMap;

/// An entry of a .bib file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its key, as written.
    pub(super) key: String,
    /// Fields by name in lower case, their TeX as written.
    fields: FxHashMap<String, String>,
}

/// The entries of a file, in order; what cannot be read as an entry is passed over, as BibTeX does.
pub(super) fn read(bib: &str) -> Vec<Entry> {
    let mut strings: FxHashMap<String, String> = FxHashMap::default();
    let mut entries = Vec::new();
    let mut scan = Scan { text: bib, at: 0 };
    while let Some(at) = bib.get(scan.at..).and_then(|rest| rest.find('@')) {
        scan.at += at + 1;
        let kind = scan.name().to_ascii_lowercase();
        scan.blank();
        let Some(open) = scan.next_if(['{', '(']) else { continue };
        match kind.as_str() {
            "comment" | "preamble" => continue,
            "string" => {
                if let Some((name, value)) = scan.field(&strings) {
                    strings.insert(name, value);
                }
                continue;
            }
            _ => {}
        }
        scan.blank();
        let key = scan.until([',', '}', ')', '\n']).trim().to_owned();
        let mut entry = Entry { key, fields: FxHashMap::default() };
        loop {
            scan.blank();
            if scan.next_if([',']).is_some() {
                continue;
            }
            if scan.next_if([if open == '{' { '}' } else { ')' }]).is_some() {
                break;
            }
            let Some((name, value)) = scan.field(&strings) else { break };
            entry.fields.entry(name).or_insert(value);
        }
        if !entry.key.is_empty() {
            entries.push(entry);
        }
    }
    entries
}

struct Scan<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scan<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn blank(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn next_if<const N: usize>(&mut self, wanted: [char; N]) -> Option<char> {
        let c = self.rest().chars().next().filter(|c| wanted.contains(c))?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn until<const N: usize>(&mut self, ends: [char; N]) -> &'a str {
        let rest = self.rest();
        let end = rest.find(ends).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn name(&mut self) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_alphanumeric() && !"-_:.+/'".contains(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    /// `name = value # value`.
    fn field(&mut self, strings: &FxHashMap<String, String>) -> Option<(String, String)> {
        self.blank();
        let name = self.name().to_ascii_lowercase();
        self.blank();
        if name.is_empty() || self.next_if(['=']).is_none() {
            return None;
        }
        let mut value = String::new();
        loop {
            self.blank();
            match self.rest().chars().next()? {
                open @ ('{' | '"') => {
                    let inside = self.delimited(open)?;
                    value.push_str(inside);
                }
                _ => {
                    let word = self.name();
                    if word.is_empty() {
                        return None;
                    }
                    let known = strings.get(&word.to_ascii_lowercase());
                    value.push_str(known.map_or(word, String::as_str));
                }
            }
            self.blank();
            if self.next_if(['#']).is_none() {
                return Some((name, value));
            }
        }
    }

    /// What stands in braces or quotation marks, braces inside balanced.
    fn delimited(&mut self, open: char) -> Option<&'a str> {
        let rest = self.rest();
        let mut depth = 0usize;
        let mut escaped = false;
        for (at, c) in rest.char_indices().skip(1) {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' if open == '"' && depth == 0 => {
                    self.at += at + 1;
                    return rest.get(1..at);
                }
                '}' if depth == 0 => {
                    if open == '{' {
                        self.at += at + 1;
                        return rest.get(1..at);
                    }
                    return None;
                }
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
        }
        // It was never closed: all that follows would be inside.
        self.at = self.text.len();
        None
    }
}

/// A name as BibTeX understands it.
struct Name {
    family: String,
    initials: String,
}

impl Entry {
    /// A field as plain text.
    fn plain(&self, names: &[&str]) -> String {
        names.iter().find_map(|name| self.fields.get(*name)).map(|tex| super::plain(tex)).unwrap_or_default()
    }

    fn names(&self) -> Vec<Name> {
        let Some(tex) = self.fields.get("author").or_else(|| self.fields.get("editor")) else {
            return Vec::new();
        };
        split_and(tex).into_iter().map(name).collect()
    }

    /// The year; that of `date` where there is none.
    pub(super) fn year(&self) -> String {
        self.plain(&["year", "date"]).chars().take(4).collect()
    }

    /// The authors as the text cites them: "Smith", "Smith and Jones", "Smith et al.".
    pub(super) fn cited_authors(&self) -> String {
        let names = self.names();
        match names.as_slice() {
            [] => self.plain(&["title"]).split_whitespace().take(3).collect::<Vec<_>>().join(" "),
            [one] => one.family.clone(),
            [one, two] if two.family != "others" => format!("{} and {}", one.family, two.family),
            [one, ..] => format!("{} et al.", one.family),
        }
    }

    /// The entry as a reference. `year_first`: behind the authors, as author–year styles have it.
    pub(super) fn reference(&self, year_first: bool) -> String {
        let authors: Vec<String> = self
            .names()
            .into_iter()
            .map(|name| match name.family.as_str() {
                "others" => "et al".to_owned(),
                _ if name.initials.is_empty() => name.family,
                _ => format!("{} {}", name.family, name.initials),
            })
            .collect();
        let mut text = authors.join(", ");
        if year_first && !self.year().is_empty() {
            text = format!("{text} ({})", self.year()).trim().to_owned();
        }
        let mut sentence = |part: &str| {
            if !part.is_empty() {
                if !text.is_empty() {
                    text.push_str(if text.ends_with(['.', '?', '!']) { " " } else { ". " });
                }
                text.push_str(part);
            }
        };
        sentence(self.plain(&["title"]).trim_end_matches('.'));
        sentence(&self.plain(&[
            "journal",
            "journaltitle",
            "booktitle",
            "school",
            "institution",
            "howpublished",
        ]));
        let publisher = [self.plain(&["address", "location"]), self.plain(&["publisher"])];
        let publisher: Vec<String> = publisher.into_iter().filter(|part| !part.is_empty()).collect();
        sentence(&publisher.join(": "));
        let mut place = if year_first { String::new() } else { self.year() };
        let (volume, issue) = (self.plain(&["volume"]), self.plain(&["number", "issue"]));
        let pages = self.plain(&["pages", "eid"]).replace("--", "–");
        for (open, part, close) in
            [(if place.is_empty() { "" } else { ";" }, &volume, ""), ("(", &issue, ")"), (":", &pages, "")]
        {
            if !part.is_empty() {
                place = format!("{place}{open}{part}{close}");
            }
        }
        sentence(&place);
        let doi = self.plain(&["doi"]);
        match doi.find("10.") {
            Some(at) => sentence(&format!("https://doi.org/{}", &doi[at..])),
            None => sentence(&self.plain(&["url"])),
        }
        text
    }
}

/// The names of a list, parted by "and" outside of braces.
fn split_and(tex: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let (mut depth, mut start) = (0usize, 0);
    let bytes = tex.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b'a' | b'A' if depth == 0 && at > start => {
                let around = (bytes.get(at - 1), bytes.get(at + 3));
                let word = bytes.get(at..at + 3).is_some_and(|word| word.eq_ignore_ascii_case(b"and"));
                if word
                    && matches!(around, (Some(before), Some(after)) if before.is_ascii_whitespace() && after.is_ascii_whitespace())
                {
                    names.push(tex[start..at].trim());
                    start = at + 3;
                }
            }
            _ => {}
        }
    }
    names.push(tex[start..].trim());
    names.retain(|name| !name.is_empty());
    names
}

fn name(tex: &str) -> Name {
    let initials = |given: &str| {
        given.split([' ', '-', '.', '~', '\u{a0}']).filter_map(|part| part.chars().next()).collect()
    };
    if tex.starts_with('{') && tex.ends_with('}') {
        return Name { family: super::plain(tex), initials: String::new() };
    }
    let parts: Vec<String> = tex.split(',').map(super::plain).collect();
    match parts.as_slice() {
        [family, rest @ ..] if !rest.is_empty() => Name {
            family: family.clone(),
            initials: rest.last().map(|given| initials(given)).unwrap_or_default(),
        },
        _ => {
            let plain = super::plain(tex);
            let words: Vec<&str> = plain.split_whitespace().collect();
            // "Ludwig van Beethoven": the family name begins with its small particle.
            let particle =
                words.iter().skip(1).position(|word| word.starts_with(char::is_lowercase)).map(|at| at + 1);
            let split = particle.unwrap_or(words.len().saturating_sub(1)).min(words.len().saturating_sub(1));
            Name { family: words[split..].join(" "), initials: initials(&words[..split].join(" ")) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BIB: &str = "@string{jt = \"J Test\"}\n@comment{no}\n@article{Smith2019,\n author = {Smith, John A. and {van der} Berg, Bob and M{\\\"u}ller, C.},\n \
        title = \"The {DNA} of cells\", journal = jt, year = 2019, volume = 12, number = {3}, pages = {1--9}, doi = {https://doi.org/10.1234/x}\n}\n\
        @book{who, author = {{World Health Organization}}, title={Report}, publisher = {WHO}, address={Geneva}, date={2020-03}}\n@misc{broken, title = {";

    #[test]
    fn entries_become_references() {
        let entries = read(BIB);
        let keys: Vec<_> = entries.iter().map(|entry| entry.key.as_str()).collect();
        assert_eq!(keys, ["Smith2019", "who", "broken"]);
        assert_eq!(
            entries[0].reference(false),
            "Smith JA, van der Berg B, Müller C. The DNA of cells. J Test. 2019;12(3):1–9. https://doi.org/10.1234/x"
        );
        assert_eq!(entries[1].reference(true), "World Health Organization (2020). Report. Geneva: WHO");
        assert_eq!(
            (entries[0].cited_authors(), entries[1].cited_authors()),
            ("Smith et al.".into(), "World Health Organization".into())
        );
    }

    #[test]
    fn names_are_read_in_both_orders() {
        for (tex, family, initials) in [
            ("Ludwig van Beethoven", "van Beethoven", "L"),
            ("Smith, J. B.", "Smith", "JB"),
            ("J. Smith", "Smith", "J"),
            ("Plato", "Plato", ""),
        ] {
            let name = name(tex);
            assert_eq!((name.family.as_str(), name.initials.as_str()), (family, initials), "{tex}");
        }
        assert_eq!(split_and("A and {B and C} and D Sand"), ["A", "{B and C}", "D Sand"]);
    }
}
