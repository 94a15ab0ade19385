/// A colour on paper or on a page, and whether a reader tells it from another.
package struct SheetColor: Hashable, Sendable {
    /// From 0 to 1.
    package let red: Double
    package let green: Double
    package let blue: Double

    package static let white = SheetColor(red: 1, green: 1, blue: 1)
    package static let black = SheetColor(red: 0, green: 0, blue: 0)

    package init(red: Double, green: Double, blue: Double) {
        self.red = min(max(red, 0), 1)
        self.green = min(max(green, 0), 1)
        self.blue = min(max(blue, 0), 1)
    }

    /// `RRGGBB`.
    package init?(hexadecimal text: String) {
        guard text.utf8.count == 6, let value = Int(text, radix: 16), value >= 0 else { return nil }
        self.init(
            red: Double(value >> 16) / 255, green: Double(value >> 8 & 0xFF) / 255, blue: Double(value & 0xFF) / 255)
    }

    /// The least contrast at which text counts as seen: light grey on white is, what is nearly white is not.
    private static let leastContrast = 1.35

    /// Whether text of this colour is certainly seen on `ground`.
    package func isSeen(on ground: SheetColor) -> Bool {
        let lighter = max(luminance, ground.luminance)
        let darker = min(luminance, ground.luminance)
        return (lighter + 0.05) / (darker + 0.05) >= Self.leastContrast
    }

    /// Source: WCAG 2.2, relative luminance. The exponent alone is near enough here.
    private var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    private static func linear(_ part: Double) -> Double { part * part * (0.8 * part + 0.2) }

    /// This colour, so much of it, on top of `ground`.
    package func over(_ ground: SheetColor, opacity: Double) -> SheetColor {
        SheetColor(
            red: red * opacity + ground.red * (1 - opacity), green: green * opacity + ground.green * (1 - opacity),
            blue: blue * opacity + ground.blue * (1 - opacity))
    }
}
