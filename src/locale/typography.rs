//! How signs are written.
