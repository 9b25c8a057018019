//! Misspellings: evidence, not membership in a list.

mod evidence;
pub mod typo;
