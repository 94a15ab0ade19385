import CGumbo
import SourceText

/// Reads clean markup with libgumbo, which follows the rules of nesting that browsers follow. No C pointer leaves this file.
struct WebPageReader {
    private var page = WebPage()
    private var lists: [[PaperNode]] = [[]]
    private var line = LineWriter()
    private var lineBytes = 0
    private var linkBytes = 0
    private var linkDepth = 0
    private var asideDepth = 0
    private var raisedDepth = 0
    private var verbatimDepth = 0
    private var element = 0
    private var metaTitles: [[UInt8]] = []
    private var pageTitle: [UInt8] = []
    /// Whether a cell of no rows is one that a cell above goes on over, as wvHtml writes it; in HTML it covers all rows below.
    private var namesCoveredCells = false

    private typealias Node = UnsafeMutablePointer<GumboNode>

    /// The page of `markup`, which `MarkupCleaner` has made.
    ///
    /// - Parameter isOfWv: whether wvHtml wrote it, which has its own way to merge cells downward.
    static func read(_ markup: [UInt8], isOfWv: Bool = false) -> WebPage {
        var reader = WebPageReader()
        reader.namesCoveredCells = isOfWv
        var options = kGumboDefaultOptions
        // With its default the parser keeps a copy of the open elements for every error: gigabytes for some hundred kilobytes.
        options.max_errors = 0
        markup.withUnsafeBytes { buffer in
            guard let start = buffer.bindMemory(to: CChar.self).baseAddress,
                let output = gumbo_parse_with_options(&options, start, buffer.count)
            else { return }
            reader.walk(output.pointee.root)
            gumbo_destroy_output(&options, output)
        }
        reader.flush()
        reader.page.nodes = reader.lists.first ?? []
        reader.page.titles = reader.metaTitles + PageTitle.parts(of: reader.pageTitle)
        return reader.page
    }

    private mutating func walk(_ node: Node?) {
        guard let node else { return }
        switch node.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: appendText(node.pointee.v.text.text)
        case GUMBO_NODE_ELEMENT: walkElement(node)
        default: break
        }
    }

    private mutating func walkChildren(_ node: Node) {
        let children = node.pointee.v.element.children
        for index in 0..<Int(children.length) {
            walk(children.data[index]?.assumingMemoryBound(to: GumboNode.self))
        }
    }

    private mutating func walkElement(_ node: Node) {
        if hasAttribute(node, "hidden") { return }
        switch node.pointee.v.element.tag {
        case GUMBO_TAG_META: readMeta(node)
        case GUMBO_TAG_TITLE: readTitle(node)
        case GUMBO_TAG_DEL, GUMBO_TAG_INPUT, GUMBO_TAG_IMG, GUMBO_TAG_LINK: break
        case GUMBO_TAG_BR: flush()
        case GUMBO_TAG_A: walkLink(node)
        case GUMBO_TAG_SPAN, GUMBO_TAG_LABEL, GUMBO_TAG_INS, GUMBO_TAG_ABBR, GUMBO_TAG_CITE, GUMBO_TAG_SUB,
            GUMBO_TAG_UNKNOWN,
            GUMBO_TAG_MARK, GUMBO_TAG_TIME, GUMBO_TAG_BDO, GUMBO_TAG_BDI, GUMBO_TAG_Q, GUMBO_TAG_VAR, GUMBO_TAG_WBR:
            // A number that is struck out is none any more, and what stands beside it is not part of it.
            let isStruck = hasAttribute(node, "struck")
            if isStruck { line.append("~~".utf8) }
            walkChildren(node)
            if isStruck { line.append("~~".utf8) }
        case GUMBO_TAG_SUP:
            raisedDepth += 1
            walkChildren(node)
            raisedDepth -= 1
        case GUMBO_TAG_TABLE: walkTable(node)
        default: walkBlock(node)
        }
    }

    private mutating func walkBlock(_ node: Node) {
        let outer = element
        let isAside = isAside(node)
        let isVerbatim = node.pointee.v.element.tag == GUMBO_TAG_PRE
        flush()
        enterElement()
        if isAside { asideDepth += 1 }
        if isVerbatim { verbatimDepth += 1 }
        walkChildren(node)
        flush()
        if isVerbatim { verbatimDepth -= 1 }
        if isAside { asideDepth -= 1 }
        element = outer
    }

    private mutating func enterElement() {
        page.parents.append(element)
        element = page.parents.count - 1
    }

    private mutating func walkLink(_ node: Node) {
        let isLink = hasAttribute(node, "href")
        if isLink { linkDepth += 1 }
        walkChildren(node)
        if isLink { linkDepth -= 1 }
    }

    // MARK: Text

    private mutating func appendText(_ text: UnsafePointer<CChar>?) {
        guard let text else { return }
        var length = 0
        while text[length] != 0 { length += 1 }
        text.withMemoryRebound(to: UInt8.self, capacity: length) { start in
            let buffer = UnsafeBufferPointer(start: start, count: length)
            for byte in buffer where byte > 0x20 {
                lineBytes += 1
                if linkDepth > 0 { linkBytes += 1 }
            }
            if raisedDepth > 0 {
                line.append(RaisedDigits.of(buffer))
            } else if verbatimDepth > 0 {
                appendVerbatim(buffer)
            } else {
                line.append(buffer)
            }
        }
    }

    /// In preformatted text a line end is one.
    private mutating func appendVerbatim(_ text: UnsafeBufferPointer<UInt8>) {
        for part in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if part.offset > 0 { flush() }
            line.append(part.element)
        }
    }

    /// Ends the open paragraph.
    private mutating func flush() {
        let isLink = lineBytes > 0 && linkBytes == lineBytes
        lineBytes = 0
        linkBytes = 0
        if line.isEmpty { return _ = line.take() }
        let text = line.take()
        guard !text.isEmpty else { return }
        add(.paragraph(PaperParagraph(text: text, origin: origin(isLink: isLink))))
    }

    private func origin(isLink: Bool = false) -> PaperOrigin {
        PaperOrigin(element: element, isLink: isLink, isAside: asideDepth > 0)
    }

    private mutating func add(_ node: PaperNode) { lists[lists.count - 1].append(node) }

    // MARK: Tables

    private mutating func walkTable(_ node: Node) {
        flush()
        let outer = element
        enterElement()
        var table = PaperTable(origin: origin())
        readRows(of: node, part: 0, into: &table)
        flush()
        element = outer
        add(.table(namesCoveredCells ? WordTable.merged(table) : table))
    }

    private mutating func readRows(of node: Node, part: Int, into table: inout PaperTable) {
        let children = node.pointee.v.element.children
        for index in 0..<Int(children.length) {
            guard let child = children.data[index]?.assumingMemoryBound(to: GumboNode.self),
                child.pointee.type == GUMBO_NODE_ELEMENT, !hasAttribute(child, "hidden")
            else { continue }
            switch child.pointee.v.element.tag {
            case GUMBO_TAG_TR: readRow(child, part: part, into: &table)
            case GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT:
                readRows(of: child, part: index + 1, into: &table)
            default: walk(child)
            }
        }
    }

    private mutating func readRow(_ node: Node, part: Int, into table: inout PaperTable) {
        var row = PaperRow(part: part)
        let children = node.pointee.v.element.children
        for index in 0..<Int(children.length) {
            guard let child = children.data[index]?.assumingMemoryBound(to: GumboNode.self),
                child.pointee.type == GUMBO_NODE_ELEMENT, !hasAttribute(child, "hidden")
            else { continue }
            let tag = child.pointee.v.element.tag
            guard tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH else { continue }
            row.cells.append(readCell(child))
        }
        // Office programs write a row without height and text that only sets the widths of columns.
        let isRuler = number(node, "height") == 0 && row.cells.allSatisfy(\.nodes.isEmpty)
        if !isRuler { table.rows.append(row) }
    }

    private mutating func readCell(_ node: Node) -> PaperCell {
        let outer = element
        enterElement()
        lists.append([])
        walkChildren(node)
        flush()
        element = outer
        var cell = PaperCell(nodes: lists.removeLast())
        cell.columns = min(max(number(node, "colspan") ?? 1, 1), 1_000)
        let rows = number(node, "rowspan") ?? 1
        if namesCoveredCells {
            cell.goesOn = rows == 0 && cell.nodes.isEmpty
            if rows != 1 { cell.ownDoubts.insert(.merged) }
            return cell
        }
        // HTML: 0 covers the rest of the part.
        cell.rows = rows == 0 ? 65_534 : min(max(rows, 1), 65_534)
        return cell
    }

    // MARK: Attributes

    private func hasAttribute(_ node: Node, _ name: String) -> Bool {
        gumbo_get_attribute(&node.pointee.v.element.attributes, name) != nil
    }

    private func attribute(_ node: Node, _ name: String) -> String? {
        guard let attribute = gumbo_get_attribute(&node.pointee.v.element.attributes, name) else { return nil }
        return String(cString: attribute.pointee.value)
    }

    /// A whole number as HTML reads it: leading white space and what stands behind the digits are passed over.
    private func number(_ node: Node, _ name: String) -> Int? {
        guard let text = attribute(node, name) else { return nil }
        let digits = text.utf8.drop { $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0D }.prefix { $0 >= 0x30 && $0 <= 0x39 }
        return digits.count > 9 ? 65_534 : Int(String(decoding: digits, as: UTF8.self))
    }

    private mutating func readMeta(_ node: Node) {
        guard let name = attribute(node, "name") ?? attribute(node, "property"),
            let content = attribute(node, "content"),
            ["articletitle", "og:title", "title"].contains(name.lowercased())
        else { return }
        var writer = LineWriter()
        writer.append(content.utf8)
        metaTitles.append(writer.take())
    }

    private mutating func readTitle(_ node: Node) {
        let children = node.pointee.v.element.children
        var writer = LineWriter()
        for index in 0..<Int(children.length) {
            guard let child = children.data[index]?.assumingMemoryBound(to: GumboNode.self),
                child.pointee.type == GUMBO_NODE_TEXT, let text = child.pointee.v.text.text
            else { continue }
            writer.append(String(cString: text).utf8)
        }
        if pageTitle.isEmpty { pageTitle = writer.take() }
    }

    private func isAside(_ node: Node) -> Bool {
        switch node.pointee.v.element.tag {
        case GUMBO_TAG_NAV, GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE: return true
        default: break
        }
        let names = [attribute(node, "class"), attribute(node, "id"), attribute(node, "role")].compactMap { $0 }
        return names.contains { PageFurniture.isAside($0) }
    }
}
