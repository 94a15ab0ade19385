import Writing

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
