/// Finds the attributes of finished markup that make or hold addresses.
///
/// Our markup quotes every attribute with `"` and escapes every `"` in text, so `="` occurs in attributes only.
enum AttributeScanner {
    enum Name { case id, link }

    static func scan(_ html: [UInt8], _ found: (Name, ArraySlice<UInt8>) -> Void) {
        html.withUnsafeBufferPointer { bytes in
            var position = 1
            while position + 1 < bytes.count {
                guard bytes[position] == UInt8(ascii: "\""), bytes[position - 1] == UInt8(ascii: "=") else {
                    position += 1
                    continue
                }
                let start = position + 1
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += 1 }
                if let name = name(bytes, before: position - 1) { found(name, html[start..<end]) }
                position = end + 1
            }
        }
    }

    private static func name(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Name? {
        if ends(bytes, end, " id") { return .id }
        return ends(bytes, end, " href") || ends(bytes, end, " src") ? .link : nil
    }

    private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ word: StaticString) -> Bool {
        let start = end - word.utf8CodeUnitCount
        guard start >= 0 else { return false }
        for offset in 0..<word.utf8CodeUnitCount where bytes[start + offset] != word.utf8Start[offset] { return false }
        return true
    }
}
