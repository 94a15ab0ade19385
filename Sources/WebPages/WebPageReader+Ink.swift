import CGumbo
import SourceText

extension WebPageReader {
    /// Walks an element with the ink that its style gives it, or not at all where it is certainly not there.
    mutating func within(_ node: Node, _ body: (inout WebPageReader) -> Void) {
        let element = (place, siblings)
        (place, siblings) = (0, 0)
        guard !rules.isEmpty else { return body(&self) }
        let outer = ink
        styled.append(described(node, place: element.0, siblings: element.1))
        enter(node)
        if ink.display != .off { body(&self) }
        styled.removeLast()
        ink = outer
    }

    private mutating func enter(_ node: Node) {
        guard let type = styled.last?.type else { return }
        if styled.count > 1, styled[styled.count - 2].isClosedDetails {
            // Of details that are not opened only the first summary is seen.
            guard type == "summary", !styled[styled.count - 2].hasSummary else { return ink.remove() }
            styled[styled.count - 2].hasSummary = true
        }
        var hints: [InkDeclaration] = []
        for name in PresentationalHints.names {
            guard let value = attribute(node, name), let hint = PresentationalHints.of(name, value),
                name != "text" || type == "body", name != "color" || type == "font",
                name != "face" || type == "font"
            else { continue }
            hints.append(hint)
        }
        if PresentationalHints.isUnseen(type, isOpen: hasAttribute(node, "open")) {
            hints.append(InkDeclaration(property: .display, value: .off))
        }
        let own = number(node, "style").flatMap { styles.indices.contains($0) ? styles[$0] : nil } ?? []
        let results = rules.cascade(styled, hints: hints, own: own)
        let tag = node.pointee.v.element.tag
        ink.enter(
            results, isCell: tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH || tag == GUMBO_TAG_TR,
            isTable: tag == GUMBO_TAG_TABLE)
        if hasAttribute(node, "blurred") { ink.add(.hidden) }
        if tag == GUMBO_TAG_SPAN, isPulled(results) { ink.add(.hidden) }
        if ink.display != .off, ink.isGenerated || ink.hasPicture, tag != GUMBO_TAG_TR, tag != GUMBO_TAG_TABLE {
            // A cell's own are noted in the cell, not in the one around its table.
            if tag != GUMBO_TAG_TD, tag != GUMBO_TAG_TH { meetInCell(.pictured) }
        }
    }

    /// Whether a piece of a line is drawn over what stands beside it.
    private func isPulled(_ results: [InkProperty: StyleRules.Result]) -> Bool {
        [InkProperty.marginLeft, .marginRight].contains { property in
            results[property].map { $0.value == .pulled || $0.rivals.contains(.pulled) } ?? false
        }
    }

    /// What selectors ask of an element.
    private func described(_ node: Node, place: Int, siblings: Int) -> StyledElement {
        var described = StyledElement(type: type(of: node))
        described.place = place
        described.siblings = siblings
        if let id = attribute(node, "id") { described.id = id }
        if let names = attribute(node, "class") {
            described.classes = names.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
        }
        described.isClosedDetails = described.type == "details" && !hasAttribute(node, "open")
        if rules.asksForAttributes {
            let attributes = node.pointee.v.element.attributes
            for index in 0..<Int(attributes.length) {
                guard let one = attributes.data[index]?.assumingMemoryBound(to: GumboAttribute.self).pointee else {
                    continue
                }
                described.attributes[String(cString: one.name)] = String(cString: one.value)
            }
        }
        return described
    }

    /// The name of an element in the page as it was written.
    private func type(of node: Node) -> String {
        if let name = attribute(node, "tag") { return name }
        let tag = node.pointee.v.element.tag
        if tag != GUMBO_TAG_UNKNOWN { return String(cString: gumbo_normalized_tagname(tag)) }
        let written = node.pointee.v.element.original_tag
        guard let start = written.data, written.length > 1 else { return "" }
        let bytes = UnsafeRawBufferPointer(start: start, count: written.length).dropFirst().prefix {
            MarkupCleaner.isLetter($0) || $0 >= 0x30 && $0 <= 0x39
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
