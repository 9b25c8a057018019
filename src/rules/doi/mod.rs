//! DOIs: what they are, and what they say.

pub mod duplicate;
pub mod form;
pub mod malformed;
pub mod mismatch;
pub mod missing;
pub mod own;
pub mod swapped;
