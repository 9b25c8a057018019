//! Any text is answered, with places that lie in it: `cargo +nightly fuzz run check`.
//!
//! `cargo +nightly fuzz run check fuzz/corpus/check tests/manuscripts` starts from whole manuscripts.
#![no_main]

use libfuzzer_sys::fuzz_target;
use proofmark::{Manuscript, Options, check};

fuzz_target!(|text: &str| {
    let manuscript = Manuscript::new(text);
    for finding in check(&manuscript, &Options::default()).findings {
        assert!(text.get(finding.place.span.range()).is_some(), "{finding:?}");
    }
});
