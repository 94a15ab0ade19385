import SourceText

/// The sizes and heights of the digits in one cell: where they differ, some may be a note's mark or an exponent.
struct DigitLooks {
    private var sizes: ClosedRange<Int>?
    private var positions: ClosedRange<Int>?

    /// The largest size, in half points; 0 where no digit stands.
    var largest: Int { sizes?.upperBound ?? 0 }

    mutating func add(_ text: [UInt8], size: Int, position: Int) {
        // Full-width digits too: U+FF10 to U+FF19.
        let hasDigit = text.indices.contains { index in
            let byte = text[index]
            if byte >= 0x30 && byte <= 0x39 { return true }
            return byte == 0xEF && index + 2 < text.count && text[index + 1] == 0xBC
                && (0x90...0x99).contains(text[index + 2])
        }
        guard hasDigit else { return }
        sizes = min(sizes?.lowerBound ?? size, size)...max(sizes?.upperBound ?? size, size)
        positions = min(positions?.lowerBound ?? position, position)...max(positions?.upperBound ?? position, position)
    }

    var doubts: InkDoubts {
        guard let sizes, let positions else { return [] }
        let isMixed = sizes.lowerBound * 5 < sizes.upperBound * 4 || positions.lowerBound != positions.upperBound
        // All of it lifted by more than half a line stands on no line.
        return isMixed || max(abs(positions.lowerBound), abs(positions.upperBound)) > 12 ? .raised : []
    }
}
