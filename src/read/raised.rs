//! Raised and lowered text in plain characters: Unicode has the digits and signs, and most small letters.

/// How text stands to its line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Height {
    /// On the line.
    #[default]
    Level,
    /// Superscript.
    Raised,
    /// Subscript.
    Lowered,
}

/// The raised or lowered `text` in plain characters, one for one; `before` is the character in front of it.
///
/// Citations ("5,7", "8–10"), exponents and charges become superscripts, and so do the single letters of affiliations ("a,b").
/// What carries brackets of its own ("[5]") and what is a word or an ending ("st", "max") stays as it is: readers know it so.
pub(super) fn plain(text: &[char], height: Height, before: Option<char>) -> Vec<char> {
    let digits = text.iter().any(char::is_ascii_digit);
    let bracketed = text.iter().any(|c| "[]()".contains(*c));
    let letters = text.split(|c| !c.is_alphabetic());
    let single = letters.clone().all(|run| run.len() <= 1);
    let unchanged = || text.to_vec();
    match height {
        Height::Level => unchanged(),
        Height::Raised if digits && !bracketed && single => {
            let glyph = |(at, &c): (usize, &char)| {
                let after = text.get(at + 1);
                let opens = at == 0 && after.is_some_and(char::is_ascii_digit);
                // A minus before its number or a charge behind it; a dash between numbers stays one.
                match c {
                    '-' | '−' | '–' if opens || after.is_none() => '⁻',
                    '+' => '⁺',
                    _ => superscript(c).unwrap_or(c),
                }
            };
            text.iter().enumerate().map(glyph).collect()
        }
        Height::Raised if let [sign @ ('+' | '-' | '−' | '–')] = text => {
            vec![if *sign == '+' { '⁺' } else { '⁻' }]
        }
        // "1o" and "2a" are ordinals of Romance languages.
        Height::Raised if !bracketed && single && !before.is_some_and(|c| c.is_ascii_digit()) => {
            text.iter().map(|&c| superscript(c).unwrap_or(c)).collect()
        }
        Height::Lowered if text.iter().all(|c| c.is_ascii_digit() || "+-−–".contains(*c)) => {
            text.iter().map(|&c| subscript(c).unwrap_or(c)).collect()
        }
        _ => unchanged(),
    }
}

fn superscript(c: char) -> Option<char> {
    const LETTERS: [char; 26] = [
        'ᵃ', 'ᵇ', 'ᶜ', 'ᵈ', 'ᵉ', 'ᶠ', 'ᵍ', 'ʰ', 'ⁱ', 'ʲ', 'ᵏ', 'ˡ', 'ᵐ', 'ⁿ', 'ᵒ', 'ᵖ', 'q', 'ʳ', 'ˢ', 'ᵗ',
        'ᵘ', 'ᵛ', 'ʷ', 'ˣ', 'ʸ', 'ᶻ',
    ];
    match c {
        '1' => Some('¹'),
        '2' => Some('²'),
        '3' => Some('³'),
        '0' | '4'..='9' => char::from_u32('⁰' as u32 + c.to_digit(10)?),
        'a'..='z' => LETTERS.get(c as usize - 'a' as usize).copied(),
        _ => None,
    }
}

fn subscript(c: char) -> Option<char> {
    match c {
        '0'..='9' => char::from_u32('₀' as u32 + c.to_digit(10)?),
        '+' => Some('₊'),
        '-' | '−' | '–' => Some('₋'),
        _ => None,
    }
}

/// The mark of footnote `label` in the running text: in raised parentheses, which no citation has.
pub(super) fn note_mark(label: &str) -> String {
    let label: Vec<char> = label.chars().collect();
    let raised: String = plain(&label, Height::Raised, None).into_iter().collect();
    format!("⁽{raised}⁾")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(text: &str, height: Height, before: Option<char>) -> String {
        plain(&text.chars().collect::<Vec<_>>(), height, before).into_iter().collect()
    }

    #[test]
    fn numbers_signs_and_single_letters_are_raised() {
        for (text, expected) in [
            ("5,7", "⁵,⁷"),
            ("8–10", "⁸–¹⁰"),
            ("1, 2", "¹, ²"),
            ("-3", "⁻³"),
            ("2+", "²⁺"),
            ("3−", "³⁻"),
            ("+", "⁺"),
            ("a,b", "ᵃ,ᵇ"),
            ("1,a,*", "¹,ᵃ,*"),
        ] {
            assert_eq!(show(text, Height::Raised, Some('d')), expected);
        }
        assert_eq!(show("2", Height::Lowered, Some('H')), "₂");
    }

    #[test]
    fn brackets_words_and_endings_stay() {
        for text in ["[5,7]", "(3)", "st", "th", "TM", "®"] {
            assert_eq!(show(text, Height::Raised, Some('x')), text);
        }
        assert_eq!(show("o", Height::Raised, Some('1')), "o");
        assert_eq!(show("max", Height::Lowered, Some('C')), "max");
    }
}
