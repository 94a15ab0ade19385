import Reports
import SourceText

/// Measures exactly how much of one text stands in others.
package struct ResemblanceSearch {
    private let sources: [EchoSource]
    private let prints: [EchoPrint]
    private let common: CommonPieces
    /// The pieces of each text that are not common.
    private let sizes: [Int]

    /// `present` holds, for every text, what `CommonPieces.candidates(in:)` gives.
    package init(_ sources: [EchoSource], _ prints: [EchoPrint], common: CommonPieces, present: [[UInt32]]) {
        self.sources = sources
        self.prints = prints
        self.common = common
        sizes = zip(prints, present).map { $0.pieceCount - common.count(among: $1) }
    }

    /// Two texts that are alike, as both of them see it.
    package struct Pair: Sendable {
        package let text: Int
        package let other: Int
        package let ofText: Resemblance
        package let ofOther: Resemblance
    }

    /// Whether text `index` has enough words of its own to be compared.
    package func isComparable(_ index: Int) -> Bool { sizes[index] >= EchoMeasure.fewestPieces }

    /// Those of `others` that text `index` repeats, or that repeat it, by the measure.
    package func pairs(of index: Int, with others: [Int]) -> [Pair] {
        let units = prints[index].text.units
        // The number of a piece: where it stands first in the text, so that passages can be followed from there.
        var table = PieceTable(capacity: units.count)
        PieceHashes.forEach(in: units, length: EchoMeasure.pieceLength) { position, hash in
            _ = table.add(hash, value: UInt32(position))
        }
        return others.compactMap { other in
            let smaller = min(sizes[index], sizes[other])
            guard smaller >= EchoMeasure.fewestPieces else { return nil }
            let shared = self.shared(table, units, with: prints[other].text.units)
            guard EchoMeasure.repeats(shared: shared, smaller: smaller) else { return nil }
            let passages = self.passages(table, index, other)
            let ofText = Resemblance(
                other: sources[other].report, sharedPieces: shared, ownPieces: sizes[index],
                otherPieces: sizes[other], passages: passages)
            let ofOther = Resemblance(
                other: sources[index].report, sharedPieces: shared, ownPieces: sizes[other],
                otherPieces: sizes[index],
                passages: passages.map(\.swapped).sorted { $0.own.span.start < $1.own.span.start })
            return Pair(text: index, other: other, ofText: ofText, ofOther: ofOther)
        }
    }

    /// How many different pieces that are not common both texts have.
    package func sharedPieces(_ index: Int, _ other: Int) -> Int {
        let units = prints[index].text.units
        var table = PieceTable(capacity: units.count)
        PieceHashes.forEach(in: units, length: EchoMeasure.pieceLength) { position, hash in
            _ = table.add(hash, value: UInt32(position))
        }
        return shared(table, units, with: prints[other].text.units)
    }

    package func pieces(of index: Int) -> Int { sizes[index] }

    private func shared(_ table: PieceTable, _ units: [UInt16], with other: [UInt16]) -> Int {
        var isCounted = [Bool](repeating: false, count: units.count)
        var shared = 0
        PieceHashes.forEach(in: other, length: EchoMeasure.pieceLength) { _, hash in
            guard let slot = table.slot(of: hash) else { return }
            let position = Int(table[slot])
            if isCounted[position] || common.contains(hash) { return }
            isCounted[position] = true
            shared += 1
        }
        return shared
    }

    /// The longest passages that both texts have, in the order of text `index`; common words belong to them.
    private func passages(_ table: PieceTable, _ index: Int, _ other: Int) -> [SharedPassage] {
        let own = prints[index].text.units
        let theirs = prints[other].text.units
        var runs: [(own: Int, other: Int, length: Int)] = []
        var free = 0
        PieceHashes.forEach(in: theirs, length: EchoMeasure.pieceLength) { position, hash in
            guard position >= free, let slot = table.slot(of: hash) else { return }
            let start = Int(table[slot])
            var length = 0
            while start + length < own.count, position + length < theirs.count,
                own[start + length] == theirs[position + length]
            {
                length += 1
            }
            guard length >= EchoMeasure.shortestPassage else { return }
            free = position + length
            let part = EchoText.uninterrupted(
                length, at: [(prints[index].text, start), (prints[other].text, position)])
            guard part.length >= EchoMeasure.shortestPassage else { return }
            runs.append((start + part.offset, position + part.offset, part.length))
        }
        runs.sort { ($1.length, $0.own, $0.other) < ($0.length, $1.own, $1.other) }
        return runs.prefix(EchoMeasure.passagesKept).sorted { ($0.own, $0.other) < ($1.own, $1.other) }.compactMap {
            run in
            guard
                let ownStretch = prints[index].text.stretch(run.own..<(run.own + run.length), in: sources[index].text),
                let otherStretch = prints[other].text.stretch(
                    run.other..<(run.other + run.length), in: sources[other].text)
            else { return nil }
            return SharedPassage(length: run.length, own: ownStretch, other: otherStretch)
        }
    }
}
