/// A number of a private person that stands in a text: it is never printed whole.
package struct PrivateNumber: Hashable, Sendable {
    /// What kind of number it is.
    package enum Kind: Hashable, Sendable {
        case identityCard
        case mobilePhone
    }

    package let kind: Kind
    /// From its first digit to its last, with the signs that part them.
    package let span: ByteSpan

    package init(_ kind: Kind, _ span: ByteSpan) {
        self.kind = kind
        self.span = span
    }

    /// How many digits stay legible at the start, so that the operator finds the number again.
    static let shownAtStart = 3
    /// How many digits stay legible at the end.
    static let shownAtEnd = 2

    /// The number as it may be printed.
    package func masked(in bytes: [UInt8]) -> String {
        let alone = Array(bytes[span.range])
        return String(
            decoding: PrivateNumber(kind, ByteSpan(0, alone.count)).masking(alone, sign: .plain)[...], as: UTF8.self)
    }

    /// `bytes` with the middle digits of this number replaced: one sign for one digit, so that every place stays what it is.
    package func masking(_ bytes: [UInt8], sign: Sign) -> [UInt8] {
        Self.masking([self], in: bytes, sign: sign)
    }

    /// What stands for a hidden digit.
    package enum Sign: Sendable {
        /// `*`, and `＊` for a full-width digit: the text keeps its length in bytes.
        case plain
        /// `＊` alone: in Markdown, `*` would begin emphasis.
        case wide
    }

    /// `bytes` with the middle digits of `numbers`, which stand in their order, replaced.
    package static func masking(_ numbers: [PrivateNumber], in bytes: [UInt8], sign: Sign) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + numbers.count * 32)
        var position = 0
        for number in numbers {
            let range = number.span.range.clamped(to: position..<bytes.count)
            out += bytes[position..<range.lowerBound]
            let total = bytes.withUnsafeBufferPointer { NumberSigns(bytes: $0).digitCount(in: range) }
            var digit = 0
            var offset = range.lowerBound
            while offset < range.upperBound {
                let length = bytes.withUnsafeBufferPointer {
                    NumberSigns(bytes: $0).digitLength(at: offset, orCheckSign: true)
                }
                guard length > 0 else {
                    out.append(bytes[offset])
                    offset += 1
                    continue
                }
                let isHidden = digit >= shownAtStart && digit < total - shownAtEnd
                if !isHidden {
                    out += bytes[offset..<offset + length]
                } else if length == 1, sign == .plain {
                    out.append(UInt8(ascii: "*"))
                } else {
                    out += [0xEF, 0xBC, 0x8A]
                }
                digit += 1
                offset += length
            }
            position = range.upperBound
        }
        out += bytes[position...]
        return out
    }
}
