import SourceText

/// A line of text whose cells are parted by `|` or another upright stroke.
struct PipeLine {
    /// What stands before, between and behind the strokes, not trimmed; the first and last are empty in a framed line.
    let parts: [ByteSpan]
    /// Whether a stroke stands at the line's start, and at its end.
    let opens: Bool
    let closes: Bool

    /// `nil` for a line without a stroke. In Markdown a stroke behind `\` parts nothing.
    init?(_ line: ByteSpan, in bytes: UnsafeBufferPointer<UInt8>, hasEscapes: Bool) {
        let trimmed = ByteText.trimmed(line, in: bytes)
        guard !trimmed.isEmpty else { return nil }
        var parts: [ByteSpan] = []
        var start = Int(trimmed.start)
        var position = start
        let end = Int(trimmed.end)
        while position < end {
            let length = Self.stroke(bytes, at: position, end: end)
            if length == 0 || hasEscapes && position > start && bytes[position - 1] == UInt8(ascii: "\\") {
                position += 1
                continue
            }
            parts.append(ByteSpan(start, position))
            position += length
            start = position
        }
        guard !parts.isEmpty else { return nil }
        opens = parts[0].isEmpty
        closes = start == end
        self.parts = parts + [ByteSpan(start, end)]
    }

    /// The cells as Markdown counts them: a stroke at either end is only a frame.
    var framedCells: [ByteSpan] { Array(parts.dropFirst(opens ? 1 : 0).dropLast(closes ? 1 : 0)) }

    /// The length of `|`, `｜`, `│` or `┃` at `position`, or 0.
    private static func stroke(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, end: Int) -> Int {
        if bytes[position] == UInt8(ascii: "|") { return 1 }
        guard bytes[position] >= 0xE2, position + 2 < end else { return 0 }
        let scalar = (bytes[position], bytes[position + 1], bytes[position + 2])
        return scalar == (0xEF, 0xBD, 0x9C) || scalar == (0xE2, 0x94, 0x82) || scalar == (0xE2, 0x94, 0x83) ? 3 : 0
    }

    /// Whether a line is drawn between rows: of `-`, `=`, `+`, `:`, `|` and the lines of box drawing alone.
    ///
    /// - Parameter dashes: how many must follow each other; a single one in a cell is a figure that was not given.
    static func isRule(_ line: ByteSpan, in bytes: UnsafeBufferPointer<UInt8>, dashes: Int = 3) -> Bool {
        let trimmed = ByteText.trimmed(line, in: bytes)
        guard !trimmed.isEmpty else { return false }
        var run = 0
        var longest = 0
        var position = Int(trimmed.start)
        while position < Int(trimmed.end) {
            let byte = bytes[position]
            if byte == 0xE2, position + 2 < Int(trimmed.end), bytes[position + 1] == 0x94 || bytes[position + 1] == 0x95
            {
                let isDash = bytes[position + 1] == 0x94 && (bytes[position + 2] == 0x80 || bytes[position + 2] == 0x81)
                run = isDash ? run + 1 : 0
                position += 3
            } else {
                guard "-=+:| ".utf8.contains(byte) else { return false }
                run = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "=") ? run + 1 : 0
                position += 1
            }
            longest = max(longest, run)
        }
        return longest >= dashes
    }
}
