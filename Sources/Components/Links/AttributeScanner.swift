import Glibc

/// Finds the attributes of finished markup that make or hold addresses.
///
/// Our markup quotes every attribute with `"` and escapes every `"` in text, so `="` occurs in attributes only.
package enum AttributeScanner {
    package enum Name { case id, link }

    /// - Parameter found: gets the value where it stands in `html`, for as long as the call lasts.
    package static func scan(_ html: [UInt8], _ found: (Name, UnsafeRawBufferPointer) -> Void) {
        html.withUnsafeBufferPointer { bytes in
            var position = 1
            while let quote = Self.quote(bytes, from: position) {
                guard bytes[quote - 1] == UInt8(ascii: "=") else {
                    position = quote + 1
                    continue
                }
                position = quote
                let start = position + 1
                let end = Self.quote(bytes, from: start) ?? bytes.count
                if let name = name(bytes, before: position - 1) {
                    found(name, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[start..<end])))
                }
                position = end + 1
            }
        }
    }

    /// The next quotation mark; the C library looks at sixteen bytes and more at a time, and pages are a gigabyte.
    private static func quote(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + start, Int32(UInt8(ascii: "\"")), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private static func name(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Name? {
        guard end > 0 else { return nil }
        switch bytes[end - 1] {
        case UInt8(ascii: "d"): return ends(bytes, end, " id") ? .id : nil
        case UInt8(ascii: "f"): return ends(bytes, end, " href") ? .link : nil
        case UInt8(ascii: "c"): return ends(bytes, end, " src") ? .link : nil
        default: return nil
        }
    }

    private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ word: StaticString) -> Bool {
        let start = end - word.utf8CodeUnitCount
        guard start >= 0 else { return false }
        for offset in 0..<word.utf8CodeUnitCount where bytes[start + offset] != word.utf8Start[offset] { return false }
        return true
    }
}
