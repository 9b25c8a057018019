//! Citations: what stands in the text to point at the list.

pub mod duplicate_in_group;
mod minority;
pub mod mixed_style;
pub mod order;
pub mod out_of_range;
pub mod punctuation;
pub mod range;
pub mod spacing;
pub mod undefined_key;
pub mod unlisted;
