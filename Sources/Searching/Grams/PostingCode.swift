/// Lists of postings as text: one or two signs a posting.
///
/// A list is a code sign (the code of most), a digit (the slot of all, or 9 for several), then for each posting, where
/// its code is another, a code sign, and the distance from the one before: of records, or of parts if there are several slots.
/// Numbers are written in base 39 with the lowest digit first; digits that are not the last are 39 higher.
enum PostingCode {
    private static let base = 39
    private static let codes = 78
    static let mixed = 9

    /// Printable ASCII without space, quotation mark and backslash, which JSON would have to escape.
    private static let signs: [UInt8] = (0x21...0x7E).filter { $0 != 0x22 && $0 != 0x5C }

    static func append(_ postings: [SearchPosting], to bytes: inout [UInt8]) {
        guard let first = postings.first else { return }
        let slots = UInt32(SearchRecord.slots)
        var tally = [Int](repeating: 0, count: 16)
        var isMixed = false
        for posting in postings {
            tally[Int(posting.code)] += 1
            if posting.part % slots != first.part % slots { isMixed = true }
        }
        let usual = UInt32(tally.indices.max { tally[$0] < tally[$1] } ?? 1)
        bytes.append(signs[codes + Int(usual)])
        bytes.append(signs[isMixed ? mixed : Int(first.part % slots)])
        var before = -1
        for posting in postings {
            if posting.code != usual { bytes.append(signs[codes + Int(posting.code)]) }
            let place = Int(isMixed ? posting.part : posting.part / slots)
            append(place - before - 1, to: &bytes)
            before = place
        }
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= base {
            bytes.append(signs[base + rest % base])
            rest /= base
        }
        bytes.append(signs[rest])
    }
}
