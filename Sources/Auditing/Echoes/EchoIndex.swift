/// Finds which texts of many may be alike, without holding each against each.
///
/// Texts that have a fingerprint in common stand together under it; fingerprints under which the same texts stand
/// belong together too. From these groups come both the pairs to be measured exactly and the passages of many.
package struct EchoIndex: Sendable {
    /// Texts that share fingerprints, and where each of these stands in each of them.
    struct Group: Sendable {
        /// In ascending order; at least two.
        let texts: [UInt32]
        /// For every shared fingerprint its position in each of `texts`, in the order of the first of them.
        let positions: [[UInt32]]
    }

    let groups: [Group]

    package init(_ prints: [EchoPrint]) {
        let entries = Self.entries(of: prints)
        let limit = EchoMeasure.commonLimit(of: prints.count)
        var found: [(signature: UInt64, texts: [UInt32], positions: [UInt32])] = []
        var start = 0
        while start < entries.count {
            var end = start
            var texts: [UInt32] = []
            var positions: [UInt32] = []
            var signature: UInt64 = 0
            while end < entries.count, entries[end].hash == entries[start].hash {
                // The entries of one text stand together; only its first counts.
                if texts.last != entries[end].text {
                    texts.append(entries[end].text)
                    positions.append(entries[end].position)
                    signature = (signature ^ UInt64(entries[end].text) &+ 1) &* 0x9E37_79B9_7F4A_7C15
                    signature ^= signature >> 29
                }
                end += 1
            }
            start = end
            if texts.count > 1, texts.count <= limit { found.append((signature, texts, positions)) }
        }
        found.sort { left, right in
            left.signature != right.signature
                ? left.signature < right.signature : left.positions.lexicographicallyPrecedes(right.positions)
        }
        var groups: [Group] = []
        var first = 0
        while first < found.count {
            var last = first
            while last + 1 < found.count, found[last + 1].signature == found[first].signature,
                found[last + 1].texts == found[first].texts
            {
                last += 1
            }
            groups.append(Group(texts: found[first].texts, positions: found[first...last].map(\.positions)))
            first = last + 1
        }
        self.groups = groups
    }

    /// The pairs of texts that share at least a twentieth of the fingerprints of the one that has fewer: for each text
    /// the later ones, in ascending order.
    package func pairs(_ prints: [EchoPrint]) -> [(text: Int, others: [Int])] {
        var links: [(pair: UInt64, weight: UInt32)] = []
        for group in groups {
            let weight = UInt32(group.positions.count)
            let isLarge = group.texts.count > EchoMeasure.largestGroup
            for (index, text) in group.texts.enumerated() {
                let reach = isLarge ? EchoMeasure.neighbours : group.texts.count
                for other in group.texts[(index + 1)...].prefix(reach) {
                    links.append((UInt64(text) << 32 | UInt64(other), weight))
                }
            }
        }
        links.sort { $0.pair < $1.pair }
        var pairs: [(text: Int, others: [Int])] = []
        var start = 0
        while start < links.count {
            var end = start
            var shared = 0
            while end < links.count, links[end].pair == links[start].pair {
                shared += Int(links[end].weight)
                end += 1
            }
            let text = Int(links[start].pair >> 32)
            let other = Int(links[start].pair & 0xFFFF_FFFF)
            start = end
            let fewer = min(prints[text].fingerprints.count, prints[other].fingerprints.count)
            guard shared * 20 >= fewer else { continue }
            if pairs.last?.text == text {
                pairs[pairs.count - 1].others.append(other)
            } else {
                pairs.append((text, [other]))
            }
        }
        return pairs
    }

    private struct Entry {
        let hash: UInt64
        let text: UInt32
        let position: UInt32
    }

    /// Every fingerprint that may stand in more than one text, in the order of hash, text and position.
    private static func entries(of prints: [EchoPrint]) -> [Entry] {
        // Most fingerprints stand in one text alone; a coarse count weeds them out before the sorting.
        let mask: UInt64 = (1 << 22) - 1
        var counts = [UInt8](repeating: 0, count: Int(mask) + 1)
        for print in prints {
            for fingerprint in print.fingerprints where counts[Int(fingerprint.hash & mask)] < 2 {
                counts[Int(fingerprint.hash & mask)] += 1
            }
        }
        var entries: [Entry] = []
        for (text, print) in prints.enumerated() {
            for fingerprint in print.fingerprints where counts[Int(fingerprint.hash & mask)] > 1 {
                entries.append(
                    Entry(hash: fingerprint.hash, text: UInt32(text), position: fingerprint.position))
            }
        }
        entries.sort { left, right in
            if left.hash != right.hash { return left.hash < right.hash }
            return left.text != right.text ? left.text < right.text : left.position < right.position
        }
        return entries
    }
}
