import Writing

/// The drawing of a chart: SVG of plain shapes, with places in whole tenths of a unit.
///
/// Colours and letters come from the style sheet by class; nothing here is a style.
package struct ChartCanvas: Sendable {
    /// In tenths.
    package static let width = 4_000
    package private(set) var out = ByteWriter(capacity: 4_000)

    package enum Anchor { case start, middle, end }

    package mutating func number(_ tenths: Int) {
        if tenths < 0 { out.markup("-") }
        out.number(tenths.magnitude / 10)
        let rest = tenths.magnitude % 10
        guard rest > 0 else { return }
        out.markup(".")
        out.number(rest)
    }

    package mutating func open(_ style: StaticString) {
        out.markup("<g class=\"")
        out.markup(style)
        out.markup("\">")
    }

    package mutating func close() { out.markup("</g>") }

    package mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ style: StaticString) {
        out.markup("<path class=\"")
        out.markup(style)
        out.markup("\" d=\"M")
        point(x1, y1)
        out.markup("L")
        point(x2, y2)
        out.markup("\"/>")
    }

    /// One run of points joined by a line.
    package mutating func path(_ points: [(x: Int, y: Int)], _ style: StaticString) {
        out.markup("<path class=\"")
        out.markup(style)
        out.markup("\" d=\"M")
        for (index, place) in points.enumerated() {
            if index > 0 { out.markup("L") }
            point(place.x, place.y)
        }
        out.markup("\"/>")
    }

    package mutating func text(_ text: String, _ x: Int, _ y: Int, _ anchor: Anchor, _ style: StaticString = "") {
        out.markup("<text x=\"")
        number(x)
        out.markup("\" y=\"")
        number(y)
        switch anchor {
        case .start: out.markup("\"")
        case .middle: out.markup("\" text-anchor=\"middle\"")
        case .end: out.markup("\" text-anchor=\"end\"")
        }
        if style.utf8CodeUnitCount > 0 {
            out.markup(" class=\"")
            out.markup(style)
            out.markup("\"")
        }
        out.markup(">")
        out.text(text)
        out.markup("</text>")
    }

    package mutating func bar(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ style: StaticString, fill: String = "")
    {
        out.markup("<rect class=\"")
        out.markup(style)
        out.markup("\" x=\"")
        number(x)
        out.markup("\" y=\"")
        number(y)
        out.markup("\" width=\"")
        number(width)
        out.markup("\" height=\"")
        number(height)
        if !fill.isEmpty {
            out.markup("\" fill=\"url(#")
            out.text(fill)
            out.markup(")")
        }
        out.markup("\"/>")
    }

    /// The mark of a series, told from the others by its shape; hollow when the value is in doubt.
    mutating func marker(_ series: Int, _ x: Int, _ y: Int, isHollow: Bool = false) {
        out.markup(isHollow ? "<path class=\"m q\" d=\"M" : "<path class=\"m\" d=\"M")
        switch series % 6 {
        case 0:
            point(x - 40, y)
            out.markup("a4 4 0 1 0 8 0a4 4 0 1 0-8 0z")
        case 1:
            point(x - 36, y - 36)
            out.markup("h7.2v7.2h-7.2z")
        case 2:
            point(x, y - 48)
            out.markup("l4.8 8.4h-9.6z")
        case 3:
            point(x, y - 52)
            out.markup("l5.2 5.2l-5.2 5.2l-5.2-5.2z")
        case 4:
            point(x, y + 48)
            out.markup("l4.8-8.4h-9.6z")
        default:
            point(x - 42, y)
            out.markup("h8.4m-4.2-4.2v8.4")
        }
        out.markup("\"/>")
    }

    /// A fill of its own for each part of a bar: black and white tell them apart too.
    mutating func patterns(_ id: String) {
        out.markup("<defs>")
        for (index, (size, shape)) in Self.shapes.enumerated() {
            out.markup("<pattern id=\"")
            out.text("\(id)-p\(index)")
            out.markup("\" class=\"p")
            out.number(index)
            out.markup("\" patternUnits=\"userSpaceOnUse\" width=\"")
            out.number(size)
            out.markup("\" height=\"")
            out.number(size)
            out.markup("\"><path class=\"g\" d=\"M0 0h9v9h-9z\"/>")
            if shape.utf8CodeUnitCount > 0 {
                out.markup("<path d=\"")
                out.markup(shape)
                out.markup("\"/>")
            }
            out.markup("</pattern>")
        }
        out.markup("</defs>")
    }

    /// Solid, strokes upwards, solid, dots, lines, strokes across, nothing.
    package static let shapes: [(Int, StaticString)] = [
        (8, ""), (6, "M-1 1l2-2M0 6l6-6M5 7l2-2"), (8, ""), (6, "M2 2h2v2h-2z"), (5, "M0 2.5h5"), (6, "M3 0v6M0 3h6"),
        (8, ""),
    ]

    private mutating func point(_ x: Int, _ y: Int) {
        number(x)
        out.markup(" ")
        number(y)
    }
}
