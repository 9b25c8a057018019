//! JSON, as far as it is looked into: what a value holds is found when it is asked for.
//!
//! A reader of everything makes fractions of numbers and prints them again for its errors, which weighs 15 kB in the page.

/// A value as it is written.
#[derive(Clone, Copy)]
pub(super) struct Value<'a>(&'a str);

impl<'a> Value<'a> {
    /// The value that `text` begins with; `None` where it breaks off.
    pub(super) fn new(text: &'a str) -> Option<Self> {
        Value::at_start(text.trim_start())
    }

    fn at_start(text: &'a str) -> Option<Self> {
        Some(Value(&text[..end(text)?])).filter(|value| !value.0.is_empty())
    }

    /// The member `name`; `None` where there is none, and where this is no object.
    pub(super) fn get(self, name: &str) -> Option<Value<'a>> {
        let mut parts = self.parts('{');
        while let (Some(key), Some(value)) = (parts.next(), parts.next()) {
            if key.quoted() == Some(name) {
                return Some(value);
            }
        }
        None
    }

    /// The elements; none where this is no array.
    pub(super) fn elements(self) -> impl Iterator<Item = Value<'a>> {
        self.parts('[')
    }

    /// The text of a string, and a number as it is written; empty where this is neither.
    pub(super) fn text(self) -> String {
        let Some(quoted) = self.quoted() else {
            let number = self.0.starts_with(|c: char| c.is_ascii_digit() || c == '-');
            return if number { self.0.to_owned() } else { String::new() };
        };
        // Escapes are UTF-16: a letter may need two.
        let mut units = Vec::with_capacity(quoted.len());
        let mut rest = quoted.chars();
        while let Some(c) = rest.next() {
            let c = match c {
                '\\' => match rest.next().unwrap_or('\\') {
                    'b' => '\u{8}',
                    'f' => '\u{C}',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'u' => {
                        let (digits, after) = rest.as_str().split_at_checked(4).unwrap_or_default();
                        units.push(u16::from_str_radix(digits, 16).unwrap_or(0xFFFD));
                        rest = after.chars();
                        continue;
                    }
                    other => other,
                },
                c => c,
            };
            units.extend_from_slice(c.encode_utf16(&mut [0; 2]));
        }
        String::from_utf16_lossy(&units)
    }

    /// What stands between the quotation marks of a string, as it is written.
    fn quoted(self) -> Option<&'a str> {
        self.0.strip_prefix('"')?.strip_suffix('"')
    }

    /// What stands behind `open`: the elements, or by turns the names and the values of the members.
    fn parts(self, open: char) -> impl Iterator<Item = Value<'a>> {
        let mut rest = self.0.strip_prefix(open).unwrap_or("");
        std::iter::from_fn(move || {
            rest = rest.trim_start_matches([' ', '\t', '\n', '\r', ',', ':']);
            let value = Value::at_start(rest)?;
            rest = &rest[value.0.len()..];
            Some(value)
        })
    }
}

/// Where the value ends that `text` begins with; `None` where it breaks off.
fn end(text: &str) -> Option<usize> {
    let (mut open, mut quoted, mut escaped) = (0u32, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => {
                quoted = !quoted;
                if !quoted && open == 0 {
                    return Some(at + 1);
                }
            }
            _ if quoted => {}
            b'{' | b'[' => open += 1,
            b'}' | b']' if open > 1 => open -= 1,
            b'}' | b']' => return Some(at + open as usize),
            b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' if open == 0 => return Some(at),
            _ => {}
        }
    }
    (open == 0 && !quoted).then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(json: &str) -> String {
        Value::new(json).map(Value::text).unwrap()
    }

    #[test]
    fn values_are_found_where_they_stand() {
        let value = Value::new(r#" { "a" : [1, {"b": "x]}"}, [ ] ,"y" ] ,"c":{"a":-2.50}} more"#).unwrap();
        let elements: Vec<_> = value.get("a").unwrap().elements().collect();
        assert_eq!(elements.len(), 4);
        assert_eq!((elements[0].text(), elements[3].text()), ("1".to_owned(), "y".to_owned()));
        assert_eq!(elements[1].get("b").unwrap().text(), "x]}");
        assert_eq!(value.get("c").and_then(|c| c.get("a")).unwrap().text(), "-2.50");
        assert!(value.get("b").is_none() && value.elements().next().is_none());
    }

    #[test]
    fn escapes_are_resolved() {
        for (json, expected) in [
            (r#""a \"b\" \\ \/ c""#, "a \"b\" \\ / c"),
            (r#""\n\t\u00e9""#, "\n\té"),
            (r#""\ud835\udc65 𝑥""#, "𝑥 𝑥"),
            (r#""\ud835 \uzzzz\u12""#, "\u{FFFD} \u{FFFD}\u{FFFD}"),
            ("true", ""),
            ("null", ""),
            ("[1]", ""),
        ] {
            assert_eq!(text(json), expected, "{json}");
        }
    }

    #[test]
    fn what_breaks_off_is_no_value() {
        for json in ["", "  ", "{", r#"{"a":[1}"#, r#""a"#, r#""a\""#, "]", "[\"]"] {
            assert!(Value::new(json).is_none(), "{json}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_as_json_comes_back(text in ".*", name in ".*") {
            let json = serde_json::json!({ "list": [1, null, { "x": &text }, &text], "n": { "name": name } });
            for json in [json.to_string(), format!("{json:#}")] {
                let value = Value::new(&json).unwrap();
                let list: Vec<_> = value.get("list").unwrap().elements().collect();
                proptest::prop_assert_eq!(list[2].get("x").unwrap().text(), &text[..]);
                proptest::prop_assert_eq!(list[3].text(), &text[..]);
                proptest::prop_assert_eq!(value.get("n").unwrap().get("name").unwrap().text(), &name[..]);
            }
        }

        #[test]
        fn anything_is_read_or_refused(json in "[\\[\\]{}\",:\\\\ud01a \u{A0}]*") {
            let mut values: Vec<_> = Value::new(&json).into_iter().collect();
            while let Some(value) = values.pop() {
                let _ = (value.text(), value.get("a"));
                values.extend(value.elements());
            }
        }
    }
}
