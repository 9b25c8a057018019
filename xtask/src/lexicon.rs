//! What the engine knows of slips and of regular forms, for the table of words: it leaves out what the engine can tell itself.
#![allow(dead_code, unreachable_pub, reason = "the engine uses the rest")]

#[path = "../../src/lexicon/channel.rs"]
mod channel;
#[path = "../../src/lexicon/endings.rs"]
mod endings;
#[path = "../../src/lexicon/regular.rs"]
mod regular;
#[path = "../../src/lexicon/table.rs"]
mod table;
#[path = "../../src/lexicon/trie.rs"]
mod trie;

pub(crate) use regular::is_regular;
#[cfg(test)]
pub(crate) use table::Reader;
pub(crate) use trie::{Near, Trie};

/// See `src/lexicon/mod.rs`.
pub(crate) type Class = u8;
/// See `src/lexicon/mod.rs`.
pub(crate) const ATTESTED: Class = 2;
