import CGumbo
import Ink
import SourceText

extension WebPageReader {
    mutating func walkTable(_ node: Node) {
        flush()
        let outer = element
        enterElement()
        var table = PaperTable(origin: origin())
        var doubts = readRows(of: node, part: 0, into: &table)
        if ink.isDisplayUncertain { doubts.insert(.hidden) }
        flush()
        element = outer
        if !doubts.isEmpty {
            for row in table.rows.indices {
                for cell in table.rows[row].cells.indices { table.rows[row].cells[cell].ownDoubts.formUnion(doubts) }
            }
        }
        add(.table(namesCoveredCells ? MergedCells.merged(table) : table))
    }

    /// Reads the rows of a table or of a part of it.
    ///
    /// - Returns: what all its cells are doubtful for: a script stands between rows, or a row may not be there.
    private mutating func readRows(of node: Node, part: Int, into table: inout PaperTable) -> InkDoubts {
        var doubts: InkDoubts = []
        let children = node.pointee.v.element.children
        let count = elementCount(of: node)
        var number = 0
        for index in 0..<Int(children.length) {
            guard let child = children.data[index]?.assumingMemoryBound(to: GumboNode.self),
                child.pointee.type == GUMBO_NODE_ELEMENT
            else { continue }
            number += 1
            (place, siblings) = (number, count)
            switch child.pointee.v.element.tag {
            case GUMBO_TAG_TR:
                within(child) { reader in
                    if reader.ink.display != .collapsed { reader.readRow(child, part: part, into: &table) }
                }
            case GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT:
                within(child) { reader in
                    if reader.ink.display == .collapsed { return }
                    doubts.formUnion(reader.readRows(of: child, part: index + 1, into: &table))
                }
            case GUMBO_TAG_SCRIPT: doubts.insert(.pictured)
            default: walk(child)
            }
        }
        return doubts
    }

    private mutating func readRow(_ node: Node, part: Int, into table: inout PaperTable) {
        var row = PaperRow(part: part)
        var doubts: InkDoubts = []
        let rowInk = ink
        let children = node.pointee.v.element.children
        let count = elementCount(of: node)
        var place = 0
        for index in 0..<Int(children.length) {
            guard let child = children.data[index]?.assumingMemoryBound(to: GumboNode.self),
                child.pointee.type == GUMBO_NODE_ELEMENT
            else { continue }
            place += 1
            (self.place, siblings) = (place, count)
            switch child.pointee.v.element.tag {
            case GUMBO_TAG_TD, GUMBO_TAG_TH:
                within(child) { reader in
                    if reader.ink.isDisplayUncertain { doubts.insert(.hidden) }
                    row.cells.append(reader.readCell(child))
                }
            case GUMBO_TAG_SCRIPT: doubts.insert(.pictured)
            default: continue
            }
        }
        // Cells behind one that may not be there may stand in other columns.
        if rowInk.isDisplayUncertain { doubts.insert(.hidden) }
        if !doubts.isEmpty {
            for index in row.cells.indices { row.cells[index].ownDoubts.formUnion(doubts) }
        }
        // Office programs write a row without height and text that only sets the widths of columns.
        let isRuler = number(node, "height") == 0 && row.cells.allSatisfy { $0.nodes.isEmpty && $0.ownDoubts.isEmpty }
        if !isRuler { table.rows.append(row) }
    }

    private mutating func readCell(_ node: Node) -> PaperCell {
        let outer = element
        enterElement()
        lists.append([])
        cellDoubts.append([])
        if ink.isGenerated || ink.hasPicture { meetInCell(.pictured) }
        walkChildren(node)
        flush()
        element = outer
        var cell = PaperCell(nodes: lists.removeLast())
        // In a table that is laid out from right to left even an empty cell stands in another column.
        cell.ownDoubts = cellDoubts.removeLast().union(ink.doubts.intersection(.reversed))
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

    /// How many elements are the children of one; not counted while no rule asks.
    private func elementCount(of node: Node) -> Int {
        guard !rules.isEmpty else { return 0 }
        let children = node.pointee.v.element.children
        return (0..<Int(children.length)).count { index in
            children.data[index]?.assumingMemoryBound(to: GumboNode.self).pointee.type == GUMBO_NODE_ELEMENT
        }
    }
}
