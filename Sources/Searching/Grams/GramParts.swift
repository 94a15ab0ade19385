/// All places from which something can be found, in shares that can be worked on side by side.
struct GramParts: Sendable {
    private(set) var suffixes: [GramSuffix] = []
    /// The shares: each holds all suffixes that begin with some symbols, and the shares are in the order of these.
    private(set) var ranges: [Range<Int>] = []

    private static let shareSize = 40_000

    init(_ table: RunTable) {
        var counts: [UInt32: Int] = [:]
        Self.forEach(table) { symbols, place, _ in counts[symbols[place], default: 0] += 1 }
        var next: [UInt32: Int] = [:]
        var total = 0
        var shareStart = 0
        for symbol in counts.keys.sorted() {
            next[symbol] = total
            total += counts[symbol] ?? 0
            if total - shareStart >= Self.shareSize {
                ranges.append(shareStart..<total)
                shareStart = total
            }
        }
        if shareStart < total { ranges.append(shareStart..<total) }
        suffixes = [GramSuffix](repeating: GramSuffix(), count: total)
        Self.forEach(table) { symbols, place, run in
            let symbol = symbols[place]
            let position = next[symbol] ?? 0
            suffixes[position] = GramSuffix(symbols: symbols, place: place, run: run)
            next[symbol] = position + 1
        }
    }

    /// Every place that something can be found from: gone through twice, since a list of them is a tenth of all memory.
    private static func forEach(
        _ table: RunTable, _ body: (_ symbols: UnsafeBufferPointer<UInt32>, _ place: Int, _ run: Int) -> Void
    ) {
        table.symbols.withUnsafeBufferPointer { symbols in
            for (number, run) in table.runs.enumerated() {
                let start = Int(run.start)
                let length = run.isMarked ? 1 : lastUseful(symbols, start: start, length: Int(run.length))
                for place in start..<(start + length) { body(symbols, place, number) }
            }
        }
    }

    /// How many symbols of a run are worth entering by: one from which only letters of a word follow is never asked for,
    /// since words are found by their beginning.
    private static func lastUseful(_ symbols: UnsafeBufferPointer<UInt32>, start: Int, length: Int) -> Int {
        var end = length
        while end > 0, RunTable.isWord(symbols[start + end - 1]) { end -= 1 }
        return end
    }
}
