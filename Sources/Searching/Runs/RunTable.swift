import SourceText

/// All distinct runs of the index as symbols, each with its postings in order.
struct RunTable: Sendable {
    /// What of a run is entered into the index.
    struct Run: Sendable {
        /// Where it begins in `symbols`; it ends at the next 0.
        let start: UInt32
        let length: UInt32
        /// Its postings.
        let first: UInt32
        let end: UInt32
        /// Entered by its beginning alone: a marked word, reading or single character.
        let isMarked: Bool
        /// A marked word from within a run: no name begins with it.
        let isInner: Bool
    }

    private(set) var symbols: [UInt32] = []
    private(set) var runs: [Run] = []
    /// Of all runs, one behind the other; sorted in each, one posting a part.
    private(set) var postings: [SearchPosting] = []

    /// Joins what was collected; `collectors` in the order of their records.
    init(_ collectors: [RunCollector]) {
        var all = RunCollector()
        var counts: [UInt32] = []
        var numbers: [[UInt32]] = []
        for collector in collectors {
            let own = (0..<collector.count).map { all.number(of: collector.run($0)) }
            if counts.count < all.count { counts += [UInt32](repeating: 0, count: all.count - counts.count) }
            for token in collector.tokens { counts[Int(own[Int(token.run)])] += 1 }
            numbers.append(own)
        }
        var starts = [UInt32](repeating: 0, count: all.count + 1)
        for number in 0..<all.count { starts[number + 1] = starts[number] + counts[number] }
        var ends = starts
        var given = [SearchPosting](repeating: SearchPosting(part: 0, code: 0), count: Int(starts[all.count]))
        for (collector, own) in zip(collectors, numbers) {
            for token in collector.tokens {
                let number = Int(own[Int(token.run)])
                // Parts come in order, so equal ones stand side by side.
                let last = Int(ends[number]) - 1
                if last >= Int(starts[number]), given[last].part == token.posting.part {
                    let code = SearchPosting.sum(given[last].code, token.posting.code)
                    given[last] = SearchPosting(part: token.posting.part, code: code)
                } else {
                    given[last + 1] = token.posting
                    ends[number] += 1
                }
            }
        }
        postings.reserveCapacity(given.count)
        symbols.reserveCapacity(Self.symbolCount(of: all))
        runs.reserveCapacity(all.count)
        for number in 0..<all.count {
            let first = UInt32(postings.count)
            postings += given[Int(starts[number])..<Int(ends[number])]
            append(all.run(number), postings: first..<UInt32(postings.count))
        }
        runs = runs.withoutSlack
    }

    /// How many symbols `append` makes of all runs: counted first, since the array would grow to twice as much.
    private static func symbolCount(of all: RunCollector) -> Int {
        var count = 0
        var symbols: [UInt32] = []
        for number in 0..<all.count {
            symbols.removeAll(keepingCapacity: true)
            SearchSymbol.append(all.run(number), to: &symbols)
            count += symbols.count + 1
            if symbols.first == SearchSymbol.word || symbols.first == SearchSymbol.single { continue }
            var isInWord = false
            for (offset, symbol) in symbols.enumerated() {
                let isWord = isWord(symbol)
                if isWord, !isInWord { count += symbols.count - offset + 2 }
                isInWord = isWord
            }
        }
        return count
    }

    /// Appends a run, and every word in it once more with its mark.
    private mutating func append(_ bytes: ArraySlice<UInt8>, postings: Range<UInt32>) {
        let start = symbols.count
        SearchSymbol.append(bytes, to: &symbols)
        let length = symbols.count - start
        symbols.append(0)
        let isMarked = symbols[start] == SearchSymbol.word || symbols[start] == SearchSymbol.single
        append(start: start, length: length, postings, isMarked: isMarked, isInner: false)
        guard !isMarked else { return }
        var isInWord = false
        for offset in 0..<length {
            let isWord = Self.isWord(symbols[start + offset])
            if isWord, !isInWord {
                let copy = symbols.count
                symbols.append(SearchSymbol.word)
                // One by one: a slice of the array would make it copy itself whole.
                for place in (start + offset)..<(start + length) { symbols.append(symbols[place]) }
                symbols.append(0)
                append(start: copy, length: length - offset + 1, postings, isMarked: true, isInner: offset > 0)
            }
            isInWord = isWord
        }
    }

    private mutating func append(
        start: Int, length: Int, _ postings: Range<UInt32>, isMarked: Bool, isInner: Bool
    ) {
        runs.append(
            Run(
                start: UInt32(start), length: UInt32(length), first: postings.lowerBound, end: postings.upperBound,
                isMarked: isMarked, isInner: isInner))
    }

    static func isWord(_ symbol: UInt32) -> Bool {
        symbol < 0x2000 && SearchSign(symbol) == .word
    }
}
