/// The facets of all records, by their numbers.
struct RecordBook: Sendable {
    let facets: [RecordFacets]
    /// The rules of which a report has findings.
    let rules: [[UInt16]]
    private let sizes: [Int]

    init(_ chunks: [SearchChunk], _ values: SearchFacets) {
        facets = chunks.flatMap(\.facets)
        rules = chunks.flatMap(\.rules)
        sizes = [values.types, values.years, values.regions, values.levels, values.rules].map(\.count)
    }

    var emptyCounts: [[Int]] { sizes.map { [Int](repeating: 0, count: $0) } }

    /// What a posting is a hit of: a part of a report, else the whole record.
    func hit(of posting: SearchPosting) -> SearchPosting {
        let record = posting.part / UInt32(SearchRecord.slots)
        if facets[Int(record)].kind == SearchRecord.Kind.report.rawValue { return posting }
        return SearchPosting(part: record * UInt32(SearchRecord.slots), code: posting.code)
    }

    /// The kind of a hit: the findings of a report are a kind of their own.
    func kind(of part: UInt32) -> Int {
        let slots = UInt32(SearchRecord.slots)
        let kind = facets[Int(part / slots)].kind
        let isFinding = kind == SearchRecord.Kind.report.rawValue && Int(part % slots) == SearchRecord.findingSlot
        return Int(isFinding ? SearchRecord.Kind.finding.rawValue : kind)
    }

    func count(_ hit: SearchPosting, in counts: inout [[Int]]) {
        let record = Int(hit.part) / SearchRecord.slots
        let own = facets[record]
        counts[0][kind(of: hit.part)] += 1
        if own.year >= 0 { counts[1][Int(own.year)] += 1 }
        if own.region >= 0 { counts[2][Int(own.region)] += 1 }
        if own.level >= 0 { counts[3][Int(own.level)] += 1 }
        for rule in rules[record] { counts[4][Int(rule)] += 1 }
    }
}
