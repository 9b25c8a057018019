//! `cargo xtask data`: builds the committed word table `src/data/words.bin` from named sources.
//!
//! `cargo xtask data --check` builds it again and compares, for whoever has the sources at hand.

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
    let about = describe(&words, &built);
    for (path, content) in [("src/data/words.bin", &built), ("src/data/words.md", &about.into_bytes())] {
        if !check {
            fs::write(path, content)?;
        } else if &fs::read(path)? != content {
            bail!("{path} is stale: run `cargo xtask data`");
        }
    }
    println!("{} words, {} bytes", words.len(), built.len());
    Ok(())
}

/// SHA-256 in hexadecimal digits.
fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The companion of the table: what is in it and whence.
fn describe(words: &[(String, u8)], built: &[u8]) -> String {
    let hash = sha256(built);
    let mut text = format!(
        "# words.bin\n\nMade by `cargo xtask data`; do not edit. {} words in classes of commonness \
         (`xtask/src/data/words.rs`), front-coded (`xtask/src/data/table.rs`).\n\nSHA-256: {hash}\n\n\
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_table_is_the_one_that_its_companion_describes() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let table = fs::read(root.join("src/data/words.bin")).expect("the table");
        let about = fs::read_to_string(root.join("src/data/words.md")).expect("its companion");
        assert!(about.contains(&sha256(&table)));
    }
}
