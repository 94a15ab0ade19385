import Foundation

/// The core of a printed text: what is left when everything that only dresses it is taken away.
///
/// Removed: Word's `[bookmark: …]` marks, white space of every kind, zero-width characters and control characters.
/// The rest is in Unicode NFKC, so that full-width digits and brackets equal their plain forms.
/// Meant for matching and for reading numbers, never for display.
package enum CoreText {
    /// The core of `bytes` (UTF-8).
    ///
    /// Nearly every cell and label of a report consists of scalars that NFKC leaves alone or maps by a constant, so
    /// those are handled here byte by byte; anything else sends the whole text through Foundation's normalizer.
    package static func of(_ bytes: ArraySlice<UInt8>) -> [UInt8] { core(of: bytes, spaces: .removed) }

    /// The core of `bytes` in which every run of white space between two scalars is kept as one space.
    ///
    /// Numbers are read from this form: `1 2` in a cell may be two numbers and must not become 12.
    package static func spaced(_ bytes: ArraySlice<UInt8>) -> [UInt8] { core(of: bytes, spaces: .single) }

    /// A text as it is printed, only without white space and bookmarks: for showing a label, not for matching it.
    package static func printed(_ bytes: ArraySlice<UInt8>) -> String {
        var source = Array(bytes)
        while let range = bookmark(in: source) { source.removeSubrange(range) }
        var kept = String.UnicodeScalarView()
        for scalar in String(decoding: source, as: UTF8.self).unicodeScalars
        where !isSpace(scalar) && !isInvisible(scalar) {
            kept.append(scalar)
        }
        return String(kept)
    }

    /// `text` without bookmarks and otherwise as it stands: for prose that people read.
    package static func withoutBookmarks(_ text: String) -> String {
        // Nearly no paragraph has a bracket, and bytes are quicker to ask than characters.
        guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
        var source = Array(text.utf8)
        while let range = bookmark(in: source) { source.removeSubrange(range) }
        return String(decoding: source, as: UTF8.self)
    }

    private enum Spaces { case removed, single }

    /// The core of a string as bytes, without a copy of the string.
    package static func of(utf8 text: String) -> [UInt8] {
        let core = text.utf8.withContiguousStorageIfAvailable { buffer -> [UInt8]? in
            var core: [UInt8] = []
            core.reserveCapacity(buffer.count)
            return appendPlain(buffer, spaces: .removed, to: &core) ? core : nil
        }
        if case .some(.some(let core)) = core { return core }
        return of(Array(text.utf8)[...])
    }

    private static func core(of bytes: ArraySlice<UInt8>, spaces: Spaces) -> [UInt8] {
        var core: [UInt8] = []
        core.reserveCapacity(bytes.count)
        var isPlain = false
        bytes.withUnsafeBufferPointer { isPlain = appendPlain($0, spaces: spaces, to: &core) }
        if !isPlain { core = normalized(bytes, spaces: spaces) }
        if spaces == .single, core.last == space { core.removeLast() }
        return core
    }

    /// The core of a string, as a string.
    package static func of(_ text: String) -> String {
        String(decoding: of(Array(text.utf8)[...]), as: UTF8.self)
    }

    /// Appends the core of `buffer` and says whether every scalar was of the plain kind; when not, `core` is useless.
    private static func appendPlain(
        _ buffer: UnsafeBufferPointer<UInt8>, spaces: Spaces, to core: inout [UInt8]
    ) -> Bool {
        var position = 0
        let end = buffer.count
        func appendSpace() {
            if spaces == .single, let last = core.last, last != space { core.append(space) }
        }
        while position < end {
            let byte = buffer[position]
            if byte < 0x80 {
                if byte == UInt8(ascii: "["), let after = endOfBookmark(buffer, at: position) {
                    position = after
                    continue
                }
                if byte > 0x20 {
                    if byte != 0x7F { core.append(byte) }
                } else {
                    appendSpace()
                }
                position += 1
                continue
            }
            if byte == 0xC2 {
                // U+0085 and U+00A0 are white space; U+00B7 is the middle dot of foreign names.
                guard position + 1 < end else { return false }
                let second = buffer[position + 1]
                guard second == 0xA0 || second == 0x85 || second == 0xB7 else { return false }
                if second == 0xB7 { core.append(contentsOf: [0xC2, 0xB7]) } else { appendSpace() }
                position += 2
                continue
            }
            guard byte >= 0xE0, byte < 0xF0, position + 2 < end else { return false }
            let second = buffer[position + 1]
            let third = buffer[position + 2]
            switch (byte, second) {
            case (0xE4...0xE9, _):
                core.append(byte)
                core.append(second)
                core.append(third)
            case (0xE3, 0x80):
                // U+3000 is white space; U+3001 to U+302F are brackets and stops that NFKC keeps.
                guard third < 0xAA else { return false }
                if third == 0x80 {
                    appendSpace()
                } else {
                    core.append(byte)
                    core.append(second)
                    core.append(third)
                }
            case (0xEF, 0xBC) where third >= 0x81:
                core.append(third - 0x60)
            case (0xEF, 0xBD) where third <= 0x9E:
                core.append(third - 0x20)
            case (0xEF, 0xBB) where third == 0xBF:
                break
            case (0xE2, 0x80):
                switch third {
                case 0x80...0x8A, 0xA8, 0xA9, 0xAF: appendSpace()
                case 0x8B...0x8F: break
                case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D:
                    core.append(byte)
                    core.append(second)
                    core.append(third)
                default: return false
                }
            default: return false
            }
            position += 3
        }
        return true
    }

    /// The offset behind `[bookmark: …]` when one starts at `start`.
    private static func endOfBookmark(_ buffer: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        let mark: StaticString = "[bookmark:"
        guard start + mark.utf8CodeUnitCount < buffer.count else { return nil }
        for offset in 0..<mark.utf8CodeUnitCount where buffer[start + offset] != mark.utf8Start[offset] { return nil }
        var position = start + mark.utf8CodeUnitCount
        while position < buffer.count, buffer[position] != UInt8(ascii: "\n") {
            if buffer[position] == UInt8(ascii: "]") { return position + 1 }
            position += 1
        }
        return nil
    }

    /// The same by Foundation, for texts with unusual scalars.
    private static func normalized(_ bytes: ArraySlice<UInt8>, spaces: Spaces) -> [UInt8] {
        var source = Array(bytes)
        while let range = bookmark(in: source) { source.removeSubrange(range) }
        let text = String(decoding: source, as: UTF8.self).precomposedStringWithCompatibilityMapping
        var core = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                if spaces == .single, let last = core.last, last != " " { core.append(" ") }
            } else if !isInvisible(scalar) {
                core.append(scalar)
            }
        }
        return Array(String(core).utf8)
    }

    private static func bookmark(in source: [UInt8]) -> Range<Int>? {
        source.withUnsafeBufferPointer { buffer in
            for start in buffer.indices where buffer[start] == UInt8(ascii: "[") {
                if let end = endOfBookmark(buffer, at: start) { return start..<end }
            }
            return nil
        }
    }

    private static let space = UInt8(ascii: " ")

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.properties.isWhitespace
    }

    /// Zero-width and control characters: no part of a core.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        return (0x7F...0x9F).contains(value) || value == 0xAD || (0x200B...0x200F).contains(value)
            || value == 0xFEFF || value == 0x2060
    }
}
