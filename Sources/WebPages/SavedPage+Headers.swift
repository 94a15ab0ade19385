import SourceText

extension SavedPage {
    /// The headers of a message or part, by their names in small letters, with lines that go on joined.
    struct Headers {
        private(set) var values: [String: String] = [:]
        /// Where the body begins.
        private(set) var end: Int

        /// The most lines that headers may have.
        private static let mostLines = 200

        init(_ bytes: ArraySlice<UInt8>) {
            end = bytes.endIndex
            var line = bytes.startIndex
            var name = ""
            var count = 0
            while line < bytes.endIndex, count < Self.mostLines {
                count += 1
                let next = bytes[line...].prefix(10_000).firstIndex(of: 0x0A) ?? bytes.endIndex
                var words = bytes[line..<next]
                if words.last == 0x0D { words = words.dropLast() }
                line = min(next + 1, bytes.endIndex)
                if words.isEmpty {
                    end = line
                    return
                }
                let text = String(decoding: words, as: UTF8.self)
                if words.first == 0x20 || words.first == 0x09 {
                    values[name]? += " " + text.trimmingSpaces
                } else if let colon = text.firstIndex(of: ":") {
                    name = text[..<colon].lowercased()
                    if values[name] == nil { values[name] = String(text[text.index(after: colon)...]).trimmingSpaces }
                }
            }
        }

        /// A parameter of a header's value, such as `boundary` in `multipart/related; boundary="x"`.
        static func parameter(_ name: String, of value: String) -> String? {
            for part in value.split(separator: ";").dropFirst() {
                let pair = part.split(separator: "=", maxSplits: 1).map { String($0).trimmingSpaces }
                guard pair.count == 2, pair[0].lowercased() == name else { continue }
                return pair[1].hasPrefix("\"") ? String(pair[1].dropFirst().prefix { $0 != "\"" }) : pair[1]
            }
            return nil
        }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        let bytes = Array(utf8)
        return String(decoding: bytes[ByteText.trimmed(ByteSpan(0, bytes.count), in: bytes).range], as: UTF8.self)
    }
}
