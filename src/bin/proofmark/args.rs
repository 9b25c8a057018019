//! What can be asked of the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use proofmark::document::CitationStyle;
use proofmark::locale::Locale;
use proofmark::{Reading, export};

/// Finds what a careful copy editor would mark in a manuscript, with proof.
#[derive(Debug, Parser)]
#[command(name = "proofmark", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check manuscripts.
    ///
    /// Exit status: 0, nothing at error level; 1, an error-level finding; 2, something could not be read (everything
    /// else still is).
    ///
    /// Files are told apart by their content: Word (.docx), LaTeX with its bibliography beside it, HTML, JATS,
    /// plain text. Text must be UTF-8, or UTF-16 with its byte
    /// order mark. `start` and `end` in reports are UTF-8 bytes of the text as `proofmark text` prints it; for a file in
    /// UTF-8 those are the bytes after the byte order mark.
    Check(CheckArguments),

    /// Print the text of a manuscript as it is checked: superscripts, list numbers and notes in plain characters.
    Text {
        /// A file, or `-` for standard input.
        file: PathBuf,
    },

    /// Print a rule's help page: what it finds, why that matters, a wrong and a right example.
    Explain {
        /// A rule's id as in `doi/duplicate`, or a group as in `doi`.
        rule: String,
    },

    /// List all rules: id, severity, title.
    Rules,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    /// How to write the findings.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,

    /// Where to write them instead of standard output: a file, or a folder (one that is there, or a name that ends with
    /// a slash), which gets a file for each manuscript.
    #[arg(long, short, value_name = "PATH")]
    pub(crate) output: Option<PathBuf>,

    /// The language of the messages and queries: `en`, or a draft in `es`, `pt-BR`, `pl` or `id`.
    #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = language)]
    pub(crate) language: Locale,

    /// Begin CSV with a byte order mark, without which Excel misreads letters with accents.
    #[arg(long)]
    pub(crate) byte_order_mark: bool,

    /// How to read the input. With `jsonl`, each line is {"id", "text"} and perhaps "references"; each gets one line of
    /// answer, in order. Give `--format jsonl` and one FILE or `-` with it.
    #[arg(long, value_enum, default_value_t = Input::Text)]
    pub(crate) input: Input,

    /// Run only these rules or groups, as in `doi,citation/out-of-range`. `proofmark rules` lists them.
    #[arg(long, value_delimiter = ',', value_name = "RULES")]
    pub(crate) rules: Vec<String>,

    /// Leave these rules or groups out.
    #[arg(long, value_delimiter = ',', value_name = "RULES")]
    pub(crate) ignore: Vec<String>,

    /// Take the words of this list for right: plain text, one word a line, from `#` on a comment. A word covers its plural
    /// and its possessive. Can be given more than once.
    #[arg(long, value_name = "FILE")]
    pub(crate) words: Vec<PathBuf>,

    /// How the texts cite, where Proofmark takes it otherwise.
    #[arg(long, value_enum, value_name = "STYLE")]
    pub(crate) style: Option<Style>,

    /// The line on which the reference list begins, from 1.
    #[arg(long, value_name = "LINE")]
    pub(crate) list_from: Option<usize>,

    /// The line on which the reference list ends.
    #[arg(long, value_name = "LINE")]
    pub(crate) list_to: Option<usize>,

    /// The number of the last reference.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) last_reference: Option<u32>,

    /// Manuscripts (.docx, .tex, .html, .xml, .txt, .md); folders, whose manuscripts are checked; `-` for standard input.
    #[arg(required = true, value_name = "FILES")]
    pub(crate) files: Vec<PathBuf>,
}

impl CheckArguments {
    /// What the person has said of the manuscripts.
    pub(crate) fn reading(&self) -> Reading {
        Reading {
            style: self.style.map(Style::named),
            list_first_line: self.list_from,
            list_last_line: self.list_to,
            last_number: self.last_reference,
        }
    }
}

/// The ways of citing that a person can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Style {
    /// `[3]`
    Bracket,
    /// `(3)`
    Parenthesis,
    /// `³`
    Superscript,
    /// Superscripts that lost their height in copying: `patients3`
    Flattened,
    /// `(Smith, 2020)`
    AuthorYear,
}

impl Style {
    fn named(self) -> CitationStyle {
        match self {
            Style::Bracket => CitationStyle::Bracket,
            Style::Parenthesis => CitationStyle::Parenthesis,
            Style::Superscript => CitationStyle::Superscript,
            Style::Flattened => CitationStyle::Flattened,
            Style::AuthorYear => CitationStyle::AuthorYear,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people: the line, the mark under it, the reason, the fix.
    Text,
    /// One JSON document: {"version", "files"}, an element a file.
    Json,
    /// One JSON object a file, a line each.
    Jsonl,
    /// SARIF 2.1.0, for code hosts and editors.
    Sarif,
    /// Queries to the author as plain text, each with its place, its sentence, and a line for the reply.
    Queries,
    /// The same in Markdown.
    Markdown,
    /// The same as a page of their own, which needs nothing else and prints well. One manuscript a page.
    Html,
    /// The same as a Word document. One manuscript a document.
    Docx,
    /// The same as a table for a spreadsheet (RFC 4180), safe against formulas.
    Csv,
    /// The Word document itself, given back with the findings as comments and nothing else changed. For .docx alone.
    Comments,
}

impl Format {
    /// The same format of one manuscript alone; `None` for what only this program prints.
    pub(crate) fn of_one(self) -> Option<export::Format> {
        match self {
            Format::Text | Format::Jsonl | Format::Comments => None,
            Format::Json => Some(export::Format::Json),
            Format::Sarif => Some(export::Format::Sarif),
            Format::Queries => Some(export::Format::Text),
            Format::Markdown => Some(export::Format::Markdown),
            Format::Html => Some(export::Format::Html),
            Format::Docx => Some(export::Format::Docx),
            Format::Csv => Some(export::Format::Csv),
        }
    }

    /// True where several manuscripts cannot share one file.
    pub(crate) fn stands_alone(self) -> bool {
        matches!(self, Format::Html | Format::Docx | Format::Comments)
    }

    /// True for what a terminal cannot show.
    pub(crate) fn is_binary(self) -> bool {
        matches!(self, Format::Docx | Format::Comments)
    }
}

/// The language that somebody typed.
fn language(tag: &str) -> Result<Locale, String> {
    Locale::from_tag(tag).ok_or_else(|| {
        let known: Vec<_> = Locale::ALL.iter().map(|locale| locale.tag()).collect();
        format!("there is no catalogue of that language. There are {}", known.join(", "))
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Input {
    /// Plain text.
    Text,
    /// One JSON object a line.
    Jsonl,
}
