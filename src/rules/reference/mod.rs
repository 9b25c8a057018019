//! References: the entries of the list.

pub mod duplicate;
pub mod numbering;
pub mod uncited;
