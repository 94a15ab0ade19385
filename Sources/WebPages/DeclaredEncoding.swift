/// The encoding that a web page claims for itself in its first kilobytes.
package enum DeclaredEncoding {
    package static func of(_ bytes: [UInt8]) -> String? {
        let opening = bytes.prefix(4_096).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        let word = Array("charset=".utf8)
        var offset = 0
        while offset + word.count < opening.count {
            if opening[offset] == word[0], opening[offset...].starts(with: word) {
                let name = opening[(offset + word.count)...].drop {
                    $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
                }
                .prefix { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: "-") }
                return String(decoding: name, as: UTF8.self)
            }
            offset += 1
        }
        return nil
    }
}
