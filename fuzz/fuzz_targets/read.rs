//! Any bytes are read or refused, and what is told of the text lies in it: `cargo +nightly fuzz run read`.
//!
//! `cargo +nightly fuzz run read fuzz/corpus/read tests/files` starts from real files. The first byte names the ending.
#![no_main]

use libfuzzer_sys::fuzz_target;
use proofmark::read;

fuzz_target!(|bytes: &[u8]| {
    let (name, bytes) = match bytes.split_first() {
        // A real file of the corpus begins as itself.
        Some((b'P' | b'<', _)) | None => ("a.html", bytes),
        Some((first, rest)) => (["a.txt", "a.md", "a.tex", "a.xml", "a.html"][usize::from(*first) % 5], rest),
    };
    let Ok(import) = read::file(name, bytes, &mut |_| None) else { return };
    let body = &import.manuscript.body;
    for hidden in &import.manuscript.facts.hidden {
        assert_eq!(body.get(hidden.span.range()), Some(hidden.words.as_str()));
    }
    for segment in &import.map.segments {
        assert!(body.get(segment.text.range()).is_some(), "{segment:?}");
    }
});
