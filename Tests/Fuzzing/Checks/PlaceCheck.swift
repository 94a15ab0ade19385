import SourceText

/// That places and spans lie inside the text that they point into.
struct PlaceCheck {
    let text: ReadingText

    init(text: ReadingText) { self.text = text }

    /// Over a file whose lines end at CR too, as editors show them.
    init(shown bytes: some Sequence<UInt8>) {
        var plain: [UInt8] = []
        var previous: UInt8 = 0
        for byte in bytes {
            if byte != 0x0A || previous != 0x0D { plain.append(byte == 0x0D ? 0x0A : byte) }
            previous = byte
        }
        text = ReadingText(bytes: plain)
    }

    func holds(_ place: Place?, _ what: @autoclosure () -> String) throws(Fault) {
        guard let place else { return }
        try Fault.unless(
            text.offset(of: place) != nil, "\(what()) points to \(place.line):\(place.column), where there is no text")
    }

    func holds(_ line: Int, _ what: @autoclosure () -> String) throws(Fault) {
        try Fault.unless(
            text.line(line) != nil, "\(what()) points to line \(line) of \(text.lineStarts.count)")
    }

    /// A span ends where it begins or later, and cuts no character.
    func holds(_ span: ByteSpan, _ what: @autoclosure () -> String) throws(Fault) {
        let isInside = span.start <= span.end && Int(span.end) <= text.bytes.count
        try Fault.unless(isInside, "\(what()) lies at \(span.start)..<\(span.end) of \(text.bytes.count) bytes")
        for offset in [Int(span.start), Int(span.end)] where offset < text.bytes.count {
            try Fault.unless(text.bytes[offset] & 0xC0 != 0x80, "\(what()) cuts the character at byte \(offset)")
        }
    }

    /// The problems are those of `path`, and each points into the text.
    func holds(_ problems: [Problem], of path: String) throws(Fault) {
        for problem in problems {
            let words = { "\(problem.kind.id): \(problem.message)" }
            try Fault.unless(problem.path == path, "\(words()) is said of \(problem.path)")
            try Fault.unless(!problem.met.isEmpty, "\(problem.kind.id) says nothing")
            try holds(problem.place, words())
        }
    }
}
