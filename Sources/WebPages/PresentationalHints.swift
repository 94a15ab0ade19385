/// What attributes of HTML say of the ink of their element, below any rule of a sheet.
///
/// Source: HTML Living Standard, section 15 (Rendering).
enum PresentationalHints {
    static let names: Set<String> = ["hidden", "popover", "dir", "bgcolor", "color", "text", "background", "face"]

    /// Elements that are not seen, or only with the attribute `open`.
    static func isUnseen(_ type: String, isOpen: Bool) -> Bool { type == "rp" || type == "dialog" && !isOpen }

    static func of(_ name: String, _ value: String) -> InkDeclaration? {
        let value = value.lowercased().filter { !$0.isWhitespace }
        switch name {
        case "hidden", "popover": return InkDeclaration(property: .display, value: .off)
        case "dir":
            if value == "rtl" { return InkDeclaration(property: .direction, value: .doubtful) }
            return value == "ltr" ? InkDeclaration(property: .direction, value: .plain) : nil
        case "bgcolor": return color(value).map { InkDeclaration(property: .ground, value: $0) }
        case "color", "text": return color(value).map { InkDeclaration(property: .color, value: $0) }
        case "background":
            return value.isEmpty ? nil : InkDeclaration(property: .picture, value: .doubtful)
        case "face":
            return InkValues.face(InkValues.Value(text: value, words: [])).map {
                InkDeclaration(property: .face, value: $0)
            }
        default: return nil
        }
    }

    /// A colour, also without the sign `#`; the old rules make one of any other word too.
    private static func color(_ value: String) -> InkValue? {
        if value.isEmpty || value == "transparent" { return nil }
        let digits = value.hasPrefix("#") ? value.dropFirst() : value[...]
        if let color = InkColor(hexadecimal: digits) ?? InkColor(value[...]) { return .color(color) }
        return .doubtful
    }
}
