//! The border as JavaScript sees it, run in a real browser.

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::*;

wasm_bindgen_test_configure!(run_in_dedicated_worker);

const LIST: &str =
    "\n\nReferences\n1. Ames A. One. J Test. 2019;1:1-2.\n2. Bond B. Two. J Test. 2020;2:3-4.\n";

/// The answer to a text given as UTF-16 units, which may hold what UTF-8 cannot, and the rules told on the way.
fn check(units: &[u16], limit: u32) -> (JsValue, Vec<&'static str>) {
    let request = js_sys::Object::new();
    let body = js_sys::JsString::from_char_code(units);
    for (name, value) in [("id", 7.into()), ("body", body.into()), ("limit", limit.into())] {
        js_sys::Reflect::set(&request, &JsValue::from_str(name), &value).unwrap();
    }
    let request = serde_wasm_bindgen::from_value(request.into()).unwrap();
    let mut told = Vec::new();
    let report = answer::report(&request, |rule| told.push(rule));
    (plain(&report).unwrap(), told)
}

fn units(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

/// The property at a path such as `report.findings.0.start`.
fn get(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, name| js_sys::Reflect::get(&value, &name.into()).unwrap())
}

#[wasm_bindgen_test]
fn offsets_are_utf16_units() {
    let (answer, _) = check(&units(&format!("😀 é shown [9].{LIST}")), 10);
    let (start, end) = (get(&answer, "report.findings.0.start"), get(&answer, "report.findings.0.end"));
    assert_eq!((start.as_f64(), end.as_f64()), (Some(12.0), Some(13.0)));
}

#[wasm_bindgen_test]
fn a_lone_surrogate_moves_no_offset() {
    let mut text = units("before \u{0}");
    text.extend([0xD800, 0xDC00 - 1, 0xDFFF]);
    text.extend(units(&format!("[9].{LIST}")));
    let (answer, _) = check(&text, 10);
    assert_eq!(get(&answer, "report.findings.0.start").as_f64(), Some(12.0));
}

#[wasm_bindgen_test]
fn every_rule_is_told_before_it_runs() {
    let (_, told) = check(&units("text"), 10);
    let expected: Vec<_> =
        std::iter::once("document").chain(crate::rules::RULES.iter().map(|r| r.id)).collect();
    assert_eq!(told, expected);
}

#[wasm_bindgen_test]
fn the_limit_cuts_the_findings_and_says_so() {
    let (answer, _) = check(&units(&format!("A [7]. B [8]. C [9].{LIST}")), 2);
    assert_eq!(js_sys::Array::from(&get(&answer, "report.findings")).length(), 2);
    assert_eq!(get(&answer, "status").as_string().as_deref(), Some("3 findings: 3 errors"));
    assert_eq!(get(&answer, "total").as_f64(), Some(3.0));
    assert!(get(&answer, "more").as_string().is_some_and(|words| words.contains("1 more")));
}

#[wasm_bindgen_test]
fn nothing_found_is_said() {
    let (answer, _) = check(&units("One plain sentence."), 10);
    assert_eq!(get(&answer, "status").as_string().as_deref(), Some("No findings"));
    assert!(get(&answer, "more").is_null());
}

#[wasm_bindgen_test]
fn the_pages_words_keep_their_arguments_open() {
    let words = words().unwrap();
    assert_eq!(get(&words, "page-position").as_string().as_deref(), Some("Finding {$number} of {$total}"));
}
