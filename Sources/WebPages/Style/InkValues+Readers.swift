extension InkValues {
    static let displays: [String: InkValue] = [
        "none": .off, "inline": .plain, "inline-block": .plain, "contents": .plain, "table-cell": .plain,
        "inline-flex": .plain, "inline-table": .plain, "ruby": .plain, "ruby-base": .plain,
        "-webkit-inline-box": .plain,
        "block": .block, "flow-root": .block, "list-item": .block, "table": .block, "table-row": .block, "flex": .block,
        "table-row-group": .block, "table-header-group": .block, "table-footer-group": .block, "-webkit-box": .block,
        "table-caption": .block, "-webkit-flex": .block, "inline flow-root": .plain, "block flow": .block,
        // What stacks its children, or shows none of them.
        "grid": .doubtful, "inline-grid": .doubtful, "ruby-text": .doubtful, "table-column": .doubtful,
        "table-column-group": .doubtful, "math": .doubtful,
    ]

    static func color(_ value: Value) -> InkValue? {
        if value.text == "currentcolor" { return .inherited }
        if let color = InkColor(value.text[...]) { return .color(color) }
        // Notations of colour that are not worked out here.
        return value.text.contains("(") && !value.holds("url(", "gradient(", "expression(") ? .doubtful : nil
    }

    /// A function with spaces in it at the place of a background's colour.
    static func tail(_ value: Value) -> InkValue? {
        for notation in ["rgb", "hsl"] {
            guard let start = value.text.range(of: notation),
                let end = value.text[start.lowerBound...].firstIndex(of: ")")
            else { continue }
            return color(Value(text: String(value.text[start.lowerBound...end]), words: []))
        }
        return value.holds("color(", "lab(", "lch(", "color-mix(") ? .doubtful : nil
    }

    static func picture(_ value: Value) -> InkValue? {
        value.holds("url(", "gradient(", "image-set(", "element(", "cross-fade(", "image(") ? .doubtful : .plain
    }

    /// A plain number or a share in per cent.
    static func number(_ word: Substring) -> Double? {
        word.last == "%" ? Double(word.dropLast()).map { $0 / 100 } : Double(word)
    }

    /// A number with a unit.
    struct Length {
        let value: Double
        let unit: Substring

        init?(_ word: Substring) {
            let digits = word.prefix { $0.isASCII && $0.isNumber || "+-.".contains($0) }
            guard let value = Double(digits.hasPrefix("+") ? digits.dropFirst() : digits) else { return nil }
            self.value = value
            unit = word[digits.endIndex...]
        }

        /// In pixels, those of a usual text for units that depend on it; per cents of a narrow cell.
        var pixels: Double {
            switch unit {
            case "pt": value * 4 / 3
            case "pc", "em", "rem", "ic": value * 16
            case "ex", "ch": value * 8
            case "in": value * 96
            case "cm": value * 38
            case "mm": value * 3.8
            case "vw", "vh", "vmin", "vmax", "%": value * 5
            default: value
            }
        }
    }

    /// A text that is moved, or laid over others by more than `most` pixels, is doubtful; by half a page's width far.
    static func distance(_ value: Value, moving: Bool = false, over most: Double = 0) -> InkValue {
        if value.holds("calc(", "min(", "max(", "clamp(") { return .doubtful }
        let lengths = value.words.compactMap { Length($0)?.pixels }
        if lengths.contains(where: { abs($0) >= 480 }) { return .far }
        return lengths.contains { moving ? $0 != 0 : $0 < -most } ? .doubtful : .plain
    }

    static func turn(_ value: Value) -> InkValue? {
        if value.text == "none" { return .plain }
        let isShift = value.text.split(separator: ")").allSatisfy {
            $0.drop { $0 == " " }.hasPrefix("translate")
        }
        guard isShift else { return .doubtful }
        let lengths = value.text.split { "(), ".contains($0) }.compactMap { Length($0)?.pixels }
        return lengths.contains { abs($0) >= 480 } ? .doubtful : .plain
    }

    /// Fonts whose digits are pictures.
    static func face(_ value: Value) -> InkValue? {
        value.holds("wingdings", "webdings", "dingbats", "marlett", "barcode") ? .doubtful : .plain
    }

    static func lineHeight(_ word: Substring) -> InkValue {
        if let share = number(word) { return share < 0.4 ? .doubtful : .plain }
        return Length(word).map { $0.pixels < 6 ? .doubtful : .plain } ?? .plain
    }

    static func size(_ word: Substring) -> InkValue? {
        if word.contains("(") { return .doubtful }
        if word == "smaller" { return .share(0.83) }
        if word == "larger" { return .share(1.2) }
        if ["xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"].contains(word) {
            return .plain
        }
        guard let length = Length(word), length.value >= 0 else { return nil }
        switch length.unit {
        case "em", "ex", "ch": return .share(length.value * (length.unit == "em" ? 1 : 0.5))
        case "%": return .share(length.value / 100)
        case "": return length.value == 0 ? .doubtful : nil
        default: return length.pixels < 6 ? .doubtful : .plain
        }
    }

    /// Too small for a number.
    static func extent(_ word: Substring, isWidth: Bool) -> InkValue {
        if word.hasPrefix("calc") { return word.contains("%") ? .plain : .doubtful }
        guard let length = Length(word) else { return .plain }
        if length.unit == "%" { return length.value < 5 ? .doubtful : .plain }
        return length.pixels < (isWidth ? 40 : 10) ? .doubtful : .plain
    }

    /// What is written before or behind an element; white space is nothing.
    static func content(_ value: Value) -> InkValue? {
        if ["none", "normal"].contains(value.text) { return .plain }
        let ink = value.text.unicodeScalars.filter { !"\"' \u{A0}\u{200B}\u{3000}\u{FEFF}".unicodeScalars.contains($0) }
        return ink.isEmpty ? .plain : .doubtful
    }
}
