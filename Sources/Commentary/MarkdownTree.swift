import CCMark
import Glibc

/// One Markdown document as cmark holds it: the only owner of C pointers in Commentary.
///
/// Nodes are named by numbers, and a node that is taken out of the tree is freed with the tree, so no number ever points
/// to freed memory. The tree is walked by cmark's iterator, never by recursion: fifty thousand nested quotations are
/// legal input.
struct MarkdownTree: ~Copyable {
    private let root: OpaquePointer
    /// In the order of the document; an index is a node's number.
    private let nodes: [OpaquePointer]
    private var detached: [OpaquePointer] = []

    /// `nil` only when memory runs out.
    init?(_ bytes: [UInt8]) {
        let parsed = bytes.withUnsafeBytes { buffer in
            cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
        }
        guard let parsed else { return nil }
        root = parsed
        var found: [OpaquePointer] = []
        MarkdownTree.iterate(parsed) { node, entering in
            if entering { found.append(node) }
        }
        nodes = found
    }

    deinit {
        for node in detached { cmark_node_free(node) }
        cmark_node_free(root)
    }

    /// What the tree holds, in the order of the document. Numbers are those of the nodes; call it before taking any out.
    func events() -> [MarkdownEvent] {
        var events: [MarkdownEvent] = []
        events.reserveCapacity(nodes.count * 2)
        var open: [Int] = []
        var next = 0
        MarkdownTree.iterate(root) { node, entering in
            let number: Int
            if entering {
                number = next
                next += 1
                if !MarkdownTree.isLeaf(node) { open.append(number) }
            } else {
                number = open.popLast() ?? 0
            }
            events.append(
                MarkdownEvent(
                    node: number, isEntering: entering, kind: MarkdownTree.kind(of: node),
                    line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
                    endLine: Int(cmark_node_get_end_line(node))
                )
            )
        }
        return events
    }

    /// Takes a node and all below it out of the tree.
    mutating func remove(_ node: Int) {
        guard nodes.indices.contains(node) else { return }
        cmark_node_unlink(nodes[node])
        detached.append(nodes[node])
    }

    func setDestination(_ node: Int, _ destination: String) {
        guard nodes.indices.contains(node) else { return }
        cmark_node_set_url(nodes[node], destination)
    }

    /// Puts finished HTML in the place of a block. It is printed as it is, so it must be safe already.
    mutating func replace(_ node: Int, html: [UInt8]) {
        guard nodes.indices.contains(node), let block = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return }
        cmark_node_set_on_enter(block, MarkdownTree.cString(html))
        if cmark_node_replace(nodes[node], block) == 1 {
            detached.append(nodes[node])
        } else {
            cmark_node_free(block)
        }
    }

    /// What may stand in the place of a text.
    enum Inline {
        case text(String)
        /// Printed as it is, so it must be safe already.
        case html([UInt8])
        case link(String)
    }

    /// Puts other things in the place of a text node.
    mutating func replace(_ node: Int, with inlines: [Inline]) {
        guard nodes.indices.contains(node) else { return }
        for inline in inlines {
            guard let made = MarkdownTree.node(inline) else { continue }
            if cmark_node_insert_before(nodes[node], made) != 1 { cmark_node_free(made) }
        }
        remove(node)
    }

    private static func node(_ inline: Inline) -> OpaquePointer? {
        switch inline {
        case .text(let text):
            let node = cmark_node_new(CMARK_NODE_TEXT)
            if let node { cmark_node_set_literal(node, text) }
            return node
        case .html(let html):
            let node = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
            if let node { cmark_node_set_on_enter(node, cString(html)) }
            return node
        case .link(let url):
            guard let node = cmark_node_new(CMARK_NODE_LINK) else { return nil }
            cmark_node_set_url(node, url)
            if let text = MarkdownTree.node(.text(url)), cmark_node_append_child(node, text) != 1 {
                cmark_node_free(text)
            }
            return node
        }
    }

    /// Changes the only text below a node when it is `old`.
    func replaceText(equalTo old: String, below node: Int, by new: String) {
        guard nodes.indices.contains(node), let child = cmark_node_first_child(nodes[node]),
            cmark_node_next(child) == nil, cmark_node_get_type(child) == CMARK_NODE_TEXT,
            MarkdownTree.string(cmark_node_get_literal(child)) == old
        else { return }
        cmark_node_set_literal(child, new)
    }

    /// Removes every occurrence of `mark` from all text, code, link destinations and titles.
    func erase(_ mark: [UInt8]) {
        for node in nodes {
            MarkdownTree.erase(mark, cmark_node_get_literal(node)) { cmark_node_set_literal(node, $0) }
            MarkdownTree.erase(mark, cmark_node_get_url(node)) { cmark_node_set_url(node, $0) }
            MarkdownTree.erase(mark, cmark_node_get_title(node)) { cmark_node_set_title(node, $0) }
            MarkdownTree.erase(mark, cmark_node_get_fence_info(node)) { cmark_node_set_fence_info(node, $0) }
        }
    }

    /// The whole document, or one node of it, as HTML. Safe mode: no raw HTML, no links that run scripts.
    func html(of node: Int? = nil) -> [UInt8] {
        let start = node.flatMap { nodes.indices.contains($0) ? nodes[$0] : nil } ?? root
        guard let text = cmark_render_html(start, CMARK_OPT_DEFAULT) else { return [] }
        defer { free(text) }
        return MarkdownTree.bytes(text)
    }

    private static func iterate(_ root: OpaquePointer, _ visit: (OpaquePointer, Bool) -> Void) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            if let node = cmark_iter_get_node(iterator) { visit(node, event == CMARK_EVENT_ENTER) }
        }
    }

    /// Whether the iterator only enters it. (An empty paragraph is left too.)
    private static func isLeaf(_ node: OpaquePointer) -> Bool {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
            CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
            true
        default: false
        }
    }

    private static func kind(of node: OpaquePointer) -> MarkdownEvent.Kind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: .text(string(cmark_node_get_literal(node)))
        case CMARK_NODE_CODE: .code(string(cmark_node_get_literal(node)))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_HTML_INLINE: .html(string(cmark_node_get_literal(node)), isBlock: false)
        case CMARK_NODE_HTML_BLOCK: .html(string(cmark_node_get_literal(node)), isBlock: true)
        case CMARK_NODE_CODE_BLOCK:
            .codeBlock(info: string(cmark_node_get_fence_info(node)), string(cmark_node_get_literal(node)))
        case CMARK_NODE_LINK: .link(string(cmark_node_get_url(node)))
        case CMARK_NODE_IMAGE: .image(string(cmark_node_get_url(node)))
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_THEMATIC_BREAK: .rule
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG: .emphasis
        default: .block
        }
    }

    private static func erase(
        _ mark: [UInt8], _ text: UnsafePointer<CChar>?, _ set: (UnsafePointer<CChar>) -> Int32
    ) {
        guard let text, !mark.isEmpty else { return }
        let old = bytes(text)
        var new: [UInt8] = []
        new.reserveCapacity(old.count)
        var position = 0
        while position < old.count {
            if old[position] == mark[0], old[position...].starts(with: mark) {
                position += mark.count
            } else {
                new.append(old[position])
                position += 1
            }
        }
        if new.count != old.count { _ = set(cString(new)) }
    }

    private static func string(_ text: UnsafePointer<CChar>?) -> String {
        guard let text else { return "" }
        return String(cString: text)
    }

    /// Written out because `Array(UnsafeBufferPointer)` is miscompiled by Swift 6.3.1 in places.
    private static func bytes(_ text: UnsafePointer<CChar>) -> [UInt8] {
        let count = strlen(text)
        // Of no bytes it would write its length into the empty array that all threads share.
        guard count > 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            if let base = buffer.baseAddress { memcpy(base, text, count) }
            initialized = count
        }
    }

    private static func cString(_ bytes: [UInt8]) -> [CChar] {
        var string = bytes.map { CChar(bitPattern: $0) }
        string.append(0)
        return string
    }
}
