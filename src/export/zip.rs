//! ZIP packages (APPNOTE 6.3.10), as far as Office documents need them: written anew, or an existing one with some of its
//! parts changed and every other one copied byte for byte.

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
    fn the_checksum_is_the_standards() {
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
    }
}
