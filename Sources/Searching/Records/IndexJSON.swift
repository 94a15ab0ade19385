/// JSON of the index's files, appended to bytes: compact, keys in the order given.
enum IndexJSON {
    /// A quoted string.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { buffer in
            for byte in buffer {
                switch byte {
                case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
                case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
                case ..<0x20:
                    bytes.append(contentsOf: Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8))
                default: bytes.append(byte)
                }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    static func append(_ number: Int, to bytes: inout [UInt8]) {
        if number >= 0, number < 10 {
            bytes.append(0x30 + UInt8(number))
        } else {
            bytes.append(contentsOf: String(number).utf8)
        }
    }

    /// `[a,b,…]`, each element written by `body`.
    static func appendList<Items: Collection>(
        _ items: Items, to bytes: inout [UInt8], _ body: (Items.Element, inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: "["))
        var isFirst = true
        for item in items {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            body(item, &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    static func append(_ numbers: some Collection<Int>, to bytes: inout [UInt8]) {
        appendList(numbers, to: &bytes) { append($0, to: &$1) }
    }
}
