//! One tile for each place, roughly where it lies. All are of one size, so that a large empty province does not weigh
//! more than a small full one. A map is not mirrored: east stays east in every script.

use super::label::{LINE, Label};
use super::marks::{self, Reading};
use super::pen::{Anchor, Pen};
use super::place::Rect;

/// The tiles.
#[derive(Clone, Debug)]
pub struct Tiles {
    /// One for each place.
    pub tiles: Vec<Tile>,
}

/// A place.
#[derive(Clone, Debug)]
pub struct Tile {
    /// Its column, counted from the west, and its row, counted from the north; from 0.
    pub place: (usize, usize),
    /// What it is called.
    pub name: Label,
    /// Its value.
    pub reading: Reading,
    /// The value as it is written, or the word for why there is none.
    pub label: Label,
    /// Its shade, from 0 to [`SHADES`] less one; none without a value.
    pub shade: Option<usize>,
    /// Whether the value was corrected.
    pub is_corrected: bool,
}

/// How many shades there are.
pub const SHADES: usize = 4;

/// The looks of a shade.
pub fn shade(shade: usize) -> String {
    format!("class=\"tile t{}\"", shade.min(SHADES - 1) + 1)
}

const GAP: f64 = 5.0;

/// Draws the tiles; gives their foot.
pub fn draw(pen: &mut Pen, tiles: &Tiles, top: f64) -> f64 {
    let columns = tiles.tiles.iter().map(|tile| tile.place.0 + 1).max().unwrap_or(1);
    let rows = tiles.tiles.iter().map(|tile| tile.place.1 + 1).max().unwrap_or(0);
    let wide = f64::min((pen.width() - GAP * (columns - 1) as f64) / columns as f64, 170.0);
    let inner = wide - 10.0;
    let tall = tiles.tiles.iter().map(|tile| tile.name.wrap(inner, 3).height() + value(tile, inner).height());
    let high = tall.fold(f64::min(wide * 0.7, 84.0), f64::max) + 12.0;
    let all = columns as f64 * (wide + GAP) - GAP;
    let west = (pen.width() - all) / 2.0;
    for tile in &tiles.tiles {
        let column = if pen.is_mirrored() { columns - 1 - tile.place.0 } else { tile.place.0 };
        let x = west + column as f64 * (wide + GAP);
        let y = top + 6.0 + tile.place.1 as f64 * (high + GAP);
        draw_tile(pen, tile, Rect::new(x, y, wide, high));
    }
    top + 6.0 + rows as f64 * (high + GAP)
}

fn value(tile: &Tile, room: f64) -> super::label::Block<'_> {
    tile.label.wrap(room, 2)
}

fn draw_tile(pen: &mut Pen, tile: &Tile, place: Rect) {
    let (looks, on) = match tile.shade {
        Some(number) => (shade(number), if number * 2 >= SHADES { " on-dark" } else { "" }),
        None => ("class=\"tile t0\"".to_owned(), ""),
    };
    pen.rect(&looks, place);
    let inner = place.width - 10.0;
    let middle = place.x + place.width / 2.0;
    let foot = pen.block(&format!("name{on}"), &tile.name.wrap(inner, 3), middle, place.y + 5.0, Anchor::Middle);
    let block = value(tile, inner);
    let top = f64::max(foot, place.bottom() - block.height() - 5.0);
    pen.block(&format!("value{on}"), &block, middle, top, Anchor::Middle);
    if tile.reading.value().is_none() && top - foot >= LINE {
        marks::absent(pen, tile.reading, middle, (top + foot) / 2.0);
    }
    if tile.is_corrected {
        pen.rect("class=\"corrected\"", Rect::new(place.x + 2.0, place.y + 2.0, place.width - 4.0, place.height - 4.0));
    }
}
