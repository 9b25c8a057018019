//! Helpers for the rules' own tests.
