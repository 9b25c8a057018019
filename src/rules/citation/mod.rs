//! Citations: what stands in the text to point at the list.

pub mod order;
pub mod out_of_range;
pub mod range;
pub mod unlisted;
