//! What an entry of a reference list looks like from outside: enough to tell it from prose and from the page's footer.

/// From this score on a paragraph is taken for a reference even without a heading above it.
pub(super) const CERTAIN: u32 = 5;

/// How much a paragraph looks like a reference: 0 (not at all) to about 9.
pub(super) fn score(text: &str) -> u32 {
    let text = text.trim_start_matches(|c: char| {
        c.is_ascii_digit() || matches!(c, '.' | '[' | ']' | '(' | ')' | ' ' | '\t')
    });
    if text.len() < 20 || text.len() > 2500 {
        return 0;
    }
    let mut score = 0;
    score += if year(text).is_some() { 2 } else { 0 };
    score += if opens(text) { 2 } else { 0 };
    score += if has_locator(text) { 2 } else { 0 };
    score += if text.contains("10.") && text.to_ascii_lowercase().contains("doi")
        || text.contains("http")
        || text.contains("www.")
    {
        1
    } else {
        0
    };
    score += if text.contains("et al")
        || text.contains("(Eds")
        || text.contains("(eds")
        || text.contains("eds.")
    {
        1
    } else {
        0
    };
    // Prose has long sentences and few capitals.
    if text.len() > 700 && score < 5 { 0 } else { score }
}

/// The first year from 1500 to 2099 in the text, as a byte offset.
pub(super) fn year(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    (0..bytes.len().saturating_sub(3)).find(|&at| {
        let digits = &bytes[at..at + 4];
        digits.iter().all(u8::is_ascii_digit)
            && (matches!(digits[0..2], [b'1', b'5'..=b'9']) || digits[0..2] == *b"20")
            && !at.checked_sub(1).is_some_and(|before| bytes[before].is_ascii_digit())
            && !bytes.get(at + 4).is_some_and(u8::is_ascii_digit)
    })
}

/// True where the text opens as an entry does: a surname with initials, a particle, an organisation in capitals.
pub(super) fn opens(text: &str) -> bool {
    let head: String = text.chars().take(80).collect();
    let mut words = head.split_whitespace();
    let Some(first) = words.next() else { return false };
    let particle = matches!(
        first,
        "van"
            | "von"
            | "de"
            | "del"
            | "della"
            | "di"
            | "da"
            | "dos"
            | "du"
            | "la"
            | "le"
            | "el"
            | "al"
            | "ter"
            | "ten"
            | "den"
            | "d’"
            | "'t"
    );
    if !first.starts_with(|c: char| c.is_uppercase()) && !particle {
        return false;
    }
    let comma = first.ends_with(',');
    let next = if particle { words.nth(usize::from(!comma)) } else { words.next() };
    let second = next.unwrap_or("").trim_end_matches([',', '.', ';', ':']);
    let initials = |word: &str| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        (1..=4).contains(&letters)
            && word.chars().all(|c| c.is_uppercase() || matches!(c, '.' | '-' | '‐' | '–' | ','))
    };
    initials(second)
        || comma && second.starts_with(char::is_uppercase)
        || initials(first.trim_end_matches(','))
        || words.take(4).any(|word| initials(word.trim_end_matches([',', ';', ':'])))
}

/// True for "2019;14(3):153", "14, 153–160", "pp. 3–5", "vol. 7".
fn has_locator(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let pages = text.char_indices().any(|(at, c)| {
        matches!(c, '-' | '–' | '−' | '‐' | '‑')
            && at > 0
            && digit(at - 1)
            && text[at + c.len_utf8()..].starts_with(|d: char| d.is_ascii_digit() || d == 'e' || d == 'S')
    });
    let volume = (1..bytes.len()).any(|at| {
        matches!(bytes[at], b':' | b';' | b'(')
            && digit(at - 1)
            && (digit(at + 1) || bytes.get(at + 1) == Some(&b' ') && digit(at + 2))
    });
    pages || volume || text.contains("pp.") || text.contains("vol.") || text.contains("Vol.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_score_high_and_prose_low() {
        for text in [
            "Smith J, Jones K. A trial. Lancet. 2019;14(3):153-60.",
            "Angers D.A., Caron J., 1998. Plant-induced changes in soil structure. Biogeochemistry 42, 55–72.",
            "van der Berg, A. (2001). A title. Journal of Things, 3(2), 1–10. https://doi.org/10.1/x",
        ] {
            assert!(score(text) >= CERTAIN, "{text}: {}", score(text));
        }
        for text in [
            "This work is licensed under a Creative Commons Attribution 4.0 International License.",
            "Number of views and downloads: 5",
            "She is a professor of chemistry and has worked on polymers for many years at the university.",
        ] {
            assert!(score(text) < 2, "{text}: {}", score(text));
        }
    }
}
