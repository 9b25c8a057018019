//! Markdown: CommonMark's marks are taken away, and those of Pandoc that hold text (`^2^`, `[^1]`, tables).
//!
//! Lines are kept apart more readily than CommonMark does: references stand one a line in many a file, without a blank line
//! between them, and are meant so.

use rustc_hash::FxHashMap;

use super::entities::decode;
use super::markup::Token;
use super::markup::Tokens;
use super::raised::{self, Height};
use super::writer::{Look, Writer};
use super::{Format, Import};
use crate::sort;

/// Reads Markdown. Never fails: what is no mark is text. Takes time linear in `text`.
pub fn read(text: &str) -> Import {
    let mut reader = Reader::default();
    let body = reader.front_matter(text);
    for line in body.lines() {
        reader.line(line);
    }
    reader.end_paragraph();
    reader.notes();
    let (manuscript, map) = reader.writer.finish(Vec::new());
    Import { format: Format::Markdown, manuscript, map, notes: Vec::new() }
}

#[derive(Default)]
struct Reader {
    writer: Writer,
    /// The lines of the paragraph so far, joined.
    paragraph: String,
    /// The mark that ends the code that is open.
    fence: Option<String>,
    /// The number of the next item of the list that is open.
    next: Option<u64>,
    /// Definitions of notes by their name, and the names in the order in which they are called.
    definitions: FxHashMap<String, String>,
    called: Vec<String>,
    numbers: FxHashMap<String, usize>,
    /// The note whose definition goes on.
    defining: Option<String>,
}

impl Reader {
    /// Takes the title from a block of YAML at the beginning, and gives what follows it.
    fn front_matter<'t>(&mut self, text: &'t str) -> &'t str {
        let Some(rest) = text.strip_prefix("---\n").or_else(|| text.strip_prefix("---\r\n")) else {
            return text;
        };
        let Some(end) = rest.find("\n---").or_else(|| rest.find("\n...")) else { return text };
        let title = rest[..end].lines().find_map(|line| line.strip_prefix("title:"));
        if let Some(title) = title {
            self.inline(title.trim().trim_matches(['"', '\'']));
            self.writer.paragraph();
        }
        rest[end + 1..].split_once('\n').map_or("", |(_, body)| body)
    }

    fn line(&mut self, line: &str) {
        if let Some(fence) = &self.fence {
            if line.trim_start().starts_with(fence.as_str()) {
                self.fence = None;
                self.writer.paragraph();
            } else {
                line.chars().for_each(|c| self.writer.put(c, Look::default(), None));
                self.writer.line();
            }
            return;
        }
        let text = line.trim_start();
        let indent = line.len() - text.len();
        if let Some(name) = self.defining.clone() {
            if indent >= 2 && !text.is_empty() {
                if let Some(definition) = self.definitions.get_mut(&name) {
                    definition.push(' ');
                    definition.push_str(text);
                }
                return;
            }
            self.defining = None;
        }
        let text = text.trim_start_matches(['>']).trim_start();
        let only = |mark: char| text.len() >= 3 && text.chars().all(|c| c == mark || c == ' ');
        if text.is_empty() {
            self.end_paragraph();
            self.writer.paragraph();
        } else if text.starts_with("```") || text.starts_with("~~~") {
            self.end_paragraph();
            self.fence = Some(text.chars().take(3).collect());
        } else if only('=') || only('-') || only('*') || only('_') {
            // A heading's underline, or a rule.
            self.end_paragraph();
            self.writer.paragraph();
        } else if let Some(heading) = heading(text) {
            self.end_paragraph();
            self.writer.paragraph();
            self.inline(heading);
            self.writer.paragraph();
            self.next = None;
        } else if let Some((name, definition)) = definition(text) {
            self.end_paragraph();
            if let Some(name) = name.strip_prefix('^') {
                self.definitions.entry(name.to_owned()).or_insert_with(|| definition.trim().to_owned());
                self.defining = Some(name.to_owned());
            }
        } else if text.starts_with('|') {
            self.end_paragraph();
            self.row(text);
        } else if let Some((number, item)) = item(text) {
            self.end_paragraph();
            self.writer.line();
            match number {
                // The first number counts; CommonMark takes the others as they come.
                Some(number) => {
                    let number = self.next.unwrap_or(number);
                    self.next = Some(number + 1);
                    self.paragraph = format!("{number}\\. {item}");
                }
                None => self.paragraph = item.to_owned(),
            }
        } else {
            if indent == 0 && self.paragraph.is_empty() {
                self.next = None;
            }
            self.text(text);
        }
    }

    /// A line of a paragraph.
    fn text(&mut self, text: &str) {
        let before = self.paragraph.trim_end();
        let ends = before.ends_with(['.', '?', '!', ':'])
            || before.ends_with('\\')
            || self.paragraph.ends_with("  ");
        let begins = text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '[');
        if ends && begins {
            self.end_paragraph();
        }
        if !self.paragraph.is_empty() {
            self.paragraph.push(' ');
        }
        self.paragraph.push_str(text);
    }

    fn end_paragraph(&mut self) {
        let text = std::mem::take(&mut self.paragraph);
        if !text.is_empty() {
            self.inline(text.trim_end().trim_end_matches('\\'));
            self.writer.line();
        }
    }

    fn row(&mut self, text: &str) {
        let inside = text.trim().trim_start_matches('|').trim_end_matches('|');
        if inside.chars().all(|c| "|-: ".contains(c)) {
            return;
        }
        for cell in inside.split('|') {
            self.inline(cell.trim());
            self.writer.tab();
        }
        self.writer.line();
    }

    /// The notes, behind all.
    fn notes(&mut self) {
        if self.called.is_empty() {
            return;
        }
        self.writer.paragraph();
        self.writer.own("Footnotes");
        // A note may call others.
        let mut at = 0;
        while let Some(name) = self.called.get(at).cloned() {
            at += 1;
            self.writer.line();
            self.writer.own(&format!("{at}. "));
            let text = self.definitions.remove(&name).unwrap_or_default();
            self.inline(&text);
        }
    }

    /// Text without the marks in it.
    fn inline(&mut self, text: &str) {
        let dropped = emphasis(text);
        let mut height = Height::Level;
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            let rest = &text[at + c.len_utf8()..];
            let look = Look { height, concealed: None };
            let length = match c {
                '\\' if rest.starts_with(|c: char| c.is_ascii_punctuation()) => {
                    self.writer.flow(&rest[..1], look);
                    1
                }
                '`' => {
                    let marks = 1 + rest.bytes().take_while(|&b| b == b'`').count();
                    let fence = &text[at..at + marks];
                    match text[at + marks..].find(fence) {
                        Some(end) => {
                            self.writer.flow(&text[at + marks..at + marks + end], look);
                            marks + end + marks - 1
                        }
                        None => {
                            self.writer.flow(fence, look);
                            marks - 1
                        }
                    }
                }
                '*' | '_' if dropped.binary_search(&at).is_ok() => 0,
                '~' if rest.starts_with('~') => 1,
                '^' | '~' => match script(rest, c) {
                    Some(inside) => {
                        let height = if c == '^' { Height::Raised } else { Height::Lowered };
                        self.writer.flow(inside, Look { height, concealed: None });
                        inside.len() + 1
                    }
                    None => {
                        self.writer.flow(&text[at..at + 1], look);
                        0
                    }
                },
                '!' if rest.starts_with('[') => link(rest).map_or_else(
                    || {
                        self.writer.flow("!", look);
                        0
                    },
                    |(_, length)| length,
                ),
                '[' if rest.starts_with('^') => {
                    match rest.bytes().take(100).position(|b| b == b']').map(|end| (&rest[1..end], end)) {
                        Some((name, end)) if !name.is_empty() && !name.contains(' ') => {
                            self.note_mark(name);
                            end + 1
                        }
                        _ => {
                            self.writer.flow("[", look);
                            0
                        }
                    }
                }
                '[' => match link(&text[at..]) {
                    // What stands in the brackets is read on; the brackets and the address are left out.
                    Some((inside, length)) if !inside.contains(['[', '!']) || inside.starts_with('[') => {
                        let inside = inside.replace(['*', '_'], "");
                        self.writer.flow(&decode(&inside), look);
                        length - 1
                    }
                    _ => {
                        self.writer.flow("[", look);
                        0
                    }
                },
                '<' => self.tag(&text[at..], &mut height, look),
                '&' => {
                    let end = rest.bytes().take(32).position(|b| b == b';').map_or(0, |end| end + 1);
                    self.writer.flow(&decode(&text[at..at + 1 + end]), look);
                    end
                }
                _ => {
                    let end =
                        rest.find(['\\', '`', '*', '_', '~', '^', '!', '[', '<', '&']).unwrap_or(rest.len());
                    self.writer.flow(&text[at..at + c.len_utf8() + end], look);
                    end
                }
            };
            at += c.len_utf8() + length;
        }
    }

    fn note_mark(&mut self, name: &str) {
        let next = self.called.len() + 1;
        let number = *self.numbers.entry(name.to_owned()).or_insert(next);
        if number == next {
            self.called.push(name.to_owned());
        }
        self.writer.own(&raised::note_mark(&number.to_string()));
    }

    /// A tag of HTML, or an address in angle brackets; answers how many bytes behind the `<` it takes.
    fn tag(&mut self, text: &str, height: &mut Height, look: Look) -> usize {
        let end = text.char_indices().take(1000).find(|&(_, c)| c == '>');
        let Some((end, _)) = end else {
            self.writer.flow("<", look);
            return 0;
        };
        let inside = &text[1..end];
        if inside.contains("://") || inside.contains('@') && !inside.contains(' ') {
            self.writer.flow(inside, look);
            return end;
        }
        match Tokens::html(&text[..end + 1]).next() {
            Some(Token::Open { name, .. }) => match name.to_ascii_lowercase().as_str() {
                "sup" => *height = Height::Raised,
                "sub" => *height = Height::Lowered,
                "br" => self.writer.line(),
                _ => {}
            },
            Some(Token::Close { name }) => {
                if matches!(name.to_ascii_lowercase().as_str(), "sup" | "sub") {
                    *height = Height::Level;
                }
            }
            Some(Token::Comment(_)) => {}
            _ => {
                self.writer.flow("<", look);
                return 0;
            }
        }
        end
    }
}

fn heading(text: &str) -> Option<&str> {
    let level = text.bytes().take_while(|&b| b == b'#').count();
    let rest = text.get(level..).filter(|rest| (1..=6).contains(&level) && rest.starts_with([' ', '\t']))?;
    let rest = rest.trim().trim_end_matches('#').trim_end();
    // Pandoc's attributes: `{#methods .unnumbered}`.
    Some(match rest.rfind(" {") {
        Some(at) if rest.ends_with('}') => rest[..at].trim_end(),
        _ => rest,
    })
}

/// `[name]: what` with its two parts.
fn definition(text: &str) -> Option<(&str, &str)> {
    let (name, rest) = text.strip_prefix('[')?.split_once("]:")?;
    (!name.is_empty()
        && !name.contains(['[', ']'])
        && (name.starts_with('^') || rest.trim().contains(['/', '#', '.'])))
    .then_some((name, rest))
}

/// The number and the text of a list item.
fn item(text: &str) -> Option<(Option<u64>, &str)> {
    if let Some(rest) = text.strip_prefix(['-', '*', '+']).filter(|rest| rest.starts_with([' ', '\t'])) {
        return Some((None, rest.trim_start()));
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.get(digits..)?.strip_prefix(['.', ')'])?;
    let number = text[..digits].parse().ok().filter(|_| digits <= 6 && rest.starts_with([' ', '\t']))?;
    Some((Some(number), rest.trim_start()))
}

/// What stands before the next `mark`, where it holds no space: Pandoc's `^2^` and `~2~`.
fn script(rest: &str, mark: char) -> Option<&str> {
    let end = rest.char_indices().take(40).find(|&(_, c)| c == mark || c.is_whitespace())?;
    let inside = &rest[..end.0];
    (end.1 == mark && !inside.is_empty()).then_some(inside)
}

/// The text of the link that `text` begins with, and the link's length: `[text](address)`, `[text][name]`.
fn link(text: &str) -> Option<(&str, usize)> {
    let mut depth = 0usize;
    let (close, _) = text.char_indices().take(500).find(|&(_, c)| {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ => {}
        }
        depth == 0
    })?;
    let after = &text[close + 1..];
    let end = match after.chars().next()? {
        '(' => after.char_indices().take(500).find(|&(_, c)| c == ')' || c == '\n')?,
        // `[1][2]` is two citations.
        '[' if !text[1..close].starts_with(|c: char| c.is_ascii_digit()) => {
            after.char_indices().take(200).find(|&(_, c)| c == ']')?
        }
        _ => return None,
    };
    Some((&text[1..close], close + 1 + end.0 + 1))
}

/// The bytes of the `*` and `_` that are marks of emphasis: those that open and those that close, in pairs.
fn emphasis(text: &str) -> Vec<usize> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut dropped = Vec::new();
    let bytes = text.as_bytes();
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '*' | '_')) {
        if at > 0 && bytes.get(at - 1) == Some(&b'\\') {
            continue;
        }
        let before = text[..at].chars().next_back().filter(|&before| before != c);
        let after = text[at + 1..].chars().next().filter(|&after| after != c);
        let same = |other: Option<usize>| other.and_then(|at| bytes.get(at)) == Some(&(c as u8));
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
        // Within a run of marks the neighbours of the run count.
        let left = if same(at.checked_sub(1)) { Some('x') } else { before };
        let right = if same(at.checked_add(1)) { Some('x') } else { after };
        let inside_word = c == '_' && word(before) && word(after);
        let closes = !blank(left) && !inside_word;
        let opens = !blank(right) && !inside_word;
        if closes && let Some(found) = open.iter().rev().take(20).position(|(mark, _)| *mark == c) {
            let index = open.len() - 1 - found;
            // A pair with nothing between is none.
            if opens && open[index].1 + 1 == at {
                open.push((c, at));
                continue;
            }
            dropped.extend([open[index].1, at]);
            open.truncate(index);
        } else if opens {
            open.push((c, at));
        }
    }
    sort::sort(&mut dropped);
    dropped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(markdown: &str) -> String {
        read(markdown).manuscript.body
    }

    #[test]
    fn marks_are_taken_away() {
        for (markdown, expected) in [
            (
                "---\ntitle: \"A title\"\n---\n# Methods {#m}\nSome *emphasis*, **strong** and ***both***,\nwrapped.\n",
                "A title\n\nMethods\n\nSome emphasis, strong and both, wrapped.",
            ),
            (
                "Results\n=======\nP < 0.05\\* and 2 * 3, snake_case_name, _so_.",
                "Results\n\nP < 0.05* and 2 * 3, snake_case_name, so.",
            ),
            (
                "See [the list](http://a.b/c), [1], [2][3], ![a picture](x.png) and <http://a.b>.",
                "See the list, [1], [2][3], and http://a.b.",
            ),
            ("Shown^5,7^ and H~2~O, or<sup>8</sup> &ndash; `code_x`.", "Shown⁵,⁷ and H₂O, or⁸ – code_x."),
            ("- one\n- two\n\n1. Ames\n1. Bond\n1. Cole", "one\ntwo\n\n1. Ames\n2. Bond\n3. Cole"),
            ("> quoted\n\n| a | b |\n|---|:-:|\n| c | *d* |", "quoted\n\na\tb\nc\td"),
            (
                "A note.[^x]\n\n[^x]: What it\n    says.\n\n[ref]: http://a.b",
                "A note.⁽¹⁾\n\nFootnotes\n1. What it says.",
            ),
            ("```\na_b * c\n```", "a_b * c"),
        ] {
            assert_eq!(text(markdown), expected, "{markdown}");
        }
    }

    #[test]
    fn references_on_lines_of_their_own_stay_apart() {
        let list = "Text [1,2].\n\n## References\n1. Ames A. One. J Test. 2019;1:1-2.\n2. Bond B. Two.\n   J Test. 2020;2:3-4.\n";
        assert_eq!(
            text(list),
            "Text [1,2].\n\nReferences\n\n1. Ames A. One. J Test. 2019;1:1-2.\n2. Bond B. Two.\nJ Test. 2020;2:3-4."
        );
        assert_eq!(text("Ames A. One. 2019.\nBond B. Two. 2020."), "Ames A. One. 2019.\nBond B. Two. 2020.");
    }

    #[test]
    fn a_plain_text_stays_as_it_is() {
        let plain = "A study\n\nIntroduction\n\nUnlike before [3], as others say [1,2].";
        assert_eq!(text(plain), plain);
    }
}
