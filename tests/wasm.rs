//! The engine as WebAssembly, in real browsers: `cargo xtask test wasm` runs these in Chromium and in Firefox.
#![cfg(target_arch = "wasm32")]

use proofmark::{Manuscript, Options, check};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

// Where the page runs it too.
wasm_bindgen_test_configure!(run_in_dedicated_worker);

/// A text that every check of the engine has something to say about.
const MANUSCRIPT: &str = "Introduction\n\n\
    It was first shown in mice [1]. Later work confirmed it in patients [2,3] and gave the reason [7].\n\n\
    References\n\
    1. Ames A. A first look at mice. J Test. 2019;1:1-12. doi:10.1000/182\n\
    2. Bond B. A second look at patients. J Test. 2020;2:13-24. https://doi.org/10.1000/182\n\
    3. Cole C. A third look at patients. J Test. 2021;3:25-36. doi:10.1000/183\n";

#[wasm_bindgen_test]
fn the_engine_finds_the_same_as_natively() {
    let report = check(&Manuscript::new(MANUSCRIPT), &Options::default());
    let rules: Vec<_> = report.findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, ["citation/out-of-range", "doi/duplicate"]);
}

#[wasm_bindgen_test]
fn an_empty_text_is_answered() {
    assert!(check(&Manuscript::default(), &Options::default()).findings.is_empty());
}
