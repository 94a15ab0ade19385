/// The hashes of all pieces of a text: of each run of so many units, by its first one.
///
/// Equal runs have equal hashes; two different ones meet once in 2^64.
enum PieceHashes {
    /// Calls `body` with the position and the hash (never 0) of every piece of `length` units, in order.
    @inline(__always)
    static func forEach(in units: [UInt16], length: Int, _ body: (Int, UInt64) -> Void) {
        guard units.count >= length else { return }
        var leading: UInt64 = 1
        for _ in 0..<length { leading = leading &* base }
        units.withUnsafeBufferPointer { units in
            var rolling: UInt64 = 0
            for index in 0..<length { rolling = rolling &* base &+ UInt64(units[index]) &+ 1 }
            body(0, mixed(rolling))
            for index in length..<units.count {
                rolling = rolling &* base &+ UInt64(units[index]) &+ 1
                rolling = rolling &- leading &* (UInt64(units[index - length]) &+ 1)
                body(index - length + 1, mixed(rolling))
            }
        }
    }

    private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Spreads a rolling hash over all bits (the finish of SplitMix64).
    private static func mixed(_ hash: UInt64) -> UInt64 {
        var value = hash
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        value ^= value >> 31
        return value == 0 ? 1 : value
    }
}
