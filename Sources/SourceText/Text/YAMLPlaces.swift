/// Turns the lines and columns in which a YAML reader counts into places of the text.
///
/// YAML ends lines at CR, NEL, LS and PS too, and speaks of one line more behind a last line that is not ended.
package struct YAMLPlaces: Sendable {
    private let text: ReadingText
    /// The offset at which each of YAML's lines begins.
    private let starts: [Int]

    package init(_ yaml: String) {
        text = ReadingText(yaml)
        var starts = [0]
        let bytes = text.bytes
        var offset = 0
        while offset < bytes.count {
            let length = Self.lengthOfLineEnd(bytes, at: offset)
            offset += max(1, length)
            if length > 0 { starts.append(offset) }
        }
        self.starts = starts
    }

    /// The place of a mark, both counted from 1; the end of the text for a mark behind it.
    package func place(line: Int, column: Int) -> Place {
        guard line <= starts.count else { return text.place(at: text.bytes.count) }
        var offset = starts[max(1, line) - 1]
        for _ in 1..<max(1, column) {
            guard offset < text.bytes.count, Self.lengthOfLineEnd(text.bytes, at: offset) == 0 else { break }
            offset += 1
            while offset < text.bytes.count, text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return text.place(at: offset)
    }

    private static func lengthOfLineEnd(_ bytes: [UInt8], at offset: Int) -> Int {
        func follows(_ byte: UInt8, _ distance: Int) -> Bool {
            offset + distance < bytes.count && bytes[offset + distance] == byte
        }
        switch bytes[offset] {
        case 0x0A: return 1
        case 0x0D: return follows(0x0A, 1) ? 2 : 1
        case 0xC2: return follows(0x85, 1) ? 2 : 0
        case 0xE2: return follows(0x80, 1) && (follows(0xA8, 2) || follows(0xA9, 2)) ? 3 : 0
        default: return 0
        }
    }
}
