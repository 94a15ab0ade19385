import Mustache

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
