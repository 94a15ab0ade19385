import SourceText

/// Writes JSON by hand, compact and with the keys in the order given: callers give them sorted.
package struct JSONWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Whether a comma is due before the next element. After a container has ended there is always one due, so that no
    /// list of the open ones is needed.
    private var needsComma = false

    package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    package mutating func object(_ body: (inout JSONWriter) -> Void) {
        container(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
    }

    package mutating func array(_ body: (inout JSONWriter) -> Void) {
        container(UInt8(ascii: "["), UInt8(ascii: "]"), body)
    }

    package mutating func key(_ name: String) {
        element()
        quoted(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A name of ours that needs no escape.
    package mutating func key(plain name: StaticString) {
        element()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(contentsOf: Self.keyEnd)
        needsComma = false
    }

    /// A key made beforehand by ``finishedKey(_:)``.
    package mutating func key(finished: [UInt8]) {
        element()
        bytes.append(contentsOf: finished)
        needsComma = false
    }

    /// A key with its quotation marks and colon, for keys that are written very often.
    package static func finishedKey(_ name: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.key(name)
        return writer.bytes
    }

    private static let keyEnd: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: ":")]

    package mutating func string(_ value: String) {
        element()
        quoted(value)
    }

    package mutating func number(_ value: some BinaryInteger) {
        element()
        bytes.append(decimal: value)
    }

    /// A number given as decimal text, such as `12.5`.
    package mutating func decimal(_ text: String) { literal(text) }

    package mutating func number(_ value: (some BinaryInteger)?) {
        if let value { number(value) } else { null() }
    }

    package mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }

    package mutating func null() { literal("null") }

    package mutating func string(_ value: String?) {
        if let value { string(value) } else { null() }
    }

    /// Ends a line of NDJSON.
    package mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    private mutating func literal(_ text: String) {
        element()
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func container(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        element()
        bytes.append(open)
        needsComma = false
        body(&self)
        needsComma = true
        bytes.append(close)
    }

    private mutating func element() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
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
