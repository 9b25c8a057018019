//! Misspellings: evidence, not membership in a list.

mod confusions;
mod evidence;
mod forms;
pub mod real_word;
mod spaces;
pub mod split;
pub mod typo;
pub mod variant;
