/// A scalar as a number that sorts as browsers sort strings, by UTF-16 code units; 0 ends a run.
///
/// Three of them fit one 64-bit key.
enum SearchSymbol {
    /// Stands before a word that is found by its beginning.
    static let word = UInt32(UInt8(ascii: "!"))
    /// Stands before a single character of a name or title.
    static let single = UInt32(UInt8(ascii: "#"))

    static func of(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case ..<0xD800: scalar
        case 0x10000...: scalar - 0x10000 + 0xD800
        default: scalar - 0xE000 + 0x10D800
        }
    }

    static func scalar(_ symbol: UInt32) -> UInt32 {
        switch symbol {
        case ..<0xD800: symbol
        case 0x10D800...: symbol - 0x10D800 + 0xE000
        default: symbol - 0xD800 + 0x10000
        }
    }

    /// Appends the symbols of UTF-8 bytes.
    static func append(_ bytes: ArraySlice<UInt8>, to symbols: inout [UInt32]) {
        bytes.withUnsafeBufferPointer { bytes in
            var position = 0
            while position < bytes.count {
                let byte = UInt32(bytes[position])
                func next(_ offset: Int) -> UInt32 {
                    position + offset < bytes.count ? UInt32(bytes[position + offset]) & 0x3F : 0
                }
                switch byte {
                case ..<0x80:
                    symbols.append(byte)
                    position += 1
                case ..<0xE0:
                    symbols.append((byte & 0x1F) << 6 | next(1))
                    position += 2
                case ..<0xF0:
                    symbols.append(of((byte & 0x0F) << 12 | next(1) << 6 | next(2)))
                    position += 3
                default:
                    symbols.append(of((byte & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3)))
                    position += 4
                }
            }
        }
    }

    /// Appends one symbol as UTF-8.
    static func append(_ symbol: UInt32, to bytes: inout [UInt8]) {
        if symbol < 0x80 {
            bytes.append(UInt8(symbol))
        } else if let encoded = UTF8.encode(Unicode.Scalar(scalar(symbol)) ?? "\u{FFFD}") {
            bytes.append(contentsOf: encoded)
        }
    }
}
