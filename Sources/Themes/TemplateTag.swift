import SourceText

/// A tag of a Mustache template with its place.
package struct TemplateTag {
    package enum Kind: Equatable {
        case variable
        case section
        case inverted
        case end
        case partial
        case parent
        case block
        /// A comment.
        case silent
        /// What the contract does not allow: lambdas, other delimiters, dynamic partials.
        case other
    }

    package let kind: Kind
    package let name: String
    package let place: Place

    /// The tags of `source` in their order, or the place at which one is not closed.
    package static func scan(_ source: ReadingText) -> Result<[TemplateTag], TemplateTagError> {
        var tags: [TemplateTag] = []
        let bytes = source.bytes
        var position = 0
        while position + 1 < bytes.count {
            guard bytes[position] == UInt8(ascii: "{"), bytes[position + 1] == UInt8(ascii: "{") else {
                position += 1
                continue
            }
            let place = source.place(at: position)
            let isTriple = position + 2 < bytes.count && bytes[position + 2] == UInt8(ascii: "{")
            let start = position + (isTriple ? 3 : 2)
            guard let end = close(bytes, from: start) else { return .failure(TemplateTagError(place: place)) }
            tags.append(tag(String(decoding: bytes[start..<end], as: UTF8.self), isTriple: isTriple, place: place))
            position = end + (isTriple ? 3 : 2)
        }
        return .success(tags)
    }

    private static func close(_ bytes: [UInt8], from start: Int) -> Int? {
        var position = start
        while position + 1 < bytes.count {
            if bytes[position] == UInt8(ascii: "}"), bytes[position + 1] == UInt8(ascii: "}") { return position }
            position += 1
        }
        return nil
    }

    private static func tag(_ content: String, isTriple: Bool, place: Place) -> TemplateTag {
        let marks: [Character: Kind] = [
            "#": .section, "^": .inverted, "/": .end, ">": .partial, "<": .parent, "$": .block, "!": .silent,
            "&": .variable, "=": .other, "%": .other, "*": .other,
        ]
        var rest = content[...]
        var kind = Kind.variable
        if !isTriple, let first = rest.first, let marked = marks[first] {
            kind = marked
            rest = rest.dropFirst()
        }
        let name = rest.filter { !$0.isWhitespace }
        let isPlain = name.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType != nil || "._-/".unicodeScalars.contains($0)
        }
        return TemplateTag(kind: kind == .silent || isPlain ? kind : .other, name: name, place: place)
    }
}

/// A template tag that is opened and never closed.
package struct TemplateTagError: Error {
    package let place: Place
}
