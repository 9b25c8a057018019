//! LaTeX: the text as it is printed, with its citations numbered or named from the bibliography.
//!
//! Not a TeX: commands are known by name, macros of the author's own only where they take no argument. Formulas are told as far
//! as plain characters go.

mod bib;
mod cite;
mod symbols;

use rustc_hash::FxHashMap;

use super::facts::{Facts, UndefinedKey};
use super::raised::{self, Height};
use super::writer::{Look, Writer};
use super::{Format, Import, encoding};
use crate::message::Message;
use crate::source::Span;
use cite::Bibliography;

/// All files of a manuscript together, in bytes.
const LARGEST: usize = 16 << 20;
/// The longest argument of a command, in bytes: a footnote of several pages.
const LONGEST_ARGUMENT: usize = 8_000;
/// Files taken in at most, and bytes of the author's macros written out: some manuscripts take in each other without end.
const MOST_FILES: usize = 500;
const MOST_EXPANDED: usize = 1 << 20;
/// Files in files, and notes in notes, beyond this depth are left out.
const DEEPEST: usize = 8;

/// Gives the bytes of another file by the name that the manuscript calls it by.
type Beside<'a> = &'a mut dyn FnMut(&str) -> Option<Vec<u8>>;

/// Reads the LaTeX file `name`. Takes time linear in the files.
pub fn read(name: &str, tex: &str, beside: Beside) -> Import {
    let mut source = String::new();
    include(tex, beside, 0, &mut 0, &mut source);
    let mut notes = Vec::new();
    let bibliography = Bibliography::find(name, &mut source, beside, &mut notes);
    let mut reader = Reader::new(&source, bibliography);
    let body = match source.find("\\begin{document}") {
        Some(at) => {
            reader.preamble(&source[..at]);
            &source[at + "\\begin{document}".len()..]
        }
        None => &source,
    };
    reader.run(body.split("\\end{document}").next().unwrap_or(body), 0);
    reader.end();
    let unused = reader.bibliography.unused();
    if unused > 0 {
        notes.push(Message::new("read-note-unused-keys").with("count", unused));
    }
    let (keys, repeated) = (std::mem::take(&mut reader.undefined), reader.bibliography.repeated.clone());
    let (mut manuscript, map) = reader.writer.finish(Vec::new());
    let body = &manuscript.body;
    let undefined = keys.into_iter().filter_map(|(span, key, nearest)| {
        let citation = body.get(span.range())?.to_owned();
        Some(UndefinedKey { span, citation, key, nearest })
    });
    manuscript.facts =
        Facts { undefined_keys: undefined.collect(), repeated_keys: repeated, ..manuscript.facts };
    Import { format: Format::Tex, manuscript, map, notes }
}

/// A value of a .bib file as plain text.
fn plain(tex: &str) -> String {
    let mut reader = Reader::new(tex, Bibliography::default());
    reader.run(tex, DEEPEST);
    reader.writer.finish(Vec::new()).0.body
}

/// Adds `tex` without its comments, and the files that it takes in.
fn include(tex: &str, beside: Beside, depth: usize, files: &mut usize, all: &mut String) {
    let text = without_comments(tex);
    let mut rest = text.as_str();
    while let Some((at, command)) = ["\\input{", "\\include{", "\\subfile{"]
        .iter()
        .filter_map(|command| Some((rest.find(command)?, *command)))
        .min()
    {
        let Some(end) = rest[at..].find('}').map(|end| at + end) else { break };
        *files += 1;
        if *files > MOST_FILES {
            break;
        }
        all.push_str(&rest[..at]);
        let name = rest[at + command.len()..end].trim();
        if depth < DEEPEST && all.len() < LARGEST {
            let named = if name.contains('.') { beside(name) } else { None };
            let bytes = named.or_else(|| beside(&format!("{name}.tex")));
            if let Some(inner) = bytes.and_then(|bytes| encoding::decode(&bytes).ok()) {
                include(&inner, beside, depth + 1, files, all);
            }
        }
        rest = &rest[end + 1..];
    }
    all.push_str(rest);
}

/// `tex` without comments: a `%` hides the rest of its line, the line's end, and the white space of the next line's beginning.
fn without_comments(tex: &str) -> String {
    let mut text = String::with_capacity(tex.len());
    let mut joins = false;
    for line in tex.split_inclusive('\n') {
        let line = if joins { line.trim_start_matches([' ', '\t']) } else { line };
        let mut escaped = false;
        let comment = line.find(|c| {
            let here = c == '%' && !escaped;
            escaped = c == '\\' && !escaped;
            here
        });
        text.push_str(&line[..comment.unwrap_or(line.len())]);
        joins = comment.is_some();
    }
    text
}

/// What happens at the end of a group.
#[derive(Clone, Copy, PartialEq, Eq)]
enum AtEnd {
    Nothing,
    Paragraph,
}

#[derive(Clone, Copy)]
struct Group {
    height: Height,
    at_end: AtEnd,
}

/// A list or table that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Environment {
    Numbered(usize),
    Plain,
    Cells,
    Float(&'static str),
}

struct Reader<'a> {
    writer: Writer,
    bibliography: Bibliography,
    groups: Vec<Group>,
    environments: Vec<Environment>,
    macros: FxHashMap<&'a str, &'a str>,
    labels: FxHashMap<&'a str, usize>,
    footnotes: Vec<String>,
    /// Floats of a kind so far: figures, tables.
    floats: FxHashMap<&'static str, usize>,
    undefined: Vec<(Span, String, Option<String>)>,
    /// Environments that are never closed: their end is not looked for again.
    endless: Vec<String>,
    /// Bytes of macros written out so far.
    expanded: usize,
}

/// The rest of a text that is being read.
struct Rest<'t> {
    text: &'t str,
    /// Arguments so far that had no end: looking far for each of many takes time.
    endless: usize,
}

impl<'t> Rest<'t> {
    fn new(text: &'t str) -> Self {
        Rest { text, endless: 0 }
    }

    fn balanced(&mut self, start: &'t str, open: char, close: char) -> Option<&'t str> {
        if !start.starts_with(open) {
            return None;
        }
        let longest = if self.endless < 50 { LONGEST_ARGUMENT } else { 100 };
        let inside = balanced(start, open, close, longest);
        self.endless += usize::from(inside.is_none());
        inside
    }

    /// `{…}`, its braces balanced; `None` where there is none.
    fn argument(&mut self) -> Option<&'t str> {
        let start = self.text.trim_start_matches([' ', '\t', '\n', '\r']);
        let inside = self.balanced(start, '{', '}')?;
        self.text = &start[inside.len() + 2..];
        Some(inside)
    }

    /// `[…]`.
    fn option(&mut self) -> Option<&'t str> {
        let start = self.text.trim_start_matches([' ', '\t']);
        let inside = self.balanced(start, '[', ']')?;
        self.text = &start[inside.len() + 2..];
        Some(inside)
    }

    /// The name of the command behind a backslash: letters, or one other character.
    fn command(&mut self) -> &'t str {
        let letters = self.text.bytes().take_while(u8::is_ascii_alphabetic).count();
        let length = if letters > 0 { letters } else { self.text.chars().next().map_or(0, char::len_utf8) };
        let (name, rest) = self.text.split_at(length);
        // White space behind a command of letters ends it and is no text.
        self.text = if letters > 0 { rest.trim_start_matches([' ', '\t']) } else { rest };
        if letters > 0 {
            let line_end = self.text.trim_start_matches(['\r']);
            if let Some(next) = line_end
                .strip_prefix('\n')
                .filter(|next| !next.trim_start_matches([' ', '\t']).starts_with('\n'))
            {
                self.text = next;
            }
        }
        name
    }
}

/// What stands between `open` at the beginning of `text` and its `close`, where that is no more than `longest` bytes off.
fn balanced(text: &str, open: char, close: char, longest: usize) -> Option<&str> {
    let inside = text.strip_prefix(open)?;
    let (mut depth, mut escaped) = (0usize, false);
    for (at, c) in inside.char_indices() {
        if at > longest {
            return None;
        }
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == close && depth == 0 => return Some(&inside[..at]),
            '{' => depth += 1,
            '}' => depth = depth.checked_sub(1)?,
            _ => {}
        }
    }
    None
}

impl<'a> Reader<'a> {
    fn new(source: &'a str, bibliography: Bibliography) -> Self {
        let base = Group { height: Height::Level, at_end: AtEnd::Nothing };
        let mut reader = Reader {
            writer: Writer::default(),
            bibliography,
            groups: vec![base],
            environments: Vec::new(),
            macros: FxHashMap::default(),
            labels: FxHashMap::default(),
            footnotes: Vec::new(),
            floats: FxHashMap::default(),
            undefined: Vec::new(),
            endless: Vec::new(),
            expanded: 0,
        };
        reader.survey(source);
        reader
    }

    /// Finds the macros that take no argument, and counts the labels of each kind: what `\ref` will print.
    fn survey(&mut self, source: &'a str) {
        let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
        for (at, _) in source.match_indices('\\') {
            let rest = &source[at + 1..];
            if let Some(rest) = rest.strip_prefix("label") {
                let Some(label) = balanced(rest, '{', '}', 200) else { continue };
                let kind = label.split(':').next().filter(|kind| kind.len() < label.len()).unwrap_or("");
                let count = counts.entry(kind).or_default();
                *count += 1;
                self.labels.insert(label, *count);
            }
            let definition = ["newcommand", "renewcommand", "providecommand", "def"];
            if let Some(rest) = definition.iter().find_map(|name| rest.strip_prefix(name)) {
                let mut rest = Rest::new(rest.trim_start_matches('*').trim_start());
                let name = match rest.argument() {
                    Some(name) => name.trim().trim_start_matches('\\'),
                    None => match rest.text.strip_prefix('\\') {
                        Some(after) => {
                            rest.text = after;
                            rest.command()
                        }
                        None => continue,
                    },
                };
                if rest.option().is_none()
                    && let Some(body) = rest.argument().filter(|body| !body.contains('#'))
                {
                    self.macros.insert(name, body);
                }
            }
        }
    }

    /// Of what stands before the document only the title is text.
    fn preamble(&mut self, preamble: &str) {
        if let Some(at) = preamble.find("\\title") {
            let mut rest = Rest::new(&preamble[at + "\\title".len()..]);
            rest.option();
            if let Some(title) = rest.argument() {
                self.run(title, DEEPEST);
                self.writer.paragraph();
            }
        }
    }

    fn look(&self) -> Look {
        let height = self.groups.last().map_or(Height::Level, |group| group.height);
        Look { height, concealed: None }
    }

    fn put(&mut self, text: &str) {
        let look = self.look();
        self.writer.flow(text, look);
    }

    fn push(&mut self, height: Option<Height>, at_end: AtEnd) {
        let height = height.unwrap_or(self.look().height);
        // Groups in groups without end are told apart no more.
        if self.groups.len() < 1000 {
            self.groups.push(Group { height, at_end });
        }
    }

    fn pop(&mut self) {
        if self.groups.len() > 1
            && let Some(group) = self.groups.pop()
            && group.at_end == AtEnd::Paragraph
        {
            self.writer.paragraph();
        }
    }

    /// Reads a stretch of TeX; `depth` counts notes and macros.
    fn run(&mut self, text: &str, depth: usize) {
        let mut rest = Rest::new(text);
        let groups = self.groups.len();
        while let Some(c) = rest.text.chars().next() {
            let plain =
                rest.text.find(['\\', '{', '}', '$', '~', '&', '-', '`', '\'', '\n', '^', '_', '"', '#']);
            if let Some(length) = Some(plain.unwrap_or(rest.text.len())).filter(|&length| length > 0) {
                self.put(&rest.text[..length]);
                rest.text = &rest.text[length..];
                continue;
            }
            rest.text = &rest.text[c.len_utf8()..];
            match c {
                '\\' => self.command(&mut rest, depth),
                '{' => self.push(None, AtEnd::Nothing),
                '}' => self.pop(),
                '$' => self.formula(&mut rest),
                '~' => self.put("\u{a0}"),
                '&' if self.environments.contains(&Environment::Cells) => self.writer.tab(),
                '-' => {
                    let more = rest.text.bytes().take_while(|&b| b == b'-').count().min(2);
                    rest.text = &rest.text[more..];
                    self.put(["-", "–", "—"][more]);
                }
                '`' | '\'' => {
                    let double = rest.text.starts_with(c);
                    rest.text = &rest.text[usize::from(double)..];
                    self.put(match (c, double) {
                        ('`', false) => "‘",
                        ('`', true) => "“",
                        (_, false) => "’",
                        _ => "”",
                    });
                }
                '\n' => {
                    let blank = rest.text.trim_start_matches([' ', '\t', '\r']).starts_with('\n');
                    if blank && !self.in_cells() {
                        self.writer.paragraph();
                    } else {
                        self.writer.space();
                    }
                }
                '#' => {}
                c => self.put(c.encode_utf8(&mut [0; 4])),
            }
        }
        while self.groups.len() > groups.max(1) {
            self.pop();
        }
    }

    fn in_cells(&self) -> bool {
        self.environments.contains(&Environment::Cells)
    }

    fn command(&mut self, rest: &mut Rest, depth: usize) {
        let name = rest.command();
        let starred = rest.text.starts_with('*') && name.starts_with(|c: char| c.is_ascii_alphabetic());
        if starred {
            rest.text = &rest.text[1..];
        }
        match name {
            "begin" => self.begin(rest),
            "end" => {
                if let Some(name) = rest.argument() {
                    self.end_environment(name);
                }
            }
            "(" => self.formula_to(rest, "\\)", true),
            "[" => self.formula_to(rest, "\\]", false),
            "\\" | "newline" | "linebreak" | "tabularnewline" | "cr" => {
                rest.option();
                self.writer.line();
            }
            "par" => self.writer.paragraph(),
            "item" => self.item(rest),
            "," | ";" | ":" | " " | "\n" | "/" => self.put(" "),
            "!" | "-" | "@" => {}
            "%" | "&" | "$" | "#" | "_" | "{" | "}" => self.put(name),
            "'" | "`" | "^" | "\"" | "~" | "=" | "." | "c" | "v" | "u" | "H" | "k" | "r" | "d" => {
                self.accent(name, rest)
            }
            "textsuperscript" | "textsubscript" => {
                let height = if name == "textsuperscript" { Height::Raised } else { Height::Lowered };
                self.open(rest, Some(height), AtEnd::Nothing);
            }
            "section" | "subsection" | "subsubsection" | "chapter" | "part" | "paragraph"
            | "subparagraph" | "title" | "author" | "date" => {
                rest.option();
                self.writer.paragraph();
                self.open(rest, None, AtEnd::Paragraph);
            }
            "caption" => {
                rest.option();
                self.caption();
                self.open(rest, None, AtEnd::Paragraph);
            }
            "appendix" => {
                self.writer.paragraph();
                self.writer.own("Appendix");
                self.writer.paragraph();
            }
            "footnote" | "footnotetext" | "thanks" | "endnote" => {
                rest.option();
                if let Some(note) = rest.argument().filter(|_| depth < DEEPEST) {
                    self.footnotes.push(note.to_owned());
                    let number = self.footnotes.len().to_string();
                    self.writer.own(&raised::note_mark(&number));
                }
            }
            "href" => {
                rest.argument();
            }
            "url" | "path" | "nolinkurl" | "doi" => {
                if let Some(address) = rest.argument() {
                    let address = address
                        .replace("\\_", "_")
                        .replace("\\%", "%")
                        .replace("\\#", "#")
                        .replace("\\&", "&");
                    self.put(&address);
                }
            }
            "ref" | "eqref" | "autoref" | "cref" | "Cref" | "pageref" | "nameref" | "vref" => {
                if let Some(label) = rest.argument() {
                    // Two question marks are what TeX prints where there is no such label.
                    let number = |label: &str| {
                        self.labels.get(label.trim()).map_or_else(|| "??".to_owned(), ToString::to_string)
                    };
                    let numbers = label.split(',').map(number).collect::<Vec<_>>().join(", ");
                    let kind = if name == "eqref" { format!("({numbers})") } else { numbers };
                    self.put(&kind);
                }
            }
            "bibitem" => self.bibitem(rest),
            "printbibliography" | "bibliography" => {
                rest.option();
                rest.argument();
                self.print_bibliography();
            }
            // What is for TeX and not for readers.
            "label"
            | "usepackage"
            | "documentclass"
            | "bibliographystyle"
            | "includegraphics"
            | "vspace"
            | "hspace"
            | "pagestyle"
            | "thispagestyle"
            | "graphicspath"
            | "input"
            | "include"
            | "hypersetup"
            | "setcounter"
            | "addtocounter"
            | "setlength"
            | "addtolength"
            | "newcommand"
            | "renewcommand"
            | "providecommand"
            | "newtheorem"
            | "DeclareMathOperator"
            | "definecolor"
            | "color"
            | "textcolor"
            | "colorbox"
            | "rule"
            | "resizebox"
            | "scalebox"
            | "multicolumn"
            | "multirow"
            | "cmidrule"
            | "cline"
            | "fontsize"
            | "addbibresource"
            | "index"
            | "hyphenation"
            | "phantom"
            | "vphantom"
            | "hphantom"
            | "raisebox"
            | "newenvironment"
            | "theoremstyle"
            | "nocite"
            | "hypertarget"
            | "hyperlink"
            | "bibinfo"
            | "bibnamefont"
            | "enlargethispage"
            | "pdfbookmark"
            | "captionsetup"
            | "numberwithin"
            | "bibcommenthead" => {
                let count = match name {
                    "setcounter"
                    | "addtocounter"
                    | "setlength"
                    | "addtolength"
                    | "fontsize"
                    | "newtheorem"
                    | "DeclareMathOperator"
                    | "rule" => 2,
                    "newcommand" | "renewcommand" | "providecommand" => 2,
                    "definecolor" | "newenvironment" => 3,
                    "resizebox" | "multicolumn" | "multirow" => 2,
                    _ => 1,
                };
                if matches!(name, "newcommand" | "renewcommand" | "providecommand")
                    && rest.text.starts_with('\\')
                {
                    rest.text = &rest.text[1..];
                    rest.command();
                    rest.option();
                    rest.option();
                    rest.argument();
                    return;
                }
                if name == "color" && rest.option().is_none() && !rest.text.trim_start().starts_with('{') {
                    return;
                }
                for _ in 0..count {
                    while rest.option().is_some() {}
                    rest.argument();
                }
            }
            "def" | "let" => {
                if let Some(after) = rest.text.trim_start().strip_prefix('\\') {
                    rest.text = after;
                    rest.command();
                    rest.argument();
                }
            }
            "maketitle" | "tableofcontents" | "newpage" | "clearpage" | "noindent" => {}
            "and" => self.put(", "),
            _ => self.named(name, rest, depth),
        }
    }

    /// Citations, symbols, macros of the author's, and what has no meaning here: its arguments are text.
    fn named(&mut self, name: &str, rest: &mut Rest, depth: usize) {
        if let Some(kind) = cite::Kind::of(name) {
            let (first, second) = (rest.option(), rest.option());
            let Some(keys) = rest.argument() else { return };
            let (before, after) = if second.is_some() { (first, second) } else { (None, first) };
            let before = before.map(plain).unwrap_or_default();
            let after = after.map(plain).unwrap_or_default();
            return self.cite(kind, keys, &before, &after);
        }
        if let Some(symbol) = symbols::symbol(name) {
            return self.put(symbol);
        }
        if let Some(body) = self.macros.get(name).copied().filter(|_| depth < DEEPEST) {
            // `\etal{}` and `\etal\ ` end the name; the body is read like text.
            if rest.text.starts_with("{}") {
                rest.text = &rest.text[2..];
            }
            self.expanded += body.len() + 1;
            if self.expanded < MOST_EXPANDED {
                self.run(body, depth + 1);
            }
            return;
        }
        rest.option();
    }

    fn cite(&mut self, kind: cite::Kind, keys: &str, before: &str, after: &str) {
        let written = self.bibliography.cite(kind, keys, before, after);
        if written.raised {
            self.writer.flow(&written.text, Look { height: Height::Raised, concealed: None });
            return;
        }
        let start = self.writer.next_start();
        self.writer.own(&written.text);
        let end = self.writer.end();
        // What was written went behind the gap that stood open.
        let span = Span::new(start.min(end), end);
        self.undefined.extend(written.undefined.into_iter().map(|(key, nearest)| (span, key, nearest)));
    }

    /// Opens the argument that follows, if there is one.
    fn open(&mut self, rest: &mut Rest, height: Option<Height>, at_end: AtEnd) {
        let start = rest.text.trim_start_matches([' ', '\t', '\n', '\r']);
        if let Some(inside) = start.strip_prefix('{') {
            rest.text = inside;
            self.push(height, at_end);
        }
    }

    fn accent(&mut self, name: &str, rest: &mut Rest) {
        let accent = name.chars().next().unwrap_or('\'');
        let inside = rest.argument();
        let base = match inside {
            Some(inside) => inside.trim(),
            None => {
                let start = rest.text.trim_start_matches(' ');
                let length = match start.strip_prefix('\\') {
                    Some(name) => 1 + name.bytes().take_while(u8::is_ascii_alphabetic).count(),
                    None => start.chars().next().map_or(0, char::len_utf8),
                };
                rest.text = &start[length..];
                &start[..length]
            }
        };
        let base = match base {
            "\\i" => "ı",
            "\\j" => "ȷ",
            base => base,
        };
        let mut chars = base.chars();
        if let Some(c) = chars.next() {
            let composed = symbols::accented(accent, c);
            self.put(&composed);
            self.put(chars.as_str());
        }
    }

    fn item(&mut self, rest: &mut Rest) {
        self.writer.line();
        let label = rest.option().map(plain);
        let numbered = self.environments.iter_mut().rev().find_map(|environment| match environment {
            Environment::Numbered(count) => {
                *count += 1;
                Some(Some(*count))
            }
            Environment::Plain => Some(None),
            _ => None,
        });
        if let Some(label) = label {
            self.writer.own(&format!("{label} "));
        } else if let Some(Some(number)) = numbered {
            self.writer.own(&format!("{number}. "));
        }
    }

    fn caption(&mut self) {
        let float = self.environments.iter().rev().find_map(|environment| match environment {
            Environment::Float(kind) => Some(*kind),
            _ => None,
        });
        self.writer.paragraph();
        if let Some(kind) = float {
            let count = self.floats.entry(kind).or_default();
            *count += 1;
            let label = format!("{kind} {count}. ");
            self.writer.own(&label);
        }
    }

    fn begin(&mut self, rest: &mut Rest) {
        let Some(name) = rest.argument() else { return };
        let plain_name = name.trim_end_matches('*');
        match plain_name {
            "equation" | "align" | "alignat" | "eqnarray" | "displaymath" | "multline" | "gather"
            | "flalign" | "math" | "verbatim" | "lstlisting" | "minted" | "tikzpicture" | "comment"
            | "algorithmic" | "algorithm2e" | "picture" | "filecontents" | "CCSXML" => {
                self.skip_to(rest, &format!("\\end{{{name}}}"));
                self.writer.line();
                return;
            }
            "abstract" => {
                self.writer.paragraph();
                self.writer.own("Abstract");
            }
            "keyword" | "keywords" | "IEEEkeywords" => {
                self.writer.paragraph();
                self.writer.own("Keywords: ");
                return;
            }
            "thebibliography" => {
                rest.argument();
                self.writer.paragraph();
                self.writer.own("References");
            }
            "tabular" | "tabularx" | "longtable" | "array" | "tabulary" => {
                rest.option();
                if plain_name.len() < name.len() || matches!(plain_name, "tabularx" | "tabulary") {
                    rest.argument();
                }
                rest.argument();
                self.enter(Environment::Cells);
            }
            "enumerate" => {
                rest.option();
                self.enter(Environment::Numbered(0));
            }
            "itemize" | "description" => {
                rest.option();
                self.enter(Environment::Plain);
            }
            "figure" | "wrapfigure" | "SCfigure" | "sidewaysfigure" => {
                rest.option();
                self.enter(Environment::Float("Figure"));
            }
            "table" | "sidewaystable" | "threeparttable" | "wraptable" => {
                rest.option();
                self.enter(Environment::Float("Table"));
            }
            _ => {
                rest.option();
            }
        }
        self.writer.paragraph();
    }

    fn enter(&mut self, environment: Environment) {
        // Those beyond are told apart no more.
        if self.environments.len() < 100 {
            self.environments.push(environment);
        }
    }

    fn end_environment(&mut self, name: &str) {
        let fits = |environment: &Environment| match name.trim_end_matches('*') {
            "tabular" | "tabularx" | "longtable" | "array" | "tabulary" => *environment == Environment::Cells,
            "enumerate" => matches!(environment, Environment::Numbered(_)),
            "itemize" | "description" => *environment == Environment::Plain,
            "figure" | "wrapfigure" | "SCfigure" | "sidewaysfigure" => {
                *environment == Environment::Float("Figure")
            }
            "table" | "sidewaystable" | "threeparttable" | "wraptable" => {
                *environment == Environment::Float("Table")
            }
            _ => false,
        };
        // Far enough down for any real text, near enough for any other.
        if let Some(at) = self.environments.iter().rev().take(50).position(fits) {
            self.environments.truncate(self.environments.len() - 1 - at);
        }
        self.writer.paragraph();
    }

    /// Leaves out what stands before `end`.
    fn skip_to(&mut self, rest: &mut Rest, end: &str) {
        if self.endless.len() > 50 || self.endless.iter().any(|known| known == end) {
            return;
        }
        match rest.text.find(end) {
            Some(at) => rest.text = &rest.text[at + end.len()..],
            None => self.endless.push(end.to_owned()),
        }
    }

    /// A formula behind `$`; a display behind `$$`.
    fn formula(&mut self, rest: &mut Rest) {
        if let Some(display) = rest.text.strip_prefix('$') {
            rest.text = display;
            return self.formula_to(rest, "$$", false);
        }
        let mut escaped = false;
        let end = rest.text.char_indices().take(LONGEST_ARGUMENT).find(|&(_, c)| {
            let here = c == '$' && !escaped;
            escaped = c == '\\' && !escaped;
            here
        });
        let Some((end, _)) = end else { return };
        let inside = &rest.text[..end];
        rest.text = &rest.text[end + 1..];
        self.characters(inside);
    }

    fn formula_to(&mut self, rest: &mut Rest, end: &str, inline: bool) {
        let before = rest.text;
        self.skip_to(rest, end);
        let length = before.len() - rest.text.len();
        if inline && length >= end.len() {
            self.characters(&before[..length - end.len()]);
        } else if !inline {
            self.writer.line();
        }
    }

    /// A formula in plain characters, as far as they go: letters, signs, raised and lowered numbers.
    fn characters(&mut self, formula: &str) {
        let mut heights: Vec<Height> = Vec::new();
        let mut next: Option<Height> = None;
        let mut rest = Rest::new(formula);
        while let Some(c) = rest.text.chars().next() {
            rest.text = &rest.text[c.len_utf8()..];
            let here = heights.last().copied().unwrap_or(self.look().height);
            match c {
                '^' => next = Some(Height::Raised),
                '_' => next = Some(Height::Lowered),
                '{' if heights.len() < 50 => heights.push(next.take().unwrap_or(here)),
                '}' => {
                    heights.pop();
                }
                '\\' => {
                    let name = rest.command();
                    let look = Look { height: next.take().unwrap_or(here), concealed: None };
                    match symbols::symbol(name) {
                        // TeX sets relations apart from what they relate.
                        Some(symbol) if look.height == Height::Level && "≤≥≠≈∼≡→±×".contains(symbol) =>
                        {
                            self.writer.space();
                            self.writer.flow(symbol, look);
                            self.writer.space();
                        }
                        Some(symbol) => self.writer.flow(symbol, look),
                        None if matches!(name, "," | ";" | ":" | " ") => self.writer.space(),
                        None if matches!(name, "%" | "&" | "$" | "#" | "_" | "{" | "}") => {
                            self.writer.flow(name, look)
                        }
                        // `\log`, `\max`: names of functions are text.
                        None if matches!(
                            name,
                            "log" | "ln" | "exp" | "sin" | "cos" | "tan" | "max" | "min" | "lim"
                        ) =>
                        {
                            self.writer.flow(name, look);
                        }
                        None => {}
                    }
                }
                '-' => {
                    let look = Look { height: next.take().unwrap_or(here), concealed: None };
                    self.writer.flow("−", look);
                }
                '~' | '&' => self.writer.space(),
                c => {
                    let look = Look { height: next.take().unwrap_or(here), concealed: None };
                    self.writer.flow(c.encode_utf8(&mut [0; 4]), look);
                }
            }
        }
    }

    fn bibitem(&mut self, rest: &mut Rest) {
        rest.option();
        let key = rest.argument().unwrap_or("");
        self.writer.line();
        if let Some(label) = self.bibliography.printed_label(key) {
            self.writer.own(&label);
        }
    }

    /// The list from a .bib file, where the text asks for it.
    fn print_bibliography(&mut self) {
        let references = self.bibliography.references();
        if references.is_empty() {
            return;
        }
        self.writer.paragraph();
        self.writer.own("References");
        self.writer.paragraph();
        for reference in references {
            self.writer.line();
            self.writer.flow(&reference, Look::default());
        }
        self.writer.paragraph();
    }

    /// The notes, behind all.
    fn end(&mut self) {
        let mut number = 0;
        while let Some(note) = self.footnotes.get(number).cloned() {
            if number == 0 {
                self.writer.paragraph();
                self.writer.own("Footnotes");
            }
            number += 1;
            self.writer.line();
            self.writer.own(&format!("{number}. "));
            self.run(&note, DEEPEST);
        }
    }
}

#[cfg(test)]
mod tests;
