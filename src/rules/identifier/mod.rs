//! Identifiers other than DOIs.

pub mod checksum;
pub mod form;
