//! What templates receive.
