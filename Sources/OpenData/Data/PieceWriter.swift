/// Hands bytes on in pieces, so that no file of a large portal is ever in memory as a whole.
package struct PieceWriter {
    private var bytes: [UInt8] = []
    private let take: ([UInt8]) throws -> Void
    private static let pieceSize = 1 << 20

    package init(_ take: @escaping ([UInt8]) throws -> Void) {
        self.take = take
        bytes.reserveCapacity(Self.pieceSize + 65_536)
    }

    package mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }
    package mutating func append(_ byte: UInt8) { bytes.append(byte) }
    package mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
    package mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Hands on what there is, when it is enough for a piece.
    mutating func handOn() throws {
        if bytes.count >= Self.pieceSize { try finish() }
    }

    /// Hands on the rest.
    package mutating func finish() throws {
        guard !bytes.isEmpty else { return }
        try take(bytes)
        bytes.removeAll(keepingCapacity: true)
    }
}
