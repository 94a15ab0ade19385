/// The pieces that stand in more than a fifth of all reports: the law's words, the form's, everybody's.
///
/// Found in two steps, so that not every piece of every report must be counted: pieces that a sample of reports has
/// often enough are candidates, and only these are counted in all reports.
package struct CommonPieces: Sendable {
    private let numbers: PieceTable
    /// Whether the candidate of a number is common; empty until the counts of all reports are in.
    private var isCommon: [Bool] = []

    /// The reports of the sample, evenly spread; all of them in a small portal. A piece that a fifth of all reports have
    /// is in 80 of 400, give or take 8, so that asking for 40 misses none.
    private static let sampleSize = 400
    private static let sampleShare = 10

    /// The candidates among the pieces of `prints`; none of them is common yet.
    package init(candidatesOf prints: [EchoPrint]) {
        var hashes: [UInt64] = []
        if prints.count >= EchoMeasure.fewestReports {
            let step = max(1, prints.count / Self.sampleSize)
            let sample = stride(from: 0, to: prints.count, by: step).map { prints[$0].text.units }
            let least = UInt32(max(2, sample.count / Self.sampleShare))
            var counts = PieceTable(capacity: sample.reduce(0) { $0 + $1.count })
            for units in sample {
                // A piece counts once for a report.
                var own = PieceTable(capacity: units.count)
                PieceHashes.forEach(in: units, length: EchoMeasure.pieceLength) { _, hash in
                    let before = own.count
                    _ = own.add(hash, value: 0)
                    guard own.count > before else { return }
                    let slot = counts.add(hash, value: 0)
                    counts[slot] += 1
                    if counts[slot] == least { hashes.append(hash) }
                }
            }
        }
        var numbers = PieceTable(capacity: hashes.count)
        for (number, hash) in hashes.enumerated() { _ = numbers.add(hash, value: UInt32(number)) }
        self.numbers = numbers
    }

    /// The numbers of the candidates that `print` has, each once.
    package func candidates(in print: EchoPrint) -> [UInt32] {
        guard numbers.count > 0 else { return [] }
        var found: [UInt32] = []
        PieceHashes.forEach(in: print.text.units, length: EchoMeasure.pieceLength) { _, hash in
            if let slot = numbers.slot(of: hash) { found.append(numbers[slot]) }
        }
        return found.count < 2 ? found : Array(Set(found)).sorted()
    }

    /// The same with those candidates common that more reports have than the limit allows; `present` holds, for every
    /// report, what `candidates(in:)` gives.
    package func counted(_ present: [[UInt32]]) -> CommonPieces {
        var counts = [Int](repeating: 0, count: numbers.count)
        for report in present { for number in report { counts[Int(number)] += 1 } }
        let limit = EchoMeasure.commonLimit(of: present.count)
        var counted = self
        counted.isCommon = counts.map { $0 > limit }
        return counted
    }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool {
        guard !isCommon.isEmpty, let slot = numbers.slot(of: hash) else { return false }
        return isCommon[Int(numbers[slot])]
    }

    /// How many of the candidates `present` are common.
    func count(among present: [UInt32]) -> Int {
        isCommon.isEmpty ? 0 : present.count { isCommon[Int($0)] }
    }
}
