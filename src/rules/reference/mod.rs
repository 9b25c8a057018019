//! References: the entries of the list.

pub mod duplicate;
pub mod missing_part;
pub mod numbering;
pub mod order;
pub mod pages;
pub mod repeated_key;
pub mod run_together;
pub mod split;
pub mod style;
pub mod uncited;
pub mod url;
pub mod year;
pub mod year_volume;
