//! DOIs: what they are, and what they say.

pub mod duplicate;
