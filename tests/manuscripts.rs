//! Whole manuscripts in several styles, each with what is to be found in it.
//!
//! `tests/manuscripts/NAME.txt` is the text, `NAME.findings` has a line `line:column rule text` a finding; an empty file
//! means that the manuscript is clean. `UPDATE=1 cargo test --test manuscripts` writes the findings anew: read what changed
//! before you commit it.
#![expect(clippy::unwrap_used, reason = "a file that cannot be read fails the test")]

use std::fmt::Write;
use std::fs;
use std::path::Path;

use proofmark::source::Source;
use proofmark::{Manuscript, Options, check};

fn found(text: String) -> String {
    let manuscript = Manuscript::new(text);
    let source = Source::new(&manuscript.body);
    let mut lines = String::new();
    for finding in check(&manuscript, &Options::default()).findings {
        let (line, column) = source.line_column(finding.place.span.start);
        let text = source.slice(finding.place.span);
        writeln!(lines, "{line}:{column} {} {text}", finding.rule).unwrap();
    }
    lines
}

#[test]
fn manuscripts_give_what_is_written_beside_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/manuscripts");
    let mut texts: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    texts.sort();
    assert!(texts.len() >= 6, "the manuscripts are gone: {texts:?}");
    let mut wrong = String::new();
    for path in texts {
        let found = found(fs::read_to_string(&path).unwrap());
        let beside = path.with_extension("findings");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&beside, &found).unwrap();
        }
        let expected = fs::read_to_string(&beside).unwrap_or_else(|_| {
            panic!("{} is missing; an empty one means a clean manuscript", beside.display())
        });
        for line in found.lines().filter(|line| !expected.lines().any(|known| known == *line)) {
            writeln!(wrong, "{}: should be silent: {line}", path.display()).unwrap();
        }
        for line in expected.lines().filter(|line| !found.lines().any(|known| known == *line)) {
            writeln!(wrong, "{}: should find: {line}", path.display()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
