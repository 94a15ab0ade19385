import Reports
import SourceText

/// Tells which column each head of a table names: all heads together, each in its place.
///
/// A head is certain when it is the form's, or a known or near wording, and every other head stands where the form has it.
/// Exchanged heads, a head too many or too few, or heads of which more than two are unknown say nothing certain.
struct HeadMatch {
    /// One head of an arrangement.
    struct Place {
        let official: [UInt8]
        let synonyms: [[UInt8]]
        /// The columns, from 0, that are uncertain when this head is.
        let columns: Range<Int>
        /// Whether the head may be left out: others say the same.
        let isOptional: Bool

        init(_ official: String, synonyms: [String] = [], columns: Range<Int>, isOptional: Bool = false) {
            self.official = LabelCore.of(official)
            self.synonyms = synonyms.map(LabelCore.of)
            self.columns = columns
            self.isOptional = isOptional
        }

        var isLeaf: Bool { columns.count == 1 }
    }

    /// The heads of a table in an order in which files print them.
    struct Arrangement {
        let places: [Place]
        /// The places with each optional one, and without all of them.
        fileprivate let variants: [[Place]]

        init(places: [Place]) {
            self.places = places
            let required = places.filter { !$0.isOptional }
            variants = required.count == places.count ? [places] : [places, required]
        }

        /// All heads as one text.
        var joined: [UInt8] { places.flatMap(\.official) }
    }

    /// What is known of each column.
    private(set) var heads: [Evidence.Head]

    /// Whether every column is certain.
    var isCertain: Bool {
        heads.allSatisfy { head in
            if case .uncertain = head { false } else { true }
        }
    }

    /// The heads met, in reading order, held against the arrangements of a table of `count` columns.
    static func of(_ met: [[UInt8]], arrangements: [Arrangement], count: Int) -> HeadMatch {
        if isNumbered(met, count: count) { return HeadMatch(heads: Array(repeating: .numbered, count: count)) }
        var best: (match: HeadMatch, faults: Int)?
        for arrangement in arrangements {
            for places in arrangement.variants where places.count <= met.count {
                guard let heads = aligned(met, to: places) else { continue }
                let (match, faults) = judged(heads, places, count: count)
                if faults == 0 { return match }
                if faults < best?.faults ?? .max { best = (match, faults) }
            }
        }
        return best?.match ?? HeadMatch(heads: Array(repeating: .uncertain(.missing), count: count))
    }

    /// 数据1, 数据2 …: heads that only count the columns, all of them.
    private static func isNumbered(_ met: [[UInt8]], count: Int) -> Bool {
        guard met.count >= count, met.count <= count + 1 else { return false }
        let tail = met.suffix(count)
        return tail.enumerated().allSatisfy { index, head in
            numberWords.contains { head.elementsEqual($0 + Array(String(index + 1).utf8)) }
        }
    }

    /// Whether a row prints such heads: 类别, 数据1, 数据2 …
    static func isNumberedRow(_ labels: [[UInt8]]) -> Bool {
        labels.count >= 3 && (isNumbered(labels, count: labels.count) || isNumbered(labels, count: labels.count - 1))
    }

    private static let numberWords = ["数据", "列", "数值"].map { Array($0.utf8) }

    // MARK: In place

    private enum Fit {
        case exact, synonym
        case near(Int)
        case unknown
        /// It is the head of another place.
        case foreign
    }

    /// The heads one for one with the places, without unknown ones before the first; `nil` when they are too few or too many.
    private static func aligned(_ met: [[UInt8]], to places: [Place]) -> [[UInt8]]? {
        let surplus = met.count - places.count
        guard surplus >= 0 else { return nil }
        let known = { (head: [UInt8]) in places.contains { $0.official == head || $0.synonyms.contains(head) } }
        guard !met.prefix(surplus).contains(where: known) else { return nil }
        return Array(met.dropFirst(surplus))
    }

    private static func judged(_ met: [[UInt8]], _ places: [Place], count: Int) -> (HeadMatch, faults: Int) {
        var heads = [Evidence.Head](repeating: .exact, count: count)
        var unknown = 0
        var faults = 0
        for (head, place) in zip(met, places) {
            switch fit(head, place, among: places) {
            case .exact: continue
            case .synonym:
                faults += 1
                weaken(&heads, place, .synonym)
            case .near(let edits):
                faults += 10
                weaken(&heads, place, .near(edits: UInt8(edits)))
            case .unknown:
                faults += 100
                unknown += 1
                if !place.isOptional { weaken(&heads, place, .uncertain(.unknown)) }
            case .foreign:
                return (HeadMatch(heads: Array(repeating: .uncertain(.order), count: count)), 100_000)
            }
        }
        if unknown > 2 { heads = Array(repeating: .uncertain(.unknown), count: count) }
        return (HeadMatch(heads: heads), faults)
    }

    private static func weaken(_ heads: inout [Evidence.Head], _ place: Place, _ head: Evidence.Head) {
        for column in place.columns {
            if case .uncertain = heads[column] { continue }
            if place.isLeaf || heads[column] == .exact { heads[column] = head }
            if case .uncertain = head { heads[column] = head }
        }
    }

    private static func fit(_ head: [UInt8], _ place: Place, among places: [Place]) -> Fit {
        if head == place.official { return .exact }
        if place.synonyms.contains(head) { return .synonym }
        let others = places.filter { $0.official != place.official }
        if others.contains(where: { $0.official == head || $0.synonyms.contains(head) }) { return .foreign }
        let scalars = Array(String(decoding: head, as: UTF8.self).unicodeScalars)
        let own = distance(scalars, place.official, limit: 1)
        let isNearOther = others.contains { distance(scalars, $0.official, limit: 2) <= 2 }
        // Of three characters one is a third: too much to be sure.
        return own == 1 && !isNearOther && place.official.count >= 12 ? .near(1) : .unknown
    }

    private static func distance(_ left: [Unicode.Scalar], _ right: [UInt8], limit: Int) -> Int {
        EditDistance.between(left, Array(String(decoding: right, as: UTF8.self).unicodeScalars), limit: limit)
    }
}

// MARK: The official tables

extension HeadMatch.Arrangement {
    private static func leaf(_ applicant: Applicant) -> HeadMatch.Place {
        let column = Int(applicant.rawValue)
        return HeadMatch.Place(
            applicant.label, synonyms: applicant.headSynonyms, columns: column..<(column + 1))
    }

    private static let organizations = HeadMatch.Place(
        "法人或其他组织", synonyms: ["法人和其他组织"], columns: 1..<6, isOptional: true)
    private static let kinds = Applicant.allCases.filter(\.isOrganization)

    /// Table 3: the heads in two rows, as the form has them, or in one.
    static let applications: [HeadMatch.Arrangement] = [
        HeadMatch.Arrangement(places: [leaf(.naturalPerson), organizations, leaf(.total)] + kinds.map(leaf)),
        HeadMatch.Arrangement(places: [leaf(.naturalPerson), organizations] + kinds.map(leaf) + [leaf(.total)]),
        HeadMatch.Arrangement(places: [organizations, leaf(.naturalPerson)] + kinds.map(leaf) + [leaf(.total)]),
    ]

    private static func block(_ block: DisputeBlock, isOptional: Bool = false) -> HeadMatch.Place {
        let start = Int(block.rawValue) * 5
        return HeadMatch.Place(
            block.label, synonyms: block.headSynonyms, columns: start..<(start + 5), isOptional: isOptional)
    }

    private static let litigation = HeadMatch.Place(DisputeBlock.litigationLabel, columns: 5..<15, isOptional: true)

    private static func results(_ block: DisputeBlock) -> [HeadMatch.Place] {
        DisputeResult.allCases.map { result in
            let column = Int(block.rawValue) * 5 + Int(result.rawValue)
            return HeadMatch.Place(result.label, synonyms: result.headSynonyms, columns: column..<(column + 1))
        }
    }

    /// Table 4: the heads in three rows, as the form has them, with all results in the last row, or block by block.
    static let disputes: [HeadMatch.Arrangement] = [
        HeadMatch.Arrangement(
            places: [block(.review), litigation] + results(.review) + [block(.direct), block(.afterReview)]
                + results(.direct) + results(.afterReview)),
        HeadMatch.Arrangement(
            places: [block(.review), litigation, block(.direct), block(.afterReview)] + results(.review)
                + results(.direct) + results(.afterReview)),
        HeadMatch.Arrangement(
            places: [block(.review)] + results(.review) + [litigation, block(.direct)] + results(.direct)
                + [block(.afterReview)] + results(.afterReview)),
    ]
}
