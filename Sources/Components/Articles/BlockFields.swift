import Commentary
import SourceText

/// The entries of a block by key; an unknown or missing key is a fault.
package struct BlockFields {
    private let entries: [String: BlockEntry]

    init(_ entries: [BlockEntry], required: [String], optional: [String] = []) throws(ArticleFault) {
        let known = required + optional
        for entry in entries where !known.contains(entry.key) {
            throw ArticleFault(
                .articleBlockKey, met: "the key \(entry.key)",
                expected: NearestName.of(entry.key, in: known) ?? "one of \(known.joined(separator: ", "))",
                place: entry.place)
        }
        self.entries = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        for key in required where self.entries[key] == nil {
            throw ArticleFault(.articleBlockKey, met: "a block without \(key)", expected: "\(key): …")
        }
    }

    /// Where a key's value stands.
    package func place(_ key: String) -> Place? { entries[key]?.values.first?.place ?? entries[key]?.place }

    /// The values of a key, one or a list; none when the key is not there.
    package func values(_ key: String) throws(ArticleFault) -> [BlockEntry.Value] {
        guard let entry = entries[key] else { return [] }
        for value in entry.values where value.text.isEmpty { throw empty(key, value.place) }
        if entry.values.isEmpty { throw empty(key, entry.place) }
        return entry.values
    }

    /// The only value of a key; `nil` when the key is not there.
    func optional(_ key: String) throws(ArticleFault) -> BlockEntry.Value? {
        let values = try values(key)
        guard values.count <= 1 else {
            throw ArticleFault(
                .articleBlockValue, met: "\(values.count) values of \(key)", expected: "one", place: values[1].place)
        }
        return values.first
    }

    package func required(_ key: String) throws(ArticleFault) -> BlockEntry.Value {
        guard let value = try optional(key) else {
            throw ArticleFault(.articleBlockKey, met: "a block without \(key)", expected: "\(key): …")
        }
        return value
    }

    private func empty(_ key: String, _ place: Place) -> ArticleFault {
        ArticleFault(.articleBlockValue, met: "no value of \(key)", expected: "\(key): …", place: place)
    }

    /// A year of four digits.
    package static func year(_ value: BlockEntry.Value) throws(ArticleFault) -> Int {
        guard value.text.utf8.count == 4, let year = Int(value.text), year >= 1000 else {
            throw ArticleFault(
                .articleBlockValue, met: "the year \(value.text)", expected: "four digits", place: value.place)
        }
        return year
    }
}
