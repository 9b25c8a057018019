//! Bytes to text. Nothing is guessed: what is not plainly text is refused.

use super::Refusal;
use super::entities::windows_1252;
use crate::message::Message;

/// The text that `bytes` hold, without the byte order mark.
///
/// # Errors
/// Where they are neither UTF-8, nor UTF-16 with its mark, nor a page that says it is in Windows-1252 or Latin-1.
pub(crate) fn decode(bytes: &[u8]) -> Result<String, Refusal> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Err(Refusal::new("read-utf-32")),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        _ => utf8(bytes),
    }
}

fn utf8(bytes: &[u8]) -> Result<String, Refusal> {
    // UTF-16 without its mark would pass as UTF-8, with a NUL beside every letter.
    if let Some(at) = bytes.iter().position(|&byte| byte == 0) {
        return Err(Refusal { message: Message::new("read-nul").with("at", at) });
    }
    let error = match std::str::from_utf8(bytes) {
        Ok(text) => return Ok(text.to_owned()),
        Err(error) => error,
    };
    match declared(bytes).as_deref() {
        Some("windows-1252" | "iso-8859-1" | "latin1" | "us-ascii" | "x-cp1252") => {
            return Ok(bytes.iter().map(|&byte| windows_1252(byte)).collect());
        }
        Some(name) if name != "utf-8" && name != "utf8" => {
            return Err(Refusal { message: Message::new("read-encoding").with("encoding", name) });
        }
        _ => {}
    }
    let at = error.valid_up_to();
    let line = bytes.iter().take(at).filter(|&&byte| byte == b'\n').count() + 1;
    let byte = format!("0x{:02X}", bytes.get(at).copied().unwrap_or_default());
    let message = Message::new("read-not-utf-8").with("byte", byte).with("at", at).with("line", line);
    Err(Refusal { message })
}

/// The encoding that a page, an XML file or a TeX file says it is in, in lower case.
fn declared(bytes: &[u8]) -> Option<String> {
    let start: String = bytes.iter().take(4000).map(|&byte| char::from(byte).to_ascii_lowercase()).collect();
    let value = |key: &str| {
        let rest = &start[start.find(key)? + key.len()..];
        let rest = rest.trim_start_matches(['"', '\'', ' ', '=']);
        let end =
            rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_')).unwrap_or(rest.len());
        (end > 0).then(|| rest[..end].to_owned())
    };
    if start.contains("\\inputenc]") || start.contains("[latin1]{inputenc}") {
        return Some("latin1".to_owned());
    }
    if !start.trim_start().starts_with('<') && !start.starts_with("version:") {
        return None;
    }
    value("charset").or_else(|| value("encoding"))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Refusal> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|&pair| unit(pair));
    match char::decode_utf16(units).collect() {
        Ok(text) if rest.is_empty() => Ok(text),
        _ => Err(Refusal::new("read-utf-16")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn byte_order_marks_are_honoured_and_left_out() {
        for bytes in [
            &b"\xEF\xBB\xBF\xC3\xA9x"[..],
            b"\xFF\xFE\xE9\x00x\x00",
            b"\xFE\xFF\x00\xE9\x00x",
            "éx".as_bytes(),
        ] {
            assert_eq!(decode(bytes), Ok("éx".to_owned()), "{bytes:x?}");
        }
        assert_eq!(decode(b""), Ok(String::new()));
    }

    #[test]
    fn a_page_may_say_its_encoding() {
        for start in ["<meta charset=windows-1252>", "<meta content=\"text/html; charset=ISO-8859-1\">"] {
            let bytes = [start.as_bytes(), b"caf\xE9 \x93x\x94"].concat();
            assert_eq!(decode(&bytes).unwrap()[start.len()..], *"café “x”");
        }
        let refused = decode(b"<meta charset=\"Shift_JIS\">\x83\x65").unwrap_err();
        assert_eq!(refused.message.code, "read-encoding");
    }

    #[test]
    fn what_is_not_text_is_refused() {
        for (bytes, code) in [
            (&b"one\ntwo \xE9"[..], "read-not-utf-8"),
            (b"\xFF\xFE\xE9", "read-utf-16"),
            (b"\xFF\xFE\x00\xD8x\x00", "read-utf-16"),
            (b"\xFF\xFE\x00\x00x\x00\x00\x00", "read-utf-32"),
            (b"x\x00y\x00", "read-nul"),
        ] {
            assert_eq!(decode(bytes).unwrap_err().message.code, code);
        }
    }
}
