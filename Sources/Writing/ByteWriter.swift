/// A buffer that pages, records and exports are written into, as UTF-8 bytes.
///
/// Markup goes in by `markup`, which takes literals of ours only; everything that comes from a file goes in by `text`,
/// which escapes it byte by byte, so that no combining mark can hide a quotation mark.
package struct ByteWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Markup of ours, written as it is.
    package mutating func markup(_ literal: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Bytes that are finished markup already.
    package mutating func raw(_ finished: [UInt8]) { bytes.append(contentsOf: finished) }

    package mutating func byte(_ byte: UInt8) { bytes.append(byte) }

    package mutating func number(_ value: Int) { bytes.append(decimal: value) }

    @inlinable
    package mutating func number(_ value: some BinaryInteger) { number(Int(value)) }

    /// A text of any origin, escaped for an element's content or a quoted attribute.
    package mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { append(escaping: $0) }
    }

    package mutating func text(_ source: ArraySlice<UInt8>) {
        source.withUnsafeBufferPointer { append(escaping: $0) }
    }

    /// The bytes of `text`, escaped.
    package static func escaped(_ text: String) -> [UInt8] {
        var writer = ByteWriter(capacity: text.utf8.count)
        writer.text(text)
        return writer.bytes
    }

    private mutating func append(escaping buffer: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var position = 0
        func flush(_ bytes: inout [UInt8]) {
            if start < position { bytes.append(contentsOf: buffer[start..<position]) }
        }
        while position < buffer.count {
            let byte = buffer[position]
            // Nothing in the upper half and few below need a look; the common case is one comparison.
            if byte > 0x3E, byte != 0x7F {
                position += 1
                continue
            }
            let replacement: StaticString
            switch byte {
            case UInt8(ascii: "&"): replacement = "&amp;"
            case UInt8(ascii: "<"): replacement = "&lt;"
            case UInt8(ascii: ">"): replacement = "&gt;"
            case UInt8(ascii: "\""): replacement = "&quot;"
            case UInt8(ascii: "'"): replacement = "&#39;"
            case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: replacement = "\u{FFFD}"
            default:
                position += 1
                continue
            }
            flush(&bytes)
            markup(replacement)
            position += 1
            start = position
        }
        flush(&bytes)
    }
}

/// Text of any origin made fit for XML: beyond what HTML forbids, XML 1.0 has no U+FFFE and no U+FFFF, and a reader that
/// meets one refuses the whole file.
package enum XMLText {
    package static func of(_ text: String) -> String {
        guard text.utf8.contains(0xEF), text.unicodeScalars.contains(where: isForbidden) else { return text }
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { clean.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
        return String(clean)
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }
}
