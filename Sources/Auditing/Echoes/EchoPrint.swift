/// What is kept of a text for the comparison of all with all: its units, the number of its pieces, and the few
/// fingerprints by which texts that may be alike find each other.
package struct EchoPrint: Sendable {
    package let text: EchoText
    /// How many different pieces it has.
    let pieceCount: Int
    /// In the order of the text.
    let fingerprints: [Fingerprint]

    struct Fingerprint: Sendable {
        let hash: UInt64
        let position: UInt32
    }

    package init(_ text: EchoText) {
        self.text = text
        var table = PieceTable(capacity: text.units.count)
        PieceHashes.forEach(in: text.units, length: EchoMeasure.pieceLength) { _, hash in
            _ = table.add(hash, value: 0)
        }
        pieceCount = table.count
        fingerprints = Self.fingerprints(of: text.units)
    }

    /// Of every `fingerprintWindow` hashes in a row the least, the last one of equals (winnowing).
    private static func fingerprints(of units: [UInt16]) -> [Fingerprint] {
        var hashes: [UInt64] = []
        hashes.reserveCapacity(units.count)
        PieceHashes.forEach(in: units, length: EchoMeasure.fingerprintLength) { _, hash in hashes.append(hash) }
        let window = EchoMeasure.fingerprintWindow
        guard let first = hashes.first else { return [] }
        var kept: [Fingerprint] = []
        kept.reserveCapacity(hashes.count / 8 + 2)
        var least = (hash: first, position: 0)
        for (position, hash) in hashes.enumerated() {
            if position - least.position >= window {
                // The least one has left the window: look for the next among those that remain.
                least = (hashes[least.position + 1], least.position + 1)
                for next in (least.position + 1)..<(position + 1) where hashes[next] <= least.hash {
                    least = (hashes[next], next)
                }
            } else if hash <= least.hash {
                least = (hash, position)
            }
            if position >= window - 1 || position == hashes.count - 1, kept.last?.position != UInt32(least.position) {
                kept.append(Fingerprint(hash: least.hash, position: UInt32(least.position)))
            }
        }
        return kept
    }
}
