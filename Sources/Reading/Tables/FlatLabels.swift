import Reports
import SourceText

/// Labels of a form at the start of a text, the longest first: what is left of a flattened table's labels is one text.
struct FlatLabels<Key: Hashable & Sendable>: Sendable {
    private let labels: [(core: [UInt8], key: Key, isOfficial: Bool)]

    init(_ labels: [(key: Key, official: [String], variants: [String])]) {
        self.labels = labels.flatMap { key, official, variants in
            official.map { (LabelCore.of($0), key, true) } + variants.map { (LabelCore.of($0), key, false) }
        }
        .sorted { $0.core.count > $1.core.count }
    }

    /// The longest label at `position`, behind an ordinal or not, among the keys asked for.
    func match(
        _ text: [UInt8], at position: Int, among isCandidate: (Key) -> Bool = { _ in true }
    ) -> (match: LabelMatch<Key>, end: Int)? {
        let start = Self.behindOrdinal(text, position)
        // A label may begin with what looks like an ordinal.
        for start in start == position ? [start] : [start, position] {
            if let found = labels.first(where: { isCandidate($0.key) && text[start...].starts(with: $0.core) }) {
                return (
                    LabelMatch(key: found.key, edits: 0, isOfficial: found.isOfficial), start + found.core.count
                )
            }
        }
        return nil
    }

    static func behindOrdinal(_ text: [UInt8], _ position: Int) -> Int {
        guard position < text.count else { return position }
        let rest = Array(text[position...].prefix(24))
        return Ordinal.leading(rest).map { position + $0.end } ?? position
    }
}
