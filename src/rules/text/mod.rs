//! The text itself: what is in it without being seen.

pub mod hidden;
