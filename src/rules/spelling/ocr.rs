//! What scanners and PDFs make of a word: letters that look alike, and ligatures that are lost.

use crate::lexicon::{IN_SCIENCE, Near, Trie};

/// What a scanner has read, and what stood there.
const CONFUSED: [(&str, &str); 14] = [
    ("rn", "m"),
    ("m", "rn"),
    ("cl", "d"),
    ("d", "cl"),
    ("vv", "w"),
    ("w", "vv"),
    ("li", "h"),
    ("h", "li"),
    ("ii", "u"),
    ("u", "ii"),
    ("nn", "m"),
    ("ri", "n"),
    ("tl", "d"),
    ("fi", "h"),
];

/// The ligatures that PDFs lose, the longest first: what is lost of "efficient" is "ffi", not "ff".
pub(super) const LIGATURES: [&str; 4] = ["ffi", "fi", "fl", "ff"];

/// What such a confusion costs, in quarters of a bit, as the slips of the hand do.
const COST: u32 = 22;
/// Letters of the shortest word that is read again.
const SHORTEST: usize = 5;

/// The words of science that a scanner may have misread as `form`.
pub(super) fn near(known: &Trie, form: &str) -> Vec<Near> {
    let mut found = Vec::new();
    if form.len() < SHORTEST {
        return found;
    }
    let mut word = String::with_capacity(form.len() + 3);
    let mut take = |head: &str, meant: &str, tail: &str| {
        word.clear();
        word.extend([head, meant, tail]);
        if let Some(class) = known.class(&word).filter(|class| *class >= IN_SCIENCE) {
            found.push(Near { word: word.clone(), cost: COST, class });
        }
    };
    for (seen, meant) in CONFUSED {
        for (at, _) in form.match_indices(seen) {
            take(form.get(..at).unwrap_or(""), meant, form.get(at + seen.len()..).unwrap_or(""));
        }
    }
    for (head, tail) in (0..form.len()).filter_map(|at| form.split_at_checked(at)) {
        for ligature in LIGATURES {
            take(head, ligature, tail);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::near;
    use crate::lexicon::words;

    #[test]
    fn what_scanners_confuse_is_read_again() {
        for (form, word) in [
            ("rnethod", "method"),
            ("pattem", "pattern"),
            ("dinical", "clinical"),
            ("clata", "data"),
            ("vvater", "water"),
            ("liealth", "health"),
            ("signicance", "significance"),
            ("denition", "definition"),
            ("ecient", "efficient"),
            ("inuence", "influence"),
            ("dierent", "different"),
        ] {
            assert!(near(words(), form).iter().any(|near| near.word == word), "{form}");
        }
        assert!(near(words(), "data").is_empty());
    }
}
