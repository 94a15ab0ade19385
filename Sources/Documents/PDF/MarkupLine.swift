/// One element on a line of what poppler's tools write; they put every element that is needed here on a line of its own.
struct MarkupLine {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 } }

    func starts(with word: String) -> Bool { bytes.starts(with: word.utf8) }

    /// The value of an attribute, which a space must precede.
    func value(_ name: String) -> ArraySlice<UInt8>? {
        let wanted = Array(" \(name)=\"".utf8)
        var offset = bytes.startIndex
        while offset + wanted.count <= bytes.endIndex {
            if bytes[offset] == wanted[0], bytes[offset...].starts(with: wanted) {
                let rest = bytes[(offset + wanted.count)...]
                return rest.prefix { $0 != UInt8(ascii: "\"") }
            }
            offset += 1
        }
        return nil
    }

    func number(_ name: String) -> Double? {
        value(name).flatMap { $0.count < 40 ? Double(String(decoding: $0, as: UTF8.self)) : nil }
    }

    /// The text between the element's tags, with the entities that poppler writes resolved.
    var text: [UInt8] {
        guard let start = bytes.firstIndex(of: UInt8(ascii: ">")), let end = bytes.lastIndex(of: UInt8(ascii: "<")),
            start < end
        else { return [] }
        var text: [UInt8] = []
        var rest = bytes[(start + 1)..<end]
        while let first = rest.first {
            if first == UInt8(ascii: "&"),
                let entity = Self.entities.first(where: { rest.starts(with: $0.name.utf8) })
            {
                text.append(entity.byte)
                rest = rest.dropFirst(entity.name.utf8.count)
            } else {
                if first >= 0x20 { text.append(first) }
                rest = rest.dropFirst()
            }
        }
        return text
    }

    private static let entities: [(name: String, byte: UInt8)] = [
        ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
        ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")),
    ]
}
