/// A fast 64-bit fingerprint of bytes, the same on every machine.
///
/// It tells apart versions of a file and addresses of a site, not adversaries: what must stand against those is hashed with
/// SHA-256 or compared byte by byte. A change of the method needs a new version of the output's manifest.
package struct ContentHash {
    private static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    /// What is mixed in at a time.
    private static let width = 16

    private var state: UInt64

    /// Of `count` bytes that come in pieces, for what is not to be held in memory as a whole.
    package init(count: Int) { state = Self.mix(UInt64(count) ^ Self.first, Self.second) }

    package static func of(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { of($0) } }

    package static func of(_ buffer: UnsafeRawBufferPointer) -> UInt64 {
        var hash = ContentHash(count: buffer.count)
        let whole = buffer.count - buffer.count % width
        hash.add(UnsafeRawBufferPointer(rebasing: buffer[..<whole]))
        return hash.finish(UnsafeRawBufferPointer(rebasing: buffer[whole...]))
    }

    /// Takes the next bytes: a multiple of 16 of them, or the fingerprint depends on where the pieces were cut.
    package mutating func add(_ buffer: UnsafeRawBufferPointer) {
        var state = state
        var position = 0
        while position + Self.width <= buffer.count {
            let low = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let high = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: position + 8, as: UInt64.self))
            state = Self.mix(low ^ Self.first, high ^ state)
            position += Self.width
        }
        self.state = state
    }

    /// The fingerprint of all bytes, with the last fifteen at most.
    package func finish(_ rest: UnsafeRawBufferPointer) -> UInt64 {
        var tail: (low: UInt64, high: UInt64) = (0, 0)
        for offset in rest.indices {
            let shift = UInt64(offset % 8 * 8)
            if offset < 8 {
                tail.low |= UInt64(rest[offset]) << shift
            } else {
                tail.high |= UInt64(rest[offset]) << shift
            }
        }
        return Self.mix(Self.mix(tail.low ^ Self.second, tail.high ^ state) ^ Self.first, Self.second)
    }

    /// Both halves of the product, plus what a zero factor would lose.
    private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low ^ (left &+ (right << 32 | right >> 32))
    }
}
