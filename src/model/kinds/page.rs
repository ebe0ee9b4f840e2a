//! A page that stands by itself: its texts are enough.

record! {
    /// A page that stands by itself.
    pub struct Page {}
}
