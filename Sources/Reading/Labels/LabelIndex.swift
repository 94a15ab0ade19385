import SourceText

/// The official labels of one kind, and the finding of the one that a printed label means.
///
/// First by exact core, then by the nearest label with a margin. Ties are refused: a label that could be two rows is
/// none, because its figures would be published under the wrong name. Never by "contains": 其他 is a column, a row and
/// part of 其他处理.
struct LabelIndex<Key: Hashable & Sendable>: Sendable {
    private let exact: [[UInt8]: Entry]
    private let scalars: [(key: Key, label: [Unicode.Scalar])]

    private struct Entry: Sendable {
        let key: Key
        let isOfficial: Bool
    }

    /// - Parameter labels: every key with its official labels first, then the variants that were seen.
    init(_ labels: [(key: Key, official: [String], variants: [String])]) {
        var exact: [[UInt8]: Entry] = [:]
        var scalars: [(key: Key, label: [Unicode.Scalar])] = []
        for (key, official, variants) in labels {
            for (text, isOfficial) in official.map({ ($0, true) }) + variants.map({ ($0, false) }) {
                let core = LabelCore.of(text)
                if exact[core] == nil { exact[core] = Entry(key: key, isOfficial: isOfficial) }
                scalars.append((key, Array(String(decoding: core, as: UTF8.self).unicodeScalars)))
            }
        }
        self.exact = exact
        self.scalars = scalars
    }

    /// The key whose label (or known variant) has exactly this core.
    func exactMatch(_ core: [UInt8]) -> LabelMatch<Key>? {
        exact[core].map { LabelMatch(key: $0.key, edits: 0, isOfficial: $0.isOfficial) }
    }

    /// The key whose label is nearest to this core, or `nil` when none is near or a second one is nearly as near.
    ///
    /// Near means at most one edit in five scalars (and at least one edit is allowed from three scalars on); the
    /// runner-up must need at least two edits more.
    func nearestMatch(_ core: [UInt8], among isCandidate: (Key) -> Bool = { _ in true }) -> LabelMatch<Key>? {
        let wanted = Array(String(decoding: core, as: UTF8.self).unicodeScalars)
        guard wanted.count >= 3 else { return nil }
        let margin = 2
        var best: (key: Key, distance: Int, limit: Int)?
        var second = Int.max
        for (key, label) in scalars where isCandidate(key) {
            let limit = max(1, label.count / 5)
            let distance = EditDistance.between(wanted, label, limit: limit + margin)
            if let current = best {
                if distance < current.distance {
                    if key != current.key { second = current.distance }
                    best = (key, distance, limit)
                } else if key != current.key {
                    second = min(second, distance)
                }
            } else {
                best = (key, distance, limit)
            }
        }
        guard let best, best.distance <= best.limit, second >= best.distance + margin else { return nil }
        return LabelMatch(key: best.key, edits: best.distance, isOfficial: false)
    }

    /// The edits that turn `core` into the label of `key`, when these are at most half of it and all other labels are farther.
    func edits(from core: [UInt8], to key: Key) -> Int? {
        let wanted = Array(String(decoding: core, as: UTF8.self).unicodeScalars)
        var own = Int.max
        var other = Int.max
        for (candidate, label) in scalars {
            let distance = EditDistance.between(wanted, label, limit: max(wanted.count, label.count))
            if candidate != key {
                other = min(other, distance)
            } else if distance * 2 <= label.count {
                own = min(own, distance)
            }
        }
        return own < other ? own : nil
    }

    /// Exact, else nearest.
    func match(_ core: [UInt8]) -> LabelMatch<Key>? { exactMatch(core) ?? nearestMatch(core) }
}
