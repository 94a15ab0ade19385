/// The styles of a Word file, as far as they bear on whether a text is seen.
///
/// Source: ECMA-376 part 1, 17.7 (styles).
struct WordStyles: Sendable {
    /// A style as written, or with all that it is based on.
    struct Style: Sendable {
        var kind = "paragraph"
        var base: String?
        var run = RunProperties()
        var paragraph = ParagraphProperties()
        /// Of the cells of a table.
        var cell: WordShade?
        /// Whether cells are crossed out.
        var isCrossed = false
        /// What a table's style says of some of its cells: the first row, the last column.
        var parts: [Part] = []
    }

    struct Part: Sendable {
        let kind: String
        var run = RunProperties()
        var cell: WordShade?
        var isCrossed = false
    }

    private static let mostParts = 20

    private var styles: [String: Style] = [:]
    /// The style of a kind that has no name in the text.
    private var usual: [String: String] = [:]
    private(set) var defaults = RunProperties()
    private(set) var paragraphDefaults = ParagraphProperties()

    init() {}

    /// Reads `styles.xml`.
    init(_ bytes: [UInt8]) throws(XMLEvents.Failure) {
        var path: [String] = []
        var id = ""
        var skipped = 0
        try XMLEvents.read(bytes) { event in
            switch event {
            case .start(let element):
                if skipped > 0 || element.name.hasSuffix("Change") {
                    skipped += 1
                    return
                }
                path.append(element.name)
                take(element, path: path, style: &id)
            case .end:
                if skipped > 0 { skipped -= 1 } else if !path.isEmpty { path.removeLast() }
            case .text: break
            }
        }
        for id in styles.keys { styles[id] = whole(id) }
    }

    private mutating func take(_ element: XMLElement, path: [String], style id: inout String) {
        if element.space == .word, path.count == 2, element.name == "style" {
            id = element.value("styleId") ?? ""
            let kind = element.value("type") ?? "paragraph"
            styles[id] = Style(kind: kind)
            if element.value("default").map({ ["1", "true", "on"].contains($0) }) == true { usual[kind] = id }
            return
        }
        if element.space == .word2010, !path.contains("textFill") { return }
        let inner = path.dropFirst(2)
        if path.count > 1, path[1] == "docDefaults" {
            if inner.contains("rPr") { defaults.take(element) }
            if inner.contains("pPr"), !inner.contains("rPr") { paragraphDefaults.take(element) }
            return
        }
        if path.count > 1, path[1] == "style", styles[id] != nil { take(element, inner: inner, into: id) }
    }

    private mutating func take(_ element: XMLElement, inner: ArraySlice<String>, into id: String) {
        if element.space == .word {
            switch element.name {
            case "basedOn": styles[id]?.base = element.value("val")
            case "tblStylePr":
                // A style has thirteen of them at most; what says more is not believed.
                if (styles[id]?.parts.count ?? 0) < Self.mostParts {
                    styles[id]?.parts.append(Part(kind: element.value("type") ?? ""))
                } else {
                    styles[id]?.isCrossed = true
                }
            default: break
            }
        }
        let isCrossing = ["tl2br", "tr2bl"].contains(element.name) && !["nil", "none"].contains(element.value("val"))
        if inner.first == "tblStylePr" {
            guard let last = styles[id]?.parts.indices.last else { return }
            if inner.contains("rPr"), !inner.contains("pPr") { styles[id]?.parts[last].run.take(element) }
            if inner.contains("tcPr"), element.name == "shd" { styles[id]?.parts[last].cell = WordShade(element) }
            if isCrossing { styles[id]?.parts[last].isCrossed = true }
            return
        }
        switch inner.first {
        case "rPr": styles[id]?.run.take(element)
        case "pPr": if !inner.contains("rPr") { styles[id]?.paragraph.take(element) }
        case "tcPr", "tblPr":
            if element.name == "shd" { styles[id]?.cell = WordShade(element) }
            if isCrossing { styles[id]?.isCrossed = true }
        default: break
        }
    }

    /// A style with those that it is based on; no longer chain is followed than programs write.
    private func whole(_ id: String) -> Style? {
        var chain: [Style] = []
        var name: String? = id
        while let current = name, let style = styles[current], chain.count < 20 {
            chain.append(style)
            name = style.base
        }
        guard var made = chain.first else { return nil }
        // Those below may be whole already: what they say is only said again.
        for style in chain.dropFirst() {
            made.run = style.run.under(made.run)
            made.paragraph = style.paragraph.under(made.paragraph)
            made.cell = made.cell ?? style.cell
            made.isCrossed = made.isCrossed || style.isCrossed
            made.parts = Array((style.parts + made.parts).suffix(4 * Self.mostParts))
        }
        return made
    }

    /// The style of that name, else the usual one of its kind.
    func style(_ id: String?, kind: String) -> Style? {
        id.flatMap { styles[$0] } ?? usual[kind].flatMap { styles[$0] }
    }
}
