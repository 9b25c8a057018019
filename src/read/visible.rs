//! When letters cannot be seen.

/// A colour of the screen: red, green and blue to 255, and its opacity to 1.
pub(super) type Colour = [f32; 4];

/// The colour of paper.
pub(super) const WHITE: Colour = [255.0, 255.0, 255.0, 1.0];
/// The colour of print.
pub(super) const BLACK: Colour = [0.0, 0.0, 0.0, 1.0];

/// Letters up to this size in points cannot be read: nobody prints smaller than 4 points.
pub(super) const SMALLEST: f32 = 2.0;
/// Contrast up to which letters cannot be told from what is behind them. WCAG 2.2 asks for 4.5; pale grey is above 1.2.
const FAINTEST: f32 = 1.2;

/// True where letters of the one colour cannot be told from the other behind them.
pub(super) fn is_faint(letters: Colour, behind: Colour) -> bool {
    letters[3] <= 0.05 || contrast(letters, behind) <= FAINTEST
}

/// The contrast of two colours by WCAG 2.2: from 1 (the same) to 21.
fn contrast(a: Colour, b: Colour) -> f32 {
    let luminance = |colour: Colour| {
        let part = |level: f32| {
            let level = (level / 255.0).clamp(0.0, 1.0);
            if level <= 0.04045 { level / 12.92 } else { ((level + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(colour[0]) + 0.7152 * part(colour[1]) + 0.0722 * part(colour[2])
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_and_nearly_white_cannot_be_seen_on_white() {
        let grey = |level: f32| [level, level, level, 1.0];
        assert!(is_faint(WHITE, WHITE) && is_faint(grey(250.0), WHITE));
        assert!(!is_faint(grey(200.0), WHITE) && !is_faint(WHITE, grey(50.0)));
        assert!((contrast(WHITE, BLACK) - 21.0).abs() < 0.01);
    }
}
