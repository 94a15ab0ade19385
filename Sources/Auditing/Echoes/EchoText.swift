import Reports
import SourceText

/// The prose of one report as it is compared: everything outside tables in its order, in NFKC, without white space,
/// bookmarks and digits, one unit a character.
///
/// Title, headings and signature belong to it.
package struct EchoText: Sendable {
    /// UTF-16 units; a character beyond U+FFFF is folded into one unit of the private area.
    let units: [UInt16]
    private let spans: [ByteSpan]
    /// The first unit of each span.
    private let starts: [UInt32]
    /// The units before which a table stands: the measure reads on across them, a passage ends there.
    let breaks: [Int]

    /// The text of `runs`, the paragraphs of a document over `text`, in runs that no table interrupts.
    package init(_ runs: [[ByteSpan]], of text: ReadingText) {
        let spans = runs.flatMap(\.self)
        var units: [UInt16] = []
        var starts: [UInt32] = []
        units.reserveCapacity(spans.reduce(0) { $0 + $1.range.count } / 3)
        starts.reserveCapacity(spans.count)
        for span in spans {
            starts.append(UInt32(units.count))
            Self.append(CoreText.of(text.bytes[span.range]), to: &units)
        }
        self.units = units
        self.spans = spans
        self.starts = starts
        var breaks: [Int] = []
        var before = 0
        for run in runs.dropLast() {
            before += run.count
            if before < starts.count { breaks.append(Int(starts[before])) }
        }
        self.breaks = breaks
    }

    /// The longest part of `length` units that no table interrupts in any text, which begins with no stop: how far it
    /// is behind the beginning, and its length. `places` are the texts and the unit at which each begins.
    static func uninterrupted(_ length: Int, at places: [(text: EchoText, start: Int)]) -> (offset: Int, length: Int) {
        var cuts: Set<Int> = [0, length]
        for place in places {
            for cut in place.text.breaks where cut > place.start && cut < place.start + length {
                cuts.insert(cut - place.start)
            }
        }
        let sorted = cuts.sorted()
        var best = (offset: 0, length: 0)
        for (from, to) in zip(sorted, sorted.dropFirst()) where to - from > best.length { best = (from, to - from) }
        guard let first = places.first else { return best }
        while best.length > 0, stops.contains(first.text.units[first.start + best.offset]) {
            best = (best.offset + 1, best.length - 1)
        }
        while best.length > 0, openings.contains(first.text.units[first.start + best.offset + best.length - 1]) {
            best.length -= 1
        }
        return best
    }

    /// What a passage does not begin with: 、，。；：） and the like.
    private static let stops = Set("、,，。;；:：.)）”’》]】!?".utf16)
    /// What it does not end with.
    private static let openings = Set("(（“‘《[【".utf16)

    /// Where the units of `range` stand in `text`; `nil` for an empty range.
    func stretch(_ range: Range<Int>, in text: ReadingText) -> SharedPassage.Stretch? {
        guard let first = offset(of: range.lowerBound, in: text), range.upperBound > range.lowerBound,
            let last = offset(of: range.upperBound - 1, in: text)
        else { return nil }
        return SharedPassage.Stretch(
            span: ByteSpan(first.lowerBound, last.upperBound), place: text.place(at: first.lowerBound))
    }

    /// The bytes of the character that unit `index` was made from.
    private func offset(of index: Int, in text: ReadingText) -> Range<Int>? {
        guard index >= 0, index < units.count else { return nil }
        // The last span that starts at or before the unit, passing over empty ones.
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= index { low = middle } else { high = middle }
        }
        guard spans.indices.contains(low) else { return nil }
        var left = index - Int(starts[low])
        var position = Int(spans[low].start)
        let end = Int(spans[low].end)
        while position < end {
            let next = Self.next(in: text.bytes, at: position, end: end)
            var made: [UInt16] = []
            Self.append(CoreText.of(text.bytes[position..<next]), to: &made)
            if left < made.count { return position..<next }
            left -= made.count
            position = next
        }
        return nil
    }

    /// The end of the character at `position`, a bookmark being one.
    private static func next(in bytes: [UInt8], at position: Int, end: Int) -> Int {
        var next = position + 1
        if bytes[position] == UInt8(ascii: "["), bytes[position..<end].starts(with: bookmark),
            let close = bytes[position..<end].firstIndex(of: UInt8(ascii: "]"))
        {
            next = close + 1
        }
        while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }

    private static let bookmark = Array("[bookmark:".utf8)

    private static func append(_ core: [UInt8], to units: inout [UInt16]) {
        core.withUnsafeBufferPointer { core in
            var position = 0
            while position < core.count {
                let byte = core[position]
                if byte < 0x80 {
                    if byte < 0x30 || byte > 0x39 { units.append(UInt16(byte)) }
                    position += 1
                } else if byte >= 0xE0, byte < 0xF0, position + 2 < core.count {
                    let high = UInt16(byte & 0x0F) << 12
                    units.append(high | UInt16(core[position + 1] & 0x3F) << 6 | UInt16(core[position + 2] & 0x3F))
                    position += 3
                } else if byte < 0xE0, position + 1 < core.count {
                    units.append(UInt16(byte & 0x1F) << 6 | UInt16(core[position + 1] & 0x3F))
                    position += 2
                } else {
                    // A character of four bytes: rare, and only compared, never shown.
                    var folded: UInt16 = 0
                    for offset in position..<min(position + 4, core.count) {
                        folded = folded &* 61 &+ UInt16(core[offset])
                    }
                    units.append(0xE000 | folded & 0x17FF)
                    position += 4
                }
            }
        }
    }
}
