/// A colour as a style sheet writes it, to tell whether a text can be seen on what is behind it.
///
/// Source: CSS Color Module Level 4 (notations and names); WCAG 2.2, relative luminance and contrast ratio.
struct InkColor: Hashable, Sendable {
    var red: Double
    var green: Double
    var blue: Double
    /// From 0, which can't be seen, to 1.
    var alpha = 1.0

    static let black = InkColor(red: 0, green: 0, blue: 0)
    static let white = InkColor(red: 255, green: 255, blue: 255)
    static let clear = InkColor(red: 0, green: 0, blue: 0, alpha: 0)

    /// Text whose contrast to its ground is below this may go unseen. Printed grey (`#ccc` on white) has 1.6.
    static let leastContrast = 1.4

    /// This colour laid over `ground`.
    func over(_ ground: InkColor) -> InkColor {
        guard alpha < 1 else { return self }
        func mixed(_ top: Double, _ below: Double) -> Double { top * alpha + below * (1 - alpha) }
        return InkColor(
            red: mixed(red, ground.red), green: mixed(green, ground.green), blue: mixed(blue, ground.blue))
    }

    /// From 1, which is none, to 21.
    func contrast(to other: InkColor) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// Whether text of this colour could not be told from a white ground.
    var isLight: Bool { over(.white).contrast(to: .white) < Self.leastContrast }

    private var luminance: Double {
        func linear(_ channel: Double) -> Double {
            let share = channel / 255
            // A straight piece and a square, near enough to the curve of sRGB for a threshold.
            return share <= 0.04 ? share / 12.9 : share * share * (0.7 + 0.3 * share)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    // MARK: Notations

    /// The colour that `text`, in small letters, names; `nil` when it names none.
    init?(_ text: Substring) {
        if text.hasPrefix("#") {
            self.init(hexadecimal: text.dropFirst())
        } else if text.hasPrefix("rgb") {
            self.init(channels: text)
        } else if text.hasPrefix("hsl") {
            self.init(hue: text)
        } else if text == "transparent" {
            self = .clear
        } else if let code = Self.names[String(text)] {
            self.init(
                red: Double(code >> 16 & 0xFF), green: Double(code >> 8 & 0xFF), blue: Double(code & 0xFF))
        } else {
            return nil
        }
    }

    init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
        self.red = red
        self.green = green
        self.blue = blue
        self.alpha = alpha
    }

    /// The digits behind `#`; attributes of old pages write them without it.
    init?(hexadecimal digits: Substring) {
        let values = digits.compactMap(\.hexDigitValue).map(Double.init)
        guard values.count == digits.count else { return nil }
        switch values.count {
        case 3, 4:
            self.init(
                red: values[0] * 17, green: values[1] * 17, blue: values[2] * 17,
                alpha: values.count == 4 ? values[3] / 15 : 1)
        case 6, 8:
            self.init(
                red: values[0] * 16 + values[1], green: values[2] * 16 + values[3], blue: values[4] * 16 + values[5],
                alpha: values.count == 8 ? (values[6] * 16 + values[7]) / 255 : 1)
        default: return nil
        }
    }

    private static func arguments(_ text: Substring) -> [Substring]? {
        guard let open = text.firstIndex(of: "("), text.last == ")" else { return nil }
        return text[text.index(after: open)...].dropLast().split { " ,/".contains($0) }
    }

    private static func share(_ text: Substring, of whole: Double) -> Double? {
        let value = text.last == "%" ? Double(text.dropLast()).map { $0 * whole / 100 } : Double(text)
        return value.map { min(max($0, 0), whole) }
    }

    private init?(channels text: Substring) {
        guard let parts = Self.arguments(text), parts.count == 3 || parts.count == 4 else { return nil }
        let values = parts.prefix(3).compactMap { Self.share($0, of: 255) }
        guard values.count == 3, let alpha = parts.count == 4 ? Self.share(parts[3], of: 1) : 1 else { return nil }
        self.init(red: values[0], green: values[1], blue: values[2], alpha: alpha)
    }

    private init?(hue text: Substring) {
        guard let parts = Self.arguments(text), parts.count == 3 || parts.count == 4,
            let degrees = Double(parts[0].hasSuffix("deg") ? parts[0].dropLast(3) : parts[0]), abs(degrees) < 1e6,
            let saturation = Self.share(parts[1], of: 1), let light = Self.share(parts[2], of: 1),
            let alpha = parts.count == 4 ? Self.share(parts[3], of: 1) : 1
        else { return nil }
        func channel(_ offset: Double) -> Double {
            let turned = (degrees / 30 + offset).truncatingRemainder(dividingBy: 12)
            let place = turned < 0 ? turned + 12 : turned
            return 255 * (light - saturation * min(light, 1 - light) * max(-1, min(place - 3, 9 - place, 1)))
        }
        self.init(red: channel(0), green: channel(8), blue: channel(4), alpha: alpha)
    }
}
