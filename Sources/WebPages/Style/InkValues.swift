/// What declared values mean for ink, property by property.
///
/// A value that browsers refuse is no declaration at all; one that they work out from elsewhere (`var`, `attr`) is doubtful.
enum InkValues {
    /// The declarations that `name: value` makes, both in small letters; none for what doesn't matter or is refused.
    static func declarations(_ name: String, _ value: String) -> [InkDeclaration] {
        guard let read = readers[name] else { return [] }
        let words = value.split(separator: " ")
        return read(Value(text: value, words: words)).map { InkDeclaration(property: $0.0, value: $0.1) }
    }

    /// A declared value.
    struct Value {
        let text: String
        let words: [Substring]

        /// Whether what it says stands elsewhere.
        var isElsewhere: Bool { ["var(", "env(", "attr("].contains { text.contains($0) } }

        var first: Substring { words.first ?? "" }

        func holds(_ words: String...) -> Bool { words.contains { text.contains($0) } }
    }

    typealias Read = @Sendable (Value) -> [(InkProperty, InkValue)]

    static func isNamed(_ name: String) -> Bool { readers[name] != nil }

    private static let readers: [String: Read] = {
        var readers: [String: Read] = [:]
        func add(_ names: String..., to property: InkProperty, _ read: @escaping @Sendable (Value) -> InkValue?) {
            for name in names {
                readers[name] = { value in
                    let wide = wide(value, property)
                    return (wide ?? read(value)).map { [(property, $0)] } ?? []
                }
            }
        }
        add("display", to: .display) { displays[$0.text] }
        add("visibility", to: .visibility) {
            ["visible": .plain, "hidden": .off, "collapse": .collapsed][$0.text]
        }
        add("color", to: .color, color)
        add("-webkit-text-fill-color", to: .fill) { color($0).map { isSeen($0) ? .plain : .doubtful } }
        add("background-color", to: .ground, color)
        add("background-image", to: .picture, picture)
        readers["background"] = { value in
            let ground =
                wide(value, .ground) ?? value.words.lazy.compactMap { color(Value(text: String($0), words: [$0])) }
                .first
                ?? tail(value) ?? .color(.clear)
            return [(.ground, ground), (.picture, picture(value) ?? .plain)]
        }
        add("opacity", to: .opacity) { value in number(value.first).map { $0 < 0.35 ? .doubtful : .plain } }
        add("text-decoration", "text-decoration-line", to: .decoration) {
            $0.holds("line-through", "blink") ? .doubtful : .plain
        }
        add("vertical-align", to: .raise) { value in
            if ["sub", "super", "text-top", "text-bottom"].contains(value.first) { return .doubtful }
            guard let length = Length(value.first) else { return .plain }
            return length.value == 0 ? .plain : .doubtful
        }
        add("font-variant-position", "font-variant", to: .variant) { $0.holds("sub", "super") ? .doubtful : .plain }
        add("font-feature-settings", to: .feature) {
            $0.holds("sups", "subs", "sinf", "frac", "numr", "dnom", "ordn") ? .doubtful : .plain
        }
        add("position", to: .position) { ["absolute", "fixed"].contains($0.text) ? .doubtful : .plain }
        for (name, property) in [
            ("left", InkProperty.left), ("right", .right), ("top", .top), ("bottom", .bottom), ("inset", .left),
            ("inset-inline-start", .left), ("inset-block-start", .top),
        ] { add(name, to: property) { distance($0, moving: true) } }
        add("z-index", to: .depth) { $0.first.hasPrefix("-") ? .doubtful : .plain }
        add("text-indent", to: .indent) { distance($0, over: 80) }
        for (name, property) in [
            ("margin-left", InkProperty.marginLeft), ("margin-right", .marginRight), ("margin-top", .marginTop),
            ("margin", .marginLeft), ("margin-inline-start", .marginLeft), ("margin-bottom", .marginTop),
        ] {
            add(name, to: property) { value in
                let far = distance(value, over: 24)
                return far == .plain && distance(value, over: 1) != .plain ? .pulled : far
            }
        }
        add("clip", to: .clip) { $0.text == "auto" ? .plain : .doubtful }
        add("clip-path", "-webkit-clip-path", to: .clipPath) { $0.text == "none" ? .plain : .doubtful }
        add("mask", "mask-image", "-webkit-mask", "-webkit-mask-image", to: .mask) {
            $0.text == "none" ? .plain : .doubtful
        }
        add("transform", "-webkit-transform", to: .transform, turn)
        add("scale", to: .scale) {
            $0.words.allSatisfy { $0 == "none" || (number($0) ?? 0) > 0.4 } ? .plain : .doubtful
        }
        add("rotate", "translate", to: .shift) { $0.text == "none" ? .plain : distance($0, moving: true) }
        add("float", to: .float) {
            ["left", "right", "inline-start", "inline-end"].contains($0.text) ? .doubtful : .plain
        }
        add("order", to: .order) { $0.text == "0" ? .plain : .doubtful }
        add("flex-direction", "flex-flow", to: .flow) { $0.holds("reverse", "column") ? .doubtful : .plain }
        add("grid-area", "grid-row", "grid-column", to: .order) { $0.holds("auto") ? .plain : .doubtful }
        add("list-style", "list-style-type", to: .list) { value in
            value.words.contains { ["none", "disc", "circle", "square", "inside", "outside"].contains($0) }
                ? .plain : .doubtful
        }
        add("font-family", to: .face, face)
        add("letter-spacing", to: .spacing) { (Length($0.first)?.pixels ?? 0) < -3 ? .doubtful : .plain }
        add("line-height", to: .lineHeight) {
            lineHeight($0.first)
        }
        add("filter", "-webkit-filter", to: .filter) {
            $0.holds("opacity(", "brightness(", "blur(", "contrast(", "invert(", "url(") ? .doubtful : .plain
        }
        add("mix-blend-mode", to: .blend) { $0.text == "normal" ? .plain : .doubtful }
        add("content-visibility", to: .contentVisibility) { $0.text == "hidden" ? .doubtful : .plain }
        add("-webkit-text-security", to: .security) { $0.text == "none" ? .plain : .doubtful }
        // Word hides what this marks, and browsers show it.
        add("mso-hide", to: .contentVisibility) { $0.text == "all" ? .doubtful : .plain }
        add("zoom", to: .zoom) { (number($0.first) ?? 1) < 0.4 && $0.text != "0" ? .doubtful : .plain }
        add("animation", "animation-name", "-webkit-animation", to: .animation) {
            $0.text == "none" ? .plain : .doubtful
        }
        add("writing-mode", to: .writing) { $0.text == "horizontal-tb" || $0.text == "lr-tb" ? .plain : .doubtful }
        // Also `all: unset` takes back what hid the element.
        readers["all"] = { _ in [(.all, .doubtful)] }
        add("direction", to: .direction) { ["rtl": .doubtful, "ltr": .plain][$0.text] }
        add("font-size", to: .size) { size($0.first) }
        readers["font"] = { value in
            var found: [(InkProperty, InkValue)] = []
            let sizes = value.words.compactMap { word in size(word.prefix { $0 != "/" }) }
            if let size = wide(value, .size) ?? sizes.first { found.append((.size, size)) }
            if let face = face(value) { found.append((.face, face)) }
            return found
        }
        for (name, property) in [
            ("width", InkProperty.width), ("max-width", .width), ("height", .height), ("max-height", .height),
        ] { add(name, to: property) { extent($0.first, isWidth: property == .width) } }
        add("overflow", "overflow-x", "overflow-y", to: .overflow) {
            $0.holds("hidden", "clip") ? .doubtful : .plain
        }
        add("content", to: .generated, content)
        return readers
    }()

    /// The words that every property knows, and what stands elsewhere.
    private static func wide(_ value: Value, _ property: InkProperty) -> InkValue? {
        switch value.text {
        case "inherit": .inherited
        case "initial", "revert", "revert-layer": initial(property)
        case "unset": property.isInherited ? .inherited : initial(property)
        default: value.isElsewhere ? .doubtful : nil
        }
    }

    private static func initial(_ property: InkProperty) -> InkValue {
        switch property {
        case .color: .color(.black)
        case .ground: .color(.clear)
        default: .plain
        }
    }

    private static func isSeen(_ value: InkValue) -> Bool {
        guard case .color(let color) = value else { return value == .inherited || value == .plain }
        return !color.isLight
    }
}
