import Ink
import SourceText
import WebPages

/// The elements of HTML that are open around what Markdown says, and what they make of it: `<details>`, `<div hidden>`.
struct MarkdownFrames {
    enum Effect: Equatable {
        case none
        /// What stands within is certainly not seen.
        case unseen
        case doubtful(InkDoubts)
    }

    private var open: [(name: String, tag: [UInt8])] = []
    private(set) var effect = Effect.none

    /// The most elements that are looked through.
    private static let deepest = 32
    private static let void: Set<String> = [
        "br", "hr", "img", "input", "meta", "link", "wbr", "area", "base", "embed", "param", "source", "track", "col",
    ]

    /// Takes in the tags of a line that begins with one.
    mutating func read(_ line: ArraySlice<UInt8>) {
        var isChanged = false
        var rest = line
        while let start = rest.firstIndex(of: UInt8(ascii: "<")),
            let end = rest[start...].firstIndex(of: UInt8(ascii: ">"))
        {
            let tag = rest[start...end]
            rest = rest[(end + 1)...]
            let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
            let letters = tag.dropFirst(isEnd ? 2 : 1).prefix { MarkupCleaner.isLetter($0) || $0 >= 0x30 && $0 <= 0x39 }
            let name = String(decoding: letters, as: UTF8.self).lowercased()
            if name.isEmpty || Self.void.contains(name) { continue }
            if isEnd {
                guard let index = open.lastIndex(where: { $0.name == name }) else { continue }
                open.removeSubrange(index...)
            } else {
                // What stands in a summary is seen; tables don't.
                open.append((name, Array(tag)))
            }
            isChanged = true
        }
        if isChanged { effect = worked() }
    }

    /// The effect is asked of the reader of pages.
    private func worked() -> Effect {
        if open.isEmpty { return .none }
        guard open.count <= Self.deepest, open.allSatisfy({ $0.tag.count <= 2_000 }) else { return .doubtful(.hidden) }
        let page =
            open.flatMap(\.tag) + Array("<p>x</p>".utf8) + open.reversed().flatMap { Array("</\($0.name)>".utf8) }
        var doubts: InkDoubts = []
        var isSeen = false
        for node in WebPageReader.read(MarkupCleaner.clean(page)).nodes {
            guard case .paragraph(let paragraph) = node else { continue }
            isSeen = true
            doubts.formUnion(paragraph.doubts)
        }
        if !isSeen { return .unseen }
        return doubts.isEmpty ? .none : .doubtful(doubts)
    }

    /// `nodes` as they are seen within the open elements.
    func seen(_ nodes: [PaperNode]) -> [PaperNode] {
        switch effect {
        case .none: nodes
        case .unseen: []
        case .doubtful(let doubts): nodes.map { $0.doubted(doubts) }
        }
    }
}

extension PaperNode {
    /// The same with more doubts on all that stands in it.
    func doubted(_ doubts: InkDoubts) -> PaperNode {
        switch self {
        case .paragraph(var paragraph):
            paragraph.doubts.formUnion(doubts)
            return .paragraph(paragraph)
        case .table(var table):
            for row in table.rows.indices {
                for cell in table.rows[row].cells.indices { table.rows[row].cells[cell].ownDoubts.formUnion(doubts) }
            }
            return .table(table)
        }
    }
}
