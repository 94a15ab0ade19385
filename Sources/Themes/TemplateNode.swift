import Mustache
import Writing

/// A template value as the template engine sees it: texts and markup are numbered marks, put in place afterwards.
///
/// The engine never touches a text of ours, so it can neither copy a large table twice nor miss an escape.
package struct TemplateNode: MustacheParent, Sendable {
    package let children: [String: any Sendable]

    init(children: [String: any Sendable]) { self.children = children }

    /// - Parameter next: the number of the next mark; they are counted in the order of ``TemplatePieces``.
    init(_ object: [String: TemplateValue], next: inout Int) {
        var children: [String: any Sendable] = [:]
        for (name, value) in object.sorted(by: { $0.key < $1.key }) { children[name] = Self.child(value, next: &next) }
        self.children = children
    }

    private static func child(_ value: TemplateValue, next: inout Int) -> any Sendable {
        switch value {
        case .text(let text): mark(isNull: text.isEmpty, next: &next)
        case .html(let bytes): mark(isNull: bytes.isEmpty, next: &next)
        case .flag(let flag): flag
        case .list(let items): items.map { TemplateNode($0, next: &next) }
        case .object(let object): TemplateNode(object, next: &next)
        }
    }

    private static func mark(isNull: Bool, next: inout Int) -> TemplateMark {
        next += 1
        return TemplateMark(number: next - 1, isNull: isNull)
    }

    package func child(named name: String) -> Any? { children[name] }

    package func adding(_ node: TemplateNode, as name: String) -> TemplateNode {
        var children = children
        children[name] = node
        return TemplateNode(children: children)
    }
}

/// The mark that stands for piece `number` in the engine's output.
struct TemplateMark: MustacheCustomRenderable, MustacheParent, Sendable {
    let number: Int
    let isNull: Bool

    /// Opens and closes a mark; templates that hold this scalar are refused, and escaped text cannot hold it.
    static let fence: UInt8 = 1

    var renderText: String { "\u{1}\(number)\u{1}" }

    /// A text has no parts. Saying so keeps the engine from looking for some by reflection.
    func child(named name: String) -> Any? { nil }
}

/// What a template may print or ask for. Templates get values, never the portal.
package enum TemplateValue: Sendable {
    /// Text of any origin. It is escaped when the page is put together, whatever the template writes around it; an empty
    /// text counts as "not there" in a section.
    case text(String)
    /// Finished markup, written by a component of ours.
    case html([UInt8])
    case flag(Bool)
    case list([[String: TemplateValue]])
    case object([String: TemplateValue])
}

/// The pieces of one page in the order of their places, and the shape of the values they came from.
///
/// The shape says everything that a template can tell values apart by: the names, how long each list is, which flags
/// are set and which texts are empty. Two pages of one shape differ in their pieces only.
package struct TemplatePieces: Sendable {
    package private(set) var shape: [UInt8] = []
    package private(set) var pieces: [[UInt8]] = []

    /// - Parameter values: of the whole page; names are taken in order, so that equal values have one shape.
    init(_ values: [String: TemplateValue]) {
        shape.reserveCapacity(2_048)
        pieces.reserveCapacity(256)
        add(values)
    }

    private mutating func add(_ object: [String: TemplateValue]) {
        shape.append(UInt8(ascii: "{"))
        for (name, value) in object.sorted(by: { $0.key < $1.key }) {
            shape.append(contentsOf: name.utf8)
            add(value)
        }
        shape.append(UInt8(ascii: "}"))
    }

    private mutating func add(_ value: TemplateValue) {
        switch value {
        case .text(let text): add(piece: ByteWriter.escaped(text))
        case .html(let bytes): add(piece: bytes)
        case .flag(let flag): shape.append(UInt8(ascii: flag ? "+" : "-"))
        case .list(let items):
            shape.append(UInt8(ascii: "["))
            for item in items { add(item) }
            shape.append(UInt8(ascii: "]"))
        case .object(let object): add(object)
        }
    }

    private mutating func add(piece: [UInt8]) {
        shape.append(UInt8(ascii: piece.isEmpty ? "0" : "*"))
        pieces.append(piece)
    }
}
