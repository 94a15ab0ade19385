/// Accidents that happen to files on their way, and attacks.
package enum ByteMutation {
    /// `bytes` after one to eight accidents; `tokens` are pieces that the format is made of.
    package static func apply(to bytes: [UInt8], tokens: [String], using random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<(1 + random.below(8)) where !bytes.isEmpty {
            let at = random.below(bytes.count)
            switch random.below(8) {
            case 0: bytes[at] ^= UInt8(1 << random.below(8))
            case 1: bytes[at] = UInt8(random.below(256))
            case 2: bytes.removeSubrange(at..<min(bytes.count, at + 1 + random.below(40)))
            case 3: if random.chance(30) { bytes.removeSubrange(at...) }
            case 4: bytes.insert(contentsOf: Array(random.pick(tokens, else: "").utf8), at: at)
            case 5:
                let token = Array(random.pick(tokens, else: "").utf8)
                if random.chance(5) {
                    for _ in 0..<20_000 { bytes.append(contentsOf: token) }
                }
            case 6:
                let end = min(bytes.count, at + 1 + random.below(400))
                let piece = Array(bytes[at..<end])
                bytes.insert(contentsOf: piece, at: random.below(bytes.count))
            default:
                let other = random.below(bytes.count)
                bytes.swapAt(at, other)
            }
        }
        return bytes
    }
}
