import Writing

/// What a search for one frequent phrase shows, worked out beforehand: how many hits, of which kinds, and the first ten.
///
/// With it such a search costs the same however many reports there are.
struct GramSummary: Sendable {
    static let shown = 10

    let count: Int
    /// The hits of each value of each facet, in the order types, years, regions, levels, rules.
    let facets: [[Int]]
    /// The best hits, best first.
    let first: [SearchPosting]

    /// - Parameter postings: in order.
    init(_ postings: [SearchPosting], _ book: RecordBook) {
        var facets = book.emptyCounts
        var hits: [SearchPosting] = []
        hits.reserveCapacity(postings.count)
        for posting in postings {
            let hit = book.hit(of: posting)
            if let last = hits.last, last.part == hit.part {
                hits[hits.count - 1] = SearchPosting(part: hit.part, code: SearchPosting.sum(last.code, hit.code))
            } else {
                hits.append(hit)
                book.count(hit, in: &facets)
            }
        }
        count = hits.count
        self.facets = facets
        // Best code first; of equals the one that stands first, which is the newer.
        var byCode = [[SearchPosting]](repeating: [], count: 16)
        for hit in hits where byCode[Int(hit.code)].count < Self.shown { byCode[Int(hit.code)].append(hit) }
        first = Array(byCode.reversed().joined().prefix(Self.shown))
    }

    /// `count, [types], [years], [regions], [levels], [rules], [part × 16 + code, …]`, without brackets around it.
    func append(to bytes: inout [UInt8]) {
        bytes.append(json: count)
        for counts in facets {
            bytes.append(UInt8(ascii: ","))
            bytes.append(json: counts)
        }
        bytes.append(UInt8(ascii: ","))
        bytes.append(json: first.map { Int($0.packed) })
    }
}
