/// The UTF-8 text of a source file that every place points into, with the start of each of its lines.
///
/// For a text file it is the decoded file; for other formats it is written by the extractor. It is published beside
/// the report as `source.txt`, byte for byte. Lines end at LF; a CR before it belongs to the line.
package struct ReadingText: Sendable {
    package let bytes: [UInt8]
    /// The byte offset at which each line starts; the last line may be empty.
    package let lineStarts: [UInt32]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
        var starts: [UInt32] = [0]
        bytes.withUnsafeBufferPointer { buffer in
            // Counted first: an array that grows keeps up to twice the memory that it needs, for every report.
            starts.reserveCapacity(1 + buffer.count(where: { $0 == UInt8(ascii: "\n") }))
            for offset in buffer.indices where buffer[offset] == UInt8(ascii: "\n") {
                starts.append(UInt32(truncatingIfNeeded: offset + 1))
            }
        }
        lineStarts = starts
    }

    package init(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    /// The number of lines; a final LF opens no further line.
    package var lineCount: Int {
        guard let last = lineStarts.last else { return 0 }
        return Int(last) == bytes.count && lineStarts.count > 1 ? lineStarts.count - 1 : lineStarts.count
    }

    /// The bytes of line `number` (from 1) without its LF, or `nil` when there is no such line.
    package func line(_ number: Int) -> ByteSpan? {
        guard number >= 1, number <= lineStarts.count else { return nil }
        let start = Int(lineStarts[number - 1])
        let end = number < lineStarts.count ? Int(lineStarts[number]) - 1 : bytes.count
        return ByteSpan(start, end)
    }

    /// The line number (from 1) that holds the byte at `offset`.
    package func lineNumber(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The place of the byte at `offset`.
    package func place(at offset: Int) -> Place {
        let line = lineNumber(at: offset)
        return Place(line: line, column: column(at: offset, lineStart: Int(lineStarts[line - 1])))
    }

    /// The byte offset of `place`, or `nil` when the text has no such place.
    package func offset(of place: Place) -> Int? {
        guard let line = line(Int(place.line)), place.column >= 1 else { return nil }
        var offset = Int(line.start)
        var column: UInt32 = 1
        while column < place.column {
            guard offset < Int(line.end) else { return nil }
            offset += 1
            while offset < Int(line.end), bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            column += 1
        }
        return offset
    }

    /// The text of `span`; malformed bytes, which a decoder should have replaced, become U+FFFD.
    package func string(_ span: ByteSpan) -> String {
        let range = span.range.clamped(to: 0..<bytes.count)
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// The column (from 1, in scalars) of the byte at `offset` in the line that starts at `lineStart`.
    package func column(at offset: Int, lineStart: Int) -> Int {
        var column = 1
        var position = lineStart
        while position < offset {
            if bytes[position] & 0xC0 != 0x80 { column += 1 }
            position += 1
        }
        return column
    }
}

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
