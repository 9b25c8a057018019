//! Misspellings: evidence, not membership in a list.

mod evidence;
mod forms;
pub mod typo;
pub mod variant;
