import Ink

/// What stands behind a text of a Word file: nothing of its own, colours, or something that is not known.
///
/// Source: ECMA-376 part 1, 17.3.5 (shading), 17.18.78 (patterns), 17.18.40 (highlights).
enum WordShade: Hashable, Sendable {
    case none
    /// Any of these, or all of them in a pattern.
    case colors([SheetColor])
    case unknown

    /// The value of a `shd` element.
    init(_ element: XMLElement) {
        let pattern = element.value("val") ?? "clear"
        let fill = Self.color(element, "fill", theme: "themeFill", "themeFillTint", "themeFillShade")
        switch pattern {
        case "nil": self = .none
        case "clear": self = fill
        case "solid":
            let color = Self.color(element, "color", theme: "themeColor", "themeTint", "themeShade")
            self = color == .none ? .colors([.black]) : color
        default:
            let color = Self.color(element, "color", theme: "themeColor", "themeTint", "themeShade")
            guard color != .unknown, fill != .unknown else {
                self = .unknown
                return
            }
            self = .colors((fill.list ?? [.white]) + (color.list ?? [.black]))
        }
    }

    /// The value of a `highlight` element.
    init(highlight name: String) {
        guard name != "none" else {
            self = .none
            return
        }
        self = Self.highlights[name].flatMap { SheetColor(hexadecimal: $0) }.map { .colors([$0]) } ?? .unknown
    }

    private static let highlights = [
        "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "green": "00FF00", "magenta": "FF00FF", "red": "FF0000",
        "yellow": "FFFF00", "white": "FFFFFF", "darkBlue": "00008B", "darkCyan": "008B8B", "darkGreen": "006400",
        "darkMagenta": "800080", "darkRed": "8B0000", "darkYellow": "808000", "darkGray": "A9A9A9",
        "lightGray": "D3D3D3",
    ]

    /// The colours that an element may mean: the one it states, and the one that the usual themes give its name.
    static func color(
        _ element: XMLElement, _ name: String, theme: String, _ tint: String, _ shade: String
    ) -> WordShade {
        let stated = element.value(name).flatMap { SheetColor(hexadecimal: $0) }
        guard let theme = element.value(theme), theme != "none" else {
            if let stated { return .colors([stated]) }
            let value = element.value(name) ?? "auto"
            return value == "auto" ? .none : .unknown
        }
        var usual = themeColor(theme)
        if let share = element.value(shade).flatMap({ Int($0, radix: 16) }) {
            usual = usual?.over(.black, opacity: Double(share) / 255)
        }
        if let share = element.value(tint).flatMap({ Int($0, radix: 16) }) {
            usual = usual?.over(.white, opacity: Double(share) / 255)
        }
        let colors = [stated, usual].compactMap { $0 }
        return colors.isEmpty ? .unknown : .colors(colors)
    }

    /// The colour of a name in the usual themes; `nil` for accents, which differ.
    static func themeColor(_ name: String) -> SheetColor? {
        switch name {
        case "background1", "light1", "background2", "light2", "bg1", "lt1", "bg2", "lt2": .white
        case "text1", "dark1", "text2", "dark2", "tx1", "dk1", "tx2", "dk2": .black
        default: nil
        }
    }

    private var list: [SheetColor]? {
        if case .colors(let colors) = self { return colors }
        return nil
    }
}
