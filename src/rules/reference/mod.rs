//! References: the entries of the list.

pub mod numbering;
pub mod uncited;
