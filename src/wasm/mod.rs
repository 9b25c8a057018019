//! The worker's side: plain objects, UTF-16 offsets.
