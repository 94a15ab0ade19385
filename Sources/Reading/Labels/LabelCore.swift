import SourceText

/// What of a printed label counts when it is compared with an official one.
///
/// The core text without quotation marks and without a leading ordinal (一、 （一） 1. 1、).
/// Source: `forms.json`, normalization.
enum LabelCore {
    static func of(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        withoutOrdinal(withoutQuotes(SimplifiedText.of(CoreText.of(bytes))))
    }

    static func of(_ text: String) -> [UInt8] { of(Array(text.utf8)[...]) }

    /// Drops ASCII quotes and U+2018, U+2019, U+201C, U+201D.
    static func withoutQuotes(_ core: [UInt8]) -> [UInt8] {
        guard core.contains(where: { $0 == 0xE2 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }) else {
            return core
        }
        var kept: [UInt8] = []
        kept.reserveCapacity(core.count)
        var position = 0
        while position < core.count {
            let byte = core[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                position += 1
            } else if byte == 0xE2, position + 2 < core.count, core[position + 1] == 0x80,
                [0x98, 0x99, 0x9C, 0x9D].contains(core[position + 2])
            {
                position += 3
            } else {
                kept.append(byte)
                position += 1
            }
        }
        return kept
    }

    private static func withoutOrdinal(_ core: [UInt8]) -> [UInt8] {
        guard let ordinal = Ordinal.leading(core) else { return core }
        return Array(core[ordinal.end...])
    }
}
