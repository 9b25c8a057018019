//! Text in markup.

use std::fmt::{self, Write};

/// Text that stays text between tags and within quoted attributes, in HTML and in XML. What XML 1.0 cannot hold at all
/// becomes U+FFFD.
pub(super) struct Escaped<'a>(pub(super) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => out.write_str("&amp;")?,
                '<' => out.write_str("&lt;")?,
                '>' => out.write_str("&gt;")?,
                '"' => out.write_str("&quot;")?,
                '\'' => out.write_str("&#39;")?,
                '\t' | '\n' | '\r' => out.write_char(c)?,
                '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => out.write_char('\u{FFFD}')?,
                _ => out.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// True where `text` reads from right to left: where its first letter does (the Hebrew, Arabic and other blocks from U+0590
/// to U+08FF, and their presentation forms).
pub(super) fn is_right_to_left(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphabetic());
    first.is_some_and(
        |c| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        assert_eq!(
            Escaped("<a href='x'>&\"\u{1}").to_string(),
            "&lt;a href=&#39;x&#39;&gt;&amp;&quot;\u{FFFD}"
        );
    }

    #[test]
    fn the_first_letter_tells_the_direction() {
        for (text, expected) in [("(١) سلام", true), ("שלום ok", true), ("ok שלום", false), ("1 [2]", false)]
        {
            assert_eq!(is_right_to_left(text), expected, "{text}");
        }
    }
}
