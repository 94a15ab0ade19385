/// A fast 64-bit fingerprint of bytes, the same on every machine.
///
/// It tells apart versions of a file and addresses of a site, not adversaries: what must stand against those is hashed with
/// SHA-256 or compared byte by byte. A change of the method needs a new version of the output's manifest.
package enum ContentHash {
    private static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let second: UInt64 = 0xC2B2_AE3D_27D4_EB4F

    package static func of(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { of($0) } }

    package static func of(_ buffer: UnsafeRawBufferPointer) -> UInt64 {
        var state = mix(UInt64(buffer.count) ^ first, second)
        var position = 0
        while position + 16 <= buffer.count {
            let low = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let high = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: position + 8, as: UInt64.self))
            state = mix(low ^ first, high ^ state)
            position += 16
        }
        var tail: (low: UInt64, high: UInt64) = (0, 0)
        for offset in position..<buffer.count {
            let shift = UInt64((offset - position) % 8 * 8)
            if offset - position < 8 {
                tail.low |= UInt64(buffer[offset]) << shift
            } else {
                tail.high |= UInt64(buffer[offset]) << shift
            }
        }
        state = mix(tail.low ^ second, tail.high ^ state)
        return mix(state ^ first, second)
    }

    /// Both halves of the product, plus what a zero factor would lose.
    private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low ^ (left &+ (right << 32 | right >> 32))
    }
}
