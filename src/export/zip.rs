//! ZIP packages (APPNOTE 6.3.10), as far as Office documents need them: written anew, or an existing one with some of its
//! parts changed and every other one copied byte for byte.

use crate::sort;
use miniz_oxide::deflate::compress_to_vec;

/// A package in the making. Parts are written in the order in which they are added.
#[derive(Debug, Default)]
pub(super) struct Package {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    count: u16,
}

/// What the directory says of a part beside its name.
#[derive(Clone, Copy, Debug)]
struct Header {
    flags: u16,
    method: u16,
    /// Time and date of MS-DOS.
    stamp: u32,
    sum: u32,
    packed: u32,
    size: u32,
}

/// 1 January 1980, the beginning of MS-DOS's time: exports of the same report are the same bytes.
const NO_DATE: u32 = 0x0021_0000;
/// "The name is UTF-8."
const UTF8: u16 = 1 << 11;
const DEFLATED: u16 = 8;
/// Fast, and within a few per cent of the smallest.
const LEVEL: u8 = 6;

impl Package {
    /// Adds a part.
    pub(super) fn add(&mut self, name: &str, content: &[u8]) {
        let packed = compress_to_vec(content, LEVEL);
        let (Ok(length), Ok(size)) = (u32::try_from(packed.len()), u32::try_from(content.len())) else {
            return;
        };
        let sum = checksum(content);
        let header = Header { flags: UTF8, method: DEFLATED, stamp: NO_DATE, sum, packed: length, size };
        let at = self.bytes.len();
        self.bytes.extend(b"PK\x03\x04\x14\x00");
        self.bytes.extend(header.bytes());
        self.bytes.extend(short(name.len()));
        self.bytes.extend(short(0));
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(packed);
        // Made and to be read by version 2.0 on MS-DOS, without comment, extra fields and attributes.
        self.directory.extend(b"PK\x01\x02\x14\x00\x14\x00");
        self.directory.extend(header.bytes());
        self.directory.extend(short(name.len()));
        self.directory.extend([0; 12]);
        self.directory.extend(long(at));
        self.directory.extend(name.as_bytes());
        self.count = self.count.saturating_add(1);
    }

    /// The package's bytes.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let (at, length) = (self.bytes.len(), self.directory.len());
        self.bytes.extend(self.directory);
        self.bytes.extend(b"PK\x05\x06\x00\x00\x00\x00");
        self.bytes.extend(self.count.to_le_bytes());
        self.bytes.extend(self.count.to_le_bytes());
        self.bytes.extend(long(length));
        self.bytes.extend(long(at));
        self.bytes.extend(short(0));
        self.bytes
    }
}

impl Header {
    /// The fields that a part's own header and the directory share, in their order.
    fn bytes(self) -> Vec<u8> {
        let Header { flags, method, stamp, sum, packed, size } = self;
        let mut bytes = [flags.to_le_bytes(), method.to_le_bytes()].concat();
        for field in [stamp, sum, packed, size] {
            bytes.extend(field.to_le_bytes());
        }
        bytes
    }
}

fn short(number: usize) -> [u8; 2] {
    u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes()
}

fn long(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}

/// The checksum of `bytes` (CRC-32 of IEEE 802.3).
fn checksum(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 256] = {
        let mut table = [0; 256];
        let mut at = 0;
        while at < 256 {
            let mut value = at as u32;
            let mut bit = 0;
            while bit < 8 {
                value = if value & 1 == 1 { 0xEDB8_8320 ^ (value >> 1) } else { value >> 1 };
                bit += 1;
            }
            table[at] = value;
            at += 1;
        }
        table
    };
    !bytes.iter().fold(!0, |sum, &byte| TABLE[usize::from((sum as u8) ^ byte)] ^ (sum >> 8))
}

/// An existing package: where each part lies in it.
#[derive(Debug)]
struct Existing<'a> {
    entries: Vec<Entry<'a>>,
    /// Where the directory begins.
    directory: usize,
    /// The record behind the directory, its comment included.
    end: &'a [u8],
}

#[derive(Clone, Copy, Debug)]
struct Entry<'a> {
    /// The part's record in the directory, name and extra fields included.
    record: &'a [u8],
    name: &'a [u8],
    /// Where its own header begins.
    offset: usize,
}

/// The package `bytes` with `parts` in place of those of the same name, and behind the others where there is none. Every
/// other part stays what it is, byte for byte. `None` where the package cannot be read, or needs more than 4 GiB.
pub(super) fn with_parts(bytes: &[u8], parts: &[(String, Vec<u8>)]) -> Option<Vec<u8>> {
    let existing = Existing::read(bytes)?;
    let new =
        |name: &[u8]| parts.iter().find(|(part, _)| part.as_bytes() == name).map(|(_, content)| content);
    let mut order: Vec<usize> = (0..existing.entries.len()).collect();
    sort::sort_by_key(&mut order, |&at| existing.entries.get(at).map(|entry| entry.offset));
    let mut package = Package::default();
    let mut records: Vec<Vec<u8>> = vec![Vec::new(); existing.entries.len()];
    let first = order.first().and_then(|&at| existing.entries.get(at)).map_or(0, |entry| entry.offset);
    package.bytes.extend(bytes.get(..first)?);
    for (turn, &at) in order.iter().enumerate() {
        let entry = existing.entries.get(at)?;
        let next = order.get(turn + 1).and_then(|&next| existing.entries.get(next));
        let next = next.map_or(existing.directory, |next| next.offset);
        let mut record = entry.record.to_vec();
        let offset = package.bytes.len();
        match new(entry.name) {
            None => package.bytes.extend(bytes.get(entry.offset..next)?),
            Some(content) => {
                let packed = compress_to_vec(content, LEVEL);
                let header = Header {
                    // Sizes stand in the header, and behind the data no more.
                    flags: u16_at(&record, 8)? & UTF8,
                    method: DEFLATED,
                    stamp: u32_at(&record, 12)?,
                    sum: checksum(content),
                    packed: u32::try_from(packed.len()).ok()?,
                    size: u32::try_from(content.len()).ok()?,
                };
                package.bytes.extend(b"PK\x03\x04\x14\x00");
                package.bytes.extend(header.bytes());
                package.bytes.extend(short(entry.name.len()));
                package.bytes.extend(short(0));
                package.bytes.extend(entry.name);
                package.bytes.extend(packed);
                record.get_mut(8..28)?.copy_from_slice(&header.bytes());
            }
        }
        record.get_mut(42..46)?.copy_from_slice(&u32::try_from(offset).ok()?.to_le_bytes());
        *records.get_mut(at)? = record;
    }
    package.directory = records.concat();
    package.count = u16::try_from(existing.entries.len()).ok()?;
    for (name, content) in parts {
        if !existing.entries.iter().any(|entry| entry.name == name.as_bytes()) {
            package.add(name, content);
        }
    }
    let comment = existing.end.get(20..)?;
    let mut bytes = package.finish();
    bytes.truncate(bytes.len().checked_sub(2)?);
    bytes.extend(comment);
    Some(bytes)
}

impl<'a> Existing<'a> {
    fn read(bytes: &'a [u8]) -> Option<Self> {
        // The end record is 22 bytes and a comment of at most 65,535.
        let from = bytes.len().saturating_sub(22 + 65_535);
        let at = from + bytes.get(from..)?.windows(4).rposition(|four| four == b"PK\x05\x06")?;
        let end = bytes.get(at..).filter(|end| end.len() >= 22)?;
        let directory = usize::try_from(u32_at(end, 16)?).ok()?;
        let mut entries = Vec::new();
        let mut next = directory;
        for _ in 0..u16_at(end, 10)? {
            let record = bytes.get(next..at)?;
            if !record.starts_with(b"PK\x01\x02") {
                return None;
            }
            let length = |at| u16_at(record, at).map(usize::from);
            let name = record.get(46..46 + length(28)?)?;
            let whole = 46 + length(28)? + length(30)? + length(32)?;
            let record = record.get(..whole)?;
            // Sizes beyond 4 GiB stand in an extra field that is not read here.
            let plain = [20, 24, 42].iter().all(|&field| u32_at(record, field) != Some(u32::MAX));
            let offset = usize::try_from(u32_at(record, 42)?).ok()?;
            if !plain || !bytes.get(offset..directory)?.starts_with(b"PK\x03\x04") {
                return None;
            }
            entries.push(Entry { record, name, offset });
            next += whole;
        }
        Some(Existing { entries, directory, end })
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

#[cfg(test)]
pub(super) mod tests {
    use std::collections::BTreeMap;
    use std::io::Read;

    use super::*;

    /// The parts of a package as another reader of ZIP sees them.
    pub(in crate::export) fn parts(package: &[u8]) -> BTreeMap<String, String> {
        let mut archive = ::zip::ZipArchive::new(std::io::Cursor::new(package)).unwrap();
        let mut parts = BTreeMap::new();
        for at in 0..archive.len() {
            let mut part = archive.by_index(at).unwrap();
            let mut content = String::new();
            part.read_to_string(&mut content).unwrap();
            parts.insert(part.name().to_owned(), content);
        }
        parts
    }

    #[test]
    fn another_reader_finds_what_was_packed() {
        let mut package = Package::default();
        let long = "a long part ".repeat(9000);
        package.add("a/ü.xml", long.as_bytes());
        package.add("empty", b"");
        let parts = parts(&package.finish());
        assert_eq!(
            parts,
            BTreeMap::from([("a/ü.xml".to_owned(), long), ("empty".to_owned(), String::new())])
        );
    }

    #[test]
    fn parts_are_replaced_and_added_and_the_others_stay() {
        let mut package = Package::default();
        for (name, content) in [("a", "one"), ("b", "two"), ("c", "three")] {
            package.add(name, content.as_bytes());
        }
        let before = package.finish();
        let after =
            with_parts(&before, &[("b".into(), b"new".to_vec()), ("d".into(), b"four".to_vec())]).unwrap();
        let expected = [("a", "one"), ("b", "new"), ("c", "three"), ("d", "four")];
        assert_eq!(parts(&after), expected.map(|(name, text)| (name.to_owned(), text.to_owned())).into());
        assert_eq!(with_parts(&before, &[]), Some(before));
    }

    #[test]
    fn what_is_no_package_is_left_alone() {
        for bytes in [&b""[..], b"PK\x05\x06", &[0; 100], &Package::default().finish()[..20]] {
            assert_eq!(with_parts(bytes, &[]), None);
        }
    }

    #[test]
    fn the_checksum_is_the_standards() {
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
    }
}
