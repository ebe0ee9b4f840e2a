//! Room for labels: what is taken, and whether a label still fits somewhere.

/// A rectangle in the direction of reading: `x` grows from where reading starts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Where it begins.
    pub x: f64,
    /// Its top.
    pub y: f64,
    /// How wide it is.
    pub width: f64,
    /// How high it is.
    pub height: f64,
}

impl Rect {
    /// A rectangle.
    pub fn new(x: f64, y: f64, width: f64, height: f64) -> Rect {
        Rect { x, y, width, height }
    }

    /// Where it ends.
    pub fn end(&self) -> f64 {
        self.x + self.width
    }

    /// Its foot.
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// Whether two have room in common.
    pub fn meets(&self, other: &Rect) -> bool {
        self.x < other.end() && other.x < self.end() && self.y < other.bottom() && other.y < self.bottom()
    }
}

/// The middle of something `width` wide that is to stand around `x` between two bounds.
pub fn within(x: f64, width: f64, low: f64, high: f64) -> f64 {
    let half = width / 2.0;
    if high - low <= width { (low + high) / 2.0 } else { x.clamp(low + half, high - half) }
}

/// Which of several labels in a row can be shown: every one, or every second, third … counted from the last.
pub fn spaced(middles: &[f64], widths: &[f64], low: f64, high: f64, gap: f64) -> Vec<usize> {
    let count = middles.len();
    for every in 1..=count {
        let kept: Vec<usize> = (0..count).filter(|at| (count - 1 - at).is_multiple_of(every)).collect();
        let placed = |at: usize| within(middles[at], widths[at], low, high);
        let are_apart = kept.windows(2).all(|pair| {
            let (one, two) = (pair[0], pair[1]);
            (placed(one) - placed(two)).abs() >= (widths[one] + widths[two]) / 2.0 + gap
        });
        if are_apart {
            return kept;
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_without_room_are_left_out_evenly_and_the_last_stays() {
        let middles = [0.0, 10.0, 20.0, 30.0, 40.0];
        assert_eq!(spaced(&middles, &[8.0; 5], -10.0, 50.0, 1.0), [0, 1, 2, 3, 4]);
        assert_eq!(spaced(&middles, &[12.0; 5], -10.0, 50.0, 1.0), [0, 2, 4]);
        assert_eq!(spaced(&middles, &[25.0; 5], -20.0, 60.0, 1.0), [1, 4]);
        assert_eq!(spaced(&middles, &[90.0; 5], -60.0, 90.0, 1.0), [4]);
    }

    #[test]
    fn a_label_stays_between_its_bounds() {
        assert_eq!(within(0.0, 10.0, 0.0, 100.0), 5.0);
        assert_eq!(within(99.0, 10.0, 0.0, 100.0), 95.0);
        assert_eq!(within(50.0, 10.0, 0.0, 100.0), 50.0);
        assert_eq!(within(50.0, 200.0, 0.0, 100.0), 50.0);
    }
}
