//! Which names of journals are known: a filter of the names and abbreviations in open lists.
//!
//! The engine asks one thing only: is what stands before a volume the name of some journal? A filter answers that in 9.9 bits
//! a name, and takes 1 in 256 other texts for a name. `src/document/journal_names.rs` reads it:
//!
//! ```text
//! "PJN1"   4 bytes
//! seed     u64, little endian
//! block    u32, little endian: bytes in each of the three blocks
//! blocks   a name's byte is the exclusive or of one byte of each (Graf and Lemire 2020, Xor filters)
//! ```

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::sources::{JABREF, JABREF_MEDLINE};

/// The names, each as the words by which they are compared, one space between them.
pub(super) fn gather(cache: &Path) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    let medline =
        JABREF_MEDLINE.fetch(cache)?.join("vendor/academic-journals/resources/generated_journals.bin");
    for name in archived(&fs::read(medline)?).context("the list of academic-journals has another form")? {
        take(&mut names, &name);
    }
    let jar = JABREF.fetch(cache)?.join("usr/share/jabref/JabRef-3.8.2.jar");
    for line in super::sources::unzipped(&jar, "journals/journalList.txt")?.lines() {
        let Some((name, short)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) else { continue };
        take(&mut names, name);
        take(&mut names, short.split(';').next().unwrap_or(short));
    }
    Ok(names)
}

/// Takes a name with and without what follows it in parentheses or behind a colon: "Lancet (London, England)".
fn take(names: &mut BTreeSet<String>, name: &str) {
    for name in [Some(name), name.split(" (").next(), name.split(" : ").next()].into_iter().flatten() {
        let words = compared(name);
        if words.len() > 1 && words.is_ascii() && words.bytes().any(|b| b.is_ascii_alphabetic()) {
            names.insert(words);
        }
    }
}

/// The words by which names are compared: lower case, without marks, and without the small words that abbreviations leave out.
/// `src/document/doi_journals.rs` does the same to what stands in a reference.
fn compared(name: &str) -> String {
    let lower = name.to_lowercase().replace(['\'', '’', '`'], "");
    let words = lower.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty() && !LEFT_OUT.contains(word)).collect::<Vec<_>>().join(" ")
}

/// The small words of names in the languages of journals.
const LEFT_OUT: [&str; 21] = [
    "the", "of", "and", "in", "for", "on", "to", "its", "et", "de", "la", "le", "les", "des", "du", "der",
    "die", "und", "fur", "del", "di",
];

/// The names in the archive of academic-journals: 44 bytes a journal, its name and three abbreviations that may lack, the
/// number of journals and where they begin in the last eight bytes (rkyv 0.8, little endian).
fn archived(bytes: &[u8]) -> Option<Vec<String>> {
    let word = |at: usize| Some(i32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let root = bytes.len().checked_sub(8)?;
    let first = root.checked_add_signed(word(root)? as isize)?;
    let text = |at: usize| -> Option<String> {
        let raw = bytes.get(at..at + 8)?;
        let slice = if raw[0] & 0xc0 == 0x80 {
            let length = word(at)? as u32;
            let length = (length & 0x3f | length >> 2 & !0x3f) as usize;
            let start = at.checked_add_signed(word(at + 4)? as isize)?;
            bytes.get(start..start + length)?
        } else {
            raw.split(|byte| *byte == 0xff).next()?
        };
        String::from_utf8(slice.to_vec()).ok()
    };
    let mut names = Vec::new();
    for journal in 0..word(root + 4)? as usize {
        let at = first + 44 * journal;
        names.push(text(at)?);
        for abbreviation in [at + 8, at + 20, at + 32] {
            if *bytes.get(abbreviation)? == 1 {
                names.push(text(abbreviation + 4)?);
            }
        }
    }
    Some(names)
}

/// The filter of the names.
pub(super) fn encode(names: &BTreeSet<String>) -> Result<Vec<u8>> {
    let block = (names.len() * 123 / 100 + 32) / 3 + 1;
    for seed in 1..100 {
        if let Some(bytes) = filter(names, seed, block) {
            let mut table = b"PJN1".to_vec();
            table.extend(seed.to_le_bytes());
            table.extend((block as u32).to_le_bytes());
            table.extend(bytes);
            return Ok(table);
        }
    }
    bail!("no seed fits the names of the journals")
}

/// The bytes of the three blocks, if the seed allows to fill them: each name needs a place that no other one needs, once the
/// names before it are gone.
fn filter(names: &BTreeSet<String>, seed: u64, block: usize) -> Option<Vec<u8>> {
    let hashes: Vec<u64> = names.iter().map(|name| hash(name, seed)).collect();
    let (mut count, mut mixed) = (vec![0u32; 3 * block], vec![0u64; 3 * block]);
    for hash in &hashes {
        for place in places(*hash, block) {
            count[place] += 1;
            mixed[place] ^= hash;
        }
    }
    let mut alone: Vec<usize> = (0..3 * block).filter(|place| count[*place] == 1).collect();
    let mut order = Vec::new();
    while let Some(place) = alone.pop() {
        if count[place] != 1 {
            continue;
        }
        let hash = mixed[place];
        order.push((hash, place));
        for other in places(hash, block) {
            count[other] -= 1;
            mixed[other] ^= hash;
            if count[other] == 1 {
                alone.push(other);
            }
        }
    }
    if order.len() != hashes.len() {
        return None;
    }
    let mut bytes = vec![0u8; 3 * block];
    for (hash, place) in order.into_iter().rev() {
        let others = places(hash, block).into_iter().filter(|other| *other != place);
        bytes[place] = others.fold(hash as u8, |byte, other| byte ^ bytes[other]);
    }
    Some(bytes)
}

/// The place of a hash in each block.
fn places(hash: u64, block: usize) -> [usize; 3] {
    let place = |shift: u32, nth: usize| (hash >> shift & 0xffff) as usize * block / 0x10000 + nth * block;
    [place(48, 0), place(32, 1), place(16, 2)]
}

/// FNV-1a, mixed once more so that all bits depend on all letters.
fn hash(name: &str, seed: u64) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let mixed = name.bytes().fold(0xcbf2_9ce4_8422_2325 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15), step);
    let mixed = (mixed ^ mixed >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
    mixed ^ mixed >> 29
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_what_abbreviations_leave_out() {
        let mut names = BTreeSet::new();
        take(&mut names, "The Journal of Alzheimer's Disease & Other Things (Basel)");
        assert_eq!(
            names.into_iter().collect::<Vec<_>>(),
            ["journal alzheimers disease other things", "journal alzheimers disease other things basel"]
        );
    }

    #[test]
    fn every_name_is_in_its_filter() {
        let names: BTreeSet<String> = (0..500).map(|number| format!("journal {number}")).collect();
        let table = encode(&names).expect("a filter");
        let seed = u64::from_le_bytes(table[4..12].try_into().expect("eight bytes"));
        let block = u32::from_le_bytes(table[12..16].try_into().expect("four bytes")) as usize;
        let has = |name: &str| {
            let hash = hash(name, seed);
            places(hash, block).iter().fold(hash as u8, |byte, place| byte ^ table[16 + place]) == 0
        };
        assert!(names.iter().all(|name| has(name)));
        assert!((0..1000).filter(|number| has(&format!("no journal {number}"))).count() < 20);
    }
}
