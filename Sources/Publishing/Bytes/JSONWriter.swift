import SourceText

/// Writes JSON by hand, compact and with the keys in the order given: callers give them sorted.
package struct JSONWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Whether a comma is due before the next element, for every open array or object.
    private var needsComma: [Bool] = [false]

    package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    package mutating func object(_ body: (inout JSONWriter) -> Void) { container("{", "}", body) }
    package mutating func array(_ body: (inout JSONWriter) -> Void) { container("[", "]", body) }

    package mutating func key(_ name: String) {
        element()
        quoted(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma[needsComma.count - 1] = false
    }

    package mutating func string(_ value: String) {
        element()
        quoted(value)
    }

    package mutating func number(_ value: some BinaryInteger) { literal(String(value)) }

    /// A number given as decimal text, such as `12.5`.
    package mutating func decimal(_ text: String) { literal(text) }

    package mutating func number(_ value: (some BinaryInteger)?) {
        if let value { literal(String(value)) } else { null() }
    }

    package mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }

    package mutating func null() { literal("null") }

    package mutating func string(_ value: String?) {
        if let value { string(value) } else { null() }
    }

    /// Ends a line of NDJSON.
    package mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = [false]
    }

    private mutating func literal(_ text: String) {
        element()
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func container(_ open: Character, _ close: Character, _ body: (inout JSONWriter) -> Void) {
        element()
        bytes.append(contentsOf: String(open).utf8)
        needsComma.append(false)
        body(&self)
        needsComma.removeLast()
        bytes.append(contentsOf: String(close).utf8)
    }

    private mutating func element() {
        if needsComma[needsComma.count - 1] { bytes.append(UInt8(ascii: ",")) }
        needsComma[needsComma.count - 1] = true
    }

    private mutating func quoted(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { append(escaping: $0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Runs of bytes that need no escape, nearly all, go over in one piece.
    private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for (position, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
            bytes.append(contentsOf: text[start..<position])
            start = position + 1
            switch byte {
            case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
            case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
            case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
            default:
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(contentsOf: Hexadecimal.of([byte]).utf8)
            }
        }
        bytes.append(contentsOf: text[start...])
    }
}
