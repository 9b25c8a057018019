//! `cargo xtask data`: builds the committed tables `words.bin`, `pairs.bin` and `journals.bin` of `src/data` from named
//! sources.
//!
//! `cargo xtask data --check` builds it again and compares, for whoever has the sources at hand.

mod journals;
mod pairs;
mod sources;
mod table;
mod words;

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use sha2::{Digest, Sha256};

/// Builds the tables, or checks that the committed ones are what would be built.
pub(crate) fn run(args: &[String]) -> Result<()> {
    let check = args.iter().any(|arg| arg == "--check");
    let cache = Path::new("target/data");
    let words = words::gather(cache)?;
    let built = table::encode(&words);
    let pairs = pairs::build(&words, cache)?;
    let about = describe(&words, &built, &pairs);
    let names = journals::gather(cache)?;
    let filter = journals::encode(&names)?;
    let about_names = describe_journals(names.len(), &filter);
    for (path, content) in [
        ("src/data/words.bin", &built),
        ("src/data/pairs.bin", &pairs),
        ("src/data/words.md", &about.into_bytes()),
        ("src/data/journals.bin", &filter),
        ("src/data/journals.md", &about_names.into_bytes()),
    ] {
        if !check {
            fs::write(path, content)?;
        } else if &fs::read(path)? != content {
            bail!("{path} is stale: run `cargo xtask data`");
        }
    }
    println!("{} words, {} bytes; their pairs, {} bytes", words.len(), built.len(), pairs.len());
    println!("{} names of journals, {} bytes", names.len(), filter.len());
    Ok(())
}

/// SHA-256 in hexadecimal digits.
fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The companion of the tables of words and of pairs: what is in them and whence.
fn describe(words: &[(String, u8)], built: &[u8], pairs: &[u8]) -> String {
    let (hash, pairs) = (sha256(built), sha256(pairs));
    let mut text = format!(
        "# words.bin\n\nMade by `cargo xtask data`; do not edit. {} words in classes of commonness \
         (`xtask/src/data/words.rs`), as a trie (`xtask/src/data/table.rs`).\n\nSHA-256: {hash}\n\n\
         pairs.bin: which of the common words like to stand side by side (`xtask/src/data/pairs.rs`).\n\n\
         SHA-256: {pairs}\n\n\
         | source | version | licence | used |\n|---|---|---|---|\n",
        words.len()
    );
    for source in sources::ALL {
        let _ =
            writeln!(text, "| {} | {} | {} | {} |", source.name, source.version, source.licence, source.used);
    }
    text.push_str("\n| class | words |\n|---|---|\n");
    for class in 0..16 {
        let _ = writeln!(text, "| {class} | {} |", words.iter().filter(|word| word.1 == class).count());
    }
    text
}

/// The companion of the filter of journals.
fn describe_journals(names: usize, filter: &[u8]) -> String {
    let hash = sha256(filter);
    let mut text = format!(
        "# journals.bin\n\nMade by `cargo xtask data`; do not edit. {names} names and abbreviations of journals, as a filter \
         (`xtask/src/data/journals.rs`).\n\nSHA-256: {hash}\n\n| source | version | licence | used |\n|---|---|---|---|\n"
    );
    for source in sources::JOURNALS {
        let _ =
            writeln!(text, "| {} | {} | {} | {} |", source.name, source.version, source.licence, source.used);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_tables_are_those_that_their_companions_describe() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for (name, companion) in [("words", "words"), ("pairs", "words"), ("journals", "journals")] {
            let table = fs::read(root.join(format!("src/data/{name}.bin"))).expect("the table");
            let about =
                fs::read_to_string(root.join(format!("src/data/{companion}.md"))).expect("its companion");
            assert!(about.contains(&sha256(&table)), "{name}");
        }
    }
}
