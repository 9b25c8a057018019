//! The worker's side: the one place where the engine meets JavaScript.
//!
//! The worker's script hands each message of the page to the function that it names. [`answer`] tells the script the id of
//! every rule before it runs, and posts the report as a plain object. Offsets are UTF-16 code units, as JavaScript counts.

#![expect(unreachable_pub, reason = "wasm-bindgen exports public functions only")]

mod answer;
mod import;
mod request;
mod steps;

use wasm_bindgen::prelude::*;
use web_sys::DedicatedWorkerGlobalScope;

/// Faster than the standard library's for wasm32, and smaller: measured in November 2026, checks took 3 to 9 % less time, and the
/// page weighed 1.3 kB less in brotli.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Runs once, when the worker has loaded the engine.
#[wasm_bindgen(start)]
fn start() {
    // A panic's words may quote the manuscript, so only a developer gets to see them.
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
}

/// What the page gets to know once: its own words, an object from catalogue id (`page-…`) to sentence, and the rules with
/// their help pages. An argument stands in its sentence as `{$name}`, for the page to fill in; what has plural forms comes
/// filled in with each report instead. `language` is a BCP 47 tag; English without it.
///
/// # Errors
/// Only where JavaScript refuses to make an object.
#[wasm_bindgen]
pub fn introduction(language: Option<String>) -> Result<JsValue, JsValue> {
    plain(&answer::Introduction::new(language.as_deref().unwrap_or("")))
}

/// The words for pages alone, without the rules' help pages, which take long to write: a page without a worker waits for
/// them. `language` as above; the answer says which one it is.
///
/// # Errors
/// Only where JavaScript refuses to make an object.
#[wasm_bindgen]
pub fn words(language: &str) -> Result<JsValue, JsValue> {
    plain(&answer::PageWords::new(language))
}

/// Reads the word lists, so that the first text need not wait for them.
#[wasm_bindgen]
pub fn warm_up() {
    crate::lexicon::words();
}

/// Checks the manuscript of `request` and posts the report to the page. `running` is a function that gets the id of each rule
/// before it runs, and `document` before the text is read.
///
/// A lone surrogate in JavaScript's text arrives as U+FFFD. Both are one UTF-16 unit, so every offset in the answer fits
/// the text that the page holds.
///
/// # Errors
/// Where `request` is no [`Request`](request::Request), or the page cannot be reached.
#[wasm_bindgen]
pub fn answer(request: JsValue, running: &js_sys::Function) -> Result<(), JsValue> {
    let request: request::Request = serde_wasm_bindgen::from_value(request)?;
    let page: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let report = answer::report(&request, |rule| {
        // Who is not told loses nothing but the name of a rule.
        let _ = running.call1(&JsValue::NULL, &rule.into());
    });
    page.post_message(&plain(&report)?)
}

/// The report on a manuscript as a file: `{ type: 'exported', id, name, mediaType, bytes }`, `bytes` a `Uint8Array`.
///
/// `request` is `{ check, format, about }`: `check` as for [`answer`], so that the text as it now stands is written with all
/// that the person has decided; `format` is `text`, `markdown`, `html`, `docx`, `csv`, `json` or `sarif`; `about` may have
/// `file` (the manuscript's name), `date` (`{ year, month, day }`) and `byteOrderMark` (for Excel).
///
/// # Errors
/// Where `request` is no [`Export`](request::Export).
#[wasm_bindgen]
pub fn write_report(request: JsValue) -> Result<JsValue, JsValue> {
    let request: request::Export = serde_wasm_bindgen::from_value(request)?;
    with_bytes(&answer::export(&request))
}

/// The Word document `file` with its findings as comments, in the shape of [`write_report`]'s answer; `{ error }`, cause and
/// cure, where it is none or takes no comments. `request` is `{ check, about }` as there. The file's own text is checked, so
/// what was changed in the box since is not in it.
///
/// # Errors
/// Where `request` is no [`Comments`](request::Comments).
#[wasm_bindgen]
pub fn write_comments(request: JsValue, file: &[u8]) -> Result<JsValue, JsValue> {
    let request: request::Comments = serde_wasm_bindgen::from_value(request)?;
    match answer::comments(&request, file) {
        Ok(exported) => with_bytes(&exported),
        Err(error) => plain(&answer::Refusal { error }),
    }
}

/// An export as an object with its bytes.
fn with_bytes(exported: &answer::ExportAnswer) -> Result<JsValue, JsValue> {
    let object = plain(exported)?;
    js_sys::Reflect::set(&object, &"bytes".into(), &js_sys::Uint8Array::from(exported.bytes.as_slice()))?;
    Ok(object)
}

/// The words of a plain list, for a person who brings theirs.
///
/// # Errors
/// Where `request` is no [`List`](request::List).
#[wasm_bindgen]
pub fn read_words(request: JsValue) -> Result<JsValue, JsValue> {
    let list: request::List = serde_wasm_bindgen::from_value(request)?;
    plain(&answer::Words::new(&list.text))
}

/// Reads HTML from the clipboard: its text with superscripts, list numbers and cells, what it hides, and what is to be known
/// of the reading. Nothing in it is run. See [`Answer`](import::Answer) for the shape.
///
/// # Errors
/// Only where JavaScript refuses to make an object.
#[wasm_bindgen]
pub fn read_html(html: &str) -> Result<JsValue, JsValue> {
    plain(&import::Answer::new(Ok(crate::read::html::read(html))))
}

/// Reads a file. Its content tells the format; the name only helps between kinds of plain text. `beside` is an array of
/// `{ name, bytes }`: the files that came with it, such as a TeX file's bibliography. A file that cannot be read is answered
/// with `error`, cause and cure.
///
/// # Errors
/// Where `beside` is no such array.
#[wasm_bindgen]
pub fn read_file(name: &str, bytes: &[u8], beside: JsValue) -> Result<JsValue, JsValue> {
    let beside: Vec<request::Beside> = serde_wasm_bindgen::from_value(beside)?;
    let mut find = |wanted: &str| {
        let same = |file: &&request::Beside| import::is_named(&file.name, wanted);
        beside.iter().find(same).map(|file| file.bytes.clone())
    };
    plain(&import::Answer::new(crate::read::file(name, bytes, &mut find)))
}

/// `value` as a plain object. By way of JSON, because the browser makes a thousand objects of one text sooner than one by one.
fn plain(value: &impl serde::Serialize) -> Result<JsValue, JsValue> {
    let json = serde_json::to_string(value).map_err(|error| JsValue::from(error.to_string()))?;
    js_sys::JSON::parse(&json)
}
