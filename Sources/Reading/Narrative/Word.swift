/// A word to look for, as the bytes of its core.
struct Word: ExpressibleByStringLiteral, Sendable {
    let bytes: [UInt8]

    init(stringLiteral text: StaticString) {
        bytes = Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
