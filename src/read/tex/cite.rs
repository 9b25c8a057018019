//! Citations by key, and the bibliography that the keys belong to.

use rustc_hash::{FxHashMap, FxHashSet};

use super::bib;
use super::{Beside, Rest, plain};
use crate::message::Message;
use crate::read::encoding;
use crate::sort;

/// Undefined keys for which the nearest is looked for.
const SUGGESTED: usize = 100;

/// How a citation command writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `\cite`, `\citep`: "[1]" or "(Smith, 2019)".
    Parenthetical,
    /// `\citet`: "Smith [1]" or "Smith (2019)".
    Textual,
    /// `\citealp`: without brackets.
    Bare,
    /// `\citeauthor`
    Author,
    /// `\citeyear`
    Year,
    /// `\supercite`
    Raised,
}

impl Kind {
    /// The kind of the command `name`: natbib's, biblatex's and LaTeX's own.
    pub(super) fn of(name: &str) -> Option<Kind> {
        Some(match name {
            "cite" | "citep" | "Citep" | "parencite" | "Parencite" | "autocite" | "Autocite" | "footcite"
            | "citenum" | "shortcite" => Kind::Parenthetical,
            "citet" | "Citet" | "textcite" | "Textcite" | "citeA" | "newcite" => Kind::Textual,
            "citealp" | "citealt" | "Citealp" | "Citealt" => Kind::Bare,
            "citeauthor" | "Citeauthor" => Kind::Author,
            "citeyear" | "citeyearpar" | "citedate" => Kind::Year,
            "supercite" => Kind::Raised,
            _ => return None,
        })
    }
}

/// A citation as it is printed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) text: String,
    pub(super) raised: bool,
    /// Keys that the bibliography has not, each with the nearest that it has.
    pub(super) undefined: Vec<(String, Option<String>)>,
}

/// An entry by its key.
#[derive(Clone, Debug, Default)]
struct Known {
    /// Its number, from 1, once it has one.
    number: usize,
    authors: String,
    year: String,
}

/// The references of a manuscript.
#[derive(Debug, Default)]
pub(super) struct Bibliography {
    known: FxHashMap<String, Known>,
    /// The entries of the .bib files, for a list that is not printed yet.
    entries: Vec<bib::Entry>,
    /// Keys in the order of the list.
    order: Vec<String>,
    author_year: bool,
    raised: bool,
    /// There is a bibliography: keys that it has not are undefined.
    found: bool,
    /// Citations so far of keys that are not there.
    undefined: usize,
    /// Entries of the .bib files that are not in the list.
    unlisted: usize,
    /// Keys that two entries have.
    pub(super) repeated: Vec<String>,
}

impl Bibliography {
    /// Finds the bibliography of `source`: printed in it, in a .bbl file beside, or in .bib files. A .bbl takes the place of
    /// the command that asks for it.
    pub(super) fn find(name: &str, source: &mut String, beside: Beside, notes: &mut Vec<Message>) -> Self {
        let mut all = Bibliography::default();
        let names = bib_names(source);
        if !source.contains("\\begin{thebibliography}") && !names.is_empty() {
            let stem = name.strip_suffix(".tex").unwrap_or(name);
            let printed = beside(&format!("{stem}.bbl")).and_then(|bytes| encoding::decode(&bytes).ok());
            if let Some(printed) = printed.filter(|bbl| bbl.contains("\\bibitem")) {
                let printed = super::without_comments(&printed);
                let asks = source.find("\\bibliography{").or_else(|| source.find("\\printbibliography"));
                if let Some(at) = asks {
                    source.insert_str(at, &printed);
                }
            }
        }
        all.author_year = is_author_year(source);
        all.raised = source.contains("[super")
            || source.contains("style=nature")
            || source.contains("autocite=superscript");
        if source.contains("\\bibitem") {
            all.read_items(source);
        } else {
            let mut missing = 0;
            for name in &names {
                let file = if name.ends_with(".bib") { name.clone() } else { format!("{name}.bib") };
                match beside(&file).and_then(|bytes| encoding::decode(&bytes).ok()) {
                    Some(text) => all.entries.extend(bib::read(&text)),
                    None => missing += 1,
                }
            }
            all.found = !names.is_empty() && missing == 0;
            if missing > 0 {
                notes.push(Message::new("read-note-no-bibliography").with("names", names.join(", ")));
            }
            all.number_entries(source);
        }
        all
    }

    /// The entries of a printed list: `\bibitem[label]{key}`.
    fn read_items(&mut self, source: &str) {
        self.found = true;
        for (at, command) in source.match_indices("\\bibitem") {
            let mut rest = Rest::new(&source[at + command.len()..]);
            let label = rest.option().map(plain).unwrap_or_default();
            let Some(key) = rest.argument().map(str::trim) else { continue };
            // natbib: "Smith and Jones(2019)Smith, and Jones".
            let (authors, year) = label.split_once('(').unwrap_or((label.as_str(), ""));
            let year = year.split(')').next().unwrap_or("").to_owned();
            self.add(key, Known { authors: authors.trim().to_owned(), year, ..Known::default() });
        }
    }

    fn add(&mut self, key: &str, known: Known) {
        if self.known.contains_key(key) {
            self.repeated.push(key.to_owned());
            return;
        }
        self.order.push(key.to_owned());
        self.known.insert(key.to_owned(), Known { number: self.order.len(), ..known });
    }

    /// Numbers the entries of .bib files in the order of their citations, or by name where the text cites so.
    fn number_entries(&mut self, source: &str) {
        let mut by_key: FxHashMap<&str, usize> = FxHashMap::default();
        for (at, entry) in self.entries.iter().enumerate() {
            // BibTeX takes the first of two.
            if *by_key.entry(&entry.key).or_insert(at) != at {
                self.repeated.push(entry.key.clone());
            }
        }
        let mut cited: Vec<usize> = Vec::new();
        let mut seen = FxHashSet::default();
        let mut everything = !source.contains("\\cite") && !source.contains("cite{");
        for (at, _) in source.match_indices('\\') {
            let mut rest = Rest::new(&source[at + 1..]);
            let name = rest.command();
            if name != "nocite" && Kind::of(name).is_none() {
                continue;
            }
            rest.text = rest.text.trim_start_matches('*');
            rest.option();
            rest.option();
            for key in rest.argument().unwrap_or("").split(',').map(str::trim) {
                everything |= key == "*";
                if let Some(&at) = by_key.get(key).filter(|at| seen.insert(**at)) {
                    cited.push(at);
                }
            }
        }
        if everything {
            cited.extend((0..self.entries.len()).filter(|at| seen.insert(*at)));
        }
        let mut listed: Vec<bib::Entry> =
            cited.iter().filter_map(|&at| self.entries.get(at).cloned()).collect();
        if self.author_year {
            sort::sort_by_key(&mut listed, |entry| entry.reference(true).to_lowercase());
        }
        let (repeated, unused) = (std::mem::take(&mut self.repeated), self.entries.len());
        for entry in &listed {
            self.add(
                &entry.key,
                Known { authors: entry.cited_authors(), year: entry.year(), ..Known::default() },
            );
        }
        self.repeated = repeated;
        self.entries = listed;
        self.unlisted = unused.saturating_sub(self.entries.len());
    }

    /// The references of the .bib files as the list prints them.
    pub(super) fn references(&self) -> Vec<String> {
        let number = |(at, entry): (usize, &bib::Entry)| {
            let reference = entry.reference(self.author_year);
            if self.author_year { reference } else { format!("{}. {reference}", at + 1) }
        };
        self.entries.iter().enumerate().map(number).collect()
    }

    /// What stands before an entry of a printed list.
    pub(super) fn printed_label(&self, key: &str) -> Option<String> {
        let known = self.known.get(key.trim()).filter(|_| !self.author_year)?;
        Some(format!("{}. ", known.number))
    }

    /// How many entries of the .bib files the text does not cite. They are not printed, so that this is no fault.
    pub(super) fn unused(&self) -> usize {
        self.unlisted
    }

    /// Writes a citation.
    pub(super) fn cite(&mut self, kind: Kind, keys: &str, before: &str, after: &str) -> Written {
        let mut written = Written::default();
        let keys: Vec<&str> = keys.split(',').map(str::trim).filter(|key| !key.is_empty()).collect();
        let mut parts: Vec<(String, String, String)> = Vec::new();
        for key in &keys {
            match self.known.get(*key) {
                Some(known) => {
                    parts.push((known.number.to_string(), known.authors.clone(), known.year.clone()));
                }
                None => {
                    if self.found {
                        // Looking through all keys takes time, and nobody reads so many suggestions.
                        self.undefined += 1;
                        let nearest = if self.undefined <= SUGGESTED { self.nearest(key) } else { None };
                        written.undefined.push(((*key).to_owned(), nearest));
                    }
                    parts.push(("?".to_owned(), "?".to_owned(), "?".to_owned()));
                }
            }
        }
        let extra = |text: String| {
            let before = if before.is_empty() { String::new() } else { format!("{before} ") };
            let after = if after.is_empty() { String::new() } else { format!(", {after}") };
            format!("{before}{text}{after}")
        };
        let join = |parts: Vec<String>, separator: &str| parts.join(separator);
        let numbers = || join(parts.iter().map(|(number, ..)| number.clone()).collect(), ", ");
        let names = || join(parts.iter().map(|(_, authors, _)| authors.clone()).collect(), " and ");
        let years = || join(parts.iter().map(|(.., year)| year.clone()).collect(), ", ");
        let pairs = || {
            let pair = |(_, authors, year): &(String, String, String)| format!("{authors}, {year}");
            join(parts.iter().map(pair).collect(), "; ")
        };
        written.text = match (kind, self.author_year) {
            (Kind::Author, _) => names(),
            (Kind::Year, _) => extra(years()),
            (Kind::Parenthetical, true) => format!("({})", extra(pairs())),
            (Kind::Textual, true) => {
                let one = |(_, authors, year): &(String, String, String)| {
                    format!("{authors} ({})", extra(year.clone()))
                };
                join(parts.iter().map(one).collect(), " and ")
            }
            (Kind::Bare, true) => extra(pairs()),
            (Kind::Bare, false) => extra(numbers()),
            (Kind::Textual, false) if parts.iter().all(|(_, authors, _)| !authors.is_empty()) => {
                format!("{} [{}]", names(), extra(numbers()))
            }
            (Kind::Raised, _) => numbers(),
            (_, false)
                if self.raised && before.is_empty() && after.is_empty() && written.undefined.is_empty() =>
            {
                numbers()
            }
            _ => format!("[{}]", extra(numbers())),
        };
        written.raised = kind == Kind::Raised
            || self.raised && !self.author_year && !written.text.contains(['[', ' ', '?']);
        written
    }

    /// The key most like one that is not there: the same but for its case, or one letter off.
    fn nearest(&self, key: &str) -> Option<String> {
        let lower = key.to_lowercase();
        let mut near: Vec<&String> =
            self.known.keys().filter(|known| one_off(&known.to_lowercase(), &lower)).collect();
        sort::sort(&mut near);
        near.first().map(|key| (*key).clone())
    }
}

/// True where two words are equal, or one letter is changed, added, lost, or swapped with the next.
fn one_off(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let front = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[front..], &b[front..]);
    let back = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - back], &b[..b.len() - back]);
    a.len() <= 1 && b.len() <= 1 || matches!((a, b), ([x, y], [z, w]) if x == w && y == z)
}

/// The names of the .bib files that a source asks for.
fn bib_names(source: &str) -> Vec<String> {
    let mut names = Vec::new();
    for command in ["\\bibliography", "\\addbibresource"] {
        for (at, _) in source.match_indices(command) {
            let mut rest = Rest::new(&source[at + command.len()..]);
            rest.option();
            if rest.text.starts_with('{')
                && let Some(list) = rest.argument()
            {
                names.extend(
                    list.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()),
                );
            }
        }
    }
    names
}

/// True where the text cites by author and year: as its style, its packages or its list say.
fn is_author_year(source: &str) -> bool {
    let value = |command: &str| {
        let rest = source.split(command).nth(1)?;
        rest.strip_prefix('{').and_then(|rest| rest.split('}').next())
    };
    if let Some(style) = value("\\bibliographystyle") {
        let style = style.to_ascii_lowercase();
        const NAMED: [&str; 10] = [
            "plainnat",
            "abbrvnat",
            "unsrtnat",
            "apa",
            "agsm",
            "chicago",
            "harv",
            "authoryear",
            "dcu",
            "natbib",
        ];
        let named = NAMED.iter().any(|name| style.contains(name)) || style == "elsarticle-harv";
        let numbers = source.contains("numbers]") || source.contains("numbers,") || source.contains("super]");
        return named && !numbers;
    }
    if source.contains("{biblatex}") {
        return source.contains("style=authoryear")
            || source.contains("style=apa")
            || source.contains("style=chicago-authordate");
    }
    // natbib's labels hold the year.
    source.contains("\\bibitem[")
        && source.contains("\\citet") | source.contains("\\citep")
        && !source.contains("numbers]")
}
