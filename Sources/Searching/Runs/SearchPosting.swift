/// That a part of a record holds a run, and how much that says: the part's number and a code, packed.
///
/// The part's number is `record × SearchRecord.slots + slot`. Codes: 0 a reading of the name (pinyin); 1 to 9 a weighted
/// count, in which a title counts 5 and a heading 3; 10 in a name; 11 at a name's beginning; 12 a whole name.
struct SearchPosting: Comparable, Hashable, Sendable {
    static let inName: UInt32 = 10
    static let atNameStart: UInt32 = 11
    static let wholeName: UInt32 = 12
    static let most: UInt32 = 9

    let packed: UInt32

    init(part: UInt32, code: UInt32) { packed = part << 4 | code }

    var part: UInt32 { packed >> 4 }
    var code: UInt32 { packed & 15 }

    static func < (left: SearchPosting, right: SearchPosting) -> Bool { left.packed < right.packed }

    /// The same with its count rounded down to 1 or 5, in a list that is not too long to 3 as well: finer counts would
    /// cost more bytes than they tell.
    func rounded(isVeryLong: Bool) -> SearchPosting {
        guard code >= 1, code <= Self.most else { return self }
        let rounded: UInt32 = code >= 5 ? 5 : code >= 3 && !isVeryLong ? 3 : 1
        return SearchPosting(part: part, code: rounded)
    }

    /// Two counts make one; a name counts by its best place.
    static func sum(_ left: UInt32, _ right: UInt32) -> UInt32 {
        left >= inName || right >= inName ? max(left, right) : min(most, left + right)
    }

    /// The code where the run is entered behind its first letter, or where it goes on behind the words looked for.
    func code(atStart: Bool, atEnd: Bool) -> UInt32 {
        if !atStart { return min(code, Self.inName) }
        return atEnd ? code : min(code, Self.atNameStart)
    }
}
