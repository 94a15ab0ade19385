/// A range of bytes in a reading text, from `start` up to but not including `end`.
///
/// Half the size of `Range<Int>`, because a report holds some four hundred of them and a portal ten thousand reports.
package struct ByteSpan: Hashable, Codable, Sendable {
    package var start: UInt32
    package var end: UInt32

    package init(_ start: Int, _ end: Int) {
        self.start = UInt32(clamping: start)
        self.end = UInt32(clamping: end)
    }

    package var isEmpty: Bool { start >= end }
    package var range: Range<Int> { Int(start)..<Int(max(start, end)) }
}
