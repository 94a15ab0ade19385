import Reports
import SourceText

/// The passages that stand word for word in several texts.
package struct EchoGroups {
    private let sources: [EchoSource]
    private let prints: [EchoPrint]

    package init(_ sources: [EchoSource], _ prints: [EchoPrint]) {
        self.sources = sources
        self.prints = prints
    }

    /// A passage before it is tied to places: its first unit in each of its texts.
    private struct Passage {
        let texts: [UInt32]
        let starts: [Int]
        let length: Int
        let agencyCount: Int
    }

    /// All passages of `index`, without those that are in a passage of as many texts: those of several agencies, and
    /// those that one agency has in several years. The widest come first, then the longest.
    package func echoes(_ index: EchoIndex) -> (shared: [Echo], repeated: [Echo]) {
        var passages = index.groups.flatMap { self.passages(of: $0) }
        passages.sort { left, right in
            let leftKey = (-left.agencyCount, -left.texts.count, -left.length)
            let rightKey = (-right.agencyCount, -right.texts.count, -right.length)
            if leftKey != rightKey { return leftKey < rightKey }
            if left.texts != right.texts { return left.texts.lexicographicallyPrecedes(right.texts) }
            return left.starts.lexicographicallyPrecedes(right.starts)
        }
        var covered = [[Range<Int>]](repeating: [], count: prints.count)
        var shared: [Echo] = []
        var repeated: [Echo] = []
        for passage in passages where !isCovered(passage, by: covered) {
            for (text, start) in zip(passage.texts, passage.starts) {
                covered[Int(text)].append(start..<(start + passage.length))
            }
            let echo = echo(passage)
            if passage.agencyCount > 1 { shared.append(echo) } else { repeated.append(echo) }
        }
        repeated.sort { $0.length > $1.length }
        return (shared, repeated)
    }

    /// The longest passages around the fingerprints of `group` that all its texts have.
    private func passages(of group: EchoIndex.Group) -> [Passage] {
        var passages: [Passage] = []
        var end = 0
        for positions in group.positions where Int(positions[0]) >= end {
            let starts = positions.map { Int($0) }
            let after = run(group.texts, starts, step: 1)
            if after == 0 { continue }
            let before = run(group.texts, starts.map { $0 - 1 }, step: -1)
            end = starts[0] + after
            let whole = starts.map { $0 - before }
            let part = EchoText.uninterrupted(
                before + after, at: zip(group.texts, whole).map { (prints[Int($0)].text, $1) })
            let agencies = Set(group.texts.map { sources[Int($0)].report.slug })
            let shortest = agencies.count > 1 ? EchoMeasure.shortestEcho : EchoMeasure.shortestRepeat
            guard part.length >= shortest else { continue }
            passages.append(
                Passage(
                    texts: group.texts, starts: whole.map { $0 + part.offset }, length: part.length,
                    agencyCount: agencies.count))
        }
        return passages
    }

    /// How many units, from `starts` on, are equal in all texts.
    private func run(_ texts: [UInt32], _ starts: [Int], step: Int) -> Int {
        let first = prints[Int(texts[0])].text.units
        var length = step > 0 ? first.count - starts[0] : starts[0] + 1
        for (text, start) in zip(texts.dropFirst(), starts.dropFirst()) {
            let units = prints[Int(text)].text.units
            length = min(length, step > 0 ? units.count - start : start + 1)
            var equal = 0
            while equal < length, units[start + equal * step] == first[starts[0] + equal * step] { equal += 1 }
            length = equal
            if length == 0 { return 0 }
        }
        return length
    }

    /// Whether at least half of its texts have half of the passage in a passage already taken.
    private func isCovered(_ passage: Passage, by covered: [[Range<Int>]]) -> Bool {
        var count = 0
        for (text, start) in zip(passage.texts, passage.starts) {
            let range = start..<(start + passage.length)
            let overlap = covered[Int(text)].reduce(0) { $0 + $1.clamped(to: range).count }
            if overlap * 2 >= passage.length { count += 1 }
        }
        return count * 2 >= passage.texts.count
    }

    private func echo(_ passage: Passage) -> Echo {
        let occurrences = zip(passage.texts, passage.starts).compactMap { text, start -> Echo.Occurrence? in
            let source = sources[Int(text)]
            let range = start..<(start + passage.length)
            return prints[Int(text)].text.stretch(range, in: source.text).map {
                Echo.Occurrence(report: source.report, stretch: $0)
            }
        }
        return Echo(length: passage.length, occurrences: occurrences)
    }
}
