/// The names that a template may use, and what they are: the contract between pages and themes.
package indirect enum TemplateShape: Sendable {
    case text
    case html
    case flag
    case list([String: TemplateShape])
    case object([String: TemplateShape])

    /// Whether `value` is of this shape, with exactly the names that the shape has.
    package func accepts(_ value: TemplateValue) -> Bool {
        switch (self, value) {
        case (.text, .text), (.html, .html), (.flag, .flag): true
        case (.list(let shape), .list(let items)): items.allSatisfy { Self.accepts($0, shape) }
        case (.object(let shape), .object(let object)): Self.accepts(object, shape)
        default: false
        }
    }

    package static func accepts(_ object: [String: TemplateValue], _ shape: [String: TemplateShape]) -> Bool {
        object.count == shape.count && object.allSatisfy { name, value in shape[name]?.accepts(value) ?? false }
    }
}
