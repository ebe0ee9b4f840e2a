//! An address as a QR code (ISO/IEC 18004), drawn when the site is built: what was read on paper is found again on a phone.
//!
//! It only draws. Where it stands and what is said beside it is for templates.

use std::fmt::Write as _;

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// The margin that scanners need, in modules (ISO/IEC 18004, 9.1).
const QUIET: i32 = 4;

/// The code of an address as an `<svg>`; none for an address that is too long for any code.
pub fn drawn(address: &str) -> Option<String> {
    let segments = QrSegment::make_segments(address);
    // One of the eight patterns, always the same: choosing the best looking takes many times as long as all the rest, and every
    // scanner reads each of them.
    let mask = Some(Mask::new(0));
    let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, Version::MIN, Version::MAX, mask, false);
    let code = code.ok()?;
    let size = code.size() + 2 * QUIET;
    let mut svg = format!(
        "<svg class=\"code\" viewBox=\"0 0 {size} {size}\" width=\"120\" height=\"120\" aria-hidden=\"true\" \
         focusable=\"false\"><path fill=\"none\" stroke=\"#000\" shape-rendering=\"crispEdges\" d=\""
    );
    for y in 0..code.size() {
        let mut pen = None;
        let mut x = 0;
        while x < code.size() {
            let length = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let Ok(length @ 1..) = i32::try_from(length) else {
                x += 1;
                continue;
            };
            let _ = match pen {
                None => write!(svg, "M{} {}.5h{length}", x + QUIET, y + QUIET),
                Some(end) => write!(svg, "m{} 0h{length}", x - end),
            };
            x += length;
            pen = Some(x);
        }
    }
    svg.push_str("\"/></svg>");
    Some(svg)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_drawn_row_by_row_and_an_endless_address_has_none() {
        let svg = drawn("https://bayan.example/ar/plans/a/").unwrap();
        // The first row of the finder patterns in two corners: seven dark modules each.
        assert!(svg.contains("d=\"M4 4.5h7m"), "{svg}");
        assert!(svg.len() < 4000, "{}", svg.len());
        assert_eq!(drawn(&"a".repeat(3000)), None);
    }
}
