import Foundation

/// The one way in which texts and queries are cut for search: NFKC, small letters, then runs of letters and digits.
///
/// A run ends at white space, punctuation or a symbol. The theme's script does the same; both test suites read
/// `Tests/SearchingTests/cutting.json`.
package enum SearchText {
    /// The runs of `text` as UTF-8, divided by single spaces.
    package static func cut(_ text: some StringProtocol) -> [UInt8] {
        var copy = String(text)
        return copy.withUTF8 { cut($0) }
    }

    /// The runs of UTF-8 bytes.
    package static func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var runs: [UInt8] = []
        runs.reserveCapacity(bytes.count)
        if !cutPlain(bytes, into: &runs) {
            runs.removeAll(keepingCapacity: true)
            cutAny(String(decoding: bytes, as: UTF8.self), into: &runs)
        }
        if runs.last == space { runs.removeLast() }
        return runs
    }

    /// The same without the quick way for common scalars; for tests.
    package static func cutSlowly(_ text: String) -> [UInt8] {
        var runs: [UInt8] = []
        cutAny(text, into: &runs)
        if runs.last == space { runs.removeLast() }
        return runs
    }

    static let space = UInt8(ascii: " ")

    private static func separate(_ runs: inout [UInt8]) {
        if let last = runs.last, last != space { runs.append(space) }
    }

    /// Cuts what nearly all texts consist of: ASCII, Han, and punctuation that NFKC leaves alone or maps by a constant.
    ///
    /// `false` when there is anything else; `runs` is useless then.
    private static func cutPlain(_ bytes: UnsafeBufferPointer<UInt8>, into runs: inout [UInt8]) -> Bool {
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                appendASCII(byte, to: &runs)
                position += 1
                continue
            }
            guard byte >= 0xE2, byte < 0xF0, position + 2 < bytes.count else { return false }
            let second = bytes[position + 1]
            let third = bytes[position + 2]
            switch (byte, second) {
            case (0xE4...0xE9, _):
                runs.append(byte)
                runs.append(second)
                runs.append(third)
            case (0xE3, 0x80):
                // U+3000 to U+3003 and U+3008 to U+3020 divide; the others are rare.
                guard third <= 0x83 || (0x88...0xA0).contains(third) else { return false }
                separate(&runs)
            case (0xEF, 0xBC) where third >= 0x81: appendASCII(third - 0x60, to: &runs)
            case (0xEF, 0xBD) where third <= 0x9E: appendASCII(third - 0x20, to: &runs)
            case (0xE2, 0x80) where (0x90...0x9F).contains(third) && third != 0x97: separate(&runs)
            default: return false
            }
            position += 3
        }
        return true
    }

    private static func appendASCII(_ byte: UInt8, to runs: inout [UInt8]) {
        switch byte {
        case 0x30...0x39, 0x61...0x7A: runs.append(byte)
        case 0x41...0x5A: runs.append(byte | 0x20)
        default: separate(&runs)
        }
    }

    private static func cutAny(_ text: String, into runs: inout [UInt8]) {
        for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars {
            // Letter by letter, so that no rule about a word's end makes a difference.
            for small in scalar.properties.lowercaseMapping.unicodeScalars {
                switch SearchSign(small.value) {
                case .separator: separate(&runs)
                case .ignored: break
                case .word, .letter: runs.append(contentsOf: UTF8.encode(small) ?? UTF8.encodedReplacementCharacter)
                }
            }
        }
    }
}
