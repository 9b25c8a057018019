//! Misspellings: evidence, not membership in a list.

mod confusions;
mod evidence;
mod forms;
pub mod real_word;
pub mod typo;
pub mod variant;
