/// Makes the lines of the table of grams from one share of the suffixes.
///
/// A gram is as long as it must be: where what begins with it stands in few places, it is an end of the tree (`open`);
/// otherwise it goes on by one symbol. Where so much begins with it that nobody should read it all, the whole is kept
/// as a list of its own with a summary.
struct GramBuilder {
    /// The most postings of an open gram: as many as a browser looks into to be sure.
    static let mostOpen = 10
    /// The most postings that a browser joins for a phrase; beyond it there is a list and a summary.
    static let mostJoined = 400
    /// The most postings of a list that tells a heading from a word of the text.
    private static let mostRounded = 2_000

    private let table: RunTable
    private let book: RecordBook
    private var share = GramShare()
    /// For joining long lists: the code of each part plus one.
    private var marks: [UInt8] = []

    private init(_ table: RunTable, _ book: RecordBook) {
        self.table = table
        self.book = book
    }

    static func build(_ suffixes: ArraySlice<GramSuffix>, _ table: RunTable, _ book: RecordBook) -> GramShare {
        var builder = GramBuilder(table, book)
        var sorted = Array(suffixes)
        table.symbols.withUnsafeBufferPointer { symbols in
            sorted.sort { $0.precedes($1, symbols) }
            builder.build(sorted, symbols)
        }
        return builder.share.withoutSlack
    }

    private struct Span {
        let range: Range<Int>
        let depth: Int
    }

    private mutating func build(_ suffixes: [GramSuffix], _ symbols: UnsafeBufferPointer<UInt32>) {
        guard !suffixes.isEmpty else { return }
        // How many postings stand before each suffix.
        var sums = [0]
        sums.reserveCapacity(suffixes.count + 1)
        for suffix in suffixes {
            let run = table.runs[Int(suffix.run)]
            sums.append(sums[sums.count - 1] + Int(run.end - run.first))
        }
        func symbol(_ index: Int, _ depth: Int) -> UInt32 { symbols[Int(suffixes[index].place) + depth] }

        var open = [Span(range: 0..<suffixes.count, depth: 0)]
        while let span = open.popLast() {
            let range = span.range
            var depth = span.depth
            let total = sums[range.upperBound] - sums[range.lowerBound]
            let goesOn = symbol(range.lowerBound, depth) != 0 || range.count > 1
            if depth > 0, total <= Self.mostOpen, goesOn, !suffixes[range].contains(where: isSound) {
                add(.open, suffixes[range], symbols, depth: depth, total: total)
                continue
            }
            // As far as all go the same way.
            while symbol(range.lowerBound, depth) != 0,
                symbol(range.lowerBound, depth) == symbol(range.upperBound - 1, depth)
            {
                depth += 1
            }
            var end = range.lowerBound
            while end < range.upperBound, symbol(end, depth) == 0 { end += 1 }
            // Nobody asks for a single symbol: it is a mark, or half of the shortest phrase.
            if end < range.upperBound, total > Self.mostJoined, depth > 1 {
                add(.whole, suffixes[range], symbols, depth: depth, total: total)
            }
            if end > range.lowerBound {
                let ending = range.lowerBound..<end
                add(.ending, suffixes[ending], symbols, depth: depth, total: sums[end] - sums[range.lowerBound])
            }
            // The ways on, the last first, since the open ones are taken from the end.
            var ways: [Span] = []
            var start = end
            while start < range.upperBound {
                let way = symbol(start, depth)
                var next = start + 1
                while next < range.upperBound, symbol(next, depth) == way { next += 1 }
                ways.append(Span(range: start..<next, depth: depth + 1))
                start = next
            }
            open += ways.reversed()
        }
    }

    /// Whether it is a reading, which no page shows: it can't be looked into, so its grams go on to their ends.
    private func isSound(_ suffix: GramSuffix) -> Bool {
        let run = table.runs[Int(suffix.run)]
        return run.isMarked && table.postings[Int(run.first)..<Int(run.end)].contains { $0.code == 0 }
    }

    private mutating func add(
        _ kind: GramEntry.Kind, _ suffixes: ArraySlice<GramSuffix>, _ symbols: UnsafeBufferPointer<UInt32>, depth: Int,
        total: Int
    ) {
        guard let first = suffixes.first else { return }
        var postings = join(suffixes, symbols, depth: kind == .open ? nil : depth, total: total)
        let isLong = kind == .whole || postings.count > Self.mostJoined
        if isLong {
            let isVeryLong = postings.count > Self.mostRounded
            postings = postings.map { $0.rounded(isVeryLong: isVeryLong) }
        }
        let start = share.symbols.count
        share.symbols += symbols[Int(first.place)..<(Int(first.place) + depth)]
        let listStart = share.lists.count
        PostingCode.append(postings, to: &share.lists)
        var summary: Int?
        if isLong {
            summary = share.summaries.count
            share.summaries.append(GramSummary(postings, book))
        }
        share.entries.append(
            GramEntry(
                kind: kind, symbols: start..<share.symbols.count, list: listStart..<share.lists.count,
                summary: summary))
    }

    /// The postings of all, one a part, in order.
    ///
    /// - Parameter depth: the length of a gram at which runs may be over; `nil` for an open one, which does not tell.
    private mutating func join(
        _ suffixes: ArraySlice<GramSuffix>, _ symbols: UnsafeBufferPointer<UInt32>, depth: Int?, total: Int
    ) -> [SearchPosting] {
        var joined: [SearchPosting] = []
        joined.reserveCapacity(total)
        for suffix in suffixes {
            let run = table.runs[Int(suffix.run)]
            let isAtStart = suffix.place == run.start && !run.isInner
            let isAtEnd = depth.map { symbols[Int(suffix.place) + $0] == 0 } ?? false
            for posting in table.postings[Int(run.first)..<Int(run.end)] {
                let code = posting.code(atStart: isAtStart, atEnd: isAtEnd)
                joined.append(SearchPosting(part: posting.part, code: code))
            }
        }
        guard suffixes.count > 1 else { return joined }
        return total > 4000 ? joinByMarks(joined) : Self.joinBySorting(joined)
    }

    private static func joinBySorting(_ postings: [SearchPosting]) -> [SearchPosting] {
        var joined: [SearchPosting] = []
        joined.reserveCapacity(postings.count)
        for posting in postings.sorted() {
            if let last = joined.last, last.part == posting.part {
                let code = SearchPosting.sum(last.code, posting.code)
                joined[joined.count - 1] = SearchPosting(part: posting.part, code: code)
            } else {
                joined.append(posting)
            }
        }
        return joined
    }

    /// The same for long lists: a mark for each part is quicker than sorting.
    private mutating func joinByMarks(_ postings: [SearchPosting]) -> [SearchPosting] {
        let count = book.facets.count * SearchRecord.slots
        if marks.count < count { marks = [UInt8](repeating: 0, count: count) }
        for posting in postings {
            let part = Int(posting.part)
            let code = marks[part] == 0 ? posting.code : SearchPosting.sum(UInt32(marks[part]) - 1, posting.code)
            marks[part] = UInt8(code) + 1
        }
        var joined: [SearchPosting] = []
        for part in 0..<count where marks[part] != 0 {
            joined.append(SearchPosting(part: UInt32(part), code: UInt32(marks[part]) - 1))
            marks[part] = 0
        }
        return joined
    }
}
