/// Some records in a row, cut and written: the part of the work that needs no other records.
package struct SearchChunk: Sendable {
    /// The number of the first record.
    let first: Int
    let runs: RunCollector
    /// Each record as the browser reads it.
    let records: [[UInt8]]
    let facets: [RecordFacets]
    let rules: [[UInt16]]
    /// How many parts have a text.
    let partCount: Int

    /// - Parameters:
    ///   - first: the number of the first record among all.
    ///   - facets: those of the index.
    package init(_ records: [SearchRecord], first: Int, facets values: SearchFacets) {
        self.first = first
        var collector = RunCollector()
        for (offset, record) in records.enumerated() { Self.collect(record, number: first + offset, &collector) }
        runs = collector
        // Postings of a part stand side by side.
        var count = 0
        var last: UInt32?
        for token in collector.tokens where token.posting.part != last {
            last = token.posting.part
            count += 1
        }
        partCount = count
        self.records = records.map { RecordWriter.bytes(of: $0, headings: values.headings) }
        facets = records.map { RecordFacets($0) }
        rules = records.map { $0.rules.map { UInt16($0) } }
    }

    private static let titleWeight: UInt32 = 5
    private static let headingWeight: UInt32 = 3

    private static func collect(_ record: SearchRecord, number: Int, _ runs: inout RunCollector) {
        let base = UInt32(number * SearchRecord.slots)
        var singles: Set<UInt32> = []
        for name in record.names {
            let cut = SearchText.cut(name)
            let words = cut.split(separator: SearchText.space)
            for (index, word) in words.enumerated() {
                let code: UInt32
                if record.kind == .report {
                    code = titleWeight
                } else if index > 0 {
                    code = SearchPosting.inName
                } else {
                    code = words.count == 1 ? SearchPosting.wholeName : SearchPosting.atNameStart
                }
                runs.add(word, SearchPosting(part: base + UInt32(SearchRecord.titleSlot), code: code))
                var symbols: [UInt32] = []
                SearchSymbol.append(word, to: &symbols)
                singles.formUnion(symbols.filter { SearchSign(SearchSymbol.scalar($0)) != .word })
            }
        }
        for symbol in singles.sorted() {
            var run = [UInt8(ascii: "#")]
            SearchSymbol.append(symbol, to: &run)
            let code = record.kind == .report ? titleWeight : SearchPosting.inName
            runs.add(run[...], SearchPosting(part: base + UInt32(SearchRecord.titleSlot), code: code))
        }
        for sound in record.sounds {
            let run = [UInt8(ascii: "!")] + Array(sound.utf8)
            runs.add(run[...], SearchPosting(part: base + UInt32(SearchRecord.soundSlot), code: 0))
        }
        for part in record.parts {
            let place = base + UInt32(part.slot)
            collect(part.heading, SearchPosting(part: place, code: headingWeight), &runs)
            switch part.text {
            case .own(let text): collect(text, SearchPosting(part: place, code: 1), &runs)
            case .lines(_, let texts):
                for text in texts { collect(text, SearchPosting(part: place, code: 1), &runs) }
            case .findings(let all):
                for one in all { collect(one.sentence, SearchPosting(part: place, code: 1), &runs) }
            }
        }
    }

    private static func collect(_ text: String, _ posting: SearchPosting, _ runs: inout RunCollector) {
        guard !text.isEmpty else { return }
        let cut = SearchText.cut(text)
        var start = 0
        for end in 0...cut.count where end == cut.count || cut[end] == SearchText.space {
            if end > start { runs.add(cut[start..<end], posting) }
            start = end + 1
        }
    }
}
