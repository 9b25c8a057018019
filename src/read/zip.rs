//! The packages that .docx files are: a directory at the end, and parts that are stored or deflated. APPNOTE.TXT 6.3.

use miniz_oxide::inflate;
use rustc_hash::FxHashMap;

use super::Refusal;

/// Parts in one package; a manuscript has some dozens.
const MOST_PARTS: usize = 4_000;
/// The largest part, inflated, in bytes: some ten thousand pages of text.
const LARGEST_PART: usize = 64 << 20;
/// All parts that are read, inflated, in bytes.
const LARGEST_SUM: usize = 128 << 20;
/// How many times its size a part may grow: text in XML grows ten- to thirtyfold, zip bombs a thousandfold.
const STEEPEST: usize = 250;
/// Parts below this size may grow as they like.
const HARMLESS: usize = 1 << 20;

/// A package's directory.
pub(crate) struct Package<'a> {
    bytes: &'a [u8],
    parts: FxHashMap<String, Part>,
    /// Bytes inflated so far.
    inflated: usize,
}

#[derive(Clone, Copy, Debug)]
struct Part {
    offset: usize,
    packed: usize,
    size: usize,
    deflated: bool,
    locked: bool,
}

impl<'a> Package<'a> {
    /// Reads the directory.
    ///
    /// # Errors
    /// Where there is none: the file was cut off or altered on its way.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        directory(bytes)
            .map(|parts| Package { bytes, parts, inflated: 0 })
            .ok_or_else(|| Refusal::new("read-zip-broken"))
    }

    /// True where there is a part of that name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.parts.contains_key(name)
    }

    /// The names of the parts, in no order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.keys().map(String::as_str)
    }

    /// The content of a part; `None` where there is no such part.
    ///
    /// # Errors
    /// Where it is locked, broken, or larger than any manuscript.
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, Refusal> {
        let Some(&part) = self.parts.get(name) else { return Ok(None) };
        if part.locked {
            return Err(Refusal::new("read-zip-locked"));
        }
        let steep = part.size > HARMLESS && part.size / part.packed.max(1) > STEEPEST;
        if part.size > LARGEST_PART || steep || self.inflated.saturating_add(part.size) > LARGEST_SUM {
            return Err(Refusal::new("read-zip-bomb"));
        }
        self.inflated += part.size;
        match self.content(part) {
            Some(content) => Ok(Some(content)),
            None => Err(Refusal::new("read-zip-broken")),
        }
    }

    fn content(&self, part: Part) -> Option<Vec<u8>> {
        // The local header repeats the name, and may have other extra fields than the directory.
        let header = self.bytes.get(part.offset..)?;
        if !header.starts_with(b"PK\x03\x04") {
            return None;
        }
        let start = 30 + usize::from(u16_at(header, 26)?) + usize::from(u16_at(header, 28)?);
        let packed = header.get(start..start.checked_add(part.packed)?)?;
        // The size that the directory tells is the most that comes out, whatever the data say.
        let content = if part.deflated {
            inflate::decompress_to_vec_with_limit(packed, part.size).ok()?
        } else {
            packed.to_vec()
        };
        (content.len() == part.size).then_some(content)
    }
}

/// The central directory.
fn directory(bytes: &[u8]) -> Option<FxHashMap<String, Part>> {
    // The end record is 22 bytes and a comment of at most 65,535.
    let from = bytes.len().saturating_sub(22 + 65_535);
    let tail = bytes.get(from..)?;
    let end = from + tail.windows(4).rposition(|four| four == b"PK\x05\x06")?;
    let end = bytes.get(end..)?;
    let count = usize::from(u16_at(end, 10)?).min(MOST_PARTS);
    let mut at = usize::try_from(u32_at(end, 16)?).ok()?;
    let mut parts = FxHashMap::default();
    for _ in 0..count {
        let entry = bytes.get(at..)?;
        if !entry.starts_with(b"PK\x01\x02") {
            return None;
        }
        let length = |at| u16_at(entry, at).map(usize::from);
        let number = |at| usize::try_from(u32_at(entry, at)?).ok();
        let (name, extra, comment) = (length(28)?, length(30)?, length(32)?);
        let name_bytes = entry.get(46..46 + name)?;
        let method = length(10)?;
        let part = Part {
            offset: number(42)?,
            packed: number(20)?,
            size: number(24)?,
            deflated: method == 8,
            locked: length(8)? & 1 == 1,
        };
        if matches!(method, 0 | 8) {
            let name = String::from_utf8_lossy(name_bytes).replace('\\', "/");
            parts.insert(name.trim_start_matches('/').to_owned(), part);
        }
        at += 46 + name + extra + comment;
    }
    Some(parts)
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

/// A package of stored parts, for tests.
#[cfg(test)]
pub(crate) fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in parts {
        let packed = miniz_oxide::deflate::compress_to_vec(content, 6);
        let short = |number: usize| u16::try_from(number).unwrap_or(0).to_le_bytes();
        let long = |number: usize| u32::try_from(number).unwrap_or(0).to_le_bytes();
        let offset = bytes.len();
        let mut sizes = vec![0; 4];
        sizes.extend([0; 4]);
        sizes.extend(long(packed.len()));
        sizes.extend(long(content.len()));
        sizes.extend(short(name.len()));
        sizes.extend([0; 2]);
        bytes.extend(b"PK\x03\x04\x14\0\0\0\x08\0");
        bytes.extend(&sizes);
        bytes.extend(name.as_bytes());
        bytes.extend(&packed);
        directory.extend(b"PK\x01\x02\x14\0\x14\0\0\0\x08\0");
        directory.extend(&sizes);
        directory.extend([0; 10]);
        directory.extend(long(offset));
        directory.extend(name.as_bytes());
    }
    let start = bytes.len();
    bytes.extend(&directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    let count = u16::try_from(parts.len()).unwrap_or(0).to_le_bytes();
    bytes.extend(count);
    bytes.extend(count);
    bytes.extend(u32::try_from(directory.len()).unwrap_or(0).to_le_bytes());
    bytes.extend(u32::try_from(start).unwrap_or(0).to_le_bytes());
    bytes.extend([0; 2]);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: &[u8], part: &str) -> &'static str {
        let content = Package::open(bytes).and_then(|mut package| package.part(part));
        content.err().map_or("read", |refusal| refusal.message.code)
    }

    #[test]
    fn parts_are_found_by_name() {
        let bytes = packed(&[("a.xml", b"<a/>"), ("word/b.xml", b"bbbbbbbbbbbbbbb")]);
        let mut package = Package::open(&bytes).unwrap();
        assert_eq!(package.part("word/b.xml").unwrap().as_deref(), Some(&b"bbbbbbbbbbbbbbb"[..]));
        assert_eq!(package.part("gone.xml"), Ok(None));
        assert!(package.has("a.xml") && package.names().count() == 2);
    }

    #[test]
    fn a_bomb_is_refused_before_it_is_inflated() {
        let bytes = packed(&[("word/document.xml", &vec![b' '; 4 << 20])]);
        assert!(bytes.len() < 20_000);
        assert_eq!(refused(&bytes, "word/document.xml"), "read-zip-bomb");
    }

    #[test]
    fn a_bomb_that_lies_about_its_size_is_broken() {
        let mut bytes = packed(&[("a", &vec![b' '; 4 << 20])]);
        let directory = bytes.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
        bytes[directory + 24..directory + 28].copy_from_slice(&100u32.to_le_bytes());
        assert_eq!(refused(&bytes, "a"), "read-zip-broken");
    }

    #[test]
    fn locked_and_broken_packages_are_refused() {
        let bytes = packed(&[("a", b"content of some length")]);
        let mut locked = bytes.clone();
        let directory = locked.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
        locked[directory + 8] = 1;
        assert_eq!(refused(&locked, "a"), "read-zip-locked");
        // Without the last two bytes, the length of the comment, it is whole enough.
        for length in 0..bytes.len() - 2 {
            assert_eq!(refused(&bytes[..length], "a"), "read-zip-broken", "{length}");
        }
        let mut altered = bytes.clone();
        altered[31..40].fill(0xFF);
        assert_eq!(refused(&altered, "a"), "read-zip-broken");
    }
}
