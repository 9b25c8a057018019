//! Mojibake: UTF-8 that was read as Windows-1252, Latin-1 or Mac Roman somewhere on its way, and HTML entities left over.
//!
//! "’" is the bytes E2 80 99; read as Windows-1252 they are "â€™". Every such run is turned back into bytes, and where they
//! are UTF-8 again for characters that texts hold, the run is damage and the characters are what was meant. What a person
//! may have typed ("Å²", "été »") is not taken: each lead is held to what can follow it.

use crate::source::Span;

/// A run of characters that stands for another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Damage {
    /// The run, in bytes of the text looked at.
    pub(crate) span: Span,
    /// What was meant.
    pub(crate) meant: String,
}

/// What Windows-1252 has at 0x80 to 0x9F; a few places are empty.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Marks as Mac Roman shows them.
const MAC: [(&str, char); 10] = [
    ("‚Äô", '’'),
    ("‚Äò", '‘'),
    ("‚Äú", '“'),
    ("‚Äù", '”'),
    ("‚Äì", '–'),
    ("‚Äî", '—'),
    ("‚Ä¶", '…'),
    ("¬±", '±'),
    ("¬∞", '°'),
    ("¬µ", 'µ'),
];

/// Named entities that texts carry over from pages, with their characters; sorted.
#[rustfmt::skip]
const ENTITIES: [(&str, char); 88] = [
    ("Aring", 'Å'), ("Auml", 'Ä'), ("Delta", 'Δ'), ("Eacute", 'É'), ("Gamma", 'Γ'), ("Omega", 'Ω'), ("Oslash", 'Ø'),
    ("Ouml", 'Ö'), ("Phi", 'Φ'), ("Psi", 'Ψ'), ("Sigma", 'Σ'), ("Uuml", 'Ü'), ("aacute", 'á'), ("acirc", 'â'), ("aelig", 'æ'),
    ("agrave", 'à'), ("alpha", 'α'), ("amp", '&'), ("apos", '\''), ("aring", 'å'), ("asymp", '≈'), ("atilde", 'ã'), ("auml", 'ä'),
    ("beta", 'β'), ("bull", '•'), ("ccedil", 'ç'), ("chi", 'χ'), ("copy", '©'), ("deg", '°'), ("delta", 'δ'), ("eacute", 'é'),
    ("ecirc", 'ê'), ("egrave", 'è'), ("epsilon", 'ε'), ("eta", 'η'), ("euml", 'ë'), ("euro", '€'), ("frac12", '½'), ("gamma", 'γ'),
    ("ge", '≥'), ("gt", '>'), ("hellip", '…'), ("iacute", 'í'), ("icirc", 'î'), ("infin", '∞'), ("iuml", 'ï'), ("kappa", 'κ'),
    ("lambda", 'λ'), ("laquo", '«'), ("ldquo", '“'), ("le", '≤'), ("lsquo", '‘'), ("lt", '<'), ("mdash", '—'), ("micro", 'µ'),
    ("middot", '·'), ("minus", '−'), ("mu", 'μ'), ("nbsp", '\u{a0}'), ("ndash", '–'), ("ne", '≠'), ("ntilde", 'ñ'), ("oacute", 'ó'),
    ("ocirc", 'ô'), ("omega", 'ω'), ("oslash", 'ø'), ("otilde", 'õ'), ("ouml", 'ö'), ("phi", 'φ'), ("pi", 'π'), ("plusmn", '±'),
    ("quot", '"'), ("raquo", '»'), ("rdquo", '”'), ("reg", '®'), ("rho", 'ρ'), ("rsquo", '’'), ("sigma", 'σ'), ("sup2", '²'),
    ("szlig", 'ß'), ("tau", 'τ'), ("theta", 'θ'), ("thinsp", '\u{2009}'), ("times", '×'), ("trade", '™'), ("uacute", 'ú'),
    ("uuml", 'ü'), ("yacute", 'ý'),
];

/// The most characters that an entity has between its marks.
const LONGEST_ENTITY: usize = 8;

/// The damage in `text`, in order: neighbouring runs are one.
pub(crate) fn find(text: &str) -> Vec<Damage> {
    let mut found: Vec<Damage> = Vec::new();
    // Every lead is beyond ASCII but for the entity's.
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(next) = rest.bytes().position(|byte| byte >= 0x80 || byte == b'&') else { break };
        at += next;
        let Some(first) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
        let Some((length, meant)) = damage(text, at) else {
            at += first.len_utf8();
            continue;
        };
        let span = Span::new(at, at + length);
        match found.last_mut() {
            Some(last) if last.span.end == at => {
                last.span.end = span.end;
                last.meant.push_str(&meant);
            }
            _ => found.push(Damage { span, meant }),
        }
        at = span.end;
    }
    for damage in &mut found {
        // What was read wrongly twice: "Ã¢â‚¬â„¢".
        if let Some(meant) = undo(&damage.meant) {
            damage.meant = meant;
        }
    }
    found
}

/// True where a run of characters without white space is damaged.
pub(crate) fn is_in(chunk: &str) -> bool {
    !chunk.is_ascii() && chunk.char_indices().any(|(at, c)| !c.is_ascii() && damage(chunk, at).is_some())
        || chunk.match_indices('&').any(|(at, _)| entity(&chunk[at..]).is_some())
}

/// A text that is damage from end to end, mended.
fn undo(text: &str) -> Option<String> {
    let (mut at, mut meant) = (0, String::new());
    while at < text.len() {
        let (length, part) = damage(text, at)?;
        meant.push_str(&part);
        at += length;
    }
    Some(meant)
}

/// The damage that begins at `at`: its bytes, and what was meant.
fn damage(text: &str, at: usize) -> Option<(usize, String)> {
    let rest = text.get(at..)?;
    let first = rest.chars().next()?;
    match first {
        '&' => return entity(rest),
        '‚' | '¬' => {
            return MAC
                .iter()
                .find(|(shown, _)| rest.starts_with(shown))
                .map(|(s, c)| (s.len(), c.to_string()));
        }
        // "√©tude": between letters the root is none.
        '√' => {
            let before = text.get(..at)?.chars().next_back();
            let second = rest.chars().nth(1)?;
            let letter = "°ª¢£§µ∂±©®™´¨≠ÆØ∞≥¥∑∏π∫ºΩæø¿¡¬√ƒ≈∆«»…".chars().any(|c| c == second);
            let meant = match second {
                '©' => 'é',
                '®' => 'è',
                '±' => 'ñ',
                '∂' => 'ö',
                '§' => 'ä',
                'º' => 'ü',
                '≥' => 'ó',
                '°' => 'á',
                _ => return None,
            };
            let inside = before.is_some_and(char::is_alphabetic)
                && rest.chars().nth(2).is_some_and(|c| c.is_ascii_lowercase());
            return (letter && inside).then(|| ('√'.len_utf8() + second.len_utf8(), meant.to_string()));
        }
        _ => {}
    }
    // Leads are what Latin-1 has there, as Windows-1252 does.
    let lead = u8::try_from(u32::from(first)).ok().filter(|lead| (0xC2..=0xF0).contains(lead))?;
    match lead {
        0xC2..=0xDF => two(text, at, lead),
        0xE2 | 0xEF => three(rest, lead),
        0xF0 => decode(rest, 4).filter(|(_, c)| *c >= '\u{1f000}').map(|(length, c)| (length, c.to_string())),
        _ => None,
    }
}

/// Two bytes: letters with accents, Greek, Cyrillic, signs.
fn two(text: &str, at: usize, lead: u8) -> Option<(usize, String)> {
    let rest = text.get(at..)?;
    let (length, meant) = decode(rest, 2)?;
    let before = text.get(..at)?.chars().next_back();
    let after = rest.get(length..)?.chars().next();
    let second = rest.chars().nth(1)?;
    let in_word =
        before.is_some_and(|c| c.is_ascii_alphabetic()) || after.is_some_and(|c| c.is_ascii_lowercase());
    let upper_word = before.is_some_and(char::is_uppercase) && !after.is_some_and(char::is_lowercase);
    let punctuation = matches!(
        second,
        '‘' | '’'
            | '“'
            | '”'
            | '‚'
            | '„'
            | '–'
            | '—'
            | '…'
            | '•'
            | '«'
            | '»'
            | '›'
            | '‹'
            | '™'
    );
    let plausible = match lead {
        0xC2 => meant >= '\u{a0}' && !(punctuation && upper_word),
        0xC3 => !(punctuation && upper_word),
        // "5 Å–6 Å", "Å²": a unit is no lead.
        0xC4 | 0xC5 => {
            in_word
                && !(punctuation && upper_word)
                && !matches!(second, '²' | '³' | '¹' | '·' | '°' | '®' | ')')
        }
        0xCE | 0xCF => true,
        // One such pair may be anything; two are Cyrillic.
        0xD0 | 0xD1 => {
            let again = rest.get(length..)?;
            let more = |rest: &str| {
                rest.starts_with(['Ð', 'Ñ']) && decode(rest, 2).is_some_and(|(_, c)| is_cyrillic(c))
            };
            is_cyrillic(meant)
                && (more(again)
                    || text
                        .get(..at)?
                        .char_indices()
                        .rev()
                        .nth(1)
                        .is_some_and(|(back, _)| more(&text[back..])))
        }
        _ => false,
    };
    plausible.then(|| (length, meant.to_string()))
}

/// Three bytes: marks of punctuation, signs, ligatures, and the character that stands for a lost one.
fn three(rest: &str, lead: u8) -> Option<(usize, String)> {
    let second = rest.chars().nth(1)?;
    let Some((length, meant)) = decode(rest, 3) else {
        // The last byte of ” is empty in Windows-1252 and was dropped.
        let tail = rest.strip_prefix("â€")?;
        let ends = tail.chars().next().is_none_or(|c| c.is_whitespace() || c.is_ascii_punctuation());
        return ends.then(|| ("â€".len(), "”".to_owned()));
    };
    let plausible = match lead {
        0xE2 => matches!(byte(second), Some(0x80..=0x90 | 0x96..=0x9F)),
        _ => matches!(byte(second), Some(0xAC | 0xBB | 0xBF)),
    };
    // A byte order mark means nothing.
    let meant = if meant == '\u{feff}' { String::new() } else { meant.to_string() };
    plausible.then_some((length, meant))
}

/// The first `count` characters of `rest` as bytes, if they are the UTF-8 of one character: their length in `rest`, and it.
fn decode(rest: &str, count: usize) -> Option<(usize, char)> {
    let mut bytes = [0; 4];
    let (mut length, mut chars) = (0, rest.chars());
    for slot in bytes.iter_mut().take(count) {
        let c = chars.next()?;
        *slot = byte(c)?;
        length += c.len_utf8();
    }
    let meant = std::str::from_utf8(bytes.get(..count)?).ok()?.chars().next()?;
    (!meant.is_control()).then_some((length, meant))
}

/// The byte that Windows-1252, or Latin-1 where it has none, shows as `c`; only those beyond ASCII.
fn byte(c: char) -> Option<u8> {
    match u32::from(c) {
        code @ 0x80..=0xFF => u8::try_from(code).ok(),
        0..=0x7F => None,
        _ => WINDOWS.iter().position(|&known| known == c).and_then(|at| u8::try_from(0x80 + at).ok()),
    }
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{45f}').contains(&c)
}

/// The entity at the beginning of `rest`: its bytes, and its character.
fn entity(rest: &str) -> Option<(usize, String)> {
    let inner = rest.strip_prefix('&')?;
    let end = inner.bytes().take(LONGEST_ENTITY + 1).position(|byte| byte == b';')?;
    let name = inner.get(..end)?;
    let meant = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|c| !c.is_control())?
        }
        None => ENTITIES.binary_search_by(|(known, _)| known.cmp(&name)).ok().map(|at| ENTITIES[at].1)?,
    };
    let length = end + 2;
    // "&amp;lt;": escaped twice.
    if meant == '&'
        && let Some((more, meant)) =
            entity(&format!("&{}", rest.get(length..)?.get(..LONGEST_ENTITY).unwrap_or(rest.get(length..)?)))
    {
        return Some((length + more - 1, meant));
    }
    Some((length, meant.to_string()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn mended(text: &str) -> String {
        let mut mended = text.to_owned();
        for damage in find(text).into_iter().rev() {
            mended.replace_range(damage.span.range(), &damage.meant);
        }
        mended
    }

    #[test]
    fn entities_are_sorted_and_short() {
        assert!(ENTITIES.is_sorted());
        assert!(ENTITIES.iter().all(|(name, _)| name.len() <= LONGEST_ENTITY));
    }

    #[test]
    fn bytes_read_as_other_characters_are_read_again() {
        let cases = [
            ("donâ€™t", "don’t"),
            ("â€œquotedâ€\u{9d} and â€œquotedâ€.", "“quoted” and “quoted”."),
            ("1990â€“2000", "1990–2000"),
            ("MÃ¼ller", "Müller"),
            ("SÃ£o Paulo", "São Paulo"),
            ("5 Â± 2 Âµm at 37 Â°C", "5 ± 2 µm at 37 °C"),
            ("Î±-helix and Î²2, Î”G", "α-helix and β2, ΔG"),
            ("Ã—10", "×10"),
            ("p â‰¤ 0.05, â‰¥ 3, âˆ’2", "p ≤ 0.05, ≥ 3, −2"),
            ("PaweÅ‚ DvoÅ™Ã¡k", "Paweł Dvořák"),
            ("donÃ¢â‚¬â„¢t", "don’t"),
            ("Ð¿Ñ€Ð¸", "при"),
            ("ï»¿Title", "Title"),
            ("speciï¬\u{81}c", "speciﬁc"),
            ("don‚Äôt", "don’t"),
            ("M√ºller", "Müller"),
            ("a &lt; b &amp; c&nbsp;d &#8211; &#x3b1; &eacute;", "a < b & c\u{a0}d – α é"),
            ("&amp;lt;", "<"),
        ];
        for (shown, meant) in cases {
            assert_eq!(mended(shown), meant, "{shown}");
            assert!(shown.split_whitespace().any(is_in), "{shown}");
        }
    }

    #[test]
    fn what_people_type_is_left_alone() {
        let cases = [
            "São Paulo, Müller, Ångström, naïve, ÉCOLE, Île-de-France, Übung, Ñandú",
            "10 Å² and 5 Å–6 Å, 3 Å… “2 Å”",
            "« été », « déjà » and « fermé »…",
            "“MAÇÔ – “ÉTÉ”, “IDÉE’S”, “À”",
            "AT&T; R&D; Smith & Jones; A&B",
            "37 °C ± 2, α-helix, β2-microglobulin, ΔG, 5 µm, ≥ 3",
            "√2, √π, ¬p, ‚quoted‘ „quoted“",
            "Привет, мир",
            "日本語のテキスト",
        ];
        for text in cases {
            assert_eq!(find(text), [], "{text}");
        }
    }

    proptest! {
        #[test]
        fn spans_lie_on_characters(text in "[Ã©â€™&amp;;#x0-9a-zÐÑ¿ÅÂ ]{0,40}") {
            for damage in find(&text) {
                prop_assert!(text.get(damage.span.range()).is_some());
            }
        }
    }
}
