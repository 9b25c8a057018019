//! Reports written out: in words and plain objects, in bytes or UTF-16 units, for JSON and for the page.

pub mod brief;
pub mod json;
pub mod rule_page;
pub mod sarif;
pub mod view;
