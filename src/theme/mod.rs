//! How an edition looks: the templates of a theme, what they receive, and the words and Markdown they print.
//!
//! A theme sees an `Edition` and never the site. Nothing here is published by itself: `outputs` asks.

mod assets;
pub mod chart;
pub mod card;
mod code;
mod contrast;
mod css;
mod engine;
mod functions;
mod layers;
mod settings;
mod names;
#[cfg(feature = "pdf")]
mod paper;
pub mod lint;
pub mod markdown;
mod templates;
pub mod views;

pub use contrast::Measured;
pub use engine::Theme;
pub use functions::policy::POLICY;
pub use layers::Layers;
pub use names::Names;
#[cfg(feature = "pdf")]
pub use paper::Printing;
pub use settings::{Settings, TimeAxis};

#[cfg(test)]
mod tests;
