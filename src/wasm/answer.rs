//! What the page gets to know.

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::request::{Comments, Export, Request};
use crate::decisions::read_words;
use crate::export::rule_page::RulePage;
use crate::export::view::{ReportView, Unit};
use crate::export::{self, brief};
use crate::locale::Locale;
use crate::message::{Catalogue, Message};
use crate::rules::RULES;
use crate::{Manuscript, Memory, Options, Report, check, check_again, read};

/// The page's words and the rules.
#[derive(Serialize)]
pub(super) struct Introduction {
    words: FxHashMap<String, String>,
    /// Their language's tag (BCP 47).
    language: &'static str,
    rules: Vec<RulePage>,
    languages: Vec<Language>,
}

/// A language that can be asked for.
#[derive(Serialize)]
struct Language {
    /// As `lang` takes it.
    tag: &'static str,
    /// In that language.
    name: &'static str,
    /// Who has read its words.
    state: &'static str,
}

/// An export, without its bytes.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ExportAnswer {
    r#type: &'static str,
    id: u32,
    name: String,
    media_type: &'static str,
    #[serde(skip)]
    pub(super) bytes: Vec<u8>,
}

/// Why there is no export.
#[derive(Serialize)]
pub(super) struct Refusal {
    pub(super) error: String,
}

/// Checks the manuscript of `request` and writes the report out.
pub(super) fn export(request: &Export) -> ExportAnswer {
    let manuscript = manuscript(&request.check);
    let report = check(&manuscript, &options(&request.check));
    let catalogue = catalogue(&request.check.language);
    let exported = export::write(request.format, &report, &manuscript, &request.about, &catalogue);
    let export::Exported { name, media_type, bytes } = exported;
    ExportAnswer { r#type: "exported", id: request.check.id, name, media_type, bytes }
}

/// Checks the Word document `file` and gives it back with the findings as comments; where it takes none, cause and cure.
pub(super) fn comments(request: &Comments, file: &[u8]) -> Result<ExportAnswer, String> {
    let catalogue = catalogue(&request.check.language);
    let exported = read::docx::read(file).and_then(|import| {
        let report = check(&import.manuscript, &options(&request.check));
        export::write_comments(file, &import, &report, &request.about, &catalogue)
    });
    let export::Exported { name, media_type, bytes } =
        exported.map_err(|refusal| catalogue.render(&refusal.message))?;
    Ok(ExportAnswer { r#type: "exported", id: request.check.id, name, media_type, bytes })
}

thread_local! {
    /// The words that were last asked for. They are read once: a person who types is answered many times in one language.
    static LAST: RefCell<Option<Rc<Catalogue>>> = const { RefCell::new(None) };
}

thread_local! {
    /// What the last check has worked out: a person who types changes a paragraph at a time. Ends with the worker.
    static MEMORY: Memory = Memory::new();
}

/// What is remembered of the last check.
pub(super) fn memory() -> Memory {
    MEMORY.with(Memory::clone)
}

/// The words of a language.
fn catalogue(tag: &str) -> Rc<Catalogue> {
    let locale = Locale::from_tag(tag).unwrap_or_default();
    LAST.with_borrow_mut(|last| match last {
        Some(last) if last.locale() == locale => Rc::clone(last),
        _ => Rc::clone(last.insert(Rc::new(Catalogue::new(locale)))),
    })
}

/// The words of the language that was last asked for, for answers to what names none.
pub(super) fn current() -> Rc<Catalogue> {
    catalogue(LAST.with_borrow(|last| last.as_ref().map_or(Locale::English, |last| last.locale())).tag())
}

impl Introduction {
    pub(super) fn new(language: &str) -> Self {
        let PageWords { words, language } = PageWords::new(language);
        Introduction {
            words,
            language,
            languages: Locale::ALL
                .iter()
                .map(|&locale| Language { tag: locale.tag(), name: locale.name(), state: locale.state() })
                .collect(),
            rules: RULES.iter().map(|rule| RulePage::new(rule)).collect(),
        }
    }
}

/// The words for pages in one language.
#[derive(Serialize)]
pub(super) struct PageWords {
    words: FxHashMap<String, String>,
    /// Its tag (BCP 47).
    language: &'static str,
}

impl PageWords {
    pub(super) fn new(language: &str) -> Self {
        let catalogue = catalogue(language);
        PageWords {
            words: catalogue.words("page-").into_iter().collect(),
            language: catalogue.locale().tag(),
        }
    }
}

/// A word list as read.
#[derive(Serialize)]
pub(super) struct Words {
    words: Vec<String>,
    /// The lines that hold no word, with cause and cure.
    problems: Vec<String>,
}

impl Words {
    pub(super) fn new(text: &str) -> Self {
        let (words, bad) = read_words(text);
        let catalogue = current();
        Words { words, problems: bad.iter().map(|line| catalogue.render(&line.message())).collect() }
    }
}

/// The rule that is about to run.
#[derive(Serialize)]
pub(super) struct Progress {
    r#type: &'static str,
    id: u32,
    rule: &'static str,
}

impl Progress {
    pub(super) fn new(id: u32, rule: &'static str) -> Self {
        Progress { r#type: "progress", id, rule }
    }
}

/// A report, cut to what the page will show, with the words that need the numbers.
#[derive(Serialize)]
pub(super) struct Answer {
    r#type: &'static str,
    id: u32,
    report: ReportView,
    /// All findings, those cut off included.
    total: usize,
    /// "3 findings: 1 error, 2 warnings"
    status: String,
    /// How many findings the page does not get, in words; `None` where it gets all.
    more: Option<String>,
}

/// Checks the manuscript of `request`.
pub(super) fn report(request: &Request, progress: impl FnMut(&'static str)) -> Answer {
    let manuscript = manuscript(request);
    let report = check_again(&manuscript, &options(request), &memory(), progress);
    answer(request, &manuscript, report)
}

/// The manuscript of `request`.
pub(super) fn manuscript(request: &Request) -> Manuscript {
    Manuscript {
        body: request.body.clone(),
        references: request.references.clone(),
        facts: request.facts.in_bytes(&request.body),
    }
}

/// What `request` wants of the check.
pub(super) fn options(request: &Request) -> Options {
    Options {
        rules: request.rules.clone(),
        without: request.without.clone(),
        accepted: request.accepted.iter().collect(),
        ignored: request.ignored.iter().filter_map(|key| key.parse().ok()).collect(),
        reading: request.reading.clone(),
        this_year: Some(js_sys::Date::new_0().get_full_year()),
    }
}

/// `report` as `request` wants it told.
pub(super) fn answer(request: &Request, manuscript: &Manuscript, mut report: Report) -> Answer {
    let catalogue = catalogue(&request.language);
    let total = report.findings.len();
    let status = brief::counts(&report.findings, &catalogue);
    brief::keep_gravest(&mut report.findings, request.limit);
    let cut = total - report.findings.len();
    Answer {
        r#type: "report",
        id: request.id,
        report: ReportView::new(&report, manuscript, Unit::Utf16, &catalogue),
        total,
        status,
        more: (cut > 0).then(|| catalogue.render(&Message::new("status-more").with("count", cut))),
    }
}
