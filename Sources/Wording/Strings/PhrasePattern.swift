/// An interface string cut at its `{names}`, so that filling it in is joining pieces.
package struct PhrasePattern: Sendable {
    package let text: String
    private let parts: [Part]

    private enum Part: Sendable {
        case text(String)
        case name(String)
    }

    init(_ text: String) {
        self.text = text
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(.name(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    /// The text with every `{name}` replaced by the value of that name; a name without a value stays as it is.
    package func filled(_ values: [String: String]) -> String {
        guard !values.isEmpty, parts.count > 1 || text.utf8.first == UInt8(ascii: "{") else { return text }
        var filled = ""
        for part in parts {
            switch part {
            case .text(let text): filled += text
            case .name(let name): filled += values[name] ?? "{\(name)}"
            }
        }
        return filled
    }
}
