//! The numbers printed before the entries of a reference list: `1.`, `1`, `[1]`, `(1)`, `1)`, with a tab, glued, full-width.

/// The forms of a printed number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MarkerForm {
    /// `12.`
    Dot,
    /// `[12]`
    Bracket,
    /// `(12)`
    Parenthesis,
    /// `12)`
    HalfParenthesis,
    /// `12` and white space
    Bare,
}

const FORMS: [MarkerForm; 5] = [
    MarkerForm::Dot,
    MarkerForm::Bracket,
    MarkerForm::Parenthesis,
    MarkerForm::HalfParenthesis,
    MarkerForm::Bare,
];

/// A printed number at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marker {
    pub(super) number: u32,
    /// Its length in bytes, dots and brackets included.
    pub(super) length: usize,
    /// Where the entry begins, in bytes.
    pub(super) content: usize,
}

/// A printed number inside a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct InnerMarker {
    pub(super) start: usize,
    pub(super) length: usize,
    pub(super) content: usize,
}

/// The number that `text` begins with, where it has that form.
pub(super) fn read(text: &str, form: MarkerForm) -> Option<Marker> {
    let (open, close): (&[char], &[char]) = match form {
        MarkerForm::Dot => (&[], &['.', '．', '、']),
        MarkerForm::Bracket => (&['[', '［', '【'], &[']', '］', '】']),
        MarkerForm::Parenthesis => (&['(', '（'], &[')', '）']),
        MarkerForm::HalfParenthesis => (&[], &[')', '）']),
        MarkerForm::Bare => (&[], &[]),
    };
    let mut chars = text.char_indices().peekable();
    if !open.is_empty() {
        chars.next().filter(|(_, c)| open.contains(c))?;
    }
    let mut number: u32 = 0;
    let mut digits = 0;
    while let Some(digit) = chars.peek().and_then(|&(_, c)| digit(c)) {
        number = number * 10 + digit;
        digits += 1;
        if digits > 4 {
            return None;
        }
        chars.next();
    }
    if digits == 0 || number == 0 {
        return None;
    }
    if !close.is_empty() {
        chars.next().filter(|(_, c)| close.contains(c))?;
    }
    let length = chars.peek().map_or(text.len(), |&(at, _)| at);
    let rest = &text[length..];
    let content =
        length + (rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || c == '.').len());
    let fits = match form {
        // "10.1016/…" is a DOI on a line of its own, "1.5" and "12.03.2020" are numbers.
        MarkerForm::Dot => {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            digits == 0
                || digits < 4
                    && rest[digits..].starts_with(['-', '‐', '–'])
                    && rest[digits..].chars().nth(1).is_some_and(char::is_alphabetic)
        }
        MarkerForm::Bare => {
            rest.starts_with('\t')
                || rest.starts_with(char::is_whitespace)
                    && rest.trim_start().starts_with(|c: char| c.is_alphabetic() || "‘“\"'(".contains(c))
        }
        _ => true,
    };
    (fits && content < text.len()).then_some(Marker { number, length, content })
}

fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(c as u32 - '0' as u32),
        '０'..='９' => Some(c as u32 - '０' as u32),
        _ => None,
    }
}

/// The form in which most of the lines carry numbers that rise by one; `None` for a list without numbers.
pub(super) fn form_of(lines: &[&str]) -> Option<MarkerForm> {
    let (form, rises, count) = FORMS
        .into_iter()
        .map(|form| {
            let numbers: Vec<u32> =
                lines.iter().filter_map(|line| read(line, form)).map(|marker| marker.number).collect();
            let rises = numbers.windows(2).filter(|pair| pair[1] == pair[0] + 1).count();
            let starts = usize::from(numbers.first() == Some(&1));
            (form, rises + starts, numbers.len())
        })
        .max_by_key(|&(_, rises, _)| rises)?;
    // A single entry, or several of which most follow each other. Wrapped lists have lines without a number between.
    let enough = rises * 2 >= count && (rises >= 2 || count == lines.len()) && rises > 0;
    (enough && (rises >= 3 || rises * 4 >= lines.len())).then_some(form)
}

/// The number that is due at the start of `text`, whatever follows it: "13.454 Life Sciences" is entry 13, but
/// "10.1016/j.x" is a DOI on a line of its own.
pub(super) fn read_due(text: &str, form: MarkerForm, due: u32) -> Option<Marker> {
    if form != MarkerForm::Dot {
        return None;
    }
    let length = due.to_string().len() + 1;
    let rest = text.strip_prefix(&format!("{due}."))?;
    let doi = due == 10 && rest.bytes().take_while(u8::is_ascii_digit).count() >= 4 && rest.contains('/');
    (!rest.is_empty() && !doi).then_some(Marker { number: due, length, content: length })
}

/// Where the entry numbered `number` begins inside `text`, behind byte `from`: a number of the list's form between a stop or
/// space and a capital letter.
pub(super) fn find_inside(text: &str, from: usize, form: MarkerForm, number: u32) -> Option<InnerMarker> {
    let wanted = match form {
        MarkerForm::Dot => format!("{number}."),
        MarkerForm::Bracket => format!("[{number}]"),
        MarkerForm::Parenthesis => format!("({number})"),
        MarkerForm::HalfParenthesis => format!("{number})"),
        MarkerForm::Bare => return None,
    };
    text.get(from..)?.match_indices(&wanted).map(|(at, _)| from + at).find_map(|start| {
        let before = text[..start].trim_end();
        let gap = before.len() < start || matches!(form, MarkerForm::Bracket);
        let ended =
            before.ends_with(|c: char| ".;)]/”’\"".contains(c) || c.is_ascii_digit() || c.is_lowercase());
        let marker = read(&text[start..], form)?;
        let opens = text[start + marker.content..].starts_with(|c: char| c.is_uppercase());
        // Inside a reference "2. Aufl." and "Suppl 3. A" look alike; a stop must stand before, and a name must follow.
        (gap && ended
            && opens
            && super::reference_shape::opens(&text[start + marker.content..])
            && before.ends_with(['.', ')', ']', ';', '/']) | before.ends_with(|c: char| c.is_ascii_digit()))
        .then_some(InnerMarker { start, length: marker.length, content: start + marker.content })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_their_forms() {
        for (text, form, number, content) in [
            ("12. Smith J", MarkerForm::Dot, 12, 4),
            ("1.Smith J", MarkerForm::Dot, 1, 2),
            ("1.5-HT2A receptors", MarkerForm::Dot, 1, 2),
            ("[7] Smith J", MarkerForm::Bracket, 7, 4),
            ("(7) Smith J", MarkerForm::Parenthesis, 7, 4),
            ("7) Smith J", MarkerForm::HalfParenthesis, 7, 3),
            ("7\tSmith J", MarkerForm::Bare, 7, 2),
            ("１２．张三", MarkerForm::Dot, 12, 9),
        ] {
            let marker = read(text, form);
            assert_eq!(marker.map(|m| (m.number, m.content)), Some((number, content)), "{text}");
        }
    }

    #[test]
    fn dois_dates_and_decimals_are_no_numbers_of_entries() {
        for text in ["10.1016/j.x.2020", "12.03.2020 accessed", "1.5 million", "2019;14:3", "0. Smith", "12."]
        {
            assert_eq!(read(text, MarkerForm::Dot), None, "{text}");
        }
    }
}
