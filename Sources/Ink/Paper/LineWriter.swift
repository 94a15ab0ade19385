import SourceText

/// Collects the text of one paragraph: white space is drawn together, control characters are left out.
package struct LineWriter {
    package private(set) var bytes: [UInt8] = []
    private var hasSpace = false
    private var spaceHasLineEnd = false

    package init() {}

    package var isEmpty: Bool { bytes.isEmpty }

    package mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        for byte in text {
            switch byte {
            case 0x20: hasSpace = true
            case 0x09...0x0D:
                hasSpace = true
                spaceHasLineEnd = spaceHasLineEnd || byte == 0x0A || byte == 0x0D
            case 0...0x1F, 0x7F: continue
            default:
                if hasSpace { writeSpace(before: byte) }
                bytes.append(byte)
            }
        }
    }

    package mutating func append(_ text: some Sequence<UInt8>) {
        let text = Array(text)
        text.withUnsafeBufferPointer { append($0) }
    }

    /// A line end between two Chinese characters only broke the line of the file; between others it parts words.
    private mutating func writeSpace(before byte: UInt8) {
        let isBetweenHan = spaceHasLineEnd && byte >= 0xE3 && bytes.suffix(3).first.map { $0 >= 0xE3 } == true
        if !bytes.isEmpty, !isBetweenHan { bytes.append(UInt8(ascii: " ")) }
        hasSpace = false
        spaceHasLineEnd = false
    }

    /// The line without white space at its ends; empties the writer.
    package mutating func take() -> [UInt8] {
        defer { self = LineWriter() }
        let span = ByteText.trimmed(ByteSpan(0, bytes.count), in: bytes)
        return span.range.count == bytes.count ? bytes : Array(bytes[span.range])
    }
}
