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
        bytes.append(json: name)
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
        bytes.append(json: value)
    }

    package mutating func number(_ value: Int) {
        element()
        bytes.append(decimal: value)
    }

    @inlinable
    package mutating func number(_ value: some BinaryInteger) { number(Int(value)) }

    /// A number given as decimal text, such as `12.5`.
    package mutating func decimal(_ text: String) { literal(text) }

    @inlinable
    package mutating func number(_ value: (some BinaryInteger)?) {
        if let value { number(value) } else { null() }
    }

    package mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }

    /// A value that is JSON already.
    package mutating func finished(_ json: [UInt8]) {
        element()
        bytes.append(contentsOf: json)
    }

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
}
