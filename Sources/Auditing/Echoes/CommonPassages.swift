import Reports
import SourceText

/// The passages made of common pieces alone, with the number of reports that have the whole of each.
package struct CommonPassages {
    private let sources: [EchoSource]
    private let prints: [EchoPrint]
    private let common: CommonPieces

    package init(_ sources: [EchoSource], _ prints: [EchoPrint], common: CommonPieces) {
        self.sources = sources
        self.prints = prints
        self.common = common
    }

    private static let kept = 40
    /// A piece and what goes on from it for at least a few words more.
    private static let shortest = 20
    /// How many reports are read for passages; what is common to all stands in the first of them.
    private static let reportsRead = 200

    /// The passages that most reports have, first.
    package var all: [CommonPassage] {
        guard prints.count >= EchoMeasure.fewestReports else { return [] }
        var found: [(text: Int, start: Int, units: ArraySlice<UInt16>)] = []
        var seen = PieceTable(capacity: prints.prefix(Self.reportsRead).reduce(0) { $0 + $1.text.units.count })
        for (text, print) in prints.enumerated().prefix(Self.reportsRead) {
            for run in runs(in: print.text.units) {
                let pieces = print.text.units[run]
                var isNew = false
                PieceHashes.forEach(in: Array(pieces), length: EchoMeasure.pieceLength) { _, hash in
                    let before = seen.count
                    _ = seen.add(hash, value: 0)
                    isNew = isNew || seen.count > before
                }
                if isNew { found.append((text, run.lowerBound, pieces)) }
            }
        }
        let limit = EchoMeasure.commonLimit(of: prints.count)
        return count(found).filter { $0.reportCount > limit }
            .sorted { ($1.reportCount, $1.length) < ($0.reportCount, $0.length) }
            .prefix(Self.kept).map { $0 }
    }

    /// The longest runs of common pieces in a text.
    private func runs(in units: [UInt16]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        PieceHashes.forEach(in: units, length: EchoMeasure.pieceLength) { position, hash in
            guard common.contains(hash) else { return }
            let end = position + EchoMeasure.pieceLength
            if let last = runs.last, last.upperBound == end - 1 {
                runs[runs.count - 1] = last.lowerBound..<end
            } else {
                runs.append(position..<end)
            }
        }
        return runs.filter { $0.count >= Self.shortest }
    }

    /// How many texts have each passage, in one walk over all texts.
    private func count(_ passages: [(text: Int, start: Int, units: ArraySlice<UInt16>)]) -> [CommonPassage] {
        var table = PieceTable(capacity: passages.count)
        var byFirst: [[Int]] = []
        for (number, passage) in passages.enumerated() {
            PieceHashes.forEach(
                in: Array(passage.units.prefix(EchoMeasure.pieceLength)), length: EchoMeasure.pieceLength
            ) { _, hash in
                let slot = table.add(hash, value: UInt32(byFirst.count))
                if Int(table[slot]) == byFirst.count { byFirst.append([]) }
                byFirst[Int(table[slot])].append(number)
            }
        }
        var counts = [Int](repeating: 0, count: passages.count)
        var lastText = [Int](repeating: -1, count: passages.count)
        for (text, print) in prints.enumerated() {
            let units = print.text.units
            PieceHashes.forEach(in: units, length: EchoMeasure.pieceLength) { position, hash in
                guard let slot = table.slot(of: hash) else { return }
                for number in byFirst[Int(table[slot])] where lastText[number] != text {
                    guard units[position...].starts(with: passages[number].units) else { continue }
                    lastText[number] = text
                    counts[number] += 1
                }
            }
        }
        return zip(passages, counts).compactMap { passage, count in
            let range = passage.start..<(passage.start + passage.units.count)
            return prints[passage.text].text.stretch(range, in: sources[passage.text].text).map { stretch in
                CommonPassage(
                    example: Echo.Occurrence(report: sources[passage.text].report, stretch: stretch),
                    length: passage.units.count, reportCount: count)
            }
        }
    }
}
