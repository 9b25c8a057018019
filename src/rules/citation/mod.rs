//! Citations: what stands in the text to point at the list.

pub mod out_of_range;
