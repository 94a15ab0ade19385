import Foundation

/// Small questions about UTF-8 bytes that reading, matching and writing share.
package enum ByteText {
    /// The length of the white space (or zero-width character) that starts at `position`, or 0.
    ///
    /// Knows ASCII white space, U+00A0, U+3000, the spaces of U+2000 and U+200B, and U+FEFF: all that occur in reports.
    @inlinable
    package static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, end: Int) -> Int {
        let byte = bytes[position]
        if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
        if byte < 0xC2 { return 0 }
        if byte == 0xC2 {
            return position + 1 < end && (bytes[position + 1] == 0xA0 || bytes[position + 1] == 0x85) ? 2 : 0
        }
        guard position + 2 < end else { return 0 }
        let second = bytes[position + 1]
        let third = bytes[position + 2]
        if byte == 0xE3 { return second == 0x80 && third == 0x80 ? 3 : 0 }
        if byte == 0xE2, second == 0x80 {
            return third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
        }
        if byte == 0xEF { return second == 0xBB && third == 0xBF ? 3 : 0 }
        return 0
    }

    /// `span` without white space at either end; empty at its start when there is nothing else.
    package static func trimmed(_ span: ByteSpan, in bytes: UnsafeBufferPointer<UInt8>) -> ByteSpan {
        var start = Int(span.start)
        var end = min(Int(span.end), bytes.count)
        while start < end {
            let length = spaceLength(bytes, at: start, end: end)
            if length == 0 { break }
            start += length
        }
        while end > start {
            // Step back one scalar; it is white space when spaceLength says that it fills the step.
            var last = end - 1
            while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
            guard spaceLength(bytes, at: last, end: end) == end - last else { break }
            end = last
        }
        return ByteSpan(start, end)
    }

    /// `span` without white space at either end.
    package static func trimmed(_ span: ByteSpan, in bytes: [UInt8]) -> ByteSpan {
        bytes.withUnsafeBufferPointer { trimmed(span, in: $0) }
    }

    /// The offset of `word` in `bytes`, at `start` or later; `nil` for an empty word too.
    ///
    /// Rules look for some fifty words in every line of prose. Chinese characters hardly differ in their first byte, so
    /// the third is what is looked for, by the C library.
    ///
    /// - Parameter end: where the search ends; a word that reaches beyond is not found.
    package static func find(_ word: [UInt8], in bytes: [UInt8], from start: Int = 0, to end: Int = .max) -> Int? {
        let end = min(end, bytes.count)
        guard !word.isEmpty, start >= 0, start <= end - word.count else { return nil }
        let probe = min(2, word.count - 1)
        let wanted = Int32(word[probe])
        return bytes.withUnsafeBufferPointer { bytes in
            word.withUnsafeBufferPointer { word in
                guard let base = bytes.baseAddress, let first = word.baseAddress else { return nil }
                var position = start
                let last = end - word.count
                while position <= last {
                    guard let hit = memchr(base + position + probe, wanted, last - position + 1) else { return nil }
                    position = UnsafeRawPointer(hit) - UnsafeRawPointer(base) - probe
                    if memcmp(base + position, first, word.count) == 0 { return position }
                    position += 1
                }
                return nil
            }
        }
    }
}

extension Array {
    /// The same elements in as much memory as they need: an array that grew keeps up to twice as much.
    ///
    /// For arrays that are held by the thousand. Appended, not `Array(UnsafeBufferPointer)`, which Swift 6.3.1 compiles
    /// wrongly where nobody reads the result.
    package var withoutSlack: [Element] {
        var copy: [Element] = []
        copy.reserveCapacity(count)
        copy.append(contentsOf: self)
        return copy
    }
}
