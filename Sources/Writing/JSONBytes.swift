import SourceText

/// JSON appended to bytes, value by value: compact, without a look at what stands before.
extension Array<UInt8> {
    /// Appends a quoted string; runs of bytes that need no escape, nearly all, go over in one piece.
    package mutating func append(json text: String) {
        append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { append(escaping: $0) }
        append(UInt8(ascii: "\""))
    }

    private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for (position, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
            append(contentsOf: text[start..<position])
            start = position + 1
            switch byte {
            case 0x22: append(contentsOf: [0x5C, 0x22])
            case 0x5C: append(contentsOf: [0x5C, 0x5C])
            case 0x0A: append(contentsOf: [0x5C, 0x6E])
            case 0x0D: append(contentsOf: [0x5C, 0x72])
            case 0x09: append(contentsOf: [0x5C, 0x74])
            default:
                append(contentsOf: "\\u00".utf8)
                append(contentsOf: Hexadecimal.of([byte]).utf8)
            }
        }
        append(contentsOf: text[start...])
    }

    /// Appends `[a,b,…]`, each element written by `body`.
    package mutating func append<Items: Collection>(
        jsonList items: Items, _ body: (Items.Element, inout [UInt8]) -> Void
    ) {
        append(UInt8(ascii: "["))
        var isFirst = true
        for item in items {
            if !isFirst { append(UInt8(ascii: ",")) }
            isFirst = false
            body(item, &self)
        }
        append(UInt8(ascii: "]"))
    }

    package mutating func append(json number: Int) { append(decimal: number) }

    package mutating func append(json numbers: some Collection<Int>) {
        append(jsonList: numbers) { $1.append(decimal: $0) }
    }

    /// Appends a number in decimal digits, without a text in between: pages and records are full of small numbers.
    package mutating func append(decimal value: Int) {
        guard value >= 0, value < 10_000 else {
            append(contentsOf: String(value).utf8)
            return
        }
        if value >= 1_000 { append(0x30 + UInt8(value / 1_000)) }
        if value >= 100 { append(0x30 + UInt8(value / 100 % 10)) }
        if value >= 10 { append(0x30 + UInt8(value / 10 % 10)) }
        append(0x30 + UInt8(value % 10))
    }
}
